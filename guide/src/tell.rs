//! Steps of the law as sentences: what each found, and how days were counted.

use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of_text};
use zairyu_law::Word;
use zairyu_law::chronicle::{Holder, Matter};
use zairyu_law::judgment::{CountingSaid, RolledOver};
use zairyu_law::provision::{Provision, Statute};
use zairyu_law::time::{Closed, Counting, Day, FirstDay, OfficeDays, OfficeKind, Period, Unit};
use zairyu_law::why::{Said, Step};

/// A counting, from whichever form it is kept in.
pub(crate) struct Count<'a> {
    pub(crate) from: Day,
    pub(crate) period: Option<Period>,
    pub(crate) first_counted: bool,
    pub(crate) raw: Day,
    pub(crate) due: Day,
    pub(crate) rolled: &'a [RolledOver],
    pub(crate) calendar: Option<OfficeKind>,
    /// What ends with the day, where nothing was counted: a document's word, or `stay`.
    pub(crate) ends: &'static str,
}

impl<'a> Count<'a> {
    /// The counting of an answer, whose last day is `due`.
    pub(crate) fn of(counting: &'a CountingSaid, due: Day, matter: Matter) -> Count<'a> {
        Count {
            from: counting.from,
            period: counting.period,
            first_counted: counting.first_day_counted,
            raw: counting.raw,
            due,
            rolled: &counting.rolled_over,
            calendar: Some(counting.calendar),
            ends: ends_by(matter.provision()),
        }
    }
}

/// What ends with the last day that a provision sets without counting.
fn ends_by(provision: Provision) -> &'static str {
    let of_the_stay = provision.statute == Statute::Icrra && matches!(provision.article, 20 | 21);
    if of_the_stay { "stay" } else { Holder::under(provision.statute).document().word() }
}

/// The closed days that a counting passed over, by the office's usual calendar or as known.
pub(crate) fn rolled_over(counting: &Counting, office: &OfficeDays<'_>) -> Vec<RolledOver> {
    let reason = |day| office.closed(day).unwrap_or(Closed::Ordinance);
    (counting.raw.number()..counting.due.number())
        .map(Day::from_number)
        .map(|day| RolledOver { day, closed: reason(day) })
        .collect()
}

