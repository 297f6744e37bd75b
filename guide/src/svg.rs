//! The timeline as a picture that stands alone: no script, no font, readable on light and dark.

use crate::chronicle::{Drawing, Kind, Mark, Row, drawing, ticks};
use crate::layout::{columns, unmarked};
use crate::speaker::Speaker;
use crate::words::{Lang, args};
use std::fmt::Write as _;
use zairyu_law::chronicle::Chronicle;
use zairyu_law::life::Life;
use zairyu_law::time::Day;

const WIDTH: i64 = 960;
const LEFT: i64 = 250;
const RIGHT: i64 = 24;
const ROW: i64 = 28;
const TOP: i64 = 74;

/// Plain rules, with no variables: more programs than browsers draw SVG.
const STYLE: &str = "\
text{font:14px system-ui,-apple-system,'Hiragino Sans','Noto Sans CJK JP','Noto Sans JP',sans-serif;fill:#1e1c19}\
.title{font-size:18px;font-weight:600}.quiet{fill:#5e574c;font-size:12px}.who{font-weight:600}\
.paper{fill:#faf7f1}.rule{stroke:#ddd5c7}.today{stroke:#1f3b73;stroke-dasharray:3 3}.now{fill:#1f3b73;font-size:12px}\
.standing{fill:#1f3b73}.certificate{fill:#c9d0e0;stroke:#1f3b73}.duty{fill:#b9c3d9}\
.abroad{fill:none;stroke:#5e574c;stroke-dasharray:4 3}\
.last{fill:#1f3b73}.done{fill:#faf7f1;stroke:#1f3b73;stroke-width:2}.missed{stroke:#9b2a17;stroke-width:2.5;fill:none}\
@media(prefers-color-scheme:dark){text{fill:#ebe5d9}.quiet{fill:#b3aa9b}.paper{fill:#171512}.rule{stroke:#38332b}\
.today{stroke:#b1c5f2}.now{fill:#b1c5f2}.standing{fill:#b1c5f2}.certificate{fill:#37415c;stroke:#b1c5f2}.duty{fill:#4a587c}\
.abroad{stroke:#b3aa9b}.last{fill:#b1c5f2}.done{fill:#171512;stroke:#b1c5f2}.missed{stroke:#f3a391}}";

/// The timeline of `chronicles` as one SVG in `lang`: standings, certificates, stays abroad,
/// and each duty with its last day. A title and a description say it to those who do not see it.
pub fn chronicle_svg(chronicles: &[Chronicle], life: &Life, today: Day, lang: Lang) -> String {
    let s = Speaker::new(lang, life, today);
    let drawing = drawing(&s, chronicles);
    let names: Vec<String> = drawing.parts.iter().map(|part| s.upper(&s.name(&part.who))).collect();
    let until = chronicles.iter().map(|c| c.until).max().unwrap_or(today);
    let you = match drawing.parts.as_slice() {
        [only] => s.you(&only.who),
        _ => "no",
    };
    let title = s.f("chronicle-title", &args! { you: you, who: s.all_of(&names), date: s.plain(until) });
    let mut description = s.f(
        "chronicle-description",
        &args! { first: s.plain(drawing.first), last: s.plain(drawing.last), today: s.plain(today) },
    );
    for row in drawing.parts.iter().flat_map(|part| &part.rows) {
        let _ = write!(description, " {}{}", s.upper(&row.text), s.t("full-stop"));
    }

    let mut body = String::new();
    let several = drawing.parts.len() > 1;
    let mut y = TOP;
    let mut rows = String::new();
    for (part, name) in drawing.parts.iter().zip(&names) {
        if several {
            let _ =
                write!(rows, "<text class=\"who\" x=\"16\" y=\"{}\">{}</text>", y.saturating_add(19), escaped(name));
            y = y.saturating_add(ROW);
        }
        if part.rows.is_empty() {
            let none = s.t("chronicle-none");
            let _ =
                write!(rows, "<text class=\"quiet\" x=\"16\" y=\"{}\">{}</text>", y.saturating_add(19), escaped(&none));
            y = y.saturating_add(ROW);
        }
        for row in part.rows.iter().filter(|row| row.is_drawn()) {
            draw(&mut rows, &s, &drawing, row, y);
            y = y.saturating_add(ROW);
        }
    }
    let bottom = y.saturating_add(6);
    let height = bottom.saturating_add(34);

    for (day, label) in ticks(&s, drawing.first, drawing.last, 14) {
        let x = x_of(&drawing, day);
        let _ = write!(
            body,
            "<line class=\"rule\" x1=\"{x}\" y1=\"{}\" x2=\"{x}\" y2=\"{bottom}\"/><text class=\"quiet\" x=\"{}\" y=\"{}\">{}</text>",
            TOP.saturating_sub(8),
            x.saturating_add(3),
            TOP.saturating_sub(12),
            escaped(&label),
        );
    }
    body.push_str(&rows);
    let now = x_of(&drawing, today);
    let _ = write!(
        body,
        "<line class=\"today\" x1=\"{now}\" y1=\"{}\" x2=\"{now}\" y2=\"{bottom}\"/><text class=\"now\" x=\"{now}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        TOP.saturating_sub(8),
        bottom.saturating_add(16),
        escaped(&s.f("chronicle-today-is", &args! { date: s.plain(today) })),
    );
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" aria-labelledby=\"t d\" lang=\"{}\"><title id=\"t\">{}</title><desc id=\"d\">{}</desc><style>{STYLE}</style>\
         <rect class=\"paper\" width=\"{WIDTH}\" height=\"{height}\"/><text class=\"title\" x=\"16\" y=\"30\">{}</text>{body}</svg>\n",
        if lang == Lang::En { "en" } else { "ja" },
        escaped(&title),
        escaped(&description),
        escaped(&title),
    )
}

