//! How a person answers a request.

use super::table::words;

words! {
    /// How a person answers a request.
    pub enum Via {
        /// By the link in an e-mail or a text message, without login.
        Link: "link", "link ricevuto", "link received", "Con il link in un'e-mail o in un SMS, senza accesso.";
        /// On the portal, logged in.
        Portale: "portale", "portale", "portal", "Sul portale, dopo l'accesso.";
    }
}
