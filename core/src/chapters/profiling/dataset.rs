//! PROF-DS: the variables of a profile, checked, and corrected if one follows from another.

use chrono::NaiveDate;

use super::text;
use super::types::{DataSet, Note, ValidateInput, Validated};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::{Journal, answer};
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::words::did::DidOutcome;
use crate::base::words::profile::Citizenship;
use crate::chapters::codes::codice_fiscale::CodiceFiscale;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::choice::Obligation;
use crate::rulebook::parameters::profiling::{ETA_MINIMA_DID, VARIABILI_PROFILO};
use crate::rulebook::read::Reading;

/// The position of a person who has never worked.
const NO_POSITION: &str = "NO";

/// The highest age of a person.
const MOST_YEARS: u8 = 150;

/// Corrects and checks the variables of a profile.
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/data/age` above 150; errors about a rulebook without the parameters.
///
/// ```
/// use collocamento::{Rulebook, profiling};
/// let input: profiling::ValidateInput = serde_json::from_str(
///     r#"{"did_date": "2025-01-10", "data": {"ever_worked": false, "family_size": 1, "dependent_children": true}}"#,
/// )?;
/// let answer = profiling::validate(&Rulebook::bundled("nazionale")?, &input)?;
/// assert_eq!(answer.data.dependent_children, Some(false));
/// assert_eq!(answer.data.months_since_last_job, Some(0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn validate(rulebook: &Rulebook, input: &ValidateInput) -> Result<Answer<Validated>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ValidateInput, journal: &mut Journal) -> Result<Validated, Error> {
    if input.data.age.is_some_and(|age| age > MOST_YEARS) {
        return Err(Error::refused("/data/age", "l'età deve essere tra 0 e 150 anni", "the age must be from 0 to 150"));
    }
    let mut notes = Notes::default();
    let data = corrected(input.data.clone(), &mut notes);
    complete(rulebook, &data, input.did_date, &mut notes)?;
    plausible(rulebook, &data, input.did_date, &mut notes)?;
    notes.0.sort_by_key(|(note, _)| note.finding.severity);
    journal.rule(rule::PROF_DS);
    for (note, reading) in &notes.0 {
        if note.finding.code.is_some() {
            journal.rule(rule::DID_EV);
        }
        journal.apply(&note.finding.rule, input.did_date, || text::note(note).all(*reading));
    }
    Ok(Validated { data, findings: notes.0.into_iter().map(|(note, _)| note).collect() })
}

/// The findings, each with the parameter behind it.
#[derive(Default)]
struct Notes(Vec<(Note, Option<Reading>)>);

impl Notes {
    fn add(&mut self, severity: Severity, rule: Rule, field: &str, text: Text) {
        self.push(Finding::new(severity, rule, None, text), field, None);
    }

    fn push(&mut self, finding: Finding, field: &str, reading: Option<Reading>) {
        self.0.push((Note { finding, path: format!("/data/{field}") }, reading));
    }
}

/// PROF-AUTO: a value that follows from another is set and reported: as a note if it was absent, as a warning if it was
/// different.
fn corrected(mut data: DataSet, notes: &mut Notes) -> DataSet {
    if data.ever_worked == Some(false) {
        set(&mut data.months_since_last_job, 0, "months_since_last_job", text::Because::NeverWorked, notes);
        set(
            &mut data.last_job_position,
            NO_POSITION.to_owned(),
            "last_job_position",
            text::Because::NeverWorked,
            notes,
        );
    }
    if data.family_size == Some(1) {
        set(&mut data.dependent_children, false, "dependent_children", text::Because::FamilyOfOne, notes);
    }
    if data.dependent_children == Some(false) {
        set(&mut data.dependent_minors, false, "dependent_minors", text::Because::NoChildren, notes);
    }
    data
}

