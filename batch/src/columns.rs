//! What comes in and goes out: columns of equal length, and their blocks.

use crate::reading::{Cards, Certificates, Rules};
use std::fmt;
use zairyu_law::time::Day;

/// Nothing happened, nothing is owed, or nobody knows of it yet: a day that never comes.
pub const NEVER: Day = Day::MAX;

/// How many rows are read at once: seventeen columns of a block fit the nearest cache.
pub const BLOCK: usize = 256;

pub(crate) type Days = [Day; BLOCK];
pub(crate) type Bytes = [u8; BLOCK];

/// Columns of different lengths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unequal;

impl fmt::Display for Unequal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the columns are not of one length")
    }
}

impl std::error::Error for Unequal {}

/// The rows of one kind of document, and the rules that they are read by.
pub(crate) trait Documents<'a>: Copy {
    /// The body of rules.
    type Rules: Rules;

    /// How many rows there are.
    fn rows(&self) -> Result<usize, Unequal>;

    /// The next whole block, and what is left after it.
    fn split_block(self) -> Option<(Block<'a>, Self)>;

    /// Fewer rows than a block, with rows in which nothing happens after them.
    fn fill_up(&self) -> Filled;
}

macro_rules! blocks {
    ($($name:ident,)+) => {
        /// The rows of one block.
        #[derive(Clone, Copy)]
        pub(crate) struct Block<'a> {
            $(pub(crate) $name: &'a Days,)+
            /// What only this kind of document is read by: of a certificate the filing, of a card the stay.
            pub(crate) own: &'a Days,
        }

        /// A block of its own.
        pub(crate) struct Filled {
            $($name: Days,)+
            own: Days,
        }

        impl Filled {
            pub(crate) fn block(&self) -> Block<'_> {
                Block { $($name: &self.$name,)+ own: &self.own }
            }
        }
    };
}

