//! The words of each language, read once when first needed.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;
use zairyu_law::Word;

/// A language that zairyu speaks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Lang {
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// A text that names no language spoken here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotALanguage(pub String);

impl fmt::Display for NotALanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a language spoken here; say `en` or `ja`", self.0)
    }
}

impl std::error::Error for NotALanguage {}

impl FromStr for Lang {
    type Err = NotALanguage;

    fn from_str(text: &str) -> Result<Lang, NotALanguage> {
        match text {
            "en" => Ok(Lang::En),
            "ja" => Ok(Lang::Ja),
            _ => Err(NotALanguage(text.to_owned())),
        }
    }
}

const EN: &[&str] = &[
    include_str!("../words/en.ftl"),
    include_str!("../words/en/card.ftl"),
    include_str!("../words/en/law.ftl"),
    include_str!("../words/en/procedure.ftl"),
    include_str!("../words/en/receipt.ftl"),
    include_str!("../words/en/status.ftl"),
    include_str!("../words/en/what-if.ftl"),
];
const JA: &[&str] = &[
    include_str!("../words/ja.ftl"),
    include_str!("../words/ja/card.ftl"),
    include_str!("../words/ja/law.ftl"),
    include_str!("../words/ja/procedure.ftl"),
    include_str!("../words/ja/receipt.ftl"),
    include_str!("../words/ja/status.ftl"),
    include_str!("../words/ja/what-if.ftl"),
];

/// The words of one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `lang`.
    pub(crate) fn of(lang: Lang) -> &'static Words {
        static SPOKEN: [OnceLock<Words>; 2] = [OnceLock::new(), OnceLock::new()];
        let [en, ja] = &SPOKEN;
        match lang {
            Lang::En => en.get_or_init(|| Words::read("en", EN)),
            Lang::Ja => ja.get_or_init(|| Words::read("ja", JA)),
        }
    }

    fn read(lang: &str, sources: &[&str]) -> Words {
        let locale: LanguageIdentifier = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The terminal shows no isolation marks as what they are.
        bundle.set_use_isolating(false);
        // What cannot be read is left out; its ids then stand for themselves. A test reads all.
        for &source in sources {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Words { bundle }
    }

    /// The sentence `id`, with its blanks filled; the id itself where there is none.
    pub(crate) fn say(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else { return id.to_owned() };
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut faults).into_owned()
    }

    /// Whether there is a sentence `id`.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

/// The id of a word of the law's vocabularies: `standing-student`, `as-cohabiting-relative-16plus`.
pub(crate) fn id_of<W: Word>(family: &str, word: W) -> String {
    id_of_text(family, word.word())
}

/// The same for a word that the law keeps as text.
pub(crate) fn id_of_text(family: &str, word: &str) -> String {
    let mut id = format!("{family}-");
    for c in word.chars() {
        match c {
            '+' => id.push_str("plus"),
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => id.push(c),
            _ => id.push('-'),
        }
    }
    id
}

/// Fills the blanks of a sentence: `args! { who: name, date: day }`.
macro_rules! args {
    ($($name:ident : $value:expr),* $(,)?) => {{
        #[allow(unused_mut, reason = "a sentence may have no blank")]
        let mut filled = fluent_bundle::FluentArgs::new();
        $(filled.set(stringify!($name), $value);)*
        filled
    }};
}
pub(crate) use args;
