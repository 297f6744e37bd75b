//! Procedures: what is filed, by whom, where, with what, and what comes of it.
//!
//! One row for each matter, after the Act and its Orders. Judgments, guides and counters read
//! the same rows.

use crate::chronicle::Matter;
use crate::life::{Document, Paper};
use crate::provision::{Known, Provision, icrra, icrra_order, spr, spr_order};
use crate::rows::Numbers;
use crate::spr::appearance::Filing;
use crate::time::{Day, day};
use crate::words::{Word, words};

words! {
    /// What a person does.
    pub enum Act {
        /// 届け出る.
        Notify = "notify",
        /// 申請する.
        Apply = "apply",
        /// 受領する.
        Receive = "receive",
        /// 提示する.
        Show = "show",
        /// 返納する.
        Return = "return",
        /// 携帯する.
        Carry = "carry",
    }
}
words! {
    /// Authorities.
    pub enum Authority {
        /// 出入国在留管理庁長官.
        Commissioner = "commissioner",
        /// 市町村の長.
        Mayor = "mayor",
        /// 入国審査官.
        ImmigrationInspector = "immigration-inspector",
        /// 法務大臣.
        MinisterOfJustice = "minister-of-justice",
        /// 外務大臣.
        MinisterForForeignAffairs = "minister-for-foreign-affairs",
        /// The official who asks (SPR 17(2)).
        Official = "official",
    }
}
words! {
    /// Offices one goes to.
    pub enum Office {
        /// The municipal office.
        Municipality = "municipality",
        /// 地方出入国在留管理局.
        Bureau = "bureau",
        /// A port of entry or departure.
        Port = "port",
        /// Police.
        Police = "police",
        /// The fire station, which certifies what burnt.
        FireStation = "fire-station",
        /// The call centre that stops the functions of an Individual Number Card.
        MyNumberCallCentre = "my-number-call-centre",
        /// The own country's embassy.
        Embassy = "embassy",
        /// The own country's authority at home.
        HomeAuthority = "home-authority",
        /// Where somebody is asked to show the certificate (SPR 17(2)).
        OnTheSpot = "on-the-spot",
    }
}
words! {
    /// Which of two municipalities.
    pub enum OfPlace {
        /// 居住地.
        Residence = "residence",
        /// 住居地.
        Dwelling = "dwelling",
    }
}
words! {
    /// What is done with a paper at the counter.
    pub enum How {
        /// 提出: handed in.
        Submit = "submit",
        /// 提示: shown.
        Show = "show",
        /// 返納: given back.
        Return = "return",
    }
}

words! {
    /// Which fee is paid.
    pub enum Fee {
        /// None.
        Nothing = "nothing",
        /// SPR 14(5), ICRRA 67-2: for an exchange.
        Exchange = "exchange",
        /// ICRRA 67(ii): for an extension, when it is permitted.
        Extension = "extension",
    }
}

words! {
    /// By when: the row that holds the days, or why there are none.
    pub enum Within {
        /// SPR 4(2): so many days of the birth or other cause.
        DaysOfCause = "days-of-cause",
        /// SPR 10: so many days of settling or moving in.
        DaysOfMoving = "days-of-moving",
        /// SPR 11(1): so many days of the change.
        DaysOfChange = "days-of-change",
        /// SPR 12(1): within 更新期間.
        RenewalPeriod = "renewal-period",
        /// SPR 12(2): before it.
        BeforeRenewalPeriod = "before-renewal-period",
        /// SPR 13(1): so many days of learning of the loss, or of the first entry after.
        DaysOfLearning = "days-of-learning",
        /// SPR 14(3): so many days of the order.
        DaysOfOrder = "days-of-order",
        /// SPR 16(1), (4), (5): so many days of what made the return due.
        DaysOfReturnCause = "days-of-return-cause",
        /// SPR 16(5): so many days of the death, or of finding the certificate if it is found later.
        DaysOfDeath = "days-of-death",
        /// SPR 16(2), (3): 直ちに.
        AtOnce = "at-once",
        /// ICRRA 19-16: so many days of what changed.
        DaysOfAffiliation = "days-of-affiliation",
        /// ICRRA 22-2(2): so many days of the birth or other cause.
        DaysOfBirth = "days-of-birth",
        /// ICRRA 21(2): before the period of stay ends.
        BeforeTheStayEnds = "before-the-stay-ends",
        /// SPR 5, 14(1), 17(1), 18: no last day.
        AnyTime = "any-time",
    }
}

