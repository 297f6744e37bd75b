//! What people read, word for word.

mod common;

use common::*;
use zairyu_guide::{Lang, calendar, chronicle, judgment};
use zairyu_law::time::{Day, day};

fn same(text: &str, expected: &str) {
    for (at, (line, wanted)) in text.lines().zip(expected.lines()).enumerate() {
        assert_eq!(line, wanted, "the line after {at}");
    }
    assert_eq!(text, expected);
}

#[test]
fn lost_while_in_seoul_en_80() {
    let text = judgment(&seoul(), &[], &seoul_life(), Lang::En, look(80), false);
    same(
        &text,
        "\
Sunday 22 November 2026 · 令和8年11月22日（日） · by the law in force that day
The municipal offices are closed today and tomorrow. They     Local Autonomy
open on Tuesday 24 November.                                  Act 4-2

You are a special permanent resident (特別永住者). Losing     SPR 13
the certificate does not change that.
The certificate (特別永住者証明書) is lost. It stays valid    SPR 15(v)
until the new one is issued, at the latest to the end of
Tuesday 15 June 2027.

TO DO
● Apply for a new certificate (再交付の申請) by               SPR 13(1)
  Friday 4 December 2026
  12 days left · 令和8年12月4日（金）
  Where    The ward office of 大阪市生野区 (区役所), in       SPR 13(1), 19(1)
           person. It goes through the mayor (市区町村長) to
           the Commissioner of the Immigration Services
           Agency (出入国在留管理庁長官).
  Bring    · the application form (別記第8号様式)             SPR Order 9
           · one photograph, 4 × 3 cm, not older than
             6 months
           · proof of the loss, such as the police report's
             number or certificate
           · a Japanese translation of every paper in         SPR Order 20
             another language
           · the passport, or a written reason why it cannot  SPR Order 9
             be shown (理由書)
  Instead  If you ask them: the spouse, a child, a parent or  SPR 19(3)
           another relative of 16 or more in the same
           household (同居の親族).
           If you ask them: a lawyer (弁護士) or              SPR Order 17(2)(i)
           administrative scrivener (行政書士) notified to
           the bureau.
           Without being asked: a legal representative        SPR Order 17(2)(i)
           (法定代理人).
  Fee      none
  If late  Up to 1 year in prison (拘禁刑) or a fine (罰金)   SPR 31(ii)
           of up to ¥200,000

WHAT YOU MAY DO
· Leaving on special re-entry (みなし再入国許可) today is     SPR 23(2)
  not possible: no valid certificate in hand.

TAKE CARE
· The immigration bureau replaces residence cards             SPR 19(1)
  (在留カード), not this certificate. The municipal office
  has it made, so it is received there on a second visit, on
  another day.
· If the old certificate turns up after the new one is        SPR 16(4)
  issued, return it within 14 days.
· Nobody has to carry the certificate around. It must be      SPR 17(4)
  shown when an official asks; it may first be fetched.

Why Friday 4 December (--why for every step)
  The loss became known abroad on Thursday 5 November, so     SPR 13(1)
  the days run from the first entry into Japan after that:
  Friday 20 November.
  Friday 20 November is not counted; day 14 is                Civil Code 140,
  Friday 4 December; the municipal office is open that day.   141

HOW IT IS KNOWN
· Derived. The articles in force since 14 June 2026 could     SPR 13(1)
  not be read; those before are carried on (Q9).

zairyu informs; it decides nothing. The office decides, by the Japanese text.
Statute book of 22 November 2026.
",
    );
}

#[test]
fn lost_while_in_seoul_ja_80() {
    let text = judgment(&seoul(), &[], &seoul_life(), Lang::Ja, look(80), false);
    same(
        &text,
        "\
2026年11月22日（令和8年・日） · 同日現在の法令による
役所は今日と明日が休みです。次に開くのは11月24日（火）です。  地方自治法4条の2

あなたは特別永住者です。証明書をなくしても、この地位は        特例法13条
変わりません。
特別永住者証明書は手元にありません。新しい証明書が            特例法15条5号
交付されるまでは有効ですが、遅くとも
2027年6月15日（令和9年・火）までです（当日を含みます）。

すること
● 2026年12月4日（令和8年・金）までに、証明書の再交付を        特例法13条1項
  申請する
  あと12日
  どこで    大阪市生野区役所に本人が出向きます。区長を        特例法13条1項、
            経由して、出入国在留管理庁長官に出します。        19条1項
  持ち物    ・申請書（別記第8号様式）                         特例法施行規則9条
            ・写真1枚（縦4cm×横3cm、6か月以内に撮影）
            ・なくしたことを証する資料（遺失届・盗難届の
              受理番号など）
            ・外国語の書類の日本語訳                          特例法施行規則20条
            ・旅券（提示できないときは理由書を提出）          特例法施行規則9条
  代わりに  依頼を受けた、同居する16歳以上の配偶者・子・      特例法19条3項
            父母・その他の親族
            依頼を受けた、届出済みの弁護士・行政書士          特例法施行規則
                                                              17条2項1号
            依頼がなくても、法定代理人                        特例法施行規則
                                                              17条2項1号
  手数料    ありません
  遅れると  1年以下の拘禁刑又は20万円以下の罰金               特例法31条2号

できること
・有効な特別永住者証明書が手元にないため、今日はみなし        特例法23条2項
  再入国許可で出国できません。

気をつけること
・出入国在留管理局で再交付されるのは在留カードで、            特例法19条1項
  特別永住者証明書ではありません。証明書は市区町村の窓口で
  申請し、後日、同じ窓口で受け取ります。
・新しい証明書が出た後に古いものが見つかったら、14日以内に    特例法16条4項
  返納します。
・特別永住者証明書を持ち歩く義務はありません。職員に          特例法17条4項
  求められたら提示しますが、取りに
  戻ってからでもかまいません。

なぜ12月4日（金）か（すべての段階は --why）
  11月5日（木）に国外で知ったので、その後最初に入国した日、   特例法13条1項
  11月20日（金）から数えます。
  11月20日（金）は数えず、14日目が12月4日（金）。役所は       民法140条、141条
  開いています。

根拠の確かさ
・推定。2026年6月14日からの条文は確認できていません。         特例法13条1項
  それまでの規定によっています（Q9）。

zairyuは案内をするもので、決めるものではありません。決めるのは役所で、
よりどころは法令の本文です。
2026年11月22日現在の法令によります。
",
    );
}

