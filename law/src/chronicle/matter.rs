//! What is filed, returned, received or shown, and the two bodies of rules it comes under.
//!
//! The Special Act's Articles 10–17 and the Immigration Control Act's 19-7 – 19-15 and 23 are
//! twins: a [`Twin`] is what they share, a [`Holder`] says whose of the two it is, and both
//! together are a [`Matter`], which is also the name of a procedure.

use crate::life::Document;
use crate::provision::{Provision, Statute, icrra, spr};
use crate::words::{Word, words};

words! {
    /// Whose residence document it is, and so which of the two bodies of rules governs it.
    pub enum Holder {
        /// 特別永住者: the Special Act.
        SpecialPermanentResident = "special-permanent-resident",
        /// 中長期在留者: the Immigration Control Act, Articles 19-3 – 19-17.
        MidToLongTermResident = "mid-to-long-term-resident",
    }
}

impl Default for Holder {
    /// The holder of a certificate, as where nothing else is told.
    fn default() -> Self {
        Holder::SpecialPermanentResident
    }
}

impl Holder {
    /// The residence document that this holder is issued.
    pub fn document(self) -> Document {
        match self {
            Holder::SpecialPermanentResident => Document::Certificate,
            Holder::MidToLongTermResident => Document::Card,
        }
    }

    /// The holder of a residence document; `None` for any other document.
    pub fn of(document: Document) -> Option<Holder> {
        match document {
            Document::Certificate | Document::AlienRegistrationCertificate => Some(Holder::SpecialPermanentResident),
            Document::Card => Some(Holder::MidToLongTermResident),
            _ => None,
        }
    }

    /// Whom a body of rules is for: the Special Act and its Orders for the one, the rest for the other.
    pub fn under(statute: Statute) -> Holder {
        match statute {
            Statute::Spr | Statute::SprOrder | Statute::SprCabinetOrder | Statute::SprAddenda => {
                Holder::SpecialPermanentResident
            }
            _ => Holder::MidToLongTermResident,
        }
    }

    /// The article that lists how the document loses its validity (失効); its items are the same six.
    pub const fn invalidity(self) -> Provision {
        match self {
            Holder::SpecialPermanentResident => spr(15, 0),
            Holder::MidToLongTermResident => icrra(19, 0).branch(14),
        }
    }
}

words! {
    /// What is filed or returned: the name of a procedure.
    pub enum Matter {
        /// SPR 4(1): permission by birth or another cause.
        Permission = "spr.permission",
        /// SPR 5(1): permission of somebody with a status of Appended Table II.
        PermissionTableII = "spr.permission-table-ii",
        /// SPR 10(1): a first dwelling.
        FirstDwelling = "spr.first-dwelling",
        /// SPR 10(2): a new dwelling.
        Dwelling = "spr.dwelling",
        /// SPR 11(1): other particulars.
        Particulars = "spr.particulars",
        /// SPR 12(1): renewal.
        Renewal = "spr.renewal",
        /// SPR 12(2): renewal before its window.
        EarlyRenewal = "spr.early-renewal",
        /// SPR 13(1): reissue after a loss.
        Loss = "spr.reissue-loss",
        /// SPR 14(1), first sentence: reissue after damage.
        Replacement = "spr.reissue-replacement",
        /// SPR 14(1), second sentence: exchange at the holder's wish.
        Exchange = "spr.exchange",
        /// SPR 14(3): reissue on order.
        Ordered = "spr.reissue-ordered",
        /// SPR 16(1): return after the standing, the validity or the re-entry term ended.
        Return = "spr.return",
        /// SPR 16(2): return on departure.
        ReturnOnDeparture = "spr.return-on-departure",
        /// SPR 16(3): return of the old one for the new.
        ReturnForNew = "spr.return-for-new",
        /// SPR 16(4): return of one found again.
        ReturnFound = "spr.return-found",
        /// SPR 16(5): return after death.
        ReturnAfterDeath = "spr.return-after-death",
        /// SPR 17(1): a new certificate is taken at the counter.
        Receipt = "spr.receipt",
        /// SPR 17(1), 10(3): a certificate is taken back with the dwelling written on it.
        ReceiptBack = "spr.receipt-back",
        /// SPR 17(2): the certificate is shown to an official who asks for it.
        Production = "spr.production",
        /// SPR 18: the permit is taken at the counter.
        ReceiptOfPermit = "spr.receipt-of-permit",
        /// ICRRA 19-7(1): the first dwelling after a landing.
        CardFirstDwelling = "card.first-dwelling",
        /// ICRRA 19-8(1): the first dwelling of somebody who became a mid-to-long-term resident in Japan.
        CardDwellingAfterGrant = "card.dwelling-after-grant",
        /// ICRRA 19-9(1): a new dwelling.
        CardDwelling = "card.dwelling",
        /// ICRRA 19-10(1): other particulars.
        CardParticulars = "card.particulars",
        /// ICRRA 19-11(1): renewal of the card's validity.
        CardRenewal = "card.renewal",
        /// ICRRA 19-11(2): renewal before its window.
        CardEarlyRenewal = "card.early-renewal",
        /// ICRRA 19-12(1): reissue after a loss.
        CardLoss = "card.reissue-loss",
        /// ICRRA 19-13(1), first sentence: reissue after damage.
        CardReplacement = "card.reissue-replacement",
        /// ICRRA 19-13(1), second sentence: exchange at the holder's wish.
        CardExchange = "card.exchange",
        /// ICRRA 19-13(3): reissue on order.
        CardOrdered = "card.reissue-ordered",
        /// ICRRA 19-15(1): return after the standing, the validity or the re-entry term ended.
        CardReturn = "card.return",
        /// ICRRA 19-15(2): return on departure.
        CardReturnOnDeparture = "card.return-on-departure",
        /// ICRRA 19-15(2): return of the old one for the new.
        CardReturnForNew = "card.return-for-new",
        /// ICRRA 19-15(3): return of one found again.
        CardReturnFound = "card.return-found",
        /// ICRRA 19-15(4): return after death.
        CardReturnAfterDeath = "card.return-after-death",
        /// ICRRA 23(2): a new card is taken.
        CardReceipt = "card.receipt",
        /// ICRRA 23(2), 19-7(2): a card is taken back with the dwelling written on it.
        CardReceiptBack = "card.receipt-back",
        /// ICRRA 23(3): the card is shown to an official who asks for it.
        CardProduction = "card.production",
        /// ICRRA 23(2): the card is carried at all times.
        Carrying = "card.carrying",
        /// ICRRA 19-16(i), (ii): a change at or with the organisation the status is for.
        Affiliation = "card.affiliation",
        /// ICRRA 19-16(iii): divorce from, or death of, the spouse the status is for.
        Spouse = "card.spouse",
        /// ICRRA 22-2(2): acquisition of a status after a birth or the loss of Japanese nationality.
        Acquisition = "card.acquisition",
        /// ICRRA 21(2): extension of the period of stay.
        Extension = "card.extension",
    }
}

