# Residence cards beside certificates: what the two share, and what only holders of cards are told.

# The document a sentence speaks of. $document is its word.
doc = { $document ->
    [card] card
    [passport] passport
    [permit] permit
    [re-entry-permit] re-entry permit
    [re-entry-term-certificate] certificate of the re-entry time limit
    [alien-registration-certificate] alien registration certificate
   *[certificate] certificate
}
doc-full = { $document ->
    [card] residence card ({ $specified ->
        [yes] 特定在留カード, a My Number card as well
       *[no] 在留カード
    })
   *[certificate] certificate (特別永住者証明書)
}
form-branch = { $branched ->
    [yes] の{ $branch }
   *[no] {""}
}
ground-lost = { $document ->
    [card] stay as a mid-to-long-term resident
   *[certificate] standing
}
order-of-exclusion = Order { $document ->
    [card] 29-3
   *[certificate] 19
}
still-be = { $document ->
    [card] have the status of residence
   *[certificate] be a special permanent resident
}

# Standing
stay-runs = { $stay ->
    [told] , to the end of { $until }
    [unending] , without a last day
   *[other] {""}
}
was-other = { $you ->
    [yes] Your
   *[no] The
} status of residence{ $you ->
    [yes] {""}
   *[no] {" "}of { $who }
} was { $standing } until { $date }.
was-other-end-of = { $you ->
    [yes] Your
   *[no] The
} status of residence{ $you ->
    [yes] {""}
   *[no] {" "}of { $who }
} was { $standing } to the end of { $date }.
holds-other-abroad = { $you ->
    [yes] Your
   *[no] The
} status of residence{ $you ->
    [yes] {""}
   *[no] {" "}of { $who }
} is { $standing }{ stay-runs }.
holds-other-abroad-since = { $you ->
    [yes] Your
   *[no] The
} status of residence{ $you ->
    [yes] {""}
   *[no] {" "}of { $who }
} is { $standing }, since { $date }{ stay-runs }.
holds-none-status = { $you ->
    [yes] You have
   *[no] { $who } has
} no status of residence (在留資格).
holds-none-revoked = { $you ->
    [yes] Your
   *[no] The
} status of residence{ $you ->
    [yes] {""}
   *[no] {" "}of { $who }
} was cancelled (在留資格の取消し) on { $date }.
resident-yes = { $you ->
    [yes] you are
   *[no] { $who } is
} a mid-to-long-term resident (中長期在留者).
resident-no = { $you ->
    [yes] you are
   *[no] { $who } is
} no mid-to-long-term resident (中長期在留者): no residence card (在留カード) is issued, and none of its duties exists.
resident-no-1 = The period of stay is three months or less.
resident-no-2 = Temporary Visitors have none, however long they stay.
resident-no-3 = Diplomats and Officials have none.
resident-no-identity-card = The card that is told of would be the identity card of the Ministry of Foreign Affairs (外務省の身分証明票): ask there about it. That is derived; no provision on it was read.
resident-no-4 = An Order of the Ministry leaves these activities out.
resident-no-carries = { $you ->
    [yes] you carry
   *[no] { $who } carries
} the passport (旅券) instead, to be shown to officials who ask. A lost one is a matter for the police and the embassy.
ceased-stay-ended = The period of stay ended that day.
ceased-revoked = The status of residence was cancelled (在留資格の取消し) that day.
end-stay-ended = the period of stay ended
end-revoked = the status was cancelled
fell-granted = a status, or a longer stay in it, was granted
origin-stay-end = the end of the period of stay
lacking-no-valid-card = no valid residence card in hand
lacking-not-a-mid-to-long-term-resident = only holders of a residence card have it, not visitors and short stays
stay-special = the application of { $filed } was made in time and is not decided: the stay as it was goes on until the decision, at the latest to the end of { $last }, two months after { $raw } (特例期間). A card that ends with the stay is valid as long. No closed day lengthens this.