#[test]
fn lost_while_in_seoul_en_50() {
    let text = judgment(&seoul(), &[], &seoul_life(), Lang::En, look(50), false);
    same(
        &text,
        "\
Sunday 22 November 2026 · 令和8年11月22日（日） ·
by the law in force that day
The municipal offices are closed today and
tomorrow. They open on Tuesday 24 November.
Local Autonomy Act 4-2

You are a special permanent resident (特別永住者).
Losing the certificate does not change that.
SPR 13
The certificate (特別永住者証明書) is lost. It
stays valid until the new one is issued, at the
latest to the end of Tuesday 15 June 2027.
SPR 15(v)

TO DO
● Apply for a new certificate (再交付の申請) by
  Friday 4 December 2026
  SPR 13(1)
  12 days left · 令和8年12月4日（金）
  Where    The ward office of 大阪市生野区
           (区役所), in person. It goes through
           the mayor (市区町村長) to the
           Commissioner of the Immigration
           Services Agency (出入国在留管理庁長官).
           SPR 13(1), 19(1)
  Bring    · the application form (別記第8号様式)
             SPR Order 9
           · one photograph, 4 × 3 cm, not older
             than 6 months
           · proof of the loss, such as the police
             report's number or certificate
           · a Japanese translation of every paper
             in another language
             SPR Order 20
           · the passport, or a written reason why
             it cannot be shown (理由書)
             SPR Order 9
  Instead  If you ask them: the spouse, a child, a
           parent or another relative of 16 or
           more in the same household (同居の
           親族).
           SPR 19(3)
           If you ask them: a lawyer (弁護士) or
           administrative scrivener (行政書士)
           notified to the bureau.
           SPR Order 17(2)(i)
           Without being asked: a legal
           representative (法定代理人).
           SPR Order 17(2)(i)
  Fee      none
  If late  Up to 1 year in prison (拘禁刑) or a
           fine (罰金) of up to ¥200,000
           SPR 31(ii)

WHAT YOU MAY DO
· Leaving on special re-entry (みなし再入国許可)
  today is not possible: no valid certificate in
  hand.
  SPR 23(2)

TAKE CARE
· The immigration bureau replaces residence cards
  (在留カード), not this certificate. The
  municipal office has it made, so it is received
  there on a second visit, on another day.
  SPR 19(1)
· If the old certificate turns up after the new
  one is issued, return it within 14 days.
  SPR 16(4)
· Nobody has to carry the certificate around. It
  must be shown when an official asks; it may
  first be fetched.
  SPR 17(4)

Why Friday 4 December (--why for every step)
  The loss became known abroad on
  Thursday 5 November, so the days run from the
  first entry into Japan after that:
  Friday 20 November.
  SPR 13(1)
  Friday 20 November is not counted; day 14 is
  Friday 4 December; the municipal office is open
  that day.
  Civil Code 140, 141

HOW IT IS KNOWN
· Derived. The articles in force since 14 June
  2026 could not be read; those before are carried
  on (Q9).
  SPR 13(1)

zairyu informs; it decides nothing. The office
decides, by the Japanese text.
Statute book of 22 November 2026.
",
    );
}

#[test]
fn lost_while_in_seoul_ja_50() {
    let text = judgment(&seoul(), &[], &seoul_life(), Lang::Ja, look(50), false);
    same(
        &text,
        "\
2026年11月22日（令和8年・日） · 同日現在の
法令による
役所は今日と明日が休みです。次に開くのは
11月24日（火）です。
地方自治法4条の2

あなたは特別永住者です。証明書をなくしても、この
地位は変わりません。
特例法13条
特別永住者証明書は手元にありません。新しい証明書が
交付されるまでは有効ですが、遅くとも
2027年6月15日（令和9年・火）までです（当日を
含みます）。
特例法15条5号

すること
● 2026年12月4日（令和8年・金）までに、証明書の
  再交付を申請する
  特例法13条1項
  あと12日
  どこで    大阪市生野区役所に本人が出向きます。
            区長を経由して、出入国在留管理庁長官に
            出します。
            特例法13条1項、19条1項
  持ち物    ・申請書（別記第8号様式）
              特例法施行規則9条
            ・写真1枚（縦4cm×横3cm、6か月以内に
              撮影）
            ・なくしたことを証する資料（遺失届・
              盗難届の受理番号など）
            ・外国語の書類の日本語訳
              特例法施行規則20条
            ・旅券（提示できないときは理由書を
              提出）
              特例法施行規則9条
  代わりに  依頼を受けた、同居する16歳以上の
            配偶者・子・父母・その他の親族
            特例法19条3項
            依頼を受けた、届出済みの弁護士・
            行政書士
            特例法施行規則17条2項1号
            依頼がなくても、法定代理人
            特例法施行規則17条2項1号
  手数料    ありません
  遅れると  1年以下の拘禁刑又は20万円以下の罰金
            特例法31条2号

できること
・有効な特別永住者証明書が手元にないため、
  今日はみなし再入国許可で出国できません。
  特例法23条2項

気をつけること
・出入国在留管理局で再交付されるのは在留カードで、
  特別永住者証明書ではありません。証明書は
  市区町村の窓口で申請し、後日、同じ窓口で受け
  取ります。
  特例法19条1項
・新しい証明書が出た後に古いものが見つかったら、
  14日以内に返納します。
  特例法16条4項
・特別永住者証明書を持ち歩く義務はありません。
  職員に求められたら提示しますが、取りに
  戻ってからでもかまいません。
  特例法17条4項

なぜ12月4日（金）か（すべての段階は --why）
  11月5日（木）に国外で知ったので、その後最初に
  入国した日、11月20日（金）から数えます。
  特例法13条1項
  11月20日（金）は数えず、14日目が12月4日（金）。
  役所は開いています。
  民法140条、141条

根拠の確かさ
・推定。2026年6月14日からの条文は
  確認できていません。それまでの規定によっています
  （Q9）。
  特例法13条1項

zairyuは案内をするもので、
決めるものではありません。決めるのは役所で、
よりどころは法令の本文です。
2026年11月22日現在の法令によります。
",
    );
}

