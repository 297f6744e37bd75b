//! What comes later, what may be done, and what to take care of.

use super::*;

impl<'a> Telling<'a> {
    pub(super) fn later(&self, page: &mut Page) {
        let s = &self.s;
        let mut list: Vec<_> = self.all().filter(|d| self.place(d) == Place::Later).collect();
        list.sort_by_key(|d| d.value.opens.map_or(Day::MAX, |opens| opens.surely));
        if list.is_empty() {
            return;
        }
        page.heading(&s.t("heading-later"));
        for stated in list {
            let duty = &stated.value;
            let what = self.bare(duty);
            let law = s.laws(&[duty.provision.provision]);
            let mut text = match (duty.opens, &duty.due) {
                (Some(opens), Some(due)) => {
                    let due = s.near_to(due.day.surely, opens.possibly);
                    s.f("later-from", &args! { what: what, opens: s.first_day(opens), due: due })
                }
                (Some(opens), None) => s.f("later-from-open", &args! { what: what, opens: s.first_day(opens) }),
                (None, _) => s.f("todo-no-day", &args! { what: what }),
            };
            let possible = stated.certainty == Certainty::Possible;
            if s.lang == Lang::Ja && (possible || self.replaced_soon(duty)) {
                text.push_str(&s.t("full-stop"));
            }
            if possible {
                let _ = write!(text, "{}{}", self.space(), s.t("sub-possible"));
            }
            if self.replaced_soon(duty) {
                let _ = write!(text, "{}{}", self.space(), s.t("todo-falls-away"));
            }
            self.dot(page, &self.of(&duty.of, text), &law);
        }
    }

    /// A point of a list.
    pub(crate) fn dot(&self, page: &mut Page, text: &str, law: &str) {
        page.item(self.point(), 2, &self.s.upper(text), law);
    }

