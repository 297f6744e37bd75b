//! SPR 11: changes of the other particulars.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 11(1)",
        name: "new name",
        arithmetic: "Mon 1 April 2024 is day 0: Mon 15 April",
        on: "2024-04-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2024-04-01].due.surely", "2024-04-15"),
            ("duties[SPR-11-1@changed-2024-04-01].state", "open"),
            ("duties[SPR-11-1@changed-2024-04-01].where.of", "residence"),
            ("duties[SPR-11-1@changed-2024-04-01].act", "notify"),
            ("duties[SPR-11-1@changed-2024-04-01].provision.version_from", "2012-07-09"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "new name, the day after",
        arithmetic: "breached on 16 April",
        on: "2024-04-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[("duties[SPR-11-1@changed-2024-04-01].state", "breached")],
    },
    Case {
        article: "SPR 11(1)",
        name: "date of birth corrected",
        arithmetic: "Mon 22 April 2024 is day 0; Mon 6 May is a substitute holiday: Tue 7 May",
        on: "2024-05-07",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-22, what = "changed", particulars = ["date-of-birth"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2024-04-22].due.counting.raw", "2024-05-06"),
            ("duties[SPR-11-1@changed-2024-04-22].due.surely", "2024-05-07"),
            ("duties[SPR-11-1@changed-2024-04-22].state", "open"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "gender",
        arithmetic: "Sat 13 April 2019 is day 0; Sat 27 April begins ten holidays: Tue 7 May",
        on: "2019-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2018-07-10, what = "issued", document = "certificate", printed_expiry = 2025-06-15 },
                { on = 2019-04-13, what = "changed", particulars = ["gender"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2019-04-13].due.counting.raw", "2019-04-27"),
            ("duties[SPR-11-1@changed-2019-04-13].due.surely", "2019-05-07"),
            ("count(duties[SPR-11-1@changed-2019-04-13].due.counting.rolled_over)", "10"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "nationality",
        arithmetic: "Sun 15 December 2024 is day 0; Sun 29 December, closed to Fri 3 January, weekend: Mon 6 January 2025",
        on: "2024-12-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-12-15, what = "changed", particulars = ["nationality-or-region"] },
            ]
        "#,
        says: &[("duties[SPR-11-1@changed-2024-12-15].due.surely", "2025-01-06")],
    },
    Case {
        article: "SPR 11(1)",
        name: "over the new year",
        arithmetic: "Wed 17 December 2025 is day 0; Wed 31 December; 1–3 January closed, 4 a Sunday: Mon 5 January 2026",
        on: "2025-12-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-12-17, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[("duties[SPR-11-1@changed-2025-12-17].due.surely", "2026-01-05")],
    },
    Case {
        article: "SPR 11(1)",
        name: "Labour Thanksgiving",
        arithmetic: "Mon 9 November 2026 is day 0; Mon 23 November is a holiday: Tue 24 November",
        on: "2026-11-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-09, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2026-11-09].due.surely", "2026-11-24"),
            ("duties[SPR-11-1@changed-2026-11-09].provision.version_from", "2026-06-14"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "changed on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2026-06-13].provision.version_from", "2012-07-09"),
            ("duties[SPR-11-1@changed-2026-06-13].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "changed on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2026-06-14].provision.version_from", "2026-06-14"),
            ("duties[SPR-11-1@changed-2026-06-14].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "alias or new passport",
        arithmetic: "not of 8(1)(i): nothing to notify",
        on: "2024-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["other"] },
            ]
        "#,
        says: &[("absent(duties[SPR 11(1)])", "true"), ("none[SPR 11(1)].because", "not-a-particular")],
    },
    Case {
        article: "SPR 11(1)",
        name: "two changes on two days",
        arithmetic: "two periods: 15 April and 22 April 2024 (Mon)",
        on: "2024-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
                { on = 2024-04-08, what = "changed", particulars = ["nationality-or-region"] },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2024-04-01].due.surely", "2024-04-15"),
            ("duties[SPR-11-1@changed-2024-04-08].due.surely", "2024-04-22"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "name and alias together",
        arithmetic: "one of the four is among them",
        on: "2024-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name", "other"] },
            ]
        "#,
        says: &[("duties[SPR-11-1@changed-2024-04-01].state", "open")],
    },
    Case {
        article: "SPR 11(2)",
        name: "notified and issued",
        arithmetic: "met on 12 April; the new certificate from the notice: 2024 (1) to 15 June 2030 (7); the old one void by 15(v)",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
                { on = 2024-04-12, what = "notified", under = "SPR 11(1)" },
                { on = 2024-04-30, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2024-04-12 },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2024-04-01].state", "met"),
            ("documents[issued-2024-04-30].expiry.computed", "2030-06-15"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(v)"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "notified, not yet issued",
        arithmetic: "a notice voids nothing",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
                { on = 2024-04-12, what = "notified", under = "SPR 11(1)" },
            ]
        "#,
        says: &[("duties[SPR-11-1@changed-2024-04-01].state", "met"), ("documents[issued-2020-07-10].valid", "yes")],
    },
    Case {
        article: "SPR 11(1)",
        name: "not a special permanent resident",
        arithmetic: "nothing under this Act; by ICRRA 19-10(1) within 14 days of Mon 1 April 2024: Mon 15 April",
        on: "2024-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-04-01, what = "changed", particulars = ["name"] }]
        "#,
        says: &[
            ("absent(duties[SPR 11(1)])", "true"),
            ("absent(none[SPR 11(1)])", "true"),
            ("duties[ICRRA 19-10(1)].due.surely", "2024-04-15"),
        ],
    },
    Case {
        article: "SPR 11(2)",
        name: "notified, the new one not issued yet",
        arithmetic: "a certificate follows a notice, through the mayor; until it is issued the old one is valid",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
                { on = 2024-04-12, what = "notified", under = "SPR 11(1)" },
            ]
        "#,
        says: &[
            ("duties[SPR 11(1)].yields.documents", "certificate"),
            ("duties[SPR 11(1)].through", "mayor"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 11(3)",
        name: "the day written at the issue: still fifteen",
        arithmetic: "notified on 1 June at 15, issued on 12 June 2020 at 15: 9(i), the 16th birthday on 15 June 2020",
        on: "2020-06-13",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-05-25, what = "changed", particulars = ["name"] },
                { on = 2020-06-12, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2020-06-01 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-06-12].expiry.computed", "2020-06-15"),
            ("documents[issued-2020-06-12].expiry.item", "SPR 9(i)"),
        ],
    },
    Case {
        article: "SPR 11(3)",
        name: "the day written at the issue: sixteen",
        arithmetic: "notified on the same 1 June, issued on 17 June 2020 at 16: 9(ii); from the notice 15 June 2020 (1) to 15 June 2026 (7)",
        on: "2020-06-18",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-05-25, what = "changed", particulars = ["name"] },
                { on = 2020-06-17, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2020-06-01 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-06-17].expiry.computed", "2026-06-15"),
            ("documents[issued-2020-06-17].expiry.item", "SPR 9(ii)"),
        ],
    },
    Case {
        article: "SPR 11(1)",
        name: "told of another name than the new one",
        arithmetic: "changed on Wed 1 April 2026, 14 days: Wed 15 April; a false notice meets nothing",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
                { on = 2026-04-03, what = "notified", under = "SPR 11(1)", false = true },
            ]
        "#,
        says: &[("duties[SPR 11(1)].state", "breached"), ("penalties[notified-2026-04-03].provision", "SPR 31(i)")],
    },
];

#[test]
fn particulars() {
    crate::hold(CASES);
}
