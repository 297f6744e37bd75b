//! What must be done, soonest first: where, by whom, with what, and what follows if late.

use super::*;

/// The steps of whoever waits for a new card.
const CARRY: [&str; 2] = ["step-carry-passport-and-proof", "step-carry-proof"];

/// The step to the police.
pub(super) const REPORT: &str = "step-report-loss";

/// The step to a new passport.
pub(super) const NEW_PASSPORT: &str = "step-get-new-passport";

/// Whether it is the step of that sentence.
pub(super) fn is_step(step: &StepToDo, id: &str) -> bool {
    id_of_text("step", step.what) == id
}

fn is_carry(step: &StepToDo) -> bool {
    CARRY.iter().any(|id| is_step(step, id))
}

impl<'a> Telling<'a> {
    pub(super) fn todo(&self, page: &mut Page) {
        let s = &self.s;
        page.heading(&s.t("heading-todo"));
        let list = self.to_do();
        let at_hand = self.at_hand();
        for (text, laws) in &at_hand {
            page.item(&styled(ACCENT, BULLET), 2, text, laws);
        }
        if list.is_empty() {
            // Where a stay ran out, the way to the bureau was told already and has no day.
            let over = |x: &Stated<StaySaid>| x.value.pending.is_none() && x.value.last.possibly < self.j.on;
            let ended = |x: &Stated<StandingSaid>| {
                x.value.because == Some(chronicle::Ceased::StayEnded) && x.certainty == Certainty::Sure
            };
            let last =
                |of: &String| self.j.standing.iter().rev().find(|x| x.value.of == *of && x.value.is != Standing::None);
            let ended = self.j.subjects.iter().filter_map(last).any(ended);
            let id =
                if ended || self.j.stay.iter().any(over) { "nothing-to-do-but-the-bureau" } else { "nothing-to-do" };
            // A last day that is no duty's comes all the same.
            let ahead: Vec<_> = self.cancellations().filter(|c| c.value.last.is_some()).collect();
            if ahead.is_empty() && (at_hand.is_empty() || id != "nothing-to-do") {
                page.item("", 0, &s.t(id), "");
            }
            for cancellation in ahead {
                let (text, laws) = self.cancellation(cancellation);
                page.item(&styled(ACCENT, BULLET), 2, &text, &s.laws(&laws));
            }
        }
        for (at, duty) in list.iter().enumerate() {
            if at > 0 || !at_hand.is_empty() {
                page.blank();
            }
            self.block(page, duty);
        }
    }

