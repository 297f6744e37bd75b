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
];

const LOST: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-04-10, what = "learned-of-loss", document = "certificate" },
    ]
"#;
