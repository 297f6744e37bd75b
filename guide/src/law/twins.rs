//! The two provisions that are twins, side by side, and what differs between them.
//!
//! The Special Act's Articles 10–17 and the Immigration Control Act's 19-7 – 19-15 and 23 share their text;
//! which stands beside which comes from [`Twin`], and what differs from the rows and the procedures of both.

use super::{lines, statement};
use crate::layout::{BOLD, DIM, Page, padded, styled};
use crate::procedure::{ProcedureSaid, Said, Section, procedures, sections};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use zairyu_law::Word;
use zairyu_law::chronicle::{Holder, Matter, Twin};
use zairyu_law::line::Line;
use zairyu_law::provision::{Provision, Statute};

/// A place without its part and what stands under the article.
fn article(p: Provision) -> Provision {
    Provision { paragraph: 0, item: 0, sub: 0, ..p }
}

fn holder(line: &Line) -> Option<Holder> {
    match line.at.provision.statute {
        Statute::Spr => Some(Holder::SpecialPermanentResident),
        Statute::Icrra => Some(Holder::MidToLongTermResident),
        _ => None,
    }
}

/// The matters that this line makes, rather than only shapes.
fn made(line: &Line) -> impl Iterator<Item = Matter> {
    let at = line.at.provision;
    line.procedures.iter().copied().filter(move |m| m.provision() == at)
}

/// The shared things that this line shapes without making any of them; `None` where it makes one, shapes none,
/// or shapes what its law has alone.
fn shaped(line: &Line) -> Option<Vec<Twin>> {
    if line.procedures.is_empty() || made(line).next().is_some() {
        return None;
    }
    line.procedures.iter().map(|m| m.twin()).collect()
}

/// Every matter and its twin in the other body of rules.
fn twins_of(matter: Matter) -> impl Iterator<Item = Matter> {
    let twin = matter.twin();
    let other = move |m: &Matter| m.holder() != matter.holder() && twin.is_some() && m.twin() == twin;
    Matter::ALL.iter().copied().filter(other)
}

/// The articles of the other body that the matters of this one stand under, each with the paragraphs of a pair.
fn articles_beside(of: Provision) -> Vec<(Provision, u8, u8)> {
    let mut beside = Vec::new();
    for &matter in Matter::ALL.iter().filter(|m| article(m.provision()) == of) {
        for other in twins_of(matter) {
            let pair = (article(other.provision()), matter.provision().paragraph, other.provision().paragraph);
            if !beside.contains(&pair) {
                beside.push(pair);
            }
        }
    }
    // How the document ends (失効) is no matter of anybody's; its items are the same six.
    let invalidity = Holder::ALL.iter().map(|holder| holder.invalidity());
    if invalidity.clone().any(|at| at == of) {
        beside.extend(invalidity.filter(|&at| at != of).map(|at| (at, 0, 0)));
    }
    beside
}

/// The article beside this one, where the two stand beside no other and the same matter always has the same
/// paragraph in both: then their other paragraphs answer each other too.
fn runs_alike(of: Provision) -> Option<Provision> {
    let only = |of: Provision| -> Option<Provision> {
        let pairs = articles_beside(of);
        let &(other, ..) = pairs.first()?;
        pairs.iter().all(|&(article, mine, theirs)| mine == theirs && article == other).then_some(other)
    };
    only(of).filter(|&other| only(other) == Some(of))
}

/// The lines of the other body of rules that stand beside this one: of a matter that both make; of matters that
/// both only shape, in articles beside each other; in articles whose paragraphs run alike, of the same paragraph
/// and item.
pub(super) fn beside(line: &Line) -> Vec<&'static Line> {
    let mut found: Vec<&'static Line> = Vec::new();
    for matter in made(line) {
        for other in twins_of(matter) {
            found.extend(lines().filter(|l| l.at.provision == other.provision() && l.procedures.contains(&other)));
        }
    }
    if found.is_empty()
        && let Some(mine) = shaped(line)
    {
        let pairs = articles_beside(article(line.at.provision));
        let there = |l: &&Line| pairs.iter().any(|&(other, ..)| other == article(l.at.provision));
        found.extend(lines().filter(there).filter(|l| shaped(l).is_some_and(|theirs| theirs == mine)));
    }
    if found.is_empty() && holder(line).is_some() {
        let at = line.at.provision;
        if let Some(other) = runs_alike(article(at)) {
            let same = |l: &&Line| {
                let p = l.at.provision;
                article(p) == other
                    && (p.paragraph, p.item, l.at.part) == (at.paragraph, at.item, line.at.part)
                    && made(l).all(|m| m.twin().is_none())
            };
            found.extend(lines().filter(same));
        }
    }
    found.dedup_by(|a, b| a.at == b.at);
    found
}

/// Two lines beside each other; one alone where the other body has none for it.
type Row = (Option<&'static Line>, Option<&'static Line>);

