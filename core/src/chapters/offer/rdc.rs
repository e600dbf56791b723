//! OFF-RDC: the suitable offer for recipients of the reddito di cittadinanza.

use super::criterion::{Judged, Reading, Subject};
use super::distance;
use super::distance::Reach;
use super::input::{Length, Offer, Rdc};
use super::naspi::hours;
use super::text;
use crate::answer::journal::Journal;
use crate::base::error::Error;
use crate::base::money::Money;
use crate::base::rule;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::offer::{
    KM_RDC_DISABILE, KM_RDC_PRIMA, KM_RDC_SECONDA, MESI_RDC, MESI_RDC_MINORI, MINUTI_RDC_PRIMA, QUOTA_ORARIO_RDC,
    RETRIBUZIONE_MINIMA_RDC,
};
use crate::rulebook::read::Read;

/// Up to 2021: the distance grows with the number of offers and the months of benefit, less for households with a disabled
/// member or minor children.
pub(super) fn to_2021(rulebook: &Rulebook, offer: &Offer, journal: &mut Journal) -> Result<Vec<Judged>, Error> {
    let (near, readings) = first(rulebook, offer)?;
    let km = rulebook.read(KM_RDC_SECONDA, offer.date)?;
    let months = rulebook.read(MESI_RDC, offer.date)?;
    let disabled = rulebook.find(KM_RDC_DISABILE, offer.date);
    let minors = rulebook.find(MESI_RDC_MINORI, offer.date);
    let reaches = Reaches { near, far: Reach::within(*km, None), months: *months, disabled, minors };
    let household =
        Household { disabled: offer.disabled_member == Some(true), minors: offer.minor_children == Some(true) };
    let (reach, paths) = match &offer.rdc {
        Some(rdc) => {
            let of = |household| reaches.of(rdc, household);
            if offer.disabled_member.is_none() && of(household) != of(Household { disabled: true, ..household }) {
                journal.assume("/disabled_member", text::no_disabled_member);
            }
            if offer.minor_children.is_none() && of(household) != of(Household { minors: true, ..household }) {
                journal.assume("/minor_children", text::no_minor_children);
            }
            (vec![of(household)], [].as_slice())
        }
        None => (reaches.any(household), ["/rdc"].as_slice()),
    };
    let place = distance::criterion(rule::OFF_RDC, &offer.place, &reach, paths);
    let place = readings.into_iter().fold(place, Judged::read).read(km).read(months);
    let place = disabled.filter(|_| household.disabled).into_iter().fold(place, Judged::read);
    criteria(rulebook, offer, minors.filter(|_| household.minors).into_iter().fold(place, Judged::read))
}

/// The members of the household that matter.
#[derive(Clone, Copy)]
struct Household {
    disabled: bool,
    minors: bool,
}

/// The maximum distances for the offers of 2019 to 2021.
struct Reaches {
    /// The first offer.
    near: Reach,
    /// The second offer, and the first one after the months of benefit.
    far: Reach,
    months: u32,
    /// For a household with a disabled member, the kilometres of the offers after the first; `None` on a day without that rule.
    disabled: Option<Read<u32>>,
    /// For a household with minor children, the months of benefit in which the third offer also has a limit.
    minors: Option<Read<u32>>,
}

impl Reaches {
    /// DL 4/2019 art. 4 c. 9: lett. a, b and c, with the exceptions of lett. d and d-bis.
    fn of(&self, rdc: &Rdc, household: Household) -> Reach {
        let first = if rdc.benefit_months >= self.months { self.far } else { self.near };
        if household.disabled {
            // Before its final wording, lett. d excluded renewals and limited the third offer only.
            return match (self.disabled, rdc.offer_number) {
                (Some(_), ..=1) => self.near,
                (Some(km), _) => Reach::within(*km, None),
                (None, ..=1) => first,
                (None, _) => self.far,
            };
        }
        let limited = household.minors && self.minors.is_some_and(|months| rdc.benefit_months < *months);
        match (limited, rdc.renewal, rdc.offer_number) {
            (true, _, ..=1) | (false, false, ..=1) => first,
            (true, ..) | (false, false, 2) => self.far,
            (false, ..) => Reach::Anywhere,
        }
    }

