//! SPR 3, 4 and 21: who is a special permanent resident by the law alone, and who by permission.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 3(i)(a)",
        name: "Act 126",
        arithmetic: "held on 1 November 1991: by the law alone",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hanako = { born = 1944-05-05, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"], municipality = "宇部市" }
        "#,
        says: &[
            ("standing[hanako].is", "special-permanent-resident"),
            ("standing[hanako].by", "SPR 3"),
            ("standing[hanako].items", "SPR 3(i)(a)"),
            ("standing[hanako].from", "1991-11-01"),
            ("standing[hanako].application", "false"),
        ],
    },
    Case {
        article: "SPR 3(i)(b)",
        name: "treaty permanent residence",
        arithmetic: "held on 1 November 1991",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hanako = { born = 1944-05-05, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["treaty-permanent-resident"] }
        "#,
        says: &[("standing[hanako].items", "SPR 3(i)(b)")],
    },
    Case {
        article: "SPR 3(i)(c)",
        name: "permanent resident",
        arithmetic: "held on 1 November 1991",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hanako = { born = 1944-05-05, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["permanent-resident"] }
        "#,
        says: &[("standing[hanako].items", "SPR 3(i)(c)")],
    },
    Case {
        article: "SPR 3(ii)",
        name: "child of a person who lost nationality",
        arithmetic: "held on 1 November 1991",
        on: "2026-04-10",
        law: None,
        life: r#"
            subject = "c"
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("standing[c].is", "special-permanent-resident"), ("standing[c].items", "SPR 3(ii)")],
    },
    Case {
        article: "SPR 3",
        name: "long-term resident at commencement",
        arithmetic: "not one of the four: Article 5 is the way",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hanako = { born = 1944-05-05, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["long-term-resident"] }
        "#,
        says: &[("absent(standing[hanako])", "true"), ("none[SPR 3].because", "not-at-commencement")],
    },
    Case {
        article: "SPR 3",
        name: "permanent resident later",
        arithmetic: "nothing held on 1 November 1991, permanent resident since 1995: the class closed",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hanako = { born = 1944-05-05, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = [] }
            event = [{ on = 1995-04-03, what = "status-granted", status = "permanent-resident" }]
        "#,
        says: &[("none[SPR 3].because", "not-at-commencement"), ("standing[hanako].is", "permanent-resident")],
    },
    Case {
        article: "SPR 3",
        name: "permanent resident, but of neither class",
        arithmetic: "residence began in 1950: no person of Article 2",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.hana = { born = 1930-05-05, born_in = "abroad", resided = "1950-04/", lost_nationality = "SPR 2(1)", at_commencement = ["permanent-resident"] }
        "#,
        says: &[("none[SPR 3].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 4(2)",
        name: "born 1 March 2024",
        arithmetic: "30 days left of March, 30 of April: day 60 is Tue 30 April",
        on: "2024-04-30",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-01, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("rights[SPR-4-1@born-2024-03-01].due.surely", "2024-04-30"),
            ("rights[SPR-4-1@born-2024-03-01].due.counting.raw", "2024-04-30"),
            ("rights[SPR-4-1@born-2024-03-01].due.counting.period", "P60D"),
            ("rights[SPR-4-1@born-2024-03-01].state", "open"),
            ("rights[SPR-4-1@born-2024-03-01].bound", "true"),
            ("stay[baby].last.surely", "2024-04-30"),
        ],
    },
    Case {
        article: "SPR 4(2)",
        name: "born 1 March 2024, the day after",
        arithmetic: "lapsed on 1 May",
        on: "2024-05-01",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-01, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("rights[SPR-4-1@born-2024-03-01].state", "lapsed")],
    },
    Case {
        article: "SPR 4(2)",
        name: "born 4 March 2024",
        arithmetic: "day 60 is Fri 3 May, a holiday; 4, 5 holidays, 6 substitute: Tue 7 May",
        on: "2024-05-07",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-04, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("rights[SPR-4-1@born-2024-03-04].due.counting.raw", "2024-05-03"),
            ("rights[SPR-4-1@born-2024-03-04].due.surely", "2024-05-07"),
            ("count(rights[SPR-4-1@born-2024-03-04].due.counting.rolled_over)", "4"),
            ("rights[SPR-4-1@born-2024-03-04].state", "open"),
            ("stay[baby].raw", "2024-05-03"),
            ("stay[baby].last.surely", "2024-05-07"),
            ("stay[baby].provision", "SPR 21"),
        ],
    },
    Case {
        article: "SPR 4(2)",
        name: "born 4 March 2026",
        arithmetic: "day 60 is Sun 3 May; 4, 5 holidays, 6 substitute: Thu 7 May",
        on: "2026-03-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-04, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("rights[SPR-4-1@born-2026-03-04].due.surely", "2026-05-07")],
    },
    Case {
        article: "SPR 4(2)",
        name: "born 30 October 2026",
        arithmetic: "1 day of October, 30 of November, 29 of December: Tue 29 Dec, closed to 3 January: Mon 4 January",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[baby].class", "descendant"),
            ("classification[baby].line", "baby, mina, taro, gen"),
            ("rights[SPR-4-1@born-2026-10-30].due.counting.raw", "2026-12-29"),
            ("rights[SPR-4-1@born-2026-10-30].due.surely", "2027-01-04"),
            ("rights[SPR-4-1@born-2026-10-30].opens.surely", "2026-10-30"),
            ("rights[SPR-4-1@born-2026-10-30].provision.version_from", "1991-11-01"),
        ],
    },
    Case {
        article: "SPR 4(2)",
        name: "filed on the last day",
        arithmetic: "7 May 2024, the rolled day: must be granted",
        on: "2024-05-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-04, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
            event = [{ on = 2024-05-07, what = "applied", under = "SPR 4(1)", by = "mina" }]
        "#,
        says: &[
            ("filings[applied-2024-05-07].timely", "in-time"),
            ("filings[applied-2024-05-07].outcome", "must-be-granted"),
            ("filings[applied-2024-05-07].meets", "SPR-4-1@born-2024-03-04"),
            ("rights[SPR-4-1@born-2024-03-04].state", "used"),
        ],
    },
    Case {
        article: "SPR 4(2)",
        name: "filed the day after the last",
        arithmetic: "8 May 2024: the guarantee is lost, a refusal is not prescribed (Q11)",
        on: "2024-05-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2024-03-04, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
            event = [{ on = 2024-05-08, what = "applied", under = "SPR 4(1)", by = "mina" }]
        "#,
        says: &[
            ("filings[applied-2024-05-08].timely", "late"),
            ("filings[applied-2024-05-08].outcome", "may-be-granted"),
            ("rights[SPR-4-1@born-2024-03-04].state", "used-late"),
        ],
    },
    Case {
        article: "SPR 4(2)",
        name: "day 60 on Hiroshima's memorial day",
        arithmetic: "born 7 June 2026: 23 of June, 31 of July, 6 August; the ward is closed: Fri 7 August",
        on: "2026-07-30",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-06-07, born_in = "japan", mother = "mina", municipality = "広島市西区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("rights[SPR-4-1@born-2026-06-07].due.surely", "2026-08-07")],
    },
    Case {
        article: "SPR 4(1)",
        name: "loss of Japanese nationality, from the official notice",
        arithmetic: "notice 10 May 2026: 21 of May, 30 of June, 9 July (Thu); not from 1 April",
        on: "2026-06-01",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 2004-03-01, born_in = "japan", mother = "mina", resided = "since-birth", standing = "japanese", municipality = "大阪市生野区" }
            person.mina = { born = 1976-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
            event = [{ on = 2026-04-01, what = "came-to-stay", cause = "loss-of-japanese-nationality", published = 2026-05-10 }]
        "#,
        says: &[
            ("rights[SPR-4-1@came-to-stay-2026-04-01].due.surely", "2026-07-09"),
            ("rights[SPR-4-1@came-to-stay-2026-04-01].due.counting.from", "2026-05-10"),
            ("rights[SPR-4-1@came-to-stay-2026-04-01].by[*].who", "d"),
        ],
    },
    Case {
        article: "SPR 4(1)",
        name: "the permit is handed over",
        arithmetic: "standing from that day (Q19), by permission",
        on: "2026-12-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
            event = [
                { on = 2026-11-20, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-12-14, what = "received", document = "permit", by = "mina" },
            ]
        "#,
        says: &[
            ("standing[baby].is", "special-permanent-resident"),
            ("standing[baby].by", "SPR 4(1)"),
            ("standing[baby].from", "2026-12-14"),
            ("standing[baby].application", "true"),
        ],
    },
    Case {
        article: "SPR 4(1)",
        name: "filed, not yet handed over",
        arithmetic: "a filing alone gives no standing",
        on: "2026-12-13",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
            event = [
                { on = 2026-11-20, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-12-14, what = "received", document = "permit", by = "mina" },
            ]
        "#,
        says: &[("absent(standing[baby])", "true"), ("rights[SPR-4-1@born-2026-10-30].state", "used")],
    },
    Case {
        article: "SPR 4(1)",
        name: "parents of neither class",
        arithmetic: "no ancestor of 2(1)",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mother", father = "father", municipality = "神戸市長田区" }
            person.mother = { born = 1990-05-01, born_in = "abroad", lost_nationality = "never" }
            person.father = { born = 1990-06-01, born_in = "abroad", lost_nationality = "never" }
        "#,
        says: &[
            ("classification[baby].class", "neither"),
            ("none[SPR 4(1)].because", "not-a-descendant"),
            ("count(rights)", "0"),
        ],
    },
    Case {
        article: "SPR 3(i)",
        name: "stayed as a treaty permanent resident on 1 November 1991",
        arithmetic: "any of (a) to (c) makes (i)",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1950-03-03, under_article_2 = "lost-nationality", at_commencement = "treaty-permanent-resident" }
        "#,
        says: &[("standing[me].items", "SPR 3(i)(b)"), ("standing[me].by", "SPR 3")],
    },
    Case {
        article: "SPR 3(i)",
        name: "another standing on that day",
        arithmetic: "none of (a) to (c), nor (ii)",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1950-03-03, under_article_2 = "lost-nationality", at_commencement = "long-term-resident" }
        "#,
        says: &[("absent(standing[me])", "true"), ("none[SPR 3].because", "not-at-commencement")],
    },
    Case {
        article: "SPR 4(3)",
        name: "where the parents go",
        arithmetic: "the mayor of the residence",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
        "#,
        says: &[
            ("rights[SPR 4(1)].where.office", "municipality"),
            ("rights[SPR 4(1)].where.name", "神戸市長田区"),
            ("rights[SPR 4(1)].through", "mayor"),
        ],
    },
    Case {
        article: "SPR 4(4)",
        name: "who decides on what the mayor sends on",
        arithmetic: "the mayor examines and forwards; the Commissioner decides",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
        "#,
        says: &[
            ("rights[SPR 4(1)].through", "mayor"),
            ("rights[SPR 4(1)].decides", "commissioner"),
            ("rights[SPR 4(1)].tasks", "SPR Cabinet Order 1, SPR Cabinet Order 2"),
        ],
    },
    Case {
        article: "SPR 5(1)",
        name: "a long-term resident who is a descendant",
        arithmetic: "Appended Table II, not Permanent Resident: may apply, on any day",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[
            ("rights[SPR 5(1)].state", "open"),
            ("rights[SPR 5(1)].due", "null"),
            ("rights[SPR 5(1)].procedure", "spr.permission-table-ii"),
            ("rights[SPR 5(1)].to", "commissioner"),
            ("rights[SPR 5(1)].through", "null"),
        ],
    },
    Case {
        article: "SPR 5(1)",
        name: "the spouse of a Japanese national, who lost nationality",
        arithmetic: "the first class may too",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "spouse-or-child-of-japanese-national", under_article_2 = "lost-nationality", municipality = "川崎市川崎区" }
        "#,
        says: &[("rights[SPR 5(1)].state", "open")],
    },
    Case {
        article: "SPR 5(1)",
        name: "the spouse of a permanent resident",
        arithmetic: "Appended Table II too",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "spouse-or-child-of-permanent-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[("rights[SPR 5(1)].state", "open")],
    },
    Case {
        article: "SPR 5(1)",
        name: "a permanent resident",
        arithmetic: "excepted in the brackets of 5(1)",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "permanent-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[("absent(rights[SPR 5(1)])", "true"), ("none[SPR 5(1)].because", "permanent-resident")],
    },
    Case {
        article: "SPR 5(1)",
        name: "a student",
        arithmetic: "a status of Table I",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "student", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[("absent(rights[SPR 5(1)])", "true"), ("none[SPR 5(1)].because", "not-a-table-ii-status")],
    },
    Case {
        article: "SPR 5(1)",
        name: "a long-term resident who descends from nobody of Article 2",
        arithmetic: "no right",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "neither", municipality = "川崎市川崎区" }
        "#,
        says: &[("absent(rights[SPR 5(1)])", "true"), ("none[SPR 5(1)].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 5(1)",
        name: "a long-term resident of whose family nothing is told",
        arithmetic: "nothing points to Article 5, so nothing is asked",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", municipality = "川崎市川崎区" }
        "#,
        says: &[("absent(rights[SPR 5(1)])", "true"), ("count(questions)", "0"), ("absent(none[SPR 5(1)])", "true")],
    },
    Case {
        article: "SPR 5(1)",
        name: "granted as of the day of the status",
        arithmetic: "long-term resident since 2 March 2020",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2020-03-02, what = "status-granted", status = "long-term-resident" },
            ]
        "#,
        says: &[("rights[SPR 5(1)].opens.surely", "2020-03-02")],
    },
    Case {
        article: "SPR 5(2), 1st sentence",
        name: "applied",
        arithmetic: "must be granted, whenever",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2026-01-08, what = "applied", under = "SPR 5(1)" },
            ]
        "#,
        says: &[
            ("filings[applied-2026-01-08].outcome", "must-be-granted"),
            ("rights[SPR 5(1)].state", "used"),
            ("rights[SPR 5(1)].bound", "true"),
        ],
    },
    Case {
        article: "SPR 5(2), 1st sentence",
        name: "a permanent resident applied",
        arithmetic: "cannot be granted",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "permanent-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2026-01-08, what = "applied", under = "SPR 5(1)" },
            ]
        "#,
        says: &[("filings[applied-2026-01-08].outcome", "cannot-be-granted")],
    },
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "what the permission ends",
        arithmetic: "status and period of stay",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[
            ("rights[SPR 5(1)].yields.ends", "status-of-residence, period-of-stay"),
            ("rights[SPR 5(1)].yields.standing", "special-permanent-resident"),
        ],
    },
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "the permit is handed over",
        arithmetic: "no longer a long-term resident",
        on: "2026-02-10",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2026-01-08, what = "applied", under = "SPR 5(1)" },
                { on = 2026-02-05, what = "received", document = "permit" },
            ]
        "#,
        says: &[
            ("standing[special-permanent-resident].by", "SPR 5(1)"),
            ("standing[special-permanent-resident].from", "2026-02-05"),
            ("absent(standing[long-term-resident])", "true"),
        ],
    },
    Case {
        article: "SPR 5(2), 2nd sentence",
        name: "applied, nothing handed over",
        arithmetic: "still a long-term resident",
        on: "2026-01-20",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2026-01-08, what = "applied", under = "SPR 5(1)" },
            ]
        "#,
        says: &[("standing[me].is", "long-term-resident")],
    },
    Case {
        article: "SPR 5(3)",
        name: "where one goes",
        arithmetic: "the bureau, in person (18(1)); no mayor",
        on: "2026-01-05",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
        "#,
        says: &[
            ("rights[SPR 5(1)].where.office", "bureau"),
            ("rights[SPR 5(1)].where.of", "null"),
            ("rights[SPR 5(1)].by[me].as", "self"),
        ],
    },
    Case {
        article: "SPR 5(3)",
        name: "a child of ten",
        arithmetic: "the mother must go (18(2))",
        on: "2026-01-05",
        law: None,
        life: r#"
            subject = "aya"
            person.aya = { born = 2015-02-01, mother = "yuko", standing = "long-term-resident", under_article_2 = "descendant" }
            person.yuko = { born = 1985-06-20 }
        "#,
        says: &[("rights[SPR 5(1)].by[yuko].as", "parental-authority")],
    },
    Case {
        article: "SPR 6(1)",
        name: "permitted on a birth",
        arithmetic: "the permit comes through the mayor",
        on: "2026-04-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-03-20, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-04-15, what = "received", document = "permit", by = "mina" },
            ]
        "#,
        says: &[
            ("documents[permit].state", "held"),
            ("documents[permit].issue.through", "mayor"),
            ("documents[permit].issue.provision", "SPR 6(1)"),
        ],
    },
    Case {
        article: "SPR 6(1)",
        name: "the permit waits at the counter",
        arithmetic: "not yet a special permanent resident; the mother takes it (18(2))",
        on: "2026-04-12",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-03-20, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-04-10, what = "ready", document = "permit" },
            ]
        "#,
        says: &[
            ("documents[permit].state", "waiting"),
            ("rights[spr.receipt-of-permit].state", "open"),
            ("rights[spr.receipt-of-permit].by[mina].as", "parental-authority"),
            ("absent(standing[baby])", "true"),
        ],
    },
    Case {
        article: "SPR 6(2)",
        name: "permitted under Article 5",
        arithmetic: "an immigration inspector hands it over at the bureau",
        on: "2026-02-10",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant", municipality = "川崎市川崎区" }
            event = [
                { on = 2026-01-08, what = "applied", under = "SPR 5(1)" },
                { on = 2026-02-05, what = "received", document = "permit" },
            ]
        "#,
        says: &[
            ("documents[permit].issue.through", "immigration-inspector"),
            ("documents[permit].issue.office", "bureau"),
            ("documents[permit].issue.provision", "SPR 6(2)"),
        ],
    },
    Case {
        article: "SPR 5(1)",
        name: "came back two years too late, as a long-term resident",
        arithmetic: "15(iv) ended the standing on 1 June 2009 and with it the continuous residence of Article 2",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1970-10-10, born_in = "japan", under_article_2 = "descendant", at_commencement = "treaty-permanent-resident" }
            event = [
                { on = 2005-06-01, what = "left", with = "re-entry-permit", until = 2009-06-01 },
                { on = 2011-05-16, what = "landed", status = "long-term-resident" },
            ]
        "#,
        says: &[("absent(rights[SPR 5(1)])", "true"), ("none[SPR 5(1)].because", "residence-broken")],
    },
];

#[test]
fn standing() {
    crate::hold(CASES);
}
