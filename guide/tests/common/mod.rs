//! Judgments made by hand.
#![allow(dead_code, unreachable_pub, reason = "each test file uses some of these")]

use std::collections::BTreeMap;
use zairyu_guide::Look;
use zairyu_law::chronicle::{Absent, Because, Matter, State};
use zairyu_law::judgment::*;
use zairyu_law::life::*;
use zairyu_law::outlook::{Certainty, Judgment, Stated};
use zairyu_law::procedure::{Act, Authority, How, OfPlace, Office};
use zairyu_law::provision::{Known, Provision, spr, spr_order};
use zairyu_law::spr::appearance::As;
use zairyu_law::spr::invalidity::Ends;
use zairyu_law::spr::penalties::PenaltyKind;
use zairyu_law::time::*;
use zairyu_law::why::{Said, Step};

pub fn look(width: usize) -> Look {
    Look { width, colour: false }
}

pub fn sure<T>(value: T) -> Stated<T> {
    Stated { value, certainty: Certainty::Sure, among: BTreeMap::new(), depends_on: Vec::new(), witnesses: Vec::new() }
}

pub fn person(id: &str) -> Person {
    Person { id: id.to_owned(), ..Person::default() }
}

pub fn event(id: &str, on: Day, what: What) -> Event {
    Event { id: id.to_owned(), on: When::on(on), who: PersonIx(0), by: None, planned: false, what, line: 1 }
}

pub fn seoul_life() -> Life {
    Life {
        persons: vec![person("me")],
        events: vec![
            event(
                "left-2026-11-03",
                day(2026, 11, 3),
                What::Left(Left {
                    with: Fact::Told(LeftWith::SpecialReEntry),
                    until: Fact::NotTold,
                    lacked: Fact::NotTold,
                    excluded: Fact::NotTold,
                    confirmed: Fact::NotTold,
                }),
            ),
            event(
                "learned-of-loss-2026-11-05",
                day(2026, 11, 5),
                What::LearnedOfLoss {
                    documents: zairyu_law::Set::from_members(&[Document::Certificate]),
                    how: Fact::NotTold,
                    lost: Fact::NotTold,
                    abroad: Fact::Told(true),
                    country: Fact::NotTold,
                },
            ),
            event("landed-2026-11-20", day(2026, 11, 20), What::Landed(Given::default())),
        ],
        subjects: vec![PersonIx(0)],
        municipalities: vec![Municipality { name: "大阪市生野区".to_owned(), closed: Vec::new() }],
        ..Life::default()
    }
}

pub fn today(on: Day) -> Today {
    let office = OfficeDays::municipality();
    let closed = office.is_closed(on);
    Today {
        weekday: on.weekday(),
        closed: ByOffice { national: closed, municipality: closed },
        holiday: holiday(on).map(|h| h.kind),
        next_open: ByOffice { national: office.roll(on), municipality: office.roll(on) },
        projected: false,
    }
}

pub fn empty(on: Day, subject: &str) -> Judgment {
    Judgment {
        cancellation: Vec::new(),
        format: FORMAT,
        on,
        book: on,
        today: today(on),
        subjects: vec![subject.to_owned()],
        classification: Vec::new(),
        standing: Vec::new(),
        documents: Vec::new(),
        duties: Vec::new(),
        rights: Vec::new(),
        none: Vec::new(),
        agents: Vec::new(),
        filings: Vec::new(),
        penalties: Vec::new(),
        stay: Vec::new(),
        re_entry: Vec::new(),
        permits: Vec::new(),
        landing: Vec::new(),
        deportation: Vec::new(),
        leave: Vec::new(),
        steps: Vec::new(),
        warnings: Vec::new(),
        questions: Vec::new(),
        whole: true,
        reasons: Vec::new(),
    }
}

pub fn cited(provision: Provision) -> Cited {
    Cited { provision, version_from: Some(day(2012, 7, 9)), reading: 1, known: Known::Read, see: Vec::new() }
}

