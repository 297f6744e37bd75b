//! What is planned, and what it would bring.

use super::*;

impl Telling<'_> {
    /// The section on what is planned: one event after another, each as if those before it had happened.
    pub(super) fn planned(&self, page: &mut Page) {
        let s = &self.s;
        if self.planned.is_empty() {
            return;
        }
        page.heading(&s.t("heading-planned"));
        for plan in self.planned {
            self.plan(page, plan);
        }
        page.item("", 0, &s.t("planned-only"), "");
    }

    fn plan(&self, page: &mut Page, plan: &IfPlanned) {
        let s = &self.s;
        let Some(event) = s.event(&plan.event) else { return };
        let what = self.of(&s.id(event.who), s.plan(event));
        page.item("", 0, &styled(BOLD, &s.f("planned-on", &args! { date: s.full(plan.on), what: what })), "");
        for journey in &plan.re_entry {
            let (text, law) = self.journey(journey);
            self.dot(page, &text, &s.laws(&[law]));
        }
        // The card is carried always.
        for opened in plan.opens.iter().filter(|opened| opened.procedure != Matter::Carrying) {
            let what = s.f(&id_of("todo", opened.procedure), &s.about_under(&opened.of, opened.procedure.holder()));
            let what = self.of(&opened.of, what);
            let text = match opened.due {
                Some(due) => s.f("planned-opens", &args! { what: what, due: s.full(due) }),
                None => s.f("planned-opens-without-day", &args! { what: what }),
            };
            self.dot(page, &text, &s.laws(&[opened.provision]));
        }
        // What the loss of the status ends is not done.
        let over = |r: &ReEntrySaid| r.deemed == Some(Truth::No) || !matches!(r.returned, "not-yet" | "in-time");
        let id = if plan.re_entry.iter().any(over) { "planned-falls-away" } else { "planned-closes" };
        for closed in plan.closes.iter().filter_map(|id| self.all().find(|d| d.value.id == *id)) {
            let mut about = self.about(&closed.value);
            about.set("what", self.what(&closed.value));
            self.dot(page, &s.f(id, &about), "");
        }
        if plan.opens.is_empty() && plan.closes.is_empty() && plan.re_entry.is_empty() {
            self.dot(page, &s.t("planned-nothing"), "");
        }
    }

    /// A departure: on what permission, and back by when. A return: in time or not.
    fn journey(&self, said: &ReEntrySaid) -> (String, Provision) {
        let s = &self.s;
        let holder = Holder::under(said.provision.statute);
        let mut about = s.about_under(&said.of, holder);
        about.set("last", said.last.map(|last| s.full(last.surely)).unwrap_or_default());
        about.set("because", said.because.map(|b| s.lacking(b, said.provision, false)).unwrap_or_default());
        match (said.deemed, said.returned) {
            (Some(Truth::No), _) => (s.f("planned-not-deemed", &about), said.provision),
            (_, "not-yet") => (s.f("planned-back-by", &about), said.provision),
            (_, "in-time") => (s.f("planned-back-in-time", &about), said.provision),
            (_, "late") => (s.f("planned-back-late", &about), holder.invalidity().item(4)),
            _ => (s.f("planned-without-permission", &about), holder.invalidity().item(3)),
        }
    }
}
