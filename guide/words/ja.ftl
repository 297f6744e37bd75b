# 日本語のことば。英語のファイルと同じidをもつ。
# 何をするか、いつまでか、なぜか、の順にいう。短くいい、法律より強くいわない。

# 人
you = あなた
person = { $id }さん

# 日
weekday = { $n ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
}
weekday-short = { $n ->
    [1] 月
    [2] 火
    [3] 水
    [4] 木
    [5] 金
    [6] 土
   *[7] 日
}
month = { $n }
month-title = { $n }月
month-short = { $n }月
date-full = { $year }年{ $month }月{ $day }日（{ $era }・{ $weekday }）
date-full-without-era = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-plain = { $year }年{ $month }月{ $day }日
date-short = { $month }{ $day }日
date-near = { $month }月{ $day }日（{ $weekday }）
date-with-year = { $year }年{ $month }月{ $day }日（{ $weekday }）
date-near-because = { $month }月{ $day }日（{ $weekday }・{ $reason }）
date-with-year-because = { $year }年{ $month }月{ $day }日（{ $weekday }・{ $reason }）
bounds-first = 早ければ{ $possibly }、確実には{ $surely }
days-left = { $n ->
    [0] 今日が最終日です
   *[other] あと{ $n }日
}
days-over = { $n }日過ぎています
period = { $unit ->
    [days] { $n }日
    [weeks] { $n }週間
    [months] { $n }か月
   *[years] { $n }年
}
yen = { $yen }円
list-or = { $first }、{ $second }
list-or-last = { $first }又は{ $second }
list-facts = 、かつ、
list-and = { $first }、{ $second }
list-and-last = { $first }及び{ $second }

# 役所
office-of-ward = { $name }役所
office-of-city = { $name }役所
office-of-town = { $name }役場
office-of-village = { $name }役場
office-of-place = { $name }の役所
office-of-municipality = お住まいの市区町村の役所
office-municipality = 市区町村の役所
office-bureau = 地方出入国在留管理局
office-bureau-to-2019 = 地方入国管理局
office-port = 出国する空港や港
office-police = 警察
office-embassy = 本国の大使館・領事館
office-home-authority = 本国の官庁
kind-national = 国の官庁
kind-municipality = 役所
authority-commissioner = 出入国在留管理庁長官
authority-mayor = 市区町村長
authority-immigration-inspector = 入国審査官
authority-minister-of-justice = 法務大臣
authority-minister-for-foreign-affairs = 外務大臣

# はじめ
head-law = 同日現在の法令による
head-book = { $book }現在の法令による
head-closed-one = { closed-offices }今日閉まっています。次に開くのは明日{ $open }です。
head-closed-two = { closed-offices }今日と明日が休みです。次に開くのは{ $open }です。
head-closed-more = { closed-offices }今日から{ $last }まで休みです。次に開くのは{ $open }です。
head-national = 国の官庁は今日開いています。
head-national-closed = 国の官庁は今日休みです。次に開くのは{ $open }です。
head-projected = { $year }年の祝日の一部は、公示前の計算によるものです。

# 見出し
heading-todo = すること
heading-later = これから先のこと
heading-may = できること
heading-may-be-done = できること
heading-care = 気をつけること
heading-open = まだ決まらないこと
heading-done = 済んだこと
heading-why = なぜ{ $date }か（すべての段階は --why）
heading-steps = 理由のすべての段階
heading-known = 根拠の確かさ
nothing-to-do = 今、期限のある手続はありません。
nothing-to-do-but-the-bureau = 上記のとおり、すぐに出入国在留管理局に相談してください。期限は定められていません。

# 今の立場
holds-spr = { $who }は特別永住者です。
holds-spr-since = { $who }は{ $date }から特別永住者です。
holds-spr-by-law = { $who }は、申請によらず法律により、{ $date }から特別永住者です。
still-after-loss = { $document ->
    [card] { doc }をなくしても、この在留資格は変わりません。
   *[certificate] { doc }をなくしても、この地位は変わりません。
}
still-after-expiry = { $document ->
    [card] { doc }の有効期間が満了しても、この在留資格は変わりません。在留資格に期限はありません。
   *[certificate] { doc }の期限が切れても、この地位は変わりません。地位に期限はありません。
}
holds-japanese = { $who }は日本国民です。
holds-japanese-since = { $who }は{ $date }から日本国民です。
holds-none = { $who }には、日本に在留するための資格がありません。
holds-other = { $who }の在留資格は「{ $standing }」です{ stay-runs }。
holds-other-since = { $who }の在留資格は、{ $date }から「{ $standing }」です{ stay-runs }。
was-spr = { $who }は{ $date }まで特別永住者でした。
was-spr-end-of = { $who }は{ $date }まで特別永住者でした（当日を含みます）。
maybe-spr = { $who }は今も特別永住者かもしれませんが、{ $one ->
    [yes] { $first }に
   *[no] { $first }から{ $last }までの間に
}地位を失ったかもしれません（「まだ決まらないこと」参照）。
was-spr-between = { $who }は特別永住者でしたが、{ $first }から{ $last }までの間に地位を失いました（「まだ決まらないこと」参照）。
ceased-naturalised = 同日、日本国籍を取得しました。
ceased-deported = 同日、退去強制を受けました。
ceased-left-without-permission = 再入国の許可を受けずに出国したため、{ held }を失いました。
ceased-not-back-in-time = 再入国の期限までに戻らなかったため、{ held }を失いました。その後に上陸しても、{ held }は戻りません。
ceased-died = 同日、亡くなりました。
ceased-granted = 別の地位に変わりました。
class-descendant = { $who }は平和条約国籍離脱者の子孫です。
class-descendant-line = { $who }は平和条約国籍離脱者の子孫です（{ $line }）。
class-lost-nationality = { $who }は平和条約国籍離脱者です。
class-neither = { $who }は、平和条約国籍離脱者にも、その子孫にも当たりません。
class-line-step = { $who }は{ $parent }の子
certificate-valid = { doc-full }は{ $date }まで有効です（当日を含みます）。
certificate-valid-abroad = { doc-full }は有効です。{ $date }までに戻らないと、効力を失います。
certificate-valid-always = { doc-full }は有効です。満了の日は聞いていません。
certificate-lost = { doc-full }は手元にありません。新しい{ doc }が交付されるまでは有効ですが、遅くとも{ $date }までです（当日を含みます）。
certificate-lost-undated = { doc-full }は手元にありません。新しい{ doc }が交付されるまでは有効です。
certificate-void-1 = { doc-full }は、{ ground-lost }{ $date }に効力を失いました。
certificate-void-2 = { doc-full }の有効期間は、{ $date }の経過をもって満了しました。
registration-valid = 外国人登録証明書は、{ $date }まで特別永住者証明書とみなされます（当日を含みます）。
registration-void = 外国人登録証明書が特別永住者証明書とみなされたのは、{ $date }までです。
certificate-void-3 = { doc-full }は、再入国の許可を受けずに出国した{ $date }に効力を失いました。
certificate-void-4 = { doc-full }は、再入国の期限である{ $date }の経過をもって効力を失いました。
certificate-void-5 = 前の{ doc-full }は、新しいものが交付された{ $date }に効力を失いました。券面の満了日にかかわりません。
certificate-void-6 = { doc-full }は、亡くなった{ $date }に効力を失いました。
certificate-void-undated = { doc-full }は効力を失っています。
certificate-open = { doc-full }が有効かどうかは、わからない事実によります（「まだ決まらないこと」参照）。
certificate-open-between = { doc-full }は、有効かもしれず、失効しているかもしれません。有効な最後の日は{ $first }から{ $last }までの間です（「まだ決まらないこと」参照）。
certificate-valid-between = { doc-full }は有効です。有効な最後の日は{ $first }以後、遅くとも{ $last }です（「まだ決まらないこと」参照）。
certificate-void-between = { doc-full }は失効しています。有効な最後の日は{ $first }から{ $last }までの間でした（「まだ決まらないこと」参照）。
certificate-hand-open = 手元にあるかどうかは、まだ決まりません。
abroad-until = { $who }は{ $left }から国外にいます。再入国の期限は{ $last }です。休日でも延びません。
abroad-until-special = { $who }は{ $left }から、みなし再入国許可により国外にいます。再入国の期限は{ $last }で、国外では延ばせません。
abroad-letter = 民法の文言どおりに数えれば{ $date }ですが、当てにしないでください。
abroad-no-permission = { $who }は{ $left }に、再入国の許可を受けずに出国しました。
abroad-not-deemed = { $who }は{ $left }に再び入国する意図を示して出国しましたが、{ $because }ため、みなし再入国許可を受けたものとはみなされません。
back-late = { $who }は{ $landed }に入国しました。再入国の期限は{ $last }でした。
lacking-no-valid-passport = { $past ->
    [yes] 有効な旅券が手元になかった
   *[no] 有効な旅券が手元にない
}
lacking-no-valid-certificate = { $past ->
    [yes] 有効な特別永住者証明書が手元になかった
   *[no] 有効な特別永住者証明書が手元にない
}
lacking-both = 有効な{ doc-full }も旅券も手元にない
lacking-excluded = { $past ->
    [yes] { order-of-exclusion }に当たった
   *[no] { order-of-exclusion }に当たる
}
lacking-not-a-special-permanent-resident = { $past ->
    [yes] 特別永住者でなかった
   *[no] 特別永住者でない
}
stay-until = { $who }は、在留資格がなくても{ $last }まで在留できます（当日を含みます）。
stay-over = { $who }が在留資格なしに在留できたのは、{ $last }まででした（当日を含みます）。
stay-over-what-now = 今すぐ地方出入国在留管理局に相談してください。
stay-raw = 60日目の{ $raw }は役所の休日なので、その分延びます。
stay-bounds = { $past ->
    [yes] 許可の対象でなければ、{ $date }まででした。
   *[no] 許可の対象でなければ、{ $date }までです。
}

