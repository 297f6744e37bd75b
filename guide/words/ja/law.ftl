# 法令そのもの：版、条文、対応表、印刷用の文書。
law-since = { $date }から
law-since-known = { $since }（{ $known }）
law-gone = { $date }から効力がありません。
law-not-yet = この日には施行されていません。
law-label-numbers = 数値
law-label-procedure = 手続
law-label-with = 参照
law-label-open = 未解決
law-label-because = 対象外
law-label-code = 実装
law-label-case = 検証例
coverage-title = 全条文の対応表：実装箇所と検証例の数
coverage-by = { $item }{ $more ->
    [0] { "" }
   *[other] {" "}ほか{ $more }件
}
coverage-because = 対象外：{ $because }
coverage-cases = { $n }例
coverage-sum = 全{ $lines }行のうち、実装済み{ $implemented }行（手計算の検証例{ $cases }件）、理由を示して対象外とするもの{ $unmodelled }行。
diff-title = 法令の比較：{ $before } → { $after }
diff-nothing = ここで扱う条文にも数値にも違いはありません。
diff-same-numbers = { $table }：数値は同じです。{ $from }以後は確認の状況が異なります（{ $known }）。
diff-no-life = これだけで結論が変わる検証例はありません。
diff-life = 違いが出る例：{ $article }「{ $name }」、{ $on }現在（{ $place }）
diff-more = … ほか{ $n }行