    pub(super) fn block(&self, page: &mut Page, stated: &Stated<DutySaid>) {
        let (s, duty) = (&self.s, &stated.value);
        let on = self.j.on;
        let what = self.bare(duty);
        let law = s.laws(&[duty.provision.provision]);
        let due = duty.due.as_ref();
        let mut under = Vec::new();
        let open = stated.depends("state") || stated.certainty == Certainty::Possible;
        let overdue = duty.state == State::Breached && !open;
        let title = match due {
            Some(due) if overdue => {
                under.push(self.with_era(
                    "sub-over",
                    "over",
                    &s.f("days-over", &args! { n: due.day.surely.until(on) }),
                    due.day.surely,
                ));
                s.f("todo-overdue", &args! { what: what, date: styled(RED, &s.full(due.day.surely)) })
            }
            Some(due) if due.day.surely < on && open => {
                if !due.day.is_exact() {
                    under.push(s.f("sub-at-most", &args! { date: s.full(due.day.possibly) }));
                }
                s.f("todo-perhaps-overdue", &args! { what: what, date: styled(RED, &s.full(due.day.surely)) })
            }
            Some(due) => {
                under.push(self.with_era("sub-left", "left", &s.days_left(due.day.surely), due.day.surely));
                if !due.day.is_exact() {
                    under.push(s.f("sub-at-most", &args! { date: s.full(due.day.possibly) }));
                }
                s.f("todo-by", &args! { what: what, date: styled(ACCENT, &s.full(due.day.surely)) })
            }
            None if duty.opens.is_none() => {
                let mut about = s.about(&duty.of);
                about.set("what", what);
                s.f("todo-after-entry", &about)
            }
            None if duty.at_once => s.f("todo-at-once", &args! { what: what }),
            None => s.f("todo-no-day", &args! { what: what }),
        };
        if stated.certainty == Certainty::Possible {
            under.push(s.t("sub-possible"));
        }
        if matches!(duty.procedure, Matter::Affiliation | Matter::Spouse) {
            let event = duty.opened_by.as_deref().and_then(|id| s.event(id));
            let because = event.and_then(|event| Some((s.did(event), event.on.exact()?)));
            under.extend(because.map(|(did, day)| s.f("sub-because", &args! { did: did, date: s.near(day) })));
        }
        if duty.procedure == Matter::Extension
            && let Some(due) = due.filter(|due| due.counting.raw < due.day.surely)
        {
            under
                .push(s.f("care-stay-stays", &args! { due: s.near(due.day.surely), expiry: s.full(due.counting.raw) }));
        }
        if duty.procedure == Matter::CardReturn && self.renewed_there(duty) {
            under.push(s.t("sub-same-visit"));
        }
        if self.after_the_return(duty) {
            let mut about = s.about(&duty.of);
            let last = self.back_by(&duty.of);
            about.set("back", if last.is_some() { "told" } else { "open" });
            about.set("last", last.map(|last| s.full(last)).unwrap_or_default());
            under.push(s.f("sub-filed-in-japan", &about));
        }
        let bullet = if overdue { styled(RED, BULLET) } else { styled(ACCENT, BULLET) };
        page.item(&bullet, 2, &s.upper(&self.of(&duty.of, title)), &law);
        for line in under {
            page.item("", 2, &s.upper(&line), "");
        }
        self.back_by_lines(page, duty);
        self.before_the_flight(page, duty);
        self.first_row(page, duty);
        self.place_row(page, duty);
        self.who_row(page, duty);
        self.bring_row(page, duty);
        self.instead_row(page, duty);
        let fee = duty.fee_yen.unwrap_or(0);
        if duty.act == Act::Apply || fee > 0 {
            let mut about = self.about(duty);
            about.set("yen", s.yen(fee));
            let amount = |yen: Option<i32>| yen.map(|yen| s.yen(yen)).unwrap_or_default();
            about.set("least", amount(duty.fee_least_yen));
            about.set("most", amount(duty.fee_most_yen));
            let id = match duty.procedure {
                _ if duty.fee_most_yen.is_some() => "fee-by-period",
                Matter::Extension if fee > 0 => "fee-when-granted",
                _ if fee > 0 => "fee-yen",
                _ => "fee-none",
            };
            self.row(page, "label-fee", &[(String::new(), s.f(id, &about), String::new())]);
        }
        if let Some(counterpart) = &duty.counterpart {
            let line = (String::new(), s.t("counterpart-identity"), s.laws(&[counterpart.provision]));
            self.row(page, "label-you-may", &[line]);
        }
        self.late_row(page, stated);
        self.gives_row(page, duty);
        self.carry_row(page, duty);
        if self.replaced_soon(duty) {
            page.item("", 2, &s.f("todo-falls-away", &self.about(duty)), "");
        }
    }

