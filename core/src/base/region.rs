//! The Italian regions by their names on the wire.

use crate::base::words::table::words;

words! {
    /// A region, or one of the two autonomous provinces.
    pub enum Region {
        /// The region with L'Aquila as its capital.
        Abruzzo: "abruzzo", "Abruzzo", "Abruzzo";
        /// The region with Potenza as its capital.
        Basilicata: "basilicata", "Basilicata", "Basilicata";
        /// The region with Catanzaro as its capital.
        Calabria: "calabria", "Calabria", "Calabria";
        /// The region with Naples as its capital.
        Campania: "campania", "Campania", "Campania";
        /// The region with Bologna as its capital.
        EmiliaRomagna: "emilia_romagna", "Emilia-Romagna", "Emilia-Romagna";
        /// The region with Trieste as its capital.
        FriuliVeneziaGiulia: "friuli_venezia_giulia", "Friuli-Venezia Giulia", "Friuli-Venezia Giulia";
        /// The region with Rome as its capital.
        Lazio: "lazio", "Lazio", "Lazio";
        /// The region with Genoa as its capital.
        Liguria: "liguria", "Liguria", "Liguria";
        /// The region with Milan as its capital.
        Lombardia: "lombardia", "Lombardia", "Lombardy";
        /// The region with Ancona as its capital.
        Marche: "marche", "Marche", "Marche";
        /// The region with Campobasso as its capital.
        Molise: "molise", "Molise", "Molise";
        /// The region with Turin as its capital.
        Piemonte: "piemonte", "Piemonte", "Piedmont";
        /// The region with Bari as its capital.
        Puglia: "puglia", "Puglia", "Apulia";
        /// The region with Cagliari as its capital.
        Sardegna: "sardegna", "Sardegna", "Sardinia";
        /// The region with Palermo as its capital.
        Sicilia: "sicilia", "Sicilia", "Sicily";
        /// The region with Florence as its capital.
        Toscana: "toscana", "Toscana", "Tuscany";
        /// The region of Trentino-Alto Adige, made of two autonomous provinces.
        TrentinoAltoAdige: "trentino_alto_adige", "Trentino-Alto Adige", "Trentino-South Tyrol";
        /// The autonomous province of Bolzano.
        Bolzano: "bolzano", "Provincia autonoma di Bolzano", "autonomous province of Bolzano";
        /// The autonomous province of Trento.
        Trento: "trento", "Provincia autonoma di Trento", "autonomous province of Trento";
        /// The region with Perugia as its capital.
        Umbria: "umbria", "Umbria", "Umbria";
        /// The region with Aosta as its capital.
        ValleDAosta: "valle_d_aosta", "Valle d'Aosta", "Aosta Valley";
        /// The region with Venice as its capital.
        Veneto: "veneto", "Veneto", "Veneto";
    }
}
