//! Procedures on their own: what is filed or done, by whom, where, with what, by when, for how
//! much, what comes of it, and what follows if it is left undone.

use crate::layout::{BOLD, DIM, Look, Page, padded, styled};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of, id_of_text};
use fluent_bundle::FluentArgs;
use serde::Serialize;
use std::fmt;
use zairyu_law::Word;
use zairyu_law::chronicle::Matter;
use zairyu_law::judgment::Photo;
use zairyu_law::life::{Document, Life, Paper};
use zairyu_law::procedure::{Act, Authority, How, OfPlace, Office, PhotoOf, Procedure, Within, official_name};
use zairyu_law::provision::{Known, Provision, spr, spr_order};
use zairyu_law::rows::{Book, Entry};
use zairyu_law::spr::appearance::Filing;
use zairyu_law::spr::penalties::PenaltyKind;
use zairyu_law::spr::tasks;
use zairyu_law::time::{Day, Period};

/// A name that is no procedure; the message names the nearest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoSuchProcedure {
    asked: String,
    nearest: Option<&'static str>,
}

impl fmt::Display for NoSuchProcedure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no procedure", self.asked)?;
        match self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`? ")?,
            None => write!(f, "; ")?,
        }
        write!(f, "`zairyu procedure list` names them all")
    }
}

impl std::error::Error for NoSuchProcedure {}

/// A procedure as it stands on a day.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ProcedureSaid {
    /// Its name.
    pub name: Matter,
    /// Its official Japanese name.
    pub official: &'static str,
    /// What a person does, in words.
    pub what: String,
    /// The provision that makes it.
    pub provision: Provision,
    /// What a person does.
    pub act: Act,
    /// Whether it is a right rather than a duty.
    pub right: bool,
    /// By when.
    pub within: Within,
    /// The numbers of the period, of the version in force.
    pub period: Option<PeriodSaid>,
    /// Where one goes.
    pub office: Office,
    /// Of which place.
    pub of: Option<OfPlace>,
    /// To whom.
    pub to: Authority,
    /// Through whom.
    pub through: Option<Authority>,
    /// The provision by which that is a task of the State entrusted to the municipality.
    pub entrusted_by: Option<Provision>,
    /// What the mayor does with it.
    pub tasks: Vec<Provision>,
    /// The form (別記第…号様式).
    pub form: Option<i32>,
    /// The provision of the Order that sets form and papers.
    pub order: Option<Provision>,
    /// Papers besides the form: paper, what is done with it, where it is asked for.
    pub papers: Vec<(Paper, How, Provision)>,
    /// The photograph, and the age from which one is asked for.
    pub photo: Option<(Photo, i32)>,
    /// Fee in yen.
    pub fee_yen: i32,
    /// Who decides.
    pub decides: Option<Authority>,
    /// What comes out.
    pub yields: Vec<Document>,
    /// What threatens the holder who does not: the provision.
    pub holder: Option<Provision>,
    /// Whether a relative of SPR 19(2) who must act and does not is threatened (SPR 34).
    pub relative: bool,
    /// How it is known.
    pub known: Known,
    /// Open questions of the rows it uses.
    pub see: Vec<&'static str>,
}

/// A period with its row.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PeriodSaid {
    /// The table.
    pub table: &'static str,
    /// First day of the version.
    pub from: Day,
    /// Its numbers.
    pub numbers: Vec<(&'static str, i32)>,
    /// How they are known.
    pub known: Known,
}

/// The table that holds the days of a procedure.
fn table(within: Within) -> Option<&'static str> {
    match within {
        Within::DaysOfCause => Some("permission"),
        Within::DaysOfMoving => Some("dwelling"),
        Within::DaysOfChange => Some("particulars"),
        Within::RenewalPeriod | Within::BeforeRenewalPeriod => Some("window"),
        Within::DaysOfLearning => Some("loss"),
        Within::DaysOfOrder => Some("ordered"),
        Within::DaysOfReturnCause | Within::DaysOfDeath => Some("surrender"),
        Within::AtOnce | Within::AnyTime => None,
    }
}

/// Every procedure of the statute book of a day, in the order of the articles.
pub fn procedures(on: Day, lang: Lang) -> Vec<ProcedureSaid> {
    let book = Book::at(on);
    let Some((_, table)) = book.row(book.rows.procedures, on) else { return Vec::new() };
    table.all.iter().map(|procedure| said(procedure, on, lang)).collect()
}

/// One procedure by its name.
///
/// # Errors
/// Where there is none of that name, with the nearest.
pub fn procedure(name: &str, on: Day, lang: Lang) -> Result<ProcedureSaid, NoSuchProcedure> {
    let name = name.trim();
    let found = procedures(on, lang).into_iter().find(|p| {
        let word = p.name.word();
        word == name || word.strip_prefix("spr.") == Some(name) || p.official == name
    });
    found.ok_or_else(|| {
        let far = |word: &str| {
            let short = word.strip_prefix("spr.").unwrap_or(word);
            strsim::osa_distance(name, word).min(strsim::osa_distance(name, short))
        };
        let nearest = Matter::ALL.iter().map(|m| m.word()).min_by_key(|word| far(word));
        let close = name.chars().count().div_ceil(2).max(2);
        NoSuchProcedure { asked: name.to_owned(), nearest: nearest.filter(|word| far(word) <= close) }
    })
}

fn said(p: &Procedure, on: Day, lang: Lang) -> ProcedureSaid {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let book = Book::at(on);
    let provision = p.matter.provision();
    let entries = book.rows.entries();
    let in_force = |table: &str| entries.iter().rev().find(|e: &&Entry| e.table == table && e.from <= on).cloned();
    let period = table(p.within).and_then(in_force);
    let competent = |authority: Authority| match (authority, book.row(book.rows.competence, on)) {
        (Authority::Commissioner, Some((_, row))) => row.authority,
        _ => authority,
    };
    let photo = book.row(book.rows.photo, on).map(|(_, row)| row).filter(|_| p.photo != PhotoOf::Nobody).map(|row| {
        let photo = Photo { count: row.count, max_age: Period::months(row.max_age_months), known: row.known };
        (photo, if p.photo == PhotoOf::Everyone { 0 } else { row.from_age })
    });
    let fee = book.row(book.rows.fee, on).filter(|_| p.fee);
    let threat = zairyu_law::spr::penalties::THREATS.iter().find(|threat| threat.duty == provision);
    let mut see: Vec<&'static str> = period.iter().flat_map(|e| e.see).copied().collect();
    see.extend(fee.iter().flat_map(|(_, row)| row.see));
    ProcedureSaid {
        name: p.matter,
        official: official_name(p.matter),
        what: s.f(&id_of("todo", p.matter), &about_the_holder(&s)),
        provision,
        act: p.act,
        right: p.matter.is_right(),
        within: p.within,
        period: period.map(|e| PeriodSaid { table: e.table, from: e.from, numbers: e.numbers, known: e.known }),
        office: p.office,
        of: p.of,
        to: competent(p.to),
        through: p.through,
        entrusted_by: tasks::entrusted(provision).then_some(spr(24, 0)),
        tasks: tasks::mayor(provision).to_vec(),
        form: Some(p.form).filter(|&form| form > 0),
        order: p.order,
        papers: p.papers.iter().map(|row| (row.paper, row.how, row.provision)).collect(),
        photo,
        fee_yen: fee.map_or(0, |(_, row)| row.yen),
        decides: p.decides.map(competent),
        yields: p.yields.to_vec(),
        holder: threat.and_then(|threat| threat.holder),
        relative: threat.is_some_and(|threat| threat.relative),
        known: p.known,
        see,
    }
}

/// A holder nobody in particular is, to stand where a person's name does.
fn about_the_holder(s: &Speaker<'_>) -> FluentArgs<'static> {
    args! { you: "no", who: s.t("procedure-holder") }
}

/// The list: name, what it is, its provision.
pub fn procedures_text(on: Day, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    page.heading(&s.f("procedures-title", &args! { on: s.plain(on) }));
    page.blank();
    for p in procedures(on, lang) {
        let name = padded(p.name.word(), 26);
        page.item(&name, 26, &s.upper(&s.word("row", p.name)), &s.laws(&[p.provision]));
        page.item("", 26, &styled(DIM, p.official), "");
    }
    page.finish()
}

/// Everything of one procedure.
///
/// # Errors
/// As [`procedure`].
pub fn procedure_text(name: &str, on: Day, lang: Lang, look: Look) -> Result<String, NoSuchProcedure> {
    let p = procedure(name, on, lang)?;
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    tell(&s, &mut page, &p);
    Ok(page.finish())
}

/// One procedure on a page.
pub(crate) fn tell(s: &Speaker<'_>, page: &mut Page, p: &ProcedureSaid) {
    page.item("", 0, &styled(BOLD, &s.upper(&p.what)), &s.laws(&[p.provision]));
    page.item("", 0, &format!("{}  {}", p.official, styled(DIM, p.name.word())), "");
    let mut label = |id: &str, lines: Vec<(String, Vec<Provision>)>| {
        let mut first = padded(&format!("  {}", styled(DIM, &s.t(id))), 14);
        for (text, laws) in lines {
            page.item(&first, 14, &s.upper(&text), &s.laws(&laws));
            first = padded("", 14);
        }
    };
    let kind = s.t(if p.right { "procedure-right" } else { "procedure-duty" });
    label("procedure-label-kind", vec![(kind, Vec::new())]);
    label("procedure-label-when", vec![when(s, p)]);
    label("label-who", who(s, p));
    label("label-where", vec![place(s, p)]);
    label("label-bring", bring(s, p));
    let fee = if p.fee_yen > 0 { s.f("fee-yen", &args! { yen: s.yen(p.fee_yen) }) } else { s.t("fee-none") };
    if p.act == Act::Apply {
        let law = if p.fee_yen > 0 { vec![spr(14, 5)] } else { Vec::new() };
        label("label-fee", vec![(fee, law)]);
    }
    if let Some(decides) = p.decides {
        label("procedure-label-decides", vec![(s.word("authority", decides), Vec::new())]);
    }
    if !p.yields.is_empty() {
        let yields: Vec<String> = p.yields.iter().map(|&document| s.word("document", document)).collect();
        label("label-gives", vec![(s.all_of(&yields), Vec::new())]);
    }
    label("label-late", late(s, p));
    let mayor: Vec<Provision> = p.entrusted_by.into_iter().chain(p.tasks.iter().copied()).collect();
    if !mayor.is_empty() {
        label("procedure-label-mayor", vec![(s.t("procedure-mayor"), mayor)]);
    }
    let see: Vec<(String, Vec<Provision>)> =
        p.see.iter().filter_map(|see| s.text_word("q", see)).map(|text| (text, Vec::new())).collect();
    label("law-label-open", see);
}

/// By when, with the numbers of the version in force.
fn when(s: &Speaker<'_>, p: &ProcedureSaid) -> (String, Vec<Provision>) {
    let number = |name: &str| p.period.as_ref().and_then(|e| e.numbers.iter().find(|(n, _)| *n == name));
    let n = number("period").or_else(|| number("months")).map_or(0, |(_, n)| *n);
    let mut text = s.f(&id_of("within", p.within), &args! { n: n });
    if p.within == Within::RenewalPeriod
        && let Some((_, months)) = number("months of a sixteenth birthday")
    {
        text = format!("{text} {}", s.f("within-renewal-sixteenth", &args! { n: *months }));
    }
    if let Some(period) = &p.period {
        let since = s.f("law-since", &args! { date: s.plain(period.from) });
        let known = s.f("law-since-known", &args! { since: since, known: s.word("known", period.known) });
        text = format!("{text} {}", styled(DIM, &known));
    }
    if p.within == Within::DaysOfCause {
        // The days, and from which day another cause than birth counts them.
        return (format!("{text} {}", s.t("within-other-cause")), vec![spr(4, 2)]);
    }
    (text, vec![p.provision])
}

/// Who must and who may: the rule, for no person in particular.
fn who(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<(String, Vec<Provision>)> {
    let filing = Procedure::filing_of(p.name);
    let line = |id: &str, laws: Vec<Provision>| (s.t(id), laws);
    match filing {
        Some(Filing::Permission) => vec![
            line("who-rule-permission", vec![spr(18, 1)]),
            line("who-rule-parent", vec![spr(18, 2)]),
            line("who-rule-relative-or-cohabitant", vec![spr(18, 3)]),
        ],
        Some(Filing::Dwelling) => vec![
            line("who-rule-holder", vec![spr(19, 1)]),
            line("who-rule-order", vec![spr(19, 2)]),
            line("who-rule-request", vec![spr(19, 3)]),
            line("who-rule-anyone", vec![spr_order(17, 1)]),
        ],
        Some(Filing::Certificate) => vec![
            line("who-rule-holder", vec![spr(19, 1)]),
            line("who-rule-order", vec![spr(19, 2)]),
            line("who-rule-request", vec![spr(19, 3)]),
            line("who-rule-agents", vec![spr_order(17, 2)]),
        ],
        _ if p.name == Matter::ReturnAfterDeath => vec![line("who-rule-after-death", vec![spr(16, 5)])],
        _ if p.name == Matter::Production => vec![line("who-rule-shows", vec![p.provision])],
        _ => vec![line("who-rule-returns", vec![p.provision])],
    }
}

fn place(s: &Speaker<'_>, p: &ProcedureSaid) -> (String, Vec<Provision>) {
    let office = match (p.office, p.of) {
        (Office::Bureau, _) if p.to == Authority::MinisterOfJustice => s.t("office-bureau-to-2019"),
        (Office::Municipality, Some(OfPlace::Dwelling)) => s.t("procedure-office-dwelling"),
        (Office::Municipality, _) => s.t("procedure-office-residence"),
        (office, _) => s.word("office", office),
    };
    // A permit under 5 is handed over where it was applied for (6(2)).
    let office = if p.name == Matter::ReceiptOfPermit {
        format!("{office}{}", s.t("procedure-office-permit-5"))
    } else {
        office
    };
    let to = s.word("authority", p.to);
    let text = match p.through {
        Some(through) => {
            let blanks = args! { through: s.word("authority", through), to: to };
            let stop = if s.lang == Lang::En { ". " } else { "。" };
            format!("{office}{stop}{}", s.f("where-through", &blanks))
        }
        None => s.f("procedure-to", &args! { office: office, to: to }),
    };
    (text, Vec::new())
}

fn bring(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<(String, Vec<Provision>)> {
    let mut lines = Vec::new();
    if let Some(form) = p.form {
        let id = if p.act == Act::Notify { "bring-form-notify" } else { "bring-form-apply" };
        lines.push((s.f(id, &args! { form: form }), p.order.into_iter().collect()));
    }
    if let Some((photo, age)) = &p.photo {
        let text = s.f("bring-photo", &args! { n: photo.count, age: s.period(photo.max_age) });
        let text = match age {
            0 => text,
            age => s.f("procedure-photo-from", &args! { photo: text, age: *age }),
        };
        lines.push((format!("{text} {}", styled(DIM, &s.word("known", photo.known))), Vec::new()));
    }
    if p.name == Matter::Ordered {
        lines.push((s.t("procedure-order-form"), vec![spr_order(11, 0)]));
    }
    for (paper, how, law) in &p.papers {
        let text = match (*paper, p.name) {
            (Paper::ProofOfDescent, Matter::PermissionTableII) => s.t("procedure-proof-of-either-class"),
            (Paper::ProofOfBirthInJapan, _) => s.t("procedure-proof-of-birth-or-cause"),
            (paper, _) => s.f(&id_of("paper", paper), &about_the_holder(s)),
        };
        let blanks = args! { paper: text, how: s.t(&id_of_text("how", how.word())) };
        lines.push((s.f("procedure-paper", &blanks), vec![*law]));
    }
    if p.name == Matter::Permission || p.name == Matter::PermissionTableII {
        lines.push((s.t("procedure-proof-of-ground"), vec![spr_order(16, 0)]));
    }
    if lines.is_empty() {
        lines.push((s.t("procedure-nothing-to-bring"), Vec::new()));
    }
    lines
}

fn late(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<(String, Vec<Provision>)> {
    let book = Book::at(s.on);
    let row = book.row(book.rows.penalties, s.on).map(|(_, row)| row);
    let mut lines = Vec::new();
    for (id, penalty) in [
        ("procedure-on-holder", row.and_then(|row| row.on_holder(p.provision))),
        ("procedure-on-relative", row.and_then(|row| row.on_relative(p.provision))),
    ] {
        let Some(penalty) = penalty else { continue };
        let with_work = penalty.prison == Some(zairyu_law::life::Punishment::ImprisonmentWithWork);
        let blanks = args! {
            prison: s.t(if with_work { "prison-before-2025" } else { "prison-since-2025" }),
            term: penalty.max_months.map(|months| s.term(months)).unwrap_or_default(),
            least: String::new(),
            yen: penalty.max_yen.map(|yen| s.yen(yen)).unwrap_or_default(),
        };
        let text = s.f(&id_of::<PenaltyKind>("penalty", penalty.kind), &blanks);
        lines.push((s.f(id, &args! { penalty: text }), vec![penalty.provision]));
    }
    if p.name == Matter::ReceiptOfPermit
        && let Some(row) = row
    {
        let penalty = s.f("penalty-civil-fine", &args! { yen: s.yen(row.yen_33) });
        lines.push((s.f("procedure-on-receiver", &args! { penalty: penalty }), vec![spr(33, 0)]));
    }
    if lines.is_empty() {
        lines.push((s.t("penalty-none"), Vec::new()));
    }
    lines
}
