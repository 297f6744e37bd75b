//! SPR 24 and 25: whose task it is, and where its details stand.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 24",
        name: "a reissue passes the mayor as a task of the State",
        arithmetic: "13(1) is named in 24",
        on: "2024-04-12",
        law: None,
        life: LOST,
        says: &[("duties[SPR 13(1)].through", "mayor"), ("duties[SPR 13(1)].entrusted_by", "SPR 24")],
    },
    Case {
        article: "SPR 24",
        name: "of the returns only that for a new certificate is the municipality's",
        arithmetic: "24 names 16(3), neither 16(1) nor 16(4)",
        on: "2024-04-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "issued", document = "certificate", printed_expiry = 2031-06-15 },
                { on = 2024-04-10, what = "naturalised" },
            ]
        "#,
        says: &[("duties[SPR 16(3)].entrusted_by", "SPR 24"), ("duties[SPR 16(1)].entrusted_by", "null")],
    },
    Case {
        article: "SPR 25",
        name: "form and papers by the Ministry's Order, the mayor's part by Cabinet Order",
        arithmetic: "Order 9 for a loss; Cabinet Order 5 copies the passport, 2 tells of the issue",
        on: "2024-04-12",
        law: None,
        life: LOST,
        says: &[
            ("duties[SPR 13(1)].order", "SPR Order 9"),
            ("duties[SPR 13(1)].tasks", "SPR Cabinet Order 5, SPR Cabinet Order 2"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "addressed to the Minister of Justice to 31 March 2019",
        arithmetic: "Act No. 102 of 2018 commences on 1 April",
        on: "2019-03-31",
        law: None,
        life: LOST_2019,
        says: &[("duties[SPR 13(1)].to", "minister-of-justice"), ("duties[SPR 13(1)].decides", "minister-of-justice")],
    },
    Case {
        article: "SPR 13(1)",
        name: "addressed to the Commissioner from 1 April 2019",
        arithmetic: "the same loss, a day later",
        on: "2019-04-01",
        law: None,
        life: LOST_2019,
        says: &[("duties[SPR 13(1)].to", "commissioner"), ("duties[SPR 13(1)].decides", "commissioner")],
    },
];

const LOST_2019: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
        { on = 2019-03-25, what = "learned-of-loss", document = "certificate" },
    ]
"#;

const LOST: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-04-10, what = "learned-of-loss", document = "certificate" },
    ]
"#;
