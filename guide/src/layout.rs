//! Text on a terminal: what fits a line, where Japanese may break, and the law at the right.

use crate::words::Lang;
use unicode_width::UnicodeWidthChar;

/// How the terminal takes text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// Its width in columns.
    pub width: usize,
    /// Whether it shows colours.
    pub colour: bool,
}

/// Marks inside a text, of no width: they become escapes, or nothing.
pub(crate) const OFF: char = '\u{E000}';
pub(crate) const BOLD: char = '\u{E001}';
pub(crate) const DIM: char = '\u{E002}';
pub(crate) const ACCENT: char = '\u{E003}';
pub(crate) const RED: char = '\u{E004}';
/// Between these no line breaks.
const GLUE: char = '\u{E010}';
const UNGLUE: char = '\u{E011}';
/// Here a line may break.
pub(crate) const BREAK: char = '\u{E012}';
/// Here the law at the right begins a new line.
pub(crate) const LINE: char = '\u{E013}';

const WIDEST: usize = 100;
const NARROWEST: usize = 24;
const WITH_LAW_BESIDE: usize = 72;

fn is_mark(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{E01F}')
}

/// What stands in a file, safe to print: no control characters, none of our marks.
pub(crate) fn tame(text: &str) -> String {
    text.chars().filter(|&c| !c.is_control() && !is_mark(c)).collect()
}

/// The text in one piece, where lines are broken.
pub(crate) fn glued(text: &str) -> String {
    format!("{GLUE}{text}{UNGLUE}")
}

/// The text in a style.
pub(crate) fn styled(style: char, text: &str) -> String {
    format!("{style}{text}{OFF}")
}

/// The text without its marks.
pub(crate) fn unmarked(text: &str) -> String {
    text.chars().filter(|&c| !is_mark(c)).collect()
}

/// Its columns.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().fold(0, |sum, c| sum.saturating_add(columns_of(c)))
}

fn columns_of(c: char) -> usize {
    if is_mark(c) { 0 } else { c.width().unwrap_or(0) }
}

fn spaces(count: usize) -> String {
    " ".repeat(count)
}

/// The text with spaces behind it, to so many columns.
pub(crate) fn padded(text: &str, to: usize) -> String {
    format!("{text}{}", spaces(to.saturating_sub(columns(text))))
}

fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

/// No line begins with these (行頭禁則).
fn never_first(c: char) -> bool {
    "、。，．・：；？！）」』】〕］｝〉》ー々…‥％ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ),.;:!?]}%".contains(c)
}

/// No line ends with these (行末禁則).
fn never_last(c: char) -> bool {
    "（「『【〔［｛〈《第([{¥".contains(c)
}

fn is_wide(c: char) -> bool {
    columns_of(c) > 1
}

/// Where a phrase ends: after a point, or where hiragana gives way to something else.
fn phrase_ends(a: char, b: char) -> bool {
    if never_first(b) || never_last(a) {
        return false;
    }
    match a {
        '、' | '。' | '；' | '：' => true,
        '・' | '）' | '」' => is_wide(b) && !is_hiragana(b),
        _ => is_hiragana(a) && !is_hiragana(b),
    }
}

