//! Procedures on their own: what is filed or done, by whom, where, with what, by when, for how
//! much, what comes of it, and what follows if it is left undone.

use crate::law::in_lang;
use crate::layout::{BOLD, DIM, Look, Page, glued, padded, styled, tame};
use crate::speaker::Speaker;
use crate::words::{Lang, args, id_of, id_of_text};
use fluent_bundle::FluentArgs;
use serde::Serialize;
use std::fmt;
use zairyu_law::Word;
use zairyu_law::bodies::{BODIES, Body};
use zairyu_law::chronicle::{Holder, Matter, Twin};
use zairyu_law::judgment::Photo;
use zairyu_law::life::{Document, Life, Paper};
use zairyu_law::procedure::{Act, Authority, Fee, How, OfPlace, Office, PhotoOf, Procedure, Within, official_name};
use zairyu_law::provision::{Known, Provision, icrra, icrra_order, spr, spr_order};
use zairyu_law::rows::{Book, Entry};
use zairyu_law::spr::appearance::{Filing, Grounds};
use zairyu_law::spr::history::STATEMENT;
use zairyu_law::spr::penalties::{Penalty, PenaltyKind};
use zairyu_law::spr::tasks;
use zairyu_law::time::{Day, OfficeKind, Period};

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
    /// Whose closed days move its last day.
    pub calendar: Option<OfficeKind>,
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
    /// Its branch (別記第…号の…様式).
    pub form_branch: Option<i32>,
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
    /// Whether a relative of SPR 19(2) or ICRRA 61-9-3(2) who must act and does not is threatened.
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
fn table(within: Within, holder: Holder) -> Option<&'static str> {
    let (spr, card) = match within {
        Within::DaysOfCause => ("permission", "acquisition"),
        Within::DaysOfMoving => ("dwelling", "card_dwelling"),
        Within::DaysOfChange => ("particulars", "card_particulars"),
        Within::RenewalPeriod | Within::BeforeRenewalPeriod => ("window", "card_window"),
        Within::DaysOfLearning => ("loss", "card_loss"),
        Within::DaysOfOrder => ("ordered", "card_ordered"),
        Within::DaysOfReturnCause | Within::DaysOfDeath => ("surrender", "card_return"),
        Within::DaysOfAffiliation => return Some("affiliation"),
        Within::DaysOfBirth => return Some("acquisition"),
        Within::BeforeTheStayEnds => return Some("extension"),
        Within::AtOnce | Within::AnyTime => return None,
    };
    Some(match holder {
        Holder::SpecialPermanentResident => spr,
        Holder::MidToLongTermResident => card,
    })
}

/// Whose closed days move the last day of a procedure.
fn calendar(book: &Book, within: Within, holder: Holder, on: Day) -> Option<OfficeKind> {
    let rows = &book.rows;
    let deadline = match within {
        Within::DaysOfCause => rows.permission,
        Within::DaysOfMoving => rows.dwelling_of(holder),
        Within::DaysOfChange => rows.particulars_of(holder),
        Within::DaysOfLearning => rows.loss_of(holder),
        Within::DaysOfOrder => rows.ordered_of(holder),
        Within::DaysOfReturnCause | Within::DaysOfDeath => rows.return_of(holder),
        Within::DaysOfAffiliation => rows.affiliation,
        Within::DaysOfBirth => return book.row(rows.acquisition, on).map(|(_, row)| row.apply.calendar),
        Within::RenewalPeriod => return book.row(rows.window_of(holder), on).map(|(_, row)| row.calendar),
        Within::BeforeTheStayEnds => return Some(OfficeKind::National),
        Within::BeforeRenewalPeriod | Within::AtOnce | Within::AnyTime => return None,
    };
    book.row(deadline, on).map(|(_, row)| row.calendar)
}

