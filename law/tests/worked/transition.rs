//! What went over from earlier law (Act 79/2009 Addenda 28, SPR Addenda 2(2)), adulthood as the
//! Civil Code changed it, and cases in which two rules or two events meet.

use super::{Case, hold};

#[test]
fn transition() {
    hold(CASES);
}

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "Act 79/2009 Addenda 28(2)(i)",
        name: "a child's alien registration certificate",
        arithmetic: "born the day before certificates came: the 16th birthday, 2028-07-08; window from 2028-01-08",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 2012-07-08, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2012-07-08, what = "issued", document = "alien-registration-certificate" }]
        "#,
        says: &[
            ("documents[me].until.surely", "2028-07-08"),
            ("documents[me].valid", "yes"),
            ("duties[SPR 12(1)].opens.surely", "2028-01-08"),
        ],
    },
    Case {
        article: "Act 79/2009 Addenda 28(2)(i)",
        name: "sixteen on the very day",
        arithmetic: "born 1996-07-09, 16 on 2012-07-09: an adult's; confirmed 2012-05-01, birthdays 2012 (1) … 2018-07-09 (7)",
        on: "2013-01-10",
        law: None,
        life: r#"
            person.me = { born = 1996-07-09, standing = "special-permanent-resident" }
            event = [{ on = 2012-05-01, what = "issued", document = "alien-registration-certificate" }]
        "#,
        says: &[("documents[me].until.surely", "2018-07-09")],
    },
    Case {
        article: "Act 79/2009 Addenda 28(2)(i)",
        name: "fifteen on that day",
        arithmetic: "born 1996-07-10: 16 the day after; the 16th birthday, 2012-07-10",
        on: "2012-07-10",
        law: None,
        life: r#"
            person.me = { born = 1996-07-10, standing = "special-permanent-resident" }
            event = [{ on = 2012-05-01, what = "issued", document = "alien-registration-certificate" }]
        "#,
        says: &[("documents[me].until.surely", "2012-07-10")],
    },
    Case {
        article: "Act 79/2009 Addenda 28(2)(iii)",
        name: "an adult's, confirmed lately",
        arithmetic: "confirmed 2012-05-01: birthdays 2013-03-01 (1) … 2019-03-01 (7)",
        on: "2016-01-10",
        law: None,
        life: r#"
            person.me = { born = 1970-03-01, standing = "special-permanent-resident" }
            event = [{ on = 2012-05-01, what = "issued", document = "alien-registration-certificate" }]
        "#,
        says: &[("documents[me].until.surely", "2019-03-01")],
    },
    Case {
        article: "Act 79/2009 Addenda 28(2)(ii)",
        name: "an adult's, confirmed long ago",
        arithmetic: "confirmed 2006-05-01: the 7th birthday, 2013-03-01, is before 2015-07-08",
        on: "2015-07-09",
        law: None,
        life: r#"
            person.me = { born = 1970-03-01, standing = "special-permanent-resident" }
            event = [{ on = 2006-05-01, what = "issued", document = "alien-registration-certificate" }]
        "#,
        says: &[("documents[me].until.surely", "2015-07-08"), ("documents[me].valid", "no")],
    },
    Case {
        article: "SPR Addenda 2(2)",
        name: "born a month before the Act",
        arithmetic: "2 November is not reached: born 1991-10-01, 31 days before; as if on 1991-11-01: day 60 is 1991-12-31, closed to 1992-01-03; Sat 4 Jan open until May 1992",
        on: "1991-12-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 1991-10-01, born_in = "japan", mother = "mother", municipality = "大阪市生野区" }
            person.mother = { under_article_2 = "descendant" }
        "#,
        says: &[("rights[SPR 4(1)].due.counting.raw", "1991-12-31"), ("rights[SPR 4(1)].due.surely", "1992-01-04")],
    },
    Case {
        article: "Civil Code 4",
        name: "eighteen before adulthood came down",
        arithmetic: "2022-03-31: of age at 20; at 18 the mother, who lives elsewhere, still represents",
        on: "2022-03-31",
        law: None,
        life: ADULTHOOD_18,
        says: &[
            ("duties[SPR 13(1)].instead[mother].as", "legal-representative"),
            ("duties[SPR 13(1)].by[*].who", "me"),
        ],
    },
    Case {
        article: "Civil Code 4",
        name: "eighteen from the day it came down",
        arithmetic: "2022-04-01: of age at 18",
        on: "2022-04-01",
        law: None,
        life: ADULTHOOD_18,
        says: &[("absent(duties[SPR 13(1)].instead[mother])", "true")],
    },
    Case {
        article: "Civil Code 4",
        name: "twenty before adulthood came down",
        arithmetic: "2022-03-31, born 2002-03-31: twenty that day",
        on: "2022-03-31",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2002-03-31, standing = "special-permanent-resident", mother = "mother", lives_with = [] }
            person.mother = { born = 1970-01-01 }
            event = [{ on = 2022-03-20, what = "learned-of-loss", document = "certificate", abroad = false }]
        "#,
        says: &[("absent(duties[SPR 13(1)].instead[mother])", "true")],
    },
    Case {
        article: "Civil Code 4",
        name: "nineteen before adulthood came down",
        arithmetic: "2022-03-31, born 2002-04-01: nineteen to the end of that day",
        on: "2022-03-31",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2002-04-01, standing = "special-permanent-resident", mother = "mother", lives_with = [] }
            person.mother = { born = 1970-01-01 }
            event = [{ on = 2022-03-20, what = "learned-of-loss", document = "certificate", abroad = false }]
        "#,
        says: &[("duties[SPR 13(1)].instead[mother].as", "legal-representative")],
    },
    Case {
        article: "Civil Code 4",
        name: "seventeen after adulthood came down",
        arithmetic: "2026-03-20, born 2008-03-21: seventeen to the end of that day",
        on: "2026-03-20",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2008-03-21, standing = "special-permanent-resident", mother = "mother", lives_with = [] }
            person.mother = { born = 1970-01-01 }
            event = [{ on = 2026-03-20, what = "learned-of-loss", document = "certificate", abroad = false }]
        "#,
        says: &[("duties[SPR 13(1)].instead[mother].as", "legal-representative")],
    },
    Case {
        article: "SPR 19(1)",
        name: "sixteen, before adulthood came down",
        arithmetic: "born 2005-03-20: sixteen on 2021-03-20, acts alone from that day",
        on: "2021-03-20",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 2005-03-20, standing = "special-permanent-resident", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1970-01-01 }
            event = [{ on = 2021-03-20, what = "learned-of-loss", document = "certificate", abroad = false }]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "me")],
    },
    Case {
        article: "SPR 33",
        name: "took the permit, left the certificate that waited",
        arithmetic: "ready 03-10, permit taken by the mother 03-12, no certificate issued that day: up to 50,000 yen",
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
        says: &[
            ("penalties[SPR 33].on", "mother"),
            ("penalties[SPR 33].kind", "civil-fine"),
            ("penalties[SPR 33].max_yen", "50000"),
            ("standing[baby].from", "2026-03-12"),
        ],
    },
    Case {
        article: "SPR 14(1), 1st sentence",
        name: "a damaged certificate",
        arithmetic: "no last day, no fee; form 9",
        on: "2025-03-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
            event = [{ on = 2025-03-10, what = "damaged", document = "certificate", how = "record-damaged" }]
        "#,
        says: &[
            ("rights[SPR 14(1)].state", "open"),
            ("rights[SPR 14(1)].due", "null"),
            ("rights[SPR 14(1)].form", "9"),
            ("rights[SPR 14(1)].fee_yen", "0"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "lost, found, lost again, and something else not known",
        arithmetic: "first loss 2026-03-02: due 03-16, found 03-25, too late to undo the breach; second 06-20: due Sat 07-04, Mon 07-06",
        on: "2026-06-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-01-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false, id = "first" },
                { on = 2026-03-25, what = "found", document = "certificate" },
                { on = 2026-06-01, what = "moved", to = "大阪市生野区" },
                { on = 2026-06-03, what = "notified", under = "RBB 22", papers = "unknown" },
                { on = 2026-06-20, what = "learned-of-loss", document = "certificate", abroad = false, id = "second" },
            ]
        "#,
        says: &[
            ("duties[SPR-13-1@first].state", "breached"),
            ("duties[SPR-13-1@first].still_possible", "false"),
            ("duties[SPR-13-1@second].state", "open"),
            ("duties[SPR-13-1@second].due.surely", "2026-07-06"),
        ],
    },
    Case {
        article: "SPR 34",
        name: "who had to act on the last day answers",
        arithmetic: "the eve, 2026-08-31, was the mother's last day; the holder is 16 on 09-01",
        on: "2026-09-01",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", mother = "mother", lives_with = ["mother"] }
            person.mother = { born = 1985-06-20 }
            event = [{ on = 2023-11-10, what = "issued", document = "certificate", printed_expiry = 2026-08-31 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].state", "breached"),
            ("duties[SPR 12(1)].by[*].who", "kid"),
            ("duties[SPR 12(1)].if_not[*].provision", "SPR 34"),
            ("duties[SPR 12(1)].if_not[*].on", "mother"),
        ],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved, nobody says where to",
        arithmetic: "2026-06-09 + 14 = Tuesday 06-23",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
            event = [{ on = 2026-06-09, what = "moved", to = "unknown" }]
        "#,
        says: &[("duties[SPR 10(2)].due.surely", "2026-06-23"), ("duties[SPR 10(2)].where.name", "null")],
    },
    Case {
        article: "SPR 15(ii)",
        name: "neither the expiry nor what it follows from is told",
        arithmetic: "issued 2013: by 2035 it may have run out, whatever it was issued on",
        on: "2035-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
            event = [{ on = 2013-06-09, what = "issued", document = "certificate" }]
        "#,
        says: &[("documents[me].valid", "depends"), ("leave[me].can", "depends"), ("count(questions)", "1")],
    },
    Case {
        article: "SPR 2(1)(ii)",
        name: "a residence that began at birth and broke off",
        arithmetic: "born 1947-03-03; in Japan to 1960 and again from 1970: not since birth",
        on: "1992-01-10",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 1947-03-03, born_in = "japan", father = "a", resided = ["1947-03-03/1960-01-01", "1970-01-01/"], lost_nationality = "SPR 2(1)", at_commencement = "act-126-2-6" }
            person.a = { born = 1920-01-01, resided = "1938-01-01/1990-01-01", died = 1990-01-01, lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[b].class", "neither"), ("none[SPR 3].because", "not-a-descendant")],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "the parent's residence ended a year before the birth",
        arithmetic: "nobody tells of a death: alive; 1979-05-01 is before 1980-03-01",
        on: "1992-01-10",
        law: None,
        life: r#"
            subject = "d"
            person.d = { born = 1980-03-01, born_in = "japan", father = "c", at_commencement = "permanent-resident" }
            person.c = { born = 1954-02-11, born_in = "japan", father = "a", resided = "1954-02-11/1979-05-01" }
            person.a = { under_article_2 = "lost-nationality" }
        "#,
        says: &[("classification[d].class", "neither")],
    },
    Case {
        article: "SPR 11(1)",
        name: "one notice for two changes",
        arithmetic: "04-01: due 04-15; 04-08: due 04-22; the notice of 04-10 tells both",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
            event = [
                { on = 2024-04-01, what = "changed", particulars = "name" },
                { on = 2024-04-08, what = "changed", particulars = "nationality-or-region" },
                { on = 2024-04-10, what = "notified", under = "SPR 11(1)" },
            ]
        "#,
        says: &[
            ("duties[SPR-11-1@changed-2024-04-01].state", "met"),
            ("duties[SPR-11-1@changed-2024-04-08].state", "met"),
            ("filings[notified-2024-04-10].meets", "SPR-11-1@changed-2024-04-01, SPR-11-1@changed-2024-04-08"),
        ],
    },
    Case {
        article: "SPR 12(2)",
        name: "called early, filed after the window",
        arithmetic: "expiry 2025-06-15, a Sunday: last day Mon 06-16; filed 08-01",
        on: "2025-08-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident" }
            event = [
                { on = 2018-07-01, what = "issued", document = "certificate", printed_expiry = 2025-06-15 },
                { on = 2025-08-01, what = "applied", under = "SPR 12(2)", reason = "unavoidable" },
            ]
        "#,
        says: &[("duties[SPR 12(1)].state", "met-late"), ("filings[applied-2025-08-01].timely", "late")],
    },
    Case {
        article: "SPR 9(ii)",
        name: "a first certificate by permission of SPR 5 (Q2)",
        arithmetic: "filed 2020-06-10, birthdays 2020-06-15 (1) … 2026-06-15 (7)",
        on: "2021-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "long-term-resident" }
            event = [{ on = 2020-07-01, what = "issued", document = "certificate", basis = "SPR 5(1)", filed = 2020-06-10 }]
        "#,
        says: &[("documents[me].until.surely", "2026-06-15"), ("standing[special-permanent-resident].by", "SPR 5(1)")],
    },
    Case {
        article: "SPR 2(2)",
        name: "a mother who is a special permanent resident, her parents untold",
        arithmetic: "SPR 3 to 5 ask for SPR 2; born after the treaty she is a descendant: 2(2)(ii); day 60 is 2026-12-29, rolled to 2027-01-04",
        on: "2026-11-17",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-30, born_in = "japan", mother = "wife", municipality = "川崎市川崎区" }
            person.wife = { born = 1996-04-04, born_in = "japan", standing = "special-permanent-resident" }
        "#,
        says: &[
            ("classification[baby].class", "descendant"),
            ("rights[SPR 4(1)].due.surely", "2027-01-04"),
            ("rights[SPR 4(1)].certainty", "sure"),
        ],
    },
    Case {
        article: "SPR 2(2)",
        name: "a child of whose parents the file says nothing",
        arithmetic: "left out is not asked: the parents may carry the line or not",
        on: "2026-11-17",
        law: None,
        life: r#"
            person.baby = { born = 2026-10-30, born_in = "japan" }
        "#,
        says: &[
            ("classification[baby].class", "depends"),
            ("rights[SPR 4(1)].certainty", "possible"),
            ("questions[person.baby.parents].asked_of", "self"),
        ],
    },
    Case {
        article: "SPR 9(ii)",
        name: "renewed from the eve of the 16th birthday (Q4b)",
        arithmetic: "after 2026-08-31: 2026-09-01 is the first birthday, 2032-09-01 the seventh; else 2033-09-01",
        on: "2026-05-20",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2010-09-01, standing = "special-permanent-resident", lives_with = [] }
            event = [{ on = 2023-11-10, what = "issued", document = "certificate", printed_expiry = 2026-08-31 }]
        "#,
        says: &[
            ("duties[SPR 12(1)].yields.expiry.surely", "2032-09-01"),
            ("duties[SPR 12(1)].yields.expiry.otherwise[Q4b].value", "2033-09-01"),
        ],
    },
    Case {
        article: "SPR 19(2)(iv)",
        name: "a mother-in-law at home",
        arithmetic: "affinity in the first degree is within the third: a relative (Civil Code 725(iii))",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", spouse = "husband", lives_with = ["inlaw"] }
            person.husband = { born = 1978-01-01, mother = "inlaw", died = 2020-01-01 }
            person.inlaw = { born = 1950-01-01 }
            event = [
                { on = 2026-03-01, what = "prevented", because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by[*].who", "inlaw"), ("duties[SPR 13(1)].by[*].provision", "SPR 19(2)(iv)")],
    },
    Case {
        article: "SPR 19(3)",
        name: "how far relatives go (Civil Code 725)",
        arithmetic: "by blood: up 3, down 3 is the 6th degree, down 4 the 7th; by marriage: the spouse's uncle is 2 + 1 = 3, the spouse's cousin 4",
        on: "2026-03-20",
        law: None,
        life: FAR_KIN,
        says: FAR_KIN_SAYS,
    },
    Case {
        article: "SPR 19(3)",
        name: "how far relatives go, before adulthood came down",
        arithmetic: "the degrees were the same",
        on: "2021-03-20",
        law: None,
        life: FAR_KIN,
        says: FAR_KIN_SAYS,
    },
    Case {
        article: "SPR 18(2)",
        name: "an adopted child",
        arithmetic: "parental authority is the adoptive parents' (Civil Code 818)",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-02-01, born_in = "japan", mother = "mother", adoptive_parents = ["aunt"] }
            person.mother = { under_article_2 = "descendant" }
            person.aunt = { born = 1985-01-01 }
        "#,
        says: &[("rights[SPR 4(1)].by[*].who", "aunt")],
    },
];

