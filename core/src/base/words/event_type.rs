//! The table of event types: one row for each type, read by dossiers, rule data, tables and the C interface.

use super::event_field::EventField;
use crate::base::text::Lang;

/// The table: passes its rows to a macro.
///
/// A row gives the name, which is also that of the struct in `dossier::facts`, the wire name, the labels in Italian and in English,
/// the number in C, and the columns of a table of events: those that the type requires and those that are optional, the details
/// among them. `type`, `date` and `recorded_at` belong to every type. A type without a number does not exist in C. A number is never
/// changed or reused.
///
/// The comment above the row says what happens and when; then come the same in Italian, and in Italian and in English the effect on
/// the state and where other systems have the event; last an example.
macro_rules! event_types {
    ($rows:ident) => {
        $rows! {
            /// The person declares to be immediately available for work (*dichiarazione di immediata disponibilità*,
            /// art. 19 c. 1 D.Lgs. 150/2015).
            Did = "did", "DID", "declaration of availability (DID)", c 1, needs [], takes [Channel],
                it "La persona dichiara l'immediata disponibilità al lavoro (art. 19 c. 1 D.Lgs. 150/2015).",
                effect "Dal suo giorno la persona è `disoccupato`, o `conservazione` con un lavoro entro i limiti di reddito, o `a_rischio` dopo un preavviso di licenziamento; l'anzianità inizia. È rifiutata durante un lavoro sopra i limiti, mentre una DID è attiva e durante il divieto dopo una sanzione (STATO-18).",
                    "From its day the person is `disoccupato`, or `conservazione` with work within the income limits, or `a_rischio` after a notice of dismissal; seniority starts. It is refused during work above the limits, while a DID is active, and during the bar after a sanction (STATO-18).",
                source "SAP e ListaDID: `N00/data`, senza N00 `disponibilita`. Tabella delle DID: `DATA_EVENTO`, se `STATO_DID` non è `Annullata`. SILP: `DidRidotta.dataDid`. Nessuna Comunicazione Obbligatoria la contiene.",
                    "SAP and ListaDID: `N00/data`, without N00 `disponibilita`. Table of DIDs: `DATA_EVENTO`, unless `STATO_DID` is `Annullata`. SILP: `DidRidotta.dataDid`. No Comunicazione Obbligatoria has it.",
                example r#"{"type": "did", "date": "2025-01-10", "channel": "portale"}"#;
            /// The person claims a benefit.
            DomandaPrestazione = "domanda_prestazione", "domanda di prestazione", "claim for a benefit",
                c 2, needs [Benefit], takes [],
                it "La persona presenta la domanda di una prestazione.",
                effect "La domanda di NASpI, DIS-COLL, ASpI o mobilità vale come DID nel suo giorno (STATO-02). La domanda di un'altra prestazione non cambia lo stato.",
                    "A claim for NASpI, DIS-COLL, ASpI or mobilità counts as a DID on its day (STATO-02). A claim for another benefit does not change the state.",
                source "INPS: il giorno della domanda. Tabella delle DID: `DATA_EVENTO` dove `DID_NASPI` è indicato. SILP: `DidInpsRidotta.dtDichiarazione`, se `flgAnnullato` non è S.",
                    "INPS: the day of the claim. Table of DIDs: `DATA_EVENTO` where `DID_NASPI` is set. SILP: `DidInpsRidotta.dtDichiarazione`, unless `flgAnnullato` is S.",
                example r#"{"type": "domanda_prestazione", "date": "2025-01-09", "benefit": "naspi"}"#;
            /// The first day of a benefit.
            PrestazioneInizio = "prestazione_inizio", "inizio della prestazione", "start of a benefit",
                c 3, needs [Benefit], takes [MonthlyAmount HoursCutPercent],
                it "Il primo giorno di una prestazione.",
                effect "Lo stato non cambia. Da allora valgono gli obblighi di quella prestazione: le sue scadenze, le sue sanzioni e le sue regole sulle offerte.",
                    "The state does not change. From then on the duties of that benefit hold: its deadlines, its sanctions and its rules on offers.",
                source "INPS: il primo giorno pagato, se la domanda è stata accolta; l'importo di un mese è `monthly_amount`. Nessuna Comunicazione Obbligatoria e nessuna SAP lo contiene.",
                    "INPS: the first day paid, if the claim was accepted; the amount of a month is `monthly_amount`. No Comunicazione Obbligatoria and no SAP has it.",
                example r#"{"type": "prestazione_inizio", "date": "2025-01-16", "benefit": "naspi", "monthly_amount": "1200.00"}"#;
            /// The last day for which a benefit is paid; a suspension is no end.
            PrestazioneFine = "prestazione_fine", "fine della prestazione", "end of a benefit", c 4, needs [Benefit], takes [],
                it "L'ultimo giorno per cui una prestazione è pagata; una sospensione non è una fine.",
                effect "Lo stato non cambia. Dal giorno dopo una violazione non ha sanzioni per quella prestazione.",
                    "The state does not change. From the day after, a violation has no sanction under that benefit.",
                source "INPS: l'ultimo giorno pagato.",
                    "INPS: the last day paid.",
                example r#"{"type": "prestazione_fine", "date": "2025-09-30", "benefit": "naspi"}"#;
            /// The worker receives the notice of a dismissal (art. 19 c. 4 D.Lgs. 150/2015).
            PreavvisoLicenziamento = "preavviso_licenziamento", "preavviso di licenziamento", "notice of dismissal",
                c 5, needs [Job], takes [],
                it "Il lavoratore riceve il preavviso di un licenziamento (art. 19 c. 4 D.Lgs. 150/2015).",
                effect "Da solo non cambia lo stato: una DID resa da allora, mentre il rapporto dura ancora, rende la persona `a_rischio` (STATO-03).",
                    "The state does not change by itself: a DID submitted from then on, while the job still runs, makes the person `a_rischio` (STATO-03).",
                source "La lettera di licenziamento, che la persona mostra all'ufficio. Nessuna Comunicazione Obbligatoria lo contiene: UniLav comunica solo la cessazione.",
                    "The letter of dismissal, which the person shows to the office. No Comunicazione Obbligatoria has it: UniLav reports the end of the job only.",
                example r#"{"type": "preavviso_licenziamento", "date": "2025-02-03", "job": "negozio"}"#;
            /// The first day of a job.
            RapportoInizio = "rapporto_inizio", "inizio del rapporto di lavoro", "start of a job",
                c 6, needs [Job],
                takes [Kind Cob Agency Employer End AnnualIncome GrossAnnualPay MonthlyPay PayBasis MonthsPerYear
                    AvailabilityDuty Placement],
                it "Il primo giorno di un rapporto di lavoro.",
                effect "Con un reddito entro il limite lo stato si conserva, `conservazione` (STATO-09). Oltre il limite, o se il reddito non è noto, il lavoro subordinato sospende lo stato, `sospeso` (STATO-06, STATO-24), e l'altro lavoro lo fa decadere, `decaduto` (STATO-10). Alcuni tipi non hanno effetto (STATO-17).",
                    "With an income within the limit the status is kept, `conservazione` (STATO-09). Above it, or if the income is not known, subordinate work suspends the status, `sospeso` (STATO-06, STATO-24), and other work ends it, `decaduto` (STATO-10). Some kinds have no effect (STATO-17).",
                source "UniLav: `InizioRapporto/dataInizio`, con `dataFine` (`end`), `TipologiaContrattuale` (`cob`), `RetribuzioneCompenso` (`gross_annual_pay`), `legge68` (`placement`). UniSomm: `dataInizioSomm`, `dataFineSomm`. RicercaCO: `rapporto_DataInizio`, senza retribuzione. SAP: `esperienzalavoro/datainizio`, senza retribuzione. Tabella dei rapporti: `INIZIO`, `FINE`, `COD_TIPOLOGIA_CONTRATTUALE`, `RETRIBUZIONE`. SILP: `RapportoDiLavoro.dataInizioRapporto`.",
                    "UniLav: `InizioRapporto/dataInizio`, with `dataFine` (`end`), `TipologiaContrattuale` (`cob`), `RetribuzioneCompenso` (`gross_annual_pay`), `legge68` (`placement`). UniSomm: `dataInizioSomm`, `dataFineSomm`. RicercaCO: `rapporto_DataInizio`, without pay. SAP: `esperienzalavoro/datainizio`, without pay. Table of jobs: `INIZIO`, `FINE`, `COD_TIPOLOGIA_CONTRATTUALE`, `RETRIBUZIONE`. SILP: `RapportoDiLavoro.dataInizioRapporto`.",
                example r#"{"type": "rapporto_inizio", "date": "2025-03-03", "job": "negozio", "cob": "A.02.00", "end": "2025-08-31", "gross_annual_pay": "18500.00"}"#;
            /// The agreed last day of a job becomes a later one.
            RapportoProroga = "rapporto_proroga", "proroga del rapporto di lavoro", "extension of a job",
                c 7, needs [Job End], takes [],
                it "L'ultimo giorno pattuito di un rapporto diventa un giorno successivo.",
                effect "Lo stesso rapporto prosegue, con lo stesso conteggio dei giorni di sospensione (STATO-07). Il suo giorno è il vecchio ultimo giorno.",
                    "The same job goes on, with the same count of days of suspension (STATO-07). Its day is the old last day.",
                source "UniLav: `Proroga/dataFineProroga` è `end`. UniSomm: `codiceVariazione` 2.01, 2.02. RicercaCO: `rapporto_Proroga_DataFine`. La SAP e le tabelle dei rapporti hanno solo l'ultimo contenuto.",
                    "UniLav: `Proroga/dataFineProroga` is `end`. UniSomm: `codiceVariazione` 2.01, 2.02. RicercaCO: `rapporto_Proroga_DataFine`. The SAP and tables of jobs have the last content only.",
                example r#"{"type": "rapporto_proroga", "date": "2025-08-31", "job": "negozio", "end": "2025-12-31"}"#;
            /// The kind of a job changes, as from fixed-term to open-ended.
            RapportoTrasformazione = "rapporto_trasformazione", "trasformazione del rapporto di lavoro", "transformation of a job",
                c 8, needs [Job], takes [Kind Cob End],
                it "Il tipo di un rapporto cambia, come da tempo determinato a tempo indeterminato.",
                effect "Lo stesso rapporto prosegue, con lo stesso conteggio dei giorni di sospensione (STATO-07); dal suo giorno si applica il limite del nuovo tipo (STATO-12).",
                    "The same job goes on, with the same count of days of suspension (STATO-07); from its day the limit of the new kind applies (STATO-12).",
                source "UniLav: `Trasformazione/dataTrasformazione` con il codice DI, AI, FI o II. UniSomm: `codiceVariazione` 3.01, 3.02. RicercaCO: `rapporto_Trasformazione_Data`.",
                    "UniLav: `Trasformazione/dataTrasformazione` with the code DI, AI, FI or II. UniSomm: `codiceVariazione` 3.01, 3.02. RicercaCO: `rapporto_Trasformazione_Data`.",
                example r#"{"type": "rapporto_trasformazione", "date": "2025-09-01", "job": "negozio", "kind": "indeterminato"}"#;
            /// The expected income of a job changes, and the job goes on.
            RapportoVariazione = "rapporto_variazione", "variazione del reddito", "change of income",
                c 9, needs [Job], takes [AnnualIncome GrossAnnualPay],
                it "Il reddito previsto di un rapporto cambia, e il rapporto prosegue.",
                effect "Dal suo giorno si confronta con il limite il nuovo reddito: oltre il limite lo stato è sospeso (STATO-21) o decade (STATO-10), entro il limite si conserva.",
                    "From its day the new income is compared with the limit: above it the status is suspended (STATO-21) or lost (STATO-10), within it the status is kept.",
                source "UniLav: un'altra `RetribuzioneCompenso` in una `Trasformazione` (DP, PV, PP, TP, DL, TL, FF). UniSomm: un'altra con `codiceVariazione` 2.03, 3.03, 3.04, 4.01, o con una nuova missione. Altrimenti la comunica la persona.",
                    "UniLav: another `RetribuzioneCompenso` in a `Trasformazione` (DP, PV, PP, TP, DL, TL, FF). UniSomm: another one with `codiceVariazione` 2.03, 3.03, 3.04, 4.01, or with a new mission. Else the person reports it.",
                example r#"{"type": "rapporto_variazione", "date": "2025-05-01", "job": "negozio", "gross_annual_pay": "8800.00"}"#;
            /// The last day worked in a job; a fixed-term job that ends on its agreed day needs none.
            RapportoFine = "rapporto_fine", "fine del rapporto di lavoro", "end of a job", c 10, needs [Job], takes [Cause],
                it "L'ultimo giorno lavorato di un rapporto; un rapporto a termine che finisce nel giorno pattuito non ne ha bisogno.",
                effect "Dal giorno dopo, senza altro lavoro, chi aveva lo stato sospeso, conservato o a rischio è `disoccupato` (STATO-03, STATO-08, STATO-23). Uno stato decaduto non ritorna.",
                    "From the day after, without other work, a person whose status was suspended, kept or at risk is `disoccupato` (STATO-03, STATO-08, STATO-23). A lost status does not come back.",
                source "UniLav: `Cessazione/dataCessazione`; `codiceCausa` è `cause`. UniSomm: `codiceVariazione` 4.02. RicercaCO: `rapporto_Cessazione_Data`. Tabella dei rapporti: `FINE`. SILP: `RapportoDiLavoro.dataFine` dove `flgRapportoCessato` è S.",
                    "UniLav: `Cessazione/dataCessazione`; `codiceCausa` is `cause`. UniSomm: `codiceVariazione` 4.02. RicercaCO: `rapporto_Cessazione_Data`. Table of jobs: `FINE`. SILP: `RapportoDiLavoro.dataFine` where `flgRapportoCessato` is S.",
                example r#"{"type": "rapporto_fine", "date": "2025-06-30", "job": "negozio", "cause": "DS"}"#;
            /// Days worked in an intermittent job, or in occasional farm work.
            GiornateLavorate = "giornate_lavorate", "giornate lavorate", "days worked", c 11, needs [Job], takes [To],
                it "Giorni lavorati in un rapporto intermittente, o di lavoro occasionale agricolo.",
                effect "In un rapporto intermittente sopra il limite, senza obbligo di risposta, solo questi giorni sospendono lo stato (STATO-16). Nel lavoro agricolo contano per i giorni dell'anno senza effetto (STATO-17).",
                    "In an intermittent job above the limit, without a duty to answer calls, only these days suspend the status (STATO-16). In farm work they count toward the days of the year without effect (STATO-17).",
                source "I registri del datore, o la persona. UniLav comunica il contratto e non i giorni.",
                    "The employer's own records, or the person. UniLav reports the contract and not the days.",
                example r#"{"type": "giornate_lavorate", "date": "2025-04-07", "job": "chiamata", "to": "2025-04-11"}"#;
            /// The person withdraws the DID, or it ends by a pension, by death or with the right to work.
            Revoca = "revoca", "revoca della DID", "withdrawal of the DID", c 12, needs [Cause], takes [],
                it "La persona revoca la DID, o questa cessa per pensione, decesso o perdita del diritto a lavorare.",
                effect "Dal suo giorno lo stato è `revocato`; si può rendere una nuova DID, e l'anzianità riparte da 1 (STATO-19).",
                    "From its day the state is `revocato`; a new DID may be submitted, and seniority starts again from 1 (STATO-19).",
                source "SAP e ListaDID: `N00` con l'ultimo evento 05, 08, 12 o 15, nel suo giorno. SILP: `codStatoDid` R in `dataStatoDid`.",
                    "SAP and ListaDID: `N00` with the last event 05, 08, 12 or 15, on its day. SILP: `codStatoDid` R on `dataStatoDid`.",
                example r#"{"type": "revoca", "date": "2025-06-16", "cause": "volontaria"}"#;
            /// The person contacts the Centro per l'Impiego, without a summons.
            ContattoCpi = "contatto_cpi", "contatto con il CPI", "contact with the CPI", c 13, needs [], takes [Channel],
                it "La persona contatta il Centro per l'Impiego, senza una convocazione.",
                effect "Lo stato non cambia. Rispetta il termine della persona per contattare l'ufficio per il patto (TERM-CPI-30, TERM-CPI-15).",
                    "The state does not change. It meets the deadline of the person to contact the office for the patto (TERM-CPI-30, TERM-CPI-15).",
                source "Il registro dell'ufficio.",
                    "The office's own register.",
                example r#"{"type": "contatto_cpi", "date": "2025-01-27", "channel": "sportello"}"#;
            /// The Centro per l'Impiego summons the person to an appointment.
            Convocazione = "convocazione", "convocazione", "summons",
                c 14, needs [Appointment], takes [Channel Kind ClaimContact],
                it "Il Centro per l'Impiego convoca la persona a un appuntamento.",
                effect "Lo stato non cambia. Un'assenza si può sanzionare solo se il canale e il preavviso della convocazione lo permettono (`conditionality.convocation`).",
                    "The state does not change. An absence can be sanctioned only if the channel and the notice of the summons allow it (`conditionality.convocation`).",
                source "Il registro degli appuntamenti dell'ufficio: il giorno della convocazione è `date`, giorno e ora sono `appointment`.",
                    "The office's register of appointments: the day of the summons is `date`, day and hour are `appointment`.",
                example r#"{"type": "convocazione", "date": "2025-02-10", "appointment": "2025-02-24T09:30", "channel": "pec", "kind": "ordinaria"}"#;
            /// An interview between the person and the office takes place.
            Colloquio = "colloquio", "colloquio", "interview", c 15, needs [], takes [Service Activity],
                it "Si svolge un colloquio tra la persona e l'ufficio.",
                effect "Lo stato non cambia. Rispetta le scadenze per un colloquio, e per il servizio che indica.",
                    "The state does not change. It meets the deadlines for an interview, and for the service that it names.",
                source "Il registro degli appuntamenti dell'ufficio: la persona era presente.",
                    "The office's register of appointments: the person was present.",
                example r#"{"type": "colloquio", "date": "2025-02-05", "service": "A2"}"#;
            /// The profile of the person is made, or made anew (art. 19 c. 5 and 6 D.Lgs. 150/2015).
            Profilazione = "profilazione", "profilazione", "profile", needs [], takes [Scheme Index Class],
                it "Il profilo della persona è fatto, o rifatto (art. 19 c. 5 e 6 D.Lgs. 150/2015).",
                effect "Lo stato non cambia. L'aggiornamento seguente è dovuto dopo 90 giorni (TERM-PROF-90), e la classe porta ai servizi.",
                    "The state does not change. The next update is due 90 days later (TERM-PROF-90), and the class points to services.",
                source "SAP e ListaDID: `indice_profiling` di `N00` e `A02`, `indiceprofiling`; un numero intero è una classe. SILP: `StatoSapDid.indiceProfiling` in `dataEvento`.",
                    "SAP and ListaDID: `indice_profiling` of `N00` and `A02`, `indiceprofiling`; a whole number is a class. SILP: `StatoSapDid.indiceProfiling` on `dataEvento`.",
                example r#"{"type": "profilazione", "date": "2025-02-05", "scheme": "indice_did", "index": "0.644371661"}"#;
            /// The person and the service sign a patto di servizio (art. 20 D.Lgs. 150/2015).
            Patto = "patto", "patto di servizio", "patto di servizio",
                c 17, needs [], takes [Kind Document SignedBy Partnership FrequencyDays],
                it "La persona e il servizio firmano un patto di servizio (art. 20 D.Lgs. 150/2015).",
                effect "Lo stato non cambia. Rispetta le scadenze per il patto e apre i servizi che lo richiedono; da allora i contatti sono dovuti con la frequenza concordata (TERM-CONTATTI).",
                    "The state does not change. It meets the deadlines for the patto and opens the services that require one; from then on contacts are due as often as agreed (TERM-CONTATTI).",
                source "SAP: `A02`, in `data`; `titolo_progetto` 05 è `kind` 150, 02 e 04 sono `gg`. SILP: `PattoDiServizio.dataFirmaPds`, se `flgAnnullato` non è S.",
                    "SAP: `A02`, on `data`; `titolo_progetto` 05 is `kind` 150, 02 and 04 are `gg`. SILP: `PattoDiServizio.dataFirmaPds`, unless `flgAnnullato` is S.",
                example r#"{"type": "patto", "date": "2025-02-05", "kind": "ordinario", "signed_by": "cpi", "frequency_days": 60}"#;
            /// The office records which services the person needs.
            Fabbisogno = "fabbisogno", "fabbisogno di servizi", "need for services", needs [], takes [Services],
                it "L'ufficio registra di quali servizi la persona ha bisogno.",
                effect "Lo stato non cambia. Apre i servizi del catalogo che richiedono un fabbisogno registrato.",
                    "The state does not change. It opens the services of the catalogue that require a recorded need.",
                source "Il registro dell'ufficio; nessun documento nazionale lo contiene.",
                    "The office's own register; no national document has it.",
                example r#"{"type": "fabbisogno", "date": "2025-02-05", "services": ["B1", "D1"]}"#;
            /// A service of the catalogue is given.
            Servizio = "servizio", "servizio erogato", "service given", c 19, needs [], takes [Code End PublicBody],
                it "È erogato un servizio del catalogo.",
                effect "Lo stato non cambia. Rispetta le scadenze di quel servizio e apre quelli che vengono dopo.",
                    "The state does not change. It meets the deadlines of that service and opens those that come after it.",
                source "Il registro dell'ufficio. La SAP ha la misura con cui è registrato (`attivita_sap`): `services.list` mostra i codici.",
                    "The office's own register. A SAP has the measure under which it is recorded (`attivita_sap`): `services.list` shows the codes.",
                example r#"{"type": "servizio", "date": "2025-03-10", "code": "D1", "end": "2025-03-31"}"#;
            /// The person completes the PAD (digital activation agreement) and the CV on the platform SIISL (art. 25 DL
            /// 60/2024).
            Siisl = "siisl", "iscrizione al SIISL", "registration on SIISL", c 20, needs [], takes [],
                it "La persona compila il PAD (patto di attivazione digitale) e il CV sulla piattaforma SIISL (art. 25 DL 60/2024).",
                effect "Lo stato non cambia. Rispetta il termine di chi percepisce NASpI o DIS-COLL (TERM-SIISL-15).",
                    "The state does not change. It meets the deadline of those who receive NASpI or DIS-COLL (TERM-SIISL-15).",
                source "SIISL; nessuna interfaccia pubblica lo contiene.",
                    "SIISL; no public interface has it.",
                example r#"{"type": "siisl", "date": "2025-01-28"}"#;
            /// The person violates a duty: an appointment, a course, an offer, the patto, a report (art. 21 D.Lgs.
            /// 150/2015 and the laws on each benefit).
            Violazione = "violazione", "violazione di un obbligo", "violation of a duty",
                c 21, needs [Violation],
                takes [Justified MissedHoursPercent TreatmentMonths Renewal ProtectedHousehold OwnMunicipality FoundOn
                    Received],
                it "La persona viola un obbligo: un appuntamento, un corso, un'offerta, il patto, una comunicazione (art. 21 D.Lgs. 150/2015 e le leggi sulle singole prestazioni).",
                effect "La sanzione dipende dalla prestazione di quel giorno e dalle violazioni precedenti. Se è la decadenza dallo stato, la persona è `decaduto` da quel giorno, e una nuova DID è vietata per due mesi (COND-09). Senza una prestazione, o con un giustificato motivo, non segue nulla.",
                    "The sanction follows from the benefit of that day and from earlier violations. Where it is the loss of the status, the person is `decaduto` from that day, and a new DID is barred for two months (COND-09). Without a benefit, or with a justified reason, nothing follows.",
                source "Il registro degli appuntamenti dell'ufficio: la persona era assente, nel giorno dell'appuntamento. Nessun documento nazionale la contiene.",
                    "The office's register of appointments: the person was absent, on the day of the appointment. No national document has it.",
                example r#"{"type": "violazione", "date": "2025-03-03", "violation": "convocazione", "justified": false}"#;
            /// A measure that the office has adopted, where the violation behind it is not on record.
            Sanzione = "sanzione", "sanzione", "sanction", c 22, needs [Measure], takes [LosesStatus],
                it "Una misura che l'ufficio ha adottato, se la violazione che ne è la causa non è registrata.",
                effect "Una `decadenza` fa cessare lo stato, `decaduto`, se `loses_status` non è false, e vieta una nuova DID per due mesi (COND-09). Una `decurtazione` lo lascia com'è.",
                    "A `decadenza` ends the status, `decaduto`, unless `loses_status` is false, and bars a new DID for two months (COND-09). A `decurtazione` leaves it as it is.",
                source "Il registro dell'ufficio, o il provvedimento dell'INPS.",
                    "The office's own register, or the measure of INPS.",
                example r#"{"type": "sanzione", "date": "2025-05-05", "measure": "decadenza"}"#;
            /// A phase of the assegno di ricollocazione: issue, choice of the service, end (art. 23 D.Lgs. 150/2015).
            Adr = "adr", "assegno di ricollocazione", "assegno di ricollocazione",
                c 23, needs [Phase], takes [Provider Tutor Programme],
                it "Una fase dell'assegno di ricollocazione: rilascio, scelta del servizio, fine (art. 23 D.Lgs. 150/2015).",
                effect "Dalla scelta alla fine il patto è sospeso (ADR-PSP). Se entro il termine dal rilascio non è scelto un servizio, si perdono lo stato e la prestazione; nel RdC solo la prestazione (ADR-2M).",
                    "From the choice to the end the patto is suspended (ADR-PSP). If no service is chosen within the term from the issue, the status and the benefit are lost; under the RdC the benefit only (ADR-2M).",
                source "Il sistema che ha rilasciato l'assegno; nessuna Comunicazione Obbligatoria lo contiene.",
                    "The system that issued the voucher; no Comunicazione Obbligatoria has it.",
                example r#"{"type": "adr", "date": "2019-01-14", "phase": "rilascio"}"#;
            /// An active measure as the SAP records it, with the codes of the SAP.
            AttivitaSap = "attivita_sap", "politica attiva (SAP)", "active measure (SAP)",
                needs [],
                takes [Code Title Description Proposed Start End Duration DurationUnit Body Project PolicyId LastEvent
                    LastEventDate],
                it "Una politica attiva come la registra la SAP, con i codici della SAP.",
                effect "Lo stato non cambia. `sap.build` la scrive nella sezione 6 della SAP.",
                    "The state does not change. `sap.build` writes it into section 6 of the SAP.",
                source "SAP e ListaDID: ogni `politiche_attive`, campo per campo: `tipo_attivita` è `code`, `data_proposta` è `proposed`, `identificativo_politica` è `policy_id`, `ultimo_evento` è `last_event`. Una tabella di misure la contiene solo se ha il codice.",
                    "SAP and ListaDID: each `politiche_attive`, field by field: `tipo_attivita` is `code`, `data_proposta` is `proposed`, `identificativo_politica` is `policy_id`, `ultimo_evento` is `last_event`. A table of measures has it only if it holds the code.",
                example r#"{"type": "attivita_sap", "date": "2025-02-05", "code": "A02", "project": "05", "proposed": "2025-02-05"}"#;
            /// A notice of dismissal is withdrawn (art. 19 c. 4 D.Lgs. 150/2015).
            PreavvisoRevocato = "preavviso_revocato", "revoca del preavviso di licenziamento", "withdrawal of a notice of dismissal",
                c 25, needs [Job], takes [],
                it "Un preavviso di licenziamento è revocato (art. 19 c. 4 D.Lgs. 150/2015).",
                effect "Cade la DID resa durante il preavviso (STATO-34).",
                    "A DID submitted during the notice becomes void (STATO-34).",
                source "La lettera del datore, che la persona mostra all'ufficio. Nessuna Comunicazione Obbligatoria lo contiene.",
                    "The employer's letter, which the person shows to the office. No Comunicazione Obbligatoria has it.",
                example r#"{"type": "preavviso_revocato", "date": "2025-02-17", "job": "negozio"}"#;
            /// A job continues under another employer, as in a merger or the transfer of a business.
            CambioDatore = "cambio_datore", "cambio del datore di lavoro", "change of employer",
                c 26, needs [Job], takes [ToJob Employer],
                it "Un rapporto prosegue con un altro datore, come in una fusione o in un trasferimento d'azienda.",
                effect "Lo stato non cambia: il conteggio dei giorni, il reddito e l'inizio del rapporto restano quelli.",
                    "The state does not change: the count of days, the income and the start of the job stay as they are.",
                source "VarDatori: `TrasferimentoAzienda/dataInizio`, con `DatorePrecedente` (`job`) e `DatoreAttuale` (`employer`, `to_job`). RicercaCO: `trasferimentoAzienda_DataInizio`.",
                    "VarDatori: `TrasferimentoAzienda/dataInizio`, with `DatorePrecedente` (`job`) and `DatoreAttuale` (`employer`, `to_job`). RicercaCO: `trasferimentoAzienda_DataInizio`.",
                example r#"{"type": "cambio_datore", "date": "2025-07-01", "job": "negozio", "to_job": "negozio nuovo", "employer": "98765432109"}"#;
            /// A DID is annulled, because it should not have been registered.
            AnnullamentoDid = "annullamento_did", "annullamento della DID", "annulment of the DID", c 27, needs [Did], takes [],
                it "Una DID è annullata, perché non andava registrata.",
                effect "Vale come se non fosse mai stata resa: il suo stato e la sua anzianità vengono meno.",
                    "It counts as if it had never been submitted: its state and its seniority go.",
                source "Dove la fonte conserva la DID annullata: SILP `codStatoDid` A, tabella delle DID `STATO_DID` `Annullata`. Senza il giorno dell'annullamento si lascia fuori la DID.",
                    "Where the source keeps the annulled DID: SILP `codStatoDid` A, table of DIDs `STATO_DID` `Annullata`. Without the day of the annulment leave the DID out.",
                example r#"{"type": "annullamento_did", "date": "2025-01-20", "did": "2025-01-10"}"#;
            /// The office undoes the loss of the status for inactivity, if a regional rule sets a term for it
            /// (STATO-35).
            Ripristino = "ripristino", "ripristino dello stato", "restoration of the status", c 28, needs [], takes [Seniority],
                it "L'ufficio annulla la perdita dello stato per inattività, se una regola regionale dà un termine (STATO-35).",
                effect "Entro il termine la persona è di nuovo `disoccupato`, con l'anzianità precedente se `seniority` è true.",
                    "Within the term the person is `disoccupato` again, with the earlier seniority if `seniority` is true.",
                source "Il registro dell'ufficio.",
                    "The office's own register.",
                example r#"{"type": "ripristino", "date": "2025-09-10", "seniority": true}"#;
        }
    };
}
pub(crate) use event_types;