/// Every procedure of the statute book of a day: the Special Act's, then the Immigration Control Act's,
/// each in the order of the articles.
pub fn procedures(on: Day, lang: Lang) -> Vec<ProcedureSaid> {
    let book = Book::at(on);
    let certificates = book.row(book.rows.procedures, on).map(|(_, table)| table.all.as_slice());
    let cards = book.row(book.rows.card_procedures, on).map(|(_, table)| table.all.as_slice());
    let all = certificates.into_iter().chain(cards).flatten();
    all.map(|procedure| said(procedure, on, lang)).collect()
}

/// The name of a procedure without its body of rules: `reissue-loss` of `card.reissue-loss`.
fn short(word: &str) -> &str {
    word.split_once('.').map_or(word, |(_, short)| short)
}

/// The procedures of a name: one by its own, and each of that name where both bodies of rules have one.
///
/// # Errors
/// Where there is none of that name, with the nearest.
pub fn procedure(name: &str, on: Day, lang: Lang) -> Result<Vec<ProcedureSaid>, NoSuchProcedure> {
    let name = name.trim();
    let is = |p: &ProcedureSaid| p.name.word() == name || short(p.name.word()) == name || p.official == name;
    let found: Vec<ProcedureSaid> = procedures(on, lang).into_iter().filter(is).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let far = |word: &str| strsim::osa_distance(name, word).min(strsim::osa_distance(name, short(word)));
    let nearest = Matter::ALL.iter().map(|m| m.word()).min_by_key(|word| far(word));
    let close = name.chars().count().div_ceil(2).max(2);
    Err(NoSuchProcedure { asked: name.to_owned(), nearest: nearest.filter(|word| far(word) <= close) })
}

fn said(p: &Procedure, on: Day, lang: Lang) -> ProcedureSaid {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let book = Book::at(on);
    let provision = p.matter.provision();
    let entries = book.rows.entries();
    let in_force = |table: &str| entries.iter().rev().find(|e: &&Entry| e.table == table && e.from <= on).cloned();
    let holder = p.matter.holder();
    let period = table(p.within, holder).and_then(in_force);
    let competent = |authority: Authority| match (authority, book.row(book.rows.competence, on)) {
        (Authority::Commissioner, Some((_, row))) => row.authority,
        _ => authority,
    };
    let photo = book.row(book.rows.photo, on).map(|(_, row)| row).filter(|_| p.photo != PhotoOf::Nobody).map(|row| {
        let photo = Photo { count: row.count, max_age: Period::months(row.max_age_months), known: row.known };
        (photo, if p.photo == PhotoOf::Everyone { 0 } else { row.from_age })
    });
    let fee = book.row(book.rows.fee, on).filter(|_| p.fee == Fee::Exchange);
    let (on_holder, on_relative) = penalties(p.matter, on);
    let mut see: Vec<&'static str> = period.iter().flat_map(|e| e.see).copied().collect();
    see.extend(fee.iter().flat_map(|(_, row)| row.see));
    // What is open about the penalties is open where one threatens.
    if on_holder.is_some() || on_relative.is_some() {
        let table = if holder == Holder::SpecialPermanentResident { "penalties" } else { "card_penalties" };
        see.extend(in_force(table).iter().flat_map(|e| e.see));
    }
    let mut told = Vec::new();
    see.retain(|see| {
        let first = !told.contains(see);
        told.push(*see);
        first
    });
    ProcedureSaid {
        name: p.matter,
        official: official_name(p.matter),
        what: s.f(&id_of("todo", p.matter), &about_the_holder(&s, holder)),
        provision,
        act: p.act,
        right: p.matter.is_right(),
        within: p.within,
        period: period.map(|e| PeriodSaid { table: e.table, from: e.from, numbers: e.numbers, known: e.known }),
        calendar: calendar(&book, p.within, holder, on),
        office: p.office,
        of: p.of,
        to: competent(p.to),
        through: p.through,
        entrusted_by: tasks::entrusted(provision).then_some(spr(24, 0)),
        tasks: tasks::mayor(provision).to_vec(),
        form: Some(p.form).filter(|&form| form > 0),
        form_branch: Some(p.form_branch).filter(|&branch| branch > 0),
        order: p.order,
        papers: p.papers.iter().map(|row| (row.paper, row.how, row.provision)).collect(),
        photo,
        fee_yen: fee.map_or(0, |(_, row)| row.yen),
        decides: p.decides.map(competent),
        yields: p.yields.to_vec(),
        holder: on_holder.map(|penalty| penalty.provision),
        relative: on_relative.is_some(),
        known: p.known,
        see,
    }
}

