# The law itself: versions, provisions, coverage, the printed document.
law-since = since { $date }
law-since-known = { $since }; { $known }
law-gone = No longer in force since { $date }.
law-not-yet = Not in force on this day.
law-label-numbers = Numbers
law-label-procedure = Procedure
law-label-with = Read with
law-label-open = Open
law-label-because = Not coded
law-label-code = In code
law-label-case = Held by
coverage-title = EVERY LINE OF THE ACT: WHAT IMPLEMENTS IT, HOW MANY CASES HOLD IT
coverage-by = { $item }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
}
coverage-because = Not modelled: { $because }
coverage-cases = { $n ->
    [1] 1 case
   *[other] { $n } cases
}
coverage-sum = { $lines } lines: { $implemented } implemented and held by { $cases } cases worked by hand, { $unmodelled } not modelled, each with its reason.
diff-title = THE STATUTE BOOK: { $before } → { $after }
diff-nothing = No line and no number that is modelled here differs.
diff-same-numbers = { $table }: the numbers stay; since { $from } they are known otherwise: { $known }.
diff-no-life = No worked case is judged otherwise by this alone.
diff-life = Seen in { $article }, { $name }, on { $on } ({ $place }):
diff-more = … and { $n } more lines
print-title = The Special Act as zairyu reads it, { $on }
print-title-redline = The Special Act as zairyu reads it: { $since } against { $on }
print-what = Act No. 71 of 1991 (入管特例法), line by line in our words: what each paragraph, item and sentence says, the numbers it sets, the procedures it makes, what one reads with it, what is open, and the cases worked by hand that hold it. The law is the Japanese text; this is what the software takes it to say, for review.
print-redline = ~~Struck out~~: what was said on the earlier day and no longer is. **Bold**: what came. Of the examples only those are shown that are answered otherwise.
print-known = How each thing is known: *Read* in the statute; *By offices' pages*; *Derived* from texts that were read; *Not verified*, a recollection; *Not settled*, an open question.
print-open = Open questions
print-examples = The examples as they are answered
print-in-force = In force
versions-title = THE DAYS ON WHICH THE LAW CHANGED
versions-by = { $by } ({ $known })
versions-here = Here: { $lines } lines and the tables { $tables }; zairyu law diff { $eve } { $day }
versions-here-lines = Here: { $lines } lines; zairyu law diff { $eve } { $day }
print-procedures = Procedures
