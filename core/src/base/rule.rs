//! Rule ids: the names that code, data, traces, tests and the printed rule table share.

use std::borrow::{Borrow, Cow};
use std::fmt;

use crate::base::schema::in_schema;
use serde::{Serialize, Serializer};

/// The id of a rule, such as `STATO-04`: capital letters and digits, in groups separated by hyphens. The rulebook holds the text
/// of the rule, its citation and its dates.
///
/// ```
/// use collocamento::RuleId;
///
/// assert!(RuleId::new("STATO-04").is_some_and(|rule| rule == "STATO-04" && format!("{rule:10}|") == "STATO-04  |"));
/// assert_eq!(RuleId::new("stato 4"), None);
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(Cow<'static, str>);

impl RuleId {
    /// The id with this text; `None` if the text is not an id.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        let group = |group: &str| {
            !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        let is_id = text.starts_with(|first: char| first.is_ascii_uppercase()) && text.split('-').all(group);
        is_id.then_some(Self(Cow::Owned(text)))
    }

    /// The id as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for RuleId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for RuleId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for RuleId {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for RuleId {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

in_schema!(RuleId, {
    "type": "string",
    "pattern": "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$",
    "description": "The id of a rule, such as STATO-04."
});

/// A rule that the code applies by name. The loading of a rulebook checks that it holds them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rule(&'static str);

impl Rule {
    /// Its id.
    pub(crate) const fn as_str(self) -> &'static str {
        self.0
    }
}

impl AsRef<str> for Rule {
    fn as_ref(&self) -> &str {
        self.0
    }
}

impl From<&Self> for RuleId {
    fn from(rule: &Self) -> Self {
        rule.clone()
    }
}

impl From<Rule> for RuleId {
    fn from(rule: Rule) -> Self {
        Self(Cow::Borrowed(rule.0))
    }
}

macro_rules! rules {
    ($($name:ident = $id:literal),+ $(,)?) => {
        $(pub(crate) const $name: Rule = Rule($id);)+
        /// The rules that the code applies by name, and that every rulebook holds.
        pub(crate) const NATIONAL: &[Rule] = &[$($name),+];
    };
}

/// Declares the rules of regions, each group under the folder of rule data that contains them.
macro_rules! regional {
    ($($place:ident { $($name:ident = $id:literal),+ $(,)? })+) => {
        $($(pub(crate) const $name: Rule = Rule($id);)+)+
        /// The same for the rules of a region, with the folder of rule data that contains them.
        pub(crate) const REGIONAL: &[(&str, &[Rule])] = &[$((stringify!($place), &[$($name),+])),+];
    };
}

