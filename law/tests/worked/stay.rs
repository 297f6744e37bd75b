//! SPR 21: how long somebody who did not land may stay without a status.

use crate::Case;

pub(crate) const CASES: &[Case] = &[
    Case {
        article: "SPR 21",
        name: "day 60 is an open day",
        arithmetic: "2 March 2026 is day 0: Fri 1 May",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
        "#,
        says: &[
            ("stay[baby].raw", "2026-05-01"),
            ("stay[baby].last.surely", "2026-05-01"),
            ("stay[baby].provision", "SPR 21"),
            ("stay[baby].beyond", "ICRRA 70(1)(viii)"),
            ("stay[baby].pending", "null"),
        ],
    },
    Case {
        article: "SPR 21",
        name: "day 60 is Constitution Day",
        arithmetic: "4 March 2026 and 60: Sun 3 May; 4, 5 May holidays, 6 May substitute: Thu 7 May",
        on: "2026-03-10",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-04, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
        "#,
        says: &[("stay[baby].raw", "2026-05-03"), ("stay[baby].last.surely", "2026-05-07")],
    },
    Case {
        article: "SPR 21",
        name: "filed on the last day, not decided",
        arithmetic: "pending on day 70: no unlawful stay (Q19)",
        on: "2026-05-11",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-05-01, what = "applied", under = "SPR 4(1)", by = "mina" },
            ]
        "#,
        says: &[("stay[baby].pending", "applied-2026-05-01")],
    },
    Case {
        article: "SPR 21",
        name: "filed a day late",
        arithmetic: "nothing pending keeps the stay",
        on: "2026-05-11",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-05-02, what = "applied", under = "SPR 4(1)", by = "mina" },
            ]
        "#,
        says: &[("stay[baby].pending", "null"), ("stay[baby].last.surely", "2026-05-01")],
    },
    Case {
        article: "SPR 21",
        name: "filed in time and refused",
        arithmetic: "no longer pending",
        on: "2026-05-11",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-05-01, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-05-10, what = "decided", under = "SPR 4(1)", outcome = "refused" },
            ]
        "#,
        says: &[("stay[baby].pending", "null")],
    },
    Case {
        article: "SPR 21",
        name: "the permit is handed over",
        arithmetic: "a special permanent resident: no such stay",
        on: "2026-05-11",
        law: None,
        life: r#"
            subject = "baby"
            person.baby = { born = 2026-03-02, born_in = "japan", mother = "mina", municipality = "神戸市長田区" }
            person.mina = { born = 1996-05-01, standing = "special-permanent-resident" }
            event = [
                { on = 2026-04-30, what = "applied", under = "SPR 4(1)", by = "mina" },
                { on = 2026-05-08, what = "received", document = "permit", by = "mina" },
            ]
        "#,
        says: &[("absent(stay[baby])", "true")],
    },
];

#[test]
fn stay() {
    crate::hold(CASES);
}