words! {
    /// What the two bodies of rules share.
    pub enum Twin {
        /// A first dwelling: SPR 10(1), ICRRA 19-7(1).
        FirstDwelling = "first-dwelling",
        /// A new dwelling: SPR 10(2), ICRRA 19-9(1).
        Dwelling = "dwelling",
        /// Other particulars: SPR 11(1), ICRRA 19-10(1).
        Particulars = "particulars",
        /// Renewal: SPR 12(1), ICRRA 19-11(1).
        Renewal = "renewal",
        /// Renewal before its window: SPR 12(2), ICRRA 19-11(2).
        EarlyRenewal = "early-renewal",
        /// Reissue after a loss: SPR 13(1), ICRRA 19-12(1).
        Loss = "reissue-loss",
        /// Reissue after damage: SPR 14(1), ICRRA 19-13(1).
        Replacement = "reissue-replacement",
        /// Exchange: SPR 14(1), ICRRA 19-13(1).
        Exchange = "exchange",
        /// Reissue on order: SPR 14(3), ICRRA 19-13(3).
        Ordered = "reissue-ordered",
        /// Return within days: SPR 16(1), ICRRA 19-15(1).
        Return = "return",
        /// Return on departure: SPR 16(2), ICRRA 19-15(2).
        ReturnOnDeparture = "return-on-departure",
        /// Return of the old one for the new: SPR 16(3), ICRRA 19-15(2).
        ReturnForNew = "return-for-new",
        /// Return of one found again: SPR 16(4), ICRRA 19-15(3).
        ReturnFound = "return-found",
        /// Return after death: SPR 16(5), ICRRA 19-15(4).
        ReturnAfterDeath = "return-after-death",
        /// A new document is taken: SPR 17(1), ICRRA 23(2).
        Receipt = "receipt",
        /// A document is taken back: SPR 17(1), ICRRA 23(2).
        ReceiptBack = "receipt-back",
        /// It is shown to an official: SPR 17(2), ICRRA 23(3).
        Production = "production",
    }
}

