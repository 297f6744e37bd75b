//! Which version governs: by the day of issue, of the event, or of the frozen book.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 9 since 2023",
        name: "issued on 31 October 2023",
        arithmetic: "the last day of the old rule: the 16th birthday",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-10-31, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("documents[issued-2023-10-31].expiry.computed", "2026-09-01"),
            ("duties[SPR 12(1)].provision.version_from", "2012-07-09"),
            ("duties[SPR 12(1)].opens.surely", "2026-03-01"),
            ("duties[SPR 12(1)].opens.possibly", "2026-03-01"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "issued on 1 November 2023",
        arithmetic: "filed before, issued on the first day of the new rule: the eve",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("documents[issued-2023-11-01].expiry.computed", "2026-08-31"),
            ("documents[issued-2023-11-01].expiry.item", "SPR 9(i)"),
            ("duties[SPR 12(1)].provision.version_from", "2023-11-01"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "an old certificate keeps the birthday",
        arithmetic: "issued 2013; read in 2026",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[
            ("documents[issued-2013-09-20].expiry.computed", "2026-09-01"),
            ("duties[SPR 12(1)].due.surely", "2026-09-01"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "issued on the eve of the 16th birthday",
        arithmetic: "under 16 until 24:00, so that same eve is the expiry: 14 June 2024",
        on: "2024-06-14",
        law: None,
        life: r#"
            person.me = { born = 2008-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-06-14, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2024-06-03 }]
        "#,
        says: &[
            ("documents[issued-2024-06-14].expiry.computed", "2024-06-14"),
            ("documents[issued-2024-06-14].expiry.item", "SPR 9(i)"),
            ("documents[issued-2024-06-14].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "issued on the 16th birthday",
        arithmetic: "16: from the filing on 3 June, 15 June 2024 (1) to 2030 (7)",
        on: "2024-06-20",
        law: None,
        life: r#"
            person.me = { born = 2008-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-06-15, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2024-06-03 }]
        "#,
        says: &[
            ("documents[issued-2024-06-15].expiry.computed", "2030-06-15"),
            ("documents[issued-2024-06-15].expiry.item", "SPR 9(ii)"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "renewed from the eve",
        arithmetic: "Q4b, by the letter: held to 28 Feb 2024; 29 Feb 2024 is the first; 28 Feb 2030 the seventh",
        on: "2024-02-20",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2023-12-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-20 },
                { on = 2024-02-10, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2024-01-15 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-02-10].expiry.computed", "2030-02-28"),
            ("documents[issued-2024-02-10].expiry.counting.from", "2024-02-28"),
        ],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "renewed from the birthday, the book frozen before 2026",
        arithmetic: "held to 1 September 2026: 2027 (1) to 2033 (7)",
        on: "2026-08-20",
        law: Some("2026-06-13"),
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 },
                { on = 2026-08-10, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2026-07-15 },
            ]
        "#,
        says: &[("documents[issued-2026-08-10].expiry.computed", "2033-09-01")],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "renewed from the eve, the book frozen before 2026",
        arithmetic: "held to 31 August 2026: 1 September 2026 (1) to 2032 (7)",
        on: "2026-08-20",
        law: Some("2026-06-13"),
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2023-11-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-02 },
                { on = 2026-08-10, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2026-07-15 },
            ]
        "#,
        says: &[("documents[issued-2026-08-10].expiry.computed", "2032-09-01")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "issued on 13 June 2026",
        arithmetic: "the last day of the old rule: filed 1 June; 15 June 2026 (1) to 2032 (7)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-13, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-01 }]
        "#,
        says: &[
            ("documents[issued-2026-06-13].expiry.computed", "2032-06-15"),
            ("duties[SPR 12(1)].provision.version_from", "2023-11-01"),
        ],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "issued on 14 June 2026",
        arithmetic: "filed before all the same; after the issue: 15 June 2026 (1) to 2035 (10)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-14, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-01 }]
        "#,
        says: &[
            ("documents[issued-2026-06-14].expiry.computed", "2035-06-15"),
            ("documents[issued-2026-06-14].expiry.counting.from", "2026-06-14"),
            ("documents[issued-2026-06-14].expiry.counting.birthdays", "10"),
            ("documents[issued-2026-06-14].expiry.known", "derived"),
            ("documents[issued-2026-06-14].expiry.see", "Q4"),
            ("duties[SPR 12(1)].provision.version_from", "2026-06-14"),
        ],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "born 1980, issued 1 July 2026",
        arithmetic: "15 June 2027 (1) to 2036 (10); window two months before",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2036-06-15"),
            ("duties[SPR 12(1)].opens.surely", "2036-04-15"),
        ],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "born on 29 February, issued 1 July 2026",
        arithmetic: "28 Feb 2027 (1), 29 Feb 2028 (2) … 29 Feb 2036 (10)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1992-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.computed", "2036-02-29")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "eleven years old",
        arithmetic: "under 18: 3 March 2027 (1) to 2031 (5); no 16th-birthday limb",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2015-03-03, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2031-03-03"),
            ("documents[issued-2026-07-01].expiry.counting.birthdays", "5"),
            ("duties[SPR 12(1)].opens.surely", "2031-01-03"),
        ],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "18 on the day of issue",
        arithmetic: "of age on the birthday, which does not count: 2027 (1) to 1 July 2036 (10)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-07-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.computed", "2036-07-01")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "18 the day after the issue",
        arithmetic: "17 at issue: 2 July 2026 (1) to 2030 (5)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-07-02, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.computed", "2030-07-02")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "18 the day before the issue",
        arithmetic: "18 already: 30 June 2027 (1) to 2036 (10)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-06-30, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.computed", "2036-06-30")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "another reading is named",
        arithmetic: "Q4: were the old rule still in force, filed 20 June: 2027 (1) to 2033 (7)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.otherwise[Q4].value", "2033-06-15")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "the book frozen on 13 June",
        arithmetic: "issued in July, but that book never changes: filed 20 June: 2027 (1) to 2033 (7)",
        on: "2026-07-10",
        law: Some("2026-06-13"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2033-06-15"),
            ("documents[issued-2026-07-01].expiry.known", "practice"),
        ],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "the book frozen on 14 June",
        arithmetic: "the new rule is in it",
        on: "2026-07-10",
        law: Some("2026-06-14"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 }]
        "#,
        says: &[("documents[issued-2026-07-01].expiry.computed", "2036-06-15")],
    },
    Case {
        article: "SPR 9 since 2023",
        name: "the book frozen on 31 October 2023",
        arithmetic: "issued in November at 13, by the older rule: the birthday",
        on: "2023-11-20",
        law: Some("2023-10-31"),
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-02 }]
        "#,
        says: &[("documents[issued-2023-11-10].expiry.computed", "2026-09-01")],
    },
    Case {
        article: "SPR Order 9",
        name: "photograph, the book frozen before March 2024",
        arithmetic: "three months",
        on: "2026-07-10",
        law: Some("2024-03-26"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-07-06, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo.max_age", "P3M"), ("duties[SPR 13(1)].provision.version_from", "2012-07-09")],
    },
    Case {
        article: "Local Autonomy Act 4-2",
        name: "the calendar is never frozen",
        arithmetic: "the book of 2012 knows no Mountain Day; the world does: Mon 28 July 2025 is day 0, Mon 11 August closed: Tue 12 August",
        on: "2025-08-01",
        law: Some("2012-07-09"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-07-28, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].due.counting.raw", "2025-08-11"), ("duties[SPR 13(1)].due.surely", "2025-08-12")],
    },
    Case {
        article: "SPR 9 since 2026",
        name: "a renewal under the new rule",
        arithmetic: "renewed 1 May 2027, held to 15 June 2027: from the issue, 15 June 2027 (1) to 2036 (10); flagged, Q4",
        on: "2027-05-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2027-05-01, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2027-04-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2027-05-01].expiry.computed", "2036-06-15"),
            ("documents[issued-2027-05-01].expiry.see", "Q4"),
        ],
    },
];

#[test]
fn versions() {
    crate::hold(CASES);
}
