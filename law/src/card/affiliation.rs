//! Organisations and spouses: ICRRA 19-16 and 19-17.
//!
//! Some statuses are for work at, or study with, one organisation; some for life with one spouse.
//! When that changes the Commissioner is told, at the counter, by post or online.

use super::{article_19, carried_on, fourteen_days};
use crate::chronicle::Matter;
use crate::life::{Designation, Standing};
use crate::line::{Line, Text, read, said};
use crate::provision::{Known, Provision, icrra};
use crate::spr::Deadline;
use crate::spr::history::{CERTIFICATES, COMMISSIONER, addressed, since_2012};
use crate::time::{Day, day};

/// ICRRA 19-16 and 19-17 line by line.
pub static LINES: &[Line] = &[
    Line::new(
        icrra(19, 0).branch(16),
        &addressed(
            Text {
                en: "A mid-to-long-term resident with a status that an item names notifies the Minister of Justice \
                     of what that item names within {affiliation.period} days of the day it happens.",
                ja: "各号の在留資格をもって在留する中長期在留者は、当該各号の事由が生じたときは、その日から\
                     {affiliation.period}日以内に、その旨を法務大臣に届け出る。",
            },
            Text {
                en: "A mid-to-long-term resident with a status that an item names notifies the Commissioner of what \
                     that item names within {affiliation.period} days of the day it happens.",
                ja: "各号の在留資格をもって在留する中長期在留者は、当該各号の事由が生じたときは、その日から\
                     {affiliation.period}日以内に、その旨を出入国在留管理庁長官に届け出る。",
            },
        ),
    )
    .rows(&["affiliation"])
    .procedures(&[Matter::Affiliation, Matter::Spouse])
    .with(&[icrra(71, 0).branch(2).item(1), icrra(71, 0).branch(3).item(3)])
    .see(&["Q22"])
    .by(&["card::affiliation::NOTICE", "chronicle::reader::statuses::owes_a_notice"]),
    Line::new(
        icrra(19, 0).branch(16).item(1),
        &[
            read(
                CERTIFICATES,
                "Professor, Investor/Business Manager, Legal/Accounting Services, Medical Services, Instructor, \
                 Intra-company Transferee, Technical Intern Training, Student or Trainee: the organisation there \
                 changes its name or seat or ceases to exist, or they leave it or transfer from it.",
                "教授、投資・経営、法律・会計業務、医療、教育、企業内転勤、技能実習、留学又は研修：当該活動を行う機\
                 関の名称若しくは所在地の変更若しくは消滅又は当該機関からの離脱若しくは移籍",
            ),
            said(
                day(2015, 4, 1),
                Known::Unverified,
                "Professor, Highly Skilled Professional, Business Manager, Legal/Accounting Services, Medical \
                 Services, Instructor, Intra-company Transferee, Technical Intern Training, Student or Trainee: the \
                 organisation there changes its name or seat or ceases to exist, or they leave it or transfer from \
                 it.",
                "教授、高度専門職、経営・管理、法律・会計業務、医療、教育、企業内転勤、技能実習、留学又は研修：当該\
                 活動を行う機関の名称若しくは所在地の変更若しくは消滅又は当該機関からの離脱若しくは移籍",
            ),
            said(
                day(2027, 4, 1),
                Known::Unverified,
                "Professor, Highly Skilled Professional, Business Manager, Legal/Accounting Services, Medical \
                 Services, Instructor, Intra-company Transferee, Employment for Skill Development (and Technical \
                 Intern Training, where it is still held), Student or Trainee: the organisation there changes its \
                 name or seat or ceases to exist, or they leave it or transfer from it.",
                "教授、高度専門職、経営・管理、法律・会計業務、医療、教育、企業内転勤、育成就労（なお効力を有する技\
                 能実習を含む。）、留学又は研修：当該活動を行う機関の名称若しくは所在地の変更若しくは消滅又は当該機\
                 関からの離脱若しくは移籍",
            ),
        ],
    )
    .procedures(&[Matter::Affiliation])
    .with(&[icrra(19, 0).branch(16), icrra(19, 0).branch(17)])
    .by(&["card::affiliation::organisation", "chronicle::reader::statuses::affiliation_changed"]),
    Line::new(
        icrra(19, 0).branch(16).item(2),
        &[
            read(
                CERTIFICATES,
                "Researcher, Engineer, Specialist in Humanities/International Services, Entertainer (where under a \
                 contract with an organisation in Japan) or Skilled Labor: the organisation that is party to their \
                 contract changes its name or seat or ceases to exist, or the contract ends or a new one is made.",
                "研究、技術、人文知識・国際業務、興行（本邦の機関との契約に基づくものに限る。）又は技能：契約の相手\
                 方である機関の名称若しくは所在地の変更若しくは消滅又は契約の終了若しくは新たな締結",
            ),
            said(
                day(2015, 4, 1),
                Known::Unverified,
                "Researcher, Engineer/Specialist in Humanities/International Services, Entertainer (where under a \
                 contract with an organisation in Japan) or Skilled Labor: the organisation that is party to their \
                 contract changes its name or seat or ceases to exist, or the contract ends or a new one is made.",
                "研究、技術・人文知識・国際業務、興行（本邦の機関との契約に基づくものに限る。）又は技能：契約の相手\
                 方である機関の名称若しくは所在地の変更若しくは消滅又は契約の終了若しくは新たな締結",
            ),
            said(
                day(2017, 9, 1),
                Known::Unverified,
                "Researcher, Engineer/Specialist in Humanities/International Services, Nursing Care, Entertainer \
                 (where under a contract with an organisation in Japan) or Skilled Labor: the organisation that is \
                 party to their contract changes its name or seat or ceases to exist, or the contract ends or a new \
                 one is made.",
                "研究、技術・人文知識・国際業務、介護、興行（本邦の機関との契約に基づくものに限る。）又は技能：契約\
                 の相手方である機関の名称若しくは所在地の変更若しくは消滅又は契約の終了若しくは新たな締結",
            ),
            said(
                COMMISSIONER,
                Known::Unverified,
                "Researcher, Engineer/Specialist in Humanities/International Services, Nursing Care, Entertainer \
                 (where under a contract with an organisation in Japan), Skilled Labor or Specified Skilled Worker: \
                 the organisation that is party to their contract changes its name or seat or ceases to exist, or \
                 the contract ends or a new one is made.",
                "研究、技術・人文知識・国際業務、介護、興行（本邦の機関との契約に基づくものに限る。）、技能又は特定\
                 技能：契約の相手方である機関の名称若しくは所在地の変更若しくは消滅又は契約の終了若しくは新たな締結",
            ),
        ],
    )
    .procedures(&[Matter::Affiliation])
    .with(&[icrra(19, 0).branch(16), icrra(19, 0).branch(17)])
    .by(&["card::affiliation::organisation", "chronicle::reader::statuses::affiliation_changed"]),
    Line::new(
        icrra(19, 0).branch(16).item(3),
        &since_2012(
            "Dependent or Designated Activities, where held as a spouse; Spouse or Child of Japanese National or of \
             Permanent Resident, where held as the spouse (also of a special permanent resident): they divorce, or \
             the spouse dies.",
            "配偶者として在留する家族滞在若しくは特定活動、日本人の配偶者の身分を有する日本人の配偶者等又は永住者若\
             しくは特別永住者の配偶者の身分を有する永住者の配偶者等：配偶者との離婚又は死別",
        ),
    )
    .procedures(&[Matter::Spouse])
    .with(&[icrra(19, 0).branch(16)])
    .see(&["Q22"])
    .by(&["card::affiliation::as_a_spouse", "chronicle::reader::statuses::parted"]),
    Line::new(
        icrra(19, 0).branch(17),
        &addressed(
            Text {
                en: "An organisation that takes in a mid-to-long-term resident with a status of Appended Table I \
                     endeavours to notify the Minister of Justice of the beginning and the end of it, unless it \
                     reports them as an employer anyway.",
                ja: "別表第一の在留資格をもって在留する中長期在留者を受け入れている機関は、雇用状況の届出をすべき事\
                     業主を除き、受入れの開始及び終了等を法務大臣に届け出るよう努める。",
            },
            Text {
                en: "An organisation that takes in a mid-to-long-term resident with a status of Appended Table I \
                     endeavours to notify the Commissioner of the beginning and the end of it, unless it reports \
                     them as an employer anyway.",
                ja: "別表第一の在留資格をもって在留する中長期在留者を受け入れている機関は、雇用状況の届出をすべき事\
                     業主を除き、受入れの開始及び終了等を出入国在留管理庁長官に届け出るよう努める。",
            },
        ),
    )
    .with(&[icrra(19, 0).branch(16)])
    .see(&["Q22"])
    .because(
        "It binds organisations, and only to endeavour; a life tells of a person.",
        "機関の努力義務であり、生活の記録の対象である本人の義務ではない。",
    ),
];

