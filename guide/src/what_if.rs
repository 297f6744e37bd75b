//! What would have made it different, in words.

use crate::judgment::Telling;
use crate::layout::{BOLD, Look, Page, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of};
use zairyu_law::chronicle::{Holder, Matter, State};
use zairyu_law::life::Life;
use zairyu_law::outlook::Judgment;
use zairyu_law::provision::{Provision, spr};
use zairyu_law::what_if::{Change, ChangeKind, CouldAct, Otherwise, Settled, WhatIf};

/// For each breach, missed right and open duty: what would have changed it, who could act until
/// when, what can no longer be changed. What is planned stands in the judgment.
pub fn what_if(j: &Judgment, otherwise: &Otherwise, life: &Life, lang: Lang, look: Look) -> String {
    let mut page = Page::new(look, lang);
    let telling = Telling::new(j, Speaker::new(lang, life, j.on));
    let s = &telling.s;
    // The card is carried always: no day would have made that different.
    let carrying =
        |what: &&WhatIf| telling.all().any(|d| d.value.id == what.about && d.value.procedure == Matter::Carrying);
    let list: Vec<&WhatIf> = otherwise.what_if.iter().filter(|what| !carrying(what)).collect();
    if !list.is_empty() {
        page.heading(&s.t("heading-what-if"));
    }
    for (at, what) in list.into_iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        telling.one(&mut page, what);
    }
    page.finish()
}

impl Telling<'_> {
    fn one(&self, page: &mut Page, what: &WhatIf) {
        let s = &self.s;
        let named = self.all().find(|d| d.value.id == what.about).map(|d| self.what(&d.value));
        let title = named.unwrap_or_else(|| s.f("heading-standing", &s.about(&what.of)));
        page.item("", 0, &styled(BOLD, &s.upper(&title)), &s.laws(&[what.provision]));
        // Of days that have not begun no last one can be said.
        let begun = !what.settled.contains(&Settled::NotBegun);
        let dated = |change: &Change| begun || !matches!(change.change, ChangeKind::File | ChangeKind::Find);
        for change in what.changes.iter().filter(|change| dated(change)) {
            self.dot(page, &self.changed(what, change), &s.laws(&[change.provision]));
        }
        if !what.depends_on.is_empty() {
            let due = self.all().find(|d| d.value.id == what.about).and_then(|d| d.value.due.as_ref());
            match due.map(|due| due.day.surely) {
                Some(surely) => {
                    let past = if surely < self.j.on { "yes" } else { "no" };
                    self.dot(page, &s.f("what-if-depends-by", &args! { by: s.near(surely), past: past }), "");
                }
                None => self.dot(page, &s.t("what-if-depends"), ""),
            }
        }
        for actor in what.could_act.iter().filter(|actor| self.worth_telling(what, actor)) {
            let (text, law) = self.could(what, actor);
            self.dot(page, &text, &s.laws(&[law]));
        }
        let holder = Holder::under(what.provision.statute);
        for settled in &what.settled {
            let law = match settled {
                Settled::Breach => what.threats.first().map_or(what.provision, |threat| threat.provision),
                Settled::NotBound => spr(4, 2),
                Settled::StandingLost if holder == Holder::SpecialPermanentResident => spr(4, 1),
                Settled::StandingLost => what.provision,
                Settled::Expired => holder.invalidity().item(2),
                Settled::NoLastDay | Settled::NotBegun => what.provision,
            };
            let penalties: Vec<String> =
                what.threats.iter().map(|t| self.penalty(t.kind, None, t.max_months, t.max_yen, t.prison)).collect();
            let possible = self.all().any(|d| d.value.id == what.about && d.value.still_possible);
            let text = if *settled == Settled::Breach && penalties.is_empty() {
                s.t("settled-breach-without-penalty")
            } else if *settled == Settled::Breach && !possible {
                s.f("settled-breach-over", &args! { penalty: s.any_of(&penalties) })
            } else {
                let mut about = s.about_under(&what.of, holder);
                about.set("penalty", s.any_of(&penalties));
                s.f(&id_of("settled", *settled), &about)
            };
            self.dot(page, &text, &s.laws(&[law]));
        }
    }

    fn changed(&self, what: &WhatIf, change: &Change) -> String {
        let s = &self.s;
        let mut about = s.about_under(&what.of, Holder::under(what.provision.statute));
        about.set("by", s.near(change.by));
        about.set("n", change.days.abs());
        about.set("did", change.instead.as_ref().map(|i| s.near(i.on)).unwrap_or_default());
        let open = what.state == Some(State::Open) || what.state == Some(State::NotYet);
        let id = match (change.change, open, change.instead.is_some()) {
            (ChangeKind::File, true, _) => "what-if-file-open",
            (ChangeKind::File, false, true) => "what-if-file-late",
            (ChangeKind::File, false, false) => "what-if-file-missed",
            (ChangeKind::HandIn, ..) => "what-if-hand-in",
            (ChangeKind::Find, true, _) => "what-if-find-open",
            (ChangeKind::Find, false, _) => "what-if-find",
            (ChangeKind::ComeBack, _, true) => "what-if-come-back-late",
            (ChangeKind::ComeBack, _, false) => "what-if-come-back",
            (ChangeKind::DeclareReturn, ..) => "what-if-declare-return",
            (ChangeKind::LeaveBy, ..) => "what-if-leave-by",
            (ChangeKind::Show, ..) => "what-if-show",
        };
        s.f(id, &about)
    }

    /// Of what is open the answer itself says who may go; here, only who has less time than
    /// others. Of what is over, everybody.
    fn worth_telling(&self, what: &WhatIf, actor: &CouldAct) -> bool {
        let last = what.could_act.iter().map(|actor| actor.last).max();
        last.is_some_and(|last| last < self.j.on) || Some(actor.last) < last
    }

    fn could(&self, what: &WhatIf, actor: &CouldAct) -> (String, Provision) {
        let s = &self.s;
        let who = match &actor.who {
            Some(who) => s.name(who),
            None => s.f(&id_of("as", actor.quality), &s.about(&what.of)),
        };
        let past = actor.last < self.j.on;
        let you = actor.who.as_deref().map_or("no", |who| s.you(who));
        let blanks = args! { who: who, you: you, last: s.near(actor.last) };
        let id = match (past, actor.must) {
            (true, true) => "could-must",
            (true, false) => "could-may",
            (false, true) => "can-must",
            (false, false) => "can-may",
        };
        (s.f(id, &blanks), actor.provision)
    }
}
