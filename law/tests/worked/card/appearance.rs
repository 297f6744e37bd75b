//! ICRRA 61-9-3 and Order 59-6: who acts.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 61-9-3(1)(i)",
        name: "a dwelling",
        arithmetic: "in person, at the municipality of the dwelling",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].by[*].who", "me"),
            ("duties[ICRRA 19-9(1)].by[me].as", "self"),
            ("duties[ICRRA 19-9(1)].by[me].provision", "ICRRA 61-9-3(1)"),
            ("duties[ICRRA 19-9(1)].where.office", "municipality"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(1)(ii)",
        name: "a loss",
        arithmetic: "in person, at the bureau",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "me"),
            ("duties[ICRRA 19-12(1)].by[me].must", "true"),
            ("duties[ICRRA 19-12(1)].by[me].provision", "ICRRA 61-9-3(1)"),
            ("duties[ICRRA 19-12(1)].where.office", "bureau"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(1)(iii)",
        name: "an extension",
        arithmetic: "in person, at the bureau; a relative at home is nobody here",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30, spouse = "wife", lives_with = ["wife"] }
            person.wife = { born = 2002-01-01 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[
            ("rights[card.extension].by[*].who", "me"),
            ("rights[card.extension].by[me].as", "self"),
            ("rights[card.extension].by[me].provision", "ICRRA 61-9-3(1)"),
            ("rights[card.extension].where.office", "bureau"),
            ("absent(rights[card.extension].instead[cohabiting-relative-16+])", "true"),
            ("absent(rights[card.extension].instead[wife])", "true"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)(i)",
        name: "ill, the spouse first",
        arithmetic: "spouse, then child, mother, sister (Q21); on the wife falls 77-2",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", spouse = "wife", mother = "mother", relatives = ["sister"], lives_with = ["wife", "son", "mother", "sister"] }
            person.wife = { born = 1981-01-01 }
            person.son = { born = 2009-12-01, father = "me" }
            person.mother = { born = 1955-01-01 }
            person.sister = { born = 1985-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "wife"),
            ("duties[ICRRA 19-12(1)].by[wife].as", "spouse"),
            ("duties[ICRRA 19-12(1)].by[wife].must", "true"),
            ("duties[ICRRA 19-12(1)].by[wife].provision", "ICRRA 61-9-3(2)(i)"),
            ("duties[ICRRA 19-12(1)].instead[son].provision", "ICRRA 61-9-3(2)(ii)"),
            ("duties[ICRRA 19-12(1)].instead[mother].provision", "ICRRA 61-9-3(2)(iii)"),
            ("duties[ICRRA 19-12(1)].instead[sister].provision", "ICRRA 61-9-3(2)(iv)"),
            ("duties[ICRRA 19-12(1)].if_not[*].on", "wife"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)(ii)",
        name: "ill, no spouse",
        arithmetic: "the son is 16 on 3 March 2026: he comes before the mother",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["son", "mother"] }
            person.son = { born = 2010-03-03, father = "me" }
            person.mother = { born = 1955-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "son"),
            ("duties[ICRRA 19-12(1)].by[son].provision", "ICRRA 61-9-3(2)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)(iii)",
        name: "ill, the son a day too young",
        arithmetic: "16 on 3 March, asked on the 2nd: the mother",
        on: "2026-03-02",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["son", "mother"] }
            person.son = { born = 2010-03-03, father = "me" }
            person.mother = { born = 1955-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "mother"),
            ("duties[ICRRA 19-12(1)].by[mother].as", "father-or-mother"),
            ("duties[ICRRA 19-12(1)].by[mother].provision", "ICRRA 61-9-3(2)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)(iv)",
        name: "ill and moved, only a sister at home",
        arithmetic: "another relative; the dwelling is among what she must notify",
        on: "2026-03-05",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", relatives = ["sister"], lives_with = ["sister"] }
            person.sister = { born = 1985-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].by[*].who", "sister"),
            ("duties[ICRRA 19-9(1)].by[sister].as", "other-relative"),
            ("duties[ICRRA 19-9(1)].by[sister].provision", "ICRRA 61-9-3(2)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)",
        name: "the eve of the 16th birthday",
        arithmetic: "15 to the end of 2 March 2026 (Q10): the mother must",
        on: "2026-03-02",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-03-03, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-01, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].by[*].who", "mother"), ("duties[ICRRA 19-12(1)].by[mother].must", "true")],
    },
    Case {
        article: "ICRRA 61-9-3(2)",
        name: "the 16th birthday",
        arithmetic: "from 00:00 of 3 March 2026 the holder alone, the mother at request",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-03-03, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-01, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "kid"),
            ("duties[ICRRA 19-12(1)].instead[mother/father-or-mother].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[mother/father-or-mother].provision", "ICRRA 61-9-3(3)"),
            ("duties[ICRRA 19-12(1)].instead[mother/legal-representative].on", "null"),
            ("duties[ICRRA 19-12(1)].instead[mother/legal-representative].provision", "ICRRA Order 59-6(2)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)",
        name: "ill at the end of the stay",
        arithmetic: "(1)(iii) is not among what a relative must do: the wife may (Order 59-6(3)), the holder owes it",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30, spouse = "wife", lives_with = ["wife"] }
            person.wife = { born = 2002-01-01 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
                { on = 2026-08-10, what = "prevented", until = 2026-10-31, because = "illness" },
            ]
        "#,
        says: &[
            ("rights[card.extension].by[*].who", "me"),
            ("rights[card.extension].instead[wife].as", "relative"),
            ("rights[card.extension].instead[wife].must", "false"),
            ("rights[card.extension].instead[wife].provision", "ICRRA Order 59-6(3)"),
            ("count(rights[card.extension].if_not)", "0"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(3)",
        name: "asked, a daughter at home of sixteen",
        arithmetic: "born 3 March 2010: 16 on 3 March 2026",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", lives_with = ["daughter"] }
            person.daughter = { born = 2010-03-03, mother = "me" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].by[*].who", "me"),
            ("duties[ICRRA 19-12(1)].instead[daughter].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[daughter].must", "false"),
            ("duties[ICRRA 19-12(1)].instead[daughter].provision", "ICRRA 61-9-3(3)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(3)",
        name: "asked, a daughter at home of fifteen",
        arithmetic: "on 2 March 2026 she is 15: she may not, asked or not",
        on: "2026-03-02",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", lives_with = ["daughter"] }
            person.daughter = { born = 2010-03-03, mother = "me" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-12(1)].instead[daughter])", "true")],
    },
    Case {
        article: "ICRRA 61-9-3(3)",
        name: "asked, a friend",
        arithmetic: "no relative, and the Order names no friend for a loss",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", lives_with = [] }
            person.friend = { born = 1979-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("absent(duties[ICRRA 19-12(1)].instead[friend])", "true"),
            ("absent(duties[ICRRA 19-12(1)].instead[anyone-asked])", "true"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(4)",
        name: "a legal representative at the extension",
        arithmetic: "needs no request",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30, represented_by = "koken" }
            person.koken = { born = 1970-01-01 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[
            ("rights[card.extension].instead[koken].as", "legal-representative"),
            ("rights[card.extension].instead[koken].on", "null"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(1)",
        name: "anyone asked notifies a dwelling",
        arithmetic: "at request; a legal representative without; no way through a lawyer is needed",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].instead[anyone-asked].on", "request"),
            ("duties[ICRRA 19-9(1)].instead[anyone-asked].provision", "ICRRA Order 59-6(1)"),
            ("duties[ICRRA 19-9(1)].instead[legal-representative].on", "null"),
            ("absent(duties[ICRRA 19-9(1)].instead[lawyer])", "true"),
            ("absent(duties[ICRRA 19-9(1)].instead[organisation-staff])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)",
        name: "staff, lawyer or scrivener hand in",
        arithmetic: "at request, a legal representative without",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].instead[organisation-staff].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[organisation-staff].provision", "ICRRA Order 59-6(2)"),
            ("duties[ICRRA 19-12(1)].instead[lawyer].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[administrative-scrivener].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[legal-representative].on", "null"),
            ("absent(duties[ICRRA 19-12(1)].instead[relative])", "true"),
            ("absent(duties[ICRRA 19-12(1)].instead[suitable-person])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)",
        name: "a scrivener who was notified, a lawyer who was not",
        arithmetic: "through the association: sato may, mori may not",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            person.sato = { born = 1970-01-01, profession = "administrative-scrivener", notified_to_bureau = true }
            person.mori = { born = 1970-01-01, profession = "lawyer", notified_to_bureau = false }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].instead[sato].as", "administrative-scrivener"),
            ("duties[ICRRA 19-12(1)].instead[sato].on", "request"),
            ("absent(duties[ICRRA 19-12(1)].instead[mori])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)",
        name: "ill and alone",
        arithmetic: "nobody must; a relative elsewhere, the lodger and a suitable person may",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", relatives = ["cousin"], lives_with = ["lodger"] }
            person.cousin = { born = 1979-01-01 }
            person.lodger = { born = 1990-01-01 }
            person.nurse = { born = 1985-01-01, suitable = true }
            person.stranger = { born = 1985-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "prevented", until = 2026-04-30, because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("count(duties[ICRRA 19-12(1)].by)", "0"),
            ("duties[ICRRA 19-12(1)].instead[cousin].as", "relative"),
            ("duties[ICRRA 19-12(1)].instead[lodger].as", "cohabitant"),
            ("duties[ICRRA 19-12(1)].instead[nurse].as", "suitable-person"),
            ("absent(duties[ICRRA 19-12(1)].instead[stranger])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(3)",
        name: "staff or a lawyer at the extension",
        arithmetic: "at request",
        on: "2026-08-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[
            ("rights[card.extension].instead[organisation-staff].on", "request"),
            ("rights[card.extension].instead[lawyer].on", "request"),
            ("rights[card.extension].instead[lawyer].provision", "ICRRA Order 59-6(3)"),
            ("absent(rights[card.extension].instead[anyone-asked])", "true"),
            ("absent(rights[card.extension].instead[relative])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(3)",
        name: "a child at the extension",
        arithmetic: "born 2016: nobody must; the aunt may hand in",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2016-05-05, standing = "dependent", municipality = "新宿区", mother = "mother", relatives = ["aunt"], lives_with = ["aunt"], stay_until = 2026-09-30 }
            person.mother = { born = 1987-06-20 }
            person.aunt = { born = 1985-06-20 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[
            ("rights[card.extension].instead[aunt].as", "relative"),
            ("rights[card.extension].instead[aunt].must", "false"),
            ("rights[card.extension].instead[aunt].provision", "ICRRA Order 59-6(3)"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(1)",
        name: "a renewal",
        arithmetic: "the holder comes in person",
        on: "2027-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].by[*].who", "me"),
            ("duties[ICRRA 19-11(1)].by[me].must", "true"),
            ("duties[ICRRA 19-11(1)].by[me].provision", "ICRRA 61-9-3(1)"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)",
        name: "a flatmate is asked",
        arithmetic: "no relative, no staff, no lawyer; and the holder is able",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = ["mei"] }
            person.mei = { born = 2000-09-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "mei", for = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[
            ("agents[mei].may", "no"),
            ("agents[mei].as", "null"),
            ("agents[mei].for", "ICRRA 19-12(1)"),
            ("agents[mei].provision", "ICRRA Order 59-6(2)"),
            ("absent(agents[mei].lacks)", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(1)",
        name: "a flatmate is asked to tell of the dwelling",
        arithmetic: "anybody may",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = ["mei"] }
            person.mei = { born = 2000-09-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "moved", to = "京都市南区" },
                { on = 2026-03-05, what = "asked", agent = "mei", for = "ICRRA 19-9(1)" },
            ]
        "#,
        says: &[
            ("agents[mei].may", "yes"),
            ("agents[mei].as", "anyone-asked"),
            ("agents[mei].provision", "ICRRA Order 59-6(1)"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "staff whom the bureau approved",
        arithmetic: "at request",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            person.clerk = { born = 1982-06-06, profession = "organisation-staff", suitable = true }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "clerk", for = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[
            ("agents[clerk].may", "yes"),
            ("agents[clerk].as", "organisation-staff"),
            ("duties[card.reissue-loss].instead[clerk].as", "organisation-staff"),
            ("duties[card.reissue-loss].instead[clerk].on", "request"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "staff, the approval not told",
        arithmetic: "only with the approval of the head of the bureau",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            person.clerk = { born = 1982-06-06, profession = "organisation-staff" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "clerk", for = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[
            ("agents[clerk].may", "no"),
            ("agents[clerk].lacks", "approval-of-the-bureau"),
            ("absent(duties[card.reissue-loss].instead[clerk])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "a clerk of an office",
        arithmetic: "not told to be staff of a host organisation",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            person.clerk = { born = 1982-06-06 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "clerk", for = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[("agents[clerk].may", "no"), ("absent(agents[clerk].lacks)", "true")],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "a scrivener unknown to the bureau",
        arithmetic: "only notified through the association",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            person.clerk = { born = 1982-06-06, profession = "administrative-scrivener" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-05, what = "asked", agent = "clerk", for = "ICRRA 19-12(1)" },
            ]
        "#,
        says: &[("agents[clerk].may", "no"), ("agents[clerk].lacks", "notice-to-the-bureau")],
    },
    Case {
        article: "ICRRA 61-9-3(3)",
        name: "told to live alone",
        arithmetic: "nobody lives along who could be asked",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("absent(duties[card.reissue-loss].instead[cohabiting-relative-16+])", "true"),
            ("duties[card.reissue-loss].instead[lawyer].on", "request"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "thirteen, one parent told",
        arithmetic: "the mother must; the other parent or a guardian may",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", printed_expiry = 2028-08-31 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].by[*].who", "mother"),
            ("duties[card.reissue-loss].instead[legal-representative].who", "null"),
            ("duties[card.reissue-loss].instead[legal-representative].on", "null"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(3)",
        name: "a newborn's parents",
        arithmetic: "nobody must act for the child, both may; 61-9-3(1)(iii) has no order",
        on: "2026-10-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-10, born_in = "japan", nationality = "IN", municipality = "江戸川区", father = "vikram", mother = "priya" }
            person.vikram = { born = 1990-01-01 }
            person.priya = { born = 1991-01-01 }
        "#,
        says: &[
            ("duties[card.acquisition].by[*].who", "baby, vikram, priya"),
            ("duties[card.acquisition].by[vikram].must", "false"),
            ("duties[card.acquisition].by[priya].as", "legal-representative"),
            ("absent(duties[card.acquisition].instead[legal-representative])", "true"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)(iii)",
        name: "eight, no parent told",
        arithmetic: "a parent who lives with the child must, else another relative; 77-2: up to 50,000 yen",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 2018-05-01, standing = "dependent", stay_until = 2027-08-10 }
            event = [{ on = 2026-11-25, what = "learned-of-loss", document = "card" }]
        "#,
        says: &[
            ("duties[card.reissue-loss].by[*].as", "father-or-mother, other-relative"),
            ("duties[card.reissue-loss].by[father-or-mother].must", "true"),
            ("duties[card.reissue-loss].by[father-or-mother].who", "null"),
            ("duties[card.reissue-loss].by[father-or-mother].provision", "ICRRA 61-9-3(2)(iii)"),
            ("duties[card.reissue-loss].if_not[*].provision", "ICRRA 77-2"),
            ("duties[card.reissue-loss].if_not[*].max_yen", "50000"),
        ],
    },
    Case {
        article: "ICRRA 61-9-3(2)",
        name: "ill, and alone",
        arithmetic: "nobody lives there who had to act: the duty stays his, and 71-2(ii) with it",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1960, standing = "long-term-resident", stay_until = 2028-04-20, lives_with = [], passport = "valid" }
            event = [
                { on = 2026-11-20, what = "prevented", because = "illness" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", how = "loss" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].if_not[*].provision", "ICRRA 71-2(ii)"),
            ("duties[card.reissue-loss].if_not[*].on", "me"),
        ],
    },
];

#[test]
fn appearance() {
    super::hold(CASES);
}
