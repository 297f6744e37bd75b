//! ICRRA 19-4 and 19-5: what a card shows and until when it is valid.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-4(1)",
        name: "the last face with the day of issue",
        arithmetic: "issued Sat 13 June 2026, the eve of the new form: the day of issue is printed",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-13, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[
            ("documents[issued-2026-06-13].shows.issue_date", "yes"),
            ("documents[issued-2026-06-13].shows.expiry", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-4(1)",
        name: "the first face without it",
        arithmetic: "issued Sun 14 June 2026 on a filing of before: the day of issue is on the chip only",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[
            ("documents[issued-2026-06-14].shows.issue_date", "no"),
            ("documents[issued-2026-06-14].shows.expiry", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "a card that ends before the 16th birthday is over",
        arithmetic: "ten years old in 2024: the card ends on the eve of 3 March 2030, so no photograph",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 2014-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-04-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-04-10 }]
        "#,
        says: &[("documents[issued-2024-04-10].shows.photograph", "no")],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "a card that ends between the 16th and the 17th birthday",
        arithmetic: "stay to 20 March 2026, after the day after 15 June 2025 and before 15 June 2026: a photograph",
        on: "2025-07-01",
        law: None,
        life: r#"
            person.me = { born = 2009-06-15, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-03-20 }
            event = [{ on = 2025-06-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2025-06-20 }]
        "#,
        says: &[("documents[issued-2025-06-20].shows.photograph", "yes")],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "ten years old on the eve of the new form",
        arithmetic: "issued 13 June 2026: to the eve of the 16th birthday, no photograph",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2015-09-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-13, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[("documents[issued-2026-06-13].shows.photograph", "no")],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "ten years old on the first day of the new form",
        arithmetic: "issued 14 June 2026: everybody of one year or more",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2015-09-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[("documents[issued-2026-06-14].shows.photograph", "yes")],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "one year old on the day of issue",
        arithmetic: "born 1 July 2025, issued 1 July 2026: of the age",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2025-07-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[("documents[issued-2026-07-01].shows.photograph", "yes")],
    },
    Case {
        article: "ICRRA 19-4(3), 1st sentence",
        name: "one year old on the day after",
        arithmetic: "born 2 July 2025: under one year until 24:00 of 1 July 2026",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2025-07-02, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[("documents[issued-2026-07-01].shows.photograph", "no")],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "seven years counting from the day of issue",
        arithmetic: "10 June 2020 is day 1: the eve of 10 June 2027",
        on: "2020-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-10 }]
        "#,
        says: &[
            ("documents[issued-2020-06-10].expiry.computed", "2027-06-09"),
            ("documents[issued-2020-06-10].expiry.item", "ICRRA 19-5(1)(i)"),
            ("documents[issued-2020-06-10].expiry.known", "read"),
            ("documents[issued-2020-06-10].until.surely", "2027-06-09"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "the issue counts, not the filing",
        arithmetic: "filed 1 June, issued 10 June 2020: 9 June 2027, not 31 May",
        on: "2020-07-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-01 }]
        "#,
        says: &[
            ("documents[issued-2020-06-10].expiry.computed", "2027-06-09"),
            ("documents[issued-2020-06-10].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "issued on 29 February",
        arithmetic: "day 1 is 29 February 2020; 2027 has none: the last day of February (Civil Code 143(2))",
        on: "2020-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-02-29, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-02-29 }]
        "#,
        says: &[
            ("documents[issued-2020-02-29].expiry.computed", "2027-02-28"),
            ("documents[issued-2020-02-29].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "issued on the first of a month",
        arithmetic: "day 1 is 1 March 2021: to the end of February 2028, a leap year: the 29th",
        on: "2021-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2021-03-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2021-03-01 }]
        "#,
        says: &[
            ("documents[issued-2021-03-01].expiry.computed", "2028-02-29"),
            ("documents[issued-2021-03-01].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "issued on the 16th birthday",
        arithmetic: "16 on 15 June 2020: seven years, to 14 June 2027",
        on: "2020-06-20",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-15, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-15 }]
        "#,
        says: &[
            ("documents[issued-2020-06-15].expiry.computed", "2027-06-14"),
            ("documents[issued-2020-06-15].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "a highly skilled professional of item (ii)",
        arithmetic: "no period of stay; day 1 is 1 April 2022: 31 March 2029",
        on: "2022-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "highly-skilled-professional-ii", municipality = "大阪市生野区" }
            event = [{ on = 2022-04-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-01 }]
        "#,
        says: &[
            ("documents[issued-2022-04-01].expiry.computed", "2029-03-31"),
            ("documents[issued-2022-04-01].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "renewed at 15",
        arithmetic: "a renewal leaves item (ii): day 1 is 20 July 2023: 19 July 2030",
        on: "2023-08-01",
        law: None,
        life: r#"
            person.me = { born = 2007-09-10, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2015-04-10, what = "issued", document = "card", printed_expiry = 2023-09-10 },
                { on = 2023-07-20, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2023-07-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2023-07-20].expiry.computed", "2030-07-19"),
            ("documents[issued-2023-07-20].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "issued on 1 November 2023",
        arithmetic: "an adult's seven years did not change: 31 October 2030",
        on: "2023-11-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-11-01 }]
        "#,
        says: &[
            ("documents[issued-2023-11-01].expiry.computed", "2030-10-31"),
            ("documents[issued-2023-11-01].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "issued on 13 June 2026",
        arithmetic: "the last day of the seven years: 12 June 2033",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-13, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-13 }]
        "#,
        says: &[
            ("documents[issued-2026-06-13].expiry.computed", "2033-06-12"),
            ("documents[issued-2026-06-13].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "a permanent resident of 14",
        arithmetic: "under 16 on 20 July 2018: the 16th birthday",
        on: "2018-08-01",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2018-07-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2018-07-20 }]
        "#,
        says: &[
            ("documents[issued-2018-07-20].expiry.computed", "2020-06-15"),
            ("documents[issued-2018-07-20].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "issued on the eve of the 16th birthday",
        arithmetic: "15 until 24:00 of 14 June 2020 (Q10): the birthday",
        on: "2020-06-14",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-10 }]
        "#,
        says: &[
            ("documents[issued-2020-06-14].expiry.computed", "2020-06-15"),
            ("documents[issued-2020-06-14].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "issued on 31 October 2023",
        arithmetic: "the last day of the old rule: the 16th birthday",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-10-31, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("documents[issued-2023-10-31].expiry.computed", "2026-09-01"),
            ("documents[issued-2023-10-31].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "issued on 1 November 2023",
        arithmetic: "filed before, issued under the new rule: the eve",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-11-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-10-20 }]
        "#,
        says: &[
            ("documents[issued-2023-11-01].expiry.computed", "2026-08-31"),
            ("documents[issued-2023-11-01].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "issued on the eve itself",
        arithmetic: "born 15 June 2008, issued 14 June 2024, still 15: the card ends that day",
        on: "2024-06-14",
        law: None,
        life: r#"
            person.me = { born = 2008-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2024-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-06-10 }]
        "#,
        says: &[
            ("documents[issued-2024-06-14].expiry.computed", "2024-06-14"),
            ("documents[issued-2024-06-14].expiry.item", "ICRRA 19-5(1)(ii)"),
            ("documents[issued-2024-06-14].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "born on 29 February, under the old rule",
        arithmetic: "2024 is a leap year: 29 February",
        on: "2012-08-01",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2012-07-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2012-07-20 }]
        "#,
        says: &[
            ("documents[issued-2012-07-20].expiry.computed", "2024-02-29"),
            ("documents[issued-2012-07-20].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(ii)",
        name: "born on 29 February, under the rule of the eve",
        arithmetic: "the eve of 29 February 2024: the 28th",
        on: "2023-12-10",
        law: None,
        life: r#"
            person.me = { born = 2008-02-29, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2023-12-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-12-01 }]
        "#,
        says: &[
            ("documents[issued-2023-12-01].expiry.computed", "2024-02-28"),
            ("documents[issued-2023-12-01].expiry.item", "ICRRA 19-5(1)(ii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iii)",
        name: "a student",
        arithmetic: "the card ends with the stay: 28 June 2027",
        on: "2025-04-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "大阪市生野区", stay_until = 2027-06-28 }
            event = [{ on = 2025-03-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2025-03-28 }]
        "#,
        says: &[
            ("documents[issued-2025-03-28].expiry.computed", "2027-06-28"),
            ("documents[issued-2025-03-28].expiry.item", "ICRRA 19-5(1)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iii)",
        name: "sixteen on the day of issue",
        arithmetic: "born 15 June 2004, issued 15 June 2020: the stay alone, 10 October 2021",
        on: "2020-07-01",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "dependent", municipality = "大阪市生野区", stay_until = 2021-10-10 }
            event = [{ on = 2020-06-15, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-15 }]
        "#,
        says: &[
            ("documents[issued-2020-06-15].expiry.computed", "2021-10-10"),
            ("documents[issued-2020-06-15].expiry.item", "ICRRA 19-5(1)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iii)",
        name: "a dependent renewed at 15",
        arithmetic: "the 16th birthday is 10 September 2023; a renewal leaves item (iv): the stay, 10 December 2024",
        on: "2023-08-01",
        law: None,
        life: r#"
            person.me = { born = 2007-09-10, standing = "dependent", municipality = "大阪市生野区", stay_until = 2024-12-10 }
            event = [
                { on = 2022-12-10, what = "issued", document = "card", printed_expiry = 2023-09-10 },
                { on = 2023-07-20, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2023-07-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2023-07-20].expiry.computed", "2024-12-10"),
            ("documents[issued-2023-07-20].expiry.item", "ICRRA 19-5(1)(iii)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iv)",
        name: "the stay is the earlier",
        arithmetic: "stay to 20 September 2016, the 16th birthday in 2026",
        on: "2013-10-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2016-09-20 }
            event = [{ on = 2013-09-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2013-09-20 }]
        "#,
        says: &[
            ("documents[issued-2013-09-20].expiry.computed", "2016-09-20"),
            ("documents[issued-2013-09-20].expiry.item", "ICRRA 19-5(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iv)",
        name: "the 16th birthday is the earlier",
        arithmetic: "1 September 2026 before 31 October 2026; issued on the last day of the old rule",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-10-31 }
            event = [{ on = 2023-10-31, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-10-31 }]
        "#,
        says: &[
            ("documents[issued-2023-10-31].expiry.computed", "2026-09-01"),
            ("documents[issued-2023-10-31].expiry.item", "ICRRA 19-5(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iv)",
        name: "the eve of the 16th birthday is the earlier",
        arithmetic: "31 August 2026 before 1 November 2026; issued on the first day of the new rule",
        on: "2023-11-05",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-11-01 }
            event = [{ on = 2023-11-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2023-11-01 }]
        "#,
        says: &[
            ("documents[issued-2023-11-01].expiry.computed", "2026-08-31"),
            ("documents[issued-2023-11-01].expiry.item", "ICRRA 19-5(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)(iv)",
        name: "issued on the eve of the 16th birthday",
        arithmetic: "15 until 24:00 of 14 June 2020 (Q10): the birthday, not the stay",
        on: "2020-06-14",
        law: None,
        life: r#"
            person.me = { born = 2004-06-15, standing = "dependent", municipality = "大阪市生野区", stay_until = 2021-10-10 }
            event = [{ on = 2020-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2020-06-10 }]
        "#,
        says: &[
            ("documents[issued-2020-06-14].expiry.computed", "2020-06-15"),
            ("documents[issued-2020-06-14].expiry.item", "ICRRA 19-5(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "issued on 14 June 2026",
        arithmetic: "filed before all the same; after the issue: 15 June 2026 (1) to 2035 (10)",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-06-14, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-05 }]
        "#,
        says: &[
            ("documents[issued-2026-06-14].expiry.computed", "2035-06-15"),
            ("documents[issued-2026-06-14].expiry.item", "ICRRA 19-5(1)"),
            ("documents[issued-2026-06-14].expiry.counting.from", "2026-06-14"),
            ("documents[issued-2026-06-14].expiry.counting.birthdays", "10"),
            ("documents[issued-2026-06-14].expiry.known", "derived"),
            ("documents[issued-2026-06-14].expiry.see", "Q4"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "born on 29 February",
        arithmetic: "issued 1 July 2026: 28 Feb 2027 (1), 29 Feb 2028 (2) … 29 Feb 2036 (10)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1992-02-29, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2036-02-29"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "twelve years old",
        arithmetic: "under 18: 3 March 2027 (1) to 2031 (5), past the 16th birthday",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2014-03-03, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2031-03-03"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
            ("documents[issued-2026-07-01].expiry.counting.birthdays", "5"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "eighteen on the day of issue",
        arithmetic: "of age on the birthday, which does not count: 2027 (1) to 1 July 2036 (10)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-07-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2036-07-01"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "eighteen on the day after the issue",
        arithmetic: "17 at issue: 2 July 2026 (1) to 2030 (5)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-07-02, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2030-07-02"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "seventeen and three quarters",
        arithmetic: "17 at issue: 1 October 2026 (1) to 2030 (5); by an age line of 17 it would be 2035",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-10-01, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2030-10-01"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "eighteen and a half",
        arithmetic: "18 at issue: 5 January 2027 (1) to 2036 (10); by an age line of 19 it would be 2031",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2008-01-05, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2036-01-05"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "a dependent of 15",
        arithmetic: "no limb for the 16th birthday any more: the stay, 1 July 2029",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2011-03-03, standing = "dependent", municipality = "大阪市生野区", stay_until = 2029-07-01 }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2029-07-01"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "a dependent of 15 on the last day of the old rule",
        arithmetic: "13 June 2026: the eve of 3 March 2027 is before the stay",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 2011-03-03, standing = "dependent", municipality = "大阪市生野区", stay_until = 2029-06-13 }
            event = [{ on = 2026-06-13, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-06-13 }]
        "#,
        says: &[
            ("documents[issued-2026-06-13].expiry.computed", "2027-03-02"),
            ("documents[issued-2026-06-13].expiry.item", "ICRRA 19-5(1)(iv)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "the book frozen on 13 June 2026",
        arithmetic: "issued in July, but that book never changes: day 1 is 1 July 2026, the first of a month: 30 June 2033",
        on: "2026-07-10",
        law: Some("2026-06-13"),
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[issued-2026-07-01].expiry.computed", "2033-06-30"),
            ("documents[issued-2026-07-01].expiry.item", "ICRRA 19-5(1)(i)"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "an extension is pending",
        arithmetic: "the stay ended on Sun 15 November 2026, filed on the 2nd: two months after, 15 January 2027",
        on: "2026-12-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-02, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "yes"),
            ("documents[issued-2025-03-28].until.surely", "2027-01-15"),
            ("stay[ICRRA 21(4)].last.surely", "2027-01-15"),
            ("stay[ICRRA 21(4)].raw", "2026-11-15"),
            ("stay[ICRRA 21(4)].pending", "applied-2026-11-02"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "still pending on the last day",
        arithmetic: "15 January 2027 is inside",
        on: "2027-01-15",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-02, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("documents[issued-2025-03-28].valid", "yes")],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "still pending on the day after",
        arithmetic: "void from 16 January 2027",
        on: "2027-01-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-02, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2027-01-15"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "two months after the end of December",
        arithmetic: "満了の日から: from 1 January 2027 to the end of February: the 28th",
        on: "2027-02-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-31 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-10, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].until.surely", "2027-02-28"),
            ("documents[issued-2025-03-28].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "two months after 30 December",
        arithmetic: "from 31 December; February has none: the 28th",
        on: "2027-02-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-12-30 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-12-10, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("documents[issued-2025-03-28].until.surely", "2027-02-28")],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "a change of status is pending",
        arithmetic: "the same two months, by 20(6)",
        on: "2026-12-20",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-02, what = "applied", under = "ICRRA 20(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].until.surely", "2027-01-15"),
            ("stay[ICRRA 20(6)].last.surely", "2027-01-15"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "refused inside the two months",
        arithmetic: "the decision of Thu 10 December 2026 is the earlier",
        on: "2026-12-11",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card" },
                { on = 2026-11-02, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-12-10, what = "decided", under = "ICRRA 21(2)", outcome = "refused" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2026-12-10"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "nothing was filed",
        arithmetic: "the card ends with the stay",
        on: "2026-11-16",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-11-15 }
            event = [{ on = 2025-03-28, what = "issued", document = "card" }]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].until.surely", "2026-11-15"),
            ("absent(stay[ICRRA 21(4)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "a card that ended with the eve of the 16th birthday",
        arithmetic: "the stay runs to 15 October 2026 and is pending; the card ended on 31 August and is not carried on",
        on: "2026-10-20",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-10-15 }
            event = [
                { on = 2024-01-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-01-10 },
                { on = 2026-08-20, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[
            ("documents[issued-2024-01-10].valid", "no"),
            ("documents[issued-2024-01-10].until.surely", "2026-08-31"),
            ("stay[ICRRA 21(4)].last.surely", "2026-12-15"),
        ],
    },
    Case {
        article: "ICRRA 19-4(1)(i)",
        name: "who the holder is",
        arithmetic: "name, birth, gender, nationality or region",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].shows.name", "yes"),
            ("documents[issued-2020-07-10].shows.date_of_birth", "yes"),
            ("documents[issued-2020-07-10].shows.gender", "yes"),
            ("documents[issued-2020-07-10].shows.nationality_or_region", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-4(1)(ii)",
        name: "a card that came with the landing",
        arithmetic: "no dwelling yet; the mayor writes it on it",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-04-01, what = "landed", status = "student", stay_until = 2028-04-01 },
                { on = 2026-04-01, what = "issued", document = "card" },
                { on = 2026-04-05, what = "moved", to = "新宿区" },
            ]
        "#,
        says: &[("documents[issued-2026-04-01].shows.dwelling", "no")],
    },
    Case {
        article: "ICRRA 19-4(1)(iii)",
        name: "a student to 30 September 2026",
        arithmetic: "the status and the last day of the stay",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-09-30 }
            event = [
                { on = 2024-09-30, what = "issued", document = "card", printed_expiry = 2026-09-30 },
            ]
        "#,
        says: &[
            ("standing[me].is", "student"),
            ("standing[me].stay_until", "2026-09-30"),
            ("documents[issued-2024-09-30].until.surely", "2026-09-30"),
        ],
    },
    Case {
        article: "ICRRA 19-4(1)(iv)",
        name: "a card in the new form",
        arithmetic: "number and expiry; no day of issue",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2026-06-20, what = "issued", document = "card", printed_expiry = 2036-06-15 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-06-20].shows.number", "yes"),
            ("documents[issued-2026-06-20].shows.expiry", "yes"),
            ("documents[issued-2026-06-20].shows.issue_date", "no"),
        ],
    },
    Case {
        article: "ICRRA 19-4(1)(v)",
        name: "a card of 2020",
        arithmetic: "number, day of issue and expiry",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].shows.number", "yes"),
            ("documents[issued-2020-07-10].shows.issue_date", "yes"),
            ("documents[issued-2020-07-10].shows.expiry", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-4(2)",
        name: "issued again after a loss",
        arithmetic: "another number; one number twice is a fault of the file",
        on: "2026-04-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", number = "AB12345678CD", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-10, what = "issued", document = "card", number = "AB87654321CE", basis = "ICRRA 19-12(1)", filed = 2026-03-10 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].number", "AB12345678CD"),
            ("documents[issued-2026-03-10].number", "AB87654321CE"),
        ],
    },
    Case {
        article: "ICRRA 19-4(5)",
        name: "the dwelling at the issue",
        arithmetic: "on the chip as on the face",
        on: "2021-01-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].shows.dwelling", "yes"),
            ("documents[issued-2020-07-10].shows.dwelling_on_chip", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "reissued, to end with the stay",
        arithmetic: "the new form too ends such a card with the stay: no open question",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2027-03-31, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-03-31, what = "issued", document = "card", printed_expiry = 2027-03-31 },
                { on = 2026-07-06, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].yields.expiry.computed", "2027-03-31"),
            ("duties[card.reissue-loss].yields.expiry.known", "read"),
            ("duties[card.reissue-loss].yields.expiry.see", ""),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "issued in July 2026, to end with the stay",
        arithmetic: "the same of the card itself",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2026-07-01, what = "landed", status = "student", stay_until = 2027-10-01, period = "P1Y3M" },
                { on = 2026-07-01, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("documents[card].expiry.computed", "2027-10-01"),
            ("documents[card].expiry.known", "read"),
            ("documents[card].expiry.see", ""),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "the other readings of a renewal",
        arithmetic: "issued 20 May 2027: 15 June 2027 (1) to 2036 (10); were it seven years: 19 May 2034; with one birthday more: 2037 (Q4)",
        on: "2027-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[
            ("duties[card.renewal].yields.expiry.computed", "2036-06-15"),
            ("duties[card.renewal].yields.expiry.otherwise[*].value", "2034-05-19, 2037-06-15"),
            ("duties[card.renewal].yields.expiry.otherwise[*].see", "Q4, Q4"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "the other reading of a reissue",
        arithmetic: "issued 10 July 2026: 15 June 2027 (1) to 2036 (10); were it seven years: 9 July 2033 (Q4)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-07-06, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].yields.expiry.computed", "2036-06-15"),
            ("duties[card.reissue-loss].yields.expiry.otherwise[*].value", "2033-07-09"),
        ],
    },
    Case {
        article: "ICRRA 19-5(1)",
        name: "a renewed card, not printed",
        arithmetic: "issued 1 July 2026: 15 June 2036; else 30 June 2033, or 2037 with one more (Q4)",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2026-07-01, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-07-01 }]
        "#,
        says: &[
            ("documents[card].expiry.computed", "2036-06-15"),
            ("documents[card].expiry.otherwise[*].value", "2033-06-30, 2037-06-15"),
        ],
    },
    Case {
        article: "ICRRA 19-6",
        name: "a card at the airport",
        arithmetic: "landed that day with a status",
        on: "2026-10-05",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2026-10-01, what = "landed", status = "student", stay_until = 2028-01-01, period = "P1Y3M" },
                { on = 2026-10-01, what = "issued", document = "card" },
            ]
        "#,
        says: &[("documents[card].issue.office", "port"), ("documents[card].issue.provision", "ICRRA 19-6")],
    },
    Case {
        article: "ICRRA 21(4)",
        name: "a card with an extension",
        arithmetic: "20(4), as 21(4) borrows it: an inspector at the bureau",
        on: "2026-10-25",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-10-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-10-30, what = "issued", document = "card", printed_expiry = 2026-10-30 },
                { on = 2026-10-20, what = "status-granted", status = "student", stay_until = 2027-10-30, under = "ICRRA 21(3)" },
                { on = 2026-10-20, what = "issued", document = "card", printed_expiry = 2027-10-30 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-10-20].issue.office", "bureau"),
            ("documents[issued-2026-10-20].issue.provision", "ICRRA 21(4)"),
        ],
    },
    Case {
        article: "ICRRA 20(4)",
        name: "a card with a change",
        arithmetic: "from Student to Engineer on the day: a change, though nobody said so",
        on: "2026-10-25",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-10-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-10-30, what = "issued", document = "card", printed_expiry = 2026-10-30 },
                { on = 2026-10-20, what = "status-granted", status = "engineer-specialist-in-humanities-international-services", stay_until = 2027-10-20 },
                { on = 2026-10-20, what = "issued", document = "card", printed_expiry = 2027-10-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2026-10-20].issue.office", "bureau"),
            ("documents[issued-2026-10-20].issue.provision", "ICRRA 20(4)"),
        ],
    },
    Case {
        article: "ICRRA 22(3)",
        name: "a card with permanent residence",
        arithmetic: "the inspector hands it over, 22(3)",
        on: "2026-10-25",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2027-10-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-10-30, what = "issued", document = "card", printed_expiry = 2027-10-30 },
                { on = 2026-10-20, what = "status-granted", status = "permanent-resident" },
                { on = 2026-10-20, what = "issued", document = "card" },
            ]
        "#,
        says: &[
            ("documents[issued-2026-10-20].issue.office", "bureau"),
            ("documents[issued-2026-10-20].issue.provision", "ICRRA 22(3)"),
        ],
    },
    Case {
        article: "ICRRA 19-10(2)",
        name: "a card on a filing",
        arithmetic: "reissued: 19-12(2) as 19-10(2)",
        on: "2026-03-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-20 }]
        "#,
        says: &[("documents[card].issue.office", "bureau"), ("documents[card].issue.provision", "ICRRA 19-10(2)")],
    },
    Case {
        article: "ICRRA 19-6",
        name: "nobody tells where a card came from",
        arithmetic: "neither landing nor grant of that day: nothing is said",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].issue", "null")],
    },
    Case {
        article: "ICRRA 19-5(1)(i)",
        name: "a renewal of a day past the book",
        arithmetic: "the window opens on 9 May 2027; the book of 3 March 2026, carried on to it: 7 years from then end on 8 May 2034",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 }]
        "#,
        says: &[
            ("duties[card.renewal].yields.expiry.computed", "2034-05-08"),
            ("duties[card.renewal].yields.expiry.known", "derived"),
        ],
    },
    Case {
        article: "ICRRA 19-5(2)",
        name: "reissued while an extension is pending",
        arithmetic: "the stay ended on Fri 20 November 2026: to the decision, two months at most, 20 January 2027",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03, standing = "engineer-specialist-in-humanities-international-services", stay_until = 2026-11-20, passport = "valid" }
            event = [
                { on = 2026-10-20, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", how = "loss" },
            ]
        "#,
        says: &[
            ("duties[card.reissue-loss].yields.expiry.surely", "2027-01-20"),
            ("duties[card.reissue-loss].yields.expiry.item", "ICRRA 19-5(2)"),
        ],
    },
];

#[test]
fn validity() {
    super::hold(CASES);
}