/// Each thing shared, with its name under the Special Act and under the Immigration Control Act.
const TWINS: [(Twin, Matter, Matter); 17] = [
    (Twin::FirstDwelling, Matter::FirstDwelling, Matter::CardFirstDwelling),
    (Twin::Dwelling, Matter::Dwelling, Matter::CardDwelling),
    (Twin::Particulars, Matter::Particulars, Matter::CardParticulars),
    (Twin::Renewal, Matter::Renewal, Matter::CardRenewal),
    (Twin::EarlyRenewal, Matter::EarlyRenewal, Matter::CardEarlyRenewal),
    (Twin::Loss, Matter::Loss, Matter::CardLoss),
    (Twin::Replacement, Matter::Replacement, Matter::CardReplacement),
    (Twin::Exchange, Matter::Exchange, Matter::CardExchange),
    (Twin::Ordered, Matter::Ordered, Matter::CardOrdered),
    (Twin::Return, Matter::Return, Matter::CardReturn),
    (Twin::ReturnOnDeparture, Matter::ReturnOnDeparture, Matter::CardReturnOnDeparture),
    (Twin::ReturnForNew, Matter::ReturnForNew, Matter::CardReturnForNew),
    (Twin::ReturnFound, Matter::ReturnFound, Matter::CardReturnFound),
    (Twin::ReturnAfterDeath, Matter::ReturnAfterDeath, Matter::CardReturnAfterDeath),
    (Twin::Receipt, Matter::Receipt, Matter::CardReceipt),
    (Twin::ReceiptBack, Matter::ReceiptBack, Matter::CardReceiptBack),
    (Twin::Production, Matter::Production, Matter::CardProduction),
];

impl Twin {
    /// What it is called for this holder.
    ///
    /// ```
    /// use zairyu_law::chronicle::{Holder, Matter, Twin};
    /// assert_eq!(Twin::Loss.of(Holder::SpecialPermanentResident), Matter::Loss);
    /// assert_eq!(Twin::Loss.of(Holder::MidToLongTermResident), Matter::CardLoss);
    /// ```
    #[inline(always)]
    pub fn of(self, holder: Holder) -> Matter {
        // The rows of the table are in the order of the names, as a test holds.
        let (spr, card) = TWINS.get(self as usize).map_or((Matter::Return, Matter::CardReturn), |&(_, s, c)| (s, c));
        match holder {
            Holder::SpecialPermanentResident => spr,
            Holder::MidToLongTermResident => card,
        }
    }
}

/// What each matter shares with one of the other body of rules, by its place among them.
static SHARED: [Option<Twin>; Matter::ALL.len()] = shared();

#[expect(clippy::indexing_slicing, reason = "the compiler runs it; an index out of place stops the build")]
const fn shared() -> [Option<Twin>; Matter::ALL.len()] {
    let mut all = [None; Matter::ALL.len()];
    let mut at = 0;
    while at < TWINS.len() {
        let (twin, spr, card) = TWINS[at];
        all[spr as usize] = Some(twin);
        all[card as usize] = Some(twin);
        at = at.saturating_add(1);
    }
    all[Matter::CardDwellingAfterGrant as usize] = Some(Twin::FirstDwelling);
    all
}

/// The provision of each matter, by its place among them: looked through at every filing.
static PROVISIONS: [Provision; Matter::ALL.len()] = provisions();

#[expect(clippy::indexing_slicing, reason = "the compiler runs it; an index out of place stops the build")]
const fn provisions() -> [Provision; Matter::ALL.len()] {
    let mut all = [spr(0, 0); Matter::ALL.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = Matter::ALL[at].provision();
        at = at.saturating_add(1);
    }
    all
}

impl Matter {
    /// The provision that makes it a duty or a right.
    pub const fn provision(self) -> Provision {
        const fn card(branch: u8, paragraph: u8) -> Provision {
            icrra(19, paragraph).branch(branch)
        }
        match self {
            Matter::Permission => spr(4, 1),
            Matter::PermissionTableII => spr(5, 1),
            Matter::FirstDwelling => spr(10, 1),
            Matter::Dwelling => spr(10, 2),
            Matter::Particulars => spr(11, 1),
            Matter::Renewal => spr(12, 1),
            Matter::EarlyRenewal => spr(12, 2),
            Matter::Loss => spr(13, 1),
            Matter::Replacement | Matter::Exchange => spr(14, 1),
            Matter::Ordered => spr(14, 3),
            Matter::Return => spr(16, 1),
            Matter::ReturnOnDeparture => spr(16, 2),
            Matter::ReturnForNew => spr(16, 3),
            Matter::ReturnFound => spr(16, 4),
            Matter::ReturnAfterDeath => spr(16, 5),
            Matter::Receipt | Matter::ReceiptBack => spr(17, 1),
            Matter::Production => spr(17, 2),
            Matter::ReceiptOfPermit => spr(18, 1),
            Matter::CardFirstDwelling => card(7, 1),
            Matter::CardDwellingAfterGrant => card(8, 1),
            Matter::CardDwelling => card(9, 1),
            Matter::CardParticulars => card(10, 1),
            Matter::CardRenewal => card(11, 1),
            Matter::CardEarlyRenewal => card(11, 2),
            Matter::CardLoss => card(12, 1),
            Matter::CardReplacement | Matter::CardExchange => card(13, 1),
            Matter::CardOrdered => card(13, 3),
            Matter::CardReturn => card(15, 1),
            Matter::CardReturnOnDeparture | Matter::CardReturnForNew => card(15, 2),
            Matter::CardReturnFound => card(15, 3),
            Matter::CardReturnAfterDeath => card(15, 4),
            Matter::CardReceipt | Matter::CardReceiptBack | Matter::Carrying => icrra(23, 2),
            Matter::CardProduction => icrra(23, 3),
            Matter::Affiliation => card(16, 0),
            Matter::Spouse => card(16, 0).item(3),
            Matter::Acquisition => icrra(22, 2).branch(2),
            Matter::Extension => icrra(21, 2),
        }
    }

