//! The values of services at a distance, by their names on the wire.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares values that are names on the wire.
macro_rules! values {
    ($($(#[$doc:meta])* $visibility:vis enum $name:ident { $($(#[$about:meta])* $value:ident),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
            #[serde(rename_all = "snake_case")]
            $visibility enum $name { $($(#[$about])* $value),+ }
        )+
    };
}

values! {
    /// A service that may be given at a distance.
    pub enum Service {
        /// Information on the services (Umbria's card A1).
        Informazione,
        /// Support in giving the DID.
        Did,
        /// Assessment.
        Assessment,
        /// Preparing and signing the patto di servizio.
        Psp,
        /// A specialised service after the patto.
        Specialistico,
        /// An interview.
        Colloquio,
        /// Release of the scheda anagrafico-professionale or of another document.
        Sap,
    }

    /// Who gives a service.
    pub enum ProviderKind {
        /// A Centro per l'Impiego.
        Cpi,
        /// An accredited operator.
        Accreditato,
    }

    /// How a service at a distance is given.
    pub enum Channel {
        /// By video call.
        Video,
        /// By telephone alone.
        Telefono,
        /// By e-mail.
        Email,
    }

    /// How a service is to be given.
    pub enum Mode {
        /// In presence.
        Presenza,
        /// By telephone.
        Telefono,
        /// By video call.
        Video,
        /// By e-mail.
        Email,
    }

    /// The user's device.
    pub enum DeviceKind {
        /// It always has a camera.
        Smartphone,
        /// A tablet.
        Tablet,
        /// It always has a camera.
        PcPortatile,
        /// It does not always have a camera.
        PcFisso,
    }

    /// How an appointment is asked for.
    pub enum RequestChannel {
        /// By e-mail.
        Email,
        /// By telephone.
        Telefono,
        /// On the portal.
        Portale,
    }

    /// Why an appointment is asked for.
    pub enum Reason {
        /// NASpI formalities.
        Naspi,
        /// Registration and what follows.
        Iscrizione,
        /// Joining GOL.
        Gol,
        /// Guidance and preselection interview.
        Orientamento,
        /// SAP or other documents.
        Documenti,
        /// Tirocini.
        Tirocini,
        /// Joining notices under art. 31 Reg. 7/R/2004.
        AvvisiArt31,
        /// Writing a CV.
        Curriculum,
        /// Job search.
        RicercaLavoro,
        /// Another reason.
        Altro,
    }

    /// Something that is verified before a service at a distance; most are fields of the input.
    pub(crate) enum Fact {
        Agreed,
        RequestedByUser,
        Identified,
        Device,
        StableConnection,
        Email,
        DigitalIdentity,
        CameraMicAuthorised,
        Camera,
        PublicLinkPassword,
        PasswordSentSeparately,
        RegisteredOnly,
        /// The contrary of `registered_only`.
        NoAccount,
        WebVersion,
    }

    /// Something that an invitation holds: a field of the input.
    pub(crate) enum Element {
        OffersPresence,
        Place,
        OffersRemote,
        Platform,
        Link,
        OperatorName,
        Day,
        Hour,
        Contact,
    }

    /// Something that an e-mail asking for an appointment holds: a field of the input.
    pub(crate) enum RequestElement {
        FirstName,
        FamilyName,
        CodiceFiscale,
        Phone,
        Subject,
    }
}

impl From<Channel> for Mode {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Video => Self::Video,
            Channel::Telefono => Self::Telefono,
            Channel::Email => Self::Email,
        }
    }
}

impl Element {
    /// The field that holds it.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::OffersPresence => "offers_presence",
            Self::Place => "place",
            Self::OffersRemote => "offers_remote",
            Self::Platform => "platform",
            Self::Link => "link",
            Self::OperatorName => "operator_name",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Contact => "contact",
        }
    }
}

impl RequestElement {
    /// The field that holds it.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::FamilyName => "family_name",
            Self::CodiceFiscale => "codice_fiscale",
            Self::Phone => "phone",
            Self::Subject => "subject",
        }
    }
}