end-naturalised = 日本国籍を取得
end-deported = 退去強制
end-left-without-permission = 再入国の許可を受けずに出国
end-not-back-in-time = 期限までに再入国せず
end-died = 死亡
end-granted = 別の地位を取得

# 地位
standing-special-permanent-resident = 特別永住者
standing-japanese = 日本国民
standing-none = 地位なし
standing-diplomat = 外交
standing-official = 公用
standing-professor = 教授
standing-artist = 芸術
standing-religious-activities = 宗教
standing-journalist = 報道
standing-highly-skilled-professional-i = 高度専門職1号
standing-highly-skilled-professional-ii = 高度専門職2号
standing-business-manager = 経営・管理
standing-legal-accounting-services = 法律・会計業務
standing-medical-services = 医療
standing-researcher = 研究
standing-instructor = 教育
standing-engineer-specialist-in-humanities-international-services = 技術・人文知識・国際業務
standing-intra-company-transferee = 企業内転勤
standing-nursing-care = 介護
standing-entertainer = 興行
standing-skilled-labor = 技能
standing-specified-skilled-worker-i = 特定技能1号
standing-specified-skilled-worker-ii = 特定技能2号
standing-technical-intern-training = 技能実習
standing-employment-for-skill-development = 育成就労
standing-cultural-activities = 文化活動
standing-temporary-visitor = 短期滞在
standing-student = 留学
standing-trainee = 研修
standing-dependent = 家族滞在
standing-designated-activities = 特定活動
standing-permanent-resident = 永住者
standing-spouse-or-child-of-japanese-national = 日本人の配偶者等
standing-spouse-or-child-of-permanent-resident = 永住者の配偶者等
standing-long-term-resident = 定住者

# 文書
document-certificate = 特別永住者証明書
document-permit = 特別永住許可書
document-card = 在留カード
document-passport = 旅券
document-re-entry-permit = 再入国許可書
document-re-entry-term-certificate = 再入国許可期限証明書
document-alien-registration-certificate = 外国人登録証明書

