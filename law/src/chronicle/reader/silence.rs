//! What silence means where the file leaves a kind of event open.

use super::Fold;
use crate::chronicle::{Matter, Twin};
use crate::facts::{Facts, Means, Path};
use crate::life::{EventIx, Kind};
use crate::why::Why;

impl<F: Facts, W: Why> Fold<'_, F, W> {
    /// A filing nobody told of, where silence on filings says nothing: their kind is open, or
    /// the file tells only of the days before.
    pub(super) fn open_kinds(&mut self) {
        let until = self.out.until;
        let told_to = self.life.known_to.unwrap_or(until);
        if self.life.open.is_empty() && told_to >= until {
            return;
        }
        for at in 0..self.out.duties.len() {
            let Some(duty) = self.out.duties.get(at).copied() else { continue };
            let kind = match duty.matter {
                Matter::Affiliation | Matter::Spouse => Kind::Notified,
                Matter::ReceiptOfPermit => Kind::Received,
                m if m.is_any(&[Twin::FirstDwelling, Twin::Dwelling, Twin::Particulars]) => Kind::Notified,
                m if m.is_return() => Kind::Returned,
                m if m.is_any(&[Twin::Receipt, Twin::ReceiptBack]) => Kind::Received,
                m if m.is(Twin::Production) => continue,
                _ => Kind::Applied,
            };
            let origin = duty.origin.event().unwrap_or(EventIx(0));
            let Some(opens) = duty.opens else { continue };
            let silent = self.life.open.contains(kind) || told_to < until;
            if !silent || !duty.pending() || until < opens.possibly {
                continue;
            }
            let last = duty.due.map_or(until, |d| d.due);
            let first = if self.life.open.contains(kind) { opens.possibly } else { opens.possibly.max(told_to.next()) };
            let answers = match (first <= last, until > last) {
                (true, true) => IN_TIME_OR_LATE,
                (true, false) => IN_TIME,
                (false, _) => LATE,
            };
            let options = u32::try_from(answers.len()).unwrap_or(1);
            let taken = self.facts.choose(Path::Open(kind, origin), options, Means::Word(word_of_open));
            let met = match answers.get(taken as usize) {
                Some(Filed::InTime) => until.min(last),
                Some(Filed::Late) => until,
                _ => continue,
            };
            if let Some(duty) = self.out.duties.get_mut(at) {
                duty.met = Some((met, None));
            }
        }
    }
}

/// Whether a filing nobody told of was made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filed {
    Not,
    InTime,
    Late,
}

const IN_TIME_OR_LATE: &[Filed] = &[Filed::Not, Filed::InTime, Filed::Late];
const IN_TIME: &[Filed] = &[Filed::Not, Filed::InTime];
const LATE: &[Filed] = &[Filed::Not, Filed::Late];

/// The answers in words; where only a late filing is possible its place says so too.
fn word_of_open(at: u32) -> &'static str {
    match at {
        0 => "no",
        1 => "yes",
        _ => "yes, late",
    }
}