/// A paper that a procedure asks for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PaperRow {
    /// The paper.
    pub paper: Paper,
    /// Handed in or shown.
    pub how: How,
    /// Where it is asked for.
    pub provision: Provision,
    /// Asked only of those who have one.
    pub if_held: bool,
}

/// One procedure.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Procedure {
    /// The matter, which is also its name.
    pub matter: Matter,
    /// What the person does.
    pub act: Act,
    /// Which appearance rules hold: the filer, those who must act instead, and agents.
    pub filing: Filing,
    /// To whom it is addressed.
    pub to: Authority,
    /// Through whom.
    pub through: Option<Authority>,
    /// Where one goes.
    pub office: Office,
    /// The municipality whose office it is.
    pub of: Option<OfPlace>,
    /// By when.
    pub within: Within,
    /// The provision of the Order that sets papers and photograph.
    pub order: Option<Provision>,
    /// The form (別記第…号様式), 0 where there is none.
    pub form: i32,
    /// Its branch number (別記第…号の…様式), 0 where there is none.
    pub form_branch: i32,
    /// Papers besides the form.
    pub papers: &'static [PaperRow],
    /// Whether a photograph is asked for, and of children too.
    pub photo: PhotoOf,
    /// The fee.
    pub fee: Fee,
    /// Who decides; `None` for a notice or a return.
    pub decides: Option<Authority>,
    /// What comes out.
    pub yields: &'static [Document],
    /// How it is known.
    pub known: Known,
}

/// Of whom a procedure asks a photograph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PhotoOf {
    /// Of nobody.
    Nobody,
    /// Of whoever is old enough for the certificate to show one.
    OldEnough,
    /// Of everyone: a renewed certificate outlasts the 16th birthday.
    Everyone,
}

/// The photograph, one row for each version: with the filing, and on the certificate.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PhotoRow {
    /// How many.
    pub count: i32,
    /// Taken within this many months before the filing.
    pub max_age_months: i32,
    /// Nobody under this age needs one.
    pub from_age: i32,
    /// Whether a certificate shows one where it expires after the birthday of that age (Order
    /// 4(5)), rather than where the holder is of that age when it is issued.
    pub by_expiry: bool,
    /// How the numbers are known.
    pub known: Known,
    /// Open questions that concern it.
    pub see: &'static [&'static str],
}

impl Numbers for PhotoRow {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        visit("count", &mut self.count);
        visit("max age in months", &mut self.max_age_months);
        visit("from age", &mut self.from_age);
    }

    fn known(&self) -> Known {
        self.known
    }

    fn see(&self) -> &'static [&'static str] {
        self.see
    }
}

/// The photograph of Orders 1, 2 and 7–10, by the day of the filing.
pub static PHOTO: &[(Day, PhotoRow)] = &[
    (
        day(2012, 7, 9),
        PhotoRow { count: 1, max_age_months: 3, from_age: 16, by_expiry: true, known: Known::Read, see: &[] },
    ),
    (
        day(2024, 3, 27),
        PhotoRow { count: 1, max_age_months: 6, from_age: 16, by_expiry: true, known: Known::Practice, see: &["Q5"] },
    ),
    (
        day(2026, 6, 14),
        PhotoRow { count: 1, max_age_months: 6, from_age: 1, by_expiry: false, known: Known::Practice, see: &["Q5"] },
    ),
];

const fn submit(paper: Paper, provision: Provision) -> PaperRow {
    PaperRow { paper, how: How::Submit, provision, if_held: false }
}

