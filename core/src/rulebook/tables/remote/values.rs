//! The facts about services at a distance that have a field of their own in the input.

use crate::base::words::table::words;

words! {
    /// A fact that is verified before a service at a distance: a field of the input.
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
    pub(crate) enum InvitationField {
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
    pub(crate) enum RequestField {
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