# すること。名詞でいう：「…の申請」「…の返納」
todo-spr-permission = 特別永住許可を申請する
todo-spr-first-dwelling = 住居地を届け出る
todo-spr-dwelling = 新しい住居地を届け出る
todo-spr-particulars = 記載事項の変更を届け出て、新しい証明書を受け取る
todo-spr-renewal = 証明書の有効期間の更新を申請する
todo-spr-early-renewal = やむを得ない理由があれば、期間の前に更新を申請する
todo-spr-reissue-loss = 証明書の再交付を申請する
todo-spr-reissue-replacement = 汚損などによる再交付を申請する
todo-spr-reissue-ordered = 命令に従い、証明書の再交付を申請する
todo-spr-return = 証明書を返納する
todo-spr-return-on-departure = 出国に伴い証明書を返納する
todo-spr-return-for-new = 新しい証明書と引換えに、前の証明書を返納する
todo-spr-return-found = 見つかった前の証明書を返納する
todo-spr-return-after-death = { $who }の証明書を返納する
todo-of = { $who }：{ $what }
todo-by = { $date }までに、{ $what }
todo-at-once = 直ちに、{ $what }
todo-overdue = 期限は{ $date }でした。今すぐ、{ $what }
todo-perhaps-overdue = 今すぐ、{ $what }（期限は{ $date }だったかもしれません）
todo-after-entry = 日本に戻ったら、{ $what }（最初に入国した日から日数を数えます）
todo-no-day = { $what }
todo-missed = { $what }：期限は{ $date }でした。今からは行えません。
todo-lapsed = { $what }：権利の期限は{ $date }でした。
todo-lapsed-counted = { $from }{ $notice ->
    [yes] （日本国籍の喪失そのものの日ではなく、官報告示の日）
   *[no] {""}
}から{ $period }を数えました。
todo-falls-away = 新しい{ doc }が交付されれば不要になります。
sub-left = { $left }　{ $era }
sub-left-alone = { $left }
sub-over = { $over }が、まだできます　{ $era }
sub-over-alone = { $over }が、まだできます
sub-at-most = 遅くとも{ $date }です。
sub-before-the-flight = { $open ->
    [none] { $date }の出国の予定は見合わせてください。それまでに窓口が開く日がなく、新しい{ doc }も再入国許可も間に合いません。
   *[some] { $date }の出国の予定より前に、{ $passport ->
        [no] 新しい旅券を取り、
       *[yes] {""}
    }{ doc }の再交付を申請して受け取ってください{ $document ->
        [card] { $open ->
            [today] （原則として申請の当日に交付されます。窓口が開くのは今日だけです）
           *[some] （原則として申請の当日に交付されます。最後に窓口が開く日は{ $last }です）
        }
       *[certificate] {""}
    }。間に合わなければ、先に再入国許可を受けるか、出国を見合わせてください。
}予定どおり出国すると、出国により{ held }を失い、{ doc }も効力を失います。
sub-not-back = その日までに戻らないと、{ held }を失い、{ doc }も効力を失います。{ $pressing ->
    [yes] { $passport ->
        [lost] 今日のうちに、旅券について本国の大使館・領事館（本国では旅券の官庁）に、再入国について地方出入国在留管理局に電話してください。
       *[held] 今日のうちに、日本の大使館・領事館と地方出入国在留管理局、航空会社に電話してください。
    }
   *[no] {""}
}
sub-filed-in-japan = 国外からは申請できません。日本に戻ってから行います{ $back ->
    [told] （戻る期限は{ $last }）
   *[open] {""}
}。
first-with-the-reissue = { $reported ->
    [abroad] {""}
    [yes] 警察への届出は済んでいるので、
   *[no] { $how ->
        [destruction] なくなった事情を示すものを用意し、
       *[loss] 今日のうちに警察に届け出て、
    }
}再交付も同じ日に窓口で一緒に申請します。
carry-after-landing = 日本に戻ったら、新しい在留カードを受け取るまで、旅券と、なくしたことを示すものを持ち歩く（在留カードの代わりになるという定めはありません）
todo-tell-found = { $filed ->
    [yes] 古い{ doc }が見つかったことを、申請した窓口に伝えてください。新しいものが交付されるまでは有効で、交付のときに引換えに返します。{ $reported ->
        [yes] 警察にも伝えてください。
       *[no] 届け出ているときは、警察にも伝えてください。
    }
   *[no] { doc }が見つかったことを、{ $reported ->
        [yes] 警察に
       *[no] 届け出ているときは警察に
    }伝えてください。{ doc }はこれまでどおり有効で、新しいものは要りません。
}
todo-passport = { $how ->
    [destruction] 本国の大使館・領事館に、新しい旅券を申請してください。
   *[loss] { $reported ->
        [yes] 本国の大使館・領事館に、新しい旅券を申請してください。
       *[no] 旅券をなくしたことを警察に届け出て届出受理番号を控え、本国の大使館・領事館に新しい旅券を申請してください。
    }
}{ $back ->
    [told] 日本に戻るために必要です（戻る期限は{ $last }）。
   *[open] {""}
}
sub-possible = 下の「まだ決まらないこと」しだいです。
label-where = どこで
label-who = だれが
label-bring = 持ち物
label-instead = 代わりに
label-fee = 手数料
label-late = 遅れると
label-penalty = 罰則
label-gives = 結果
where-in-person = { $office }に本人が出向きます。
where-through = { $through }を経由して、{ $to }に出します。
where-directly = { $to }に直接返します。{ $office }に持参しても郵送してもよく、本人が出向く必要はありません。
where-port = { $office }で返納します。
where-office = { $office }で手続します。
who-must = { $as }である{ $who }が行かなければなりません。
who-under-age = { $who }は{ $age }歳未満なので、一人では手続できません。
who-may = { $as }である{ $who }が行けます。
who-nobody = 法律の定める人は、このファイルの中にはいません。下の人が代わりにできます。
who-unnamed-child = { $who }は{ $age }歳未満なので、同居する{ $age }歳以上の親族（まず親）が行かなければなりません。このファイルではわからないので、だれと同居しているかを書いてください。ほかに、下の人も行けます。
who-unnamed-own = 代わりに行くべき同居の親族がいるとは書かれていないので、義務は{ $who }に残ります。下の人が代わりに行けます。
who-any = { $who }のだれか。
who-returns = { $as }である{ $who }が返納します。
who-note-order = （法律の順位では先の人がいますが、窓口では受け付けています。Q21）
as-self = 本人
as-parental-authority = 親権者
as-guardian = 未成年後見人
as-legal-representative = 法定代理人
as-spouse = 配偶者
as-child = 子
as-father-or-mother = 親
as-other-relative = 同居の親族
as-relative = 親族
as-cohabitant = 同居者
as-cohabiting-relative-16plus = 同居する16歳以上の配偶者・子・父母・その他の親族
as-cohabiting-other = ほかの同居する16歳以上の親族
as-anyone-asked = 依頼を受けた人
as-lawyer = 届出済みの弁護士
as-lawyer-or-scrivener = 届出済みの弁護士・行政書士
as-administrative-scrivener = 届出済みの行政書士
as-suitable-person = 適当と認められる人
instead-person = { $who }（{ $as }）
instead-asked = 依頼を受けた、{ $list }
instead-anyone = 依頼を受けた人（資格は問いません）
instead-free = 依頼がなくても、{ $list }
bring-form-apply = 申請書（別記第{ $form }号{ form-branch }様式）
bring-form-notify = 届出書（別記第{ $form }号{ form-branch }様式）
bring-photo-of-a-child = { $photo }。新しい{ doc }に表示されるため、{ $age }歳未満でも必要です
bring-photo = 写真{ $n }枚（縦4cm×横3cm、{ $age }以内に撮影）
bring-shown = { $paper }（提示）
bring-lost = 紛失しているときは、先に再交付を申請します。
bring-lost-extension = なくした在留カードは提示できませんが、新しいカードを待たずに申請できます。
bring-extension-papers = 在留期間更新許可申請書と、活動内容などを示す資料（在留資格によって違います）
paper-application-form = 申請書又は届出書
paper-certificate = 特別永住者証明書
paper-handed-in = { doc-full }（見せるだけでなく、提出します。新しい住居地を記載して返されます）
paper-card = 在留カード
paper-passport = 旅券
paper-reason-for-no-passport = 旅券の代わりに、提示できない理由を書いた書面
paper-passport-or-reason = 旅券（提示できないときは理由書を提出）
paper-proof-of-loss = { $document ->
    [card] { $how ->
        [any] なくしたことを証する資料：遺失届・盗難届の届出受理番号を書いた陳述書（2025年3月3日から）。警察の届出証明書（国外の警察のものは日本語訳を付けます）や罹災証明書でもかまいません
        [destruction] なくなったことを証する資料：罹災証明書。それがなければ、事情を書いた陳述書
       *[loss] { $abroad ->
            [yes] なくしたことを証する資料：国外の警察の届出証明書など{ $translated ->
                [yes] {""}
               *[no] と、その日本語訳
            }
           *[no] なくしたことを証する資料：遺失届・盗難届の届出受理番号を書いた陳述書（2025年3月3日から）。警察の届出証明書{ $abroad ->
            [back] （国外の警察のものは日本語訳を付けます）
           *[no] {""}
        }でもかまいません
        }
    }
   *[certificate] なくしたことを証する資料（遺失届・盗難届の受理番号など）
}
paper-translation = 外国語の書類の日本語訳
paper-power-of-attorney = 委任状
paper-proof-of-ground = 代わりに行けることを示す資料（住民票、診断書など）
paper-proof-of-birth-in-japan = 日本で出生したことを証する書類
paper-proof-of-cause = その事由を証する書類
paper-proof-of-descent = 平和条約国籍離脱者の子孫であることを証する書類
paper-proof-of-change = 変更を証する資料
paper-fee-slip = 収入印紙を貼った手数料納付書
fee-none = ありません
fee-yen = { $yen }（収入印紙、新しい{ doc }の交付のとき）
gives-documents = { $list }が交付されます。
gives-expiry = 今日申請し交付されるとすれば、{ $date }まで有効です。
gives-expiry-unverified = 今日申請し交付されるとすれば、{ $date }まで有効です（未確認の規定による見込み）。
gives-otherwise = 別の解釈では{ $date }（{ $see }）。
gives-standing = 許可書の交付の日から特別永住者になります。
gives-bound = この日までの申請は、必ず許可されます。
gives-not-bound = 必ず許可されるとは限りません。
gives-also = { $document }もその場で受け取ります。
penalty-imprisonment = { $term }以下の{ $prison }
penalty-imprisonment-range = { $least }以上{ $term }以下の{ $prison }
penalty-imprisonment-or-fine = { $term }以下の{ $prison }又は{ $yen }以下の罰金
penalty-fine = { $yen }以下の罰金
penalty-civil-fine = { $yen }以下の過料（刑罰ではありません）
penalty-on = { $who }に{ $penalty }
penalty-none = 罰則はありません
late-unnamed-child = { $who }と同居し、行かなければならない親族に{ $penalty }
prison-since-2025 = 拘禁刑
prison-before-2025 = 懲役
known-line = { $known }。{ $text }
known-read = 確認済み
known-practice = 役所の案内
known-derived = 推定
known-unverified = 未確認
known-disputed = 定説なし

# これから
later-from = { $opens }から{ $due }までの間に、{ $what }
later-from-open = { $opens }から、{ $what }

