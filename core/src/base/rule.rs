//! Rule ids: the names that code, data, traces, tests and the printed rule table share.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::base::schema::in_schema;
use serde::{Serialize, Serializer};

/// The id of a rule, such as `STATO-04`: capital letters and digits, in groups separated by hyphens. The rulebook holds the text
/// of the rule, its citation and its dates.
///
/// ```
/// use collocamento::RuleId;
///
/// assert!(RuleId::new("STATO-04").is_some_and(|rule| rule == "STATO-04" && format!("{rule:10}|") == "STATO-04  |"));
/// assert_eq!(RuleId::new("STATO-04").as_ref().map(RuleId::as_str), Some("STATO-04"));
/// assert_eq!(RuleId::new("stato 4"), None);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct RuleId(Id);

/// A rule of the bundled rule data is always `Bundled`, so that one rule has one form.
#[derive(Clone, PartialEq, Eq)]
enum Id {
    Bundled(Rule),
    /// Of an overlay.
    Named(Arc<str>),
}

impl RuleId {
    /// The id with this text; `None` if the text is not an id.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        let group = |group: &str| {
            !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        let is_id = text.starts_with(|first: char| first.is_ascii_uppercase()) && text.split('-').all(group);
        is_id.then(|| Self(Rule::with_id(&text).map_or_else(|| Id::Named(text.into()), Id::Bundled)))
    }

    /// The id as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Id::Bundled(rule) => rule.as_str(),
            Id::Named(text) => text,
        }
    }

    /// The rule, if it is one of the bundled rule data.
    pub(crate) const fn bundled(&self) -> Option<Rule> {
        match self.0 {
            Id::Bundled(rule) => Some(rule),
            Id::Named(_) => None,
        }
    }
}

impl Ord for RuleId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialOrd for RuleId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

