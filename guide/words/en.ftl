# zairyu in English. One sentence an id; the Japanese file has the same ids.
# Say what to do, then by when, then why. The official Japanese term stands beside the English
# where it is first met. $you chooses between speaking to somebody and of somebody.

# People
you = you
person = { $id }

# Days
weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $n ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-title = { $month }
month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
date-full = { $weekday } { $day } { $month } { $year }
date-full-without-era = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-short = { $day } { $month }
date-near = { $weekday } { $day } { $month }
date-with-year = { $weekday } { $day } { $month } { $year }
date-near-because = { $weekday } { $day } { $month } ({ $reason })
date-with-year-because = { $weekday } { $day } { $month } { $year } ({ $reason })
bounds-first = { $possibly } (surely from { $surely })
days-left = { $n ->
    [0] today is the last day
    [1] 1 day left
   *[other] { $n } days left
}
days-over = { $n ->
    [1] 1 day over
   *[other] { $n } days over
}
period = { $unit ->
    [days] { $n ->
        [1] 1 day
       *[other] { $n } days
    }
    [weeks] { $n ->
        [1] 1 week
       *[other] { $n } weeks
    }
    [months] { $n ->
        [1] 1 month
       *[other] { $n } months
    }
   *[years] { $n ->
        [1] 1 year
       *[other] { $n } years
    }
}
yen = ¥{ $yen }
list-or = { $first }, { $second }
list-or-last = { $first } or { $second }
list-facts = { " and " }
list-and = { $first }, { $second }
list-and-last = { $first } and { $second }

# Offices
office-of-ward = the ward office of { $name } (区役所)
office-of-city = the city hall of { $name } (市役所)
office-of-town = the town hall of { $name } (町役場)
office-of-village = the village hall of { $name } (村役場)
office-of-place = the municipal office of { $name } (市区町村の役所)
office-of-municipality = the office of the municipality (市区町村の役所)
office-municipality = the municipal office (市区町村の役所)
office-bureau = a regional immigration services bureau (地方出入国在留管理局)
office-bureau-to-2019 = a regional immigration bureau (地方入国管理局)
office-port = the airport or port, when leaving
office-police = the police
office-embassy = the embassy or consulate of the country of nationality
office-home-authority = the authorities of the country of nationality
kind-national = an office of the State
kind-municipality = the municipal office
authority-commissioner = the Commissioner of the Immigration Services Agency (出入国在留管理庁長官)
authority-mayor = the mayor (市区町村長)
authority-immigration-inspector = the immigration inspector (入国審査官)
authority-minister-of-justice = the Minister of Justice (法務大臣)
authority-minister-for-foreign-affairs = the Minister for Foreign Affairs (外務大臣)

# The head
head-law = by the law in force that day
head-book = by the statute book as it stood on { $book }
head-closed-one = { closed-offices } are closed today. They open tomorrow, { $open }.
head-closed-two = { closed-offices } are closed today and tomorrow. They open on { $open }.
head-closed-more = { closed-offices } are closed from today to { $last }. They open on { $open }.
head-national = Offices of the State are open today.
head-national-closed = Offices of the State are closed today. They open on { $open }.
head-projected = Some holidays of { $year } are computed, not yet announced.

# Headings
heading-todo = TO DO
heading-later = LATER
heading-may = WHAT YOU MAY DO
heading-may-be-done = WHAT MAY BE DONE
heading-care = TAKE CARE
heading-open = WHAT IS OPEN
heading-done = DONE
heading-why = Why { $date } (--why for every step)
heading-steps = WHY, STEP BY STEP
heading-known = HOW IT IS KNOWN
nothing-to-do = Nothing has to be done by any day now.
nothing-to-do-but-the-bureau = Go to the bureau now, as said above; no day is set for it.

# What holds
holds-spr = { $you ->
    [yes] You are
   *[no] { $who } is
} a special permanent resident (特別永住者).
holds-spr-since = { $you ->
    [yes] You have been
   *[no] { $who } has been
} a special permanent resident (特別永住者) since { $date }.
holds-spr-by-law = { $you ->
    [yes] You have been
   *[no] { $who } has been
} a special permanent resident (特別永住者) since { $date }, by the Act itself, without applying.
still-after-loss = { $how ->
    [destruction] The destruction of the { doc }
    [theft] The theft of the { doc }
   *[loss] Losing the { doc }
} does not change that.
still-after-expiry = The end of the { doc } does not change that: the { held } has no last day.
holds-japanese = { $you ->
    [yes] You are
   *[no] { $who } is
} Japanese.
holds-japanese-since = { $you ->
    [yes] You have been
   *[no] { $who } has been
} Japanese since { $date }.
holds-none = { $you ->
    [yes] You have
   *[no] { $who } has
} no standing in Japan.
holds-other = { $you ->
    [yes] You are
   *[no] { $who } is
} in Japan as { $standing }{ stay-runs }.
holds-other-since = { $you ->
    [yes] You are
   *[no] { $who } is
} in Japan as { $standing }, since { $date }{ stay-runs }.
was-spr = { $you ->
    [yes] You were
   *[no] { $who } was
} a special permanent resident (特別永住者) until { $date }.
was-spr-end-of = { $you ->
    [yes] You were
   *[no] { $who } was
} a special permanent resident (特別永住者) to the end of { $date }.
maybe-spr = { $you ->
    [yes] You
   *[no] { $who }
} may still be a special permanent resident (特別永住者), or the standing may have ended { $one ->
    [yes] on { $first }
   *[no] on a day from { $first } to { $last }
}; see WHAT IS OPEN.
was-spr-between = { $you ->
    [yes] You were
   *[no] { $who } was
} a special permanent resident (特別永住者) until a day from { $first } to { $last }; see WHAT IS OPEN.
ceased-naturalised = That day { $you ->
    [yes] you
   *[no] { $who }
} became Japanese.
ceased-deported = That day { $you ->
    [yes] you were
   *[no] { $who } was
} deported.
ceased-left-without-permission = { $you ->
    [yes] You left
   *[no] { $who } left
} Japan without re-entry permission, and the { held } ended with it.
ceased-not-back-in-time = It was the last day to come back, and { $you ->
    [yes] you were
   *[no] { $who } was
} still abroad. No later landing brings the { held } back.
ceased-died = { $who } died that day.
ceased-granted = Another standing was granted then.
class-descendant = { $you ->
    [yes] You are
   *[no] { $who } is
} a descendant (平和条約国籍離脱者の子孫) of somebody who lost Japanese nationality under the Treaty of Peace.
class-descendant-line = { $you ->
    [yes] You are
   *[no] { $who } is
} a descendant (平和条約国籍離脱者の子孫) of somebody who lost Japanese nationality under the Treaty of Peace: { $line }.
class-lost-nationality = { $you ->
    [yes] You
   *[no] { $who }
} lost Japanese nationality under the Treaty of Peace (平和条約国籍離脱者).
class-neither = { $you ->
    [yes] You belong
   *[no] { $who } belongs
} to neither class of Article 2: neither somebody who lost Japanese nationality under the Treaty of Peace nor a descendant.
class-line-step = { $who }, child of { $parent }
certificate-valid = the { doc-full } is valid to the end of { $date }.
certificate-valid-abroad = the { doc-full } is valid; without a return by { $date } it becomes void.
certificate-valid-always = the { doc-full } is valid; its last day is not told.
certificate-lost = the { doc-full } { $how ->
    [destruction] was destroyed
    [theft] was stolen
   *[loss] is lost
}. It stays valid until the new one is issued, at the latest to the end of { $date }.
certificate-lost-undated = the { doc-full } { $how ->
    [destruction] was destroyed
    [theft] was stolen
   *[loss] is lost
}. It stays valid until the new one is issued.
certificate-void-1 = the { doc-full } has been void since { $date }, when the { ground-lost } ended.
certificate-void-2 = the { doc-full } expired at the end of { $date }.
registration-valid = The alien registration certificate (外国人登録証明書) counts as the certificate to the end of { $date }.
registration-void = The alien registration certificate (外国人登録証明書) counted as the certificate only to the end of { $date }.
certificate-void-3 = the { doc-full } has been void since { $date }, by leaving without re-entry permission.
certificate-void-4 = the { doc-full } became void at the end of { $date }, the last day to come back.
certificate-void-5 = the { doc } that was replaced on { $date } is void since then, whatever day is printed on it.
certificate-void-6 = the { doc-full } has been void since { $date }, by the death.
certificate-void-undated = the { doc-full } is void.
certificate-open = whether the { doc-full } is valid depends on what is not known; see WHAT IS OPEN.
certificate-open-between = the { doc-full } may be valid or void: its last day lies between { $first } and { $last }; see WHAT IS OPEN.
certificate-valid-between = the { doc-full } is valid. Its last day is { $first } or later, at the latest { $last }; see WHAT IS OPEN.
certificate-void-between = the { doc-full } is void. Its last day was between { $first } and { $last }; see WHAT IS OPEN.
certificate-hand-open = Whether it is in hand is open.
abroad-until = { $you ->
    [yes] You have been
   *[no] { $who } has been
} abroad since { $left }. The last day to come back is { $last }; it cannot be moved for a closed day.
abroad-until-special = { $you ->
    [yes] You have been
   *[no] { $who } has been
} abroad since { $left } on special re-entry (みなし再入国許可). The last day to come back is { $last }; it cannot be extended abroad.
abroad-letter = By the letter of the Civil Code it is { $date }; do not rely on that.
abroad-no-permission = { $you ->
    [yes] You left
   *[no] { $who } left
} Japan on { $left } without re-entry permission.
abroad-not-deemed = { $you ->
    [yes] You left
   *[no] { $who } left
} Japan on { $left } saying { $you ->
    [yes] you
   *[no] they
} would come back, but special re-entry (みなし再入国許可) was not granted by that: { $because }.
back-late = { $you ->
    [yes] You came back
   *[no] { $who } came back
} on { $landed }; the last day was { $last }.
lacking-no-valid-passport = no valid passport in hand
lacking-no-valid-certificate = no valid certificate in hand
lacking-both = no valid { doc } and no valid passport in hand
lacking-excluded = { order-of-exclusion } excludes it
lacking-not-a-special-permanent-resident = only a special permanent resident has it
stay-until = { $you ->
    [yes] You may
   *[no] { $who } may
} stay without a status of residence to the end of { $last }.
stay-over = { $you ->
    [yes] You were
   *[no] { $who } was
} allowed to stay without a status of residence to the end of { $last }.
stay-over-what-now = Go to a regional immigration services bureau (地方出入国在留管理局) about it now.
stay-raw = Day 60 is { $raw }; the office is closed, so the stay is longer.
stay-bounds = { $past ->
    [yes] If not entitled: it was only to { $date }.
   *[no] If not entitled: only to { $date }.
}

