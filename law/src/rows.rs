//! The book of rows: every number of the law, by version.
//!
//! Each table stands in the module of its article. [`Rows`] gathers them so that a reader of
//! the law can be given another book: a frozen one, or one with a number changed to see
//! which worked case notices.

use crate::card::{
    acquisition::AcquisitionRow, cancellation::CancellationRow, fees::ExtensionFeeRow, penalties::CardPenaltyRow,
    production::CarryingRow, resident::ResidentRow, stay::ExtensionRow, stay::SpecialPeriodRow,
    validity::CardValidityRow,
};
use crate::chronicle::Holder;
use crate::procedure::{PhotoRow, ProcedureTable};
use crate::provision::{Dated, Known};
use crate::spr::{
    Deadline, appearance::AppearanceRow, certificate::FaceRow, certificate::RegistrationRow, certificate::ValidityRow,
    definitions::DefinitionRow, deportation::DeportationRow, misuse::MisuseRow, penalties::PenaltyRow,
    production::DemandRow, reentry::PermitRow, reentry::ReEntryRow, reissue::FeeRow, renewal::WindowRow,
    standing::CommencementRow, tasks::CompetenceRow,
};
use crate::time::Day;

/// A row whose numbers can be visited one by one.
pub trait Numbers {
    /// Calls `visit` with the name and place of each number of the row. A name stands once.
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32));

    /// How the numbers are known.
    fn known(&self) -> Known;

    /// How one of them is known, where it is known otherwise than the rest.
    fn known_of(&self, _name: &str) -> Known {
        self.known()
    }

    /// The open questions that concern them.
    fn see(&self) -> &'static [&'static str] {
        &[]
    }
}

/// One version of one table, as data: what `zairyu law` prints and a receipt keeps.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The name of the table: a field of [`Rows`].
    pub table: &'static str,
    /// The first day of the version.
    pub from: Day,
    /// Its numbers by name; a day is its number (see [`Day::number`]).
    pub numbers: Vec<(&'static str, i32)>,
    /// How the row is known.
    pub known: Known,
    /// How each number is known, in their order.
    pub marks: Vec<Known>,
    /// The open questions that concern them.
    pub see: &'static [&'static str],
}

/// A version of a table as a receipt keeps it.
#[derive(Clone, PartialEq, Debug)]
pub struct KeptRow {
    /// The table.
    pub table: String,
    /// First day of the version.
    pub from: Day,
    /// Its numbers by name.
    pub numbers: Vec<(String, i32)>,
}

/// The names of the numbers that are days.
const DAYS: [&str; 4] = ["surrender", "treaty", "commencement", "at least"];

/// A number as people read it: a day as a day.
pub fn number_text(name: &str, number: i32) -> String {
    if DAYS.contains(&name) { Day::from_number(number).to_string() } else { number.to_string() }
}

/// Visits a day as the number it is.
pub(crate) fn visit_day(name: &'static str, day: &mut Day, visit: &mut dyn FnMut(&'static str, &mut i32)) {
    let mut number = day.number();
    visit(name, &mut number);
    *day = Day::from_number(number);
}

macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident: $row:ty = $table:path;)+) => {
        /// Every table of the law.
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub struct Rows {
            $($(#[$meta])* pub $name: Dated<$row>,)+
        }

        impl Rows {
            /// The rows as we read the statute book.
            pub const STATUTE: Rows = Rows { $($name: Dated::new($table),)+ };

            /// Every version of every table, in the order of the articles and of the days.
            pub fn entries(&self) -> Vec<Entry> {
                let mut entries = Vec::new();
                $(for (from, row) in self.$name.versions() {
                    let mut numbers = Vec::new();
                    let mut copy = *row;
                    copy.numbers(&mut |name, number| numbers.push((name, *number)));
                    let (known, see) = (row.known(), row.see());
                    let marks = numbers.iter().map(|(name, _)| row.known_of(name)).collect();
                    entries.push(Entry { table: stringify!($name), from: *from, numbers, known, marks, see });
                })+
                entries
            }

            /// The same rows with one table as it stood at the end of `day`: its later versions
            /// never come.
            pub fn kept_to(self, table: &str, day: Day) -> Rows {
                let mut rows = self;
                $(if table == stringify!($name) {
                    let versions = rows.$name.versions();
                    let kept = versions.iter().take_while(|(from, _)| *from <= day).count();
                    rows.$name = Dated::new(versions.get(..kept).unwrap_or(versions));
                })+
                rows
            }

            /// The same rows with the numbers that `kept` has for versions of that table and first day;
            /// versions it does not have never come.
            ///
            /// The rows live as long as the program: this is for a receipt whose book differs.
            pub fn with(self, kept: &[KeptRow]) -> Rows {
                let mut rows = self;
                $({
                    let mut versions = Vec::new();
                    for (from, row) in self.$name.versions() {
                        let of = kept.iter().find(|kept| kept.table == stringify!($name) && kept.from == *from);
                        let Some(KeptRow { numbers, .. }) = of else { continue };
                        let mut row = *row;
                        row.numbers(&mut |name, number| {
                            if let Some((_, kept)) = numbers.iter().find(|(n, _)| n == name) {
                                *number = *kept;
                            }
                        });
                        versions.push((*from, row));
                    }
                    rows.$name = Dated::new(Vec::leak(versions));
                })+
                rows
            }

            /// Books that differ from this one in one number, each with the table, the first
            /// day of the version and the name of that number. The first day of every later
            /// version counts as a number too.
            ///
            /// Each book lives as long as the program: this is for tests that show that no
            /// number of the law is free.
            pub fn mutants(self, by: i32) -> Vec<(String, Rows)> {
                let mut mutants = Vec::new();
                $({
                    let rows = self.$name.versions();
                    for (at, (from, row)) in rows.iter().enumerate() {
                        let mut names = Vec::new();
                        let mut copy = *row;
                        copy.numbers(&mut |name, _| names.push(name));
                        for (nth, name) in names.into_iter().enumerate() {
                            let mut changed = *row;
                            let mut seen = 0_usize;
                            changed.numbers(&mut |_, number| {
                                if seen == nth {
                                    *number = number.saturating_add(by);
                                }
                                seen = seen.saturating_add(1);
                            });
                            let mut versions = rows.to_vec();
                            if let Some(slot) = versions.get_mut(at) {
                                *slot = (*from, changed);
                            }
                            let table = Dated::new(Vec::leak(versions));
                            mutants.push((format!("{} {from}: {name}", stringify!($name)), Rows { $name: table, ..self }));
                        }
                        if at > 0 {
                            let mut versions = rows.to_vec();
                            if let Some(slot) = versions.get_mut(at) {
                                *slot = (from.plus(by), *row);
                            }
                            let table = Dated::new(Vec::leak(versions));
                            mutants.push((format!("{} {from}: first day", stringify!($name)), Rows { $name: table, ..self }));
                        }
                    }
                })+
                mutants
            }
        }
    };
}

tables! {
    /// SPR 2.
    definitions: DefinitionRow = crate::spr::definitions::DAYS;
    /// SPR 3.
    commencement: CommencementRow = crate::spr::standing::COMMENCEMENT;
    /// SPR 4(2).
    permission: Deadline = crate::spr::standing::PERMISSION;
    /// SPR 8(1)(iii).
    face: FaceRow = crate::spr::certificate::FACE;
    /// SPR 9.
    validity: ValidityRow = crate::spr::certificate::VALIDITY;
    /// Act No. 79 of 2009, Addenda 28(2).
    registration: RegistrationRow = crate::spr::certificate::REGISTRATION;
    /// SPR 10(1) and (2).
    dwelling: Deadline = crate::spr::residence::DWELLING;
    /// SPR 11(1).
    particulars: Deadline = crate::spr::particulars::CHANGE;
    /// SPR 12(1).
    window: WindowRow = crate::spr::renewal::WINDOW;
    /// SPR 13(1).
    loss: Deadline = crate::spr::reissue::LOSS;
    /// SPR 14(3).
    ordered: Deadline = crate::spr::reissue::ORDERED;
    /// SPR 14(5).
    fee: FeeRow = crate::spr::reissue::FEE;
    /// SPR 16(1), (4) and (5).
    surrender: Deadline = crate::spr::surrender::RETURN;
    /// SPR 17.
    demand: DemandRow = crate::spr::production::DEMAND;
    /// SPR 18 and 19.
    appearance: AppearanceRow = crate::spr::appearance::AGE;
    /// SPR 22(1).
    deportation: DeportationRow = crate::spr::deportation::GROUNDS;
    /// SPR 23(1).
    permit: PermitRow = crate::spr::reentry::PERMIT;
    /// SPR 23(2).
    reentry: ReEntryRow = crate::spr::reentry::SPECIAL;
    /// SPR 4–14 and 16: who is competent.
    competence: CompetenceRow = crate::spr::tasks::COMPETENCE;
    /// SPR 26–29.
    misuse: MisuseRow = crate::spr::misuse::MISUSE;
    /// SPR 31–34.
    penalties: PenaltyRow = crate::spr::penalties::PENALTIES;
    /// Orders 1 and 6–10: the procedures.
    procedures: ProcedureTable<20> = crate::procedure::PROCEDURES;
    /// Orders 1, 2 and 7–10: the photograph.
    photo: PhotoRow = crate::procedure::PHOTO;
    /// ICRRA Orders 19-8 to 19-12: the procedures of card holders.
    card_procedures: ProcedureTable<23> = crate::procedure::CARD_PROCEDURES;
    /// ICRRA 19-3.
    resident: ResidentRow = crate::card::resident::RESIDENT;
    /// ICRRA 19-5.
    card_validity: CardValidityRow = crate::card::validity::VALIDITY;
    /// ICRRA 19-7 to 19-9.
    card_dwelling: Deadline = crate::card::residence::DWELLING;
    /// ICRRA 19-10(1).
    card_particulars: Deadline = crate::card::changes::CHANGE;
    /// ICRRA 19-11(1).
    card_window: WindowRow = crate::card::renewal::WINDOW;
    /// ICRRA 19-12(1).
    card_loss: Deadline = crate::card::reissue::LOSS;
    /// ICRRA 19-13(3).
    card_ordered: Deadline = crate::card::reissue::ORDERED;
    /// ICRRA 19-15(1), (3) and (4).
    card_return: Deadline = crate::card::surrender::RETURN;
    /// ICRRA 19-16.
    affiliation: Deadline = crate::card::affiliation::NOTICE;
    /// ICRRA 20(6) and 21(4).
    special_period: SpecialPeriodRow = crate::card::stay::SPECIAL_PERIOD;
    /// ICRRA 21(2).
    extension: ExtensionRow = crate::card::stay::EXTENSION;
    /// ICRRA 67(ii).
    extension_fee: ExtensionFeeRow = crate::card::fees::EXTENSION;
    /// ICRRA 22-2.
    acquisition: AcquisitionRow = crate::card::acquisition::ACQUISITION;
    /// ICRRA 22-4(1).
    cancellation: CancellationRow = crate::card::cancellation::CANCELLATION;
    /// ICRRA 23.
    carrying: CarryingRow = crate::card::production::CARRYING;
    /// ICRRA 26(3) and (5).
    card_permit: PermitRow = crate::card::reentry::PERMIT;
    /// ICRRA 26-2.
    card_reentry: ReEntryRow = crate::card::reentry::SPECIAL;
    /// ICRRA 71-2 to 77-2.
    card_penalties: CardPenaltyRow = crate::card::penalties::PENALTIES;
}

/// The tables that the two bodies of rules share in shape: each holder has their own.
impl Rows {
    /// SPR 10, ICRRA 19-7 to 19-9.
    #[inline(always)]
    pub fn dwelling_of(&self, holder: Holder) -> Dated<Deadline> {
        self.either(holder, self.dwelling, self.card_dwelling)
    }

    /// SPR 11(1), ICRRA 19-10(1).
    #[inline(always)]
    pub fn particulars_of(&self, holder: Holder) -> Dated<Deadline> {
        self.either(holder, self.particulars, self.card_particulars)
    }

    /// SPR 12(1), ICRRA 19-11(1).
    #[inline(always)]
    pub fn window_of(&self, holder: Holder) -> Dated<WindowRow> {
        self.either(holder, self.window, self.card_window)
    }

    /// SPR 13(1), ICRRA 19-12(1).
    #[inline(always)]
    pub fn loss_of(&self, holder: Holder) -> Dated<Deadline> {
        self.either(holder, self.loss, self.card_loss)
    }

    /// SPR 14(3), ICRRA 19-13(3).
    #[inline(always)]
    pub fn ordered_of(&self, holder: Holder) -> Dated<Deadline> {
        self.either(holder, self.ordered, self.card_ordered)
    }

    /// SPR 16, ICRRA 19-15.
    #[inline(always)]
    pub fn return_of(&self, holder: Holder) -> Dated<Deadline> {
        self.either(holder, self.surrender, self.card_return)
    }

    /// SPR 23(1), ICRRA 26.
    #[inline(always)]
    pub fn permit_of(&self, holder: Holder) -> Dated<PermitRow> {
        self.either(holder, self.permit, self.card_permit)
    }

    /// SPR 23(2), ICRRA 26-2.
    #[inline(always)]
    pub fn reentry_of(&self, holder: Holder) -> Dated<ReEntryRow> {
        self.either(holder, self.reentry, self.card_reentry)
    }

    #[inline(always)]
    fn either<R: Copy>(&self, holder: Holder, certificate: Dated<R>, card: Dated<R>) -> Dated<R> {
        match holder {
            Holder::SpecialPermanentResident => certificate,
            Holder::MidToLongTermResident => card,
        }
    }
}

/// The statute book an answer speaks from: its rows, and the day after which nothing more
/// came into force.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Book {
    /// The rows.
    pub rows: Rows,
    /// The book as it stood at the end of this day: later commencements never happen.
    pub frozen: Day,
}

impl Book {
    /// The statute book as it stands at the end of `day`.
    pub const fn at(day: Day) -> Book {
        Book { rows: Rows::STATUTE, frozen: day }
    }

    /// The version of `table` that governs what happened on `on`, with its first day; `None`
    /// before the first.
    #[inline]
    pub fn row<R: Copy>(&self, table: Dated<R>, on: Day) -> Option<(Day, &'static R)> {
        let on = on.min(self.frozen);
        table.versions().iter().rev().find(|(from, _)| *from <= on).map(|(from, row)| (*from, row))
    }
}
