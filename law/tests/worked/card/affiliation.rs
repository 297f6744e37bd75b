//! ICRRA 19-16 and 19-17: organisations and spouses.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-16(i)",
        name: "a student left the school",
        arithmetic: "Mon 2 March 2026 is day 0: Mon 16 March; open on it",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.surely", "2026-03-16"),
            ("duties[card.affiliation].due.counting.calendar", "national"),
            ("duties[card.affiliation].state", "open"),
            ("duties[card.affiliation].provision.ref", "ICRRA 19-16(i)"),
            ("duties[card.affiliation].act", "notify"),
            ("duties[card.affiliation].to", "commissioner"),
            ("duties[card.affiliation].through", "null"),
            ("duties[card.affiliation].where.office", "bureau"),
        ],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "a student left the school, the day after the last",
        arithmetic: "breached on 17 March 2026",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[("duties[card.affiliation].state", "breached"), ("duties[card.affiliation].still_possible", "true")],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "notified on the last day",
        arithmetic: "16 March 2026: in time",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
                { on = 2026-03-16, what = "notified", under = "ICRRA 19-16(i)" },
            ]
        "#,
        says: &[("duties[card.affiliation].state", "met"), ("filings[notified-2026-03-16].timely", "in-time")],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "notified a day late",
        arithmetic: "17 March 2026",
        on: "2026-03-18",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
                { on = 2026-03-17, what = "notified", under = "ICRRA 19-16(i)" },
            ]
        "#,
        says: &[("duties[card.affiliation].state", "met-late"), ("filings[notified-2026-03-17].timely", "late")],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "the company of an intern closed",
        arithmetic: "Sat 5 September 2026: Sat 19, Sun 20, holidays to 23: Thu 24 September",
        on: "2026-09-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "technical-intern-training", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-09-05, what = "affiliation-changed", change = "organisation-ended" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.counting.raw", "2026-09-19"),
            ("duties[card.affiliation].due.surely", "2026-09-24"),
        ],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "a highly skilled professional transferred",
        arithmetic: "a group (i) status without end of stay; in Naha on Tue 9 June 2026: Tue 23 June, the bureau is open",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "highly-skilled-professional-ii", municipality = "那覇市" }
            event = [
                { on = 2023-07-10, what = "issued", document = "card" },
                { on = 2026-06-09, what = "affiliation-changed", change = "transferred" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.surely", "2026-06-23"),
            ("duties[card.affiliation].provision.ref", "ICRRA 19-16(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-16(ii)",
        name: "the contract of an engineer ended",
        arithmetic: "Mon 20 April 2026: Mon 4 May, holidays to 6 May: Thu 7 May",
        on: "2026-04-22",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "engineer-specialist-in-humanities-international-services", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-20, what = "affiliation-changed", change = "contract-ended" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.counting.raw", "2026-05-04"),
            ("duties[card.affiliation].due.surely", "2026-05-07"),
            ("duties[card.affiliation].provision.ref", "ICRRA 19-16(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-16(ii)",
        name: "a nurse-carer made a new contract",
        arithmetic: "Mon 13 April 2026: Mon 27 April",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "nursing-care", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-13, what = "affiliation-changed", change = "contract-made" },
            ]
        "#,
        says: &[("duties[card.affiliation].due.surely", "2026-04-27"), ("duties[card.affiliation].state", "open")],
    },
    Case {
        article: "ICRRA 19-16(ii)",
        name: "one contract ended, another made",
        arithmetic: "each is told for itself; the first was",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "engineer-specialist-in-humanities-international-services", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "affiliation-changed", change = "contract-ended" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-16(ii)" },
                { on = 2026-04-13, what = "affiliation-changed", change = "contract-made" },
            ]
        "#,
        says: &[("count(duties[card.affiliation])", "2"), ("filings[notified-2026-04-10].timely", "in-time")],
    },
    Case {
        article: "ICRRA 19-16(iii)",
        name: "a dependent divorced",
        arithmetic: "Mon 26 October 2020: Mon 9 November",
        on: "2020-11-09",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "dependent", municipality = "新宿区", stay_until = 2021-10-10 }
            event = [
                { on = 2019-10-10, what = "issued", document = "card", printed_expiry = 2021-10-10 },
                { on = 2020-10-26, what = "parted-from-spouse", how = "divorce" },
            ]
        "#,
        says: &[
            ("duties[card.spouse].due.surely", "2020-11-09"),
            ("duties[card.spouse].state", "open"),
            ("duties[card.spouse].provision.ref", "ICRRA 19-16(iii)"),
            ("duties[card.spouse].where.office", "bureau"),
        ],
    },
    Case {
        article: "ICRRA 19-16(iii)",
        name: "the Japanese husband died",
        arithmetic: "Wed 22 April 2026: Wed 6 May, the substitute day: Thu 7 May",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "spouse-or-child-of-japanese-national", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-22, what = "parted-from-spouse", how = "death" },
            ]
        "#,
        says: &[
            ("duties[card.spouse].due.counting.raw", "2026-05-06"),
            ("duties[card.spouse].due.surely", "2026-05-07"),
        ],
    },
    Case {
        article: "ICRRA 19-16(iii)",
        name: "the spouse of a specialist divorced",
        arithmetic: "Designated Activities as a spouse: Mon 2 March 2026, Mon 16 March",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26 }
            event = [
                { on = 2025-08-20, what = "landed", status = "designated-activities", designation = "spouse-of-specialist", stay_until = 2028-08-20 },
                { on = 2025-08-20, what = "issued", document = "card" },
                { on = 2026-03-02, what = "parted-from-spouse", how = "divorce" },
            ]
        "#,
        says: &[("duties[card.spouse].due.surely", "2026-03-16")],
    },
    Case {
        article: "ICRRA 19-16(iii)",
        name: "a long-term resident divorced",
        arithmetic: "no status of (iii)",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "long-term-resident", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "parted-from-spouse", how = "divorce" },
            ]
        "#,
        says: &[("absent(duties[card.spouse])", "true")],
    },
    Case {
        article: "ICRRA 19-16(iii)",
        name: "a student divorced",
        arithmetic: "named in (i) for the school, not in (iii)",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "parted-from-spouse", how = "divorce" },
            ]
        "#,
        says: &[("absent(duties[card.spouse])", "true")],
    },
    Case {
        article: "ICRRA 19-16",
        name: "a permanent resident changed jobs",
        arithmetic: "no item names the status",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "affiliation-changed", change = "transferred" },
            ]
        "#,
        says: &[("absent(duties[card.affiliation])", "true"), ("none[ICRRA 19-16].because", "no-group")],
    },
    Case {
        article: "ICRRA 19-16",
        name: "an artist left the studio",
        arithmetic: "no item names the status",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "artist", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[("absent(duties[card.affiliation])", "true"), ("none[ICRRA 19-16].because", "no-group")],
    },
    Case {
        article: "ICRRA 19-17",
        name: "the school reports too",
        arithmetic: "an effort of the school takes nothing from the student",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[("duties[card.affiliation].by[*].who", "me"), ("duties[card.affiliation].state", "open")],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "left the school on the last day of the old version",
        arithmetic: "Sat 13 June 2026: Sat 27 June, closed: Mon 29 June; by the text read",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-06-13, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.surely", "2026-06-29"),
            ("duties[card.affiliation].provision.version_from", "2012-07-09"),
            ("duties[card.affiliation].provision.known", "read"),
        ],
    },
    Case {
        article: "ICRRA 19-16(i)",
        name: "left the school on the first day of the new version",
        arithmetic: "Sun 14 June 2026: Sun 28 June, closed: Mon 29 June; carried on (Q22)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-06-14, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].due.surely", "2026-06-29"),
            ("duties[card.affiliation].provision.version_from", "2026-06-14"),
            ("duties[card.affiliation].provision.see", "Q22"),
        ],
    },
];

#[test]
fn affiliation() {
    super::hold(CASES);
}