/// Pieces that stay together, each with whether a space stands before it.
fn pieces(text: &str) -> Vec<(bool, String)> {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    let mut current = String::new();
    let mut space = false;
    let mut last: Option<char> = None;
    let mut glue = 0_usize;
    for c in text.chars() {
        match c {
            GLUE => glue = glue.saturating_add(1),
            UNGLUE => glue = glue.saturating_sub(1),
            _ => {}
        }
        if c == BREAK {
            if glue == 0 && !unmarked(&current).is_empty() {
                pieces.push((space, std::mem::take(&mut current)));
                space = false;
                last = None;
            }
            continue;
        }
        if is_mark(c) {
            current.push(c);
            continue;
        }
        if c == ' ' && glue == 0 {
            if !unmarked(&current).is_empty() {
                pieces.push((space, std::mem::take(&mut current)));
            }
            space = true;
            last = None;
            continue;
        }
        if (glue == 0 || current.ends_with(GLUE)) && last.is_some_and(|a| phrase_ends(a, c)) {
            // Opening marks already taken belong to the new piece.
            let carried: String = {
                let mut tail = Vec::new();
                while let Some(mark) = current.chars().next_back() {
                    if is_mark(mark) && !matches!(mark, OFF | UNGLUE) {
                        current.pop();
                        tail.push(mark);
                    } else {
                        break;
                    }
                }
                tail.iter().rev().collect()
            };
            pieces.push((space, std::mem::replace(&mut current, carried)));
            space = false;
        }
        current.push(c);
        last = Some(c);
    }
    if !current.is_empty() {
        if unmarked(&current).is_empty()
            && let Some((_, piece)) = pieces.last_mut()
        {
            piece.push_str(&current);
        } else {
            pieces.push((space, current));
        }
    }
    pieces
}

/// The text in lines of at most `width` columns.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for (space, piece) in pieces(text) {
        let gap = usize::from(space && !line.is_empty());
        if columns(&line).saturating_add(gap).saturating_add(columns(&piece)) <= width {
            if gap > 0 {
                line.push(' ');
            }
            line.push_str(&piece);
            continue;
        }
        if !line.is_empty() {
            // A piece too long for any line starts here, where it is Japanese.
            let wide = piece.chars().find(|&c| !is_mark(c)).is_some_and(is_wide);
            if columns(&piece) > width && wide && !space {
                push_by_characters(&mut lines, &mut line, &piece, width);
                continue;
            }
            lines.push(std::mem::take(&mut line));
        }
        push_by_characters(&mut lines, &mut line, &piece, width);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn push_by_characters(lines: &mut Vec<String>, line: &mut String, piece: &str, width: usize) {
    for c in piece.chars() {
        if columns(line).saturating_add(columns_of(c)) > width {
            // What may not begin a line takes its neighbour with it, and so do digits theirs.
            let mut carried = String::new();
            let mut next = c;
            while let Some(last) = line.chars().next_back() {
                let together = never_first(next) || never_last(last) || last.is_ascii_digit();
                if !together || columns(&carried) > 12 || columns(line) < 4 {
                    break;
                }
                line.pop();
                carried.insert(0, last);
                next = last;
            }
            lines.push(std::mem::replace(line, carried));
        }
        line.push(c);
    }
}

/// A page of lines, each with the law that it says at its right.
pub(crate) struct Page {
    look: Look,
    width: usize,
    law: usize,
    out: String,
}

/// Between the text and the law.
const GAP: usize = 2;
/// Between two texts side by side.
const COLUMN_GAP: usize = 4;

impl Page {
    /// An empty page.
    pub(crate) fn new(look: Look, lang: Lang) -> Page {
        let width = look.width.clamp(NARROWEST, WIDEST);
        let law = match (lang, width) {
            (_, ..WITH_LAW_BESIDE) => 0,
            (Lang::En, ..90) => 18,
            (Lang::En, _) => 20,
            (Lang::Ja, ..90) => 18,
            (Lang::Ja, _) => 24,
        };
        Page { look, width, law, out: String::new() }
    }

    /// The same page with another width of the law.
    pub(crate) fn with_law(mut self, columns: usize) -> Page {
        if self.law > 0 {
            self.law = columns;
        }
        self
    }

