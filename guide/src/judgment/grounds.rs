//! What was done, why each day is that day, and how far it is known.

use super::*;

impl<'a> Telling<'a> {
    pub(super) fn done(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines = Vec::new();
        for stated in self.all().filter(|d| self.place(d) == Place::Done) {
            let duty = &stated.value;
            let Some(met) = duty.met_on else { continue };
            let late = matches!(duty.state, State::MetLate | State::UsedLate);
            if met.until(self.j.on) > RECENT && !late {
                continue;
            }
            let id = match duty.state {
                State::Met => "done-met",
                State::MetLate => "done-met-late",
                State::Used => "done-used",
                _ => "done-used-late",
            };
            let by = self
                .j
                .filings
                .iter()
                .map(|f| &f.value)
                .find(|f| f.meets.contains(&duty.id) && f.counts_as != [f.under]);
            if let Some(filing) = by {
                lines.push((self.filed(filing).0, duty.provision.provision));
                continue;
            }
            let due = duty.due.as_ref().map(|due| s.near(due.day.surely)).unwrap_or_default();
            let timed = if duty.due.is_some() { "yes" } else { "no" };
            let text = s.f(id, &args! { what: self.what(duty), date: s.near(met), due: due, timed: timed });
            lines.push((text, duty.provision.provision));
        }
        // A lost document that was found again: what was to be done, and is no more.
        for duty in self.all().map(|d| &d.value).filter(|d| d.fell == Some(chronicle::Fell::Found)) {
            let found = duty.closed_by.as_deref().and_then(|id| s.event(id)).and_then(|event| event.on.exact());
            if let Some(found) = found.filter(|found| found.until(self.j.on) <= RECENT) {
                let mut about = self.about(duty);
                about.set("what", self.what(duty));
                about.set("date", s.near(found));
                lines.push((s.f("done-fell-found", &about), duty.provision.provision));
            }
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-done"));
        for (text, law) in lines {
            self.dot(page, &text, &s.laws(&[law]));
        }
    }

    // Why.

    pub(super) fn reasons(&self, why: Option<&String>) -> Vec<(usize, &'a Step)> {
        let Some(why) = why else { return Vec::new() };
        steps_named(why).filter_map(|n| self.j.reasons.get(n).map(|step| (n, step))).collect()
    }

    /// One paragraph for the soonest last day.
    pub(super) fn soonest(&self, page: &mut Page) {
        let s = &self.s;
        let list = self.to_do();
        let Some(duty) = list.iter().map(|d| &d.value).find(|d| d.due.is_some()) else { return };
        let Some(due) = &duty.due else { return };
        // The days differ between cases, and this counting may be that of another one.
        let rolled_to = due.counting.rolled_over.last().map_or(due.counting.raw, |day| day.day.next());
        if rolled_to != due.day.surely {
            return;
        }
        page.heading(&s.f("heading-why", &args! { date: s.near(due.day.surely) }));
        let mut laws = Vec::new();
        let sure = list.iter().any(|d| d.value.id == duty.id && d.certainty == Certainty::Sure);
        let why = duty.why.as_ref().filter(|_| sure);
        let starts = self.reasons(why).into_iter().find(|(_, step)| {
            matches!(step.said, Said::StartsAtEntry { .. } | Said::StartsAtLearning { .. } | Said::WindowOpens { .. })
        });
        if let Some((_, step)) = starts {
            laws.push(step.provision);
            page.item("  ", 2, &s.said(step, &[]), &s.laws(&laws));
        }
        let count = Count::of(&due.counting, due.day.surely, duty.procedure);
        let zero = due.counting.period.is_none_or(|p| p.count == 0);
        let mut laws = if zero {
            Vec::new()
        } else {
            vec![Provision::new(Statute::CivilCode, 140, 0), Provision::new(Statute::CivilCode, 141, 0)]
        };
        if !due.counting.rolled_over.is_empty() {
            laws.push(rolls(due.counting.calendar));
        }
        page.item("  ", 2, &s.upper(&s.counted(&count)), &s.laws(&laws));
    }

    /// Every step of every conclusion.
    pub(super) fn steps(&self, page: &mut Page) {
        let s = &self.s;
        let mut parts: Vec<(String, Option<&String>)> = Vec::new();
        let j = self.j;
        for x in &j.classification {
            parts.push((s.f("part-class", &s.about(&x.value.of)), x.value.why.as_ref()));
        }
        for x in &j.standing {
            parts.push((s.f("heading-standing", &s.about(&x.value.of)), x.value.why.as_ref()));
        }
        for x in &j.documents {
            let mut about = s.about(&x.value.of);
            about.set("document", x.value.document.word());
            parts.push((s.upper(&s.f("part-certificate", &about)), x.value.why.as_ref()));
        }
        // What only some cases have points into their reasons, which are not those told here.
        for x in self.all().filter(|x| x.certainty == Certainty::Sure) {
            parts.push((self.what(&x.value), x.value.why.as_ref()));
        }
        for x in j.none.iter().filter(|x| x.certainty == Certainty::Sure) {
            let law = s.law(x.value.provision);
            parts.push((s.f("part-none", &args! { law: law }), x.value.why.as_ref()));
        }
        for x in &j.re_entry {
            parts.push((s.f("part-re-entry", &args! { date: s.near(x.value.left) }), x.value.why.as_ref()));
        }
        let parts: Vec<_> = parts
            .into_iter()
            .map(|(name, why)| (name, self.reasons(why)))
            .filter(|(_, steps)| !steps.is_empty())
            .collect();
        if parts.is_empty() {
            return self.soonest(page);
        }
        page.heading(&s.t("heading-steps"));
        for (name, steps) in parts {
            page.item("", 0, &styled(BOLD, &s.upper(&name)), "");
            for (n, step) in steps {
                let number = format!("{:>4}. ", n.saturating_add(1));
                let rolled = self.rolled(&step.said);
                page.item(&number, 6, &s.upper(&s.said(step, &[])), &s.laws(&[step.provision]));
                if let Said::Counted { counting } = &step.said {
                    for day in &rolled {
                        let text = s.f(
                            "step-of-closed",
                            &args! { day: s.near_to(day.day, counting.from), reason: s.closed(day.closed) },
                        );
                        let law =
                            counting.calendar.map(|kind| s.law_text(day.closed.provision(kind))).unwrap_or_default();
                        page.item(&format!("      {}", self.point()), 8, &text, &law);
                    }
                }
            }
        }
    }

    /// The closed days a step passed over: as the answer tells them, else by the usual calendar.
    pub(super) fn rolled(&self, said: &Said) -> Vec<RolledOver> {
        let Said::Counted { counting } = said else { return Vec::new() };
        let told = self.all().filter_map(|d| d.value.due.as_ref()).find(|due| {
            due.counting.raw == counting.raw
                && due.counting.from == counting.from
                && !due.counting.rolled_over.is_empty()
        });
        match (told, counting.calendar) {
            (Some(due), _) => due.counting.rolled_over.clone(),
            (None, Some(kind)) => rolled_over(counting, &OfficeDays::usual(kind)),
            (None, None) => Vec::new(),
        }
    }

    // How it is known.

    pub(super) fn known(&self, page: &mut Page) {
        let s = &self.s;
        let mut lines: Vec<(String, Vec<Provision>)> = Vec::new();
        let mut say = |see: &str, law: Provision, known: Known| {
            let Some(text) = s.text_word("q", see) else { return };
            let text = match known {
                Known::Read | Known::Practice => text,
                known => s.f("known-line", &args! { known: s.word("known", known), text: text }),
            };
            match lines.iter_mut().find(|(said, _)| *said == text) {
                Some((_, laws)) => laws.push(law),
                None => lines.push((text, vec![law])),
            }
        };
        for stated in self.all() {
            let duty = &stated.value;
            let place = self.place(stated);
            if place != Place::ToDo && place != Place::Later {
                continue;
            }
            let open = duty.opens.is_some_and(|opens| !opens.is_exact());
            let rolled = duty.due.as_ref().is_some_and(|due| !due.counting.rolled_over.is_empty());
            for &see in &duty.provision.see {
                let matters = match see {
                    "Q3" => open,
                    "Q7" => rolled && place == Place::ToDo,
                    // When the permission takes effect changes no day told here.
                    "Q19" => false,
                    "Q11" => duty.due.as_ref().is_some_and(|due| due.day.surely < self.j.on),
                    "Q20" => duty.due.as_ref().is_some_and(|due| due.day.surely.until(self.j.on) <= 1),
                    "Q12" => duty.due.as_ref().is_some_and(|due| !due.day.is_exact()),
                    _ => true,
                };
                if matters && (place == Place::ToDo || open) {
                    say(
                        see,
                        duty.provision.provision,
                        if matches!(see, "Q9" | "Q22") { duty.provision.known } else { Known::Read },
                    );
                }
            }
            if place == Place::ToDo
                && let Some(expiry) = &duty.yields.expiry
                && !matches!(expiry.known, Known::Read | Known::Practice)
            {
                for &see in &expiry.see {
                    say(see, expiry.item.unwrap_or(spr(9, 0)), expiry.known);
                }
            }
            if place == Place::ToDo && !duty.procedure.is_right() {
                for threat in duty.if_not.iter().filter(|threat| threat.provision.statute == Statute::Icrra) {
                    say("Q8", threat.provision, Known::Read);
                }
            }
        }
        for ground in &self.j.cancellation {
            for &see in &ground.value.see {
                say(see, ground.value.provision, Known::Read);
            }
        }
        for penalty in self.j.penalties.iter().filter(|p| p.certainty == Certainty::Sure) {
            if penalty.value.provision.statute == Statute::Icrra {
                say("Q8", penalty.value.provision, Known::Read);
            }
        }
        for class in &self.j.classification {
            for &see in &class.value.see {
                say(see, class.value.item.unwrap_or(spr_2()), Known::Read);
            }
        }
        if lines.is_empty() {
            return;
        }
        page.heading(&s.t("heading-known"));
        for (text, laws) in lines {
            self.dot(page, &text, &s.laws(&laws));
        }
    }

    pub(super) fn foot(&self, page: &mut Page) {
        let s = &self.s;
        page.blank();
        for text in [s.t("foot"), s.f("foot-book", &args! { book: s.plain(self.j.book) })] {
            page.quiet(&text);
        }
    }
}