const fn show(paper: Paper, provision: Provision) -> PaperRow {
    PaperRow { paper, how: How::Show, provision, if_held: false }
}

const fn give_back(provision: Provision) -> PaperRow {
    PaperRow { paper: Paper::Certificate, how: How::Return, provision, if_held: false }
}

/// The same of a card, by a paragraph of ICRRA 19-15.
const fn give_card_back(paragraph: u8) -> PaperRow {
    PaperRow { paper: Paper::Card, ..give_back(icrra(19, paragraph).branch(15)) }
}

/// A filing under SPR 11–14: to the Commissioner through the mayor of the
/// residence, which brings a new certificate.
const AT_THE_COUNTER: Procedure = Procedure {
    matter: Matter::Loss,
    act: Act::Apply,
    filing: Filing::Certificate,
    to: Authority::Commissioner,
    through: Some(Authority::Mayor),
    office: Office::Municipality,
    of: Some(OfPlace::Residence),
    within: Within::DaysOfLearning,
    order: None,
    form: 0,
    form_branch: 0,
    papers: &[],
    photo: PhotoOf::OldEnough,
    fee: Fee::Nothing,
    decides: Some(Authority::Commissioner),
    yields: &[Document::Certificate],
    known: Known::Read,
};

/// A notice of the dwelling under SPR 10.
const DWELLING: Procedure = Procedure {
    matter: Matter::Dwelling,
    act: Act::Notify,
    filing: Filing::Dwelling,
    of: Some(OfPlace::Dwelling),
    within: Within::DaysOfMoving,
    order: Some(spr_order(6, 0)),
    form: 5,
    papers: &[submit(Paper::Certificate, spr(10, 2))],
    photo: PhotoOf::Nobody,
    decides: None,
    yields: &[],
    ..AT_THE_COUNTER
};

/// What is taken at the counter (SPR 17(1), 18).
const RECEIPT: Procedure = Procedure {
    matter: Matter::Receipt,
    act: Act::Receive,
    to: Authority::Mayor,
    through: None,
    within: Within::AnyTime,
    papers: &[],
    photo: PhotoOf::Nobody,
    decides: None,
    ..AT_THE_COUNTER
};

/// A return under SPR 16 to the Commissioner directly; post will do.
const RETURN: Procedure = Procedure {
    matter: Matter::Return,
    act: Act::Return,
    filing: Filing::Return,
    through: None,
    office: Office::Bureau,
    of: None,
    within: Within::DaysOfReturnCause,
    papers: &[give_back(spr(16, 1))],
    photo: PhotoOf::Nobody,
    decides: None,
    yields: &[],
    ..AT_THE_COUNTER
};

const PASSPORT: Paper = Paper::PassportOrReason;

/// Every procedure, in the order of the articles.
pub static PROCEDURES: &[(Day, ProcedureTable<20>)] = &[(day(2012, 7, 9), ProcedureTable { all: ALL })];

