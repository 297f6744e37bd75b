//! ICRRA 23: carrying and showing the passport or the card, and taking the card.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 23(1), main clause",
        name: "a visitor left the passport at the inn",
        arithmetic: "no card: the passport is to be carried; a fine up to 100,000 yen",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-02, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false }]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-02].kind", "fine"),
            ("penalties[asked-to-show-2026-03-02].max_yen", "100000"),
            ("absent(duties[card.carrying])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(1), proviso",
        name: "a resident left the passport at home",
        arithmetic: "who carries the card need not carry the passport",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[("absent(penalties[asked-to-show-2026-03-02])", "true")],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "sixteen today",
        arithmetic: "born 2 March 2010: 16 from 00:00 of 2 March 2026; the card is to be carried",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-02, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 }]
        "#,
        says: &[
            ("duties[card.carrying].provision.ref", "ICRRA 23(2)"),
            ("duties[card.carrying].of", "me"),
            ("duties[card.carrying].due", "null"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "sixteen today, the card at home",
        arithmetic: "no longer excused: a fine up to 200,000 yen",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-02, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-02].provision", "ICRRA 75-3"),
            ("penalties[asked-to-show-2026-03-02].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "the card is lost",
        arithmetic: "nothing in hand to carry",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("absent(duties[card.carrying])", "true")],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "a new card waits at the bureau",
        arithmetic: "it must be taken; no last day",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2024-04-19, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2024-05-13, what = "ready", document = "card", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[card.receipt].provision.ref", "ICRRA 23(2)"),
            ("duties[card.receipt].act", "receive"),
            ("duties[card.receipt].state", "open"),
            ("duties[card.receipt].due", "null"),
            ("duties[card.receipt].where.office", "bureau"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "the new card is taken",
        arithmetic: "issued on Tue 21 May 2024: met",
        on: "2024-05-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2024-04-19, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2024-05-13, what = "ready", document = "card", from = "commissioner" },
                { on = 2024-05-21, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-04-19 },
            ]
        "#,
        says: &[("duties[card.receipt].state", "met"), ("duties[card.carrying].provision.ref", "ICRRA 23(2)")],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "given back with the dwelling on it",
        arithmetic: "by the mayor: anybody asked may take it (Order 59-6(1))",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-05-07, what = "moved", to = "神戸市長田区" },
                { on = 2024-05-13, what = "notified", under = "RBB 22", papers = ["card"] },
                { on = 2024-05-13, what = "ready", document = "card", from = "mayor" },
            ]
        "#,
        says: &[
            ("duties[card.receipt-back].provision.ref", "ICRRA 23(2)"),
            ("duties[card.receipt-back].where.office", "municipality"),
            ("duties[card.receipt-back].instead[anyone-asked].on", "request"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "the officials whom the Act names",
        arithmetic: "refused to each of the four",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "immigration-inspector", on_duty = true, shown = false, carried = true },
                { on = 2026-03-03, what = "asked-to-show", document = "card", official = "immigration-control-officer", on_duty = true, shown = false, carried = true },
                { on = 2026-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
                { on = 2026-03-05, what = "asked-to-show", document = "card", official = "coast-guard-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-02].max_months", "12"),
            ("penalties[asked-to-show-2026-03-03].max_months", "12"),
            ("penalties[asked-to-show-2026-03-04].max_months", "12"),
            ("penalties[asked-to-show-2026-03-05].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA Order 26",
        name: "the officials whom the Order names",
        arithmetic: "refused to each of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "customs-official", on_duty = true, shown = false, carried = true },
                { on = 2026-03-03, what = "asked-to-show", document = "card", official = "public-security-investigator", on_duty = true, shown = false, carried = true },
                { on = 2026-03-04, what = "asked-to-show", document = "card", official = "narcotics-control-officer", on_duty = true, shown = false, carried = true },
                { on = 2026-03-05, what = "asked-to-show", document = "card", official = "resident-register-staff", on_duty = true, shown = false, carried = true },
                { on = 2026-03-06, what = "asked-to-show", document = "card", official = "employment-office-staff", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-02].max_months", "12"),
            ("penalties[asked-to-show-2026-03-03].max_months", "12"),
            ("penalties[asked-to-show-2026-03-04].max_months", "12"),
            ("penalties[asked-to-show-2026-03-05].max_months", "12"),
            ("penalties[asked-to-show-2026-03-06].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "shown to a police officer",
        arithmetic: "on duty: met",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = true, carried = true },
            ]
        "#,
        says: &[
            ("duties[ICRRA 23(3)].state", "met"),
            ("duties[ICRRA 23(3)].act", "show"),
            ("duties[ICRRA 23(3)].procedure", "card.production"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "refused to a police officer",
        arithmetic: "carried and not shown: up to a year or 200,000 yen",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("duties[ICRRA 23(3)].state", "breached"),
            ("duties[ICRRA 23(3)].still_possible", "false"),
            ("penalties[asked-to-show-2026-03-02].provision", "ICRRA 75-2"),
            ("penalties[asked-to-show-2026-03-02].max_months", "12"),
            ("penalties[asked-to-show-2026-03-02].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "asked by a landlord",
        arithmetic: "a private person may ask; nothing follows",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "private-person", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("absent(duties[ICRRA 23(3)])", "true"),
            ("none[ICRRA 23(3)].because", "not-an-official-of-the-list"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "asked by an official of another kind",
        arithmetic: "a tax office is not on the list",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "other-official", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("none[ICRRA 23(3)].because", "not-an-official-of-the-list"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "asked by a police officer off duty",
        arithmetic: "a neighbour who happens to be one",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = false, shown = false, carried = true },
            ]
        "#,
        says: &[("none[ICRRA 23(3)].because", "not-on-duty"), ("absent(penalties[asked-to-show-2026-03-02])", "true")],
    },
    Case {
        article: "ICRRA 23(4)",
        name: "the proof of identity of the officer",
        arithmetic: "on request",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = true, carried = true },
            ]
        "#,
        says: &[
            ("duties[ICRRA 23(3)].counterpart.paper", "proof-of-identity"),
            ("duties[ICRRA 23(3)].counterpart.on", "request"),
            ("duties[ICRRA 23(3)].counterpart.provision", "ICRRA 23(4)"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "fifteen, the card at home",
        arithmetic: "born 3 March 2010: 15 to the end of 2 March 2026; no duty to carry",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("absent(duties[card.carrying])", "true"),
            ("none[ICRRA 23(5)].because", "under-sixteen"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "a visitor of fifteen, the passport at the inn",
        arithmetic: "neither card nor passport",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-03, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-02, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false }]
        "#,
        says: &[("absent(penalties[asked-to-show-2026-03-02])", "true")],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "carried by the old version",
        arithmetic: "on 13 June 2026, the last day of the text read",
        on: "2026-06-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[card.carrying].provision.version_from", "2012-07-09"),
            ("duties[card.carrying].state", "open"),
            ("duties[card.carrying].if_not[*].provision", "ICRRA 75-3"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "carried by the new version",
        arithmetic: "since 14 June 2026 the same, carried on (Q22)",
        on: "2026-06-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[card.carrying].provision.version_from", "2026-06-14"),
            ("duties[card.carrying].provision.see", "Q22"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "sixteen today, by the new version",
        arithmetic: "born 1 July 2010: 16 from 00:00 of 1 July 2026",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2010-07-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-02-10, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-02-10, printed_expiry = 2033-02-09 },
            ]
        "#,
        says: &[
            ("duties[card.carrying].opens.surely", "2026-07-01"),
            ("duties[card.carrying].state", "open"),
            ("absent(none[ICRRA 23(5)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "sixteen tomorrow, by the new version",
        arithmetic: "15 to the end of 30 June 2026",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 2010-07-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-02-10, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-02-10, printed_expiry = 2033-02-09 },
            ]
        "#,
        says: &[
            ("absent(duties[card.carrying])", "true"),
            ("none[ICRRA 23(5)].because", "under-sixteen"),
            ("none[ICRRA 23(5)].act", "carry"),
        ],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "abroad",
        arithmetic: "it binds who stays in Japan",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("absent(duties[card.carrying])", "true")],
    },
    Case {
        article: "ICRRA 23(1), main clause",
        name: "a visitor is asked for the passport by a landlord",
        arithmetic: "a private person may ask; nothing follows",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [
                { on = 2026-03-02, what = "asked-to-show", document = "passport", official = "private-person", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
            ("none[ICRRA 23(3)].because", "not-an-official-of-the-list"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "a visitor of fifteen, who will not show the passport",
        arithmetic: "need not be carried, but one that is along is shown: a fine up to 100,000 yen",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-03, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [
                { on = 2026-03-02, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-02].provision", "ICRRA 76"),
            ("penalties[asked-to-show-2026-03-02].max_yen", "100000"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "a special permanent resident is asked for a card",
        arithmetic: "no mid-to-long-term resident, no such card",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("none[ICRRA 23(3)].because", "not-a-mid-to-long-term-resident"),
            ("absent(duties[ICRRA 23(3)])", "true"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "fifteen, with nothing along",
        arithmetic: "who need carry nothing and has nothing refuses nothing: 75-2 punishes a refusal",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2010-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("absent(duties[card.production])", "true"),
            ("none[ICRRA 23(2)].because", "under-sixteen"),
            ("none[ICRRA 23(2)].act", "carry"),
            ("none[ICRRA 23(2)].at", "asked-to-show-2026-03-02"),
            ("count(penalties)", "0"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "fifteen, the card in the pocket",
        arithmetic: "who has it along shows it, at any age: a refusal is one, 75-2",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 2010-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-02, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("duties[card.production].state", "breached"),
            ("penalties[asked-to-show-2026-03-02].provision", "ICRRA 75-2"),
            ("absent(none[ICRRA 23(2)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(3)",
        name: "a shop asks a visitor for a card",
        arithmetic: "no mid-to-long-term resident (19-3(ii)), and no official besides",
        on: "2026-05-12",
        law: None,
        life: r#"
            person.me = { born = 1999-02-28, passport = "valid" }
            event = [
                { on = 2026-04-20, what = "landed", status = "temporary-visitor", stay_until = 2026-07-19, period = "P90D" },
                { on = 2026-05-12, what = "asked-to-show", document = "card", official = "private-person", shown = false },
            ]
        "#,
        says: &[("none[ICRRA 23(3)].because", "not-a-mid-to-long-term-resident, not-an-official-of-the-list")],
    },
    Case {
        article: "ICRRA 23(2)",
        name: "a card found again, of which no issue is told",
        arithmetic: "carried from the day it is in hand again",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1990-01-01, standing = "student", stay_until = 2027-04-20, passport = "valid" }
            event = [
                { on = 2026-11-20, what = "learned-of-loss", document = "card" },
                { on = 2026-11-25, what = "found", document = "card" },
            ]
        "#,
        says: &[("duties[card.carrying].opens.surely", "2026-11-25")],
    },
];

#[test]
fn production() {
    super::hold(CASES);
}
