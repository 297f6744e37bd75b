//! SPR 9: until when a certificate is valid.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 9(i)",
        name: "applied and issued at 15",
        arithmetic: "under 16 on 12 June 2020, so the 16th birthday: 15 June 2020",
        on: "2020-06-13",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-12, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-01 }]
        "#,
        says: &[
            ("documents[issued-2020-06-12].expiry.computed", "2020-06-15"),
            ("documents[issued-2020-06-12].expiry.surely", "2020-06-15"),
            ("documents[issued-2020-06-12].expiry.item", "SPR 9(i)"),
            ("documents[issued-2020-06-12].expiry.counting", "null"),
        ],
    },
    Case {
        article: "SPR 9(i)",
        name: "issued on the eve of the 16th birthday",
        arithmetic: "15 until 24:00 of the eve (Q10), so the 16th birthday",
        on: "2020-06-14",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-14, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-01 }]
        "#,
        says: &[
            ("documents[issued-2020-06-14].expiry.computed", "2020-06-15"),
            ("documents[issued-2020-06-14].expiry.item", "SPR 9(i)"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "issued on the 16th birthday, filed before",
        arithmetic: "16 at issue; after 1 June 2020: 15 June 2020 is the first, 2026 the seventh",
        on: "2020-06-15",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-15, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-01 }]
        "#,
        says: &[
            ("documents[issued-2020-06-15].expiry.computed", "2026-06-15"),
            ("documents[issued-2020-06-15].expiry.item", "SPR 9(ii)"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "applied at 15, issued at 16",
        arithmetic: "issued 17 June 2020 at 16; 15 June 2020 is the first birthday after 1 June, 2026 the seventh",
        on: "2020-06-18",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-17, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-01 }]
        "#,
        says: &[
            ("documents[issued-2020-06-17].expiry.computed", "2026-06-15"),
            ("documents[issued-2020-06-17].expiry.counting.from", "2020-06-01"),
            ("documents[issued-2020-06-17].expiry.counting.birthdays", "7"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "filed the day before the birthday",
        arithmetic: "15 June 2020 (1) to 15 June 2026 (7)",
        on: "2020-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-14 }]
        "#,
        says: &[("documents[issued-2020-07-01].expiry.computed", "2026-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "filed on the birthday",
        arithmetic: "a birthday on the day itself does not count: 2021 (1) to 2027 (7)",
        on: "2020-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-15 }]
        "#,
        says: &[("documents[issued-2020-07-01].expiry.computed", "2027-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "filed the day after the birthday",
        arithmetic: "2021 (1) to 2027 (7)",
        on: "2020-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-16 }]
        "#,
        says: &[("documents[issued-2020-07-01].expiry.computed", "2027-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "the filing counts, not the issue after the birthday",
        arithmetic: "filed 10 June 2020, issued 1 July: 15 June 2020 (1) to 2026 (7), though 2027 would follow from the issue",
        on: "2020-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2020-06-10 }]
        "#,
        says: &[
            ("documents[issued-2020-07-01].expiry.computed", "2026-06-15"),
            ("documents[issued-2020-07-01].expiry.known", "read"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "born on 29 February, notified in May",
        arithmetic: "28 Feb 2022, 28 Feb 23, 29 Feb 24, 28 Feb 25, 26, 27 and seventh 29 Feb 2028",
        on: "2021-06-20",
        law: None,
        life: r#"
            person.me = { born = 1992-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2021-06-10, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2021-05-10 }]
        "#,
        says: &[("documents[issued-2021-06-10].expiry.computed", "2028-02-29")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "born on 29 February, notified on 28 February of a leap year",
        arithmetic: "29 Feb 2024 is the first, 28 Feb 2030 the seventh",
        on: "2024-03-20",
        law: None,
        life: r#"
            person.me = { born = 1992-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-03-10, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2024-02-28 }]
        "#,
        says: &[("documents[issued-2024-03-10].expiry.computed", "2030-02-28")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "born on 29 February, notified on the deemed birthday",
        arithmetic: "28 Feb 2023 is the birthday and does not count: 29 Feb 2024 (1) to 28 Feb 2030 (7)",
        on: "2023-03-20",
        law: None,
        life: r#"
            person.me = { born = 1992-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-03-10, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2023-02-28 }]
        "#,
        says: &[("documents[issued-2023-03-10].expiry.computed", "2030-02-28")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed in the window",
        arithmetic: "from the old expiry, itself a birthday: 2027 (1) to 15 June 2033 (7)",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-05-11, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2026-04-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-05-11].expiry.computed", "2033-06-15"),
            ("documents[issued-2026-05-11].expiry.counting.from", "2026-06-15"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed late",
        arithmetic: "the expiry of the certificate last held still counts: 2021 (1) to 15 June 2027 (7), not 2028",
        on: "2021-08-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-01, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2021-08-02, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2021-07-01 },
            ]
        "#,
        says: &[("documents[issued-2021-08-02].expiry.computed", "2027-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed early for an unavoidable reason",
        arithmetic: "from the old expiry all the same: 15 June 2033",
        on: "2026-02-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-12-01, what = "applied", under = "SPR 12(2)", reason = "unavoidable" },
                { on = 2026-01-05, what = "issued", document = "certificate", basis = "SPR 12(2)", filed = 2025-12-01 },
            ]
        "#,
        says: &[("documents[issued-2026-01-05].expiry.computed", "2033-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed at 15",
        arithmetic: "renewals are out of item (i) at any age: held to 29 Feb 2024; 28 Feb 2025 (1), 2026, 2027, 29 Feb 2028 (4), 2029, 2030, 28 Feb 2031 (7)",
        on: "2023-10-30",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2008-05-01, what = "issued", document = "certificate", printed_expiry = 2024-02-29 },
                { on = 2023-10-20, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2023-09-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2023-10-20].expiry.computed", "2031-02-28"),
            ("documents[issued-2023-10-20].expiry.item", "SPR 9(ii)"),
        ],
    },
    Case {
        article: "SPR 9(i)",
        name: "issued at three",
        arithmetic: "the 16th birthday",
        on: "2013-10-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[("documents[issued-2013-09-20].expiry.computed", "2026-09-01")],
    },
    Case {
        article: "SPR 9(i)",
        name: "born on 29 February, issued at birth",
        arithmetic: "2024 is a leap year: 29 February",
        on: "2012-08-01",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2012-07-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2012-07-10 }]
        "#,
        says: &[("documents[issued-2012-07-20].expiry.computed", "2024-02-29")],
    },
    Case {
        article: "SPR 9(i)",
        name: "damaged at 14",
        arithmetic: "under 16 at issue: the 16th birthday again",
        on: "2018-08-01",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2018-07-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2018-07-02 }]
        "#,
        says: &[("documents[issued-2018-07-20].expiry.computed", "2020-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "first certificate at 16",
        arithmetic: "Japanese nationality lost; the text names no case (Q2); from the application: 15 June 2020 (1) to 2026 (7)",
        on: "2020-09-10",
        law: None,
        life: r#"
            person.me = { born = 2002-06-15, born_in = "japan", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
            event = [
                { on = 2020-05-20, what = "came-to-stay", cause = "loss-of-japanese-nationality" },
                { on = 2020-09-01, what = "issued", document = "certificate", basis = "SPR 4(1)", filed = 2020-06-10 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-09-01].expiry.computed", "2026-06-15"),
            ("documents[issued-2020-09-01].expiry.item", "SPR 9(ii)"),
        ],
    },
    Case {
        article: "SPR 9",
        name: "valid on its last day, to its end",
        arithmetic: "当該日が経過するまで: the 15th is inside",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("documents[issued-2019-07-01].valid", "yes"), ("documents[issued-2019-07-01].ends", "end_of")],
    },
    Case {
        article: "SPR 9",
        name: "void on the day after",
        arithmetic: "void from 00:00 of the 16th",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("documents[issued-2019-07-01].valid", "no"), ("documents[issued-2019-07-01].ended_by", "SPR 15(ii)")],
    },
    Case {
        article: "SPR 8(1)(iii)",
        name: "the printed day outranks ours",
        arithmetic: "by 9(ii) 15 June 2027; printed 15 June 2026 stands, with a warning",
        on: "2021-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2020-06-16, printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("documents[issued-2020-07-10].until.surely", "2026-06-15"),
            ("documents[issued-2020-07-10].expiry.computed", "2027-06-15"),
            ("warnings[me].computed", "2027-06-15"),
            ("warnings[me].printed", "2026-06-15"),
        ],
    },
    Case {
        article: "SPR 9(i)",
        name: "a newborn's first certificate",
        arithmetic: "under 16, since November 2023 the eve: born 4 March 2024, 16th birthday 4 March 2040",
        on: "2024-06-30",
        law: None,
        life: r#"
            person.b = { born = 2024-03-04, born_in = "japan", under_article_2 = "descendant", municipality = "大阪市生野区" }
            event = [{ on = 2024-05-20, what = "issued", document = "certificate", basis = "SPR 4(1)", filed = 2024-05-07 }]
        "#,
        says: &[
            ("documents[issued-2024-05-20].expiry.computed", "2040-03-03"),
            ("documents[issued-2024-05-20].expiry.item", "SPR 9(i)"),
            ("standing[b].from", "2024-05-20"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed from 1 May 2023, the birthday",
        arithmetic: "practice no. 8: 1 May 2024 (1) to 1 May 2030 (7)",
        on: "2023-06-01",
        law: None,
        life: r#"
            person.me = { born = 1985-05-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2016-06-01, what = "issued", document = "certificate", printed_expiry = 2023-05-01 },
                { on = 2023-05-22, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2023-04-20 },
            ]
        "#,
        says: &[("documents[issued-2023-05-22].expiry.computed", "2030-05-01")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "on order",
        arithmetic: "from the application of 14(3): filed 14 June 2020, 15 June 2020 (1) to 2026 (7)",
        on: "2020-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 14(3)", filed = 2020-06-14 }]
        "#,
        says: &[("documents[issued-2020-07-01].expiry.computed", "2026-06-15")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "filed on 28 February of a leap year, born on 1 March",
        arithmetic: "1 March 2024 (1) to 2030 (7)",
        on: "2024-03-20",
        law: None,
        life: r#"
            person.me = { born = 1990-03-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-03-12, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2024-02-28 }]
        "#,
        says: &[("documents[issued-2024-03-12].expiry.computed", "2030-03-01")],
    },
    Case {
        article: "SPR 7(1)",
        name: "issued a certificate, nothing else told",
        arithmetic: "only special permanent residents are issued one",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 , basis = "SPR 13(1)" },
            ]
        "#,
        says: &[("standing[me].is", "special-permanent-resident"), ("standing[me].by", "SPR 7(1)")],
    },
    Case {
        article: "SPR 7(1)",
        name: "issued a residence card",
        arithmetic: "a card is issued for a status, which nobody told: a mid-to-long-term resident, and no special permanent resident",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[*].resident", "mid-to-long-term, mid-to-long-term, mid-to-long-term"),
            ("standing[*].by", "ICRRA 19-3, ICRRA 19-3, ICRRA 19-3"),
            ("absent(standing[special-permanent-resident])", "true"),
            ("absent(documents[certificate])", "true"),
        ],
    },
    Case {
        article: "SPR 7(2)",
        name: "issued on a permission by birth",
        arithmetic: "through the mayor",
        on: "2026-04-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-04-15, what = "issued", document = "certificate", basis = "SPR 4(1)", filed = 2026-03-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-04-15].issue.through", "mayor"),
            ("documents[issued-2026-04-15].issue.provision", "SPR 7(2)"),
            ("documents[issued-2026-04-15].issue.office", "municipality"),
        ],
    },
    Case {
        article: "SPR 7(3)",
        name: "issued on a permission under Article 5",
        arithmetic: "by an inspector at the bureau",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant" }
            event = [
                { on = 2026-04-15, what = "issued", document = "certificate", basis = "SPR 5(1)", filed = 2026-03-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-04-15].issue.through", "immigration-inspector"),
            ("documents[issued-2026-04-15].issue.provision", "SPR 7(3)"),
        ],
    },
    Case {
        article: "SPR 7(3)",
        name: "issued after a loss",
        arithmetic: "11(2): through the mayor, whatever the first one came by",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "special-permanent-resident" }
            event = [
                { on = 2026-04-15, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-04-15].issue.through", "mayor"),
            ("documents[issued-2026-04-15].issue.provision", "SPR 11(2)"),
        ],
    },
    Case {
        article: "SPR 8(1), main clause",
        name: "a certificate of 2020",
        arithmetic: "all the particulars",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[
            ("documents[me].shows.name", "yes"),
            ("documents[me].shows.number", "yes"),
            ("documents[me].shows.expiry", "yes"),
            ("documents[me].shows.dwelling", "yes"),
        ],
    },
    Case {
        article: "SPR 8(1), proviso",
        name: "no principal dwelling",
        arithmetic: "none is shown",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("documents[me].shows.dwelling", "no")],
    },
    Case {
        article: "SPR 8(1), proviso",
        name: "a dwelling",
        arithmetic: "shown",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("documents[me].shows.dwelling", "yes")],
    },
    Case {
        article: "SPR 8(1)(i)",
        name: "who the holder is",
        arithmetic: "name, birth, gender, nationality or region",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[
            ("documents[me].shows.name", "yes"),
            ("documents[me].shows.date_of_birth", "yes"),
            ("documents[me].shows.gender", "yes"),
            ("documents[me].shows.nationality_or_region", "yes"),
        ],
    },
    Case {
        article: "SPR 8(1)(i)",
        name: "an alias changed",
        arithmetic: "not one of them: nothing to notify",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "changed", particulars = ["other"] },
            ]
        "#,
        says: &[("absent(duties[SPR 11(1)])", "true"), ("none[SPR 11(1)].because", "not-a-particular")],
    },
    Case {
        article: "SPR 8(1)(ii)",
        name: "the dwelling after a first notice",
        arithmetic: "written on it by 10(3)",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "moved", to = "神戸市長田区" },
                { on = 2024-04-12, what = "notified", under = "RBB 30-46", papers = "certificate" },
            ]
        "#,
        says: &[("documents[me].shows.dwelling", "yes")],
    },
    Case {
        article: "SPR 8(1)(ii)",
        name: "settled, not notified yet",
        arithmetic: "still none",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "moved", to = "神戸市長田区" },
            ]
        "#,
        says: &[("documents[me].shows.dwelling", "no")],
    },
    Case {
        article: "SPR 8(1)(iii)",
        name: "issued on 13 June 2026",
        arithmetic: "the day of issue is printed",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-06-13, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-01 },
            ]
        "#,
        says: &[("documents[me].shows.issue_date", "yes")],
    },
    Case {
        article: "SPR 8(1)(iii)",
        name: "issued on 14 June 2026",
        arithmetic: "recorded, no longer printed (derived)",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-06-14, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-01 },
            ]
        "#,
        says: &[("documents[me].shows.issue_date", "no"), ("documents[me].shows.expiry", "yes")],
    },
    Case {
        article: "SPR 8(2)",
        name: "issued again after a loss",
        arithmetic: "another number; one number twice is a fault of the file",
        on: "2024-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", number = "AB12345678CD", printed_expiry = 2027-06-15 },
                { on = 2024-05-10, what = "issued", document = "certificate", number = "AB87654321CE", basis = "SPR 13(1)", filed = 2024-04-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].number", "AB12345678CD"),
            ("documents[issued-2024-05-10].number", "AB87654321CE"),
        ],
    },
    Case {
        article: "SPR 8(3), 1st sentence",
        name: "to the 16th birthday",
        arithmetic: "issued at 9 to 15 June 2020: no photograph",
        on: "2014-01-05",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-07-01 },
            ]
        "#,
        says: &[("documents[me].shows.photograph", "no")],
    },
    Case {
        article: "SPR 8(3), 1st sentence",
        name: "renewed at 15",
        arithmetic: "to the 22nd birthday or later: a photograph",
        on: "2020-06-10",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-07-01 },
                { on = 2020-06-01, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2020-05-01 },
            ]
        "#,
        says: &[("documents[issued-2020-06-01].shows.photograph", "yes")],
    },
    Case {
        article: "SPR 8(3), 1st sentence",
        name: "a child of one, since the new form",
        arithmetic: "one year old on 1 July 2026: a photograph",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2025-07-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 },
            ]
        "#,
        says: &[("documents[me].shows.photograph", "yes")],
    },
    Case {
        article: "SPR 8(3), 1st sentence",
        name: "a day younger",
        arithmetic: "not yet one year old: none",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2025-07-02, standing = "special-permanent-resident" }
            event = [
                { on = 2026-07-01, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-06-20 },
            ]
        "#,
        says: &[("documents[me].shows.photograph", "no")],
    },
    Case {
        article: "SPR 8(5)",
        name: "never moved since the issue",
        arithmetic: "the chip holds the dwelling of the issue, which is still the one",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("documents[me].shows.dwelling_on_chip", "yes"), ("documents[me].shows.dwelling_on_back", "no")],
    },
    Case {
        article: "SPR 8(5)",
        name: "moved and notified",
        arithmetic: "written on the back by 10(3); the chip keeps the old one (Order 4(7))",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "moved", to = "神戸市長田区" },
                { on = 2024-04-12, what = "notified", under = "RBB 22", papers = "certificate" },
            ]
        "#,
        says: &[("documents[me].shows.dwelling_on_chip", "no"), ("documents[me].shows.dwelling_on_back", "yes")],
    },
];

#[test]
fn certificate() {
    crate::hold(CASES);
}