macro_rules! declare {
    ($(
        $(#[doc = $about:literal])+
        $name:ident = $wire:literal, $it:literal, $en:literal, $(c $number:literal,)?
            needs [$($needed:ident)*], takes [$($taken:ident)*],
            it $about_it:literal,
            effect $effect_it:literal, $effect:literal,
            source $source_it:literal, $source:literal,
            example $example:literal;
    )+) => {
        /// The type of an event.
        ///
        /// ```
        /// use collocamento::dossier::{EventField, EventType};
        /// let proroga = EventType::from_wire("rapporto_proroga").ok_or("none")?;
        /// assert_eq!(proroga.needs(), [EventField::Job, EventField::End]);
        /// assert!(proroga.takes().is_empty());
        /// # Ok::<(), &str>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(description = "The type of an event."))]
        #[non_exhaustive]
        pub enum EventType {
            $(
                $(#[doc = $about])+
                #[doc = ""]
                #[doc = $effect]
                #[cfg_attr(
                    feature = "schema",
                    schemars(rename = $wire, extend("x-label" = {"it": $it, "en": $en}))
                )]
                $name,
            )+
        }

        /// The wire name.
        impl std::fmt::Display for EventType {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Reads the wire name.
        impl std::str::FromStr for EventType {
            type Err = $crate::base::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_wire(text).ok_or_else(|| $crate::base::error::Error::unknown_word(text, Self::NAMES))
            }
        }

        impl EventType {
            /// All types.
            pub const ALL: [Self; [$($wire),+].len()] = [$(Self::$name),+];

            /// The wire names of all types.
            pub const NAMES: &[&str] = &[$($wire),+];

            /// The numbers of the types that exist in C.
            pub const NUMBERS: &[i32] = &[$($($number,)?)+];

            /// The wire name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $wire,)+
                }
            }

            /// The label in one language.
            #[must_use]
            pub const fn label(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$name => lang.pick($it, $en),)+
                }
            }

            /// The type with this wire name.
            #[must_use]
            pub fn from_wire(name: &str) -> Option<Self> {
                match name {
                    $($wire => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// Its number in C; `None` if it does not exist in C.
            #[must_use]
            pub fn number(self) -> Option<i32> {
                match self {
                    $(Self::$name => [$($number)?].first().copied(),)+
                }
            }

            /// The type with this number.
            #[must_use]
            pub const fn by_number(number: i32) -> Option<Self> {
                match number {
                    $($($number => Some(Self::$name),)?)+
                    _ => None,
                }
            }

            /// What an event of this type is, and when it occurs.
            #[must_use]
            pub const fn about(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$name => lang.pick($about_it, concat!($($about),+).trim_ascii()),)+
                }
            }

            /// Its effect on the state of the person.
            #[must_use]
            pub const fn effect(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$name => lang.pick($effect_it, $effect),)+
                }
            }

            /// Where other systems have it: Comunicazioni Obbligatorie, SAP, tables, registers.
            #[must_use]
            pub const fn source(self, lang: Lang) -> &'static str {
                match self {
                    $(Self::$name => lang.pick($source_it, $source),)+
                }
            }

            /// An event of this type as JSON.
            ///
            /// ```
            /// use collocamento::Dossier;
            /// use collocamento::dossier::EventType;
            /// let event = EventType::Siisl.example();
            /// let dossier = Dossier::from_json(format!(r#"{{"person": {{}}, "as_of": "2025-12-31", "events": [{event}]}}"#))?;
            /// assert_eq!(dossier.events.len(), 1);
            /// # Ok::<(), collocamento::Error>(())
            /// ```
            #[must_use]
            pub const fn example(self) -> &'static str {
                match self {
                    $(Self::$name => $example,)+
                }
            }

            /// The columns of a table of events that a row of this type requires, besides `type` and `date`.
            #[must_use]
            pub const fn needs(self) -> &'static [EventField] {
                match self {
                    $(Self::$name => &[$(EventField::$needed),*],)+
                }
            }

            /// The optional columns of a row of this type, besides `recorded_at`.
            #[must_use]
            pub const fn takes(self) -> &'static [EventField] {
                match self {
                    $(Self::$name => &[$(EventField::$taken),*],)+
                }
            }
        }
    };
}

event_types!(declare);
