//! The contents of a patto, as the input states them.

use std::fmt;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::base::calendar::day::Day;
use crate::base::record::record;
use crate::base::words::patto::{NeedHead, PattoElement};

/// An element that the input states or lists.
trait Stated {
    /// Whether the patto contains it.
    fn holds(&self) -> bool;
}

impl Stated for bool {
    fn holds(&self) -> bool {
        *self
    }
}

/// Declares an element that may be listed in place of a boolean.
macro_rules! listed {
    ($(#[$doc:meta])* $name:ident $variant:ident $item:ty, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(untagged)]
        pub enum $name {
            /// Whether the patto contains it.
            Stated(bool),
            /// What the patto lists; at most 100 entries.
            $variant(#[cfg_attr(feature = "schema", schemars(length(max = 100)))] Vec<$item>),
        }

        impl Stated for $name {
            fn holds(&self) -> bool {
                match self {
                    Self::Stated(holds) => *holds,
                    Self::$variant(list) => !list.is_empty(),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct BooleanOrList;
                impl<'de> Visitor<'de> for BooleanOrList {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_bool<E: de::Error>(self, holds: bool) -> Result<$name, E> {
                        Ok($name::Stated(holds))
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<$name, A::Error> {
                        Vec::deserialize(SeqAccessDeserializer::new(list)).map($name::$variant)
                    }
                }
                deserializer.deserialize_any(BooleanOrList)
            }
        }
    };
}

listed! {
    /// The path: whether the patto names it, or the services that it names.
    StatedPath Services PlannedService, "a boolean or a list of services"
}

listed! {
    /// The assessment of need: whether the project has it, or the heads on which the need is judged.
    StatedNeed Heads NeedHead, "a boolean or a list of heads"
}

listed! {
    /// The occupations: whether the patto names them, or those that it names, as codes or words.
    StatedOccupations Occupations String, "a boolean or a list of occupations"
}

record! {
    /// A service that a patto names.
    pub struct PlannedService {
        /// Its code, such as `B1`.
        pub service: String,
        /// The day by which it is given; if absent, the patto gives no time for it.
        pub by: Option<Day>,
    }
}

/// Declares the contents of a patto: a field for each element, with its type and its word.
macro_rules! content {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $element:ident),+ $(,)?) => {
        record! {
            /// The contents of a patto. An absent element counts as missing; for an optional element that is only a
            /// warning.
            pub struct Content {
                $($(#[$doc])* pub $field: Option<$type>,)+
            }
        }

        impl Content {
            /// What the input says about an element.
            pub(super) fn says(&self, element: PattoElement) -> Option<bool> {
                match element {
                    $(PattoElement::$element => self.$field.as_ref().map(Stated::holds),)+
                }
            }

            /// Whether it contains an element.
            pub(super) fn holds(&self, element: PattoElement) -> bool {
                self.says(element) == Some(true)
            }
        }
    };
}

content! {
    /// The responsible person (art. 20 c. 2 lett. a).
    responsabile: bool = Responsabile,
    /// The employability profile (lett. b).
    profilo: bool = Profilo,
    /// The job-search acts (lett. c).
    atti_ricerca: bool = AttiRicerca,
    /// Their timing (lett. c).
    tempistica: bool = Tempistica,
    /// The ordinary frequency of contacts (lett. d).
    frequenza_contatti: bool = FrequenzaContatti,
    /// How the search is proved (lett. e).
    prova_ricerca: bool = ProvaRicerca,
    /// Availability for workshops on job-search skills (c. 3 lett. a).
    disponibilita_laboratori: bool = DisponibilitaLaboratori,
    /// Availability for training, retraining or other active measures (lett. b).
    disponibilita_formazione: bool = DisponibilitaFormazione,
    /// Availability to accept suitable offers (lett. c).
    disponibilita_offerta: bool = DisponibilitaOfferta,
    /// ASDI: the assessment of need, or the heads on which the need is judged.
    valutazione_bisogno: StatedNeed = ValutazioneBisogno,
    /// ASDI: the acts of each week.
    atti_settimanali: bool = AttiSettimanali,
    /// ASDI: appointments every two weeks.
    frequenza_bisettimanale: bool = FrequenzaBisettimanale,
    /// ASDI: the project itself sets another frequency of appointments.
    frequenza_derogata: bool = FrequenzaDerogata,
    /// The services, their contents and timing, and the possible paths; or the list of the services.
    percorso: StatedPath = Percorso,
    /// The occupations that the person is available for, or the list of them; `offer.evaluate` takes the list as
    /// `coherence.agreed_occupations`.
    figure_professionali: StatedOccupations = FigureProfessionali,
    /// ASDI: how the person keeps a record of the acts done.
    registro_atti: bool = RegistroAtti,
    /// SIA, complex needs: the assessment made with a tool of its own.
    strumento_valutazione: bool = StrumentoValutazione,
    /// SIA, complex needs: the personal project.
    progetto_personalizzato: bool = ProgettoPersonalizzato,
    /// Long-term unemployment: the single point of contact.
    punto_contatto: bool = PuntoContatto,
    /// Long-term unemployment: the prospects of employment.
    prospettive: bool = Prospettive,
    /// Long-term unemployment: the obstacles to employment.
    ostacoli: bool = Ostacoli,
    /// Long-term unemployment: the earlier attempts to find work.
    tentativi: bool = Tentativi,
    /// Long-term unemployment: information on offers in the sectors of the economy.
    offerte_settori: bool = OfferteSettori,
}

impl Content {
    /// The services that the path lists.
    pub(crate) fn path(&self) -> &[PlannedService] {
        match &self.percorso {
            Some(StatedPath::Services(services)) => services,
            _ => &[],
        }
    }

    /// The number of occupations that the input lists.
    pub(super) fn occupations(&self) -> usize {
        match &self.figure_professionali {
            Some(StatedOccupations::Occupations(occupations)) => occupations.len(),
            _ => 0,
        }
    }

    /// The number of heads that the input lists.
    pub(super) fn heads(&self) -> usize {
        match &self.valutazione_bisogno {
            Some(StatedNeed::Heads(heads)) => heads.len(),
            _ => 0,
        }
    }

    /// The heads on which the need is not judged, where the input lists some.
    pub(super) fn heads_left_out(&self) -> Vec<NeedHead> {
        match &self.valutazione_bisogno {
            Some(StatedNeed::Heads(heads)) if !heads.is_empty() => {
                NeedHead::ALL.into_iter().filter(|head| !heads.contains(head)).collect()
            }
            _ => Vec::new(),
        }
    }
}
