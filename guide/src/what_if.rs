//! What would have made it different, in words.

use crate::judgment::Telling;
use crate::layout::{BOLD, Look, Page, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of};
use zairyu_law::chronicle::State;
use zairyu_law::life::Life;
use zairyu_law::outlook::Judgment;
use zairyu_law::provision::{Provision, spr};
use zairyu_law::what_if::{Change, ChangeKind, CouldAct, IfPlanned, Otherwise, Settled, WhatIf};

/// For each breach, missed right and open duty: what would have changed it, who could act until
/// when, what can no longer be changed; then what is planned and what that would bring.
pub fn what_if(j: &Judgment, otherwise: &Otherwise, life: &Life, lang: Lang, look: Look) -> String {
    let mut page = Page::new(look, lang);
    let telling = Telling::new(j, Speaker::new(lang, life, j.on));
    let s = &telling.s;
    if !otherwise.what_if.is_empty() {
        page.heading(&s.t("heading-what-if"));
    }
    for (at, what) in otherwise.what_if.iter().enumerate() {
        if at > 0 {
            page.blank();
        }
        telling.one(&mut page, what);
    }
    if !otherwise.planned.is_empty() {
        page.heading(&s.t("heading-planned"));
    }
    for planned in &otherwise.planned {
        telling.planned(&mut page, planned);
    }
    page.finish()
}

impl Telling<'_> {
    fn one(&self, page: &mut Page, what: &WhatIf) {
        let s = &self.s;
        let named = self.all().find(|d| d.value.id == what.about).map(|d| self.what(&d.value));
        let title = named.unwrap_or_else(|| s.f("part-standing", &s.about(&what.of)));
        page.item("", 0, &styled(BOLD, &s.upper(&title)), &s.laws(&[what.provision]));
        for change in &what.changes {
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
        for settled in &what.settled {
            let law = match settled {
                Settled::Breach => what.threats.first().map_or(what.provision, |threat| threat.provision),
                Settled::NotBound => spr(4, 2),
                Settled::StandingLost => spr(4, 1),
                Settled::Expired => spr(15, 0).item(2),
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
                s.f(&id_of("settled", *settled), &args! { penalty: s.any_of(&penalties) })
            };
            self.dot(page, &text, &s.laws(&[law]));
        }
    }

    fn changed(&self, what: &WhatIf, change: &Change) -> String {
        let s = &self.s;
        let mut about = s.about(&what.of);
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

    fn planned(&self, page: &mut Page, planned: &IfPlanned) {
        let s = &self.s;
        let did = s.event(&planned.event).map(|event| s.did(event)).unwrap_or_default();
        let title = s.f("planned-if", &args! { did: did, date: s.near(planned.on) });
        page.item("", 0, &styled(BOLD, &s.upper(&title)), "");
        let procedure = |id: &str| {
            let matter = self.all().find(|d| d.value.id == id).map(|d| self.what(&d.value));
            matter.unwrap_or_else(|| id.split('@').next().unwrap_or_default().replacen('-', " ", 1))
        };
        for opened in &planned.opens {
            let what = procedure(&opened.id);
            let text = match opened.due {
                Some(due) => s.f("planned-opens", &args! { what: what, due: s.near(due) }),
                None => s.f("planned-opens-without-day", &args! { what: what }),
            };
            self.dot(page, &text, &s.laws(&[opened.provision]));
        }
        for closed in &planned.closes {
            self.dot(page, &s.f("planned-closes", &args! { what: procedure(closed) }), "");
        }
        if planned.opens.is_empty() && planned.closes.is_empty() {
            self.dot(page, &s.t("planned-nothing"), "");
        }
    }
}
