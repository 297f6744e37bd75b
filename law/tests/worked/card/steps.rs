//! The way to a new card after a loss, step by step: ICRRA 19-12, 23 and 26 with what offices do.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA Order 19-11",
        name: "lost, and reported",
        arithmetic: "the police",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", how = "loss", abroad = false },
            ]
        "#,
        says: &[
            ("steps[report-loss].where.office", "police"),
            ("steps[carry-passport-and-proof].do", "carry-passport-and-proof"),
            ("absent(steps[get-new-passport])", "true"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11",
        name: "destroyed",
        arithmetic: "the municipality certifies the disaster (罹災証明書)",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", how = "destruction", abroad = false },
            ]
        "#,
        says: &[
            ("steps[report-loss].where.office", "municipality"),
            ("steps[report-loss].where.name", "大阪市生野区"),
            ("steps[report-loss].done", "null"),
        ],
    },
    Case {
        article: "ICRRA Order 19-11",
        name: "burnt, certified by the fire station",
        arithmetic: "as told",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", how = "destruction", abroad = false },
                { on = 2026-03-03, what = "reported", to = "fire-station", gives = "certificate" },
            ]
        "#,
        says: &[
            ("steps[report-loss].where.office", "fire-station"),
            ("steps[report-loss].done", "reported-2026-03-03"),
        ],
    },
    Case {
        article: "ICRRA 23(1)",
        name: "the passport gone too, in Japan",
        arithmetic: "the embassy here; there is no passport to carry",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = ["card", "passport"], abroad = false },
            ]
        "#,
        says: &[
            ("steps[get-new-passport].where.office", "embassy"),
            ("steps[carry-proof].do", "carry-proof"),
            ("absent(steps[carry-passport-and-proof])", "true"),
        ],
    },
    Case {
        article: "ICRRA 23(5)",
        name: "thirteen",
        arithmetic: "under 16 nothing is carried, no passport either",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "kid"
            person.kid = { born = 2012-09-01, standing = "permanent-resident", municipality = "大阪市生野区", mother = "mother", lives_with = ["mother"], passport = "valid" }
            person.mother = { born = 1985-06-20 }
            event = [
                { on = 2025-10-01, what = "issued", document = "card", printed_expiry = 2028-08-31 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[
            ("steps[apply].do", "apply"),
            ("absent(steps[carry-passport-and-proof])", "true"),
            ("absent(steps[carry-proof])", "true"),
        ],
    },
    Case {
        article: "ICRRA 26",
        name: "the certificate of the re-entry term",
        arithmetic: "practice: a relative at home asks, at request; free; power of attorney and proof of loss",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "me"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", spouse = "wife", lives_with = ["wife"], passport = "valid", nationality = "VN" }
            person.wife = { born = 1981-01-01 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-20, what = "left", with = "special-re-entry" },
                { on = 2026-03-02, what = "learned-of-loss", document = ["card", "passport"], country = "VN" },
                { on = 2026-03-03, what = "reported", to = "police", gives = "certificate", language = "vi", country = "VN" },
            ]
        "#,
        says: &[
            ("steps[have-re-entry-term-certificate-issued].by[*].who", "wife"),
            ("steps[have-re-entry-term-certificate-issued].by[wife].must", "false"),
            ("steps[have-re-entry-term-certificate-issued].by[wife].on", "request"),
            ("steps[have-re-entry-term-certificate-issued].papers", "power-of-attorney, proof-of-loss, translation"),
            ("steps[have-re-entry-term-certificate-issued].fee_yen", "0"),
            ("steps[get-new-passport].where.office", "home-authority"),
        ],
    },
    Case {
        article: "ICRRA 26",
        name: "nobody at home to ask for it",
        arithmetic: "practice: whoever holds a power of attorney",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", lives_with = [] }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-20, what = "left", with = "special-re-entry" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", country = "VN" },
            ]
        "#,
        says: &[
            ("steps[have-re-entry-term-certificate-issued].by[*].as", "anyone-asked"),
            ("steps[have-re-entry-term-certificate-issued].by[*].who", "null"),
        ],
    },
    Case {
        article: "ICRRA 26",
        name: "who is at home is not told",
        arithmetic: "practice: a relative of the household, or whoever holds a power of attorney",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-02-20, what = "left", with = "special-re-entry" },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", country = "VN" },
            ]
        "#,
        says: &[("steps[have-re-entry-term-certificate-issued].by[*].as", "cohabiting-relative-16+, anyone-asked")],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "a specified card lost, its function stopped",
        arithmetic: "the call centre was told on 29 September; the police on the 28th; an ordinary card unless asked again",
        on: "2026-09-30",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2027-09-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2026-07-10, what = "issued", document = "card", printed_expiry = 2027-09-30, specified = true },
                { on = 2026-09-28, what = "learned-of-loss", document = "card", how = "loss", abroad = false },
                { on = 2026-09-28, what = "reported", to = "police", gives = "receipt-number" },
                { on = 2026-09-29, what = "reported", to = "my-number-call-centre" },
            ]
        "#,
        says: &[
            ("steps[stop-my-number-function].where.office", "my-number-call-centre"),
            ("steps[stop-my-number-function].done", "reported-2026-09-29"),
            ("steps[report-loss].done", "reported-2026-09-28"),
            ("duties[card.reissue-loss].yields.specified", "if-asked-for-again"),
        ],
    },
    Case {
        article: "ICRRA 19-12(1)",
        name: "a specified card lost, its function not stopped",
        arithmetic: "a report to the police stops nothing",
        on: "2026-09-30",
        law: None,
        life: r#"
            person.me = { born = 2003-06-15, standing = "student", stay_until = 2027-09-30, municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2026-07-10, what = "issued", document = "card", printed_expiry = 2027-09-30, specified = true },
                { on = 2026-09-28, what = "learned-of-loss", document = "card", how = "loss", abroad = false },
                { on = 2026-09-28, what = "reported", to = "police", gives = "receipt-number" },
            ]
        "#,
        says: &[("steps[stop-my-number-function].done", "null")],
    },
    Case {
        article: "ICRRA 26-2(1)",
        name: "the mother is on the same journey",
        arithmetic: "she is abroad too: anybody asks with a power of attorney, which she signs for the child of eight",
        on: "2026-11-26",
        law: None,
        life: r#"
            subject = "mei"
            person.mei = { born = 2018-05-01, mother = "mama", lives_with = ["mama"], standing = "dependent", stay_until = 2027-08-10, passport = "valid" }
            person.mama = { born = 1988, standing = "dependent", stay_until = 2027-08-10 }
            event = [
                { who = ["mei", "mama"], on = 2026-11-10, what = "left", with = "special-re-entry" },
                { who = "mei", on = 2026-11-25, what = "learned-of-loss", document = "card", country = "KR" },
            ]
        "#,
        says: &[
            ("steps[have-re-entry-term-certificate-issued].signed_by[*].who", "mama"),
            ("steps[have-re-entry-term-certificate-issued].by[*].as", "anyone-asked"),
            ("steps[have-re-entry-term-certificate-issued].by[*].who", "null"),
        ],
    },
    Case {
        article: "ICRRA 26-2(1)",
        name: "the mother is back",
        arithmetic: "she left on the same journey and landed on the 20th: she asks",
        on: "2026-11-26",
        law: None,
        life: r#"
            subject = "mei"
            person.mei = { born = 2018-05-01, mother = "mama", lives_with = ["mama"], standing = "dependent", stay_until = 2027-08-10, passport = "valid" }
            person.mama = { born = 1988, standing = "dependent", stay_until = 2027-08-10 }
            event = [
                { who = ["mei", "mama"], on = 2026-11-10, what = "left", with = "special-re-entry" },
                { who = "mama", on = 2026-11-20, what = "landed" },
                { who = "mei", on = 2026-11-25, what = "learned-of-loss", document = "card", country = "KR" },
            ]
        "#,
        says: &[("steps[have-re-entry-term-certificate-issued].by[*].who", "mama")],
    },
];

#[test]
fn steps() {
    super::hold(CASES);
}
