//! 在留資格, the statuses of residence of Appended Tables I and II, and what each means for a card.

use super::reentry::open_to;
use super::resident::{self, Resident, ResidentRow};
use super::validity::CardValidityRow;
use super::{affiliation, article_19};
use crate::life::{Designation, Standing};
use crate::provision::Provision;
use crate::rows::Book;
use crate::time::{Day, day};
use crate::words::words;

words! {
    /// A table, or a part of one, that lists statuses of residence (別表).
    pub enum Table {
        /// 別表第一の一: activities of States and of learning, art, faith and news.
        I1 = "I(1)",
        /// 別表第一の二: work.
        I2 = "I(2)",
        /// 別表第一の三: no work.
        I3 = "I(3)",
        /// 別表第一の四: study, training, family.
        I4 = "I(4)",
        /// 別表第一の五: activities designated one by one.
        I5 = "I(5)",
        /// 別表第二: by who one is; any activity.
        II = "II",
    }
}

impl Table {
    /// The table as Japanese cites it.
    pub fn japanese(self) -> &'static str {
        match self {
            Table::I1 => "別表第一の一",
            Table::I2 => "別表第一の二",
            Table::I3 => "別表第一の三",
            Table::I4 => "別表第一の四",
            Table::I5 => "別表第一の五",
            Table::II => "別表第二",
        }
    }
}

/// The table that lists a status of residence; `None` for what is none.
///
/// ```
/// use zairyu_law::card::statuses::{Table, table};
/// use zairyu_law::life::Standing;
/// assert_eq!(table(Standing::Student), Some(Table::I4));
/// assert_eq!(table(Standing::PermanentResident), Some(Table::II));
/// assert_eq!(table(Standing::SpecialPermanentResident), None);
/// ```
pub fn table(status: Standing) -> Option<Table> {
    use Standing as S;
    Some(match status {
        S::SpecialPermanentResident | S::Japanese | S::None => return None,
        S::Diplomat | S::Official | S::Professor | S::Artist | S::ReligiousActivities | S::Journalist => Table::I1,
        S::HighlySkilledProfessional1
        | S::HighlySkilledProfessional2
        | S::BusinessManager
        | S::LegalAccountingServices
        | S::MedicalServices
        | S::Researcher
        | S::Instructor
        | S::Engineer
        | S::IntraCompanyTransferee
        | S::NursingCare
        | S::Entertainer
        | S::SkilledLabor
        | S::SpecifiedSkilledWorker1
        | S::SpecifiedSkilledWorker2
        | S::TechnicalInternTraining
        | S::EmploymentForSkillDevelopment => Table::I2,
        S::CulturalActivities | S::TemporaryVisitor => Table::I3,
        S::Student | S::Trainee | S::Dependent => Table::I4,
        S::DesignatedActivities => Table::I5,
        S::PermanentResident
        | S::SpouseOrChildOfJapaneseNational
        | S::SpouseOrChildOfPermanentResident
        | S::LongTermResident => Table::II,
    })
}

/// The first day of a status that came after the cards did, known from recollection only. What was
/// only renamed or united with another (Business Manager, Engineer) counts as always there.
pub fn introduced(status: Standing) -> Option<Day> {
    match status {
        Standing::HighlySkilledProfessional1 | Standing::HighlySkilledProfessional2 => Some(day(2015, 4, 1)),
        Standing::NursingCare => Some(day(2017, 9, 1)),
        Standing::SpecifiedSkilledWorker1 | Standing::SpecifiedSkilledWorker2 => Some(day(2019, 4, 1)),
        Standing::EmploymentForSkillDevelopment => Some(day(2027, 4, 1)),
        _ => None,
    }
}

/// Whether a status brings a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Brings {
    /// Whatever the period of stay.
    ACard,
    /// With a period of stay longer than so many months (19-3(i)).
    ACardAfter(i32),
    /// Never, by this item of 19-3.
    NoCard(Provision),
}

/// How long the card of a status is valid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lasts {
    /// With the period of stay.
    WithTheStay,
    /// So many years from its issue, the day of issue being the first.
    Years(i32),
    /// To this birthday after its issue; of a minor to the second.
    Birthdays(i32, i32),
}

/// What a status of residence means for a card, by the book of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Meaning {
    /// Whether there is a card (19-3).
    pub brings: Brings,
    /// How long it is valid (19-5).
    pub lasts: Lasts,
    /// Issued under this age, and not by renewal, at most to that birthday, or so many days before it.
    pub child: Option<(i32, i32)>,
    /// The item by which a change at the organisation is notified (19-16(i), (ii)).
    pub organisation: Option<Provision>,
    /// The item by which the end of the marriage is notified, of whoever stays as a spouse (19-16(iii)).
    pub spouse: Option<Provision>,
    /// Designations that take it out of 19-3.
    pub not_for: &'static [Designation],
    /// Whether a departure can be on special re-entry (26-2(1)): not of those whom 19-3(i) and (ii) except, a
    /// short stay or a visitor; those of (iii) and (iv) go on the passport alone.
    pub special_re_entry: bool,
}

/// What `status` means for a card on `on`; `None` for what is no status of residence, and where the
/// book has no such cards yet.
///
/// ```
/// use zairyu_law::card::statuses::{Brings, Lasts, meaning};
/// use zairyu_law::{life::Standing, rows::Book, time::day};
/// let on = day(2026, 11, 25);
/// let student = meaning(&Book::at(on), Standing::Student, on).unwrap();
/// assert_eq!((student.brings, student.lasts), (Brings::ACardAfter(3), Lasts::WithTheStay));
/// assert_eq!(student.organisation.unwrap().to_string(), "ICRRA 19-16(i)");
/// let permanent = meaning(&Book::at(on), Standing::PermanentResident, on).unwrap();
/// assert_eq!((permanent.brings, permanent.lasts), (Brings::ACard, Lasts::Birthdays(10, 5)));
/// ```
pub fn meaning(book: &Book, status: Standing, on: Day) -> Option<Meaning> {
    table(status)?;
    let (_, short) = book.row(book.rows.resident, on)?;
    let (_, validity) = book.row(book.rows.card_validity, on)?;
    let spouse = affiliation::as_a_spouse(status, Some(Designation::SpouseOfSpecialist));
    Some(Meaning {
        brings: brings(status, short),
        lasts: lasts(status, validity),
        child: (validity.child_age > 0).then_some((validity.child_age, validity.days_before)),
        organisation: affiliation::organisation(status),
        spouse: spouse.then_some(article_19(16, 0).item(3)),
        not_for: if status == Standing::DesignatedActivities { resident::NOT_DESIGNATED } else { &[] },
        special_re_entry: resident::excluded(status, None).is_none_or(|by| open_to(Resident::Not(by))),
    })
}

fn brings(status: Standing, row: &ResidentRow) -> Brings {
    match resident::excluded(status, None) {
        Some(item) => Brings::NoCard(item),
        None if resident::indefinite(status) => Brings::ACard,
        None => Brings::ACardAfter(row.months),
    }
}

fn lasts(status: Standing, row: &CardValidityRow) -> Lasts {
    match (resident::indefinite(status), row.years) {
        (false, _) => Lasts::WithTheStay,
        (true, 0) => Lasts::Birthdays(row.birthdays, row.birthdays_minor),
        (true, years) => Lasts::Years(years),
    }
}