# できること
may-do = { $what }：いつでもできます。
may-do-replacement = { $what }：いつでもでき、期限はなく、無料です。窓口：{ $office }。持ち物：{ $papers }。それまで{ doc }は有効です。
may-do-until = { $what }：{ $date }までできます。
may-do-fee = { $what }：いつでもできます。手数料は{ $yen }（汚損などの場合は無料）。
leave-can = 有効な旅券{ $with ->
    [passport] {""}
   *[document] と{ doc }
}を持っていれば、今日みなし再入国許可で出国できます。再入国の期限は{ $last }です。
leave-cannot = { $because }ため、今日はみなし再入国許可で出国できません。

# 気をつけること
care-leave-needs-certificate = みなし再入国許可で出国するには、手元の{ doc }と有効な旅券が必要です。
care-three-periods = { $document ->
    [card] 出生から始まる期間は他にもあります。出生届は出生の日を含めて14日以内、在留資格がないまま在留できるのは60日です。60日以内に出国するなら、申請はいりません。
   *[certificate] 出生から始まる期間は他にもあります。出生届は出生の日を含めて14日以内、特別永住許可によらずに在留資格の取得を申請する場合は30日以内です。
}
care-not-there = { $document ->
    [card] 市区町村の窓口で再交付されるのは特別永住者証明書で、在留カードではありません。在留カードについて市区町村が扱うのは、住居地の届出だけです。在外公館でも再交付されません。
   *[certificate] 出入国在留管理局で再交付されるのは在留カードで、特別永住者証明書ではありません。証明書は市区町村の窓口で申請し、後日、同じ窓口で受け取ります。
}
care-not-this-person = { $what }：{ $who }は、委任状があっても代わりに提出できません。依頼を受ければだれでもできるのは、住居地の届出だけです。
care-expiry-stays = { $due }まで延びるのは申請の期限だけです。{ doc }は{ $expiry }に満了し、有効な{ doc }がない間はみなし再入国許可を受けられません。
care-old-one-turns-up = 新しい{ doc }が出た後に古いものが見つかったら、{ $document ->
    [card] 券面の日にかかわらず失効しているので、
   *[certificate] {""}
}{ $period }以内に返納します。{ $document ->
    [card] 申請の前に見つかったときは、まだ有効なので、再交付の申請はいりません。
   *[certificate] {""}
}
none-duty = { $law }の義務はありません。{ $because }。
none-right = { $law }の対象ではありません。{ $because }。
none-carry = 特別永住者証明書を持ち歩く義務はありません。職員に求められたら提示しますが、取りに戻ってからでもかまいません。
because-not-a-particular = 変わったのは{ doc }の記載事項ではありません（通称は記載されず、簡体字などは正字で表示されます）
because-dwelling-unchanged = 住居地は変わっていません
because-no-dwelling = 届け出る住居地がありません
because-not-a-special-permanent-resident = 特別永住者についての定めです
because-born-abroad = 日本で生まれていません
because-not-a-descendant = 平和条約国籍離脱者の子孫ではありません
because-landed = 上陸の手続を経て在留しています
because-already-void = { doc }はすでに効力を失っていました
because-nothing-in-the-act = この法律は求めていません
because-not-at-commencement = 施行の際に、求められる地位にありませんでした
filing-counts = { $date }の{ $did }（{ $under }）は、{ $counts }の届出とみなされます。{ $timely }。
filing-counts-itself = { $date }の{ $did }（{ $under }）：{ $timely }。
filing-not-handed-in = { $date }の{ $did }（{ $under }）は、{ doc }を提出しなかったため、住民票の届出としてだけ扱われます。
filing-counts-not = { $date }の{ $did }（{ $under }）は、{ $document ->
    [card] 在留カードについての届出
   *[certificate] 特例法の届出
}とはみなされません。
timely-in-time = 期限内です
timely-late = 期限を過ぎていました
timely-too-early = 期間の初日より前でした
timely-no-period = 期限はありません
decision-must-be-granted = 必ず許可されます。
decision-may-be-granted = 期限を過ぎていたため、許可されるとは限りません。
decision-cannot-be-granted = 許可されません。
decision-granted = 許可されました。
decision-refused = 許可されませんでした。
penalty-incurred = { $date }のこと（{ $did }）について、{ $penalty }の定めがあります。
penalty-incurred-duty = 期限までにしなかったこと（{ $what }）について、{ $penalty }の定めがあります。
penalty-incurred-other = 罰則：{ $penalty }。
warning-printed-expiry = 券面の満了日は{ $printed }、{ $document ->
    [card] 入管法19条の5
   *[certificate] 特例法9条
}による計算では{ $computed }です。券面によります。役所で確かめてください。
warning-told-only-to = このファイルが伝えるのは{ $date }までです。その後のことはわかりません。
warning-before-the-law = { $date }より前の日です。特別永住者証明書と在留カードに関する定めはその日からのものだけを収めているため、それより前については参考になりません。
warning-planned = { $did }：予定です。これによって義務が果たされることはなく、この回答も予定を前提にしていません。
warning-no-ward = { $city }は指定都市です。{ $document ->
    [card] 住居地の届出の
   *[certificate] {""}
}窓口は区役所ですので、区まで書いてください。
warning-may-be-japanese = { $who }の親に日本国民がいます。出生により日本国籍を取得していれば、この法律は適用されません。市区町村役場に確かめ、standing = "japanese" と書いてください。
warning-calendar-ends = { $year }年の祝日はわからないため、土日と年末年始だけを休日としています。

# 済んだこと
done-met = { $timed ->
    [no] { $what }：{ $date }に済みました。
   *[yes] { $what }：{ $date }に済みました（期限内）。
}
done-met-late = { $what }：{ $date }に済みました（期限は{ $due }でした）。
done-used = { $timed ->
    [no] { $what }：{ $date }に申請しました。
   *[yes] { $what }：{ $date }に申請しました（期限内）。
}
done-used-late = { $what }：{ $date }に申請しました（期限は{ $due }でした）。
step-report-loss = { $document ->
    [card] { $how ->
        [destruction] なくなった事情を示すものを用意する（火災なら消防署、水害・地震なら市区町村の罹災証明書、その他は事情を書いた書面）
       *[loss] { $abroad ->
            [yes] 現地の警察に届け出て、届出の証明書などを書面で受け取り、日本語訳を付ける
           [back] 国外の警察の届出証明書に日本語訳を付ける。国外で届け出ていないときは、日本の警察に遺失届・盗難届を出し、届出受理番号を控える
           *[no] 警察に遺失届・盗難届を出し、届出受理番号を控える（又は届出証明書を受け取る）
        }
    }
   *[certificate] 警察に届け出て、受理番号を控える
}
step-have-translated = 外国語の書類に日本語訳を付ける
step-carry-passport-and-proof = 新しい在留カードを受け取るまでは、旅券と、なくしたことを示すもの（警察の届出受理番号など）を持ち歩く（在留カードの代わりになるという定めはありません）
step-get-new-passport = { $awaits ->
    [yes] { $at ->
        [home-authority] 本国の官庁で新しい旅券を取る
       *[embassy] 新しい旅券を取る（本国では本国の官庁、その他の国では本国の大使館・領事館）
    }
   *[no] 日本にある本国の大使館・領事館に新しい旅券を申請する（{ doc }の申請は、旅券を待たずに理由書を添えてできる）
}
step-have-re-entry-term-certificate-issued = { $permission ->
    [recorded] 在留カードがなくても旅券で搭乗できるか、今日のうちに航空会社に確かめる。搭乗できないと言われたときや、日本の査証が必要な国籍のときだけ、日本にいる人に、
   *[lost] 再入国の許可はなくした旅券に記録されており、新しい旅券ではわからないので、日本にいる人に、
}地方出入国在留管理局で再入国許可期限証明書の交付を受けてもらう。行けるのは、{ $known ->
    [yes] 同居している{ $agent }
   *[no] 同居の親族
}、又は{ $child ->
    [yes] 親
   *[no] { $who }
}が署名した委任状（写しでもよい）を持つ人。必要なものは、再入国許可期限証明願、なくしたことの証明書と日本語訳、行く人の身分証明書と関係を示す資料。無料で、原則として当日交付される（条文の定めはなく、実務による）
step-declare-return = 再び入国する意図を入国審査官に伝える
step-return-to-japan = { $document ->
    [card] 日本に戻る。上陸の審査で見られるのは旅券と、出国のときに記録された再入国の許可で、在留カードではない。再入国許可期限証明書があれば、航空会社の窓口で示す
   *[certificate] 日本に戻る
}
step-apply = 申請する
step-receive = 窓口で新しい{ doc }を受け取る
step-return-old-document = 古い{ doc }を返納する
label-first = 先に
label-meanwhile = それまで

