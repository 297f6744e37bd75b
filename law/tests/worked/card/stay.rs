//! ICRRA 20(6), 21, 22 and 22-2: the end of a stay, what carries it on, and a stay without a status.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 20(6)",
        name: "a change is pending",
        arithmetic: "the stay ended on Tue 15 December 2026: two months, to 15 February 2027; the decision of 15 January is not yet known",
        on: "2027-01-14",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-01, what = "applied", under = "ICRRA 20(2)" },
                { on = 2027-01-15, what = "decided", under = "ICRRA 20(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("stay[ICRRA 20(6)].raw", "2026-12-15"),
            ("stay[ICRRA 20(6)].last.surely", "2027-02-15"),
            ("stay[ICRRA 20(6)].last.possibly", "2027-02-15"),
            ("stay[ICRRA 20(6)].pending", "applied-2026-12-01"),
            ("absent(stay[ICRRA 21(4)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 20(6)",
        name: "the change is refused",
        arithmetic: "the decision of Fri 15 January 2027 comes before the two months are over",
        on: "2027-01-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-01, what = "applied", under = "ICRRA 20(2)" },
                { on = 2027-01-15, what = "decided", under = "ICRRA 20(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2027-01-15"),
        ],
    },
    Case {
        article: "ICRRA 20(6)",
        name: "a stay of thirty days",
        arithmetic: "30 days or less carry nothing on: over on Fri 1 May 2026",
        on: "2026-05-02",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26 }
            event = [
                { on = 2026-04-01, what = "landed", status = "temporary-visitor", stay_until = 2026-05-01, period = "P30D" },
                { on = 2026-04-20, what = "applied", under = "ICRRA 20(2)" },
            ]
        "#,
        says: &[("absent(stay[ICRRA 20(6)])", "true")],
    },
    Case {
        article: "ICRRA 20(6)",
        name: "a stay of thirty-one days",
        arithmetic: "one day more than 30: to 2 July 2026",
        on: "2026-05-04",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26 }
            event = [
                { on = 2026-04-01, what = "landed", status = "temporary-visitor", stay_until = 2026-05-02, period = "P31D" },
                { on = 2026-04-20, what = "applied", under = "ICRRA 20(2)" },
            ]
        "#,
        says: &[("stay[ICRRA 20(6)].raw", "2026-05-02"), ("stay[ICRRA 20(6)].last.surely", "2026-07-02")],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "the stay ends with the year",
        arithmetic: "31 December 2026: from 1 January two whole months, to Sun 28 February 2027; a Sunday does not lengthen it",
        on: "2027-02-28",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-31 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-21, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("stay[ICRRA 21(4)].raw", "2026-12-31"),
            ("stay[ICRRA 21(4)].last.surely", "2027-02-28"),
            ("stay[ICRRA 21(4)].pending", "applied-2026-12-21"),
            ("documents[issued-2025-03-28].valid", "yes"),
            ("standing[me].is", "student"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "no decision in two months",
        arithmetic: "the stay and the card ended with 28 February 2027",
        on: "2027-03-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-31 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-21, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2027-02-28"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "granted after the old end",
        arithmetic: "on 20 January 2027 to the end of 2028: nothing is pending",
        on: "2027-01-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-31 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-21, what = "applied", under = "ICRRA 21(2)" },
                { on = 2027-01-20, what = "decided", under = "ICRRA 21(2)", outcome = "granted" },
                { on = 2027-01-20, what = "status-granted", status = "student", stay_until = 2028-12-31, under = "ICRRA 21(3)" },
                { on = 2027-01-20, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("absent(stay[ICRRA 21(4)])", "true"),
            ("standing[me].stay_until", "2028-12-31"),
            ("documents[issued-2027-01-20].until.surely", "2028-12-31"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "a stay of thirty days",
        arithmetic: "30 days or less carry nothing on",
        on: "2026-05-02",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26 }
            event = [
                { on = 2026-04-01, what = "landed", status = "designated-activities", designation = "other", stay_until = 2026-05-01, period = "P30D" },
                { on = 2026-04-20, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("absent(stay[ICRRA 21(4)])", "true")],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "a stay of thirty-one days",
        arithmetic: "2 May 2026 and two months: 2 July",
        on: "2026-05-04",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26 }
            event = [
                { on = 2026-04-01, what = "landed", status = "designated-activities", designation = "other", stay_until = 2026-05-02, period = "P31D" },
                { on = 2026-04-20, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("stay[ICRRA 21(4)].last.surely", "2026-07-02")],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "the last day is a Sunday",
        arithmetic: "15 November 2026: filed to Mon 16 November; the stay itself ended on the 15th",
        on: "2026-11-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [{ on = 2025-03-28, what = "issued", document = "card" }]
        "#,
        says: &[
            ("rights[card.extension].provision.ref", "ICRRA 21(2)"),
            ("rights[card.extension].due.counting.raw", "2026-11-15"),
            ("rights[card.extension].due.surely", "2026-11-16"),
            ("rights[card.extension].state", "open"),
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2026-11-15"),
        ],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "filed on the Monday after",
        arithmetic: "in time; the two months run from the end of the stay, not from the filing: 15 January 2027",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-16, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("filings[applied-2026-11-16].timely", "in-time"),
            ("rights[card.extension].state", "used"),
            ("stay[ICRRA 21(4)].raw", "2026-11-15"),
            ("stay[ICRRA 21(4)].last.surely", "2027-01-15"),
            ("stay[ICRRA 21(4)].pending", "applied-2026-11-16"),
        ],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "filed on the Tuesday after",
        arithmetic: "17 November 2026 is late: nothing carries the stay on",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-17, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("filings[applied-2026-11-17].timely", "late"), ("absent(stay[ICRRA 21(4)])", "true")],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "the ten days of 2019",
        arithmetic: "Tue 30 April, closed from 27 April to 6 May: Tue 7 May 2019",
        on: "2019-04-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2019-04-30 }
            event = [{ on = 2017-04-30, what = "issued", document = "card" }]
        "#,
        says: &[
            ("rights[card.extension].due.surely", "2019-05-07"),
            ("rights[card.extension].due.counting.calendar", "national"),
        ],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "New Year",
        arithmetic: "Tue 31 December 2024; closed to 3 January, Sat 4 and Sun 5: Mon 6 January 2025; lapsed on the 7th",
        on: "2025-01-07",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2024-12-31 }
            event = [{ on = 2023-12-20, what = "issued", document = "card" }]
        "#,
        says: &[("rights[card.extension].due.surely", "2025-01-06"), ("rights[card.extension].state", "lapsed")],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "the memorial day of Okinawa",
        arithmetic: "Tue 23 June 2026: the bureau in Naha is open",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "那覇市", stay_until = 2026-06-23 }
            event = [{ on = 2025-03-28, what = "issued", document = "card" }]
        "#,
        says: &[("rights[card.extension].due.surely", "2026-06-23")],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "a permanent resident",
        arithmetic: "no period of stay, nothing to extend",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[("absent(rights[card.extension])", "true")],
    },
    Case {
        article: "ICRRA 22(1)",
        name: "permanent residence applied for",
        arithmetic: "it carries nothing on: over with Mon 15 June 2026",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1983-07-15, standing = "long-term-resident", municipality = "新宿区", stay_until = 2026-06-15 }
            event = [
                { on = 2023-06-15, what = "issued", document = "card" },
                { on = 2026-06-01, what = "applied", under = "ICRRA 22(1)" },
            ]
        "#,
        says: &[
            ("count(stay)", "0"),
            ("rights[card.extension].state", "lapsed"),
            ("documents[issued-2023-06-15].until.surely", "2026-06-15"),
        ],
    },
    Case {
        article: "ICRRA 22-2(1)",
        name: "born in Japan",
        arithmetic: "2 March 2026 is day 0: 29 of March, 30 of April, Fri 1 May",
        on: "2026-04-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
        "#,
        says: &[
            ("stay[baby].provision", "ICRRA 22-2(1)"),
            ("stay[baby].raw", "2026-05-01"),
            ("stay[baby].last.surely", "2026-05-01"),
        ],
    },
    Case {
        article: "ICRRA 22-2(1)",
        name: "Japanese nationality lost",
        arithmetic: "10 May 2026 is day 0: 21 of May, 30 of June, Thu 9 July",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, born_in = "japan", resided = "since-birth", under_article_2 = "neither", standing = "japanese", municipality = "横浜市西区" }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("stay[me].provision", "ICRRA 22-2(1)"), ("stay[me].last.surely", "2026-07-09")],
    },
    Case {
        article: "ICRRA 22-2(2)",
        name: "born in Japan",
        arithmetic: "2 March 2026 is day 0: 29 of March, Wed 1 April; open on it",
        on: "2026-04-01",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
        "#,
        says: &[
            ("duties[ICRRA 22-2(2)].due.surely", "2026-04-01"),
            ("duties[ICRRA 22-2(2)].state", "open"),
            ("duties[ICRRA 22-2(2)].procedure", "card.acquisition"),
            ("duties[ICRRA 22-2(2)].act", "apply"),
            ("duties[ICRRA 22-2(2)].where.office", "bureau"),
            ("duties[ICRRA 22-2(2)].due.counting.period", "P30D"),
        ],
    },
    Case {
        article: "ICRRA 22-2(2)",
        name: "born in Japan, the day after the last",
        arithmetic: "breached on 2 April 2026, and no penalty stands on it",
        on: "2026-04-02",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
        "#,
        says: &[
            ("duties[ICRRA 22-2(2)].state", "breached"),
            ("duties[ICRRA 22-2(2)].still_possible", "true"),
            ("count(duties[ICRRA 22-2(2)].if_not)", "0"),
        ],
    },
    Case {
        article: "ICRRA 22-2(2)",
        name: "day 30 is a Saturday",
        arithmetic: "born 5 March 2026: 26 of March, Sat 4 April: Mon 6 April, and applied on it",
        on: "2026-04-06",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-05, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            event = [{ on = 2026-04-06, what = "applied", under = "ICRRA 22-2(2)", by = "ana" }]
        "#,
        says: &[
            ("duties[ICRRA 22-2(2)].due.counting.raw", "2026-04-04"),
            ("duties[ICRRA 22-2(2)].due.surely", "2026-04-06"),
            ("duties[ICRRA 22-2(2)].state", "met"),
            ("filings[applied-2026-04-06].timely", "in-time"),
        ],
    },
    Case {
        article: "ICRRA 22-2(2)",
        name: "day 30 on the memorial day of Okinawa",
        arithmetic: "born in Naha on 24 May 2026: 7 of May, Tue 23 June; the bureau is open",
        on: "2026-06-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-05-24, born_in = "japan", mother = "ana", father = "leo", municipality = "那覇市" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
        "#,
        says: &[
            ("duties[ICRRA 22-2(2)].due.surely", "2026-06-23"),
            ("duties[ICRRA 22-2(2)].due.counting.calendar", "national"),
        ],
    },
    Case {
        article: "ICRRA 22-2(2)",
        name: "Japanese nationality lost",
        arithmetic: "10 May 2026: 21 of May, Tue 9 June",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, born_in = "japan", resided = "since-birth", under_article_2 = "neither", standing = "japanese", municipality = "横浜市西区" }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("duties[ICRRA 22-2(2)].due.surely", "2026-06-09")],
    },
    Case {
        article: "ICRRA 22-2(3)",
        name: "a status is acquired",
        arithmetic: "dependent from Mon 20 April 2026: a status, and no stay without one",
        on: "2026-04-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "student", under_article_2 = "neither" }
            event = [
                { on = 2026-03-30, what = "applied", under = "ICRRA 22-2(2)", by = "ana" },
                { on = 2026-04-20, what = "status-granted", status = "dependent", stay_until = 2027-04-20, under = "ICRRA 22-2(3)" },
                { on = 2026-04-20, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[baby].is", "dependent"),
            ("standing[baby].resident", "mid-to-long-term"),
            ("absent(stay[baby])", "true"),
        ],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "three months before",
        arithmetic: "the stay ends on Tue 15 December 2026: taken from 15 September; no text says so",
        on: "2026-09-14",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2026-12-15 },
            ]
        "#,
        says: &[
            ("rights[card.extension].opens.surely", "2026-09-15"),
            ("rights[card.extension].opens.possibly", "2026-09-15"),
            ("rights[card.extension].state", "not-yet"),
            ("rights[card.extension].provision.known", "unverified"),
        ],
    },
    Case {
        article: "ICRRA 21(2)",
        name: "naturalised before the stay ends",
        arithmetic: "on Mon 9 November 2026: nobody's stay to extend any more",
        on: "2026-11-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2026-11-15 },
                { on = 2026-11-09, what = "naturalised" },
            ]
        "#,
        says: &[("rights[card.extension].state", "fallen-away"), ("rights[card.extension].fell", "ceased")],
    },
    Case {
        article: "ICRRA 22-2(4)",
        name: "a newborn becomes a Permanent Resident",
        arithmetic: "no stay without a status any more, and a card",
        on: "2026-05-01",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "ana", father = "leo", municipality = "神戸市長田区" }
            person.ana = { born = 1996-05-01, born_in = "abroad", standing = "permanent-resident", under_article_2 = "neither" }
            person.leo = { born = 1994-02-11, born_in = "abroad", standing = "permanent-resident", under_article_2 = "neither" }
            event = [
                { on = 2026-03-16, what = "applied", under = "ICRRA 22-2(2)", by = "ana" },
                { on = 2026-04-20, what = "status-granted", status = "permanent-resident" },
                { on = 2026-04-20, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[baby].is", "permanent-resident"),
            ("standing[baby].from", "2026-04-20"),
            ("standing[baby].resident", "mid-to-long-term"),
            ("absent(stay[baby])", "true"),
            ("duties[ICRRA 22-2(2)].state", "met"),
        ],
    },
    Case {
        article: "ICRRA 20(2), main clause",
        name: "a change applied for in time",
        arithmetic: "pending when the stay ended on Wed 30 September 2026",
        on: "2026-10-05",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-09-15, what = "applied", under = "ICRRA 20(2)" },
            ]
        "#,
        says: &[("stay[ICRRA 20(6)].pending", "applied-2026-09-15"), ("documents[issued-2024-09-30].valid", "yes")],
    },
    Case {
        article: "ICRRA 20(2), proviso",
        name: "a change to Permanent Resident",
        arithmetic: "it is applied for under 22(1), which carries nothing on: over with 30 September 2026",
        on: "2026-10-05",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-09-15, what = "applied", under = "ICRRA 22(1)" },
            ]
        "#,
        says: &[
            ("absent(stay[ICRRA 20(6)])", "true"),
            ("documents[issued-2024-09-30].valid", "no"),
            ("documents[issued-2024-09-30].until.surely", "2026-09-30"),
        ],
    },
    Case {
        article: "ICRRA 20(4)",
        name: "the day the card is issued",
        arithmetic: "permitted to work from Fri 4 September 2026, when the card is handed over",
        on: "2026-09-04",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-08-01, what = "applied", under = "ICRRA 20(2)" },
                { on = 2026-09-04, what = "status-granted", status = "engineer-specialist-in-humanities-international-services", stay_until = 2027-09-04, under = "ICRRA 20(3)" },
                { on = 2026-09-04, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[me].is", "engineer-specialist-in-humanities-international-services"),
            ("standing[me].from", "2026-09-04"),
            ("documents[issued-2024-09-30].ended_by", "ICRRA 19-14(v)"),
            ("documents[issued-2026-09-04].until.surely", "2027-09-04"),
        ],
    },
    Case {
        article: "ICRRA 21(1)",
        name: "a longer stay, the same status",
        arithmetic: "a student before and after; to the end of September 2027",
        on: "2026-09-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-08-20, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-09-15, what = "status-granted", status = "student", stay_until = 2027-09-30, under = "ICRRA 21(3)" },
                { on = 2026-09-15, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("count(standing[me])", "1"),
            ("standing[me].is", "student"),
            ("standing[me].stay_until", "2027-09-30"),
        ],
    },
    Case {
        article: "ICRRA 20(6)",
        name: "permanent residence applied for",
        arithmetic: "22(1) is none of 20(2) and 21(2): pending or not, the stay ends on Wed 30 September 2026",
        on: "2026-10-01",
        law: None,
        life: r#"
            person.me = { born = 1990-02-11, standing = "engineer-specialist-in-humanities-international-services", stay_until = 2026-09-30, municipality = "新宿区" }
            event = [
                { on = 2023-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-04-06, what = "applied", under = "ICRRA 22(1)" },
            ]
        "#,
        says: &[
            ("filings[applied-2026-04-06].under", "ICRRA 22(1)"),
            ("filings[applied-2026-04-06].counts_as", "ICRRA 22(1)"),
            ("filings[applied-2026-04-06].timely", "no-period"),
            ("filings[applied-2026-04-06].outcome", "null"),
            ("none[ICRRA 20(6)].because", "for-permanent-residence"),
            ("none[ICRRA 20(6)].what", "right"),
            ("none[ICRRA 20(6)].at", "applied-2026-04-06"),
            ("standing[me].to", "2026-09-30"),
            ("absent(stay[ICRRA 20(6)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 22(1)",
        name: "permanent residence refused",
        arithmetic: "the decision of Fri 14 August 2026",
        on: "2026-08-20",
        law: None,
        life: r#"
            person.me = { born = 1990-02-11, standing = "engineer-specialist-in-humanities-international-services", stay_until = 2026-09-30, municipality = "新宿区" }
            event = [
                { on = 2023-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-04-06, what = "applied", under = "ICRRA 22(1)" },
                { on = 2026-08-14, what = "decided", under = "ICRRA 22(1)", outcome = "refused" },
            ]
        "#,
        says: &[("filings[applied-2026-04-06].outcome", "refused"), ("standing[me].to", "null")],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "refused in the special period",
        arithmetic: "the stay ends with the decision of Tue 10 November 2026, during that day: 19-14(i), and 14 days from it, Tue 24 November",
        on: "2026-11-12",
        law: None,
        life: r#"
            person.me = { born = 1984-05-02, standing = "skilled-labor", stay_until = 2026-10-20, municipality = "神戸市中央区" }
            event = [
                { on = 2023-10-20, what = "issued", document = "card", printed_expiry = 2026-10-20 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-10, what = "decided", under = "ICRRA 21(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("standing[me].to", "2026-11-10"),
            ("standing[me].ends", "during"),
            ("standing[me].because", "stay-ended"),
            ("standing[me].closed_by", "decided-2026-11-10"),
            ("documents[issued-2023-10-20].ended_by", "ICRRA 19-14(i)"),
            ("documents[issued-2023-10-20].ends", "during"),
            ("duties[card.return].opens.surely", "2026-11-10"),
            ("duties[card.return].due.surely", "2026-11-24"),
            ("filings[applied-2026-10-05].outcome", "refused"),
            ("stay[ICRRA 21(4)].pending", "null"),
            ("stay[ICRRA 21(4)].lawful", "no"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "refused today",
        arithmetic: "20(6) speaks of the moment of the decision: at the end of that Tuesday there is no stay any more",
        on: "2026-11-10",
        law: None,
        life: r#"
            person.me = { born = 1984-05-02, standing = "skilled-labor", stay_until = 2026-10-20, municipality = "神戸市中央区" }
            event = [
                { on = 2023-10-20, what = "issued", document = "card", printed_expiry = 2026-10-20 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-10, what = "decided", under = "ICRRA 21(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("standing[me].to", "2026-11-10"),
            ("stay[ICRRA 21(4)].lawful", "no"),
            ("documents[issued-2023-10-20].valid", "no"),
            ("duties[card.return].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "refused on the last day of the special period",
        arithmetic: "Sun 20 December 2026 ends with it, but the decision of that day comes first",
        on: "2026-12-21",
        law: None,
        life: r#"
            person.me = { born = 1984-05-02, standing = "skilled-labor", stay_until = 2026-10-20, municipality = "神戸市中央区" }
            event = [
                { on = 2023-10-20, what = "issued", document = "card", printed_expiry = 2026-10-20 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-12-20, what = "decided", under = "ICRRA 21(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("standing[me].closed_by", "decided-2026-12-20"),
            ("standing[me].ends", "during"),
            ("documents[issued-2023-10-20].ended_by", "ICRRA 19-14(i)"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "pending in the special period",
        arithmetic: "lawful to Sun 20 December 2026",
        on: "2026-11-12",
        law: None,
        life: r#"
            person.me = { born = 1984-05-02, standing = "skilled-labor", stay_until = 2026-10-20, municipality = "神戸市中央区" }
            event = [
                { on = 2023-10-20, what = "issued", document = "card", printed_expiry = 2026-10-20 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("stay[ICRRA 21(4)].pending", "applied-2026-10-05"),
            ("stay[ICRRA 21(4)].lawful", "yes"),
            ("filings[applied-2026-10-05].outcome", "null"),
            ("count(reasons[ICRRA 21(4)])", "1"),
        ],
    },
    Case {
        article: "ICRRA 22-2(1)",
        name: "the sixty days are over",
        arithmetic: "Japanese to Mon 2 March 2026: 29 of March, 30, Fri 1 May; on the 15th unlawful",
        on: "2026-05-15",
        law: None,
        life: r#"
            person.me = { born = 1995-06-01, under_article_2 = "neither", standing = "japanese", municipality = "横浜市中区" }
            event = [{ on = 2026-03-02, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("stay[ICRRA 22-2(1)].last.surely", "2026-05-01"), ("stay[ICRRA 22-2(1)].lawful", "no")],
    },
    Case {
        article: "ICRRA 22-2(1)",
        name: "the sixtieth day",
        arithmetic: "Fri 1 May 2026 is still lawful",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1995-06-01, under_article_2 = "neither", standing = "japanese", municipality = "横浜市中区" }
            event = [{ on = 2026-03-02, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("stay[ICRRA 22-2(1)].lawful", "yes")],
    },
    Case {
        article: "ICRRA 70(1)(v)",
        name: "beyond the special period",
        arithmetic: "21(4): to 10 November 2026; the period of stay includes it, so (v) and not (viii)",
        on: "2026-10-01",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-09-10, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-09-10, what = "issued", document = "card", printed_expiry = 2026-09-10 },
                { on = 2026-09-01, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("stay[me].last.surely", "2026-11-10"), ("stay[me].beyond", "ICRRA 70(1)(v)")],
    },
    Case {
        article: "ICRRA 70(1)(viii)",
        name: "beyond the sixty days",
        arithmetic: "10 October 2026 + 60 = 9 December; (viii) names 22-2(1)",
        on: "2026-10-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-10, born_in = "japan", nationality = "IN", municipality = "江戸川区" }
        "#,
        says: &[("stay[baby].last.surely", "2026-12-09"), ("stay[baby].beyond", "ICRRA 70(1)(viii)")],
    },
    Case {
        article: "ICRRA 19-3(iv)",
        name: "an extension without a card",
        arithmetic: "a digital nomad has none and gets none",
        on: "2027-01-05",
        law: None,
        life: r#"
            person.me = { born = 1990-06-15, municipality = "福岡市中央区", passport = "valid" }
            event = [{ on = 2026-09-01, what = "landed", status = "designated-activities", designation = "digital-nomad", stay_until = 2027-03-01, period = "P6M" }]
        "#,
        says: &[
            ("rights[card.extension].state", "open"),
            ("rights[card.extension].yields.documents", ""),
            ("absent(rights[card.extension].bring[card])", "true"),
            ("rights[card.extension].bring[passport].how", "show"),
            ("rights[card.extension].yields.expiry", "null"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "the card of an extension",
        arithmetic: "it ends with the stay to be granted, which nobody knows",
        on: "2026-10-01",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
            ]
        "#,
        says: &[
            ("rights[card.extension].yields.documents", "card"),
            ("rights[card.extension].bring[card].how", "show"),
            ("rights[card.extension].yields.expiry", "null"),
        ],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "a longer stay told by its period",
        arithmetic: "granted while the application was pending: one year from the old end, Thu 31 December 2026, to 31 December 2027",
        on: "2027-01-21",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-31 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-21, what = "applied", under = "ICRRA 21(2)" },
                { on = 2027-01-20, what = "status-granted", status = "student", period = "P1Y", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("standing[me].stay_until", "2027-12-31")],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "pending while the stay still runs",
        arithmetic: "the stay to Tue 1 December 2026 goes on to the decision, two months at most: 1 February 2027",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03, standing = "student", municipality = "新宿区", stay_until = 2026-12-01 }
            event = [
                { on = 2026-10-20, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", how = "loss" },
            ]
        "#,
        says: &[
            ("stay[ICRRA 21(4)].raw", "2026-12-01"),
            ("stay[ICRRA 21(4)].last.possibly", "2027-02-01"),
            ("stay[ICRRA 21(4)].pending", "applied-2026-10-20"),
            ("stay[ICRRA 21(4)].lawful", "yes"),
        ],
    },
];

#[test]
fn stay() {
    super::hold(CASES);
}
