//! What is known of people: persons among their kin, and dated events.
//!
//! Nothing here is derived: an event says what happened on a day, a person's fields say who
//! they are. What follows is the law's to say.

use crate::provision::Provision;
use crate::time::Day;
use crate::words::{Set, words};

/// A person of the life, by place in [`Life::persons`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize)]
pub struct PersonIx(pub u32);

/// An event of the life, by place in [`Life::events`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct EventIx(pub u32);

/// A municipality named in the life, by place in [`Life::municipalities`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MunicipalityIx(pub u32);

/// 居住地: the municipality where a person actually lives. Applications, issue and receipt
/// follow it (SPR 4, 6, 7, 11–14, 16(3), 18, 19).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Residence(pub MunicipalityIx);

/// 住居地: the municipality of the principal dwelling (SPR 8(1)(ii)), or none. It is what a
/// certificate shows and what SPR 10 has notified.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Dwelling(pub Option<MunicipalityIx>);

/// A fact as it was told, or the way in which it was not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Fact<T> {
    /// Nobody asked yet.
    #[default]
    NotTold,
    /// Asked, and not known.
    Unknown,
    /// Told.
    Told(T),
}

impl<T> Fact<T> {
    /// The value, if it was told.
    pub fn told(&self) -> Option<&T> {
        match self {
            Fact::Told(value) => Some(value),
            Fact::NotTold | Fact::Unknown => None,
        }
    }

    /// The value, or `default` where nobody told it. `Unknown` stays `None`.
    pub fn or(&self, default: T) -> Option<T>
    where
        T: Clone,
    {
        match self {
            Fact::Told(value) => Some(value.clone()),
            Fact::NotTold => Some(default),
            Fact::Unknown => None,
        }
    }
}

/// A day as somebody knows it: one of the days `first ..= last`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct When {
    /// The earliest day it can be.
    pub first: Day,
    /// The latest day it can be.
    pub last: Day,
}

impl When {
    /// Some day; nothing is known of it.
    pub const ANY: When = When { first: Day::MIN, last: Day::MAX };

    /// Exactly `day`.
    pub const fn on(day: Day) -> When {
        When { first: day, last: day }
    }

    /// The day, if only one is possible.
    pub fn exact(self) -> Option<Day> {
        (self.first == self.last).then_some(self.first)
    }
}

/// The people of one file and what happened to them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Life {
    /// Everyone named, in the order of the file.
    pub persons: Vec<Person>,
    /// Every event, in the order of its earliest possible day and then of the file.
    pub events: Vec<Event>,
    /// Whom to judge.
    pub subjects: Vec<PersonIx>,
    /// The last day for which silence means that nothing happened.
    pub known_to: Option<Day>,
    /// The kinds of event of which silence says nothing.
    pub open: Set<Kind>,
    /// Every municipality named.
    pub municipalities: Vec<Municipality>,
}

impl Life {
    /// The person at `ix`.
    pub fn person(&self, ix: PersonIx) -> Option<&Person> {
        self.persons.get(ix.0 as usize)
    }

    /// The event at `ix`.
    pub fn event(&self, ix: EventIx) -> Option<&Event> {
        self.events.get(ix.0 as usize)
    }

    /// The municipality at `ix`.
    pub fn municipality(&self, ix: MunicipalityIx) -> Option<&Municipality> {
        self.municipalities.get(ix.0 as usize)
    }

    /// The persons with their places.
    pub fn people(&self) -> impl Iterator<Item = (PersonIx, &Person)> {
        (0..).map(PersonIx).zip(&self.persons)
    }

    /// The person called `id` in the file.
    pub fn person_called(&self, id: &str) -> Option<PersonIx> {
        self.people().find(|(_, p)| p.id == id).map(|(ix, _)| ix)
    }
}

/// A municipality (市町村; in a designated city the ward) and the days its ordinance closes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Municipality {
    /// Its name as written.
    pub name: String,
    /// Days closed besides the usual ones, in order.
    pub closed: Vec<Day>,
}

