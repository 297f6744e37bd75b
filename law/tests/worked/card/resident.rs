//! ICRRA 19-3: who is a mid-to-long-term resident, and who holds no card.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-3",
        name: "a permanent resident",
        arithmetic: "a status of residence, none of the items",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[("standing[me].is", "permanent-resident"), ("standing[me].resident", "mid-to-long-term")],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "exactly three months",
        arithmetic: "landed Wed 1 April 2026: three months end on 1 July; three months or less are short",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "student", stay_until = 2026-07-01 }]
        "#,
        says: &[
            ("standing[me].resident", "not-one"),
            ("standing[me].resident_item", "ICRRA 19-3(i)"),
            ("count(documents)", "0"),
            ("absent(duties[card.carrying])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "a day more than three months",
        arithmetic: "to 2 July 2026: a card",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "landed", status = "long-term-resident", stay_until = 2026-07-02 },
                { on = 2026-04-01, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[me].resident", "mid-to-long-term"),
            ("documents[issued-2026-04-01].valid", "yes"),
            ("documents[issued-2026-04-01].until.surely", "2026-07-02"),
        ],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "extended by three months",
        arithmetic: "granted on 10 June 2026, but the new period runs from the end of the old one: 1 July to 1 October",
        on: "2026-07-05",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-07-01 }
            event = [{ on = 2026-06-10, what = "status-granted", status = "student", stay_until = 2026-10-01, under = "ICRRA 21(3)" }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(i)")],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "extended by three months and a day",
        arithmetic: "1 July to 2 October 2026",
        on: "2026-07-05",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-07-01 }
            event = [
                { on = 2026-06-10, what = "status-granted", status = "student", stay_until = 2026-10-02, under = "ICRRA 21(3)" },
                { on = 2026-06-10, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[me].resident", "mid-to-long-term"),
            ("documents[issued-2026-06-10].until.surely", "2026-10-02"),
        ],
    },
    Case {
        article: "ICRRA 19-3(ii)",
        name: "a visitor",
        arithmetic: "Temporary Visitor: by the status alone",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10 }
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(ii)")],
    },
    Case {
        article: "ICRRA 19-3(ii)",
        name: "a visitor who married and changed",
        arithmetic: "no visitor from the grant of Fri 10 April 2026",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-05-10 }
            event = [
                { on = 2026-04-10, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-04-10, under = "ICRRA 20(3)" },
                { on = 2026-04-10, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("standing[me].is", "spouse-or-child-of-japanese-national"),
            ("standing[me].resident", "mid-to-long-term"),
            ("standing[me].stay_until", "2027-04-10"),
            ("documents[issued-2026-04-10].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-3(iii)",
        name: "a diplomat",
        arithmetic: "Diplomat has no fixed period",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, standing = "diplomat" }
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iii)")],
    },
    Case {
        article: "ICRRA 19-3(iii)",
        name: "an official for five years",
        arithmetic: "Official: the length does not matter",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26 }
            event = [{ on = 2026-04-01, what = "landed", status = "official", stay_until = 2031-04-01, period = "P5Y" }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iii)")],
    },
    Case {
        article: "ICRRA 19-3(iv)",
        name: "staff of the office of Taiwan",
        arithmetic: "a year of Designated Activities, but by the Order outside",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "landed", status = "designated-activities", designation = "taiwan-office", stay_until = 2027-04-01 },
                { on = 2026-04-10, what = "moved", to = "港区" },
            ]
        "#,
        says: &[
            ("standing[me].resident", "not-one"),
            ("standing[me].resident_item", "ICRRA 19-3(iv)"),
            ("absent(duties[ICRRA 19-7(1)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-3(iv)",
        name: "staff of the mission of Palestine",
        arithmetic: "a year of Designated Activities, but by the Order outside",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1975-04-26, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "landed", status = "designated-activities", designation = "palestine-mission", stay_until = 2027-04-01 },
                { on = 2026-04-10, what = "moved", to = "港区" },
            ]
        "#,
        says: &[
            ("standing[me].resident", "not-one"),
            ("standing[me].resident_item", "ICRRA 19-3(iv)"),
            ("absent(duties[ICRRA 19-7(1)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-3(iv)",
        name: "a digital nomad",
        arithmetic: "six months are more than three, but by the Order outside",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [{ on = 2026-04-01, what = "landed", status = "designated-activities", designation = "digital-nomad", stay_until = 2026-10-01, period = "P6M" }]
        "#,
        says: &[("standing[me].resident", "not-one"), ("standing[me].resident_item", "ICRRA 19-3(iv)")],
    },
    Case {
        article: "ICRRA 19-3(iv)",
        name: "other designated activities for six months",
        arithmetic: "the Order does not name an applicant for recognition as a refugee",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1986-12-24, standing = "designated-activities", municipality = "新宿区", stay_until = 2026-04-01 }
            event = [
                { on = 2026-04-01, what = "status-granted", status = "designated-activities", designation = "refugee-applicant", stay_until = 2026-10-01, period = "P6M", under = "ICRRA 21(3)" },
                { on = 2026-04-01, what = "issued", document = "card" },
            ]
        "#,
        says: &[("standing[me].resident", "mid-to-long-term"), ("documents[issued-2026-04-01].valid", "yes")],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "told only until when, and that is far off",
        arithmetic: "given by Mon 2 March 2026, the day judged, at the latest: three months end on 2 June, the stay on the 3rd",
        on: "2026-03-02",
        law: None,
        life: r#"person.me = { born = 2003-08-19, standing = "student", stay_until = 2026-06-03 }"#,
        says: &[("standing[me].resident", "mid-to-long-term"), ("count(questions)", "0")],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "told only until when, three months on",
        arithmetic: "it may have been three months, to 2 June 2026, or longer: a question once a card hangs on it",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", stay_until = 2026-06-02, municipality = "新宿区" }
            event = [{ on = 2026-03-02, what = "moved", to = "京都市南区" }]
        "#,
        says: &[("questions[person.me.stay_until].fact", "person.me.stay_until")],
    },
    Case {
        article: "ICRRA 19-3(i)",
        name: "told only until when, with a move long before",
        arithmetic: "a student already on 2 March 2026: to 3 June it is longer than three months, whatever day is judged",
        on: "2026-05-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", stay_until = 2026-06-03, municipality = "新宿区" }
            event = [{ on = 2026-03-02, what = "moved", to = "京都市南区" }]
        "#,
        says: &[
            ("standing[me].resident", "mid-to-long-term"),
            ("duties[ICRRA 19-9(1)].due.surely", "2026-03-16"),
            ("absent(questions[person.me.stay_until])", "true"),
        ],
    },
];

#[test]
fn resident() {
    super::hold(CASES);
}