pub fn standing(of: &str) -> StandingSaid {
    StandingSaid {
        stay_until: None,
        resident: None,
        resident_item: None,
        of: of.to_owned(),
        is: Standing::SpecialPermanentResident,
        by: None,
        items: Vec::new(),
        application: false,
        from: None,
        to: None,
        ends: None,
        because: None,
        opened_by: None,
        closed_by: None,
        why: None,
    }
}

pub fn actor(quality: As, on: bool, provision: Provision) -> ActorSaid {
    ActorSaid { who: None, quality, must: false, on: on.then_some("request"), provision, see: Vec::new() }
}

pub fn loss(of: &str, from: Day, due: Day) -> DutySaid {
    let office = OfficeDays::municipality();
    let counting = Counting::new(from, Period::days(14), FirstDay::NotCounted).rolling(&office);
    DutySaid {
        form_branch: None,
        id: format!("SPR-13-1@landed-{from}"),
        act: Act::Apply,
        procedure: Matter::Loss,
        of: of.to_owned(),
        provision: Cited { known: Known::Derived, see: vec!["Q9", "Q7"], ..cited(spr(13, 1)) },
        state: State::Open,
        still_possible: true,
        opens: Some(Bounds::exact(from)),
        due: Some(DueSaid {
            day: Bounds::exact(due),
            counting: CountingSaid {
                from,
                period: Some(Period::days(14)),
                first_day_counted: false,
                raw: counting.raw,
                rolled_over: counting.rolled_over(&office).map(|(day, closed)| RolledOver { day, closed }).collect(),
                calendar: OfficeKind::Municipality,
            },
        }),
        at_once: false,
        by: vec![ActorSaid { who: Some(of.to_owned()), must: true, ..actor(As::Own, false, spr(19, 1)) }],
        instead: vec![
            actor(As::CohabitingRelative, true, spr(19, 3)),
            actor(As::Lawyer, true, spr_order(17, 2).item(1)),
            actor(As::AdministrativeScrivener, true, spr_order(17, 2).item(1)),
            actor(As::LegalRepresentative, false, spr_order(17, 2).item(1)),
        ],
        place: Where {
            office: Office::Municipality,
            of: Some(OfPlace::Residence),
            name: Some("大阪市生野区".to_owned()),
        },
        to: Authority::Commissioner,
        through: Some(Authority::Mayor),
        entrusted_by: None,
        tasks: Vec::new(),
        form: Some(8),
        order: Some(spr_order(9, 0)),
        papers: vec![Paper::ProofOfLoss, Paper::Translation, Paper::PassportOrReason],
        bring: vec![
            Bring { paper: Paper::ProofOfLoss, how: How::Submit, on: None, provision: spr_order(9, 0) },
            Bring { paper: Paper::Translation, how: How::Submit, on: None, provision: spr_order(20, 0) },
            Bring { paper: Paper::PassportOrReason, how: How::Show, on: None, provision: spr_order(9, 0) },
        ],
        photo: Some(Photo { count: 1, max_age: Period::months(6), known: Known::Practice }),
        fee_yen: Some(0),
        fee_least_yen: None,
        fee_most_yen: None,
        fee_by_period: Vec::new(),
        counterpart: None,
        decides: Some(Authority::Commissioner),
        bound: None,
        yields: Yields {
            documents: vec![Document::Certificate],
            expiry: None,
            specified: None,
            standing: None,
            ends: Vec::new(),
            also: Vec::new(),
        },
        if_not: vec![Threat {
            see: Vec::new(),
            provision: spr(31, 0).item(2),
            on: Some(of.to_owned()),
            kind: PenaltyKind::ImprisonmentOrFine,
            max_months: Some(12),
            max_yen: Some(200_000),
            prison: None,
        }],
        certificate: None,
        met_on: None,
        fell: None,
        learned_by: None,
        opened_by: Some("landed-2026-11-20".to_owned()),
        closed_by: None,
        why: Some("steps:0-1".to_owned()),
    }
}

