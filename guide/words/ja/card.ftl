# 在留カード。特別永住者証明書と共通の言い方と、在留カードの人だけに伝えること。

# 文が指す文書。$documentはその語
doc = { $document ->
    [card] 在留カード
    [passport] 旅券
    [permit] 特別永住許可書
    [re-entry-permit] 再入国許可書
    [re-entry-term-certificate] 再入国許可期限証明書
    [alien-registration-certificate] 外国人登録証明書
   *[certificate] 証明書
}
doc-full = { $document ->
    [card] { $specified ->
        [yes] 特定在留カード
       *[no] 在留カード
    }
   *[certificate] 特別永住者証明書
}
form-branch = { $branched ->
    [yes] の{ $branch }
   *[no] {""}
}
ground-lost = { $document ->
    [card] 中長期在留者でなくなった
   *[certificate] 地位を失った
}
still-be = { $document ->
    [card] その在留資格
   *[certificate] 特別永住者
}
order-of-exclusion = { $document ->
    [card] 入管法施行規則29条の3
   *[certificate] 施行規則19条
}

# 今の立場
stay-runs = { $stay ->
    [told] 。在留期間は{ $until }までです
    [unending] 。在留期間は無期限です
   *[other] {""}
}
was-other = { $who }は{ $date }まで「{ $standing }」の在留資格で在留していました。
was-other-end-of = { $who }は{ $date }まで「{ $standing }」の在留資格で在留していました（当日を含みます）。
resident-yes = { $who }は中長期在留者です。
resident-no = { $who }は中長期在留者ではありません。在留カードは交付されず、在留カードについての義務もありません。
resident-no-1 = 在留期間が3か月以下だからです。
resident-no-2 = 短期滞在の人は、滞在の長さにかかわらず対象外です。
resident-no-3 = 外交・公用の人は対象外です。
resident-no-identity-card = お持ちのカードは外務省の身分証明票と思われますので、外務省に確かめてください（推定で、規定は確認していません）。
resident-no-4 = 法務省令により対象外とされています。
resident-no-carries = 代わりに旅券を持ち歩き、職員に求められたら提示します。旅券をなくしたときは、警察に届け出て、本国の大使館・領事館で新しい旅券の手続をします。
ceased-stay-ended = 同日をもって、在留できる期間が終わりました。
ceased-revoked = 同日、在留資格を取り消されました。
end-stay-ended = 在留期間の満了
end-revoked = 在留資格の取消し
fell-granted = 在留資格の許可又は在留期間の更新がありました
origin-stay-end = 在留期間の満了
lacking-no-valid-card = { $past ->
    [yes] 有効な在留カードが手元になかった
   *[no] 有効な在留カードが手元にない
}
lacking-not-a-mid-to-long-term-resident = { $past ->
    [yes] 中長期在留者でなかった
   *[no] 中長期在留者でない
}
stay-special = { $filed }の申請は期限内で、まだ処分がされていません。処分がされる時まで、遅くとも{ $last }まで（当日を含みます）、これまでの在留資格のまま在留できます。これを特例期間といい、在留期間の満了の日である{ $raw }から2か月が限度で、末日が休日でも延びません。在留期間の満了の日までとされた在留カードも、その間は有効です。