#[test]
fn the_day_of_learning_is_open_en_80() {
    let text = judgment(&unsure(), &[], &unsure_life(), Lang::En, look(80), false);
    same(
        &text,
        "\
Friday 20 November 2026 · 令和8年11月20日（金） · by the law in force that day

Takumi is a special permanent resident (特別永住者).

TO DO
● Apply for a new certificate (再交付の申請) at once: the     SPR 13(1)
  last day may already have been Monday 16 November 2026.
  It is Thursday 26 November 2026 at the latest.
  Where    The ward office of 大阪市生野区 (区役所), in       SPR 13(1), 19(1)
           person. It goes through the mayor (市区町村長) to
           the Commissioner of the Immigration Services
           Agency (出入国在留管理庁長官).
  Bring    · the application form (別記第8号様式)             SPR Order 9
           · one photograph, 4 × 3 cm, not older than
             6 months
           · proof of the loss, such as the police report's
             number or certificate
           · a Japanese translation of every paper in         SPR Order 20
             another language
           · the passport, or a written reason why it cannot  SPR Order 9
             be shown (理由書)
  Instead  If asked: the spouse, a child, a parent or         SPR 19(3)
           another relative of 16 or more in the same
           household (同居の親族).
           If asked: a lawyer (弁護士) or administrative      SPR Order 17(2)(i)
           scrivener (行政書士) notified to the bureau.
           Without being asked: a legal representative        SPR Order 17(2)(i)
           (法定代理人).
  Fee      none
  If late  Up to 1 year in prison (拘禁刑) or a fine (罰金)   SPR 31(ii)
           of up to ¥200,000

TAKE CARE
· The immigration bureau replaces residence cards             SPR 19(1)
  (在留カード), not this certificate. The municipal office
  has it made, so it is received there on a second visit, on
  another day.
· To leave Japan on special re-entry (みなし再入国許可)       SPR 23(2)
  Takumi needs the certificate in hand, and a valid
  passport.
· If the old certificate turns up after the new one is        SPR 16(4)
  issued, return it within 14 days.

WHAT IS OPEN
· Apply for a new certificate (再交付の申請): what is asked   SPR 13(1)
  depends on what is not known.
  – If Takumi learned of the loss between Sunday 1 November
    and Wednesday 4 November: the last day was
    Monday 16 November, overdue.
  – If Takumi learned of the loss between
    Thursday 5 November and Thursday 12 November: the last
    day lies between Tuesday 24 November and
    Thursday 26 November, still in time.
What would settle it:
· On which day Takumi learned of the loss.

Why Monday 16 November (--why for every step)
  Sunday 1 November is not counted; day 14 is                 Civil Code 140,
  Sunday 15 November. The municipal office is closed on       141,
  Sunday 15 November, so the last day is Monday 16 November.  Local Autonomy
                                                              Act 4-2(4)

HOW IT IS KNOWN
· Derived. The articles in force since 14 June 2026 could     SPR 13(1)
  not be read; those before are carried on (Q9).
· The closed days of the municipality are used; by the        SPR 13(1)
  State's the last day might differ (Q7).

zairyu informs; it decides nothing. The office decides, by the Japanese text.
Statute book of 20 November 2026.
",
    );
}

#[test]
fn the_day_of_learning_is_open_ja_80() {
    let text = judgment(&unsure(), &[], &unsure_life(), Lang::Ja, look(80), false);
    same(
        &text,
        "\
2026年11月20日（令和8年・金） · 同日現在の法令による

takumiさんは特別永住者です。

すること
● 今すぐ、証明書の再交付を申請する（期限は                    特例法13条1項
  2026年11月16日（令和8年・月）だったかもしれません）
  遅くとも2026年11月26日（令和8年・木）です。
  どこで    大阪市生野区役所に本人が出向きます。区長を        特例法13条1項、
            経由して、出入国在留管理庁長官に出します。        19条1項
  持ち物    ・申請書（別記第8号様式）                         特例法施行規則9条
            ・写真1枚（縦4cm×横3cm、6か月以内に撮影）
            ・なくしたことを証する資料（遺失届・盗難届の
              受理番号など）
            ・外国語の書類の日本語訳                          特例法施行規則20条
            ・旅券（提示できないときは理由書を提出）          特例法施行規則9条
  代わりに  依頼を受けた、同居する16歳以上の配偶者・子・      特例法19条3項
            父母・その他の親族
            依頼を受けた、届出済みの弁護士・行政書士          特例法施行規則
                                                              17条2項1号
            依頼がなくても、法定代理人                        特例法施行規則
                                                              17条2項1号
  手数料    ありません
  遅れると  1年以下の拘禁刑又は20万円以下の罰金               特例法31条2号

気をつけること
・出入国在留管理局で再交付されるのは在留カードで、            特例法19条1項
  特別永住者証明書ではありません。証明書は市区町村の窓口で
  申請し、後日、同じ窓口で受け取ります。
・みなし再入国許可で出国するには、手元の証明書と有効な旅券が  特例法23条2項
  必要です。
・新しい証明書が出た後に古いものが見つかったら、14日以内に    特例法16条4項
  返納します。

まだ決まらないこと
・証明書の再交付を申請する：わからない事実によって            特例法13条1項
  変わります。
  – 紛失を知った日が11月1日（日）から11月4日（水）までの
    場合：期限は11月16日（月）、すでに過ぎている。
  – 紛失を知った日が11月5日（木）から11月12日（木）までの
    場合：期限は11月24日（火）～11月26日（木）のどれか、まだ
    間に合う。
わかれば決まること：
・紛失を知った日

なぜ11月16日（月）か（すべての段階は --why）
  11月1日（日）は数えず、14日目が11月15日（日）。役所は       民法140条、141条、
  11月15日（日）が休みなので、最終日は11月16日（月）です。    地方自治法
                                                              4条の2第4項

根拠の確かさ
・推定。2026年6月14日からの条文は確認できていません。         特例法13条1項
  それまでの規定によっています（Q9）。
・市区町村の休日で数えています。国の休日によれば、最終日が    特例法13条1項
  違うことがあります（Q7）。

zairyuは案内をするもので、決めるものではありません。決めるのは役所で、
よりどころは法令の本文です。
2026年11月20日現在の法令によります。
",
    );
}

