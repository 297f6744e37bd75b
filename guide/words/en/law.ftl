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
coverage-title = EVERY LINE OF THE LAW: WHAT IMPLEMENTS IT, HOW MANY CASES HOLD IT
coverage-by = { $item }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
}
coverage-because = Not modelled: { $because }
coverage-cases = { $n ->
    [1] 1 case
   *[other] { $n } cases
}
coverage-sum = { $law }: { $lines } lines, { $implemented } implemented and held by { $cases } cases worked by hand, { $unmodelled } not modelled, each with its reason.
diff-title = THE STATUTE BOOK: { $before } → { $after }
diff-nothing = No line and no number that is modelled here differs.
diff-same-numbers = { $table }: the numbers stay; since { $from } they are known otherwise: { $known }.
diff-no-life = No worked case is judged otherwise by this alone.
diff-life = Seen in { $article }, { $name }, on { $on } ({ $place }):
diff-more = … and { $n } more lines
print-title = The law on certificates and residence cards as zairyu reads it, { $on }
print-title-redline = The law on certificates and residence cards as zairyu reads it: { $since } against { $on }
print-what = Act No. 71 of 1991 (入管特例法), and Cabinet Order No. 319 of 1951 (入管法) as far as it concerns residence cards, each with its Orders, line by line in our words: what each paragraph, item and sentence says, the numbers it sets, the procedures it makes, what one reads with it, what is open, and the cases worked by hand that hold it. The law is the Japanese text; this is what the software takes it to say, for review.
print-redline = ~~Struck out~~: what was said on the earlier day and no longer is. **Bold**: what came. Of the examples only those are shown that are answered otherwise.
print-known = How each thing is known: *Read* in the statute; *By offices' pages*; *Derived* from texts that were read; *Not verified*, a recollection; *Not settled*, an open question.
print-open = Open questions
print-examples = The examples as they are answered
print-in-force = In force
versions-title = THE DAYS ON WHICH THE LAW CHANGED
versions-by = { $by } ({ $known })
versions-here = Here: { $lines ->
    [1] 1 line
   *[other] { $lines } lines
} and the tables { $tables }; zairyu law diff { $eve } { $day }
versions-here-lines = Here: { $lines ->
    [1] 1 line
   *[other] { $lines } lines
}; zairyu law diff { $eve } { $day }
print-procedures = Procedures

# Numbers of the rows
number-age = age
number-adult = adulthood
number-degree-by-blood = degree by blood
number-degree-by-marriage = degree by marriage
number-commencement = commencement
number-surrender = day of the surrender
number-treaty = day of the treaty
number-years = years
number-years-extended = years with extensions
number-period = days
number-yen = yen
number-fee-1 = yen of period 1
number-fee-2 = yen of period 2
number-fee-3 = yen of period 3
number-fee-4 = yen of period 4
number-fee-5 = yen of period 5
number-fee-6 = yen of period 6
number-fee-7 = yen of period 7
number-months-1 = months of period 1
number-months-2 = months of period 2
number-months-3 = months of period 3
number-months-4 = months of period 4
number-months-5 = months of period 5
number-months-6 = months of period 6
number-least-of-26 = least months of 26
number-most-of-26 = most months of 26
number-most-of-27 = most months of 27
number-yen-of-27 = yen of 27
number-most-of-28 = most months of 28
number-yen-of-28 = yen of 28
number-most-of-29 = most months of 29
number-yen-of-29 = yen of 29
number-months-of-31 = months of 31
number-yen-of-31 = yen of 31
number-yen-of-32 = yen of 32
number-yen-of-33 = yen of 33
number-yen-of-34 = yen of 34
number-count = prints
number-max-age-in-months = months old at most
number-from-age = from the age of
number-longest = years
number-child-age = age of a child
number-birthdays = birthdays
number-at-least = at least to
number-days-before = days before
number-adult-age = age of an adult
number-birthdays-of-a-minor = birthdays of a minor
number-months = months
number-months-of-a-sixteenth-birthday = months of a sixteenth birthday
number-known = { $number } ({ $known })
law-cases-counted = { $n } in { $files }
law-label-twin = Twin
twins-alike = { $one } and { $other }: nothing differs
twins-title = TWINS: ONE RULE, TWO LAWS
twins-none = (nothing stands beside it)
twins-differ = What differs: { $one }, { $other }
twins-nothing = nothing of that
twins-same = The same
number-branch-of-form = branch of the form, { $procedure }
number-months-of-71-2 = months of 71-2
number-yen-of-71-2 = yen of 71-2
number-yen-of-71-3 = yen of 71-3
number-months-of-75-2 = months of 75-2
number-yen-of-75-2 = yen of 75-2
number-yen-of-75-3 = yen of 75-3
number-yen-of-76 = yen of 76
number-yen-of-77-2 = yen of 77-2
number-stay-days = days of stay
number-period-days = days to apply
number-longest-days-excluded = days of a stay too short for it
number-days = days
