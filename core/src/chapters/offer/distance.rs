//! The maximum distance of a place of work.

use rust_decimal::Decimal;

use super::criterion::{Judged, Reading, Subject};
use super::input::Place;
use crate::base::quantity::Quantity;
use crate::base::rule::Rule;
use crate::base::truth::Truth;

/// The limit on a place: one of the two is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Anywhere in Italy.
    Anywhere,
    /// Up to a maximum distance.
    Within {
        km: Decimal,
        /// The maximum kilometres if there is no public transport.
        km_alone: Decimal,
        /// The maximum minutes by public transport; `None` if the text sets kilometres only.
        minutes: Option<Decimal>,
    },
}

impl Reach {
    /// So many kilometres or minutes, whether or not there is public transport.
    pub(super) fn within(km: u32, minutes: Option<u32>) -> Self {
        let km = Decimal::from(km);
        Self::Within { km, km_alone: km, minutes: minutes.map(Decimal::from) }
    }

    fn covers(self, place: &Place) -> Truth {
        let Self::Within { km, km_alone, minutes } = self else {
            return Truth::known(true);
        };
        let near = |limit| Truth::of(place.km, "/place/km", |value| value.decimal() <= limit);
        let Some(minutes) = minutes else {
            return near(km);
        };
        let quick = Truth::of(place.minutes, "/place/minutes", |value| value.decimal() <= minutes);
        let (served, alone) = (near(km).or(quick), near(km_alone));
        match place.public_transport {
            Some(true) => served,
            Some(false) => alone,
            None => Truth::whichever([served, alone], &["/place/public_transport"]),
        }
    }

    fn reading(self, place: &Place) -> Reading {
        match self {
            Self::Anywhere => Reading::Word("ovunque"),
            Self::Within { km_alone, .. } if place.public_transport == Some(false) => {
                Reading::Distance { km: Quantity::new(km_alone), minutes: None }
            }
            Self::Within { km, minutes, .. } => {
                Reading::Distance { km: Quantity::new(km), minutes: minutes.and_then(Quantity::new) }
            }
        }
    }
}

/// The criterion of the place: the limit that applies or, if the facts at `paths` decide which one, any of the possible
/// limits.
pub(super) fn criterion(rule: Rule, place: &Place, reaches: &[Reach], paths: &[&'static str]) -> Judged {
    let truth = match reaches {
        [reach] => reach.covers(place),
        _ => Truth::whichever(reaches.iter().map(|reach| reach.covers(place)), paths),
    };
    let limit = match reaches {
        [reach] => Some(reach.reading(place)),
        _ => None,
    };
    let known = place.km.is_some() || place.minutes.is_some();
    Judged::new(rule, Subject::Distanza, truth)
        .value(known.then_some(Reading::Distance { km: place.km, minutes: place.minutes }))
        .limit(limit)
        .facts(&["/place/km", "/place/minutes", "/place/public_transport"])
}