# まだ決まらないこと
open-instead = { $what }：代わりに行ける人は、まだわからないことによって変わります。
open-duty = { $what }：わからない事実によって変わります。
open-right-possible = { $what }：その権利があるかどうか、まだ決まりません。
open-duty-possible = { $what }：必要かどうか、まだ決まりません。
open-class = { $who }が特例法2条のどの人に当たるか、まだ決まりません。
open-standing = { $who }の地位は、まだ決まりません。
open-certificate = { $who }の{ doc }について、まだ決まらないことがあります。
open-filing = { $date }の届出・申請の扱いは、まだ決まりません。
open-re-entry = { $date }の出国の扱いは、まだ決まりません。
open-leave = { $who }がみなし再入国許可で出国できるか、まだ決まりません。
open-stay = { $who }がいつまで在留できるか、まだ決まりません。
open-penalty = 罰則に当たるか、まだ決まりません（{ $penalty }）。
witness = { $facts }場合：{ $then }。
witness-plain = ある場合：{ $then }。
then-absent = ない
then-there = ある
then-asked = 必要
then-not-asked = 不要
then-due = 期限は{ $date }
then-due-over = 期限は{ $date }
then-due-range = 期限は{ $first }～{ $last }のどれか
then-opens = 初日は{ $date }
then-valid-yes = 有効
then-valid-no = 無効
then-valid-to = { $date }まで有効
then-void-since = { $date }に失効
then-void-end-of = { $date }の経過により失効
then-until = { $date }まで
then-back-by = 再入国の期限は{ $date }
then-class-descendant = 平和条約国籍離脱者の子孫
then-class-lost-nationality = 平和条約国籍離脱者
then-class-neither = どちらでもない
then-is = { $standing }
then-standing-to = { $date }まで{ $standing }
then-standing-still = 今も{ $standing }
then-standing-not = { $standing }でない
then-can-yes = できる
then-can-no = できない
then-returned-in-time = 期限内に再入国
then-returned-late = 期限後に入国
then-returned-not-yet = まだ戻っていない
then-returned-no-permission = 再入国の許可なし
then-counts = 届出とみなされる
then-counts-not = みなされない
then-state-not-yet = まだ始まらない
then-state-open = まだ間に合う
then-state-met = 期限内に済んだ
then-state-met-late = 遅れて済んだ
then-state-breached = すでに過ぎている
then-state-fallen-away = 要らなくなった
then-state-used = 期限内に申請した
then-state-used-late = 遅れて申請した
then-state-lapsed = すでに過ぎている
then-state-held = 手元にある
then-state-lost = 紛失中
then-state-returned = 返納済み
then-by = { $who }が行う
then-by-relative = 同居する16歳以上の親族が行わなければならない
fact-on = { $did }日が{ $date }の
fact-on-range = { $did }日が{ $first }から{ $last }までの
fact-abroad-yes = { $did }のが国外の
fact-abroad-no = { $did }のが国内の
fact-yes = { $fact }がそうである
fact-no = { $fact }がそうでない
fact-is = { $fact }が{ $value }の
fact-is-range = { $fact }が{ $first }から{ $last }までの
fact-filing = 申請・届出の日が{ $first }の
fact-filing-range = 申請・届出の日が{ $first }から{ $last }までの
fact-notice = 官報の告示の日が{ $first }の
fact-notice-range = 官報の告示の日が{ $first }から{ $last }までの
fact-printed = 券面の満了日が{ $first }の
fact-printed-range = 券面の満了日が{ $first }から{ $last }までの
fact-permit = 再入国許可の期限が{ $first }の
fact-permit-range = 再入国許可の期限が{ $first }から{ $last }までの
fact-with-special-re-entry = みなし再入国許可により出国した
fact-with-re-entry-permit = 再入国許可を受けて出国した
fact-with-nothing = 再入国の許可を受けずに出国した
fact-run_out-yes = { doc }の有効期間が満了した
fact-run_out-no = { doc }の有効期間が満了していない
fact-born-by-yes = { $who }が{ $date }までに生まれた
fact-born-by-no = { $who }が{ $date }より後に生まれた
fact-died = { $who }が{ $first }に亡くなった
fact-died-range = { $who }が{ $first }から{ $last }までに亡くなった
fact-died-by-yes = { $who }が{ $date }までに亡くなった
fact-died-by-no = { $who }が{ $date }より後に亡くなった
fact-held = { $who }の1991年11月1日の地位が{ $held }の
held-act-126-2-6 = 法律126-2-6該当者
held-treaty-permanent-resident = 協定永住者
held-permanent-resident = 永住者
held-child-of-a-person-who-lost-nationality = 平和条約関連国籍離脱者の子
held-spouse-or-child-of-japanese-national = 日本人の配偶者等
held-spouse-or-child-of-permanent-resident = 永住者の配偶者等
held-long-term-resident = 定住者
held-other = その他
fact-resided-yes = { $who }が引き続き日本に在留していた
fact-resided-no = { $who }の在留が途切れていた
fact-born-in-japan = { $who }が日本で生まれた
fact-born-in-abroad = { $who }が国外で生まれた
fact-born_in-yes = { $who }が日本で生まれた
fact-born_in-no = { $who }が国外で生まれた
fact-lost_nationality-yes = { $who }が平和条約により日本国籍を離脱した
fact-lost_nationality-no = { $who }が平和条約により日本国籍を離脱していない
fact-would_have_lost-yes = { $who }が平和条約により日本国籍を離脱したはずの
fact-would_have_lost-no = { $who }が平和条約により日本国籍を離脱するはずでない
fact-under-age-yes = { $who }が16歳未満の
fact-under-age-no = { $who }が16歳以上の
fact-lacked-yes = 出国のときに{ doc }が手元になかった
fact-lacked-no = 出国のときに旅券と{ doc }が手元にあった
fact-excluded-yes = { order-of-exclusion }に当たる
fact-excluded-no = { order-of-exclusion }に当たらない
fact-papers-yes = { doc }を提出した
fact-papers-no = { doc }を提出しなかった
fact-reason-yes = 理由がやむを得ないものだった
fact-reason-no = 理由がやむを得ないものでなかった
fact-confirmed-yes = 出国の確認を受けた
fact-confirmed-no = 出国の確認を受けていない
fact-false-yes = 届出が虚偽だった
fact-false-no = 届出が真実だった
fact-until-yes = 再入国許可がまだ有効な
fact-until-no = 再入国許可が切れていた
fact-born = { $who }の生年月日が{ $first }の
fact-born-range = { $who }の生年月日が{ $first }から{ $last }までの
fact-prevented-yes = 疾病などで今も出向けない
fact-prevented-no = もう出向ける
part-prevented = 疾病などで出向けないか
fact-parents-yes = ファイルに記載のない{ $who }の親が、子孫として本邦で出生し、{ $who }の出生まで引き続き在留していた
fact-parents-no = ファイルに記載のない{ $who }の親に、そのような子孫がいない
part-parents = ファイルに記載のない{ $who }の親がだれか、子孫として本邦で出生し、{ $who }の出生まで引き続き在留していたか
fact-household-yes = { $who }と{ $other }が同居している
fact-household-no = { $who }と{ $other }が同居していない
fact-filed = その後、期限内に申請・届出をした
fact-filed-late = その後、遅れて申請・届出をした
fact-not-done = その後の届出・申請がない
fact-office-yes = 役所がそう認める（{ $see }）
fact-office-no = 役所が認めない（{ $see }）
part-on = { $did }日
part-abroad = { $did }のが国外か国内か
part-lacked = 出国のときに手元になかったもの
part-excluded = { order-of-exclusion }に当たるか
part-papers = 提出したもの
part-reason = 理由がやむを得ないものか
part-filed = 申請・届出の日
part-until = いつまでか
part-until-permit = 再入国許可を受けているときは、その有効期間の満了日
part-with = 出国のときの許可の種類
part-confirmed = 出国の確認を受けたか
part-false = 届出が虚偽か
part-published = 官報の告示の日
part-printed_expiry = 券面の満了日
part-run_out = { $who }の{ doc }の有効期間が満了しているか（券面の満了日）
part-born = { $who }の生年月日
part-born_in = { $who }の出生地
part-died = { $who }の死亡の日
part-resided = { $who }が引き続き日本に在留していたか
part-lost_nationality = { $who }が平和条約により日本国籍を離脱したか
part-would_have_lost = { $who }が平和条約により日本国籍を離脱したはずの人か
part-at_commencement = 1991年11月1日の{ $who }の地位
part-under-age = { $who }の生年月日
part-household = { $who }と同居している人
part-open = その後に届出・申請をしたか
part-office = 役所が決めること
ask-heading = わかれば決まること：
ask-self = { $fact }
ask-office = { $fact }（決めるのは役所です）
open-not-whole = わからない事実が多すぎて、すべての場合を確かめられません。確実といえることはありません。もう少し絞ってください。

