//! ICRRA 19-11: renewal of the card's validity.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-11(1)",
        name: "the day before the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; two months before is 15 April",
        on: "2026-04-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.surely", "2026-04-15"),
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-04-15"),
            ("duties[ICRRA 19-11(1)].due.surely", "2026-06-15"),
            ("duties[ICRRA 19-11(1)].state", "not-yet"),
            ("duties[ICRRA 19-11(1)].procedure", "card.renewal"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the first day of the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; open on 15 April",
        on: "2026-04-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].state", "open"),
            ("duties[ICRRA 19-11(1)].where.office", "bureau"),
            ("duties[ICRRA 19-11(1)].fee_yen", "0"),
            ("duties[ICRRA 19-11(1)].provision.version_from", "2012-07-09"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the last day of the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; still open",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[("duties[ICRRA 19-11(1)].state", "open"), ("documents[issued-2019-06-16].valid", "yes")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the day after the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; breached on the 16th; the status stays",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].state", "breached"),
            ("duties[ICRRA 19-11(1)].still_possible", "true"),
            ("duties[ICRRA 19-11(1)].if_not[ICRRA 71-2(ii)].max_months", "12"),
            ("duties[ICRRA 19-11(1)].if_not[ICRRA 71-2(ii)].max_yen", "200000"),
            ("standing[me].is", "permanent-resident"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "filed on the last day",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; in time; a filing does not lengthen the validity",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-15, what = "applied", under = "ICRRA 19-11(1)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].state", "met"),
            ("filings[applied-2026-06-15].timely", "in-time"),
            ("documents[issued-2019-06-16].valid", "no"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "filed after the breach",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; Tue 16 June: late",
        on: "2026-06-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-16, what = "applied", under = "ICRRA 19-11(1)" },
            ]
        "#,
        says: &[("duties[ICRRA 19-11(1)].state", "met-late"), ("filings[applied-2026-06-16].timely", "late")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "filed the day before the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; 14 April is too early",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-04-14, what = "applied", under = "ICRRA 19-11(1)" },
            ]
        "#,
        says: &[("filings[applied-2026-04-14].timely", "too-early"), ("duties[ICRRA 19-11(1)].state", "open")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a missing day",
        arithmetic: "issued 1 September 2019, seven years: 31 August 2026; June has no 31st: 30 June, or 1 July (Q3)",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-09-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-08-30 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-06-30"),
            ("duties[ICRRA 19-11(1)].opens.surely", "2026-07-01"),
            ("duties[ICRRA 19-11(1)].due.surely", "2026-08-31"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the last day is a holiday",
        arithmetic: "issued 6 May 2018: Mon 5 May 2025, Children's Day, the 6th a substitute: Wed 7 May; the card ends on the 5th",
        on: "2025-05-07",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2018-05-06, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2018-05-02 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].due.counting.raw", "2025-05-05"),
            ("duties[ICRRA 19-11(1)].due.surely", "2025-05-07"),
            ("duties[ICRRA 19-11(1)].due.counting.calendar", "national"),
            ("duties[ICRRA 19-11(1)].state", "open"),
            ("documents[issued-2018-05-06].until.surely", "2025-05-05"),
            ("documents[issued-2018-05-06].valid", "no"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the national calendar, not Naha's",
        arithmetic: "issued 24 June 2020: Wed 23 June 2027, on which the bureau is open",
        on: "2027-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "那覇市" }
            event = [{ on = 2020-06-24, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-24 }]
        "#,
        says: &[("duties[ICRRA 19-11(1)].due.surely", "2027-06-23")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the 16th birthday",
        arithmetic: "1 September 2026; six months before: 1 March",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-09-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2013-09-20 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.surely", "2026-03-01"),
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-03-01"),
            ("duties[ICRRA 19-11(1)].due.surely", "2026-09-01"),
            ("duties[ICRRA 19-11(1)].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the eve of the 16th birthday",
        arithmetic: "31 August 2026; February has no 31st: 28 February, or 1 March (Q3)",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-11-10 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-02-28"),
            ("duties[ICRRA 19-11(1)].opens.surely", "2026-03-01"),
            ("duties[ICRRA 19-11(1)].due.surely", "2026-08-31"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a dependent whose card ends with the eve",
        arithmetic: "the stay runs to 15 December 2026, the card to 20 June 2026: six months before: 20 December 2025",
        on: "2025-12-20",
        law: None,
        life: r#"
            person.me = { born = 2010-06-21, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-12-15 }
            event = [{ on = 2024-01-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-01-10 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.surely", "2025-12-20"),
            ("duties[ICRRA 19-11(1)].due.counting.raw", "2026-06-20"),
            ("duties[ICRRA 19-11(1)].due.surely", "2026-06-22"),
            ("duties[ICRRA 19-11(1)].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a dependent whose card ends with the stay",
        arithmetic: "the stay of 20 September 2016 is the earlier: 19-11 does not reach it",
        on: "2016-08-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2016-09-20 }
            event = [{ on = 2013-09-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2013-09-20 }]
        "#,
        says: &[("absent(duties[ICRRA 19-11(1)])", "true"), ("none[ICRRA 19-11(1)].because", "ends-with-the-stay")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a student",
        arithmetic: "the card ends with the stay: the stay is extended, not the card",
        on: "2027-05-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "大阪市生野区", stay_until = 2027-06-28 }
            event = [{ on = 2025-03-28, what = "issued", document = "card" }]
        "#,
        says: &[("absent(duties[ICRRA 19-11(1)])", "true"), ("none[ICRRA 19-11(1)].because", "ends-with-the-stay")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a dependent of 15 since 2026",
        arithmetic: "issued 1 July 2026: to the end of the stay at any age",
        on: "2026-08-01",
        law: None,
        life: r#"
            person.me = { born = 2011-03-03, standing = "dependent", municipality = "大阪市生野区", stay_until = 2029-07-01 }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[("none[ICRRA 19-11(1)].because", "ends-with-the-stay")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "issued on 31 October 2023",
        arithmetic: "the window of the old rule: born 1 September 2010: from 1 March to 1 September 2026",
        on: "2023-11-20",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-10-31, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-03-01"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "issued on 1 November 2023",
        arithmetic: "the window of the rule of the eve: from 28 February 2026",
        on: "2023-11-20",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].provision.version_from", "2023-11-01"),
            ("duties[ICRRA 19-11(1)].opens.possibly", "2026-02-28"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "an adult's card of 2024",
        arithmetic: "issued 10 June 2024: Mon 9 June 2031; two months before: 9 April",
        on: "2024-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-06-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-06-10 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].opens.surely", "2031-04-09"),
            ("duties[ICRRA 19-11(1)].due.surely", "2031-06-09"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "issued on 13 June 2026",
        arithmetic: "seven years: Sun 12 June 2033, in time to Mon 13 June; two months before: 12 April",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-13, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].provision.version_from", "2023-11-01"),
            ("duties[ICRRA 19-11(1)].opens.surely", "2033-04-12"),
            ("duties[ICRRA 19-11(1)].due.surely", "2033-06-13"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "issued on 14 June 2026",
        arithmetic: "the tenth birthday after it is 15 June 2035; two months before (Q4a): 15 April",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-11(1)].opens.surely", "2035-04-15"),
            ("duties[ICRRA 19-11(1)].due.surely", "2035-06-15"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "a permanent resident of twelve since 2026",
        arithmetic: "3 March 2031 is the fifth birthday after 1 July 2026; two months before (Q4a), not six: 3 January",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2014-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[("duties[ICRRA 19-11(1)].opens.surely", "2031-01-03")],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "replaced before the window",
        arithmetic: "lost and reissued on 2 March 2026: the old window falls away; the new card runs to 1 March 2033: from 1 January",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-02-25, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-02, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-02 },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-11-1@issued-2019-06-16].state", "fallen-away"),
            ("duties[ICRRA-19-11-1@issued-2019-06-16].fell", "replaced"),
            ("duties[ICRRA-19-11-1@issued-2026-03-02].opens.surely", "2033-01-01"),
        ],
    },
    Case {
        article: "ICRRA 19-11(2)",
        name: "the option before the window",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; no first day; until the eve of the window, 14 April",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("rights[ICRRA 19-11(2)].state", "open"),
            ("rights[ICRRA 19-11(2)].due.surely", "2026-04-14"),
            ("rights[ICRRA 19-11(2)].procedure", "card.early-renewal"),
        ],
    },
    Case {
        article: "ICRRA 19-11(2)",
        name: "an unavoidable reason",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; filed in December: nothing is left to do in the window",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2025-12-01, what = "applied", under = "ICRRA 19-11(2)", reason = "unavoidable" },
            ]
        "#,
        says: &[("filings[applied-2025-12-01].counts_as", "ICRRA 19-11(2)"), ("duties[ICRRA 19-11(1)].state", "met")],
    },
    Case {
        article: "ICRRA 19-11(2)",
        name: "no such reason",
        arithmetic: "issued 16 June 2019, seven years: Mon 15 June 2026; it does not count; the duty opens on 15 April",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2025-12-01, what = "applied", under = "ICRRA 19-11(2)", reason = "none" },
            ]
        "#,
        says: &[("filings[applied-2025-12-01].counts_as", ""), ("duties[ICRRA 19-11(1)].state", "open")],
    },
    Case {
        article: "ICRRA 19-11(3)",
        name: "renewed in the window",
        arithmetic: "seven years from the issue of 11 May 2026, not from the old expiry: 10 May 2033; the old one void by 19-14(v)",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-04-20, what = "applied", under = "ICRRA 19-11(1)" },
                { on = 2026-05-11, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-04-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-05-11].expiry.computed", "2033-05-10"),
            ("documents[issued-2019-06-16].ended_by", "ICRRA 19-14(v)"),
            ("duties[ICRRA-19-11-1@issued-2019-06-16].state", "met"),
        ],
    },
    Case {
        article: "ICRRA 19-11(3)",
        name: "renewed late",
        arithmetic: "after the expiry of 15 June 2026, before the new form as the book is frozen: 1 July 2026 is day 1: 30 June 2033",
        on: "2026-07-02",
        law: Some("2026-06-13"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-07-01 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2033-06-30"),
            ("documents[issued-2019-06-16].ended_by", "ICRRA 19-14(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-11(3)",
        name: "renewed in the window, issued in the new form",
        arithmetic: "15 June 2026 (1) to 2035 (10): the birthday that ends the old card is after the issue of 14 June, so it counts (Q4)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-14, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-06-01 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-06-14].expiry.computed", "2035-06-15"),
            ("documents[issued-2026-06-14].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-11(3)",
        name: "applied for, not issued yet",
        arithmetic: "the application changes nothing: the card ends with 15 June 2026",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-10, what = "applied", under = "ICRRA 19-11(1)" },
            ]
        "#,
        says: &[
            ("documents[issued-2019-06-16].valid", "no"),
            ("documents[issued-2019-06-16].ended_by", "ICRRA 19-14(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-11(1)",
        name: "the window of a card of the new form",
        arithmetic: "carried on; whether the article changed could not be read (Q22)",
        on: "2036-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", printed_expiry = 2036-06-15 }]
        "#,
        says: &[
            ("duties[card.renewal].provision.see", "Q3, Q4a, Q22"),
            ("duties[card.renewal].provision.known", "unverified"),
        ],
    },
];

#[test]
fn renewal() {
    super::hold(CASES);
}