end-naturalised = became Japanese
end-deported = deported
end-left-without-permission = left without re-entry permission
end-not-back-in-time = not back by the last day
end-died = died
end-granted = another standing was granted

# Standings
standing-special-permanent-resident = special permanent resident (特別永住者)
standing-japanese = a Japanese national
standing-none = no standing
standing-diplomat = Diplomat (外交)
standing-official = Official (公用)
standing-professor = Professor (教授)
standing-artist = Artist (芸術)
standing-religious-activities = Religious Activities (宗教)
standing-journalist = Journalist (報道)
standing-highly-skilled-professional-i = Highly Skilled Professional (i) (高度専門職1号)
standing-highly-skilled-professional-ii = Highly Skilled Professional (ii) (高度専門職2号)
standing-business-manager = Business Manager (経営・管理)
standing-legal-accounting-services = Legal/Accounting Services (法律・会計業務)
standing-medical-services = Medical Services (医療)
standing-researcher = Researcher (研究)
standing-instructor = Instructor (教育)
standing-engineer-specialist-in-humanities-international-services = Engineer/Specialist in Humanities/International Services (技術・人文知識・国際業務)
standing-intra-company-transferee = Intra-company Transferee (企業内転勤)
standing-nursing-care = Nursing Care (介護)
standing-entertainer = Entertainer (興行)
standing-skilled-labor = Skilled Labor (技能)
standing-specified-skilled-worker-i = Specified Skilled Worker (i) (特定技能1号)
standing-specified-skilled-worker-ii = Specified Skilled Worker (ii) (特定技能2号)
standing-technical-intern-training = Technical Intern Training (技能実習)
standing-employment-for-skill-development = Employment for Skill Development (育成就労)
standing-cultural-activities = Cultural Activities (文化活動)
standing-temporary-visitor = Temporary Visitor (短期滞在)
standing-student = Student (留学)
standing-trainee = Trainee (研修)
standing-dependent = Dependent (家族滞在)
standing-designated-activities = Designated Activities (特定活動)
standing-permanent-resident = Permanent Resident (永住者)
standing-spouse-or-child-of-japanese-national = Spouse or Child of Japanese National (日本人の配偶者等)
standing-spouse-or-child-of-permanent-resident = Spouse or Child of Permanent Resident (永住者の配偶者等)
standing-long-term-resident = Long-Term Resident (定住者)

# Documents
document-certificate = special permanent resident certificate (特別永住者証明書)
document-permit = special permanent residence permit (特別永住許可書)
document-card = residence card (在留カード)
document-passport = passport (旅券)
document-re-entry-permit = re-entry permit (再入国許可書)
document-re-entry-term-certificate = certificate of the re-entry time limit (再入国許可期限証明書)
document-alien-registration-certificate = alien registration certificate (外国人登録証明書)

