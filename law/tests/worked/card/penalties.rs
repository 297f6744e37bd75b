//! ICRRA 71-2, 71-3, 75-2, 75-3, 76 and 77-2: penalties, by the numbers of the text of 2013.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 71-2(i)",
        name: "a false first dwelling, in 2024",
        arithmetic: "up to a year or 200,000 yen",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2024-03-20, what = "landed", status = "student", stay_until = 2026-03-20 },
                { on = 2024-03-20, what = "issued", document = "card" },
                { on = 2024-04-01, what = "moved", to = "京都市南区" },
                { on = 2024-04-10, what = "notified", under = "ICRRA 19-7(1)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2024-04-10].provision", "ICRRA 71-2(i)"),
            ("penalties[notified-2024-04-10].on", "me"),
            ("penalties[notified-2024-04-10].kind", "imprisonment-or-fine"),
            ("penalties[notified-2024-04-10].max_months", "12"),
            ("penalties[notified-2024-04-10].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(i)",
        name: "a false dwelling after a grant",
        arithmetic: "the same",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-04-01, under = "ICRRA 20(3)" },
                { on = 2026-04-01, what = "issued", document = "card" },
                { on = 2026-04-02, what = "moved", to = "京都市南区" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-8(1)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2026-04-10].provision", "ICRRA 71-2(i)"),
            ("penalties[notified-2026-04-10].on", "me"),
            ("penalties[notified-2026-04-10].kind", "imprisonment-or-fine"),
            ("penalties[notified-2026-04-10].max_months", "12"),
            ("penalties[notified-2026-04-10].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(i)",
        name: "a false new dwelling",
        arithmetic: "the same",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-9(1)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2026-04-10].provision", "ICRRA 71-2(i)"),
            ("penalties[notified-2026-04-10].on", "me"),
            ("penalties[notified-2026-04-10].kind", "imprisonment-or-fine"),
            ("penalties[notified-2026-04-10].max_months", "12"),
            ("penalties[notified-2026-04-10].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(i)",
        name: "a false name",
        arithmetic: "the same",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-10(1)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2026-04-10].provision", "ICRRA 71-2(i)"),
            ("penalties[notified-2026-04-10].on", "me"),
            ("penalties[notified-2026-04-10].kind", "imprisonment-or-fine"),
            ("penalties[notified-2026-04-10].max_months", "12"),
            ("penalties[notified-2026-04-10].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(i)",
        name: "a false school",
        arithmetic: "the same",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "affiliation-changed", change = "transferred" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-16(i)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2026-04-10].provision", "ICRRA 71-2(i)"),
            ("penalties[notified-2026-04-10].on", "me"),
            ("penalties[notified-2026-04-10].kind", "imprisonment-or-fine"),
            ("penalties[notified-2026-04-10].max_months", "12"),
            ("penalties[notified-2026-04-10].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(i)",
        name: "a true notice",
        arithmetic: "no penalty",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-10(1)" },
            ]
        "#,
        says: &[("count(penalties)", "0")],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "a renewal not applied for",
        arithmetic: "19-11(1)",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[ICRRA 19-11(1)].if_not[*].max_months", "12"),
            ("duties[ICRRA 19-11(1)].if_not[*].max_yen", "200000"),
            ("duties[ICRRA 19-11(1)].if_not[*].on", "me"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "a loss not applied for, in 2024",
        arithmetic: "19-12(1): a year or 200,000 yen, in the name of that day; no excuse is in the text",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_months", "12"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_yen", "200000"),
            ("duties[ICRRA 19-12(1)].if_not[*].kind", "imprisonment-or-fine"),
            ("duties[ICRRA 19-12(1)].if_not[*].prison", "imprisonment-with-work"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "a loss not applied for, in 2026",
        arithmetic: "the numbers are those of 2013, the articles have moved since (Q8)",
        on: "2026-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_months", "12"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_yen", "200000"),
            ("duties[ICRRA 19-12(1)].if_not[*].see", "Q8"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "an order not followed",
        arithmetic: "19-13(3)",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-13(3)].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[ICRRA 19-13(3)].if_not[*].max_months", "12"),
            ("duties[ICRRA 19-13(3)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "the last day of 懲役",
        arithmetic: "31 May 2025",
        on: "2025-05-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-05-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].if_not[*].prison", "imprisonment-with-work")],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "the first day of 拘禁刑",
        arithmetic: "1 June 2025",
        on: "2025-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-05-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].if_not[*].prison", "imprisonment")],
    },
    Case {
        article: "ICRRA 71-3(i)",
        name: "the first dwelling not notified, in 2024",
        arithmetic: "19-7(1): a fine alone, up to 200,000 yen",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2024-03-20, what = "landed", status = "student", stay_until = 2026-03-20 },
                { on = 2024-03-20, what = "issued", document = "card" },
                { on = 2024-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-7(1)].if_not[*].provision", "ICRRA 71-3(i)"),
            ("duties[ICRRA 19-7(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-7(1)].if_not[*].max_yen", "200000"),
            ("duties[ICRRA 19-7(1)].if_not[*].kind", "fine"),
        ],
    },
    Case {
        article: "ICRRA 71-3(i)",
        name: "the dwelling after a grant not notified",
        arithmetic: "19-8(1)",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-04-01, under = "ICRRA 20(3)" },
                { on = 2026-04-01, what = "issued", document = "card" },
                { on = 2026-04-02, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-8(1)].if_not[*].provision", "ICRRA 71-3(i)"),
            ("duties[ICRRA 19-8(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-8(1)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(ii)",
        name: "a move not notified",
        arithmetic: "19-9(1)",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].if_not[*].provision", "ICRRA 71-3(ii)"),
            ("duties[ICRRA 19-9(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-9(1)].if_not[*].max_yen", "200000"),
            ("duties[ICRRA 19-9(1)].if_not[*].kind", "fine"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "a name not notified",
        arithmetic: "19-10(1)",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[ICRRA 19-10(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-10(1)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "a void card not returned, in 2024",
        arithmetic: "19-15(1)",
        on: "2024-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-01, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(1)].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[ICRRA 19-15(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-15(1)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "the old card kept",
        arithmetic: "19-15(2)",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-13(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(2)].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[ICRRA 19-15(2)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-15(2)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "the found card kept",
        arithmetic: "19-15(3)",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-06 },
                { on = 2026-04-07, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(3)].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[ICRRA 19-15(3)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-15(3)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "a divorce not notified",
        arithmetic: "19-16(iii)",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "dependent", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "parted-from-spouse", how = "divorce" },
            ]
        "#,
        says: &[
            ("duties[card.spouse].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[card.spouse].if_not[*].max_months", "null"),
            ("duties[card.spouse].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 71-3(iii)",
        name: "a school not notified",
        arithmetic: "19-16(i)",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "affiliation-changed", change = "left" },
            ]
        "#,
        says: &[
            ("duties[card.affiliation].if_not[*].provision", "ICRRA 71-3(iii)"),
            ("duties[card.affiliation].if_not[*].max_months", "null"),
            ("duties[card.affiliation].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 75-2",
        name: "a card left at the counter, in 2024",
        arithmetic: "up to a year or 200,000 yen",
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
            ("duties[card.receipt].if_not[*].provision", "ICRRA 75-2"),
            ("duties[card.receipt].if_not[*].max_months", "12"),
            ("duties[card.receipt].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 75-2",
        name: "a card left at the counter, in 2026",
        arithmetic: "the same",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-09, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-16, what = "ready", document = "card", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[card.receipt].if_not[*].provision", "ICRRA 75-2"),
            ("duties[card.receipt].if_not[*].max_months", "12"),
            ("duties[card.receipt].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 75-2",
        name: "refused to show the card, in 2024",
        arithmetic: "up to a year or 200,000 yen",
        on: "2024-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2024-03-04].kind", "imprisonment-or-fine"),
            ("penalties[asked-to-show-2024-03-04].max_months", "12"),
            ("penalties[asked-to-show-2024-03-04].max_yen", "200000"),
            ("penalties[asked-to-show-2024-03-04].prison", "imprisonment-with-work"),
        ],
    },
    Case {
        article: "ICRRA 75-2",
        name: "refused to show the card, in 2026",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].kind", "imprisonment-or-fine"),
            ("penalties[asked-to-show-2026-03-04].max_months", "12"),
            ("penalties[asked-to-show-2026-03-04].max_yen", "200000"),
            ("penalties[asked-to-show-2026-03-04].prison", "imprisonment"),
        ],
    },
    Case {
        article: "ICRRA 75-3",
        name: "the card not carried, in 2024",
        arithmetic: "what is not there cannot be refused: a fine alone, up to 200,000 yen",
        on: "2024-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("count(penalties[asked-to-show-2024-03-04])", "1"),
            ("penalties[asked-to-show-2024-03-04].kind", "fine"),
            ("penalties[asked-to-show-2024-03-04].max_yen", "200000"),
            ("penalties[asked-to-show-2024-03-04].max_months", "null"),
        ],
    },
    Case {
        article: "ICRRA 75-3",
        name: "the card not carried, in 2026",
        arithmetic: "what is not there cannot be refused: a fine alone, up to 200,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = false },
            ]
        "#,
        says: &[
            ("count(penalties[asked-to-show-2026-03-04])", "1"),
            ("penalties[asked-to-show-2026-03-04].kind", "fine"),
            ("penalties[asked-to-show-2026-03-04].max_yen", "200000"),
            ("penalties[asked-to-show-2026-03-04].max_months", "null"),
        ],
    },
    Case {
        article: "ICRRA 76",
        name: "a visitor did not carry the passport, in 2024",
        arithmetic: "a fine up to 100,000 yen",
        on: "2024-03-05",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2024-05-10, passport = "valid" }
            event = [{ on = 2024-03-04, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false }]
        "#,
        says: &[
            ("penalties[asked-to-show-2024-03-04].kind", "fine"),
            ("penalties[asked-to-show-2024-03-04].max_yen", "100000"),
            ("penalties[asked-to-show-2024-03-04].max_months", "null"),
        ],
    },
    Case {
        article: "ICRRA 76",
        name: "a visitor did not carry the passport, in 2026",
        arithmetic: "a fine up to 100,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-04, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false }]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].kind", "fine"),
            ("penalties[asked-to-show-2026-03-04].max_yen", "100000"),
            ("penalties[asked-to-show-2026-03-04].max_months", "null"),
        ],
    },
    Case {
        article: "ICRRA 76",
        name: "a visitor refused to show the passport",
        arithmetic: "the same",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-04, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = true }]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].max_yen", "100000"),
            ("penalties[asked-to-show-2026-03-04].kind", "fine"),
        ],
    },
    Case {
        article: "ICRRA 77-2",
        name: "the mother does not apply after a loss, in 2024",
        arithmetic: "a civil fine up to 50,000 yen on her, nothing on the child",
        on: "2024-05-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2014-09-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2022-09-20, what = "issued", document = "card", printed_expiry = 2030-09-01 },
                { on = 2024-04-10, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].if_not[*].provision", "ICRRA 77-2"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-12(1)].if_not[*].max_yen", "50000"),
            ("duties[ICRRA 19-12(1)].if_not[*].kind", "civil-fine"),
            ("duties[ICRRA 19-12(1)].if_not[*].on", "mother"),
        ],
    },
    Case {
        article: "ICRRA 77-2",
        name: "the mother does not notify a move, in 2026",
        arithmetic: "the same",
        on: "2026-05-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2014-09-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2022-09-20, what = "issued", document = "card", printed_expiry = 2030-09-01 },
                { on = 2026-04-24, what = "moved", to = "川崎市川崎区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].if_not[*].provision", "ICRRA 77-2"),
            ("duties[ICRRA 19-9(1)].if_not[*].max_months", "null"),
            ("duties[ICRRA 19-9(1)].if_not[*].max_yen", "50000"),
            ("duties[ICRRA 19-9(1)].if_not[*].on", "mother"),
        ],
    },
    Case {
        article: "ICRRA 77-2",
        name: "the mother does not exchange",
        arithmetic: "19-13(1) is left out",
        on: "2026-05-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2014-09-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [{ on = 2022-09-20, what = "issued", document = "card", printed_expiry = 2030-09-01 }]
        "#,
        says: &[("count(rights[card.exchange].if_not)", "0")],
    },
    Case {
        article: "ICRRA 71-2",
        name: "a damaged card not replaced",
        arithmetic: "19-13(1) is a right",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-24, what = "damaged", document = "card", how = "record-damaged" },
            ]
        "#,
        says: &[("count(rights[card.reissue-replacement].if_not)", "0")],
    },
    Case {
        article: "ICRRA 71-2",
        name: "an extension not applied for",
        arithmetic: "not among the items; who stays on is another matter",
        on: "2026-08-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[("count(rights[card.extension].if_not)", "0")],
    },
    Case {
        article: "ICRRA 71-3",
        name: "the card of the dead kept",
        arithmetic: "19-15(4) is left out",
        on: "2026-10-30",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市", lives_with = ["son"] }
            person.son = { born = 1965-04-04, father = "me" }
            event = [{ on = 2022-04-28, what = "issued", document = "card", printed_expiry = 2029-04-27 }]
        "#,
        says: &[("count(duties[ICRRA 19-15(4)].if_not)", "0"), ("duties[ICRRA 19-15(4)].state", "breached")],
    },
    Case {
        article: "ICRRA 75-2(i)",
        name: "a card not taken",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-09, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-16, what = "ready", document = "card", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[card.receipt].if_not[*].max_months", "12"),
            ("duties[card.receipt].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 75-2(ii)",
        name: "the card refused to a police officer",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-04, what = "asked-to-show", document = "card", official = "police-officer", on_duty = true, shown = false, carried = true },
            ]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].kind", "imprisonment-or-fine"),
            ("penalties[asked-to-show-2026-03-04].max_months", "12"),
        ],
    },
    Case {
        article: "ICRRA 76(i)",
        name: "the passport left at the inn",
        arithmetic: "a fine up to 100,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-04, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = false }]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].kind", "fine"),
            ("penalties[asked-to-show-2026-03-04].max_yen", "100000"),
        ],
    },
    Case {
        article: "ICRRA 76(ii)",
        name: "the passport refused",
        arithmetic: "a fine up to 100,000 yen",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, passport = "valid" }
            event = [{ on = 2026-03-04, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false, carried = true }]
        "#,
        says: &[
            ("penalties[asked-to-show-2026-03-04].kind", "fine"),
            ("penalties[asked-to-show-2026-03-04].max_yen", "100000"),
        ],
    },
    Case {
        article: "ICRRA 77-2",
        name: "the mother does not take a child's card",
        arithmetic: "nine years old: 61-9-3(2) has the mother take it, and 77-2 names the card issued (19-10(2)) too",
        on: "2026-03-20",
        law: None,
        life: r#"
            subject = "maya"
            person.maya = { born = 2016-06-15, standing = "permanent-resident", municipality = "大阪市生野区", mother = "uma", lives_with = ["uma"] }
            person.uma = { born = 1988-01-01 }
            event = [
                { on = 2024-07-10, what = "issued", document = "card", printed_expiry = 2031-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-09, what = "applied", under = "ICRRA 19-12(1)", by = "uma" },
                { on = 2026-03-16, what = "ready", document = "card", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[card.receipt].by[*].who", "uma"),
            ("duties[card.receipt].if_not[*].provision", "ICRRA 77-2"),
            ("duties[card.receipt].if_not[*].on", "uma"),
            ("duties[card.receipt].if_not[*].max_yen", "50000"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "in hospital on the last day, and nobody lives there",
        arithmetic: "2 + 14 = Mon 16 March 2026; 61-9-3(2) shifts it to nobody, so it stays hers",
        on: "2026-03-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "prevented", until = 2026-03-20, because = "illness" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].state", "breached"),
            ("duties[card.reissue-loss].still_possible", "true"),
            ("duties[card.reissue-loss].if_not[*].on", "me"),
            ("duties[card.reissue-loss].if_not[*].provision", "ICRRA 71-2(ii)"),
        ],
    },
    Case {
        article: "ICRRA 77-2",
        name: "renewed late by the mother, told of when the girl is sixteen",
        arithmetic: "15 on the last day, Tue 4 March 2025, and when it was met on the 20th: the mother's duty, and hers to answer for",
        on: "2026-08-24",
        law: None,
        life: r#"
            subject = "liza"
            person.liza = { born = 2010-01-05, standing = "permanent-resident", municipality = "大阪市生野区", mother = "maria", lives_with = ["maria"] }
            person.maria = { born = 1980-01-01 }
            event = [
                { on = 2018-03-05, what = "issued", document = "card", printed_expiry = 2025-03-04 },
                { on = 2025-03-20, what = "applied", under = "ICRRA 19-11(1)", by = "maria" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].state", "met-late"),
            ("duties[ICRRA 19-11(1)].by[*].who", "maria"),
            ("duties[ICRRA 19-11(1)].if_not[*].provision", "ICRRA 77-2"),
            ("duties[ICRRA 19-11(1)].if_not[*].on", "maria"),
        ],
    },
    Case {
        article: "ICRRA 71-2(ii)",
        name: "sixteen before the last day of the renewal",
        arithmetic: "born 20 December 2010: on the last day, Mon 21 December 2026 (the 20th is a Sunday), it is his own duty",
        on: "2026-11-25",
        law: None,
        life: r#"
            subject = "boy"
            person.boy = { born = 2010-12-20, standing = "permanent-resident", municipality = "大阪市生野区", mother = "asha", lives_with = ["asha"] }
            person.asha = { born = 1980-01-01 }
            event = [{ on = 2019-12-21, what = "issued", document = "card", printed_expiry = 2026-12-20 }]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].due.surely", "2026-12-21"),
            ("duties[ICRRA 19-11(1)].by[*].who", "asha"),
            ("duties[ICRRA 19-11(1)].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[ICRRA 19-11(1)].if_not[*].on", "boy"),
        ],
    },
];

#[test]
fn penalties() {
    super::hold(CASES);
}
