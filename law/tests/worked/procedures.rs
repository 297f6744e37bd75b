//! Orders 1 and 6–12: forms, papers, photographs and fees.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR Order 9",
        name: "loss, passport valid",
        arithmetic: "form 8, one photograph, proof of the loss handed in, passport shown; free",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].form", "8"),
            ("duties[SPR 13(1)].order", "SPR Order 9"),
            ("duties[SPR 13(1)].papers", "proof-of-loss, passport"),
            ("duties[SPR 13(1)].bring[proof-of-loss].how", "submit"),
            ("duties[SPR 13(1)].bring[passport].how", "show"),
            ("duties[SPR 13(1)].photo.count", "1"),
            ("duties[SPR 13(1)].photo.max_age", "P6M"),
            ("duties[SPR 13(1)].fee_yen", "0"),
            ("duties[SPR 13(1)].where.office", "municipality"),
            ("duties[SPR 13(1)].where.of", "residence"),
            ("duties[SPR 13(1)].decides", "commissioner"),
            ("duties[SPR 13(1)].yields.documents", "certificate"),
        ],
    },
    Case {
        article: "SPR Order 9",
        name: "loss, no passport",
        arithmetic: "the written reason instead",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].papers", "proof-of-loss, reason-for-no-passport")],
    },
    Case {
        article: "SPR Order 9",
        name: "certificate and passport lost together",
        arithmetic: "the reason, though the passport was valid",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = ["certificate", "passport"], abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].papers", "proof-of-loss, reason-for-no-passport")],
    },
    Case {
        article: "SPR Order 9",
        name: "nobody told of the passport",
        arithmetic: "one or the other",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].papers", "proof-of-loss, passport-or-reason")],
    },
    Case {
        article: "SPR Order 20",
        name: "the proof is in Korean",
        arithmetic: "a translation with it",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate", abroad = true },
                { on = 2026-11-05, what = "reported", to = "police", gives = "certificate", language = "ko", country = "KR" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].papers", "proof-of-loss, translation, passport"),
            ("duties[SPR 13(1)].bring[translation].provision", "SPR Order 20"),
            ("steps[report-loss].done", "reported-2026-11-05"),
            ("steps[*].do", "report-loss, have-translated, apply, receive"),
        ],
    },
    Case {
        article: "SPR Order 9",
        name: "still in Seoul",
        arithmetic: "first home, then to the counter",
        on: "2026-11-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate", abroad = true },
                { on = 2026-11-05, what = "reported", to = "police", gives = "certificate", language = "ko", country = "KR" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[("steps[*].do", "report-loss, have-translated, return-to-japan, apply, receive")],
    },
    Case {
        article: "SPR Order 8",
        name: "renewal",
        arithmetic: "form 7; passport and certificate shown; nothing else",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].form", "7"),
            ("duties[SPR 12(1)].order", "SPR Order 8"),
            ("duties[SPR 12(1)].papers", "passport, certificate"),
            ("duties[SPR 12(1)].bring[certificate].how", "show"),
            ("duties[SPR 12(1)].fee_yen", "0"),
            ("duties[SPR 12(1)].photo.count", "1"),
        ],
    },
    Case {
        article: "SPR Order 8",
        name: "early renewal",
        arithmetic: "the same form, the same papers, free",
        on: "2026-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("rights[SPR 12(2)].form", "7"),
            ("rights[SPR 12(2)].papers", "passport, certificate"),
            ("rights[SPR 12(2)].fee_yen", "0"),
        ],
    },
    Case {
        article: "SPR Order 8",
        name: "renewal at 15",
        arithmetic: "a photograph even under 16: the new certificate will show one",
        on: "2020-03-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"], passport = "valid" }
            person.mother = { born = 1980-01-01 }
            event = [{ on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2020-06-15 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].photo.count", "1"),
            ("duties[SPR 12(1)].photo.max_age", "P3M"),
            ("duties[SPR 12(1)].papers", "passport, certificate, proof-of-ground"),
            ("duties[SPR 12(1)].bring[proof-of-ground].provision", "SPR Order 17(3)"),
        ],
    },
    Case {
        article: "SPR Order 9",
        name: "loss at 15",
        arithmetic: "no photograph under 16",
        on: "2020-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1980-01-01 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2020-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 9",
        name: "loss, filed on the eve of the 16th birthday",
        arithmetic: "still 15: none",
        on: "2020-06-14",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2021-06-15 },
                { on = 2020-06-08, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 9",
        name: "loss, filed on the 16th birthday",
        arithmetic: "16: one, not older than three months",
        on: "2020-06-15",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2021-06-15 },
                { on = 2020-06-08, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].photo.count", "1"),
            ("duties[SPR 13(1)].photo.max_age", "P3M"),
            ("duties[SPR 13(1)].photo.known", "read"),
        ],
    },
    Case {
        article: "SPR Order 9",
        name: "photograph on 26 March 2024",
        arithmetic: "three months in the texts read",
        on: "2024-03-26",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-03-22, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo.max_age", "P3M")],
    },
    Case {
        article: "SPR Order 9",
        name: "photograph on 27 March 2024",
        arithmetic: "six months by the Minato page of that day (Q5)",
        on: "2024-03-27",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-03-22, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].photo.max_age", "P6M"),
            ("duties[SPR 13(1)].photo.count", "1"),
            ("duties[SPR 13(1)].photo.known", "practice"),
        ],
    },
    Case {
        article: "SPR Order 9",
        name: "loss at 15 in 2025",
        arithmetic: "under 16: none",
        on: "2025-06-14",
        law: None,
        life: r#"
            person.me = { born = 2009-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-06-09, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 9",
        name: "loss at 16 in 2025",
        arithmetic: "of age on 15 June",
        on: "2025-06-15",
        law: None,
        life: r#"
            person.me = { born = 2009-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-06-09, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo.max_age", "P6M")],
    },
    Case {
        article: "SPR Order 9",
        name: "a child of ten on 13 June 2026",
        arithmetic: "under 16: none on the last day of the old rule",
        on: "2026-06-13",
        law: None,
        life: r#"
            person.me = { born = 2016-01-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-09-20, what = "issued", document = "certificate", printed_expiry = 2032-01-15 },
                { on = 2026-06-08, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 9",
        name: "a child of ten on 14 June 2026",
        arithmetic: "from one year of age: one",
        on: "2026-06-14",
        law: None,
        life: r#"
            person.me = { born = 2016-01-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-09-20, what = "issued", document = "certificate", printed_expiry = 2032-01-15 },
                { on = 2026-06-08, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo.count", "1"), ("duties[SPR 13(1)].photo.max_age", "P6M")],
    },
    Case {
        article: "SPR Order 9",
        name: "the eve of the first birthday",
        arithmetic: "under one year: none",
        on: "2026-09-09",
        law: None,
        life: r#"
            person.me = { born = 2025-09-10, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-11-20, what = "issued", document = "certificate", printed_expiry = 2041-09-09 },
                { on = 2026-09-04, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo", "null")],
    },
    Case {
        article: "SPR Order 9",
        name: "the first birthday",
        arithmetic: "one year old: one",
        on: "2026-09-10",
        law: None,
        life: r#"
            person.me = { born = 2025-09-10, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2025-11-20, what = "issued", document = "certificate", printed_expiry = 2041-09-09 },
                { on = 2026-09-04, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 1",
        name: "a newborn",
        arithmetic: "form 1; proof of birth and of descent; no photograph; free",
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
            ("rights[SPR 4(1)].form", "1"),
            ("rights[SPR 4(1)].order", "SPR Order 1"),
            ("rights[SPR 4(1)].papers", "proof-of-birth-in-japan, proof-of-descent, proof-of-ground"),
            ("rights[SPR 4(1)].bring[proof-of-ground].provision", "SPR Order 16"),
            ("rights[SPR 4(1)].photo", "null"),
            ("rights[SPR 4(1)].fee_yen", "0"),
            ("rights[SPR 4(1)].decides", "commissioner"),
            ("rights[SPR 4(1)].where.office", "municipality"),
            ("rights[SPR 4(1)].where.name", "神戸市長田区"),
        ],
    },
    Case {
        article: "SPR Order 1",
        name: "nationality lost",
        arithmetic: "another cause: proof of it instead of the birth",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.d = { born = 2000-10-01, born_in = "japan", under_article_2 = "descendant", standing = "japanese", municipality = "大阪市生野区" }
            event = [{ on = 2026-05-10, what = "came-to-stay", cause = "loss-of-japanese-nationality" }]
        "#,
        says: &[("rights[SPR 4(1)].papers", "proof-of-cause, proof-of-descent"), ("rights[SPR 4(1)].photo.count", "1")],
    },
    Case {
        article: "SPR Order 6",
        name: "a dwelling notice",
        arithmetic: "form 5, the certificate handed in, no photograph, no new certificate",
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
            ("duties[SPR 10(2)].form", "5"),
            ("duties[SPR 10(2)].order", "SPR Order 6"),
            ("duties[SPR 10(2)].papers", "certificate"),
            ("duties[SPR 10(2)].bring[certificate].how", "submit"),
            ("duties[SPR 10(2)].bring[certificate].provision", "SPR 10(2)"),
            ("duties[SPR 10(2)].photo", "null"),
            ("duties[SPR 10(2)].fee_yen", "0"),
            ("duties[SPR 10(2)].decides", "null"),
            ("count(duties[SPR 10(2)].yields.documents)", "0"),
        ],
    },
    Case {
        article: "SPR Order 6",
        name: "a first dwelling",
        arithmetic: "form 5 too",
        on: "2026-04-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "issued", document = "certificate", printed_expiry = 2033-06-15 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(1)].form", "5"),
            ("duties[SPR 10(1)].bring[certificate].provision", "SPR 10(1)"),
            ("duties[SPR 10(1)].fee_yen", "0"),
        ],
    },
    Case {
        article: "SPR Order 7",
        name: "a change of name",
        arithmetic: "form 6, proof of the change, passport and certificate shown",
        on: "2024-04-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-01, what = "changed", particulars = ["name"] },
            ]
        "#,
        says: &[
            ("duties[SPR 11(1)].form", "6"),
            ("duties[SPR 11(1)].order", "SPR Order 7"),
            ("duties[SPR 11(1)].papers", "proof-of-change, passport, certificate"),
            ("duties[SPR 11(1)].photo.count", "1"),
            ("duties[SPR 11(1)].fee_yen", "0"),
            ("duties[SPR 11(1)].decides", "null"),
            ("duties[SPR 11(1)].yields.documents", "certificate"),
        ],
    },
    Case {
        article: "SPR Order 10(1)",
        name: "on order",
        arithmetic: "form 9; passport and certificate shown; free",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "ordered", under = "SPR 14(2)" },
            ]
        "#,
        says: &[
            ("duties[SPR 14(3)].form", "9"),
            ("duties[SPR 14(3)].order", "SPR Order 10(1)"),
            ("duties[SPR 14(3)].papers", "passport, certificate"),
            ("duties[SPR 14(3)].fee_yen", "0"),
        ],
    },
    Case {
        article: "SPR 16",
        name: "returns are free",
        arithmetic: "16(1)",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[SPR 16(1)].fee_yen", "0"),
            ("duties[SPR 16(1)].papers", "certificate"),
            ("duties[SPR 16(1)].bring[certificate].how", "return"),
            ("duties[SPR 16(1)].bring[certificate].provision", "SPR 16(1)"),
        ],
    },
    Case {
        article: "SPR 16",
        name: "returns at the port are free",
        arithmetic: "16(2)",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("duties[SPR 16(2)].fee_yen", "0")],
    },
    Case {
        article: "SPR 16",
        name: "the old for the new is free",
        arithmetic: "16(3)",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[("duties[SPR 16(3)].fee_yen", "0")],
    },
    Case {
        article: "SPR 16",
        name: "a found one is free",
        arithmetic: "16(4)",
        on: "2026-04-08",
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
        says: &[("duties[SPR 16(4)].fee_yen", "0")],
    },
    Case {
        article: "SPR 16",
        name: "a dead holder's is free",
        arithmetic: "16(5)",
        on: "2026-10-20",
        law: None,
        life: r#"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市" }
            event = [{ on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 }]
        "#,
        says: &[("duties[SPR 16(5)].fee_yen", "0")],
    },
];

#[test]
fn procedures() {
    crate::hold(CASES);
}