const ALL: [Procedure; 20] = [
    Procedure {
        matter: Matter::Permission,
        within: Within::DaysOfCause,
        filing: Filing::Permission,
        order: Some(spr_order(1, 0)),
        form: 1,
        papers: &[submit(Paper::ProofOfBirthInJapan, spr_order(1, 1)), submit(Paper::ProofOfDescent, spr_order(1, 1))],
        yields: &[Document::Permit, Document::Certificate],
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::PermissionTableII,
        within: Within::AnyTime,
        filing: Filing::Permission,
        through: None,
        office: Office::Bureau,
        of: None,
        order: Some(spr_order(2, 0)),
        form: 2,
        papers: &[submit(Paper::ProofOfDescent, spr_order(2, 1)), show(Paper::Card, spr_order(2, 1))],
        yields: &[Document::Permit, Document::Certificate],
        ..AT_THE_COUNTER
    },
    Procedure { matter: Matter::FirstDwelling, papers: &[submit(Paper::Certificate, spr(10, 1))], ..DWELLING },
    DWELLING,
    Procedure {
        matter: Matter::Particulars,
        within: Within::DaysOfChange,
        act: Act::Notify,
        order: Some(spr_order(7, 0)),
        form: 6,
        papers: &[
            submit(Paper::ProofOfChange, spr_order(7, 1)),
            show(PASSPORT, spr_order(7, 1)),
            show(Paper::Certificate, spr_order(7, 1)),
        ],
        decides: None,
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::Renewal,
        within: Within::RenewalPeriod,
        order: Some(spr_order(8, 0)),
        form: 7,
        papers: &[show(PASSPORT, spr_order(8, 0)), show(Paper::Certificate, spr_order(8, 0))],
        photo: PhotoOf::Everyone,
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::EarlyRenewal,
        within: Within::BeforeRenewalPeriod,
        order: Some(spr_order(8, 0)),
        form: 7,
        papers: &[show(PASSPORT, spr_order(8, 0)), show(Paper::Certificate, spr_order(8, 0))],
        photo: PhotoOf::Everyone,
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::Loss,
        order: Some(spr_order(9, 0)),
        form: 8,
        papers: &[submit(Paper::ProofOfLoss, spr_order(9, 0)), show(PASSPORT, spr_order(9, 0))],
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::Replacement,
        within: Within::AnyTime,
        order: Some(spr_order(10, 1)),
        form: 9,
        papers: &[show(PASSPORT, spr_order(10, 1)), show(Paper::Certificate, spr_order(10, 1))],
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::Exchange,
        within: Within::AnyTime,
        order: Some(spr_order(10, 2)),
        form: 10,
        papers: &[
            submit(Paper::FeeSlip, spr_order(12, 0)),
            show(PASSPORT, spr_order(10, 2)),
            show(Paper::Certificate, spr_order(10, 2)),
        ],
        fee: Fee::Exchange,
        ..AT_THE_COUNTER
    },
    Procedure {
        matter: Matter::Ordered,
        within: Within::DaysOfOrder,
        order: Some(spr_order(10, 1)),
        form: 9,
        papers: &[show(PASSPORT, spr_order(10, 1)), show(Paper::Certificate, spr_order(10, 1))],
        ..AT_THE_COUNTER
    },
    RETURN,
    Procedure {
        matter: Matter::ReturnOnDeparture,
        within: Within::AtOnce,
        office: Office::Port,
        papers: &[give_back(spr(16, 2))],
        ..RETURN
    },
    Procedure {
        matter: Matter::ReturnForNew,
        within: Within::AtOnce,
        through: Some(Authority::Mayor),
        office: Office::Municipality,
        of: Some(OfPlace::Residence),
        papers: &[give_back(spr(16, 3))],
        ..RETURN
    },
    Procedure { matter: Matter::ReturnFound, papers: &[give_back(spr(16, 4))], ..RETURN },
    Procedure {
        matter: Matter::ReturnAfterDeath,
        within: Within::DaysOfDeath,
        papers: &[give_back(spr(16, 5))],
        ..RETURN
    },
    RECEIPT,
    Procedure { matter: Matter::ReceiptBack, filing: Filing::Dwelling, of: Some(OfPlace::Dwelling), ..RECEIPT },
    Procedure {
        matter: Matter::Production,
        act: Act::Show,
        filing: Filing::Return,
        to: Authority::Official,
        office: Office::OnTheSpot,
        of: None,
        within: Within::AtOnce,
        papers: &[show(Paper::Certificate, spr(17, 2))],
        yields: &[],
        ..RECEIPT
    },
    Procedure { matter: Matter::ReceiptOfPermit, filing: Filing::Permission, yields: &[Document::Permit], ..RECEIPT },
];

