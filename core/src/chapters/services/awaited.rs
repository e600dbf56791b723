//! What meets a requirement of a card that is not met: an act, another service, a day, or a fact of the person.

use crate::base::words::event_type::EventType;
use crate::rulebook::tables::catalogue::{Actor, Requirement, Role};

/// What a service waits for while one of its requirements is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Awaited {
    /// The type of the event that meets it; `None` if only a day or a fact of the person does.
    pub(crate) event: Option<EventType>,
    /// The roles of the services that come first; any of them is enough.
    pub(crate) after: &'static [Role],
    /// Who acts.
    pub(crate) who: &'static [Actor],
}

impl Requirement {
    /// What meets it.
    pub(crate) const fn awaited(self) -> Awaited {
        let (event, who): (Option<EventType>, &'static [Actor]) = match self {
            Self::Did => (Some(EventType::Did), &[Actor::Persona]),
            Self::OrientamentoBase | Self::Orientamento => (Some(EventType::Colloquio), &[Actor::Cpi]),
            Self::Fabbisogno => (Some(EventType::Fabbisogno), &[Actor::Cpi]),
            Self::Richiesta => (Some(EventType::Fabbisogno), &[Actor::Persona]),
            Self::Patto => (Some(EventType::Patto), &[Actor::Persona, Actor::Cpi]),
            Self::Vacancy | Self::RichiestaPa => (Some(EventType::Servizio), &[Actor::Cpi]),
            Self::AdrRichiesto => (Some(EventType::Adr), &[Actor::Persona]),
            Self::InserimentoL68 => (Some(EventType::RapportoInizio), &[Actor::Persona, Actor::Cpi]),
            Self::Destinatario
            | Self::PattoNonSospeso
            | Self::PresaInCarico
            | Self::PercettoreNaspi
            | Self::MesiAdr
            | Self::AdrVigente
            | Self::AdrPressoCpi
            | Self::ConsulenzaL68 => (None, &[]),
        };
        Awaited { event, after: self.follows(), who }
    }

    /// The roles of the services that come before one that requires it; any of them is enough.
    const fn follows(self) -> &'static [Role] {
        match self {
            // The patto results from basic guidance.
            Self::Patto => &[Role::OrientamentoBase],
            _ => self.roles(),
        }
    }

    /// Whether only a fact of the person or of the law meets it, and so decides whether the service is for the person at all.
    pub(crate) const fn decides_recipients(self) -> bool {
        matches!(
            self,
            Self::Destinatario | Self::PresaInCarico | Self::PercettoreNaspi | Self::AdrVigente | Self::AdrPressoCpi
        )
    }
}
