//! What holds: the standing, the certificate, where the person is and until when.

use super::*;

impl<'a> Telling<'a> {
    pub(super) fn holds(&self, page: &mut Page, subject: &str) {
        let s = &self.s;
        page.blank();
        if self.several {
            page.heading(&s.upper(&s.name(subject)));
        }
        let of = |id: &str| id == subject;
        let spr = self.standings(page, subject);
        if !spr && !self.is_of_icrra(subject) {
            for class in self.j.classification.iter().filter(|c| of(&c.value.of) && !c.depends("class")) {
                let said = &class.value;
                let id = id_of("class", said.class);
                let mut about = s.about(subject);
                let mut id = id;
                if said.class == Class::Descendant && said.line.len() > 1 {
                    let steps: Vec<String> = said
                        .line
                        .windows(2)
                        .filter_map(|pair| match pair {
                            [child, parent] => {
                                Some(s.f("class-line-step", &args! { who: s.name(child), parent: s.name(parent) }))
                            }
                            _ => None,
                        })
                        .collect();
                    about.set("line", steps.join(if s.lang == Lang::En { "; " } else { "、" }));
                    id = "class-descendant-line".to_owned();
                }
                page.item(
                    "",
                    0,
                    &s.upper(&s.f(&id, &about)),
                    &said.item.map(|p| s.laws(&[p])).unwrap_or_else(|| s.laws(&[spr_2()])),
                );
            }
        }
        self.certificate(page, subject);
        let lost_by_it = self
            .j
            .standing
            .iter()
            .any(|x| of(&x.value.of) && x.value.because == Some(chronicle::Ceased::NotBackInTime));
        let left_so = self
            .j
            .standing
            .iter()
            .any(|x| of(&x.value.of) && x.value.because == Some(chronicle::Ceased::LeftWithoutPermission));
        let told = |r: &&Stated<ReEntrySaid>| {
            r.certainty == Certainty::Sure
                && !["returned", "deemed", "permission", "because"].iter().any(|field| r.depends(field))
        };
        for re_entry in self.j.re_entry.iter().filter(|r| of(&r.value.of)).filter(told) {
            let said = re_entry.value.returned == "late" && lost_by_it
                || re_entry.value.returned == "no-permission" && left_so && re_entry.value.deemed.is_none();
            if !said {
                self.re_entry(page, &re_entry.value);
            }
        }
        for landing in self.j.landing.iter().filter(|l| of(&l.value.of) && l.certainty == Certainty::Sure) {
            if !landing.value.left_out.is_empty() {
                let about = s.about_under(&landing.value.of, Holder::under(landing.value.provision.statute));
                page.item("", 0, &s.f("landing-eased", &about), &s.laws(&[landing.value.provision]));
            }
        }
        for stay in self.j.stay.iter().filter(|r| of(&r.value.of)) {
            self.stay(page, stay);
        }
    }

