//! The values that conditionality speaks of.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize, Serializer};

use crate::calendar::{Day, Moment};
use crate::error::{Code, Refusal};
use crate::money::{DECIMAL_TEXT, DecimalText, decimal};

/// What a violation takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Nothing.
    Nessuna,
    /// A part of the benefit.
    Decurtazione,
    /// The benefit and, where the answer says so, the state.
    Decadenza,
}

/// A part of a month's benefit, or more than one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Fraction {
    /// A quarter of a month.
    #[serde(rename = "1/4")]
    Quarto,
    /// A third of a month.
    #[serde(rename = "1/3")]
    Terzo,
    /// Half a month.
    #[serde(rename = "1/2")]
    Mezzo,
    /// A month.
    #[serde(rename = "1")]
    Intera,
    /// Two months.
    #[serde(rename = "2")]
    Doppia,
}

impl Measure {
    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nessuna => "nessuna",
            Self::Decurtazione => "decurtazione",
            Self::Decadenza => "decadenza",
        }
    }
}

impl Fraction {
    /// The wire name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quarto => "1/4",
            Self::Terzo => "1/3",
            Self::Mezzo => "1/2",
            Self::Intera => "1",
            Self::Doppia => "2",
        }
    }

    /// Numerator and denominator.
    #[must_use]
    pub const fn ratio(self) -> (u32, u32) {
        match self {
            Self::Quarto => (1, 4),
            Self::Terzo => (1, 3),
            Self::Mezzo => (1, 2),
            Self::Intera => (1, 1),
            Self::Doppia => (2, 1),
        }
    }
}

/// Who is told of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// ANPAL, up to 29 February 2024.
    Anpal,
    /// The Ministry of Labour, from 1 March 2024.
    Ministero,
    /// INPS, who executes and recovers.
    Inps,
}

/// A reason that may excuse a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Illness or injury.
    MalattiaInfortunio,
    /// Civil or military service.
    ServizioCivileLeva,
    /// Pregnancy.
    Gravidanza,
    /// A summons to court.
    CitazioneTribunale,
    /// Serious family reasons.
    GraviMotiviFamiliari,
    /// A legal limit to personal mobility.
    LimitazioneMobilita,
    /// Any other objective impediment.
    ImpedimentoOggettivo,
}

/// What a reason is given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An absence.
    Assenza,
    /// The refusal of an offer.
    Offerta,
}

/// Whether an appointment was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConvocationKind {
    /// Agreed in the patto.
    Ordinaria,
    /// Beside what the patto agrees.
    Straordinaria,
}

/// How a convocation is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A registered letter.
    Raccomandata,
    /// Certified e-mail.
    Pec,
    /// An appointment agreed and countersigned.
    Concordato,
    /// Plain e-mail.
    Email,
    /// A text message.
    Sms,
    /// Plain mail.
    Posta,
}

/// A share in percent: a decimal from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// A whole share; `None` above 100.
    #[must_use]
    pub fn whole(percent: u32) -> Option<Self> {
        (percent <= 100).then(|| Self(Decimal::from(percent)))
    }

    /// The share; `None` outside 0 to 100.
    #[must_use]
    pub fn new(percent: Decimal) -> Option<Self> {
        (Decimal::ZERO <= percent && percent <= Decimal::ONE_HUNDRED).then(|| Self(percent.normalize()))
    }

    /// The share as a decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "la percentuale è un numero da 0 a 100",
            "the percentage is a number from 0 to 100",
        );
        decimal(text).and_then(Self::new).ok_or(BAD)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DECIMAL_TEXT, DecimalText(Self::read))
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl JsonSchema for Percent {
    fn schema_name() -> Cow<'static, str> {
        "Percent".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number"], "minimum": 0, "maximum": 100, "description": "A decimal from 0 to 100; given back as a string." })
    }
}

/// A province by its two-letter sign, such as `BZ`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Province([u8; 2]);

impl Province {
    /// The autonomous province of Bolzano.
    pub const BOLZANO: Self = Self(*b"BZ");

    /// The province of a sign; `None` unless it is two capital letters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }
}

impl<'de> Deserialize<'de> for Province {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const BAD: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "la provincia si indica con la sigla di due lettere",
            "a province is given by its two-letter sign",
        );
        Self::new(&String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(BAD))
    }
}

impl JsonSchema for Province {
    fn schema_name() -> Cow<'static, str> {
        "Province".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Z]{2}$", "description": "A province by its two-letter sign, such as BZ." })
    }
}

/// A day, or a day with an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct When {
    day: Day,
    moment: Option<Moment>,
}

impl When {
    /// The day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// Whether it is surely earlier than the other: by the hour where both have one, else by the day.
    #[must_use]
    pub fn before(self, other: Self) -> bool {
        match (self.moment, other.moment) {
            (Some(one), Some(other)) => one < other,
            _ => self.day < other.day,
        }
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self { day, moment: None }
    }
}

impl From<Moment> for When {
    fn from(moment: Moment) -> Self {
        Self { day: moment.day(), moment: Some(moment) }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const BAD: Refusal = Refusal::new(
            Code::DataNonValida,
            "una data si scrive AAAA-MM-GG, con l'ora AAAA-MM-GGTHH:MM",
            "a date is written YYYY-MM-DD, with an hour YYYY-MM-DDTHH:MM",
        );
        let text = String::deserialize(deserializer)?;
        let read = match text.contains('T') {
            true => text.parse().ok().map(|moment: Moment| Self::from(moment)),
            false => text.parse().ok().map(|day: Day| Self::from(day)),
        };
        read.ok_or_else(|| de::Error::custom(BAD))
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
            "description": "A day, YYYY-MM-DD, or a date-time of Italian civil time, YYYY-MM-DDTHH:MM[:SS], without zone."
        })
    }
}