pub fn certificate(of: &str, state: DocumentState, until: Day) -> DocumentSaid {
    DocumentSaid {
        specified: false,
        of: of.to_owned(),
        document: Document::Certificate,
        id: Some("issued-2020-07-10".to_owned()),
        number: None,
        issued: Some(day(2020, 7, 10)),
        state,
        valid: Truth::Yes,
        until: Some(Bounds::exact(until)),
        ends: Some(Ends::EndOf),
        ended_by: vec![spr(15, 0).item(2)],
        expiry: None,
        shows: Some(Shows {
            name: Truth::Yes,
            date_of_birth: Truth::Yes,
            gender: Truth::Yes,
            nationality_or_region: Truth::Yes,
            dwelling: Truth::Yes,
            dwelling_on_back: Truth::No,
            dwelling_on_chip: Truth::Yes,
            number: Truth::Yes,
            issue_date: Truth::Yes,
            expiry: Truth::Yes,
            photograph: None,
        }),
        issue: None,
        why: None,
    }
}

/// `lost-while-in-seoul` on 22 November 2026.
pub fn seoul() -> Judgment {
    let on = day(2026, 11, 22);
    let from = day(2026, 11, 20);
    let due = day(2026, 12, 4);
    let counting = Counting::new(from, Period::days(14), FirstDay::NotCounted).rolling(&OfficeDays::municipality());
    Judgment {
        standing: vec![sure(standing("me"))],
        documents: vec![sure(certificate("me", DocumentState::Lost, day(2027, 6, 15)))],
        duties: vec![sure(loss("me", from, due))],
        none: vec![sure(NoneSaid {
            of: "me".to_owned(),
            what: Absent::Duty,
            act: Act::Show,
            provision: spr(17, 4),
            because: vec![Because::NothingInTheAct],
            at: None,
            why: None,
        })],
        leave: vec![sure(LeaveSaid {
            of: "me".to_owned(),
            can: Truth::No,
            because: vec!["no-valid-certificate"],
            last: None,
            provision: spr(23, 2),
        })],
        reasons: vec![
            Step { provision: spr(13, 1), said: Said::StartsAtEntry { learned: day(2026, 11, 5), entered: from } },
            Step { provision: spr(13, 1), said: Said::Counted { counting } },
        ],
        ..empty(on, "me")
    }
}

/// A life in which somebody does not know when the certificate was missed.
pub fn unsure_life() -> Life {
    let mut life = seoul_life();
    life.persons = vec![person("takumi")];
    life
}

/// The day of learning decides whether the 14 days have passed.
pub fn unsure() -> Judgment {
    let on = day(2026, 11, 20);
    let mut duty = loss("takumi", day(2026, 11, 1), day(2026, 11, 16));
    duty.state = State::Breached;
    duty.why = None;
    if let Some(due) = &mut duty.due {
        due.day = Bounds { surely: day(2026, 11, 16), possibly: day(2026, 11, 26) };
    }
    let witness = |learned: &str, due: &str, state: &str| zairyu_law::outlook::Witness {
        given: BTreeMap::from([("event.learned-of-loss-2026-11-05.on".to_owned(), learned.to_owned())]),
        then: serde_json::json!({"due": {"surely": due, "possibly": due}, "state": state}).as_object().cloned(),
    };
    let among = BTreeMap::from([("state".to_owned(), vec!["breached".into(), "open".into()])]);
    let stated = Stated {
        among,
        depends_on: vec!["event.learned-of-loss-2026-11-05.on".to_owned()],
        witnesses: vec![
            witness("2026-11-01/2026-11-04", "2026-11-16", "breached"),
            witness("2026-11-05/2026-11-10", "2026-11-24", "open"),
            witness("2026-11-11", "2026-11-25", "open"),
            witness("2026-11-12", "2026-11-26", "open"),
        ],
        ..sure(duty)
    };
    Judgment {
        standing: vec![sure(standing("takumi"))],
        duties: vec![stated],
        questions: vec![zairyu_law::outlook::Question {
            fact: "event.learned-of-loss-2026-11-05.on".to_owned(),
            asked_of: "self",
            settles: Vec::new(),
            path: zairyu_law::facts::Path::Event(EventIx(1), "on"),
        }],
        ..empty(on, "takumi")
    }
}