# What is to be done
todo-spr-permission = apply for special permanent residence (特別永住許可の申請)
todo-spr-first-dwelling = notify where { $you ->
    [yes] you live
   *[no] { $who } lives
} (住居地の届出)
todo-spr-dwelling = notify the new dwelling (住居地の変更届出)
todo-spr-particulars = notify the change and get a new certificate (記載事項の変更届出)
todo-spr-renewal = renew the certificate (有効期間の更新申請)
todo-spr-early-renewal = renew early, where an unavoidable reason keeps { $you ->
    [yes] you
   *[no] { $who }
} from the renewal period
todo-spr-reissue-loss = apply for a new certificate (再交付の申請)
todo-spr-reissue-replacement = apply for a new certificate in place of the damaged one (再交付の申請)
todo-spr-reissue-ordered = apply for a new certificate, as ordered (再交付の申請)
todo-spr-return = return the certificate (返納)
todo-spr-return-on-departure = return the certificate when leaving (返納)
todo-spr-return-for-new = hand back the old certificate for the new one (返納)
todo-spr-return-found = return the old certificate that was found (返納)
todo-spr-return-after-death = return the certificate of { $who } (返納)
todo-of = { $who }: { $what }
todo-by = { $what } by { $date }
todo-at-once = { $what } at once
todo-overdue = Overdue: { $what } now. The last day was { $date }.
todo-perhaps-overdue = { $what } at once: the last day may already have been { $date }.
todo-after-entry = Once { $you ->
    [yes] you are
   *[no] { $who } is
} back in Japan: { $what }. The days begin with the first entry.
todo-no-day = { $what }
todo-missed = Missed: { $what }. The last day was { $date }; it can no longer be made up.
todo-lapsed = { $what }: the last day of the right was { $date }.
todo-lapsed-counted = { $period } were counted from { $from }{ $notice ->
    [yes] , the day of the official notice of the loss of Japanese nationality, not from the loss itself
   *[no] {""}
}.
todo-falls-away = It falls away when the new { doc } is issued.
sub-left = { $left } · { $era }
sub-left-alone = { $left }
sub-over = { $over }, still possible · { $era }
sub-over-alone = { $over }, still possible
sub-at-most = It is { $date } at the latest.
sub-before-the-flight = { $open ->
    [none] Do not leave on { $date } as planned: the offices do not open before that day, so neither a new { doc } nor a re-entry permit (再入国許可) can be had.
   *[some] Before the departure planned for { $date }: apply for the new { doc } and take it{ $document ->
        [card] , as a rule on the same day, { $open ->
            [today] in the hours left today
           *[some] at the latest on { $last }
        }
       *[certificate] {""}
    }{ $passport ->
        [no] , and get a new passport
       *[yes] {""}
    }; or get a re-entry permit (再入国許可) first; or do not fly.
} Left as planned, the { held } ends with the departure, and the { doc } is void.
sub-not-back = If { $you ->
    [yes] you are
   *[no] { $who } is
} not back by the end of that day, the { held } ends and the { doc } is void.{ $pressing ->
    [yes] {" "}{ $passport ->
        [lost] Call the embassy or consulate of the country of nationality (at home, the passport office) and the bureau today.
       *[held] Call the embassy of Japan, the bureau and the airline today.
    }
   *[no] {""}
}
sub-filed-in-japan = It is filed in Japan, not abroad: it comes after the return{ $back ->
    [told] , which is to be by { $last }
   *[open] {""}
}.
first-with-the-reissue = { $reported ->
    [abroad] Apply
    [yes] The loss is reported; apply
   *[no] { $how ->
        [destruction] Get what shows the destruction
       *[loss] Report the loss to the police today
    }, then apply
} for the new card as well at the same visit.
carry-after-landing = Once back in Japan: the passport and what shows the loss, until the new card is there. No statute says that they stand in for the card.
todo-tell-found = { $filed ->
    [yes] Tell { $document ->
        [card] the bureau
       *[certificate] the municipal office
    } that the old { doc } was found: it stays valid until the new one is issued, and is handed back for it then. { $reported ->
        [yes] Tell the police too.
       *[no] Tell the police too, if the loss was reported.
    }
   *[no] Tell the police that the { doc } was found{ $reported ->
        [yes] .
       *[no] , if the loss was reported.
    } It is valid as before, and no new one is needed.
}
todo-passport = { $how ->
    [destruction] Ask
   *[loss] { $reported ->
        [yes] Ask
       *[no] Report the loss of the passport to the police, keep the number (届出受理番号) of the report, and ask
    }
} the embassy or consulate of the country of nationality for a new passport.{ $back ->
    [told] {" "}It is needed to come back, by { $last }.
   *[open] {""}
}
sub-possible = Only if what is open (below) turns out so.
label-where = Where
label-who = Who
label-bring = Bring
label-instead = Instead
label-fee = Fee
label-late = If late
label-penalty = Penalty
label-gives = You get
where-in-person = { $office }, in person.
where-through = It goes through { $through } to { $to }.
where-directly = to { $to }, directly: at { $office } or by post; nobody has to come in person.
where-port = at { $office }.
where-office = { $office }.
who-must = { $who } must go, as { $as }.
who-under-age = Under { $age }, { $who } cannot do it alone.
who-may = { $who } may go, as { $as }.
who-nobody = Nobody in this file is named by the Act; see below who may.
who-unnamed-child = Under { $age }, { $who } does not go; a relative of { $age } or more in the same household must, a parent above all. The file names none: write who lives with { $who }. Others may go; see below.
who-unnamed-own = No relative in the same household is named who must go, so the duty stays with { $you ->
    [yes] you
   *[no] { $who }
}; see below who may go instead.
who-any = Any of them: { $who }.
who-returns = { $who } must return it, as { $as }.
who-note-order = Somebody else stands before them in the Act's order; offices do accept it (Q21).
as-self = { $you ->
    [yes] yourself
   *[no] in person
}
as-parental-authority = holder of parental authority (親権者)
as-guardian = guardian of the minor (未成年後見人)
as-legal-representative = a legal representative (法定代理人)
as-spouse = spouse
as-child = son or daughter
as-father-or-mother = father or mother
as-other-relative = another relative
as-relative = a relative (親族)
as-cohabitant = somebody of the same household (同居者)
as-cohabiting-relative-16plus = the spouse, a child, a parent or another relative of 16 or more in the same household (同居の親族)
as-cohabiting-other = any other relative of 16 or more in the same household (同居の親族)
as-anyone-asked = anybody
as-lawyer = a lawyer (弁護士) notified to the bureau
as-lawyer-or-scrivener = a lawyer (弁護士) or administrative scrivener (行政書士) notified to the bureau
as-administrative-scrivener = an administrative scrivener (行政書士) notified to the bureau
as-suitable-person = a person found suitable by the Commissioner
instead-person = { $who } ({ $as })
instead-asked = { $you ->
    [yes] If you ask them
   *[no] If asked
}: { $list }.
instead-anyone = { $you ->
    [yes] Anybody you ask.
   *[no] Anybody who is asked.
}
instead-free = Without being asked: { $list }.
bring-form-apply = the application form (別記第{ $form }号{ form-branch }様式)
bring-form-notify = the notification form (別記第{ $form }号{ form-branch }様式)
bring-photo-of-a-child = { $photo }; under { $age } too, for the new { doc } will show it
bring-photo = { $n ->
    [1] one photograph
   *[other] { $n } photographs
}, 4 × 3 cm, not older than { $age }
bring-shown = { $paper } (shown)
bring-lost = If it is lost: apply for the reissue first.
bring-lost-extension = The lost card cannot be shown; this application does not wait for the new one.
bring-extension-papers = the application form (在留期間更新許可申請書) and the papers that show the activity, which differ by the status
paper-application-form = the form
paper-certificate = the certificate
paper-handed-in = the { doc }: hand it in, showing it is not enough; it comes back with the new dwelling on it
paper-card = the residence card (在留カード)
paper-passport = the passport
paper-reason-for-no-passport = in place of the passport, a written reason why it cannot be shown (理由書)
paper-passport-or-reason = the passport, or a written reason why it cannot be shown (理由書)
paper-proof-of-loss = { $document ->
    [card] { $how ->
        [any] proof of the loss: a written statement (陳述書) with the number of the police report (届出受理番号), enough since 3 March 2025; a certificate of the police, one from abroad with a Japanese translation, or a disaster certificate (罹災証明書) does as well
        [destruction] proof of the destruction: the disaster certificate (罹災証明書), or where there is none a written account (陳述書)
       *[loss] { $abroad ->
            [yes] proof of the loss: the report or certificate of the police abroad{ $translated ->
                [yes] {""}
               *[no] {" "}with a Japanese translation
            }
           *[no] proof of the loss: a written statement (陳述書) with the number of the police report (届出受理番号), enough since 3 March 2025; a certificate of the police does as well{ $abroad ->
            [back] , one of the police abroad with a Japanese translation
           *[no] {""}
        }
        }
    }
   *[certificate] proof of the loss, such as the police report's number or certificate
}
paper-translation = a Japanese translation of every paper in another language
paper-power-of-attorney = the power of attorney (委任状)
paper-proof-of-ground = what shows why somebody may act for { $you ->
    [yes] you
   *[no] { $who }
}, such as a resident record or a medical certificate
paper-proof-of-birth-in-japan = proof of the birth in Japan
paper-proof-of-cause = proof of the cause
paper-proof-of-descent = proof of the descent (平和条約国籍離脱者の子孫であることを証する書類)
paper-proof-of-change = proof of the change
paper-fee-slip = the fee slip with revenue stamps (手数料納付書)
fee-none = none
fee-yen = { $yen } in revenue stamps (収入印紙), when the new { doc } is handed over
gives-documents = { $list }.
gives-expiry = Filed and issued today, the { doc } would be valid to { $date }.
gives-expiry-unverified = Filed and issued today, the { doc } would be valid to { $date }, if the rule, which could not be read, is as assumed.
gives-otherwise = On another reading: { $date } ({ $see }).
gives-standing = Special permanent residence, from the day the permit is handed over.
gives-bound = It must be granted if applied for by then.
gives-not-bound = It need no longer be granted.
gives-also = Take the { $document } at the same time.
penalty-imprisonment = up to { $term } in prison ({ $prison })
penalty-imprisonment-range = { $least } to { $term } in prison ({ $prison })
penalty-imprisonment-or-fine = up to { $term } in prison ({ $prison }) or a fine (罰金) of up to { $yen }
penalty-fine = a fine (罰金) of up to { $yen }
penalty-civil-fine = a civil fine (過料, no crime) of up to { $yen }
penalty-on = for { $who }: { $penalty }
penalty-none = the Act names no penalty
late-unnamed-child = for the relative living with { $who } who must go: { $penalty }
prison-since-2025 = 拘禁刑
prison-before-2025 = 懲役
known-line = { $known }. { $text }
known-read = Read
known-practice = By offices' pages
known-derived = Derived
known-unverified = Not verified
known-disputed = Not settled