/// The rows of a page for the lines that were asked for: each pair once, the Special Act at the left. Where a
/// whole article was asked for, also what in its twins stands beside nothing.
fn rows(asked: &[&'static Line]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut articles: Vec<Provision> = Vec::new();
    for &line in asked {
        let left = holder(line) == Some(Holder::SpecialPermanentResident);
        let found = beside(line);
        for &other in &found {
            let row = if left { (Some(line), Some(other)) } else { (Some(other), Some(line)) };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        let of = article(line.at.provision);
        let whole = lines().filter(|l| article(l.at.provision) == of).all(|l| asked.contains(&l));
        if found.is_empty() && whole && holder(line).is_some() && !articles_beside(of).is_empty() {
            rows.push(if left { (Some(line), None) } else { (None, Some(line)) });
        }
        if whole && !articles.contains(&of) {
            articles.push(of);
        }
    }
    for of in articles {
        for (other, ..) in articles_beside(of) {
            for line in lines().filter(|l| article(l.at.provision) == other && beside(l).is_empty()) {
                let row = match holder(line) {
                    Some(Holder::SpecialPermanentResident) => (Some(line), None),
                    _ => (None, Some(line)),
                };
                if !rows.contains(&row) {
                    rows.push(row);
                }
            }
        }
    }
    // Alone is worth showing only beside a pair.
    if rows.iter().all(|(left, right)| left.is_none() || right.is_none()) { Vec::new() } else { rows }
}

/// The twins of the lines that were asked for, side by side, and under each pair what differs.
pub(super) fn tell(s: &Speaker<'_>, page: &mut Page, asked: &[&'static Line]) {
    let rows = rows(asked);
    if rows.is_empty() {
        return;
    }
    page.heading(&s.t("twins-title"));
    let all = procedures(s.on, s.lang);
    let mut told: Vec<(Matter, Matter)> = Vec::new();
    for (left, right) in rows {
        page.blank();
        page.beside(&place(s, left), &place(s, right));
        page.beside(&says(s, left), &says(s, right));
        let (Some(left), Some(right)) = (left, right) else { continue };
        for matter in made(left) {
            let others: Vec<Matter> = twins_of(matter).filter(|other| made(right).any(|m| m == *other)).collect();
            for other in others {
                let of = |m: Matter| all.iter().find(|p| p.name == m);
                if told.contains(&(matter, other)) {
                    continue;
                }
                told.push((matter, other));
                if let (Some(one), Some(another)) = (of(matter), of(other)) {
                    differences(s, page, one, another);
                }
            }
        }
    }
    page.blank();
}

fn place(s: &Speaker<'_>, line: Option<&Line>) -> String {
    let at = line.map(|line| if s.lang == Lang::En { line.at.to_string() } else { line.at.japanese() });
    at.map(|at| styled(BOLD, &at)).unwrap_or_default()
}

fn says(s: &Speaker<'_>, line: Option<&Line>) -> String {
    let Some(line) = line else { return styled(DIM, &s.t("twins-none")) };
    match line.version(s.on) {
        Some(version) => {
            statement(s, version, s.on).unwrap_or_else(|| s.f("law-gone", &args! { date: s.plain(version.from) }))
        }
        None => s.t("law-not-yet"),
    }
}

/// The labels that say nothing of a difference in law.
const NOT_COMPARED: [&str; 1] = ["law-label-open"];

/// What is said of the one and not of the other, label by label; then the labels that say the same.
fn differences(s: &Speaker<'_>, page: &mut Page, one: &ProcedureSaid, other: &ProcedureSaid) {
    let (left, right) = (sections(s, one), sections(s, other));
    let mut labels: Vec<&'static str> = Vec::new();
    for Section { label, .. } in left.iter().chain(&right) {
        if !labels.contains(label) && !NOT_COMPARED.contains(label) {
            labels.push(label);
        }
    }
    let mut same = Vec::new();
    let mut differ = Vec::new();
    for label in labels {
        let (mine, theirs) = (lines_of(&left, label), lines_of(&right, label));
        let (of_one, of_other) = (only(s, &mine, &theirs), only(s, &theirs, &mine));
        if of_one.is_empty() && of_other.is_empty() {
            same.push(s.t(label));
        } else {
            differ.push((label, [(Statute::Spr, of_one), (Statute::Icrra, of_other)]));
        }
    }
    page.blank();
    let id = if differ.is_empty() { "twins-alike" } else { "twins-differ" };
    let names = args! { one: one.name.word(), other: other.name.word() };
    page.item("  ", 2, &styled(DIM, &s.f(id, &names)), "");
    for (label, sides) in differ {
        let mut first = padded(&format!("  {}", styled(DIM, &s.t(label))), 14);
        for (statute, only) in sides {
            let name = if s.lang == Lang::En { statute.word() } else { statute.japanese() };
            let mut mark = padded(name, 8);
            if only.is_empty() {
                page.item(&format!("{first}{mark}"), 22, &styled(DIM, &s.t("twins-nothing")), "");
                first = padded("", 14);
            }
            for (text, law) in only {
                page.item(&format!("{first}{mark}"), 22, &text, &law);
                first = padded("", 14);
                mark = padded("", 8);
            }
        }
    }
    let label = padded(&format!("  {}", styled(DIM, &s.t("twins-same"))), 14);
    let joint = if s.lang == Lang::En { ", " } else { "、" };
    page.item(&label, 14, &same.join(joint), "");
}

/// What sections say under a label.
fn lines_of<'a>(sections: &'a [Section], label: &str) -> Vec<&'a Said> {
    sections.iter().filter(|section| section.label == label).flat_map(|section| &section.lines).collect()
}

/// What `these` say and `those` do not, each with where it stands.
fn only(s: &Speaker<'_>, these: &[&Said], those: &[&Said]) -> Vec<(String, String)> {
    let alone = these.iter().filter(|said| !those.iter().any(|other| other.key == said.key));
    alone.map(|said| (s.upper(&said.text), s.laws(&said.laws))).collect()
}

/// The places of the lines beside a line, as people read them.
pub(super) fn places(s: &Speaker<'_>, line: &Line) -> Option<String> {
    let beside = beside(line);
    let place = |l: &&Line| if s.lang == Lang::En { l.at.to_string() } else { l.at.japanese() };
    let all: Vec<String> = beside.iter().map(place).collect();
    (!all.is_empty()).then(|| all.join(if s.lang == Lang::En { "; " } else { "、" }))
}

/// The names of the lines beside a line, as the JSON of a line has them.
pub(super) fn names(line: &Line) -> Vec<String> {
    beside(line).iter().map(|other| other.at.to_string()).collect()
}
