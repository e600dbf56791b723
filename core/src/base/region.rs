//! The Italian regions by their names on the wire.

use crate::base::words::table::words;

words! {
    /// A region, or one of the two autonomous provinces.
    pub enum Region {
        /// The region with L'Aquila as its capital.
        Abruzzo: "abruzzo", "Abruzzo", "Abruzzo", "La regione che ha per capoluogo L'Aquila.";
        /// The region with Potenza as its capital.
        Basilicata: "basilicata", "Basilicata", "Basilicata", "La regione che ha per capoluogo Potenza.";
        /// The region with Catanzaro as its capital.
        Calabria: "calabria", "Calabria", "Calabria", "La regione che ha per capoluogo Catanzaro.";
        /// The region with Naples as its capital.
        Campania: "campania", "Campania", "Campania", "La regione che ha per capoluogo Napoli.";
        /// The region with Bologna as its capital.
        EmiliaRomagna: "emilia_romagna", "Emilia-Romagna", "Emilia-Romagna", "La regione che ha per capoluogo Bologna.";
        /// The region with Trieste as its capital.
        FriuliVeneziaGiulia: "friuli_venezia_giulia", "Friuli-Venezia Giulia", "Friuli-Venezia Giulia",
            "La regione che ha per capoluogo Trieste.";
        /// The region with Rome as its capital.
        Lazio: "lazio", "Lazio", "Lazio", "La regione che ha per capoluogo Roma.";
        /// The region with Genoa as its capital.
        Liguria: "liguria", "Liguria", "Liguria", "La regione che ha per capoluogo Genova.";
        /// The region with Milan as its capital.
        Lombardia: "lombardia", "Lombardia", "Lombardy", "La regione che ha per capoluogo Milano.";
        /// The region with Ancona as its capital.
        Marche: "marche", "Marche", "Marche", "La regione che ha per capoluogo Ancona.";
        /// The region with Campobasso as its capital.
        Molise: "molise", "Molise", "Molise", "La regione che ha per capoluogo Campobasso.";
        /// The region with Turin as its capital.
        Piemonte: "piemonte", "Piemonte", "Piedmont", "La regione che ha per capoluogo Torino.";
        /// The region with Bari as its capital.
        Puglia: "puglia", "Puglia", "Apulia", "La regione che ha per capoluogo Bari.";
        /// The region with Cagliari as its capital.
        Sardegna: "sardegna", "Sardegna", "Sardinia", "La regione che ha per capoluogo Cagliari.";
        /// The region with Palermo as its capital.
        Sicilia: "sicilia", "Sicilia", "Sicily", "La regione che ha per capoluogo Palermo.";
        /// The region with Florence as its capital.
        Toscana: "toscana", "Toscana", "Tuscany", "La regione che ha per capoluogo Firenze.";
        /// The region of Trentino-Alto Adige, made of two autonomous provinces.
        TrentinoAltoAdige: "trentino_alto_adige", "Trentino-Alto Adige", "Trentino-South Tyrol",
            "La regione Trentino-Alto Adige, formata da due province autonome.";
        /// The autonomous province of Bolzano.
        Bolzano: "bolzano", "Provincia autonoma di Bolzano", "autonomous province of Bolzano",
            "La provincia autonoma di Bolzano.";
        /// The autonomous province of Trento.
        Trento: "trento", "Provincia autonoma di Trento", "autonomous province of Trento",
            "La provincia autonoma di Trento.";
        /// The region with Perugia as its capital.
        Umbria: "umbria", "Umbria", "Umbria", "La regione che ha per capoluogo Perugia.";
        /// The region with Aosta as its capital.
        ValleDAosta: "valle_d_aosta", "Valle d'Aosta", "Aosta Valley", "La regione che ha per capoluogo Aosta.";
        /// The region with Venice as its capital.
        Veneto: "veneto", "Veneto", "Veneto", "La regione che ha per capoluogo Venezia.";
    }
}
