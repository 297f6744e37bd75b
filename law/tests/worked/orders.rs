//! The Orders: forms, papers, photographs, who may act, and what the mayor does.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR Order 1(1)",
        name: "a newborn",
        arithmetic: "form, proof of birth, proof of descent; the parent's own proof comes by Order 16",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[
            ("rights[SPR 4(1)].order", "SPR Order 1"),
            ("rights[SPR 4(1)].papers", "proof-of-birth-in-japan, proof-of-descent, proof-of-ground"),
        ],
    },
    Case {
        article: "SPR Order 1(1)(i)",
        name: "the form of a permission",
        arithmetic: "別記第1号様式",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[("rights[SPR 4(1)].form", "1")],
    },
    Case {
        article: "SPR Order 1(1)(ii)",
        name: "photograph, 26 March 2024",
        arithmetic: "three months by the text; one",
        on: "2024-03-26",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[
            ("duties[SPR 13(1)].photo.count", "1"),
            ("duties[SPR 13(1)].photo.max_age", "P3M"),
            ("duties[SPR 13(1)].photo.known", "read"),
        ],
    },
    Case {
        article: "SPR Order 1(1)(ii)",
        name: "photograph, 27 March 2024",
        arithmetic: "six months by an office's page of that day (Q5)",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[
            ("duties[SPR 13(1)].photo.count", "1"),
            ("duties[SPR 13(1)].photo.max_age", "P6M"),
            ("duties[SPR 13(1)].photo.known", "practice"),
        ],
    },
    Case {
        article: "SPR Order 1(1)(iii)",
        name: "born in Japan",
        arithmetic: "the birth is the cause, and is proved",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[
            ("rights[SPR 4(1)].bring[proof-of-birth-in-japan].how", "submit"),
            ("absent(rights[SPR 4(1)].bring[proof-of-cause])", "true"),
        ],
    },
    Case {
        article: "SPR Order 1(1)(iv)",
        name: "Japanese nationality lost",
        arithmetic: "another cause is proved, not the birth",
        on: "2026-06-01",
        law: None,
        life: NATIONALITY_LOST,
        says: &[
            ("rights[SPR 4(1)].bring[proof-of-cause].how", "submit"),
            ("absent(rights[SPR 4(1)].bring[proof-of-birth-in-japan])", "true"),
        ],
    },
    Case {
        article: "SPR Order 1(1)(v)",
        name: "descent is proved whatever the cause",
        arithmetic: "for the newborn",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[("rights[SPR 4(1)].bring[proof-of-descent].how", "submit")],
    },
    Case {
        article: "SPR Order 1(1)(v)",
        name: "descent is proved too where nationality was lost",
        arithmetic: "for the adult",
        on: "2026-06-01",
        law: None,
        life: NATIONALITY_LOST,
        says: &[("rights[SPR 4(1)].bring[proof-of-descent].how", "submit")],
    },
    Case {
        article: "SPR Order 1(2)",
        name: "the applicant is fifteen",
        arithmetic: "born 15 June 2008; on 14 June 2024 still 15: none",
        on: "2024-06-14",
        law: None,
        life: SIXTEEN_IN_2024,
        says: &[("rights[SPR 4(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 1(2)",
        name: "the applicant is sixteen",
        arithmetic: "on 15 June 2024: one",
        on: "2024-06-15",
        law: None,
        life: SIXTEEN_IN_2024,
        says: &[("rights[SPR 4(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 1(2)",
        name: "one year old, since the new form",
        arithmetic: "born 20 June 2025, asked on 20 June 2026: one",
        on: "2026-06-20",
        law: None,
        life: BORN_IN_JUNE_2025,
        says: &[("duties[SPR 13(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 1(2)",
        name: "not yet one year old, since the new form",
        arithmetic: "the day before: none",
        on: "2026-06-19",
        law: None,
        life: BORN_IN_JUNE_2025,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 4(5)",
        name: "a child's renewal brings a photograph",
        arithmetic: "the renewed certificate outlasts the 16th birthday, so one is asked of a child of 15",
        on: "2020-03-01",
        law: None,
        life: FIFTEEN,
        says: &[("duties[SPR 12(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 4(5)",
        name: "a child's reissue brings none",
        arithmetic: "issued again to a child of 15 it ends with the 16th birthday: none is shown, none asked",
        on: "2020-03-03",
        law: None,
        life: FIFTEEN_AND_LOST,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 6",
        name: "the form of a dwelling notice",
        arithmetic: "別記第5号様式; the certificate is handed in by the Act itself",
        on: "2026-06-01",
        law: None,
        life: MOVED,
        says: &[
            ("duties[SPR 10(2)].form", "5"),
            ("duties[SPR 10(2)].order", "SPR Order 6"),
            ("duties[SPR 10(2)].photo", "null"),
        ],
    },
    Case {
        article: "SPR Order 7(1)",
        name: "the papers of a change",
        arithmetic: "別記第6号様式, one photograph, proof of the change",
        on: "2024-04-10",
        law: None,
        life: RENAMED,
        says: &[
            ("duties[SPR 11(1)].form", "6"),
            ("duties[SPR 11(1)].bring[proof-of-change].how", "submit"),
            ("duties[SPR 11(1)].photo.count", "1"),
        ],
    },
    Case {
        article: "SPR Order 7(2)",
        name: "what is shown with a change",
        arithmetic: "passport and certificate",
        on: "2024-04-10",
        law: None,
        life: RENAMED,
        says: &[
            ("duties[SPR 11(1)].bring[passport].how", "show"),
            ("duties[SPR 11(1)].bring[certificate].how", "show"),
        ],
    },
    Case {
        article: "SPR Order 7(2)",
        name: "no passport to show with a change",
        arithmetic: "the reason in writing",
        on: "2024-04-10",
        law: None,
        life: RENAMED_WITHOUT_PASSPORT,
        says: &[("duties[SPR 11(1)].papers", "proof-of-change, reason-for-no-passport, certificate")],
    },
    Case {
        article: "SPR Order 7(3)",
        name: "a child's change",
        arithmetic: "born 15 June 2009: 14 on 10 April 2024: none",
        on: "2024-04-10",
        law: None,
        life: CHILD_RENAMED,
        says: &[("duties[SPR 11(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 8(1)",
        name: "renewal at fifteen",
        arithmetic: "別記第7号様式 and a photograph: 1(2) does not apply",
        on: "2020-03-01",
        law: None,
        life: FIFTEEN,
        says: &[("duties[SPR 12(1)].form", "7"), ("duties[SPR 12(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 8(2)",
        name: "what is shown with a renewal",
        arithmetic: "passport and certificate; the mother's proof comes by Order 17(3)",
        on: "2020-03-01",
        law: None,
        life: FIFTEEN,
        says: &[
            ("duties[SPR 12(1)].bring[passport].how", "show"),
            ("duties[SPR 12(1)].bring[certificate].how", "show"),
        ],
    },
    Case {
        article: "SPR Order 9(1)",
        name: "the papers of a loss",
        arithmetic: "別記第8号様式, one photograph, proof that possession was lost",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[
            ("duties[SPR 13(1)].form", "8"),
            ("duties[SPR 13(1)].bring[proof-of-loss].how", "submit"),
            ("steps[report-loss].gives", "proof-of-loss"),
        ],
    },
    Case {
        article: "SPR Order 9(2)",
        name: "what is shown with a loss",
        arithmetic: "the passport; there is no certificate to show",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[("duties[SPR 13(1)].papers", "proof-of-loss, passport")],
    },
    Case {
        article: "SPR Order 9(2)",
        name: "passport and certificate lost together",
        arithmetic: "the reason in writing",
        on: "2024-03-27",
        law: None,
        life: BOTH_LOST,
        says: &[("duties[SPR 13(1)].papers", "proof-of-loss, reason-for-no-passport")],
    },
    Case {
        article: "SPR Order 9(3)",
        name: "a child's loss",
        arithmetic: "15 on 3 March 2020: none",
        on: "2020-03-03",
        law: None,
        life: FIFTEEN_AND_LOST,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 10(1)",
        name: "the papers of a damaged certificate",
        arithmetic: "別記第9号様式, one photograph",
        on: "2025-03-13",
        law: None,
        life: DAMAGED,
        says: &[("rights[SPR 14(1)].form", "9"), ("rights[SPR 14(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 10(3)",
        name: "what is shown for a damaged certificate",
        arithmetic: "passport and certificate",
        on: "2025-03-13",
        law: None,
        life: DAMAGED,
        says: &[("rights[SPR 14(1)].papers", "passport, certificate")],
    },
    Case {
        article: "SPR Order 10(4)",
        name: "a child's damaged certificate",
        arithmetic: "ten years old on 13 March 2025: none",
        on: "2025-03-13",
        law: None,
        life: CHILD_DAMAGED,
        says: &[("rights[SPR 14(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 11",
        name: "the order is handed over",
        arithmetic: "on Mon 2 March 2026, day 0: day 14 is Mon 16 March",
        on: "2026-03-16",
        law: None,
        life: ORDERED,
        says: &[
            ("duties[SPR 14(3)].due.surely", "2026-03-16"),
            ("duties[SPR 14(3)].opened_by", "ordered-2026-03-02"),
            ("duties[SPR 14(3)].state", "open"),
        ],
    },
    Case {
        article: "SPR Order 11",
        name: "damaged, and no order handed over",
        arithmetic: "a right, no duty",
        on: "2025-03-13",
        law: None,
        life: DAMAGED,
        says: &[("absent(duties[SPR 14(3)])", "true"), ("rights[SPR 14(1)].state", "open")],
    },
    Case {
        article: "SPR Order 13",
        name: "a copy of the passport",
        arithmetic: "Cabinet Order 5 is among what the mayor does with a loss",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[("duties[SPR 13(1)].tasks", "SPR Cabinet Order 5, SPR Cabinet Order 2")],
    },
    Case {
        article: "SPR Order 13",
        name: "no passport is shown with a dwelling notice",
        arithmetic: "so none is copied: Cabinet Orders 3 and 4",
        on: "2026-06-01",
        law: None,
        life: MOVED,
        says: &[("duties[SPR 10(2)].tasks", "SPR Cabinet Order 3, SPR Cabinet Order 4")],
    },
    Case {
        article: "SPR Order 16",
        name: "the parent of a newborn",
        arithmetic: "shows that she has parental authority",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[
            ("rights[SPR 4(1)].bring[proof-of-ground].how", "show"),
            ("rights[SPR 4(1)].bring[proof-of-ground].provision", "SPR Order 16"),
        ],
    },
    Case {
        article: "SPR Order 16",
        name: "who applies alone",
        arithmetic: "has nothing to show",
        on: "2026-06-01",
        law: None,
        life: NATIONALITY_LOST,
        says: &[("absent(rights[SPR 4(1)].bring[proof-of-ground])", "true")],
    },
    Case {
        article: "SPR Order 17(1)",
        name: "a move",
        arithmetic: "anybody asked; a representative unasked",
        on: "2026-06-01",
        law: None,
        life: MOVED,
        says: &[
            ("duties[SPR 10(2)].instead[anyone-asked].on", "request"),
            ("duties[SPR 10(2)].instead[legal-representative].on", "null"),
        ],
    },
    Case {
        article: "SPR Order 17(2)",
        name: "a loss",
        arithmetic: "not anybody asked: the persons of the items only",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[
            ("absent(duties[SPR 13(1)].instead[anyone-asked])", "true"),
            ("duties[SPR 13(1)].instead[administrative-scrivener].provision", "SPR Order 17(2)(i)"),
        ],
    },
    Case {
        article: "SPR Order 17(2)(ii)",
        name: "able and of age",
        arithmetic: "none of item (ii) may",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[("absent(duties[SPR 13(1)].instead[SPR Order 17(2)(ii)])", "true")],
    },
    Case {
        article: "SPR Order 17(3)",
        name: "the mother of a child of fifteen",
        arithmetic: "shows that she must act",
        on: "2020-03-01",
        law: None,
        life: FIFTEEN,
        says: &[
            ("duties[SPR 12(1)].bring[proof-of-ground].how", "show"),
            ("duties[SPR 12(1)].bring[proof-of-ground].provision", "SPR Order 17(3)"),
        ],
    },
    Case {
        article: "SPR Order 17(3)",
        name: "an adult",
        arithmetic: "acts in person and shows nothing of the kind",
        on: "2024-03-27",
        law: None,
        life: LOST_IN_MARCH_2024,
        says: &[("absent(duties[SPR 13(1)].bring[proof-of-ground])", "true")],
    },
    Case {
        article: "SPR Order 18",
        name: "said so, and showed the certificate",
        arithmetic: "left on 3 March 2026: deemed",
        on: "2026-03-10",
        law: None,
        life: LEFT_WITH_INTENT,
        says: &[("re_entry[left-2026-03-03].deemed", "yes")],
    },
    Case {
        article: "SPR Order 18",
        name: "showed none",
        arithmetic: "the certificate was left at home",
        on: "2026-03-10",
        law: None,
        life: LEFT_WITHOUT_CERTIFICATE,
        says: &[
            ("re_entry[left-2026-03-03].deemed", "no"),
            ("re_entry[left-2026-03-03].because", "no-valid-certificate"),
        ],
    },
    Case {
        article: "SPR Order 19(i)",
        name: "the inspector was notified",
        arithmetic: "入管法25条の2第1項",
        on: "2026-03-10",
        law: None,
        life: STOPPED,
        says: &[("re_entry[left-2026-03-03].deemed", "no"), ("re_entry[left-2026-03-03].because", "excluded")],
    },
    Case {
        article: "SPR Order 19(ii)",
        name: "a detention order",
        arithmetic: "収容令書",
        on: "2026-03-10",
        law: None,
        life: DETAINED,
        says: &[("re_entry[left-2026-03-03].deemed", "no"), ("re_entry[left-2026-03-03].because", "excluded")],
    },
    Case {
        article: "SPR Order 19(iii)",
        name: "found to need ordinary permission",
        arithmetic: "認定",
        on: "2026-03-10",
        law: None,
        life: DESIGNATED,
        says: &[("re_entry[left-2026-03-03].deemed", "no"), ("re_entry[left-2026-03-03].because", "excluded")],
    },
    Case {
        article: "SPR Order 20",
        name: "a police paper in Korean",
        arithmetic: "with a translation",
        on: "2026-03-10",
        law: None,
        life: KOREAN_PROOF,
        says: &[("duties[SPR 13(1)].bring[translation].provision", "SPR Order 20")],
    },
    Case {
        article: "SPR Order 20",
        name: "a receipt number",
        arithmetic: "a number needs no translation",
        on: "2026-03-10",
        law: None,
        life: RECEIPT_NUMBER,
        says: &[("absent(duties[SPR 13(1)].bring[translation])", "true")],
    },
    Case {
        article: "SPR Cabinet Order 1",
        name: "a permission",
        arithmetic: "the mayor writes the day of issue",
        on: "2026-11-23",
        law: None,
        life: NEWBORN,
        says: &[("rights[SPR 4(1)].tasks", "SPR Cabinet Order 1, SPR Cabinet Order 2")],
    },
    Case {
        article: "SPR Cabinet Order 2(1)",
        name: "a change of name brings an issue",
        arithmetic: "of which the mayor tells",
        on: "2024-04-10",
        law: None,
        life: RENAMED,
        says: &[("duties[SPR 11(1)].tasks", "SPR Cabinet Order 5, SPR Cabinet Order 2")],
    },
    Case {
        article: "SPR Cabinet Order 3",
        name: "a move",
        arithmetic: "who, where, when is sent on; nothing is issued",
        on: "2026-06-01",
        law: None,
        life: MOVED,
        says: &[("duties[SPR 10(2)].tasks", "SPR Cabinet Order 3, SPR Cabinet Order 4")],
    },
    Case {
        article: "SPR Cabinet Order 4",
        name: "a move, written on the certificate",
        arithmetic: "with the day of the notice",
        on: "2026-06-01",
        law: None,
        life: MOVED,
        says: &[
            ("duties[SPR 10(2)].tasks", "SPR Cabinet Order 3, SPR Cabinet Order 4"),
            ("duties[SPR 10(2)].bring[certificate].how", "submit"),
        ],
    },
    Case {
        article: "SPR Cabinet Order 5",
        name: "a renewal",
        arithmetic: "the passport shown is copied",
        on: "2020-03-01",
        law: None,
        life: FIFTEEN,
        says: &[("duties[SPR 12(1)].tasks", "SPR Cabinet Order 5, SPR Cabinet Order 2")],
    },
    Case {
        article: "SPR Order 2(1)",
        name: "application under Article 5",
        arithmetic: "form 2, a photograph, proof of the class",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant" }
        "#,
        says: &[
            ("rights[SPR 5(1)].form", "2"),
            ("rights[SPR 5(1)].order", "SPR Order 2"),
            ("rights[SPR 5(1)].photo.count", "1"),
            ("rights[SPR 5(1)].bring[proof-of-descent].how", "submit"),
        ],
    },
    Case {
        article: "SPR Order 2(2)",
        name: "the residence card",
        arithmetic: "shown",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1985-03-03, standing = "long-term-resident", under_article_2 = "descendant" }
        "#,
        says: &[("rights[SPR 5(1)].bring[card].how", "show")],
    },
    Case {
        article: "SPR Order 2(3)",
        name: "a child of ten applies under Article 5",
        arithmetic: "no photograph",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 2014-03-03, standing = "long-term-resident", under_article_2 = "descendant" }
        "#,
        says: &[("rights[SPR 5(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 10(2)",
        name: "exchange at one's own wish",
        arithmetic: "form 10, with the fee slip",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[
            ("rights[spr.exchange].form", "10"),
            ("rights[spr.exchange].photo.count", "1"),
            ("rights[spr.exchange].bring[fee-slip].how", "submit"),
        ],
    },
    Case {
        article: "SPR Order 12",
        name: "the fee slip",
        arithmetic: "asked for by Order 12, of an exchange alone",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].bring[fee-slip].provision", "SPR Order 12")],
    },
    Case {
        article: "SPR Order 15",
        name: "a narcotics control officer asks",
        arithmetic: "named by the Order",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "narcotics-control-officer", on_duty = true, shown = true },
            ]
        "#,
        says: &[("duties[SPR 17(2)].state", "met")],
    },
    Case {
        article: "SPR Order 15",
        name: "a hotel asks",
        arithmetic: "not named",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "private-person", on_duty = false, shown = false },
            ]
        "#,
        says: &[("absent(duties[SPR 17(2)])", "true")],
    },
    Case {
        article: "SPR Cabinet Order 7",
        name: "the fee of an exchange",
        arithmetic: "1,600 yen since 1 April 2019",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("rights[spr.exchange].fee_yen", "1600")],
    },
    Case {
        article: "SPR Order 4(7)",
        name: "issued again after the move",
        arithmetic: "the new chip holds the new dwelling",
        on: "2024-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "moved", to = "神戸市長田区" },
                { on = 2024-04-12, what = "notified", under = "RBB 22", papers = "certificate" },
                { on = 2024-06-10, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2024-05-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2024-06-10].shows.dwelling_on_chip", "yes"),
            ("documents[issued-2024-06-10].shows.dwelling_on_back", "no"),
        ],
    },
    Case {
        article: "SPR Order 4(7)",
        name: "a dwelling written later",
        arithmetic: "on the back alone",
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
        says: &[("documents[me].shows.dwelling_on_chip", "no")],
    },
    Case {
        article: "SPR Order 9",
        name: "no passport, and the reason is handed in",
        arithmetic: "提出: not shown",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].bring[reason-for-no-passport].how", "submit")],
    },
];

#[test]
fn orders() {
    crate::hold(CASES);
}

const NEWBORN: &str = r#"
    subject = "baby"
    person.baby = { born = 2026-10-30, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
    person.mina = { born = 1996-05-01, under_article_2 = "descendant" }
"#;

const NATIONALITY_LOST: &str = r#"
    person.d = { born = 2000-10-01, born_in = "japan", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
    event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
"#;

const SIXTEEN_IN_2024: &str = r#"
    person.d = { born = 2008-06-15, born_in = "japan", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
    event = [{ on = 2024-06-03, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
"#;

const BORN_IN_JUNE_2025: &str = r#"
    person.me = { born = 2025-06-20, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2025-08-20, what = "issued", document = "certificate", printed_expiry = 2041-06-19 },
        { on = 2026-06-16, what = "learned-of-loss", document = "certificate", abroad = false },
    ]
"#;

const FIFTEEN: &str = r#"
    subject = "me"
    person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"], passport = "valid" }
    person.mother = { born = 1980-01-01 }
    event = [
        { on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 },
    ]
"#;

const FIFTEEN_AND_LOST: &str = r#"
    subject = "me"
    person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"], passport = "valid" }
    person.mother = { born = 1980-01-01 }
    event = [
        { on = 2013-09-20, what = "issued", document = "certificate", basis = "SPR 11(1)", filed = 2013-09-02 },
        { on = 2020-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
    ]
"#;

const LOST_IN_MARCH_2024: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-03-22, what = "learned-of-loss", document = "certificate", abroad = false },
    ]
"#;

const BOTH_LOST: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-03-22, what = "learned-of-loss", document = ["certificate", "passport"], abroad = false },
    ]
"#;

const MOVED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-05-30, what = "moved", to = "京都市南区" },
    ]
"#;

const RENAMED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-04-01, what = "changed", particulars = ["name"] },
    ]
"#;

const RENAMED_WITHOUT_PASSPORT: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "none" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2024-04-01, what = "changed", particulars = ["name"] },
    ]
"#;

const CHILD_RENAMED: &str = r#"
    person.me = { born = 2009-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2025-06-15 },
        { on = 2024-04-01, what = "changed", particulars = ["name"] },
    ]
"#;

const DAMAGED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2025-03-10, what = "damaged", document = "certificate", how = "record-damaged" },
    ]
