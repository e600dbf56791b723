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

/// Stands for a name that is not repeated.
pub(super) const HIDDEN: &str = "?";

/// An unknown name as it is reported: one that can't be a code or a text, or else [`HIDDEN`].
pub(super) fn shown(name: &str) -> &str {
    const LONGEST: usize = 60;
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    if is_plain && digits <= 2 && name.len() <= LONGEST { name } else { HIDDEN }
}
