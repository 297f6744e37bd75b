//! ICRRA 7(1): what is examined when a card holder comes back.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 7(1)",
        name: "abroad on special re-entry",
        arithmetic: "the permission leaves activity and stay out: passport and visa, and the grounds of denial",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("landing[me].provision", "ICRRA 7(1)"),
            ("landing[me].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)"),
            ("landing[me].left_out", "ICRRA 7(1)(ii), ICRRA 7(1)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "abroad on a re-entry permit",
        arithmetic: "the same",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "re-entry-permit", until = 2027-01-01 },
            ]
        "#,
        says: &[
            ("landing[me].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)"),
            ("landing[me].left_out", "ICRRA 7(1)(ii), ICRRA 7(1)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "abroad, the card lost there",
        arithmetic: "the card is not asked for: the same",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "special-re-entry" },
                { on = 2026-02-20, what = "learned-of-loss", document = "card", abroad = true },
            ]
        "#,
        says: &[("landing[me].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)")],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "the last day of the year",
        arithmetic: "Mon 3 February 2025 is day 0: Tue 3 February 2026",
        on: "2026-02-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-02-03, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("landing[me].left_out", "ICRRA 7(1)(ii), ICRRA 7(1)(iii)")],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "a day after the year",
        arithmetic: "an ordinary landing: everything is examined",
        on: "2026-02-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-02-03, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("landing[me].examined", "ICRRA 7(1)"), ("landing[me].left_out", "")],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "left without permission",
        arithmetic: "an ordinary landing",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("landing[me].examined", "ICRRA 7(1)"), ("landing[me].left_out", "")],
    },
    Case {
        article: "ICRRA 7(1)",
        name: "at home",
        arithmetic: "nobody lands",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[("absent(landing[me])", "true")],
    },
    Case {
        article: "ICRRA 7(1)(i)",
        name: "passport and visa",
        arithmetic: "examined of whoever comes back",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("landing[me].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)")],
    },
    Case {
        article: "ICRRA 7(1)(iv)",
        name: "the grounds of denial",
        arithmetic: "examined too, unlike activity and stay",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("landing[me].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)"),
            ("landing[me].left_out", "ICRRA 7(1)(ii), ICRRA 7(1)(iii)"),
        ],
    },
];

#[test]
fn landing() {
    super::hold(CASES);
}