/// One person: birth, kin, household, standing and papers before the first event.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Person {
    /// The id used in the file.
    pub id: String,
    /// Day of birth.
    pub born: Fact<When>,
    /// Where the birth was.
    pub born_in: Fact<Place>,
    /// Day of death; not told means alive.
    pub died: Fact<When>,
    /// Biological father (実親).
    pub father: Option<PersonIx>,
    /// Biological mother (実親).
    pub mother: Option<PersonIx>,
    /// Adoptive parents.
    pub adoptive_parents: Vec<PersonIx>,
    /// Husband or wife.
    pub spouse: Option<PersonIx>,
    /// Other relatives (Civil Code 725).
    pub relatives: Vec<PersonIx>,
    /// Who lives in the same household, said here.
    pub lives_with: Fact<Vec<PersonIx>>,
    /// Who has parental authority; not told means the parents.
    pub parental_authority: Fact<Vec<PersonIx>>,
    /// Guardian of a minor.
    pub guardian: Option<PersonIx>,
    /// Legal representative.
    pub represented_by: Option<PersonIx>,
    /// Profession, where Order 17(2)(i) asks for it.
    pub profession: Option<Profession>,
    /// Whether the bureau was notified through the bar or the scriveners' association.
    pub notified_to_bureau: Fact<bool>,
    /// Found suitable by the Commissioner (Order 17(2)(ii)); of staff, approved by the bureau (ICRRA Order 59-6(2)(i)).
    pub suitable: Fact<bool>,
    /// The stretches of residence in Japan.
    pub resided: Fact<Resided>,
    /// How Japanese nationality was lost, if it was.
    pub lost_nationality: Fact<LostNationality>,
    /// Would have lost it under the treaty, but for death or an earlier loss.
    pub would_have_lost: Fact<bool>,
    /// The class of SPR 2 found by an office or a paper.
    pub under_article_2: Fact<Class>,
    /// Standings held when the Act commenced.
    pub at_commencement: Fact<Set<CommencementStanding>>,
    /// The standing held before the first event.
    pub standing: Fact<Standing>,
    /// The last day of the period of stay of that standing.
    pub stay_until: Fact<When>,
    /// Country or region code.
    pub nationality: Fact<String>,
    /// Gender as registered.
    pub gender: Fact<Gender>,
    /// 居住地 before the first move.
    pub municipality: Fact<Residence>,
    /// 住居地 before the first move; not told means the residence.
    pub dwelling: Fact<Dwelling>,
    /// State of the passport.
    pub passport: Fact<Passport>,
}

/// Residence in Japan as told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Resided {
    /// Continuously since birth.
    SinceBirth,
    /// These stretches, in order.
    Stretches(Vec<Stretch>),
}

/// One stretch of continuous residence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// Its first day.
    pub from: When,
    /// Its last day; `None`: still.
    pub to: Option<When>,
}

/// How Japanese nationality was lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LostNationality {
    /// Under the Treaty of Peace, on the day it took effect.
    UnderTheTreaty,
    /// Otherwise, on a day.
    On(When),
    /// Never.
    Never,
}

