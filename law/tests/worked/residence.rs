//! SPR 10: notices of the dwelling.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 10(2)",
        name: "moved to Kyoto",
        arithmetic: "Sat 30 May 2026 is day 0; day 14 is Sat 13 June: Mon 15 June; open on it",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-05-30].due.counting.raw", "2026-06-13"),
            ("duties[SPR-10-2@moved-2026-05-30].due.surely", "2026-06-15"),
            ("duties[SPR-10-2@moved-2026-05-30].due.counting.period", "P14D"),
            ("duties[SPR-10-2@moved-2026-05-30].due.counting.calendar", "municipality"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "open"),
            ("duties[SPR-10-2@moved-2026-05-30].where.name", "京都市南区"),
            ("duties[SPR-10-2@moved-2026-05-30].where.of", "dwelling"),
            ("duties[SPR-10-2@moved-2026-05-30].act", "notify"),
            ("duties[SPR-10-2@moved-2026-05-30].to", "commissioner"),
            ("duties[SPR-10-2@moved-2026-05-30].through", "mayor"),
            ("duties[SPR-10-2@moved-2026-05-30].provision.version_from", "2012-07-09"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved to Kyoto, day after the last",
        arithmetic: "16 June: breached, still to be made",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-05-30].state", "breached"),
            ("duties[SPR-10-2@moved-2026-05-30].still_possible", "true"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved on the eve of the new text",
        arithmetic: "Sat 13 June 2026: day 14 Sat 27 June: Mon 29 June; the earlier version",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-06-13].due.counting.raw", "2026-06-27"),
            ("duties[SPR-10-2@moved-2026-06-13].due.surely", "2026-06-29"),
            ("duties[SPR-10-2@moved-2026-06-13].provision.version_from", "2012-07-09"),
            ("duties[SPR-10-2@moved-2026-06-13].provision.known", "read"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved on the first day of the new text",
        arithmetic: "Sun 14 June 2026: day 14 Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-06-14].due.counting.raw", "2026-06-28"),
            ("duties[SPR-10-2@moved-2026-06-14].due.surely", "2026-06-29"),
            ("duties[SPR-10-2@moved-2026-06-14].provision.version_from", "2026-06-14"),
            ("duties[SPR-10-2@moved-2026-06-14].provision.known", "derived"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "Hiroshima's memorial day",
        arithmetic: "Thu 23 July is day 0; 8 of July, 6 August (Thu) is closed there: Fri 7 August",
        on: "2026-07-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-07-23, what = "moved", to = "広島市中区" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-07-23].due.counting.raw", "2026-08-06"),
            ("duties[SPR-10-2@moved-2026-07-23].due.surely", "2026-08-07"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "6 August elsewhere",
        arithmetic: "the same days in Kyoto: 6 August is open",
        on: "2026-07-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "広島市中区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-07-23, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[("duties[SPR-10-2@moved-2026-07-23].due.surely", "2026-08-06")],
    },
    Case {
        article: "SPR 10(2)",
        name: "Okinawa's memorial day",
        arithmetic: "Tue 9 June is day 0; Tue 23 June is closed in Naha: Wed 24 June",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-09, what = "moved", to = "那覇市" },
            ]
        "#,
        says: &[("duties[SPR-10-2@moved-2026-06-09].due.surely", "2026-06-24")],
    },
    Case {
        article: "SPR 10(2)",
        name: "a day the ordinance closes",
        arithmetic: "Mon 26 July 2027 is day 0; Mon 9 August is closed by ordinance: Tue 10 August",
        on: "2027-07-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            municipality."○○町" = { closed = ["2027-08-09"] }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2028-06-15 },
                { on = 2027-07-26, what = "moved", to = "○○町" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2027-07-26].due.counting.raw", "2027-08-09"),
            ("duties[SPR-10-2@moved-2027-07-26].due.surely", "2027-08-10"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "direct notice on the last day",
        arithmetic: "handed in on 15 June: in time",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-15, what = "notified", under = "SPR 10(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-05-30].state", "met"),
            ("duties[SPR-10-2@moved-2026-05-30].met_on", "2026-06-15"),
            ("filings[notified-2026-06-15].timely", "in-time"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "direct notice a day late",
        arithmetic: "16 June: met late, the breach stands",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-16, what = "notified", under = "SPR 10(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-05-30].state", "met-late"),
            ("filings[notified-2026-06-16].timely", "late"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 22 with the certificate",
        arithmetic: "moving in, certificate handed in: deemed 10(2)",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 22", papers = ["certificate"] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-06-03].counts_as", "SPR 10(2)"),
            ("filings[notified-2026-06-03].meets", "SPR-10-2@moved-2026-05-30"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "met"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 23 with the certificate",
        arithmetic: "moving within the municipality: deemed 10(2)",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "京都市南区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 23", papers = ["certificate"] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-06-03].counts_as", "SPR 10(2)"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "met"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 30-46 with the certificate",
        arithmetic: "moving in from abroad, the certificate shows the old dwelling: deemed 10(2)",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 30-46", papers = ["certificate"] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-06-03].counts_as", "SPR 10(2)"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "met"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 22, the certificate at home",
        arithmetic: "not handed in (提出): nothing under this Act",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 22", papers = [] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-06-03].counts_as", ""),
            ("filings[notified-2026-06-03].not_handed_in", "true"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "open"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 24 is not named",
        arithmetic: "moving out is no deemed notice, even with the certificate",
        on: "2026-05-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-29, what = "notified", under = "RBB 24", papers = ["certificate"] },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("filings[notified-2026-05-29].counts_as", ""),
            ("filings[notified-2026-05-29].not_handed_in", "false"),
            ("duties[SPR-10-2@moved-2026-05-30].state", "open"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 25 is not named",
        arithmetic: "a change of the household is no deemed notice",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 25", papers = ["certificate"] },
            ]
        "#,
        says: &[("filings[notified-2026-06-03].counts_as", ""), ("duties[SPR-10-2@moved-2026-05-30].state", "open")],
    },
    Case {
        article: "SPR 10(1)",
        name: "first dwelling",
        arithmetic: "the certificate shows none; settled Wed 1 April 2026: Wed 15 April",
        on: "2026-04-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("documents[issued-2026-03-02].shows.dwelling", "no"),
            ("duties[SPR-10-1@moved-2026-04-01].due.surely", "2026-04-15"),
            ("duties[SPR-10-1@moved-2026-04-01].where.name", "京都市南区"),
            ("absent(duties[SPR 10(2)])", "true"),
        ],
    },
    Case {
        article: "SPR 10(1)",
        name: "direct notice",
        arithmetic: "the certificate comes back written on",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-09, what = "notified", under = "SPR 10(1)" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-1@moved-2026-04-01].state", "met"),
            ("documents[issued-2026-03-02].shows.dwelling", "yes"),
            ("documents[issued-2026-03-02].until.surely", "2033-06-15"),
        ],
    },
    Case {
        article: "SPR 10(4)",
        name: "RBB 30-46 by a holder without a dwelling",
        arithmetic: "deemed 10(1)",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-09, what = "notified", under = "RBB 30-46", papers = ["certificate"] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-04-09].counts_as", "SPR 10(1)"),
            ("duties[SPR-10-1@moved-2026-04-01].state", "met"),
        ],
    },
    Case {
        article: "SPR 10(4)",
        name: "RBB 30-46, the certificate only shown",
        arithmetic: "shown (提示) is not handed in (提出)",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-09, what = "notified", under = "RBB 30-46", papers = [] },
            ]
        "#,
        says: &[
            ("filings[notified-2026-04-09].counts_as", ""),
            ("filings[notified-2026-04-09].not_handed_in", "true"),
            ("duties[SPR-10-1@moved-2026-04-01].state", "open"),
        ],
    },
    Case {
        article: "SPR 10(4)",
        name: "RBB 22 by a holder without a dwelling",
        arithmetic: "10(4) takes only 30-46",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-09, what = "notified", under = "RBB 22", papers = ["certificate"] },
            ]
        "#,
        says: &[("filings[notified-2026-04-09].counts_as", ""), ("duties[SPR-10-1@moved-2026-04-01].state", "open")],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved again within the period",
        arithmetic: "the first falls away; the second: Wed 10 June is day 0, Wed 24 June",
        on: "2026-06-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-01, what = "moved", to = "京都市南区" },
                { on = 2026-06-10, what = "moved", to = "大津市" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-06-01].state", "fallen-away"),
            ("duties[SPR-10-2@moved-2026-06-01].fell", "moved-on"),
            ("duties[SPR-10-2@moved-2026-06-10].due.surely", "2026-06-24"),
            ("duties[SPR-10-2@moved-2026-06-10].where.name", "大津市"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved again after the period",
        arithmetic: "due 15 June; moved on 16 June: the breach of the first stays",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-01, what = "moved", to = "京都市南区" },
                { on = 2026-06-16, what = "moved", to = "大津市" },
            ]
        "#,
        says: &[
            ("duties[SPR-10-2@moved-2026-06-01].state", "breached"),
            ("duties[SPR-10-2@moved-2026-06-01].still_possible", "false"),
            ("duties[SPR-10-2@moved-2026-06-16].state", "open"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "gave up the dwelling",
        arithmetic: "no new principal dwelling: nothing to notify",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-01, what = "moved", to = "none" },
            ]
        "#,
        says: &[("absent(duties[SPR 10(2)])", "true"), ("none[SPR 10(2)].because", "no-dwelling")],
    },
    Case {
        article: "SPR 10(2)",
        name: "lives elsewhere, the principal dwelling stays",
        arithmetic: "居住地 changes, 住居地 does not",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-01, what = "moved", to = "京都市南区", dwelling = "大阪市生野区" },
            ]
        "#,
        says: &[
            ("absent(duties[SPR 10(2)])", "true"),
            ("none[SPR 10(2)].because", "dwelling-unchanged"),
            ("duties[SPR 12(1)].where.name", "京都市南区"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "not a special permanent resident",
        arithmetic: "a long-term resident's notices are not of this Act but of ICRRA 19-9(1): Mon 1 June 2026, Mon 15 June",
        on: "2026-06-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "long-term-resident", municipality = "大阪市生野区", stay_until = 2027-07-10 }
            event = [
                { on = 2024-07-10, what = "issued", document = "card" },
                { on = 2026-06-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("absent(duties[SPR 10(2)])", "true"),
            ("absent(none[SPR 10(2)])", "true"),
            ("duties[ICRRA 19-9(1)].due.surely", "2026-06-15"),
        ],
    },
    Case {
        article: "SPR 10(1)",
        name: "first dwelling, the day after the last",
        arithmetic: "settled Wed 1 April 2026: Wed 15 April was the last day; breached on the 16th, still to be made",
        on: "2026-04-16",
        law: None,
        life: SETTLED,
        says: &[
            ("duties[SPR-10-1@moved-2026-04-01].state", "breached"),
            ("duties[SPR-10-1@moved-2026-04-01].still_possible", "true"),
        ],
    },
    Case {
        article: "SPR 10(3)",
        name: "handed in, written on and returned",
        arithmetic: "notified on 9 April: the certificate shows a dwelling, and is the same one with the same expiry",
        on: "2026-04-10",
        law: None,
        life: SETTLED_AND_NOTIFIED,
        says: &[
            ("documents[issued-2026-03-02].shows.dwelling", "yes"),
            ("documents[issued-2026-03-02].state", "held"),
            ("documents[issued-2026-03-02].until.surely", "2033-06-15"),
            ("count(documents)", "1"),
        ],
    },
    Case {
        article: "SPR 10(3)",
        name: "not handed in, so nothing was written",
        arithmetic: "no notice was made: the certificate still shows none",
        on: "2026-04-10",
        law: None,
        life: SETTLED,
        says: &[("documents[issued-2026-03-02].shows.dwelling", "no")],
    },
    Case {
        article: "SPR 10(2)",
        name: "told of the address of a friend",
        arithmetic: "moved in on Fri 1 May 2026, 14 days: Fri 15 May; the new dwelling itself was never told of",
        on: "2026-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-01, what = "moved", to = "千葉市中央区" },
                { on = 2026-05-11, what = "notified", under = "SPR 10(2)", false = true },
            ]
        "#,
        says: &[
            ("duties[SPR 10(2)].state", "breached"),
            ("filings[notified-2026-05-11].counts_as", "SPR 10(2)"),
            ("filings[notified-2026-05-11].meets", ""),
            ("penalties[notified-2026-05-11].provision", "SPR 31(i)"),
        ],
    },
];

#[test]
fn residence() {
    crate::hold(CASES);
}

const SETTLED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
    event = [
        { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
        { on = 2026-04-01, what = "moved", to = "京都市南区" },
    ]
"#;

const SETTLED_AND_NOTIFIED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
    event = [
        { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
        { on = 2026-04-01, what = "moved", to = "京都市南区" },
        { on = 2026-04-09, what = "notified", under = "SPR 10(1)" },
    ]
"#;
