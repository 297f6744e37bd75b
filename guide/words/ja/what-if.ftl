# 何が違えば結果が変わったか。
heading-what-if = 何が違えば結果が変わったか
heading-planned = 予定されていること
what-if-depends = まだわからないことによります。上をご覧ください。
what-if-file-open = { $by }までにすれば間に合います（{ $n ->
    [0] 今日が最終日です
   *[other] あと{ $n }日
}）。
what-if-file-late = 実際にしたのは{ $did }です。{ $n }日早く、{ $by }までにしていれば間に合いました。
what-if-file-missed = { $by }までにしていれば間に合いました（{ $n }日前）。
what-if-hand-in = { $by }の届出のときに{ doc }を一緒に出していれば、もう何もいりませんでした。
what-if-find-open = { $by }までに{ doc }が見つかれば、再交付はいりません。
what-if-find = { $by }までに{ doc }が見つかっていれば、再交付はいりませんでした。
what-if-come-back-late = { $n }日早く、{ $by }までに戻っていれば、{ $who }は今も{ still-be }でした。
what-if-come-back = { $by }までに戻っていれば、{ $who }は今も{ still-be }でした。
what-if-declare-return = 出国のときに、旅券と{ doc }を持って再入国の意思を示していれば、{ $who }の地位は失われませんでした。
could-must = { $who }には、{ $last }までにする義務があり、することもできました。
could-may = { $who }も、{ $last }までは代わりにすることができました。
can-must = { $who }が{ $last }までにしなければなりません。まだ間に合います。
can-may = { $who }も、{ $last }までは代わりにすることができます。
settled-breach = もう変えられないこと：期限は過ぎました。今からでもする必要はありますが、それで違反がなかったことにはなりません（{ $penalty }）。
settled-breach-over = もう変えられないこと：期限は過ぎました（{ $penalty }）。
settled-breach-without-penalty = もう変えられないこと：期限は過ぎました。これについての罰則はありません。
settled-not-bound = もう変えられないこと：必ず許可される期間は終わりました。
settled-standing-lost = もう変えられないこと：{ $document ->
    [card] 在留資格は失われました。改めて入国するには、新たに査証と在留資格が必要です。
   *[certificate] 地位は失われました。その後に上陸した人が、4条の許可でこの地位を取り戻すことはできません。
}
settled-expired = もう変えられないこと：{ doc }は満了により効力を失いました。地位はそのままです。
planned-opens-without-day = { $what }：そのときから必要になります（期限の定めはありません）。
planned-closes = { $what }：これで済みます。
planned-falls-away = { $what }：{ held }を失うために不要になるだけです。
planned-nothing = これによって変わることはありません。
what-if-show = { $by }に職員に提示していれば、何も生じませんでした。
what-if-depends-by = まだ決まらないことによって変わります（上記参照）。{ $past ->
    [yes] { $by }までにしていれば、どの場合でも期限内でした。
   *[no] { $by }までにすれば、どの場合でも期限内です。
}
settled-no-last-day = 期限は定められていないので、遅れることはありません。
settled-not-begun = まだ遅れていません。日数は、最初に日本に入国した日から数えます。
what-if-leave-by = { doc }が有効なうちに{ $by }までに出国していれば（又は更新後の{ doc }を持っていれば）、{ still-be }のままでした。
planned-on = { $date }の予定：{ $what }
planned-only = これらは予定です。義務を果たしたことにはならず、ほかの記載はこれらを前提にしていません。
planned-opens = { $what }：期限は{ $due }になります。
planned-back-by = 再入国の期限は{ $last }になります。
planned-back-in-time = 間に合います。再入国の期限は{ $last }です。
planned-back-late = 間に合いません。再入国の期限は{ $last }で、その日の経過をもって{ held }を失い、{ doc }も効力を失います。それまでに入国してください。
planned-not-deemed = みなし再入国許可を受けたものとはみなされません（{ $because }ため）。ほかの許可がなければ、出国により{ held }を失います。
planned-without-permission = 再入国の許可がなければ、出国により{ held }を失い、{ doc }も効力を失います。
plan-came-to-stay = { did-came-to-stay }
plan-applied = { did-applied }
plan-notified = { did-notified }
plan-decided = { did-decided }
plan-ready = { did-ready }
plan-received = { did-received }
plan-issued = { did-issued }
plan-moved = { did-moved }
plan-changed = { did-changed }
plan-learned-of-loss = { did-learned-of-loss }
plan-reported = { did-reported }
plan-found = { did-found }
plan-damaged = { did-damaged }
plan-ordered = { did-ordered }
plan-asked-to-show = { did-asked-to-show }
plan-returned = { did-returned }
plan-left = { did-left }
plan-landed = { did-landed }
plan-status-granted = 在留資格の許可
plan-naturalised = { did-naturalised }
plan-deported = { did-deported }
plan-prevented = { did-prevented }
plan-status-revoked = { did-status-revoked }
plan-affiliation-changed = 所属機関の変更
plan-parted-from-spouse = 離婚・死別
plan-asked = { did-asked }
plan-sentenced = { did-sentenced }
plan-misused = { doc }の不正な使用など
held = { $document ->
    [card] 在留資格
   *[certificate] 特別永住者の地位
}
