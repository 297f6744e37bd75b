//! What changed in a text.

use crate::words::Lang;
use similar::{ChangeTag, TextDiff};

/// How what went and what came is marked.
#[derive(Clone, Copy)]
pub(crate) struct Marks {
    /// Around what went.
    pub(crate) gone: (&'static str, &'static str),
    /// Around what came.
    pub(crate) come: (&'static str, &'static str),
}

/// For a document in Markdown.
pub(crate) const MARKDOWN: Marks = Marks { gone: ("~~", "~~"), come: ("**", "**") };
/// For a terminal, with or without colour.
pub(crate) const TERMINAL: Marks = Marks { gone: ("\u{E004}[-", "-]\u{E000}"), come: ("\u{E003}{+", "+}\u{E000}") };

/// A stretch of the text: what stays, or what went and what came in its place.
#[derive(Default)]
struct Stretch {
    stays: String,
    gone: String,
    come: String,
}

/// `after`, with what went from `before` and what came marked: by words in English, by characters
/// in Japanese. What stays between two changes is a stretch of its own only if it is longer
/// than a few of them; a text that reads in shreds shows nothing.
pub(crate) fn redline(before: &str, after: &str, lang: Lang, marks: Marks) -> String {
    let few = if lang == Lang::En { 24 } else { 8 };
    let (before, after) = (pieces(before, lang), pieces(after, lang));
    let diff = TextDiff::from_slices(&before, &after);
    let mut stretches: Vec<Stretch> = Vec::new();
    for change in diff.iter_all_changes() {
        let changed = change.tag() != ChangeTag::Equal;
        if stretches.last().is_none_or(|s| changed && !s.stays.is_empty() || !changed && s.stays.is_empty()) {
            stretches.push(Stretch::default());
        }
        let Some(last) = stretches.last_mut() else { continue };
        let text = match change.tag() {
            ChangeTag::Equal => &mut last.stays,
            ChangeTag::Delete => &mut last.gone,
            ChangeTag::Insert => &mut last.come,
        };
        text.push_str(change.value());
    }
    let ends = stretches.len().saturating_sub(1);
    let mut whole: Vec<Stretch> = Vec::new();
    for (at, stretch) in stretches.into_iter().enumerate() {
        let short = at > 0 && at < ends && stretch.stays.chars().count() <= few;
        let Stretch { stays, gone, come } = stretch;
        match whole.last_mut() {
            // Short words between two changes went and came with them.
            Some(last) if last.stays.is_empty() && (short || stays.is_empty()) => {
                last.gone = format!("{}{stays}{gone}", last.gone);
                last.come = format!("{}{stays}{come}", last.come);
            }
            _ => whole.push(Stretch { stays, gone, come }),
        }
    }
    whole.iter().map(|s| marked(s, marks)).collect()
}

/// What a change takes or leaves whole: words with the space behind them in English; in Japanese
/// characters, but a number in one piece.
fn pieces(text: &str, lang: Lang) -> Vec<&str> {
    let together = |a: char, b: char| match lang {
        Lang::En => !(a == ' ' && b != ' '),
        Lang::Ja => a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric(),
    };
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut end = first.len_utf8();
        let mut last = first;
        for c in rest.chars().skip(1) {
            if !together(last, c) {
                break;
            }
            end = end.saturating_add(c.len_utf8());
            last = c;
        }
        let Some((piece, after)) = rest.split_at_checked(end) else { break };
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// A stretch with its marks, which touch the words and not the spaces around them.
fn marked(stretch: &Stretch, marks: Marks) -> String {
    let Stretch { stays, gone, come } = stretch;
    let around = |text: &str, (open, close): (&str, &str)| match text.trim() {
        "" => String::new(),
        words => format!("{open}{words}{close}"),
    };
    let (went, came) = (around(gone, marks.gone), around(come, marks.come));
    let between = if !went.is_empty() && !came.is_empty() && gone.contains(' ') { " " } else { "" };
    let after = if gone.ends_with(' ') || come.ends_with(' ') { " " } else { "" };
    format!("{stays}{went}{between}{came}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_and_what_came_is_marked_around_the_words() {
        let before = "applies within 14 days of learning of the loss, in person";
        let after = "applies within 30 days of learning of the loss, in person";
        assert_eq!(
            redline(before, after, Lang::En, MARKDOWN),
            "applies within ~~14~~ **30** days of learning of the loss, in person"
        );
    }

    #[test]
    fn few_words_between_two_changes_go_with_them() {
        let said = redline("to the end of the 16th birthday", "to the eve of that birthday", Lang::En, MARKDOWN);
        assert_eq!(said, "to the ~~end of the 16th~~ **eve of that** birthday");
    }

    #[test]
    fn japanese_goes_by_characters() {
        let said =
            redline("満了の日は16歳の誕生日とする。", "満了の日は16歳の誕生日の前日とする。", Lang::Ja, MARKDOWN);
        assert_eq!(said, "満了の日は16歳の誕生日**の前日**とする。");
    }

    #[test]
    fn a_number_stays_in_one_piece() {
        assert_eq!(redline("16歳以上の者", "1歳以上の者", Lang::Ja, MARKDOWN), "~~16~~**1**歳以上の者");
    }

    #[test]
    fn the_same_stays() {
        assert_eq!(redline("the same", "the same", Lang::En, TERMINAL), "the same");
    }
}