# What is to be done
todo-card-first-dwelling = { todo-spr-first-dwelling }
todo-card-dwelling-after-grant = { todo-spr-first-dwelling }
todo-card-dwelling = { todo-spr-dwelling }
todo-card-particulars = notify the change and get a new residence card (在留カードの記載事項の変更届出)
todo-card-renewal = renew the residence card (在留カードの有効期間の更新申請)
todo-card-early-renewal = renew the residence card early, where an unavoidable reason keeps { $you ->
    [yes] you
   *[no] { $who }
} from the renewal period
todo-card-reissue-loss = apply for a new residence card (在留カードの再交付の申請)
todo-card-reissue-replacement = apply for a new residence card in place of the damaged one (在留カードの再交付の申請)
todo-card-exchange = exchange the residence card at { $you ->
    [yes] your
   *[no] their
} own wish (交換希望の申請)
todo-card-reissue-ordered = apply for a new residence card, as ordered (在留カードの再交付の申請)
todo-card-return = return the residence card (在留カードの返納)
todo-card-return-on-departure = return the residence card when leaving (在留カードの返納)
todo-card-return-for-new = hand back the old residence card for the new one (在留カードの返納)
todo-card-return-found = return the old residence card that was found (在留カードの返納)
todo-card-return-after-death = return the residence card of { $who } (在留カードの返納)
todo-card-receipt = take the new residence card at the counter (受領)
todo-card-receipt-back = take the residence card back at the counter (受領)
todo-card-production = show the residence card to the official who asks (提示)
todo-card-carrying = carry the residence card at all times (常時携帯)
todo-card-affiliation = notify the change about the organisation (所属機関に関する届出)
todo-card-spouse = notify the divorce or death of the spouse (配偶者に関する届出)
todo-card-acquisition = apply for a status of residence (在留資格の取得の申請)
todo-card-extension = apply for a longer stay (在留期間の更新申請)
where-or-by-post = at { $office }, by post to it, or online (電子届出システム).
where-bureau-hours = The one for the place of dwelling, open on weekdays, at most counters 9:00–12:00 and 13:00–16:00; not the city hall.
gives-the-same-day = A new { doc } with a new number{ $specified ->
    [yes] : an ordinary one as a rule the same day; for one that is a My Number card again, ask the bureau how long it takes.
   *[no] , as a rule the same day.
}
gives-with-the-status = If it is granted, a new period of stay and with it a new { doc }.
late-no-excuse = A late application is still taken: bring a written explanation of the delay and what shows the reason, such as a hospital's certificate, a disaster certificate (罹災証明書) or tickets. The Act knows no excuse; a good reason counts only with the office and the prosecutors.
later-card-too = As the card ends with the period of stay, an extension brings a new one.
late-extension = Without an application the stay ends with { $expiry }, and the card with it; staying on after that is unlawful.
where-with-the-register = Handed in with the notice for the resident register (転入届, 転居届), the card meets this too, at one visit.
sub-back-by = Before that: the last day to come back is { $date }, { $left }.
sub-same-visit = It can be handed in at the counter together with the application above.
sub-because = Because { $did } on { $date }.
care-organisation-tells = What the organisation or school tells the bureau itself does not stand for this notice.
care-family-notice = The notice of the divorce or death at the city hall (離婚届, 死亡届) does not stand for this one.
done-fell-found = { $what }: fell away on { $date }, for the lost { doc } was found, still valid.
ceased-new-visa = To come back, a new visa and a new permission for landing are needed.
did-carried-not = { $you ->
    [yes] you
   *[no] { $who }
} did not carry the { doc }
step-stop-my-number-function = stop its My Number function (個人番号カード機能の一時停止): 0120-95-0178, at all hours

# Papers and people
paper-other-activity-permit = if { $you ->
    [yes] you hold
   *[no] { $who } holds
} one: the permit for other activity (資格外活動許可書)
paper-resident-record = a copy of the resident record (住民票の写し)
paper-statement = a written statement (陳述書) with the number of the police report (届出受理番号)
as-organisation-staff = staff of the host organisation (所属機関の職員) or of a public-interest corporation (公益法人), such as a supervising organisation (監理団体), approved by the head of the bureau

