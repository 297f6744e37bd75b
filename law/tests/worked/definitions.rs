//! SPR 2: who lost nationality under the treaty, and who is a descendant.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 2(1)(i)",
        name: "A: born 1920 in Busan, here since 1938",
        arithmetic: "resided from 1938, before 2 September 1945; lost nationality on 28 April 1952",
        on: "2026-01-15",
        law: None,
        life: r#"
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[a].class", "lost-nationality"), ("classification[a].item", "SPR 2(1)(i)")],
    },
    Case {
        article: "SPR 2(1)(i)",
        name: "came on the surrender day itself",
        arithmetic: "from a day no later than 2 September 1945: the 2nd counts",
        on: "2026-01-15",
        law: None,
        life: r#"
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1945-09-02/", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[a].class", "lost-nationality"), ("classification[a].item", "SPR 2(1)(i)")],
    },
    Case {
        article: "SPR 2(1)(i)",
        name: "came the day after",
        arithmetic: "3 September 1945 is too late, and born abroad there is no item (ii)",
        on: "2026-01-15",
        law: None,
        life: r#"
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1945-09-03/", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[a].class", "neither"), ("standing", ""), ("none[SPR 3].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "B: born 1946 in Osaka, child of A",
        arithmetic: "born between 3 September 1945 and 28 April 1952; parent here since 1938 lost nationality too (a)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-03-03, born_in = "japan", father = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(1)(i)",
        name: "born on 2 September 1945",
        arithmetic: "resident from that very day, so item (i); the parent does not matter",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1945-09-02, born_in = "japan", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[b].item", "SPR 2(1)(i)")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "born on 3 September 1945",
        arithmetic: "first day of item (ii)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1945-09-03, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "born on the treaty day",
        arithmetic: "up to 28 April 1952, that day included: 2(1), not a child under 2(2)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1952-04-28, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(2)(i)",
        name: "born the day after the treaty",
        arithmetic: "29 April 1952: nobody born then lost nationality by it; child of A",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "c"
            person.c = { born = 1952-04-29, born_in = "japan", mother = "a", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[c].class", "descendant"), ("classification[c].item", "SPR 2(2)(i)")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "the parent came after the surrender",
        arithmetic: "the parent resided only from 3 September 1945: neither (i) nor (ii), and A is not of 2(1)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1947-03-03, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1945-09-03/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "posthumous child",
        arithmetic: "the father lived here until his death on 1 December 1945 and would have lost nationality; born 10 January 1946",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", father = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1945-12-01", died = 1945-12-01, would_have_lost = true, lost_nationality = "never" }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "the father would not have lost it",
        arithmetic: "dead before the treaty, but the treaty would not have taken his nationality",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", father = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1945-12-01", died = 1945-12-01, would_have_lost = false, lost_nationality = "never" }
        "#,
        says: &[("classification[b].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "the mother lost it otherwise after the birth",
        arithmetic: "on 1 May 1950, between the birth and 28 April 1952",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = 1950-05-01, would_have_lost = true }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "the mother lost it before the birth",
        arithmetic: "on 9 January 1946, the day before: not after the birth",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = 1946-01-09, would_have_lost = true }
        "#,
        says: &[("classification[b].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "the mother lost it on the treaty day otherwise",
        arithmetic: "by 28 April 1952, that day included",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = 1952-04-28, would_have_lost = true }
        "#,
        says: &[("classification[b].class", "lost-nationality")],
    },
    Case {
        article: "SPR 2(1)(ii)(b)",
        name: "the mother lost it after the treaty day",
        arithmetic: "29 April 1952 is after it, and by it she lost nothing",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-01-10, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = 1952-04-29, would_have_lost = true }
        "#,
        says: &[("classification[b].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "the parent is an adoptive one",
        arithmetic: "実親である父又は母: adoption does not count",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1947-03-03, born_in = "japan", father = "c", mother = "c2", adoptive_parents = ["a"], resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.c = { under_article_2 = "neither" }
            person.c2 = { under_article_2 = "neither" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "the parent left for good before the birth",
        arithmetic: "resided until 1 March 1947, the child born on the 3rd: not item (ii); whether A still counts for 2(2) an office says (Q1)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1947-03-03, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1947-03-01", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "depends"), ("questions[office.Q1.a].asked_of", "office")],
    },
    Case {
        article: "SPR 2(2)(i)",
        name: "C: born 1954 in Osaka, child of A",
        arithmetic: "born after the treaty day, so not of 2(1); a child of A",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "c"
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[c].class", "descendant"),
            ("classification[c].item", "SPR 2(2)(i)"),
            ("classification[c].line", "c, a"),
        ],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "D: born 1980, child of C",
        arithmetic: "generations: D alone; C was born here as a descendant and resided to 1980",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[d].class", "descendant"),
            ("classification[d].item", "SPR 2(2)(ii)"),
            ("classification[d].line", "d, c, a"),
        ],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "E: born 2010, D was in Seoul on a re-entry permit",
        arithmetic: "generations E and D; the years in Seoul with permission break nothing",
        on: "2010-07-01",
        law: None,
        life: r#"
            subject = "e"
            person.e = { born = 2010-06-01, born_in = "japan", mother = "d", resided = "since-birth", municipality = "大阪市生野区" }
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
            event = [
                { on = 2005-04-01, what = "left", who = "d", with = "re-entry-permit", until = 2008-04-01 },
                { on = 2007-09-01, what = "landed", who = "d" },
            ]
        "#,
        says: &[
            ("classification[e].class", "descendant"),
            ("classification[e].item", "SPR 2(2)(ii)"),
            ("classification[e].line", "e, d, c, a"),
        ],
    },
    Case {
        article: "SPR 2(2)",
        name: "F: born 2010 in Los Angeles to D",
        arithmetic: "not born in Japan: not a descendant, no Article 4",
        on: "2010-07-01",
        law: None,
        life: r#"
            subject = "f"
            person.f = { born = 2010-06-01, born_in = "abroad", mother = "d", municipality = "大阪市生野区" }
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[f].class", "neither"),
            ("none[SPR 4(1)].because", "born-abroad"),
            ("absent(stay[f])", "true"),
        ],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "G: born 2040 in Tokyo to F",
        arithmetic: "F was not born in Japan: the line is broken for ever",
        on: "2040-07-01",
        law: None,
        life: r#"
            subject = "g"
            person.g = { born = 2040-06-01, born_in = "japan", mother = "f", resided = "since-birth", municipality = "新宿区" }
            person.f = { born = 2010-06-01, born_in = "abroad", mother = "d", resided = "2015-04/" }
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[g].class", "neither"), ("none[SPR 4(1)].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "G has another parent on a whole line",
        arithmetic: "the other parent was born here as a descendant and stayed",
        on: "2040-07-01",
        law: None,
        life: r#"
            subject = "g"
            person.g = { born = 2040-06-01, born_in = "japan", mother = "f", father = "k", resided = "since-birth", municipality = "新宿区" }
            person.k = { born = 2008-06-01, born_in = "japan", mother = "d", resided = "since-birth" }
            person.f = { born = 2010-06-01, born_in = "abroad", mother = "d", resided = "2015-04/" }
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[g].class", "descendant"),
            ("classification[g].item", "SPR 2(2)(ii)"),
            ("classification[g].line", "g, k, d, c, a"),
        ],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "the parent left on the day of the birth",
        arithmetic: "resided until the birth on 1 March 1980, that day included",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "1954-02-11/1980-03-01" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[d].class", "descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "the parent left the day before the birth",
        arithmetic: "resided until 29 February 1980, one day short",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "1954-02-11/1980-02-29", died = 2001-01-01 }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[d].class", "neither"), ("none[SPR 3].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "the parent died before the birth",
        arithmetic: "resided until the own death on 1 December 1979; that is enough",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth", at_commencement = ["child-of-a-person-who-lost-nationality"] }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "1954-02-11/1979-12-01", died = 1979-12-01 }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[d].class", "descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "one generation in the middle broken",
        arithmetic: "generations E and D; D's parent C left in 1979, before D's birth",
        on: "2010-07-01",
        law: None,
        life: r#"
            subject = "e"
            person.e = { born = 2010-06-01, born_in = "japan", mother = "d", resided = "since-birth", municipality = "大阪市生野区" }
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = "since-birth" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "1954-02-11/1979-05-01", died = 2001-01-01 }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[e].class", "neither")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "six generations",
        arithmetic: "each of G6 … G3 has a parent born here who stayed; G2 is the child",
        on: "2060-02-01",
        law: None,
        life: r#"
            subject = "g6"
            person.g6 = { born = 2060-01-01, born_in = "japan", father = "g5", resided = "since-birth", municipality = "京都市南区" }
            person.g5 = { born = 2035-01-01, born_in = "japan", mother = "g4", resided = "since-birth" }
            person.g4 = { born = 2005-01-01, born_in = "japan", father = "g3", resided = "since-birth" }
            person.g3 = { born = 1980-01-01, born_in = "japan", mother = "g2", resided = "since-birth" }
            person.g2 = { born = 1954-01-01, born_in = "japan", father = "g1", resided = "since-birth" }
            person.g1 = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1990-01-01", died = 1990-01-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[g6].class", "descendant"), ("classification[g6].line", "g6, g5, g4, g3, g2, g1")],
    },
    Case {
        article: "SPR 2(2)",
        name: "residence broken since birth",
        arithmetic: "away from 2001 to 2005 without permission: not continuously here when nationality was lost in 2026",
        on: "2026-06-01",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", resided = ["1980-03-01/2001-04-01", "2005-04-01/"], standing = "japanese", municipality = "大阪市生野区" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("classification[d].class", "neither"), ("none[SPR 4(1)].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "Q18: each line broken, the two together whole",
        arithmetic: "father left before the birth but his line holds; mother stayed but her line does not: literal reading, flagged",
        on: "2010-07-01",
        law: None,
        life: r#"
            subject = "p"
            person.p = { born = 2010-06-01, born_in = "japan", father = "f", mother = "m", resided = "since-birth", municipality = "大阪市生野区" }
            person.f = { born = 1980-03-01, born_in = "japan", father = "g1", resided = "1980-03-01/2009-11-01" }
            person.g1 = { born = 1954-02-11, born_in = "japan", father = "a1", resided = "since-birth" }
            person.a1 = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
            person.m = { born = 1981-03-01, born_in = "japan", father = "g2", resided = "since-birth" }
            person.g2 = { born = 1955-02-11, born_in = "japan", father = "a2", resided = "1955-02-11/1980-11-01" }
            person.a2 = { born = 1921-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[p].class", "descendant"),
            ("classification[p].item", "SPR 2(2)(ii)"),
            ("classification[p].see", "Q18"),
        ],
    },
    Case {
        article: "SPR 2",
        name: "a paper settles the class",
        arithmetic: "found by an office; it stands instead of the family tree",
        on: "2026-07-02",
        law: None,
        life: r#"
            person.rin = { born = 2026-06-07, born_in = "japan", under_article_2 = "descendant", municipality = "大阪市生野区" }
        "#,
        says: &[
            ("classification[rin].class", "descendant"),
            ("rights[SPR-4-1@born-2026-06-07].due.surely", "2026-08-06"),
        ],
    },
    Case {
        article: "SPR 2(1)",
        name: "here all the time, but nationality was lost otherwise",
        arithmetic: "renounced on 1 May 1950: nothing was left for the treaty to take on 28 April 1952",
        on: "2026-01-15",
        law: None,
        life: r#"
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = 1950-05-01, at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[a].class", "neither"), ("none[SPR 3].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(1)",
        name: "nationality lost by the treaty, and no item true",
        arithmetic: "came in 1947 and was born abroad: neither (i) nor (ii)",
        on: "2026-01-15",
        law: None,
        life: r#"
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1947-02/", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
        "#,
        says: &[("classification[a].class", "neither")],
    },
    Case {
        article: "SPR 2(1)(ii)(a)",
        name: "the mother lost nationality by the treaty too",
        arithmetic: "here since 1938, alive on 28 April 1952: (a), so (b) need not be looked at",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-03-03, born_in = "japan", mother = "a", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)", would_have_lost = false }
        "#,
        says: &[("classification[b].class", "lost-nationality"), ("classification[b].item", "SPR 2(1)(ii)")],
    },
    Case {
        article: "SPR 2(1)(ii)(a)",
        name: "the mother kept Japanese nationality",
        arithmetic: "the treaty took nothing from her, and she neither died nor lost it before: neither (a) nor (b)",
        on: "2026-01-15",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1946-03-03, born_in = "japan", mother = "a", father = "c", resided = "since-birth", lost_nationality = "SPR 2(1)", at_commencement = ["act-126-2-6"] }
            person.a = { born = 1920-08-01, born_in = "japan", mother = "d", father = "c", resided = "since-birth", lost_nationality = "never" }
            person.c = { under_article_2 = "neither" }
            person.d = { under_article_2 = "neither" }
        "#,
        says: &[("classification[b].class", "neither")],
    },
];

#[test]
fn definitions() {
    crate::hold(CASES);
}
