//! SPR 22: the closed list of grounds.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 22(1)",
        name: "no sentence",
        arithmetic: "none of the four grounds",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("deportation[me].possible", "no"), ("deportation[me].items", ""), ("deportation[me].read_as", "")],
    },
    Case {
        article: "SPR 22(1)",
        name: "a fine for theft",
        arithmetic: "lighter than imprisonment, and no offence of the list",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "fine", suspended = "no" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(iv)].is", "lighter-punishment"),
        ],
    },
    Case {
        article: "SPR 22(1)",
        name: "six years for robbery, found gravely harmful",
        arithmetic: "a finding makes no ground of a short term",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P6Y", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(iv)].is", "shorter-term"),
        ],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "insurrection, five years",
        arithmetic: "imprisonment for Part II, Chapter II",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "insurrection", punishment = "imprisonment", term = "P5Y", suspended = "no" },
            ]
        "#,
        says: &[("deportation[me].possible", "yes"), ("deportation[me].items", "SPR 22(1)(i)")],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "foreign aggression, with work, before 2025",
        arithmetic: "懲役 is imprisonment or heavier",
        on: "2025-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-02-02, what = "sentenced", offence = "foreign-aggression", punishment = "imprisonment-with-work", term = "P5Y", suspended = "no" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(i)")],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "insurrection, wholly suspended",
        arithmetic: "the exception",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "insurrection", punishment = "imprisonment", term = "P2Y", suspended = "wholly" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(i)].is", "suspended"),
        ],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "insurrection, suspended in part, on 1 June 2016",
        arithmetic: "only the whole sentence saves since then",
        on: "2016-07-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2016-06-01, what = "sentenced", offence = "insurrection", punishment = "imprisonment-without-work", term = "P2Y", suspended = "partly" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(i)"), ("deportation[me].sentences[*].version_from", "2016-06-01")],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "suspended in part, the day before",
        arithmetic: "the text of then excepted a suspended sentence",
        on: "2016-07-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2016-05-31, what = "sentenced", offence = "insurrection", punishment = "imprisonment-without-work", term = "P2Y", suspended = "partly" },
            ]
        "#,
        says: &[("deportation[me].possible", "no"), ("deportation[me].sentences[*].version_from", "1991-11-01")],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "merely followed in an insurrection",
        arithmetic: "PC 77(1)(iii) is excepted",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "insurrection", punishment = "imprisonment-without-work", term = "P2Y", suspended = "no", mere_follower = true },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(i)].is", "mere-follower"),
        ],
    },
    Case {
        article: "SPR 22(1)(i)",
        name: "insurrection, a fine",
        arithmetic: "not imprisonment",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "insurrection", punishment = "fine", suspended = "no" },
            ]
        "#,
        says: &[("deportation[me].sentences[*].grounds[SPR 22(1)(i)].is", "lighter-punishment")],
    },
    Case {
        article: "SPR 22(1)(ii)",
        name: "foreign relations, wholly suspended",
        arithmetic: "no exception here",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "foreign-relations", punishment = "imprisonment", term = "P1Y", suspended = "wholly" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(ii)")],
    },
    Case {
        article: "SPR 22(1)(ii)",
        name: "foreign relations, a fine",
        arithmetic: "not imprisonment",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "foreign-relations", punishment = "fine", suspended = "no" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(ii)].is", "lighter-punishment"),
        ],
    },
    Case {
        article: "SPR 22(1)(iii)",
        name: "against an envoy, harm found",
        arithmetic: "a year is enough",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P1Y", suspended = "no", against = "diplomatic-envoy" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iii)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(iii)"), ("deportation[me].determined_by", "minister-of-justice")],
    },
    Case {
        article: "SPR 22(1)(iii)",
        name: "against an envoy, no harm found",
        arithmetic: "the Minister found none",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P1Y", suspended = "no", against = "envoys-mission" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iii)", outcome = "not-found" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(iii)].is", "not-found"),
        ],
    },
    Case {
        article: "SPR 22(1)(iii)",
        name: "against an envoy, nothing found yet",
        arithmetic: "open: for the Minister, not the resident, to settle",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P1Y", suspended = "no", against = "foreign-head-of-state" },
            ]
        "#,
        says: &[
            ("deportation[me].depends_on", "office.harm-22-iii.me"),
            ("questions[office.harm-22-iii.me].asked_of", "office"),
        ],
    },
    Case {
        article: "SPR 22(1)(iii)",
        name: "against nobody of the list",
        arithmetic: "no ground of (iii)",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P1Y", suspended = "no" },
            ]
        "#,
        says: &[("deportation[me].sentences[*].grounds[SPR 22(1)(iii)].is", "other-victim")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "exactly seven years, harm found",
        arithmetic: "not more than seven",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P7Y", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(iv)].is", "shorter-term"),
        ],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "seven years and a day, harm found",
        arithmetic: "more than seven",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P7Y1D", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(iv)")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "six years and ten months",
        arithmetic: "82 months, of 84",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P6Y10M", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].possible", "no")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "for life, with work, before 2025, harm found",
        arithmetic: "無期懲役",
        on: "2025-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2025-02-02, what = "sentenced", offence = "other", punishment = "imprisonment-with-work", term = "life", suspended = "no" },
                { on = 2025-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(iv)")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "eight years, no harm found",
        arithmetic: "the finding is needed",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P8Y", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "not-found" },
            ]
        "#,
        says: &[
            ("deportation[me].possible", "no"),
            ("deportation[me].sentences[*].grounds[SPR 22(1)(iv)].is", "not-found"),
        ],
    },
    Case {
        article: "SPR 22(2)",
        name: "a ground of (iii) is in question",
        arithmetic: "the Minister for Foreign Affairs is consulted first",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P1Y", suspended = "no", against = "diplomatic-envoy" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iii)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].consults_first", "minister-for-foreign-affairs")],
    },
    Case {
        article: "SPR 22(2)",
        name: "only a ground of (iv)",
        arithmetic: "nobody need be consulted",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P8Y", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].determined_by", "minister-of-justice"), ("deportation[me].consults_first", "null")],
    },
    Case {
        article: "SPR 22(3)",
        name: "a ground is there",
        arithmetic: "the procedure runs on 22(1): twelve places of the Immigration Control Act",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P8Y", suspended = "no" },
                { on = 2026-02-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("count(deportation[me].read_as)", "12")],
    },
    Case {
        article: "SPR 22(3)",
        name: "no ground is there",
        arithmetic: "no procedure runs",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "sentenced", offence = "other", punishment = "imprisonment", term = "P7Y", suspended = "no" },
            ]
        "#,
        says: &[("count(deportation[me].read_as)", "0")],
    },
    Case {
        article: "SPR 22(1)",
        name: "deported without a ground told",
        arithmetic: "the file says no ground: a doubt about it",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-02, what = "deported" },
            ]
        "#,
        says: &[("warnings[*].event", "deported-2026-02-02")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "exactly seven years, sentenced in 2015",
        arithmetic: "not more than seven then either",
        on: "2015-07-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2015-06-01, what = "sentenced", offence = "other", punishment = "imprisonment-with-work", term = "P7Y", suspended = "no" },
                { on = 2015-06-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].possible", "no")],
    },
    Case {
        article: "SPR 22(1)(iv)",
        name: "seven years and a day, sentenced in 2015",
        arithmetic: "more than seven",
        on: "2015-07-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2013-07-10, what = "issued", document = "certificate", printed_expiry = 2020-06-15 },
                { on = 2015-06-01, what = "sentenced", offence = "other", punishment = "imprisonment-with-work", term = "P7Y1D", suspended = "no" },
                { on = 2015-06-20, what = "decided", under = "SPR 22(1)(iv)", outcome = "found" },
            ]
        "#,
        says: &[("deportation[me].items", "SPR 22(1)(iv)")],
    },
];

#[test]
fn deportation() {
    crate::hold(CASES);
}