"#;

const CHILD_DAMAGED: &str = r#"
    person.me = { born = 2014-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2030-09-01 },
        { on = 2025-03-10, what = "damaged", document = "certificate", how = "noticeably-damaged-or-soiled" },
    ]
"#;

const ORDERED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
    ]
"#;

const LEFT_WITH_INTENT: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-03, what = "left", with = "special-re-entry" },
    ]
"#;

const LEFT_WITHOUT_CERTIFICATE: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-03, what = "left", with = "special-re-entry", lacked = ["certificate"] },
    ]
"#;

const STOPPED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-03, what = "left", with = "special-re-entry", excluded = ["stopped"] },
    ]
"#;

const DETAINED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-03, what = "left", with = "special-re-entry", excluded = ["detention-order"] },
    ]
"#;

const DESIGNATED: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-03, what = "left", with = "special-re-entry", excluded = ["designated"] },
    ]
"#;

const KOREAN_PROOF: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-05, what = "learned-of-loss", document = "certificate", abroad = false },
        { on = 2026-03-05, what = "reported", to = "police", gives = "certificate", language = "ko", country = "KR" },
    ]
"#;

const RECEIPT_NUMBER: &str = r#"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
    event = [
        { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
        { on = 2026-03-05, what = "learned-of-loss", document = "certificate", abroad = false },
        { on = 2026-03-05, what = "reported", to = "police", gives = "receipt-number", language = "ko", country = "KR" },
    ]
"#;