/// The name of the number of a form's branch.
fn branch_name(matter: Matter) -> &'static str {
    match matter {
        Matter::CardFirstDwelling => "branch of card.first-dwelling",
        Matter::CardDwellingAfterGrant => "branch of card.dwelling-after-grant",
        Matter::CardDwelling => "branch of card.dwelling",
        Matter::CardParticulars => "branch of card.particulars",
        Matter::CardRenewal => "branch of card.renewal",
        Matter::CardEarlyRenewal => "branch of card.early-renewal",
        Matter::CardLoss => "branch of card.reissue-loss",
        Matter::CardReplacement => "branch of card.reissue-replacement",
        Matter::CardExchange => "branch of card.exchange",
        _ => "branch of card.reissue-ordered",
    }
}

/// The provision of the Order that sets the papers of an article 19 branch.
const fn papers_of(branch: u8) -> Provision {
    icrra_order(19, 0).branch(branch)
}

/// A filing under ICRRA 19-10 – 19-13: to the Commissioner at the regional bureau, which brings a new card.
const AT_THE_BUREAU: Procedure = Procedure {
    matter: Matter::CardLoss,
    through: None,
    office: Office::Bureau,
    of: None,
    form: 29,
    form_branch: 11,
    yields: &[Document::Card],
    ..AT_THE_COUNTER
};

/// A dwelling notice of a card holder: to the Commissioner through the mayor of the dwelling.
const CARD_DWELLING: Procedure = Procedure {
    matter: Matter::CardDwelling,
    order: Some(papers_of(8)),
    form: 29,
    form_branch: 8,
    papers: &[submit(Paper::Card, icrra(19, 1).branch(9))],
    ..DWELLING
};

/// A return under ICRRA 19-15.
const CARD_RETURN: Procedure = Procedure { matter: Matter::CardReturn, papers: &[give_card_back(1)], ..RETURN };

/// What is taken of a card.
const CARD_RECEIPT: Procedure = Procedure {
    matter: Matter::CardReceipt,
    to: Authority::ImmigrationInspector,
    office: Office::Bureau,
    of: None,
    yields: &[Document::Card],
    ..RECEIPT
};

/// Every procedure of card holders, in the order of the articles.
pub static CARD_PROCEDURES: &[(Day, ProcedureTable<23>)] = &[(day(2012, 7, 9), ProcedureTable { all: CARD })];