# すること
todo-card-first-dwelling = { todo-spr-first-dwelling }
todo-card-dwelling-after-grant = { todo-spr-first-dwelling }
todo-card-dwelling = { todo-spr-dwelling }
todo-card-particulars = 記載事項の変更を届け出て、新しい在留カードを受け取る
todo-card-renewal = 在留カードの有効期間の更新を申請する
todo-card-early-renewal = やむを得ない理由があれば、期間の前に在留カードの更新を申請する
todo-card-reissue-loss = 在留カードの再交付を申請する
todo-card-reissue-replacement = 汚損などによる在留カードの再交付を申請する
todo-card-exchange = 希望により在留カードの交換を申請する
todo-card-reissue-ordered = 命令に従い、在留カードの再交付を申請する
todo-card-return = 在留カードを返納する
todo-card-return-on-departure = 出国に伴い在留カードを返納する
todo-card-return-for-new = 新しい在留カードと引換えに、前の在留カードを返納する
todo-card-return-found = 見つかった前の在留カードを返納する
todo-card-return-after-death = { $who }の在留カードを返納する
todo-card-receipt = 窓口で新しい在留カードを受け取る
todo-card-receipt-back = 窓口で在留カードの返還を受ける
todo-card-production = 求めた職員に在留カードを提示する
todo-card-carrying = 在留カードを常に携帯する
todo-card-affiliation = 所属機関についての変更を届け出る
todo-card-spouse = 配偶者との離婚・死別を届け出る
todo-card-acquisition = 在留資格の取得を申請する
todo-card-extension = 在留期間の更新を申請する
where-or-by-post = { $office }の窓口で。郵送や電子届出システムでもできます。
where-bureau-hours = 住居地を管轄するところへ。平日のみ。多くの窓口は9時～12時と13時～16時。市区町村の役所ではできません。
gives-the-same-day = 新しい番号の{ doc }が{ $specified ->
    [yes] 交付されます。通常の在留カードなら原則として当日です。マイナンバーカードを兼ねるものがいつ交付されるかは、出入国在留管理局に確かめてください。
   *[no] 、原則として当日交付されます。
}
gives-with-the-status = 許可されれば、新しい在留期間とともに新しい{ doc }が交付されます。
late-no-excuse = 遅れても受け付けられます。遅れた理由を書いた書面と、入院の証明書、罹災証明書、航空券など理由を示すものを持参してください。法律に免責の定めはなく、正当な理由は役所や検察が考慮することがあるだけです。
later-card-too = 在留カードは在留期間とともに終わり、更新が許可されると新しいものが交付されます。
late-extension = 申請しなければ、在留期間は{ $expiry }で終わり、在留カードも効力を失います。その後の在留は不法になります。
holds-other-abroad = { holds-other }
holds-other-abroad-since = { holds-other-since }
holds-none-status = { $you ->
    [yes] {""}
   *[no] { $who }には
}在留資格がありません。
holds-none-revoked = { $you ->
    [yes] {""}
   *[no] { $who }の
}在留資格は{ $date }に取り消されました（在留資格の取消し）。
where-with-the-register = 転入届・転居届と一緒に在留カードを提出すれば、この届出も一度で済みます。
sub-back-by = その前に：日本に戻る期限は{ $date }（{ $left }）です。
sub-same-visit = 上の申請のときに、窓口で一緒に返すことができます。
sub-because = { $date }の出来事（{ $did }）によるものです。
care-organisation-tells = 所属機関が入管に届け出ても、この届出の代わりにはなりません。
care-family-notice = 市区町村への離婚届・死亡届は、この届出の代わりにはなりません。
done-fell-found = { $what }：{ $date }に、なくした{ doc }が有効なまま見つかったので、不要になりました。
ceased-new-visa = 日本に来るには、新しい査証と上陸許可が必要です。
did-carried-not = { $you ->
    [yes] {""}
   *[no] { $who }が
}{ doc }を携帯していなかった
step-stop-my-number-function = マイナンバーカードとしての機能を一時停止する（0120-95-0178、24時間）

# 持ち物と人
paper-other-activity-permit = 資格外活動許可書（持っている場合）
paper-resident-record = 住民票の写し
paper-statement = 警察の届出受理番号を書いた陳述書
as-organisation-staff = 取次の承認を受けた所属機関や公益法人（監理団体など）の職員