# Later
later-from = { $what }: from { $opens } to { $due }.
later-from-open = { $what }: from { $opens }.

# What may be done
may-do = { $what }: at any time.
may-do-replacement = { $what }: at any time, no last day is set; free of charge. Where: { $office }. To bring: { $papers }. The { doc } stays valid until the new one is issued.
may-do-until = { $what }: to { $date }.
may-do-fee = { $what }: at any time; { $yen }, free where it is damaged.
leave-can = Leaving on special re-entry (みなし再入国許可) today is possible with a valid passport{ $with ->
    [passport] {""}
   *[document] {" "}and the { doc } in hand
}; { $you ->
    [yes] you
   *[no] { $who }
} would have to be back by { $last }.
leave-cannot = Leaving on special re-entry (みなし再入国許可) today is not possible: { $because }.

# Take care
care-leave-needs-certificate = To leave Japan on special re-entry (みなし再入国許可) { $you ->
    [yes] you need
   *[no] { $who } needs
} the { doc } in hand, and a valid passport.
care-three-periods = { $document ->
    [card] Two other periods begin with a birth: 14 days, that day counted, for the notice of birth (出生届); and 60 days in which the child may stay without a status of residence. Whoever leaves Japan within the 60 days need not apply.
   *[certificate] Two other periods begin with a birth: 14 days, that day counted, for the notice of birth (出生届); and 30 days for whoever asks for a status of residence (在留資格の取得) instead.
}
care-not-there = { $document ->
    [card] Neither the city hall, which replaces the certificates of special permanent residents (特別永住者証明書), nor an embassy replaces residence cards.
   *[certificate] The immigration bureau replaces residence cards (在留カード), not this certificate. The municipal office has it made, so it is received there on a second visit, on another day.
}
care-not-this-person = { $what }: { $who } cannot hand it in, even with a power of attorney (委任状); only a move may be notified by anybody who is asked.
care-expiry-stays = Only the day for the filing moves to { $due }. The { doc } still ends with { $expiry }, and without a valid one there is no special re-entry (みなし再入国許可).
care-old-one-turns-up = If the old { doc } turns up after the new one is issued, { $document ->
    [card] it is void, whatever day is printed on it:
   *[certificate] {""}
} return it within { $period }.{ $document ->
    [card] {" "}If it turns up before any application, none is needed: it is still valid.
   *[certificate] {""}
}
none-duty = No duty under { $law }: { $because }.
none-right = No right under { $law }: { $because }.
none-carry = Nobody has to carry the certificate around. It must be shown when an official asks; it may first be fetched.
because-not-a-particular = what changed is not printed on the { doc }; an alias (通称) never is, and characters of a name are shown in their standard form however they are written elsewhere
because-dwelling-unchanged = the principal dwelling is the same
because-no-dwelling = there is no dwelling to notify
because-not-a-special-permanent-resident = that is for special permanent residents
because-born-abroad = not born in Japan
because-not-a-descendant = not a descendant of somebody who lost Japanese nationality under the Treaty of Peace
because-landed = came by landing, not by birth here
because-already-void = the { doc } was void already
because-nothing-in-the-act = the Act does not ask for it
because-not-at-commencement = the standing it asks for was not held when the Act commenced
filing-counts = { $did } on { $date } ({ $under }); that counts as the notice of { $counts }, { $timely }.
filing-counts-itself = { $did } on { $date } ({ $under }), { $timely }.
filing-not-handed-in = { $did } on { $date } ({ $under }); that counts for the resident register only, because the { doc } was not handed in.
filing-counts-not = { $did } on { $date } ({ $under }); { $document ->
    [card] for the card
   *[certificate] under the Special Act
} that counts as nothing.
timely-in-time = in time
timely-late = late
timely-too-early = before the first day
timely-no-period = without a last day
decision-must-be-granted = It must be granted.
decision-may-be-granted = It may be granted; it need not be, because the last day had passed.
decision-cannot-be-granted = It cannot be granted.
decision-granted = It was granted.
decision-refused = It was refused.
penalty-incurred = For what happened on { $date } ({ $did }): { $penalty }.
penalty-incurred-duty = Not done in time ({ $what }): { $penalty }.
penalty-incurred-other = Punishable: { $penalty }.
warning-printed-expiry = The { doc } says { $printed }; Article { $document ->
    [card] 19-5
   *[certificate] 9
} gives { $computed }. The printed day is taken; ask the office about the other.
warning-told-only-to = The file tells what happened to { $date }; what came after is open.
warning-before-the-law = This day is before { $date }. Certificates, cards and what goes with them are modelled from that day on; before it, this is no guide.
warning-planned = Only planned: { $did }. It meets no duty, and nothing here counts on it.
warning-no-ward = { $city } is a designated city (指定都市): { $document ->
    [card] the dwelling is notified at the office of the ward (区)
   *[certificate] the office is that of your ward (区)
}. Write the ward.
warning-may-be-japanese = { $who } has a Japanese parent and may be Japanese by birth. Then nothing of this Act applies: ask the municipal office, and write standing = "japanese".
warning-calendar-ends = The holidays of { $year } are not known; only weekends and the year's end count as closed.

