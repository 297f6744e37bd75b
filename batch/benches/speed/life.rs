//! Lives to read: the same things happen to the holder of a certificate and to the holders of cards.

use zairyu_law::Set;
use zairyu_law::life::{
    Document, Event, Fact, Given, Issued, Left, LeftWith, Life, Municipality, MunicipalityIx, Person, PersonIx, Place,
    Residence, Standing, What, When,
};
use zairyu_law::provision::{Provision, icrra, spr};
use zairyu_law::time::{Day, day};

/// A life of eight events, by the name under which it is reported.
pub(crate) struct Eight {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// What the command line calls reading it.
    pub(crate) reading: &'static str,
    /// The life.
    pub(crate) life: Life,
}

/// The life of a special permanent resident, and those of card holders beside it: with a stay without
/// end, with one still running, and with one that ran out while an application for a longer one pends.
pub(crate) fn lives() -> [Eight; 4] {
    let engineer = Standing::Engineer;
    let life = |name, reading, life| Eight { name, reading, life };
    [
        life("certificate", "reading", eight_events(&Rules::OF_CERTIFICATES, None)),
        life("card of a permanent resident", "reading-permanent", eight_events(&Rules::OF_CARDS, None)),
        life("card to the end of the stay", "reading-stay", eight_events(&Rules::OF_CARDS, Some(engineer))),
        life("card with an application pending", "reading-pending", pending(engineer)),
    ]
}

/// What the two bodies of rules call the same things.
struct Rules {
    standing: Standing,
    document: Document,
    changed: Provision,
    moved: Provision,
    lost: Provision,
    first: (Day, Day),
    second: Day,
}

impl Rules {
    const OF_CERTIFICATES: Rules = Rules {
        standing: Standing::SpecialPermanentResident,
        document: Document::Certificate,
        changed: spr(11, 1),
        moved: spr(10, 2),
        lost: spr(13, 1),
        first: (day(2020, 7, 10), day(2026, 6, 15)),
        second: day(2031, 6, 15),
    };
    const OF_CARDS: Rules = Rules {
        standing: Standing::PermanentResident,
        document: Document::Card,
        changed: icrra(19, 1).branch(10),
        moved: icrra(19, 1).branch(9),
        lost: icrra(19, 1).branch(12),
        first: (day(2020, 7, 10), day(2027, 7, 9)),
        second: day(2031, 10, 2),
    };
}

/// The last day of a stay that is still running.
const STAY: Day = day(2027, 7, 10);
/// The last day of a stay that has run out.
const RUN_OUT: Day = day(2026, 10, 10);

/// Issued, moved, notified, lost, applied, issued, left, landed; with a `status` that has an end, the
/// cards end with the stay.
fn eight_events(rules: &Rules, status: Option<Standing>) -> Life {
    let (first, second) = if status.is_some() { (STAY, STAY) } else { (rules.first.1, rules.second) };
    let mut events = to_the_second(rules, first, second);
    events.extend([
        (
            day(2026, 11, 3),
            What::Left(Left {
                with: Fact::Told(LeftWith::SpecialReEntry),
                until: Fact::NotTold,
                lacked: Fact::NotTold,
                excluded: Fact::NotTold,
                confirmed: Fact::NotTold,
            }),
        ),
        (day(2026, 11, 20), What::Landed(Given::default())),
    ]);
    life(rules, status.map(|status| (status, STAY)), events)
}

/// Issued, moved, notified, lost, applied, issued, applied for a longer stay, notified of the organisation.
fn pending(status: Standing) -> Life {
    let rules = &Rules::OF_CARDS;
    let mut events = to_the_second(rules, RUN_OUT, RUN_OUT);
    events.extend([
        (day(2026, 9, 14), What::Applied { under: icrra(21, 2), papers: Fact::NotTold, reason: Fact::NotTold }),
        (
            day(2026, 11, 3),
            What::Notified { under: icrra(19, 0).branch(16).item(1), papers: Fact::NotTold, falsely: Fact::NotTold },
        ),
    ]);
    life(rules, Some((status, RUN_OUT)), events)
}

/// To the second document: the six events that all lives share.
fn to_the_second(rules: &Rules, first: Day, second: Day) -> Vec<(Day, What)> {
    let to = Fact::Told(Some(Residence(MunicipalityIx(1))));
    vec![
        (rules.first.0, issued(rules, rules.changed, day(2020, 6, 16), first)),
        (day(2023, 4, 1), What::Moved { to, dwelling: Fact::NotTold }),
        (day(2023, 4, 11), What::Notified { under: rules.moved, papers: Fact::NotTold, falsely: Fact::NotTold }),
        (
            day(2024, 9, 5),
            What::LearnedOfLoss {
                documents: Set::from_members(&[rules.document]),
                how: Fact::NotTold,
                lost: Fact::NotTold,
                abroad: Fact::NotTold,
                country: Fact::NotTold,
            },
        ),
        (day(2024, 9, 19), What::Applied { under: rules.lost, papers: Fact::NotTold, reason: Fact::NotTold }),
        (day(2024, 10, 3), issued(rules, rules.lost, day(2024, 9, 19), second)),
    ]
}

fn life(rules: &Rules, stay: Option<(Standing, Day)>, events: Vec<(Day, What)>) -> Life {
    let me = Person {
        id: "me".to_owned(),
        born: Fact::Told(When::on(day(1980, 6, 15))),
        born_in: Fact::Told(Place::Japan),
        standing: Fact::Told(stay.map_or(rules.standing, |(status, _)| status)),
        stay_until: stay.map_or(Fact::NotTold, |(_, until)| Fact::Told(When::on(until))),
        municipality: Fact::Told(Residence(MunicipalityIx(0))),
        ..Person::default()
    };
    let event = |(on, what): (Day, What)| Event {
        id: format!("{on}"),
        on: When::on(on),
        who: PersonIx(0),
        by: None,
        planned: false,
        what,
        line: 0,
    };
    let municipality = |name: &str| Municipality { name: name.to_owned(), closed: Vec::new() };
    Life {
        persons: vec![me],
        events: events.into_iter().map(event).collect(),
        subjects: vec![PersonIx(0)],
        municipalities: vec![municipality("神戸市長田区"), municipality("大阪市生野区")],
        ..Life::default()
    }
}

fn issued(rules: &Rules, basis: Provision, filed: Day, printed: Day) -> What {
    What::Issued(Box::new(Issued {
        specified: Fact::NotTold,
        document: rules.document,
        basis: Fact::Told(basis),
        filed: Fact::Told(When::on(filed)),
        number: None,
        printed_expiry: Fact::Told(When::on(printed)),
    }))
}