const CARD: [Procedure; 23] = [
    Procedure {
        matter: Matter::CardFirstDwelling,
        papers: &[submit(Paper::Card, icrra(19, 1).branch(7))],
        ..CARD_DWELLING
    },
    Procedure {
        matter: Matter::CardDwellingAfterGrant,
        papers: &[submit(Paper::Card, icrra(19, 1).branch(8))],
        ..CARD_DWELLING
    },
    CARD_DWELLING,
    Procedure {
        matter: Matter::CardParticulars,
        within: Within::DaysOfChange,
        act: Act::Notify,
        decides: None,
        order: Some(papers_of(9)),
        form_branch: 9,
        papers: &[
            submit(Paper::ProofOfChange, papers_of(9)),
            show(PASSPORT, papers_of(9)),
            show(Paper::Card, papers_of(9)),
        ],
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::CardRenewal,
        within: Within::RenewalPeriod,
        order: Some(papers_of(10)),
        form_branch: 10,
        papers: &[show(PASSPORT, papers_of(10)), show(Paper::Card, papers_of(10))],
        photo: PhotoOf::Everyone,
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::CardEarlyRenewal,
        within: Within::BeforeRenewalPeriod,
        order: Some(papers_of(10)),
        form_branch: 10,
        papers: &[show(PASSPORT, papers_of(10)), show(Paper::Card, papers_of(10))],
        photo: PhotoOf::Everyone,
        ..AT_THE_BUREAU
    },
    Procedure {
        order: Some(papers_of(11)),
        papers: &[
            submit(Paper::ProofOfLoss, papers_of(11)),
            show(PASSPORT, papers_of(11)),
            PaperRow { if_held: true, ..show(Paper::OtherActivityPermit, papers_of(11)) },
        ],
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::CardReplacement,
        within: Within::AnyTime,
        order: Some(papers_of(12)),
        form_branch: 12,
        papers: &[show(PASSPORT, papers_of(12)), show(Paper::Card, papers_of(12))],
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::CardExchange,
        within: Within::AnyTime,
        order: Some(papers_of(12)),
        form_branch: 13,
        papers: &[
            submit(Paper::FeeSlip, icrra_order(61, 0)),
            show(PASSPORT, papers_of(12)),
            show(Paper::Card, papers_of(12)),
        ],
        fee: Fee::Exchange,
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::CardOrdered,
        within: Within::DaysOfOrder,
        order: Some(papers_of(12)),
        form_branch: 12,
        papers: &[show(PASSPORT, papers_of(12)), show(Paper::Card, papers_of(12))],
        ..AT_THE_BUREAU
    },
    CARD_RETURN,
    Procedure {
        matter: Matter::CardReturnOnDeparture,
        within: Within::AtOnce,
        office: Office::Port,
        papers: &[give_card_back(2)],
        ..CARD_RETURN
    },
    Procedure { matter: Matter::CardReturnForNew, within: Within::AtOnce, papers: &[give_card_back(2)], ..CARD_RETURN },
    Procedure { matter: Matter::CardReturnFound, papers: &[give_card_back(3)], ..CARD_RETURN },
    Procedure {
        matter: Matter::CardReturnAfterDeath,
        within: Within::DaysOfDeath,
        papers: &[give_card_back(4)],
        ..CARD_RETURN
    },
    Procedure {
        matter: Matter::Affiliation,
        within: Within::DaysOfAffiliation,
        act: Act::Notify,
        filing: Filing::Return,
        form: 0,
        form_branch: 0,
        photo: PhotoOf::Nobody,
        decides: None,
        yields: &[],
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::Spouse,
        within: Within::DaysOfAffiliation,
        act: Act::Notify,
        filing: Filing::Return,
        form: 0,
        form_branch: 0,
        photo: PhotoOf::Nobody,
        decides: None,
        yields: &[],
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::Extension,
        within: Within::BeforeTheStayEnds,
        filing: Filing::Status,
        form: 0,
        form_branch: 0,
        papers: &[show(PASSPORT, icrra(21, 2)), show(Paper::Card, icrra(21, 2))],
        fee: Fee::Extension,
        ..AT_THE_BUREAU
    },
    Procedure {
        matter: Matter::Acquisition,
        within: Within::DaysOfBirth,
        filing: Filing::Status,
        form: 0,
        form_branch: 0,
        papers: &[submit(Paper::ProofOfBirthInJapan, icrra(22, 2).branch(2)), show(PASSPORT, icrra(22, 2).branch(2))],
        ..AT_THE_BUREAU
    },
    CARD_RECEIPT,
    Procedure {
        matter: Matter::CardReceiptBack,
        filing: Filing::Dwelling,
        to: Authority::Mayor,
        office: Office::Municipality,
        of: Some(OfPlace::Dwelling),
        ..CARD_RECEIPT
    },
    Procedure {
        matter: Matter::CardProduction,
        act: Act::Show,
        filing: Filing::Return,
        to: Authority::Official,
        office: Office::OnTheSpot,
        within: Within::AtOnce,
        papers: &[show(Paper::Card, icrra(23, 3))],
        yields: &[],
        ..CARD_RECEIPT
    },
    Procedure {
        matter: Matter::Carrying,
        act: Act::Carry,
        filing: Filing::Return,
        to: Authority::Official,
        office: Office::OnTheSpot,
        within: Within::AnyTime,
        papers: &[],
        yields: &[],
        ..CARD_RECEIPT
    },
];

/// The procedures as one row of the book, so that their numbers are numbers of the law.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ProcedureTable<const N: usize> {
    /// Every procedure.
    pub all: [Procedure; N],
}