# Done
done-met = { $what }: done on { $date }{ $timed ->
    [no] {""}
   *[yes] , in time
}.
done-met-late = { $what }: done on { $date }, late; the last day was { $due }.
done-used = { $what }: applied on { $date }{ $timed ->
    [no] {""}
   *[yes] , in time
}.
done-used-late = { $what }: applied on { $date }, after the last day, { $due }.
step-report-loss = { $document ->
    [card] { $how ->
        [destruction] get what shows how the card was destroyed: after a fire or flood the disaster certificate (罹災証明書; of a fire from the fire station, of a flood or earthquake from the municipality), else a written account
       *[loss] { $abroad ->
            [yes] report the loss or theft to the police where { $you ->
                [yes] you are
               *[no] { $who } is
            }, get the report or certificate in writing, and have it translated into Japanese
           [back] have the report of the police abroad translated; if there is none, report the loss or theft to the police in Japan, and keep the number (届出受理番号)
           *[no] report the loss or theft to the police, and keep the number (届出受理番号) or certificate of the report
        }
    }
   *[certificate] report the loss to the police; the report's number is proof
}
step-have-translated = have every paper in another language translated into Japanese
step-carry-passport-and-proof = { $passport ->
    [yes] the passport and what shows
   *[no] what shows
} the { $how ->
    [destruction] destruction, such as the disaster certificate
   *[loss] loss, such as the number of the police report
}, until the new card is there. No statute says that { $passport ->
    [yes] they stand
   *[no] it stands
} in for the card.
step-get-new-passport = { $awaits ->
    [yes] get a new passport{ $at ->
        [home-authority] {" "}from the authorities at home
       *[embassy] {" "}from the embassy or consulate; at home, from the authorities there
    }
   *[no] ask the embassy or consulate in Japan for a new passport; the application for the { doc } need not wait for it, a written reason stands in
}
step-have-re-entry-term-certificate-issued = { $permission ->
    [recorded] ask the airline today whether it takes { $you ->
        [yes] you
       *[no] { $who }
    } on board with the passport and without the card. Only if it insists, or nationals of the country need a visa for Japan: have
   *[lost] the re-entry permission was recorded in the lost passport and a new one shows none, so have
} the certificate of the re-entry time limit (再入国許可期限証明書) fetched in Japan, at a regional bureau, by { $known ->
    [yes] { $agent }, who lives with { $you ->
        [yes] you
       *[no] { $who }
    }, or by
   *[no] a relative of the same household or
} anybody with a power of attorney (委任状) that { $child ->
    [yes] a parent
   *[no] { $you ->
        [yes] you
       *[no] { $who }
    }
} signed; a copy will do. Papers: the request (再入国許可期限証明願), the proof of the loss with a translation, proof of who goes and of the relationship. Free, as a rule the same day; by practice, no article speaks of it.
step-declare-return = tell the inspector that { $you ->
    [yes] you
   *[no] { $who }
} will come back
step-return-to-japan = { $document ->
    [card] come back to Japan. The landing asks for the passport and the re-entry permission, recorded at the departure, not for the card; whoever has the certificate of the time limit shows it at check-in
   *[certificate] come back to Japan
}
step-apply = apply
step-receive = take the new { doc } at the counter
step-return-old-document = return the old { doc }
label-first = First
label-meanwhile = Carry

# What is open
open-instead = { $what }: who may go instead depends on what is not known.
open-duty = { $what }: what is asked depends on what is not known.
open-right-possible = { $what }: whether this right is there is not sure.
open-duty-possible = { $what }: whether this is asked is not sure.
open-class = { $you ->
    [yes] Your class
   *[no] The class of { $who }
} under Article 2 is not sure.
open-standing = { $you ->
    [yes] Your standing
   *[no] The standing of { $who }
} is not sure.
open-certificate = { $you ->
    [yes] Your { doc }
   *[no] The { doc } of { $who }
}: not everything about it is sure.
open-filing = What the filing of { $date } is worth is not sure.
open-re-entry = What the departure of { $date } means is not sure.
open-leave = Whether { $you ->
    [yes] you
   *[no] { $who }
} could leave on special re-entry is not sure.
open-stay = { $you ->
    [yes] Your stay
   *[no] The stay of { $who }
} is not sure.
open-penalty = Whether this is punishable is not sure: { $penalty }.
witness = If { $facts }: { $then }.
witness-plain = In one case: { $then }.
then-absent = no
then-there = yes
then-asked = yes
then-not-asked = no
then-due = the last day is { $date }
then-due-over = the last day was { $date }
then-due-range = the last day lies between { $first } and { $last }
then-opens = the first day is { $date }
then-valid-yes = it is valid
then-valid-no = it is void
then-valid-to = valid to { $date }
then-void-since = void since { $date }
then-void-end-of = void since the end of { $date }
then-until = it lasts to { $date }
then-back-by = the last day to come back is { $date }
then-class-descendant = a descendant
then-class-lost-nationality = somebody who lost the nationality
then-class-neither = neither
then-is = { $standing }
then-standing-to = { $standing } until { $date }
then-standing-still = still { $standing }
then-standing-not = not { $standing }
then-can-yes = possible
then-can-no = not possible
then-returned-in-time = back in time
then-returned-late = back too late
then-returned-not-yet = not yet back
then-returned-no-permission = no permission to come back
then-counts = it counts
then-counts-not = it does not count
then-state-not-yet = not yet open
then-state-open = still in time
then-state-met = done in time
then-state-met-late = done late
then-state-breached = overdue
then-state-fallen-away = fallen away
then-state-used = used in time
then-state-used-late = used late
then-state-lapsed = past
then-state-held = in hand
then-state-lost = lost
then-state-returned = returned
then-by = { $who } acts
then-by-relative = a relative of 16 or more in the same household must act
fact-on = { $did } on { $date }
fact-on-range = { $did } between { $first } and { $last }
fact-abroad-yes = { $did } while abroad
fact-abroad-no = { $did } while in Japan
fact-yes = { $fact }
fact-no = not { $fact }
fact-is = { $fact }: { $value }
fact-is-range = { $fact }: between { $first } and { $last }
fact-filing = it was filed on { $first }
fact-filing-range = it was filed between { $first } and { $last }
fact-notice = the official notice was given on { $first }
fact-notice-range = the official notice was given between { $first } and { $last }
fact-printed = the day printed on it is { $first }
fact-printed-range = the day printed on it lies between { $first } and { $last }
fact-permit = the re-entry permit ran to { $first }
fact-permit-range = the re-entry permit ran to a day between { $first } and { $last }
fact-with-special-re-entry = { $you ->
    [yes] you
   *[no] { $who }
} left on special re-entry
fact-with-re-entry-permit = { $you ->
    [yes] you
   *[no] { $who }
} left on a re-entry permit
fact-with-nothing = { $you ->
    [yes] you
   *[no] { $who }
} left without either permission
fact-run_out-yes = the { doc } has run out
fact-run_out-no = the { doc } has not run out
fact-born-by-yes = { $you ->
    [yes] you were
   *[no] { $who } was
} born by { $date }
fact-born-by-no = { $you ->
    [yes] you were
   *[no] { $who } was
} born after { $date }
fact-died = { $who } died on { $first }
fact-died-range = { $who } died between { $first } and { $last }
fact-died-by-yes = { $who } had died by { $date }
fact-died-by-no = { $who } died after { $date }
fact-held = { $you ->
    [yes] you were
   *[no] { $who } was
} { $held } on 1 November 1991
held-act-126-2-6 = in Japan under Act 126 of 1952, Article 2(6) (法律126-2-6該当者)
held-treaty-permanent-resident = a treaty permanent resident (協定永住者)
held-permanent-resident = a permanent resident (永住者)
held-child-of-a-person-who-lost-nationality = a child of somebody who lost the nationality (平和条約関連国籍離脱者の子)
held-spouse-or-child-of-japanese-national = a spouse or child of a Japanese national (日本人の配偶者等)
held-spouse-or-child-of-permanent-resident = a spouse or child of a permanent resident (永住者の配偶者等)
held-long-term-resident = a long-term resident (定住者)
held-other = of another standing
fact-resided-yes = { $who } lived in Japan without a break
fact-resided-no = { $you ->
    [yes] your residence
   *[no] the residence of { $who }
} in Japan was broken
fact-born-in-japan = { $who } was born in Japan
fact-born-in-abroad = { $who } was born abroad
fact-born_in-yes = { $you ->
    [yes] you were
   *[no] { $who } was
} born in Japan
fact-born_in-no = { $you ->
    [yes] you were
   *[no] { $who } was
} born outside Japan
fact-lost_nationality-yes = { $who } lost Japanese nationality under the Treaty of Peace
fact-lost_nationality-no = { $who } did not lose Japanese nationality under the Treaty of Peace
fact-would_have_lost-yes = { $who } would have lost Japanese nationality under the Treaty of Peace
fact-would_have_lost-no = { $who } would not have lost Japanese nationality under the Treaty of Peace
fact-under-age-yes = { $you ->
    [yes] you are
   *[no] { $who } is
} under 16
fact-under-age-no = { $you ->
    [yes] you are
   *[no] { $who } is
} 16 or older
fact-lacked-yes = the { doc } was not in hand at the departure
fact-lacked-no = passport and { doc } were in hand at the departure
fact-excluded-yes = { order-of-exclusion } excludes the departure from special re-entry
fact-excluded-no = { order-of-exclusion } does not exclude it
fact-papers-yes = the { doc } was handed in
fact-papers-no = the { doc } was not handed in
fact-reason-yes = the reason was unavoidable
fact-reason-no = the reason was not unavoidable
fact-confirmed-yes = the departure was confirmed
fact-confirmed-no = the departure was not confirmed
fact-false-yes = the notice was false
fact-false-no = the notice was true
fact-until-yes = the re-entry permit still runs
fact-until-no = the re-entry permit had run out
fact-born = { $you ->
    [yes] you were
   *[no] { $who } was
} born on { $first }
fact-born-range = { $you ->
    [yes] you were
   *[no] { $who } was
} born between { $first } and { $last }
fact-prevented-yes = illness or another reason still keeps from going
fact-prevented-no = nothing keeps from going any more
part-prevented = whether illness or another reason keeps from going
fact-parents-yes = a parent of { $who } of whom the file says nothing was born in Japan as a descendant and lived there until the birth
fact-parents-no = no parent of { $who } of whom the file says nothing was such a descendant
part-parents = who the parents of { $who } are of whom the file says nothing: whether one was born in Japan as a descendant and lived there until the birth
fact-household-yes = { $who } and { $other } live in one household
fact-household-no = { $who } and { $other } live apart
fact-filed = it was filed since, in time
fact-filed-late = it was filed since, late
fact-not-done = nothing was filed since
fact-office-yes = the office decides so ({ $see })
fact-office-no = the office decides otherwise ({ $see })
part-on = on which day { $did }
part-abroad = whether { $did } while abroad
part-lacked = what was not in hand at the departure
part-excluded = whether { order-of-exclusion } excludes it
part-papers = what was handed in
part-reason = whether the reason is unavoidable
part-filed = the day of the filing
part-until = until when
part-until-permit = until when the re-entry permit (再入国許可) runs, if there is one
part-with = with which permission { $you ->
    [yes] you
   *[no] { $who }
} left
part-confirmed = whether the departure was confirmed
part-false = whether the notice was false
part-published = the day of the official notice
part-printed_expiry = the expiry printed on the { doc }
part-run_out = whether { $you ->
    [yes] your { doc }
   *[no] the { doc } of { $who }
} has run out (the day printed on it)
part-born = { $you ->
    [yes] your day of birth
   *[no] the day of birth of { $who }
}
part-born_in = where { $you ->
    [yes] you were
   *[no] { $who } was
} born
part-died = the day of death of { $who }
part-resided = whether { $you ->
    [yes] you
   *[no] { $who }
} lived in Japan without a break
part-lost_nationality = whether { $who } lost Japanese nationality under the Treaty of Peace
part-would_have_lost = whether { $who } would have lost Japanese nationality under the Treaty of Peace
part-at_commencement = which standing { $who } had on 1 November 1991
part-under-age = { $you ->
    [yes] your day of birth
   *[no] the day of birth of { $who }
}
part-household = who lives with { $who }
part-open = whether something was filed since
part-office = what an office must settle
ask-heading = What would settle it:
ask-self = { $fact }.
ask-office = { $fact }: that is for the office to decide.
open-not-whole = Too much is open to try every case. Nothing here is sure; tell more.

