//! From a chronicle to the answer of one day: who acts, where, with what, and what follows.
//!
//! The chronicle says what is owed and when. This adds what a person needs to do it, from
//! the table of procedures, the household and the penalties of the day.

mod around;
mod duties;

use crate::card::resident::Resident;
use crate::card::validity::{self, CardIssue, CardValidityRow};
use crate::chronicle::{
    Certificate, Chronicle, Decision, Desk, Duty, FilingRead, Holder, Matter, Origin, StandingSpan, Twin, office_days,
    read,
};
use crate::facts::{Facts, has_happened};
use crate::judgment::*;
use crate::life::{
    Document, Event, EventIx, Fact, Gives, Life, MunicipalityIx, Paper, Passport, Person, PersonIx, Standing, What,
    When,
};
use crate::procedure::{Authority, Office};
use crate::provision::{Known, Provision, icrra, spr};
use crate::rows::Book;
use crate::spr::appearance::{self, Actors};
use crate::spr::certificate::{self, Anchor, Issue};
use crate::spr::invalidity::Ends;
use crate::time::{Bounds, Day, OfficeDays, age_on, birthday, holiday, nth_birthday_after};
use crate::why::{NoWhy, Reasons, Steps};
use crate::words::Word;

/// Reads every subject of `life` up to `on` and says what follows on that day.
pub fn answer<F: Facts>(book: &Book, life: &Life, on: Day, facts: &mut F) -> Answer {
    let mut answer = Answer::default();
    let mut reasons = Reasons::default();
    let mut desk = Desk::default();
    let mut chronicle = Chronicle::new();
    for &of in &life.subjects {
        read(book, life, of, on, facts, &mut reasons, &mut desk, &mut chronicle);
        let Some(person) = life.person(of) else { continue };
        let passport = passport(life, of, on, on);
        let translate = proof_needs_translation(life, of, on);
        View {
            book,
            life,
            of,
            person,
            on,
            chronicle: &chronicle,
            facts,
            answer: &mut answer,
            reasons: &mut reasons,
            passport,
            translate,
            asked: Vec::new(),
            kept_away: Vec::new(),
        }
        .all();
    }
    answer.reasons = reasons.steps;
    answer
}

/// The day itself, with the offices that the first subject goes to.
pub fn today(life: &Life, on: Day) -> Today {
    let residence = life.subjects.first().and_then(|&of| residence_told(life, of, on));
    let national = OfficeDays::national();
    let municipal = office_days(life, residence);
    let holiday = holiday(on);
    Today {
        weekday: on.weekday(),
        closed: ByOffice { national: national.is_closed(on), municipality: municipal.is_closed(on) },
        holiday: holiday.map(|h| h.kind),
        next_open: ByOffice { national: national.roll(on), municipality: municipal.roll(on) },
        projected: holiday.is_some_and(|h| h.projected),
    }
}

/// The residence as the file tells it on a day: the last move on or before it.
fn residence_told(life: &Life, of: PersonIx, on: Day) -> Option<MunicipalityIx> {
    let moved = life.events.iter().rev().find_map(|e| match &e.what {
        What::Moved { to: Fact::Told(to), .. } if has_happened(e, of, on) => Some(to.map(|r| r.0)),
        _ => None,
    });
    moved.unwrap_or_else(|| life.person(of).and_then(|p| p.municipality.told()).map(|r| r.0))
}

struct View<'a, F> {
    book: &'a Book,
    life: &'a Life,
    of: PersonIx,
    person: &'a Person,
    on: Day,
    chronicle: &'a Chronicle,
    facts: &'a mut F,
    answer: &'a mut Answer,
    reasons: &'a mut Reasons,
    /// Who acts, for each kind of filing and day already asked about.
    asked: Vec<((Holder, appearance::Filing, bool, Day), Actors)>,
    /// Whether the person can come, for each day already asked about.
    kept_away: Vec<(Day, bool)>,
    /// The passport, or what stands in for it.
    passport: Paper,
    /// The proof of loss is in another language.
    translate: bool,
}