rules! {
    TERM_01 = "TERM-01", TERM_02 = "TERM-02", TERM_03 = "TERM-03", TERM_04 = "TERM-04", TERM_05 = "TERM-05",
    TERM_06 = "TERM-06", TERM_07 = "TERM-07", TERM_08 = "TERM-08", TERM_09 = "TERM-09", TERM_10 = "TERM-10",
    REG_A = "REG-A", REG_B = "REG-B", REG_C = "REG-C",
    STATO_01 = "STATO-01", STATO_02 = "STATO-02", STATO_03 = "STATO-03", STATO_04 = "STATO-04", STATO_05 = "STATO-05",
    STATO_06 = "STATO-06", STATO_07 = "STATO-07", STATO_08 = "STATO-08", STATO_09 = "STATO-09", STATO_10 = "STATO-10",
    STATO_11 = "STATO-11", STATO_12 = "STATO-12", STATO_13 = "STATO-13", STATO_14 = "STATO-14", STATO_15 = "STATO-15",
    STATO_16 = "STATO-16", STATO_17 = "STATO-17", STATO_18 = "STATO-18", STATO_19 = "STATO-19", STATO_20 = "STATO-20",
    STATO_21 = "STATO-21", STATO_22 = "STATO-22", STATO_23 = "STATO-23", STATO_24 = "STATO-24", STATO_25 = "STATO-25",
    STATO_26 = "STATO-26", STATO_27 = "STATO-27", STATO_28 = "STATO-28", STATO_29 = "STATO-29", STATO_30 = "STATO-30",
    STATO_31 = "STATO-31", STATO_32 = "STATO-32", STATO_33 = "STATO-33", STATO_34 = "STATO-34", STATO_35 = "STATO-35",
    COND_07A = "COND-07A", COND_07D = "COND-07D",
    COND_09 = "COND-09", COND_10 = "COND-10", COND_12 = "COND-12", COND_13 = "COND-13", COND_CONT = "COND-CONT",
    COND_DECAD = "COND-DECAD", COND_GIUST = "COND-GIUST", COND_GOL2 = "COND-GOL2", COND_NESS = "COND-NESS",
    COND_QUARTO = "COND-QUARTO",
    CONV_ATTO = "CONV-ATTO", CONV_CANALE = "CONV-CANALE", CONV_COST = "CONV-COST", CONV_FERIALE = "CONV-FERIALE",
    CONV_NOTICE = "CONV-NOTICE",
    JUST_DOC = "JUST-DOC", JUST_MOTIVO = "JUST-MOTIVO", JUST_OFFERTA = "JUST-OFFERTA", JUST_TEMPO = "JUST-TEMPO",
    TERM_ADI_120 = "TERM-ADI-120", TERM_ADI_90 = "TERM-ADI-90", TERM_ADI_CPI_60 = "TERM-ADI-CPI-60",
    TERM_SFL_90 = "TERM-SFL-90",
    COB_01 = "COB-01", COB_02 = "COB-02", DID_EV = "DID-EV", DID_CANALE = "DID-CANALE",
    OFF_BANDA = "OFF-BANDA", OFF_COER = "OFF-COER", OFF_CONTR = "OFF-CONTR", OFF_DIST = "OFF-DIST", OFF_RETR = "OFF-RETR",
    OFF_L68 = "OFF-L68", OFF_PRE = "OFF-PRE", OFF_RDC = "OFF-RDC", OFF_ADI = "OFF-ADI",
    NASPI_68 = "NASPI-68", NASPI_DEC = "NASPI-DEC", NASPI_MESE = "NASPI-MESE", NASPI_13 = "NASPI-13",
    NASPI_CAUSA = "NASPI-CAUSA", DISCOLL_5 = "DISCOLL-5",
    ADR_DIR = "ADR-DIR", ADR_VIG = "ADR-VIG", ADR_2M = "ADR-2M", ADR_DUR = "ADR-DUR", ADR_PSP = "ADR-PSP",
    ADR_SANZ = "ADR-SANZ", ADR_IMP = "ADR-IMP",
    PROF_RANGE = "PROF-RANGE", PROF_90 = "PROF-90", PROF_LOG = "PROF-LOG", PROF_OBBL = "PROF-OBBL", PROF_14 = "PROF-14",
    PROF_DS = "PROF-DS", PROF_AUTO = "PROF-AUTO", PROF_CF = "PROF-CF", GOL_VIG = "GOL-VIG", GOL_PERC = "GOL-PERC",
    GG_BONUS = "GG-BONUS",
    PATTO_20_2 = "PATTO-20-2", PATTO_20_3 = "PATTO-20-3", PATTO_ASDI = "PATTO-ASDI", PATTO_UPD = "PATTO-UPD",
    PATTO_AGE = "PATTO-AGE", PATTO_L68 = "PATTO-L68", PATTO_COST = "PATTO-COST",
    PATTO_SIA = "PATTO-SIA", PATTO_LTU = "PATTO-LTU",
    TARG_LD = "TARG-LD", TARG_SV = "TARG-SV", TARG_MSV = "TARG-MSV", TARG_NEET = "TARG-NEET", TARG_MESI = "TARG-MESI",
    L68_CHI = "L68-CHI", L68_QUOTA = "L68-QUOTA", L68_18 = "L68-18", L68_60 = "L68-60", L68_IMP = "L68-IMP",
    L68_BASE = "L68-BASE", L68_BASE_PT = "L68-BASE-PT", L68_BASE_DIS = "L68-BASE-DIS", L68_BASE_ESON = "L68-BASE-ESON",
    L68_BASE_SOSP = "L68-BASE-SOSP",
    L68_CONV = "L68-CONV", ART16 = "ART16",
    CAD_20 = "CAD-20", CAD_64 = "CAD-64",
    CF_01 = "CF-01", ENTE_01 = "ENTE-01", POL_ID = "POL-ID", POL_SRC = "POL-SRC", POL_EVT = "POL-EVT",
    POL_DATE = "POL-DATE", POL_ATT = "POL-ATT", SFL_COMP = "SFL-COMP",
    SAP_SEZ = "SAP-SEZ", SAP_6 = "SAP-6", SAP_ANZ = "SAP-ANZ", SAP_STATO = "SAP-STATO", SAP_ID = "SAP-ID",
    SAP_2L = "SAP-2L",
}

regional! {
    umbria {
        MATCH_PUB = "MATCH-PUB", MATCH_ROSA = "MATCH-ROSA", MATCH_SEL = "MATCH-SEL", MATCH_ESITO = "MATCH-ESITO",
        MATCH_MAX = "MATCH-MAX",
    }
    toscana {
        PORT_REG = "PORT-REG", PORT_LOGIN = "PORT-LOGIN", PORT_ATT = "PORT-ATT", PORT_OPEN = "PORT-OPEN",
        PORT_DATI = "PORT-DATI",
        CV_FILE = "CV-FILE", CV_RET = "CV-RET", CV_CONS = "CV-CONS", CV_TERR = "CV-TERR", CV_MULTI = "CV-MULTI",
        CV_RICH = "CV-RICH",
        APP_TIPI = "APP-TIPI", APP_NODISP = "APP-NODISP", GG_ETA = "GG-ETA", GG_VIG = "GG-VIG",
        SAP_RIL = "SAP-RIL",
    }
}
