//! SPR 16: return of a certificate.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 16(1)",
        name: "naturalised",
        arithmetic: "Mon 2 March 2026 is day 0: Mon 16 March; to the Commissioner directly",
        on: "2026-03-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[SPR-16-1@naturalised-2026-03-02].due.surely", "2026-03-16"),
            ("duties[SPR-16-1@naturalised-2026-03-02].state", "open"),
            ("duties[SPR-16-1@naturalised-2026-03-02].through", "null"),
            ("duties[SPR-16-1@naturalised-2026-03-02].to", "commissioner"),
            ("duties[SPR-16-1@naturalised-2026-03-02].act", "return"),
            ("duties[SPR-16-1@naturalised-2026-03-02].due.counting.calendar", "national"),
            ("duties[SPR-16-1@naturalised-2026-03-02].provision.version_from", "2012-07-09"),
            ("duties[SPR 12(1)].state", "fallen-away"),
            ("duties[SPR 12(1)].fell", "ceased"),
        ],
    },
    Case {
        article: "SPR 16(1)",
        name: "naturalised, the day after the last",
        arithmetic: "breached on 17 March",
        on: "2026-03-17",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "naturalised" },
            ]
        "#,
        says: &[("duties[SPR 16(1)].state", "breached")],
    },
    Case {
        article: "SPR 16(1)",
        name: "expired",
        arithmetic: "X is Mon 15 June 2026: X + 14 is Mon 29 June (Q20); nothing to return yet on X",
        on: "2026-06-15",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[("absent(duties[SPR 16(1)])", "true")],
    },
    Case {
        article: "SPR 16(1)",
        name: "expired, the day after",
        arithmetic: "due Mon 29 June",
        on: "2026-06-16",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 16(1)].due.surely", "2026-06-29"),
            ("duties[SPR 16(1)].state", "open"),
            ("duties[SPR 16(1)].opens.surely", "2026-06-16"),
            ("duties[SPR 16(1)].provision.version_from", "2026-06-14"),
            ("duties[SPR 16(1)].provision.see", "Q20"),
        ],
    },
    Case {
        article: "SPR 16(1)",
        name: "expired, returned on the last day",
        arithmetic: "in time on 29 June",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-06-29, what = "returned", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR 16(1)].state", "met"), ("documents[issued-2019-07-01].state", "returned")],
    },
    Case {
        article: "SPR 16(1)",
        name: "expired, returned late",
        arithmetic: "30 June: met late",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 },
                { on = 2026-06-30, what = "returned", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR 16(1)].state", "met-late")],
    },
    Case {
        article: "SPR 16(1)",
        name: "not back in time",
        arithmetic: "15(iv) at the end of Sat 28 Feb 2026; day 14 is Sat 14 March: Mon 16 March",
        on: "2026-03-05",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2024-02-28, what = "left", with = "special-re-entry" },
            ]
        "#,
        says: &[
            ("duties[SPR-16-1@left-2024-02-28].due.counting.raw", "2026-03-14"),
            ("duties[SPR-16-1@left-2024-02-28].due.surely", "2026-03-16"),
        ],
    },
    Case {
        article: "SPR 16(1)",
        name: "the national calendar, not the town's",
        arithmetic: "naturalised Tue 9 June 2026: Tue 23 June, on which Naha is closed and the State is not",
        on: "2026-06-10",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "那覇市" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-09, what = "naturalised" },
            ]
        "#,
        says: &[("duties[SPR 16(1)].due.surely", "2026-06-23")],
    },
    Case {
        article: "SPR 16(1)",
        name: "naturalised on the first day of the new text",
        arithmetic: "Sun 14 June 2026: Sun 28 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-14, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[SPR 16(1)].provision.version_from", "2026-06-14"),
            ("duties[SPR 16(1)].due.counting.raw", "2026-06-28"),
        ],
    },
    Case {
        article: "SPR 16(1)",
        name: "naturalised on its eve",
        arithmetic: "Sat 13 June 2026: Sat 27 June: Mon 29 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-13, what = "naturalised" },
            ]
        "#,
        says: &[
            ("duties[SPR 16(1)].provision.version_from", "2012-07-09"),
            ("duties[SPR 16(1)].due.surely", "2026-06-29"),
        ],
    },
    Case {
        article: "SPR 16(1)",
        name: "lost before it expired",
        arithmetic: "nothing in hand to return",
        on: "2027-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2027-06-01, what = "learned-of-loss", document = "certificate", abroad = false },
            ]
        "#,
        says: &[("absent(duties[SPR 16(1)])", "true")],
    },
    Case {
        article: "SPR 16(2)",
        name: "left without permission",
        arithmetic: "直ちに: no days are counted",
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
            ("duties[SPR-16-2@left-2026-03-02].at_once", "true"),
            ("duties[SPR-16-2@left-2026-03-02].due", "null"),
            ("duties[SPR-16-2@left-2026-03-02].state", "open"),
            ("duties[SPR-16-2@left-2026-03-02].where.office", "port"),
            ("duties[SPR-16-2@left-2026-03-02].through", "null"),
        ],
    },
    Case {
        article: "SPR 16(2)",
        name: "left without permission, the day after",
        arithmetic: "not at once any more",
        on: "2026-03-03",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("duties[SPR-16-2@left-2026-03-02].state", "breached")],
    },
    Case {
        article: "SPR 16(3)",
        name: "the old one for the new",
        arithmetic: "at once, through the mayor of the residence",
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
            ("duties[SPR-16-3@issued-2026-03-20].at_once", "true"),
            ("duties[SPR-16-3@issued-2026-03-20].through", "mayor"),
            ("duties[SPR-16-3@issued-2026-03-20].where.office", "municipality"),
            ("duties[SPR-16-3@issued-2026-03-20].state", "open"),
            ("duties[SPR-16-3@issued-2026-03-20].certificate", "issued-2020-07-10"),
        ],
    },
    Case {
        article: "SPR 16(3)",
        name: "given back at the counter",
        arithmetic: "the same day: met",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
                { on = 2026-03-20, what = "returned", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR-16-3@issued-2026-03-20].state", "met"), ("documents[issued-2026-03-20].state", "held")],
    },
    Case {
        article: "SPR 16(3)",
        name: "the old one is lost",
        arithmetic: "nothing in hand to give back",
        on: "2026-03-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[("absent(duties[SPR 16(3)])", "true")],
    },
    Case {
        article: "SPR 16(4)",
        name: "found after the reissue",
        arithmetic: "void by 15(v); found Tue 7 April 2026: Tue 21 April, directly though void by (v)",
        on: "2026-04-08",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-06 },
                { on = 2026-04-07, what = "found", document = "certificate" },
            ]
        "#,
        says: &[
            ("duties[SPR-16-4@found-2026-04-07].due.surely", "2026-04-21"),
            ("duties[SPR-16-4@found-2026-04-07].through", "null"),
            ("duties[SPR-16-4@found-2026-04-07].certificate", "issued-2020-07-10"),
            ("documents[issued-2020-07-10].valid", "no"),
        ],
    },
    Case {
        article: "SPR 16(4)",
        name: "found after it expired",
        arithmetic: "void by 15(ii) on 15 June 2027; found Thu 1 July: Thu 15 July",
        on: "2027-07-02",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2027-06-10, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2027-07-01, what = "found", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR-16-4@found-2027-07-01].due.surely", "2027-07-15")],
    },
    Case {
        article: "SPR 16(5)",
        name: "died",
        arithmetic: "Sat 10 October 2026 is day 0; Sat 24 October: Mon 26 October; whichever relative or cohabitant",
        on: "2026-10-20",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市", relatives = ["isamu"], lives_with = ["isamu", "tenant"] }
            person.isamu = { born = 1947-06-21 }
            person.tenant = { born = 1990-01-01 }
            person.setsuko = { born = 1966-02-14, father = "haruo" }
            event = [{ on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 }]
        "#,
        says: &[
            ("duties[SPR-16-5@died-2026-10-10].due.counting.raw", "2026-10-24"),
            ("duties[SPR-16-5@died-2026-10-10].due.surely", "2026-10-26"),
            ("duties[SPR-16-5@died-2026-10-10].by[*].who", "isamu, tenant, setsuko"),
            ("duties[SPR-16-5@died-2026-10-10].by[isamu].as", "relative"),
            ("duties[SPR-16-5@died-2026-10-10].by[tenant].as", "cohabitant"),
            ("duties[SPR-16-5@died-2026-10-10].by[setsuko].as", "relative"),
            ("count(duties[SPR-16-5@died-2026-10-10].if_not)", "0"),
        ],
    },
    Case {
        article: "SPR 16(5)",
        name: "found after the death",
        arithmetic: "lost in September; found Tue 10 November: Tue 24 November",
        on: "2026-11-12",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市", relatives = ["isamu"] }
            person.isamu = { born = 1947-06-21 }
            event = [
                { on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 },
                { on = 2026-10-01, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-11-10, what = "found", document = "certificate" },
            ]
        "#,
        says: &[
            ("duties[SPR-16-5@found-2026-11-10].due.surely", "2026-11-24"),
            ("absent(duties[SPR-16-5@died-2026-10-10])", "true"),
        ],
    },
    Case {
        article: "SPR 16(5)",
        name: "died, returned by the son",
        arithmetic: "in time on 26 October",
        on: "2026-10-27",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市" }
            person.ken = { born = 1966-02-14, father = "haruo" }
            event = [
                { on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 },
                { on = 2026-10-26, what = "returned", document = "certificate", by = "ken" },
            ]
        "#,
        says: &[("duties[SPR-16-5@died-2026-10-10].state", "met")],
    },
    Case {
        article: "SPR 16",
        name: "nobody need appear",
        arithmetic: "no agents, no form: post will do",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [{ on = 2019-07-01, what = "issued", document = "certificate", printed_expiry = 2026-06-15 }]
        "#,
        says: &[
            ("duties[SPR 16(1)].by[*].as", "self"),
            ("count(duties[SPR 16(1)].instead)", "0"),
            ("duties[SPR 16(1)].form", "null"),
            ("duties[SPR 16(1)].photo", "null"),
        ],
    },
    Case {
        article: "SPR 16(3)",
        name: "two replaced ones, one of them lost",
        arithmetic: "the one in hand goes back at the counter, the other when it is found",
        on: "2026-06-12",
        law: None,
        life: r#"
            person.me = { born = 1980-01-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-01-10, what = "issued", document = "certificate", printed_expiry = 2027-01-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-25, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-05 },
                { on = 2026-05-01, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-04-20 },
                { on = 2026-05-01, what = "returned", document = "certificate" },
                { on = 2026-06-01, what = "found", document = "certificate" },
                { on = 2026-06-10, what = "returned", document = "certificate" },
            ]
        "#,
        says: &[
            ("duties[SPR-16-3@issued-2026-05-01].certificate", "issued-2026-03-25"),
            ("duties[SPR-16-3@issued-2026-05-01].met_on", "2026-05-01"),
            ("duties[SPR-16-4@found-2026-06-01].certificate", "issued-2020-01-10"),
            ("duties[SPR-16-4@found-2026-06-01].met_on", "2026-06-10"),
            ("duties[SPR-16-4@found-2026-06-01].state", "met"),
        ],
    },
    Case {
        article: "SPR 16(3)",
        name: "the old one kept for the night",
        arithmetic: "at once: the issue was on Fri 20 March 2026, and on the 21st it is breached",
        on: "2026-03-21",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 14(1)", filed = 2026-03-06 },
            ]
        "#,
        says: &[
            ("duties[SPR-16-3@issued-2026-03-20].state", "breached"),
            ("duties[SPR-16-3@issued-2026-03-20].still_possible", "true"),
        ],
    },
    Case {
        article: "SPR 16(4)",
        name: "found after the reissue, and kept",
        arithmetic: "found Tue 7 April 2026: Tue 21 April was the last day; breached on the 22nd",
        on: "2026-04-22",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-20, what = "issued", document = "certificate", basis = "SPR 13(1)", filed = 2026-03-06 },
                { on = 2026-04-07, what = "found", document = "certificate" },
            ]
        "#,
        says: &[("duties[SPR-16-4@found-2026-04-07].state", "breached")],
    },
    Case {
        article: "SPR 16(4)",
        name: "found while still valid",
        arithmetic: "nothing void to return; the reissue is no longer needed",
        on: "2026-03-08",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-02, what = "learned-of-loss", document = "certificate", abroad = false },
                { on = 2026-03-07, what = "found", document = "certificate" },
            ]
        "#,
        says: &[("absent(duties[SPR 16(4)])", "true"), ("duties[SPR 13(1)].fell", "found")],
    },
    Case {
        article: "SPR 16(5)",
        name: "died, not returned",
        arithmetic: "Mon 26 October 2026 was the last day; breached on the 27th, and nothing threatens",
        on: "2026-10-27",
        law: None,
        life: r#"
            subject = "haruo"
            person.haruo = { born = 1938-03-03, died = 2026-10-10, standing = "special-permanent-resident", municipality = "下関市" }
            person.ken = { born = 1966-02-14, father = "haruo" }
            event = [{ on = 2022-04-28, what = "issued", document = "certificate", printed_expiry = 2029-03-03 }]
        "#,
        says: &[
            ("duties[SPR-16-5@died-2026-10-10].state", "breached"),
            ("count(duties[SPR-16-5@died-2026-10-10].if_not)", "0"),
        ],
    },
    Case {
        article: "SPR 16(4)",
        name: "naturalised, and the certificate lost afterwards",
        arithmetic: "what is not in hand cannot be returned; found on Fri 12 June 2026, 14 days: Fri 26 June",
        on: "2026-06-20",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-06-01, what = "naturalised" },
                { on = 2026-06-05, what = "learned-of-loss", document = "certificate" },
                { on = 2026-06-12, what = "found", document = "certificate" },
            ]
        "#,
        says: &[
            ("duties[SPR 16(1)].state", "fallen-away"),
            ("duties[SPR 16(4)].due.surely", "2026-06-26"),
            ("none[SPR 13(1)].because", "not-a-special-permanent-resident"),
        ],
    },
    Case {
        article: "SPR 16(2)",
        name: "leaving for good, the day after",
        arithmetic: "from the 7th to the bureau, by post",
        on: "2026-03-07",
        law: None,
        life: r#"
            person.me = { born = 1980-06-15, standing = "special-permanent-resident", municipality = "大阪市生野区" }
            event = [
                { on = 2020-07-10, what = "issued", document = "certificate", printed_expiry = 2027-06-15 },
                { on = 2026-03-06, what = "left", with = "nothing" },
            ]
        "#,
        says: &[("duties[SPR 16(2)].where.office", "bureau")],
    },
];

#[test]
fn surrender() {
    crate::hold(CASES);
}