#[test]
fn overdue_and_still_possible_en_80() {
    let text = judgment(&overdue(), &[], &seoul_life(), Lang::En, look(80), false);
    same(
        &text,
        "\
Tuesday 12 May 2026 · 令和8年5月12日（火） · by the law in force that day

You were a special permanent resident (特別永住者) until      SPR 15(i)
20 April 2026. That day you became Japanese.
You have been Japanese since 20 April 2026.
The certificate (特別永住者証明書) has been void since        SPR 15(i)
Monday 20 April 2026, when the standing ended.

TO DO
● Overdue: return the certificate (返納) now. The last day    SPR 16(1)
  was Thursday 7 May 2026.
  5 days over, still possible · 令和8年5月7日（木）
  Where    To the Commissioner of the Immigration Services
           Agency (出入国在留管理庁長官), directly: at a
           regional immigration services bureau
           (地方出入国在留管理局) or by post; nobody has to
           come in person.
  Penalty  A fine (罰金) of up to ¥200,000                    SPR 32(iii)

Why Thursday 7 May (--why for every step)
  Monday 20 April is not counted; day 14 is Monday 4 May.     Civil Code 140,
  Offices of the State are closed on                          141,
  Monday 4 May (Greenery Day),                                Administrative
  Tuesday 5 May (Children's Day) and                          Holidays Act 2
  Wednesday 6 May (Substitute Holiday), so the last day is
  Thursday 7 May.

zairyu informs; it decides nothing. The office decides, by the Japanese text.
Statute book of 12 May 2026.
",
    );
}

#[test]
fn overdue_and_still_possible_ja_80() {
    let text = judgment(&overdue(), &[], &seoul_life(), Lang::Ja, look(80), false);
    same(
        &text,
        "\
2026年5月12日（令和8年・火） · 同日現在の法令による

あなたは2026年4月20日まで特別永住者でした。同日、日本国籍を   特例法15条1号
取得しました。
あなたは2026年4月20日から日本国民です。
特別永住者証明書は、地位を失った                              特例法15条1号
2026年4月20日（令和8年・月）に効力を失いました。

すること
● 期限は2026年5月7日（令和8年・木）でした。今すぐ、証明書を   特例法16条1項
  返納する
  5日過ぎていますが、まだできます
  どこで    出入国在留管理庁長官に直接返します。
            地方出入国在留管理局に持参しても郵送してもよく、
            本人が出向く必要はありません。
  罰則      20万円以下の罰金                                  特例法32条3号

なぜ5月7日（木）か（すべての段階は --why）
  4月20日（月）は数えず、14日目が5月4日（月）。国の官庁は     民法140条、141条、
  5月4日（月・みどりの日）、5月5日（火・こどもの日）及び      行政機関の休日に関
  5月6日（水・振替休日）が休みなので、最終日は                する法律2条
  5月7日（木）です。

zairyuは案内をするもので、決めるものではありません。決めるのは役所で、
よりどころは法令の本文です。
2026年5月12日現在の法令によります。
",
    );
}

#[test]
fn every_step_has_a_sentence_en_80() {
    let text = judgment(&every_step(), &[], &seoul_life(), Lang::En, look(80), true);
    same(
        &text,
        "\
Sunday 22 November 2026 · 令和8年11月22日（日） · by the law in force that day
The municipal offices are closed today and tomorrow. They     Local Autonomy
open on Tuesday 24 November.                                  Act 4-2

TO DO
Nothing has to be done by any day now.

WHY, STEP BY STEP
Apply for a new certificate (再交付の申請)
   1. Friday 20 November is not counted; day 14 is            SPR 13(1)
      Friday 4 December; the municipal office is open that
      day.
   2. Saturday 5 September is not counted; day 14 is          SPR 13(1)
      Saturday 19 September. The office is closed on these
      days, so the last day is Thursday 24 September:
      · Saturday 19 September: weekend.                       Local Autonomy
                                                              Act 4-2(2)(i)
      · Sunday 20 September: weekend.                         Local Autonomy
                                                              Act 4-2(2)(i)
      · Monday 21 September: Respect for the Aged Day.        Local Autonomy
                                                              Act 4-2(2)(ii)
      · Tuesday 22 September: Citizens' Holiday.              Local Autonomy
                                                              Act 4-2(2)(ii)
      · Wednesday 23 September: Autumnal Equinox Day.         Local Autonomy
                                                              Act 4-2(2)(ii)
   3. Thursday 5 November is day 1; day 14 is                 SPR 13(1)
      Wednesday 18 November.
   4. 2 years from Thursday 5 November, that day not          SPR 13(1)
      counted, end with Sunday 5 November 2028.
   5. The certificate ends with Monday 5 May 2025. The        SPR 13(1)
      office is closed on these days, so the last day is
      Wednesday 7 May:
      · Monday 5 May: Children's Day.                         Local Autonomy
                                                              Act 4-2(2)(ii)
      · Tuesday 6 May: Substitute Holiday.                    Local Autonomy
                                                              Act 4-2(2)(ii)
   6. The loss became known abroad on Thursday 5 November,    SPR 13(1)
      so the days run from the first entry into Japan after
      that: Friday 20 November.
   7. The loss became known abroad on Thursday 5 November;    SPR 13(1)
      the days begin with the first entry into Japan after
      that. There is none yet.
   8. The days run from the day the loss became known,        SPR 13(1)
      Thursday 5 November, not from the loss itself.
   9. Under 16 on 5 November 2026; that age comes on          SPR 13(1)
      2 January 2027.
  10. 16 or older on 5 November 2026; that age came on        SPR 13(1)
      15 June 1996.
  11. The certificate ends with the 16th birthday,            SPR 13(1)
      1 September 2026.
  12. The certificate ends with the eve of the 16th           SPR 13(1)
      birthday, 31 August 2026.
  13. It ends with birthday number 7 after 16 June 2020. The  SPR 13(1)
      first is 15 June 2021, the last 15 June 2027.
  14. The text names no case for this; the nearest is used    SPR 13(1)
      (Q2).
  15. The day printed on the certificate is taken:            SPR 13(1)
      15 June 2027.
  16. The day printed on the certificate, 15 June 2027, is    SPR 13(1)
      also the one computed.
  17. The day printed on the certificate is taken:            SPR 13(1)
      15 June 2027. Computed: 14 June 2027.
  18. The renewal period opens 2 months before 15 June 2027:  SPR 13(1)
      Thursday 15 April 2027.
  19. The renewal period opens 2 months before                SPR 13(1)
      31 August 2026: Tuesday 30 June (surely from
      Wednesday 1 July).
  20. Filed on Friday 20 November.                            SPR 13(1)
  21. Filed on Friday 20 November; the last day was           SPR 13(1)
      Friday 4 December.
  22. Filed on Friday 20 November, before the first day,      SPR 13(1)
      Thursday 15 April 2027: it does not count for this.
  23. On Thursday 5 November the certificate became void:     SPR 13(1)
      its holder was no longer a special permanent resident.
  24. With Thursday 5 November the certificate expired.       SPR 13(1)
  25. On Thursday 5 November the certificate became void:     SPR 13(1)
      departure without re-entry permission.
  26. With Thursday 5 November the certificate became void:   SPR 13(1)
      its holder was not back by the last day.
  27. On Thursday 5 November the certificate became void: a   SPR 13(1)
      new one was issued.
  28. On Thursday 5 November the certificate became void:     SPR 13(1)
      its holder died.
  29. Left on Thursday 5 November: special re-entry is        SPR 13(1)
      deemed granted.
  30. Left on Thursday 5 November: special re-entry is not    SPR 13(1)
      deemed granted (no valid certificate in hand).
  31. Left on Thursday 5 November: the last day to come back  SPR 13(1)
      is Sunday 5 November 2028.
  32. Left on Saturday 28 February: the last day to come      SPR 13(1)
      back is surely Monday 28 February 2028, by the letter
      Tuesday 29 February 2028.
  33. A special permanent resident since 1 November 1991.     SPR 13(1)
  34. Since 5 November 2026 no longer a special permanent     SPR 13(1)
      resident: became Japanese.
  35. Mina lost Japanese nationality under the Treaty of      SPR 13(1)
      Peace and lived in Japan throughout.
  36. You are a child of Mina.                                SPR 13(1)
  37. Your generation: Mina was born in Japan as a            SPR 13(1)
      descendant and lived here until the birth.
  38. ✗ Your generation: no parent was born in Japan as a     SPR 13(1)
      descendant and lived here until the birth.
  39. ✗ You were born outside Japan.                          SPR 13(1)
  40. ✗ You have no ancestor in the file who lost Japanese    SPR 13(1)
      nationality under the Treaty of Peace.
  41. The class of Mina was found by an office or a paper.    SPR 13(1)
  42. Fell away on Thursday 5 November: a new certificate     SPR 13(1)
      was issued.

zairyu informs; it decides nothing. The office decides, by the Japanese text.
Statute book of 22 November 2026.
",
    );
}

#[test]
fn every_step_has_a_sentence_ja_80() {
    let text = judgment(&every_step(), &[], &seoul_life(), Lang::Ja, look(80), true);
    same(
        &text,
        "\
2026年11月22日（令和8年・日） · 同日現在の法令による
役所は今日と明日が休みです。次に開くのは11月24日（火）です。  地方自治法4条の2

すること
今、期限のある手続はありません。

理由のすべての段階
証明書の再交付を申請する
   1. 11月20日（金）は数えず、14日目が12月4日（金）。役所は   特例法13条1項
      開いています。
   2. 9月5日（土）は数えず、14日目が9月19日（土）。次に       特例法13条1項
      掲げる日は休日に当たるため、最終日は
      9月24日（木）です。
      ・9月19日（土）：土曜日の休み                           地方自治法
                                                              4条の2第2項1号
      ・9月20日（日）：日曜日の休み                           地方自治法
                                                              4条の2第2項1号
      ・9月21日（月）：敬老の日                               地方自治法
                                                              4条の2第2項2号
      ・9月22日（火）：国民の休日                             地方自治法
                                                              4条の2第2項2号
      ・9月23日（水）：秋分の日                               地方自治法
                                                              4条の2第2項2号
   3. 11月5日（木）を1日目として、14日目が11月18日（水）。    特例法13条1項
   4. 11月5日（木）を数えずに2年を数えると、                  特例法13条1項
      2028年11月5日（日）まで。
   5. 証明書の満了日が2025年5月5日（月）。次に掲げる日は      特例法13条1項
      休日に当たるため、最終日は5月7日（水）です。
      ・5月5日（月）：こどもの日                              地方自治法
                                                              4条の2第2項2号
      ・5月6日（火）：振替休日                                地方自治法
                                                              4条の2第2項2号
   6. 11月5日（木）に国外で知ったので、その後最初に入国した   特例法13条1項
      日、11月20日（金）から数えます。
   7. 11月5日（木）に国外で知りました。その後最初に入国した   特例法13条1項
      日から数えますが、まだ入国していません。
   8. なくした日ではなく、なくしたことを知った                特例法13条1項
      11月5日（木）から数えます。
   9. 2026年11月5日に16歳未満です（16歳になるのは             特例法13条1項
      2027年1月2日）。
  10. 2026年11月5日に16歳以上です（16歳になったのは           特例法13条1項
      1996年6月15日）。
  11. 満了日は16歳の誕生日、2026年9月1日です。                特例法13条1項
  12. 満了日は16歳の誕生日の前日、2026年8月31日です。         特例法13条1項
  13. 2020年6月16日の後の7回目の誕生日が満了日です。1回目は   特例法13条1項
      2021年6月15日、7回目は2027年6月15日。
  14. この場合を定める文言はありません。最も                  特例法13条1項
      近いものによりました（Q2）。
  15. 券面の満了日（2027年6月15日）によります。               特例法13条1項
  16. 券面の満了日（2027年6月15日）は、計算した日と           特例法13条1項
      同じです。
  17. 券面の満了日（2027年6月15日）によります。計算では       特例法13条1項
      2027年6月14日です。
  18. 更新の期間は、満了日（2027年6月15日）の2か月前、        特例法13条1項
      2027年4月15日（木）に始まります。
  19. 更新の期間は、満了日（2026年8月31日）の2か月前、        特例法13条1項
      早ければ6月30日（火）、確実には7月1日（水）に
      始まります。
  20. 11月20日（金）に申請・届出がありました。                特例法13条1項
  21. 11月20日（金）に申請・届出がありました。期限は          特例法13条1項
      12月4日（金）です。
  22. 11月20日（金）の申請は、初日の2027年4月15日（木）より   特例法13条1項
      前なので、この手続には当たりません。
  23. 11月5日（木）、特別永住者でなくなり、証明書は効力を     特例法13条1項
      失いました。
  24. 11月5日（木）の経過をもって、証明書の有効期間が         特例法13条1項
      満了しました。
  25. 11月5日（木）、再入国の許可を受けない出国により、       特例法13条1項
      証明書は効力を失いました。
  26. 再入国の期限までに戻らなかったため、11月5日（木）の     特例法13条1項
      経過をもって、証明書は効力を失いました。
  27. 11月5日（木）、新しい証明書が交付され、前の証明書は     特例法13条1項
      効力を失いました。
  28. 11月5日（木）、本人の死亡により、証明書は効力を         特例法13条1項
      失いました。
  29. 11月5日（木）の出国は、みなし                           特例法13条1項
      再入国許可によるものです。
  30. 11月5日（木）の出国は、有効な特別永住者証明書が         特例法13条1項
      手元になかったため、みなし再入国許可を
      受けたものとはみなされません。
  31. 11月5日（木）の出国なので、再入国の期限は               特例法13条1項
      2028年11月5日（日）です。
  32. 2月28日（土）の出国なので、再入国の期限は確実には       特例法13条1項
      2028年2月28日（月）、文言どおりには
      2028年2月29日（火）です。
  33. 1991年11月1日から特別永住者です。                       特例法13条1項
  34. 2026年11月5日、特別永住者でなくなりました（日本国籍を   特例法13条1項
      取得）。
  35. minaさんは平和条約により日本国籍を離脱し、引き続き      特例法13条1項
      日本に在留していました。
  36. あなたはminaさんの子です。                              特例法13条1項
  37. あなたの世代：minaさんは子孫として日本で生まれ、その    特例法13条1項
      出生の時まで引き続き在留していました。
  38. ✗あなたの世代：子孫として日本で生まれ、その出生の       特例法13条1項
      時まで引き続き在留していた父母がいません。
  39. ✗あなたは国外で生まれました。                           特例法13条1項
  40. ✗あなたには、平和条約国籍離脱者である尊属がこの         特例法13条1項
      ファイルにいません。
  41. minaさんがどれに当たるかは、役所又は書類により          特例法13条1項
      確認済みです。
  42. 11月5日（木）に要らなくなりました。新しい証明書が       特例法13条1項
      交付されました。

zairyuは案内をするもので、決めるものではありません。決めるのは役所で、
よりどころは法令の本文です。
2026年11月22日現在の法令によります。
",
    );
}

#[test]
fn a_chronicle_en_80() {
    let (all, life, on) = chronicle_of("abroad-longer-than-two-years");
    let text = chronicle(&all, false, &life, on, Lang::En, look(80));
    same(
        &text,
        "\
Your chronicle to 20 January 2026

                                 2021    2022   2023   2024   2025   2026
                            ─────┬───────┬──────┬──────┬──────┬──────┬───────┬──
special permanent resident  ‹━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┫  ┊
Temporary Visitor                                                     ━━━━━━━━━›
certificate                  ──────────────────────────────────────┤  ┊
abroad                                              ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄✗┄┄◆
return                                                             ✗  ┊
extension                                                             ░●
                                                                      today

━ holds   ─ valid   ┄ abroad   ░ may be filed   ● last day   ◆ done   ✗ missed
┊ today

FROM, TO, AND BY WHAT
· Special permanent resident (特別永住者): – 19 August 2025;  SPR 15(iv)
  ended: not back by the last day
· Temporary Visitor (短期滞在): 10 January 2026 –; since you
  landed in Japan
· Certificate HB37904126YF: 13 May 2020 – 19 August 2025;     SPR 14(1), 15(iv)
  ended: the last day to come back
· Abroad: 19 August 2023 – 10 January 2026; last day          SPR 23(2)
  19 August 2025; back on 10 January 2026
· Return: 20 August 2025 – 2 September 2025; since the last   SPR 16(1)
  day to come back; missed
· Extension: 10 January 2026 – 10 April 2026; since the       ICRRA 21(2)
  period of stay was given; open
· Renewal: 2 February 2027 – 2 April 2027; since the          SPR 12(1)
  certificate was issued; fell away on 19 August 2025: no
  longer a special permanent resident
",
    );
}

#[test]
fn a_year_en_80() {
    let text = calendar(2026, &zairyu_law::time::OfficeDays::national(), Lang::En, look(80));
    same(
        &text,
        "\
2026 (令和8年): days on which offices of the State are closed

January                 February                March
Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa
             1* 2* 3·    1· 2  3  4  5  6  7·    1· 2  3  4  5  6  7·
 4· 5  6  7  8  9 10·    8· 9 10 11*12 13 14·    8· 9 10 11 12 13 14·
11·12*13 14 15 16 17·   15·16 17 18 19 20 21·   15·16 17 18 19 20*21·
18·19 20 21 22 23 24·   22·23*24 25 26 27 28·   22·23 24 25 26 27 28·
25·26 27 28 29 30 31·                           29·30 31

April                   May                     June
Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa
          1  2  3  4·                   1  2·       1  2  3  4  5  6·
 5· 6  7  8  9 10 11·    3· 4* 5* 6* 7  8  9·    7· 8  9 10 11 12 13·
12·13 14 15 16 17 18·   10·11 12 13 14 15 16·   14·15 16 17 18 19 20·
19·20 21 22 23 24 25·   17·18 19 20 21 22 23·   21·22 23 24 25 26 27·
26·27 28 29*30          24·25 26 27 28 29 30·   28·29 30
                        31·

July                    August                  September
Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa
          1  2  3  4·                      1·          1  2  3  4  5·
 5· 6  7  8  9 10 11·    2· 3  4  5  6  7  8·    6· 7  8  9 10 11 12·
12·13 14 15 16 17 18·    9·10 11*12 13 14 15·   13·14 15 16 17 18 19·
19·20*21 22 23 24 25·   16·17 18 19 20 21 22·   20·21*22*23*24 25 26·
26·27 28 29 30 31       23·24 25 26 27 28 29·   27·28 29 30
                        30·31

October                 November                December
Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa    Su Mo Tu We Th Fr Sa
             1  2  3·    1· 2  3* 4  5  6  7·          1  2  3  4  5·
 4· 5  6  7  8  9 10·    8· 9 10 11 12 13 14·    6· 7  8  9 10 11 12·
11·12*13 14 15 16 17·   15·16 17 18 19 20 21·   13·14 15 16 17 18 19·
18·19 20 21 22 23 24·   22·23*24 25 26 27 28·   20·21 22 23 24 25 26·
25·26 27 28 29 30 31·   29·30                   27·28 29*30*31*

· weekend   * another closed day
125 closed days in all

Closed besides weekends
Thursday 1 January      New Year's Day                National Holidays Act 2
Friday 2 January        Year-end and new year         Administrative Holidays
                                                      Act 1(1)(iii)
Monday 12 January       Coming of Age Day             National Holidays Act 2
Wednesday 11 February   National Foundation Day       National Holidays Act 2
Monday 23 February      Emperor's Birthday            National Holidays Act 2
Friday 20 March         Vernal Equinox Day            National Holidays Act 2
Wednesday 29 April      Showa Day                     National Holidays Act 2
Monday 4 May            Greenery Day                  National Holidays Act 2
Tuesday 5 May           Children's Day                National Holidays Act 2
Wednesday 6 May         Substitute Holiday            National Holidays Act 3(2)
Monday 20 July          Marine Day                    National Holidays Act 2
Tuesday 11 August       Mountain Day                  National Holidays Act 2
Monday 21 September     Respect for the Aged Day      National Holidays Act 2
Tuesday 22 September    Citizens' Holiday             National Holidays Act 3(3)
Wednesday 23 September  Autumnal Equinox Day          National Holidays Act 2
Monday 12 October       Sports Day                    National Holidays Act 2
Tuesday 3 November      Culture Day                   National Holidays Act 2
Monday 23 November      Labour Thanksgiving Day       National Holidays Act 2
Tuesday 29 December     Year-end and new year         Administrative Holidays
                                                      Act 1(1)(iii)
Wednesday 30 December   Year-end and new year         Administrative Holidays
                                                      Act 1(1)(iii)
Thursday 31 December    Year-end and new year         Administrative Holidays
                                                      Act 1(1)(iii)

Holidays close the office by Administrative Holidays
Act 1(1)(ii), weekends by Administrative Holidays
Act 1(1)(i).
",
    );
}

#[test]
fn a_chronicle_ja_80() {
    let (all, life, on) = chronicle_of("abroad-longer-than-two-years");
    let text = chronicle(&all, false, &life, on, Lang::Ja, look(80));
    same(
        &text,
        "\
あなたの年表（2026年1月20日まで）

                       2021     2022     2023    2024     2025     2026     2027
                ───────┬────────┬────────┬───────┬────────┬────────┬────────┬───
特別永住者      ‹━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┫   ┊
短期滞在                                                            ━━━━━━━━━━━›
証明書           ───────────────────────────────────────────────┤   ┊
国外                                          ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄✗┄┄┄◆
返納                                                            ✗   ┊
在留期間の更新                                                      ░░●
                                                                    今日

━ 地位   ─ 有効   ┄ 国外   ░ 手続の期間   ● 最終日   ◆ 済み   ✗ 期限徒過
┊ 今日

いつから、いつまで、何によって
・特別永住者：～2025年8月19日、終わりは「期限までに           特例法15条4号
  再入国せず」
・短期滞在：2026年1月10日～、起点は「入国」
・証明書 HB37904126YF：2020年5月13日～2025年8月19日、         特例法14条1項、
  終わりは「再入国の期限」                                    15条4号
・国外：2023年8月19日～2026年1月10日、最終日2025年8月19日、   特例法23条2項
  2026年1月10日に入国
・返納：2025年8月20日～2025年9月2日、起点は「再入国の         特例法16条1項
  期限」、期限徒過
・在留期間の更新：2026年1月10日～2026年4月10日、起点は        入管法21条2項
  「在留期間の決定」、期間中
・更新：2027年2月2日～2027年4月2日、起点は「証明書の交付」、  特例法12条1項
  2025年8月19日に要らなくなった
  （特別永住者でなくなりました）
",
    );
}

#[test]
fn a_year_ja_80() {
    let text = calendar(2026, &zairyu_law::time::OfficeDays::national(), Lang::Ja, look(80));
    same(
        &text,
        "\
2026年（令和8年）国の官庁の休日

1月                     2月                     3月
日 月 火 水 木 金 土    日 月 火 水 木 金 土    日 月 火 水 木 金 土
             1* 2* 3·    1· 2  3  4  5  6  7·    1· 2  3  4  5  6  7·
 4· 5  6  7  8  9 10·    8· 9 10 11*12 13 14·    8· 9 10 11 12 13 14·
11·12*13 14 15 16 17·   15·16 17 18 19 20 21·   15·16 17 18 19 20*21·
18·19 20 21 22 23 24·   22·23*24 25 26 27 28·   22·23 24 25 26 27 28·
25·26 27 28 29 30 31·                           29·30 31

4月                     5月                     6月
日 月 火 水 木 金 土    日 月 火 水 木 金 土    日 月 火 水 木 金 土
          1  2  3  4·                   1  2·       1  2  3  4  5  6·
 5· 6  7  8  9 10 11·    3· 4* 5* 6* 7  8  9·    7· 8  9 10 11 12 13·
12·13 14 15 16 17 18·   10·11 12 13 14 15 16·   14·15 16 17 18 19 20·
19·20 21 22 23 24 25·   17·18 19 20 21 22 23·   21·22 23 24 25 26 27·
26·27 28 29*30          24·25 26 27 28 29 30·   28·29 30
                        31·

7月                     8月                     9月
日 月 火 水 木 金 土    日 月 火 水 木 金 土    日 月 火 水 木 金 土
          1  2  3  4·                      1·          1  2  3  4  5·
 5· 6  7  8  9 10 11·    2· 3  4  5  6  7  8·    6· 7  8  9 10 11 12·
12·13 14 15 16 17 18·    9·10 11*12 13 14 15·   13·14 15 16 17 18 19·
19·20*21 22 23 24 25·   16·17 18 19 20 21 22·   20·21*22*23*24 25 26·
26·27 28 29 30 31       23·24 25 26 27 28 29·   27·28 29 30
                        30·31

10月                    11月                    12月
日 月 火 水 木 金 土    日 月 火 水 木 金 土    日 月 火 水 木 金 土
             1  2  3·    1· 2  3* 4  5  6  7·          1  2  3  4  5·
 4· 5  6  7  8  9 10·    8· 9 10 11 12 13 14·    6· 7  8  9 10 11 12·
11·12*13 14 15 16 17·   15·16 17 18 19 20 21·   13·14 15 16 17 18 19·
18·19 20 21 22 23 24·   22·23*24 25 26 27 28·   20·21 22 23 24 25 26·
25·26 27 28 29 30 31·   29·30                   27·28 29*30*31*

· 土日   * そのほかの休日
休日は全部で125日

土日のほかの休日
1月1日（木）    元日                                  祝日法2条
1月2日（金）    年末年始                              行政機関の休日に関する法律
                                                      1条1項3号
1月12日（月）   成人の日                              祝日法2条
2月11日（水）   建国記念の日                          祝日法2条
2月23日（月）   天皇誕生日                            祝日法2条
3月20日（金）   春分の日                              祝日法2条
4月29日（水）   昭和の日                              祝日法2条
5月4日（月）    みどりの日                            祝日法2条
5月5日（火）    こどもの日                            祝日法2条
5月6日（水）    振替休日                              祝日法3条2項
7月20日（月）   海の日                                祝日法2条
8月11日（火）   山の日                                祝日法2条
9月21日（月）   敬老の日                              祝日法2条
9月22日（火）   国民の休日                            祝日法3条3項
9月23日（水）   秋分の日                              祝日法2条
10月12日（月）  スポーツの日                          祝日法2条
11月3日（火）   文化の日                              祝日法2条
11月23日（月）  勤労感謝の日                          祝日法2条
12月29日（火）  年末年始                              行政機関の休日に関する法律
                                                      1条1項3号
12月30日（水）  年末年始                              行政機関の休日に関する法律
                                                      1条1項3号
12月31日（木）  年末年始                              行政機関の休日に関する法律
                                                      1条1項3号

祝日が休みなのは行政機関の休日に関する法律
1条1項2号、土日が休みなのは
行政機関の休日に関する法律1条1項1号によります。
",
    );
}

/// A life as a file tells it, judged on a day.
fn judged(text: &str, on: Day) -> (zairyu_law::outlook::Judgment, zairyu_law::life::Life) {
    use zairyu_law::life::{Syntax, read};
    let life = read(text.as_bytes(), "a.toml", Syntax::of("a.toml", text.as_bytes())).unwrap_or_default();
    (zairyu_law::outlook::judge(&zairyu_law::rows::Book::at(on), &life, on), life)
}

/// The page in one line, without the law beside it.
fn flat(j: &zairyu_law::outlook::Judgment, life: &zairyu_law::life::Life, lang: Lang) -> String {
    judgment(j, &[], life, lang, look(400), false).split_whitespace().collect::<Vec<_>>().join(" ")
}

const STUDENT: &str = r#"
format = "zairyu.life/1"
[person.me]
born = 2003-08-19
nationality = "VN"
municipality = "新宿区"
passport = "valid"
[[event]]
on = 2025-03-28
what = "landed"
status = "student"
stay_until = 2027-06-28
[[event]]
on = 2025-03-28
what = "issued"
document = "card"
printed_expiry = 2027-06-28
"#;

#[test]
fn a_lost_card_is_never_called_a_certificate() {
    let lost = "[[event]]\non = 2026-10-14\nwhat = \"learned-of-loss\"\ndocument = \"card\"\n";
    let (j, life) = judged(&format!("{STUDENT}{lost}"), day(2026, 10, 20));
    let en = flat(&j, &life, Lang::En);
    for said in [
        "You are in Japan as Student (留学), since 28 March 2025, to the end of Monday 28 June 2027.",
        "The residence card (在留カード) is lost.",
        "apply for a new residence card (在留カードの再交付の申請)",
        "Wednesday 28 October 2026",
        "(別記第29号の11様式)",
        "not the city hall",
        "陳述書",
        "The Act knows no excuse",
        "No statute says that they stand in for the card",
    ] {
        assert!(en.to_lowercase().contains(&said.to_lowercase()), "{said}: {en}");
    }
    // The two bodies of law are told apart: nothing here is of the Special Act.
    assert!(!en.contains("SPR"), "{en}");
    assert!(!en.contains("(特別永住者証明書) is"), "{en}");
    let ja = flat(&j, &life, Lang::Ja);
    assert!(ja.contains("在留カードの再交付を申請する") && ja.contains("届出受理番号"), "{ja}");
    assert!(!ja.contains("特例法"), "{ja}");
}

#[test]
fn whoever_lost_both_abroad_is_led_home() {
    let lost = "[[event]]\non = 2026-11-01\nwhat = \"left\"\nwith = \"special-re-entry\"\n\
                [[event]]\non = 2026-11-20\nwhat = \"learned-of-loss\"\ndocument = [\"card\", \"passport\"]\n\
                abroad = true\ncountry = \"VN\"\n";
    let (j, life) = judged(&format!("{STUDENT}{lost}"), day(2026, 11, 25));
    let en = flat(&j, &life, Lang::En);
    let way = ["report the loss", "from the authorities at home", "再入国許可期限証明書", "come back to Japan"];
    let at: Vec<_> = way.iter().map(|step| en.to_lowercase().find(&step.to_lowercase())).collect();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{at:?}: {en}");
    assert!(en.contains("The days begin with the first entry"), "{en}");
}

#[test]
fn a_card_in_hand_is_carried_and_ends_with_the_stay() {
    let (j, life) = judged(STUDENT, day(2026, 10, 20));
    let en = flat(&j, &life, Lang::En);
    assert!(en.contains("The residence card is carried at all times from the age of 16"), "{en}");
    assert!(en.contains("the card ends with the period of stay"), "{en}");
    assert!(!en.contains("Nobody has to carry"), "{en}");
}

#[test]
fn a_visitor_carries_the_passport() {
    let life = "format = \"zairyu.life/1\"\n[person.me]\nborn = 1999-02-28\n[[event]]\non = 2026-04-20\n\
                what = \"landed\"\nstatus = \"temporary-visitor\"\nstay_until = 2026-07-19\nperiod = \"P90D\"\n";
    let (j, life) = judged(life, day(2026, 5, 12));
    let en = flat(&j, &life, Lang::En);
    assert!(en.contains("no mid-to-long-term resident") && en.contains("You carry the passport"), "{en}");
    assert!(!en.contains("Apply for a longer stay (在留期間の更新申請) by"), "{en}");
}