    /// `you`, `who` and `document` of a sentence about a duty or a right.
    pub(super) fn about(&self, duty: &DutySaid) -> FluentArgs<'static> {
        let mut about = self.s.about_under(&duty.of, duty.procedure.holder());
        about.set("how", self.how_lost(duty.learned_by.as_deref()));
        about.set("abroad", self.reported_abroad(duty));
        let translated = duty.bring.iter().any(|bring| bring.paper == Paper::Translation);
        about.set("translated", if translated { "yes" } else { "no" });
        about
    }

    /// How a document was lost, by the event that tells of it.
    pub(super) fn how_lost(&self, learned: Option<&str>) -> &'static str {
        match learned.and_then(|id| self.s.event(id)).map(|event| &event.what) {
            Some(What::LearnedOfLoss { how: Fact::Told(how), .. }) => how.word(),
            _ => "unknown",
        }
    }

    /// The event by which the last document of somebody was lost, so that it is to be replaced.
    pub(super) fn lost_by(&self, of: &str) -> Option<&'a str> {
        let loss = |d: &&'a Stated<DutySaid>| d.value.of == of && d.value.procedure.is(Twin::Loss);
        self.all().filter(loss).last().and_then(|d| d.value.learned_by.as_deref())
    }

    /// The last day to come back, of somebody abroad.
    pub(super) fn back_by(&self, of: &str) -> Option<Day> {
        let away = |r: &&Stated<ReEntrySaid>| {
            r.value.of == of && r.value.returned == "not-yet" && r.certainty == Certainty::Sure && !r.depends("last")
        };
        self.j.re_entry.iter().find(away).and_then(|r| r.value.last).map(|last| last.surely)
    }

    /// Whether a renewal falls away with a new certificate that is due, or filed for and not yet issued.
    pub(super) fn replaced_soon(&self, duty: &DutySaid) -> bool {
        if !duty.procedure.is(Twin::Renewal) || !matches!(duty.state, State::NotYet | State::Open) {
            return false;
        }
        let issued = self.last_certificate(&duty.of).and_then(|last| last.issued);
        let reissue = |d: &DutySaid| {
            d.of == duty.of
                && d.procedure.holder() == duty.procedure.holder()
                && d.procedure.is_any(&[Twin::Loss, Twin::Ordered, Twin::Particulars])
        };
        self.all().filter(|d| reissue(&d.value)).any(|d| match d.value.met_on {
            Some(met) => issued.is_none_or(|issued| issued < met),
            None => self.place(d) == Place::ToDo,
        })
    }

    /// A line that also says the day as Japan counts years, where the language does not.
    pub(super) fn with_era(&self, id: &str, blank: &'static str, text: &str, day: Day) -> String {
        let mut filled = fluent_bundle::FluentArgs::new();
        filled.set(blank, text.to_owned());
        match self.s.era_line(day) {
            Some(era) => {
                filled.set("era", era);
                self.s.f(id, &filled)
            }
            None => self.s.f(&format!("{id}-alone"), &filled),
        }
    }

    /// A labelled row: each line with what stands before it and its law.
    pub(super) fn row(&self, page: &mut Page, label: &str, lines: &[(String, String, String)]) {
        let width: usize = if self.s.lang == Lang::En { 11 } else { 12 };
        let label = styled(DIM, &self.s.t(label));
        let mut first = padded(&format!("  {label}"), width);
        for (bullet, text, law) in lines {
            let start = format!("{first}{bullet}");
            page.item(&start, columns(&start), text, law);
            first = padded("", width);
        }
    }

    /// Whether a card that has run out is still to be renewed, where it is returned.
    fn renewed_there(&self, duty: &DutySaid) -> bool {
        let renewal = |d: &Stated<DutySaid>| {
            d.value.of == duty.of && d.value.procedure == Matter::CardRenewal && self.place(d) == Place::ToDo
        };
        self.all().any(renewal)
    }

    /// What comes before a reissue: the report, a translation, the way home.
    pub(super) fn first_row(&self, page: &mut Page, duty: &DutySaid) {
        let mut before: Vec<&StepToDo> = self.steps_before(duty).filter(|step| !is_carry(step)).collect();
        // In Japan the application need not wait for a passport.
        if !self.awaits_entry(duty) {
            before.sort_by_key(|step| is_step(step, NEW_PASSPORT));
        }
        let numbered = before.len() > 1;
        let mut lines: Vec<_> = (1..)
            .zip(before)
            .filter_map(|(n, step)| self.step_line(duty, Some(n).filter(|_| numbered), step))
            .collect();
        lines.extend(self.with_the_reissue(duty).map(|text| (String::new(), text, String::new())));
        if !lines.is_empty() {
            self.row(page, "label-first", &lines);
        }
    }

    /// What is carried until the new card is there.
    fn carry_row(&self, page: &mut Page, duty: &DutySaid) {
        let lines: Vec<_> = self
            .steps_before(duty)
            .filter(|step| is_carry(step))
            .filter_map(|step| self.step_line(duty, None, step))
            .chain(self.carried_after_landing(duty))
            .collect();
        if !lines.is_empty() {
            self.row(page, "label-meanwhile", &lines);
        }
    }

    /// What is carried by whoever comes back without a card and is not surely too young for it.
    fn carried_after_landing(&self, duty: &DutySaid) -> Option<(String, String, String)> {
        let carries = duty.procedure == Matter::CardLoss && self.awaits_entry(duty);
        let text = || self.s.upper(&self.s.f("carry-after-landing", &self.about(duty)));
        (carries && self.too_young(&duty.of).is_none()).then(|| (String::new(), text(), String::new()))
    }

    /// The steps on the way to somebody's reissue.
    pub(super) fn steps_of<'b>(&self, of: &'b str) -> impl Iterator<Item = &'a StepToDo> + use<'a, 'b> {
        self.j.steps.iter().map(|step| &step.value).filter(move |step| step.of == of)
    }

    /// The steps before the application of a reissue that are not done.
    fn steps_before(&self, duty: &DutySaid) -> impl Iterator<Item = &'a StepToDo> {
        let (of, loss) = (duty.of.clone(), duty.procedure.is(Twin::Loss));
        let steps = self.j.steps.iter().map(|step| &step.value).filter(move |step| loss && step.of == of);
        steps.take_while(|step| step.what != "apply").filter(|step| step.done.is_none())
    }

    /// A step on the way to a reissue, by its number.
    fn step_line(&self, duty: &DutySaid, n: Option<usize>, step: &StepToDo) -> Option<(String, String, String)> {
        let s = &self.s;
        let id = id_of_text("step", step.what);
        let mut about = self.about(duty);
        about.set("at", step.place.as_ref().map_or("", |place| place.office.word()));
        about.set("awaits", if self.awaits_entry(duty) { "yes" } else { "no" });
        about.set("child", if self.too_young(&duty.of).is_some() { "yes" } else { "no" });
        let passport = duty.bring.is_empty() || duty.bring.iter().any(|bring| bring.paper == Paper::Passport);
        about.set("passport", if passport { "yes" } else { "no" });
        about.set("permission", if self.permission_lost(&duty.of) { "lost" } else { "recorded" });
        let who: Vec<String> = step.by.iter().filter_map(|by| by.who.as_deref()).map(|who| s.name(who)).collect();
        about.set("known", if who.is_empty() { "no" } else { "yes" });
        about.set("agent", s.any_of(&who));
        let text = s.upper(&s.f(&id, &about));
        // Of the landing another article speaks than of the days after it.
        let laws: Vec<Provision> = match (id.as_str(), duty.procedure.holder()) {
            ("step-return-to-japan", Holder::MidToLongTermResident) => {
                let journeys = self.j.re_entry.iter().map(|stated| &stated.value);
                let permission = journeys.filter(|r| r.of == duty.of && r.returned == "not-yet").map(|r| r.provision);
                [icrra(7, 1)].into_iter().chain(permission).collect()
            }
            _ => step.provision.into_iter().collect(),
        };
        let point = n.map(|n| format!("{n}. ")).unwrap_or_default();
        s.has(&id).then_some((point, text, s.laws(&laws)))
    }

    /// Whether the passport in which the re-entry permission was recorded at the departure is gone, a new one
    /// issued since or not.
    fn permission_lost(&self, of: &str) -> bool {
        let told =
            self.s.life.events.iter().filter(|e| self.s.id(e.who) == of && !e.planned && e.on.first <= self.j.on);
        let since = told.rev().take_while(|e| !matches!(e.what, What::Left(_)));
        since
            .into_iter()
            .any(|e| matches!(&e.what, What::LearnedOfLoss { documents, .. } if documents.contains(Document::Passport)))
    }

    pub(super) fn place_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let office = match duty.place.office {
            Office::Municipality => s.municipal_office(duty.place.name.as_deref()),
            // The bureaus had another name while they were the Minister's.
            Office::Bureau if duty.to == Authority::MinisterOfJustice => s.t("office-bureau-to-2019"),
            office => s.word("office", office),
        };
        let to = s.word("authority", duty.to);
        let mut laws = if duty.act == Act::Return { Vec::new() } else { vec![duty.provision.provision] };
        let infant = duty.procedure == Matter::Acquisition && self.too_young(&duty.of).is_some();
        let own = duty.by.iter().all(|by| by.quality == As::Own) && !duty.by.is_empty() && !infant;
        let mut text = match (duty.act, duty.place.office) {
            (Act::Return, Office::Bureau) => s.f("where-directly", &args! { to: to.clone(), office: office }),
            // Whoever has left cannot hand it in there any more.
            (Act::Return, Office::Port) if duty.opens.is_some_and(|left| left.possibly < self.j.on) => {
                s.f("where-after-the-port", &args! { to: to.clone(), office: s.t("office-bureau") })
            }
            (Act::Return, Office::Port) => s.f("where-port", &args! { office: office }),
            (Act::Return, _) => s.f("where-office", &args! { office: office }),
            (Act::Show, _) => office,
            _ => {
                let by_18 = [Matter::Permission, Matter::PermissionTableII, Matter::ReceiptOfPermit];
                match duty.procedure.holder() {
                    Holder::SpecialPermanentResident if by_18.contains(&duty.procedure) => laws.push(spr(18, 1)),
                    Holder::SpecialPermanentResident => laws.push(spr(19, 1)),
                    Holder::MidToLongTermResident => {
                        laws.extend(duty.by.first().filter(|_| own).map(|by| by.provision))
                    }
                }
                let by_post = matches!(duty.procedure, Matter::Affiliation | Matter::Spouse);
                if by_post {
                    laws.truncate(1);
                }
                s.f(
                    if by_post {
                        "where-or-by-post"
                    } else if own {
                        "where-in-person"
                    } else {
                        "where-office"
                    },
                    &args! { office: office },
                )
            }
        };
        if let Some(through) = duty.through {
            let through = match (through, s.lang, duty.place.name.as_deref()) {
                (Authority::Mayor, Lang::Ja, Some(name)) => format!("{}長", ward(name)),
                (through, ..) => s.word("authority", through),
            };
            let _ = write!(text, "{}{}", self.space(), s.f("where-through", &args! { through: through, to: to }));
        }
        let mut lines = vec![(String::new(), s.upper(&text), s.laws(&laws))];
        // Whoever holds a card is sent to the city hall, and the other way round.
        let in_person =
            !matches!(duty.act, Act::Return) && !matches!(duty.procedure, Matter::Affiliation | Matter::Spouse);
        if in_person && duty.place.office == Office::Bureau && duty.procedure.holder() == Holder::MidToLongTermResident
        {
            lines.push((String::new(), s.upper(&s.f("where-bureau-hours", &self.about(duty))), String::new()));
        }
        // ICRRA 19-7(3) to 19-9(3), SPR 10(5): the notice for the register with the document handed in is this one.
        if duty.procedure.is_any(&[Twin::FirstDwelling, Twin::Dwelling])
            || duty.procedure == Matter::CardDwellingAfterGrant
        {
            let law = match duty.procedure.holder() {
                Holder::SpecialPermanentResident => spr(10, 5),
                Holder::MidToLongTermResident => duty.provision.provision.paragraph(3),
            };
            let card = duty.procedure.holder() == Holder::MidToLongTermResident;
            lines.extend(card.then(|| (String::new(), s.t("where-with-the-register"), s.laws(&[law]))));
        }
        self.row(page, "label-where", &lines);
    }

    pub(super) fn actor(&self, actor: &ActorSaid, of: &str) -> String {
        let s = &self.s;
        let quality = s.f(&id_of("as", actor.quality), &s.about(of));
        match actor.who.as_deref() {
            Some(who) if actor.quality == As::Own => s.name(who),
            Some(who) => {
                // In brackets already: without the Japanese term.
                let quality = quality.split(" (").next().unwrap_or_default().to_owned();
                s.f("instead-person", &args! { who: s.name(who), as: quality })
            }
            None => quality,
        }
    }

    pub(super) fn who_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let quality = |by: &ActorSaid| s.f(&id_of("as", by.quality), &s.about(&duty.of));
        let parents = self.for_an_infant(duty);
        let line = match duty.by.as_slice() {
            [only] if only.quality == As::Own && !parents.is_empty() => {
                let names: Vec<String> =
                    parents.iter().filter_map(|actor| actor.who.as_deref()).map(|who| s.name(who)).collect();
                let laws: Vec<Provision> = parents.iter().map(|actor| actor.provision).collect();
                let about = args! { who: s.any_of(&names), as: s.word("as", As::LegalRepresentative) };
                Some((String::new(), s.upper(&s.f("who-may", &about)), s.laws(&laws)))
            }
            [] => Some(self.who_unnamed(duty)),
            groups if groups.iter().all(relative_unnamed) => Some(self.who_unnamed(duty)),
            [only] if only.quality == As::Own => None,
            [first, rest @ ..] => {
                let alike = rest.iter().all(|by| by.quality == first.quality);
                let laws: Vec<Provision> = duty.by.iter().map(|by| by.provision).collect();
                let names: Vec<String> = duty
                    .by
                    .iter()
                    .map(|by| match &by.who {
                        Some(who) if alike => s.name(who),
                        _ => self.actor(by, &duty.of),
                    })
                    .collect();
                let mut about = args! { who: s.any_of(&names), as: quality(first) };
                about.set("you", first.who.as_deref().map_or("no", |who| s.you(who)));
                let id = match (alike && first.who.is_some(), duty.act, first.must) {
                    (false, ..) => "who-any",
                    (true, Act::Return, _) => "who-returns",
                    (true, _, true) => "who-must",
                    (true, _, false) => "who-may",
                };
                Some((String::new(), s.upper(&s.f(id, &about)), s.laws(&laws)))
            }
        };
        // Nobody thinks of sending a newborn.
        let alone = !matches!(duty.procedure, Matter::Permission | Matter::Acquisition)
            && duty.act != Act::Return
            && !duty.by.iter().all(relative_unnamed);
        let lines: Vec<_> = line.into_iter().chain(self.under_age(&duty.of).filter(|_| alone)).collect();
        if !lines.is_empty() {
            self.row(page, "label-who", &lines);
        }
    }

    /// Who acts where the file names nobody: a relative in the household of a child, else the holder, with
    /// whom the duty stays as long as something threatens.
    fn who_unnamed(&self, duty: &DutySaid) -> (String, String, String) {
        let s = &self.s;
        let mut about = self.about(duty);
        let (id, laws) = match duty.by.first() {
            Some(group) => {
                about.set("age", self.too_young(&duty.of).unwrap_or_default());
                ("who-unnamed-child", vec![group.provision.item(0)])
            }
            None if duty.if_not.is_empty() => ("who-nobody", Vec::new()),
            None => ("who-unnamed-own", vec![duty.provision.provision]),
        };
        (String::new(), s.upper(&s.f(id, &about)), s.laws(&laws))
    }

    /// Who applies for a child too young to go: the legal representatives whom the file names.
    fn for_an_infant<'d>(&self, duty: &'d DutySaid) -> Vec<&'d ActorSaid> {
        if duty.procedure != Matter::Acquisition || self.too_young(&duty.of).is_none() {
            return Vec::new();
        }
        duty.instead.iter().filter(|a| a.who.is_some() && a.quality == As::LegalRepresentative).collect()
    }

    /// That somebody too young for SPR 18 and 19 cannot go alone.
    fn under_age(&self, of: &str) -> Option<(String, String, String)> {
        let s = &self.s;
        let text = s.f("who-under-age", &args! { age: self.too_young(of)?, who: s.name(of) });
        Some((String::new(), s.upper(&text), String::new()))
    }

    /// The age of SPR 18 and 19, of somebody surely under it.
    fn too_young(&self, of: &str) -> Option<i32> {
        let born = self.s.life.person(self.s.life.person_called(of)?)?.born.told()?;
        let book = Book::at(self.j.book);
        let (_, row) = book.row(book.rows.appearance, self.j.on)?;
        (!has_age(born.first, row.age, self.j.on)).then_some(row.age)
    }

    pub(super) fn instead_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let mut groups: Vec<(bool, Provision, Vec<&ActorSaid>)> = Vec::new();
        let told = self.for_an_infant(duty);
        for actor in duty.instead.iter().filter(|actor| !told.contains(actor)) {
            let asked = actor.on.is_some();
            match groups.iter_mut().find(|(a, p, _)| *a == asked && *p == actor.provision) {
                Some((.., list)) => list.push(actor),
                None => groups.push((asked, actor.provision, vec![actor])),
            }
        }
        let mut lines = Vec::new();
        for (asked, law, actors) in groups {
            let groups = |quality| actors.iter().any(|a| a.who.is_none() && a.quality == quality);
            let named = actors.iter().any(|a| a.who.is_some());
            let both = groups(As::Lawyer) && groups(As::AdministrativeScrivener);
            let mut names = Vec::new();
            for actor in &actors {
                match actor.quality {
                    As::Lawyer if both && actor.who.is_none() => names.push(s.t("as-lawyer-or-scrivener")),
                    As::AdministrativeScrivener if both && actor.who.is_none() => {}
                    As::CohabitingRelative if named && actor.who.is_none() => names.push(s.t("as-cohabiting-other")),
                    _ => names.push(self.actor(actor, &duty.of)),
                }
            }
            let mut about = s.about(&duty.of);
            about.set("list", s.any_of(&names));
            let anyone = actors.iter().all(|a| a.who.is_none() && a.quality == As::AnyoneAsked);
            let id = match (asked, anyone) {
                (_, true) => "instead-anyone",
                (true, false) => "instead-asked",
                (false, false) => "instead-free",
            };
            let mut text = s.upper(&s.f(id, &about));
            if actors.iter().any(|a| a.see.contains(&"Q21")) {
                let _ = write!(text, "{}{}", self.space(), s.t("who-note-order"));
            }
            lines.push((String::new(), text, s.laws(&[law])));
        }
        // At the bureau whoever comes for somebody shows that they may.
        let shows: Vec<&str> = duty.instead.iter().map(|actor| shows(actor.quality)).collect();
        let kinds = ["instead-shows-relative", "instead-shows-lawyer", "instead-shows-staff"];
        let shown: Vec<String> = kinds.into_iter().filter(|id| shows.contains(id)).map(|id| s.t(id)).collect();
        if duty.place.office == Office::Bureau && !shown.is_empty() {
            let list = shown.join(&s.t("list-shows"));
            lines.push((String::new(), s.upper(&s.f("instead-shows", &args! { list: list })), String::new()));
        }
        if !lines.is_empty() {
            self.row(page, "label-instead", &lines);
        }
    }

    pub(super) fn bring_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        if duty.act == Act::Return {
            return; // What is returned is all there is to bring.
        }
        let items = self.bring_items(duty);
        let mut cited: Option<Provision> = None;
        let mut lines = Vec::new();
        for (text, law) in items {
            let again = law.is_some() && law == cited;
            cited = law.or(cited);
            let law = law.filter(|_| !again).map(|p| s.laws(&[p])).unwrap_or_default();
            lines.push((self.point().to_owned(), text, law));
        }
        if self.card_gone(duty) {
            // A renewal that falls away by the reissue asks for nothing more.
            if duty.procedure == Matter::Extension {
                lines.push((String::new(), s.t("bring-lost-extension"), String::new()));
            }
            return self.row(page, "label-bring", &lines);
        }
        let holder = duty.procedure.holder();
        let document = |paper: Paper| matches!(paper, Paper::Certificate | Paper::Card);
        let asked = duty.bring.iter().any(|bring| document(bring.paper));
        let lost = self.last_stated(&duty.of).is_some_and(|last| {
            last.value.state == DocumentState::Lost
                || last.among.get("state").is_some_and(|states| states.iter().any(|state| state == "lost"))
        });
        if asked && lost {
            lines.push((String::new(), s.t("bring-lost"), s.laws(&[Twin::Loss.of(holder).provision()])));
        }
        if !lines.is_empty() {
            self.row(page, "label-bring", &lines);
        }
    }

    /// What is brought: the form, the photograph, the papers.
    pub(super) fn bring_items(&self, duty: &DutySaid) -> Vec<(String, Option<Provision>)> {
        let s = &self.s;
        let mut items: Vec<(String, Option<Provision>)> = Vec::new();
        if let Some(form) = duty.form {
            let id = if duty.act == Act::Notify { "bring-form-notify" } else { "bring-form-apply" };
            let branch = duty.form_branch.map(|branch| branch.to_string());
            let branched = if branch.is_some() { "yes" } else { "no" };
            let blanks = args! { form: form, branched: branched, branch: branch.unwrap_or_default() };
            items.push((s.f(id, &blanks), duty.order));
        }
        if let Some(photo) = &duty.photo {
            let text = s.f("bring-photo", &args! { n: photo.count, age: s.period(photo.max_age) });
            let renewal = duty.procedure.is_any(&[Twin::Renewal, Twin::EarlyRenewal]);
            let text = match self.too_young(&duty.of).filter(|_| renewal) {
                Some(age) => {
                    let mut about = self.about(duty);
                    about.set("photo", text);
                    about.set("age", age);
                    s.f("bring-photo-of-a-child", &about)
                }
                None => text,
            };
            items.push((text, None));
        }
        let about = self.about(duty);
        if duty.bring.is_empty() {
            items.extend(duty.papers.iter().map(|&p| (s.f(&id_of("paper", p), &about), None)));
        }
        // No form of it is among the rows: the paper is named, without its number.
        if duty.procedure == Matter::Extension && duty.form.is_none() {
            items.insert(0, (s.t("bring-extension-papers"), Some(icrra_order(21, 0))));
        }
        let gone = self.card_gone(duty);
        for bring in &duty.bring {
            if gone && matches!(bring.paper, Paper::Certificate | Paper::Card) {
                continue;
            }
            let text = match (bring.paper, bring.how) {
                (Paper::Certificate | Paper::Card, How::Submit) => s.f("paper-handed-in", &about),
                (paper @ (Paper::Certificate | Paper::Passport | Paper::Card), How::Show) => {
                    s.f("bring-shown", &args! { paper: s.f(&id_of("paper", paper), &about) })
                }
                // By the time of an application after the landing there may be a new passport.
                (Paper::ReasonForNoPassport, _) if duty.opens.is_none() && duty.due.is_none() => {
                    s.t(&id_of("paper", Paper::PassportOrReason))
                }
                (paper, _) => s.f(&id_of("paper", paper), &about),
            };
            items.push((text, Some(bring.provision)));
        }
        items
    }

    pub(super) fn point(&self) -> &'static str {
        if self.s.lang == Lang::En { POINT } else { "・" }
    }

    /// A penalty in words.
    pub(crate) fn penalty(
        &self,
        kind: PenaltyKind,
        least: Option<i32>,
        months: Option<i32>,
        yen: Option<i32>,
        prison: Option<Punishment>,
    ) -> String {
        let s = &self.s;
        // 懲役 of its time, 拘禁刑 since 2025.
        let with_work = prison == Some(Punishment::ImprisonmentWithWork);
        let prison = s.t(if with_work { "prison-before-2025" } else { "prison-since-2025" });
        let id = match (kind, least) {
            (PenaltyKind::Imprisonment, Some(_)) => "penalty-imprisonment-range".to_owned(),
            (kind, _) => id_of("penalty", kind),
        };
        let blanks = args! {
            prison: prison,
            least: least.map(|m| s.term(m)).unwrap_or_default(),
            term: months.map(|m| s.term(m)).unwrap_or_default(),
            yen: yen.map(|y| s.yen(y)).unwrap_or_default(),
        };
        s.f(&id, &blanks)
    }

    pub(super) fn late_row(&self, page: &mut Page, stated: &Stated<DutySaid>) {
        let (s, duty) = (&self.s, &stated.value);
        if duty.procedure == Matter::Extension
            && let Some(due) = &duty.due
        {
            let text = s.f("late-extension", &args! { expiry: s.full(due.counting.raw) });
            self.row(
                page,
                "label-late",
                &[(String::new(), text, s.laws(&[icrra(19, 1).branch(14).paragraph(0).item(1)]))],
            );
        }
        if duty.procedure.is_right() {
            return;
        }
        let on_whom = |threat: &Threat, text: String| match threat.on.as_deref() {
            Some(on) if on != duty.of || self.several => s.f("penalty-on", &args! { who: s.name(on), penalty: text }),
            None => s.f("late-unnamed-child", &args! { who: s.name(&duty.of), penalty: text }),
            Some(_) => text,
        };
        let mut lines: Vec<_> = duty
            .if_not
            .iter()
            .map(|threat| {
                let text = self.penalty(threat.kind, None, threat.max_months, threat.max_yen, threat.prison);
                (String::new(), s.upper(&on_whom(threat, text)), s.laws(&[threat.provision]))
            })
            .collect();
        if duty.procedure == Matter::Acquisition {
            lines.push((String::new(), s.t("late-without-a-status"), s.laws(&[icrra(22, 1).branch(2)])));
        } else if lines.is_empty() {
            lines.push((String::new(), s.upper(&s.t("penalty-none")), String::new()));
        }
        if duty.procedure == Matter::CardLoss {
            lines.push((String::new(), s.f("late-no-excuse", &self.about(duty)), String::new()));
        }
        let sure = stated.certainty == Certainty::Sure && !stated.depends("state");
        let punished = !duty.if_not.is_empty();
        let label = if duty.state == State::Breached && sure && (punished || duty.procedure != Matter::Acquisition) {
            "label-penalty"
        } else {
            "label-late"
        };
        self.row(page, label, &lines);
    }

    pub(super) fn gives_row(&self, page: &mut Page, duty: &DutySaid) {
        let s = &self.s;
        let mut lines = Vec::new();
        let right = duty.procedure.is_right();
        if right && let Some(bound) = duty.bound {
            let in_time = duty.due.as_ref().is_none_or(|due| self.j.on <= due.day.possibly);
            let id = if bound && in_time { "gives-bound" } else { "gives-not-bound" };
            let table_ii = duty.procedure == Matter::PermissionTableII;
            let (id, law) = if table_ii { ("gives-bound-any-day", spr(5, 2)) } else { (id, spr(4, 2)) };
            lines.push((s.t(id), vec![law]));
        }
        if let [_, _, ..] = duty.yields.documents.as_slice() {
            let documents: Vec<String> = duty.yields.documents.iter().map(|&d| s.word("document", d)).collect();
            let through = if duty.procedure == Matter::PermissionTableII {
                vec![spr(6, 2), spr(7, 3)]
            } else {
                vec![spr(6, 1), spr(7, 2)]
            };
            lines.push((s.upper(&s.f("gives-documents", &args! { list: s.all_of(&documents) })), through));
        }
        let card = duty.yields.documents.as_slice() == [Document::Card];
        let status = matches!(duty.procedure, Matter::Extension | Matter::Acquisition);
        if card && duty.place.office == Office::Bureau && duty.act != Act::Receive {
            let id = if status { "gives-with-the-status" } else { "gives-the-same-day" };
            let mut about = self.about(duty);
            let specified = self.last_certificate(&duty.of).is_some_and(|last| last.specified);
            about.set("specified", if specified { "yes" } else { "no" });
            lines.push((s.upper(&s.f(id, &about)), Vec::new()));
        }
        if duty.yields.standing == Some(Standing::SpecialPermanentResident) {
            lines.push((s.t("gives-standing"), vec![duty.provision.provision]));
        }
        if !duty.yields.ends.is_empty() {
            lines.push((s.t("gives-ends-status"), vec![spr(5, 2)]));
        }
        // While the duty waits for an entry into Japan, nothing can be filed today.
        let waits = duty.opens.is_none() && duty.due.is_none();
        // How long a stay will be granted nobody knows.
        if let Some(expiry) = duty.yields.expiry.as_ref().filter(|_| !waits && !status) {
            lines.push((self.expected(expiry, self.about(duty)), expiry.item.into_iter().collect()));
        }
        for also in &duty.yields.also {
            lines.push((
                s.f("gives-also", &args! { document: s.word("document", also.document) }),
                vec![also.provision],
            ));
        }
        let lines: Vec<_> = lines.into_iter().map(|(text, laws)| (String::new(), text, s.laws(&laws))).collect();
        if !lines.is_empty() {
            self.row(page, "label-gives", &lines);
        }
    }

    pub(super) fn expected(&self, expiry: &ExpirySaid, mut about: FluentArgs<'_>) -> String {
        let s = &self.s;
        let unsure = matches!(expiry.known, Known::Derived | Known::Unverified | Known::Disputed);
        let id = if unsure { "gives-expiry-unverified" } else { "gives-expiry" };
        about.set("date", s.plain(expiry.day.surely));
        let mut text = s.f(id, &about);
        let mut told: Vec<(Day, &str)> = vec![];
        for other in &expiry.otherwise {
            if told.contains(&(other.value, other.see)) {
                continue;
            }
            told.push((other.value, other.see));
            let other = s.f("gives-otherwise", &args! { date: s.plain(other.value), see: other.see });
            let _ = write!(text, "{}{other}", self.space());
        }
        text
    }

    // Later, may, care, done.
}

/// What somebody who comes for another shows at the bureau.
fn shows(quality: As) -> &'static str {
    match quality {
        As::Lawyer | As::AdministrativeScrivener => "instead-shows-lawyer",
        As::OrganisationStaff => "instead-shows-staff",
        _ => "instead-shows-relative",
    }
}

/// A relative in the household who must act (SPR 19(2), ICRRA 61-9-3(2)), of whom the file names none.
fn relative_unnamed(by: &ActorSaid) -> bool {
    let relative = matches!(by.quality, As::Spouse | As::Child | As::FatherOrMother | As::OtherRelative);
    by.who.is_none() && by.must && relative
}
