//! SPR 15: how a certificate loses its validity.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 15(i)",
        name: "naturalised",
        arithmetic: "void when the standing ends, during Mon 2 March 2026",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(i)"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-02"),
            ("documents[issued-2020-07-10].ends", "during"),
        ],
    },
    Case {
        article: "SPR 15(i)",
        name: "the day before the naturalisation",
        arithmetic: "nothing yet",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes"), ("standing[me].is", "special-permanent-resident")],
    },
    Case {
        article: "SPR 15(i)",
        name: "deported",
        arithmetic: "ceases during the day",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "deported" },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].ended_by", "SPR 15(i)")],
    },
    Case {
        article: "SPR 15(ii)",
        name: "expired",
        arithmetic: "to the end of 15 June 2027; void on the 16th",
        on: "2027-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 }]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].until.surely", "2027-06-15"),
            ("documents[issued-2020-07-10].ends", "end_of"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(ii)"),
        ],
    },
    Case {
        article: "SPR 15(iii)",
        name: "left without permission",
        arithmetic: "the confirmation is a moment of the day",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ends", "during"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(iii)"),
            ("standing[me].to", "2026-03-02"),
            ("standing[me].because", "left-without-permission"),
        ],
    },
    Case {
        article: "SPR 15(iii)",
        name: "departure not confirmed",
        arithmetic: "without the confirmation nothing is void",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "nothing", confirmed = false },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes")],
    },
    Case {
        article: "SPR 15(iv)",
        name: "two years are over",
        arithmetic: "left 10 March 2024: to the end of 10 March 2026; valid on it",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-03-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "yes"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-10"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(iv)"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "SPR 15(iv)",
        name: "two years are over, the day after",
        arithmetic: "void and no standing on 11 March",
        on: "2026-03-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-03-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(iv)"),
            ("documents[issued-2020-07-10].ends", "end_of"),
            ("standing[me].to", "2026-03-10"),
            ("standing[me].because", "not-back-in-time"),
            ("standing[me].ends", "end_of"),
        ],
    },
    Case {
        article: "SPR 15(ii)",
        name: "expired abroad before the permission ended",
        arithmetic: "left 10 March 2026, two years to 2028; the certificate ends on 15 June 2027",
        on: "2027-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-10, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].ended_by", "SPR 15(ii)"),
            ("standing[me].is", "special-permanent-resident"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "SPR 15(v)",
        name: "a new one issued",
        arithmetic: "the issue on 20 March ends the old one during that day, the filing on 6 March did not",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].valid", "no"),
            ("documents[issued-2020-07-10].until.surely", "2026-03-20"),
            ("documents[issued-2020-07-10].ends", "during"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(v)"),
            ("documents[issued-2026-03-20].valid", "yes"),
        ],
    },
    Case {
        article: "SPR 15(v)",
        name: "a new one applied for",
        arithmetic: "valid on the eve of the issue",
        on: "2026-03-19",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[("documents[issued-2020-07-10].valid", "yes"), ("absent(documents[issued-2026-03-20])", "true")],
    },
    Case {
        article: "SPR 15(vi)",
        name: "died",
        arithmetic: "during 10 October 2026",
        on: "2026-10-10",
        law: None,
        life: r#"
            person.me = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市" }
            event = [{ on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 }]
        "#,
        says: &[
            ("documents[issued-2022-04-28].valid", "no"),
            ("documents[issued-2022-04-28].ended_by", "SPR 15(vi)"),
            ("documents[issued-2022-04-28].ends", "during"),
            ("standing[me].because", "died"),
        ],
    },
    Case {
        article: "SPR 15",
        name: "the first ground ends it",
        arithmetic: "expired on 15 June 2026; a new one in July changes nothing in that",
        on: "2026-08-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-07-20, what = "issued", document = "certificate", basis = "SPR 12(1)", filed = 2026-06-20 },
            ]
        "#,
        says: &[
            ("documents[issued-2019-07-01].ended_by", "SPR 15(ii)"),
            ("documents[issued-2019-07-01].until.surely", "2026-06-15"),
        ],
    },
    Case {
        article: "SPR 15",
        name: "the standing outlives the certificate",
        arithmetic: "expired in 2026, resident still in 2030",
        on: "2030-01-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("standing[me].is", "special-permanent-resident"),
            ("standing[me].to", "null"),
            ("documents[issued-2019-07-01].valid", "no"),
        ],
    },
];

#[test]
fn invalidity() {
    crate::hold(CASES);
}
