//! ICRRA 22-4(1)(viii) to (x): no dwelling notified, or a false one.

use super::Case;

pub(super) static CASES: &[Case] = &[
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "landed, the 90th day",
        arithmetic: "Fri 20 March 2026, not the settling of 1 April: 11 of March, 30, 31, Thu 18 June; not yet",
        on: "2026-06-18",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-03-20, what = "landed", status = "student", stay_until = 2028-03-20 },
                { on = 2026-03-20, what = "issued", document = "card" },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(viii)].counted_from", "2026-03-20"),
            ("cancellation[ICRRA 22-4(1)(viii)].holds", "no"),
            ("cancellation[ICRRA 22-4(1)(viii)].good_reason_excuses", "true"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "landed, the 91st day",
        arithmetic: "from 19 June 2026",
        on: "2026-06-19",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-03-20, what = "landed", status = "student", stay_until = 2028-03-20 },
                { on = 2026-03-20, what = "issued", document = "card" },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[("cancellation[ICRRA 22-4(1)(viii)].holds", "yes")],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "landed, nowhere settled",
        arithmetic: "no dwelling, no notice, and still a ground from 19 June 2026",
        on: "2026-06-19",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-03-20, what = "landed", status = "student", stay_until = 2028-03-20 },
                { on = 2026-03-20, what = "issued", document = "card" },
            ]
        "#,
        says: &[("cancellation[ICRRA 22-4(1)(viii)].holds", "yes"), ("absent(duties[ICRRA 19-7(1)])", "true")],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "landed, notified on the 90th day",
        arithmetic: "late for 19-7(1), but no ground",
        on: "2026-06-19",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-03-20, what = "landed", status = "student", stay_until = 2028-03-20 },
                { on = 2026-03-20, what = "issued", document = "card" },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-06-18, what = "notified", under = "ICRRA 19-7(1)", papers = ["card"] },
            ]
        "#,
        says: &[
            ("absent(cancellation[ICRRA 22-4(1)(viii)].holds)", "true"),
            ("duties[ICRRA 19-7(1)].state", "met-late"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "granted, the 90th day",
        arithmetic: "Mon 2 March 2026: 29 of March, 30, Sun 31 May; not rolled, not yet",
        on: "2026-05-31",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-03-10, dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-03-02, under = "ICRRA 20(3)" },
                { on = 2026-03-02, what = "issued", document = "card" },
                { on = 2026-03-10, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(viii)].counted_from", "2026-03-02"),
            ("cancellation[ICRRA 22-4(1)(viii)].holds", "no"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "granted, the 91st day",
        arithmetic: "Mon 1 June 2026",
        on: "2026-06-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, standing = "temporary-visitor", stay_until = 2026-03-10, dwelling = "none" }
            event = [
                { on = 2026-03-02, what = "status-granted", status = "spouse-or-child-of-japanese-national", stay_until = 2027-03-02, under = "ICRRA 20(3)" },
                { on = 2026-03-02, what = "issued", document = "card" },
                { on = 2026-03-10, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[("cancellation[ICRRA 22-4(1)(viii)].holds", "yes")],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "left the old dwelling, the 90th day",
        arithmetic: "Wed 1 April 2026: 29 of April, 31, Tue 30 June; not yet",
        on: "2026-06-30",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(ix)].counted_from", "2026-04-01"),
            ("cancellation[ICRRA 22-4(1)(ix)].holds", "no"),
            ("cancellation[ICRRA 22-4(1)(ix)].good_reason_excuses", "true"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "left the old dwelling, the 91st day",
        arithmetic: "Wed 1 July 2026",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
            ]
        "#,
        says: &[("cancellation[ICRRA 22-4(1)(ix)].holds", "yes"), ("duties[ICRRA 19-9(1)].state", "breached")],
    },
    Case {
        article: "ICRRA 22-4(1)(x)",
        name: "a false dwelling",
        arithmetic: "at once, and no reason excuses it",
        on: "2026-04-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-9(1)", papers = ["card"], false = true },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(x)].holds", "yes"),
            ("cancellation[ICRRA 22-4(1)(x)].good_reason_excuses", "false"),
            ("penalties[notified-2026-04-10].provision", "ICRRA 71-2(i)"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(x)",
        name: "a true dwelling",
        arithmetic: "no ground",
        on: "2026-07-10",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-9(1)", papers = ["card"] },
            ]
        "#,
        says: &[
            ("absent(cancellation[ICRRA 22-4(1)(x)])", "true"),
            ("absent(cancellation[ICRRA 22-4(1)(ix)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "left for no dwelling, and moved into a new one later",
        arithmetic: "counted from leaving the dwelling notified, Fri 1 May 2026: 30 of May, 30, Thu 30 July; the move of August starts nothing anew",
        on: "2026-08-03",
        law: None,
        life: r#"
            person.me = { born = 1999-07-31, standing = "student", stay_until = 2027-03-20, municipality = "名古屋市中区" }
            event = [
                { on = 2025-03-20, what = "issued", document = "card", printed_expiry = 2027-03-20 },
                { on = 2026-05-01, what = "moved", to = "none" },
                { on = 2026-08-01, what = "moved", to = "名古屋市北区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(ix)].counted_from", "2026-05-01"),
            ("cancellation[ICRRA 22-4(1)(ix)].last", "2026-07-30"),
            ("cancellation[ICRRA 22-4(1)(ix)].holds", "yes"),
            ("duties[ICRRA 19-9(1)].due.surely", "2026-08-17"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "left for no dwelling",
        arithmetic: "no notice is owed, and the 90 days run all the same: from Fri 31 July 2026",
        on: "2026-07-31",
        law: None,
        life: r#"
            person.me = { born = 1999-07-31, standing = "student", stay_until = 2027-03-20, municipality = "名古屋市中区" }
            event = [
                { on = 2025-03-20, what = "issued", document = "card", printed_expiry = 2027-03-20 },
                { on = 2026-05-01, what = "moved", to = "none" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(ix)].counted_from", "2026-05-01"),
            ("cancellation[ICRRA 22-4(1)(ix)].holds", "yes"),
            ("absent(duties[ICRRA 19-9(1)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "moved twice, the first never told",
        arithmetic: "the dwelling notified was left on Wed 1 April 2026: 29 of April, 31, Tue 30 June",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-06-20, what = "moved", to = "大阪市北区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(ix)].counted_from", "2026-04-01"),
            ("cancellation[ICRRA 22-4(1)(ix)].holds", "yes"),
            ("count(cancellation[*])", "1"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "moved twice, the first told",
        arithmetic: "told of on 10 April; the dwelling left next is the one told of, on Sat 20 June 2026: 10 of June, 31, 31, Fri 18 September",
        on: "2026-07-01",
        law: None,
        life: r#"
            person.me = { born = 2003-08-19, standing = "student", municipality = "新宿区", stay_until = 2027-06-28 }
            event = [
                { on = 2025-03-28, what = "issued", document = "card", printed_expiry = 2027-06-28 },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-10, what = "notified", under = "ICRRA 19-9(1)", papers = ["card"] },
                { on = 2026-06-20, what = "moved", to = "大阪市北区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(ix)].counted_from", "2026-06-20"),
            ("cancellation[ICRRA 22-4(1)(ix)].last", "2026-09-18"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(ix)",
        name: "settled nowhere since the landing, and moved again",
        arithmetic: "no dwelling was ever notified, so none of item (ix) was left: item (viii) alone",
        on: "2026-05-01",
        law: None,
        life: r#"
            person.me = { born = 1991-04-26, dwelling = "none" }
            event = [
                { on = 2026-03-20, what = "landed", status = "student", stay_until = 2028-03-20 },
                { on = 2026-03-20, what = "issued", document = "card" },
                { on = 2026-04-01, what = "moved", to = "京都市南区" },
                { on = 2026-04-20, what = "moved", to = "大阪市北区" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(viii)].counted_from", "2026-03-20"),
            ("absent(cancellation[ICRRA 22-4(1)(ix)])", "true"),
        ],
    },
    Case {
        article: "ICRRA 22-4(1)(viii)",
        name: "landed, and nothing told of where they live",
        arithmetic: "silence is no ground: it may be one, which hangs on whether the dwelling was notified since",
        on: "2026-11-26",
        law: None,
        life: r#"
            person.me = { born = 1995-03-03 }
            event = [
                { on = 2026-04-05, what = "landed", status = "student", stay_until = 2027-07-05 },
                { on = 2026-11-25, what = "learned-of-loss", document = "card" },
            ]
        "#,
        says: &[
            ("cancellation[ICRRA 22-4(1)(viii)].certainty", "possible"),
            ("cancellation[ICRRA 22-4(1)(viii)].depends_on", "open.notified.after.landed-2026-04-05"),
            ("none[ICRRA 19-7(1)].certainty", "possible"),
            ("duties[card.reissue-loss].certainty", "sure"),
        ],
    },
];

#[test]
fn cancellation() {
    super::hold(CASES);
}
