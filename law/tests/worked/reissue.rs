//! SPR 13 and 14(3): reissue after a loss, and on order.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 13(1)",
        name: "theft noticed at home",
        arithmetic: "Wed 10 April 2024 is day 0: Wed 24 April",
        on: "2024-04-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", how = "theft", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR-13-1@learned-of-loss-2024-04-10].opens.surely", "2024-04-10"),
            ("duties[SPR-13-1@learned-of-loss-2024-04-10].due.surely", "2024-04-24"),
            ("duties[SPR-13-1@learned-of-loss-2024-04-10].state", "open"),
            ("duties[SPR-13-1@learned-of-loss-2024-04-10].due.counting.first_day_counted", "false"),
            ("duties[SPR-13-1@learned-of-loss-2024-04-10].provision.version_from", "2012-07-09"),
            ("documents[issued-2020-07-10].state", "lost"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "theft noticed at home, the day after",
        arithmetic: "breached on 25 April",
        on: "2024-04-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", how = "theft", abroad = false },
            ]
        "#,
        says: &[("duties[SPR-13-1@learned-of-loss-2024-04-10].state", "breached")],
    },
    Case {
        article: "SPR 13(1)",
        name: "noticed in Seoul",
        arithmetic: "learned 10 April 2024, re-entered Wed 1 May: Wed 15 May",
        on: "2024-05-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-08, what = "left", with = "special-re-entry" },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = true },
                { on = 2024-05-01, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[SPR-13-1@landed-2024-05-01].opens.surely", "2024-05-01"),
            ("duties[SPR-13-1@landed-2024-05-01].due.surely", "2024-05-15"),
            ("duties[SPR-13-1@landed-2024-05-01].due.counting.from", "2024-05-01"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "noticed in Seoul, not back yet",
        arithmetic: "the period has not started",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-08, what = "left", with = "special-re-entry" },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = true },
                { on = 2024-05-01, what = "landed" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "not-yet"), ("duties[SPR 13(1)].due", "null")],
    },
    Case {
        article: "SPR 13(1)",
        name: "learned in Seoul, landed on 20 November",
        arithmetic: "Fri 20 Nov is day 0; day 14 is Fri 4 Dec",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-16, printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate", abroad = true, lost = "2026-11-04/2026-11-05" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[SPR-13-1@landed-2026-11-20].due.surely", "2026-12-04"),
            ("duties[SPR-13-1@landed-2026-11-20].state", "open"),
            ("duties[SPR-13-1@landed-2026-11-20].provision.version_from", "2026-06-14"),
            ("duties[SPR-13-1@landed-2026-11-20].procedure", "spr.reissue-loss"),
            ("duties[SPR-13-1@landed-2026-11-20].certainty", "sure"),
            ("re_entry[left-2026-11-03].last.surely", "2028-11-03"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "where the file tells it by the journey",
        arithmetic: "learned while away, nothing said of where: abroad, so from the landing",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].due.surely", "2026-12-04")],
    },
    Case {
        article: "SPR 13(1)",
        name: "lost in Seoul, noticed at home",
        arithmetic: "where it was learned decides: Fri 20 Nov noticed at home: Fri 4 Dec from the learning",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-10, what = "landed" },
                { on = 2026-11-20, what = "learned-of-loss", document = "certificate", abroad = false, lost = "2026-11-04/2026-11-09", country = "KR" },
            ]
        "#,
        says: &[("duties[SPR-13-1@learned-of-loss-2026-11-20].due.counting.from", "2026-11-20")],
    },
    Case {
        article: "SPR 13(1)",
        name: "only the first entry counts",
        arithmetic: "in again on 20 November, out, in on 10 December: still 4 December",
        on: "2026-12-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate", abroad = true },
                { on = 2026-11-20, what = "landed" },
                { on = 2026-11-25, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-12-10, what = "landed" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].due.surely", "2026-12-04"), ("duties[SPR 13(1)].state", "breached")],
    },
    Case {
        article: "SPR 13(1)",
        name: "before Silver Week",
        arithmetic: "Sat 5 Sept 2026 is day 0; Sat 19, Sun 20, 21 Aged, 22 sandwiched, 23 equinox: Thu 24 Sept",
        on: "2026-09-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-09-05, what = "learned-of-loss", document = "certificate", how = "theft", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].due.counting.raw", "2026-09-19"),
            ("duties[SPR 13(1)].due.surely", "2026-09-24"),
            ("count(duties[SPR 13(1)].due.counting.rolled_over)", "5"),
            ("duties[SPR 13(1)].state", "open"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "before Silver Week, the day after",
        arithmetic: "breached on 25 September",
        on: "2026-09-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-09-05, what = "learned-of-loss", document = "certificate", how = "theft", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "breached")],
    },
    Case {
        article: "SPR 13(1)",
        name: "learned on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].provision.version_from", "2012-07-09"),
            ("duties[SPR 13(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "learned on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].provision.version_from", "2026-06-14"),
            ("duties[SPR 13(1)].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "destroyed",
        arithmetic: "whatever the cause: Mon 2 March 2026: Mon 16 March",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", how = "destruction", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].due.surely", "2026-03-16")],
    },
    Case {
        article: "SPR 14(1), 1st sentence",
        name: "damaged",
        arithmetic: "damage is not a loss of possession: no duty",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "damaged", document = "certificate", how = "noticeably-damaged-or-soiled" },
            ]
        "#,
        says: &[("absent(duties[SPR 13(1)])", "true"), ("absent(duties[SPR 14(3)])", "true")],
    },
    Case {
        article: "SPR 13(1)",
        name: "only the passport lost",
        arithmetic: "not a document of this Act",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "passport", abroad = false },
            ]
        "#,
        says: &[("absent(duties[SPR 13(1)])", "true")],
    },
    Case {
        article: "SPR 13(1)",
        name: "applied on the last day",
        arithmetic: "in time on 16 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-16, what = "applied", under = "SPR 13(1)" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].state", "met"),
            ("duties[SPR 13(1)].closed_by", "applied-2026-03-16"),
            ("filings[applied-2026-03-16].timely", "in-time"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "applied a day late",
        arithmetic: "17 March: met late",
        on: "2026-03-18",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-17, what = "applied", under = "SPR 13(1)" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "met-late"), ("filings[applied-2026-03-17].timely", "late")],
    },
    Case {
        article: "SPR 13(1)",
        name: "found again before the reissue",
        arithmetic: "still valid; the duty's purpose is gone",
        on: "2026-03-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-10, what = "found", document = "certificate" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].state", "fallen-away"),
            ("duties[SPR 13(1)].fell", "found"),
            ("documents[issued-2020-07-10].state", "held"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "found after the last day",
        arithmetic: "the breach of 16 March stays",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-18, what = "found", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "breached"), ("duties[SPR 13(1)].still_possible", "false")],
    },
    Case {
        article: "SPR 13(1)",
        name: "lost after it expired",
        arithmetic: "the certificate had no validity left: 13 speaks of one still valid",
        on: "2027-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2027-06-28, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("absent(duties[SPR 13(1)])", "true"), ("none[SPR 13(1)].because", "already-void")],
    },
    Case {
        article: "SPR 13(1)",
        name: "not a special permanent resident",
        arithmetic: "nothing under this Act",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "long-term-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false }]
        "#,
        says: &[("none[SPR 13(1)].because", "not-a-special-permanent-resident")],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered",
        arithmetic: "handed over Mon 2 March 2026: Mon 16 March",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR-14-3@ordered-2026-03-02].due.surely", "2026-03-16"),
            ("duties[SPR-14-3@ordered-2026-03-02].due.counting.period", "P14D"),
            ("duties[SPR-14-3@ordered-2026-03-02].state", "open"),
            ("duties[SPR-14-3@ordered-2026-03-02].provision.version_from", "2012-07-09"),
        ],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered, the day after",
        arithmetic: "breached on 17 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[("duties[SPR-14-3@ordered-2026-03-02].state", "breached")],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered, applied on the last day",
        arithmetic: "in time on 16 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
                { on = 2026-03-16, what = "applied", under = "SPR 14(3)" },
            ]
        "#,
        says: &[("duties[SPR-14-3@ordered-2026-03-02].state", "met")],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered on the eve of the new text",
        arithmetic: "Sat 13 June 2026",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR 14(3)].provision.version_from", "2012-07-09"),
            ("duties[SPR 14(3)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered under the new text",
        arithmetic: "Mon 15 June 2026: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-15, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR 14(3)].provision.version_from", "2026-06-14"),
            ("duties[SPR 14(3)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "SPR 14(3)",
        name: "ordered on the first day of the new text",
        arithmetic: "Sun 14 June 2026: raw Sun 28 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR 14(3)].provision.version_from", "2026-06-14"),
            ("duties[SPR 14(3)].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "SPR 13(2)",
        name: "reissued after a loss",
        arithmetic: "a new certificate, seven birthdays from the application of 20 April 2024: 2024 (1) to 2030 (7)",
        on: "2024-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2024-05-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2024-04-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-05-10].expiry.computed", "2030-06-15"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(v)"),
        ],
    },
    Case {
        article: "SPR 13(2)",
        name: "applied for, not issued",
        arithmetic: "expected; the lost one is still the valid one",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2024-04-20, what = "applied", under = "SPR 13(1)" },
            ]
        "#,
        says: &[
            ("documents[expected-applied-2024-04-20].state", "expected"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "wants a nicer photograph",
        arithmetic: "any day, while the certificate is valid and undamaged",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[
            ("rights[spr.exchange].state", "open"),
            ("rights[spr.exchange].due", "null"),
            ("rights[spr.exchange].form", "10"),
            ("rights[spr.exchange].order", "SPR Order 10(2)"),
            ("rights[spr.exchange].papers", "fee-slip, passport-or-reason, certificate"),
        ],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "the certificate has run out",
        arithmetic: "nothing to exchange: a renewal is due",
        on: "2027-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].state", "fallen-away"), ("rights[spr.exchange].fell", "expired")],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "the certificate is lost",
        arithmetic: "nothing to exchange: a reissue is due",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("absent(rights[spr.exchange])", "true")],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "the certificate is damaged",
        arithmetic: "the first sentence, free of charge",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "damaged", document = "certificate" },
            ]
        "#,
        says: &[("absent(rights[spr.exchange])", "true"), ("rights[spr.reissue-replacement].fee_yen", "0")],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "applied, and the reason will not do",
        arithmetic: "decided beforehand: cannot be granted",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-08, what = "decided", under = "SPR 14(1)", outcome = "refused" },
                { on = 2024-04-10, what = "applied", under = "SPR 14(1)" },
            ]
        "#,
        says: &[("filings[applied-2024-04-10].outcome", "cannot-be-granted")],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "applied, and the reason will do",
        arithmetic: "must be granted",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-08, what = "decided", under = "SPR 14(1)", outcome = "granted" },
                { on = 2024-04-10, what = "applied", under = "SPR 14(1)" },
            ]
        "#,
        says: &[("filings[applied-2024-04-10].outcome", "must-be-granted")],
    },
    Case {
        article: "SPR 14(1), 2nd sentence",
        name: "applied, nothing decided",
        arithmetic: "whether the reason is good is the office's to find",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "applied", under = "SPR 14(1)" },
            ]
        "#,
        says: &[
            ("filings[applied-2024-04-10].depends_on", "office.reason-14-1.me"),
            ("questions[office.reason-14-1.me].asked_of", "office"),
        ],
    },
    Case {
        article: "SPR 14(2)",
        name: "ordered because it is damaged",
        arithmetic: "the order, handed over on 10 April 2024, opens the 14 days",
        on: "2024-04-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[("duties[SPR 14(3)].opened_by", "ordered-2024-04-10"), ("duties[SPR 14(3)].due.surely", "2024-04-24")],
    },
    Case {
        article: "SPR 14(2)",
        name: "damaged, not ordered",
        arithmetic: "a right, no duty",
        on: "2024-04-12",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "damaged", document = "certificate" },
            ]
        "#,
        says: &[("absent(duties[SPR 14(3)])", "true"), ("rights[spr.reissue-replacement].state", "open")],
    },
    Case {
        article: "SPR 14(4)",
        name: "exchanged",
        arithmetic: "a new certificate, seven birthdays from the application of 10 April 2024",
        on: "2024-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-05-10, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2024-04-10 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-05-10].expiry.computed", "2030-06-15"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(v)"),
        ],
    },
    Case {
        article: "SPR 14(4)",
        name: "applied for, not issued",
        arithmetic: "nothing ends yet",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "damaged", document = "certificate" },
                { on = 2024-04-12, what = "applied", under = "SPR 14(1)" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "yes"),
            ("documents[expected-applied-2024-04-12].state", "expected"),
        ],
    },
    Case {
        article: "SPR 14(5)",
        name: "the fee of 31 March 2019",
        arithmetic: "1,300 yen",
        on: "2019-03-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].fee_yen", "1300")],
    },
    Case {
        article: "SPR 14(5)",
        name: "applied for before the fee rose, looked at after",
        arithmetic: "applied on Fri 29 March 2019: 1,300 yen, whatever day one looks",
        on: "2019-04-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2019-03-29, what = "applied", under = "SPR 14(1)" },
            ]
        "#,
        says: &[("rights[spr.exchange].fee_yen", "1300"), ("rights[spr.exchange].state", "used")],
    },
    Case {
        article: "SPR 14(5)",
        name: "the fee of 1 April 2019",
        arithmetic: "1,600 yen",
        on: "2019-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].fee_yen", "1600"), ("rights[spr.exchange].provision.known", "read")],
    },
    Case {
        article: "SPR 14(5)",
        name: "the fee of 13 June 2026",
        arithmetic: "1,600 yen, read",
        on: "2026-06-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].fee_yen", "1600"), ("rights[spr.exchange].provision.known", "read")],
    },
    Case {
        article: "SPR 14(5)",
        name: "the fee of 14 June 2026",
        arithmetic: "1,600 yen, unverified (Q6)",
        on: "2026-06-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[
            ("rights[spr.exchange].fee_yen", "1600"),
            ("rights[spr.exchange].provision.known", "unverified"),
            ("rights[spr.exchange].provision.version_from", "2026-06-14"),
        ],
    },
    Case {
        article: "SPR 14(5)",
        name: "a reissue after a loss",
        arithmetic: "free",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].fee_yen", "0")],
    },
    Case {
        article: "SPR Order 9",
        name: "a certificate burnt",
        arithmetic: "the municipality certifies the disaster (罹災証明書)",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", how = "destruction", abroad = false },
            ]
        "#,
        says: &[("steps[report-loss].where.office", "municipality")],
    },
];

#[test]
fn reissue() {
    crate::hold(CASES);
}
