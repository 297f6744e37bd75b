//! Certificates: issued, lost, found, damaged, void and returned.

use super::Fold;
use super::statuses::is_status;
use crate::card::production::must_show as must_show_card;
use crate::card::resident::{self, Resident};
use crate::card::validity::{self, CardExpiry, CardIssue, SetBy};
use crate::chronicle::{Absent, Because, Ceased, Certificate, Duty, Fell, Holder, Matter, Origin, Twin, Wrong};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{Document, Event, EventIx, Fact, Issued, OfficialKind, Outcome, ReadyFrom, Standing, What, When};
use crate::provision::spr;
use crate::spr::appearance;
use crate::spr::certificate::Issue;
use crate::spr::invalidity::{Ends, Void};
use crate::spr::renewal::Window;
use crate::spr::{Deadline, Due, certificate, due, production, reissue, renewal, surrender};
use crate::time::{Bounds, Day, FirstDay, OfficeDays, Period, has_age, last_day};
use crate::why::{Said, Steps, Why};

/// No certificate of somebody of age runs for less, whatever it was issued on.
const SHORTEST: Period = Period::years(5);

impl<F: Facts, W: Why> Fold<'_, F, W> {
    /// SPR 7(1), 9, 12(1) and 15(v): a new certificate, its expiry, its window, and the end of
    /// the one before.
    pub(super) fn issued(&mut self, on: Day, ix: EventIx, issued: &Issued) {
        let origin = Origin::Event(ix);
        // Handed over in Japan.
        self.out.departure_untold = None;
        let mark = self.why.mark();
        if let Some(&basis) = issued.basis.told()
            && (basis == spr(4, 1) || basis == spr(5, 1))
        {
            self.permitted(on, origin, basis);
        }
        let holder = Holder::of(issued.document).unwrap_or_default();
        if holder == Holder::MidToLongTermResident && self.holder() != Some(holder) {
            // A card is issued to mid-to-long-term residents only (19-3): who had no status has one that
            // nobody told of, since the day of the issue at the latest.
            if !self.standing().is_some_and(is_status) {
                self.cease(on, Ends::During, Ceased::Granted, origin);
                self.unknown_status(Some(on), origin);
            } else if let Some(span) = self.out.standings.last_mut().filter(|s| s.to.is_none() && s.stay.is_some()) {
                span.resident = Some(Resident::MidToLongTerm);
            }
        }
        if self.out.standings.is_empty() {
            // A certificate is issued to special permanent residents only.
            let is = Standing::SpecialPermanentResident;
            self.begin(is, None, Some(spr(7, 1)), Some(origin), Vec::new(), Steps::default());
        }
        let matter = issued.basis.told().and_then(|&basis| Matter::of(basis));
        let filed = self.filing_day(on, ix, issued, matter);
        let held = self.out.certificates.last().and_then(|c| c.until);
        self.void(Void::replaced(on), origin);
        let gone = [Twin::Renewal, Twin::Loss, Twin::Replacement, Twin::Ordered];
        self.falls_away(&gone, on, Some(ix), Fell::Replaced);
        let shows_dwelling = match holder {
            Holder::SpecialPermanentResident => self.out.dwelling.is_some() || self.out.residence.is_none(),
            Holder::MidToLongTermResident => self.card_shows_dwelling(),
        };
        let mut certificate = Certificate {
            holder,
            specified: self.facts.truth_or(Path::Event(ix, "specified"), &issued.specified, false),
            issued_by: Some(ix),
            issued: Some(on),
            shows_dwelling,
            ..Certificate::default()
        };
        match holder {
            Holder::SpecialPermanentResident => self.expiry(&mut certificate, on, ix, issued, filed, held),
            Holder::MidToLongTermResident => self.card_expiry(&mut certificate, on, ix, issued),
        }
        if certificate.until.is_none() {
            certificate.run_out = self.has_run_out(on, ix, issued);
        }
        certificate.why = Steps { from: mark, to: self.why.mark() };
        self.out.certificates.push(certificate);
        self.taken(on, ix, issued.document);
        self.must_renew(&certificate, on, origin);
    }

    /// ICRRA 19-5(1) for a card just issued. The printed day outranks the computed one.
    fn card_expiry(&mut self, card: &mut Certificate, on: Day, ix: EventIx, issued: &Issued) {
        let printed = self.told_day(ix, "printed_expiry", &issued.printed_expiry);
        card.printed = printed;
        card.until = printed;
        let status = self.standing();
        let permanent = status.is_some_and(resident::indefinite);
        let stay = self.stay_until().filter(|_| !permanent);
        let Some((version, row)) = self.book.row(self.book.rows.card_validity, on) else { return };
        card.version = Some(version);
        let told = self.life.person(self.of).and_then(|p| p.born.told().copied());
        let birth = match (self.out.born, told) {
            (Some(born), _) => Some(born),
            (None, Some(when)) if printed.is_none() => {
                let born = self.facts.day(Path::Person(self.of, "born"), when, when);
                self.out.born = Some(born);
                Some(born)
            }
            _ => None,
        };
        let renewal = issued.basis.told().is_some_and(|b| *b == Matter::CardRenewal.provision());
        let computed = birth.filter(|_| permanent || stay.is_some()).map(|birth| {
            let issue = CardIssue { birth, issued: on, stay_until: stay, renewal };
            validity::expiry(self.why, row, &issue)
        });
        let set_by = match printed {
            Some(printed) => Some(validity::printed_set_by(self.why, row, birth, computed, permanent, printed)),
            None => computed.map(|c| c.set_by).or((!permanent && stay.is_some()).then_some(SetBy::Stay)),
        };
        card.computed = computed.map(|CardExpiry { day, item, set_by }| certificate::Expiry {
            day,
            item,
            sixteenth: set_by == SetBy::Sixteenth,
        });
        card.sixteenth = set_by == Some(SetBy::Sixteenth);
        card.ends_with_stay = set_by == Some(SetBy::Stay);
        card.until = printed.or(computed.map(|c| c.day)).or(stay);
    }

    /// SPR 17(1), 18: a document waits at the counter, to be taken there.
    pub(super) fn ready(&mut self, on: Day, ix: EventIx, document: Document, from: &Fact<ReadyFrom>) {
        let Some((version, row)) = self.book.row(self.book.rows.demand, on) else { return };
        let matter = match document {
            Document::Permit => Matter::ReceiptOfPermit,
            document if !(self.holds(document) || document == Document::Certificate && self.permission_is_there()) => {
                return;
            }
            document => {
                let holder = Holder::of(document).unwrap_or_default();
                match self.facts.word(Path::Event(ix, "from"), from) {
                    ReadyFrom::Commissioner => Twin::Receipt.of(holder),
                    ReadyFrom::Mayor => Twin::ReceiptBack.of(holder),
                }
            }
        };
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            ..Duty::opened(matter, self.last_certificate(), Origin::Event(ix), version, (row.known, row.see))
        });
    }

    /// SPR 6, 7(2): the permit waits or the permission was granted, so that a certificate comes with it.
    fn permission_is_there(&self) -> bool {
        let granted = |e: &Event| match &e.what {
            What::Ready { document: Document::Permit, .. } => true,
            What::Decided { under, outcome: Outcome::Granted } => {
                matches!(*under, p if p == spr(4, 1) || p == spr(5, 1))
            }
            _ => false,
        };
        self.life.events.iter().any(|e| has_happened(e, self.of, self.out.until) && granted(e))
    }

    /// What waited at the counter was taken.
    pub(super) fn taken(&mut self, on: Day, ix: EventIx, document: Document) {
        let waited = |matter: Matter| match document {
            Document::Permit => matter == Matter::ReceiptOfPermit,
            _ => matter.is_any(&[Twin::Receipt, Twin::ReceiptBack]) && Holder::of(document) == Some(matter.holder()),
        };
        for duty in &mut self.out.duties {
            if waited(duty.matter) && duty.pending() {
                duty.met = Some((on, Some(ix)));
            }
        }
    }

    /// SPR 17(2), ICRRA 23(3): an official asks to be shown a document.
    pub(super) fn asked_to_show(
        &mut self,
        on: Day,
        ix: EventIx,
        document: Document,
        [on_duty, shown, carried]: [&Fact<bool>; 3],
        official: &Fact<OfficialKind>,
    ) {
        let origin = Origin::Event(ix);
        let holder = self.holder();
        if document == Document::Passport && holder.is_none() && self.has_a_status() {
            return self.asked_for_the_passport(on, ix, [on_duty, shown, carried], official);
        }
        if let Some(of) = Holder::of(document).filter(|&of| holder != Some(of)) {
            let asks = Twin::Production.of(of).provision();
            return self.absent(Absent::Duty, asks, Because::not_a(of), Some(origin), Steps::default());
        }
        let Some(holder) = holder else { return self.no_holder(Twin::Production, origin) };
        let matter = Twin::Production.of(holder);
        if document != holder.document() {
            let because = Because::AnotherDocument;
            return self.absent(Absent::Duty, matter.provision(), because, Some(origin), Steps::default());
        }
        if !self.must_be_shown(ix, holder, official, on_duty) {
            return;
        }
        let Some((version, row)) = self.book.row(self.book.rows.demand, on) else { return };
        let shown = self.facts.truth(Path::Event(ix, "shown"), shown);
        let forgotten = holder == Holder::MidToLongTermResident && self.not_carried(ix, carried, shown);
        if forgotten && self.need_not_carry(on) {
            // Nothing along that need be: there is nothing to show, and 75-2 punishes only who refuses.
            let carrying = Matter::Carrying.provision();
            return self.absent(Absent::Duty, carrying, Because::UnderSixteen, Some(origin), Steps::default());
        }
        if forgotten {
            self.out.not_carried.push(Wrong { by: ix, on });
        }
        if !shown && !forgotten {
            self.out.refusals.push(Wrong { by: ix, on });
        }
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            at_once: true,
            met: shown.then_some((on, Some(ix))),
            ..Duty::opened(matter, self.last_certificate(), origin, version, (row.known, row.see))
        });
    }

    /// ICRRA 23(1), (3), (5): whoever has a status and no card carries and shows the passport; not to carry
    /// it is no wrong of a child.
    fn asked_for_the_passport(
        &mut self,
        on: Day,
        ix: EventIx,
        [on_duty, shown, carried]: [&Fact<bool>; 3],
        official: &Fact<OfficialKind>,
    ) {
        if !self.must_be_shown(ix, Holder::MidToLongTermResident, official, on_duty)
            || self.facts.truth(Path::Event(ix, "shown"), shown)
        {
            return;
        }
        let excused = self.need_not_carry(on) && !self.facts.truth(Path::Event(ix, "carried"), carried);
        if !excused {
            self.out.passport_refused.push(Wrong { by: ix, on });
        }
    }

    /// Whether one of the officials named asks, in the course of their duties.
    fn must_be_shown(
        &mut self,
        ix: EventIx,
        holder: Holder,
        official: &Fact<OfficialKind>,
        on_duty: &Fact<bool>,
    ) -> bool {
        let listed = match official {
            Fact::Told(official) if holder == Holder::MidToLongTermResident => must_show_card(*official).is_some(),
            Fact::Told(official) => production::must_show(*official).is_some(),
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Event(ix, "official")),
        };
        let because = if !listed {
            Because::NotAnOfficial
        } else if !self.facts.truth(Path::Event(ix, "on_duty"), on_duty) {
            Because::NotOnDuty
        } else {
            return true;
        };
        let asks = Twin::Production.of(holder).provision();
        self.absent(Absent::Duty, asks, because, Some(Origin::Event(ix)), Steps::default());
        false
    }

    /// ICRRA 23(5): nobody under age has to carry the card or the passport.
    fn need_not_carry(&mut self, on: Day) -> bool {
        let row = self.book.row(self.book.rows.carrying, on).map(|(_, row)| row);
        row.is_some_and(|row| appearance::under(self.facts, self.life, self.of, row.age, on))
    }

    /// ICRRA 23(2): whether the card was not along.
    fn not_carried(&mut self, ix: EventIx, carried: &Fact<bool>, shown: bool) -> bool {
        match carried {
            Fact::Told(carried) => !*carried,
            Fact::NotTold if shown => false,
            Fact::NotTold | Fact::Unknown => !self.facts.holds(Path::Event(ix, "carried")),
        }
    }

    /// Whether a certificate whose expiry can be neither read nor computed has run out: asked
    /// once it could have. One issued to somebody of age, and not by a renewal that may have come
    /// late, runs for more than five years.
    fn has_run_out(&mut self, on: Day, ix: EventIx, issued: &Issued) -> bool {
        // Before the first version there were no certificates to run out.
        let Some((_, row)) = self.book.row(self.book.rows.validity, on) else { return false };
        if issued.document == Document::Card {
            let of_a_permanent_resident = self.standing().is_some_and(resident::indefinite);
            return of_a_permanent_resident
                && self.out.until > last_day(on, SHORTEST, FirstDay::NotCounted)
                && self.facts.holds(Path::Event(ix, "run_out"));
        }
        let born = self.life.person(self.of).and_then(|p| p.born.told());
        let of_age = born.is_some_and(|born| has_age(born.last, row.child_age.max(row.adult_age), on));
        let no_renewal = issued.basis.told().is_some_and(|basis| basis.article != 12);
        let soonest = if of_age && no_renewal { last_day(on, SHORTEST, FirstDay::NotCounted) } else { on };
        self.out.until > soonest && self.facts.holds(Path::Event(ix, "run_out"))
    }

    /// SPR 12(1): the window that the expiry of a certificate opens.
    fn must_renew(&mut self, certificate: &Certificate, on: Day, origin: Origin) {
        let matter = Twin::Renewal.of(certificate.holder);
        if certificate.ends_with_stay {
            let because = Because::EndsWithTheStay;
            self.absent(Absent::Duty, matter.provision(), because, Some(origin), Steps::default());
            return;
        }
        if let Some(until) = certificate.until
            && let Some((version, row)) = self.book.row(self.book.rows.window_of(certificate.holder), on)
        {
            let office = self.counter(matter);
            // Whether a window outlives a later version could not be read: its questions are asked too.
            let see = self
                .book
                .row(self.book.rows.window_of(certificate.holder), until)
                .map_or(row.see, |(_, then)| then.see);
            let mark = self.why.mark();
            let Window { opens, expiry, due } = renewal::window(self.why, row, until, certificate.sixteenth, &office);
            self.out.duties.push(Duty {
                opens: Some(opens),
                due: Some(Due { raw: expiry, due }),
                counted_from: Some(expiry),
                why: Steps { from: mark, to: self.why.mark() },
                ..Duty::opened(matter, self.last_certificate(), origin, version, (row.known, see))
            });
        }
    }

    /// Act No. 79 of 2009, Addenda 28: an alien registration certificate issued before the
    /// certificates were introduced counts as one, to a day of its own. The rows of the first
    /// version govern it.
    pub(super) fn registered(&mut self, on: Day, ix: EventIx, issued: &Issued) {
        let Some(&(from, row)) = self.book.rows.registration.versions().first() else { return };
        if !self.is_spr() || on >= from {
            return;
        }
        let mark = self.why.mark();
        let printed = issued.printed_expiry.told().and_then(|when| when.exact());
        let born = self.life.person(self.of).and_then(|p| p.born.told()).and_then(|born| born.exact());
        let kept = born.map(|birth| certificate::registration_until(self.why, &row, from, birth, on));
        let until = kept.map(|k| k.day).or(printed);
        let certificate = Certificate {
            issued_by: Some(ix),
            issued: Some(on),
            until,
            computed: kept,
            sixteenth: kept.is_some_and(|k| k.sixteenth),
            shows_dwelling: true,
            why: Steps { from: mark, to: self.why.mark() },
            ..Certificate::default()
        };
        self.out.certificates.push(certificate);
        self.must_renew(&certificate, from, Origin::Event(ix));
    }

    /// The day of the filing that an issue answers: told with the issue, or the last filing
    /// of its kind, or asked for where a duty hangs on it.
    fn filing_day(&mut self, on: Day, ix: EventIx, issued: &Issued, matter: Option<Matter>) -> Option<Day> {
        let Some(matter) = matter else {
            return issued.filed.told().map(|&day| self.facts.day(Path::Event(ix, "filed"), day, day));
        };
        let provision = matter.provision();
        let filed = self.out.filings.iter().rev().find(|f| f.counts_as == Some(provision));
        if let Some(read) = filed
            && (issued.filed.told().is_some() || read.by != ix)
        {
            return Some(read.on);
        }
        let opened = self.unmet(matter).and_then(|(_, d)| d.opens).map(|opens| opens.possibly);
        let first = match (opened, issued.printed_expiry.told()) {
            (Some(opened), _) => opened.min(on),
            (None, Some(_)) => return None,
            (None, None) => on.plus(-365),
        };
        // A card is dated from its issue (ICRRA 19-5), and where even a filing on that day was in time, no
        // earlier day makes a difference.
        let in_time = self.unmet(matter).and_then(|(_, d)| d.due).is_some_and(|d| on <= d.due);
        let within = When { first: if issued.document == Document::Card && in_time { on } else { first }, last: on };
        let day = self.facts.day(Path::Event(ix, "filed"), within, within);
        if opened.is_some() {
            self.file(day, ix, provision, matter);
        }
        Some(day)
    }

    /// SPR 9 for a certificate just issued. The printed day outranks the computed one.
    fn expiry(
        &mut self,
        certificate: &mut Certificate,
        on: Day,
        ix: EventIx,
        issued: &Issued,
        filed: Option<Day>,
        held: Option<Day>,
    ) {
        let printed =
            issued.printed_expiry.told().map(|&day| self.facts.day(Path::Event(ix, "printed_expiry"), day, day));
        let Some((version, row)) = self.book.row(self.book.rows.validity, on) else {
            certificate.until = printed;
            certificate.printed = printed;
            return;
        };
        certificate.version = Some(version);
        certificate.printed = printed;
        let born = match (self.out.born, self.life.person(self.of).map(|p| &p.born)) {
            (Some(born), _) => Some(born),
            (None, Some(Fact::Told(when))) if printed.is_none() => {
                let born = self.facts.day(Path::Person(self.of, "born"), *when, *when);
                self.out.born = Some(born);
                Some(born)
            }
            _ => None,
        };
        let basis = issued.basis.told().copied();
        let renewal = basis.is_some_and(|b| b.article == 12);
        // Renewed from a certificate the life does not tell of: only the printed day is known.
        let unknown_held = renewal && held.is_none() && row.anchor == certificate::Anchor::Filing;
        let filed = if row.anchor == certificate::Anchor::Issue { Some(filed.unwrap_or(on)) } else { filed };
        if let (Some(birth), Some(filed), Some(basis), false) = (born, filed, basis, unknown_held) {
            let issue = Issue {
                birth,
                issued: on,
                filed,
                held_expiry: if renewal { held.or(Some(on)) } else { None },
                first: matches!(basis.article, 4 | 5),
            };
            let computed = certificate::expiry(self.why, row, &issue);
            certificate.issue = Some(issue);
            certificate.computed = Some(computed);
            certificate.sixteenth = computed.sixteenth;
        }
        if let Some(printed) = printed {
            certificate.sixteenth = certificate::printed_sixteenth(self.why, row, born, certificate.computed, printed);
        }
        certificate.until = printed.or(certificate.computed.map(|c| c.day));
    }

    /// SPR 15, and 16(1)–(3) for a certificate still in hand.
    pub(super) fn void(&mut self, void: Void, origin: Origin) {
        let Some(at) = self.out.certificates.len().checked_sub(1) else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        if certificate.void.is_some() {
            return;
        }
        certificate.void = Some((void, origin));
        let in_hand = certificate.in_hand(void.on);
        let holder = certificate.holder;
        let mark = self.why.mark();
        self.why.step(void.provision(holder), || Said::Void { item: void.item, on: void.on });
        if in_hand && void.item != 6 {
            let certificate = u32::try_from(at).ok();
            self.must_return(surrender::owed(void.item), certificate, origin, void.arose(), mark);
        }
    }

    /// SPR 16: a return under `provision`, within a period that starts on `from`, or at once.
    pub(super) fn must_return(&mut self, owed: Twin, certificate: Option<u32>, origin: Origin, from: Day, mark: u32) {
        let holder = certificate
            .and_then(|at| self.out.certificates.get(at as usize))
            .map_or_else(Holder::default, |c| c.holder);
        let Some((version, row)) = self.book.row(self.book.rows.return_of(holder), from) else { return };
        let matter = owed.of(holder);
        let at_once = surrender::at_once(owed);
        let row = &Deadline { provision: matter.provision(), ..*row };
        let due = if at_once { None } else { Some(due(self.why, row, from, &OfficeDays::national())) };
        let (opens, see) = match origin.ends_its_day() {
            true => (from.next(), &["Q20"][..]),
            false => (from, row.see),
        };
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(opens)),
            due,
            counted_from: Some(from),
            at_once,
            why: Steps { from: mark, to: self.why.mark() },
            ..Duty::opened(matter, certificate, origin, version, (row.known, see))
        });
    }

    /// SPR 13(1): a valid certificate is lost. A void one is neither replaced nor, while it is
    /// lost, returned.
    pub(super) fn learned_of_loss(&mut self, on: Day, ix: EventIx, abroad: bool, lost: Holder) {
        let origin = Origin::Event(ix);
        if self.out.standings.is_empty() && lost == Holder::MidToLongTermResident {
            self.unknown_status(None, origin);
        }
        if self.holder() != Some(lost) {
            self.lost_when_void(on, ix, lost);
            let loss = Twin::Loss.of(lost).provision();
            self.absent(Absent::Duty, loss, Because::not_a(lost), Some(origin), Steps::default());
            return;
        }
        if self.out.certificates.last().is_none_or(|c| c.holder != lost) {
            self.untold_document(lost);
        }
        let Some(at) = self.last_certificate() else { return };
        let Some(certificate) = self.out.certificates.last() else { return };
        if certificate.lost.is_some() && certificate.found.is_none() {
            // Learned again of a loss already known: the period runs from the first learning.
            return;
        }
        let void = certificate.void.is_some();
        self.gone(on, ix, at);
        if void {
            let loss = Twin::Loss.of(lost).provision();
            self.absent(Absent::Duty, loss, Because::AlreadyVoid, Some(origin), Steps::default());
            return;
        }
        let duty = self.loss(on, abroad, None, origin, at);
        self.out.duties.extend(duty);
    }

    /// SPR 16(4), ICRRA 19-15(3): of whoever is no holder any more, the document last in hand is lost all the
    /// same; it is returned when it is found.
    fn lost_when_void(&mut self, on: Day, ix: EventIx, lost: Holder) {
        let held = |c: &Certificate| c.holder == lost && c.void.is_some() && c.in_hand(on);
        let at = self.out.certificates.iter().rposition(held);
        if let Some(at) = at.and_then(|at| u32::try_from(at).ok()) {
            self.gone(on, ix, at);
        }
    }

    /// The document at `at` is no longer in hand: what is not there cannot be returned.
    fn gone(&mut self, on: Day, ix: EventIx, at: u32) {
        if let Some(certificate) = self.out.certificates.get_mut(at as usize) {
            certificate.lost = Some((on, ix));
            certificate.found = None;
        }
        for duty in &mut self.out.duties {
            let returns = duty.matter.is_any(&[Twin::Return, Twin::ReturnOnDeparture, Twin::ReturnForNew]);
            if returns && duty.certificate == Some(at) && duty.pending() {
                duty.ended = Some((on, Some(ix), Fell::Lost));
            }
        }
    }

    /// The document of a holder of which the file tells no issue.
    fn untold_document(&mut self, holder: Holder) {
        let permanent = self.standing().is_some_and(resident::indefinite);
        let stay = self.stay_until().filter(|_| holder == Holder::MidToLongTermResident && !permanent);
        self.out.certificates.push(Certificate {
            holder,
            shows_dwelling: true,
            until: stay,
            ends_with_stay: stay.is_some(),
            ..Certificate::default()
        });
    }

    /// SPR 14(1), first sentence: who has a damaged certificate may ask for another, any day.
    pub(super) fn damaged(&mut self, on: Day, origin: Origin) {
        let Some(holder) = self.holder() else { return };
        let Some((version, row)) = self.book.row(self.book.rows.ordered_of(holder), on) else { return };
        let numbers = (row.known, row.see);
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            ..Duty::opened(Twin::Replacement.of(holder), self.last_certificate(), origin, version, numbers)
        });
    }

    /// SPR 13(1), for the certificate at `at`. Learned of abroad, it has no day until the entry.
    pub(super) fn loss(
        &mut self,
        learned: Day,
        abroad: bool,
        entered: Option<Day>,
        origin: Origin,
        at: u32,
    ) -> Option<Duty> {
        let holder = self.out.certificates.get(at as usize).map_or_else(Holder::default, |c| c.holder);
        let matter = Twin::Loss.of(holder);
        let (version, row) = self.book.row(self.book.rows.loss_of(holder), entered.unwrap_or(learned))?;
        let mark = self.why.mark();
        let from = reissue::loss_starts(self.why, matter.provision(), learned, abroad, entered);
        let office = self.counter(matter);
        let row = &Deadline { provision: matter.provision(), ..*row };
        let due = from.map(|from| due(self.why, row, from, &office));
        Some(Duty {
            learned: self.out.certificates.get(at as usize).and_then(|c| c.lost).map(|(_, ix)| ix),
            opens: from.map(Bounds::exact),
            due,
            counted_from: from,
            why: Steps { from: mark, to: self.why.mark() },
            ..Duty::opened(matter, Some(at), origin, version, (row.known, row.see))
        })
    }

    /// SPR 16(4), (5): a void certificate found again is returned; a valid one need not be
    /// replaced.
    pub(super) fn found(&mut self, on: Day, ix: EventIx, holder: Holder) {
        let dead = self.out.died.is_some();
        let lost =
            |c: &Certificate| c.holder == holder && c.lost.is_some() && c.found.is_none() && c.returned.is_none();
        let Some(at) = self.out.certificates.iter().rposition(lost) else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.found = Some((on, ix));
        match certificate.void {
            None => self.falls_away(&[Twin::Loss], on, Some(ix), Fell::Found),
            Some((void, _)) => {
                let owed = if dead && void.item == 6 { Twin::ReturnAfterDeath } else { Twin::ReturnFound };
                let mark = self.why.mark();
                self.must_return(owed, u32::try_from(at).ok(), Origin::Event(ix), on, mark);
            }
        }
    }

    /// SPR 16: a return meets what was owed for that certificate.
    pub(super) fn returned(&mut self, on: Day, ix: EventIx, holder: Holder) {
        let owed = |c: &Certificate| c.holder == holder && c.void.is_some() && c.returned.is_none() && c.in_hand(on);
        let own = |c: &Certificate| c.holder == holder;
        let at = self.out.certificates.iter().rposition(owed).or_else(|| self.out.certificates.iter().rposition(own));
        let Some(at) = at else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.returned = Some((on, ix));
        let at = u32::try_from(at).ok();
        for duty in &mut self.out.duties {
            let returns = duty.matter.is_return();
            if returns && duty.certificate == at && duty.pending() {
                duty.met = Some((on, Some(ix)));
            }
        }
    }
}
