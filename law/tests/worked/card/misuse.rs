//! ICRRA 73-3 to 73-6: forging, using, passing on, possessing.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 73-3(1)",
        name: "altered the expiry, to show it",
        arithmetic: "one to ten years",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-3(1)"),
            ("penalties[misused-2024-02-03].kind", "imprisonment"),
            ("penalties[misused-2024-02-03].min_months", "12"),
            ("penalties[misused-2024-02-03].max_months", "120"),
            ("penalties[misused-2024-02-03].max_yen", "null"),
            ("penalties[misused-2024-02-03].prison", "imprisonment-with-work"),
        ],
    },
    Case {
        article: "ICRRA 73-3(1)",
        name: "drawn for a school play",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "forge-or-alter", object = "forged", for_use = false },
            ]
        "#,
        says: &[("absent(penalties[misused-2024-02-03])", "true"), ("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "ICRRA 73-3(2)",
        name: "showed a forged one",
        arithmetic: "one to ten years",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "use", object = "forged" },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-3(2)"),
            ("penalties[misused-2024-02-03].min_months", "12"),
            ("penalties[misused-2024-02-03].max_months", "120"),
        ],
    },
    Case {
        article: "ICRRA 73-3(3)",
        name: "passed a forged one on to be used",
        arithmetic: "one to ten years",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "provide", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-3(3)"),
            ("penalties[misused-2024-02-03].max_months", "120"),
        ],
    },
    Case {
        article: "ICRRA 73-3(3)",
        name: "took one to hand it to the police",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "receive", object = "forged", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "ICRRA 73-3(4)",
        name: "caught while forging",
        arithmetic: "the attempt is punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "forge-or-alter", object = "forged", for_use = true, attempted = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].attempted", "ICRRA 73-3(4)"),
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-3(1)"),
        ],
    },
    Case {
        article: "ICRRA 73-4",
        name: "kept a forged one to use it",
        arithmetic: "up to five years or 500,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "possess", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-4"),
            ("penalties[misused-2024-02-03].max_months", "60"),
            ("penalties[misused-2024-02-03].max_yen", "500000"),
            ("penalties[misused-2024-02-03].min_months", "null"),
        ],
    },
    Case {
        article: "ICRRA 73-4",
        name: "tried to get hold of one to keep",
        arithmetic: "attempts of possessing are not punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "possess", object = "forged", for_use = true, attempted = true },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "attempt-not-punished")],
    },
    Case {
        article: "ICRRA 73-5",
        name: "got a printer ready for it",
        arithmetic: "up to three years or 500,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "prepare-tools", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-5"),
            ("penalties[misused-2024-02-03].max_months", "36"),
            ("penalties[misused-2024-02-03].max_yen", "500000"),
        ],
    },
    Case {
        article: "ICRRA 73-6(1)(i)",
        name: "used the card of a classmate",
        arithmetic: "up to a year or 200,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "use", object = "anothers" },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-6(1)(i)"),
            ("penalties[misused-2024-02-03].kind", "imprisonment-or-fine"),
            ("penalties[misused-2024-02-03].max_months", "12"),
            ("penalties[misused-2024-02-03].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 73-6(1)(i)",
        name: "used the own card",
        arithmetic: "that is what it is for",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "use", object = "own" },
            ]
        "#,
        says: &[("absent(penalties[misused-2024-02-03])", "true")],
    },
    Case {
        article: "ICRRA 73-6(1)(ii)",
        name: "kept the card of a classmate to use it",
        arithmetic: "possession of another's",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "possess", object = "anothers", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "ICRRA 73-6(1)(ii)")],
    },
    Case {
        article: "ICRRA 73-6(1)(iii)",
        name: "lent the own card for a shift",
        arithmetic: "giving one's own",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "provide", object = "own", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-6(1)(iii)"),
            ("penalties[misused-2024-02-03].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 73-6(1)(iii)",
        name: "gave the own card to a brother to hand in",
        arithmetic: "not so that he use it as his",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "provide", object = "own", for_use = false },
            ]
        "#,
        says: &[("absent(penalties[misused-2024-02-03])", "true")],
    },
    Case {
        article: "ICRRA 73-6(2)",
        name: "tried to use the card of a classmate",
        arithmetic: "the attempt is punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "use", object = "anothers", attempted = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].attempted", "ICRRA 73-6(2)")],
    },
    Case {
        article: "ICRRA 73-6(2)",
        name: "tried to get the card of a classmate to keep",
        arithmetic: "not of possessing",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "possess", object = "anothers", for_use = true, attempted = true },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "attempt-not-punished")],
    },
    Case {
        article: "ICRRA 73-3(1)",
        name: "forged on 31 May 2025",
        arithmetic: "懲役 of that day",
        on: "2025-07-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2025-05-31, what = "misused", document = "card", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2025-05-31].prison", "imprisonment-with-work")],
    },
    Case {
        article: "ICRRA 73-3(1)",
        name: "forged on 1 June 2025",
        arithmetic: "拘禁刑 since then, one to ten years",
        on: "2025-07-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2025-06-01, what = "misused", document = "card", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2025-06-01].prison", "imprisonment"),
            ("penalties[misused-2025-06-01].min_months", "12"),
            ("penalties[misused-2025-06-01].max_months", "120"),
        ],
    },
    Case {
        article: "ICRRA 73-4",
        name: "no document told",
        arithmetic: "the certificate is meant: the Special Act",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "SPR 27")],
    },
    Case {
        article: "ICRRA 73-6(1)",
        name: "used another's, since June 2025",
        arithmetic: "up to a year or 200,000 yen, in the one imprisonment",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "misused", document = "card", act = "use", object = "anothers" },
            ]
        "#,
        says: &[
            ("penalties[misused-2026-03-02].kind", "imprisonment-or-fine"),
            ("penalties[misused-2026-03-02].max_months", "12"),
            ("penalties[misused-2026-03-02].max_yen", "200000"),
            ("penalties[misused-2026-03-02].prison", "imprisonment"),
        ],
    },
    Case {
        article: "ICRRA 74-7",
        name: "used a forged one in Hanoi",
        arithmetic: "wherever it was",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "misused", document = "card", act = "use", object = "forged", abroad = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].anywhere", "true"),
            ("penalties[misused-2024-02-03].provision", "ICRRA 73-3(2)"),
        ],
    },
    Case {
        article: "ICRRA 74-7",
        name: "a false notice is no such offence",
        arithmetic: "71-2(i) is punished in Japan",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2023-06-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2024-02-03, what = "notified", under = "ICRRA 19-9(1)", papers = ["card"], false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2024-02-03].anywhere", "false"),
            ("penalties[notified-2024-02-03].provision", "ICRRA 71-2(i)"),
        ],
    },
];

#[test]
fn misuse() {
    super::hold(CASES);
}
