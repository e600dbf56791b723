//! The names of elements and attributes that occur in documents. Any other is reported, never lost in silence.

/// In order. Those of an address, a contact or a person's name are known and not read.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "AgenziaSomministrazione", "AnagraficaCompleta", "Cessazione", "Comune", "Contratto", "DatiLavoratore",
    "DatoreAttuale", "DatoreLavoro", "DatorePrecedente", "DittaUtilizzatrice",
    "DittaUtilizzatriceEsteraOperanteInItalia", "Indirizzo", "IndirizzoLavoratore", "Inizio", "InizioContratto",
    "InizioRapporto", "Lavoratore", "Lavoratori", "LegaleRappresentante", "PatINAIL", "Proroga",
    "PubblicaAmministrazione", "RapportoAgenziaSomm", "Recapiti", "RetribuzioneCompenso", "SedeLavoro", "SedeLegale",
    "Settore", "Sportello", "TipoComunicazione", "TipologiaContrattuale", "TrasferimentoAzienda", "Trasformazione",
    "UniLav", "UniSomm", "VarDatori", "agenziaestera", "agevolazioni", "assunzioneForzaMaggiore", "cap", "ccnl",
    "cittadinanza", "codice", "codice-fiscale", "codiceCausa", "codiceComunicazione", "codiceComunicazionePrec",
    "codiceEntePrevidenziale", "codiceFiscale", "codiceTrasferimento", "codiceTrasformazione", "codiceVariazione",
    "cognome", "comune", "comuneDomicilio", "data", "dataCessazione", "dataFine", "dataFineContrattoSomm",
    "dataFineMissione", "dataFinePeriodoFormativo", "dataFineProroga", "dataFineSomm", "dataInizio",
    "dataInizioContrattoSomm", "dataInizioMissione", "dataInizioSomm", "dataInvio", "dataNullaOsta", "dataScadenzaPS",
    "dataTrasformazione", "delegato", "denominazione", "descrizioneAttivita", "descrizioneAttivitaAgricol",
    "domicilio", "e-mail", "entePrevidenziale", "extraCE", "fax", "ggLavorativePreviste", "indennitaDisponibilita",
    "lavInMobilita", "lavoroInAgricoltura", "lavoroStagionale", "legge68", "livelloInquadramento",
    "livelloIstruzione", "motivoPermesso", "nascita", "nome", "numeroAgenziaSomm", "numeroAtto",
    "numeroContrattoSomm", "numeroDocumento", "numeroIscrizioneAlbo", "numeroMatricola", "oreSettimanaliMedie",
    "oreSettimaniliMedie", "patINAIL", "qualificaProfessionale", "questura", "sesso", "socioLavoratore", "telefono",
    "tipoDelegato", "tipoDocumento", "tipoLavorazione", "tipoOrario", "tipoVariazione", "versione",
];

/// Whether the name of an element or attribute is known.
pub(super) fn is_known(name: &str) -> bool {
    KNOWN.binary_search(&name).is_ok()
}