macro_rules! columns_in {
    ($(#[$rows:meta])* $columns:ident by $rules:ty, $(#[$meta:meta])* $own:ident) => {
        columns_in! {
            @ $(#[$rows])* $columns by $rules;
            $(#[$meta])* $own;
            /// The holder's birth.
            birth,
            /// The issue.
            issued,
            /// Issued by renewal: the expiry of the document held at the filing.
            held,
            /// The expiry printed on it.
            printed,
            /// The holder learned of its loss. A day before the issue concerns another document.
            learned,
            /// Learned abroad: the first entry after it. Any day before the learning: learned in Japan.
            entered,
            /// The holder moved to another principal dwelling.
            moved,
            /// Reissue after the loss was applied for.
            loss_filed,
            /// The dwelling was notified.
            dwelling_filed,
            /// Renewal was applied for.
            renewal_filed,
        }
    };
    (@ $(#[$rows:meta])* $columns:ident by $rules:ty;
        $(#[$own_meta:meta])* $own:ident;
        $($(#[$meta:meta])* $name:ident,)+
    ) => {
        $(#[$rows])*
        #[derive(Clone, Copy, Debug)]
        pub struct $columns<'a> {
            $($(#[$meta])* pub $name: &'a [Day],)+
            $(#[$own_meta])* pub $own: &'a [Day],
        }

        impl $columns<'_> {
            /// How many rows there are.
            ///
            /// # Errors
            /// [`Unequal`] if the columns are not of one length.
            pub fn rows(&self) -> Result<usize, Unequal> {
                let rows = self.$own.len();
                if $(self.$name.len() == rows)&&+ { Ok(rows) } else { Err(Unequal) }
            }
        }

        impl<'a> Documents<'a> for $columns<'a> {
            type Rules = $rules;

            fn rows(&self) -> Result<usize, Unequal> {
                $columns::rows(self)
            }

            fn split_block(self) -> Option<(Block<'a>, Self)> {
                $(let $name = self.$name.split_first_chunk()?;)+
                let $own = self.$own.split_first_chunk()?;
                Some((Block { $($name: $name.0,)+ own: $own.0 }, $columns { $($name: $name.1,)+ $own: $own.1 }))
            }

            fn fill_up(&self) -> Filled {
                let mut filled = Filled { $($name: [NEVER; BLOCK],)+ own: [NEVER; BLOCK] };
                $(fill(&mut filled.$name, self.$name);)+
                fill(&mut filled.own, self.$own);
                filled
            }
        }
    };
}

fn fill(slots: &mut Days, days: &[Day]) {
    for (slot, day) in slots.iter_mut().zip(days) {
        *slot = *day;
    }
}

blocks! { birth, issued, held, printed, learned, entered, moved, loss_filed, dwelling_filed, renewal_filed, }

columns_in! {
    /// The rows: each is one certificate, and what befell its holder since.
    Columns by Certificates,
    /// The filing it answers.
    filed
}

columns_in! {
    /// The rows: each is one residence card, and what befell its holder since. No application for a longer
    /// stay pends.
    CardColumns by Cards,
    /// The last day of the period of stay; [`NEVER`] for a stay without end.
    stay
}

macro_rules! columns_out {
    ($($(#[$meta:meta])* $name:ident: $type:ty = $blank:expr,)+) => {
        /// Where the verdicts are written.
        #[derive(Debug)]
        pub struct Verdicts<'a> {
            $($(#[$meta])* pub $name: &'a mut [$type],)+
        }

        impl<'a> Verdicts<'a> {
            /// How many rows there is room for.
            ///
            /// # Errors
            /// [`Unequal`] if the columns are not of one length.
            pub fn rows(&self) -> Result<usize, Unequal> {
                let rows = self.expiry.len();
                if $(self.$name.len() == rows)&&+ { Ok(rows) } else { Err(Unequal) }
            }

            /// The next whole block; what is left after it stays.
            pub(crate) fn split_block(&mut self) -> Option<VerdictBlock<'a>> {
                $(let $name = std::mem::take(&mut self.$name).split_first_chunk_mut()?;)+
                $(self.$name = $name.1;)+
                Some(VerdictBlock { $($name: $name.0,)+ })
            }

            /// Takes over as many verdicts as there is room for.
            pub(crate) fn copy_from(self, filled: &FilledVerdicts) {
                $(for (slot, verdict) in self.$name.iter_mut().zip(filled.$name) {
                    *slot = verdict;
                })+
            }

            pub(crate) fn again(&mut self) -> Verdicts<'_> {
                Verdicts { $($name: &mut *self.$name,)+ }
            }
        }

        /// Where the verdicts of one block are written.
        pub(crate) struct VerdictBlock<'a> {
            $(pub(crate) $name: &'a mut [$type; BLOCK],)+
        }

        /// The verdicts of a block of its own.
        pub(crate) struct FilledVerdicts {
            $($name: [$type; BLOCK],)+
        }

        impl FilledVerdicts {
            pub(crate) fn blank() -> FilledVerdicts {
                FilledVerdicts { $($name: [$blank; BLOCK],)+ }
            }

            pub(crate) fn block(&mut self) -> VerdictBlock<'_> {
                VerdictBlock { $($name: &mut self.$name,)+ }
            }
        }
    };
}

columns_out! {
    /// The last valid day: the printed one, else the one by SPR 9 or ICRRA 19-5(1).
    expiry: Day = NEVER,
    /// The first day of the renewal window on every reading; never for a card that ends with the stay.
    opens: Day = NEVER,
    /// The last day to apply for reissue.
    loss_due: Day = NEVER,
    /// The last day to notify the dwelling.
    dwelling_due: Day = NEVER,
    /// Where the document stands on the day judged: a [`State`].
    state: u8 = 0,
    /// What was breached by the end of the day judged: [`LOSS`] | [`DWELLING`] | [`RENEWAL`].
    breached: u8 = 0,
}

/// Reissue was not applied for in time.
pub const LOSS: u8 = 1;
/// The dwelling was not notified in time.
pub const DWELLING: u8 = 2;
/// Renewal was not applied for in time.
pub const RENEWAL: u8 = 4;

/// Where a certificate or a card stands at the end of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u32)]
pub enum State {
    /// Not yet issued.
    NotIssued,
    /// Valid, and its renewal window not yet open.
    Valid,
    /// Valid, and its renewal window open.
    WindowOpen,
    /// Its last valid day has passed, or the stay that a card is for.
    Expired,
}