/// Naturalised, and the certificate was kept: overdue, still possible.
pub fn overdue() -> Judgment {
    let on = day(2026, 5, 12);
    let office = OfficeDays::national();
    let from = day(2026, 4, 20);
    let counting = Counting::new(from, Period::days(14), FirstDay::NotCounted).rolling(&office);
    let duty = DutySaid {
        id: "SPR-16-1@naturalised-2026-04-20".to_owned(),
        act: Act::Return,
        procedure: Matter::Return,
        provision: cited(spr(16, 1)),
        state: State::Breached,
        opens: Some(Bounds::exact(from)),
        due: Some(DueSaid {
            day: Bounds::exact(counting.due),
            counting: CountingSaid {
                from,
                period: Some(Period::days(14)),
                first_day_counted: false,
                raw: counting.raw,
                rolled_over: counting.rolled_over(&office).map(|(day, closed)| RolledOver { day, closed }).collect(),
                calendar: OfficeKind::National,
            },
        }),
        instead: Vec::new(),
        place: Where { office: Office::Bureau, of: None, name: None },
        through: None,
        form: None,
        order: None,
        papers: vec![Paper::Certificate],
        bring: vec![Bring { paper: Paper::Certificate, how: How::Return, on: None, provision: spr(16, 1) }],
        photo: None,
        decides: None,
        yields: Yields {
            documents: Vec::new(),
            expiry: None,
            specified: None,
            standing: None,
            ends: Vec::new(),
            also: Vec::new(),
        },
        if_not: vec![Threat {
            see: Vec::new(),
            provision: spr(32, 0).item(3),
            on: Some("me".to_owned()),
            kind: PenaltyKind::Fine,
            max_months: None,
            max_yen: Some(200_000),
            prison: None,
        }],
        why: None,
        ..loss("me", from, counting.due)
    };
    let ended = StandingSaid {
        to: Some(from),
        ends: Some(Ends::During),
        because: Some(zairyu_law::chronicle::Ceased::Naturalised),
        ..standing("me")
    };
    let now = StandingSaid { is: Standing::Japanese, from: Some(from), ..standing("me") };
    let void = DocumentSaid {
        valid: Truth::No,
        ends: Some(Ends::During),
        ended_by: vec![spr(15, 0).item(1)],
        ..certificate("me", DocumentState::Held, from)
    };
    Judgment {
        standing: vec![sure(ended), sure(now)],
        documents: vec![sure(void)],
        duties: vec![sure(duty)],
        ..empty(on, "me")
    }
}