    /// The standings; whether the person is a special permanent resident now.
    pub(super) fn standings(&self, page: &mut Page, subject: &str) -> bool {
        let (s, on) = (&self.s, self.j.on);
        let sure: Vec<&Stated<StandingSaid>> = self
            .j
            .standing
            .iter()
            .filter(|x| x.value.of == subject && !x.depends("is") && x.certainty == Certainty::Sure)
            .filter(|x| x.value.from.is_none_or(|from| from <= on))
            .collect();
        if let Some(open) = sure.last()
            && open.value.is == Standing::SpecialPermanentResident
            && open.depends("to")
        {
            self.perhaps_ended(page, open);
            return true;
        }
        let mine: Vec<&StandingSaid> = sure.iter().map(|x| &x.value).collect();
        let since_open =
            |said: &StandingSaid| sure.iter().any(|x| std::ptr::eq(&raw const x.value, said) && x.depends("from"));
        let holds = |x: &StandingSaid| x.to.is_none_or(|to| to > on || to == on && x.ends == Some(Ends::EndOf));
        let now = mine.iter().rev().find(|x| holds(x));
        let is_spr = now.is_some_and(|x| x.is == Standing::SpecialPermanentResident);
        let over = |is: fn(Standing) -> bool| mine.iter().rev().find(|x| is(x.is) && !holds(x));
        if !is_spr && let Some(was) = over(|is| is == Standing::SpecialPermanentResident) {
            self.was(page, was, Holder::SpecialPermanentResident);
        }
        if now.is_none_or(|x| matches!(x.is, Standing::None | Standing::Japanese))
            && let Some(was) = over(is_status)
        {
            self.was(page, was, Holder::MidToLongTermResident);
        }
        let Some(now) = now else { return false };
        let dead = matches!(now.because, Some(chronicle::Ceased::Died));
        let mut about = s.about(subject);
        if let Some(from) = now.from {
            about.set("date", s.plain(from));
        }
        about.set("standing", s.word("standing", now.is));
        let unending = is_status(now.is) && zairyu_law::card::resident::indefinite(now.is);
        let pending = self.j.stay.iter().any(|stay| stay.value.of == subject && stay.value.pending.is_some());
        about.set("until", now.stay_until.map(|until| s.full(until)).unwrap_or_default());
        about.set(
            "stay",
            match now.stay_until {
                _ if unending => "unending",
                // Where an application keeps it going, that is told beside it.
                Some(_) if !pending => "told",
                _ => "not-told",
            },
        );
        let dated = now.from.is_some() && !since_open(now);
        let abroad = self.j.re_entry.iter().any(|r| r.value.of == subject && r.value.landed.is_none());
        let opened = now.opened_by.as_deref().and_then(|id| s.event(id)).map(|event| &event.what);
        let revoked = dated && matches!(opened, Some(What::StatusRevoked));
        let id = match now.is {
            Standing::SpecialPermanentResident if dated && !now.application && now.by.is_some() => "holds-spr-by-law",
            Standing::SpecialPermanentResident if dated => "holds-spr-since",
            Standing::SpecialPermanentResident => "holds-spr",
            Standing::Japanese if dated => "holds-japanese-since",
            Standing::Japanese => "holds-japanese",
            Standing::None if revoked => "holds-none-revoked",
            Standing::None if self.is_of_icrra(subject) => "holds-none-status",
            Standing::None => "holds-none",
            _ if abroad && dated => "holds-other-abroad-since",
            _ if abroad => "holds-other-abroad",
            _ if dated => "holds-other-since",
            _ => "holds-other",
        };
        let mut text = s.upper(&s.f(id, &about));
        let mut laws: Vec<Provision> = now.items.clone();
        if laws.is_empty() {
            laws.extend(now.by);
        }
        if revoked && laws.is_empty() {
            laws.push(icrra(22, 1).branch(4));
        }
        // Neither standing has a last day, whatever becomes of the document.
        if (is_spr || unending)
            && !dead
            && let Some(last) = self.last_stated(subject)
            && !last.depends("valid")
            && !last.depends("state")
        {
            let last = &last.value;
            let holder = Holder::of(last.document).unwrap_or_default();
            let mut about = s.about_under(subject, holder);
            about.set("how", self.how_lost(self.lost_by(subject)));
            if last.state == DocumentState::Lost {
                let _ = write!(text, "{}{}", self.space(), s.f("still-after-loss", &about));
                laws.push(Twin::Loss.of(holder).provision().paragraph(0));
            } else if last.valid == Truth::No && last.ended_by.iter().any(|p| p.item == 2) {
                let _ = write!(text, "{}{}", self.space(), s.f("still-after-expiry", &about));
                laws.push(holder.invalidity().item(2));
            }
        }
        if now.is == Standing::None && mine.len() > 1 {
            return is_spr; // Said already: was one, and why no longer.
        }
        page.item("", 0, &text, &s.laws(&laws));
        self.resident(page, now);
        is_spr
    }