# Take care
care-nobody-else = Nobody but those named above can hand it in, not even with a power of attorney (委任状).
care-ask-the-bureau = Ask the bureau beforehand which papers it wants, at the Immigration Information Center (外国人在留総合インフォメーションセンター): 0570-013904; from IP phones 03-5796-7112, from abroad +81-3-5796-7112; weekdays 8:30–17:15, Tokyo time.
instead-shows-relative = by a relative, cohabitant or representative, proof of the relationship, such as a resident record (住民票), and their own identity document
instead-shows-lawyer = by a lawyer or scrivener, the certificate of the notice (届出済証明書)
instead-shows-staff = by staff, the certificate of the approval (取次者証明書)
instead-shows = To be shown: { $list }.
list-shows = ;{" "}
care-specified-again = A new card is a My Number card again only if that is asked for with the application; else an ordinary one is issued.
care-specified-found = If the My Number function of the card was stopped, have it resumed (一時停止の解除), now that the card is found: ask the municipal office or the call centre, 0120-95-0178.
care-stay-stays = The stay itself ends with { $expiry }; no closed day makes it longer. Only the filing is still taken on { $due }; from the end until the filing there is no status of residence.
care-carry = The residence card is carried at all times from the age of { $age }, and shown to police and other officials who ask; the passport may then stay at home. Not carrying it is punished with a fine (罰金).
care-carry-not-yet = Under { $age } nobody has to carry the residence card{ $from ->
    [none] .
   *[other] ; from { $from } on it is carried at all times.
}
cancellation-ahead = the status of residence may be cancelled (在留資格の取消し) if the dwelling is not notified by { $last }, { $n } days from { $from }, unless there is a good reason.
cancellation-there = the status of residence may be cancelled (在留資格の取消し): the dwelling was not notified by { $last }, { $n } days from { $from }. It does not end by itself, and { $you ->
    [yes] you are
   *[no] { $who } is
} heard first. Notify it now.
cancellation-good-reason = A good reason (正当な理由), such as illness or violence at home, keeps it away; bring what shows it.
cancellation-false = the status of residence may be cancelled (在留資格の取消し), because of the false notice of { $from }; no reason excuses it.
because-not-a-mid-to-long-term-resident = that is for mid-to-long-term residents (中長期在留者), who hold a residence card
because-ends-with-the-stay = the card ends with the period of stay. An extension (21(2)) brings a new one
because-for-permanent-residence = an application for permanent residence does not keep the stay lawful while it is pending
because-under-sixteen = that begins with the age of 16
because-no-group = the status is for no organisation and no spouse, so nothing of it need be told

# Open facts
fact-carried-yes = the { doc } was carried
fact-carried-no = the { doc } was not carried
part-carried = whether the { doc } was carried
q-Q8 = Penalties and grounds of cancellation bear the article numbers of the text of 2013; later Acts have moved some (Q8).

# What happened
did-status-revoked = the status of residence was cancelled
did-affiliation-changed = { $change ->
    [organisation-renamed] the organisation changed its name
    [organisation-moved] the organisation moved
    [organisation-ended] the organisation ended
    [contract-ended] the contract ended
    [contract-made] a new contract was made
    [transferred] { $you ->
        [yes] you
       *[no] { $who }
    } moved to another organisation
   *[left] { $you ->
        [yes] you
       *[no] { $who }
    } left the organisation
}
did-parted-from-spouse = { $how ->
    [divorce] { $you ->
        [yes] you were
       *[no] { $who } was
    } divorced
    [death] the spouse died
   *[unknown] the marriage ended
}

# Every step
said-resident-yes = A mid-to-long-term resident (中長期在留者).
said-resident-no = ✗ A mid-to-long-term resident (中長期在留者).
said-ends-with-the-stay = The card ends with the period of stay, { $day }.
said-years-from-issue = The card ends when { $n } years have passed, the day of issue, { $issued }, being the first: { $day }.
said-special-period = The application keeps the stay lawful until the decision, at most { $n } months beyond { $until }: to { $last }.
said-stay-ended = The period of stay ended with { $on }.
said-not-beyond-the-stay = Nobody can come back on it after the stay has ended: { $stay }.

