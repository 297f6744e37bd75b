//! Closed vocabularies: an enum and the words people write for it, declared once.

/// Declares a closed set of words: the enum, its written form, and the list that an error
/// message, the schema and the reader share.
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::words::Word::word(*self))
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let words: Vec<&str> =
                    <Self as $crate::words::Word>::ALL.iter().map(|&w| $crate::words::Word::word(w)).collect();
                schemars::json_schema!({ "type": "string", "enum": words })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str($crate::words::Word::word(*self))
            }
        }
    };
}
pub(crate) use words;

/// A member of a closed vocabulary.
pub trait Word: Copy + PartialEq + 'static {
    /// Every word of the vocabulary, in the order it is documented.
    const ALL: &'static [Self];

    /// The word as it is written in files.
    fn word(self) -> &'static str;

    /// The member written as `word`, if the vocabulary has it.
    fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|w| w.word() == word)
    }
}

/// A set of at most 32 words of one vocabulary, such as the papers handed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Set<W> {
    bits: u32,
    of: std::marker::PhantomData<W>,
}

impl<W: Word> Set<W> {
    /// The set without members.
    pub const EMPTY: Self = Set { bits: 0, of: std::marker::PhantomData };

    /// Adds a member.
    pub fn insert(&mut self, member: W) {
        self.bits |= Self::bit(member);
    }

    /// The set of these members.
    pub fn from_members(members: &[W]) -> Self {
        let mut set = Self::EMPTY;
        for &member in members {
            set.insert(member);
        }
        set
    }

    /// Whether `member` is in the set.
    pub fn contains(self, member: W) -> bool {
        self.bits & Self::bit(member) != 0
    }

    /// Whether the set has no member.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The members, in the vocabulary's order.
    pub fn members(self) -> impl Iterator<Item = W> {
        W::ALL.iter().copied().filter(move |&w| self.contains(w))
    }

    fn bit(member: W) -> u32 {
        let place = W::ALL.iter().position(|&w| w == member).unwrap_or(0);
        1_u32.checked_shl(u32::try_from(place).unwrap_or(31)).unwrap_or(0)
    }
}

impl<W: Word> Default for Set<W> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<W: Word + serde::Serialize> serde::Serialize for Set<W> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.members())
    }
}
