//! ICRRA 19-15: return of a card.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 19-15(1)",
        name: "naturalised",
        arithmetic: "Mon 2 March 2026 is day 0: Mon 16 March; to the Commissioner directly; open on it",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].due.surely", "2026-03-16"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].state", "open"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].procedure", "card.return"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].act", "return"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].to", "commissioner"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].through", "null"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].where.office", "bureau"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].due.counting.calendar", "national"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].if_not[ICRRA 71-3(iii)].kind", "fine"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].if_not[ICRRA 71-3(iii)].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "naturalised, the day after the last",
        arithmetic: "breached on 17 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].state", "breached"),
            ("duties[ICRRA-19-15-1@naturalised-2026-03-02].still_possible", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "expired",
        arithmetic: "X is Mon 15 June 2026: nothing to return yet on X",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[("absent(duties[ICRRA 19-15(1)])", "true")],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "expired, the day after",
        arithmetic: "X + 14 is Mon 29 June (Q20)",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 }]
        "#,
        says: &[
            ("duties[ICRRA 19-15(1)].due.surely", "2026-06-29"),
            ("duties[ICRRA 19-15(1)].state", "open"),
            ("duties[ICRRA 19-15(1)].opens.surely", "2026-06-16"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "expired, returned on the last day",
        arithmetic: "in time on 29 June",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-29, what = "returned", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA 19-15(1)].state", "met"), ("documents[issued-2019-06-16].state", "returned")],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "expired, returned after the breach",
        arithmetic: "30 June: late",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-06-16, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2019-06-14 },
                { on = 2026-06-30, what = "returned", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA 19-15(1)].state", "met-late")],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "not back in time",
        arithmetic: "left 28 February 2025: from 1 March to the end of Sat 28 February 2026; day 14 is Sat 14 March: Mon 16 March",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2025-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-1@left-2025-02-28].due.counting.raw", "2026-03-14"),
            ("duties[ICRRA-19-15-1@left-2025-02-28].due.surely", "2026-03-16"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "the status was cancelled",
        arithmetic: "Mon 2 March 2026: Mon 16 March",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-03-02, what = "status-revoked" },
            ]
        "#,
        says: &[("duties[ICRRA-19-15-1@status-revoked-2026-03-02].due.surely", "2026-03-16")],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "the national calendar, not Naha's",
        arithmetic: "naturalised Tue 9 June 2026: Tue 23 June",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "那覇市" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-09, what = "naturalised" },
            ]
        "#,
        says: &[("duties[ICRRA 19-15(1)].due.surely", "2026-06-23")],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "naturalised on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-13, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(1)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-15(1)].due.counting.raw", "2026-06-27"),
            ("duties[ICRRA 19-15(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "naturalised on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-14, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(1)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-15(1)].due.counting.raw", "2026-06-28"),
            ("duties[ICRRA 19-15(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "ICRRA 19-15(1)",
        name: "lost before it expired",
        arithmetic: "nothing in hand to return",
        on: "2027-07-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2027-06-28, what = "learned-of-loss", document = "card", abroad = false },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-15(1)])", "true")],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "left without permission",
        arithmetic: "直ちに: no days are counted",
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
            ("duties[ICRRA-19-15-2@left-2026-03-02].at_once", "true"),
            ("duties[ICRRA-19-15-2@left-2026-03-02].due", "null"),
            ("duties[ICRRA-19-15-2@left-2026-03-02].state", "open"),
            ("duties[ICRRA-19-15-2@left-2026-03-02].procedure", "card.return-on-departure"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "left without permission, the day after",
        arithmetic: "not at once any more",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-2@left-2026-03-02].state", "breached"),
            ("duties[ICRRA-19-15-2@left-2026-03-02].if_not[ICRRA 71-3(iii)].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "the old one for the new",
        arithmetic: "at once and to the bureau itself, through nobody",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-13(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-2@issued-2026-03-20].at_once", "true"),
            ("duties[ICRRA-19-15-2@issued-2026-03-20].through", "null"),
            ("duties[ICRRA-19-15-2@issued-2026-03-20].where.office", "bureau"),
            ("duties[ICRRA-19-15-2@issued-2026-03-20].state", "open"),
            ("duties[ICRRA-19-15-2@issued-2026-03-20].procedure", "card.return-for-new"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "the old one kept for the night",
        arithmetic: "issued on Fri 20 March 2026; on the 21st it is breached",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-13(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-2@issued-2026-03-20].state", "breached"),
            ("duties[ICRRA-19-15-2@issued-2026-03-20].still_possible", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "given back at the counter",
        arithmetic: "the same day: met",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-13(1)", filed = 2026-03-06 },
                { on = 2026-03-20, what = "returned", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-2@issued-2026-03-20].state", "met"),
            ("documents[issued-2026-03-20].state", "held"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "the old one is lost",
        arithmetic: "nothing in hand to give back",
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
        says: &[("absent(duties[ICRRA 19-15(2)])", "true")],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found after the reissue",
        arithmetic: "found Tue 7 April 2026: Tue 21 April, though void by (v); open on it",
        on: "2026-04-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-04-07, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-3@found-2026-04-07].due.surely", "2026-04-21"),
            ("duties[ICRRA-19-15-3@found-2026-04-07].state", "open"),
            ("duties[ICRRA-19-15-3@found-2026-04-07].procedure", "card.return-found"),
            ("duties[ICRRA-19-15-3@found-2026-04-07].where.office", "bureau"),
            ("duties[ICRRA-19-15-3@found-2026-04-07].if_not[ICRRA 71-3(iii)].max_yen", "200000"),
        ],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found after the reissue, and kept",
        arithmetic: "breached on 22 April",
        on: "2026-04-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-04-07, what = "found", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA-19-15-3@found-2026-04-07].state", "breached")],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found after the reissue, returned late",
        arithmetic: "22 April: met late",
        on: "2026-04-23",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-04-07, what = "found", document = "card" },
                { on = 2026-04-22, what = "returned", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA-19-15-3@found-2026-04-07].state", "met-late")],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found after it expired",
        arithmetic: "void by (ii) on 9 July 2027; found Mon 2 August: Mon 16 August",
        on: "2027-08-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2027-07-05, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2027-08-02, what = "found", document = "card" },
            ]
        "#,
        says: &[("duties[ICRRA-19-15-3@found-2027-08-02].due.surely", "2027-08-16")],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found while still valid",
        arithmetic: "found before the reissue: nothing void to return",
        on: "2026-03-08",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-07, what = "found", document = "card" },
            ]
        "#,
        says: &[("absent(duties[ICRRA 19-15(3)])", "true"), ("duties[ICRRA 19-12(1)].fell", "found")],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-06-13, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(3)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-15(3)].due.counting.raw", "2026-06-27"),
        ],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-16, what = "applied", under = "ICRRA 19-12(1)" },
                { on = 2026-03-20, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-16 },
                { on = 2026-06-14, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA 19-15(3)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-15(3)].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "died",
        arithmetic: "Sat 10 October 2026 is day 0; Sat 24 October: Mon 26; a relative or cohabitant, whichever; no penalty; open on it",
        on: "2026-10-26",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [{ on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 }]
        "#,
        says: &[
            ("duties[ICRRA-19-15-4@died-2026-10-10].due.counting.raw", "2026-10-24"),
            ("duties[ICRRA-19-15-4@died-2026-10-10].due.surely", "2026-10-26"),
            ("duties[ICRRA-19-15-4@died-2026-10-10].state", "open"),
            ("duties[ICRRA-19-15-4@died-2026-10-10].procedure", "card.return-after-death"),
            ("duties[ICRRA-19-15-4@died-2026-10-10].by[*].who", "isamu, tenant"),
            ("count(duties[ICRRA-19-15-4@died-2026-10-10].if_not)", "0"),
        ],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "died, not returned",
        arithmetic: "breached on 27 October 2026, and nothing threatens",
        on: "2026-10-27",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [{ on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 }]
        "#,
        says: &[
            ("duties[ICRRA-19-15-4@died-2026-10-10].state", "breached"),
            ("count(duties[ICRRA-19-15-4@died-2026-10-10].if_not)", "0"),
        ],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "died, returned by the brother",
        arithmetic: "in time on 26 October",
        on: "2026-10-27",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [
                { on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 },
                { on = 2026-10-26, what = "returned", document = "card", by = "isamu" },
            ]
        "#,
        says: &[("duties[ICRRA-19-15-4@died-2026-10-10].state", "met")],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "found after the death",
        arithmetic: "lost on 1 October 2026; found Tue 10 November: Tue 24 November",
        on: "2026-11-12",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [
                { on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 },
                { on = 2026-10-01, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-11-10, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("duties[ICRRA-19-15-4@found-2026-11-10].due.surely", "2026-11-24"),
            ("absent(duties[ICRRA-19-15-4@died-2026-10-10])", "true"),
        ],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "died on the eve of the new text",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-06-13, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [{ on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 }]
        "#,
        says: &[
            ("duties[ICRRA 19-15(4)].provision.version_from", "2012-07-09"),
            ("duties[ICRRA 19-15(4)].due.counting.raw", "2026-06-27"),
        ],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "died on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-06-14, standing = "permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            event = [{ on = 2022-04-28, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2022-04-28 }]
        "#,
        says: &[
            ("duties[ICRRA 19-15(4)].provision.version_from", "2026-06-14"),
            ("duties[ICRRA 19-15(4)].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "left for good, and the card lost afterwards",
        arithmetic: "what is not in hand cannot be returned; found, it would have to be",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-01, what = "naturalised" },
                { on = 2026-06-05, what = "learned-of-loss", document = "card" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].state", "lost"),
            ("duties[card.return].state", "fallen-away"),
            ("none[ICRRA 19-12(1)].because", "not-a-mid-to-long-term-resident"),
        ],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "the void card lost afterwards is found",
        arithmetic: "found on Fri 12 June 2026, 14 days: Fri 26 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-06-01, what = "naturalised" },
                { on = 2026-06-05, what = "learned-of-loss", document = "card" },
                { on = 2026-06-12, what = "found", document = "card" },
            ]
        "#,
        says: &[
            ("documents[issued-2020-07-10].state", "held"),
            ("duties[card.return-found].due.surely", "2026-06-26"),
            ("duties[card.return-found].state", "open"),
        ],
    },
    Case {
        article: "ICRRA 19-15(3)",
        name: "found again after the reissue",
        arithmetic: "the paragraph of the finding asks for it",
        on: "2026-05-08",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-02, what = "learned-of-loss", document = "card", abroad = false },
                { on = 2026-03-10, what = "issued", document = "card", basis = "ICRRA 19-12(1)", filed = 2026-03-10 },
                { on = 2026-05-06, what = "found", document = "card" },
            ]
        "#,
        says: &[("duties[card.return-found].bring[card].provision", "ICRRA 19-15(3)")],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "leaving for good, the day after",
        arithmetic: "at the port on Friday 6 March 2026; from the 7th it is sent to the bureau",
        on: "2026-03-07",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-06, what = "left", with = "nothing" },
            ]
        "#,
        says: &[
            ("duties[card.return-on-departure].where.office", "bureau"),
            ("duties[card.return-on-departure].bring[card].provision", "ICRRA 19-15(2)"),
        ],
    },
    Case {
        article: "ICRRA 19-15(2)",
        name: "leaving for good, on the day",
        arithmetic: "at the port",
        on: "2026-03-06",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid" }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
                { on = 2026-03-06, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("duties[card.return-on-departure].where.office", "port")],
    },
    Case {
        article: "ICRRA 19-15(4)",
        name: "after a death",
        arithmetic: "the paragraph of the relatives",
        on: "2026-03-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "permanent-resident", municipality = "大阪市生野区", passport = "valid", died = 2026-03-02 }
            event = [
                { on = 2020-07-10, what = "issued", document = "card", printed_expiry = 2027-07-09 },
            ]
        "#,
        says: &[("duties[card.return-after-death].bring[card].provision", "ICRRA 19-15(4)")],
    },
];

#[test]
fn surrender() {
    super::hold(CASES);
}
