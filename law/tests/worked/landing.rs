//! SPR 20: what is examined when somebody comes back.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 20",
        name: "abroad on special re-entry",
        arithmetic: "the deemed permission counts (15(iii)): passport and visa alone",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("landing[me].examined", "ICRRA 7(1)(i)"),
            ("landing[me].left_out", "ICRRA 7(1)(iv)"),
            ("landing[me].provision", "SPR 20"),
        ],
    },
    Case {
        article: "SPR 20",
        name: "abroad on a re-entry permit",
        arithmetic: "the same",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "left", with = "re-entry-permit", until = 2030-01-01 },
            ]
        "#,
        says: &[("landing[me].left_out", "ICRRA 7(1)(iv)")],
    },
    Case {
        article: "SPR 20",
        name: "the last day of two years",
        arithmetic: "3 February 2024 and two years: 3 February 2026",
        on: "2026-02-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("landing[me].provision", "SPR 20")],
    },
    Case {
        article: "SPR 20",
        name: "a day later",
        arithmetic: "the permission is over: an ordinary landing",
        on: "2026-02-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("landing[me].provision", "ICRRA 7(1)"),
            ("landing[me].examined", "ICRRA 7(1)"),
            ("landing[me].left_out", ""),
        ],
    },
    Case {
        article: "SPR 20",
        name: "left without permission",
        arithmetic: "an ordinary landing",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("landing[me].provision", "ICRRA 7(1)")],
    },
    Case {
        article: "SPR 20",
        name: "at home",
        arithmetic: "nobody lands",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("absent(landing[me])", "true")],
    },
];

#[test]
fn landing() {
    crate::hold(CASES);
}
