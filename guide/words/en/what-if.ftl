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
what-if-hand-in = Had the { doc } been handed in with the notice of { $by }, nothing more would be owed.
what-if-find-open = If the { doc } turns up by { $by }, nothing has to be replaced.
what-if-find = Had the { doc } turned up by { $by }, nothing would have had to be replaced.
what-if-come-back-late = { $n ->
    [1] One day
   *[other] { $n } days
} earlier, back by { $by }, { $you ->
    [yes] you
   *[no] { $who }
} would still { still-be }.
what-if-come-back = Back by { $by }, { $you ->
    [yes] you
   *[no] { $who }
} would still { still-be }.
what-if-declare-return = Had { $you ->
    [yes] you
   *[no] { $who }
} said on leaving that { $you ->
    [yes] you
   *[no] they
} would come back, with passport and { doc } in hand, the standing would have stayed.
could-must = { $who } could act until { $last }, and had to.
could-may = { $who } could act instead until { $last }.
can-must = { $who } can act in time until { $last }, and must.
can-may = { $who } can act instead until { $last }.
settled-breach = What cannot be changed: the last day passed. Doing it now is still asked, and does not undo that ({ $penalty }).
settled-breach-over = What cannot be changed: the last day passed ({ $penalty }).
settled-breach-without-penalty = What cannot be changed: the last day passed. The Act names no penalty for it.
settled-not-bound = What cannot be changed: the days in which the permission had to be given are over.
settled-standing-lost = What cannot be changed: the { $document ->
    [card] status is gone. A new landing needs a new visa and status of residence.
   *[certificate] standing is gone, and Article 4 does not give it back to somebody who lands.
}
settled-expired = What cannot be changed: the { doc } ended with its expiry. The standing did not.
planned-opens-without-day = { $what }: that is then to be done; no last day is set.
planned-closes = { $what }: that is then done with.
planned-falls-away = { $what }: that falls away only because the { held } is lost.
planned-nothing = Nothing to be done changes by it.
what-if-show = Shown to the official on { $by }, nothing would have followed.
what-if-depends-by = That depends on what is open; see above. Done by { $by } it { $past ->
    [yes] would have been
   *[no] is
} in time in every case.
settled-no-last-day = Nothing can be missed: no last day is set.
settled-not-begun = Nothing has been missed: the days begin with the first entry into Japan.
what-if-leave-by = Left by { $by }, with the { doc } still valid, { $you ->
    [yes] you
   *[no] { $who }
} would still { still-be }; so too with a renewed one in hand.
planned-on = { $date }: { $what }
planned-only = These are plans: they meet no duty, and nothing else here counts on them.
planned-opens = { $what }: then by { $due }.
planned-back-by = { $you ->
    [yes] you have
   *[no] { $who } has
} to be back by { $last }.
planned-back-in-time = That is in time; the last day to come back is { $last }.
planned-back-late = That is too late. The last day to come back is { $last }; with it the { held } ends, and the { doc } is void. Land earlier.
planned-not-deemed = Special re-entry (みなし再入国許可) would not be granted by that: { $because }. Without another permission the { held } ends with the departure.
planned-without-permission = Without re-entry permission the { held } ends with the departure, and the { doc } is void.
plan-came-to-stay = coming to stay
plan-applied = applying
plan-notified = giving notice
plan-decided = a decision
plan-ready = a document ready at the counter
plan-received = taking the document
plan-issued = the issue of the { doc }
plan-moved = moving in
plan-changed = a change of particulars
plan-learned-of-loss = learning of a loss
plan-reported = reporting the loss
plan-found = finding it again
plan-damaged = damage to the { doc }
plan-ordered = an order
plan-asked-to-show = being asked to show it
plan-returned = returning it
plan-left = leaving Japan
plan-landed = landing in Japan
plan-status-granted = the grant of a status of residence
plan-naturalised = becoming Japanese
plan-deported = deportation
plan-prevented = being kept from going
plan-status-revoked = cancellation of the status
plan-affiliation-changed = a change at the organisation
plan-parted-from-spouse = the end of the marriage
plan-asked = asking somebody to go
plan-sentenced = a sentence
plan-misused = misuse of the { doc }
held = { $document ->
    [card] status of residence
   *[certificate] standing
}