# What happened, as a clause
did-came-to-stay = { $you ->
    [yes] you
   *[no] { $who }
} came to stay
did-applied = { $you ->
    [yes] you
   *[no] { $who }
} applied
did-notified = { $you ->
    [yes] you
   *[no] { $who }
} gave notice
did-decided = it was decided
did-ready = the document was ready
did-received = { $you ->
    [yes] you
   *[no] { $who }
} received the document
did-issued = the { doc } was issued
did-moved = { $you ->
    [yes] you
   *[no] { $who }
} moved in
did-changed = a particular changed
did-learned-of-loss = { $you ->
    [yes] you
   *[no] { $who }
} learned of the loss
did-reported = the loss was reported
did-found = { $you ->
    [yes] you
   *[no] { $who }
} found it again
did-damaged = the { doc } was damaged
did-ordered = the order was handed over
did-asked-to-show = { $you ->
    [yes] you were
   *[no] { $who } was
} asked to show the { doc }
did-returned = it was returned
did-left = { $you ->
    [yes] you
   *[no] { $who }
} left Japan
did-landed = { $you ->
    [yes] you
   *[no] { $who }
} landed in Japan
did-status-granted = { $under ->
    [extension] the period of stay was extended
    [change] the status of residence was changed
    [permanent-residence] permanent residence was granted
   *[other] a status of residence was granted
}
did-naturalised = { $you ->
    [yes] you
   *[no] { $who }
} became Japanese
did-deported = { $you ->
    [yes] you were
   *[no] { $who } was
} deported
did-prevented = { $you ->
    [yes] you
   *[no] { $who }
} could not go in person
did-asked = { $you ->
    [yes] you
   *[no] { $who }
} asked somebody to go
did-sentenced = { $you ->
    [yes] you were
   *[no] { $who } was
} sentenced
did-misused = { $you ->
    [yes] you
   *[no] { $who }
} { $act ->
    [forge-or-alter] forged or altered a { doc }
    [use] used { $object ->
        [forged] a forged { doc }
        [anothers] another person's { doc }
       *[other] a { doc }
    }
    [provide] gave { $object ->
        [forged] a forged { doc }
        [own] their own { doc }
       *[other] another person's { doc }
    } to somebody
    [receive] took { $object ->
        [forged] a forged { doc }
       *[other] another person's { doc }
    } from somebody
    [possess] kept { $object ->
        [forged] a forged { doc }
       *[other] another person's { doc }
    }
   *[prepare-tools] prepared tools for forging
}

# Why, in one paragraph
why-counted = { $from } is not counted; day { $n } is { $raw }
why-counted-first = { $from } is day 1; day { $n } is { $raw }
why-period = { $period } from { $from }, that day not counted, end with { $raw }
why-expiry = The { $document ->
    [stay] period of stay
   *[other] { doc }
} ends with { $raw }
why-open = ; { $office } is open that day.
why-national-open = ; no holiday of the State moves it.
why-rolled = . { $office } is closed on { $closed }, so the last day is { $due }.
why-rolled-below = . The office is closed on these days, so the last day is { $due }:
why-rolled-national = . Offices of the State are closed on { $closed }, so the last day is { $due }.
full-stop = .
why-rolled-range = { $first } to { $last } ({ $reason })