impl<const N: usize> Numbers for ProcedureTable<N> {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        for procedure in &mut self.all {
            if procedure.form > 0 {
                visit(procedure.matter.word(), &mut procedure.form);
            }
            if procedure.form_branch > 0 {
                visit(branch_name(procedure.matter), &mut procedure.form_branch);
            }
        }
    }

    fn known(&self) -> Known {
        Known::Read
    }
}

impl<const N: usize> ProcedureTable<N> {
    /// The procedure of a matter.
    pub fn of(&self, matter: Matter) -> Option<&Procedure> {
        self.all.iter().find(|p| p.matter == matter)
    }
}

/// The official Japanese name of a procedure, after the headings of the Act and the Agency's list
/// of procedures.
///
/// ```
/// use zairyu_law::chronicle::Matter;
/// use zairyu_law::procedure::official_name;
/// assert_eq!(official_name(Matter::Renewal), "特別永住者証明書の有効期間の更新申請");
/// ```
pub fn official_name(matter: Matter) -> &'static str {
    match matter {
        Matter::Permission | Matter::PermissionTableII => "特別永住許可申請",
        Matter::FirstDwelling => "住居地の届出",
        Matter::Dwelling => "住居地の変更届出",
        Matter::Particulars => "住居地以外の記載事項の変更届出",
        Matter::Renewal => "特別永住者証明書の有効期間の更新申請",
        Matter::EarlyRenewal => "特別永住者証明書の有効期間の更新申請（更新期間前）",
        Matter::Loss => "紛失等による特別永住者証明書の再交付申請",
        Matter::Replacement => "汚損等による特別永住者証明書の再交付申請",
        Matter::Exchange => "交換希望による特別永住者証明書の再交付申請",
        Matter::Ordered => "再交付申請命令による特別永住者証明書の再交付申請",
        Matter::Return | Matter::ReturnOnDeparture | Matter::ReturnForNew | Matter::ReturnFound => {
            "特別永住者証明書の返納"
        }
        Matter::ReturnAfterDeath => "特別永住者証明書の返納（死亡）",
        Matter::Receipt => "特別永住者証明書の受領",
        Matter::ReceiptBack => "特別永住者証明書の返還の受領",
        Matter::Production => "特別永住者証明書の提示",
        Matter::ReceiptOfPermit => "特別永住許可書の受領",
        Matter::CardFirstDwelling => "新規上陸後の住居地の届出",
        Matter::CardDwellingAfterGrant => "在留資格変更等に伴う住居地の届出",
        Matter::CardDwelling => "住居地の変更届出",
        Matter::CardParticulars => "住居地以外の在留カード記載事項の変更届出",
        Matter::CardRenewal => "在留カードの有効期間の更新申請",
        Matter::CardEarlyRenewal => "在留カードの有効期間の更新申請（更新期間前）",
        Matter::CardLoss => "紛失等による在留カードの再交付申請",
        Matter::CardReplacement => "汚損等による在留カードの再交付申請",
        Matter::CardExchange => "交換希望による在留カードの再交付申請",
        Matter::CardOrdered => "再交付申請命令による在留カードの再交付申請",
        Matter::CardReturn | Matter::CardReturnOnDeparture | Matter::CardReturnForNew | Matter::CardReturnFound => {
            "在留カードの返納"
        }
        Matter::CardReturnAfterDeath => "在留カードの返納（死亡）",
        Matter::CardReceipt => "在留カードの受領",
        Matter::CardReceiptBack => "在留カードの返還の受領",
        Matter::CardProduction => "在留カードの提示",
        Matter::Carrying => "在留カードの携帯",
        Matter::Affiliation => "所属機関等に関する届出",
        Matter::Spouse => "配偶者に関する届出",
        Matter::Acquisition => "在留資格取得許可申請",
        Matter::Extension => "在留期間更新許可申請",
    }
}

impl Procedure {
    /// Which appearance rules hold for a matter, in any version.
    pub fn filing_of(matter: Matter) -> Option<Filing> {
        ALL.iter().chain(&CARD).find(|p| p.matter == matter).map(|p| p.filing)
    }
}
