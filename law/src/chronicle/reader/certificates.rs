//! Certificates: issued, lost, found, damaged, void and returned.

use super::Fold;
use crate::chronicle::{Absent, Because, Certificate, Duty, Fell, Matter, Origin, Wrong};
use crate::facts::{Facts, Path, has_happened};
use crate::life::{Document, Event, EventIx, Fact, Issued, OfficialKind, Outcome, ReadyFrom, Standing, What, When};
use crate::provision::{Provision, spr};
use crate::spr::certificate::Issue;
use crate::spr::invalidity::Void;
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
        let mark = self.why.mark();
        if let Some(&basis) = issued.basis.told()
            && (basis == spr(4, 1) || basis == spr(5, 1))
        {
            self.permitted(on, origin, basis);
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
        let gone = [Matter::Renewal, Matter::Loss, Matter::Replacement, Matter::Ordered];
        self.falls_away(&gone, on, Some(ix), Fell::Replaced);
        let mut certificate = Certificate {
            issued_by: Some(ix),
            issued: Some(on),
            shows_dwelling: self.out.dwelling.is_some() || self.out.residence.is_none(),
            ..Certificate::default()
        };
        self.expiry(&mut certificate, on, ix, issued, filed, held);
        if certificate.until.is_none() {
            certificate.run_out = self.has_run_out(on, ix, issued);
        }
        certificate.why = Steps { from: mark, to: self.why.mark() };
        self.out.certificates.push(certificate);
        self.taken(on, ix, Document::Certificate);
        self.must_renew(&certificate, on, origin);
    }

    /// SPR 17(1), 18: a document waits at the counter, to be taken there.
    pub(super) fn ready(&mut self, on: Day, ix: EventIx, document: Document, from: &Fact<ReadyFrom>) {
        let Some((version, row)) = self.book.row(self.book.rows.demand, on) else { return };
        let matter = match document {
            Document::Permit => Matter::ReceiptOfPermit,
            Document::Certificate if !self.is_spr() && !self.permission_is_there() => return,
            Document::Certificate => match self.facts.word(Path::Event(ix, "from"), from) {
                ReadyFrom::Commissioner => Matter::Receipt,
                ReadyFrom::Mayor => Matter::ReceiptBack,
            },
            _ => return,
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
        let matters: &[Matter] = match document {
            Document::Permit => &[Matter::ReceiptOfPermit],
            _ => &[Matter::Receipt, Matter::ReceiptBack],
        };
        for duty in &mut self.out.duties {
            if matters.contains(&duty.matter) && duty.pending() {
                duty.met = Some((on, Some(ix)));
            }
        }
    }

    /// SPR 17(2): an official asks to be shown the certificate.
    pub(super) fn asked_to_show(
        &mut self,
        on: Day,
        ix: EventIx,
        document: Document,
        official: &Fact<OfficialKind>,
        on_duty: &Fact<bool>,
        shown: &Fact<bool>,
    ) {
        let origin = Origin::Event(ix);
        let nothing = Steps::default();
        if document != Document::Certificate {
            self.absent(Absent::Duty, spr(17, 2), Because::AnotherDocument, Some(origin), nothing);
            return;
        }
        if !self.is_spr() {
            self.not_spr(spr(17, 2), origin);
            return;
        }
        let listed = match official {
            Fact::Told(official) => production::must_show(*official).is_some(),
            Fact::NotTold | Fact::Unknown => self.facts.holds(Path::Event(ix, "official")),
        };
        if !listed {
            self.absent(Absent::Duty, spr(17, 2), Because::NotAnOfficial, Some(origin), nothing);
            return;
        }
        if !self.facts.truth(Path::Event(ix, "on_duty"), on_duty) {
            self.absent(Absent::Duty, spr(17, 2), Because::NotOnDuty, Some(origin), nothing);
            return;
        }
        let Some((version, row)) = self.book.row(self.book.rows.demand, on) else { return };
        let shown = self.facts.truth(Path::Event(ix, "shown"), shown);
        if !shown {
            self.out.refusals.push(Wrong { by: ix, on });
        }
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            at_once: true,
            met: shown.then_some((on, Some(ix))),
            ..Duty::opened(Matter::Production, self.last_certificate(), origin, version, (row.known, row.see))
        });
    }

    /// Whether a certificate whose expiry can be neither read nor computed has run out: asked
    /// once it could have. One issued to somebody of age, and not by a renewal that may have come
    /// late, runs for more than five years.
    fn has_run_out(&mut self, on: Day, ix: EventIx, issued: &Issued) -> bool {
        // Before the first version there were no certificates to run out.
        let Some((_, row)) = self.book.row(self.book.rows.validity, on) else { return false };
        let born = self.life.person(self.of).and_then(|p| p.born.told());
        let of_age = born.is_some_and(|born| has_age(born.last, row.child_age.max(row.adult_age), on));
        let no_renewal = issued.basis.told().is_some_and(|basis| basis.article != 12);
        let soonest = if of_age && no_renewal { last_day(on, SHORTEST, FirstDay::NotCounted) } else { on };
        self.out.until > soonest && self.facts.holds(Path::Event(ix, "run_out"))
    }

    /// SPR 12(1): the window that the expiry of a certificate opens.
    fn must_renew(&mut self, certificate: &Certificate, on: Day, origin: Origin) {
        if let Some(until) = certificate.until
            && let Some((version, row)) = self.book.row(self.book.rows.window, on)
        {
            // Whether a window outlives a later version could not be read: its questions are asked too.
            let see = self.book.row(self.book.rows.window, until).map_or(row.see, |(_, then)| then.see);
            let mark = self.why.mark();
            let Window { opens, expiry, due } =
                renewal::window(self.why, row, until, certificate.sixteenth, &self.municipal());
            self.out.duties.push(Duty {
                opens: Some(opens),
                due: Some(Due { raw: expiry, due }),
                counted_from: Some(expiry),
                why: Steps { from: mark, to: self.why.mark() },
                ..Duty::opened(Matter::Renewal, self.last_certificate(), origin, version, (row.known, see))
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
        let within = When { first, last: on };
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
        let mark = self.why.mark();
        self.why.step(void.provision(), || Said::Void { item: void.item, on: void.on });
        if in_hand && void.item != 6 {
            let certificate = u32::try_from(at).ok();
            self.must_return(surrender::paragraph(void.item), certificate, origin, void.arose(), mark);
        }
    }

    /// SPR 16: a return under `provision`, within a period that starts on `from`, or at once.
    pub(super) fn must_return(
        &mut self,
        provision: Provision,
        certificate: Option<u32>,
        origin: Origin,
        from: Day,
        mark: u32,
    ) {
        let Some((version, row)) = self.book.row(self.book.rows.surrender, from) else { return };
        let matter = match provision.paragraph {
            2 => Matter::ReturnOnDeparture,
            3 => Matter::ReturnForNew,
            4 => Matter::ReturnFound,
            5 => Matter::ReturnAfterDeath,
            _ => Matter::Return,
        };
        let at_once = surrender::at_once(provision);
        let row = &Deadline { provision, ..*row };
        let due = if at_once { None } else { Some(due(self.why, row, from, &OfficeDays::national())) };
        let (opens, see) = match origin {
            // An expiry or a missed return is over only when its day is.
            Origin::Expiry(_) | Origin::NotBack(_) => (from.next(), &["Q20"][..]),
            _ => (from, row.see),
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
    pub(super) fn learned_of_loss(&mut self, on: Day, ix: EventIx, abroad: &Fact<bool>) {
        let origin = Origin::Event(ix);
        let abroad = match abroad {
            Fact::Told(abroad) => *abroad,
            Fact::NotTold => self.abroad(),
            Fact::Unknown => self.facts.holds(Path::Event(ix, "abroad")),
        };
        if !self.is_spr() {
            self.not_spr(spr(13, 1), origin);
            return;
        }
        if self.out.certificates.is_empty() {
            self.out.certificates.push(Certificate { shows_dwelling: true, ..Certificate::default() });
        }
        let Some(at) = self.last_certificate() else { return };
        let Some(certificate) = self.out.certificates.last_mut() else { return };
        if certificate.lost.is_some() && certificate.found.is_none() {
            // Learned again of a loss already known: the period runs from the first learning.
            return;
        }
        certificate.lost = Some((on, ix));
        certificate.found = None;
        let void = certificate.void.is_some();
        for duty in &mut self.out.duties {
            let returns = matches!(duty.matter, Matter::Return | Matter::ReturnOnDeparture | Matter::ReturnForNew);
            if returns && duty.certificate == Some(at) && duty.pending() {
                duty.ended = Some((on, Some(ix), Fell::Lost));
            }
        }
        if void {
            self.absent(Absent::Duty, spr(13, 1), Because::AlreadyVoid, Some(origin), Steps::default());
            return;
        }
        let duty = self.loss(on, abroad, None, origin, at);
        self.out.duties.extend(duty);
    }

    /// SPR 14(1), first sentence: who has a damaged certificate may ask for another, any day.
    pub(super) fn damaged(&mut self, on: Day, origin: Origin) {
        let Some((version, row)) = self.book.row(self.book.rows.ordered, on) else { return };
        let numbers = (row.known, row.see);
        self.out.duties.push(Duty {
            opens: Some(Bounds::exact(on)),
            ..Duty::opened(Matter::Replacement, self.last_certificate(), origin, version, numbers)
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
        let (version, row) = self.book.row(self.book.rows.loss, entered.unwrap_or(learned))?;
        let mark = self.why.mark();
        let from = reissue::loss_starts(self.why, learned, abroad, entered);
        let office = self.municipal();
        let due = from.map(|from| due(self.why, row, from, &office));
        Some(Duty {
            learned: self.out.certificates.get(at as usize).and_then(|c| c.lost).map(|(_, ix)| ix),
            opens: from.map(Bounds::exact),
            due,
            counted_from: from,
            why: Steps { from: mark, to: self.why.mark() },
            ..Duty::opened(Matter::Loss, Some(at), origin, version, (row.known, row.see))
        })
    }

    /// SPR 16(4), (5): a void certificate found again is returned; a valid one need not be
    /// replaced.
    pub(super) fn found(&mut self, on: Day, ix: EventIx) {
        let dead = self.out.died.is_some();
        let lost = |c: &Certificate| c.lost.is_some() && c.found.is_none() && c.returned.is_none();
        let Some(at) = self.out.certificates.iter().rposition(lost) else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.found = Some((on, ix));
        match certificate.void {
            None => self.falls_away(&[Matter::Loss], on, Some(ix), Fell::Found),
            Some((void, _)) => {
                let paragraph = if dead && void.item == 6 { 5 } else { 4 };
                let mark = self.why.mark();
                self.must_return(spr(16, paragraph), u32::try_from(at).ok(), Origin::Event(ix), on, mark);
            }
        }
    }

    /// SPR 16: a return meets what was owed for that certificate.
    pub(super) fn returned(&mut self, on: Day, ix: EventIx) {
        let owed = |c: &Certificate| c.void.is_some() && c.returned.is_none() && c.in_hand(on);
        let at = self.out.certificates.iter().rposition(owed).or_else(|| self.out.certificates.len().checked_sub(1));
        let Some(at) = at else { return };
        let Some(certificate) = self.out.certificates.get_mut(at) else { return };
        certificate.returned = Some((on, ix));
        let at = u32::try_from(at).ok();
        for duty in &mut self.out.duties {
            let returns = duty.matter.provision().article == 16;
            if returns && duty.certificate == at && duty.pending() {
                duty.met = Some((on, Some(ix)));
            }
        }
    }
}