    /// What it shares with a matter of the other body of rules; `None` where it stands alone.
    ///
    /// ```
    /// use zairyu_law::chronicle::{Matter, Twin};
    /// assert_eq!(Matter::CardRenewal.twin(), Some(Twin::Renewal));
    /// // 19-8 is 10(1) as well: the first dwelling of one whose card shows none.
    /// assert_eq!(Matter::CardDwellingAfterGrant.twin(), Some(Twin::FirstDwelling));
    /// assert_eq!(Matter::Permission.twin(), None);
    /// ```
    #[inline(always)]
    pub fn twin(self) -> Option<Twin> {
        SHARED.get(self as usize).copied().flatten()
    }

    /// Whether it is what the two bodies of rules call `twin`.
    pub fn is(self, twin: Twin) -> bool {
        self.twin() == Some(twin)
    }

    /// Whether it is one of these, under either body of rules.
    pub fn is_any(self, twins: &[Twin]) -> bool {
        self.twin().is_some_and(|twin| twins.contains(&twin))
    }

    /// The holder whose body of rules it belongs to.
    pub fn holder(self) -> Holder {
        Holder::under(self.provision().statute)
    }

    /// Whether a residence document is returned to the State.
    pub fn is_return(self) -> bool {
        self.is_any(&[
            Twin::Return,
            Twin::ReturnOnDeparture,
            Twin::ReturnForNew,
            Twin::ReturnFound,
            Twin::ReturnAfterDeath,
        ])
    }

    /// Whether it is a right rather than a duty.
    pub fn is_right(self) -> bool {
        matches!(self, Matter::Permission | Matter::PermissionTableII | Matter::ReceiptOfPermit | Matter::Extension)
            || self.is_any(&[Twin::EarlyRenewal, Twin::Replacement, Twin::Exchange])
    }

    /// The matter that a filing `under` a provision concerns.
    pub(super) fn of(under: Provision) -> Option<Matter> {
        // Nothing is filed where something is taken, carried, shown or given back.
        let filed = |m: &Matter| {
            !(m.is_return()
                || m.is_any(&[Twin::Receipt, Twin::ReceiptBack, Twin::Production])
                || matches!(m, Matter::ReceiptOfPermit | Matter::Carrying))
        };
        // Those of the Special Act stand first, as a test holds.
        let first = match Holder::under(under.statute) {
            Holder::SpecialPermanentResident => 0,
            Holder::MidToLongTermResident => Matter::CardFirstDwelling as usize,
        };
        let named = Matter::ALL.iter().zip(&PROVISIONS).skip(first).filter(|(_, provision)| **provision == under);
        named.map(|(matter, _)| *matter).find(filed)
    }

    /// The holder it binds or serves alone, so that it falls away with that standing; `None` for what
    /// outlasts it or comes before it.
    pub(super) fn needs(self) -> Option<Holder> {
        let alone = matches!(
            self,
            Matter::Permission | Matter::PermissionTableII | Matter::ReceiptOfPermit | Matter::Acquisition
        );
        (!alone && !self.is_return()).then(|| self.holder())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matters_of_the_special_act_stand_first() {
        assert!(Matter::ALL.is_sorted_by_key(|matter| matter.holder() == Holder::MidToLongTermResident));
        assert!(
            Matter::ALL
                .iter()
                .all(|m| (m.holder() == Holder::MidToLongTermResident) == (*m >= Matter::CardFirstDwelling))
        );
    }

    #[test]
    fn the_table_is_in_the_order_of_the_names() {
        for (at, (twin, spr, card)) in TWINS.iter().enumerate() {
            assert_eq!(*twin as usize, at);
            assert_eq!((twin.of(spr.holder()), twin.of(card.holder())), (*spr, *card));
            assert_eq!(
                (spr.holder(), card.holder()),
                (Holder::SpecialPermanentResident, Holder::MidToLongTermResident)
            );
        }
        assert_eq!(TWINS.len(), Twin::ALL.len());
    }
}