# Every step
part-class = Class of Article 2: { $who }
heading-standing = Standing: { $who }
part-certificate = { doc }: { $who }
part-none = Not asked: { $law }
part-re-entry = Departure of { $date }
said-starts-at-entry = The loss became known abroad on { $learned }, so the days run from the first entry into Japan after that: { $entered }.
said-awaits-entry = The loss became known abroad on { $learned }; the days begin with the first entry into Japan after that. There is none yet.
said-starts-at-learning = The days run from the day the loss became known, { $learned }, not from the loss itself.
said-under = Under { $age } on { $on }; that age comes on { $from }.
said-of-age = { $age } or older on { $on }; that age came on { $from }.
said-at-birthday = The { doc } ends with the { $age }th birthday, { $day }.
said-at-eve = The { doc } ends with the eve of the { $age }th birthday, { $day }.
said-at-birthday-after = { $n ->
    [1] It ends with the first birthday
   *[other] It ends with birthday number { $n }
} after { $after }. The first is { $first }, the last { $day }.
said-text-silent = The text names no case for this; the nearest is used ({ $see }).
said-printed = The day printed on the { doc } is taken: { $printed }.
said-printed-same = The day printed on the { doc }, { $printed }, is also the one computed.
said-printed-differs = The day printed on the { doc } is taken: { $printed }. Computed: { $computed }.
said-window-opens = The renewal period opens { $months } months before { $expiry }: { $opens }.
said-filed = Filed on { $on }.
said-filed-due = Filed on { $on }; the last day was { $due }.
said-filed-too-early = Filed on { $on }, before the first day, { $opens }: it does not count for this.
said-void-1 = On { $on } the { doc } became void: its holder was no longer a { $document ->
    [card] mid-to-long-term resident
   *[certificate] special permanent resident
}.
said-void-2 = With { $on } the { doc } expired.
said-void-3 = On { $on } the { doc } became void: departure without re-entry permission.
said-void-4 = With { $on } the { doc } became void: its holder was not back by the last day.
said-void-5 = On { $on } the { doc } became void: a new one was issued.
said-void-6 = On { $on } the { doc } became void: its holder died.
said-deemed-re-entry = Left on { $left }: special re-entry is deemed granted.
said-not-deemed-re-entry = Left on { $left }: special re-entry is not deemed granted ({ $because }).
said-come-back-by = Left on { $left }: the last day to come back is { $last }.
said-come-back-by-bounds = Left on { $left }: the last day to come back is surely { $surely }, by the letter { $possibly }.
said-became-special-permanent-resident = A special permanent resident since { $on }.
said-ceased-to-be-one = Since { $on } no longer { $document ->
    [card] in that status of residence
   *[certificate] a special permanent resident
}: { $because }.
said-lost-nationality = { $who } lost Japanese nationality under the Treaty of Peace and lived in Japan throughout.
said-child-of = { $you ->
    [yes] You are
   *[no] { $who } is
} a child of { $of }.
said-generation-holds = { $you ->
    [yes] Your generation
   *[no] Generation of { $who }
}: { $parent } was born in Japan as a descendant and lived here until the birth.
said-generation-fails = ✗ { $you ->
    [yes] Your generation
   *[no] Generation of { $who }
}: no parent was born in Japan as a descendant and lived here until the birth.
said-born-abroad = ✗ { $you ->
    [yes] You were
   *[no] { $who } was
} born outside Japan.
said-no-such-ancestor = ✗ { $you ->
    [yes] You have
   *[no] { $who } has
} no ancestor in the file who lost Japanese nationality under the Treaty of Peace.
said-class-found = The class of { $who } was found by an office or a paper.
said-fell-away = Fell away on { $on }: { $because }.
fell-replaced = a new { doc } was issued
fell-found = the lost one was found, still valid
fell-moved-on = another move followed
fell-ceased = no longer { $document ->
    [card] a mid-to-long-term resident
   *[certificate] a special permanent resident
}
fell-died = the holder died
fell-expired = the { doc } has expired
fell-lost = the { doc } was lost
closed-saturday = weekend
closed-sunday = weekend
closed-year-end = year-end and new year
closed-ordinance = the municipality's ordinance
step-of-closed = { $day }: { $reason }.

# How it is known
q-Q1 = Whether an ancestor who died or left for good still counts (Q1).
q-Q2 = The text names no expiry for a first certificate of somebody of 16 or more; the seventh birthday after the application is used (Q2).
q-Q3 = No text says which day is “two months before” where the month lacks the day; the later day is the safe one (Q3).
q-Q4 = How long certificates and cards issued since 14 June 2026 are valid could not be read (Q4). In hand, the printed day decides.
q-Q4a = Whether the renewal period is still two months for certificates and cards issued since 14 June 2026 could not be read (Q4a).
q-Q4b = Where a certificate or card ended on the eve of the 16th birthday, the birthday itself may or may not be the first of the seven (Q4b).
q-Q5 = The photograph may be six months old by offices' pages since March 2024; some still say three (Q5).
q-Q6 = The fee of an exchange after 14 June 2026 could not be read (Q6).
q-Q7 = The closed days of the municipality are used; by the State's the last day might differ (Q7).
q-Q9 = The articles in force since 14 June 2026 could not be read; those before are carried on (Q9).
q-Q10 = On the eve of a birthday the younger age is used (Q10).
q-Q11 = Whether a late application must still be granted is not said; offices send such families to the bureau (Q11).
q-Q12 = The day that practice gives is the safe one (Q12).
q-Q16 = In which order the letters and digits of the number stand is not said; the printed order is used (Q16).
q-Q17 = How older sentences are read under the new words is from recollection (Q17).
q-Q18 = Whether the parent of each generation must be the one on the line is not said (Q18).
q-Q19 = When the permission takes effect is not said; the day the permit is handed over is used (Q19).
q-Q20 = Counted from the day that ended at midnight; on another reading the last day is one day later (Q20).
q-Q21 = Whether a relative lower in the Act's order may act while a higher one lives there is not said; offices accept it (Q21).

# The foot
foot = zairyu informs; it decides nothing. The office decides, by the Japanese text.
foot-book = Statute book of { $book }.

# The chronicle
chronicle-title = { $you ->
    [yes] Your chronicle
   *[no] The chronicle of { $who }
} to { $date }
chronicle-description = Drawn from { $first } to { $last }: standings, documents, duties with their last days, and departures. Today is { $today }.
chronicle-open = Some facts are not known. This is drawn as if the first possibility of each were so; `zairyu judge` compares them all.
chronicle-none = Nothing is told from which anything follows.
chronicle-today = today
chronicle-today-is = today, { $date }
chronicle-legend = ━ holds | ─ valid | ┄ abroad | ░ may be filed | ● last day | ◆ done | ✗ missed | ┊ today
row-certificate = { doc }
row-abroad = abroad
row-spr-permission = permission
row-spr-first-dwelling = first dwelling
row-spr-dwelling = dwelling
row-spr-particulars = particulars
row-spr-renewal = renewal
row-spr-early-renewal = early renewal
row-spr-reissue-loss = reissue, loss
row-spr-reissue-replacement = reissue, damage
row-spr-reissue-ordered = reissue, ordered
row-spr-return = return
row-spr-return-on-departure = return, leaving
row-spr-return-for-new = return for new
row-spr-return-found = return, found
row-spr-return-after-death = return, death
list-heading = FROM, TO, AND BY WHAT
span = { $first } – { $last }
span-open = { $first } –
span-until = – { $last }
span-always = throughout
span-day = { $first }
entry = { $what }: { $span }
entry-lost = lost, known on { $date }
entry-found = found on { $date }
entry-returned = returned on { $date }
entry-certificate = { doc } { $number }
entry-certificate-plain = { doc }
entry-met = done on { $date }
entry-met-late = done on { $date }, late
entry-fell = fell away on { $date }: { $why }
entry-missed = missed
entry-open = open
entry-not-yet = not yet open
entry-landed = back on { $date }
entry-not-back = not back
entry-last-day = last day { $date }
entry-begins = since { $what }
entry-ends = ended: { $what }
origin-birth = the birth
origin-death = the death
origin-expiry = the expiry
origin-not-back = the last day to come back
ends-replaced = a new one was issued

# The calendar
calendar-title-national = { $year } ({ $era }): days on which offices of the State are closed
calendar-title-municipality = { $year } ({ $era }): days on which municipal offices are closed
calendar-title-plain-national = { $year }: days on which offices of the State are closed
calendar-title-plain-municipality = { $year }: days on which municipal offices are closed
calendar-legend = · weekend | * another closed day
calendar-list = Closed besides weekends
calendar-by = Holidays close the office by { $holidays }, weekends by { $weekends }.
calendar-projected-day = ~ { $day }
calendar-projected = The equinoxes after { $year } are computed, not announced; such days are marked ~. Later holidays suppose that the Act stays as it is.
calendar-unknown = Holidays are known here from { $first } to { $last }. For this year only weekends and the year's end are marked.
calendar-count = { $n ->
    [1] 1 closed day in all
   *[other] { $n } closed days in all
}