impl<F: Facts> View<'_, F> {
    fn all(&mut self) {
        self.classification();
        self.standings();
        self.documents();
        self.duties();
        self.exchange();
        self.carrying();
        self.stay();
        self.special_stay();
        self.absences();
        self.agents();
        self.filings();
        self.penalties();
        self.departures();
        self.permits();
        self.landing();
        self.deportation();
        self.leave();
        self.cancellation();
        self.steps();
        self.warnings();
    }

    fn id(&self) -> String {
        self.person.id.clone()
    }

    fn name(&self, who: PersonIx) -> String {
        self.life.person(who).map(|p| p.id.clone()).unwrap_or_default()
    }

    fn event(&self, ix: EventIx) -> String {
        self.life.event(ix).map(|e| e.id.clone()).unwrap_or_default()
    }

    /// The event, birth, death, issue or departure that opened something.
    fn origin(&self, origin: Origin) -> String {
        origin_id(self.life, self.chronicle, origin)
    }

    /// The id of a duty or a right: `SPR-13-1@landed-2026-11-20`.
    fn duty_id(&self, duty: &Duty) -> String {
        duty_id(self.life, self.chronicle, duty)
    }

    /// The certificate that a duty concerns.
    fn certificate_of(&self, duty: &Duty) -> Option<&Certificate> {
        duty.certificate.and_then(|at| self.chronicle.certificates.get(at as usize))
    }

    fn classification(&mut self) {
        let Some(class) = &self.chronicle.classification else { return };
        let said = ClassSaid {
            of: self.id(),
            class: class.class,
            item: class.item,
            line: class.line.iter().map(|&p| self.name(p)).collect(),
            see: class.see.into_iter().collect(),
            why: None,
        };
        self.answer.classification.push(said);
    }

    fn standings(&mut self) {
        let spans = &self.chronicle.standings;
        let last = spans.len().saturating_sub(1);
        for (at, span) in spans.iter().enumerate() {
            let ended_spr = span.is == Standing::SpecialPermanentResident;
            if at != last && !ended_spr {
                continue;
            }
            let said = StandingSaid {
                of: self.id(),
                is: span.is,
                by: span.by,
                items: span.items.clone(),
                application: span.by.is_some_and(|p| matches!(p.article, 4 | 5)),
                stay_until: span.stay.and_then(|s| s.until),
                resident: span.resident.map(|r| match r {
                    Resident::MidToLongTerm => "mid-to-long-term",
                    Resident::Not(_) => "not-one",
                }),
                resident_item: span.resident.and_then(|r| if let Resident::Not(item) = r { Some(item) } else { None }),
                from: span.from,
                to: span.to,
                ends: span.ends,
                because: span.because,
                opened_by: span.opened_by.map(|o| self.origin(o)),
                closed_by: span.closed_by.map(|o| self.origin(o)),
                why: steps(span.why),
            };
            self.answer.standing.push(said);
        }
    }

    /// The certificate last issued, and every earlier one that was not given back.
    fn documents(&mut self) {
        let last = self.chronicle.certificates.len().saturating_sub(1);
        for (at, certificate) in self.chronicle.certificates.iter().enumerate() {
            if at != last && certificate.returned.is_some() {
                continue;
            }
            let said = self.document(certificate);
            self.answer.documents.push(said);
        }
        self.permit();
        self.not_yet_in_hand();
    }

    /// SPR 6: the permit that made somebody a special permanent resident.
    fn permit(&mut self) {
        let by_permit = |s: &&StandingSpan| s.by.is_some_and(|by| matches!(by.article, 4 | 5));
        let Some(span) = self.chronicle.standings.iter().find(by_permit) else { return };
        let Some(Origin::Event(ix)) = span.opened_by else { return };
        let table_ii = span.by == Some(spr(5, 1));
        let issued = span.from;
        let said = DocumentSaid {
            id: Some(format!("permit-{}", self.event(ix))),
            issued,
            state: DocumentState::Held,
            valid: Truth::Yes,
            issue: Some(IssueSaid {
                by: self.competent(Authority::Commissioner, issued.unwrap_or(self.on)),
                through: if table_ii { Authority::ImmigrationInspector } else { Authority::Mayor },
                office: if table_ii { Office::Bureau } else { Office::Municipality },
                provision: spr(6, if table_ii { 2 } else { 1 }),
            }),
            ..self.blank(Document::Permit)
        };
        self.answer.documents.push(said);
    }

    /// What waits at the counter, and what was applied for and is not issued yet.
    fn not_yet_in_hand(&mut self) {
        let waits = |d: &&Duty| {
            let taken = d.matter.is_any(&[Twin::Receipt, Twin::ReceiptBack]) || d.matter == Matter::ReceiptOfPermit;
            taken && d.met.is_none() && d.ended.is_none()
        };
        let waiting: Vec<&Duty> = self.chronicle.duties.iter().filter(waits).collect();
        for duty in &waiting {
            let document =
                if duty.matter == Matter::ReceiptOfPermit { Document::Permit } else { duty.matter.holder().document() };
            let id = Some(format!("waiting-{}", self.origin(duty.origin)));
            let said = DocumentSaid { id, state: DocumentState::Waiting, ..self.blank(document) };
            self.answer.documents.push(said);
        }
        let issued = self.chronicle.certificate().and_then(|c| c.issued);
        let brings = |d: &&Duty| {
            let new = d.matter.is_any(&[
                Twin::Particulars,
                Twin::Renewal,
                Twin::EarlyRenewal,
                Twin::Loss,
                Twin::Replacement,
                Twin::Exchange,
                Twin::Ordered,
            ]);
            new && d.met.is_some_and(|(on, by)| by.is_some() && issued.is_none_or(|issued| issued < on))
        };
        let Some(duty) = self.chronicle.duties.iter().rev().find(brings).filter(|_| waiting.is_empty()) else { return };
        let filed = duty.met.and_then(|(_, by)| by);
        let refused = |f: &FilingRead| Some(f.by) == filed && f.outcome == Some(Decision::CannotBeGranted);
        let holder = duty.matter.holder();
        if self.chronicle.holder(self.on) != Some(holder) || self.chronicle.filings.iter().any(refused) {
            return;
        }
        let said = DocumentSaid {
            id: filed.map(|ix| format!("expected-{}", self.event(ix))),
            state: DocumentState::Expected,
            expiry: self.next_expiry(duty, self.on),
            ..self.blank(holder.document())
        };
        self.answer.documents.push(said);
    }

    /// A document of which only the kind is known.
    fn blank(&self, document: Document) -> DocumentSaid {
        DocumentSaid {
            of: self.id(),
            document,
            specified: false,
            id: None,
            number: None,
            issued: None,
            state: DocumentState::Expected,
            valid: Truth::No,
            until: None,
            ends: None,
            ended_by: Vec::new(),
            expiry: None,
            shows: None,
            issue: None,
            why: None,
        }
    }

    fn document(&self, certificate: &Certificate) -> DocumentSaid {
        let on = self.on;
        let number = certificate.issued_by.and_then(|ix| self.life.event(ix)).and_then(|e| match &e.what {
            What::Issued(issued) => issued.number.clone(),
            _ => None,
        });
        let invalidity = certificate.holder.invalidity();
        let back = self.chronicle.departures.last().filter(|d| d.landed.is_none()).and_then(|d| d.last);
        // A permit of which nobody told how long it runs.
        let back = back.filter(|last| last.possibly < Day::MAX);
        let untold = self.chronicle.departure_untold.is_some();
        let (until, ends, ended_by) = match (certificate.void, certificate.last_valid(), back) {
            (Some((void, _)), ..) => {
                (Some(Bounds::exact(void.on)), Some(void.ends), vec![void.provision(certificate.holder)])
            }
            (None, until, Some(last)) if until.is_none_or(|until| last.surely < until) => {
                (Some(last), Some(Ends::EndOf), vec![invalidity.item(4)])
            }
            // The day of the departure, which counts, is not told: not later than this.
            (None, Some(until), _) if untold => (
                Some(Bounds { surely: until.min(on), possibly: until }),
                Some(Ends::EndOf),
                vec![invalidity.item(2), invalidity.item(4)],
            ),
            (None, Some(until), _) => (Some(Bounds::exact(until)), Some(Ends::EndOf), vec![invalidity.item(2)]),
            (None, None, _) => (None, None, vec![invalidity.item(2)]),
        };
        DocumentSaid {
            of: self.id(),
            document: certificate.holder.document(),
            specified: certificate.specified,
            id: certificate.issued_by.map(|ix| self.event(ix)),
            number,
            issued: certificate.issued,
            state: if certificate.returned.is_some() {
                DocumentState::Returned
            } else if certificate.in_hand(on) {
                DocumentState::Held
            } else {
                DocumentState::Lost
            },
            valid: certificate.valid(on).into(),
            until,
            ends,
            ended_by,
            expiry: self.expiry(certificate),
            shows: Some(self.shows(certificate)),
            issue: self.issue(certificate.issued, certificate.issued_by),
            why: steps(certificate.why),
        }
    }

    /// SPR 8(1) and (3): what a certificate shows.
    fn shows(&self, certificate: &Certificate) -> Shows {
        let issued = certificate.issued.unwrap_or(self.on);
        let face = self.book.row(self.book.rows.face, issued).map(|(_, row)| row);
        let photo = self.book.row(self.book.rows.photo, issued).map(|(_, row)| row);
        let birth = self.chronicle.born.or_else(|| self.person.born.told().and_then(|b| b.exact()));
        let photograph = match (photo, birth, certificate.until) {
            (Some(row), Some(birth), Some(until)) => {
                Some(certificate::shows_photograph(row, birth, issued, until).into())
            }
            _ => None,
        };
        Shows {
            name: Truth::Yes,
            date_of_birth: Truth::Yes,
            gender: Truth::Yes,
            nationality_or_region: Truth::Yes,
            dwelling: certificate.shows_dwelling.into(),
            dwelling_on_back: certificate.written_on.into(),
            dwelling_on_chip: (certificate.shows_dwelling && !certificate.written_on).into(),
            number: Truth::Yes,
            issue_date: face.is_none_or(|row| row.issue_date).into(),
            expiry: Truth::Yes,
            photograph,
        }
    }

    /// SPR 6, 7 and 11(2): who issues a document, and who hands it over where.
    fn issue(&self, issued: Option<Day>, by: Option<EventIx>) -> Option<IssueSaid> {
        let What::Issued(told) = &self.life.event(by?)?.what else { return None };
        if told.document == Document::Card {
            let issued = issued?;
            let (office, provision) = self.card_issued_by(issued, told.basis.told().is_some())?;
            return Some(IssueSaid {
                by: self.competent(Authority::Commissioner, issued),
                through: Authority::ImmigrationInspector,
                office,
                provision,
            });
        }
        let table_ii = told.basis.told() == Some(&spr(5, 1));
        let permit = told.document == Document::Permit;
        Some(IssueSaid {
            by: self.competent(Authority::Commissioner, issued.unwrap_or(self.on)),
            through: if table_ii { Authority::ImmigrationInspector } else { Authority::Mayor },
            office: if table_ii { Office::Bureau } else { Office::Municipality },
            provision: match (permit, table_ii, told.basis.told()) {
                (true, false, _) => spr(6, 1),
                (true, true, _) => spr(6, 2),
                (false, true, _) => spr(7, 3),
                (false, false, Some(basis)) if basis.article == 4 => spr(7, 2),
                (false, false, _) => spr(11, 2),
            },
        })
    }

    /// Where a card of that day came from: a filing about the card, a grant of the day, or a landing of the
    /// day; nothing where the file tells of none.
    fn card_issued_by(&self, issued: Day, by_filing: bool) -> Option<(Office, Provision)> {
        if by_filing {
            return Some((Office::Bureau, icrra(19, 2).branch(10)));
        }
        let that_day = |e: &&Event| has_happened(e, self.of, self.on) && e.on.exact() == Some(issued);
        self.life.events.iter().rev().filter(that_day).find_map(|e| match &e.what {
            What::StatusGranted { given, under } => {
                let under = under.told().copied().or_else(|| self.granted_under(given.status?, issued))?;
                Some((Office::Bureau, card_on_a_grant(under)))
            }
            What::Landed(given) if given.status.is_some() => Some((Office::Port, icrra(19, 0).branch(6))),
            _ => None,
        })
    }

    /// Under what a status was granted, where nobody told: the same one held is an extension, the permanent
    /// one by itself, any where there was none an acquisition, else a change.
    fn granted_under(&self, status: Standing, on: Day) -> Option<Provision> {
        let before = self.chronicle.standing(on.eve()).map(|span| span.is);
        Some(match (status, before) {
            (status, Some(before)) if before == status => icrra(21, 3),
            (Standing::PermanentResident, Some(_)) => icrra(22, 2),
            (_, None | Some(Standing::None)) => icrra(22, 3).branch(2),
            _ => icrra(20, 3),
        })
    }

    fn expiry(&self, certificate: &Certificate) -> Option<ExpirySaid> {
        let day = certificate.until?;
        if certificate.holder == Holder::MidToLongTermResident {
            return Some(self.card_expiry(certificate, day));
        }
        let row = certificate.version.and_then(|v| self.book.row(self.book.rows.validity, v)).map(|(_, row)| row);
        let computed = certificate.computed;
        let printed_decides = certificate.printed.is_some();
        Some(ExpirySaid {
            printed: certificate.printed,
            computed: computed.map(|c| c.day),
            day: Bounds::exact(day),
            item: computed.map(|c| c.item),
            known: if printed_decides { Known::Read } else { row.map_or(Known::Read, |r| r.known) },
            see: if printed_decides { Vec::new() } else { row.map_or(&[][..], |r| r.see).to_vec() },
            counting: certificate
                .issue
                .zip(row)
                .filter(|_| computed.is_some_and(|c| !c.sixteenth))
                .map(|(issue, row)| birthdays(row, &issue)),
            otherwise: match (certificate.issue, row) {
                (Some(issue), Some(row)) if !printed_decides => self.other_readings(row, &issue, day),
                _ => Vec::new(),
            },
        })
    }

    /// The same of a card, by ICRRA 19-5.
    fn card_expiry(&self, card: &Certificate, day: Day) -> ExpirySaid {
        let row = card.version.and_then(|v| self.book.row(self.book.rows.card_validity, v)).map(|(_, row)| row);
        let printed_decides = card.printed.is_some();
        let by_birthdays = row
            .zip(self.chronicle.born)
            .zip(card.issued)
            .filter(|((row, _), _)| row.years == 0 && !card.ends_with_stay && !printed_decides);
        let (known, see) = match row.filter(|_| !printed_decides) {
            Some(row) => known_expiry(row, card.ends_with_stay),
            None => (Known::Read, Vec::new()),
        };
        let renewal = self.renewed(card);
        let otherwise = by_birthdays.map(|((row, born), issued)| self.other_card_readings(row, born, issued, renewal));
        ExpirySaid {
            printed: card.printed,
            computed: card.computed.map(|c| c.day),
            day: Bounds::exact(day),
            item: card.computed.map(|c| c.item),
            known,
            see,
            counting: by_birthdays.map(|((row, born), issued)| BirthdaysSaid {
                from: issued,
                birthdays: row.birthdays_at(age_on(born, issued)),
            }),
            otherwise: otherwise.unwrap_or_default(),
        }
    }

    /// Whether a card was issued by renewal.
    fn renewed(&self, card: &Certificate) -> bool {
        let by = |twin: Twin| twin.of(card.holder).provision();
        let renewal = |basis: &Provision| [by(Twin::Renewal), by(Twin::EarlyRenewal)].contains(basis);
        let told = card.issued_by.and_then(|ix| self.life.event(ix));
        told.is_some_and(|e| matches!(&e.what, What::Issued(issued) if issued.basis.told().is_some_and(renewal)))
    }

    /// Q4: what a card issued since 2026-06-14 and valid by birthdays would be valid to, if the earlier version
    /// still counted, and for a renewal if one birthday were added for it.
    fn other_card_readings(&self, row: &CardValidityRow, birth: Day, issued: Day, renewal: bool) -> Vec<Otherwise> {
        let issue = CardIssue { birth, issued, stay_until: None, renewal };
        let day = validity::expiry(&mut NoWhy, row, &issue).day;
        let mut other = Vec::new();
        let versions = self.book.rows.card_validity.versions();
        if let Some((_, before)) = versions.iter().rev().find(|(_, r)| r.years > 0) {
            other.push(validity::expiry(&mut NoWhy, before, &issue).day);
        }
        if renewal {
            let one_more = CardValidityRow {
                birthdays: row.birthdays.saturating_add(1),
                birthdays_minor: row.birthdays_minor.saturating_add(1),
                ..*row
            };
            other.push(validity::expiry(&mut NoWhy, &one_more, &issue).day);
        }
        other.into_iter().filter(|&value| value != day).map(|value| Otherwise { see: "Q4", value }).collect()
    }

    /// What other readings of SPR 9 would give.
    ///
    /// Q4: what the expiry of a certificate issued since 2026-06-14 would be if the earlier
    /// version still counted, and for a renewal if one birthday were added for it.
    fn other_readings(&self, row: &certificate::ValidityRow, issue: &Issue, day: Day) -> Vec<Otherwise> {
        let mut other = Vec::new();
        if row.anchor != Anchor::Issue {
            // Q4b: renewed from a certificate that ended on the eve, the 16th birthday itself is
            // by the letter the first one after it.
            let sixteenth = birthday(issue.birth, row.child_age);
            if row.days_before > 0 && issue.held_expiry == Some(sixteenth.plus(row.days_before.saturating_neg())) {
                other.push(Otherwise { see: "Q4b", value: nth_birthday_after(issue.birth, sixteenth, row.birthdays) });
            }
            return other;
        }
        let versions = self.book.rows.validity.versions();
        if let Some((_, before)) = versions.iter().rev().find(|(_, r)| r.anchor == Anchor::Filing) {
            other.push(Otherwise { see: "Q4", value: certificate::expiry(&mut NoWhy, before, issue).day });
        }
        if issue.held_expiry.is_some() {
            let one_more = certificate::ValidityRow {
                birthdays: row.birthdays.saturating_add(1),
                birthdays_minor: row.birthdays_minor.saturating_add(1),
                ..*row
            };
            other.push(Otherwise { see: "Q4", value: certificate::expiry(&mut NoWhy, &one_more, issue).day });
        }
        other.retain(|o| o.value != day);
        other
    }
}

