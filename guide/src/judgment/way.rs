//! The way out of a loss: what comes before what, what a planned departure or a missed return costs,
//! and what is done about a document that was found and about a passport alone.

use super::*;
use zairyu_law::judgment::ReEntrySaid;

/// So many days before the last day to come back, nothing is left for letters.
const PRESSING: i32 = 14;

impl<'a> Telling<'a> {
    /// The reissue after a loss that is among what to do.
    pub(super) fn reissue_of(&self, of: &str) -> Option<&'a Stated<DutySaid>> {
        self.all().find(|d| d.value.of == of && d.value.procedure.is(Twin::Loss) && self.place(d) == Place::ToDo)
    }

    /// Whether the days of a reissue wait for an entry into Japan: whoever lost it is abroad.
    pub(super) fn awaits_entry(&self, duty: &DutySaid) -> bool {
        duty.procedure.is(Twin::Loss) && duty.opens.is_none() && duty.due.is_none()
    }

    /// What is filed in Japan only, by somebody who is abroad.
    pub(super) fn after_the_return(&self, duty: &DutySaid) -> bool {
        let by_post = duty.act == Act::Return || matches!(duty.procedure, Matter::Affiliation | Matter::Spouse);
        let card = duty.procedure.holder() == Holder::MidToLongTermResident;
        let away = || {
            card && self.back_by(&duty.of).is_some()
                || self.reissue_of(&duty.of).is_some_and(|d| self.awaits_entry(&d.value))
        };
        !duty.procedure.is(Twin::Loss) && !by_post && duty.due.is_some() && away()
    }

    /// The reissue before what hangs on it: a renewal that falls away by it, and what waits for the return.
    pub(super) fn reissue_first(&self, list: &mut Vec<&'a Stated<DutySaid>>) {
        for at in 0..list.len() {
            let Some(reissue) = list.get(at).copied().filter(|d| d.value.procedure.is(Twin::Loss)) else { continue };
            let later = |d: &&Stated<DutySaid>| {
                d.value.of == reissue.value.of && (self.replaced_soon(&d.value) || self.after_the_return(&d.value))
            };
            if let Some(before) = list.iter().position(later).filter(|&before| before < at) {
                let reissue = list.remove(at);
                list.insert(before, reissue);
            }
        }
    }

    /// A planned departure on which no re-entry is permitted, for want of what the reissue brings.
    fn lost_by_leaving(&self, duty: &DutySaid) -> Option<(&'a IfPlanned, &'a ReEntrySaid)> {
        let ends = |r: &&ReEntrySaid| {
            r.of == duty.of
                && r.deemed == Some(Truth::No)
                && matches!(r.because, Some("no-valid-card" | "no-valid-certificate" | "no-valid-passport"))
        };
        let of = |plan: &'a IfPlanned| plan.re_entry.iter().find(ends).map(|r| (plan, r));
        self.planned.iter().filter_map(of).next().filter(|_| duty.procedure.is(Twin::Loss))
    }

    /// SPR 15(iii), ICRRA 19-14(iii): the reissue before the flight, or a permit, or no flight.
    pub(super) fn before_the_flight(&self, page: &mut Page, duty: &DutySaid) {
        let Some((plan, leaving)) = self.lost_by_leaving(duty) else { return };
        let (s, holder) = (&self.s, duty.procedure.holder());
        let office =
            if duty.place.office == Office::Bureau { OfficeDays::national() } else { OfficeDays::municipality() };
        let mut open = plan.on.eve();
        while open >= self.j.on && office.is_closed(open) {
            open = open.eve();
        }
        let mut about = self.about(duty);
        about.set("date", styled(RED, &s.full(plan.on)));
        let at = match open {
            open if open >= self.j.on => "some",
            _ if plan.on == self.j.on && !office.is_closed(plan.on) => "today",
            _ => "none",
        };
        about.set("open", at);
        about.set("last", s.full(open));
        about.set("passport", if leaving.because == Some("no-valid-passport") { "no" } else { "yes" });
        let laws = s.laws(&[icrra(26, 1), holder.invalidity().item(3)]);
        page.item("", 2, &s.upper(&s.f("sub-before-the-flight", &about)), &laws);
    }

    /// The last day to come back, and what missing it costs.
    pub(super) fn back_by_lines(&self, page: &mut Page, duty: &DutySaid) {
        if !self.awaits_entry(duty) {
            return;
        }
        let Some(last) = self.back_by(&duty.of) else { return };
        let (s, left) = (&self.s, self.s.days_left(last));
        let day = s.f("sub-back-by", &args! { date: styled(ACCENT, &s.full(last)), left: left });
        page.item("", 2, &s.upper(&day), "");
        let (text, law) = self.not_back(&duty.of, duty.procedure.holder(), last);
        page.item("", 2, &s.upper(&text), &s.laws(&[law]));
    }

    /// SPR 15(iv), ICRRA 19-14(iv): what missing the last day to come back costs.
    fn not_back(&self, of: &str, holder: Holder, last: Day) -> (String, Provision) {
        let mut about = self.s.about_under(of, holder);
        about.set("pressing", if self.j.on.until(last) <= PRESSING { "yes" } else { "no" });
        let passport = self.missing(of, Document::Passport).is_some();
        about.set("passport", if passport { "lost" } else { "held" });
        (self.s.f("sub-not-back", &about), holder.invalidity().item(4))
    }

    /// Whether an application asks for the document that is surely lost, and cannot wait for the new one: a
    /// renewal that falls away by the reissue, an extension that ends no later.
    pub(super) fn card_gone(&self, duty: &DutySaid) -> bool {
        let lost = |d: &Stated<DocumentSaid>| d.value.state == DocumentState::Lost && !d.depends("state");
        let last = |duty: &DutySaid| duty.due.as_ref().map(|due| due.day.surely);
        let together = |reissue: &DutySaid| match duty.procedure {
            Matter::Extension => last(reissue).is_none_or(|by| last(duty).is_some_and(|end| end <= by)),
            _ => self.replaced_soon(duty),
        };
        self.last_stated(&duty.of).is_some_and(lost) && self.reissue_of(&duty.of).is_some_and(|d| together(&d.value))
    }

    /// The event by which the file tells that somebody reported a loss.
    fn report_of(&self, of: &str) -> Option<&'a Event> {
        let done =
            self.steps_of(of).find(|step| todo::is_step(step, todo::REPORT)).and_then(|step| step.done.as_deref());
        done.and_then(|id| self.s.event(id))
    }

    /// Whether the report of a loss is one of the police abroad: `yes`, `no`, or `back` where it was learned of
    /// abroad and nobody told of a report.
    pub(super) fn reported_abroad(&self, duty: &DutySaid) -> &'static str {
        let learned =
            duty.learned_by.as_deref().and_then(|id| self.s.event(id)).is_some_and(|event| match &event.what {
                What::LearnedOfLoss { abroad, country, .. } => {
                    abroad.told() == Some(&true) || country.told().is_some_and(|country| country != "JP")
                }
                _ => false,
            });
        let here = |event: &Event| matches!(&event.what, What::Reported { country, .. } if country.told().is_some_and(|country| country == "JP"));
        match self.report_of(&duty.of) {
            Some(report) if here(report) => "no",
            _ if self.awaits_entry(duty) => "yes",
            Some(_) if learned => "yes",
            None if learned => "back",
            _ => "no",
        }
    }

    /// What stands first in an application that is filed at one visit with the reissue.
    pub(super) fn with_the_reissue(&self, duty: &DutySaid) -> Option<String> {
        if duty.procedure != Matter::Extension || !self.card_gone(duty) {
            return None;
        }
        let reported = match self.report_of(&duty.of) {
            _ if self.after_the_return(duty) => "abroad",
            Some(_) => "yes",
            None => "no",
        };
        let mut about = self.about(duty);
        about.set("how", self.how_lost(self.lost_by(&duty.of)));
        about.set("reported", reported);
        Some(self.s.f("first-with-the-reissue", &about))
    }

    /// What the file's events, not a duty of the Act, give to do: a find to tell of, a passport to replace.
    pub(super) fn at_hand(&self) -> Vec<(String, String)> {
        let s = &self.s;
        let mut lines = Vec::new();
        for of in &self.j.subjects {
            let holder = s.holder(of);
            let mut about = s.about_under(of, holder);
            if let Some(learned) = self.found_lately(of, holder.document()) {
                about.set("reported", if self.told_police(of, learned) { "yes" } else { "no" });
                let expected = |d: &Stated<DocumentSaid>| {
                    d.value.of == *of
                        && d.value.document == holder.document()
                        && matches!(d.value.state, DocumentState::Expected | DocumentState::Waiting)
                };
                let filed = self.j.documents.iter().any(expected);
                about.set("filed", if filed { "yes" } else { "no" });
                let law = Twin::ReturnForNew.of(holder).provision();
                let laws = if filed { s.laws(&[law]) } else { String::new() };
                lines.push((self.of(of, s.upper(&s.f("todo-tell-found", &about))), laws));
            }
            let japanese = self.j.standing.iter().rev().find(|x| x.value.of == *of);
            let japanese = japanese.is_some_and(|x| x.value.is == Standing::Japanese);
            if let Some(learned) = self.missing(of, Document::Passport)
                && self.reissue_of(of).is_none()
                && !japanese
            {
                about.set("reported", if self.told_police(of, learned) { "yes" } else { "no" });
                about.set("how", self.how_missing(of, Document::Passport));
                let last = self.back_by(of);
                about.set("back", if last.is_some() { "told" } else { "open" });
                about.set("last", last.map(|last| s.full(last)).unwrap_or_default());
                let mut text = s.upper(&s.f("todo-passport", &about));
                let missed = last.map(|last| self.not_back(of, holder, last));
                if let Some((missed, _)) = &missed {
                    let _ = write!(text, "{}{}", self.space(), s.upper(missed));
                }
                lines.push((self.of(of, text), missed.map(|(_, law)| s.laws(&[law])).unwrap_or_default()));
            }
        }
        lines
    }

    /// What the file tells of somebody up to the day.
    fn told_of<'b>(&'b self, of: &'b str) -> impl Iterator<Item = &'a Event> + 'b {
        let life: &'a Life = self.s.life;
        life.events.iter().filter(move |e| !e.planned && e.on.last <= self.j.on && self.s.id(e.who) == of)
    }

    /// Since when a document is missing: lost, and neither found nor issued anew since.
    fn missing(&self, of: &str, document: Document) -> Option<Day> {
        let last = self.told_of(of).filter_map(|e| match &e.what {
            What::LearnedOfLoss { documents, .. } if documents.contains(document) => Some(Some(e.on.last)),
            What::Found { documents } if documents.contains(document) => Some(None),
            What::Issued(issued) if issued.document == document => Some(None),
            _ => None,
        });
        last.last().flatten()
    }

    /// How a document was lost the last time.
    fn how_missing(&self, of: &str, document: Document) -> &'static str {
        let how = self.told_of(of).filter_map(|e| match &e.what {
            What::LearnedOfLoss { documents, how, .. } if documents.contains(document) => Some(how),
            _ => None,
        });
        how.last().and_then(|how| how.told()).map_or("unknown", |how| how.word())
    }

    /// Whether the file tells of a report to the police since a loss was learned of.
    fn told_police(&self, of: &str, learned: Day) -> bool {
        // To whom nobody told: the police, as a rule.
        let police = |what: &What| matches!(what, What::Reported { to, .. } if to.told().is_none_or(|to| *to == ReportedTo::Police));
        self.told_of(of).any(|e| police(&e.what) && e.on.last >= learned.plus(-1))
    }

    /// When a document was lost that was found lately, with none issued since.
    fn found_lately(&self, of: &str, document: Document) -> Option<Day> {
        let (mut lost, mut found) = (None, None);
        for event in self.told_of(of) {
            match &event.what {
                What::LearnedOfLoss { documents, .. } if documents.contains(document) => {
                    (lost, found) = (Some(event.on.last), None);
                }
                What::Found { documents } if documents.contains(document) => {
                    found = lost.filter(|_| event.on.last.until(self.j.on) <= RECENT);
                }
                What::Issued(issued) if issued.document == document => (lost, found) = (None, None),
                _ => {}
            }
        }
        found
    }
}