// As its text, which it is borrowed as.
impl Hash for RuleId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl AsRef<str> for RuleId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for RuleId {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for RuleId {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

in_schema!(RuleId, {
    "type": "string",
    "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$",
    "description": "The id of a rule, such as STATO-04."
});

/// Declares the rules of the bundled rule data, in the order of their ids, so that the code can name each of them. The loading of a
/// rulebook checks that it holds them all; a rule with a place is required only where the rule data of that folder are loaded.
macro_rules! rules {
    ($($name:ident = $id:literal $(in $place:ident)?),+ $(,)?) => {
        /// A rule of the bundled rule data: its place in the order of the ids.
        #[expect(non_camel_case_types, reason = "named as their ids")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Rule { $($name),+ }

        pub(crate) use Rule::{$($name),+};

        impl Rule {
            /// All of them, in the order of their ids.
            pub(crate) const ALL: &[Self] = &[$($name),+];
            const IDS: &[&'static str] = &[$($id),+];
            const PLACES: &[Option<&'static str>] = &[$(rules!(@place $($place)?)),+];
        }
    };
    (@place) => { None };
    (@place $place:ident) => { Some(stringify!($place)) };
}

impl Rule {
    /// Its id.
    pub(crate) fn as_str(self) -> &'static str {
        Self::IDS.get(self.place()).copied().unwrap_or_default()
    }

    /// The folder of rule data that contains it; `None` for the national one.
    pub(crate) fn region(self) -> Option<&'static str> {
        Self::PLACES.get(self.place()).copied().flatten()
    }

    /// Its place in [`Rule::ALL`].
    pub(crate) const fn place(self) -> usize {
        self as usize
    }

    /// The rule with this id.
    fn with_id(id: &str) -> Option<Self> {
        Self::ALL.get(Self::IDS.binary_search(&id).ok()?).copied()
    }
}

impl AsRef<str> for Rule {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<&Self> for RuleId {
    fn from(rule: &Self) -> Self {
        rule.clone()
    }
}

impl From<Rule> for RuleId {
    fn from(rule: Rule) -> Self {
        Self(Id::Bundled(rule))
    }
}

// Written by ./tests/write from the rule data.
rules! {
    ADR_2M = "ADR-2M", ADR_CPI = "ADR-CPI", ADR_DIR = "ADR-DIR", ADR_DUR = "ADR-DUR", ADR_IMP = "ADR-IMP",
    ADR_PSP = "ADR-PSP", ADR_SANZ = "ADR-SANZ", ADR_TUTOR = "ADR-TUTOR", ADR_VIG = "ADR-VIG",
    APP_LISTA = "APP-LISTA" in toscana, APP_NODISP = "APP-NODISP" in toscana, APP_POSTI = "APP-POSTI" in toscana,
    APP_TIPI = "APP-TIPI" in toscana,
    ART16 = "ART16",
    ATT_150 = "ATT-150" in toscana, ATT_GG = "ATT-GG" in toscana,
    BEN_CONC = "BEN-CONC",
    CAD_20 = "CAD-20", CAD_64 = "CAD-64", CAD_65 = "CAD-65",
    CAND_ACC = "CAND-ACC" in toscana, CAND_ALTRI = "CAND-ALTRI" in toscana, CAND_ESITO = "CAND-ESITO" in toscana,
    CAND_LISTA = "CAND-LISTA" in toscana, CAND_STATI = "CAND-STATI" in toscana, CAND_TIPO = "CAND-TIPO" in toscana,
    CAP_CRESCITA = "CAP-CRESCITA", CAP_GRUPPI = "CAP-GRUPPI", CAP_ORE = "CAP-ORE", CAP_ROTTURA = "CAP-ROTTURA",
    CF_01 = "CF-01", CF_02 = "CF-02",
    COB_01 = "COB-01", COB_02 = "COB-02", COB_03 = "COB-03", COB_04 = "COB-04", COB_05 = "COB-05", COB_06 = "COB-06",
    COB_07 = "COB-07", COB_08 = "COB-08", COB_09 = "COB-09", COB_10 = "COB-10", COB_11 = "COB-11", COB_12 = "COB-12",
    COLL_CAND = "COLL-CAND" in toscana, COLL_ORA = "COLL-ORA" in toscana, COLL_STANZA = "COLL-STANZA" in toscana,
    COLL_STATI = "COLL-STATI" in toscana,
    COND_07A = "COND-07A", COND_07B = "COND-07B", COND_07C = "COND-07C", COND_07D = "COND-07D", COND_08A = "COND-08A",
    COND_08C = "COND-08C", COND_08D = "COND-08D", COND_09 = "COND-09", COND_10 = "COND-10", COND_12 = "COND-12",
    COND_13 = "COND-13", COND_22A = "COND-22A", COND_22B = "COND-22B", COND_25T = "COND-25T", COND_ADI = "COND-ADI",
    COND_CONT = "COND-CONT", COND_DECAD = "COND-DECAD", COND_GIUST = "COND-GIUST", COND_GOL2 = "COND-GOL2",
    COND_NESS = "COND-NESS", COND_QUARTO = "COND-QUARTO", COND_RDC_C = "COND-RDC-C", COND_RDC_F = "COND-RDC-F",
    COND_RDC_O = "COND-RDC-O", COND_RDC_P = "COND-RDC-P", COND_REI = "COND-REI", COND_REI_O = "COND-REI-O",
    COND_SIA = "COND-SIA",
    CONV_ATTO = "CONV-ATTO", CONV_CANALE = "CONV-CANALE", CONV_COST = "CONV-COST", CONV_FERIALE = "CONV-FERIALE",
    CONV_NOTICE = "CONV-NOTICE",
    COVID_40 = "COVID-40",
    CV_CONS = "CV-CONS" in toscana, CV_ELIMINA = "CV-ELIMINA" in toscana, CV_FILE = "CV-FILE" in toscana,
    CV_LINK = "CV-LINK" in toscana, CV_MULTI = "CV-MULTI" in toscana, CV_RET = "CV-RET" in toscana,
    CV_RICH = "CV-RICH" in toscana, CV_TERR = "CV-TERR" in toscana,
    DID_CANALE = "DID-CANALE", DID_EV = "DID-EV",
    DIFF_UMB = "DIFF-UMB" in umbria,
    DISCOLL_5 = "DISCOLL-5",
    DIST_ELENCHI = "DIST-ELENCHI", DIST_LOM_AMBITO = "DIST-LOM-AMBITO" in lombardia,
    DIST_LOM_DATA = "DIST-LOM-DATA" in lombardia, DIST_LOM_INVITO = "DIST-LOM-INVITO" in lombardia,
    DIST_LOM_OPER = "DIST-LOM-OPER" in lombardia, DIST_LOM_PIATT = "DIST-LOM-PIATT" in lombardia,
    DIST_LOM_PRES = "DIST-LOM-PRES" in lombardia, DIST_LOM_PSP = "DIST-LOM-PSP" in lombardia,
    DIST_LOM_RDC = "DIST-LOM-RDC" in lombardia, DIST_LOM_REQ = "DIST-LOM-REQ" in lombardia,
    DIST_LOM_TEL = "DIST-LOM-TEL" in lombardia, DIST_TOS_CANALI = "DIST-TOS-CANALI" in toscana,
    DIST_TOS_DATA = "DIST-TOS-DATA" in toscana, DIST_TOS_DOC = "DIST-TOS-DOC" in toscana,
    DIST_TOS_LINK = "DIST-TOS-LINK" in toscana, DIST_TOS_PIATT = "DIST-TOS-PIATT" in toscana,
    DIST_TOS_PORTALE = "DIST-TOS-PORTALE" in toscana, DIST_TOS_SERVIZI = "DIST-TOS-SERVIZI" in toscana,
    DIST_TOS_STANZA = "DIST-TOS-STANZA" in toscana, DIST_TOS_VERIF = "DIST-TOS-VERIF" in toscana,
    DIST_UMB_A1 = "DIST-UMB-A1" in umbria,
    ENTE_01 = "ENTE-01", ENTE_REQ = "ENTE-REQ" in umbria,
    FIRMA_FATTI = "FIRMA-FATTI", FIRMA_LOM_A = "FIRMA-LOM-A" in lombardia, FIRMA_LOM_ACC = "FIRMA-LOM-ACC" in lombardia,
    FIRMA_LOM_APP = "FIRMA-LOM-APP" in lombardia, FIRMA_LOM_B = "FIRMA-LOM-B" in lombardia,
    FIRMA_LOM_FEQ = "FIRMA-LOM-FEQ" in lombardia, FIRMA_LOM_FMT = "FIRMA-LOM-FMT" in lombardia,
    FIRMA_LOM_INVIO = "FIRMA-LOM-INVIO" in lombardia, FIRMA_LOM_PART = "FIRMA-LOM-PART" in lombardia,
    FIRMA_LOM_RESP = "FIRMA-LOM-RESP" in lombardia, FIRMA_LOM_TEMPO = "FIRMA-LOM-TEMPO" in lombardia,
    FIRMA_TOS_ANN = "FIRMA-TOS-ANN" in toscana, FIRMA_TOS_CARICO = "FIRMA-TOS-CARICO" in toscana,
    FIRMA_TOS_CHIUSO = "FIRMA-TOS-CHIUSO" in toscana, FIRMA_TOS_CITT = "FIRMA-TOS-CITT" in toscana,
    FIRMA_TOS_COLL = "FIRMA-TOS-COLL" in toscana, FIRMA_TOS_DATA = "FIRMA-TOS-DATA" in toscana,
    FIRMA_TOS_DID = "FIRMA-TOS-DID" in toscana, FIRMA_TOS_DL = "FIRMA-TOS-DL" in toscana,
    FIRMA_TOS_FIRMA_OP = "FIRMA-TOS-FIRMA-OP" in toscana, FIRMA_TOS_ICONA = "FIRMA-TOS-ICONA" in toscana,
    FIRMA_TOS_ID = "FIRMA-TOS-ID" in toscana, FIRMA_TOS_INVIO = "FIRMA-TOS-INVIO" in toscana,
    FIRMA_TOS_OPER = "FIRMA-TOS-OPER" in toscana, FIRMA_TOS_QUANDO = "FIRMA-TOS-QUANDO" in toscana,
    FIRMA_TOS_REV = "FIRMA-TOS-REV" in toscana, FIRMA_TOS_SOST = "FIRMA-TOS-SOST" in toscana,
    FIRMA_TOS_TIPI = "FIRMA-TOS-TIPI" in toscana,
    FORM_CATALOGO = "FORM-CATALOGO" in toscana, FORM_LISTA = "FORM-LISTA" in toscana,
    GG_ADESIONE = "GG-ADESIONE" in toscana, GG_BONUS = "GG-BONUS", GG_ETA = "GG-ETA" in toscana,
    GG_OFFERTE = "GG-OFFERTE" in toscana, GG_VIG = "GG-VIG" in toscana,
    GOL_PERC = "GOL-PERC", GOL_VIG = "GOL-VIG",
    JUST_DOC = "JUST-DOC", JUST_MOTIVO = "JUST-MOTIVO", JUST_OFFERTA = "JUST-OFFERTA", JUST_TEMPO = "JUST-TEMPO",
    L68_18 = "L68-18", L68_60 = "L68-60", L68_BASE = "L68-BASE", L68_BASE_APPR = "L68-BASE-APPR",
    L68_BASE_DIS = "L68-BASE-DIS", L68_BASE_ESON = "L68-BASE-ESON", L68_BASE_INT = "L68-BASE-INT",
    L68_BASE_PT = "L68-BASE-PT", L68_BASE_SOMM = "L68-BASE-SOMM", L68_BASE_SOSP = "L68-BASE-SOSP", L68_CHI = "L68-CHI",
    L68_CONV = "L68-CONV", L68_IMP = "L68-IMP", L68_QUOTA = "L68-QUOTA",
    LIB_STATI = "LIB-STATI" in toscana, LIB_VOCI = "LIB-VOCI" in toscana,
    MATCH_ESITO = "MATCH-ESITO" in umbria, MATCH_MAX = "MATCH-MAX" in umbria, MATCH_PUB = "MATCH-PUB" in umbria,
    MATCH_ROSA = "MATCH-ROSA" in umbria, MATCH_SEL = "MATCH-SEL" in umbria,
    NASPI_13 = "NASPI-13", NASPI_68 = "NASPI-68", NASPI_CAUSA = "NASPI-CAUSA", NASPI_DEC = "NASPI-DEC",
    NASPI_MESE = "NASPI-MESE",
    OFF_ADI = "OFF-ADI", OFF_BANDA = "OFF-BANDA", OFF_CERCA = "OFF-CERCA" in toscana,
    OFF_CODICE = "OFF-CODICE" in toscana, OFF_COER = "OFF-COER", OFF_CONTR = "OFF-CONTR", OFF_DIST = "OFF-DIST",
    OFF_L68 = "OFF-L68", OFF_PRE = "OFF-PRE", OFF_RDC = "OFF-RDC", OFF_RETR = "OFF-RETR",
    OFF_TIPI = "OFF-TIPI" in toscana,
    PATTO_20_1 = "PATTO-20-1", PATTO_20_2 = "PATTO-20-2", PATTO_20_3 = "PATTO-20-3", PATTO_ADR = "PATTO-ADR",
    PATTO_AGE = "PATTO-AGE", PATTO_AGG = "PATTO-AGG" in umbria, PATTO_ASDI = "PATTO-ASDI",
    PATTO_ASDI_NASPI = "PATTO-ASDI-NASPI", PATTO_COST = "PATTO-COST", PATTO_FIG = "PATTO-FIG" in umbria,
    PATTO_L68 = "PATTO-L68", PATTO_LTU = "PATTO-LTU", PATTO_PERC = "PATTO-PERC" in umbria,
    PATTO_PROF = "PATTO-PROF" in umbria, PATTO_REG = "PATTO-REG", PATTO_SIA = "PATTO-SIA", PATTO_UPD = "PATTO-UPD",
    PIANO_CHI = "PIANO-CHI" in umbria, PIANO_GIORNI = "PIANO-GIORNI", PIANO_ORD = "PIANO-ORD",
    PIANO_PASSI = "PIANO-PASSI",
    POL_ATT = "POL-ATT", POL_DATE = "POL-DATE", POL_EVT = "POL-EVT", POL_ID = "POL-ID", POL_SRC = "POL-SRC",
    PORT_AIUTO = "PORT-AIUTO" in toscana, PORT_ATT = "PORT-ATT" in toscana, PORT_AVVISI = "PORT-AVVISI" in toscana,
    PORT_DATI = "PORT-DATI" in toscana, PORT_FIRMA = "PORT-FIRMA" in toscana, PORT_LOGIN = "PORT-LOGIN" in toscana,
    PORT_MEZZI = "PORT-MEZZI" in toscana, PORT_OPEN = "PORT-OPEN" in toscana, PORT_REG = "PORT-REG" in toscana,
    PROF_14 = "PROF-14", PROF_90 = "PROF-90", PROF_AUTO = "PROF-AUTO", PROF_CF = "PROF-CF", PROF_DID = "PROF-DID",
    PROF_DS = "PROF-DS", PROF_GG1 = "PROF-GG1", PROF_GG2 = "PROF-GG2", PROF_LOG = "PROF-LOG", PROF_OBBL = "PROF-OBBL",
    PROF_QUAL = "PROF-QUAL", PROF_RANGE = "PROF-RANGE",
    REG_A = "REG-A", REG_B = "REG-B", REG_C = "REG-C",
    ROUTE_UMB = "ROUTE-UMB" in umbria,
    SAP_2L = "SAP-2L", SAP_6 = "SAP-6", SAP_ANZ = "SAP-ANZ", SAP_CFR = "SAP-CFR", SAP_COER = "SAP-COER",
    SAP_EVT = "SAP-EVT", SAP_GDID = "SAP-GDID", SAP_ID = "SAP-ID", SAP_IDX = "SAP-IDX", SAP_ISCR = "SAP-ISCR",
    SAP_NAZ = "SAP-NAZ", SAP_RIL = "SAP-RIL" in toscana, SAP_SEZ = "SAP-SEZ", SAP_STATO = "SAP-STATO",
    SERV_18 = "SERV-18" in umbria, SERV_A1 = "SERV-A1" in umbria, SERV_A2_COSTANZA = "SERV-A2-COSTANZA" in umbria,
    SERV_A2_DID = "SERV-A2-DID" in umbria, SERV_A2_NASPI = "SERV-A2-NASPI" in umbria,
    SERV_AREA_D = "SERV-AREA-D" in umbria, SERV_B1 = "SERV-B1" in umbria, SERV_B2 = "SERV-B2" in umbria,
    SERV_B3 = "SERV-B3" in umbria, SERV_C1 = "SERV-C1" in umbria, SERV_C2 = "SERV-C2" in umbria,
    SERV_C3 = "SERV-C3" in umbria, SERV_CAT = "SERV-CAT", SERV_CHI = "SERV-CHI" in umbria,
    SERV_CODICE = "SERV-CODICE" in umbria, SERV_COSTO = "SERV-COSTO" in umbria, SERV_D1 = "SERV-D1" in umbria,
    SERV_D2 = "SERV-D2" in umbria, SERV_D3 = "SERV-D3" in umbria, SERV_D4 = "SERV-D4" in umbria,
    SERV_D5 = "SERV-D5" in umbria, SERV_D6 = "SERV-D6" in umbria, SERV_D7 = "SERV-D7" in umbria,
    SERV_DEST = "SERV-DEST" in umbria, SERV_E = "SERV-E" in umbria, SERV_ETA = "SERV-ETA" in umbria,
    SERV_LEP = "SERV-LEP" in umbria, SERV_LIBERO = "SERV-LIBERO" in umbria, SERV_LTU = "SERV-LTU" in umbria,
    SERV_OCC = "SERV-OCC" in umbria, SERV_SAP = "SERV-SAP" in umbria, SERV_TARGET = "SERV-TARGET" in umbria,
    SERV_TITOLO = "SERV-TITOLO" in umbria,
    SFL_COMP = "SFL-COMP",
    STATO_01 = "STATO-01", STATO_02 = "STATO-02", STATO_03 = "STATO-03", STATO_04 = "STATO-04", STATO_05 = "STATO-05",
    STATO_06 = "STATO-06", STATO_07 = "STATO-07", STATO_08 = "STATO-08", STATO_09 = "STATO-09", STATO_10 = "STATO-10",
    STATO_11 = "STATO-11", STATO_12 = "STATO-12", STATO_13 = "STATO-13", STATO_14 = "STATO-14", STATO_15 = "STATO-15",
    STATO_16 = "STATO-16", STATO_17 = "STATO-17", STATO_18 = "STATO-18", STATO_19 = "STATO-19", STATO_20 = "STATO-20",
    STATO_21 = "STATO-21", STATO_22 = "STATO-22", STATO_23 = "STATO-23", STATO_24 = "STATO-24", STATO_25 = "STATO-25",
    STATO_26 = "STATO-26", STATO_27 = "STATO-27", STATO_28 = "STATO-28", STATO_29 = "STATO-29", STATO_30 = "STATO-30",
    STATO_31 = "STATO-31", STATO_32 = "STATO-32", STATO_33 = "STATO-33", STATO_34 = "STATO-34", STATO_35 = "STATO-35",
    STRAN_12M = "STRAN-12M", STRAN_40 = "STRAN-40",
    TARG_LD = "TARG-LD", TARG_MESI = "TARG-MESI", TARG_MSV = "TARG-MSV", TARG_NEET = "TARG-NEET", TARG_SV = "TARG-SV",
    TERM_01 = "TERM-01", TERM_02 = "TERM-02", TERM_03 = "TERM-03", TERM_04 = "TERM-04", TERM_05 = "TERM-05",
    TERM_06 = "TERM-06", TERM_07 = "TERM-07", TERM_08 = "TERM-08", TERM_09 = "TERM-09", TERM_10 = "TERM-10",
    TERM_A2_30 = "TERM-A2-30" in umbria, TERM_ADI_120 = "TERM-ADI-120", TERM_ADI_90 = "TERM-ADI-90",
    TERM_ADI_CPI_60 = "TERM-ADI-CPI-60", TERM_ADR_4M = "TERM-ADR-4M", TERM_ANPAL_60 = "TERM-ANPAL-60",
    TERM_ATT_LPT = "TERM-ATT-LPT" in umbria, TERM_CONTATTI = "TERM-CONTATTI", TERM_COST_30 = "TERM-COST-30" in umbria,
    TERM_CPI_15 = "TERM-CPI-15", TERM_CPI_30 = "TERM-CPI-30", TERM_CPI_CONV = "TERM-CPI-CONV",
    TERM_D1_3M = "TERM-D1-3M" in umbria, TERM_LTU_18M = "TERM-LTU-18M", TERM_PROF_90 = "TERM-PROF-90",
    TERM_SFL_90 = "TERM-SFL-90", TERM_SIISL_15 = "TERM-SIISL-15",
    VAC_ART16 = "VAC-ART16" in umbria, VAC_QUAL = "VAC-QUAL" in umbria, VAC_ROSA = "VAC-ROSA" in umbria,
    VAC_STATI = "VAC-STATI" in umbria, VAC_TEMPI = "VAC-TEMPI" in umbria,
}

#[cfg(test)]
mod tests {
    use super::{Rule, RuleId};

    #[test]
    fn the_rules_are_in_the_order_of_their_ids() {
        assert!(Rule::IDS.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn a_bundled_rule_has_one_form() {
        assert!(RuleId::new("STATO-04").is_some_and(|read| read == RuleId::from(Rule::STATO_04)));
        assert!(RuleId::new("STATO-99").is_some_and(|read| read.bundled().is_none()));
    }
}