    pub(super) fn may(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::May) {
            let duty = &stated.value;
            let what = self.what(duty);
            let law = vec![duty.provision.provision];
            let text = match (duty.state, &duty.due) {
                (State::Lapsed, Some(due)) => {
                    let date = s.full(due.day.possibly);
                    let mut lapsed = s.f("todo-lapsed", &args! { what: what, date: date });
                    if let Some(period) = due.counting.period {
                        let cause = duty.opened_by.as_deref().and_then(|id| s.event(id)).map(|event| &event.what);
                        let notice = matches!(cause, Some(What::CameToStay { published: Fact::Told(_), .. }));
                        let notice = if notice { "yes" } else { "no" };
                        let counted =
                            args! { period: s.period(period), from: s.near(due.counting.from), notice: notice };
                        let _ = write!(lapsed, "{}{}", self.space(), s.f("todo-lapsed-counted", &counted));
                    }
                    format!("{lapsed}{}{}", self.space(), s.t("gives-not-bound"))
                }
                (_, Some(due)) => s.f("may-do-until", &args! { what: what, date: s.near(due.day.surely) }),
                _ if duty.fee_yen > 0 => s.f("may-do-fee", &args! { what: what, yen: s.yen(duty.fee_yen) }),
                _ => s.f("may-do", &args! { what: what }),
            };
            lines.push((text, law));
        }
        for leave in self.j.leave.iter().filter(|l| l.certainty == Certainty::Sure && !l.depends("can")) {
            let said = &leave.value;
            let mut about = s.about(&said.of);
            let text = match (said.can, said.last) {
                (Truth::Yes, Some(last)) => {
                    about.set("last", s.near(last.surely));
                    s.f("leave-can", &about)
                }
                (Truth::Yes, None) => continue,
                (Truth::No, _) => {
                    about.set("because", s.all_lacking(&said.because));
                    s.f("leave-cannot", &about)
                }
            };
            lines.push((self.of(&said.of, text), vec![said.provision]));
        }
        if lines.is_empty() {
            return;
        }
        let yours = self.j.subjects.first().is_some_and(|only| !self.several && s.you(only) == "yes");
        page.heading(&s.t(if yours { "heading-may" } else { "heading-may-be-done" }));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    pub(super) fn care(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines: Vec<(String, Vec<Provision>)> = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::Missed) {
            let duty = &stated.value;
            if let Some(due) = &duty.due {
                let mut text = s.f("todo-missed", &args! { what: self.what(duty), date: s.full(due.day.possibly) });
                let mut laws = vec![duty.provision.provision];
                for threat in &duty.if_not {
                    let penalty = self.penalty(threat.kind, None, threat.max_months, threat.max_yen, threat.prison);
                    let penalty = s.f("penalty-incurred-other", &args! { penalty: penalty });
                    let _ = write!(text, "{}{penalty}", self.space());
                    laws.push(threat.provision);
                }
                lines.push((text, laws));
            }
        }
        for filing in &self.j.filings {
            lines.extend(self.filing(filing));
        }
        let lost = self.all().any(|d| d.value.procedure == Matter::Loss && self.place(d) == Place::ToDo);
        if lost {
            lines.push((s.t("care-not-at-the-bureau"), vec![spr(19, 1)]));
            let leaving = self.j.leave.iter().any(|l| l.value.can == Truth::No);
            if !leaving {
                let of = self.j.subjects.first().map(String::as_str).unwrap_or_default();
                lines.push((s.f("care-leave-needs-certificate", &s.about(of)), vec![spr(23, 2)]));
            }
            let book = Book::at(self.j.book);
            if let Some((_, row)) = book.row(book.rows.surrender, self.j.on) {
                let text = s.f("care-old-one-turns-up", &args! { period: s.period(row.period) });
                lines.push((text, vec![spr(16, 4)]));
            }
        }
        for stated in self.all().filter(|d| self.place(d) == Place::ToDo) {
            lines.extend(self.not_this_person(&stated.value));
            if stated.value.procedure == Matter::Permission && stated.value.papers.contains(&Paper::ProofOfBirthInJapan)
            {
                lines.push((s.t("care-three-periods"), vec![spr(4, 2), icrra(22, 2).branch(2)]));
            }
            lines.extend(self.expiry_stays(&stated.value));
        }
        for duty in self.all().map(|d| &d.value).filter(|d| d.fee_yen > 0 && self.recently_met(d)) {
            let text = s.f("care-fee", &args! { yen: s.yen(duty.fee_yen) });
            lines.push((text, vec![spr(14, 5)]));
        }
        for permit in &self.j.permits {
            lines.extend(self.permit(&permit.value));
        }
        for deportation in &self.j.deportation {
            lines.extend(self.deportation(deportation));
        }
        for penalty in self.j.penalties.iter().filter(|p| p.certainty == Certainty::Sure) {
            let told = self.incurred(&penalty.value);
            lines.extend(told.map(|(text, laws)| (self.of(&penalty.value.of, text), laws)));
        }
        for none in self.j.none.iter().filter(|n| n.certainty == Certainty::Sure) {
            let said = &none.value;
            let carry = said.provision == spr(17, 4);
            if carry && lines.iter().any(|(_, laws)| laws.contains(&spr(17, 4))) {
                continue;
            }
            let text = if carry {
                s.t("none-carry")
            } else {
                let because: Vec<String> = said.because.iter().map(|&b| s.word("because", b)).collect();
                let id = match said.what {
                    chronicle::Absent::Duty => "none-duty",
                    chronicle::Absent::Right => "none-right",
                    chronicle::Absent::Offence => "none-offence",
                };
                self.of(&said.of, s.f(id, &args! { law: s.law(said.provision), because: s.all_of(&because) }))
            };
            lines.push((text, vec![said.provision]));
        }
        for warning in &self.j.warnings {
            lines.push(self.warning(warning));
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-care"));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    /// Somebody acted before whom neither the Act nor the Order lets hand this in.
    fn not_this_person(&self, duty: &DutySaid) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let certificate =
            matches!(duty.procedure, Matter::Particulars | Matter::Renewal | Matter::Loss | Matter::Ordered);
        let may = |who: &str| duty.by.iter().chain(&duty.instead).any(|actor| actor.who.as_deref() == Some(who));
        let acted = s.life.events.iter().filter(|event| s.id(event.who) == duty.of && event.on.first <= self.j.on);
        let mut others = acted.filter_map(|event| event.by.map(|by| s.id(by))).filter(|by| *by != duty.of && !may(by));
        let other = others.next().filter(|_| certificate)?;
        let text = s.f("care-not-this-person", &args! { who: s.name(&other), what: self.bare(duty) });
        Some((text, vec![spr(19, 3), spr_order(17, 2)]))
    }

