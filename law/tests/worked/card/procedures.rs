//! ICRRA Orders 19-9 to 19-12: the forms of the filings at the bureau.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA Order 19-9",
        name: "a new name",
        arithmetic: "form 29-9",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[card.particulars].form", "29"),
            ("duties[card.particulars].form_branch", "9"),
            ("duties[card.particulars].order", "ICRRA Order 19-9"),
        ],
    },
    Case {
        article: "ICRRA Order 19-10",
        name: "in the window",
        arithmetic: "7 years from 10 July 2020 end on 9 July 2027; form 29-10",
        on: "2027-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[card.renewal].form", "29"),
            ("duties[card.renewal].form_branch", "10"),
            ("duties[card.renewal].order", "ICRRA Order 19-10"),
            ("absent(rights[card.early-renewal])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 19-10",
        name: "before the window",
        arithmetic: "the window opens on 9 May 2027; before it the same form 29-10",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("rights[card.early-renewal].form", "29"),
            ("rights[card.early-renewal].form_branch", "10"),
            ("rights[card.early-renewal].order", "ICRRA Order 19-10"),
            ("rights[card.early-renewal].due.surely", "2027-05-08"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11",
        name: "lost",
        arithmetic: "form 29-11",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].form", "29"),
            ("duties[card.reissue-loss].form_branch", "11"),
            ("duties[card.reissue-loss].order", "ICRRA Order 19-11"),
        ],
    },
    Case {
        article: "ICRRA Order 19-12",
        name: "soiled",
        arithmetic: "form 29-12, and no fee",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "damaged", document = "card" },
            ]
        "#,
        says: &[
            ("rights[card.reissue-replacement].form", "29"),
            ("rights[card.reissue-replacement].form_branch", "12"),
            ("rights[card.reissue-replacement].order", "ICRRA Order 19-12"),
            ("rights[card.reissue-replacement].fee_yen", "0"),
        ],
    },
    Case {
        article: "ICRRA Order 19-12",
        name: "a better photograph",
        arithmetic: "an exchange: form 29-13, 1,600 yen since 1 April 2019",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("rights[card.exchange].form", "29"),
            ("rights[card.exchange].form_branch", "13"),
            ("rights[card.exchange].order", "ICRRA Order 19-12"),
            ("rights[card.exchange].fee_yen", "1600"),
        ],
    },
    Case {
        article: "ICRRA Order 19-12",
        name: "ordered to replace it",
        arithmetic: "an order is answered with form 29-12, and no fee",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-ordered].form", "29"),
            ("duties[card.reissue-ordered].form_branch", "12"),
            ("duties[card.reissue-ordered].order", "ICRRA Order 19-12"),
            ("duties[card.reissue-ordered].fee_yen", "0"),
        ],
    },
];

#[test]
fn procedures() {
    super::hold(CASES);
}
