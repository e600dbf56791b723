//! The contents of a patto di servizio (section 5.4): what the law asks for, and what is missing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::error::{Code, Error};
use crate::explain::{Answer, Journal, answer, patto as tell};
use crate::finding::{Finding, Severity};
use crate::rule::{self, Rule};
use crate::rulebook::Rulebook;
use crate::text::Text;

/// The kind of a patto.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PattoKind {
    /// For a person registered as unemployed (art. 20).
    Ordinario,
    /// The personal project for the ASDI.
    Asdi,
    /// For workers on short time (art. 22).
    Costanza,
    /// For a person enrolled under L. 68/1999.
    L68,
}

/// Who signs a patto for the services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Signer {
    /// A Centro per l'Impiego.
    Cpi,
    /// An accredited body.
    Accreditato,
}

/// A patto to be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PattoInput {
    /// Its kind.
    pub kind: PattoKind,
    /// The day on which it is signed.
    pub date: Day,
    /// Who signs it for the services.
    pub signed_by: Signer,
    /// The day of the last profile, not after `date`; absent, unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_profiling: Option<Day>,
    /// What it holds.
    pub content: Content,
}

/// Declares the elements of a patto: fields, and their wire names.
macro_rules! content {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// What a patto holds. An element that is absent counts as not there.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct Content {
            $($(#[$doc])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<bool>,)+
        }

        impl Content {
            /// Whether it holds the element with this wire name.
            fn holds(&self, element: &str) -> bool {
                match element {
                    $(stringify!($field) => self.$field == Some(true),)+
                    _ => false,
                }
            }
        }
    };
}

content! {
    /// The responsible person (art. 20 c. 2 lett. a).
    responsabile,
    /// The employability profile (lett. b).
    profilo,
    /// The job-search acts (lett. c).
    atti_ricerca,
    /// Their timing (lett. c).
    tempistica,
    /// The ordinary frequency of contacts (lett. d).
    frequenza_contatti,
    /// How the search is proved (lett. e).
    prova_ricerca,
    /// Availability for workshops on job-search skills (c. 3 lett. a).
    disponibilita_laboratori,
    /// Availability for training, retraining or other active measures (lett. b).
    disponibilita_formazione,
    /// Availability to accept suitable offers (lett. c).
    disponibilita_offerta,
    /// ASDI: the assessment of need.
    valutazione_bisogno,
    /// ASDI: the acts of each week.
    atti_settimanali,
    /// ASDI: appointments every two weeks.
    frequenza_bisettimanale,
    /// ASDI: the project itself sets another frequency of appointments.
    frequenza_derogata,
}

/// What every patto holds, in the order of the law.
const ORDINARY: [(Rule, &str); 9] = [
    (rule::PATTO_20_2, "responsabile"),
    (rule::PATTO_20_2, "profilo"),
    (rule::PATTO_20_2, "atti_ricerca"),
    (rule::PATTO_20_2, "tempistica"),
    (rule::PATTO_20_2, "frequenza_contatti"),
    (rule::PATTO_20_2, "prova_ricerca"),
    (rule::PATTO_20_3, "disponibilita_laboratori"),
    (rule::PATTO_20_3, "disponibilita_formazione"),
    (rule::PATTO_20_3, "disponibilita_offerta"),
];
/// What an ASDI project holds beside; its proof of the search is that of every patto.
const ASDI: [(Rule, &str); 3] = [
    (rule::PATTO_ASDI, "valutazione_bisogno"),
    (rule::PATTO_ASDI, "atti_settimanali"),
    (rule::PATTO_ASDI, "frequenza_bisettimanale"),
];

/// Whether a patto holds what it must.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PattoCheck {
    /// Whether nothing is missing.
    pub complete: bool,
    /// What is missing, in the order of the law.
    pub missing: Vec<MissingElement>,
    /// What an operator should know beside: a profile to refresh, the rules proper to the kind.
    pub findings: Vec<Finding>,
}

/// Something that a patto lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MissingElement {
    /// The rule that asks for it.
    pub rule: String,
    /// Its name: a field of `content`, or `firma_cpi` for the signature of a Centro per l'Impiego.
    pub element: String,
}

