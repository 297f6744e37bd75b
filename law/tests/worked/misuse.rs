//! SPR 26–30: forging, using, passing on, possessing.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 26(1)",
        name: "altered the expiry, to show it",
        arithmetic: "one to ten years",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 26(1)"),
            ("penalties[misused-2024-02-03].min_months", "12"),
            ("penalties[misused-2024-02-03].max_months", "120"),
            ("penalties[misused-2024-02-03].max_yen", "null"),
            ("penalties[misused-2024-02-03].kind", "imprisonment"),
            ("penalties[misused-2024-02-03].prison", "imprisonment-with-work"),
        ],
    },
    Case {
        article: "SPR 26(1)",
        name: "drawn for a school play",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "forge-or-alter", object = "forged", for_use = false },
            ]
        "#,
        says: &[("absent(penalties[misused-2024-02-03])", "true"), ("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 26(2)",
        name: "showed a forged one",
        arithmetic: "use is the purpose itself",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "forged" },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 26(2)"),
            ("penalties[misused-2024-02-03].min_months", "12"),
        ],
    },
    Case {
        article: "SPR 26(3)",
        name: "passed a forged one on to be used",
        arithmetic: "26(3)",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "provide", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 26(3)"),
            ("penalties[misused-2024-02-03].max_months", "120"),
        ],
    },
    Case {
        article: "SPR 26(3)",
        name: "took a forged one to be used",
        arithmetic: "26(3)",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "receive", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "SPR 26(3)")],
    },
    Case {
        article: "SPR 26(3)",
        name: "took one to hand it to the police",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "receive", object = "forged", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 26(4)",
        name: "caught while forging",
        arithmetic: "the attempt is punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "forge-or-alter", object = "forged", for_use = true, attempted = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].attempted", "SPR 26(4)"),
            ("penalties[misused-2024-02-03].provision", "SPR 26(1)"),
        ],
    },
    Case {
        article: "SPR 26(4)",
        name: "done, not attempted",
        arithmetic: "no mention of an attempt",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].attempted", "null")],
    },
    Case {
        article: "SPR 27",
        name: "kept a forged one to use it",
        arithmetic: "up to five years or 500,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 27"),
            ("penalties[misused-2024-02-03].max_months", "60"),
            ("penalties[misused-2024-02-03].max_yen", "500000"),
            ("penalties[misused-2024-02-03].min_months", "null"),
        ],
    },
    Case {
        article: "SPR 27",
        name: "kept a forged one as a curiosity",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "forged", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 27",
        name: "tried to get hold of one to keep",
        arithmetic: "attempts of possessing are not punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "forged", for_use = true, attempted = true },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "attempt-not-punished")],
    },
    Case {
        article: "SPR 28",
        name: "got a printer ready for it",
        arithmetic: "up to three years or 500,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "prepare-tools", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 28"),
            ("penalties[misused-2024-02-03].max_months", "36"),
            ("penalties[misused-2024-02-03].max_yen", "500000"),
        ],
    },
    Case {
        article: "SPR 28",
        name: "bought a printer",
        arithmetic: "not for forging",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "prepare-tools", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 28",
        name: "tried to buy the tools",
        arithmetic: "no attempt is punished here",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "prepare-tools", for_use = true, attempted = true },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "attempt-not-punished")],
    },
    Case {
        article: "SPR 29(1)",
        name: "used a cousin's certificate",
        arithmetic: "up to a year or 200,000 yen",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "anothers" },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].max_months", "12"),
            ("penalties[misused-2024-02-03].max_yen", "200000"),
            ("penalties[misused-2024-02-03].kind", "imprisonment-or-fine"),
        ],
    },
    Case {
        article: "SPR 29(1)(i)",
        name: "used a cousin's certificate",
        arithmetic: "another's",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "anothers" },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "SPR 29(1)(i)")],
    },
    Case {
        article: "SPR 29(1)(i)",
        name: "used one's own",
        arithmetic: "that is what it is for",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "own" },
            ]
        "#,
        says: &[
            ("absent(penalties[misused-2024-02-03])", "true"),
            ("none[misused-2024-02-03].because", "own-certificate"),
        ],
    },
    Case {
        article: "SPR 29(1)(ii)",
        name: "kept a cousin's certificate to use it",
        arithmetic: "possession of another's",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "anothers", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "SPR 29(1)(ii)")],
    },
    Case {
        article: "SPR 29(1)(ii)",
        name: "kept the dead mother's as a keepsake",
        arithmetic: "not so that it be used",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "anothers", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 29(1)(ii)",
        name: "took a cousin's to use it",
        arithmetic: "taking",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "receive", object = "anothers", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].provision", "SPR 29(1)(ii)")],
    },
    Case {
        article: "SPR 29(1)(iii)",
        name: "lent one's own to a friend to show",
        arithmetic: "giving one's own",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "provide", object = "own", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].provision", "SPR 29(1)(iii)"),
            ("penalties[misused-2024-02-03].max_yen", "200000"),
        ],
    },
    Case {
        article: "SPR 29(1)(iii)",
        name: "gave one's own to a sister to hand in at the ward office",
        arithmetic: "not so that she use it as hers",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "provide", object = "own", for_use = false },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "not-for-use")],
    },
    Case {
        article: "SPR 29(2)",
        name: "tried to use a cousin's",
        arithmetic: "the attempt is punished",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "anothers", attempted = true },
            ]
        "#,
        says: &[("penalties[misused-2024-02-03].attempted", "SPR 29(2)")],
    },
    Case {
        article: "SPR 29(2)",
        name: "tried to get a cousin's to keep",
        arithmetic: "not of possessing",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "possess", object = "anothers", for_use = true, attempted = true },
            ]
        "#,
        says: &[("none[misused-2024-02-03].because", "attempt-not-punished")],
    },
    Case {
        article: "SPR 30",
        name: "used a forged one in Seoul",
        arithmetic: "wherever it was",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "misused", act = "use", object = "forged", abroad = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2024-02-03].anywhere", "true"),
            ("penalties[misused-2024-02-03].provision", "SPR 26(2)"),
        ],
    },
    Case {
        article: "SPR 30",
        name: "a notice not made is no such offence",
        arithmetic: "32(ii) is punished in Japan",
        on: "2024-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-03, what = "notified", under = "SPR 10(2)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2024-02-03].anywhere", "false"),
            ("penalties[notified-2024-02-03].provision", "SPR 31(i)"),
        ],
    },
    Case {
        article: "SPR 26(1)",
        name: "forged on 31 May 2025",
        arithmetic: "懲役 of that day",
        on: "2025-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-05-31, what = "misused", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2025-05-31].prison", "imprisonment-with-work")],
    },
    Case {
        article: "SPR 26(1)",
        name: "forged on 1 June 2025",
        arithmetic: "拘禁刑 since then",
        on: "2025-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-06-01, what = "misused", act = "forge-or-alter", object = "forged", for_use = true },
            ]
        "#,
        says: &[("penalties[misused-2025-06-01].prison", "imprisonment")],
    },
    Case {
        article: "SPR 26(2)",
        name: "showed a forged one in July 2025",
        arithmetic: "one to ten years of 拘禁刑",
        on: "2025-08-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-07-03, what = "misused", act = "use", object = "forged" },
            ]
        "#,
        says: &[
            ("penalties[misused-2025-07-03].min_months", "12"),
            ("penalties[misused-2025-07-03].max_months", "120"),
            ("penalties[misused-2025-07-03].prison", "imprisonment"),
        ],
    },
    Case {
        article: "SPR 27",
        name: "kept a forged one in July 2025",
        arithmetic: "up to five years or 500,000 yen",
        on: "2025-08-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-07-03, what = "misused", act = "possess", object = "forged", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2025-07-03].max_months", "60"),
            ("penalties[misused-2025-07-03].max_yen", "500000"),
        ],
    },
    Case {
        article: "SPR 28",
        name: "got tools ready in July 2025",
        arithmetic: "up to three years or 500,000 yen",
        on: "2025-08-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-07-03, what = "misused", act = "prepare-tools", for_use = true },
            ]
        "#,
        says: &[
            ("penalties[misused-2025-07-03].max_months", "36"),
            ("penalties[misused-2025-07-03].max_yen", "500000"),
        ],
    },
    Case {
        article: "SPR 29(1)",
        name: "used a cousin's in July 2025",
        arithmetic: "up to a year or 200,000 yen",
        on: "2025-08-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-07-03, what = "misused", act = "use", object = "anothers" },
            ]
        "#,
        says: &[
            ("penalties[misused-2025-07-03].max_months", "12"),
            ("penalties[misused-2025-07-03].max_yen", "200000"),
        ],
    },
];

#[test]
fn misuse() {
    crate::hold(CASES);
}