    /// All limits, if neither the number of the offer nor the months are known.
    fn any(&self, household: Household) -> Vec<Reach> {
        let numbers = [1, 2, 3].into_iter().flat_map(|number| [(number, 0), (number, u32::MAX)]);
        let mut reaches: Vec<Reach> = Vec::new();
        for (offer_number, benefit_months) in numbers {
            let reach = self.of(&Rdc { offer_number, benefit_months, renewal: false }, household);
            if !reaches.contains(&reach) {
                reaches.push(reach);
            }
        }
        reaches
    }
}

/// In 2022: anywhere from the second offer on, except for fixed-term and part-time work.
pub(super) fn in_2022(rulebook: &Rulebook, offer: &Offer, journal: &mut Journal) -> Result<Vec<Judged>, Error> {
    let (first, readings) = first(rulebook, offer)?;
    let whole = match offer.contract.length() {
        Length::OpenEnded => offer.contract.hours_ratio.map(|share| share.decimal() >= rust_decimal::Decimal::ONE),
        Length::Fixed | Length::Other => Some(false),
    };
    let further = offer.rdc.as_ref().map(|rdc| rdc.offer_number >= 2);
    let (reaches, paths): (Vec<Reach>, Vec<&'static str>) = match (whole, further) {
        (Some(false), _) | (_, Some(false)) => (vec![first], Vec::new()),
        (Some(true), Some(true)) => (vec![Reach::Anywhere], Vec::new()),
        _ => {
            let paths = [(whole.is_none(), "/contract/hours_ratio"), (further.is_none(), "/rdc")];
            let paths = paths.into_iter().filter(|(absent, _)| *absent).map(|(_, path)| path).collect();
            (vec![first, Reach::Anywhere], paths)
        }
    };
    // Up to 2021 such a household was spared an offer from anywhere; no text on 2022 says that it still is.
    if reaches.contains(&Reach::Anywhere) {
        let household = [(offer.disabled_member, "/disabled_member"), (offer.minor_children, "/minor_children")];
        for (_, path) in household.into_iter().filter(|(given, _)| *given == Some(true)) {
            journal.assume(path, text::household_makes_no_difference);
        }
    }
    let place = distance::criterion(rule::OFF_RDC, &offer.place, &reaches, &paths);
    criteria(rulebook, offer, readings.into_iter().fold(place, Judged::read))
}

/// If the text is disputed there is no answer.
pub(super) fn disputed() -> Vec<Judged> {
    let truth = Truth { met: None, missing: std::collections::BTreeSet::new() };
    vec![Judged::new(rule::OFF_RDC, Subject::Testo, truth)]
}

/// The limit of the first offer, and the parameters read.
fn first(rulebook: &Rulebook, offer: &Offer) -> Result<(Reach, [Read<u32>; 2]), Error> {
    let minutes = rulebook.read(MINUTI_RDC_PRIMA, offer.date)?;
    let km = rulebook.read(KM_RDC_PRIMA, offer.date)?;
    Ok((Reach::within(*km, Some(*minutes)), [km, minutes]))
}

fn criteria(rulebook: &Rulebook, offer: &Offer, place: Judged) -> Result<Vec<Judged>, Error> {
    let kind = Judged::new(rule::OFF_RDC, Subject::Contratto, Truth::known(offer.contract.length() != Length::Other))
        .value(Some(Reading::Kind(offer.contract.kind)))
        .facts(&["/contract/kind"]);
    let share = rulebook.read(QUOTA_ORARIO_RDC, offer.date)?;
    let hours = hours(rulebook, offer, rule::OFF_RDC, QUOTA_ORARIO_RDC)?.rests_on(share.reading());
    let pay = rulebook.find(RETRIBUZIONE_MINIMA_RDC, offer.date).map(|least| pay(offer, least));
    Ok([kind, hours, place].into_iter().chain(pay).collect())
}

/// The minimum pay, on the days on which the law has one.
fn pay(offer: &Offer, least: Read<Money>) -> Judged {
    let pay = offer.contract.net_pay;
    let truth = Truth::of(pay, "/contract/net_pay", |pay| pay >= *least);
    Judged::new(rule::OFF_RDC, Subject::Retribuzione, truth)
        .value(pay.map(Reading::Euro))
        .limit(Some(Reading::Euro(*least)))
        .facts(&["/contract/net_pay"])
        .read(least)
}