impl Speaker<'_> {
    /// How a last day was counted, in one or two sentences.
    pub(crate) fn counted(&self, count: &Count<'_>) -> String {
        let raw = self.near_to(count.raw, count.from);
        let from = self.near(count.from);
        let mut text = match count.period {
            None => self.f("why-expiry", &args! { raw: self.near(count.raw), document: count.ends }),
            Some(period) if period.count == 0 => {
                self.f("why-expiry", &args! { raw: self.near(count.raw), document: count.ends })
            }
            Some(Period { count: n, unit: Unit::Days }) => {
                let id = if count.first_counted { "why-counted-first" } else { "why-counted" };
                self.f(id, &args! { from: from, n: n, raw: raw })
            }
            Some(period) => self.f("why-period", &args! { period: self.period(period), from: from, raw: raw }),
        };
        let office = count.calendar.map(|kind| self.office_kind(kind));
        let moved = count.raw != count.due;
        match office {
            Some(office) if !moved => {
                let id = if count.calendar == Some(OfficeKind::National) { "why-national-open" } else { "why-open" };
                text.push_str(&self.f(id, &args! { office: office }));
            }
            Some(office) => {
                let closed = self.closed_days(count.rolled);
                let office = self.upper(&office);
                let due = self.near_to(count.due, count.raw);
                let id = match (count.calendar, count.rolled.is_empty()) {
                    (_, true) => "why-rolled-below",
                    (Some(OfficeKind::National), false) => "why-rolled-national",
                    (_, false) => "why-rolled",
                };
                text.push_str(&self.f(id, &args! { office: office, closed: closed, due: due }));
            }
            None => text.push_str(&self.t("full-stop")),
        }
        text
    }

    /// The closed days passed over, neighbours of one reason together.
    fn closed_days(&self, rolled: &[RolledOver]) -> String {
        let before = rolled.first().map_or(self.on, |day| day.day);
        let mut runs: Vec<(Day, Day, Closed)> = Vec::new();
        for day in rolled {
            match runs.last_mut() {
                Some((_, last, closed)) if *closed == day.closed && last.next() == day.day => *last = day.day,
                _ => runs.push((day.day, day.day, day.closed)),
            }
        }
        let mut said = Vec::new();
        for (first, last, closed) in runs {
            let reason = self.closed(closed);
            let weekend = matches!(closed, Closed::Saturday | Closed::Sunday);
            said.push(if first != last {
                self.f(
                    "why-rolled-range",
                    &args! { first: self.near_to(first, before), last: self.near_to(last, first), reason: reason },
                )
            } else if weekend {
                self.near_to(first, before)
            } else {
                self.near_because(first, before, &reason)
            });
        }
        self.all_of(&said)
    }

    /// One step as a sentence.
    pub(crate) fn said(&self, step: &Step, rolled: &[RolledOver]) -> String {
        let person = |id: &str| self.name(id);
        let document = Holder::under(step.provision.statute).document().word();
        match &step.said {
            Said::Counted { counting } => {
                let count = Count {
                    from: counting.from,
                    period: Some(counting.period),
                    first_counted: counting.first == FirstDay::Counted,
                    raw: counting.raw,
                    due: counting.due,
                    rolled,
                    calendar: counting.calendar,
                    ends: ends_by(step.provision),
                };
                self.counted(&count)
            }
            Said::StartsAtEntry { learned, entered } => self.f(
                "said-starts-at-entry",
                &args! { learned: self.near(*learned), entered: self.near_to(*entered, *learned) },
            ),
            Said::AwaitsEntry { learned } => self.f("said-awaits-entry", &args! { learned: self.near(*learned) }),
            Said::StartsAtLearning { learned } => {
                self.f("said-starts-at-learning", &args! { learned: self.near(*learned) })
            }
            Said::Under { age, on, from } => {
                self.f("said-under", &args! { age: *age, on: self.plain(*on), from: self.plain(*from) })
            }
            Said::OfAge { age, on, from } => {
                self.f("said-of-age", &args! { age: *age, on: self.plain(*on), from: self.plain(*from) })
            }
            Said::AtBirthday { age, eve, day } => {
                let id = if *eve { "said-at-eve" } else { "said-at-birthday" };
                self.f(id, &args! { age: *age, day: self.plain(*day), document: document })
            }
            Said::AtBirthdayAfter { after, birthdays, first, day } => self.f(
                "said-at-birthday-after",
                &args! {
                    after: self.plain(*after), n: *birthdays, first: self.plain(*first), day: self.plain(*day),
                },
            ),
            Said::TextSilent { see } => self.f("said-text-silent", &args! { see: *see }),
            Said::Printed { printed, computed } => match computed {
                None => self.f("said-printed", &args! { printed: self.plain(*printed), document: document }),
                Some(computed) if computed == printed => {
                    self.f("said-printed-same", &args! { printed: self.plain(*printed), document: document })
                }
                Some(computed) => self.f(
                    "said-printed-differs",
                    &args! { printed: self.plain(*printed), computed: self.plain(*computed), document: document },
                ),
            },
            Said::WindowOpens { expiry, months, opens } => self.f(
                "said-window-opens",
                &args! { expiry: self.plain(*expiry), months: *months, opens: self.first_day(*opens) },
            ),
            Said::Filed { on, due } => match due {
                None => self.f("said-filed", &args! { on: self.near(*on) }),
                Some(due) => {
                    self.f("said-filed-due", &args! { on: self.near(*on), due: self.near_to(*due, *on) })
                }
            },
            Said::FiledTooEarly { on, opens } => self.f(
                "said-filed-too-early",
                &args! { on: self.near(*on), opens: self.near_to(*opens, *on) },
            ),
            Said::Void { item, on } => {
                self.f(&id_of_text("said-void", &item.to_string()), &args! { on: self.near(*on), document: document })
            }
            Said::DeemedReEntry { left } => self.f("said-deemed-re-entry", &args! { left: self.near(*left) }),
            Said::NotDeemedReEntry { left, because } => {
                let because = self.lacking(because, step.provision, true);
                self.f("said-not-deemed-re-entry", &args! { left: self.near(*left), because: because })
            }
            Said::ComeBackBy { left, last } if last.is_exact() => self.f(
                "said-come-back-by",
                &args! { left: self.near(*left), last: self.near_to(last.surely, *left) },
            ),
            Said::ComeBackBy { left, last } => self.f(
                "said-come-back-by-bounds",
                &args! {
                    left: self.near(*left),
                    surely: self.near_to(last.surely, *left),
                    possibly: self.near_to(last.possibly, *left),
                },
            ),
            Said::BecameSpecialPermanentResident { on } => {
                self.f("said-became-special-permanent-resident", &args! { on: self.plain(*on) })
            }
            Said::CeasedToBeOne { on, because } => self.f(
                "said-ceased-to-be-one",
                &args! { on: self.plain(*on), because: self.text_word("end", because).unwrap_or_else(|| (*because).to_owned()), document: document },
            ),
            Said::LostNationality { person: who } => self.f("said-lost-nationality", &self.about(who)),
            Said::ChildOf { person: who, of } => {
                self.f("said-child-of", &args! { you: self.you(who), who: person(who), of: person(of) })
            }
            Said::GenerationHolds { person: who, parent } => {
                self.f("said-generation-holds", &args! { you: self.you(who), who: person(who), parent: person(parent) })
            }
            Said::GenerationFails { person: who } => self.f("said-generation-fails", &self.about(who)),
            Said::BornAbroad { person: who } => self.f("said-born-abroad", &self.about(who)),
            Said::NoSuchAncestor { person: who } => self.f("said-no-such-ancestor", &self.about(who)),
            Said::ClassFound { person: who } => self.f("said-class-found", &self.about(who)),
            Said::Ground { ground } => self.word("said-ground", *ground),
            Said::PermitCeiling { from, last, extended } => self.f(
                if *extended { "said-permit-extended" } else { "said-permit-ceiling" },
                &args! { from: self.plain(*from), last: self.plain(last.possibly) },
            ),
            Said::Resident { is } => self.t(if *is { "said-resident-yes" } else { "said-resident-no" }),
            Said::EndsWithTheStay { until } => self.f("said-ends-with-the-stay", &args! { day: self.plain(*until) }),
            Said::YearsFromIssue { issued, years, day } => self.f(
                "said-years-from-issue",
                &args! { issued: self.plain(*issued), n: *years, day: self.plain(*day) },
            ),
            Said::SpecialPeriod { until, months, last } => self.f(
                "said-special-period",
                &args! { until: self.near(*until), n: *months, last: self.near_to(*last, *until) },
            ),
            Said::StayEnded { on } => self.f("said-stay-ended", &args! { on: self.near(*on) }),
            Said::NotBeyondTheStay { stay } => self.f("said-not-beyond-the-stay", &args! { stay: self.near(*stay) }),
            Said::FellAway { on, because } => self.f(
                "said-fell-away",
                &args! { on: self.near(*on), because: self.fell(because, document) },
            ),
        }
    }

    /// What is missing for special re-entry, or was.
    pub(crate) fn lacking(&self, because: &str, under: Provision, past: bool) -> String {
        let id = id_of_text("lacking", because);
        let document = Holder::under(under.statute).document().word();
        let blanks = args! { past: if past { "yes" } else { "no" }, document: document };
        if self.has(&id) { self.f(&id, &blanks) } else { because.to_owned() }
    }

    /// Everything that was missing for it.
    pub(crate) fn all_lacking(&self, because: &[&str], under: Provision) -> String {
        let document = |b: &&str| matches!(*b, "no-valid-certificate" | "no-valid-card");
        if because.len() == 2 && because.iter().any(document) && because.contains(&"no-valid-passport") {
            let document = Holder::under(under.statute).document().word();
            return self.f("lacking-both", &args! { document: document, specified: "no" });
        }
        self.all_of(&because.iter().map(|b| self.lacking(b, under, false)).collect::<Vec<_>>())
    }

    /// Why a duty or a right fell away.
    pub(crate) fn fell(&self, because: &str, document: &'static str) -> String {
        let id = id_of_text("fell", because);
        if self.has(&id) { self.f(&id, &args! { document: document }) } else { because.to_owned() }
    }

    /// The text as a sentence begins.
    pub(crate) fn upper(&self, text: &str) -> String {
        if self.lang == Lang::Ja {
            return text.to_owned();
        }
        let mut out = String::new();
        let mut letters = text.chars();
        for c in letters.by_ref() {
            let mark = matches!(c, '\u{E000}'..='\u{E01F}');
            out.extend(if mark { vec![c] } else { c.to_uppercase().collect() });
            if !mark {
                break;
            }
        }
        out.push_str(letters.as_str());
        out
    }
}