words! {
    /// Where a birth was.
    pub enum Place {
        /// In Japan.
        Japan = "japan",
        /// Outside Japan.
        Abroad = "abroad",
    }
}
words! {
    /// Professions that may hand in for others.
    pub enum Profession {
        /// 弁護士.
        Lawyer = "lawyer",
        /// 行政書士.
        AdministrativeScrivener = "administrative-scrivener",
        /// 受入れ機関の職員: of the host organisation or of a public-interest corporation.
        OrganisationStaff = "organisation-staff",
    }
}
words! {
    /// The classes of SPR 2.
    pub enum Class {
        /// 平和条約国籍離脱者, SPR 2(1).
        LostNationality = "lost-nationality",
        /// 平和条約国籍離脱者の子孫, SPR 2(2).
        Descendant = "descendant",
        /// Neither class.
        Neither = "neither",
    }
}
words! {
    /// Standings at the commencement of the Act (SPR 3).
    pub enum CommencementStanding {
        /// Staying under Act No. 126 of 1952, Article 2(6).
        Act126 = "act-126-2-6",
        /// 協定永住.
        TreatyPermanentResident = "treaty-permanent-resident",
        /// 永住者 under the old Appended Table II.
        PermanentResident = "permanent-resident",
        /// 平和条約関連国籍離脱者の子.
        ChildOfAPersonWhoLostNationality = "child-of-a-person-who-lost-nationality",
        /// Spouse or Child of Japanese National.
        SpouseOrChildOfJapaneseNational = "spouse-or-child-of-japanese-national",
        /// Spouse or Child of Permanent Resident.
        SpouseOrChildOfPermanentResident = "spouse-or-child-of-permanent-resident",
        /// Long-Term Resident.
        LongTermResident = "long-term-resident",
        /// Any other standing of that day.
        Other = "other",
    }
}
words! {
    /// What a person is in Japan: a nationality, the special standing, or a status of residence.
    pub enum Standing {
        /// 特別永住者.
        SpecialPermanentResident = "special-permanent-resident",
        /// 日本国民.
        Japanese = "japanese",
        /// No standing.
        None = "none",
        /// 外交.
        Diplomat = "diplomat",
        /// 公用.
        Official = "official",
        /// 教授.
        Professor = "professor",
        /// 芸術.
        Artist = "artist",
        /// 宗教.
        ReligiousActivities = "religious-activities",
        /// 報道.
        Journalist = "journalist",
        /// 高度専門職1号.
        HighlySkilledProfessional1 = "highly-skilled-professional-i",
        /// 高度専門職2号.
        HighlySkilledProfessional2 = "highly-skilled-professional-ii",
        /// 経営・管理.
        BusinessManager = "business-manager",
        /// 法律・会計業務.
        LegalAccountingServices = "legal-accounting-services",
        /// 医療.
        MedicalServices = "medical-services",
        /// 研究.
        Researcher = "researcher",
        /// 教育.
        Instructor = "instructor",
        /// 技術・人文知識・国際業務.
        Engineer = "engineer-specialist-in-humanities-international-services",
        /// 企業内転勤.
        IntraCompanyTransferee = "intra-company-transferee",
        /// 介護.
        NursingCare = "nursing-care",
        /// 興行.
        Entertainer = "entertainer",
        /// 技能.
        SkilledLabor = "skilled-labor",
        /// 特定技能1号.
        SpecifiedSkilledWorker1 = "specified-skilled-worker-i",
        /// 特定技能2号.
        SpecifiedSkilledWorker2 = "specified-skilled-worker-ii",
        /// 技能実習.
        TechnicalInternTraining = "technical-intern-training",
        /// 育成就労.
        EmploymentForSkillDevelopment = "employment-for-skill-development",
        /// 文化活動.
        CulturalActivities = "cultural-activities",
        /// 短期滞在.
        TemporaryVisitor = "temporary-visitor",
        /// 留学.
        Student = "student",
        /// 研修.
        Trainee = "trainee",
        /// 家族滞在.
        Dependent = "dependent",
        /// 特定活動.
        DesignatedActivities = "designated-activities",
        /// 永住者.
        PermanentResident = "permanent-resident",
        /// 日本人の配偶者等.
        SpouseOrChildOfJapaneseNational = "spouse-or-child-of-japanese-national",
        /// 永住者の配偶者等.
        SpouseOrChildOfPermanentResident = "spouse-or-child-of-permanent-resident",
        /// 定住者.
        LongTermResident = "long-term-resident",
    }
}
words! {
    /// For what Designated Activities (特定活動) were designated, as far as ICRRA 19-3 and 19-16 tell them apart.
    pub enum Designation {
        /// Staff of the Taiwanese office in Japan and their household (ICRRA Order 19-5).
        TaiwanOffice = "taiwan-office",
        /// Staff of the Permanent General Mission of Palestine and their household (ICRRA Order 19-5).
        PalestineMission = "palestine-mission",
        /// Remote work for an employer abroad.
        DigitalNomad = "digital-nomad",
        /// The spouse of a specialist, staying as such (ICRRA 19-16(iii)).
        SpouseOfSpecialist = "spouse-of-specialist",
        /// Staying while applying for refugee recognition.
        RefugeeApplicant = "refugee-applicant",
        /// Any other.
        Other = "other",
    }
}
words! {
    /// What changed at or with the organisation that a status is for (ICRRA 19-16(i), (ii)).
    pub enum AffiliationChange {
        /// 名称変更.
        OrganisationRenamed = "organisation-renamed",
        /// 所在地変更.
        OrganisationMoved = "organisation-moved",
        /// 消滅.
        OrganisationEnded = "organisation-ended",
        /// 離脱.
        Left = "left",
        /// 移籍.
        Transferred = "transferred",
        /// 契約の終了.
        ContractEnded = "contract-ended",
        /// 新たな契約の締結.
        ContractMade = "contract-made",
    }
}
words! {
    /// How somebody and the spouse parted (ICRRA 19-16(iii)).
    pub enum Parting {
        /// 離婚.
        Divorce = "divorce",
        /// 死別.
        Death = "death",
    }
}
words! {
    /// Gender as registered.
    pub enum Gender {
        /// Male.
        Male = "male",
        /// Female.
        Female = "female",
        /// Not stated.
        Unspecified = "unspecified",
    }
}
words! {
    /// State of a passport.
    pub enum Passport {
        /// Valid.
        Valid = "valid",
        /// Expired.
        Expired = "expired",
        /// None held.
        None = "none",
    }
}
words! {
    /// Documents the life may speak of.
    pub enum Document {
        /// 特別永住者証明書.
        Certificate = "certificate",
        /// 特別永住許可書.
        Permit = "permit",
        /// 在留カード.
        Card = "card",
        /// 旅券.
        Passport = "passport",
        /// 再入国許可書.
        ReEntryPermit = "re-entry-permit",
        /// 再入国許可期限証明書.
        ReEntryTermCertificate = "re-entry-term-certificate",
        /// 外国人登録証明書.
        AlienRegistrationCertificate = "alien-registration-certificate",
    }
}
words! {
    /// Papers handed in or shown.
    pub enum Paper {
        /// 申請書, 届出書.
        ApplicationForm = "application-form",
        /// 特別永住者証明書.
        Certificate = "certificate",
        /// 在留カード.
        Card = "card",
        /// 旅券.
        Passport = "passport",
        /// 旅券を提示できない理由を記した書面.
        ReasonForNoPassport = "reason-for-no-passport",
        /// The passport, or the reason why not; used where the state of the passport is not told.
        PassportOrReason = "passport-or-reason",
        /// 所持を失ったことを証する資料.
        ProofOfLoss = "proof-of-loss",
        /// 訳文.
        Translation = "translation",
        /// 委任状.
        PowerOfAttorney = "power-of-attorney",
        /// What shows why somebody may act for the holder.
        ProofOfGround = "proof-of-ground",
        /// 本邦で出生したことを証する書類.
        ProofOfBirthInJapan = "proof-of-birth-in-japan",
        /// What shows the other cause of SPR 4(1).
        ProofOfCause = "proof-of-cause",
        /// 平和条約国籍離脱者の子孫であることを証する書類.
        ProofOfDescent = "proof-of-descent",
        /// 変更を証する資料.
        ProofOfChange = "proof-of-change",
        /// 手数料納付書.
        FeeSlip = "fee-slip",
        /// 住民票の写し.
        ResidentRecord = "resident-record",
        /// 陳述書, with the receipt number of the police.
        Statement = "statement",
        /// 資格外活動許可書, where there is one.
        OtherActivityPermit = "other-activity-permit",
    }
}
words! {
    /// Causes of coming to stay without landing, besides birth (SPR 4(1)).
    pub enum Cause {
        /// Loss of Japanese nationality.
        LossOfJapaneseNationality = "loss-of-japanese-nationality",
        /// Another cause.
        Other = "other",
    }
}
words! {
    /// Why an application came before its window (SPR 12(2)).
    pub enum Reason {
        /// やむを得ない理由.
        Unavoidable = "unavoidable",
        /// No such reason.
        None = "none",
    }
}
words! {
    /// What an authority decided.
    pub enum Outcome {
        /// Granted.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
        /// The Minister found grave harm.
        Found = "found",
        /// The Minister found none.
        NotFound = "not-found",
    }
}
words! {
    /// Who made a document ready.
    pub enum ReadyFrom {
        /// 出入国在留管理庁長官.
        Commissioner = "commissioner",
        /// 市町村の長.
        Mayor = "mayor",
    }
}
words! {
    /// Particulars that may change.
    pub enum Particular {
        /// Name.
        Name = "name",
        /// Date of birth.
        DateOfBirth = "date-of-birth",
        /// Gender.
        Gender = "gender",
        /// 国籍・地域.
        NationalityOrRegion = "nationality-or-region",
        /// Anything else, such as an alias or a new passport.
        Other = "other",
    }
}
words! {
    /// How possession was lost (SPR 13(1)).
    pub enum LossBy {
        /// 紛失.
        Loss = "loss",
        /// 盗難.
        Theft = "theft",
        /// 滅失.
        Destruction = "destruction",
        /// Another cause.
        Other = "other",
    }
}
words! {
    /// Where a loss was reported.
    pub enum ReportedTo {
        /// Police.
        Police = "police",
        /// Fire station.
        FireStation = "fire-station",
        /// The municipality, which certifies a disaster (罹災証明書).
        Municipality = "municipality",
        /// The call centre that stops the functions of an Individual Number Card.
        MyNumberCallCentre = "my-number-call-centre",
    }
}
words! {
    /// What the report gave.
    pub enum Gives {
        /// A certificate.
        Certificate = "certificate",
        /// A receipt number.
        ReceiptNumber = "receipt-number",
    }
}
words! {
    /// How a certificate was damaged (SPR 14(1)).
    pub enum Damage {
        /// 著しい毀損・汚損.
        NoticeablyDamagedOrSoiled = "noticeably-damaged-or-soiled",
        /// 記録の毀損.
        RecordDamaged = "record-damaged",
    }
}
words! {
    /// Who asked to be shown a document (SPR 17(2), Order 15).
    pub enum OfficialKind {
        /// 入国審査官.
        ImmigrationInspector = "immigration-inspector",
        /// 入国警備官.
        ImmigrationControlOfficer = "immigration-control-officer",
        /// 警察官.
        PoliceOfficer = "police-officer",
        /// 海上保安官.
        CoastGuardOfficer = "coast-guard-officer",
        /// 税関職員.
        CustomsOfficial = "customs-official",
        /// 公安調査官.
        PublicSecurityInvestigator = "public-security-investigator",
        /// 麻薬取締官.
        NarcoticsControlOfficer = "narcotics-control-officer",
        /// 住民基本台帳事務に従事する職員.
        ResidentRegisterStaff = "resident-register-staff",
        /// 公共職業安定所の職員.
        EmploymentOfficeStaff = "employment-office-staff",
        /// Another official.
        OtherOfficial = "other-official",
        /// Nobody with a public office.
        PrivatePerson = "private-person",
    }
}
words! {
    /// On what a person left Japan.
    pub enum LeftWith {
        /// みなし再入国許可: said they would come back.
        SpecialReEntry = "special-re-entry",
        /// 再入国許可.
        ReEntryPermit = "re-entry-permit",
        /// No re-entry permission.
        Nothing = "nothing",
    }
}
words! {
    /// What was not in hand at departure.
    pub enum Lacked {
        /// The passport.
        Passport = "passport",
        /// The certificate.
        Certificate = "certificate",
        /// The residence card.
        Card = "card",
    }
}
words! {
    /// Grounds that exclude special re-entry (SPR Order 19, ICRRA Order 29-3).
    pub enum Excluded {
        /// ICRRA 25-2(1).
        Stopped = "stopped",
        /// ICRRA 39.
        DetentionOrder = "detention-order",
        /// Found to endanger Japan's interests or public security.
        Designated = "designated",
        /// Told of a procedure to cancel the status (ICRRA 22-4); a ground for card holders only.
        Cancellation = "cancellation",
        /// Staying to apply for refugee recognition; a ground for card holders only.
        RefugeeApplicant = "refugee-applicant",
    }
}
words! {
    /// Why somebody cannot go in person.
    pub enum PreventedBy {
        /// 疾病.
        Illness = "illness",
        /// Disaster.
        Disaster = "disaster",
        /// Another reason.
        Other = "other",
    }
}
words! {
    /// Offences of SPR 22(1).
    pub enum Offence {
        /// Penal Code Part II, Chapter II.
        Insurrection = "insurrection",
        /// Penal Code Part II, Chapter III.
        ForeignAggression = "foreign-aggression",
        /// Penal Code Part II, Chapter IV.
        ForeignRelations = "foreign-relations",
        /// Any other.
        Other = "other",
    }
}
words! {
    /// Against whom an offence was.
    pub enum Against {
        /// A foreign head of state.
        ForeignHeadOfState = "foreign-head-of-state",
        /// A diplomatic envoy.
        DiplomaticEnvoy = "diplomatic-envoy",
        /// An envoy's mission.
        EnvoysMission = "envoys-mission",
        /// None of these.
        None = "none",
    }
}
words! {
    /// Kinds of punishment, of every time.
    pub enum Punishment {
        /// 死刑.
        Death = "death",
        /// 懲役.
        ImprisonmentWithWork = "imprisonment-with-work",
        /// 禁錮.
        ImprisonmentWithoutWork = "imprisonment-without-work",
        /// 拘禁刑.
        Imprisonment = "imprisonment",
        /// 罰金.
        Fine = "fine",
        /// 拘留, 科料.
        Lighter = "lighter",
    }
}
words! {
    /// Whether a sentence was suspended.
    pub enum Suspended {
        /// 刑の全部の執行猶予.
        Wholly = "wholly",
        /// 刑の一部の執行猶予.
        Partly = "partly",
        /// Not suspended.
        No = "no",
    }
}
words! {
    /// Acts of SPR 26–29.
    pub enum MisuseAct {
        /// 偽造・変造.
        ForgeOrAlter = "forge-or-alter",
        /// 行使.
        Use = "use",
        /// 提供.
        Provide = "provide",
        /// 収受.
        Receive = "receive",
        /// 所持.
        Possess = "possess",
        /// 器械・原料の準備.
        PrepareTools = "prepare-tools",
    }
}
words! {
    /// What was misused.
    pub enum MisuseObject {
        /// A forged or altered certificate.
        Forged = "forged",
        /// Another person's.
        Anothers = "anothers",
        /// One's own.
        Own = "own",
    }
}
words! {
    /// The kinds of event.
    pub enum Kind {
        /// Came to stay without landing procedures.
        CameToStay = "came-to-stay",
        /// Filed an application.
        Applied = "applied",
        /// Filed a notification.
        Notified = "notified",
        /// An authority decided.
        Decided = "decided",
        /// A document waits at the counter.
        Ready = "ready",
        /// A document was taken at the counter.
        Received = "received",
        /// A document was issued.
        Issued = "issued",
        /// Moved in.
        Moved = "moved",
        /// A particular changed.
        Changed = "changed",
        /// Learned that possession was lost.
        LearnedOfLoss = "learned-of-loss",
        /// Reported a loss.
        Reported = "reported",
        /// Found a lost document.
        Found = "found",
        /// A document was damaged.
        Damaged = "damaged",
        /// Ordered to apply.
        Ordered = "ordered",
        /// Asked to show a document.
        AskedToShow = "asked-to-show",
        /// Returned a document to the State.
        Returned = "returned",
        /// Left Japan.
        Left = "left",
        /// Landed in Japan.
        Landed = "landed",
        /// A status of residence was granted.
        StatusGranted = "status-granted",
        /// Became Japanese.
        Naturalised = "naturalised",
        /// Was deported.
        Deported = "deported",
        /// Could not go in person.
        Prevented = "prevented",
        /// A status of residence was cancelled.
        StatusRevoked = "status-revoked",
        /// Something changed with the organisation the status is for.
        AffiliationChanged = "affiliation-changed",
        /// Divorced or widowed.
        PartedFromSpouse = "parted-from-spouse",
        /// Asked somebody to go.
        Asked = "asked",
        /// Was sentenced.
        Sentenced = "sentenced",
        /// Misused a certificate.
        Misused = "misused",
    }
}

