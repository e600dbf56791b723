//! Where other systems have a field of an event, or the words of a list: UniLav, UniSomm, RicercaCO, SAP, tables, SILP.

use crate::base::text::Text;

/// What it is, by its name, with its source in Italian and in English.
type Row = (&'static str, &'static str, &'static str);

/// The source of a field of an event; `None` where none is known.
pub(crate) fn of_field(event: &str, field: &str) -> Option<Text> {
    find(FIELDS, &format!("{event}.{field}")).or_else(|| find(FIELDS, field))
}

/// The source of the words of a list, by the name of the list; `None` where none is known.
pub(crate) fn of_list(name: &str) -> Option<Text> {
    find(LISTS, name)
}

/// The names of the fields and of the lists that have a source.
#[cfg(test)]
pub(crate) fn known() -> [Vec<&'static str>; 2] {
    [FIELDS, LISTS].map(|rows| rows.iter().map(|(name, ..)| *name).collect())
}

fn find(rows: &[Row], name: &str) -> Option<Text> {
    rows.iter().find(|(known, ..)| *known == name).map(|(_, it, en)| Text::new(*it, *en))
}

/// Fields: of every event that has them, or of one.
const FIELDS: &[Row] = &[
    (
        "id",
        "UniLav: `codiceComunicazione`; RicercaCO: `invio_CodiceComunicazione`.",
        "UniLav: `codiceComunicazione`; RicercaCO: `invio_CodiceComunicazione`.",
    ),
    (
        "recorded_at",
        "UniLav, UniSomm, VarDatori: `dataInvio`; RicercaCO: `SYS_DATARICEZIONE`; SILP: `dataComunicazione`.",
        "UniLav, UniSomm, VarDatori: `dataInvio`; RicercaCO: `SYS_DATARICEZIONE`; SILP: `dataComunicazione`.",
    ),
    (
        "job",
        "Il codice fiscale del datore e il primo giorno; tabella dei rapporti: `ID_RAPPORTO`; SILP: `idSilStoricoRapportoLavoro`.",
        "The employer's codice fiscale and the first day; table of jobs: `ID_RAPPORTO`; SILP: `idSilStoricoRapportoLavoro`.",
    ),
    (
        "employer",
        "UniLav: `DatoreLavoro/codiceFiscale`; UniSomm: `AgenziaSomministrazione/codiceFiscale`; RicercaCO: `datoreLavoro_CodiceFiscale`; SAP: `azienda/codicefiscale`; SILP: `codiceFiscaleAzienda`.",
        "UniLav: `DatoreLavoro/codiceFiscale`; UniSomm: `AgenziaSomministrazione/codiceFiscale`; RicercaCO: `datoreLavoro_CodiceFiscale`; SAP: `azienda/codicefiscale`; SILP: `codiceFiscaleAzienda`.",
    ),
    (
        "cob",
        "UniLav: `TipologiaContrattuale`; RicercaCO: `rapporto_TipologiaContrattuale`; SAP: `tipocontratto`; tabella dei rapporti: `COD_TIPOLOGIA_CONTRATTUALE`; SILP: `codTpContratto`.",
        "UniLav: `TipologiaContrattuale`; RicercaCO: `rapporto_TipologiaContrattuale`; SAP: `tipocontratto`; table of jobs: `COD_TIPOLOGIA_CONTRATTUALE`; SILP: `codTpContratto`.",
    ),
    (
        "agency",
        "UniSomm: sempre; SAP: dove c'è `utilizzatrice`.",
        "UniSomm: always; SAP: where there is `utilizzatrice`.",
    ),
    (
        "rapporto_inizio.end",
        "UniLav: `InizioRapporto/dataFine`; UniSomm: `dataFineSomm`; RicercaCO: `rapporto_DataFine`; SAP: `datafine`; tabella dei rapporti: `FINE`; SILP: `dataFine`.",
        "UniLav: `InizioRapporto/dataFine`; UniSomm: `dataFineSomm`; RicercaCO: `rapporto_DataFine`; SAP: `datafine`; table of jobs: `FINE`; SILP: `dataFine`.",
    ),
    (
        "rapporto_proroga.end",
        "UniLav: `Proroga/dataFineProroga`; RicercaCO: `rapporto_Proroga_DataFine`.",
        "UniLav: `Proroga/dataFineProroga`; RicercaCO: `rapporto_Proroga_DataFine`.",
    ),
    (
        "annual_income",
        "In nessuna Comunicazione Obbligatoria: quelle hanno la retribuzione lorda. Il reddito da lavoro autonomo lo dichiara la persona.",
        "In no Comunicazione Obbligatoria: those have gross pay. The person declares the income from self-employed work.",
    ),
    (
        "gross_annual_pay",
        "UniLav, UniSomm: `RetribuzioneCompenso`; tabella dei rapporti: `RETRIBUZIONE`; SILP: `retribuzLordaAnnua`. RicercaCO e la SAP non l'hanno.",
        "UniLav, UniSomm: `RetribuzioneCompenso`; table of jobs: `RETRIBUZIONE`; SILP: `retribuzLordaAnnua`. RicercaCO and the SAP do not have it.",
    ),
    (
        "placement",
        "UniLav: `legge68` con `dataNullaOsta` o `numeroAtto`; SAP: `assunzioneLegge68`.",
        "UniLav: `legge68` with `dataNullaOsta` or `numeroAtto`; SAP: `assunzioneLegge68`.",
    ),
    (
        "rapporto_fine.cause",
        "UniLav: `Cessazione/codiceCausa`; RicercaCO: `rapporto_Cessazione_CodiceCausa`.",
        "UniLav: `Cessazione/codiceCausa`; RicercaCO: `rapporto_Cessazione_CodiceCausa`.",
    ),
    (
        "revoca.cause",
        "SAP: l'ultimo evento di `N00`; SILP: `MotivoStatoDid`.",
        "SAP: the last event of `N00`; SILP: `MotivoStatoDid`.",
    ),
    (
        "to_job",
        "VarDatori: `DatoreAttuale` con il primo giorno del rapporto.",
        "VarDatori: `DatoreAttuale` with the first day of the job.",
    ),
    (
        "index",
        "SAP, ListaDID: `indice_profiling` di `N00`, `indiceprofiling`; SILP: `StatoSapDid.indiceProfiling`.",
        "SAP, ListaDID: `indice_profiling` of `N00`, `indiceprofiling`; SILP: `StatoSapDid.indiceProfiling`.",
    ),
    ("patto.kind", "SAP: `titolo_progetto` di `A02`.", "SAP: `titolo_progetto` of `A02`."),
    ("attivita_sap.code", "SAP: `tipo_attivita`.", "SAP: `tipo_attivita`."),
    ("project", "SAP: `titolo_progetto`.", "SAP: `titolo_progetto`."),
    ("proposed", "SAP: `data_proposta`.", "SAP: `data_proposta`."),
    ("body", "SAP: `codice_ente_promotore`.", "SAP: `codice_ente_promotore`."),
    ("policy_id", "SAP: `identificativo_politica`.", "SAP: `identificativo_politica`."),
    ("last_event", "SAP: `ultimo_evento/evento`.", "SAP: `ultimo_evento/evento`."),
    ("last_event_date", "SAP: `ultimo_evento/data_evento`.", "SAP: `ultimo_evento/data_evento`."),
    ("monthly_amount", "INPS: l'importo di un mese.", "INPS: the amount of a month."),
];

/// Lists of words.
const LISTS: &[Row] = &[
    (
        "JobKind",
        "UniLav: `TipologiaContrattuale`, tabella dei rapporti: `COD_TIPOLOGIA_CONTRATTUALE`; `codes.cob` dà il tipo di ogni codice. UniSomm: sempre somministrazione.",
        "UniLav: `TipologiaContrattuale`, table of jobs: `COD_TIPOLOGIA_CONTRATTUALE`; `codes.cob` gives the kind of each code. UniSomm: always agency work.",
    ),
    (
        "Cause",
        "SAP: l'ultimo evento di `N00`; SILP: `MotivoStatoDid`.",
        "SAP: the last event of `N00`; SILP: `MotivoStatoDid`.",
    ),
    (
        "State",
        "Da nessuna parte: la SAP ha `codstatooccupazionale` e `codstatus`, che sono dichiarazioni del nodo; `sap.compare` le confronta con le regole.",
        "Nowhere: the SAP has `codstatooccupazionale` and `codstatus`, which are statements of the node; `sap.compare` compares them with the rules.",
    ),
    ("Benefit", "INPS; tabella delle DID: `DID_NASPI`.", "INPS; table of DIDs: `DID_NASPI`."),
    ("Placement", "UniLav: `legge68`; SAP: `assunzioneLegge68`.", "UniLav: `legge68`; SAP: `assunzioneLegge68`."),
    ("PayBasis", "`RetribuzioneCompenso` di UniLav è lorda.", "`RetribuzioneCompenso` of UniLav is gross."),
    (
        "Scheme",
        "SAP, ListaDID: `indice_profiling` è dell'indice della DID.",
        "SAP, ListaDID: `indice_profiling` is of the index of the DID.",
    ),
    ("Sex", "UniLav, SAP: `sesso`.", "UniLav, SAP: `sesso`."),
    ("ConvocationChannel", "Il registro degli appuntamenti dell'ufficio.", "The office's register of appointments."),
];
