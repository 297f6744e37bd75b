//! What changed in a text, word by word.

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

/// `after`, with what went from `before` and what came marked; words in English, characters in
/// Japanese. Where more than half changed, the whole of both.
pub(crate) fn redline(before: &str, after: &str, lang: Lang, marks: Marks) -> String {
    let diff = match lang {
        Lang::En => TextDiff::from_words(before, after),
        Lang::Ja => TextDiff::from_chars(before, after),
    };
    let mut out = String::new();
    let mut run: Option<(ChangeTag, String)> = None;
    let close = |out: &mut String, run: Option<(ChangeTag, String)>| {
        let Some((tag, text)) = run else { return };
        let (open, end) = match tag {
            ChangeTag::Equal => ("", ""),
            ChangeTag::Delete => marks.gone,
            ChangeTag::Insert => marks.come,
        };
        // A mark touches the words, not the spaces around them.
        let words = text.trim();
        let lead = text.len().saturating_sub(text.trim_start().len());
        out.push_str(text.get(..lead).unwrap_or_default());
        if !words.is_empty() {
            out.push_str(&format!("{open}{words}{end}"));
        }
        out.push_str(text.trim_start().strip_prefix(words).unwrap_or_default());
    };
    if diff.ratio() < 0.5 {
        close(&mut out, Some((ChangeTag::Delete, before.to_owned())));
        out.push(' ');
        close(&mut out, Some((ChangeTag::Insert, after.to_owned())));
        return out;
    }
    for change in diff.iter_all_changes() {
        match &mut run {
            Some((tag, text)) if *tag == change.tag() => text.push_str(change.value()),
            _ => {
                let ended = run.replace((change.tag(), change.value().to_owned()));
                close(&mut out, ended);
            }
        }
    }
    close(&mut out, run);
    out
}