/// By which provision the card comes that a grant brings.
fn card_on_a_grant(under: Provision) -> Provision {
    match (under.article, under.branch) {
        (20, 0) => icrra(20, 4),
        (21, 0) => icrra(21, 4),
        (22, 0) => icrra(22, 3),
        (22, 2) => icrra(22, 3).branch(2),
        _ => under,
    }
}

/// How the expiry of a card is known: one that ends with the stay ended with it before and since.
fn known_expiry(row: &CardValidityRow, with_the_stay: bool) -> (Known, Vec<&'static str>) {
    if with_the_stay { (Known::Read, Vec::new()) } else { (row.known, row.see.to_vec()) }
}

fn birthdays(row: &certificate::ValidityRow, issue: &Issue) -> BirthdaysSaid {
    BirthdaysSaid { from: row.counted_from(issue), birthdays: row.birthdays_at(age_on(issue.birth, issue.issued)) }
}

/// The event, birth, death, issue or departure that opened something, as an answer names it.
fn origin_id(life: &Life, chronicle: &Chronicle, origin: Origin) -> String {
    let event = |ix: EventIx| life.event(ix).map(|e| e.id.clone()).unwrap_or_default();
    let person = life.person(chronicle.of);
    let id = person.map_or("", |p| p.id.as_str());
    let day_or_id = |when: Option<&Fact<When>>| {
        let day = when.and_then(|when| when.told()).and_then(|when| when.exact());
        day.map_or_else(|| id.to_owned(), |day| day.to_string())
    };
    match origin {
        Origin::Event(ix) | Origin::NotBack(ix) | Origin::StayEnd(Some(ix)) => event(ix),
        Origin::StayEnd(None) => format!("stay-{id}"),
        Origin::Birth => format!("born-{}", day_or_id(person.map(|p| &p.born))),
        Origin::Death => format!("died-{}", day_or_id(person.map(|p| &p.died))),
        Origin::Expiry(at) => {
            let issued = chronicle.certificates.get(at as usize).and_then(|c| c.issued_by);
            issued.map_or_else(|| format!("expired-{id}"), event)
        }
    }
}

