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
        if !spr {
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
        let told = |r: &&Stated<ReEntrySaid>| {
            r.certainty == Certainty::Sure
                && !["returned", "deemed", "permission", "because"].iter().any(|field| r.depends(field))
        };
        for re_entry in self.j.re_entry.iter().filter(|r| of(&r.value.of)).filter(told) {
            if re_entry.value.returned != "late" || !lost_by_it {
                self.re_entry(page, &re_entry.value);
            }
        }
        for landing in self.j.landing.iter().filter(|l| of(&l.value.of) && l.certainty == Certainty::Sure) {
            if !landing.value.left_out.is_empty() {
                page.item("", 0, &s.t("landing-eased"), &s.laws(&[landing.value.provision]));
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
        if !is_spr
            && let Some(was) = mine.iter().rev().find(|x| x.is == Standing::SpecialPermanentResident && !holds(x))
        {
            let id = if was.ends == Some(Ends::EndOf) { "was-spr-end-of" } else { "was-spr" };
            let mut about = s.about(subject);
            about.set("date", was.to.map(|to| s.plain(to)).unwrap_or_default());
            let mut text = s.upper(&s.f(id, &about));
            let mut laws = vec![spr(15, 0).item(1)];
            if let Some(because) = was.because {
                let _ = write!(text, "{}{}", self.space(), s.upper(&s.f(&id_of("ceased", because), &s.about(subject))));
                laws = match because {
                    chronicle::Ceased::Died => vec![spr(15, 0).item(6)],
                    chronicle::Ceased::LeftWithoutPermission => vec![spr(15, 0).item(3)],
                    chronicle::Ceased::NotBackInTime => vec![spr(15, 0).item(4)],
                    _ => laws,
                };
            }
            page.item("", 0, &text, &s.laws(&laws));
        }
        let Some(now) = now else { return false };
        let dead = matches!(now.because, Some(chronicle::Ceased::Died));
        let mut about = s.about(subject);
        if let Some(from) = now.from {
            about.set("date", s.plain(from));
        }
        about.set("standing", s.word("standing", now.is));
        let dated = now.from.is_some() && !since_open(now);
        let id = match now.is {
            Standing::SpecialPermanentResident if dated && !now.application && now.by.is_some() => "holds-spr-by-law",
            Standing::SpecialPermanentResident if dated => "holds-spr-since",
            Standing::SpecialPermanentResident => "holds-spr",
            Standing::Japanese if dated => "holds-japanese-since",
            Standing::Japanese => "holds-japanese",
            Standing::None => "holds-none",
            _ if dated => "holds-other-since",
            _ => "holds-other",
        };
        let mut text = s.upper(&s.f(id, &about));
        let mut laws: Vec<Provision> = now.items.clone();
        if laws.is_empty() {
            laws.extend(now.by);
        }
        if is_spr
            && !dead
            && let Some(last) = self.last_stated(subject)
            && !last.depends("valid")
            && !last.depends("state")
        {
            let last = &last.value;
            if last.state == DocumentState::Lost {
                let _ = write!(text, "{}{}", self.space(), s.t("still-after-loss"));
                laws.push(spr(13, 0));
            } else if last.valid == Truth::No && last.ended_by.iter().any(|p| p.item == 2) {
                let _ = write!(text, "{}{}", self.space(), s.t("still-after-expiry"));
                laws.push(spr(15, 0).item(2));
            }
        }
        if now.is == Standing::None && mine.len() > 1 {
            return is_spr; // Said already: was one, and why no longer.
        }
        page.item("", 0, &text, &s.laws(&laws));
        is_spr
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
        let certificate = zairyu_law::life::Document::Certificate;
        let issued = |d: &&Stated<DocumentSaid>| {
            d.value.document == certificate
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
        Some(s.f(id, &args! { first: first, last: last }))
    }

    pub(super) fn certificate(&self, page: &mut Page, subject: &str) {
        let s = &self.s;
        let last = self.last_certificate(subject);
        for document in &self.j.documents {
            let said = &document.value;
            let is_last = last.is_some_and(|last| std::ptr::eq(last, said));
            let held_void = said.state == DocumentState::Held && said.valid == Truth::No && !document.depends("valid");
            if said.of == subject && said.state == DocumentState::Expected && document.certainty == Certainty::Sure {
                page.item("", 0, &s.t("certificate-expected"), &s.laws(&[spr(15, 0).item(5)]));
            }
            let of_certificates = said.document == zairyu_law::life::Document::Certificate && said.shows.is_some();
            if said.of != subject
                || !of_certificates
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
                page.item("", 0, &format!("{text}{in_hand}"), &s.laws(&[spr(15, 0)]));
                continue;
            }
            let state = if hand_open { DocumentState::Held } else { said.state };
            let (id, date, laws) = match (said.valid, state, said.until) {
                (Truth::Yes, DocumentState::Lost, Some(until)) => {
                    ("certificate-lost".to_owned(), Some(until.surely), vec![spr(15, 0).item(5)])
                }
                (Truth::Yes, DocumentState::Lost, None) => {
                    ("certificate-lost-undated".to_owned(), None, vec![spr(15, 0).item(5)])
                }
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
            let date = date.map(|date| s.full(date)).unwrap_or_default();
            page.item("", 0, &format!("{}{in_hand}", s.f(&id, &args! { date: date })), &s.laws(&laws));
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
            about.set("because", said.because.map(|b| s.lacking(b, true)).unwrap_or_default());
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