# できごと。$nounは名詞でいうとき
did-came-to-stay = { $noun ->
    [yes] 在留の開始
   *[no] 在留することになった
}
did-applied = 申請
did-notified = 届出
did-decided = 処分
did-ready = 交付の準備
did-received = 受領
did-issued = { doc }の交付
did-moved = { $noun ->
    [yes] 転居
   *[no] 転居した
}
did-changed = { $noun ->
    [yes] 記載事項の変更
   *[no] 記載事項が変わった
}
did-learned-of-loss = { $noun ->
    [yes] 紛失を知った日
   *[no] 紛失を知った
}
did-reported = { $noun ->
    [yes] 警察などへの届出
   *[no] 警察などに届け出た
}
did-found = { $noun ->
    [yes] 発見
   *[no] 見つけた
}
did-damaged = { $noun ->
    [yes] { doc }の汚損
   *[no] { doc }が汚損した
}
did-ordered = { $noun ->
    [yes] 命令
   *[no] 命令を受けた
}
did-asked-to-show = { $noun ->
    [yes] 提示の求め
   *[no] 提示を求められた
}
did-returned = { $noun ->
    [yes] 返納
   *[no] 返納した
}
did-left = { $noun ->
    [yes] 出国
   *[no] 出国した
}
did-landed = { $noun ->
    [yes] 入国
   *[no] 入国した
}
did-status-granted = { $noun ->
    [yes] { $under ->
        [extension] 在留期間の更新
        [change] 在留資格の変更
        [permanent-residence] 永住許可
       *[other] 在留資格の取得
    }
   *[no] { $under ->
        [extension] 在留期間が更新された
        [change] 在留資格が変更された
        [permanent-residence] 永住許可を受けた
       *[other] 在留資格を取得した
    }
}
did-naturalised = { $noun ->
    [yes] 帰化
   *[no] 帰化した
}
did-deported = { $noun ->
    [yes] 退去強制
   *[no] 退去強制を受けた
}
did-prevented = { $noun ->
    [yes] 出向けなくなった日
   *[no] 出向けなくなった
}
did-asked = { $noun ->
    [yes] 依頼
   *[no] 人に依頼した
}
did-sentenced = { $noun ->
    [yes] 刑の宣告
   *[no] 刑に処せられた
}
did-misused = { $act ->
    [forge-or-alter] { doc }の偽造・変造
    [use] { $object ->
        [forged] 偽造された{ doc }の行使
        [anothers] 他人名義の{ doc }の行使
       *[other] { doc }の行使
    }
    [provide] { $object ->
        [forged] 偽造された{ doc }の提供
        [own] 自己名義の{ doc }の提供
       *[other] 他人名義の{ doc }の提供
    }
    [receive] { $object ->
        [forged] 偽造された{ doc }の収受
       *[other] 他人名義の{ doc }の収受
    }
    [possess] { $object ->
        [forged] 偽造された{ doc }の所持
       *[other] 他人名義の{ doc }の所持
    }
   *[prepare-tools] 偽造の器械・原料の準備
}

# なぜ
why-counted = { $from }は数えず、{ $n }日目が{ $raw }
why-counted-first = { $from }を1日目として、{ $n }日目が{ $raw }
why-period = { $from }を数えずに{ $period }を数えると、{ $raw }まで
why-expiry = { $document ->
    [stay] 在留期間
   *[other] { doc }
}の満了日が{ $raw }
why-open = 。{ $office }は開いています。
why-national-open = 。休日ではありません。
why-rolled = 。{ $office }は{ $closed }が休みなので、最終日は{ $due }です。
why-rolled-below = 。次に掲げる日は休日に当たるため、最終日は{ $due }です。
why-rolled-national = 。国の官庁は{ $closed }が休みなので、最終日は{ $due }です。
full-stop = 。
why-rolled-range = { $first }から{ $last }まで（{ $reason }）

