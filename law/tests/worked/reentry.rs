//! SPR 23(2): special re-entry permission.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left 29 February 2024",
        arithmetic: "from 1 March 2024 to the eve of 1 March 2026: 28 February 2026",
        on: "2024-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-29, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2024-02-29].deemed", "yes"),
            ("re_entry[left-2024-02-29].last.surely", "2026-02-28"),
            ("re_entry[left-2024-02-29].last.possibly", "2026-02-28"),
            ("re_entry[left-2024-02-29].longest", "P2Y"),
            ("re_entry[left-2024-02-29].returned", "not-yet"),
        ],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left 28 February 2024",
        arithmetic: "from 29 February; 2026 has none: 28 February 2026",
        on: "2024-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2024-02-28].last.surely", "2026-02-28"),
            ("re_entry[left-2024-02-28].last.possibly", "2026-02-28"),
        ],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left 28 February 2022",
        arithmetic: "by the letter from 1 March 2022 to 29 February 2024; told: 28 February (Q12)",
        on: "2022-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2022-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2022-02-28].last.surely", "2024-02-28"),
            ("re_entry[left-2022-02-28].last.possibly", "2024-02-29"),
        ],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left 28 February 2022, back on 29 February 2024",
        arithmetic: "in time by the letter",
        on: "2024-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2022-02-28, what = "left", with = "special-re-entry" },
                { on = 2024-02-29, what = "landed" },
            ]
        "#,
        says: &[
            ("re_entry[left-2022-02-28].returned", "in-time"),
            ("standing[me].is", "special-permanent-resident"),
            ("standing[me].to", "null"),
        ],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left 12 October 2020",
        arithmetic: "the same day two years later",
        on: "2020-10-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2020-10-12, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2020-10-12].last.surely", "2022-10-12")],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "back on the last day",
        arithmetic: "3 November 2028 (Fri, Culture Day): in time",
        on: "2028-11-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "certificate", printed_expiry = 2029-06-15 },
                { on = 2026-11-03, what = "left", with = "special-re-entry" },
                { on = 2028-11-03, what = "landed" },
            ]
        "#,
        says: &[("re_entry[left-2026-11-03].returned", "in-time"), ("standing[me].to", "null")],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "no roll over a closed day",
        arithmetic: "Sat 10 October 2026 left; 10 October 2028; back on the 11th is late",
        on: "2028-10-11",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "certificate", printed_expiry = 2029-06-15 },
                { on = 2026-10-10, what = "left", with = "special-re-entry" },
                { on = 2028-10-11, what = "landed" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-10-10].last.possibly", "2028-10-10"),
            ("re_entry[left-2026-10-10].returned", "late"),
            ("standing[me].to", "2028-10-10"),
            ("documents[issued-2022-07-10].ended_by", "SPR 15(iv)"),
        ],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "left on the expiry day",
        arithmetic: "valid to the end of 15 June 2026",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-06-15, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[("re_entry[left-2026-06-15].deemed", "yes"), ("re_entry[left-2026-06-15].last.surely", "2028-06-15")],
    },
    Case {
        article: "SPR 23(2), 1st sentence",
        name: "left with an expired certificate",
        arithmetic: "void since the 16th: nothing is deemed; the departure ends the standing",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-06-16, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-06-16].deemed", "no"),
            ("re_entry[left-2026-06-16].because", "no-valid-certificate"),
            ("re_entry[left-2026-06-16].returned", "no-permission"),
            ("standing[me].because", "left-without-permission"),
            ("standing[me].to", "2026-06-16"),
        ],
    },
    Case {
        article: "SPR 23(2), 1st sentence",
        name: "left without a passport",
        arithmetic: "a valid passport is needed too",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", lacked = ["passport"] },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("re_entry[left-2026-03-02].because", "no-valid-passport"),
            ("documents[issued-2020-07-10].ended_by", "SPR 15(iii)"),
        ],
    },
    Case {
        article: "SPR 23(2), 1st sentence",
        name: "left while the certificate was lost",
        arithmetic: "not in hand",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-02-20, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-02, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].deemed", "no"),
            ("re_entry[left-2026-03-02].because", "no-valid-certificate"),
        ],
    },
    Case {
        article: "SPR Order 19",
        name: "a detention order",
        arithmetic: "one of the three excluded",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["detention-order"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].deemed", "no"), ("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "SPR Order 19",
        name: "stopped under ICRRA 25-2(1)",
        arithmetic: "one of the three excluded",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["stopped"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "SPR Order 19",
        name: "designated",
        arithmetic: "one of the three excluded",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "special-re-entry", excluded = ["designated"] },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].because", "excluded")],
    },
    Case {
        article: "SPR 23(1)",
        name: "a stamped permit",
        arithmetic: "the printed day decides: back by 1 May 2027; late on the 2nd",
        on: "2027-05-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "certificate", printed_expiry = 2029-06-15 },
                { on = 2026-03-02, what = "left", with = "re-entry-permit", until = 2027-05-01 },
            ]
        "#,
        says: &[
            ("re_entry[left-2026-03-02].last.surely", "2027-05-01"),
            ("re_entry[left-2026-03-02].deemed", "null"),
            ("re_entry[left-2026-03-02].returned", "late"),
            ("standing[me].to", "2027-05-01"),
        ],
    },
    Case {
        article: "SPR 23(1)",
        name: "a stamped permit, last day",
        arithmetic: "still away in time",
        on: "2027-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2022-07-10, what = "issued", document = "certificate", printed_expiry = 2029-06-15 },
                { on = 2026-03-02, what = "left", with = "re-entry-permit", until = 2027-05-01 },
            ]
        "#,
        says: &[("re_entry[left-2026-03-02].returned", "not-yet"), ("standing[me].to", "null")],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "could leave today",
        arithmetic: "with a valid passport and certificate: until the same day two years on",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 }]
        "#,
        says: &[("leave[me].can", "yes"), ("leave[me].last.surely", "2028-03-02")],
    },
    Case {
        article: "SPR 23(2), 2nd sentence",
        name: "could not leave today",
        arithmetic: "the passport has expired",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "expired" }
            event = [{ on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 }]
        "#,
        says: &[("leave[me].can", "no"), ("leave[me].because", "no-valid-passport"), ("leave[me].last", "null")],
    },
    Case {
        article: "SPR 23(2), 1st sentence",
        name: "could not leave the day after the expiry",
        arithmetic: "the certificate is void from 16 June",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("leave[me].can", "no"), ("leave[me].because", "no-valid-certificate")],
    },
    Case {
        article: "SPR 23(1)",
        name: "a permit of six years",
        arithmetic: "takes effect 10 April 2024: to 10 April 2030 at most",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2030-04-10 },
            ]
        "#,
        says: &[
            ("permits[me].ceiling.surely", "2030-04-10"),
            ("permits[me].longest", "P6Y"),
            ("permits[me].until", "2030-04-10"),
            ("count(warnings)", "0"),
        ],
    },
    Case {
        article: "SPR 23(1)",
        name: "printed a day too long",
        arithmetic: "11 April 2030 is beyond six years",
        on: "2024-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2030-04-11 },
            ]
        "#,
        says: &[("warnings[permit-too-long].ceiling", "2030-04-10")],
    },
    Case {
        article: "SPR 23(1)",
        name: "extended abroad",
        arithmetic: "with the extension seven years from the day it took effect: 10 April 2031",
        on: "2030-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2030-04-10 },
                { on = 2029-12-01, what = "left", with = "re-entry-permit" },
                { on = 2030-02-20, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(5)", printed_expiry = 2031-04-10 },
            ]
        "#,
        says: &[
            ("permits[issued-2030-02-20].ceiling.surely", "2031-04-10"),
            ("permits[issued-2030-02-20].from", "2024-04-10"),
            ("permits[issued-2030-02-20].longest", "P7Y"),
            ("re_entry[left-2029-12-01].last.surely", "2031-04-10"),
        ],
    },
    Case {
        article: "SPR 23(1)",
        name: "left on the permit, no day told",
        arithmetic: "the permit's own day",
        on: "2026-03-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2029-04-10 },
                { on = 2026-02-01, what = "left", with = "re-entry-permit" },
            ]
        "#,
        says: &[("re_entry[left-2026-02-01].last.surely", "2029-04-10")],
    },
    Case {
        article: "SPR 23(1)",
        name: "left the day after the permit ran out",
        arithmetic: "no permission: 15(iii)",
        on: "2029-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2023-07-10, what = "issued", document = "certificate", printed_expiry = 2030-06-15 },
                { on = 2024-04-10, what = "issued", document = "re-entry-permit", basis = "ICRRA 26(1)", printed_expiry = 2029-04-10 },
                { on = 2029-04-11, what = "left", with = "re-entry-permit" },
            ]
        "#,
        says: &[("re_entry[left-2029-04-11].returned", "no-permission")],
    },
];

#[test]
fn reentry() {
    crate::hold(CASES);
}
