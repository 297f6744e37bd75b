//! SPR 12: renewal and its window.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 12(1)",
        name: "expiry 15 June 2026",
        arithmetic: "two months before: 15 April; not yet on the 14th",
        on: "2026-04-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].opens.surely", "2026-04-15"),
            ("duties[SPR 12(1)].opens.possibly", "2026-04-15"),
            ("duties[SPR 12(1)].due.surely", "2026-06-15"),
            ("duties[SPR 12(1)].state", "not-yet"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 15 June 2026, first day",
        arithmetic: "open on 15 April",
        on: "2026-04-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("duties[SPR 12(1)].state", "open")],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 15 June 2026, last day",
        arithmetic: "open on 15 June (Mon)",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("duties[SPR 12(1)].state", "open"), ("standing[me].is", "special-permanent-resident")],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 15 June 2026, the day after",
        arithmetic: "breached; the standing stays",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].state", "breached"),
            ("duties[SPR 12(1)].still_possible", "true"),
            ("standing[me].is", "special-permanent-resident"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 30 April 2026",
        arithmetic: "February has no 30th: 28 February by shifting back, 1 March by mirroring (Q3)",
        on: "2026-02-28",
        law: None,
        life: r#"
            person.me = { born = 1980-04-30, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-04-30 }]
        "#,
        says: &[("duties[SPR 12(1)].opens.possibly", "2026-02-28"), ("duties[SPR 12(1)].opens.surely", "2026-03-01")],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 30 April 2028",
        arithmetic: "February 2028 has 29 days: the 29th, or 1 March (Q3); 30 April 2028 is a Sunday, 3–5 May holidays: Mon 1 May",
        on: "2028-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-04-30, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2021-07-01, what = "issued", document = "certificate", printed_expiry = 2028-04-30 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].opens.possibly", "2028-02-29"),
            ("duties[SPR 12(1)].opens.surely", "2028-03-01"),
            ("duties[SPR 12(1)].due.surely", "2028-05-01"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 31 August 2026",
        arithmetic: "June has no 31st: 30 June, or 1 July (Q3)",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-08-31, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-09-10, what = "issued", document = "certificate", printed_expiry = 2026-08-31 }]
        "#,
        says: &[("duties[SPR 12(1)].opens.possibly", "2026-06-30"), ("duties[SPR 12(1)].opens.surely", "2026-07-01")],
    },
    Case {
        article: "SPR 12(1)",
        name: "expiry 31 December 2026",
        arithmetic: "31 October by both; due when offices open: Mon 4 January 2027",
        on: "2026-11-01",
        law: None,
        life: r#"
            person.me = { born = 1980-12-31, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-12-31, what = "issued", document = "certificate", printed_expiry = 2026-12-31 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].opens.possibly", "2026-10-31"),
            ("duties[SPR 12(1)].opens.surely", "2026-10-31"),
            ("duties[SPR 12(1)].due.counting.raw", "2026-12-31"),
            ("duties[SPR 12(1)].due.surely", "2027-01-04"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "filed on the possible first day",
        arithmetic: "30 June 2026 for an expiry on 31 August: taken as in the window",
        on: "2026-07-05",
        law: None,
        life: r#"
            person.me = { born = 1980-08-31, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-09-10, what = "issued", document = "certificate", printed_expiry = 2026-08-31 },
                { on = 2026-06-30, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[("filings[applied-2026-06-30].timely", "in-time"), ("duties[SPR 12(1)].state", "met")],
    },
    Case {
        article: "SPR 12(1)",
        name: "filed the day before",
        arithmetic: "29 June 2026 is before the window by both readings",
        on: "2026-07-05",
        law: None,
        life: r#"
            person.me = { born = 1980-08-31, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-09-10, what = "issued", document = "certificate", printed_expiry = 2026-08-31 },
                { on = 2026-06-29, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[("filings[applied-2026-06-29].timely", "too-early"), ("duties[SPR 12(1)].state", "open")],
    },
    Case {
        article: "SPR 12(1)",
        name: "the last day is a holiday",
        arithmetic: "Children's Day, Mon 5 May 2025; Tue 6 May substitute: Wed 7 May",
        on: "2025-05-07",
        law: None,
        life: r#"
            person.me = { born = 1944-05-05, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2018-06-11, what = "issued", document = "certificate", printed_expiry = 2025-05-05 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].due.surely", "2025-05-07"),
            ("duties[SPR 12(1)].state", "open"),
            ("documents[issued-2018-06-11].until.surely", "2025-05-05"),
            ("documents[issued-2018-06-11].valid", "no"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "filed on the rolled day",
        arithmetic: "in time, though the certificate ended on 5 May",
        on: "2025-05-08",
        law: None,
        life: r#"
            person.me = { born = 1944-05-05, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2018-06-11, what = "issued", document = "certificate", printed_expiry = 2025-05-05 },
                { on = 2025-05-07, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[
            ("filings[applied-2025-05-07].timely", "in-time"),
            ("duties[SPR 12(1)].state", "met"),
            ("documents[issued-2018-06-11].valid", "no"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "filed after the rolled day",
        arithmetic: "Thu 8 May 2025: late; the breach is complete",
        on: "2025-05-09",
        law: None,
        life: r#"
            person.me = { born = 1944-05-05, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2018-06-11, what = "issued", document = "certificate", printed_expiry = 2025-05-05 },
                { on = 2025-05-08, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[("filings[applied-2025-05-08].timely", "late"), ("duties[SPR 12(1)].state", "met-late")],
    },
    Case {
        article: "SPR 12(1)",
        name: "filed in time, still pending at the expiry",
        arithmetic: "a filing does not lengthen the validity",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-06-10, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[("duties[SPR 12(1)].state", "met"), ("documents[issued-2019-07-01].valid", "no")],
    },
    Case {
        article: "SPR 12(1)",
        name: "the 16th birthday",
        arithmetic: "expiry 1 September 2026 as the 16th birthday: six months before is 1 March",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].opens.surely", "2026-03-01"),
            ("duties[SPR 12(1)].due.surely", "2026-09-01"),
            ("duties[SPR 12(1)].state", "open"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "the eve of the 16th birthday",
        arithmetic: "31 August 2026; February has no 31st: 28 February, or 1 March (Q3)",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-02 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].opens.possibly", "2026-02-28"),
            ("duties[SPR 12(1)].opens.surely", "2026-03-01"),
            ("duties[SPR 12(1)].due.surely", "2026-08-31"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "eve of the 16th birthday of a child of 29 February",
        arithmetic: "28 February 2024; six months before: 28 August 2023",
        on: "2023-12-10",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-12-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-20 }]
        "#,
        says: &[
            ("documents[issued-2023-12-01].expiry.computed", "2024-02-28"),
            ("duties[SPR 12(1)].opens.surely", "2023-08-28"),
            ("duties[SPR 12(1)].due.surely", "2024-02-28"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "a renewed one at 15 has two months",
        arithmetic: "held to 29 Feb 2024, renewed at 15: to 28 Feb 2031; two months before: 28 December 2030",
        on: "2024-01-10",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2008-05-01, what = "issued", document = "certificate", printed_expiry = 2024-02-29 },
                { on = 2023-10-20, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2023-09-20 },
            ]
        "#,
        says: &[
            ("duties[SPR-12-1@issued-2023-10-20].due.counting.raw", "2031-02-28"),
            ("duties[SPR-12-1@issued-2023-10-20].opens.possibly", "2030-12-28"),
        ],
    },
    Case {
        article: "SPR 12(1)",
        name: "printed 16th birthday, no filing told",
        arithmetic: "7 July 2030 is the 16th birthday: six months before, 7 January 2030",
        on: "2029-12-01",
        law: None,
        life: r#"
            person.me = { born = 2014-07-07, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2014-09-10, what = "issued", document = "certificate", printed_expiry = 2030-07-07 }]
        "#,
        says: &[("duties[SPR 12(1)].opens.surely", "2030-01-07")],
    },
    Case {
        article: "SPR 12(1)",
        name: "reissued before the window",
        arithmetic: "the old window falls away; the new certificate has its own: from 1 March 2026 the 7th birthday is 15 June 2032",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-02-20, what = "learned-of-loss", document = "certificate" },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-02 },
            ]
        "#,
        says: &[
            ("duties[SPR-12-1@issued-2019-07-01].state", "fallen-away"),
            ("duties[SPR-12-1@issued-2019-07-01].fell", "replaced"),
            ("duties[SPR-12-1@issued-2026-03-20].opens.surely", "2032-04-15"),
        ],
    },
    Case {
        article: "SPR 12(2)",
        name: "the option before the window",
        arithmetic: "no lower limit; until the eve of the window, 14 April 2026",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("rights[SPR 12(2)].state", "open"), ("rights[SPR 12(2)].due.surely", "2026-04-14")],
    },
    Case {
        article: "SPR 12(2)",
        name: "an unavoidable reason",
        arithmetic: "filed in December: nothing is left to do in the window",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-12-01, what = "applied", under = "SPR 12(2)", reason = "unavoidable" },
            ]
        "#,
        says: &[("filings[applied-2025-12-01].counts_as", "SPR 12(2)"), ("duties[SPR 12(1)].state", "met")],
    },
    Case {
        article: "SPR 12(2)",
        name: "no such reason",
        arithmetic: "it does not count; the duty opens on 15 April",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-12-01, what = "applied", under = "SPR 12(2)", reason = "none" },
            ]
        "#,
        says: &[("filings[applied-2025-12-01].counts_as", ""), ("duties[SPR 12(1)].state", "open")],
    },
    Case {
        article: "SPR 12(1)",
        name: "the office is that of the residence now",
        arithmetic: "moved to Naha; expiry Sat 23 June 2029, Sunday 24: Mon 25 June",
        on: "2026-10-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-23, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-01, what = "issued", document = "certificate", printed_expiry = 2029-06-23 },
                { on = 2026-09-01, what = "moved", to = "那覇市" },
            ]
        "#,
        says: &[("duties[SPR 12(1)].where.name", "那覇市"), ("duties[SPR 12(1)].due.surely", "2029-06-25")],
    },
    Case {
        article: "SPR 12(3)",
        name: "renewed in the window",
        arithmetic: "a new certificate through the mayor: seven birthdays after 15 June 2020, 2021 (1) to 2027 (7); the old one void by 15(v) at the issue",
        on: "2020-06-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-06-20, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2020-05-11, what = "applied", under = "SPR 12(1)" },
                { on = 2020-06-05, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2020-05-11 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-06-05].expiry.computed", "2027-06-15"),
            ("documents[issued-2013-06-20].ended_by", "SPR 15(v)"),
            ("duties[SPR-12-1@issued-2013-06-20].yields.documents", "certificate"),
            ("duties[SPR-12-1@issued-2013-06-20].through", "mayor"),
        ],
    },
    Case {
        article: "SPR 12(3)",
        name: "applied for, not issued yet",
        arithmetic: "the application changes nothing: the old certificate still ends with 15 June 2020",
        on: "2020-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-06-20, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2020-06-15, what = "applied", under = "SPR 12(1)" },
            ]
        "#,
        says: &[
            ("duties[SPR 12(1)].state", "met"),
            ("documents[issued-2013-06-20].valid", "no"),
            ("documents[issued-2013-06-20].ended_by", "SPR 15(ii)"),
        ],
    },
];

#[test]
fn renewal() {
    crate::hold(CASES);
}