/// What threatens the holder, and the relative who must act for one, for a procedure left undone on a day.
fn penalties(matter: Matter, on: Day) -> (Option<Penalty>, Option<Penalty>) {
    let (book, provision) = (Book::at(on), matter.provision());
    match matter.holder() {
        Holder::SpecialPermanentResident => {
            let row = book.row(book.rows.penalties, on).map(|(_, row)| row);
            (row.and_then(|row| row.on_holder(provision)), row.and_then(|row| row.on_relative(provision)))
        }
        Holder::MidToLongTermResident => {
            let row = book.row(book.rows.card_penalties, on).map(|(_, row)| row);
            let on_holder = match matter {
                Matter::Carrying => row.map(|row| row.of_not_carrying()),
                _ => row.and_then(|row| row.on_holder(provision)),
            };
            (on_holder, row.and_then(|row| row.on_relative(provision)))
        }
    }
}

/// A holder nobody in particular is, to stand where a person's name does, with the document of their law.
fn about_the_holder(s: &Speaker<'_>, holder: Holder) -> FluentArgs<'static> {
    let (who, document) = (s.t("procedure-holder"), holder.document().word());
    // However it was lost.
    args! { you: "no", who: who, document: document, specified: "no", how: "any" }
}

/// The list: name, what it is, its provision.
pub fn procedures_text(on: Day, lang: Lang, look: Look) -> String {
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    page.heading(&s.f("procedures-title", &args! { on: s.plain(on) }));
    let all = procedures(on, lang);
    for Body { holder, name, .. } in &BODIES {
        page.heading(in_lang(*name, lang));
        for p in all.iter().filter(|p| p.name.holder() == *holder) {
            let name = padded(p.name.word(), 28);
            page.item(&name, 28, &s.upper(&s.word("row", p.name)), &s.laws(&[p.provision]));
            page.item("", 28, &styled(DIM, p.official), "");
        }
    }
    page.finish()
}

/// Everything of one procedure.
///
/// # Errors
/// As [`procedure`].
pub fn procedure_text(name: &str, on: Day, lang: Lang, look: Look) -> Result<String, NoSuchProcedure> {
    let found = procedure(name, on, lang)?;
    let life = Life::default();
    let s = Speaker::new(lang, &life, on);
    let mut page = Page::new(look, lang);
    if found.len() > 1 {
        let names: Vec<String> = found.iter().map(|p| p.name.word().to_owned()).collect();
        page.wide(&s.f("procedure-several", &args! { name: tame(name.trim()), names: s.all_of(&names) }));
    }
    for p in &found {
        page.blank();
        tell(&s, &mut page, p);
    }
    Ok(page.finish())
}

/// One procedure on a page.
pub(crate) fn tell(s: &Speaker<'_>, page: &mut Page, p: &ProcedureSaid) {
    page.item("", 0, &styled(BOLD, &s.upper(&p.what)), &s.laws(&[p.provision]));
    page.item("", 0, &format!("{}  {}", p.official, styled(DIM, p.name.word())), "");
    for Section { label, lines } in sections(s, p) {
        let mut first = padded(&format!("  {}", styled(DIM, &s.t(label))), 14);
        for Said { text, laws, .. } in lines {
            page.item(&first, 14, &s.upper(&text), &s.laws(&laws));
            first = padded("", 14);
        }
    }
}

/// What is said of a procedure under one label.
pub(crate) struct Section {
    /// The id of the label.
    pub(crate) label: &'static str,
    /// Its lines.
    pub(crate) lines: Vec<Said>,
}

/// One line of a section.
pub(crate) struct Said {
    /// Its words.
    pub(crate) text: String,
    /// Where it stands.
    pub(crate) laws: Vec<Provision>,
    /// What makes it the same as a line of another procedure: its words; of a paper, which it is and what is
    /// done with it; of the holder's own document only that it is.
    pub(crate) key: String,
}

impl Said {
    fn new(text: String, laws: Vec<Provision>) -> Said {
        Said { key: text.clone(), text, laws }
    }
}

/// All that is said of a procedure, label by label.
pub(crate) fn sections(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut add = |label: &'static str, lines: Vec<Said>| {
        if !lines.is_empty() {
            sections.push(Section { label, lines });
        }
    };
    let kind = s.t(if p.right { "procedure-right" } else { "procedure-duty" });
    add("procedure-label-kind", vec![Said::new(kind, Vec::new())]);
    add("procedure-label-when", vec![when(s, p)]);
    let closed = |kind: OfficeKind| s.f("procedure-closed-days", &args! { office: s.office_kind(kind) });
    add("procedure-label-closed", p.calendar.map(|kind| Said::new(closed(kind), Vec::new())).into_iter().collect());
    add("label-who", who(s, p));
    add("label-where", vec![place(s, p)]);
    add("label-bring", bring(s, p));
    if p.name == Matter::Extension {
        // By the period granted; the rows keep no such table.
        add("label-fee", vec![Said::new(s.t("procedure-fee-of-status"), vec![icrra(67, 0)])]);
    } else if p.act == Act::Apply {
        let fee = if p.fee_yen > 0 {
            let mut about = about_the_holder(s, p.name.holder());
            about.set("yen", s.yen(p.fee_yen));
            s.f("fee-yen", &about)
        } else {
            s.t("fee-none")
        };
        let key = p.fee_yen.to_string();
        add("label-fee", vec![Said { text: fee, laws: fee_law(p), key }]);
    }
    let decides = p.decides.map(|decides| Said::new(s.word("authority", decides), Vec::new()));
    add("procedure-label-decides", decides.into_iter().collect());
    if !p.yields.is_empty() {
        let yields: Vec<String> = p.yields.iter().map(|&document| s.word("document", document)).collect();
        let own = p.yields == [p.name.holder().document()];
        let key = if own { OWN_DOCUMENT.to_owned() } else { yields.join(" ") };
        add("label-gives", vec![Said { text: s.all_of(&yields), laws: Vec::new(), key }]);
    }
    add("label-late", late(s, p));
    let mayor: Vec<Provision> = p.entrusted_by.into_iter().chain(p.tasks.iter().copied()).collect();
    if !mayor.is_empty() {
        add("procedure-label-mayor", vec![Said::new(s.t("procedure-mayor"), mayor)]);
    }
    let see = p.see.iter().filter_map(|see| s.text_word("q", see));
    add("law-label-open", see.map(|text| Said::new(text, Vec::new())).collect());
    sections
}

