//! ICRRA 19-10: changes of the other particulars.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-10(1)",
        name: "another name",
        arithmetic: "Mon 2 March 2026 is day 0: Mon 16 March, at the bureau; open on it",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-10-1@changed-2026-03-02].due.surely", "2026-03-16"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].state", "open"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].where.office", "bureau"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].due.counting.calendar", "national"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].procedure", "card.particulars"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].fee_yen", "0"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].if_not[ICRRA 71-3(iii)].kind", "fine"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].if_not[ICRRA 71-3(iii)].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "another name, the day after the last",
        arithmetic: "breached on 17 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-10-1@changed-2026-03-02].state", "breached"),
            ("duties[ICRRA-19-10-1@changed-2026-03-02].still_possible", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "notified on the last day",
        arithmetic: "16 March: in time",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "nationality-or-region" },
                { on = 2026-03-16, what = "notified", under = "ICRRA 19-10(1)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-10-1@changed-2026-03-02].state", "met"),
            ("filings[notified-2026-03-16].timely", "in-time"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "notified after the breach",
        arithmetic: "17 March: late",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "date-of-birth" },
                { on = 2026-03-17, what = "notified", under = "ICRRA 19-10(1)" },
            ]
        "#,
        says: &[("duties[ICRRA-19-10-1@changed-2026-03-02].state", "met-late")],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "over the New Year",
        arithmetic: "Wed 17 December 2025 is day 0; Wed 31 December to Sat 3 January closed, Sun 4: Mon 5 January 2026",
        on: "2025-12-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-12-17, what = "changed", particulars = "gender" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].due.counting.raw", "2025-12-31"),
            ("duties[ICRRA 19-10(1)].due.surely", "2026-01-05"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "the national calendar, not Naha's",
        arithmetic: "Tue 9 June 2026 is day 0: Tue 23 June, on which the bureau is open",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "那覇市" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-09, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[("duties[ICRRA 19-10(1)].due.surely", "2026-06-23")],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "changed on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-13, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-10(1)].due.counting.raw", "2026-06-27"),
            ("duties[ICRRA 19-10(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "changed on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-14, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-10(1)].due.counting.raw", "2026-06-28"),
            ("duties[ICRRA 19-10(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-10(1)",
        name: "a change of something else",
        arithmetic: "19-10 names name, birth date, sex, nationality or region",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "other" },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-10(1)])", "true"), ("none[ICRRA 19-10(1)].because", "not-a-particular")],
    },
    Case {
        article: "ICRRA 19-10(2)",
        name: "a new card for the notice",
        arithmetic: "notified 10 March, issued Thu 12 March 2026: seven years from the issue, 11 March 2033; the old one void by 19-14(v)",
        on: "2026-03-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
                { on = 2026-03-12, what = "issued", document = "card", basis = "ICRRA 19-10(1)", filed = 2026-03-10 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-03-12].expiry.computed", "2033-03-11"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-12"),
        ],
    },
];

#[test]
fn particulars() {
    super::hold(CASES);
}
