//! ICRRA Order 6-2, 19-5 – 19-13, 29-2, 29-3, 59-6 and 62: photographs, forms, papers, who may act.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA Order 6-2(2)",
        name: "photograph, 26 March 2024",
        arithmetic: "three months by the text; one",
        on: "2024-03-26",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-03-20, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].photo.count", "1"),
            ("duties[ICRRA 19-12(1)].photo.max_age", "P3M"),
            ("duties[ICRRA 19-12(1)].photo.known", "read"),
        ],
    },
    Case {
        article: "ICRRA Order 6-2(2)",
        name: "photograph, 27 March 2024",
        arithmetic: "six months by an office's page of that day (Q5)",
        on: "2024-03-27",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-03-20, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].photo.max_age", "P6M"), ("duties[ICRRA 19-12(1)].photo.known", "practice")],
    },
    Case {
        article: "ICRRA Order 19-5",
        name: "designated activities of none of these kinds",
        arithmetic: "the spouse of a specialist for a year: a card",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "designated-activities", designation = "spouse-of-specialist", stay_until = 2027-04-01 }]
        "#,
        says: &[("standing[me].resident", "mid-to-long-term")],
    },
    Case {
        article: "ICRRA Order 19-5(i)",
        name: "at the office of Taiwan",
        arithmetic: "a year is longer than three months, and yet no card",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "designated-activities", designation = "taiwan-office", stay_until = 2027-04-01 }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iv)")],
    },
    Case {
        article: "ICRRA Order 19-5(ii)",
        name: "at the mission of Palestine",
        arithmetic: "a year is longer than three months, and yet no card",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "designated-activities", designation = "palestine-mission", stay_until = 2027-04-01 }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iv)")],
    },
    Case {
        article: "ICRRA Order 19-5(iii)",
        name: "half a year of remote work",
        arithmetic: "six months are longer than three, and yet no card",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "designated-activities", designation = "digital-nomad", stay_until = 2026-10-01, period = "P6M" }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iv)")],
    },
    Case {
        article: "ICRRA Order 19-6(6)",
        name: "a card to the 16th birthday itself",
        arithmetic: "born 3 March 2007, issued at 12: to 3 March 2023, not a day later, so no photograph",
        on: "2020-01-10",
        law: None,
        life: r#"
            person.me = { born = 2007-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-10 }]
        "#,
        says: &[
            ("documents[issued-2019-06-10].until.surely", "2023-03-03"),
            ("documents[issued-2019-06-10].shows.photograph", "no"),
        ],
    },
    Case {
        article: "ICRRA Order 19-6(6)",
        name: "a card to the day after the 16th birthday",
        arithmetic: "a stay to 4 March 2023: a renewal at 15 shows one",
        on: "2022-12-20",
        law: None,
        life: r#"
            person.me = { born = 2007-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-10 },
                { on = 2022-12-12, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2022-12-12 },
            ]
        "#,
        says: &[("documents[issued-2022-12-12].shows.photograph", "yes")],
    },
    Case {
        article: "ICRRA Order 19-8",
        name: "the first dwelling after a landing",
        arithmetic: "別記第29号の8様式",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "landed", status = "student", stay_until = 2028-04-01 },
                { on = 2026-04-01, what = "issued", document = "card" },
                { on = 2026-04-10, what = "moved", to = "新宿区" },
            ]
        "#,
        says: &[
            ("duties[card.first-dwelling].order", "ICRRA Order 19-8"),
            ("duties[card.first-dwelling].form", "29"),
            ("duties[card.first-dwelling].form_branch", "8"),
        ],
    },
    Case {
        article: "ICRRA Order 19-8",
        name: "the first dwelling after a permission",
        arithmetic: "the same form",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10, municipality = "新宿区" }
            event = [
                { on = 2026-04-10, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-04-10, under = "ICRRA 20(3)" },
                { on = 2026-04-10, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("duties[card.dwelling-after-grant].order", "ICRRA Order 19-8"),
            ("duties[card.dwelling-after-grant].form", "29"),
            ("duties[card.dwelling-after-grant].form_branch", "8"),
        ],
    },
    Case {
        article: "ICRRA Order 19-8",
        name: "a new dwelling",
        arithmetic: "the same form",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-04-10, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[card.dwelling].order", "ICRRA Order 19-8"),
            ("duties[card.dwelling].form", "29"),
            ("duties[card.dwelling].form_branch", "8"),
        ],
    },
    Case {
        article: "ICRRA Order 19-9(1)",
        name: "another name",
        arithmetic: "別記第29号の9様式, a photograph, proof of the change",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].order", "ICRRA Order 19-9"),
            ("duties[ICRRA 19-10(1)].form", "29"),
            ("duties[ICRRA 19-10(1)].form_branch", "9"),
            ("duties[ICRRA 19-10(1)].bring[proof-of-change].how", "submit"),
            ("duties[ICRRA 19-10(1)].photo.count", "1"),
        ],
    },
    Case {
        article: "ICRRA Order 19-9(2)",
        name: "with a passport",
        arithmetic: "passport and card are shown",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-10(1)].bring[passport].how", "show"),
            ("duties[ICRRA 19-10(1)].bring[card].how", "show"),
        ],
    },
    Case {
        article: "ICRRA Order 19-9(2)",
        name: "without a passport",
        arithmetic: "the reason in writing instead",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "none" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[("duties[ICRRA 19-10(1)].papers", "proof-of-change, reason-for-no-passport, card")],
    },
    Case {
        article: "ICRRA Order 19-9(3)",
        name: "fifteen",
        arithmetic: "born 1 September 2010: none",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2026-09-01 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[("duties[ICRRA 19-10(1)].photo", "null")],
    },
    Case {
        article: "ICRRA Order 19-9(3)",
        name: "sixteen on the day",
        arithmetic: "born 10 March 2010: one",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-03-10, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2025-09-20, printed_expiry = 2032-09-30 },
                { on = 2026-03-02, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[("duties[ICRRA 19-10(1)].photo.count", "1")],
    },
    Case {
        article: "ICRRA Order 19-9(3)",
        name: "one year old, since the new form",
        arithmetic: "born 1 June 2025, asked on 20 June 2026: one",
        on: "2026-06-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2025-06-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-07-10, what = "issued", document = "card" },
                { on = 2026-06-16, what = "changed", particulars = "name" },
            ]
        "#,
        says: &[("duties[ICRRA 19-10(1)].photo.count", "1")],
    },
    Case {
        article: "ICRRA Order 19-10(1)",
        name: "a child of fifteen renews",
        arithmetic: "born 1 September 2010: form 29-10, and a photograph, for the new card runs past the birthday",
        on: "2026-04-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2026-09-01 },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].order", "ICRRA Order 19-10"),
            ("duties[ICRRA 19-11(1)].form", "29"),
            ("duties[ICRRA 19-11(1)].form_branch", "10"),
            ("duties[ICRRA 19-11(1)].photo.count", "1"),
        ],
    },
    Case {
        article: "ICRRA Order 19-10(1)",
        name: "before its window",
        arithmetic: "to 9 July 2027: the window opens on 9 May; form 29-10 as well",
        on: "2026-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[("rights[ICRRA 19-11(2)].form_branch", "10"), ("rights[ICRRA 19-11(2)].photo.count", "1")],
    },
    Case {
        article: "ICRRA Order 19-10(2)",
        name: "what is shown",
        arithmetic: "passport and card",
        on: "2027-06-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-11(1)].papers", "passport, card"),
            ("duties[ICRRA 19-11(1)].bring[passport].how", "show"),
            ("duties[ICRRA 19-11(1)].bring[card].how", "show"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11(1)",
        name: "a loss",
        arithmetic: "別記第29号の11様式, a photograph, proof of the loss",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].order", "ICRRA Order 19-11"),
            ("duties[ICRRA 19-12(1)].form", "29"),
            ("duties[ICRRA 19-12(1)].form_branch", "11"),
            ("duties[ICRRA 19-12(1)].bring[proof-of-loss].how", "submit"),
            ("duties[ICRRA 19-12(1)].photo.count", "1"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11(2)",
        name: "what is shown after a loss",
        arithmetic: "the passport, and a permit for other activity; no card, for it is lost",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2027-07-09, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].bring[passport].how", "show"),
            ("duties[ICRRA 19-12(1)].bring[other-activity-permit].how", "show"),
            ("duties[ICRRA 19-12(1)].bring[other-activity-permit].on", "held"),
            ("absent(duties[ICRRA 19-12(1)].bring[card])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11(2)",
        name: "the passport lost too",
        arithmetic: "the reason in writing",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = ["card", "passport"], abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].bring[reason-for-no-passport].provision", "ICRRA Order 19-11"),
            ("absent(duties[ICRRA 19-12(1)].bring[passport])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11(3)",
        name: "fifteen, the card lost",
        arithmetic: "none",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2026-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("duties[ICRRA 19-12(1)].photo", "null")],
    },
    Case {
        article: "ICRRA Order 19-12(1)",
        name: "a damaged card",
        arithmetic: "別記第29号の12様式, and a photograph",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "damaged", document = "card", how = "noticeably-damaged-or-soiled" },
            ]
        "#,
        says: &[
            ("rights[card.reissue-replacement].order", "ICRRA Order 19-12"),
            ("rights[card.reissue-replacement].form", "29"),
            ("rights[card.reissue-replacement].form_branch", "12"),
            ("rights[card.reissue-replacement].photo.count", "1"),
        ],
    },
    Case {
        article: "ICRRA Order 19-12(1)",
        name: "ordered",
        arithmetic: "the same form",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[("duties[ICRRA 19-13(3)].form_branch", "12"), ("duties[ICRRA 19-13(3)].photo.count", "1")],
    },
    Case {
        article: "ICRRA Order 19-12(2)",
        name: "another card wanted",
        arithmetic: "別記第29号の13様式, and a photograph",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("rights[card.exchange].order", "ICRRA Order 19-12"),
            ("rights[card.exchange].form", "29"),
            ("rights[card.exchange].form_branch", "13"),
            ("rights[card.exchange].photo.count", "1"),
        ],
    },
    Case {
        article: "ICRRA Order 19-12(3)",
        name: "another card wanted by somebody of fifteen",
        arithmetic: "passport and card are shown, no photograph",
        on: "2026-02-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2026-09-01 },
            ]
        "#,
        says: &[
            ("rights[card.exchange].bring[passport].how", "show"),
            ("rights[card.exchange].bring[card].how", "show"),
            ("rights[card.exchange].photo", "null"),
        ],
    },
    Case {
        article: "ICRRA Order 19-13",
        name: "the day it is handed over",
        arithmetic: "Mon 2 March 2026 is day 0 of the 14 days: Mon 16 March",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "ordered", under = "ICRRA 19-13(2)" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-13(3)].due.counting.from", "2026-03-02"),
            ("duties[ICRRA 19-13(3)].due.surely", "2026-03-16"),
            ("duties[ICRRA 19-13(3)].opened_by", "ordered-2026-03-02"),
        ],
    },
    Case {
        article: "ICRRA Order 29-2(1)",
        name: "said so on the departure card",
        arithmetic: "deemed: a year, to 2 March 2027",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "yes"), ("re_entry[left-2026-03-02].last.surely", "2027-03-02")],
    },
    Case {
        article: "ICRRA Order 29-2(1)",
        name: "said nothing",
        arithmetic: "left with no permission: the card is void on that day",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-02"),
        ],
    },
    Case {
        article: "ICRRA Order 29-2(2)",
        name: "the card not shown",
        arithmetic: "not deemed",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", lacked = ["card"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "no-valid-card")],
    },
    Case {
        article: "ICRRA Order 29-3(1)",
        name: "nothing stands against it",
        arithmetic: "none of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", lacked = [], excluded = [] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "yes")],
    },
    Case {
        article: "ICRRA Order 29-3(1)",
        name: "one of them is enough",
        arithmetic: "a detention order: not deemed, the card void on that day",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["detention-order"] },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(i)",
        name: "staff, lawyer, scrivener, representative",
        arithmetic: "three at request; the legal representative without one",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].instead[organisation-staff].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[lawyer].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[administrative-scrivener].on", "request"),
            ("duties[ICRRA 19-12(1)].instead[legal-representative].on", "null"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(ii)",
        name: "ill",
        arithmetic: "a relative, a cohabitant, a suitable person, with no request",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-02, what = "prevented", because = "illness" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].instead[relative].provision", "ICRRA Order 59-6(2)"),
            ("duties[ICRRA 19-12(1)].instead[cohabitant].provision", "ICRRA Order 59-6(2)"),
            ("duties[ICRRA 19-12(1)].instead[suitable-person].provision", "ICRRA Order 59-6(2)"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(2)(ii)",
        name: "in good health",
        arithmetic: "none of them",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("absent(duties[ICRRA 19-12(1)].instead[suitable-person])", "true"),
            ("absent(duties[ICRRA 19-12(1)].instead[cohabitant])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(3)(i)",
        name: "an extension",
        arithmetic: "staff, a lawyer, a scrivener at request",
        on: "2026-08-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
            ]
        "#,
        says: &[
            ("rights[card.extension].instead[organisation-staff].on", "request"),
            ("rights[card.extension].instead[lawyer].on", "request"),
            ("rights[card.extension].instead[administrative-scrivener].on", "request"),
            ("rights[card.extension].instead[lawyer].provision", "ICRRA Order 59-6(3)"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(3)(ii)",
        name: "a child's extension",
        arithmetic: "a relative, a cohabitant, a suitable person may; nobody must",
        on: "2026-08-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2014-08-19, standing = "dependent", municipality = "新宿区", stay_until = 2026-09-30, mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[
            ("rights[card.extension].instead[relative].provision", "ICRRA Order 59-6(3)"),
            ("rights[card.extension].instead[cohabitant].provision", "ICRRA Order 59-6(3)"),
            ("rights[card.extension].instead[suitable-person].provision", "ICRRA Order 59-6(3)"),
            ("rights[card.extension].by[mother].as", "legal-representative"),
            ("rights[card.extension].by[mother].must", "false"),
        ],
    },
    Case {
        article: "ICRRA Order 59-6(4)",
        name: "the mother tells of the dwelling",
        arithmetic: "she shows the mayor that she must",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2026-09-01 },
                { on = 2026-03-02, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-9(1)].by[*].who", "mother"),
            ("duties[ICRRA 19-9(1)].bring[proof-of-ground].how", "show"),
            ("duties[ICRRA 19-9(1)].bring[proof-of-ground].provision", "ICRRA Order 59-6(4)"),
        ],
    },
    Case {
        article: "ICRRA Order 61",
        name: "an exchange is paid for in stamps",
        arithmetic: "the fee slip besides passport and card; a damaged card needs none",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("rights[card.exchange].papers", "fee-slip, passport, card"),
            ("rights[card.exchange].bring[fee-slip].how", "submit"),
            ("rights[card.exchange].bring[fee-slip].provision", "ICRRA Order 61"),
        ],
    },
    Case {
        article: "ICRRA Order 62",
        name: "a report in Thai",
        arithmetic: "lost in Bangkok and reported there: a translation with it",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-20, what = "left", with = "special-re-entry" },
                { on = 2026-02-25, what = "learned-of-loss", document = "card", abroad = true },
                { on = 2026-02-26, what = "reported", to = "police", gives = "certificate", language = "th", country = "TH" },
                { on = 2026-03-15, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-12(1)].bring[translation].how", "submit"),
            ("duties[ICRRA 19-12(1)].bring[translation].provision", "ICRRA Order 62"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11(2)",
        name: "a permit for another activity, of Table II",
        arithmetic: "19(1), (2) leave a Permanent Resident's activities free: there is no such permit",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("absent(duties[card.reissue-loss].bring[other-activity-permit])", "true")],
    },
    Case {
        article: "ICRRA Order 19-11(2)",
        name: "no passport, and the reason is handed in",
        arithmetic: "提出: not shown",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = ["card", "passport"], abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].bring[reason-for-no-passport].how", "submit"),
            ("absent(duties[card.reissue-loss].bring[passport])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 61",
        name: "the fee slip of an exchange",
        arithmetic: "form 84 with the stamps is handed in",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("rights[card.exchange].bring[fee-slip].how", "submit"),
            ("rights[card.exchange].bring[fee-slip].provision", "ICRRA Order 61"),
            ("absent(rights[card.reissue-replacement].bring[fee-slip])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-13(1)",
        name: "whether there is a good reason",
        arithmetic: "the office's to find, by the article of the card",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-05, what = "applied", under = "ICRRA 19-13(1)" },
            ]
        "#,
        says: &[
            ("questions[office.reason-19-13-1.me].asked_of", "office"),
            ("absent(questions[office.reason-14-1.me])", "true"),
        ],
    },
];

#[test]
fn orders() {
    super::hold(CASES);
}