/// The certificate of the one, the card of the other.
const OWN_DOCUMENT: &str = "own document";

/// By when, with the numbers of the version in force.
fn when(s: &Speaker<'_>, p: &ProcedureSaid) -> Said {
    if p.act == Act::Carry {
        return Said::new(s.t("procedure-always"), vec![p.provision]);
    }
    let number = |name: &str| p.period.as_ref().and_then(|e| e.numbers.iter().find(|(n, _)| *n == name));
    let n = ["period", "period days", "months"].into_iter().find_map(number).map_or(0, |(_, n)| *n);
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
        return Said::new(format!("{text} {}", s.t("within-other-cause")), vec![spr(4, 2)]);
    }
    Said::new(text, vec![p.provision])
}

/// Where the fee is set.
fn fee_law(p: &ProcedureSaid) -> Vec<Provision> {
    match p.name.holder() {
        _ if p.fee_yen == 0 => Vec::new(),
        Holder::SpecialPermanentResident => vec![spr(14, 5)],
        Holder::MidToLongTermResident => vec![icrra(67, 0).branch(2)],
    }
}

/// Who must and who may: the rule, for no person in particular.
fn who(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<Said> {
    let line = |id: &str, law: Provision| Said::new(s.t(id), vec![law]);
    let by = Grounds::of(p.name.holder());
    let household = || {
        vec![line("who-rule-holder", by.own), line("who-rule-order", by.ordered), line("who-rule-request", by.asked)]
    };
    match Procedure::filing_of(p.name) {
        Some(Filing::Permission) => vec![
            line("who-rule-permission", spr(18, 1)),
            line("who-rule-parent", spr(18, 2)),
            line("who-rule-relative-or-cohabitant", spr(18, 3)),
        ],
        Some(Filing::Dwelling) => {
            let mut lines = household();
            lines.push(line("who-rule-anyone", by.dwelling));
            lines
        }
        Some(Filing::Certificate) => {
            let mut lines = household();
            lines.push(line("who-rule-agents", by.document));
            lines.extend(by.staff.then(|| line("who-rule-staff", by.document)));
            lines.push(line("who-rule-unable", by.unable));
            lines
        }
        Some(Filing::Status) => {
            let agents = icrra_order(59, 3).branch(6);
            vec![
                line("who-rule-holder", by.own),
                line("who-rule-representative", by.own.paragraph(4)),
                line("who-rule-agents-for-status", agents.item(1)),
                line("who-rule-unable-for-status", agents.item(2)),
            ]
        }
        Some(Filing::Return) | None => vec![match p.act {
            Act::Show => line("who-rule-shows", p.provision),
            Act::Carry => {
                Said::new(s.f("who-rule-carries", &args! { age: carrying_age(s.on) }), vec![p.provision, icrra(23, 5)])
            }
            Act::Notify => line("who-rule-by-post", p.provision),
            _ if p.name.is(Twin::ReturnAfterDeath) => line("who-rule-after-death", p.provision),
            _ => line("who-rule-returns", p.provision),
        }],
    }
}

/// From which age the card is carried.
fn carrying_age(on: Day) -> i32 {
    let book = Book::at(on);
    book.row(book.rows.carrying, on).map_or(0, |(_, row)| row.age)
}

/// Whether the bureaus still had their old name: the Minister of Justice was competent.
fn before_the_agency(on: Day) -> bool {
    let book = Book::at(on);
    book.row(book.rows.competence, on).is_some_and(|(_, row)| row.authority == Authority::MinisterOfJustice)
}

/// Where one goes, to whom, and through whom.
fn place(s: &Speaker<'_>, p: &ProcedureSaid) -> Said {
    if p.act == Act::Carry {
        return Said::new(s.t("procedure-everywhere"), Vec::new());
    }
    let office = match (p.office, p.of) {
        (Office::Bureau, _) if before_the_agency(s.on) => s.t("office-bureau-to-2019"),
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
    Said::new(text, Vec::new())
}

/// The name of a form: 別記第8号様式, 別記第29号の11様式.
fn form_name(form: i32, branch: Option<i32>) -> String {
    let branch = branch.map(|branch| format!("の{branch}")).unwrap_or_default();
    glued(&format!("別記第{form}号{branch}様式"))
}

/// What is handed in and shown.
fn bring(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<Said> {
    let mut lines = Vec::new();
    if let Some(form) = p.form {
        let id = if p.act == Act::Notify { "procedure-form-notify" } else { "procedure-form-apply" };
        let text = s.f(id, &args! { form: form_name(form, p.form_branch) });
        lines.push(Said::new(text, p.order.into_iter().collect()));
    }
    if let Some((photo, age)) = &p.photo {
        let text = s.f("bring-photo", &args! { n: photo.count, age: s.period(photo.max_age) });
        let text = match age {
            0 => text,
            age => s.f("procedure-photo-from", &args! { photo: text, age: *age }),
        };
        lines.push(Said::new(format!("{text} {}", styled(DIM, &s.word("known", photo.known))), Vec::new()));
    }
    if p.name.is(Twin::Ordered) {
        let (form, law) = match p.name.holder() {
            Holder::SpecialPermanentResident => (form_name(11, None), spr_order(11, 0)),
            Holder::MidToLongTermResident => (form_name(29, Some(14)), icrra_order(19, 0).branch(13)),
        };
        lines.push(Said::new(s.f("procedure-order-form", &args! { form: form }), vec![law]));
    }
    for (paper, how, law) in &p.papers {
        let text = match (*paper, p.name) {
            (Paper::ProofOfDescent, Matter::PermissionTableII) => s.t("procedure-proof-of-either-class"),
            (Paper::ProofOfBirthInJapan, _) => s.t("procedure-proof-of-birth-or-cause"),
            (paper, _) => s.f(&id_of("paper", paper), &about_the_holder(s, p.name.holder())),
        };
        let blanks = args! { paper: text, how: s.t(&id_of_text("how", how.word())) };
        let text = s.f("procedure-paper", &blanks);
        let own = match p.name.holder() {
            Holder::SpecialPermanentResident => *paper == Paper::Certificate,
            Holder::MidToLongTermResident => *paper == Paper::Card,
        };
        let key = format!("{} {}", if own { OWN_DOCUMENT } else { paper.word() }, how.word());
        lines.push(Said { text, laws: vec![*law], key });
        if *paper == Paper::ProofOfLoss && s.on >= STATEMENT {
            let since = s.f("law-since", &args! { date: s.plain(STATEMENT) });
            lines.push(Said::new(s.f("procedure-statement", &args! { since: since }), Vec::new()));
        }
    }
    let proof_of_ground = match (Procedure::filing_of(p.name), p.act, p.name.holder()) {
        (Some(Filing::Permission), Act::Apply, _) => Some(spr_order(16, 0)),
        (Some(Filing::Dwelling | Filing::Certificate), Act::Notify | Act::Apply, Holder::SpecialPermanentResident) => {
            Some(spr_order(17, 3))
        }
        (Some(Filing::Dwelling), Act::Notify, Holder::MidToLongTermResident) => Some(icrra_order(59, 4).branch(6)),
        _ => None,
    };
    lines.extend(proof_of_ground.map(|law| Said::new(s.t("procedure-proof-of-ground"), vec![law])));
    if lines.is_empty() {
        lines.push(Said::new(s.t("procedure-nothing-to-bring"), Vec::new()));
    }
    lines
}

/// What follows if it is left undone.
fn late(s: &Speaker<'_>, p: &ProcedureSaid) -> Vec<Said> {
    let (on_holder, on_relative) = penalties(p.name, s.on);
    let mut lines = Vec::new();
    for (id, penalty) in [("procedure-on-holder", on_holder), ("procedure-on-relative", on_relative)] {
        let Some(penalty) = penalty else { continue };
        let with_work = penalty.prison == Some(zairyu_law::life::Punishment::ImprisonmentWithWork);
        let blanks = args! {
            prison: s.t(if with_work { "prison-before-2025" } else { "prison-since-2025" }),
            term: penalty.max_months.map(|months| s.term(months)).unwrap_or_default(),
            least: String::new(),
            yen: penalty.max_yen.map(|yen| s.yen(yen)).unwrap_or_default(),
        };
        let text = s.f(&id_of::<PenaltyKind>("penalty", penalty.kind), &blanks);
        lines.push(Said::new(s.f(id, &args! { penalty: text }), vec![penalty.provision]));
    }
    let book = Book::at(s.on);
    if p.name == Matter::ReceiptOfPermit
        && let Some((_, row)) = book.row(book.rows.penalties, s.on)
    {
        let penalty = s.f("penalty-civil-fine", &args! { yen: s.yen(row.yen_33) });
        lines.push(Said::new(s.f("procedure-on-receiver", &args! { penalty: penalty }), vec![spr(33, 0)]));
    }
    if lines.is_empty() {
        lines.push(Said::new(s.t("penalty-none"), Vec::new()));
    }
    lines
}
