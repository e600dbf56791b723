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

/// A rule that the code applies is always `Applied`, so that one rule has one form.
#[derive(Clone, PartialEq, Eq)]
enum Id {
    Applied(Rule),
    /// Named by rule data alone.
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
        is_id.then(|| Self(Rule::with_id(&text).map_or_else(|| Id::Named(text.into()), Id::Applied)))
    }

    /// The id as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Id::Applied(rule) => rule.as_str(),
            Id::Named(text) => text,
        }
    }

    /// The rule, if it is one that the code applies.
    pub(crate) const fn applied(&self) -> Option<Rule> {
        match self.0 {
            Id::Applied(rule) => Some(rule),
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

/// Declares the rules that the code applies by name, in the order of their ids. The loading of a rulebook checks that it holds
/// them all; a rule with a place is required only where the rule data of that folder are loaded.
macro_rules! rules {
    ($($name:ident = $id:literal $(in $place:ident)?),+ $(,)?) => {
        /// A rule that the code applies by name: its place in the order of the ids.
        #[expect(non_camel_case_types, reason = "named as their ids")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
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
        Self(Id::Applied(rule))
    }
}

rules! {
    ADR_2M = "ADR-2M", ADR_CPI = "ADR-CPI", ADR_DIR = "ADR-DIR", ADR_DUR = "ADR-DUR", ADR_IMP = "ADR-IMP", ADR_PSP = "ADR-PSP",
    ADR_SANZ = "ADR-SANZ", ADR_TUTOR = "ADR-TUTOR", ADR_VIG = "ADR-VIG",
    APP_LISTA = "APP-LISTA" in toscana, APP_NODISP = "APP-NODISP" in toscana, APP_POSTI = "APP-POSTI" in toscana, APP_TIPI = "APP-TIPI" in toscana,
    ART16 = "ART16",
    ATT_150 = "ATT-150" in toscana, ATT_GG = "ATT-GG" in toscana,
    BEN_CONC = "BEN-CONC",
    CAD_20 = "CAD-20", CAD_64 = "CAD-64",
    CAND_ALTRI = "CAND-ALTRI" in toscana, CAND_ESITO = "CAND-ESITO" in toscana, CAND_LISTA = "CAND-LISTA" in toscana,
    CAND_TIPO = "CAND-TIPO" in toscana,
    CAP_CRESCITA = "CAP-CRESCITA", CAP_GRUPPI = "CAP-GRUPPI", CAP_ORE = "CAP-ORE", CAP_ROTTURA = "CAP-ROTTURA",
    CF_01 = "CF-01", CF_02 = "CF-02",
    COB_01 = "COB-01", COB_02 = "COB-02", COB_03 = "COB-03", COB_04 = "COB-04", COB_05 = "COB-05", COB_06 = "COB-06",
    COB_07 = "COB-07", COB_08 = "COB-08", COB_09 = "COB-09", COB_10 = "COB-10", COB_11 = "COB-11", COB_12 = "COB-12",
    COND_07A = "COND-07A", COND_07D = "COND-07D", COND_09 = "COND-09", COND_10 = "COND-10", COND_12 = "COND-12",
    COND_13 = "COND-13", COND_CONT = "COND-CONT", COND_DECAD = "COND-DECAD", COND_GIUST = "COND-GIUST",
    COND_GOL2 = "COND-GOL2", COND_NESS = "COND-NESS", COND_QUARTO = "COND-QUARTO",
    CONV_ATTO = "CONV-ATTO", CONV_CANALE = "CONV-CANALE", CONV_COST = "CONV-COST", CONV_FERIALE = "CONV-FERIALE",
    CONV_NOTICE = "CONV-NOTICE",
    CV_CONS = "CV-CONS" in toscana, CV_ELIMINA = "CV-ELIMINA" in toscana, CV_FILE = "CV-FILE" in toscana,
    CV_MULTI = "CV-MULTI" in toscana, CV_RET = "CV-RET" in toscana, CV_RICH = "CV-RICH" in toscana,
    CV_TERR = "CV-TERR" in toscana,
    DID_CANALE = "DID-CANALE", DID_EV = "DID-EV",
    DIFF_UMB = "DIFF-UMB" in umbria,
    DISCOLL_5 = "DISCOLL-5",
    ENTE_01 = "ENTE-01", ENTE_REQ = "ENTE-REQ" in umbria,
    FORM_LISTA = "FORM-LISTA" in toscana,
    GG_BONUS = "GG-BONUS",
    GG_ETA = "GG-ETA" in toscana, GG_OFFERTE = "GG-OFFERTE" in toscana, GG_VIG = "GG-VIG" in toscana,
    GOL_PERC = "GOL-PERC", GOL_VIG = "GOL-VIG",
    JUST_DOC = "JUST-DOC", JUST_MOTIVO = "JUST-MOTIVO", JUST_OFFERTA = "JUST-OFFERTA", JUST_TEMPO = "JUST-TEMPO",
    L68_18 = "L68-18", L68_60 = "L68-60", L68_BASE = "L68-BASE", L68_BASE_DIS = "L68-BASE-DIS",
    L68_BASE_ESON = "L68-BASE-ESON", L68_BASE_PT = "L68-BASE-PT", L68_BASE_SOSP = "L68-BASE-SOSP",
    L68_CHI = "L68-CHI", L68_CONV = "L68-CONV", L68_IMP = "L68-IMP", L68_QUOTA = "L68-QUOTA",
    LIB_STATI = "LIB-STATI" in toscana, LIB_VOCI = "LIB-VOCI" in toscana,
    MATCH_ESITO = "MATCH-ESITO" in umbria, MATCH_MAX = "MATCH-MAX" in umbria, MATCH_PUB = "MATCH-PUB" in umbria,
    MATCH_ROSA = "MATCH-ROSA" in umbria, MATCH_SEL = "MATCH-SEL" in umbria,
    NASPI_13 = "NASPI-13", NASPI_68 = "NASPI-68", NASPI_CAUSA = "NASPI-CAUSA", NASPI_DEC = "NASPI-DEC",
    NASPI_MESE = "NASPI-MESE",
    OFF_ADI = "OFF-ADI", OFF_BANDA = "OFF-BANDA", OFF_CERCA = "OFF-CERCA" in toscana,
    OFF_CODICE = "OFF-CODICE" in toscana, OFF_COER = "OFF-COER", OFF_CONTR = "OFF-CONTR",
    OFF_DIST = "OFF-DIST", OFF_L68 = "OFF-L68", OFF_PRE = "OFF-PRE", OFF_RDC = "OFF-RDC", OFF_RETR = "OFF-RETR",
    OFF_TIPI = "OFF-TIPI" in toscana,
    PATTO_20_1 = "PATTO-20-1", PATTO_20_2 = "PATTO-20-2", PATTO_20_3 = "PATTO-20-3", PATTO_AGE = "PATTO-AGE",
    PATTO_AGG = "PATTO-AGG" in umbria,
    PATTO_ASDI = "PATTO-ASDI", PATTO_ASDI_NASPI = "PATTO-ASDI-NASPI", PATTO_COST = "PATTO-COST",
    PATTO_FIG = "PATTO-FIG" in umbria,
    PATTO_L68 = "PATTO-L68", PATTO_LTU = "PATTO-LTU",
    PATTO_PERC = "PATTO-PERC" in umbria, PATTO_PROF = "PATTO-PROF" in umbria,
    PATTO_SIA = "PATTO-SIA", PATTO_UPD = "PATTO-UPD",
    PIANO_CHI = "PIANO-CHI" in umbria, PIANO_GIORNI = "PIANO-GIORNI", PIANO_ORD = "PIANO-ORD",
    PIANO_PASSI = "PIANO-PASSI",
    POL_ATT = "POL-ATT", POL_DATE = "POL-DATE", POL_EVT = "POL-EVT", POL_ID = "POL-ID", POL_SRC = "POL-SRC",
    PORT_AIUTO = "PORT-AIUTO" in toscana,
    PORT_ATT = "PORT-ATT" in toscana, PORT_DATI = "PORT-DATI" in toscana,
    PORT_FIRMA = "PORT-FIRMA" in toscana, PORT_LOGIN = "PORT-LOGIN" in toscana,
    PORT_MEZZI = "PORT-MEZZI" in toscana,
    PORT_OPEN = "PORT-OPEN" in toscana, PORT_REG = "PORT-REG" in toscana,
    PROF_14 = "PROF-14", PROF_90 = "PROF-90", PROF_AUTO = "PROF-AUTO", PROF_CF = "PROF-CF", PROF_DS = "PROF-DS",
    PROF_LOG = "PROF-LOG", PROF_OBBL = "PROF-OBBL", PROF_RANGE = "PROF-RANGE",
    REG_A = "REG-A", REG_B = "REG-B", REG_C = "REG-C",
    SAP_2L = "SAP-2L", SAP_6 = "SAP-6", SAP_ANZ = "SAP-ANZ", SAP_CFR = "SAP-CFR", SAP_COER = "SAP-COER", SAP_EVT = "SAP-EVT",
    SAP_GDID = "SAP-GDID", SAP_ID = "SAP-ID", SAP_IDX = "SAP-IDX", SAP_ISCR = "SAP-ISCR", SAP_NAZ = "SAP-NAZ",
    SAP_RIL = "SAP-RIL" in toscana,
    SAP_SEZ = "SAP-SEZ", SAP_STATO = "SAP-STATO",
    SERV_18 = "SERV-18" in umbria, SERV_C3 = "SERV-C3" in umbria, SERV_CAT = "SERV-CAT", SERV_CHI = "SERV-CHI" in umbria,
    SERV_CODICE = "SERV-CODICE" in umbria, SERV_COSTO = "SERV-COSTO" in umbria, SERV_DEST = "SERV-DEST" in umbria,
    SERV_ETA = "SERV-ETA" in umbria,
    SERV_LEP = "SERV-LEP" in umbria, SERV_LIBERO = "SERV-LIBERO" in umbria, SERV_SAP = "SERV-SAP" in umbria,
    SERV_TARGET = "SERV-TARGET" in umbria, SERV_TITOLO = "SERV-TITOLO" in umbria,
    SFL_COMP = "SFL-COMP",
    STATO_01 = "STATO-01", STATO_02 = "STATO-02", STATO_03 = "STATO-03", STATO_04 = "STATO-04",
    STATO_05 = "STATO-05", STATO_06 = "STATO-06", STATO_07 = "STATO-07", STATO_08 = "STATO-08",
    STATO_09 = "STATO-09", STATO_10 = "STATO-10", STATO_11 = "STATO-11", STATO_12 = "STATO-12",
    STATO_13 = "STATO-13", STATO_14 = "STATO-14", STATO_15 = "STATO-15", STATO_16 = "STATO-16",
    STATO_17 = "STATO-17", STATO_18 = "STATO-18", STATO_19 = "STATO-19", STATO_20 = "STATO-20",
    STATO_21 = "STATO-21", STATO_22 = "STATO-22", STATO_23 = "STATO-23", STATO_24 = "STATO-24",
    STATO_25 = "STATO-25", STATO_26 = "STATO-26", STATO_27 = "STATO-27", STATO_28 = "STATO-28",
    STATO_29 = "STATO-29", STATO_30 = "STATO-30", STATO_31 = "STATO-31", STATO_32 = "STATO-32",
    STATO_33 = "STATO-33", STATO_34 = "STATO-34", STATO_35 = "STATO-35",
    TARG_LD = "TARG-LD", TARG_MESI = "TARG-MESI", TARG_MSV = "TARG-MSV", TARG_NEET = "TARG-NEET",
    TARG_SV = "TARG-SV",
    TERM_01 = "TERM-01", TERM_02 = "TERM-02", TERM_03 = "TERM-03", TERM_04 = "TERM-04", TERM_05 = "TERM-05",
    TERM_06 = "TERM-06", TERM_07 = "TERM-07", TERM_08 = "TERM-08", TERM_09 = "TERM-09", TERM_10 = "TERM-10",
    TERM_ADI_120 = "TERM-ADI-120", TERM_ADI_90 = "TERM-ADI-90", TERM_ADI_CPI_60 = "TERM-ADI-CPI-60",
    TERM_ATT_LPT = "TERM-ATT-LPT" in umbria,
    TERM_SFL_90 = "TERM-SFL-90",
    VAC_QUAL = "VAC-QUAL" in umbria, VAC_TEMPI = "VAC-TEMPI" in umbria,
}

#[cfg(test)]
mod tests {
    use super::{Rule, RuleId};

    #[test]
    fn the_rules_are_in_the_order_of_their_ids() {
        assert!(Rule::IDS.is_sorted_by(|one, next| one < next));
    }

    #[test]
    fn a_rule_that_the_code_applies_has_one_form() {
        assert!(RuleId::new("STATO-04").is_some_and(|read| read == RuleId::from(Rule::STATO_04)));
        assert!(RuleId::new("STATO-99").is_some_and(|read| read.applied().is_none()));
    }
}