    /// The columns of a line.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    fn text(&self) -> usize {
        if self.law == 0 { self.width } else { self.width.saturating_sub(self.law).saturating_sub(GAP) }
    }

    /// An empty line, unless one stands there already.
    pub(crate) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A heading.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        for line in wrapped(text, self.width) {
            self.print(&styled(BOLD, &line));
        }
    }

    /// A text that begins with `first` and whose lines then stand `hang` columns in, with its law.
    pub(crate) fn item(&mut self, first: &str, hang: usize, text: &str, law: &str) {
        let hang = hang.min(self.width.saturating_sub(12));
        let mut texts = wrapped(text, self.text().saturating_sub(hang).max(10)).into_iter();
        let beside: Vec<String> = if self.law == 0 || law.is_empty() {
            Vec::new()
        } else {
            law.split(LINE).flat_map(|part| wrapped(part, self.law)).collect()
        };
        let mut laws = beside.into_iter();
        let mut start = padded(first, hang);
        if columns(first) > hang {
            self.print(first);
            start = spaces(hang);
        }
        // A style that runs over the end of a line runs on.
        let mut style = None;
        loop {
            let (text, law) = (texts.next(), laws.next());
            if text.is_none() && law.is_none() {
                break;
            }
            let text = text.map(|text| match style {
                Some(style) => format!("{style}{text}"),
                None => text,
            });
            let text = text.unwrap_or_default();
            style = text.chars().rfind(|&c| is_mark(c) && c != GLUE && c != UNGLUE).filter(|&c| c != OFF);
            let close = if style.is_some() { OFF.to_string() } else { String::new() };
            let mut line = format!("{start}{text}{close}");
            if let Some(law) = law {
                line = padded(&line, self.text().saturating_add(GAP));
                line.push_str(&styled(DIM, &law));
            }
            self.print(&line);
            start = spaces(hang);
        }
        if self.law == 0 && !law.is_empty() {
            for line in wrapped(&law.replace(LINE, " "), self.width.saturating_sub(hang)) {
                self.print(&format!("{}{}", spaces(hang), styled(DIM, &line)));
            }
        }
    }

    /// Two texts side by side; on a narrow page one under the other.
    pub(crate) fn beside(&mut self, left: &str, right: &str) {
        if self.width < WITH_LAW_BESIDE {
            for text in [left, right] {
                self.item("  ", 2, text, "");
            }
            return;
        }
        let column = self.width.saturating_sub(COLUMN_GAP) / 2;
        let (left, right) = (wrapped(left, column), wrapped(right, column));
        for at in 0..left.len().max(right.len()) {
            let of = |side: &[String]| side.get(at).cloned().unwrap_or_default();
            let line = format!("{}{OFF}", padded(&of(&left), column.saturating_add(COLUMN_GAP)));
            self.print(&format!("{line}{}", of(&right)));
        }
    }

    /// A text over the whole width, without law.
    pub(crate) fn wide(&mut self, text: &str) {
        for line in wrapped(text, self.width) {
            self.print(&line);
        }
    }

    /// The same, quietly.
    pub(crate) fn quiet(&mut self, text: &str) {
        for line in wrapped(text, self.width) {
            self.print(&styled(DIM, &line));
        }
    }

    /// Signs and what they mean, apart from each other; the items are parted by `|`.
    pub(crate) fn legend(&mut self, items: &str) {
        let apart: Vec<String> = items.split('|').map(|item| glued(&format!("{}\u{a0}\u{a0}", item.trim()))).collect();
        self.quiet(&apart.join(" "));
    }

    /// A line as it stands.
    pub(crate) fn print(&mut self, line: &str) {
        let mut open = false;
        let mut printed = String::new();
        for c in line.trim_end_matches([' ', '\u{a0}', OFF]).chars() {
            let escape = match c {
                OFF if open => "\u{1b}[0m",
                BOLD => "\u{1b}[1m",
                DIM => "\u{1b}[2m",
                ACCENT => "\u{1b}[1;36m",
                RED => "\u{1b}[1;31m",
                _ if is_mark(c) => "",
                c => {
                    printed.push(c);
                    continue;
                }
            };
            if self.look.colour {
                printed.push_str(escape);
                open = c != OFF && (open || matches!(c, BOLD | DIM | ACCENT | RED));
            }
        }
        if open {
            printed.push_str("\u{1b}[0m");
        }
        self.out.push_str(printed.trim_end_matches([' ', '\u{a0}']));
        self.out.push('\n');
    }

    /// The page as text.
    pub(crate) fn finish(mut self) -> String {
        while self.out.ends_with("\n\n") {
            self.out.pop();
        }
        self.out
    }
}