/// The id of a duty or a right: `SPR-13-1@landed-2026-11-20`.
pub(crate) fn duty_id(life: &Life, chronicle: &Chronicle, duty: &Duty) -> String {
    format!("{}@{}", hyphenated(duty.matter.provision()), origin_id(life, chronicle, duty.origin))
}

/// `SPR 13(1)` as part of an id: `SPR-13-1`.
fn hyphenated(provision: Provision) -> String {
    let mut id = format!("{}-{}", Word::word(provision.statute), provision.article);
    if provision.branch > 0 {
        id += &format!("-{}", provision.branch);
    }
    if provision.paragraph > 0 {
        id += &format!("-{}", provision.paragraph);
    }
    id
}

fn steps(steps: Steps) -> Option<String> {
    (steps.from < steps.to).then(|| match steps.to.saturating_sub(steps.from) {
        1 => format!("step:{}", steps.from),
        _ => format!("step:{}-{}", steps.from, steps.to.saturating_sub(1)),
    })
}

/// The passport, or the written reason why it cannot be shown; either, where nobody told.
///
/// One whose loss is first told after `on`, and by `until`, was there on that day.
pub(crate) fn passport(life: &Life, of: PersonIx, on: Day, until: Day) -> Paper {
    let told = |by| life.events.iter().filter(move |e| has_happened(e, of, by));
    let lost = |e: &Event| match &e.what {
        What::LearnedOfLoss { documents, .. } if documents.contains(Document::Passport) => Some(true),
        What::Found { documents } if documents.contains(Document::Passport) => Some(false),
        What::Issued(i) if i.document == Document::Passport => Some(false),
        _ => None,
    };
    let before = told(on).rev().find_map(lost);
    let since = told(until).filter(|e| e.on.last > on).find_map(lost);
    match (life.person(of).map_or(&Fact::NotTold, |p| &p.passport), before, since) {
        (_, None, Some(true)) => Paper::Passport,
        (_, Some(true), _) | (Fact::Told(Passport::Expired | Passport::None), ..) => Paper::ReasonForNoPassport,
        (Fact::Told(Passport::Valid), ..) => Paper::Passport,
        (Fact::NotTold | Fact::Unknown, ..) => Paper::PassportOrReason,
    }
}

/// A loss was reported where the paper it gave is not in Japanese (Order 20).
fn proof_needs_translation(life: &Life, of: PersonIx, on: Day) -> bool {
    life.events.iter().any(|e| {
        e.who == of
            && !e.planned
            && e.on.first <= on
            && matches!(&e.what, What::Reported { gives, language, .. }
                if *gives != Fact::Told(Gives::ReceiptNumber)
                    && language.told().is_some_and(|l| !l.eq_ignore_ascii_case("ja")))
    })
}
