//! Certificates and cards in one life and in one household.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "a long-term resident with a card, the permit handed over",
        arithmetic: "Fri 10 April 2026: no status, so the card is void by 19-14(i); back within 14 days, Fri 24 April",
        on: "2026-04-24",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区", stay_until = 2027-05-20 }
            event = [
                { on = 2024-05-20, what = "issued", document = "card", printed_expiry = 2027-05-20 },
                { on = 2026-03-02, what = "applied", under = "SPR 5(1)" },
                { on = 2026-04-10, what = "received", document = "permit" },
                { on = 2026-04-10, what = "issued", document = "certificate", basis = "SPR 5(1)", filed = 2026-03-02 },
            ]
        "#,
        says: &[
            ("standing[special-permanent-resident].from", "2026-04-10"),
            ("absent(standing[long-term-resident])", "true"),
            ("documents[issued-2024-05-20].valid", "no"),
            ("documents[issued-2024-05-20].ended_by", "ICRRA 19-14(i)"),
            ("documents[issued-2024-05-20].until.surely", "2026-04-10"),
            ("documents[issued-2026-04-10].valid", "yes"),
            ("duties[ICRRA 19-15(1)].due.surely", "2026-04-24"),
            ("duties[ICRRA 19-15(1)].state", "open"),
            ("duties[ICRRA 19-15(1)].where.office", "bureau"),
        ],
    },
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "a long-term resident with a card, 14 days over",
        arithmetic: "breached on Sat 25 April 2026; no card is carried any more",
        on: "2026-04-25",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区", stay_until = 2027-05-20 }
            event = [
                { on = 2024-05-20, what = "issued", document = "card", printed_expiry = 2027-05-20 },
                { on = 2026-03-02, what = "applied", under = "SPR 5(1)" },
                { on = 2026-04-10, what = "received", document = "permit" },
                { on = 2026-04-10, what = "issued", document = "certificate", basis = "SPR 5(1)", filed = 2026-03-02 },
            ]
        "#,
        says: &[("duties[ICRRA 19-15(1)].state", "breached"), ("absent(duties[card.carrying])", "true")],
    },
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "a long-term resident with a card, the eve",
        arithmetic: "applied on 2 March 2026 and nothing handed over: the card is good and is to be carried",
        on: "2026-04-09",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区", stay_until = 2027-05-20 }
            event = [
                { on = 2024-05-20, what = "issued", document = "card", printed_expiry = 2027-05-20 },
                { on = 2026-03-02, what = "applied", under = "SPR 5(1)" },
                { on = 2026-04-10, what = "received", document = "permit" },
                { on = 2026-04-10, what = "issued", document = "certificate", basis = "SPR 5(1)", filed = 2026-03-02 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-05-20].valid", "yes"),
            ("standing[me].is", "long-term-resident"),
            ("absent(duties[ICRRA 19-15(1)])", "true"),
            ("duties[card.carrying].provision.ref", "ICRRA 23(2)"),
        ],
    },
    Case {
        article: "SPR 15(iv)",
        name: "back too late, as a long-term resident with a card",
        arithmetic: "left Mon 5 February 2024, two years to 5 February 2026, certificate back by Thu 19 February; card to 10 March 2027; settled Thu 12 March: Thu 26 March",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1969-02-22, standing = "special-permanent-resident", municipality = "京都市南区" }
            event = [
                { on = 2021-03-15, what = "issued", document = "certificate", printed_expiry = 2028-02-22 },
                { on = 2024-02-05, what = "left", with = "special-re-entry" },
                { on = 2026-03-10, what = "landed", status = "long-term-resident", stay_until = 2027-03-10 },
                { on = 2026-03-10, what = "issued", document = "card" },
                { on = 2026-03-12, what = "moved", to = "京都市右京区" },
            ]
        "#,
        says: &[
            ("standing[me/special-permanent-resident].to", "2026-02-05"),
            ("standing[me/long-term-resident].resident", "mid-to-long-term"),
            ("documents[issued-2021-03-15].ended_by", "SPR 15(iv)"),
            ("duties[SPR 16(1)].due.surely", "2026-02-19"),
            ("duties[SPR 16(1)].state", "breached"),
            ("documents[issued-2026-03-10].until.surely", "2027-03-10"),
            ("duties[ICRRA 19-7(1)].due.surely", "2026-03-26"),
            ("absent(duties[SPR 10(2)])", "true"),
            ("duties[card.carrying].of", "me"),
        ],
    },
    Case {
        article: "ICRRA 19-9(1)",
        name: "one move, three documents",
        arithmetic: "Sat 30 May 2026: Sat 13 June, closed: Mon 15 June for all; his notice with the certificate counts, hers without the card does not",
        on: "2026-06-10",
        law: None,
        life: r#"
            subject = ["dad", "mum", "leo"]
            person.dad = { born = 1978-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "mum", lives_with = ["mum", "leo"] }
            person.mum = { born = 1980-05-19, standing = "permanent-resident", municipality = "大阪市生野区" }
            person.leo = { born = 2010-09-01, standing = "long-term-resident", municipality = "大阪市生野区", mother = "mum", stay_until = 2027-05-20 }
            event = [
                { on = 2020-07-10, what = "issued", who = "dad", id = "dads", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2020-07-10, what = "issued", who = "mum", id = "mums", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-01-10, what = "issued", who = "leo", id = "leos", document = "card", printed_expiry = 2026-08-31 },
                { on = 2026-05-30, what = "moved", who = "dad", id = "move-dad", to = "京都市南区" },
                { on = 2026-05-30, what = "moved", who = "mum", id = "move-mum", to = "京都市南区" },
                { on = 2026-05-30, what = "moved", who = "leo", id = "move-leo", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", who = "dad", id = "notice-dad", under = "RBB 22", papers = ["certificate"] },
                { on = 2026-06-03, what = "notified", who = "mum", id = "notice-mum", under = "RBB 22", papers = [] },
                { on = 2026-06-03, what = "notified", who = "leo", id = "notice-leo", by = "mum", under = "RBB 22", papers = ["card"] },
            ]
        "#,
        says: &[
            ("duties[dad/SPR 10(2)].due.surely", "2026-06-15"),
            ("duties[dad/SPR 10(2)].state", "met"),
            ("duties[mum/ICRRA 19-9(1)].due.surely", "2026-06-15"),
            ("duties[mum/ICRRA 19-9(1)].state", "open"),
            ("filings[notice-mum].not_handed_in", "true"),
            ("duties[leo/ICRRA 19-9(1)].state", "met"),
            ("absent(duties[dad/ICRRA 19-9(1)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "one trip, three documents",
        arithmetic: "Mon 2 February 2026: two years for the certificate, one for the card, and for the son not beyond the stay",
        on: "2026-02-10",
        law: None,
        life: r#"
            subject = ["dad", "mum", "leo"]
            person.dad = { born = 1978-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "mum", lives_with = ["mum", "leo"] }
            person.mum = { born = 1980-05-19, standing = "permanent-resident", municipality = "大阪市生野区" }
            person.leo = { born = 2010-09-01, standing = "long-term-resident", municipality = "大阪市生野区", mother = "mum", stay_until = 2026-12-15 }
            event = [
                { on = 2020-07-10, what = "issued", who = "dad", id = "dads", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2020-07-10, what = "issued", who = "mum", id = "mums", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-01-10, what = "issued", who = "leo", id = "leos", document = "card", printed_expiry = 2026-08-31 },
                { on = 2026-02-02, what = "left", who = "dad", id = "left-dad", with = "special-re-entry" },
                { on = 2026-02-02, what = "left", who = "mum", id = "left-mum", with = "special-re-entry" },
                { on = 2026-02-02, what = "left", who = "leo", id = "left-leo", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-dad].last.surely", "2028-02-02"),
            ("re_entry[left-mum].last.surely", "2027-02-02"),
            ("re_entry[left-leo].last.surely", "2026-12-15"),
            ("landing[dad].examined", "ICRRA 7(1)(i)"),
            ("landing[mum].examined", "ICRRA 7(1)(i), ICRRA 7(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iv)",
        name: "stepbrothers with one birthday",
        arithmetic: "born 1 September 2010: the certificate of 2013 to the birthday, the card of 2024 to its eve; each to its own office",
        on: "2026-03-01",
        law: None,
        life: r#"
            subject = ["ken", "leo"]
            person.dad = { born = 1978-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "mum", lives_with = ["mum", "leo"] }
            person.mum = { born = 1980-05-19, standing = "permanent-resident", municipality = "大阪市生野区" }
            person.leo = { born = 2010-09-01, standing = "long-term-resident", municipality = "大阪市生野区", mother = "mum", lives_with = ["dad", "mum"], stay_until = 2027-05-20 }
            person.ken = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", father = "dad", lives_with = ["dad", "mum"] }
            event = [
                { on = 2013-09-20, what = "issued", who = "ken", id = "kens", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 },
                { on = 2024-01-10, what = "issued", who = "leo", id = "leos", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-01-10 },
            ]
        "#,
        says: &[
            ("documents[kens].until.surely", "2026-09-01"),
            ("documents[leos].until.surely", "2026-08-31"),
            ("duties[ken/SPR 12(1)].due.surely", "2026-09-01"),
            ("duties[leo/ICRRA 19-11(1)].due.surely", "2026-08-31"),
            ("duties[leo/ICRRA 19-11(1)].opens.possibly", "2026-02-28"),
            ("duties[ken/SPR 12(1)].where.office", "municipality"),
            ("duties[leo/ICRRA 19-11(1)].where.office", "bureau"),
            ("duties[ken/SPR 12(1)].by[*].who", "dad"),
            ("duties[leo/ICRRA 19-11(1)].by[*].who", "mum"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "stepbrothers on the eve of sixteen",
        arithmetic: "15 to the end of Mon 31 August 2026: the card need not be carried; the certificate never",
        on: "2026-08-31",
        law: None,
        life: r#"
            subject = ["ken", "leo"]
            person.dad = { born = 1978-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "mum", lives_with = ["mum", "leo"] }
            person.mum = { born = 1980-05-19, standing = "permanent-resident", municipality = "大阪市生野区" }
            person.leo = { born = 2010-09-01, standing = "long-term-resident", municipality = "大阪市生野区", mother = "mum", stay_until = 2027-05-20 }
            person.ken = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", father = "dad", lives_with = ["dad", "mum"] }
            event = [
                { on = 2013-09-20, what = "issued", who = "ken", id = "kens", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 },
                { on = 2024-01-10, what = "issued", who = "leo", id = "leos", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-01-10 },
            ]
        "#,
        says: &[
            ("absent(duties[leo/card.carrying])", "true"),
            ("none[leo/ICRRA 23(5)].because", "under-sixteen"),
            ("none[ken/SPR 17(4)].because", "nothing-in-the-act"),
        ],
    },
    Case {
        article: "ICRRA 19-14(i)",
        name: "the husband naturalised, the wife did not",
        arithmetic: "Mon 2 March 2026: his card is void, back by Mon 16 March; hers runs to the end of her stay",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = ["dad", "mum"]
            person.dad = { born = 1978-06-15, standing = "permanent-resident", municipality = "大阪市生野区", spouse = "mum", lives_with = ["mum"] }
            person.mum = { born = 1980-05-19, standing = "spouse-or-child-of-permanent-resident", stay_until = 2027-05-20, municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", who = "dad", id = "dads", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-05-20, what = "issued", who = "mum", id = "mums", document = "card", printed_expiry = 2027-05-20 },
                { on = 2026-03-02, what = "naturalised", who = "dad" },
            ]
        "#,
        says: &[
            ("documents[dads].valid", "no"),
            ("documents[dads].ended_by", "ICRRA 19-14(i)"),
            ("duties[dad/ICRRA 19-15(1)].due.surely", "2026-03-16"),
            ("documents[mums].valid", "yes"),
            ("documents[mums].until.surely", "2027-05-20"),
            ("absent(duties[mum/ICRRA 19-15(1)])", "true"),
            ("absent(duties[dad/card.carrying])", "true"),
        ],
    },
];

#[test]
fn households() {
    super::hold(CASES);
}
