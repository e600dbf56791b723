//! The values that the facts of a dossier take.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::error::{Code, Refusal};
use crate::money::{DECIMAL_TEXT, DecimalText, decimal};

/// The kind of a work relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum JobKind {
    /// Open-ended subordinate work.
    Indeterminato,
    /// Fixed-term subordinate work.
    Determinato,
    /// Apprenticeship.
    Apprendistato,
    /// Agency work.
    Somministrazione,
    /// Intermittent (on-call) work.
    Intermittente,
    /// Co.co.co. and the like: assimilated to subordinate work for the income limit only.
    Parasubordinato,
    /// Self-employed work.
    Autonomo,
    /// Occasional self-employed work.
    AutonomoOccasionale,
    /// Work in a family business.
    ImpresaFamiliare,
    /// Occasional work under art. 54-bis DL 50/2017.
    #[serde(rename = "occasionale_54bis")]
    Occasionale54bis,
    /// Traineeship.
    Tirocinio,
    /// Lavori di pubblica utilità.
    Lpu,
    /// Lavori socialmente utili.
    Lsu,
    /// Work experience grant.
    EsperienzaLavorativa,
    /// A VAT number without activity.
    PartitaIvaInattiva,
}

/// How a kind of work bears on the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Can suspend the state.
    Subordinate,
    /// Counts against the dependent limit, can't suspend.
    Parasubordinate,
    /// Counts against the self-employed limit, can't suspend.
    SelfEmployed,
    /// No effect at all (STATO-17).
    NoEffect,
}

impl JobKind {
    pub(crate) const fn family(self) -> Family {
        match self {
            Self::Indeterminato
            | Self::Determinato
            | Self::Apprendistato
            | Self::Somministrazione
            | Self::Intermittente => Family::Subordinate,
            Self::Parasubordinato => Family::Parasubordinate,
            Self::Autonomo | Self::AutonomoOccasionale | Self::ImpresaFamiliare => Family::SelfEmployed,
            Self::Occasionale54bis
            | Self::Tirocinio
            | Self::Lpu
            | Self::Lsu
            | Self::EsperienzaLavorativa
            | Self::PartitaIvaInattiva => Family::NoEffect,
        }
    }
}

/// A benefit, as chapter 3 names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// Assicurazione sociale per l'impiego.
    Aspi,
    /// Nuova assicurazione sociale per l'impiego.
    Naspi,
    /// Unemployment benefit of collaborators.
    DisColl,
    /// Mobility allowance.
    Mobilita,
    /// Assegno di disoccupazione.
    Asdi,
    /// Sostegno per l'inclusione attiva.
    Sia,
    /// Reddito di inclusione.
    Rei,
    /// Reddito di cittadinanza.
    Rdc,
    /// Supporto per la formazione e il lavoro.
    Sfl,
    /// Assegno di inclusione.
    Adi,
    /// Income support during employment (art. 22 D.Lgs. 150/2015).
    Costanza,
    /// Cassa integrazione guadagni straordinaria (art. 25-ter D.Lgs. 148/2015).
    Cigs,
    /// No benefit.
    Nessuna,
}

impl Benefit {
    /// Whether a claim for it is a DID (STATO-02).
    pub(crate) const fn claim_is_did(self) -> bool {
        matches!(self, Self::Naspi | Self::DisColl | Self::Aspi | Self::Mobilita)
    }
}

/// Why a DID is withdrawn or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The person withdraws it.
    Volontaria,
    /// A pension.
    Pensione,
    /// Death.
    Decesso,
    /// The right to work is lost.
    TitoloSoggiorno,
}

/// The scale of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// Garanzia Giovani classes 1–4.
    GaranziaGiovani,
    /// The index of the DID, 0 to 1.
    IndiceDid,
    /// GOL risk classes.
    Gol,
    /// Qualitative levels 1–5.
    Qualitativo,
}

/// What is violated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Violation {
    /// No-show at a convocation or appointment.
    Convocazione,
    /// No-show at guidance.
    Orientamento,
    /// No-show at training or public works.
    Formazione,
    /// Refusal of a suitable offer.
    Offerta,
}

/// What a sanction takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// A cut of the benefit.
    Decurtazione,
    /// Loss of the benefit, and of the state unless said otherwise.
    Decadenza,
}

/// A phase of the assegno di ricollocazione.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AdrPhase {
    /// It is issued.
    Rilascio,
    /// The person chooses who gives the service.
    Scelta,
    /// It ends.
    Fine,
}

impl AdrPhase {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Rilascio => "rilascio",
            Self::Scelta => "scelta",
            Self::Fine => "fine",
        }
    }
}

/// A name given by the caller, such as a job's: any text that is not empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[schemars(transparent, extend("minLength" = 1))]
pub struct Id(String);

impl Id {
    /// The name; `None` where the text is empty or blank.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        (!text.trim().is_empty()).then_some(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EMPTY: Refusal = Refusal::new(
            Code::ValoreNonValido,
            "un identificativo non può essere vuoto",
            "an identifier can't be empty",
        );
        Self::new(String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom(EMPTY))
    }
}

/// The class of a profile: a number or a word, as its scale has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Class {
    /// A number, such as a Garanzia Giovani class.
    Number(u32),
    /// A word, such as a GOL risk class.
    Word(String),
}

impl<'de> Deserialize<'de> for Class {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrWord;
        impl Visitor<'_> for NumberOrWord {
            type Value = Class;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or a word")
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Class, E> {
                u32::try_from(value)
                    .map(Class::Number)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &self))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Class, E> {
                u32::try_from(value)
                    .map(Class::Number)
                    .map_err(|_| E::invalid_value(de::Unexpected::Signed(value), &self))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Class, E> {
                Ok(Class::Word(text.to_owned()))
            }
        }
        deserializer.deserialize_any(NumberOrWord)
    }
}

/// The index of a profile: a decimal from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Index(Decimal);

impl Index {
    /// The index.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The index of a decimal; `None` outside 0 to 1.
    #[must_use]
    pub fn new(value: Decimal) -> Option<Self> {
        (Decimal::ZERO <= value && value <= Decimal::ONE).then(|| Self(value.normalize()))
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal =
            Refusal::new(Code::ValoreNonValido, "l'indice è un numero da 0 a 1", "the index is a number from 0 to 1");
        decimal(text).and_then(Self::new).ok_or(BAD)
    }
}

impl Serialize for Index {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Index {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(DECIMAL_TEXT, DecimalText(Self::read))
    }
}

impl JsonSchema for Index {
    fn schema_name() -> Cow<'static, str> {
        "Index".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number"], "minimum": 0, "maximum": 1, "description": "A decimal from 0 to 1; given back as a string." })
    }
}