/// Checks the contents of a patto and who signs it.
///
/// # Errors
/// [`Code::RegimeNonCoperto`] at `/date` before 24 September 2015, [`Code::PrestazioneNonVigente`] at `/kind` for a kind that
/// did not exist on that day, [`Code::ValoreNonValido`] at `/last_profiling` for a profile after the patto.
///
/// ```
/// use collocamento::{Rulebook, patto};
/// let input = patto::PattoInput {
///     kind: patto::PattoKind::Ordinario,
///     date: "2025-03-10".parse()?,
///     signed_by: patto::Signer::Cpi,
///     last_profiling: None,
///     content: patto::Content { responsabile: Some(true), ..patto::Content::default() },
/// };
/// let answer = patto::check(&Rulebook::bundled("nazionale")?, &input)?;
/// assert!(!answer.complete);
/// assert_eq!((answer.missing.len(), answer.missing[0].element.as_str()), (8, "profilo"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn check(rulebook: &Rulebook, input: &PattoInput) -> Result<Answer<PattoCheck>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<PattoCheck, Error> {
    validate(rulebook, input)?;
    let mut missing = Vec::new();
    for part in [&ORDINARY[..], if input.kind == PattoKind::Asdi { &ASDI } else { &[] }] {
        for (rule, element) in part {
            journal.rule(*rule);
            let holds = holds(&input.content, element);
            journal.step(|| tell::element(*rule, input.date, element, holds));
            if !holds {
                missing.push(MissingElement { rule: rule.to_string(), element: (*element).to_owned() });
            }
        }
    }
    // PATTO-AGE: no accredited body profiles or signs.
    let by_cpi = input.signed_by == Signer::Cpi;
    journal.rule(rule::PATTO_AGE);
    journal.step(|| tell::signer(input.date, by_cpi));
    if !by_cpi {
        missing.push(MissingElement { rule: rule::PATTO_AGE.to_string(), element: "firma_cpi".to_owned() });
    }
    let mut findings = vec![profile(rulebook, input, journal)?];
    findings.push(of_kind(input.kind).map(|(rule, text)| {
        journal.rule(rule);
        journal.step(|| tell::of_kind(rule, input.date, text.clone()));
        Finding::new(Severity::Nota, rule.id(), None, text)
    }));
    Ok(PattoCheck { complete: missing.is_empty(), missing, findings: findings.into_iter().flatten().collect() })
}

/// The frequency of an ASDI project is every two weeks, or the one that the project sets.
fn holds(content: &Content, element: &str) -> bool {
    content.holds(element) || (element == "frequenza_bisettimanale" && content.holds("frequenza_derogata"))
}

/// PATTO-UPD: the profile in a patto is no older than it may be.
fn profile(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<Option<Finding>, Error> {
    journal.rule(rule::PATTO_UPD);
    let Some(last) = input.last_profiling else {
        return Ok(Some(Finding::new(Severity::Nota, rule::PATTO_UPD.id(), None, tell::profile_unknown())));
    };
    let days = tell::PROFILE_DAYS;
    let days = rulebook.whole(days, last).map_err(|error| error.at("/last_profiling"))?;
    let stale = last.plus_days(i32::try_from(days).unwrap_or(i32::MAX)) < input.date;
    journal.step(|| tell::profile(input.date, last, stale));
    Ok(stale.then(|| Finding::new(Severity::Avviso, rule::PATTO_UPD.id(), None, tell::profile_stale())))
}

/// What holds for a kind beside its contents.
fn of_kind(kind: PattoKind) -> Option<(Rule, Text)> {
    match kind {
        PattoKind::Ordinario | PattoKind::Asdi => None,
        PattoKind::Costanza => Some((rule::PATTO_COST, tell::short_time())),
        PattoKind::L68 => Some((rule::PATTO_L68, tell::disability())),
    }
}

fn validate(rulebook: &Rulebook, input: &PattoInput) -> Result<(), Error> {
    if input.date < rulebook.law().reform() {
        return Err(Error::new(Code::RegimeNonCoperto).at("/date").rule("REG-A"));
    }
    let rule = match input.kind {
        PattoKind::Asdi => Some(rule::PATTO_ASDI),
        PattoKind::Costanza => Some(rule::PATTO_COST),
        PattoKind::Ordinario | PattoKind::L68 => None,
    };
    if let Some(info) = rule.and_then(|rule| rulebook.rule(rule.id())).filter(|info| !info.in_force(input.date)) {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        return Err(Error::new(Code::PrestazioneNonVigente)
            .at("/kind")
            .rule(info.id.clone())
            .detail("from", day(info.from))
            .detail("to", day(info.to)));
    }
    if input.last_profiling.is_some_and(|last| last > input.date) {
        let (it, en) = ("la profilazione è successiva al patto", "the profile is after the patto");
        return Err(Error::refused("/last_profiling", it, en));
    }
    Ok(())
}