/// The term of a sentence.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Term {
    /// For life.
    Life,
    /// For years, months and days, as pronounced.
    For(Length),
}

/// A length in years, months and days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Length {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Days.
    pub days: u16,
}

/// The length of a period of stay (在留期間).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StayPeriod {
    /// 無期限.
    Indefinite,
    /// So long.
    For(Length),
}

/// A status of residence as it was decided.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Given {
    /// The status; `None` where somebody only came back.
    pub status: Option<Standing>,
    /// The last day of the period of stay.
    pub stay_until: Fact<When>,
    /// Its length.
    pub period: Fact<StayPeriod>,
    /// For what Designated Activities were designated.
    pub designation: Fact<Designation>,
}

/// Something that happened on a day.
#[derive(Clone, PartialEq, Debug)]
pub struct Event {
    /// The id used in the file, or kind-date.
    pub id: String,
    /// The day, as known.
    pub on: When,
    /// To whom.
    pub who: PersonIx,
    /// Who acted, if another person.
    pub by: Option<PersonIx>,
    /// Not yet happened; it never meets a duty.
    pub planned: bool,
    /// What happened.
    pub what: What,
    /// The line of the file where the event begins, from 1.
    pub line: u32,
}

/// What happened. Closed: a new kind is met by every rule that must consider it.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs, reason = "each field is described in FORMATS.md and printed by `zairyu schema life`")]
pub enum What {
    CameToStay {
        cause: Fact<Cause>,
        published: Fact<When>,
    },
    Applied {
        under: Provision,
        papers: Fact<Set<Paper>>,
        reason: Fact<Reason>,
    },
    Notified {
        under: Provision,
        papers: Fact<Set<Paper>>,
        falsely: Fact<bool>,
    },
    Decided {
        under: Provision,
        outcome: Outcome,
    },
    Ready {
        document: Document,
        from: Fact<ReadyFrom>,
    },
    Received {
        document: Document,
    },
    Issued(Box<Issued>),
    Moved {
        to: Fact<Option<Residence>>,
        dwelling: Fact<Dwelling>,
    },
    Changed {
        particulars: Set<Particular>,
    },
    LearnedOfLoss {
        documents: Set<Document>,
        how: Fact<LossBy>,
        lost: Fact<When>,
        abroad: Fact<bool>,
        country: Fact<String>,
    },
    Reported {
        to: Fact<ReportedTo>,
        gives: Fact<Gives>,
        language: Fact<String>,
        country: Fact<String>,
    },
    Found {
        documents: Set<Document>,
    },
    Damaged {
        document: Document,
        how: Fact<Damage>,
    },
    Ordered {
        under: Provision,
    },
    AskedToShow {
        document: Document,
        official: Fact<OfficialKind>,
        on_duty: Fact<bool>,
        shown: Fact<bool>,
        carried: Fact<bool>,
    },
    Returned {
        documents: Set<Document>,
    },
    Left(Left),
    Landed(Given),
    StatusGranted {
        given: Given,
        under: Fact<Provision>,
    },
    StatusRevoked,
    AffiliationChanged {
        change: AffiliationChange,
    },
    PartedFromSpouse {
        how: Fact<Parting>,
    },
    Naturalised,
    Deported,
    Prevented {
        until: Fact<When>,
        because: Fact<PreventedBy>,
    },
    Asked {
        agent: PersonIx,
        for_what: Provision,
    },
    Sentenced(Sentenced),
    Misused {
        act: MisuseAct,
        document: Fact<Document>,
        object: Fact<MisuseObject>,
        for_use: Fact<bool>,
        abroad: Fact<bool>,
        attempted: Fact<bool>,
    },
}

