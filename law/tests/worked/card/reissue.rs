//! ICRRA 19-12 and 19-13: reissue after a loss, after damage, for an exchange, and on order.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-12(1)",
        name: "theft noticed at home",
        arithmetic: "Wed 10 April 2024 is day 0: Wed 24 April, at the bureau; open on it",
        on: "2024-04-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].opens.surely", "2024-04-10"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].due.surely", "2024-04-24"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].due.counting.first_day_counted", "false"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].due.counting.period", "P14D"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].due.counting.calendar", "national"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].state", "open"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].procedure", "card.reissue-loss"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].where.office", "bureau"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].fee_yen", "0"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].if_not[ICRRA 71-2(ii)].kind", "imprisonment-or-fine"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].if_not[ICRRA 71-2(ii)].max_months", "12"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].if_not[ICRRA 71-2(ii)].max_yen", "200000"),
            ("documents[issued-2020-07-10].state", "lost"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "theft noticed at home, the day after the last",
        arithmetic: "breached on 25 April, still to be made",
        on: "2024-04-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].state", "breached"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].still_possible", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "applied on the last day",
        arithmetic: "24 April: in time",
        on: "2024-04-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
                { on = 2024-04-24, what = "applied", under = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].state", "met"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].closed_by", "applied-2024-04-24"),
            ("filings[applied-2024-04-24].timely", "in-time"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "applied after the breach",
        arithmetic: "25 April: late, taken all the same; the breach stands",
        on: "2024-04-26",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
                { on = 2024-04-25, what = "applied", under = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].state", "met-late"),
            ("filings[applied-2024-04-25].timely", "late"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "noticed in Seoul, not back yet",
        arithmetic: "the period has not started",
        on: "2026-11-18",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "card", abroad = true },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].state", "not-yet"), ("duties[ICRRA 19-12(1)].due", "null")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "noticed in Seoul",
        arithmetic: "the entry of Fri 20 November 2026 is day 0, not the learning: Fri 4 December",
        on: "2026-12-04",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "card", abroad = true },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-12-1@landed-2026-11-20].due.surely", "2026-12-04"),
            ("duties[ICRRA-19-12-1@landed-2026-11-20].due.counting.from", "2026-11-20"),
            ("duties[ICRRA-19-12-1@landed-2026-11-20].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "noticed in Seoul, back twice",
        arithmetic: "from the first entry after the learning: the second of 10 December changes nothing",
        on: "2026-12-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-11-03, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-11-05, what = "learned-of-loss", document = "card", abroad = true },
                { on = 2026-11-20, what = "landed" },
                { on = 2026-11-25, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-12-10, what = "landed" },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].due.surely", "2026-12-04"), ("duties[ICRRA 19-12(1)].state", "breached")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "lost in Seoul, noticed at home",
        arithmetic: "where it was learned decides: Fri 20 November 2026 at home: Fri 4 December",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-10, what = "landed" },
                { on = 2026-11-20, what = "learned-of-loss", document = "card", abroad = false, lost = "2026-11-04/2026-11-09", country = "KR" },
            ]
        "#,
        says: &[("duties[ICRRA-19-12-1@learned-of-loss-2026-11-20].due.surely", "2026-12-04")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "card and passport lost in Hanoi",
        arithmetic: "not back: nothing due yet; a new passport, the certificate of the re-entry term, then the journey",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", stay_until = 2027-06-28, municipality = "新宿区" }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-11-01, what = "left", with = "special-re-entry" },
                { on = 2026-11-20, what = "learned-of-loss", document = ["card", "passport"], abroad = true, lost = "unknown" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].state", "not-yet"),
            ("steps[get-new-passport].of", "me"),
            ("steps[have-re-entry-term-certificate-issued].of", "me"),
            ("steps[return-to-japan].of", "me"),
            ("absent(steps[carry-passport-and-proof])", "true"),
            ("absent(steps[stop-my-number-function])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "card and passport lost in Hanoi, back in Japan",
        arithmetic: "Fri 27 November 2026 is day 0: Fri 11 December; the card is still valid",
        on: "2026-11-28",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", stay_until = 2027-06-28, municipality = "新宿区" }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-11-01, what = "left", with = "special-re-entry" },
                { on = 2026-11-20, what = "learned-of-loss", document = ["card", "passport"], abroad = true, lost = "unknown" },
                { on = 2026-11-27, what = "landed" },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].due.surely", "2026-12-11"), ("documents[issued-2025-03-28].valid", "yes")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "only the passport lost",
        arithmetic: "not a matter of the card",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "passport", abroad = false },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-12(1)])", "true")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "before Silver Week",
        arithmetic: "Sat 5 September 2026 is day 0; Sat 19, Sun 20, 21 Aged, 22 sandwiched, 23 equinox: Thu 24 September; open on it",
        on: "2026-09-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-09-05, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].due.counting.raw", "2026-09-19"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-09-24"),
            ("count(duties[ICRRA 19-12(1)].due.counting.rolled_over)", "5"),
            ("duties[ICRRA 19-12(1)].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "before Silver Week, the day after",
        arithmetic: "breached on 25 September",
        on: "2026-09-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-09-05, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].state", "breached")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "the national calendar, not Naha's",
        arithmetic: "Tue 9 June 2026 is day 0: Tue 23 June, on which Naha is closed and the bureau is not",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "那覇市" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-09, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].due.surely", "2026-06-23")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "learned on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-13, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-12(1)].due.counting.raw", "2026-06-27"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "learned on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-14, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-12(1)].due.counting.raw", "2026-06-28"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "the last day of 懲役",
        arithmetic: "learned on 28 May 2025; judged on 31 May: the imprisonment of that day",
        on: "2025-05-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-05-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].if_not[ICRRA 71-2(ii)].prison", "imprisonment-with-work"),
            ("duties[ICRRA 19-12(1)].if_not[ICRRA 71-2(ii)].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "the first day of 拘禁刑",
        arithmetic: "learned on 28 May 2025; judged on 1 June: the imprisonment of that day",
        on: "2025-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-05-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].if_not[ICRRA 71-2(ii)].prison", "imprisonment"),
            ("duties[ICRRA 19-12(1)].if_not[ICRRA 71-2(ii)].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "on a leap day",
        arithmetic: "Thu 15 February 2024 is day 0: Thu 29 February",
        on: "2024-02-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-02-15, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].due.surely", "2024-02-29")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "found again before the reissue",
        arithmetic: "still valid; nothing to replace",
        on: "2026-03-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-10, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].state", "fallen-away"),
            ("duties[ICRRA 19-12(1)].fell", "found"),
            ("documents[issued-2020-07-10].state", "held"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "found after the last day",
        arithmetic: "the breach of 16 March 2026 stays",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-18, what = "found", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].state", "breached"), ("duties[ICRRA 19-12(1)].still_possible", "false")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "lost after it expired",
        arithmetic: "nothing valid is lost",
        on: "2027-07-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2027-07-14, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-12(1)])", "true"), ("none[ICRRA 19-12(1)].because", "already-void")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "no mid-to-long-term resident",
        arithmetic: "a visitor has no card",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1990-01-01, standing = "temporary-visitor", municipality = "新宿区", stay_until = 2026-04-10 }
            event = [{ on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false }]
        "#,
        says: &[("none[ICRRA 19-12(1)].because", "not-a-mid-to-long-term-resident")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "learned on one of five days",
        arithmetic: "1 September 2026: Tue 15; 5 September: Thu 24 over the holidays; on the 20th it depends",
        on: "2026-09-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = "2026-09-01/2026-09-05", what = "learned-of-loss", document = "card", abroad = false, id = "learned" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].due.surely", "2026-09-15"),
            ("duties[ICRRA 19-12(1)].due.possibly", "2026-09-24"),
            ("duties[ICRRA 19-12(1)].state", "depends"),
            ("duties[ICRRA 19-12(1)].depends_on", "event.learned.on"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "learned some day in March",
        arithmetic: "1 March 2026: Sun 15, so Mon 16 March; 31 March: Tue 14 April; all over on the 15th",
        on: "2026-04-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = "2026-03", what = "learned-of-loss", document = "card", abroad = false, id = "learned" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].due.surely", "2026-03-16"),
            ("duties[ICRRA 19-12(1)].due.possibly", "2026-04-14"),
            ("duties[ICRRA 19-12(1)].state", "breached"),
            ("duties[ICRRA 19-12(1)].certainty", "sure"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "unknown whether learned abroad",
        arithmetic: "at home: 5 + 14 is Thu 19 November 2026; abroad: landed 20 November, Fri 4 December",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-11-03, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-11-05, what = "learned-of-loss", document = "card", abroad = "unknown" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].due.surely", "2026-11-19"),
            ("duties[ICRRA 19-12(1)].due.possibly", "2026-12-04"),
            ("duties[ICRRA 19-12(1)].state", "depends"),
            ("duties[ICRRA 19-12(1)].depends_on", "event.learned-of-loss-2026-11-05.abroad"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "a specified card",
        arithmetic: "the My Number function is stopped besides; the 14 days are the same: Mon 6 July 2026: Mon 20 is Marine Day: Tue 21 July",
        on: "2026-07-07",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-06-22, what = "issued", document = "card", basis = "ICRRA 19-10(1)", filed = 2026-06-22, specified = true },
                { on = 2026-07-06, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("documents[issued-2026-06-22].specified", "true"),
            ("steps[stop-my-number-function].of", "me"),
            ("duties[ICRRA 19-12(1)].due.counting.raw", "2026-07-20"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-07-21"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "fifteen on the eve of the 16th birthday",
        arithmetic: "31 August 2026: under 16 until 24:00, the mother must",
        on: "2026-08-31",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "dependent", stay_until = 2028-06-20, municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2026-06-22, what = "issued", document = "card", basis = "ICRRA 19-10(1)", filed = 2026-06-22 },
                { on = 2026-08-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "mother"),
            ("duties[ICRRA 19-12(1)].by[mother].as", "father-or-mother"),
            ("duties[ICRRA 19-12(1)].by[mother].provision", "ICRRA 61-9-3(2)(iii)"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-09-11"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "sixteen on the birthday",
        arithmetic: "1 September 2026: from then the holder",
        on: "2026-09-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "dependent", stay_until = 2028-06-20, municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2026-06-22, what = "issued", document = "card", basis = "ICRRA 19-10(1)", filed = 2026-06-22 },
                { on = 2026-08-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "kid"),
            ("duties[ICRRA 19-12(1)].by[kid].as", "self"),
            ("duties[ICRRA 19-12(1)].due.surely", "2026-09-11"),
        ],
    },
    Case {
        article: "ICRRA 19-12(2)",
        name: "reissued after a loss",
        arithmetic: "a new card by the bureau: seven years from the issue of 22 April 2024: 21 April 2031; the lost one void by 19-14(v)",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
                { on = 2024-04-22, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2024-04-22, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-04-22 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-04-22].expiry.computed", "2031-04-21"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
            ("documents[issued-2020-07-10].until.surely", "2024-04-22"),
            ("duties[ICRRA-19-12-1@learned-of-loss-2024-04-10].state", "met"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 1st sentence",
        name: "badly damaged",
        arithmetic: "a right without a last day, free, at the bureau; damage is no loss",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "damaged", document = "card", how = "noticeably-damaged-or-soiled" },
            ]
        "#,
        says: &[
            ("rights[card.reissue-replacement].state", "open"),
            ("rights[card.reissue-replacement].due", "null"),
            ("rights[card.reissue-replacement].fee_yen", "0"),
            ("rights[card.reissue-replacement].where.office", "bureau"),
            ("absent(duties[ICRRA 19-12(1)])", "true"),
            ("absent(duties[ICRRA 19-13(3)])", "true"),
            ("absent(rights[card.exchange])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 1st sentence",
        name: "the chip is broken",
        arithmetic: "the record is damaged: the same",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "damaged", document = "card", how = "record-damaged" },
            ]
        "#,
        says: &[("rights[card.reissue-replacement].state", "open"), ("rights[card.reissue-replacement].fee_yen", "0")],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "an exchange on 2019-03-31",
        arithmetic: "1,300 yen to the end of March 2019",
        on: "2019-03-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-07-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2013-07-10 }]
        "#,
        says: &[
            ("rights[card.exchange].state", "open"),
            ("rights[card.exchange].fee_yen", "1300"),
            ("rights[card.exchange].provision.known", "read"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "an exchange on 2019-04-01",
        arithmetic: "1,600 yen from 1 April 2019",
        on: "2019-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-07-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2013-07-10 }]
        "#,
        says: &[
            ("rights[card.exchange].state", "open"),
            ("rights[card.exchange].fee_yen", "1600"),
            ("rights[card.exchange].provision.known", "read"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "an exchange on 2026-06-13",
        arithmetic: "1,600 yen, read",
        on: "2026-06-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[
            ("rights[card.exchange].state", "open"),
            ("rights[card.exchange].fee_yen", "1600"),
            ("rights[card.exchange].provision.known", "read"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "an exchange on 2026-06-14",
        arithmetic: "1,600 yen, unverified (Q6)",
        on: "2026-06-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[
            ("rights[card.exchange].state", "open"),
            ("rights[card.exchange].fee_yen", "1600"),
            ("rights[card.exchange].provision.known", "unverified"),
            ("rights[card.exchange].provision.version_from", "2026-06-14"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "the card is lost",
        arithmetic: "nothing to exchange: a reissue is due",
        on: "2024-04-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", how = "theft", abroad = false },
            ]
        "#,
        says: &[("absent(rights[card.exchange])", "true")],
    },
    Case {
        article: "ICRRA 19-13(1), 2nd sentence",
        name: "exchanged",
        arithmetic: "seven years from the issue of 15 April 2024: 14 April 2031; the old one void by 19-14(v)",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-15, what = "issued", document = "card", basis = "ICRRA 19-13(1)", filed = 2024-04-15 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-04-15].expiry.computed", "2031-04-14"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
        ],
    },
    Case {
        article: "ICRRA 19-13(2)",
        name: "ordered because it is damaged",
        arithmetic: "the order, received Wed 10 April 2024, opens the 14 days",
        on: "2024-04-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "damaged", document = "card", how = "noticeably-damaged-or-soiled" },
                { on = 2024-04-10, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-13(3)].opened_by", "ordered-2024-04-10"),
            ("duties[ICRRA 19-13(3)].due.surely", "2024-04-24"),
        ],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "ordered",
        arithmetic: "received Mon 2 March 2026: Mon 16 March; open on it",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].due.surely", "2026-03-16"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].state", "open"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].procedure", "card.reissue-ordered"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].where.office", "bureau"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].due.counting.calendar", "national"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].fee_yen", "0"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].if_not[ICRRA 71-2(ii)].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "ordered, the day after the last",
        arithmetic: "breached on 17 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[("duties[ICRRA-19-13-3@ordered-2026-03-02].state", "breached")],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "applied on the last day",
        arithmetic: "16 March: in time",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-13(3)" },
            ]
        "#,
        says: &[("duties[ICRRA-19-13-3@ordered-2026-03-02].state", "met")],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "applied after the breach",
        arithmetic: "17 March: late",
        on: "2026-03-18",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
                { on = 2026-03-17, what = "applied", under = "ICRRA 19-13(3)" },
            ]
        "#,
        says: &[("duties[ICRRA-19-13-3@ordered-2026-03-02].state", "met-late")],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "ordered on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-13, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-13(3)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-13(3)].due.counting.raw", "2026-06-27"),
            ("duties[ICRRA 19-13(3)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-13(3)",
        name: "ordered on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-14, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-13(3)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-13(3)].due.counting.raw", "2026-06-28"),
            ("duties[ICRRA 19-13(3)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-13(4)",
        name: "a new card on the order",
        arithmetic: "issued Mon 9 March 2026: seven years, to 8 March 2033; the damaged one void by 19-14(v)",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
                { on = 2026-03-09, what = "applied", under = "ICRRA 19-13(3)" },
                { on = 2026-03-09, what = "issued", document = "card", basis = "ICRRA 19-13(3)", filed = 2026-03-09 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-03-09].expiry.computed", "2033-03-08"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
            ("duties[ICRRA-19-13-3@ordered-2026-03-02].state", "met"),
        ],
    },
    Case {
        article: "ICRRA 19-13(4)",
        name: "applied for, not issued",
        arithmetic: "nothing ends yet",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "damaged", document = "card", how = "noticeably-damaged-or-soiled" },
                { on = 2024-04-12, what = "applied", under = "ICRRA 19-13(1)" },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes")],
    },
    Case {
        article: "ICRRA 67-2",
        name: "an exchange wanted on 2019-03-31",
        arithmetic: "by the Cabinet Order of the time",
        on: "2019-03-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2018-07-10, what = "issued", document = "card", printed_expiry = 2025-07-09 },
            ]
        "#,
        says: &[("rights[card.exchange].fee_yen", "1300")],
    },
    Case {
        article: "ICRRA 67-2",
        name: "an exchange wanted on 2019-04-01",
        arithmetic: "since 1 April 2019",
        on: "2019-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2018-07-10, what = "issued", document = "card", printed_expiry = 2025-07-09 },
            ]
        "#,
        says: &[("rights[card.exchange].fee_yen", "1600")],
    },
    Case {
        article: "ICRRA 67-2",
        name: "an exchange wanted on 2026-07-01",
        arithmetic: "not in the tables since (Q6)",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[("rights[card.exchange].fee_yen", "1600")],
    },
    Case {
        article: "ICRRA 67-2",
        name: "a damaged card",
        arithmetic: "19-13(1), first sentence: no fee",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "damaged", document = "card", how = "noticeably-damaged-or-soiled" },
            ]
        "#,
        says: &[("rights[card.reissue-replacement].fee_yen", "0")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "lost on the first day of the new form",
        arithmetic: "carried on (Q22)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-14, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].provision.known", "derived"),
            ("duties[card.reissue-loss].provision.see", "Q22"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "learned of in another country, no departure told",
        arithmetic: "the country says abroad: from the first entry; nobody abroad can leave today, and the card ends at the latest with the stay",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03, standing = "student", stay_until = 2027-10-20, nationality = "VN" }
            event = [{ on = 2026-11-25, what = "learned-of-loss", document = ["card", "passport"], country = "VN" }]
        "#,
        says: &[
            ("duties[card.reissue-loss].opens", "null"),
            ("duties[card.reissue-loss].state", "not-yet"),
            ("absent(leave[me])", "true"),
            ("steps[return-to-japan].do", "return-to-japan"),
            ("documents[me].until.surely", "2026-11-26"),
            ("documents[me].until.possibly", "2027-10-20"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "abroad, no departure told, and landed since",
        arithmetic: "fourteen days from the entry of 1 December 2026: to Tue 15 December",
        on: "2026-12-02",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03, standing = "student", stay_until = 2027-10-20 }
            event = [
                { on = 2026-11-25, what = "learned-of-loss", document = "card", abroad = true },
                { on = 2026-12-01, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].due.surely", "2026-12-15"),
            ("leave[me].can", "no"),
            ("documents[me].until.surely", "2027-10-20"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1), second sentence",
        name: "a card found again, of which no issue is told",
        arithmetic: "in hand since the 25th: the exchange at one's own wish is a right of that day, awaits no entry and has no last day",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { standing = "student", stay_until = 2027-04-20, passport = "valid" }
            event = [
                { on = 2026-11-20, what = "learned-of-loss", document = "card" },
                { on = 2026-11-25, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("rights[card.exchange].opens.surely", "2026-11-25"),
            ("rights[card.exchange].state", "open"),
            ("rights[card.exchange].due", "null"),
            ("duties[card.reissue-loss].state", "fallen-away"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "reissued, and no day of the filing told",
        arithmetic: "issued on 12 November within the 14 days: in time on whatever day it was filed, and not later than the issue",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1990-01-01, standing = "student", stay_until = 2027-04-20, passport = "valid" }
            event = [
                { on = 2026-11-10, what = "learned-of-loss", document = "card" },
                { on = 2026-11-12, what = "issued", document = "card", basis = "ICRRA 19-12(1)", printed_expiry = 2027-04-20 },
                { on = 2026-11-25, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].state", "met"),
            ("duties[card.reissue-loss].met_on", "2026-11-12"),
            ("filings[issued-2026-11-12].timely", "in-time"),
            ("duties[card.return-found].due.surely", "2026-12-09"),
        ],
    },
];

#[test]
fn reissue() {
    super::hold(CASES);
}
