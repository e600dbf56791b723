//! Scales, classes and indices of a profile.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Deserializer, Visitor};
use serde::{Deserialize, Serialize, Serializer, de};

use crate::base::error::{Code, Refusal};
use crate::base::money::{DECIMAL_TEXT, DecimalText, decimal};
use crate::base::parsed::parsed;
use crate::base::schema::in_schema;
use crate::base::words::table::words;

words! {
    /// The scale of a profile.
    pub enum Scheme {
        /// Garanzia Giovani classes 1–4.
        GaranziaGiovani: "garanzia_giovani", "Garanzia Giovani", "Garanzia Giovani",
            "Le classi da 1 a 4 di Garanzia Giovani.";
        /// The index of the DID, 0 to 1.
        IndiceDid: "indice_did", "indice della DID", "index of the DID", "L'indice della DID, da 0 a 1.";
        /// GOL risk classes.
        Gol: "gol", "GOL", "GOL", "Le classi di rischio di GOL.";
        /// Qualitative levels 1–5.
        Qualitativo: "qualitativo", "profilazione qualitativa", "qualitative profile",
            "I livelli qualitativi da 1 a 5.";
    }
}

/// The class of a profile: a number or a word, as its scale has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
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
///
/// ```
/// use collocamento::dossier::Index;
/// let index: Index = "0.35".parse()?;
/// assert_eq!(Index::new(index.decimal()), Some(index));
/// assert!("1.01".parse::<Index>().is_err());
/// # Ok::<(), collocamento::Error>(())
/// ```
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
        decimal(text).filter(|_| !text.starts_with('-')).and_then(Self::new).ok_or(BAD)
    }
}

parsed! { Index }

impl fmt::Display for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
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

in_schema!(Index, {
    "type": ["string", "number"],
    "pattern": "^[0-9]+([.][0-9]+)?$",
    "minimum": 0,
    "maximum": 1,
    "description": "A decimal from 0 to 1; given back as a string."
});

words! {
    /// The citizenship class.
    pub enum Citizenship {
        /// Of another country of the European Union.
        A01: "A01", "cittadinanza di un altro paese UE", "citizenship of another EU country",
            "Di un altro paese dell'Unione europea.";
        /// Italian.
        A02: "A02", "cittadinanza italiana", "Italian citizenship", "Italiana.";
        /// Of a country outside the European Union.
        A03: "A03", "cittadinanza di un paese extra UE", "citizenship of a country outside the EU",
            "Di un paese fuori dell'Unione europea.";
    }
}