# すべての段階
part-class = 特例法2条の区分：{ $who }
heading-standing = 地位：{ $who }
part-certificate = { doc }：{ $who }
part-none = 当たらないもの：{ $law }
part-re-entry = { $date }の出国
said-starts-at-entry = { $learned }に国外で知ったので、その後最初に入国した日、{ $entered }から数えます。
said-awaits-entry = { $learned }に国外で知りました。その後最初に入国した日から数えますが、まだ入国していません。
said-starts-at-learning = なくした日ではなく、なくしたことを知った{ $learned }から数えます。
said-under = { $on }に{ $age }歳未満です（{ $age }歳になるのは{ $from }）。
said-of-age = { $on }に{ $age }歳以上です（{ $age }歳になったのは{ $from }）。
said-at-birthday = 満了日は{ $age }歳の誕生日、{ $day }です。
said-at-eve = 満了日は{ $age }歳の誕生日の前日、{ $day }です。
said-at-birthday-after = { $after }の後の{ $n }回目の誕生日が満了日です。1回目は{ $first }、{ $n }回目は{ $day }。
said-text-silent = この場合を定める文言はありません。最も近いものによりました（{ $see }）。
said-printed = 券面の満了日（{ $printed }）によります。
said-printed-same = 券面の満了日（{ $printed }）は、計算した日と同じです。
said-printed-differs = 券面の満了日（{ $printed }）によります。計算では{ $computed }です。
said-window-opens = 更新の期間は、満了日（{ $expiry }）の{ $months }か月前、{ $opens }に始まります。
said-filed = { $on }に申請・届出がありました。
said-filed-due = { $on }に申請・届出がありました。期限は{ $due }です。
said-filed-too-early = { $on }の申請は、初日の{ $opens }より前なので、この手続には当たりません。
said-void-1 = { $on }、{ $document ->
    [card] 中長期在留者
   *[certificate] 特別永住者
}でなくなり、{ doc }は効力を失いました。
said-void-2 = { $on }の経過をもって、{ doc }の有効期間が満了しました。
said-void-3 = { $on }、再入国の許可を受けない出国により、{ doc }は効力を失いました。
said-void-4 = 再入国の期限までに戻らなかったため、{ $on }の経過をもって、{ doc }は効力を失いました。
said-void-5 = { $on }、新しい{ doc }が交付され、前の{ doc }は効力を失いました。
said-void-6 = { $on }、本人の死亡により、{ doc }は効力を失いました。
said-deemed-re-entry = { $left }の出国は、みなし再入国許可によるものです。
said-not-deemed-re-entry = { $left }の出国は、{ $because }ため、みなし再入国許可を受けたものとはみなされません。
said-come-back-by = { $left }の出国なので、再入国の期限は{ $last }です。
said-come-back-by-bounds = { $left }の出国なので、再入国の期限は確実には{ $surely }、文言どおりには{ $possibly }です。
said-became-special-permanent-resident = { $on }から特別永住者です。
said-ceased-to-be-one = { $on }、{ $document ->
    [card] その在留資格をもって在留する者
   *[certificate] 特別永住者
}でなくなりました（{ $because }）。
said-lost-nationality = { $who }は平和条約により日本国籍を離脱し、引き続き日本に在留していました。
said-child-of = { $who }は{ $of }の子です。
said-generation-holds = { $who }の世代：{ $parent }は子孫として日本で生まれ、その出生の時まで引き続き在留していました。
said-generation-fails = ✗{ $who }の世代：子孫として日本で生まれ、その出生の時まで引き続き在留していた父母がいません。
said-born-abroad = ✗{ $who }は国外で生まれました。
said-no-such-ancestor = ✗{ $who }には、平和条約国籍離脱者である尊属がこのファイルにいません。
said-class-found = { $who }がどれに当たるかは、役所又は書類により確認済みです。
said-fell-away = { $on }に要らなくなりました。{ $because }。
fell-replaced = 新しい{ doc }が交付されました
fell-found = 有効なうちに見つかりました
fell-moved-on = 次の転居がありました
fell-ceased = { $document ->
    [card] 中長期在留者
   *[certificate] 特別永住者
}でなくなりました
fell-died = 本人が亡くなりました
fell-expired = { doc }の有効期間が満了しました
fell-lost = { doc }をなくしました
closed-saturday = 土曜日の休み
closed-sunday = 日曜日の休み
closed-year-end = 年末年始
closed-ordinance = 条例の定める休日
step-of-closed = { $day }：{ $reason }

# 確かさ
q-Q1 = 亡くなった、又は日本を離れた尊属をどう扱うか（Q1）。
q-Q2 = 16歳以上の人の最初の証明書の有効期間は定めがなく、申請後7回目の誕生日としています（Q2）。
q-Q3 = 同じ日のない月の「二月前」がいつかは、定めがありません。遅い方の日なら確実です（Q3）。
q-Q4 = 2026年6月14日以後に交付される証明書・在留カードの有効期間は、本文を確認できていません（Q4）。手元のものは券面によります。
q-Q4a = 2026年6月14日以後に交付される証明書・在留カードの更新期間が今も2か月かは、確認できていません（Q4a）。
q-Q4b = 16歳の誕生日の前日に満了した証明書・在留カードの、1回目の誕生日の数え方には両論があります（Q4b）。
q-Q5 = 写真は、2024年3月からの役所の案内では6か月以内です。3か月とする案内も残っています（Q5）。
q-Q6 = 2026年6月14日以後の交換の手数料は、確認できていません（Q6）。
q-Q7 = 市区町村の休日で数えています。国の休日によれば、最終日が違うことがあります（Q7）。
q-Q9 = 2026年6月14日からの条文は確認できていません。それまでの規定によっています（Q9）。
q-Q10 = 誕生日の前日は、まだその年齢に達していないものとしています（Q10）。
q-Q11 = 期限後の申請を許可しなければならないかは、定めがありません。窓口では地方出入国在留管理局に案内しています（Q11）。
q-Q12 = 実務でいう日なら確実です（Q12）。
q-Q16 = 番号の英字と数字の並びを定めた条文は確認できず、券面の表記によっています（Q16）。
q-Q17 = 以前の刑名の読み替えは、未確認です（Q17）。
q-Q18 = 各世代の父母が、その系統の人でなければならないかは、定めがありません（Q18）。
q-Q19 = 許可がいつ効力をもつかは定めがなく、許可書の交付の日としています（Q19）。
q-Q20 = 効力を失った日の翌日を1日目としています。別の解釈では、最終日が1日後になります（Q20）。
q-Q21 = 順位が後の同居の親族ができるかは、定めがありません。窓口では受け付けています（Q21）。

# おわり
foot = zairyuは案内をするもので、決めるものではありません。決めるのは役所で、よりどころは法令の本文です。
foot-book = { $book }現在の法令によります。

# 年表
chronicle-title = { $who }の年表（{ $date }まで）
chronicle-description = { $first }から{ $last }まで：地位、文書、手続とその期限、出国。今日は{ $today }。
chronicle-open = わからない事実があります。この年表は、考えられる最初の場合で描いています。すべての場合は zairyu judge が比べます。
chronicle-none = 何かが生じる事実は書かれていません。
chronicle-today = 今日
chronicle-today-is = 今日 { $date }
chronicle-legend = ━ 地位 | ─ 有効 | ┄ 国外 | ░ 手続の期間 | ● 最終日 | ◆ 済み | ✗ 期限徒過 | ┊ 今日
row-certificate = { doc }
row-abroad = 国外
row-spr-permission = 許可の申請
row-spr-first-dwelling = 住居地の届出
row-spr-dwelling = 住居地の変更
row-spr-particulars = 記載事項の変更
row-spr-renewal = 更新
row-spr-early-renewal = 期間前の更新
row-spr-reissue-loss = 再交付（紛失）
row-spr-reissue-replacement = 再交付（汚損）
row-spr-reissue-ordered = 再交付（命令）
row-spr-return = 返納
row-spr-return-on-departure = 返納（出国）
row-spr-return-for-new = 返納（引換え）
row-spr-return-found = 返納（発見）
row-spr-return-after-death = 返納（死亡）
list-heading = いつから、いつまで、何によって
span = { $first }～{ $last }
span-open = { $first }～
span-until = ～{ $last }
span-always = 期間を通じて
span-day = { $first }
entry = { $what }：{ $span }
entry-lost = 紛失を{ $date }に知った
entry-found = { $date }に発見
entry-returned = { $date }に返納
entry-certificate = { doc } { $number }
entry-certificate-plain = { doc }
entry-met = { $date }に済み
entry-met-late = { $date }に済み（期限後）
entry-fell = { $date }に要らなくなった（{ $why }）
entry-missed = 期限徒過
entry-open = 期間中
entry-not-yet = まだ始まらない
entry-landed = { $date }に入国
entry-not-back = 戻っていない
entry-last-day = 最終日{ $date }
entry-begins = 起点は「{ $what }」
entry-ends = 終わりは「{ $what }」
origin-birth = 出生
origin-death = 死亡
origin-expiry = 有効期間の満了
origin-not-back = 再入国の期限
ends-replaced = 新しい{ doc }の交付

# 暦
calendar-title-national = { $year }年（{ $era }）国の官庁の休日
calendar-title-municipality = { $year }年（{ $era }）市区町村の役所の休日
calendar-title-plain-national = { $year }年　国の官庁の休日
calendar-title-plain-municipality = { $year }年　市区町村の役所の休日
calendar-legend = · 土日 | * そのほかの休日
calendar-list = 土日のほかの休日
calendar-by = 祝日が休みなのは{ $holidays }、土日が休みなのは{ $weekends }によります。
calendar-projected-day = ～{ $day }
calendar-projected = { $year }年より後の春分・秋分の日は公示前の計算によるもので、～を付けています。祝日法が変わらないものとしています。
calendar-unknown = 祝日がわかるのは{ $first }から{ $last }までです。この年は土日と年末年始だけを示します。
calendar-count = 休日は全部で{ $n }日

