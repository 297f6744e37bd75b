//! ICRRA 26 and 26-2: coming back.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left with passport and card",
        arithmetic: "deemed; Mon 12 October 2020 and one year: 12 October 2021",
        on: "2020-10-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", printed_expiry = 2026-06-15 },
                { on = 2020-10-12, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2020-10-12].deemed", "yes"),
            ("re_entry[left-2020-10-12].provision", "ICRRA 26-2(1)"),
            ("re_entry[left-2020-10-12].longest", "P1Y"),
            ("re_entry[left-2020-10-12].last.surely", "2021-10-12"),
            ("re_entry[left-2020-10-12].last.possibly", "2021-10-12"),
            ("re_entry[left-2020-10-12].returned", "not-yet"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left on the last day of the card",
        arithmetic: "valid to the end of Mon 15 June 2026",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", printed_expiry = 2026-06-15 },
                { on = 2026-06-15, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-06-15].deemed", "yes"), ("re_entry[left-2026-06-15].last.surely", "2027-06-15")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left with an expired card",
        arithmetic: "void since the 16th: nothing is deemed, and the departure ends the status",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", printed_expiry = 2026-06-15 },
                { on = 2026-06-16, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-06-16].deemed", "no"),
            ("re_entry[left-2026-06-16].returned", "no-permission"),
            ("standing[me].to", "2026-06-16"),
            ("standing[me].because", "left-without-permission"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left without a passport",
        arithmetic: "a valid passport is needed too",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", lacked = ["passport"] },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("re_entry[left-2026-03-02].because", "no-valid-passport"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left without the card",
        arithmetic: "in the drawer at home: not shown, not deemed",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", lacked = ["card"] },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left while the card was lost",
        arithmetic: "not in hand",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-20, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].returned", "no-permission")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a stay of three months",
        arithmetic: "19-3(i) is left out: nothing is deemed",
        on: "2026-05-10",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid" }
            event = [
                { on = 2026-04-01, what = "landed", status = "student", stay_until = 2026-07-01, period = "P3M" },
                { on = 2026-05-01, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-05-01].deemed", "no"), ("re_entry[left-2026-05-01].returned", "no-permission")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a stay of three months and a day",
        arithmetic: "with its card: deemed, to the end of the stay",
        on: "2026-05-10",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid" }
            event = [
                { on = 2026-04-01, what = "landed", status = "long-term-resident", stay_until = 2026-07-02 },
                { on = 2026-04-01, what = "issued", document = "card" },
                { on = 2026-05-01, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-05-01].deemed", "yes"), ("re_entry[left-2026-05-01].last.surely", "2026-07-02")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a visitor",
        arithmetic: "19-3(ii) is left out",
        on: "2026-04-30",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid", standing = "temporary-visitor", stay_until = 2026-05-10 }
            event = [{ on = 2026-04-20, what = "left", with = "special-re-entry" }]
        "#,
        says: &[("re_entry[left-2026-04-20].deemed", "no")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "could leave today",
        arithmetic: "Mon 2 March 2026: back by 2 March 2027",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[
            ("leave[me].can", "yes"),
            ("leave[me].last.surely", "2027-03-02"),
            ("leave[me].provision", "ICRRA 26-2(1)"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "could not leave today",
        arithmetic: "the passport has expired",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "expired" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[("leave[me].can", "no"), ("leave[me].because", "no-valid-passport"), ("leave[me].last", "null")],
    },
    Case {
        article: "ICRRA 26-2(1), proviso",
        name: "told of a cancellation",
        arithmetic: "whoever the Order names needs a permit: the departure of 2 March 2026 ends status and card",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["cancellation"] },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("re_entry[left-2026-03-02].because", "excluded"),
            ("standing[me].because", "left-without-permission"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
        ],
    },
    Case {
        article: "ICRRA Order 29-3(1)(i)",
        name: "told of a procedure to cancel",
        arithmetic: "one of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["cancellation"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "ICRRA Order 29-3(1)(ii)",
        name: "stopped under 25-2(1)",
        arithmetic: "one of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["stopped"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "ICRRA Order 29-3(1)(iii)",
        name: "a detention order",
        arithmetic: "one of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["detention-order"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "ICRRA Order 29-3(1)(v)",
        name: "designated",
        arithmetic: "one of the five",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["designated"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "ICRRA Order 29-3(1)(iv)",
        name: "an applicant for recognition as a refugee",
        arithmetic: "one of the five; for the Special Act there are three",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, standing = "designated-activities", municipality = "新宿区", stay_until = 2026-08-20 }
            event = [
                { on = 2026-02-20, what = "issued", document = "card" },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["refugee-applicant"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "the stay ends within the year",
        arithmetic: "left 1 October 2025; the stay ends on Mon 15 June 2026",
        on: "2025-10-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-06-15 }
            event = [
                { on = 2024-03-28, what = "issued", document = "card", printed_expiry = 2026-06-15 },
                { on = 2025-10-01, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2025-10-01].last.surely", "2026-06-15"),
            ("re_entry[left-2025-10-01].last.possibly", "2026-06-15"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "the stay ends a day after the year",
        arithmetic: "left 1 October 2025; the year ends on 1 October 2026, the stay on the 2nd",
        on: "2025-10-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-10-02 }
            event = [
                { on = 2024-03-28, what = "issued", document = "card", printed_expiry = 2026-10-02 },
                { on = 2025-10-01, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2025-10-01].last.surely", "2026-10-01")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "left in the special period",
        arithmetic: "24(iv)(b) counts the special period in: from Sat 31 October 2026 two months to 31 December, before the year",
        on: "2026-11-25",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, standing = "engineer-specialist-in-humanities-international-services", municipality = "新宿区", stay_until = 2026-10-31, passport = "valid" }
            event = [
                { on = 2023-10-31, what = "issued", document = "card", printed_expiry = 2026-10-31 },
                { on = 2026-10-20, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-10, what = "left", with = "special-re-entry" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-11-10].last.surely", "2026-12-31"),
            ("re_entry[left-2026-11-10].last.possibly", "2026-12-31"),
            ("re_entry[left-2026-11-10].returned", "in-time"),
            ("standing[me].to", "null"),
            ("documents[issued-2023-10-31].valid", "yes"),
            ("documents[issued-2023-10-31].until.surely", "2026-12-31"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "not back by the end of the special period",
        arithmetic: "31 December 2026 is the last day for stay, card and journey",
        on: "2027-01-01",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, standing = "engineer-specialist-in-humanities-international-services", municipality = "新宿区", stay_until = 2026-10-31, passport = "valid" }
            event = [
                { on = 2023-10-31, what = "issued", document = "card", printed_expiry = 2026-10-31 },
                { on = 2026-10-20, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-11-10].returned", "late"), ("standing[me].to", "2026-12-31")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "could leave in the special period",
        arithmetic: "a last day before the departure would be none: 31 December 2026",
        on: "2026-11-24",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, standing = "engineer-specialist-in-humanities-international-services", municipality = "新宿区", stay_until = 2026-10-31, passport = "valid" }
            event = [
                { on = 2023-10-31, what = "issued", document = "card", printed_expiry = 2026-10-31 },
                { on = 2026-10-20, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("leave[me].can", "yes"), ("leave[me].last.surely", "2026-12-31")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a digital nomad, on the passport alone",
        arithmetic: "19-3(iv) is not left out, and the card is asked of mid-to-long-term residents only: to the end of the stay, 1 March 2027",
        on: "2026-12-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid" }
            event = [
                { on = 2026-09-01, what = "landed", status = "designated-activities", designation = "digital-nomad", stay_until = 2027-03-01, period = "P6M" },
                { on = 2026-11-20, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-11-20].deemed", "yes"),
            ("re_entry[left-2026-11-20].last.surely", "2027-03-01"),
            ("re_entry[left-2026-11-20].returned", "not-yet"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a digital nomad without a valid passport",
        arithmetic: "the passport is asked of everybody",
        on: "2026-12-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid" }
            event = [
                { on = 2026-09-01, what = "landed", status = "designated-activities", designation = "digital-nomad", stay_until = 2027-03-01, period = "P6M" },
                { on = 2026-11-20, what = "left", with = "special-re-entry", lacked = ["passport"] },
            ]
        "#,
        says: &[("re_entry[left-2026-11-20].deemed", "no"), ("re_entry[left-2026-11-20].because", "no-valid-passport")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a diplomat could leave today",
        arithmetic: "19-3(iii) is not left out either: a year from Wed 25 November 2026",
        on: "2026-11-25",
        law: None,
        life: r#"person.me = { born = 1975-04-26, standing = "diplomat", passport = "valid" }"#,
        says: &[
            ("leave[me].can", "yes"),
            ("leave[me].because", ""),
            ("leave[me].last.surely", "2027-11-25"),
            ("leave[me].provision", "ICRRA 26-2(1)"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "staff of the office of Taiwan with three months",
        arithmetic: "one of 19-3(iv), but of 19-3(i) too, which is left out",
        on: "2026-05-10",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, passport = "valid" }
            event = [
                { on = 2026-04-01, what = "landed", status = "designated-activities", designation = "taiwan-office", stay_until = 2026-07-01, period = "P3M" },
                { on = 2026-05-01, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("standing[me].resident_item", "ICRRA 19-3(i)"),
            ("re_entry[left-2026-05-01].deemed", "no"),
            ("re_entry[left-2026-05-01].because", "not-a-mid-to-long-term-resident"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "a visitor could not leave and come back",
        arithmetic: "19-3(ii) is left out: there is nothing to deem",
        on: "2026-04-20",
        law: None,
        life: r#"person.me = { born = 1991-04-26, passport = "valid", standing = "temporary-visitor", stay_until = 2026-05-10 }"#,
        says: &[("absent(leave[me].can)", "true")],
    },
    Case {
        article: "ICRRA Order 29-3(1)(iv)",
        name: "by the designation itself",
        arithmetic: "whoever holds that designation is named; nobody need tell it again with the departure",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, municipality = "新宿区", passport = "valid" }
            event = [
                { on = 2025-08-20, what = "landed", status = "temporary-visitor", stay_until = 2025-11-18, period = "P90D" },
                { on = 2025-11-10, what = "status-granted", status = "designated-activities", designation = "refugee-applicant", stay_until = 2026-11-10, period = "P1Y", under = "ICRRA 20(3)" },
                { on = 2025-11-10, what = "issued", document = "card" },
                { on = 2026-03-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("re_entry[left-2026-03-02].because", "excluded"),
            ("standing[me].because", "left-without-permission"),
        ],
    },
    Case {
        article: "ICRRA Order 29-3(1)(iv)",
        name: "could not leave today",
        arithmetic: "passport and card in hand, and still named by the Order",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, municipality = "新宿区", passport = "valid" }
            event = [
                { on = 2025-08-20, what = "landed", status = "temporary-visitor", stay_until = 2025-11-18, period = "P90D" },
                { on = 2025-11-10, what = "status-granted", status = "designated-activities", designation = "refugee-applicant", stay_until = 2026-11-10, period = "P1Y", under = "ICRRA 20(3)" },
                { on = 2025-11-10, what = "issued", document = "card" },
            ]
        "#,
        says: &[("leave[me].can", "no"), ("leave[me].because", "excluded"), ("leave[me].last", "null")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "left 28 February 2022",
        arithmetic: "from 1 March 2022 to the eve of 1 March 2023: 28 February 2023, no leap year",
        on: "2022-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2022-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2022-02-28].last.surely", "2023-02-28"),
            ("re_entry[left-2022-02-28].last.possibly", "2023-02-28"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "left 28 February 2023, back on 29 February 2024",
        arithmetic: "from 1 March 2023 to the eve of 1 March 2024: in time by the letter (Q12)",
        on: "2024-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2023-02-28, what = "left", with = "special-re-entry" },
                { on = 2024-02-29, what = "landed" },
            ]
        "#,
        says: &[("re_entry[left-2023-02-28].returned", "in-time"), ("standing[me].to", "null")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "left 29 February 2024",
        arithmetic: "from 1 March 2024 to the eve of 1 March 2025: 28 February 2025",
        on: "2024-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-02-29, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2024-02-29].last.surely", "2025-02-28"),
            ("re_entry[left-2024-02-29].last.possibly", "2025-02-28"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "back a day late",
        arithmetic: "left Sat 10 October 2026; Sun 10 October 2027 is not moved; landed on Mon 11: status and card ended with the 10th",
        on: "2027-10-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "card", printed_expiry = 2029-07-09 },
                { on = 2026-10-10, what = "left", with = "special-re-entry" },
                { on = 2027-10-11, what = "landed" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-10-10].last.possibly", "2027-10-10"),
            ("re_entry[left-2026-10-10].returned", "late"),
            ("standing[me].to", "2027-10-10"),
            ("standing[me].because", "not-back-in-time"),
            ("documents[issued-2022-07-10].ended_by", "ICRRA 19-14(iv)"),
            ("documents[issued-2022-07-10].until.surely", "2027-10-10"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "back on the last day",
        arithmetic: "landed on Sun 10 October 2027: in time, nothing ended",
        on: "2027-10-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "card", printed_expiry = 2029-07-09 },
                { on = 2026-10-10, what = "left", with = "special-re-entry" },
                { on = 2027-10-10, what = "landed" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-10-10].returned", "in-time"),
            ("standing[me].to", "null"),
            ("documents[issued-2022-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "a student could leave today",
        arithmetic: "the stay ends on 30 September 2026, before the year is over",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30, passport = "valid" }
            event = [{ on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 }]
        "#,
        says: &[("leave[me].can", "yes"), ("leave[me].last.surely", "2026-09-30")],
    },
    Case {
        article: "ICRRA 26-2(3)",
        name: "nothing to extend abroad",
        arithmetic: "left 10 March 2025; ill in Lima; the year ends on 10 March 2026 all the same",
        on: "2026-03-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-03-10, what = "left", with = "special-re-entry" },
                { on = 2026-02-10, what = "prevented", because = "illness" },
            ]
        "#,
        says: &[
            ("re_entry[left-2025-03-10].last.possibly", "2026-03-10"),
            ("re_entry[left-2025-03-10].returned", "late"),
            ("standing[me].to", "2026-03-10"),
        ],
    },
    Case {
        article: "ICRRA 26(1)",
        name: "left on a permit",
        arithmetic: "the printed day decides: 1 May 2027; late on the 2nd",
        on: "2027-05-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "re-entry-permit", until = 2027-05-01 },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "null"),
            ("re_entry[left-2026-03-02].provision", "ICRRA 26(1)"),
            ("re_entry[left-2026-03-02].last.surely", "2027-05-01"),
            ("re_entry[left-2026-03-02].returned", "late"),
            ("standing[me].to", "2027-05-01"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iv)"),
        ],
    },
    Case {
        article: "ICRRA 26(1)",
        name: "left on a permit, last day",
        arithmetic: "away, but in time",
        on: "2027-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "re-entry-permit", until = 2027-05-01 },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].returned", "not-yet"),
            ("standing[me].to", "null"),
            ("documents[issued-2020-07-10].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 26(3)",
        name: "a permit of five years",
        arithmetic: "takes effect Wed 10 April 2024: to 10 April 2029 at most",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2029-04-10 },
            ]
        "#,
        says: &[("permits[me].ceiling.surely", "2029-04-10"), ("permits[me].longest", "P5Y"), ("count(warnings)", "0")],
    },
    Case {
        article: "ICRRA 26(3)",
        name: "printed a day too long",
        arithmetic: "11 April 2029 is beyond five years",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2029-04-11 },
            ]
        "#,
        says: &[("warnings[permit-too-long].ceiling", "2029-04-10")],
    },
    Case {
        article: "ICRRA 26(5)",
        name: "extended abroad",
        arithmetic: "with the extension six years from the day it took effect: 10 April 2030",
        on: "2029-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2023-07-10, what = "issued", document = "card", printed_expiry = 2030-07-09 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2029-04-10 },
                { on = 2028-12-01, what = "left", with = "re-entry-permit" },
                { on = 2029-02-20, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(5)", printed_expiry = 2030-04-10 },
            ]
        "#,
        says: &[
            ("permits[issued-2029-02-20].ceiling.surely", "2030-04-10"),
            ("permits[issued-2029-02-20].from", "2024-04-10"),
            ("permits[issued-2029-02-20].longest", "P6Y"),
            ("re_entry[left-2028-12-01].last.surely", "2030-04-10"),
        ],
    },
    Case {
        article: "ICRRA 26(2)",
        name: "from the day written there",
        arithmetic: "Wed 10 April 2024: five years end on 10 April 2029",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2028-04-10 },
            ]
        "#,
        says: &[("permits[me].ceiling.surely", "2029-04-10"), ("count(warnings)", "0")],
    },
    Case {
        article: "ICRRA 26(3)",
        name: "a permit of a card holder",
        arithmetic: "five years at most, by the paragraph of the Act",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-10, what = "issued", document = "re-entry-permit", printed_expiry = 2031-02-09 },
            ]
        "#,
        says: &[("permits[me].provision", "ICRRA 26(3)"), ("permits[me].longest", "P5Y")],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "card and passport stolen abroad, no passport since",
        arithmetic: "what was stolen on the 25th was there on the 14th: deemed; one year, but the stay ends on 1 May 2027",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 2000-01-01, standing = "student", stay_until = 2027-05-01, nationality = "VN", passport = "none" }
            event = [
                { on = 2026-11-14, what = "left", with = "special-re-entry" },
                { on = 2026-11-25, what = "learned-of-loss", document = ["card", "passport"], how = "theft", country = "TH" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-11-14].deemed", "yes"),
            ("re_entry[left-2026-11-14].last.possibly", "2027-05-01"),
            ("re_entry[left-2026-11-14].returned", "not-yet"),
            ("standing[me].is", "student"),
            ("steps[get-new-passport].do", "get-new-passport"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1), main clause",
        name: "left without a passport, and the card lost abroad",
        arithmetic: "the loss of the card shows no passport: none was held",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 2000-01-01, standing = "student", stay_until = 2027-05-01, passport = "none" }
            event = [
                { on = 2026-11-14, what = "left", with = "special-re-entry" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", country = "TH" },
            ]
        "#,
        says: &[("re_entry[left-2026-11-14].deemed", "no"), ("re_entry[left-2026-11-14].because", "no-valid-passport")],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "the stay told by its period",
        arithmetic: "15 months from 5 April 2026, which is not counted: 5 July 2027, before the year is over on 1 November",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03 }
            event = [
                { on = 2026-04-05, what = "landed", status = "student", period = "P1Y3M" },
                { on = 2026-11-01, what = "left", with = "special-re-entry" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", country = "FR" },
            ]
        "#,
        says: &[
            ("standing[me].stay_until", "2027-07-05"),
            ("re_entry[left-2026-11-01].last.surely", "2027-07-05"),
            ("re_entry[left-2026-11-01].last.possibly", "2027-07-05"),
        ],
    },
    Case {
        article: "ICRRA 26-2(2)",
        name: "half a year told by its period",
        arithmetic: "six months from 25 September 2026: 25 March 2027",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { passport = "valid" }
            event = [{ on = 2026-09-25, what = "landed", status = "designated-activities", designation = "digital-nomad", period = "P6M" }]
        "#,
        says: &[("standing[me].stay_until", "2027-03-25"), ("leave[me].last.possibly", "2027-03-25")],
    },
];

#[test]
fn reentry() {
    super::hold(CASES);
}
