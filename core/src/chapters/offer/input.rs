//! The input about an offer.

use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::money::Money;
use crate::base::quantity::Quantity;
use crate::base::record::record;
use crate::base::words::job::JobKind;
use crate::base::words::table::words;
use crate::status::since_did::SinceDid;

record! {
    /// An offer of work, and the known facts about the person who receives it. An absent fact is unknown, and never
    /// favourable.
    pub struct Offer {
        /// The rules that apply to the person.
        pub regime: Regime,
        /// The day of the offer.
        pub date: Day,
        /// The day of the DID, from which the months of unemployment are counted; read for `naspi` from 2018-07-14.
        pub did: Option<Day>,
        /// Days of suspension since the DID, not counted in the months; if absent, none.
        pub suspended_days: Option<u32>,
        /// The benefit of the last month, net; `0` if the person receives none. Read for `naspi`.
        pub benefit_amount: Option<Money>,
        /// The contract.
        pub contract: Contract,
        /// The place of work.
        pub place: Place,
        /// How the work fits the agreement in the patto; read for `naspi` from 2018-07-14.
        pub coherence: Option<Coherence>,
        /// The facts that the rules of the reddito di cittadinanza require.
        pub rdc: Option<Rdc>,
        /// Whether a person with a disability lives in the household; read for `rdc` up to 2021. If absent, none is
        /// assumed.
        pub disabled_member: Option<bool>,
        /// Whether minor children live in the household; read for `rdc` up to 2021. If absent, none are assumed.
        pub minor_children: Option<bool>,
        /// Whether a child under 14 lives in the household; read for `adi` and `sfl`.
        pub children_under_14: Option<bool>,
        /// Enrolment under L. 68/1999: if given, art. 10 c. 6 replaces the criteria of `naspi`.
        pub l68: Option<L68Offer>,
    }
}

words! {
    /// The rules under which an offer must be accepted.
    pub enum Regime {
        /// Recipients of NASpI, and unemployed persons in general.
        1 Naspi: "naspi", "NASpI e disoccupati in generale", "NASpI and unemployed persons in general",
            "Percettori di NASpI, e disoccupati in generale.";
        /// Recipients of the reddito di cittadinanza.
        2 Rdc: "rdc", "reddito di cittadinanza (RdC)", "citizenship income (RdC)", "Percettori del reddito di cittadinanza.";
        /// Recipients of the assegno di inclusione.
        3 Adi: "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)", "Percettori dell'assegno di inclusione.";
        /// Recipients of the supporto per la formazione e il lavoro.
        4 Sfl: "sfl", "supporto per la formazione e il lavoro (SFL)", "support for training and work (SFL)",
            "Percettori del supporto per la formazione e il lavoro.";
        /// Persons enrolled under L. 68/1999.
        5 L68: "l68", "iscritti L. 68/1999", "enrolled under L. 68/1999", "Persone iscritte ai sensi della L. 68/1999.";
    }
}

record! {
    /// The contract offered.
    pub struct Contract {
        /// Its kind.
        pub kind: JobKind,
        /// Its length in months, if it has an end.
        pub months: Option<Quantity>,
        /// The ratio of its hours to those of the last contract for `naspi`, otherwise to full time; 1 means the same
        /// hours.
        pub hours_ratio: Option<Quantity>,
        /// Whether the pay is at least the minimum of the collective agreement.
        pub collective_minimum: Option<bool>,
        /// Net pay a month.
        pub net_pay: Option<Money>,
    }

    /// The place of work, from the person's domicile.
    pub struct Place {
        /// Kilometres.
        pub km: Option<Quantity>,
        /// Minutes by public transport.
        pub minutes: Option<Quantity>,
        /// Whether there is public transport; if not, the minutes are not read.
        pub public_transport: Option<bool>,
    }

    /// How the work fits the areas of activity agreed in the patto.
    pub struct Coherence {
        /// One of the areas agreed.
        pub same_area: Option<bool>,
        /// Another area of the same economic-professional sector.
        pub same_sector: Option<bool>,
        /// Similar, in another sector.
        pub related_sector: Option<bool>,
        /// The occupations that the patto names, at most 100: codes, or the words of the patto. Read where the rulebook has PATTO-FIG.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = 100)))]
        pub agreed_occupations: Vec<String> = default,
        /// The occupation offered, written as those in the patto. An occupation that the patto names is within the areas agreed; another
        /// one may be.
        pub occupation: Option<String>,
    }
}

impl Coherence {
    /// The most occupations of a patto.
    pub const MAX_OCCUPATIONS: usize = 100;

    /// Whether the patto names the occupation offered; `None` if either is not known.
    pub(super) fn names_the_occupation(&self) -> Option<bool> {
        let plain = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
        let offered = plain(self.occupation.as_deref()?);
        (!self.agreed_occupations.is_empty())
            .then(|| self.agreed_occupations.iter().any(|agreed| plain(agreed) == offered))
    }
}

record! {
    /// The facts that the rules of the reddito di cittadinanza require.
    pub struct Rdc {
        /// The number of the offer, from 1.
        #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
        pub offer_number: u32,
        /// Whole months of benefit received so far.
        pub benefit_months: u32,
        /// Whether the benefit was renewed.
        pub renewal: bool,
    }

    /// The facts that art. 10 c. 6 L. 68/1999 requires.
    pub struct L68Offer {
        /// Whether the offer matches the requirements and the availability that the person declared.
        pub requirements_met: Option<bool>,
    }
}

/// The kinds of contract that the texts distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    OpenEnded,
    Fixed,
    /// Any other kind, which an offer may not have.
    Other,
}

impl Contract {
    pub(super) const fn length(&self) -> Length {
        match self.kind {
            JobKind::Indeterminato | JobKind::Apprendistato => Length::OpenEnded,
            JobKind::Determinato | JobKind::Somministrazione => Length::Fixed,
            _ => Length::Other,
        }
    }
}

impl Offer {
    /// Checks the relations between fields.
    pub(super) fn validate(&self) -> Result<(), Error> {
        let mut checks = Checks::default();
        if let Some(did) = self.did {
            let late = ("la DID è successiva all'offerta", "the DID is after the offer");
            SinceDid::new(did, self.suspended_days).check(self.date, late, &mut checks);
        }
        let uncounted = self.rdc.as_ref().is_some_and(|rdc| rdc.offer_number == 0);
        checks.refuse_if(uncounted, "/rdc/offer_number", "le offerte si contano da 1", "offers are counted from 1");
        let occupations = self.coherence.as_ref().map_or(0, |coherence| coherence.agreed_occupations.len());
        checks.check(Error::at_most("/coherence/agreed_occupations", occupations, Coherence::MAX_OCCUPATIONS));
        checks.end()
    }
}
