//! The same for residence cards: the Immigration Control Act on cases worked by hand.

mod affiliation;
mod appearance;
mod cancellation;
mod fees;
mod households;
mod invalidity;
mod landing;
mod misuse;
mod orders;
mod particulars;
mod penalties;
mod procedures;
mod production;
mod reentry;
mod reissue;
mod renewal;
mod residence;
mod resident;
mod stay;
mod steps;
mod surrender;
mod validity;

use super::{Case, hold};

/// Every case, in the order of the articles.
pub(super) fn cases() -> impl Iterator<Item = &'static Case> {
    [
        resident::CASES,
        validity::CASES,
        residence::CASES,
        particulars::CASES,
        renewal::CASES,
        reissue::CASES,
        steps::CASES,
        invalidity::CASES,
        surrender::CASES,
        affiliation::CASES,
        appearance::CASES,
        stay::CASES,
        fees::CASES,
        cancellation::CASES,
        landing::CASES,
        production::CASES,
        procedures::CASES,
        reentry::CASES,
        misuse::CASES,
        penalties::CASES,
        orders::CASES,
        households::CASES,
    ]
    .into_iter()
    .flatten()
}