fn set<T: PartialEq>(variable: &mut Option<T>, value: T, field: &str, because: text::Because, notes: &mut Notes) {
    let severity = match variable {
        Some(given) if *given == value => return,
        Some(_) => Severity::Avviso,
        None => Severity::Nota,
    };
    *variable = Some(value);
    notes.add(severity, rule::PROF_AUTO, field, text::corrected(field, because));
}

/// PROF-OBBL: a missing variable is an error if the variables are mandatory, and a note before that.
fn complete(rulebook: &Rulebook, data: &DataSet, did: Day, notes: &mut Notes) -> Result<(), Error> {
    let obligation = rulebook.read(VARIABILI_PROFILO, did)?;
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    let foreign = data.citizenship.is_some_and(|class| class != Citizenship::A02);
    let absent = [
        ("codice_fiscale", blank(&data.codice_fiscale)),
        ("age", data.age.is_none()),
        ("sex", data.sex.is_none()),
        ("citizenship", data.citizenship.is_none()),
        ("years_in_italy", foreign && data.years_in_italy.is_none()),
        ("study_title", blank(&data.study_title)),
        ("province", blank(&data.province)),
        ("ever_worked", data.ever_worked.is_none()),
        ("condition_one_year_before", blank(&data.condition_one_year_before)),
        ("months_since_last_job", data.months_since_last_job.is_none()),
        ("last_job_position", blank(&data.last_job_position)),
        ("months_of_search", data.months_of_search.is_none()),
        ("enrolled_in_study", data.enrolled_in_study.is_none()),
        ("family_size", data.family_size.is_none()),
        ("dependent_children", data.dependent_children.is_none()),
        ("dependent_minors", data.dependent_minors.is_none()),
    ];
    let (severity, rule) = match *obligation {
        Obligation::Obbligatorie => (Severity::Errore, rule::PROF_OBBL),
        Obligation::Facoltative => (Severity::Nota, rule::PROF_DS),
    };
    let since = rulebook.since(VARIABILI_PROFILO, did);
    for (field, _) in absent.iter().filter(|(_, absent)| *absent) {
        let finding = Finding::new(severity, rule, None, text::missing(field, *obligation, since));
        notes.push(finding, field, Some(obligation.reading()));
    }
    Ok(())
}

/// PROF-DS, PROF-14 and PROF-CF: whether the variables agree with each other.
fn plausible(rulebook: &Rulebook, data: &DataSet, did: Day, notes: &mut Notes) -> Result<(), Error> {
    if data.family_size == Some(0) {
        notes.add(Severity::Errore, rule::PROF_DS, "family_size", text::family_of_none());
    }
    let given = data.codice_fiscale.as_deref().filter(|code| !code.is_empty());
    let code = given.and_then(CodiceFiscale::of_a_person);
    if given.is_some() && code.is_none() {
        notes.add(Severity::Errore, rule::PROF_CF, "codice_fiscale", text::code_refused());
    }
    let born: &[NaiveDate] = code.as_ref().map_or(&[], CodiceFiscale::birth_dates);
    let ages: Vec<u32> = born.iter().filter_map(|born| did.date().years_since(*born)).collect();
    if let (Some(sex), Some(of_code)) = (data.sex, code.as_ref().and_then(CodiceFiscale::sex))
        && sex != of_code
    {
        notes.add(Severity::Avviso, rule::PROF_CF, "sex", text::other_sex());
    }
    if let Some(age) = data.age
        && !born.is_empty()
        && !ages.contains(&u32::from(age))
    {
        notes.add(Severity::Avviso, rule::PROF_CF, "age", text::other_age());
    }
    let least = rulebook.read(ETA_MINIMA_DID, did)?;
    // Without the age, the codice fiscale decides, if the person is too young in every possible century.
    let young = match data.age {
        Some(age) => u32::from(age) < *least,
        None => !born.is_empty() && ages.iter().all(|age| *age < *least),
    };
    if young {
        let finding = Finding::new(Severity::Errore, rule::PROF_14, None, text::too_young(*least));
        notes.push(finding.code(DidOutcome::BelowMinimumAge), "age", Some(least.reading()));
    }
    Ok(())
}
