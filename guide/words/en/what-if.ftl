# What would have made it different.
heading-what-if = WHAT WOULD HAVE MADE IT DIFFERENT
heading-planned = WHAT IS PLANNED
what-if-depends = That depends on what is open; see above.
what-if-file-open = Done by { $by } it is in time: { $n ->
    [0] today is the last day
    [1] 1 day left
   *[other] { $n } days left
}.
what-if-file-late = It was done on { $did }. { $n ->
    [1] One day
   *[other] { $n } days
} earlier, by { $by }, it would have been in time.
what-if-file-missed = Done by { $by } it would have been in time; that was { $n ->
    [1] yesterday
   *[other] { $n } days ago
}.
what-if-hand-in = Had the certificate been handed in with the notice of { $by }, nothing more would be owed.
what-if-find-open = If the certificate turns up by { $by }, nothing has to be replaced.
what-if-find = Had the certificate turned up by { $by }, nothing would have had to be replaced.
what-if-come-back-late = { $n ->
    [1] One day
   *[other] { $n } days
} earlier, back by { $by }, { $you ->
    [yes] you
   *[no] { $who }
} would still be a special permanent resident.
what-if-come-back = Back by { $by }, { $you ->
    [yes] you
   *[no] { $who }
} would still be a special permanent resident.
what-if-declare-return = Had { $you ->
    [yes] you
   *[no] { $who }
} said on leaving that { $you ->
    [yes] you
   *[no] they
} would come back, with passport and certificate in hand, the standing would have stayed.
could-must = { $who } could act until { $last }, and had to.
could-may = { $who } could act instead until { $last }.
can-must = { $who } can act in time until { $last }, and must.
can-may = { $who } can act instead until { $last }.
settled-breach = What cannot be changed: the last day passed. Doing it now is still asked, and does not undo that ({ $penalty }).
settled-breach-over = What cannot be changed: the last day passed ({ $penalty }).
settled-breach-without-penalty = What cannot be changed: the last day passed. The Act names no penalty for it.
settled-not-bound = What cannot be changed: the days in which the permission had to be given are over.
settled-standing-lost = What cannot be changed: the standing is gone, and Article 4 does not give it back to somebody who lands.
settled-expired = What cannot be changed: the certificate ended with its expiry. The standing did not.
planned-if = If, as planned, { $did } on { $date }:
planned-opens = { $what }: the last day is then { $due }.
planned-opens-without-day = { $what }: that is then to be done; no last day is set.
planned-closes = { $what }: that is then done with.
planned-nothing = Nothing to be done changes by it.
what-if-show = Shown to the official on { $by }, nothing would have followed.
what-if-depends-by = That depends on what is open; see above. Done by { $by } it { $past ->
    [yes] would have been
   *[no] is
} in time in every case.
settled-no-last-day = Nothing can be missed: no last day is set.
settled-not-begun = Nothing has been missed: the days begin with the first entry into Japan.
what-if-leave-by = Left by { $by }, with the certificate still valid, { $you ->
    [yes] you
   *[no] { $who }
} would still be a special permanent resident; so too with a renewed one in hand.
