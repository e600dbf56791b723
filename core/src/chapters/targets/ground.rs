//! The grounds of the groups: each is a letter of the decree, applied to the facts.

use super::facts::TargetFacts;
use super::text;
use super::types::{Ground, Letter};
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::Text;
use crate::base::truth::Truth;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::state::GIORNI_LUNGA_DURATA;
use crate::rulebook::parameters::targets::{
    ANNI_FINE_STUDI, ETA_NEET_MASSIMA, ETA_NEET_MINIMA, ETA_SVANTAGGIATO_MASSIMA, ETA_SVANTAGGIATO_MATURA,
    ETA_SVANTAGGIATO_MINIMA, ETA_SVANTAGGIATO_SOLO, ISCED_SVANTAGGIATO, MESI_MOLTO_SVANTAGGIATO,
    MESI_MOLTO_SVANTAGGIATO_CON_ALTRO, MESI_SVANTAGGIATO,
};
use crate::rulebook::read::{Param, Read, Reading};

const BORN: &str = "/birth_date";

const MONTHS: &str = "/months_without_regular_work";

/// Checks each ground against the facts, with the law of their day.
pub(super) struct GroundChecker<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) facts: &'a TargetFacts,
}

impl GroundChecker<'_> {
    fn read(&self, parameter: Param<u32>) -> Result<Read<u32>, Error> {
        self.rulebook.read(parameter, self.facts.date)
    }

    /// Whether the person has reached an age: on the birthday itself; for a birth on 29 February that is the 28th in the
    /// years without a 29th (TERM-02).
    fn reached(&self, years: u32) -> Truth {
        Truth::of(self.facts.birth_date, BORN, |born| years_after(born, years) <= self.facts.date)
    }

    /// Whether the age is between two ages, both included in full.
    fn aged(&self, from: u32, to: u32) -> Truth {
        let past =
            Truth::of(self.facts.birth_date, BORN, |born| years_after(born, to.saturating_add(1)) <= self.facts.date);
        self.reached(from).and(past.not())
    }

    fn idle_for(&self, months: u32) -> Truth {
        Truth::of(self.facts.months_without_regular_work, MONTHS, |idle| idle >= months)
    }

    /// TARG-SV a to g.
    pub(super) fn disadvantaged(&self) -> Result<Vec<Ground>, Error> {
        Ok(vec![
            self.idle()?,
            self.young()?,
            self.schooling()?,
            self.mature()?,
            self.alone()?,
            self.sex(),
            self.minority(),
        ])
    }

    fn idle(&self) -> Result<Ground, Error> {
        let months = self.read(MESI_SVANTAGGIATO)?;
        Ok(letter(Letter::A, self.idle_for(*months), text::idle(*months)).facts(&[MONTHS]).read([months]))
    }

    fn young(&self) -> Result<Ground, Error> {
        let (from, to) = (self.read(ETA_SVANTAGGIATO_MINIMA)?, self.read(ETA_SVANTAGGIATO_MASSIMA)?);
        Ok(letter(Letter::B, self.aged(*from, *to), text::aged(*from, *to)).facts(&[BORN]).read([from, to]))
    }

    /// No upper secondary level, or school just left and no job since.
    fn schooling(&self) -> Result<Ground, Error> {
        let (level, years) = (self.read(ISCED_SVANTAGGIATO)?, self.read(ANNI_FINE_STUDI)?);
        let (facts, day) = (self.facts, self.facts.date);
        let low = Truth::of(facts.isced, "/isced", |isced| u32::from(isced) < *level);
        let just_left = Truth::of(facts.education_ended, "/education_ended", |ended| {
            ended <= day && day <= years_after(ended, *years)
        });
        let no_job = Truth::of(facts.had_regular_job, "/had_regular_job", |had| !had);
        Ok(letter(Letter::C, low.or(just_left.and(no_job)), text::schooling(*level, *years))
            .facts(&["/isced", "/education_ended", "/had_regular_job"])
            .read([level, years]))
    }

    fn mature(&self) -> Result<Ground, Error> {
        let age = self.read(ETA_SVANTAGGIATO_MATURA)?;
        Ok(letter(Letter::D, self.reached(*age), text::mature(*age)).facts(&[BORN]).read([age]))
    }

    fn alone(&self) -> Result<Ground, Error> {
        let age = self.read(ETA_SVANTAGGIATO_SOLO)?;
        let alone = Truth::of(self.facts.alone_with_dependants, "/alone_with_dependants", |alone| alone);
        Ok(letter(Letter::E, self.reached(*age).and(alone), text::alone(*age))
            .facts(&[BORN, "/alone_with_dependants"])
            .read([age]))
    }

    fn sex(&self) -> Ground {
        let sector = self.facts.sector.clone().unwrap_or_default();
        let gap = Truth::of(sector.gender_gap, "/sector/gender_gap", |gap| gap);
        let fewer = match (self.facts.sex, sector.under_represented_sex) {
            (Some(sex), Some(fewer)) => Truth::known(sex == fewer),
            (sex, fewer) => {
                Truth::missing([(sex.is_none(), "/sex"), (fewer.is_none(), "/sector/under_represented_sex")])
            }
        };
        letter(Letter::F, gap.and(fewer), text::sex()).facts(&[
            "/sex",
            "/sector/gender_gap",
            "/sector/under_represented_sex",
        ])
    }

    fn minority(&self) -> Ground {
        let (member, needs) = ("/ethnic_minority", "/needs_language_or_vocational_help");
        let truth = Truth::of(self.facts.ethnic_minority, member, |member| member).and(Truth::of(
            self.facts.needs_language_or_vocational_help,
            needs,
            |needs| needs,
        ));
        letter(Letter::G, truth, text::minority()).facts(&["/ethnic_minority", "/needs_language_or_vocational_help"])
    }

    /// TARG-MSV: without work for a long time, or for a shorter time with a letter from b to g.
    pub(super) fn very_disadvantaged(&self, disadvantaged: &[Ground]) -> Result<Vec<Ground>, Error> {
        let (long, short) = (self.read(MESI_MOLTO_SVANTAGGIATO)?, self.read(MESI_MOLTO_SVANTAGGIATO_CON_ALTRO)?);
        let other = any(disadvantaged.iter().filter(|ground| ground.letter != Some(Letter::A)));
        let ground = |letter, truth, text| Ground::new(rule::TARG_MSV, Some(letter), truth, text).facts(&[MONTHS]);
        Ok(vec![
            ground(Letter::A, self.idle_for(*long), text::idle(*long)).read([long]),
            ground(Letter::B, self.idle_for(*short).and(other), text::idle_and_other(*short)).read([short]),
        ])
    }

    /// TARG-NEET.
    pub(super) fn neet(&self) -> Result<Ground, Error> {
        let (from, to) = (self.read(ETA_NEET_MINIMA)?, self.read(ETA_NEET_MASSIMA)?);
        let idle = Truth::of(self.facts.working, "/working", |working| !working);
        let out = Truth::of(self.facts.studying, "/studying", |studying| !studying);
        Ok(Ground::new(rule::TARG_NEET, None, self.aged(*from, *to).and(idle).and(out), text::neet(*from, *to))
            .facts(&[BORN, "/working", "/studying"])
            .read([from, to]))
    }

    /// TARG-LD: STATO-05, if the days of unemployment are known.
    pub(super) fn long_term(&self) -> Result<Ground, Error> {
        let ground = |truth, text| Ground::new(rule::TARG_LD, None, truth, text).facts(&["/seniority_days"]);
        let Some(days) = self.facts.seniority_days else {
            return Ok(ground(Truth::unknown("/seniority_days"), text::long_term_unknown()));
        };
        let least = self.read(GIORNI_LUNGA_DURATA)?;
        Ok(ground(Truth::known(days >= *least), text::long_term(days, *least)).read([least]))
    }
}

impl Ground {
    const fn new(rule: Rule, letter: Option<Letter>, truth: Truth, text: Text) -> Self {
        Self { rule, letter, truth, text, facts: &[], readings: Vec::new() }
    }

    fn facts(self, facts: &'static [&'static str]) -> Self {
        Self { facts, ..self }
    }

    fn read<const N: usize>(self, read: [Read<u32>; N]) -> Self {
        Self { readings: read.map(Reading::from).to_vec(), ..self }
    }
}

const fn letter(letter: Letter, truth: Truth, text: Text) -> Ground {
    Ground::new(rule::TARG_SV, Some(letter), truth, text)
}

/// One ground is enough.
pub(super) fn any<'g>(grounds: impl IntoIterator<Item = &'g Ground>) -> Truth {
    grounds.into_iter().fold(Truth::known(false), |truth, ground| truth.or(ground.truth.clone()))
}

fn years_after(day: Day, years: u32) -> Day {
    day.plus_months(years.saturating_mul(12))
}
