//! SPR 18, 19 and Order 17: who acts.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 19(1)",
        name: "an adult acts in person",
        arithmetic: "and at request a cohabiting relative, a lawyer, a scrivener; a representative without",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "me"),
            ("duties[SPR 13(1)].by[me].as", "self"),
            ("duties[SPR 13(1)].by[me].must", "true"),
            ("duties[SPR 13(1)].by[me].provision", "SPR 19(1)"),
            ("duties[SPR 13(1)].instead[cohabiting-relative-16+].on", "request"),
            ("duties[SPR 13(1)].instead[cohabiting-relative-16+].provision", "SPR 19(3)"),
            ("duties[SPR 13(1)].instead[lawyer].on", "request"),
            ("duties[SPR 13(1)].instead[lawyer].provision", "SPR Order 17(2)(i)"),
            ("duties[SPR 13(1)].instead[administrative-scrivener].on", "request"),
            ("duties[SPR 13(1)].instead[legal-representative].on", "null"),
            ("absent(duties[SPR 13(1)].instead[anyone-asked])", "true"),
            ("absent(duties[SPR 13(1)].instead[relative])", "true"),
            ("absent(duties[SPR 13(1)].instead[suitable-person])", "true"),
        ],
    },
    Case {
        article: "SPR 19(2)(iii)",
        name: "a holder of 15",
        arithmetic: "the mother of 40 must; the brother of 17 stands lower (Q21)",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother", "brother"] }
            person.mother = { born = 1985-06-20 }
            person.brother = { born = 2008-11-02, mother = "mother" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2026-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "mother"),
            ("duties[SPR 13(1)].by[mother].as", "father-or-mother"),
            ("duties[SPR 13(1)].by[mother].must", "true"),
            ("duties[SPR 13(1)].by[mother].provision", "SPR 19(2)(iii)"),
            ("duties[SPR 13(1)].instead[brother].as", "other-relative"),
            ("duties[SPR 13(1)].instead[brother].must", "false"),
            ("duties[SPR 13(1)].instead[brother].provision", "SPR 19(2)(iv)"),
            ("duties[SPR 13(1)].instead[brother].see", "Q21"),
        ],
    },
    Case {
        article: "SPR 19(2)",
        name: "the eve of the 16th birthday",
        arithmetic: "15 until 24:00: the mother (Q10)",
        on: "2026-08-31",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[("duties[SPR 12(1)].by[*].who", "mother"), ("duties[SPR 12(1)].state", "open")],
    },
    Case {
        article: "SPR 19(1)",
        name: "the 16th birthday",
        arithmetic: "of age from 00:00, and the certificate's last day: the holder alone",
        on: "2026-09-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].by[*].who", "kid"),
            ("duties[SPR 12(1)].instead[mother/father-or-mother].on", "request"),
            ("duties[SPR 12(1)].instead[mother/father-or-mother].provision", "SPR 19(3)"),
            ("duties[SPR 12(1)].instead[mother/legal-representative].on", "null"),
            ("duties[SPR 12(1)].instead[mother/legal-representative].provision", "SPR Order 17(2)(i)"),
            ("duties[SPR 12(1)].state", "open"),
        ],
    },
    Case {
        article: "SPR 19(2)",
        name: "born on 29 February, 16 in 2100",
        arithmetic: "2100 is a common year: the age is complete when 28 February ends; the mother on that day",
        on: "2100-02-28",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2084-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 2050-06-20 }
            event = [
                { on = 2096-07-10, what = "issued", document = "certificate", printed_expiry = 2103-02-28 },
                { on = 2100-02-20, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "mother")],
    },
    Case {
        article: "SPR 19(1)",
        name: "born on 29 February, 1 March 2100",
        arithmetic: "16 from 00:00 of 1 March",
        on: "2100-03-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2084-02-29, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 2050-06-20 }
            event = [
                { on = 2096-07-10, what = "issued", document = "certificate", printed_expiry = 2103-02-28 },
                { on = 2100-02-20, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "kid")],
    },
    Case {
        article: "SPR 19(2)",
        name: "both parents at home",
        arithmetic: "one rank, both in it",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", father = "father", lives_with = ["mother", "father"] }
            person.mother = { born = 1985-06-20 }
            person.father = { born = 1984-06-20 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2028-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "mother, father")],
    },
    Case {
        article: "SPR 19(2)",
        name: "the father lives elsewhere",
        arithmetic: "only cohabiting relatives must; he has parental authority, so he represents her (Order 17(2)(i), Civil Code 818)",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", father = "father", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            person.father = { born = 1984-06-20 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2028-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "mother"),
            ("duties[SPR 13(1)].instead[father].as", "legal-representative"),
            ("duties[SPR 13(1)].instead[father].provision", "SPR Order 17(2)(i)"),
            ("duties[SPR 13(1)].instead[father].on", "null"),
        ],
    },
    Case {
        article: "SPR 19(2)(i)",
        name: "ill, the spouse first",
        arithmetic: "spouse, then child, then mother, then sister",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "wife", mother = "mother", relatives = ["sister"], lives_with = ["wife", "son", "mother", "sister"] }
            person.wife = { born = 1981-01-01 }
            person.son = { born = 2009-12-01, father = "me" }
            person.mother = { born = 1955-01-01 }
            person.sister = { born = 1985-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "wife"),
            ("duties[SPR 13(1)].by[wife].provision", "SPR 19(2)(i)"),
            ("duties[SPR 13(1)].instead[son].provision", "SPR 19(2)(ii)"),
            ("duties[SPR 13(1)].instead[mother].provision", "SPR 19(2)(iii)"),
            ("duties[SPR 13(1)].instead[sister].provision", "SPR 19(2)(iv)"),
            ("duties[SPR 13(1)].if_not[*].on", "wife"),
        ],
    },
    Case {
        article: "SPR 19(2)(ii)",
        name: "ill, no spouse",
        arithmetic: "the child of 16 comes before the mother",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["son", "mother"] }
            person.son = { born = 2010-03-03, father = "me" }
            person.mother = { born = 1955-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "son"), ("duties[SPR 13(1)].by[son].provision", "SPR 19(2)(ii)")],
    },
    Case {
        article: "SPR 19(2)(iii)",
        name: "ill, the child a day too young",
        arithmetic: "16 on 3 March, asked on the 2nd: the mother",
        on: "2026-03-02",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["son", "mother"] }
            person.son = { born = 2010-03-03, father = "me" }
            person.mother = { born = 1955-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "mother")],
    },
    Case {
        article: "SPR 19(2)(iv)",
        name: "ill, only a grandmother at home",
        arithmetic: "other relative",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", lives_with = ["grandma"], mother = "mother" }
            person.mother = { born = 1955-01-01, died = 2020-01-01, mother = "grandma" }
            person.grandma = { born = 1935-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "grandma"),
            ("duties[SPR 13(1)].by[grandma].provision", "SPR 19(2)(iv)"),
        ],
    },
    Case {
        article: "SPR 19(1)",
        name: "no longer ill",
        arithmetic: "prevented until 1 March, asked on the 3rd: in person",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "wife", lives_with = ["wife"] }
            person.wife = { born = 1981-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = 2026-03-01, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "me")],
    },
    Case {
        article: "SPR 19(2)",
        name: "ill on the last day of it",
        arithmetic: "prevented until 3 March, that day included",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "wife", lives_with = ["wife"] }
            person.wife = { born = 1981-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = 2026-03-03, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "wife")],
    },
    Case {
        article: "SPR Order 17(2)(ii)",
        name: "ill and alone",
        arithmetic: "nobody must; relatives, the lodger and a suitable person may hand in",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", relatives = ["cousin"], lives_with = ["lodger"] }
            person.cousin = { born = 1979-01-01 }
            person.lodger = { born = 1990-01-01 }
            person.nurse = { born = 1985-01-01, suitable = true }
            person.stranger = { born = 1985-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("count(duties[SPR 13(1)].by)", "0"),
            ("duties[SPR 13(1)].instead[cousin].as", "relative"),
            ("duties[SPR 13(1)].instead[lodger].as", "cohabitant"),
            ("duties[SPR 13(1)].instead[nurse].as", "suitable-person"),
            ("duties[SPR 13(1)].instead[nurse].provision", "SPR Order 17(2)(ii)"),
            ("absent(duties[SPR 13(1)].instead[stranger])", "true"),
        ],
    },
    Case {
        article: "SPR Order 17(2)(i)",
        name: "a notified scrivener",
        arithmetic: "on request; the one not notified may not",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            person.sato = { born = 1970-01-01, profession = "administrative-scrivener", notified_to_bureau = true }
            person.mori = { born = 1970-01-01, profession = "lawyer", notified_to_bureau = false }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].instead[sato].as", "administrative-scrivener"),
            ("duties[SPR 13(1)].instead[sato].on", "request"),
            ("absent(duties[SPR 13(1)].instead[mori])", "true"),
        ],
    },
    Case {
        article: "SPR Order 17(1)",
        name: "a dwelling notice",
        arithmetic: "anyone asked may make it; no lawyer's route is needed",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(2)].instead[anyone-asked].on", "request"),
            ("duties[SPR 10(2)].instead[anyone-asked].provision", "SPR Order 17(1)"),
            ("duties[SPR 10(2)].instead[legal-representative].on", "null"),
            ("absent(duties[SPR 10(2)].instead[lawyer])", "true"),
        ],
    },
    Case {
        article: "SPR Order 17(2)(i)",
        name: "a legal representative",
        arithmetic: "needs no request",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", represented_by = "koken" }
            person.koken = { born = 1970-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].instead[koken].as", "legal-representative"),
            ("duties[SPR 13(1)].instead[koken].on", "null"),
            ("duties[SPR 13(1)].instead[koken].provision", "SPR Order 17(2)(i)"),
        ],
    },
    Case {
        article: "SPR 18(2)",
        name: "a newborn",
        arithmetic: "both parents, who must apply and receive; no lawyer's route",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", father = "kenji", municipality = "神戸市長田区" }
            person.kenji = { born = 1991-12-19, born_in = "abroad", lost_nationality = "never" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("rights[SPR 4(1)].by[*].who", "kenji, mina"),
            ("rights[SPR 4(1)].by[mina].as", "parental-authority"),
            ("rights[SPR 4(1)].by[mina].must", "true"),
            ("rights[SPR 4(1)].by[mina].provision", "SPR 18(2)"),
            ("absent(rights[SPR 4(1)].instead[lawyer])", "true"),
        ],
    },
    Case {
        article: "SPR 18(2)",
        name: "one parent has died",
        arithmetic: "parental authority is with the other",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", father = "kenji", municipality = "神戸市長田区" }
            person.kenji = { born = 1991-12-19, born_in = "abroad", died = 2026-09-01, lost_nationality = "never" }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("rights[SPR 4(1)].by[*].who", "mina")],
    },
    Case {
        article: "SPR 18(2)",
        name: "a guardian",
        arithmetic: "told: no parental authority, a guardian",
        on: "2026-11-23",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", parental_authority = [], guardian = "oka", municipality = "神戸市長田区" }
            person.oka = { born = 1970-01-01 }
            person.mina = { born = 1996-05-01, born_in = "japan", father = "taro", resided = "since-birth" }
            person.taro = { born = 1954-02-11, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1989-07-01", died = 1989-07-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("rights[SPR 4(1)].by[*].who", "oka"), ("rights[SPR 4(1)].by[oka].as", "guardian")],
    },
    Case {
        article: "SPR 18(1)",
        name: "17 years old, nationality lost",
        arithmetic: "between 16 and adulthood the minor applies alone",
        on: "2026-06-01",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 2008-10-01, born_in = "japan", mother = "mother", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
            person.mother = { born = 1976-05-01 }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[
            ("rights[SPR 4(1)].by[*].who", "d"),
            ("rights[SPR 4(1)].by[d].provision", "SPR 18(1)"),
            ("count(rights[SPR 4(1)].instead)", "0"),
        ],
    },
    Case {
        article: "SPR 18(3)",
        name: "an adult too ill to apply",
        arithmetic: "relatives and cohabitants may",
        on: "2026-06-01",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 2000-10-01, born_in = "japan", mother = "mother", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区", lives_with = ["lodger"] }
            person.mother = { born = 1976-05-01 }
            person.lodger = { born = 1990-01-01 }
            event = [
                { on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" },
                { on = 2026-05-11, what = "prevented", because = "illness" },
            ]
        "#,
        says: &[
            ("rights[SPR 4(1)].by[*].who", "d"),
            ("rights[SPR 4(1)].instead[mother].as", "relative"),
            ("rights[SPR 4(1)].instead[mother].provision", "SPR 18(3)"),
            ("rights[SPR 4(1)].instead[lodger].as", "cohabitant"),
            ("rights[SPR 4(1)].instead[mother].must", "false"),
        ],
    },
    Case {
        article: "SPR 18(4)",
        name: "the certificate with the permit",
        arithmetic: "whoever receives the permit takes the certificate at once",
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
            ("rights[SPR 4(1)].yields.documents", "permit, certificate"),
            ("rights[SPR 4(1)].yields.also[certificate].act", "receive"),
            ("rights[SPR 4(1)].yields.also[certificate].provision", "SPR 18(4)"),
            ("rights[SPR 4(1)].yields.standing", "special-permanent-resident"),
        ],
    },
    Case {
        article: "SPR 19(2)",
        name: "a dead relative",
        arithmetic: "who died does not count",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", father = "father", lives_with = ["mother", "father"] }
            person.mother = { born = 1985-06-20 }
            person.father = { born = 1984-06-20, died = 2025-01-01 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2028-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "mother")],
    },
    Case {
        article: "SPR 19(1)",
        name: "the eve is a Saturday, the birthday a Sunday",
        arithmetic: "expiry Sat 3 January 2026; the last day rolls to Mon 5 January, when the holder is 16 and files alone",
        on: "2026-01-05",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-01-04, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1980-01-01 }
            event = [{ on = 2023-11-10, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2023-11-02 }]
        "#,
        says: &[
            ("documents[issued-2023-11-10].until.surely", "2026-01-03"),
            ("duties[SPR 12(1)].due.surely", "2026-01-05"),
            ("duties[SPR 12(1)].by[*].who", "kid"),
            ("duties[SPR 12(1)].state", "open"),
        ],
    },
    Case {
        article: "SPR 18(4)",
        name: "permit and certificate taken together",
        arithmetic: "both on 12 March 2026: nothing is left at the counter",
        on: "2026-03-13",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-02-01, born_in = "japan", mother = "mother", municipality = "大阪市生野区" }
            person.mother = { under_article_2 = "descendant" }
            event = [
                { on = 2026-02-10, what = "applied", under = "SPR 4(1)", by = "mother" },
                { on = 2026-03-10, what = "ready", document = "certificate", from = "commissioner" },
                { on = 2026-03-12, what = "received", document = "permit", by = "mother" },
                { on = 2026-03-12, what = "issued", document = "certificate", basis = "SPR 4(1)", filed = 2026-02-10, by = "mother" },
            ]
        "#,
        says: &[("absent(penalties[SPR 33])", "true"), ("documents[baby/certificate].state", "held")],
    },
    Case {
        article: "SPR 18(4)",
        name: "the permit taken, the certificate left",
        arithmetic: "it waited from 10 March; on 12 March the mother took the permit alone",
        on: "2026-03-13",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-02-01, born_in = "japan", mother = "mother", municipality = "大阪市生野区" }
            person.mother = { under_article_2 = "descendant" }
            event = [
                { on = 2026-02-10, what = "applied", under = "SPR 4(1)", by = "mother" },
                { on = 2026-03-10, what = "ready", document = "certificate", from = "commissioner" },
                { on = 2026-03-12, what = "received", document = "permit", by = "mother" },
            ]
        "#,
        says: &[("penalties[SPR 33].on", "mother")],
    },
    Case {
        article: "SPR 18(3)",
        name: "an adult who can come",
        arithmetic: "not prevented: nobody may come instead",
        on: "2026-06-01",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 2000-10-01, born_in = "japan", mother = "mother", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
            person.mother = { born = 1976-05-01 }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("rights[SPR 4(1)].by[*].who", "d"), ("count(rights[SPR 4(1)].instead)", "0")],
    },
    Case {
        article: "SPR 18(2)",
        name: "the 16th birthday",
        arithmetic: "born 10 May 2010: on 9 May 2026 the mother must, on the 10th the applicant comes alone",
        on: "2026-05-09",
        law: None,
        life: ALMOST_SIXTEEN,
        says: &[("rights[SPR 4(1)].by[*].who", "mother")],
    },
    Case {
        article: "SPR 18(1)",
        name: "the 16th birthday",
        arithmetic: "of age from 00:00 of 10 May 2026",
        on: "2026-05-10",
        law: None,
        life: ALMOST_SIXTEEN,
        says: &[("rights[SPR 4(1)].by[*].who", "d"), ("rights[SPR 4(1)].where.office", "municipality")],
    },
    Case {
        article: "SPR 19(3)",
        name: "asked, a daughter at home of sixteen",
        arithmetic: "born 3 March 2010: 16 on 3 March 2026",
        on: "2026-03-03",
        law: None,
        life: DAUGHTER,
        says: &[
            ("duties[SPR 13(1)].by[*].who", "me"),
            ("duties[SPR 13(1)].instead[daughter].on", "request"),
            ("duties[SPR 13(1)].instead[daughter].must", "false"),
            ("duties[SPR 13(1)].instead[daughter].provision", "SPR 19(3)"),
        ],
    },
    Case {
        article: "SPR 19(3)",
        name: "asked, a daughter at home of fifteen",
        arithmetic: "on 2 March 2026 she is 15: she may not, asked or not",
        on: "2026-03-02",
        law: None,
        life: DAUGHTER,
        says: &[("absent(duties[SPR 13(1)].instead[daughter])", "true")],
    },
    Case {
        article: "SPR 19(3)",
        name: "asked, a friend",
        arithmetic: "no relative, and the Order names no friend for a renewal: a power of attorney changes nothing",
        on: "2026-05-01",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", lives_with = [] }
            person.friend = { born = 1979-01-01 }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("absent(duties[SPR 12(1)].instead[friend])", "true"),
            ("absent(duties[SPR 12(1)].instead[anyone-asked])", "true"),
        ],
    },
    Case {
        article: "SPR Order 17(2)(i)",
        name: "a friend is asked to apply",
        arithmetic: "no lawyer, no relative: not for a reissue",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            person.friend = { born = 1981-01-01, lives_with = [] }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "friend", for = "SPR 13(1)" },
            ]
        "#,
        says: &[("agents[friend].may", "no"), ("agents[friend].provision", "SPR Order 17(2)(i)")],
    },
];

#[test]
fn appearance() {
    crate::hold(CASES);
}

const ALMOST_SIXTEEN: &str = r#"
    subject = "d"
    person.d = { born = 2010-05-10, born_in = "japan", mother = "mother", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
    person.mother = { born = 1976-05-01 }
    event = [{ on = 2026-05-01, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
"#;

const DAUGHTER: &str = r#"
    subject = "me"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", lives_with = ["daughter"] }
    person.daughter = { born = 2010-03-03, mother = "me" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
    ]
"#;