# The chronicle
row-card-first-dwelling = first dwelling
row-card-dwelling-after-grant = first dwelling
row-card-dwelling = dwelling
row-card-particulars = particulars
row-card-renewal = renewal
row-card-early-renewal = early renewal
row-card-reissue-loss = reissue, loss
row-card-reissue-replacement = reissue, damage
row-card-exchange = exchange
row-card-reissue-ordered = reissue, ordered
row-card-return = return
row-card-return-on-departure = return, leaving
row-card-return-for-new = return for new
row-card-return-found = return, found
row-card-return-after-death = return, death
row-card-receipt = taking new
row-card-receipt-back = taking back
row-card-production = showing it
row-card-carrying = carrying it
row-card-affiliation = organisation
row-card-spouse = spouse
row-card-acquisition = acquisition
row-card-extension = extension
part-period = whether the period of stay of { $who } is longer than three months
fact-period-yes = the period of stay is longer than three months
fact-period-no = the period of stay is three months or less
stay-special-over = the application of { $filed } kept the stay lawful to the end of { $last }, not longer.
late-without-a-status = After the 60 days the stay without a status of residence is unlawful.
care-no-bridge = The application for permanent residence (永住許可申請) keeps no stay lawful: without an application for a longer stay in time, the stay ends although the other is undecided.
origin-stay = the period of stay was given
part-specified = whether the { doc } is a My Number card as well (特定在留カード)
fact-specified-yes = the { doc } is a My Number card as well
fact-specified-no = the { doc } is no My Number card
closed-offices = { $both ->
    [yes] The municipal offices and the bureaus
   *[no] The municipal offices
}
where-after-the-port = to { $to }: by post to { $office }, now that the departure is past.
part-standing = which status of residence { $who } has
fact-standing = { $who } has the status { $standing }
fact-standing-other = { $who } has another status
part-stay_until = the last day of the period of stay of { $who }
fact-stay_until = the period of stay ends with { $first }
fact-stay_until-range = the period of stay ends between { $first } and { $last }
fact-stay_until-yes = { fact-period-yes }
fact-stay_until-no = { fact-period-no }
part-document = which document it was
fact-document-certificate = it was the certificate
fact-document-card = it was the residence card

# What the answers of card holders also name
office-fire-station = the fire station
office-my-number-call-centre = the My Number call centre, 0120-95-0178
q-Q22 = Whether the articles on residence cards changed on 14 June 2026 could not be read; those before are carried on (Q22).
q-reason-19-13-1 = Whether there is a good reason to exchange the card is for the office to find.
fact-reason-19-13-1-yes = the office finds a good reason
fact-reason-19-13-1-no = the office finds no good reason
step-carry-proof = { $how ->
    [destruction] the disaster certificate (罹災証明書) or the account of what happened
   *[loss] the number or certificate of the police report
}, until the new card is there: there is no passport to carry
fee-when-granted = { $yen }, paid when it is granted; nothing where it is refused
fee-by-period = { $least } to { $most } by the period that is granted, paid when it is granted; nothing where it is refused
care-older-guides = Older guides say otherwise: that the police must certify the loss (since 3 March 2025 its number in a statement is enough), that the photograph may be three months old (six are accepted), that the 14 days run from the loss (they run from learning of it; learned of abroad, from the first entry after), and that a legitimate reason spares a fine of about ¥200,000 (the Act has imprisonment too, and knows no excuse).
agent-may = { $who }, who was asked, may hand it in, as { $as }: { $what }.
agent-may-not = { $who }, who was asked, may not hand it in: { $what }.
agent-lacks-approval-of-the-bureau = { $who }, who was asked, may hand it in only where the head of the regional bureau approved of { $who } for it (取次の承認); the file tells of no approval: { $what }.
agent-lacks-notice-to-the-bureau = { $who }, who was asked, may hand it in only where the association of the profession notified the bureau of { $who }; the file tells of no notice: { $what }.
