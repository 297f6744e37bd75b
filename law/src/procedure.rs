//! Procedures: what is filed, by whom, where, with what, and what comes of it.
//!
//! One row for each matter, after the Act and its Orders. Judgments, guides and counters read
//! the same rows.

use crate::chronicle::Matter;
use crate::life::{Document, Paper};
use crate::provision::{Known, Provision, spr, spr_order};
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
    /// Papers besides the form.
    pub papers: &'static [PaperRow],
    /// Whether a photograph is asked for, and of children too.
    pub photo: PhotoOf,
    /// Whether the fee of SPR 14(5) is paid.
    pub fee: bool,
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
    PaperRow { paper, how: How::Submit, provision }
}

const fn show(paper: Paper, provision: Provision) -> PaperRow {
    PaperRow { paper, how: How::Show, provision }
}

const fn give_back(provision: Provision) -> PaperRow {
    PaperRow { paper: Paper::Certificate, how: How::Return, provision }
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
    papers: &[],
    photo: PhotoOf::OldEnough,
    fee: false,
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
pub static PROCEDURES: &[(Day, ProcedureTable)] = &[(day(2012, 7, 9), ProcedureTable { all: ALL })];

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
        fee: true,
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

/// The procedures as one row of the book, so that their numbers are numbers of the law.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ProcedureTable {
    /// Every procedure.
    pub all: [Procedure; 20],
}

impl Numbers for ProcedureTable {
    fn numbers(&mut self, visit: &mut dyn FnMut(&'static str, &mut i32)) {
        for procedure in &mut self.all {
            if procedure.form > 0 {
                visit(procedure.matter.word(), &mut procedure.form);
            }
        }
    }

    fn known(&self) -> Known {
        Known::Read
    }
}

impl ProcedureTable {
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
    }
}

impl Procedure {
    /// Which appearance rules hold for a matter, in any version.
    pub fn filing_of(matter: Matter) -> Option<Filing> {
        ALL.iter().find(|p| p.matter == matter).map(|p| p.filing)
    }
}