fn x_of(drawing: &Drawing, day: Day) -> i64 {
    let days = i64::from(drawing.first.until(drawing.last)).max(1);
    let offset = i64::from(drawing.first.until(day)).clamp(0, days);
    let room = WIDTH.saturating_sub(LEFT).saturating_sub(RIGHT);
    LEFT.saturating_add(offset.saturating_mul(room).checked_div(days).unwrap_or(0))
}

fn draw(out: &mut String, s: &Speaker<'_>, drawing: &Drawing, row: &Row, y: i64) {
    let label = escaped(&row.label);
    // A long label is drawn closer together rather than cut.
    let fit = if columns(&row.label) > 30 { " textLength=\"222\" lengthAdjust=\"spacingAndGlyphs\"" } else { "" };
    let _ = write!(out, "<text x=\"16\" y=\"{}\"{fit}>{label}</text>", y.saturating_add(19));
    let from = row.from.map_or(LEFT, |day| x_of(drawing, day));
    let to = row.to.map_or(WIDTH.saturating_sub(RIGHT), |day| x_of(drawing, day.next()));
    let width = to.saturating_sub(from).max(2);
    let (class, top, height) = match row.kind {
        Kind::Standing => ("standing", 10, 8),
        Kind::Certificate => ("certificate", 7, 14),
        Kind::Duty => ("duty", 7, 14),
        Kind::Abroad => ("abroad", 9, 10),
    };
    if row.has_bar() {
        let _ = write!(
            out,
            "<rect class=\"{class}\" x=\"{from}\" y=\"{}\" width=\"{width}\" height=\"{height}\" rx=\"2\"/>",
            y.saturating_add(top),
        );
    }
    // The day in words beside what was done, else beside the last day.
    let done = row.marks.iter().find(|(_, mark)| *mark == Mark::Done);
    if let Some((day, _)) = done.or(row.marks.first()) {
        let x = x_of(drawing, *day);
        let right = x < WIDTH.saturating_sub(150);
        let (x, anchor) = if right { (x.saturating_add(11), "start") } else { (from.min(x).saturating_sub(11), "end") };
        let _ = write!(
            out,
            "<text class=\"quiet\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
            y.saturating_add(18),
            escaped(&s.plain(*day)),
        );
    }
    for (day, mark) in &row.marks {
        let x = x_of(drawing, *day);
        let middle = y.saturating_add(14);
        let _ = match mark {
            Mark::Last => write!(out, "<circle class=\"last\" cx=\"{x}\" cy=\"{middle}\" r=\"5\"/>"),
            Mark::Done => write!(out, "<path class=\"done\" d=\"M{x} {}l5 5-5 5-5-5z\"/>", middle.saturating_sub(5)),
            Mark::Missed => write!(
                out,
                "<path class=\"missed\" d=\"M{} {}l10 10m0-10l-10 10\"/>",
                x.saturating_sub(5),
                middle.saturating_sub(5)
            ),
        };
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in unmarked(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