/// ICRRA 19-16, by the day of what happened.
pub static NOTICE: &[(Day, Deadline)] = &[(day(2012, 7, 9), NOTICE_2012), (day(2026, 6, 14), carried_on(NOTICE_2012))];

const NOTICE_2012: Deadline = fourteen_days(article_19(16, 0));

/// Statuses for activities at an organisation (活動機関).
const AT_AN_ORGANISATION: &[Standing] = &[
    Standing::Professor,
    Standing::HighlySkilledProfessional1,
    Standing::HighlySkilledProfessional2,
    Standing::BusinessManager,
    Standing::LegalAccountingServices,
    Standing::MedicalServices,
    Standing::Instructor,
    Standing::IntraCompanyTransferee,
    Standing::TechnicalInternTraining,
    Standing::EmploymentForSkillDevelopment,
    Standing::Student,
    Standing::Trainee,
];

/// Statuses for work under a contract with an organisation (契約機関).
const UNDER_A_CONTRACT: &[Standing] = &[
    Standing::Researcher,
    Standing::Engineer,
    Standing::NursingCare,
    Standing::Entertainer,
    Standing::SkilledLabor,
    Standing::SpecifiedSkilledWorker1,
    Standing::SpecifiedSkilledWorker2,
];

/// Statuses held as somebody's spouse.
const AS_A_SPOUSE: &[Standing] =
    &[Standing::Dependent, Standing::SpouseOrChildOfJapaneseNational, Standing::SpouseOrChildOfPermanentResident];

