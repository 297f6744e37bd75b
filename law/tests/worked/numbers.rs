//! Every number in a row, changed by one, breaks a case.

use crate::{Case, cases};
use std::collections::BTreeMap;
use zairyu_law::bodies::BODIES;
use zairyu_law::life::Life;
use zairyu_law::rows::Rows;

/// Every book with one number changed; a name that comes again is numbered.
fn mutants(by: i32) -> Vec<(String, Rows)> {
    let mut times = BTreeMap::new();
    let mut named = Rows::STATUTE.mutants(by);
    for (name, _) in &mut named {
        let time: &mut u32 = times.entry(name.clone()).or_default();
        *time += 1;
        if *time > 1 {
            *name = format!("{name} ({time})");
        }
    }
    named
}

/// The articles whose lines state a number of this table.
fn articles(table: &str) -> Vec<String> {
    let lines = BODIES.iter().flat_map(|body| body.lines()).filter(|line| line.rows.contains(&table));
    lines.map(|line| article(&line.at.provision.to_string())).collect()
}

/// A provision down to the article.
fn article(provision: &str) -> String {
    provision.split(['(', ',']).next().unwrap_or_default().to_owned()
}

/// The cases, and in which order to look for one that breaks.
struct Reader<'a> {
    lives: &'a [(&'a Case, Life)],
    table: String,
    /// Of the table now read: those of its articles first, and before them what broke last.
    order: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn new(lives: &'a [(&'a Case, Life)]) -> Self {
        Reader { lives, table: String::new(), order: (0..lives.len()).collect() }
    }

    /// Whether a case breaks by the rows, of which a number of `table` was changed.
    fn breaks(&mut self, table: &str, rows: Rows) -> bool {
        if self.table != table {
            table.clone_into(&mut self.table);
            let articles = articles(table);
            self.order.sort_by_key(|&at| (!articles.contains(&article(self.lives[at].0.article)), at));
        }
        let broken = self.order.iter().position(|&at| !self.lives[at].0.mismatches(rows, &self.lives[at].1).is_empty());
        if let Some(place) = broken {
            self.order[..=place].rotate_right(1);
        }
        broken.is_some()
    }
}

#[test]
fn no_number_of_the_law_is_free() {
    let lives: Vec<(&Case, Life)> = cases().map(|case| (case, case.life())).collect();
    assert!(!Reader::new(&lives).breaks("", Rows::STATUTE), "a case breaks by the law as it is");
    // A number stands beside itself changed the other way: often the same case breaks.
    let books: Vec<(String, Rows)> = mutants(1)
        .into_iter()
        .zip(mutants(-1))
        .flat_map(|((more, up), (less, down))| [(format!("{more} +1"), up), (format!("{less} -1"), down)])
        .collect();
    let readers = std::thread::available_parallelism().map_or(1, usize::from);
    let read = |part: &[(String, Rows)]| -> Vec<String> {
        let mut reader = Reader::new(&lives);
        let mut breaks = |name: &str, rows| reader.breaks(name.split(' ').next().unwrap_or_default(), rows);
        part.iter().filter(|(name, rows)| !breaks(name, *rows)).map(|(name, _)| name.clone()).collect()
    };
    let free: Vec<String> = std::thread::scope(|scope| {
        let parts = books.chunks(books.len().div_ceil(readers).max(1));
        let reading: Vec<_> = parts.map(|part| scope.spawn(|| read(part))).collect();
        reading.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(free.is_empty(), "{} numbers are free:\n{}", free.len(), free.join("\n"));
}
