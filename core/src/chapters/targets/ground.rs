//! The grounds of the groups: each a letter of the decree, put to the facts.

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

const BORN: &str = "/birth_date";

const MONTHS: &str = "/months_without_regular_work";

/// The facts, with the law of their day.
pub(super) struct Desk<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) facts: &'a TargetFacts,
}

impl Desk<'_> {
    fn number(&self, name: &str) -> Result<u32, Error> {
        self.rulebook.whole(name, self.facts.date)
    }

    /// Whether the person has reached an age: on the birthday itself, for who was born on 29 February on the 28th of the
    /// years that have no other (TERM-02).
    fn reached(&self, years: u32) -> Truth {
        Truth::of(self.facts.birth_date, BORN, |born| years_after(born, years) <= self.facts.date)
    }

    /// Whether the age lies between two, both included in full.
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
        let months = self.number("mesi_svantaggiato")?;
        Ok(letter(Letter::A, self.idle_for(months), text::idle(months))
            .facts(&[MONTHS])
            .parameters(&["mesi_svantaggiato"]))
    }

    fn young(&self) -> Result<Ground, Error> {
        let (from, to) = (self.number("eta_svantaggiato_minima")?, self.number("eta_svantaggiato_massima")?);
        Ok(letter(Letter::B, self.aged(from, to), text::aged(from, to))
            .facts(&[BORN])
            .parameters(&["eta_svantaggiato_minima", "eta_svantaggiato_massima"]))
    }

    /// No upper secondary level, or school just left and no job since.
    fn schooling(&self) -> Result<Ground, Error> {
        let (level, years) = (self.number("isced_svantaggiato")?, self.number("anni_fine_studi")?);
        let (facts, day) = (self.facts, self.facts.date);
        let low = Truth::of(facts.isced, "/isced", |isced| u32::from(isced) < level);
        let just_left = Truth::of(facts.education_ended, "/education_ended", |ended| {
            ended <= day && day <= years_after(ended, years)
        });
        let no_job = Truth::of(facts.had_regular_job, "/had_regular_job", |had| !had);
        Ok(letter(Letter::C, low.or(just_left.and(no_job)), text::schooling(level, years))
            .facts(&["/isced", "/education_ended", "/had_regular_job"])
            .parameters(&["isced_svantaggiato", "anni_fine_studi"]))
    }

    fn mature(&self) -> Result<Ground, Error> {
        let age = self.number("eta_svantaggiato_matura")?;
        Ok(letter(Letter::D, self.reached(age), text::mature(age))
            .facts(&[BORN])
            .parameters(&["eta_svantaggiato_matura"]))
    }

    fn alone(&self) -> Result<Ground, Error> {
        let age = self.number("eta_svantaggiato_solo")?;
        let alone = Truth::of(self.facts.alone_with_dependants, "/alone_with_dependants", |alone| alone);
        Ok(letter(Letter::E, self.reached(age).and(alone), text::alone(age))
            .facts(&[BORN, "/alone_with_dependants"])
            .parameters(&["eta_svantaggiato_solo"]))
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

    /// TARG-MSV: two years without work, or one and a letter from b to g.
    pub(super) fn very_disadvantaged(&self, disadvantaged: &[Ground]) -> Result<Vec<Ground>, Error> {
        let (long, short) =
            (self.number("mesi_molto_svantaggiato")?, self.number("mesi_molto_svantaggiato_con_altro")?);
        let others = disadvantaged.iter().filter(|ground| ground.letter != Some(Letter::A));
        let other = any(others);
        let ground = |letter, truth, text| Ground::new(rule::TARG_MSV, Some(letter), truth, text).facts(&[MONTHS]);
        Ok(vec![
            ground(Letter::A, self.idle_for(long), text::idle(long)).parameters(&["mesi_molto_svantaggiato"]),
            ground(Letter::B, self.idle_for(short).and(other), text::idle_and_other(short))
                .parameters(&["mesi_molto_svantaggiato_con_altro"]),
        ])
    }

    /// TARG-NEET.
    pub(super) fn neet(&self) -> Result<Ground, Error> {
        let (from, to) = (self.number("eta_neet_minima")?, self.number("eta_neet_massima")?);
        let idle = Truth::of(self.facts.working, "/working", |working| !working);
        let out = Truth::of(self.facts.studying, "/studying", |studying| !studying);
        Ok(Ground::new(rule::TARG_NEET, None, self.aged(from, to).and(idle).and(out), text::neet(from, to))
            .facts(&[BORN, "/working", "/studying"])
            .parameters(&["eta_neet_minima", "eta_neet_massima"]))
    }

    /// TARG-LD: STATO-05, where the days of unemployment are known.
    pub(super) fn long_term(&self) -> Result<Ground, Error> {
        let (truth, text) = match self.facts.seniority_days {
            Some(days) => {
                let least = self.number("giorni_lunga_durata")?;
                (Truth::known(days >= least), text::long_term(days, least))
            }
            None => (Truth::unknown("/seniority_days"), text::long_term_unknown()),
        };
        Ok(Ground::new(rule::TARG_LD, None, truth, text)
            .facts(&["/seniority_days"])
            .parameters(&["giorni_lunga_durata"]))
    }
}

impl Ground {
    const fn new(rule: Rule, letter: Option<Letter>, truth: Truth, text: Text) -> Self {
        Self { rule, letter, truth, text, facts: &[], parameters: &[] }
    }

    const fn facts(mut self, facts: &'static [&'static str]) -> Self {
        self.facts = facts;
        self
    }

    const fn parameters(mut self, parameters: &'static [&'static str]) -> Self {
        self.parameters = parameters;
        self
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