/// ICRRA 19-16(i), (ii): the item that has a change at the organisation notified; `None` for a status
/// that is for no organisation.
///
/// ```
/// use zairyu_law::card::affiliation::organisation;
/// use zairyu_law::life::Standing;
/// assert_eq!(organisation(Standing::Student).unwrap().to_string(), "ICRRA 19-16(i)");
/// assert_eq!(organisation(Standing::Engineer).unwrap().to_string(), "ICRRA 19-16(ii)");
/// assert_eq!(organisation(Standing::PermanentResident), None);
/// ```
pub fn organisation(status: Standing) -> Option<Provision> {
    if AT_AN_ORGANISATION.contains(&status) {
        Some(article_19(16, 0).item(1))
    } else {
        UNDER_A_CONTRACT.contains(&status).then_some(article_19(16, 0).item(2))
    }
}

/// ICRRA 19-16(iii): whether the divorce from or death of the spouse is notified.
///
/// ```
/// use zairyu_law::card::affiliation::as_a_spouse;
/// use zairyu_law::life::{Designation, Standing};
/// assert!(as_a_spouse(Standing::Dependent, None));
/// assert!(as_a_spouse(Standing::DesignatedActivities, Some(Designation::SpouseOfSpecialist)));
/// assert!(!as_a_spouse(Standing::PermanentResident, None));
/// ```
pub fn as_a_spouse(status: Standing, designation: Option<Designation>) -> bool {
    AS_A_SPOUSE.contains(&status)
        || status == Standing::DesignatedActivities && designation == Some(Designation::SpouseOfSpecialist)
}