/// A document handed over for the first time.
#[derive(Clone, PartialEq, Debug)]
pub struct Issued {
    /// Which document.
    pub document: Document,
    /// The filing it answers.
    pub basis: Fact<Provision>,
    /// The day of that filing.
    pub filed: Fact<When>,
    /// Its number.
    pub number: Option<String>,
    /// The expiry printed on it.
    pub printed_expiry: Fact<When>,
    /// Whether it is an Individual Number Card as well (特定在留カード, 特定特別永住者証明書).
    pub specified: Fact<bool>,
}

/// A departure.
#[derive(Clone, PartialEq, Debug)]
pub struct Left {
    /// On what permission.
    pub with: Fact<LeftWith>,
    /// The last day of a permit.
    pub until: Fact<When>,
    /// What was not in hand.
    pub lacked: Fact<Set<Lacked>>,
    /// Grounds of exclusion.
    pub excluded: Fact<Set<Excluded>>,
    /// Whether departure was confirmed (ICRRA 25).
    pub confirmed: Fact<bool>,
}

/// A sentence.
#[derive(Clone, PartialEq, Debug)]
pub struct Sentenced {
    /// For what.
    pub offence: Fact<Offence>,
    /// Mere follower (Penal Code 77(1)(iii)).
    pub mere_follower: Fact<bool>,
    /// Against whom.
    pub against: Fact<Against>,
    /// The kind.
    pub punishment: Fact<Punishment>,
    /// The term.
    pub term: Fact<Term>,
    /// Suspended or not.
    pub suspended: Fact<Suspended>,
}