    /// That a standing is over, and why.
    fn was(&self, page: &mut Page, was: &StandingSaid, holder: Holder) {
        let s = &self.s;
        let id = match (holder, was.ends) {
            (Holder::SpecialPermanentResident, Some(Ends::EndOf)) => "was-spr-end-of",
            (Holder::SpecialPermanentResident, _) => "was-spr",
            (Holder::MidToLongTermResident, Some(Ends::EndOf)) => "was-other-end-of",
            (Holder::MidToLongTermResident, _) => "was-other",
        };
        let mut about = s.about_under(&was.of, holder);
        about.set("standing", s.word("standing", was.is));
        about.set("date", was.to.map(|to| s.plain(to)).unwrap_or_default());
        let mut text = s.upper(&s.f(id, &about));
        let mut laws = vec![holder.invalidity().item(1)];
        if let Some(because) = was.because {
            let _ = write!(text, "{}{}", self.space(), s.upper(&s.f(&id_of("ceased", because), &about)));
            laws = match because {
                chronicle::Ceased::Died => vec![holder.invalidity().item(6)],
                chronicle::Ceased::LeftWithoutPermission => vec![holder.invalidity().item(3)],
                chronicle::Ceased::NotBackInTime => vec![holder.invalidity().item(4)],
                chronicle::Ceased::StayEnded => vec![icrra(21, 1)],
                chronicle::Ceased::Revoked => vec![icrra(22, 1).branch(4)],
                _ => laws,
            };
        }
        if was.because == Some(chronicle::Ceased::StayEnded) {
            let _ = write!(text, "{}{}", self.space(), s.t("stay-over-what-now"));
        }
        let now = self.j.standing.iter().rev().find(|x| x.value.of == was.of);
        if was.because == Some(chronicle::Ceased::NotBackInTime)
            && now.is_none_or(|now| now.value.is == Standing::None || now.value.is == was.is)
            && holder == Holder::MidToLongTermResident
        {
            let _ = write!(text, "{}{}", self.space(), s.t("ceased-new-visa"));
        }
        page.item("", 0, &text, &s.laws(&laws));
    }

    /// Whether a status makes a mid-to-long-term resident, whom alone Articles 19-4 to 19-16 speak of.
    fn resident(&self, page: &mut Page, now: &StandingSaid) {
        let s = &self.s;
        let article = icrra(19, 0).branch(3);
        let about = s.about_under(&now.of, Holder::MidToLongTermResident);
        match (now.resident, now.resident_item) {
            (Some("mid-to-long-term"), _) => {
                page.item("", 0, &s.upper(&s.f("resident-yes", &about)), &s.laws(&[article]));
            }
            (Some(_), Some(item)) if (1..=4).contains(&item.item) => {
                let mut parts = vec![
                    s.upper(&s.f("resident-no", &about)),
                    s.t(&id_of_text("resident-no", &item.item.to_string())),
                    s.upper(&s.f("resident-no-carries", &about)),
                ];
                // A card that they tell of is another one.
                let diplomat = matches!(now.is, Standing::Diplomat | Standing::Official);
                let card = s.life.events.iter().any(|e| s.id(e.who) == now.of && of_a_card(&e.what));
                parts.extend((diplomat && card).then(|| s.t("resident-no-identity-card")));
                page.item("", 0, &parts.join(self.space()), &s.laws(&[item, icrra(23, 1)]));
            }
            _ => {}
        }
    }

    /// A standing of which it is open whether or when it ended.
    pub(super) fn perhaps_ended(&self, page: &mut Page, open: &Stated<StandingSaid>) {
        let (s, on) = (&self.s, self.j.on);
        let among = open.among.get("to").map(Vec::as_slice).unwrap_or_default();
        let days: Vec<Day> = among.iter().filter_map(|to| to.as_str()?.parse().ok()).collect();
        let holds = among.iter().any(serde_json::Value::is_null) || days.iter().any(|to| *to > on);
        let ended = || days.iter().filter(|to| **to <= on).copied();
        let (first, last) = (ended().min(), ended().max());
        let mut about = s.about(&open.value.of);
        about.set("first", first.map(|day| s.plain(day)).unwrap_or_default());
        about.set("last", last.map(|day| s.plain(day)).unwrap_or_default());
        about.set("one", if first == last { "yes" } else { "no" });
        let id = match (holds, first.is_some()) {
            (true, true) => "maybe-spr",
            (false, true) => "was-spr-between",
            (_, false) => "holds-spr",
        };
        page.item("", 0, &s.upper(&s.f(id, &about)), &s.laws(&[spr(15, 0)]));
    }

