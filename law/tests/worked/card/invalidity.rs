//! ICRRA 19-14: how a card loses its validity.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-14(i)",
        name: "naturalised",
        arithmetic: "no longer a mid-to-long-term resident, during Mon 2 March 2026",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(i)"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-02"),
            ("documents[issued-2020-07-10].ends", "during"),
        ],
    },
    Case {
        article: "ICRRA 19-14(i)",
        name: "the day before the naturalisation",
        arithmetic: "nothing yet",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes"), ("standing[me].is", "permanent-resident")],
    },
    Case {
        article: "ICRRA 19-14(i)",
        name: "the status was cancelled",
        arithmetic: "ICRRA 22-4: no status, so no mid-to-long-term resident",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "status-revoked" },
            ]
        "#,
        says: &[
            ("documents[issued-2025-03-28].valid", "no"),
            ("documents[issued-2025-03-28].ended_by", "ICRRA 19-14(i)"),
            ("documents[issued-2025-03-28].until.surely", "2026-03-02"),
        ],
    },
    Case {
        article: "ICRRA 19-14(i)",
        name: "a change to a stay of thirty days",
        arithmetic: "19-3(i): a stay of three months or less makes no mid-to-long-term resident",
        on: "2026-04-21",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2026-04-30 }
            event = [
                { on = 2024-04-30, what = "issued", document = "card" },
                { on = 2026-04-20, what = "status-granted", status = "designated-activities", designation = "other", stay_until = 2026-05-20, period = "P30D", under = "ICRRA 20(3)" },
            ]
        "#,
        says: &[
            ("standing[me].resident", "not-one"),
            ("documents[issued-2024-04-30].valid", "no"),
            ("documents[issued-2024-04-30].ended_by", "ICRRA 19-14(i)"),
            ("documents[issued-2024-04-30].until.surely", "2026-04-20"),
        ],
    },
    Case {
        article: "ICRRA 19-14(ii)",
        name: "the last of the seven years",
        arithmetic: "Mon 15 June 2026 is a valid day, to its end",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[("documents[issued-2019-06-16].valid", "yes"), ("documents[issued-2019-06-16].ends", "end_of")],
    },
    Case {
        article: "ICRRA 19-14(ii)",
        name: "the seven years are over",
        arithmetic: "void from 00:00 of 16 June 2026; a permanent resident stays one",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("documents[issued-2019-06-16].valid", "no"),
            ("documents[issued-2019-06-16].until.surely", "2026-06-15"),
            ("documents[issued-2019-06-16].ended_by", "ICRRA 19-14(ii)"),
            ("standing[me].is", "permanent-resident"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "ICRRA 19-14(ii)",
        name: "the eve of the 16th birthday is over",
        arithmetic: "31 August 2026; the stay of a dependent goes on to December",
        on: "2026-09-01",
        law: None,
        life: r#"
            person.me = { born = 2010-09-01, standing = "dependent", municipality = "大阪市生野区", stay_until = 2026-12-15 }
            event = [{ on = 2024-01-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2024-01-10 }]
        "#,
        says: &[
            ("documents[issued-2024-01-10].valid", "no"),
            ("documents[issued-2024-01-10].until.surely", "2026-08-31"),
            ("documents[issued-2024-01-10].ended_by", "ICRRA 19-14(ii)"),
            ("standing[me].is", "dependent"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iii)",
        name: "left without permission",
        arithmetic: "the confirmation is a moment of Mon 2 March 2026",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iii)"),
            ("documents[issued-2020-07-10].ends", "during"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-02"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iii)",
        name: "departure not confirmed",
        arithmetic: "without the confirmation nothing is void",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "nothing", confirmed = false },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes")],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "the last day of the year",
        arithmetic: "left Mon 10 March 2025: to the end of 10 March 2026; valid on it",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-03-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "yes"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-10"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iv)"),
            ("re_entry[left-2025-03-10].longest", "P1Y"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "the year is over",
        arithmetic: "void and no status from 11 March 2026",
        on: "2026-03-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-03-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iv)"),
            ("documents[issued-2020-07-10].ends", "end_of"),
            ("standing[me].to", "2026-03-10"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "left on 28 February 2023",
        arithmetic: "by the letter from 1 March 2023 to 29 February 2024; told: 28 February (Q12)",
        on: "2023-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2023-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2023-02-28].last.surely", "2024-02-28"),
            ("re_entry[left-2023-02-28].last.possibly", "2024-02-29"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "a permit that ended",
        arithmetic: "left 2 March 2026 on a permit to 29 May 2026",
        on: "2026-05-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "re-entry-permit", until = 2026-05-29 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(iv)"),
            ("documents[issued-2020-07-10].until.surely", "2026-05-29"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "back on the last day",
        arithmetic: "landed on 10 March 2026: nothing is void",
        on: "2026-03-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-03-10, what = "left", with = "special-re-entry" },
                { on = 2026-03-10, what = "landed" },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes"), ("re_entry[left-2025-03-10].returned", "in-time")],
    },
    Case {
        article: "ICRRA 19-14(v)",
        name: "a new one issued",
        arithmetic: "the issue of Fri 20 March 2026 ends the old one during that day",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-20"),
            ("documents[issued-2020-07-10].ends", "during"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
            ("documents[issued-2026-03-20].valid", "yes"),
        ],
    },
    Case {
        article: "ICRRA 19-14(v)",
        name: "a new one applied for",
        arithmetic: "the filing of 16 March does not: valid on the eve of the issue",
        on: "2026-03-19",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes"), ("absent(documents[issued-2026-03-20])", "true")],
    },
    Case {
        article: "ICRRA 19-14(v)",
        name: "found again and used",
        arithmetic: "found on 24 March 2026, after the reissue: void all the same",
        on: "2026-03-24",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-03-24, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "ICRRA 19-14(v)"),
        ],
    },
    Case {
        article: "ICRRA 19-14(vi)",
        name: "died",
        arithmetic: "during Sat 10 October 2026",
        on: "2026-10-10",
        law: None,
        life: r#"
            person.me = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市" }
            event = [{ on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 }]
        "#,
        says: &[
            ("documents[issued-2022-04-28].valid", "no"),
            ("documents[issued-2022-04-28].ended_by", "ICRRA 19-14(vi)"),
            ("documents[issued-2022-04-28].ends", "during"),
            ("documents[issued-2022-04-28].until.surely", "2026-10-10"),
        ],
    },
    Case {
        article: "ICRRA 19-14",
        name: "the first ground ends it",
        arithmetic: "expired on 15 June 2026; a new one in July changes nothing in that",
        on: "2026-08-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-07-21, what = "issued", document = "card", basis = "ICRRA 19-11(1)", filed = 2026-07-21 },
            ]
        "#,
        says: &[
            ("documents[issued-2019-06-16].ended_by", "ICRRA 19-14(ii)"),
            ("documents[issued-2019-06-16].until.surely", "2026-06-15"),
        ],
    },
    Case {
        article: "ICRRA 19-14(iv)",
        name: "left, and nobody told with what",
        arithmetic: "a permit that runs to an untold day shows no last day; a year from 1 November 2026 is one where it was special re-entry",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1970-01-01, standing = "permanent-resident", passport = "valid", nationality = "PH" }
            event = [
                { on = 2026-11-01, what = "left" },
                { on = 2026-11-25, what = "learned-of-loss", document = "card", how = "loss" },
            ]
        "#,
        says: &[("documents[me].until.possibly", "2027-11-01")],
    },
];

#[test]
fn invalidity() {
    super::hold(CASES);
}
