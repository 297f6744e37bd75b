//! ICRRA 67: what an extension costs.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 67(ii)",
        name: "the last day of the old fee",
        arithmetic: "accepted to 31 March 2025: 4,000",
        on: "2025-03-31",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2025-04-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2024-04-30, what = "issued", document = "card", printed_expiry = 2025-04-30 },
            ]
        "#,
        says: &[("rights[card.extension].fee_yen", "4000"), ("absent(rights[card.extension].fee_least_yen)", "true")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "the first day of the fee of 2025",
        arithmetic: "accepted from 1 April 2025: 6,000 at the counter",
        on: "2025-04-01",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2025-04-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2024-04-30, what = "issued", document = "card", printed_expiry = 2025-04-30 },
            ]
        "#,
        says: &[("rights[card.extension].fee_yen", "6000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "the last day of the fee of 2025",
        arithmetic: "accepted to 30 September 2026: 6,000",
        on: "2026-09-30",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
            ]
        "#,
        says: &[("rights[card.extension].fee_yen", "6000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "by the period to be granted",
        arithmetic: "from 1 October 2026: 10,000 for 3 months, up to 75,000 for 5 years",
        on: "2026-10-01",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
            ]
        "#,
        says: &[
            ("rights[card.extension].fee_yen", "null"),
            ("rights[card.extension].fee_least_yen", "10000"),
            ("rights[card.extension].fee_most_yen", "75000"),
            ("rights[card.extension].fee_by_period[*].yen", "10000, 18000, 25000, 33000, 48000, 64000, 75000"),
            ("rights[card.extension].fee_by_period[*].up_to", "P3M, P6M, P1Y, P1Y, P3Y, P5Y, null"),
            ("rights[card.extension].fee_by_period[*].including", "true, true, false, true, false, false, true"),
        ],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "accepted before, pending after",
        arithmetic: "accepted on 30 September 2026: 6,000, whatever is granted",
        on: "2026-10-05",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-09-30, what = "applied", under = "ICRRA 21(2)" },
            ]
        "#,
        says: &[("rights[card.extension].state", "used"), ("rights[card.extension].fee_yen", "6000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P3M",
        arithmetic: "3 months or less: 10,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2027-02-28, period = "P3M", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "10000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P6M",
        arithmetic: "over 3 to 6 months: 18,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2027-05-30, period = "P6M", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "18000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P11M",
        arithmetic: "over 6 months, under 1 year: 25,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2027-10-30, period = "P11M", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "25000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P1Y",
        arithmetic: "1 year: 33,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2027-11-30, period = "P1Y", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "33000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P1Y3M",
        arithmetic: "over 1, under 3 years: 48,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2028-02-29, period = "P1Y3M", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "48000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P3Y",
        arithmetic: "3 to under 5 years: 64,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2029-11-30, period = "P3Y", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "64000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted P5Y",
        arithmetic: "5 years or more: 75,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2031-11-30, period = "P5Y", under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "75000")],
    },
    Case {
        article: "ICRRA 67(ii)",
        name: "granted, the period not told",
        arithmetic: "from the old end, 30 November 2026, to 30 November 2027 is 1 year: 33,000",
        on: "2026-11-20",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2026-11-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2025-11-30, what = "issued", document = "card", printed_expiry = 2026-11-30 },
                { on = 2026-10-05, what = "applied", under = "ICRRA 21(2)" },
                { on = 2026-11-16, what = "status-granted", status = "student", stay_until = 2027-11-30, under = "ICRRA 21(3)" },
            ]
        "#,
        says: &[("rights[ICRRA-21-2@stay-me].fee_yen", "33000")],
    },
    Case {
        article: "ICRRA 67",
        name: "an acquisition is free",
        arithmetic: "67 names change, extension, permanent residence and re-entry; not 22-2",
        on: "2026-10-20",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-10-10, born_in = "japan", nationality = "IN", municipality = "江戸川区" }
        "#,
        says: &[("duties[card.acquisition].fee_yen", "0")],
    },
];

#[test]
fn fees() {
    super::hold(CASES);
}
