//! SPR 17: the certificate is taken at the counter and shown to officials who ask.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 17(1)",
        name: "permit and certificate wait together, the permit alone is taken",
        arithmetic: "both ready on 20 April 2024; the permit taken on the 25th: the certificate still waits, and 33 punishes leaving it",
        on: "2024-04-26",
        law: None,
        life: r#"
            subject = "b"
            person.b = { born = 2024-03-04, born_in = "japan", mother = "m", municipality = "新宿区" }
            person.m = { born = 1990-05-01, under_article_2 = "descendant", standing = "special-permanent-resident" }
            event = [
                { on = 2024-04-01, what = "applied", under = "SPR 4(1)", by = "m" },
                { on = 2024-04-20, what = "ready", document = "permit" },
                { on = 2024-04-20, what = "ready", document = "certificate", from = "commissioner" },
                { on = 2024-04-25, what = "received", document = "permit", by = "m" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].state", "open"),
            ("documents[waiting-ready-2024-04-20-2].state", "waiting"),
            ("penalties[SPR 33].on", "m"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "a new certificate waits",
        arithmetic: "from the Commissioner: in person or a scrivener (Order 17(2)(i)); no last day; 31(iii) if it is never taken",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2024-04-20, what = "applied", under = "SPR 13(1)" },
                { on = 2024-05-13, what = "ready", document = "certificate", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].state", "open"),
            ("duties[SPR 17(1)].act", "receive"),
            ("duties[SPR 17(1)].due", "null"),
            ("duties[SPR 17(1)].procedure", "spr.receipt"),
            ("duties[SPR 17(1)].if_not[*].provision", "SPR 31(iii)"),
            ("duties[SPR 17(1)].provision.version_from", "2012-07-09"),
            ("documents[waiting-ready-2024-05-13].state", "waiting"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "the new certificate is taken",
        arithmetic: "issued on 21 May: met; nothing waits",
        on: "2024-05-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-04-10, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2024-04-20, what = "applied", under = "SPR 13(1)" },
                { on = 2024-05-13, what = "ready", document = "certificate", from = "commissioner" },
                { on = 2024-05-21, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2024-04-20 },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].state", "met"),
            ("duties[SPR 17(1)].met_on", "2024-05-21"),
            ("absent(documents[waiting-ready-2024-05-13])", "true"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "given back with the dwelling on it",
        arithmetic: "10(3): anybody asked may take it (Order 17(1))",
        on: "2024-05-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-05-07, what = "moved", to = "神戸市長田区" },
                { on = 2024-05-13, what = "notified", under = "RBB 22", papers = "certificate" },
                { on = 2024-05-13, what = "ready", document = "certificate", from = "mayor" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].procedure", "spr.receipt-back"),
            ("duties[SPR 17(1)].instead[*].as", "cohabiting-relative-16+, anyone-asked, legal-representative"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "a child's certificate waits",
        arithmetic: "the mother must take it: 19(2)(iii); 34 on her",
        on: "2024-05-20",
        law: None,
        life: r#"
            subject = "aya"
            person.aya = { born = 2014-02-01, mother = "yuko", lives_with = ["yuko"], standing = "special-permanent-resident", municipality = "大阪市生野区" }
            person.yuko = { born = 1985-06-20 }
            event = [
                { on = 2024-05-13, what = "ready", document = "certificate", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].by[yuko].must", "true"),
            ("duties[SPR 17(1)].if_not[*].provision", "SPR 34"),
            ("duties[SPR 17(1)].if_not[*].on", "yuko"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "the row of the new form",
        arithmetic: "since 14 June 2026 derived (Q9)",
        on: "2026-06-14",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "ready", document = "certificate", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].provision.version_from", "2026-06-14"),
            ("duties[SPR 17(1)].provision.known", "derived"),
        ],
    },
    Case {
        article: "SPR 17(1)",
        name: "the day before the new form",
        arithmetic: "still the row of 2012",
        on: "2026-06-13",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "ready", document = "certificate", from = "commissioner" },
            ]
        "#,
        says: &[
            ("duties[SPR 17(1)].provision.version_from", "2012-07-09"),
            ("duties[SPR 17(1)].provision.known", "read"),
        ],
    },
    Case {
        article: "SPR 17(2)",
        name: "shown to a police officer",
        arithmetic: "named by the Act, on duty: met",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = true },
            ]
        "#,
        says: &[
            ("duties[SPR 17(2)].state", "met"),
            ("duties[SPR 17(2)].act", "show"),
            ("duties[SPR 17(2)].to", "official"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "SPR 17(2)",
        name: "shown to a customs official",
        arithmetic: "named by Order 15",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "customs-official", on_duty = true, shown = true },
            ]
        "#,
        says: &[("duties[SPR 17(2)].state", "met")],
    },
    Case {
        article: "SPR 17(2)",
        name: "asked by a landlord",
        arithmetic: "a private person may ask; nothing follows",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "private-person", on_duty = true, shown = false },
            ]
        "#,
        says: &[
            ("absent(duties[SPR 17(2)])", "true"),
            ("none[SPR 17(2)].because", "not-an-official-of-the-list"),
            ("absent(penalties[asked-to-show-2026-03-02])", "true"),
        ],
    },
    Case {
        article: "SPR 17(2)",
        name: "asked by an official of another kind",
        arithmetic: "a tax office is not on the list",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "other-official", on_duty = true, shown = false },
            ]
        "#,
        says: &[("none[SPR 17(2)].because", "not-an-official-of-the-list")],
    },
    Case {
        article: "SPR 17(2)",
        name: "asked by a police officer off duty",
        arithmetic: "a neighbour who happens to be one",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = false, shown = false },
            ]
        "#,
        says: &[("absent(duties[SPR 17(2)])", "true"), ("none[SPR 17(2)].because", "not-on-duty")],
    },
    Case {
        article: "SPR 17(2)",
        name: "the passport was asked for",
        arithmetic: "17(2) speaks of the certificate",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "passport", official = "police-officer", on_duty = true, shown = false },
            ]
        "#,
        says: &[("none[SPR 17(2)].because", "another-document")],
    },
    Case {
        article: "SPR 17(2)",
        name: "refused",
        arithmetic: "31(iv): up to a year or 200,000 yen; a later showing undoes nothing",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "immigration-inspector", on_duty = true, shown = false },
            ]
        "#,
        says: &[
            ("duties[SPR 17(2)].state", "breached"),
            ("duties[SPR 17(2)].still_possible", "false"),
            ("penalties[asked-to-show-2026-03-02].provision", "SPR 31(iv)"),
            ("penalties[asked-to-show-2026-03-02].max_months", "12"),
            ("penalties[asked-to-show-2026-03-02].max_yen", "200000"),
            ("penalties[asked-to-show-2026-03-02].prison", "imprisonment"),
        ],
    },
    Case {
        article: "SPR 17(2)",
        name: "a student is asked for a certificate",
        arithmetic: "no special permanent resident, no such certificate",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区" }
            event = [
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = false },
            ]
        "#,
        says: &[("absent(duties[SPR 17(2)])", "true"), ("none[SPR 17(2)].because", "not-a-special-permanent-resident")],
    },
    Case {
        article: "SPR 17(3)",
        name: "the officer's proof of identity",
        arithmetic: "on request",
        on: "2026-03-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "asked-to-show", document = "certificate", official = "police-officer", on_duty = true, shown = true },
            ]
        "#,
        says: &[
            ("duties[SPR 17(2)].counterpart.who", "official"),
            ("duties[SPR 17(2)].counterpart.paper", "proof-of-identity"),
            ("duties[SPR 17(2)].counterpart.on", "request"),
            ("duties[SPR 17(2)].counterpart.provision", "SPR 17(3)"),
        ],
    },
    Case {
        article: "SPR 17(3)",
        name: "at the counter nobody owes one",
        arithmetic: "a renewal is no demand",
        on: "2027-05-01",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
            ]
        "#,
        says: &[("duties[SPR 12(1)].counterpart", "null")],
    },
];

#[test]
fn production() {
    crate::hold(CASES);
}