    /// Between two sentences.
    pub(crate) fn space(&self) -> &'static str {
        if self.s.lang == Lang::En { " " } else { "" }
    }

    pub(super) fn last_stated(&self, subject: &str) -> Option<&'a Stated<DocumentSaid>> {
        let issued = |d: &&Stated<DocumentSaid>| {
            Holder::of(d.value.document).is_some()
                && !matches!(d.value.state, DocumentState::Waiting | DocumentState::Expected)
        };
        self.j.documents.iter().rev().filter(issued).find(|d| d.value.of == subject)
    }

    pub(super) fn last_certificate(&self, subject: &str) -> Option<&'a DocumentSaid> {
        self.last_stated(subject).map(|d| &d.value)
    }

    /// The sentence of a certificate of which something is open, if it cannot be told as sure.
    pub(super) fn certificate_open(&self, stated: &Stated<DocumentSaid>) -> Option<String> {
        let (s, said) = (&self.s, &stated.value);
        let bounds = said.until.filter(|until| !until.is_exact());
        let id = match (stated.depends("valid"), said.valid, bounds) {
            (true, _, Some(_)) => "certificate-open-between",
            (true, _, None) => "certificate-open",
            (false, Truth::Yes, Some(_)) => "certificate-valid-between",
            (false, Truth::No, Some(_)) => "certificate-void-between",
            (false, _, None) if stated.depends("ended_by") && said.valid == Truth::No => "certificate-void-undated",
            (false, _, None) => return None,
        };
        let first = bounds.map(|until| s.full(until.surely)).unwrap_or_default();
        let last = bounds.map(|until| s.full(until.possibly)).unwrap_or_default();
        Some(s.upper(&s.f(id, &args! { first: first, last: last, document: said.document.word() })))
    }

    pub(super) fn certificate(&self, page: &mut Page, subject: &str) {
        let s = &self.s;
        let last = self.last_certificate(subject);
        for document in &self.j.documents {
            let said = &document.value;
            let is_last = last.is_some_and(|last| std::ptr::eq(last, said));
            let held_void = said.state == DocumentState::Held && said.valid == Truth::No && !document.depends("valid");
            if said.of == subject && said.state == DocumentState::Expected && document.certainty == Certainty::Sure {
                let holder = Holder::of(said.document).unwrap_or_default();
                let text = s.upper(&s.f("certificate-expected", &s.about_under(subject, holder)));
                page.item("", 0, &text, &s.laws(&[holder.invalidity().item(5)]));
            }
            let Some(holder) = Holder::of(said.document) else { continue };
            let ends = |item| holder.invalidity().item(item);
            if said.of != subject
                || matches!(said.state, DocumentState::Waiting | DocumentState::Expected)
                || !(is_last || held_void)
                || document.certainty != Certainty::Sure
            {
                continue;
            }
            let hand_open = document.depends("state");
            if is_last && said.state == DocumentState::Returned && !hand_open {
                continue;
            }
            let in_hand =
                if hand_open { format!("{}{}", self.space(), s.t("certificate-hand-open")) } else { String::new() };
            if let Some(text) = self.certificate_open(document) {
                page.item("", 0, &format!("{text}{in_hand}"), &s.laws(&[holder.invalidity()]));
                continue;
            }
            let state = if hand_open { DocumentState::Held } else { said.state };
            let (id, date, laws) = match (said.valid, state, said.until) {
                (Truth::Yes, DocumentState::Lost, Some(until)) => {
                    ("certificate-lost".to_owned(), Some(until.surely), vec![ends(5)])
                }
                (Truth::Yes, DocumentState::Lost, None) => ("certificate-lost-undated".to_owned(), None, vec![ends(5)]),
                (Truth::Yes, _, Some(until)) if said.ended_by.first().is_some_and(|p| p.item == 4) => {
                    ("certificate-valid-abroad".to_owned(), Some(until.surely), said.ended_by.clone())
                }
                (Truth::Yes, _, Some(until)) => {
                    let item = said.expiry.as_ref().and_then(|e| e.item);
                    ("certificate-valid".to_owned(), Some(until.surely), item.into_iter().collect())
                }
                (Truth::Yes, _, None) => ("certificate-valid-always".to_owned(), None, Vec::new()),
                (Truth::No, _, until) => match said.ended_by.first() {
                    Some(ground) if (1..=6).contains(&ground.item) && until.is_some() => {
                        let id = id_of_text("certificate-void", &ground.item.to_string());
                        (id, until.map(|u| u.surely), vec![*ground])
                    }
                    ground => ("certificate-void-undated".to_owned(), None, ground.copied().into_iter().collect()),
                },
            };
            let id = match id.as_str() {
                "certificate-valid" if self.registration(said) => "registration-valid".to_owned(),
                "certificate-void-2" if self.registration(said) => "registration-void".to_owned(),
                _ => id,
            };
            let mut about = s.about_under(subject, holder);
            about.set("date", date.map(|date| s.full(date)).unwrap_or_default());
            about.set("specified", if said.specified { "yes" } else { "no" });
            about.set("how", self.how_lost(self.lost_by(subject)));
            page.item("", 0, &format!("{}{in_hand}", s.upper(&s.f(&id, &about))), &s.laws(&laws));
        }
    }

    /// Whether it is an alien registration certificate that counts as a certificate.
    fn registration(&self, said: &DocumentSaid) -> bool {
        let issue = said.id.as_deref().and_then(|id| self.s.event(id)).map(|event| &event.what);
        matches!(issue, Some(What::Issued(issued)) if issued.document == Document::AlienRegistrationCertificate)
    }

    pub(super) fn re_entry(&self, page: &mut Page, said: &ReEntrySaid) {
        let s = &self.s;
        let mut about = s.about(&said.of);
        about.set("left", s.near(said.left));
        let law = s.laws(&[said.provision]);
        if said.deemed == Some(Truth::No) {
            about.set("because", said.because.map(|b| s.lacking(b, said.provision, true)).unwrap_or_default());
            page.item("", 0, &s.upper(&s.f("abroad-not-deemed", &about)), &law);
            return;
        }
        match (said.returned, said.last) {
            ("not-yet", Some(last)) => {
                let id =
                    if said.permission == LeftWith::SpecialReEntry { "abroad-until-special" } else { "abroad-until" };
                about.set("last", styled(ACCENT, &s.full(last.surely)));
                let mut text = s.upper(&s.f(id, &about));
                if !last.is_exact() {
                    let _ = write!(
                        text,
                        "{}{}",
                        self.space(),
                        s.f("abroad-letter", &args! { date: s.near(last.possibly) })
                    );
                }
                page.item("", 0, &text, &law);
            }
            ("late", Some(last)) => {
                about.set("last", s.plain(last.possibly));
                about.set("landed", said.landed.map(|day| s.plain(day)).unwrap_or_default());
                page.item("", 0, &s.upper(&s.f("back-late", &about)), &law);
            }
            ("no-permission", _) => page.item("", 0, &s.upper(&s.f("abroad-no-permission", &about)), &law),
            _ => {}
        }
    }

    pub(super) fn stay(&self, page: &mut Page, stated: &Stated<StaySaid>) {
        let (s, said) = (&self.s, &stated.value);
        let mut about = s.about(&said.of);
        let last = said.last.possibly;
        about.set("last", s.full(last));
        let over = last < self.j.on;
        let special = matches!(said.provision.article, 20 | 21) && said.provision.statute == Statute::Icrra;
        if special {
            let filed = said.pending.as_deref().and_then(|id| s.event(id)).and_then(|event| event.on.exact());
            about.set("filed", filed.map(|day| s.near(day)).unwrap_or_default());
            about.set("raw", s.full(said.raw));
            let id = if over { "stay-special-over" } else { "stay-special" };
            let laws = [said.provision, icrra(19, 2).branch(5)];
            page.item("", 0, &s.upper(&s.f(id, &about)), &s.laws(&laws));
            return;
        }
        if over && said.pending.is_some() && !stated.depends("pending") {
            page.item("", 0, &s.upper(&s.f("stay-pending", &about)), &s.laws(&[said.provision]));
            return;
        }
        let mut text = s.upper(&s.f(if over { "stay-over" } else { "stay-until" }, &about));
        if !over && said.raw != last {
            let _ = write!(text, "{}{}", self.space(), s.f("stay-raw", &args! { raw: s.near(said.raw) }));
        }
        if !said.last.is_exact() {
            let blanks = args! { date: s.near(said.last.surely), past: if over { "yes" } else { "no" } };
            let _ = write!(text, "{}{}", self.space(), s.f("stay-bounds", &blanks));
        }
        if over {
            let _ = write!(text, "{}{}", self.space(), s.t("stay-over-what-now"));
        }
        if stated.certainty == Certainty::Possible {
            let _ = write!(text, "{}{}", self.space(), s.t("sub-possible"));
        }
        page.item("", 0, &text, &s.laws(&[said.provision]));
    }

    // Duties and rights.
}

/// Whether a residence card is told of.
fn of_a_card(what: &What) -> bool {
    match what {
        What::LearnedOfLoss { documents, .. } => documents.contains(Document::Card),
        What::Issued(issued) => issued.document == Document::Card,
        _ => false,
    }
}