# 気をつけること
care-nobody-else = 上に挙げた人のほかは、委任状があっても提出できません。
care-ask-the-bureau = 必要な書類は、前もって出入国在留管理局に確かめてください。外国人在留総合インフォメーションセンター：0570-013904（IP電話からは03-5796-7112、国外からは+81-3-5796-7112）、平日8時30分～17時15分（日本時間）。
instead-shows-relative = 親族・同居者・代理人は、住民票など続柄や関係を示すものと自分の身分証明書
instead-shows-lawyer = 弁護士・行政書士は届出済証明書
instead-shows-staff = 所属機関などの職員は取次者証明書
instead-shows = 代わりに行く人が示すもの：{ $list }。
list-shows = 。
care-specified-again = 新しいカードもマイナンバーカードを兼ねるものにするには、申請のときに求める必要があります。求めなければ、通常の在留カードになります。
care-specified-found = 見つかったカードのマイナンバーカードとしての機能を一時停止していたときは、解除の手続をしてください。市区町村の窓口か、0120-95-0178に確かめてください。
care-stay-stays = { $due }まで延びるのは申請の期限だけです。在留期間は{ $expiry }に満了し、休日でも延びません。
care-carry = { $age }歳以上の人は、在留カードを常に携帯しなければなりません（特別永住者証明書とは違います）。警察官などの職員に求められたら提示します。在留カードを携帯していれば、旅券の携帯はいりません。携帯していないと、罰金を科されることがあります。
care-carry-not-yet = { $age }歳未満の人に、在留カードを携帯する義務はありません。
cancellation-ahead = { $from }から{ $n }日目の{ $last }までに住居地の届出がないと、正当な理由がない限り、在留資格を取り消されることがあります。
cancellation-there = { $from }から{ $n }日目の{ $last }までに住居地の届出がなかったため、在留資格を取り消されることがあります。自動的に失われるのではなく、先に意見を聴かれます。今すぐ届け出てください。
cancellation-good-reason = 病気や配偶者の暴力など、正当な理由があれば取り消されません。それを示すものを持参してください。
cancellation-false = { $from }の届出が虚偽であったため、在留資格を取り消されることがあります。理由は問われません。
because-not-a-mid-to-long-term-resident = 在留カードの交付を受ける中長期在留者についての定めです
because-ends-with-the-stay = 在留カードの有効期間は、在留期間の満了の日までです。在留期間の更新（21条2項）が許可されれば、新しいカードが交付されます
because-for-permanent-residence = 永住許可の申請では、審査中の在留は延長されません
because-under-sixteen = 在留カードの携帯は16歳からの義務です
because-no-group = 所属機関や配偶者についての届出を求められる在留資格ではありません

# わからないこと
fact-carried-yes = { doc }を携帯していた
fact-carried-no = { doc }を携帯していなかった
part-carried = { doc }を携帯していたか
q-Q8 = 罰則と取消事由の条番号は2013年の条文によるもので、その後の改正で移ったものがあります（Q8）。

# できごと
did-status-revoked = { $noun ->
    [yes] 在留資格の取消し
   *[no] 在留資格を取り消された
}
did-affiliation-changed = { $noun ->
    [yes] { $change ->
        [organisation-renamed] 所属機関の名称の変更
        [organisation-moved] 所属機関の移転
        [organisation-ended] 所属機関の消滅
        [contract-ended] 契約の終了
        [contract-made] 新たな契約の締結
        [transferred] 所属機関の移籍
       *[left] 所属機関からの離脱
    }
   *[no] { $change ->
        [organisation-renamed] 所属機関の名称が変わった
        [organisation-moved] 所属機関が移転した
        [organisation-ended] 所属機関が消滅した
        [contract-ended] 契約が終了した
        [contract-made] 新たな契約を結んだ
        [transferred] 別の所属機関に移った
       *[left] 所属機関を離れた
    }
}
did-parted-from-spouse = { $noun ->
    [yes] { $how ->
        [divorce] 離婚
        [death] 配偶者の死亡
       *[unknown] 離婚又は死別
    }
   *[no] { $how ->
        [divorce] 離婚した
        [death] 配偶者が亡くなった
       *[unknown] 離婚又は死別した
    }
}

# すべての段階
said-resident-yes = 中長期在留者です。
said-resident-no = ✗中長期在留者ではありません。
said-ends-with-the-stay = 在留カードの有効期間は、在留期間の満了の日の{ $day }までです。
said-years-from-issue = 交付の日の{ $issued }を1日目として{ $n }年を数えるので、在留カードの有効期間は{ $day }までです。
said-special-period = 申請により、処分の時まで、長くて{ $until }から{ $n }か月、{ $last }まで在留できます。
said-stay-ended = { $on }の経過をもって、在留期間が満了しました。
said-not-beyond-the-stay = 在留期間の満了の日（{ $stay }）より後に戻ることはできません。

