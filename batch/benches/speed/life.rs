//! A life to read.

use zairyu_law::Set;
use zairyu_law::life::{
    Document, Event, Fact, Issued, Left, LeftWith, Life, Municipality, MunicipalityIx, Person, PersonIx, Place,
    Residence, Standing, What, When,
};
use zairyu_law::provision::{Provision, spr};
use zairyu_law::time::{Day, day};

/// Issued, moved, notified, lost, applied, issued, left, landed.
pub(crate) fn eight_events() -> Life {
    let me = Person {
        id: "me".to_owned(),
        born: Fact::Told(When::on(day(1980, 6, 15))),
        born_in: Fact::Told(Place::Japan),
        standing: Fact::Told(Standing::SpecialPermanentResident),
        municipality: Fact::Told(Residence(MunicipalityIx(0))),
        ..Person::default()
    };
    let to = Fact::Told(Some(Residence(MunicipalityIx(1))));
    let certificate = Set::from_members(&[Document::Certificate]);
    let events = [
        (day(2020, 7, 10), issued(spr(11, 1), day(2020, 6, 16), day(2026, 6, 15))),
        (day(2023, 4, 1), What::Moved { to, dwelling: Fact::NotTold }),
        (day(2023, 4, 11), What::Notified { under: spr(10, 2), papers: Fact::NotTold, falsely: Fact::NotTold }),
        (
            day(2024, 9, 5),
            What::LearnedOfLoss {
                documents: certificate,
                how: Fact::NotTold,
                lost: Fact::NotTold,
                abroad: Fact::NotTold,
                country: Fact::NotTold,
            },
        ),
        (day(2024, 9, 19), What::Applied { under: spr(13, 1), papers: Fact::NotTold, reason: Fact::NotTold }),
        (day(2024, 10, 3), issued(spr(13, 1), day(2024, 9, 19), day(2031, 6, 15))),
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
        (day(2026, 11, 20), What::Landed { status: None, stay_until: Fact::NotTold }),
    ];
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

fn issued(basis: Provision, filed: Day, printed: Day) -> What {
    What::Issued(Box::new(Issued {
        document: Document::Certificate,
        basis: Fact::Told(basis),
        filed: Fact::Told(When::on(filed)),
        number: None,
        printed_expiry: Fact::Told(When::on(printed)),
    }))
}
