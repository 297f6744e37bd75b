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
what-if-hand-in = { $by }の届出のときに証明書を一緒に出していれば、もう何もいりませんでした。
what-if-find-open = { $by }までに証明書が見つかれば、再交付はいりません。
what-if-find = { $by }までに証明書が見つかっていれば、再交付はいりませんでした。
what-if-come-back-late = { $n }日早く、{ $by }までに戻っていれば、{ $who }は今も特別永住者でした。
what-if-come-back = { $by }までに戻っていれば、{ $who }は今も特別永住者でした。
what-if-declare-return = 出国のときに、旅券と証明書を持って再入国の意思を示していれば、{ $who }の地位は失われませんでした。
could-must = { $who }は{ $last }までにすることができ、しなければなりませんでした。
could-may = { $who }も、{ $last }までは代わりにすることができました。
can-must = { $who }は{ $last }まで間に合い、しなければなりません。
can-may = { $who }も、{ $last }までは代わりにすることができます。
settled-breach = もう変えられないこと：期限は過ぎました。今からでもする必要はありますが、それで違反がなかったことにはなりません（{ $penalty }）。
settled-breach-over = もう変えられないこと：期限は過ぎました（{ $penalty }）。
settled-breach-without-penalty = もう変えられないこと：期限は過ぎました。これについての罰則はありません。
settled-not-bound = もう変えられないこと：必ず許可される期間は終わりました。
settled-standing-lost = もう変えられないこと：地位は失われ、上陸した人に4条で戻ることはありません。
settled-expired = もう変えられないこと：証明書は満了により効力を失いました。地位はそのままです。
planned-if = 予定のとおり{ $date }に「{ $did }」があれば：
planned-opens = { $what }：そのときの最終日は{ $due }です。
planned-opens-without-day = { $what }：そのときにする必要があります（期限の定めはありません）。
planned-closes = { $what }：これで済みます。
planned-nothing = これによって変わることはありません。
what-if-show = { $by }に職員に提示していれば、何も生じませんでした。
what-if-depends-by = まだ決まらないことによって変わります（上記参照）。{ $past ->
    [yes] { $by }までにしていれば、どの場合でも期限内でした。
   *[no] { $by }までにすれば、どの場合でも期限内です。
}
settled-no-last-day = 期限は定められていないので、遅れることはありません。
settled-not-begun = まだ遅れていません。日数は、最初に日本に入国した日から数えます。
what-if-leave-by = 証明書が有効なうちに{ $by }までに出国していれば（又は更新後の証明書を持っていれば）、特別永住者のままでした。
