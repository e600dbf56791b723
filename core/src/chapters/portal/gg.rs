//! `portal.gg`: whether a person may join Garanzia Giovani.

use super::read::{no_portal, number, refused};
use super::text;
use super::types::{Gg, GgInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule::{GG_ETA, GG_OFFERTE, GG_VIG, Rule};
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::portal::{ETA_GG_MASSIMA, ETA_GG_MINIMA};
use crate::rulebook::read::Reading;

/// Reports whether a person may join Garanzia Giovani. The programme must accept new participants (GG-VIG). The person
/// must be of an age within the limits, both included in full, not work above the income limits, and not study
/// (GG-ETA).
///
/// # Errors
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/birth_date` for a birth after the day,
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) at `/date` if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let date = "2023-06-12".parse()?; // 29, the day before turning 30
/// let input = portal::GgInput::new(date).birth_date("1993-06-13".parse()?).working(false);
/// let answer = portal::gg(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.eligible, None);
/// assert_eq!(answer.unmet[0].missing, ["/studying"]);
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn gg(rulebook: &Rulebook, input: &GgInput) -> Result<Answer<Gg>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &GgInput, journal: &mut Journal) -> Result<Gg, Error> {
    let date = input.date;
    if input.birth_date.is_some_and(|born| date < born) {
        return Err(refused("/birth_date", "la nascita è successiva alla data", "the birth is after the date"));
    }
    let age = age(rulebook, input)?;
    let open = rulebook.rule(GG_VIG).is_some_and(|rule| rule.in_force(date));
    let under_way = input.traineeship_or_civil_service == Some(true);
    if input.traineeship_or_civil_service.is_none() {
        journal.assume("/traineeship_or_civil_service", text::none_under_way);
    }
    let studying = Truth::of(input.studying, "/studying", |studying| !studying);
    let conditions = [
        GgCondition::new(GG_VIG, text::may_be_joined(), "/date", Truth::known(open)),
        age,
        GgCondition::new(GG_ETA, text::not_working(), "/working", working(input)),
        GgCondition::new(GG_VIG, text::no_traineeship(), "/traineeship_or_civil_service", Truth::known(!under_way)),
        GgCondition::new(GG_ETA, text::not_studying(), "/studying", studying),
    ];
    let (mut all, mut unmet) = (Truth::known(true), Vec::new());
    for GgCondition { rule, what, path, truth, readings } in conditions {
        journal.apply(rule, date, || text::condition(&what, path, &truth).all(readings));
        unmet.extend(Problem::of(rule, &truth, || text::condition_unmet(&what, &truth)));
        all = all.and(truth);
    }
    let offers = rulebook.code_list("gg_offerte").map_err(|_| no_portal(GG_OFFERTE, "/date"))?.codes.clone();
    journal.rule(GG_OFFERTE);
    Ok(Gg { eligible: all.met, unmet, offers })
}

/// A condition on the person, and whether it is met.
struct GgCondition {
    rule: Rule,
    what: Text,
    path: &'static str,
    truth: Truth,
    readings: Vec<Reading>,
}

impl GgCondition {
    const fn new(rule: Rule, what: Text, path: &'static str, truth: Truth) -> Self {
        Self { rule, what, path, truth, readings: Vec::new() }
    }
}

/// GG-VIG: work within the income limits does not matter.
fn working(input: &GgInput) -> Truth {
    let idle = Truth::of(input.working, "/working", |working| !working);
    match input.working {
        Some(true) => Truth::of(input.income_within_limits, "/income_within_limits", |within| within),
        _ => idle,
    }
}

fn age(rulebook: &Rulebook, input: &GgInput) -> Result<GgCondition, Error> {
    let read = |parameter| number(rulebook, parameter, GG_ETA, "/date", input.date);
    let (youngest, oldest) = (read(ETA_GG_MINIMA)?, read(ETA_GG_MASSIMA)?);
    // On the birthday itself; for a birth on 29 February that is the 28th in the years without a 29th (TERM-02).
    let reached = |born: Day, years: u32| born.plus_months(years.saturating_mul(12)) <= input.date;
    let within = |born| reached(born, *youngest) && !reached(born, oldest.saturating_add(1));
    let truth = Truth::of(input.birth_date, "/birth_date", within);
    let condition = GgCondition::new(GG_ETA, text::aged(*youngest, *oldest), "/birth_date", truth);
    Ok(GgCondition { readings: vec![youngest.reading(), oldest.reading()], ..condition })
}
