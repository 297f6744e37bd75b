//! What is sure where the life is silent, and what depends.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 13(1)",
        name: "unknown whether learned abroad",
        arithmetic: "at home: 5 + 14 is Thu 19 November; abroad: landed 20 November, Fri 4 December",
        on: "2026-11-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-11-03, what = "left", with = "re-entry-permit", until = 2028-01-01 },
                { on = 2026-11-05, what = "learned-of-loss", document = "certificate", abroad = "unknown" },
                { on = 2026-11-20, what = "landed" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].due.surely", "2026-11-19"),
            ("duties[SPR 13(1)].due.possibly", "2026-12-04"),
            ("duties[SPR 13(1)].state", "depends"),
            ("duties[SPR 13(1)].certainty", "sure"),
            ("duties[SPR 13(1)].depends_on", "event.learned-of-loss-2026-11-05.abroad"),
            ("questions[event.learned-of-loss-2026-11-05.abroad].asked_of", "self"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "learned on one of five days",
        arithmetic: "1 Sept: Tue 15 Sept; 5 Sept: Thu 24 Sept over the holidays; on 20 Sept it depends",
        on: "2026-09-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = "2026-09-01/2026-09-05", what = "learned-of-loss", document = "certificate", abroad = false, id = "learned" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].due.surely", "2026-09-15"),
            ("duties[SPR 13(1)].due.possibly", "2026-09-24"),
            ("duties[SPR 13(1)].opens.surely", "2026-09-05"),
            ("duties[SPR 13(1)].opens.possibly", "2026-09-01"),
            ("duties[SPR 13(1)].state", "depends"),
            ("duties[SPR 13(1)].depends_on", "event.learned.on"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "learned on one of five days, all over",
        arithmetic: "breached whichever it was",
        on: "2026-09-25",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = "2026-09-01/2026-09-05", what = "learned-of-loss", document = "certificate", abroad = false, id = "learned" },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "breached"), ("duties[SPR 13(1)].certainty", "sure")],
    },
    Case {
        article: "SPR 10(2)",
        name: "moved over a weekend",
        arithmetic: "30 May: Sat 13 June; 31 May: Sun 14; 1 June: Mon 15 — all end on Mon 15 June",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = "2026-05-30/2026-06-01", what = "moved", to = "京都市南区", id = "move" },
            ]
        "#,
        says: &[
            ("duties[SPR 10(2)].due.surely", "2026-06-15"),
            ("duties[SPR 10(2)].due.possibly", "2026-06-15"),
            ("duties[SPR 10(2)].state", "open"),
            ("duties[SPR 10(2)].certainty", "sure"),
        ],
    },
    Case {
        article: "SPR 9(i)",
        name: "born in September 2010",
        arithmetic: "the 16th birthday is one of 30 days",
        on: "2014-01-10",
        law: None,
        life: r#"
            person.me = { born = "2010-09-01/2010-09-30", standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2013-12-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2013-12-02 }]
        "#,
        says: &[
            ("documents[issued-2013-12-20].expiry.surely", "2026-09-01"),
            ("documents[issued-2013-12-20].expiry.possibly", "2026-09-30"),
            ("documents[issued-2013-12-20].until.surely", "2026-09-01"),
            ("documents[issued-2013-12-20].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "handed in or not",
        arithmetic: "RBB 22 with papers unknown: deemed or not",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
                { on = 2026-06-03, what = "notified", under = "RBB 22", papers = "unknown" },
            ]
        "#,
        says: &[
            ("filings[notified-2026-06-03].counts_as", "depends"),
            ("filings[notified-2026-06-03].depends_on", "event.notified-2026-06-03.papers"),
            ("duties[SPR 10(2)].state", "depends"),
            ("duties[SPR 10(2)].due.surely", "2026-06-15"),
        ],
    },
    Case {
        article: "SPR 10(5)",
        name: "RBB 24, papers unknown",
        arithmetic: "not among the deemed notices, so the papers do not matter",
        on: "2026-05-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-05-29, what = "notified", under = "RBB 24", papers = "unknown" },
                { on = 2026-05-30, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[("filings[notified-2026-05-29].counts_as", ""), ("count(questions)", "0")],
    },
    Case {
        article: "SPR 12(2)",
        name: "a reason nobody knows",
        arithmetic: "met or open",
        on: "2026-04-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2025-12-01, what = "applied", under = "SPR 12(2)", reason = "unknown" },
            ]
        "#,
        says: &[
            ("duties[SPR 12(1)].state", "depends"),
            ("duties[SPR 12(1)].depends_on", "event.applied-2025-12-01.reason"),
        ],
    },
    Case {
        article: "SPR 2(2)(ii)",
        name: "the mother's years abroad",
        arithmetic: "residence until the birth unknown: the right is possible",
        on: "2026-07-30",
        law: None,
        life: r#"
            subject = "rin"
            person.rin = { born = 2026-06-07, born_in = "japan", mother = "eunju", municipality = "大阪市生野区" }
            person.eunju = { born = 1986-03-30, born_in = "japan", father = "seok", resided = "unknown" }
            person.seok = { born = 1954-10-02, born_in = "japan", father = "gen", resided = "since-birth" }
            person.gen = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[
            ("classification[rin].class", "depends"),
            ("rights[SPR 4(1)].certainty", "possible"),
            ("rights[SPR 4(1)].due.surely", "2026-08-06"),
        ],
    },
    Case {
        article: "SPR 19(2)",
        name: "who lives with the child",
        arithmetic: "if the mother does, she must; else nobody",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "special-permanent-resident", municipality = "大阪市生野区", mother = "mother" }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2013-09-20, what = "issued", document = "certificate", printed_expiry = 2028-09-01 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].by", "depends"),
            ("duties[SPR 13(1)].due.surely", "2026-03-16"),
            ("duties[SPR 13(1)].due.possibly", "2026-03-16"),
            ("duties[SPR 13(1)].state", "open"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "filings left open",
        arithmetic: "on day 8: applied or not",
        on: "2026-03-10",
        law: None,
        life: r#"
            open = ["applied"]
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].state", "depends"),
            ("duties[SPR 13(1)].due.surely", "2026-03-16"),
            ("duties[SPR 13(1)].due.possibly", "2026-03-16"),
        ],
    },
    Case {
        article: "SPR 13(1)",
        name: "told only to the 10th",
        arithmetic: "a filing after that day would not be told",
        on: "2026-03-20",
        law: None,
        life: r#"
            known_to = 2026-03-10
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "depends")],
    },
    Case {
        article: "SPR 13(1)",
        name: "silence on filings",
        arithmetic: "told to the day judged: nothing was filed",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].state", "breached"), ("count(questions)", "0")],
    },
    Case {
        article: "SPR 23(2), 1st sentence",
        name: "unknown what one left with",
        arithmetic: "the standing hangs on it",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "unknown" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].permission", "depends"),
            ("documents[issued-2020-07-10].valid", "depends"),
            ("questions[event.left-2026-03-02.with].asked_of", "self"),
        ],
    },
    Case {
        article: "SPR 2(1)",
        name: "Q1: the ancestor left for good",
        arithmetic: "whether he still counts only an office says",
        on: "1992-01-10",
        law: None,
        life: r#"
            subject = "c"
            person.c = { born = 1991-12-20, born_in = "japan", father = "b", resided = "since-birth", municipality = "大阪市生野区" }
            person.b = { born = 1954-02-11, born_in = "japan", father = "a", resided = "since-birth" }
            person.a = { born = 1920-08-01, born_in = "abroad", resided = "1938-04/1953-05-01", lost_nationality = "SPR 2(1)" }
        "#,
        says: &[("classification[c].class", "depends"), ("questions[office.Q1.a].asked_of", "office")],
    },
    Case {
        article: "SPR 19(2)",
        name: "ill until nobody knows when",
        arithmetic: "the wife, or the holder again",
        on: "2026-03-03",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", spouse = "wife", lives_with = ["wife"] }
            person.wife = { born = 1981-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-10, what = "prevented", until = "unknown", because = "illness" },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("duties[SPR 13(1)].by", "depends"), ("duties[SPR 13(1)].due.surely", "2026-03-16")],
    },
    Case {
        article: "SPR 13(1)",
        name: "where it was lost is unknown",
        arithmetic: "it does not matter",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false, lost = "unknown", how = "unknown" },
            ]
        "#,
        says: &[
            ("duties[SPR 13(1)].certainty", "sure"),
            ("duties[SPR 13(1)].due.surely", "2026-03-16"),
            ("count(questions)", "0"),
        ],
    },
];

#[test]
fn unknowns() {
    crate::hold(CASES);
}