const ADULTHOOD_18: &str = r#"
    subject = "me"
    person.me = { born = 2004-03-20, standing = "special-permanent-resident", mother = "mother", lives_with = [] }
    person.mother = { born = 1970-01-01 }
    event = [{ on = 2022-03-20, what = "learned-of-loss", document = "certificate", abroad = false }]
"#;

const FAR_KIN: &str = r#"
    subject = "me"
    person.me = { born = 1980-06-15, standing = "special-permanent-resident", mother = "m1", spouse = "husband", lives_with = ["six", "seven", "three", "four"] }
    person.m1 = { mother = "m2" }
    person.m2 = { mother = "m3" }
    person.m3 = { }
    person.b1 = { mother = "m3" }
    person.b2 = { mother = "b1" }
    person.six = { born = 1975-01-01, mother = "b2" }
    person.seven = { born = 2000-01-01, mother = "six" }
    person.husband = { mother = "h1" }
    person.h1 = { mother = "h2" }
    person.h2 = { }
    person.three = { born = 1955-01-01, mother = "h2" }
    person.four = { born = 1982-01-01, mother = "three" }
    event = [{ on = 2021-03-10, what = "learned-of-loss", document = "certificate", abroad = false }]
"#;

const FAR_KIN_SAYS: &[(&str, &str)] = &[
    ("duties[SPR 13(1)].instead[six].as", "other-relative"),
    ("absent(duties[SPR 13(1)].instead[seven])", "true"),
    ("duties[SPR 13(1)].instead[three].as", "other-relative"),
    ("absent(duties[SPR 13(1)].instead[four])", "true"),
];
