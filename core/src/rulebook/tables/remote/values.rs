//! The values of services at a distance, by their names on the wire.

use crate::base::words::table::words;

words! {
    /// A service that may be given at a distance.
    pub enum Service {
        /// Information on the services (Umbria's card A1).
        Informazione: "informazione", "informazione", "information";
        /// Support in giving the DID.
        Did: "did", "supporto alla DID", "support in giving the DID";
        /// Assessment.
        Assessment: "assessment", "assessment", "assessment";
        /// Preparing and signing the patto di servizio.
        Psp: "psp", "patto di servizio", "patto di servizio";
        /// A specialised service after the patto.
        Specialistico: "specialistico", "servizio specialistico", "specialised service";
        /// An interview.
        Colloquio: "colloquio", "colloquio", "interview";
        /// Release of the scheda anagrafico-professionale or of another document.
        Sap: "sap", "rilascio della SAP o di altro documento", "release of the SAP or of another document";
        /// NASpI formalities.
        Naspi: "naspi", "pratiche NASpI", "NASpI formalities";
        /// Joining GOL.
        Gol: "gol", "adesione a GOL", "joining GOL";
        /// The start of a tirocinio.
        Tirocini: "tirocini", "tirocini", "tirocini";
        /// Joining notices under art. 31 Reg. 7/R/2004.
        AvvisiArt31: "avvisi_art31", "adesione ad avvisi art. 31 Reg. 7/R/2004",
            "joining notices under art. 31 Reg. 7/R/2004";
    }

    /// The provider of a service.
    pub enum ProviderKind {
        /// A Centro per l'Impiego.
        Cpi: "cpi", "Centro per l'Impiego", "Centro per l'Impiego";
        /// An accredited operator.
        Accreditato: "accreditato", "operatore accreditato", "accredited operator";
    }

    /// How a service at a distance is given.
    pub enum RemoteChannel {
        /// By video call.
        Video: "video", "in video colloquio", "by video call";
        /// By telephone alone.
        Telefono: "telefono", "per telefono", "by telephone";
        /// By e-mail.
        Email: "email", "per posta elettronica", "by e-mail";
    }

    /// How a service is to be given.
    pub enum Mode {
        /// In presence.
        Presenza: "presenza", "in presenza", "in presence";
        /// By telephone.
        Telefono: "telefono", "per telefono", "by telephone";
        /// By video call.
        Video: "video", "in video colloquio", "by video call";
        /// By e-mail.
        Email: "email", "per posta elettronica", "by e-mail";
    }

    /// The user's device.
    pub enum DeviceKind {
        /// It always has a camera.
        Smartphone: "smartphone", "smartphone", "smartphone";
        /// A tablet.
        Tablet: "tablet", "tablet", "tablet";
        /// It always has a camera.
        PcPortatile: "pc_portatile", "PC portatile", "portable PC";
        /// It does not always have a camera.
        PcFisso: "pc_fisso", "PC fisso", "desktop PC";
    }

    /// How an appointment is requested.
    pub enum RequestChannel {
        /// By e-mail.
        Email: "email", "per posta elettronica", "by e-mail";
        /// By telephone.
        Telefono: "telefono", "per telefono", "by telephone";
        /// On the portal.
        Portale: "portale", "sul portale", "on the portal";
    }

    /// Why an appointment is requested.
    pub enum Reason {
        /// NASpI formalities.
        Naspi: "naspi", "pratiche NASpI", "NASpI formalities";
        /// Registration and what follows.
        Iscrizione: "iscrizione", "iscrizione e adempimenti collegati", "registration and what follows";
        /// Joining GOL.
        Gol: "gol", "adesione a GOL", "joining GOL";
        /// Guidance and preselection interview.
        Orientamento: "orientamento", "colloquio di orientamento e preselezione", "guidance and preselection interview";
        /// SAP or other documents.
        Documenti: "documenti", "SAP o altri documenti", "SAP or other documents";
        /// Tirocini.
        Tirocini: "tirocini", "tirocini", "tirocini";
        /// Joining notices under art. 31 Reg. 7/R/2004.
        AvvisiArt31: "avvisi_art31", "adesione ad avvisi art. 31 Reg. 7/R/2004",
            "joining notices under art. 31 Reg. 7/R/2004";
        /// Writing a CV.
        Curriculum: "curriculum", "redazione del curriculum", "writing a CV";
        /// Job search.
        RicercaLavoro: "ricerca_lavoro", "ricerca di lavoro", "job search";
        /// Another reason.
        Altro: "altro", "altro motivo", "another reason";
    }

    /// Something that is verified before a service at a distance; most of these are fields of the input.
    pub(crate) enum Circumstance {
        /// Both sides agree on remote delivery.
        Agreed: "agreed", "l'accordo tra le parti sulla distanza", "the agreement of both sides on remote delivery";
        /// The RdC recipient has requested remote delivery.
        RequestedByUser: "requested_by_user", "la richiesta della distanza da parte del percettore di RdC",
            "the RdC recipient's own request for remote delivery";
        /// The staff are identified.
        Identified: "identified", "il personale identificato con le proprie credenziali per tutta l'attività",
            "staff identified by their credentials for the whole activity";
        /// The patto di servizio is signed.
        PspSigned: "psp_signed", "la sottoscrizione del PSP", "the signature of the PSP";
        /// The user has a device.
        Device: "device", "un dispositivo collegato a internet", "a device connected to the internet";
        /// The user has a connection.
        StableConnection: "stable_connection", "una connessione internet", "an internet connection";
        /// The user has an e-mail address.
        Email: "email", "un indirizzo di posta elettronica", "an e-mail address";
        /// The user has a digital identity.
        DigitalIdentity: "digital_identity", "l'identità digitale (SPID, CNS o CIE)",
            "a digital identity (SPID, CNS or CIE)";
        /// The user authorises the microphone or the camera.
        CameraMicAuthorised: "camera_mic_authorised", "l'autorizzazione all'uso di microfono o camera",
            "permission to use the microphone or the camera";
        /// The device has a camera.
        Camera: "camera", "una camera sul dispositivo", "a camera on the device";
        /// The user is registered with the platform.
        PlatformAccount: "platform_account", "le credenziali della persona per la piattaforma",
            "the person's credentials for the platform";
        /// The link is public, with a password.
        PublicLinkPassword: "public_link_password", "un link pubblico protetto da password",
            "a public link protected by a password";
        /// The password is not sent together with the link.
        PasswordSentSeparately: "password_sent_separately", "l'invio separato della password",
            "the password sent separately from the link";
        /// Only registered users have access.
        RegisteredOnly: "registered_only", "l'accesso limitato a utenti registrati", "access for registered users only";
        /// The opposite of `registered_only`.
        NoAccount: "no_account", "l'accesso senza creare un account", "access without creating an account";
        /// The platform works in a browser.
        WebVersion: "web_version", "l'uso dal browser, senza applicazioni", "use in a browser, without an app";
    }

    /// Something that an invitation contains: a field of the input.
    pub(crate) enum Element {
        /// Whether attendance in person is offered.
        OffersPresence: "offers_presence", "la possibilità di presentarsi di persona", "the option to attend in person";
        /// The place, for attendance in person.
        Place: "place", "il luogo dell'appuntamento", "the place of the appointment";
        /// Whether remote attendance is offered.
        OffersRemote: "offers_remote", "la possibilità della distanza", "the option to attend remotely";
        /// The platform, for remote attendance.
        Platform: "platform", "la piattaforma", "the platform";
        /// The link to it.
        Link: "link", "il link", "the link";
        /// The provider of the service.
        OperatorName: "operator_name", "il nominativo di chi eroga il servizio", "the name of the provider of the service";
        /// The day.
        Day: "day", "il giorno", "the day";
        /// The hour.
        Hour: "hour", "l'ora", "the hour";
        /// A contact through which a recipient of the RdC may ask for remote delivery.
        Contact: "contact", "un contatto diretto per chiedere la distanza", "a direct contact to ask for remote delivery";
    }

    /// Something that an e-mail requesting an appointment contains: a field of the input.
    pub(crate) enum RequestElement {
        /// First name.
        FirstName: "first_name", "il nome", "the first name";
        /// Family name.
        FamilyName: "family_name", "il cognome", "the family name";
        /// Codice fiscale.
        CodiceFiscale: "codice_fiscale", "il codice fiscale", "the codice fiscale";
        /// Telephone.
        Phone: "phone", "il recapito telefonico", "a telephone number";
        /// Subject of the request.
        Subject: "subject", "l'oggetto della richiesta", "the subject of the request";
    }
}

impl From<RemoteChannel> for Mode {
    fn from(channel: RemoteChannel) -> Self {
        match channel {
            RemoteChannel::Video => Self::Video,
            RemoteChannel::Telefono => Self::Telefono,
            RemoteChannel::Email => Self::Email,
        }
    }
}
