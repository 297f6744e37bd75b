//! SPR 31–34: what follows from a breach, and on whom it falls.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 31(ii)",
        name: "renewal not applied for",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].if_not[SPR 31(ii)].on", "me"),
            ("duties[SPR 12(1)].if_not[SPR 31(ii)].kind", "imprisonment-or-fine"),
            ("duties[SPR 12(1)].if_not[SPR 31(ii)].max_months", "12"),
            ("duties[SPR 12(1)].if_not[SPR 31(ii)].max_yen", "200000"),
        ],
    },
    Case {
        article: "SPR 31(ii)",
        name: "loss not applied for",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].if_not[*].provision", "SPR 31(ii)"),
            ("duties[SPR 13(1)].if_not[*].max_months", "12"),
        ],
    },
    Case {
        article: "SPR 31(ii)",
        name: "order not obeyed",
        arithmetic: "up to a year or 200,000 yen",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[("duties[SPR 14(3)].if_not[*].provision", "SPR 31(ii)")],
    },
    Case {
        article: "SPR 31(ii)",
        name: "the option of 12(2)",
        arithmetic: "neither 31 nor 34 punishes not using it",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("count(rights[SPR 12(2)].if_not)", "0")],
    },
    Case {
        article: "SPR 32(i)",
        name: "first dwelling not notified",
        arithmetic: "a fine of up to 200,000 yen, no imprisonment",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(1)].if_not[SPR 32(i)].kind", "fine"),
            ("duties[SPR 10(1)].if_not[SPR 32(i)].max_yen", "200000"),
            ("duties[SPR 10(1)].if_not[SPR 32(i)].max_months", "null"),
        ],
    },
    Case {
        article: "SPR 32(ii)",
        name: "new dwelling not notified",
        arithmetic: "a fine of up to 200,000 yen",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(2)].if_not[*].provision", "SPR 32(ii)"),
            ("duties[SPR 10(2)].if_not[*].max_yen", "200000"),
        ],
    },
    Case {
        article: "SPR 32(iii)",
        name: "change not notified",
        arithmetic: "a fine of up to 200,000 yen",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[("duties[SPR 11(1)].if_not[*].provision", "SPR 32(iii)")],
    },
    Case {
        article: "SPR 32(iii)",
        name: "not returned after expiry",
        arithmetic: "16(1)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("duties[SPR 16(1)].if_not[*].provision", "SPR 32(iii)")],
    },
    Case {
        article: "SPR 32(iii)",
        name: "not returned on departure",
        arithmetic: "16(2)",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("duties[SPR 16(2)].if_not[*].provision", "SPR 32(iii)")],
    },
    Case {
        article: "SPR 32(iii)",
        name: "the old one not given back",
        arithmetic: "16(3)",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[("duties[SPR 16(3)].if_not[*].provision", "SPR 32(iii)")],
    },
    Case {
        article: "SPR 32(iii)",
        name: "the found one not returned",
        arithmetic: "16(4)",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-06 },
                { on = 2026-04-07, what = "found", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR 16(4)].if_not[*].provision", "SPR 32(iii)")],
    },
    Case {
        article: "SPR 34",
        name: "the mother does not renew",
        arithmetic: "14 on the last day, Tue 1 September 2026: a civil fine of up to 50,000 yen on her; nothing on the child",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1980-01-01 }
            event = [{ on = 2019-09-20, what = "issued", document = "certificate", printed_expiry = 2026-09-01 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].if_not[*].provision", "SPR 34"),
            ("duties[SPR 12(1)].if_not[*].on", "mother"),
            ("duties[SPR 12(1)].if_not[*].kind", "civil-fine"),
            ("duties[SPR 12(1)].if_not[*].max_yen", "50000"),
            ("duties[SPR 12(1)].if_not[*].max_months", "null"),
        ],
    },
    Case {
        article: "SPR 31(ii)",
        name: "sixteen on the last day of the renewal",
        arithmetic: "born 1 September 2010: on the last day, Tue 1 September 2026, it is his own duty, and who had to act on it answers",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1980-01-01 }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].due.surely", "2026-09-01"),
            ("duties[SPR 12(1)].by[*].who", "mother"),
            ("duties[SPR 12(1)].if_not[*].provision", "SPR 31(ii)"),
            ("duties[SPR 12(1)].if_not[*].on", "kid"),
        ],
    },
    Case {
        article: "SPR 34",
        name: "the mother does not notify the move",
        arithmetic: "covered too",
        on: "2026-05-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1980-01-01 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2028-09-01 },
                { on = 2026-04-24, what = "moved", to = "川崎市川崎区" },
            ]
        "#,
        says: &[("duties[SPR 10(2)].if_not[*].provision", "SPR 34"), ("duties[SPR 10(2)].if_not[*].on", "mother")],
    },
    Case {
        article: "SPR 34",
        name: "nobody at home must act",
        arithmetic: "a child of 15 alone with a brother of 15: no one answers",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", relatives = ["twin"], lives_with = ["twin"] }
            person.twin = { born = 2010-09-01 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2026-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("count(duties[SPR 13(1)].by)", "0"), ("count(duties[SPR 13(1)].if_not)", "0")],
    },
    Case {
        article: "SPR 31–34",
        name: "permission not applied for",
        arithmetic: "no penalty: nothing punishes a parent who does not apply",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("count(rights[SPR 4(1)].if_not)", "0")],
    },
    Case {
        article: "SPR 31(i)",
        name: "a false notice",
        arithmetic: "11(1) notified falsely: up to a year or 200,000 yen",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
                { on = 2026-04-03, what = "notified", under = "SPR 11(1)", false = true },
            ]
        "#,
        says: &[
            ("penalties[notified-2026-04-03].provision", "SPR 31(i)"),
            ("penalties[notified-2026-04-03].on", "me"),
            ("penalties[notified-2026-04-03].kind", "imprisonment-or-fine"),
            ("penalties[notified-2026-04-03].max_months", "12"),
            ("penalties[notified-2026-04-03].max_yen", "200000"),
        ],
    },
    Case {
        article: "SPR 31(i)",
        name: "a false deemed notice",
        arithmetic: "RBB 22 with the certificate counts as 10(2), and its falsehood too",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 22", papers = ["certificate"], false = true },
            ]
        "#,
        says: &[("penalties[notified-2026-06-03].provision", "SPR 31(i)")],
    },
    Case {
        article: "SPR 31(i)",
        name: "a true notice",
        arithmetic: "no penalty",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-04-01, what = "changed", particulars = ["name"] },
                { on = 2026-04-03, what = "notified", under = "SPR 11(1)" },
            ]
        "#,
        says: &[("count(penalties)", "0")],
    },
    Case {
        article: "SPR 17(4)",
        name: "not carrying the passport",
        arithmetic: "no duty under this Act, and no penalty",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 }]
        "#,
        says: &[("none[SPR 17(4)].because", "nothing-in-the-act"), ("none[SPR 17(4)].what", "duty")],
    },
    Case {
        article: "SPR 31",
        name: "a loss not applied for",
        arithmetic: "one year or 200,000 yen, in the name of that day",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].if_not[*].max_months", "12"),
            ("duties[SPR 13(1)].if_not[*].max_yen", "200000"),
            ("duties[SPR 13(1)].if_not[*].prison", "imprisonment-with-work"),
        ],
    },
    Case {
        article: "SPR 31",
        name: "the last day of 懲役",
        arithmetic: "31 May 2025",
        on: "2025-05-31",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-05-28, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].if_not[*].prison", "imprisonment-with-work")],
    },
    Case {
        article: "SPR 31",
        name: "the first day of 拘禁刑",
        arithmetic: "1 June 2025",
        on: "2025-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-05-28, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].if_not[*].prison", "imprisonment")],
    },
    Case {
        article: "SPR 31(iii)",
        name: "a certificate left at the counter",
        arithmetic: "up to a year or 200,000 yen; no day is set",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-05-13, what = "ready", document = "certificate", from = "commissioner" },
            ]
        "#,
        says: &[("duties[SPR 17(1)].if_not[*].provision", "SPR 31(iii)"), ("duties[SPR 17(1)].state", "open")],
    },
    Case {
        article: "SPR 31(iv)",
        name: "refused to show it",
        arithmetic: "a refusal",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-05-13, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = false },
            ]
        "#,
        says: &[("penalties[asked-to-show-2024-05-13].provision", "SPR 31(iv)")],
    },
    Case {
        article: "SPR 31(iv)",
        name: "shown",
        arithmetic: "no refusal",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-05-13, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = true },
            ]
        "#,
        says: &[("absent(penalties[asked-to-show-2024-05-13])", "true")],
    },
    Case {
        article: "SPR 32",
        name: "a move not notified",
        arithmetic: "a fine alone, up to 200,000 yen",
        on: "2024-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "moved", to = "神戸市長田区" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(2)].if_not[*].kind", "fine"),
            ("duties[SPR 10(2)].if_not[*].max_yen", "200000"),
            ("duties[SPR 10(2)].if_not[*].prison", "null"),
        ],
    },
    Case {
        article: "SPR 34",
        name: "a mother who did not apply, in 2024",
        arithmetic: "a civil fine up to 50,000 yen",
        on: "2024-05-01",
        law: None,
        life: r#"
            subject = "aya"
            person.aya = { born = 2014-02-01, mother = "yuko", lives_with = ["yuko"], standing = "special-permanent-resident", municipality = "大阪市生野区" }
            person.yuko = { born = 1985-06-20 }
            event = [
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].if_not[*].max_yen", "50000"), ("duties[SPR 13(1)].if_not[*].provision", "SPR 34")],
    },
    Case {
        article: "SPR 33",
        name: "took the permit and left the certificate, in 2024",
        arithmetic: "a civil fine up to 50,000 yen",
        on: "2024-05-01",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-04, born_in = "japan", mother = "mina" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2024-03-20, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2024-04-10, what = "ready", document = "certificate", from = "commissioner" },
                { on = 2024-04-15, what = "received", document = "permit", by = "mina" },
            ]
        "#,
        says: &[
            ("penalties[received-2024-04-15].provision", "SPR 33"),
            ("penalties[received-2024-04-15].max_yen", "50000"),
        ],
    },
    Case {
        article: "SPR 31(ii)",
        name: "in hospital on the last day, and nobody lives there",
        arithmetic: "2 + 14 = Mon 16 March 2026; 19(2) shifts it to nobody",
        on: "2026-03-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", lives_with = [] }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-05, what = "prevented", until = 2026-03-20, because = "illness" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].state", "breached"),
            ("duties[SPR 13(1)].if_not[*].on", "me"),
            ("duties[SPR 13(1)].if_not[*].provision", "SPR 31(ii)"),
        ],
    },
];

#[test]
fn penalties() {
    crate::hold(CASES);
}