/// Every step that a conclusion can have.
pub fn every_step() -> Judgment {
    let on = day(2026, 11, 22);
    let (d, e) = (day(2026, 11, 5), day(2026, 11, 20));
    let who = || "me".to_owned();
    let mina = || "mina".to_owned();
    let office = OfficeDays::municipality();
    let counted = |from, period, first, rolls: bool| {
        let counting = Counting::new(from, period, first);
        Said::Counted { counting: if rolls { counting.rolling(&office) } else { counting } }
    };
    let said = vec![
        counted(e, Period::days(14), FirstDay::NotCounted, true),
        counted(day(2026, 9, 5), Period::days(14), FirstDay::NotCounted, true),
        counted(d, Period::days(14), FirstDay::Counted, false),
        counted(d, Period::years(2), FirstDay::NotCounted, false),
        counted(day(2025, 5, 5), Period::days(0), FirstDay::NotCounted, true),
        Said::StartsAtEntry { learned: d, entered: e },
        Said::AwaitsEntry { learned: d },
        Said::StartsAtLearning { learned: d },
        Said::Under { age: 16, on: d, from: day(2027, 1, 2) },
        Said::OfAge { age: 16, on: d, from: day(1996, 6, 15) },
        Said::AtBirthday { age: 16, eve: false, day: day(2026, 9, 1) },
        Said::AtBirthday { age: 16, eve: true, day: day(2026, 8, 31) },
        Said::AtBirthdayAfter { after: day(2020, 6, 16), birthdays: 7, first: day(2021, 6, 15), day: day(2027, 6, 15) },
        Said::TextSilent { see: "Q2" },
        Said::Printed { printed: day(2027, 6, 15), computed: None },
        Said::Printed { printed: day(2027, 6, 15), computed: Some(day(2027, 6, 15)) },
        Said::Printed { printed: day(2027, 6, 15), computed: Some(day(2027, 6, 14)) },
        Said::WindowOpens { expiry: day(2027, 6, 15), months: 2, opens: Bounds::exact(day(2027, 4, 15)) },
        Said::WindowOpens {
            expiry: day(2026, 8, 31),
            months: 2,
            opens: Bounds { surely: day(2026, 7, 1), possibly: day(2026, 6, 30) },
        },
        Said::Filed { on: e, due: None },
        Said::Filed { on: e, due: Some(day(2026, 12, 4)) },
        Said::FiledTooEarly { on: e, opens: day(2027, 4, 15) },
        Said::Void { item: 1, on: d },
        Said::Void { item: 2, on: d },
        Said::Void { item: 3, on: d },
        Said::Void { item: 4, on: d },
        Said::Void { item: 5, on: d },
        Said::Void { item: 6, on: d },
        Said::DeemedReEntry { left: d },
        Said::NotDeemedReEntry { left: d, because: "no-valid-certificate" },
        Said::ComeBackBy { left: d, last: Bounds::exact(day(2028, 11, 5)) },
        Said::ComeBackBy {
            left: day(2026, 2, 28),
            last: Bounds { surely: day(2028, 2, 28), possibly: day(2028, 2, 29) },
        },
        Said::BecameSpecialPermanentResident { on: day(1991, 11, 1) },
        Said::CeasedToBeOne { on: d, because: "naturalised" },
        Said::LostNationality { person: mina() },
        Said::ChildOf { person: who(), of: mina() },
        Said::GenerationHolds { person: who(), parent: mina() },
        Said::GenerationFails { person: who() },
        Said::BornAbroad { person: who() },
        Said::NoSuchAncestor { person: who() },
        Said::ClassFound { person: mina() },
        Said::FellAway { on: d, because: "replaced" },
    ];
    let mut duty = loss("me", e, day(2026, 12, 4));
    duty.state = State::FallenAway;
    duty.why = Some(format!("step:0-{}", said.len().saturating_sub(1)));
    Judgment {
        duties: vec![sure(duty)],
        reasons: said.into_iter().map(|said| Step { provision: spr(13, 1), said }).collect(),
        ..empty(on, "me")
    }
}

/// The chronicle of an example's subjects, with the life and the day it is asked on.
pub fn chronicle_of(name: &str) -> (Vec<zairyu_law::chronicle::Chronicle>, Life, Day) {
    use zairyu_law::chronicle::{Chronicle, Desk, read};
    let text = std::fs::read(format!("{}/../examples/{name}.toml", env!("CARGO_MANIFEST_DIR"))).unwrap_or_default();
    let on = String::from_utf8_lossy(&text)
        .lines()
        .find_map(|line| line.strip_prefix("# judge --at ")?.trim().parse().ok())
        .unwrap_or(Day::MIN);
    let life = zairyu_law::life::read(&text, name, zairyu_law::life::Syntax::of("a.toml", &text)).unwrap_or_default();
    let book = zairyu_law::rows::Book::at(on);
    let mut all = Vec::new();
    for &of in &life.subjects {
        let (mut out, mut desk) = (Chronicle::new(), Desk::default());
        zairyu_law::facts::completions(1, |facts| {
            read(&book, &life, of, on, facts, &mut zairyu_law::why::NoWhy, &mut desk, &mut out);
        });
        all.push(out);
    }
    (all, life, on)
}