# 年表
row-card-first-dwelling = 住居地の届出
row-card-dwelling-after-grant = 住居地の届出
row-card-dwelling = 住居地の変更
row-card-particulars = 記載事項の変更
row-card-renewal = カードの更新
row-card-early-renewal = 期間前の更新
row-card-reissue-loss = 再交付（紛失）
row-card-reissue-replacement = 再交付（汚損）
row-card-exchange = 交換
row-card-reissue-ordered = 再交付（命令）
row-card-return = 返納
row-card-return-on-departure = 返納（出国）
row-card-return-for-new = 返納（引換え）
row-card-return-found = 返納（発見）
row-card-return-after-death = 返納（死亡）
row-card-receipt = 受領
row-card-receipt-back = 返還の受領
row-card-production = 提示
row-card-carrying = 携帯
row-card-affiliation = 所属機関の届出
row-card-spouse = 配偶者の届出
row-card-acquisition = 在留資格の取得
row-card-extension = 在留期間の更新
part-period = { $who }の在留期間が3か月を超えるか
fact-period-yes = 在留期間が3か月を超える
fact-period-no = 在留期間が3か月以下の
stay-special-over = { $filed }の申請により在留できたのは、{ $last }までです（当日を含みます）。
late-without-a-status = 60日を過ぎて在留資格のないまま在留すると、不法残留になります。
care-no-bridge = 永住許可の申請中でも、在留期間は延びません。在留期間の更新を期限内に申請しないと、永住許可の処分を待つ間に在留期間が満了します。
origin-stay = 在留期間の決定
part-specified = { doc }がマイナンバーカードを兼ねるか
fact-specified-yes = { doc }がマイナンバーカードを兼ねる
fact-specified-no = { doc }がマイナンバーカードを兼ねていない
closed-offices = { $both ->
    [yes] 地方出入国在留管理局も市区町村の役所も
   *[no] 役所は
}
where-after-the-port = 出国した後なので、{ $office }に郵送して{ $to }に返します。
part-standing = { $who }の在留資格
fact-standing = { $who }の在留資格が「{ $standing }」の
fact-standing-other = { $who }の在留資格がそれ以外の
part-stay_until = { $who }の在留期間の満了日
fact-stay_until = 在留期間の満了日が{ $first }の
fact-stay_until-range = 在留期間の満了日が{ $first }から{ $last }までの
fact-stay_until-yes = { fact-period-yes }
fact-stay_until-no = { fact-period-no }
part-document = どの文書か
fact-document-certificate = 特別永住者証明書だった
fact-document-card = 在留カードだった

# What the answers of card holders also name
office-fire-station = 消防署
office-my-number-call-centre = マイナンバー総合フリーダイヤル（0120-95-0178）
q-Q22 = 在留カードに関する条文が2026年6月14日に変わったかどうかは確認できていません。それまでの規定によっています（Q22）。
q-reason-19-13-1 = 在留カードの交換に正当な理由があるかどうかは、役所が判断します。
fact-reason-19-13-1-yes = 正当な理由がある
fact-reason-19-13-1-no = 正当な理由がない
step-carry-proof = 新しい在留カードを受け取るまでは、{ $how ->
    [destruction] 罹災証明書など、なくなった事情を示すもの
   *[loss] 警察の届出受理番号を書いたもの又は届出証明書
}を持ち歩く（携帯すべき旅券はない）
fee-when-granted = { $yen }（許可されたときに納めます。不許可なら不要です）
fee-by-period = 許可される在留期間により{ $least }から{ $most }まで（許可されたときに納めます。不許可なら不要です）
care-older-guides = 古い案内には、今と違うものがあります。警察の証明書が必要とするもの（2025年3月3日からは受理番号を書いた陳述書で足ります）、写真を3か月以内とするもの（6か月以内で足ります）、なくした日から14日とするもの（知った日、国外で知ったときはその後最初に入国した日から数えます）、正当な理由があれば約20万円の罰金を免れるとするもの（法律には拘禁刑の定めもあり、免責の定めはありません）などです。
agent-may = 依頼を受けた{ $who }は、{ $as }として提出できます：{ $what }。
agent-may-not = 依頼を受けた{ $who }は、提出できません：{ $what }。
agent-lacks-approval-of-the-bureau = 依頼を受けた{ $who }が提出できるのは、地方局の長から取次の承認を受けているときだけです（ファイルにはありません）：{ $what }。
agent-lacks-notice-to-the-bureau = 依頼を受けた{ $who }が提出できるのは、所属する会を経て地方局に届け出ているときだけです（ファイルにはありません）：{ $what }。
