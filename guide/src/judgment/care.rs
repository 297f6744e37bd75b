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
                    let due = s.near_to(last_safe(duty, due.counting.raw, due.day.surely), opens.possibly);
                    s.f("later-from", &args! { what: what, opens: s.first_day(opens), due: due })
                }
                (Some(opens), None) => s.f("later-from-open", &args! { what: what, opens: s.first_day(opens) }),
                (None, _) => s.f("todo-no-day", &args! { what: what }),
            };
            let possible = stated.certainty == Certainty::Possible;
            let with_card = duty.procedure == Matter::Extension
                && self.j.none.iter().any(|none| {
                    none.value.of == duty.of && none.value.because == [chronicle::Because::EndsWithTheStay]
                })
                && self.last_certificate(&duty.of).is_some_and(|last| last.state == DocumentState::Held);
            if s.lang == Lang::Ja && (possible || with_card || self.replaced_soon(duty)) {
                text.push_str(&s.t("full-stop"));
            }
            if possible {
                let _ = write!(text, "{}{}", self.space(), s.t("sub-possible"));
            }
            if with_card {
                let _ = write!(text, "{}{}", self.space(), s.t("later-card-too"));
            }
            if self.replaced_soon(duty) {
                let _ = write!(text, "{}{}", self.space(), s.f("todo-falls-away", &self.about(duty)));
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
        // An order to replace it makes a duty of it.
        let ordered =
            |of: &str| self.all().any(|d| d.value.of == of && d.value.procedure.is(Twin::Ordered) && self.is_to_do(d));
        for stated in self.all().filter(|d| self.place(d) == Place::May) {
            let duty = &stated.value;
            if duty.procedure.is(Twin::Replacement) && ordered(&duty.of) {
                continue;
            }
            let what = self.what(duty);
            let fee = duty.fee_yen.unwrap_or(0);
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
                (_, Some(due)) => {
                    let last = last_safe(duty, due.counting.raw, due.day.surely);
                    s.f("may-do-until", &args! { what: what, date: s.near(last) })
                }
                _ if duty.procedure == Matter::CardReplacement => {
                    let papers: Vec<String> = self.bring_items(duty).into_iter().map(|(text, _)| text).collect();
                    let mut about = self.about(duty);
                    about.set("what", what);
                    about.set("office", s.word("office", duty.place.office));
                    about.set("papers", s.all_of(&papers));
                    s.f("may-do-replacement", &about)
                }
                _ if fee > 0 => s.f("may-do-fee", &args! { what: what, yen: s.yen(fee) }),
                _ => s.f("may-do", &args! { what: what }),
            };
            lines.push((text, law));
        }
        for leave in self.j.leave.iter().filter(|l| l.certainty == Certainty::Sure && !l.depends("can")) {
            let said = &leave.value;
            let mut about = s.about_under(&said.of, Holder::under(said.provision.statute));
            let text = match (said.can, said.last) {
                (Truth::Yes, Some(last)) => {
                    about.set("last", s.near(last.surely));
                    // ICRRA 26-2(1) asks the card of mid-to-long-term residents alone.
                    about.set("with", if self.is_resident(&said.of) { "document" } else { "passport" });
                    s.f("leave-can", &about)
                }
                (Truth::Yes, None) => continue,
                (Truth::No, _) => {
                    about.set("because", s.all_lacking(&said.because, said.provision));
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
        // The bureau, as long as it was under that name: what is brought back to it needs no asking.
        let at_bureau = |d: &Stated<DutySaid>| {
            let duty = &d.value;
            let counter = duty.place.office == Office::Bureau && !matches!(duty.act, Act::Return | Act::Receive);
            counter && duty.to != Authority::MinisterOfJustice && self.is_to_do(d)
        };
        if self.all().any(at_bureau) {
            lines.push((s.t("care-ask-the-bureau"), Vec::new()));
        }
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
        for holder in [Holder::SpecialPermanentResident, Holder::MidToLongTermResident] {
            let lost = Twin::Loss.of(holder);
            let lost = self.all().find(|d| d.value.procedure == lost && self.place(d) == Place::ToDo);
            if let Some(duty) = lost {
                lines.extend(self.lost(&duty.value, holder));
            }
        }
        for duty in self.all().map(|d| &d.value).filter(|d| d.fell == Some(chronicle::Fell::Found)) {
            if self.last_certificate(&duty.of).is_some_and(|last| last.specified) {
                lines.push((self.of(&duty.of, s.f("care-specified-found", &self.about(duty))), Vec::new()));
            }
        }
        lines.extend(self.j.subjects.iter().filter_map(|of| self.carried(of)));
        let nothing_else = self.to_do().is_empty();
        for cancellation in self.cancellations().filter(|c| c.value.last.is_none() || !nothing_else) {
            lines.push(self.cancellation(cancellation));
        }
        for stated in self.all().filter(|d| self.place(d) == Place::ToDo) {
            lines.extend(self.not_this_person(&stated.value));
            lines.extend(self.agents(&stated.value));
            match stated.value.procedure {
                Matter::Affiliation => lines.push((s.t("care-organisation-tells"), vec![icrra(19, 0).branch(17)])),
                Matter::Spouse => lines.push((s.t("care-family-notice"), vec![icrra(19, 0).branch(16).item(3)])),
                _ => {}
            }
            let born = stated.value.papers.contains(&Paper::ProofOfBirthInJapan);
            let periods = match stated.value.procedure {
                Matter::Permission => Some(vec![spr(4, 2), icrra(22, 2).branch(2)]),
                Matter::Acquisition => Some(vec![icrra(22, 1).branch(2), icrra(22, 2).branch(2)]),
                _ => None,
            };
            // Where special permanent residence may be asked for, that sentence has them all.
            let also = |d: &Stated<DutySaid>| {
                d.value.procedure == Matter::Permission && d.value.of == stated.value.of && self.is_to_do(d)
            };
            let told = stated.value.procedure == Matter::Acquisition && self.all().any(also);
            if let Some(laws) = periods.filter(|_| born && !told) {
                lines.push((s.f("care-three-periods", &self.about(&stated.value)), laws));
            }
            lines.extend(self.expiry_stays(&stated.value));
            lines.extend(self.no_bridge(&stated.value));
        }
        for duty in self.all().map(|d| &d.value).filter(|d| self.recently_met(d)) {
            let Some(yen) = duty.fee_yen.filter(|&yen| yen > 0) else { continue };
            let mut about = self.about(duty);
            about.set("yen", s.yen(yen));
            let law = match duty.procedure.holder() {
                Holder::SpecialPermanentResident => spr(14, 5),
                Holder::MidToLongTermResident => duty.provision.provision,
            };
            lines.push((s.f("care-fee", &about), vec![law]));
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
            if self.is_idle(said) {
                continue;
            }
            let carry = said.provision == spr(17, 4);
            if carry && lines.iter().any(|(_, laws)| laws.contains(&spr(17, 4))) {
                continue;
            }
            let text = if carry {
                s.t("none-carry")
            } else {
                let about = s.about_under(&said.of, Holder::under(said.provision.statute));
                let because: Vec<String> = said.because.iter().map(|&b| s.f(&id_of("because", b), &about)).collect();
                let id = match said.what {
                    chronicle::Absent::Duty => "none-duty",
                    chronicle::Absent::Right => "none-right",
                    chronicle::Absent::Offence => "none-offence",
                };
                self.of(&said.of, s.f(id, &args! { law: s.law(said.provision), because: s.all_of(&because) }))
            };
            lines.push((text, vec![said.provision]));
        }
        // What a plan would bring is told under what is planned.
        let told = |warning: &&Warning| matches!(warning, Warning::Planned { event } if self.planned.iter().any(|plan| plan.event == *event));
        // The ward matters to whoever goes to the municipality.
        let idle = |warning: &&Warning| matches!(warning, Warning::NoWard { .. }) && self.ward_of_whom().is_none();
        for warning in self.j.warnings.iter().filter(|warning| !told(warning) && !idle(warning)) {
            lines.push(self.warning(warning));
        }
        // Two events may come to one thing; it is said once.
        let mut once: Vec<(String, Vec<Provision>)> = Vec::new();
        for line in lines {
            if !once.contains(&line) {
                once.push(line);
            }
        }
        let lines = once;
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
        let certificate = duty.procedure.is_any(&[Twin::Particulars, Twin::Renewal, Twin::Loss, Twin::Ordered]);
        let may = |who: &str| duty.by.iter().chain(&duty.instead).any(|actor| actor.who.as_deref() == Some(who));
        let acted = s.life.events.iter().filter(|event| s.id(event.who) == duty.of && event.on.first <= self.j.on);
        let mut others = acted.filter_map(|event| event.by.map(|by| s.id(by))).filter(|by| *by != duty.of && !may(by));
        let other = others.next().filter(|_| certificate)?;
        let text = s.f("care-not-this-person", &args! { who: s.name(&other), what: self.bare(duty) });
        let laws = match duty.procedure.holder() {
            Holder::SpecialPermanentResident => vec![spr(19, 3), spr_order(17, 2)],
            Holder::MidToLongTermResident => vec![icrra(61, 3).branch(9).second(3), icrra_order(59, 2).branch(6)],
        };
        Some((text, laws))
    }

    /// Whoever was asked to hand it in: whether they may, and what is not told that would let them.
    fn agents(&self, duty: &DutySaid) -> Vec<(String, Vec<Provision>)> {
        let s = &self.s;
        let asked = self.j.agents.iter().filter(|agent| agent.certainty == Certainty::Sure && !agent.depends("may"));
        let asked = asked
            .map(|agent| &agent.value)
            .filter(|agent| agent.of == duty.of && agent.for_what == duty.provision.provision);
        let told = |agent: &AgentSaid| {
            let id = match (agent.may, agent.lacks) {
                (Truth::Yes, _) => "agent-may".to_owned(),
                (Truth::No, Some(lacks)) => id_of_text("agent-lacks", lacks),
                (Truth::No, None) => "agent-may-not".to_owned(),
            };
            let mut about = s.about(&agent.who);
            about.set("what", self.bare(duty));
            about.set(
                "as",
                agent.quality.map(|quality| s.f(&id_of("as", quality), &s.about(&duty.of))).unwrap_or_default(),
            );
            (s.f(&id, &about), vec![agent.provision])
        };
        // Who came before and may not is told already.
        let named = self.not_this_person(duty).map(|(text, _)| text).unwrap_or_default();
        asked.filter(|agent| !named.contains(&s.name(&agent.who))).map(told).collect()
    }

    /// The deadline of a renewal moved off closed days; the certificate did not.
    fn expiry_stays(&self, duty: &DutySaid) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let due = duty.due.as_ref().filter(|due| due.counting.raw < due.day.surely && self.j.on <= due.day.surely)?;
        let mut about = self.about(duty);
        about.set("due", s.full(due.day.surely));
        about.set("expiry", s.full(due.counting.raw));
        let law = duty.procedure.provision();
        let void = duty.procedure.holder().invalidity().item(2);
        duty.procedure.is(Twin::Renewal).then(|| (s.f("care-expiry-stays", &about), vec![law, void]))
    }

    /// An application for permanent residence keeps no stay lawful beyond its end.
    fn no_bridge(&self, duty: &DutySaid) -> Option<(String, Vec<Provision>)> {
        let filed = |f: &&Stated<FilingSaid>| f.value.of == duty.of && f.value.under == icrra(22, 1);
        let filed = duty.procedure == Matter::Extension && self.j.filings.iter().any(|f| filed(&f));
        filed.then(|| (self.s.f("care-no-bridge", &self.about(duty)), vec![icrra(21, 4), icrra(22, 1)]))
    }

    /// What nobody would think of: the renewal of a card that is gone with the stay, and the Special Act
    /// where the family has nothing to do with it.
    fn is_idle(&self, said: &NoneSaid) -> bool {
        let gone = || {
            self.last_certificate(&said.of).is_none_or(|last| {
                last.valid == Truth::No || Holder::of(last.document) != Some(Holder::under(said.provision.statute))
            })
        };
        match said.because.as_slice() {
            // What becomes of the card is told with the stay.
            [chronicle::Because::EndsWithTheStay] => gone() || self.extends(&said.of),
            [chronicle::Because::UnderSixteen] => self.carried(&said.of).is_some(),
            [chronicle::Because::NotADescendant] => self.is_of_icrra(&said.of),
            _ => false,
        }
    }

    /// Whether a longer stay is told of, which brings a new card.
    fn extends(&self, of: &str) -> bool {
        let told = |d: &Stated<DutySaid>| {
            let extension = d.value.of == of && d.value.procedure == Matter::Extension;
            extension && !matches!(self.place(d), Place::Nowhere | Place::Missed)
        };
        self.all().any(told)
    }

    /// Whether somebody without a standing stays by the Immigration Control Act alone, no descendant.
    pub(super) fn is_of_icrra(&self, of: &str) -> bool {
        self.j.stay.iter().any(|stay| stay.value.of == of && stay.value.provision.statute == Statute::Icrra)
            && !self.j.classification.iter().any(|class| class.value.of == of && class.depends("class"))
            && self.s.life.events.iter().all(|event| self.s.id(event.who) != of || !under_spr(&event.what))
    }

    /// What whoever lost a document is told wrongly, and what comes after.
    fn lost(&self, duty: &DutySaid, holder: Holder) -> Vec<(String, Vec<Provision>)> {
        let s = &self.s;
        let about = self.about(duty);
        let mut lines = Vec::new();
        let (by, leaving) = match holder {
            Holder::SpecialPermanentResident => (spr(19, 1), spr(23, 2)),
            Holder::MidToLongTermResident => (icrra(61, 1).branch(9).second(3).item(2), icrra(26, 1).branch(2)),
        };
        lines.push((s.f("care-not-there", &about), vec![by]));
        if holder == Holder::MidToLongTermResident && self.not_this_person(duty).is_none() {
            let laws = vec![icrra(61, 3).branch(9).second(3), icrra_order(59, 2).branch(6)];
            lines.push((s.t("care-nobody-else"), laws));
        }
        if holder == Holder::MidToLongTermResident && self.j.on >= STATEMENT {
            let (loss, order) = (duty.provision.provision, icrra_order(19, 0).branch(11));
            lines.push((s.t("care-older-guides"), vec![loss, order]));
        }
        let abroad = self.j.re_entry.iter().any(|r| r.value.of == duty.of && r.value.returned == "not-yet");
        let told = abroad && holder == Holder::MidToLongTermResident
            || self.j.leave.iter().any(|l| l.value.of == duty.of && l.value.can == Truth::No);
        if !told {
            lines.push((s.f("care-leave-needs-certificate", &about), vec![leaving]));
        }
        let book = Book::at(self.j.book);
        // What was destroyed does not turn up.
        let destroyed =
            holder == Holder::MidToLongTermResident && self.how_lost(duty.learned_by.as_deref()) == "destruction";
        if let Some((_, row)) = book.row(book.rows.surrender, self.j.on)
            && !destroyed
        {
            let mut about = about;
            about.set("period", s.period(row.period));
            let found = Twin::ReturnFound.of(holder).provision();
            let laws = match holder {
                Holder::SpecialPermanentResident => vec![found],
                Holder::MidToLongTermResident => vec![holder.invalidity().item(5), found],
            };
            lines.push((s.f("care-old-one-turns-up", &about), laws));
        }
        let specified = self.last_certificate(&duty.of).is_some_and(|last| last.specified);
        if specified {
            lines.push((s.f("care-specified-again", &self.about(duty)), Vec::new()));
        }
        lines
    }

    /// ICRRA 23: a card is carried, from an age on; a certificate never has to be.
    fn carried(&self, of: &str) -> Option<(String, Vec<Provision>)> {
        let s = &self.s;
        let stated = self.last_stated(of)?;
        let last = &stated.value;
        let here = !self.j.re_entry.iter().any(|r| r.value.of == of && r.value.landed.is_none());
        let held = last.state == DocumentState::Held && !stated.depends("state") && !stated.depends("valid");
        if last.document != Document::Card || last.valid != Truth::Yes || !held || !here {
            return None;
        }
        let born = s.life.person(s.life.person_called(of)?)?.born.told();
        let book = Book::at(self.j.book);
        let (_, row) = book.row(book.rows.carrying, self.j.on)?;
        let mut about = s.about_under(of, Holder::MidToLongTermResident);
        about.set("age", row.age);
        let young = born.is_some_and(|born| !has_age(born.first, row.age, self.j.on));
        let from = born.map(|born| s.full(birthday(born.first, row.age)));
        about.set("from", from.unwrap_or_else(|| "none".to_owned()));
        let (id, law) = if young { ("care-carry-not-yet", icrra(23, 5)) } else { ("care-carry", icrra(23, 2)) };
        Some((s.upper(&s.f(id, &about)), vec![law]))
    }

    pub(super) fn cancellations(&self) -> impl Iterator<Item = &'a Stated<CancellationSaid>> {
        self.j.cancellation.iter().filter(|c| c.certainty == Certainty::Sure)
    }

    /// ICRRA 22-4(1)(viii) – (x): a dwelling not told of for long, or told falsely.
    pub(super) fn cancellation(&self, stated: &Stated<CancellationSaid>) -> (String, Vec<Provision>) {
        let (s, said) = (&self.s, &stated.value);
        let mut about = s.about_under(&said.of, Holder::MidToLongTermResident);
        about.set("from", s.near(said.counted_from));
        about.set("last", said.last.map(|last| s.full(last)).unwrap_or_default());
        about.set("n", said.last.map_or(0, |last| said.counted_from.until(last)));
        let id = match (said.last, said.holds) {
            (None, _) => "cancellation-false",
            (Some(_), Truth::No) => "cancellation-ahead",
            (Some(_), Truth::Yes) => "cancellation-there",
        };
        let mut text = s.upper(&s.f(id, &about));
        if said.good_reason_excuses && said.holds == Truth::Yes {
            let _ = write!(text, "{}{}", self.space(), s.t("cancellation-good-reason"));
        }
        (self.of(&said.of, text), vec![said.provision])
    }

    pub(super) fn filing(&self, stated: &Stated<FilingSaid>) -> Option<(String, Vec<Provision>)> {
        let said = &stated.value;
        if stated.certainty != Certainty::Sure || stated.depends("counts_as") || stated.depends("meets") {
            return None;
        }
        let worth_nothing = said.counts_as.is_empty();
        let plain = said.timely == chronicle::Timely::InTime || said.timely == chronicle::Timely::NoPeriod;
        let recent = said.on.until(self.j.on) <= RECENT;
        // What was granted since is told as what holds.
        let granted = self.j.standing.iter().any(|x| x.value.of == said.of && x.value.by == Some(said.under));
        let outcome = said.outcome.is_some() && !stated.depends("outcome") && !granted;
        let worth_saying = worth_nothing || !plain || outcome;
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
        let of_the_article = |p: &Provision| (p.statute, p.article, p.branch);
        let itself = match said.counts_as.as_slice() {
            [counts] if counts.paragraph == 0 => of_the_article(counts) == of_the_article(&said.under),
            counts => counts == [said.under],
        };
        let id = match (worth_nothing, said.not_handed_in) {
            (_, true) => "filing-not-handed-in",
            (true, false) => "filing-counts-not",
            (false, _) if itself => "filing-counts-itself",
            (false, _) => "filing-counts",
        };
        // A notice for the register says nothing of whose document it is.
        let holder = match said.under.statute {
            Statute::Spr | Statute::Icrra => Holder::under(said.under.statute),
            _ => said.counts_as.first().map_or_else(|| s.holder(&said.of), |p| Holder::under(p.statute)),
        };
        let mut about = s.about_under(&said.of, holder);
        about.set("did", did);
        about.set("date", s.near(said.on));
        about.set("under", s.law(said.under));
        about.set("counts", s.all_of(&counts));
        about.set("timely", s.word("timely", said.timely));
        let mut text = s.f(id, &about);
        if let Some(outcome) = said.outcome {
            let _ = write!(text, "{}{}", self.space(), s.word("decision", outcome));
        }
        let mut laws = said.counts_as.clone();
        if said.not_handed_in {
            laws.push(match holder {
                Holder::SpecialPermanentResident => spr(10, 5),
                Holder::MidToLongTermResident => self.dwelling_notice(&said.of).paragraph(3),
            });
        }
        // In English the sentence names the person already.
        let text = if s.lang == Lang::Ja { self.of(&said.of, text) } else { text };
        (text, laws)
    }

    /// The provision of the notice of the dwelling that is owed, else of that of a move.
    fn dwelling_notice(&self, of: &str) -> Provision {
        let dwelling = |d: &DutySaid| d.of == of && d.procedure.is_any(&[Twin::FirstDwelling, Twin::Dwelling]);
        let owed = self.all().map(|d| &d.value).filter(|d| dwelling(d)).last();
        owed.map_or(Matter::CardDwelling, |duty| duty.procedure).provision()
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
                // What is punished is not that it was asked for.
                let not_carried = said.provision.article == 75 && said.provision.branch == 3;
                let did = if not_carried {
                    s.f("did-carried-not", &s.about_under(&said.of, Holder::MidToLongTermResident))
                } else {
                    s.did(event)
                };
                s.f("penalty-incurred", &args! { date: date, did: did, penalty: penalty })
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
            laws.extend((said.provision.statute == Statute::Spr).then_some(spr(30, 0)));
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
        let holder = Holder::under(said.provision.statute);
        let (_, row) = book.row(book.rows.permit_of(holder), said.from)?;
        let ceiling = permit_ceiling(&mut NoWhy, said.provision, said.from, row.extended, true).surely;
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

    /// Whose rules lead to the ward: the Special Act's for all that is filed, else a card holder's notice of
    /// the dwelling, by its own provision.
    fn ward_of_whom(&self) -> Option<(Holder, Provision)> {
        let filed = || {
            self.all().filter(|d| {
                d.value.place.office == Office::Municipality && !matches!(self.place(d), Place::Nowhere | Place::Done)
            })
        };
        let of = |holder| filed().map(|d| d.value.procedure).find(|procedure| procedure.holder() == holder);
        let spr_holder = |id: &String| self.s.holder(id) == Holder::SpecialPermanentResident;
        if self.j.subjects.iter().any(spr_holder) || of(Holder::SpecialPermanentResident).is_some() {
            return Some((Holder::SpecialPermanentResident, spr(4, 3)));
        }
        of(Holder::MidToLongTermResident).map(|notice| (Holder::MidToLongTermResident, notice.provision()))
    }

    pub(super) fn warning(&self, warning: &Warning) -> (String, Vec<Provision>) {
        let s = &self.s;
        match warning {
            Warning::PrintedExpiry { of, certificate, printed, computed } => {
                let issued = self.j.documents.iter().find(|d| d.value.id.as_ref() == Some(certificate));
                let holder = issued.and_then(|d| Holder::of(d.value.document)).unwrap_or_default();
                let mut about = s.about_under(of, holder);
                about.set("printed", s.plain(*printed));
                about.set("computed", s.plain(*computed));
                let law = match holder {
                    Holder::SpecialPermanentResident => spr(9, 0),
                    Holder::MidToLongTermResident => icrra(19, 1).branch(5),
                };
                (s.f("warning-printed-expiry", &about), vec![law])
            }
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
            Warning::NoWard { city } => {
                let (holder, law) = self.ward_of_whom().unwrap_or((Holder::SpecialPermanentResident, spr(4, 3)));
                let blanks = args! { city: tame(city), document: holder.document().word() };
                (s.f("warning-no-ward", &blanks), vec![law])
            }
            Warning::ToldOnlyTo { day } => (s.f("warning-told-only-to", &args! { date: s.full(*day) }), Vec::new()),
            Warning::CalendarEnds { day } => {
                (s.f("warning-calendar-ends", &args! { year: day.year().to_string() }), Vec::new())
            }
        }
    }
}

/// The last day to be told beforehand: closed days move the filing of an extension, not the end of the stay.
fn last_safe(duty: &DutySaid, raw: Day, due: Day) -> Day {
    if duty.procedure == Matter::Extension { raw.min(due) } else { due }
}

/// Whether something was filed under the Special Act.
fn under_spr(what: &What) -> bool {
    matches!(what, What::Applied { under, .. } | What::Notified { under, .. } if under.statute == Statute::Spr)
}