# 5条から8条まで、14条、17条、20条から23条まで及び26条から34条まで
authority-official = 提示を求める職員
office-on-the-spot = 求められた場所
because-another-document = 求められたのは{ doc }ではありません
because-not-an-official-of-the-list = 提示を求めることができる職員ではありません
because-not-on-duty = 職務の執行として求められたものではありません
because-permanent-resident = 永住者は5条の許可の対象から除かれています
because-residence-broken = 再入国の許可によって戻らなかったことで、2条の求める引き続きの在留が途切れています
because-not-a-table-ii-status = 別表第二の在留資格ではありません
because-not-for-use = 行使の目的がありません
because-attempt-not-punished = 未遂にとどまり、その未遂は罰せられません
because-own-certificate = 自己名義の{ doc }を所持し使うことは差し支えありません
none-offence = { $law }の罪には当たりません。{ $because }。
todo-spr-exchange = 希望により証明書の交換を申請する
row-spr-exchange = 交換
todo-spr-permission-table-ii = 特別永住許可を申請する（期限はありません）
row-spr-permission-table-ii = 許可（5条）
todo-spr-receipt = 窓口で新しい証明書を受け取る
row-spr-receipt = 受領
todo-spr-receipt-back = 窓口で証明書の返還を受ける
row-spr-receipt-back = 返還の受領
todo-spr-receipt-of-permit = 窓口で特別永住許可書を受け取る
row-spr-receipt-of-permit = 許可書の受領
todo-spr-production = 求めた職員に証明書を提示する
row-spr-production = 提示
then-state-expected = 申請中
then-state-waiting = 窓口で待っている
certificate-expected = 新しい{ doc }は申請済みで、まだ交付されていません。交付されるまでは、前の{ doc }によります。
landing-eased = { $document ->
    [card] 再入国のときの上陸の審査は、旅券（査証は不要です）と上陸拒否事由についてだけ行われます。在留資格や活動の内容は、改めて審査されません。
   *[certificate] 再入国のときは、旅券が有効かどうかだけが審査されます。再入国の許可（みなし再入国許可を含みます）があるので査証は不要で、上陸拒否事由は審査されません。
}
stay-pending = 期限内の申請がまだ処分されていません。{ $last }を過ぎても、その間の在留を不法とは扱えません（Q19）。
counterpart-identity = 職員に身分を示す証票の提示を求めることができます。
label-you-may = できること
gives-bound-any-day = 申請すれば、いつでも必ず許可されます。
gives-ends-status = それまでの在留資格と在留期間は効力を失います。
deportation-no = { $who }は、言い渡された刑によって退去強制されることはありません。四つの事由のいずれにも当たりません。
deportation-yes = { $who }は退去強制の対象になります（{ $items }）。
deportation-depends = { $who }が退去強制の対象になるかどうかは、まだ定まらないことによります。
deportation-consults = 外交上の重大な利益の認定に先立ち、法務大臣は外務大臣と協議します。
penalty-attempt = 未遂も罰せられます。
penalty-anywhere = 国外で行った場合も罰せられます。
warning-permit-too-long = 再入国許可書の期限は{ $printed }となっていますが、有効期間は長くても{ $ceiling }までです。役所に確認してください。
warning-no-ground = { $did }：22条1項の事由が記録にありません。事由がなければ退去強制されません。
said-ground-holds = 事由に当たる。
said-ground-if-found = 法務大臣が重大な利益の侵害を認定すれば、事由に当たる。
said-ground-other-offence = この号の罪ではない。
said-ground-other-victim = この号に掲げる者に対する行為ではない。
said-ground-lighter-punishment = この号に掲げる刑ではない。
said-ground-mere-follower = 付和随行者は除かれる。
said-ground-suspended = 刑の執行猶予により除かれる。
said-ground-shorter-term = 刑期が、この号の定める期間を超えない。
said-ground-not-found = 法務大臣が重大な利益の侵害を認定しなかった。
said-permit-ceiling = 許可は{ $from }に効力を生じ、有効期間は長くても{ $last }まで。
said-permit-extended = 国外での延長を含め、{ $from }から長くても{ $last }まで。
q-reason-14-1 = 交換に正当な理由があるかどうか。
q-harm-22-iii = 外交上の重大な利益が害されたかどうかは、法務大臣が認定します。
q-harm-22-iv = 日本国の重大な利益が害されたかどうかは、法務大臣が認定します。
fact-reason-14-1-yes = 正当な理由がある
fact-reason-14-1-no = 正当な理由がない
fact-harm-22-iii-yes = 法務大臣が認定した
fact-harm-22-iii-no = 法務大臣が認定しなかった
fact-harm-22-iv-yes = 法務大臣が認定した
fact-harm-22-iv-no = 法務大臣が認定しなかった
fact-official-yes = 提示を求めることができる職員だった
fact-official-no = そのような職員でなかった
fact-on_duty-yes = 職務の執行として求められた
fact-on_duty-no = 職務の執行として求められたのでなかった
fact-shown-yes = 提示した
fact-shown-no = 提示しなかった
fact-mere_follower-yes = 付和随行者だった
fact-mere_follower-no = 付和随行者でなかった
fact-term-yes = 刑期が定めを超えた
fact-term-no = 刑期が定めを超えなかった
fact-for_use-yes = 行使の目的があった
fact-for_use-no = 行使の目的がなかった
fact-attempted-yes = 未遂だった
fact-attempted-no = 既遂だった
fact-from-commissioner = 長官が交付するものだった
fact-from-mayor = 市区町村長が返還するものだった
fact-punishment-death = 死刑だった
fact-punishment-imprisonment-with-work = 懲役だった
fact-punishment-imprisonment-without-work = 禁錮だった
fact-punishment-imprisonment = 拘禁刑だった
fact-punishment-fine = 罰金だった
fact-punishment-lighter = 拘留又は科料だった
fact-offence-insurrection = 内乱に関する罪だった
fact-offence-foreign-aggression = 外患に関する罪だった
fact-offence-foreign-relations = 国交に関する罪だった
fact-offence-other = その他の罪だった
fact-suspended-wholly = 全部の執行猶予だった
fact-suspended-partly = 一部の執行猶予だった
fact-suspended-no = 執行猶予でなかった
fact-against-foreign-head-of-state = 外国の元首に対するものだった
fact-against-diplomatic-envoy = 外交使節に対するものだった
fact-against-envoys-mission = 外交使節の公館に対するものだった
fact-against-none = これらに対するものでなかった
fact-object-forged = 偽造の{ doc }だった
fact-object-anothers = 他人名義の{ doc }だった
fact-object-own = 自己名義の{ doc }だった
part-official = 誰が求めたか
part-on_duty = 職務の執行として求められたか
part-shown = { doc }を提示したか
part-from = 誰が交付・返還するものか
part-punishment = どの刑か
part-offence = どの罪か
part-mere_follower = 付和随行者としてか
part-suspended = 執行猶予が付いたか
part-against = 誰に対するものか
part-term = 刑期が定めを超えるか
part-object = 誰の{ doc }か
part-for_use = 行使の目的があったか
part-attempted = 未遂か
deportation-shorter = { $years }を超える刑であることが必要で、ちょうど{ $years }では当たりません。
care-fee = 希望による交換の手数料は、申請の日の額で{ $yen }です。汚損や紛失による再交付は無料です。
then-outcome-must-be-granted = 許可・交付される
then-outcome-may-be-granted = 許可されることがある
then-outcome-cannot-be-granted = 許可・交付されない
then-outcome-granted = 許可された
then-outcome-refused = 許可されなかった
permit-cannot-be-extended = 再入国許可はこれ以上延長できません。国外での延長を含めて{ $ceiling }までです。
permit-can-be-extended = 再入国許可は、国外の日本の在外公館で、{ $ceiling }までを限度に延長を受けることができます。