impl What {
    /// The kind of the event.
    pub fn kind(&self) -> Kind {
        match self {
            What::CameToStay { .. } => Kind::CameToStay,
            What::Applied { .. } => Kind::Applied,
            What::Notified { .. } => Kind::Notified,
            What::Decided { .. } => Kind::Decided,
            What::Ready { .. } => Kind::Ready,
            What::Received { .. } => Kind::Received,
            What::Issued(_) => Kind::Issued,
            What::Moved { .. } => Kind::Moved,
            What::Changed { .. } => Kind::Changed,
            What::LearnedOfLoss { .. } => Kind::LearnedOfLoss,
            What::Reported { .. } => Kind::Reported,
            What::Found { .. } => Kind::Found,
            What::Damaged { .. } => Kind::Damaged,
            What::Ordered { .. } => Kind::Ordered,
            What::AskedToShow { .. } => Kind::AskedToShow,
            What::Returned { .. } => Kind::Returned,
            What::Left(_) => Kind::Left,
            What::Landed(_) => Kind::Landed,
            What::StatusGranted { .. } => Kind::StatusGranted,
            What::StatusRevoked => Kind::StatusRevoked,
            What::AffiliationChanged { .. } => Kind::AffiliationChanged,
            What::PartedFromSpouse { .. } => Kind::PartedFromSpouse,
            What::Naturalised => Kind::Naturalised,
            What::Deported => Kind::Deported,
            What::Prevented { .. } => Kind::Prevented,
            What::Asked { .. } => Kind::Asked,
            What::Sentenced(_) => Kind::Sentenced,
            What::Misused { .. } => Kind::Misused,
        }
    }
}
