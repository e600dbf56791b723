//! The facts about services at a distance that have a field of their own in the input.

use crate::base::words::table::words;

words! {
    /// A fact that is verified before a service at a distance: a field of the input.
    pub(crate) enum Circumstance {
        /// Both sides agree on remote delivery.
        Agreed: "agreed", "l'accordo tra le parti sulla distanza", "the agreement of both sides on remote delivery",
            "Entrambe le parti accettano la distanza.";
        /// The RdC recipient has requested remote delivery.
        RequestedByUser: "requested_by_user", "la richiesta della distanza da parte del percettore di RdC",
            "the RdC recipient's own request for remote delivery",
            "Il percettore del RdC ha chiesto la distanza.";
        /// The staff are identified.
        Identified: "identified", "il personale identificato con le proprie credenziali per tutta l'attività",
            "staff identified by their credentials for the whole activity",
            "Il personale è identificato.";
        /// The patto di servizio is signed.
        PspSigned: "psp_signed", "la sottoscrizione del PSP", "the signature of the PSP",
            "Il patto di servizio è firmato.";
        /// The user has a device.
        Device: "device", "un dispositivo collegato a internet", "a device connected to the internet",
            "L'utente ha un dispositivo.";
        /// The user has a connection.
        StableConnection: "stable_connection", "una connessione internet", "an internet connection",
            "L'utente ha una connessione.";
        /// The user has an e-mail address.
        Email: "email", "un indirizzo di posta elettronica", "an e-mail address",
            "L'utente ha un indirizzo di posta elettronica.";
        /// The user has a digital identity.
        DigitalIdentity: "digital_identity", "l'identità digitale (SPID, CNS o CIE)",
            "a digital identity (SPID, CNS or CIE)",
            "L'utente ha un'identità digitale.";
        /// The user authorises the microphone or the camera.
        CameraMicAuthorised: "camera_mic_authorised", "l'autorizzazione all'uso di microfono o camera",
            "permission to use the microphone or the camera",
            "L'utente autorizza il microfono o la camera.";
        /// The device has a camera.
        Camera: "camera", "una camera sul dispositivo", "a camera on the device", "Il dispositivo ha una camera.";
        /// The user is registered with the platform.
        PlatformAccount: "platform_account", "le credenziali della persona per la piattaforma",
            "the person's credentials for the platform",
            "L'utente è registrato sulla piattaforma.";
        /// The link is public, with a password.
        PublicLinkPassword: "public_link_password", "un link pubblico protetto da password",
            "a public link protected by a password",
            "Il link è pubblico, con una password.";
        /// The password is not sent together with the link.
        PasswordSentSeparately: "password_sent_separately", "l'invio separato della password",
            "the password sent separately from the link",
            "La password non è inviata insieme al link.";
        /// Only registered users have access.
        RegisteredOnly: "registered_only", "l'accesso limitato a utenti registrati", "access for registered users only",
            "Accedono solo gli utenti registrati.";
        /// The opposite of `registered_only`.
        NoAccount: "no_account", "l'accesso senza creare un account", "access without creating an account",
            "Il contrario di `registered_only`.";
        /// The platform works in a browser.
        WebVersion: "web_version", "l'uso dal browser, senza applicazioni", "use in a browser, without an app",
            "La piattaforma funziona nel browser.";
    }

    /// Something that an invitation contains: a field of the input.
    pub(crate) enum InvitationField {
        /// Whether attendance in person is offered.
        OffersPresence: "offers_presence", "la possibilità di presentarsi di persona", "the option to attend in person",
            "Se è offerta la presenza.";
        /// The place, for attendance in person.
        Place: "place", "il luogo dell'appuntamento", "the place of the appointment", "Il luogo, per la presenza.";
        /// Whether remote attendance is offered.
        OffersRemote: "offers_remote", "la possibilità della distanza", "the option to attend remotely",
            "Se è offerta la distanza.";
        /// The platform, for remote attendance.
        Platform: "platform", "la piattaforma", "the platform", "La piattaforma, per la distanza.";
        /// The link to it.
        Link: "link", "il link", "the link", "Il link per accedervi.";
        /// The provider of the service.
        OperatorName: "operator_name", "il nominativo di chi eroga il servizio",
            "the name of the provider of the service",
            "Chi eroga il servizio.";
        /// The day.
        Day: "day", "il giorno", "the day", "Il giorno.";
        /// The hour.
        Hour: "hour", "l'ora", "the hour", "L'ora.";
        /// A contact through which a recipient of the RdC may ask for remote delivery.
        Contact: "contact", "un contatto diretto per chiedere la distanza",
            "a direct contact to ask for remote delivery",
            "Un contatto con cui chi percepisce il RdC può chiedere la distanza.";
    }

    /// Something that an e-mail requesting an appointment contains: a field of the input.
    pub(crate) enum RequestField {
        /// First name.
        FirstName: "first_name", "il nome", "the first name", "Nome.";
        /// Family name.
        FamilyName: "family_name", "il cognome", "the family name", "Cognome.";
        /// The person's codice fiscale.
        CodiceFiscale: "codice_fiscale", "il codice fiscale", "the codice fiscale", "Il codice fiscale della persona.";
        /// Telephone.
        Phone: "phone", "il recapito telefonico", "a telephone number", "Telefono.";
        /// Subject of the request.
        Subject: "subject", "l'oggetto della richiesta", "the subject of the request", "Oggetto della richiesta.";
    }
}
