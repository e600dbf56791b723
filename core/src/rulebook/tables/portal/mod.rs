//! The functions of the portal in a region's rulebook (chapter 8 of the rules).

use crate::base::words::table::words;

words! {
    /// A fact about a person who wants to use the portal: a field of the input.
    pub(crate) enum PortalFact {
        /// The account is activated.
        Activated: "activated", "l'attivazione dell'utenza", "the activation of the account";
        /// The identity is active.
        IdentityActive: "identity_active", "l'identità digitale attiva", "an active digital identity";
        /// The person has a reader.
        Reader: "reader", "un lettore di smart card", "a reader of smart cards";
        /// The person has the app of the CIE.
        App: "app", "l'app della CIE", "the app of the CIE";
    }
}