    /// The deadline of a renewal moved off closed days; the certificate did not.
    fn expiry_stays(&self, duty: &DutySaid) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let due = duty.due.as_ref().filter(|due| due.counting.raw < due.day.surely && self.j.on <= due.day.surely)?;
        let blanks = args! { due: s.full(due.day.surely), expiry: s.full(due.counting.raw) };
        (duty.procedure == Matter::Renewal)
            .then(|| (s.f("care-expiry-stays", &blanks), vec![spr(12, 1), spr(15, 0).item(2)]))
    }

    pub(super) fn filing(&self, stated: &Stated<FilingSaid>) -> Option<(String, Vec<Provision>)> {
        let said = &stated.value;
        if stated.certainty != Certainty::Sure || stated.depends("counts_as") || stated.depends("meets") {
            return None;
        }
        let worth_nothing = said.counts_as.is_empty();
        let plain = said.timely == chronicle::Timely::InTime || said.timely == chronicle::Timely::NoPeriod;
        let recent = said.on.until(self.j.on) <= RECENT;
        let worth_saying = worth_nothing || !plain || said.outcome.is_some();
        if !recent && plain || !worth_saying || stated.depends("timely") {
            return None;
        }
        let mut said = said.clone();
        if stated.depends("outcome") {
            said.outcome = None; // It is told under what is open.
        }
        Some(self.filed(&said))
    }

    /// What a filing was worth.
    pub(super) fn filed(&self, said: &FilingSaid) -> (String, Vec<Provision>) {
        let s = &self.s;
        let worth_nothing = said.counts_as.is_empty();
        let did = s.event(&said.filing).map(|e| s.did(e)).unwrap_or_else(|| tame(&said.filing));
        let counts: Vec<String> = said.counts_as.iter().map(|&p| s.law(p)).collect();
        let id = match (worth_nothing, said.not_handed_in) {
            (_, true) => "filing-not-handed-in",
            (true, false) => "filing-counts-not",
            (false, _) if said.counts_as == [said.under] => "filing-counts-itself",
            (false, _) => "filing-counts",
        };
        let mut text = s.f(
            id,
            &args! {
                did: did, date: s.near(said.on), under: s.law(said.under), counts: s.all_of(&counts),
                timely: s.word("timely", said.timely),
            },
        );
        if let Some(outcome) = said.outcome {
            let _ = write!(text, "{}{}", self.space(), s.word("decision", outcome));
        }
        let mut laws = said.counts_as.clone();
        if said.not_handed_in {
            laws.push(spr(10, 5));
        }
        // In English the sentence names the person already.
        let text = if s.lang == Lang::Ja { self.of(&said.of, text) } else { text };
        (text, laws)
    }

    pub(super) fn incurred(&self, said: &PenaltySaid) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let duty = self.all().find(|d| d.value.id == said.for_what);
        // What is told beside the duty is not told again.
        if duty.is_some_and(|d| {
            self.place(d) == Place::ToDo && d.value.if_not.iter().any(|t| t.provision == said.provision)
        }) {
            return None;
        }
        let mut penalty = self.penalty(said.kind, said.min_months, said.max_months, said.max_yen, said.prison);
        if said.on != said.of {
            penalty = s.f("penalty-on", &args! { who: s.name(&said.on), penalty: penalty });
        }
        let text = match (duty, s.event(&said.for_what)) {
            (Some(duty), _) => s.f("penalty-incurred-duty", &args! { what: self.what(&duty.value), penalty: penalty }),
            (None, Some(event)) => {
                let date = event.on.exact().map(|day| s.near(day)).unwrap_or_default();
                s.f("penalty-incurred", &args! { date: date, did: s.did(event), penalty: penalty })
            }
            (None, None) => s.f("penalty-incurred-other", &args! { penalty: penalty }),
        };
        let mut laws = vec![said.provision];
        let mut text = text;
        if let Some(attempt) = said.attempted {
            let _ = write!(text, "{}{}", self.space(), s.t("penalty-attempt"));
            laws.push(attempt);
        }
        if said.anywhere {
            let _ = write!(text, "{}{}", self.space(), s.t("penalty-anywhere"));
            laws.push(spr(30, 0));
        }
        Some((text, laws))
    }

    /// SPR 23(1), of whoever is abroad on a permit: how far it can still be extended.
    fn permit(&self, said: &PermitSaid) -> Option<(String, Vec<Provision>)> {
        let away = self.j.re_entry.iter().map(|stated| &stated.value).find(|journey| {
            journey.of == said.of && journey.returned == "not-yet" && journey.permission == LeftWith::ReEntryPermit
        })?;
        let last = self.j.permits.iter().rev().find(|permit| permit.value.of == said.of)?;
        let book = Book::at(self.j.book);
        let (_, row) = book.row(book.rows.permit, said.from)?;
        let ceiling = permit_ceiling(&mut NoWhy, said.from, row.extended, true).surely;
        if last.value.permit != said.permit {
            return None;
        }
        let full = away.last.is_some_and(|last| last.surely >= ceiling);
        let id = if full { "permit-cannot-be-extended" } else { "permit-can-be-extended" };
        Some((self.of(&said.of, self.s.f(id, &args! { ceiling: self.s.near(ceiling) })), vec![said.provision]))
    }

    /// Met within the days that are still news.
    fn recently_met(&self, duty: &DutySaid) -> bool {
        duty.met_on.is_some_and(|met| met.until(self.j.on) <= RECENT)
    }

    /// SPR 22, where a sentence is told: whether it can lead to deportation.
    fn deportation(&self, stated: &Stated<DeportationSaid>) -> Option<(String, Vec<Provision>)> {
        let (s, said) = (&self.s, &stated.value);
        if said.sentences.is_empty() {
            return None;
        }
        let mut about = s.about(&said.of);
        let mut laws = vec![said.provision];
        let id = match (stated.depends("possible"), said.possible) {
            (true, _) => "deportation-depends",
            (false, Truth::Yes) => "deportation-yes",
            (false, Truth::No) => "deportation-no",
        };
        let items: Vec<String> = said.items.iter().map(|&item| s.law(item)).collect();
        about.set("items", s.all_of(&items));
        let mut text = s.upper(&s.f(id, &about));
        // A term that is too short for a ground is what people ask about.
        let shorter =
            said.sentences.iter().flat_map(|sentence| &sentence.grounds).find(|g| g.is == Ground::ShorterTerm);
        let book = Book::at(self.j.book);
        let shorter = shorter.filter(|_| said.possible != Truth::Yes);
        if let (Some(ground), Some((_, row))) = (shorter, book.row(book.rows.deportation, self.j.on)) {
            let why = s.f("deportation-shorter", &args! { years: s.period(Period::years(row.years)) });
            let _ = write!(text, "{}{why}", self.space());
            laws.push(ground.item);
        }
        if stated.depends("possible") && said.consults_first.is_some() {
            let _ = write!(text, "{}{}", self.space(), s.t("deportation-consults"));
            laws.push(spr(22, 2));
        }
        Some((text, laws))
    }

    pub(super) fn warning(&self, warning: &Warning) -> (String, Vec<Provision>) {
        let s = &self.s;
        match warning {
            Warning::PrintedExpiry { printed, computed, .. } => (
                s.f("warning-printed-expiry", &args! { printed: s.plain(*printed), computed: s.plain(*computed) }),
                vec![spr(9, 0)],
            ),
            Warning::PermitTooLong { printed, ceiling, .. } => (
                s.f("warning-permit-too-long", &args! { printed: s.plain(*printed), ceiling: s.plain(*ceiling) }),
                vec![spr(23, 1)],
            ),
            Warning::NoGround { event } => {
                let did = s.event(event).map(|e| s.did(e)).unwrap_or_else(|| tame(event));
                (s.f("warning-no-ground", &args! { did: did }), vec![spr(22, 1)])
            }
            Warning::BeforeTheLaw { day } => {
                (s.f("warning-before-the-law", &args! { date: s.plain(*day) }), Vec::new())
            }
            Warning::Planned { event } => {
                let did = s.event(event).map(|e| s.did(e)).unwrap_or_else(|| tame(event));
                (s.f("warning-planned", &args! { did: did }), Vec::new())
            }
            Warning::MayBeJapanese { of } => {
                (s.f("warning-may-be-japanese", &args! { who: s.upper(&s.name(of)) }), Vec::new())
            }
            Warning::NoWard { city } => (s.f("warning-no-ward", &args! { city: tame(city) }), vec![spr(4, 3)]),
            Warning::ToldOnlyTo { day } => (s.f("warning-told-only-to", &args! { date: s.full(*day) }), Vec::new()),
            Warning::CalendarEnds { day } => {
                (s.f("warning-calendar-ends", &args! { year: day.year().to_string() }), Vec::new())
            }
        }
    }
}
