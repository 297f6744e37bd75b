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
print-title = zairyuの読む入管特例法（{ $on }現在）
print-title-redline = zairyuの読む入管特例法：{ $since }と{ $on }の新旧対照
print-what = 平成3年法律第71号（入管特例法）を条文ごとに、私たちの言葉で示したものです。各項・各号・各文の内容、定める数値、手続、あわせて読む条文、未解決の点、手計算による検証例を挙げます。法令の正文は官報・e-Govの条文であり、これはソフトウェアがどう読んでいるかを確認していただくための文書です。
print-redline = ~~取消線~~は前の日にあって後の日にないもの、**太字**は新たに加わったものです。例は、結論が変わるものだけを載せます。
print-known = 確認の状況：「確認済み」は条文で確認したもの、「役所の案内」は官公署の案内によるもの、「推定」は確認した条文から導いたもの、「未確認」は条文を確認していないもの、「定説なし」は解釈が定まっていないもの。
print-open = 未解決の点
print-examples = 例とその答え
print-in-force = 効力
versions-title = 法令が変わった日
versions-by = { $by }（{ $known }）
versions-here = この版：条文{ $lines }行、表 { $tables }。zairyu law diff { $eve } { $day }
versions-here-lines = この版：条文{ $lines }行。zairyu law diff { $eve } { $day }
print-procedures = 手続