# Articles 5 to 8, 14, 17, 20 to 23 and 26 to 34
authority-official = the official who asks
office-on-the-spot = where it is asked for
because-another-document = what was asked for is not the { doc }
because-not-an-official-of-the-list = nobody but the officials named there may demand it
because-not-on-duty = it was not asked for in the course of duty
because-permanent-resident = Article 5 is not open to Permanent Residents
because-residence-broken = the residence that Article 2 asks for was broken by not coming back on a re-entry permission
because-not-a-table-ii-status = the status of residence is none of Appended Table II
because-not-for-use = it was not done so that the { doc } be used
because-attempt-not-punished = it was only attempted, and the attempt is not punished
because-own-certificate = one’s own { doc } may be kept and used
none-offence = No offence under { $law }: { $because }.
todo-spr-exchange = exchange the certificate at { $you ->
    [yes] your
   *[no] their
} own wish (交換希望の申請)
row-spr-exchange = exchange
todo-spr-permission-table-ii = apply for special permanent residence (特別永住許可の申請), on any day
row-spr-permission-table-ii = permission, 5
todo-spr-receipt = take the new certificate at the counter (受領)
row-spr-receipt = taking new
todo-spr-receipt-back = take the certificate back at the counter (受領)
row-spr-receipt-back = taking back
todo-spr-receipt-of-permit = take the permit at the counter (特別永住許可書の受領)
row-spr-receipt-of-permit = taking permit
todo-spr-production = show the certificate to the official who asks (提示)
row-spr-production = showing it
then-state-expected = applied for
then-state-waiting = at the counter
certificate-expected = a new { doc } was applied for and is not issued yet; until it is, the one before counts.
landing-eased = { $document ->
    [card] The landing examines the passport, which needs no visa then, and the grounds on which landing is denied; neither the activity nor the period of stay.
   *[certificate] On coming back only whether the passport is valid is examined; with the re-entry permission it needs no visa. The grounds on which landing is denied are not examined.
}
stay-pending = The application made in time is still to be decided; while it is, the stay beyond { $last } is not to be held unlawful (Q19).
counterpart-identity = You may ask the official for proof of identity.
label-you-may = You may
gives-bound-any-day = It must be granted, whenever it is applied for.
gives-ends-status = The status of residence and period of stay held until then lapse.
deportation-no = { $you ->
    [yes] You cannot
   *[no] { $who } cannot
} be deported for what { $you ->
    [yes] you were
   *[no] they were
} sentenced for: none of the four grounds is there.
deportation-yes = { $you ->
    [yes] You can
   *[no] { $who } can
} be deported: { $items } is there.
deportation-depends = Whether { $you ->
    [yes] you
   *[no] { $who }
} can be deported turns on what is not settled.
deportation-consults = Before finding harm to diplomatic interests, the Minister of Justice consults the Minister for Foreign Affairs.
penalty-attempt = The attempt is punished like the act.
penalty-anywhere = It is punished wherever it was done.
warning-permit-too-long = The permit says { $printed }; it can run to { $ceiling } at most. Ask the office about it.
warning-no-ground = { $did }: the file tells no ground of 22(1), and without one nobody like that is deported.
said-ground-holds = It is a ground.
said-ground-if-found = It is a ground if the Minister of Justice finds grave harm.
said-ground-other-offence = Another offence than this item names.
said-ground-other-victim = Against nobody whom this item names.
said-ground-lighter-punishment = The punishment is none that this item names.
said-ground-mere-follower = Who merely followed is excepted.
said-ground-suspended = The sentence is suspended, which is excepted.
said-ground-shorter-term = The term is not more than the limit.
said-ground-not-found = The Minister of Justice found no grave harm.
said-permit-ceiling = The permit took effect on { $from }; it runs to { $last } at most.
said-permit-extended = With extensions abroad, from { $from } it runs to { $last } at most.
q-reason-14-1 = Whether there is a good reason for the exchange is for the office to find.
q-harm-22-iii = Whether Japan’s diplomatic interests were gravely harmed is for the Minister of Justice to find.
q-harm-22-iv = Whether the interests of Japan were gravely harmed is for the Minister of Justice to find.
fact-reason-14-1-yes = the office finds a good reason
fact-reason-14-1-no = the office finds no good reason
fact-harm-22-iii-yes = the Minister of Justice finds the harm
fact-harm-22-iii-no = the Minister of Justice finds none
fact-harm-22-iv-yes = the Minister of Justice finds the harm
fact-harm-22-iv-no = the Minister of Justice finds none
fact-official-yes = an official of the list asked
fact-official-no = nobody of the list asked
fact-on_duty-yes = it was asked for on duty
fact-on_duty-no = it was not asked for on duty
fact-shown-yes = it was shown
fact-shown-no = it was not shown
fact-mere_follower-yes = as one who merely followed
fact-mere_follower-no = as more than one who merely followed
fact-term-yes = the term is longer than the limit
fact-term-no = the term is not longer than the limit
fact-for_use-yes = it was done so that the { doc } be used
fact-for_use-no = it was not done so that the { doc } be used
fact-attempted-yes = it was only attempted
fact-attempted-no = it was done
fact-from-commissioner = it came from the Commissioner
fact-from-mayor = it was given back by the mayor
fact-punishment-death = the punishment was death
fact-punishment-imprisonment-with-work = it was imprisonment with work (懲役)
fact-punishment-imprisonment-without-work = it was imprisonment without work (禁錮)
fact-punishment-imprisonment = it was imprisonment (拘禁刑)
fact-punishment-fine = it was a fine
fact-punishment-lighter = it was lighter than a fine
fact-offence-insurrection = for insurrection
fact-offence-foreign-aggression = for foreign aggression
fact-offence-foreign-relations = for an offence concerning foreign relations
fact-offence-other = for another offence
fact-suspended-wholly = the whole sentence was suspended
fact-suspended-partly = part of the sentence was suspended
fact-suspended-no = nothing was suspended
fact-against-foreign-head-of-state = against a foreign head of state
fact-against-diplomatic-envoy = against a diplomatic envoy
fact-against-envoys-mission = against an envoy’s mission
fact-against-none = against none of these
fact-object-forged = with a forged { doc }
fact-object-anothers = with another’s { doc }
fact-object-own = with one’s own { doc }
part-official = who asked
part-on_duty = whether it was asked for on duty
part-shown = whether the { doc } was shown
part-from = who gives the document out
part-punishment = which punishment it was
part-offence = for what the sentence was
part-mere_follower = whether it was as one who merely followed
part-suspended = whether the sentence was suspended
part-against = against whom it was
part-term = whether the term is longer than the limit
part-object = whose { doc } it was
part-for_use = whether it was done so that the { doc } be used
part-attempted = whether it was only attempted
deportation-shorter = A term of more than { $years } is asked for; exactly so long is not enough.
care-fee = An exchange at one’s own wish costs { $yen }, by the day of the application; a damaged or lost { doc } is replaced free of charge.
then-outcome-must-be-granted = it must be granted
then-outcome-may-be-granted = it may be granted
then-outcome-cannot-be-granted = it cannot be granted
then-outcome-granted = it was granted
then-outcome-refused = it was refused
permit-cannot-be-extended = The re-entry permit cannot be extended further: with extensions abroad it runs to { $ceiling } at most.
permit-can-be-extended = The re-entry permit can be extended abroad, at a Japanese embassy or consulate, to { $ceiling } at most.
