//! The dated parameters of the status, compiled once from the rulebook so that the engine can't miss one.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::parameter_list::ParameterList;
use super::parameters::profiling::ETA_MINIMA_DID;
use super::parameters::state::{
    ALIQUOTA_PARASUBORDINATO, ANZIANITA_DA_A_RISCHIO, CONTEGGIO_DOPO_VARIAZIONE, CONTEGGIO_PROROGA,
    CONTEGGIO_STESSO_DATORE, CUMULO_REDDITI, ExtensionCount, GIORNI_LUNGA_DURATA, GIORNI_MESE_ANZIANITA,
    GIORNI_OCCASIONALE_AGRICOLO, GIORNI_SEI_MESI, GIORNI_SOSPENSIONE, GIORNI_VENTIQUATTRO_MESI, IncomeProjection,
    IncomeSum, LIMITE_OCCASIONALE_54BIS, LIMITE_REDDITO_AUTONOMO, LIMITE_REDDITO_DIPENDENTE, MESI_DIVIETO_DID,
    MESI_PARTITA_IVA_INATTIVA, MESI_RIPRISTINO, MESI_SOSPENSIONE_REG_B, PROIEZIONE_REDDITO,
    QUOTA_CONTRIBUTI_APPRENDISTA, QUOTA_CONTRIBUTI_DIPENDENTE, REDDITI_AUTONOMI_ANNO, REGIME, RETRIBUZIONE_SEGNAPOSTO,
    RIVALUTAZIONE_ANNUALE, RaiseCount, RegimeInForce, SameEmployerCount, SelfEmployedYear, YesNo,
};
use super::read::{Param, ParameterPlace, ParameterValue, Read};
use super::tables::benefit::BenefitInfo;
use super::tables::job_kind::JobKindInfo;
use super::tables::life::Life;
use crate::base::calendar::day::{Day, giorno};
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::text::text;
use crate::base::words::benefit::Benefit;
use crate::base::words::job::{Family, JobKind};

/// The regime of the status on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Regime {
    /// Before the reform: not computed.
    A,
    /// Any work ends the condition of being without employment.
    B,
    /// Retention by income, suspension by days.
    C,
}

impl From<RegimeInForce> for Regime {
    fn from(regime: RegimeInForce) -> Self {
        match regime {
            RegimeInForce::B => Self::B,
            RegimeInForce::C => Self::C,
        }
    }
}

/// A parameter by date. Before its first segment the first value holds: the engine reads such a day only under REG-A.
#[derive(Clone, Debug)]
pub(crate) struct ByDate<T> {
    place: ParameterPlace,
    first: T,
    later: Vec<(Day, T)>,
}

impl<T: Copy> ByDate<T> {
    fn at(&self, day: Day) -> T {
        let index = self.later.partition_point(|(from, _)| *from <= day);
        index.checked_sub(1).and_then(|index| self.later.get(index)).map_or(self.first, |(_, value)| *value)
    }

    /// The first day after this one from which another segment holds.
    pub(crate) fn changes_after(&self, day: Day) -> Option<Day> {
        self.later.iter().map(|(from, _)| *from).find(|from| *from > day)
    }

    /// The value on a day, for the trace.
    pub(crate) fn on(&self, day: Day) -> Read<T> {
        Read::new(self.at(day), self.place, day)
    }
}

/// What the rules of the status read from the rulebook. The eras are compiled from it. A step of the trace reads it
/// again, so the trace can name nothing else.
#[derive(Clone, Debug)]
pub(crate) struct StatusParameters {
    pub(crate) regime: ByDate<Regime>,
    /// Cents a year, as the two limits below.
    pub(crate) dependent_limit: ByDate<i64>,
    pub(crate) self_employed_limit: ByDate<i64>,
    pub(crate) occasional_limit: ByDate<i64>,
    pub(crate) inactive_vat_months: ByDate<u32>,
    pub(crate) suspension_days: ByDate<i32>,
    pub(crate) short_contract_months: ByDate<u32>,
    pub(crate) bar_months: ByDate<u32>,
    pub(crate) long_term_days: ByDate<i32>,
    pub(crate) six_months_days: ByDate<i32>,
    /// The days of a month of seniority, one or more.
    pub(crate) seniority_month: ByDate<i32>,
    pub(crate) seniority_at_risk: ByDate<bool>,
    pub(crate) extension_count: ByDate<ExtensionCount>,
    pub(crate) yearly_test: ByDate<bool>,
    pub(crate) income_sum: ByDate<IncomeSum>,
    pub(crate) income_projection: ByDate<IncomeProjection>,
    pub(crate) shares: Shares<ByDate<Share>>,
    /// Cents: a gross pay up to this amount, included, is a placeholder.
    pub(crate) placeholder: ByDate<i64>,
    pub(crate) self_employed_year: ByDate<SelfEmployedYear>,
    pub(crate) raise_count: ByDate<RaiseCount>,
    pub(crate) same_employer_count: ByDate<SameEmployerCount>,
    pub(crate) farm_days: ByDate<u32>,
    pub(crate) twenty_four_months_days: ByDate<i32>,
    /// Zero if a loss for inactivity can't be undone.
    pub(crate) restore_months: ByDate<u32>,
    /// In years.
    pub(crate) did_age: ByDate<u32>,
}

/// STATO-29: the shares of a gross pay that are the worker's contributions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shares<T> {
    employee: T,
    apprentice: T,
    parasubordinate: T,
}

impl<T> Shares<T> {
    /// The share of a kind of work.
    pub(crate) const fn of(&self, kind: JobKind) -> &T {
        match kind {
            JobKind::Apprendistato => &self.apprentice,
            JobKind::Parasubordinato => &self.parasubordinate,
            _ => &self.employee,
        }
    }
}

/// A share of a gross pay, exact: so many parts of [`Share::WHOLE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share(i64);

impl Share {
    /// Three times a power of ten, so that a third of a decimal is exact too.
    const WHOLE: i64 = 30_000_000;

    fn of(share: Decimal) -> Option<Self> {
        let parts = share.checked_mul(Decimal::from(Self::WHOLE))?;
        let parts = Some(parts).filter(|parts| parts.fract().is_zero())?.to_i64()?;
        (0..=Self::WHOLE).contains(&parts).then_some(Self(parts))
    }

    /// A third of a rate: the worker's part of a contribution that the principal pays for two thirds.
    fn third_of(rate: Decimal) -> Option<Self> {
        let Self(parts) = Self::of(rate)?;
        (parts % 3 == 0).then_some(Self(parts / 3))
    }

    /// The cents that a gross pay leaves, half up.
    pub(crate) fn net(self, gross: i64) -> Option<i64> {
        let (left, half) = (Self::WHOLE.checked_sub(self.0)?, Self::WHOLE / 2);
        // Only a pay of billions needs more than 64 bits.
        if let Some(parts) = gross.checked_mul(left).and_then(|parts| parts.checked_add(half)) {
            return parts.checked_div(Self::WHOLE);
        }
        let parts = i128::from(gross).checked_mul(i128::from(left))?.checked_add(i128::from(half))?;
        i64::try_from(parts.checked_div(i128::from(Self::WHOLE))?).ok()
    }
}

/// Everything that the rules of the status read from the rulebook, for a period in which none of it changes. The state
/// machine keeps the era of its day, so a rule reads a field and needs no search.
#[derive(Clone, Debug)]
pub(crate) struct Era {
    /// First day, included.
    pub(crate) from: Day,
    /// The first day of the next era.
    pub(crate) until: Day,
    pub(crate) regime: Regime,
    pub(crate) dependent_limit: i64,
    pub(crate) self_employed_limit: i64,
    pub(crate) occasional_limit: i64,
    pub(crate) inactive_vat_months: u32,
    pub(crate) suspension_days: i32,
    pub(crate) short_contract_months: u32,
    pub(crate) bar_months: u32,
    pub(crate) long_term_days: i32,
    pub(crate) six_months_days: i32,
    pub(crate) seniority_at_risk: bool,
    pub(crate) extension_count: ExtensionCount,
    pub(crate) yearly_test: bool,
    pub(crate) income_sum: IncomeSum,
    pub(crate) income_projection: IncomeProjection,
    shares: Shares<Share>,
    pub(crate) placeholder: i64,
    pub(crate) self_employed_year: SelfEmployedYear,
    pub(crate) raise_count: RaiseCount,
    pub(crate) same_employer_count: SameEmployerCount,
    pub(crate) farm_days: u32,
    pub(crate) twenty_four_months_days: i32,
    pub(crate) restore_months: u32,
    classes: Classes,
    pub(crate) did_age: u32,
    /// Whether an income limit changes on its first day.
    limits_change: bool,
}

/// How the law classifies benefits and kinds of work, for a period in which nothing changes.
#[derive(Clone, Copy, Debug)]
struct Classes {
    /// Whether a claim is a DID: by benefit.
    claims: [bool; Benefit::ALL.len()],
    /// The effect on the state, by kind of work.
    families: [Family; JobKind::ALL.len()],
}

/// The tables of classes that the eras are compiled from.
struct ClassTables<'a> {
    benefits: &'a BTreeMap<Benefit, BenefitInfo>,
    job_kinds: &'a BTreeMap<JobKind, JobKindInfo>,
}

impl ClassTables<'_> {
    fn borders(&self) -> impl Iterator<Item = Day> {
        let claims = self.benefits.values().filter_map(|benefit| benefit.claim_is_did.0);
        let families = self.job_kinds.values().flat_map(|kind| &kind.families).map(|(life, _)| *life);
        claims.chain(families).flat_map(Life::borders)
    }

    fn on(&self, day: Day) -> Classes {
        let is_did = |benefit| self.benefits.get(&benefit).is_some_and(|info| info.claim_is_did.holds(day));
        // Every kind has its family on every day: that was checked when the rulebook was loaded.
        let family = |kind| self.job_kinds.get(&kind).and_then(|info| info.at(day)).unwrap_or(Family::NoEffect);
        Classes { claims: Benefit::ALL.map(is_did), families: JobKind::ALL.map(family) }
    }
}

impl Era {
    /// STATO-02: whether a claim for a benefit is a DID.
    pub(crate) fn claim_is_did(&self, benefit: Benefit) -> bool {
        self.classes.claims.get(benefit as usize).copied().unwrap_or_default()
    }

    /// STATO-12, STATO-17: the effect of a kind of work on the state.
    pub(crate) fn family(&self, kind: JobKind) -> Family {
        self.classes.families.get(kind as usize).copied().unwrap_or(Family::NoEffect)
    }

    /// STATO-29: the share of a gross pay that is the worker's contribution, by kind of work.
    pub(crate) const fn share(&self, kind: JobKind) -> Share {
        *self.shares.of(kind)
    }

    /// STATO-30: whether a gross pay is a placeholder of the source and not a real amount.
    pub(crate) fn is_placeholder(&self, cents: i64) -> bool {
        cents <= self.placeholder || matches!(cents, 99_900 | 999_900 | 9_999_900) || 99_999_900 <= cents
    }

    /// Whether an income limit changes on this day of the era.
    pub(crate) fn limit_changes_on(&self, day: Day) -> bool {
        self.limits_change && day == self.from
    }
}

/// All eras, in order. Every dossier looks up the era of its first day. To avoid a search, each fixed block of days
/// stores the first of its eras.
#[derive(Clone, Debug)]
struct Eras {
    all: Vec<Era>,
    last: Era,
    stretches: Vec<u16>,
}

impl Eras {
    /// The days of a block are two to the power of this: few eras end within one.
    const STRETCH: u32 = 4;

    fn new(all: Vec<Era>, last: Era) -> Self {
        let starts = (0..=Day::FIRST.days_until(Day::LAST)).step_by(1 << Self::STRETCH);
        let first_of = |start: i32| all.partition_point(|era| era.until <= Day::FIRST.plus_days(start));
        // Later eras than have a number would be found by going on from there.
        let stretches = starts.map(|start| u16::try_from(first_of(start)).unwrap_or(u16::MAX)).collect();
        Self { all, last, stretches }
    }

    #[inline]
    fn at(&self, day: Day) -> &Era {
        let stretch = usize::try_from(Day::FIRST.days_until(day) >> Self::STRETCH).ok();
        let first = stretch.and_then(|stretch| self.stretches.get(stretch)).copied().unwrap_or_default();
        let mut place = usize::from(first);
        while let Some(era) = self.all.get(place) {
            if day < era.until {
                return era;
            }
            place = place.wrapping_add(1);
        }
        &self.last
    }
}

/// What the rules of the status read from the rulebook, era by era.
#[derive(Clone, Debug)]
pub(crate) struct Law {
    /// For the trace; the engine reads the eras.
    pub(crate) parameters: StatusParameters,
    reform: Day,
    /// Of the parameters with a review date, the one with the earliest.
    reviewed_to: Option<(Day, &'static str)>,
    eras: Eras,
    /// The day after the last one under REG-B.
    past_b: Day,
}

/// A parameter that the status needs and that the rulebook does not define for every day.
#[derive(Debug)]
pub(crate) struct Gap {
    pub(crate) parameter: &'static str,
    pub(crate) it: &'static str,
    pub(crate) en: &'static str,
}

impl Law {
    pub(super) fn compile(
        parameters: &ParameterList,
        benefits: &BTreeMap<Benefit, BenefitInfo>,
        job_kinds: &BTreeMap<JobKind, JobKindInfo>,
    ) -> Result<Self, Gap> {
        let first_regime = parameters.declared(REGIME).and_then(|(_, regime)| regime.segments.first());
        let reform = first_regime.and_then(|segment| segment.from).unwrap_or(Day::ALWAYS);
        let mut reader = Reader { parameters, reform, borders: vec![reform], reviewed_to: None };
        let cents = |amount: Money| Some(amount.cents());
        let days = |number: u32| i32::try_from(number).ok();
        let parameters = StatusParameters {
            regime: reader.read(REGIME, |regime| Some(regime.into()))?,
            dependent_limit: reader.read(LIMITE_REDDITO_DIPENDENTE, cents)?,
            self_employed_limit: reader.read(LIMITE_REDDITO_AUTONOMO, cents)?,
            occasional_limit: reader.read(LIMITE_OCCASIONALE_54BIS, cents)?,
            inactive_vat_months: reader.read(MESI_PARTITA_IVA_INATTIVA, Some)?,
            suspension_days: reader.read(GIORNI_SOSPENSIONE, days)?,
            short_contract_months: reader.read(MESI_SOSPENSIONE_REG_B, Some)?,
            bar_months: reader.read(MESI_DIVIETO_DID, Some)?,
            long_term_days: reader.read(GIORNI_LUNGA_DURATA, days)?,
            six_months_days: reader.read(GIORNI_SEI_MESI, days)?,
            seniority_month: reader.read(GIORNI_MESE_ANZIANITA, |number| days(number).filter(|days| *days > 0))?,
            seniority_at_risk: reader.read(ANZIANITA_DA_A_RISCHIO, |answer: YesNo| Some(answer.yes()))?,
            extension_count: reader.read(CONTEGGIO_PROROGA, Some)?,
            yearly_test: reader.read(RIVALUTAZIONE_ANNUALE, |answer: YesNo| Some(answer.yes()))?,
            income_sum: reader.read(CUMULO_REDDITI, Some)?,
            income_projection: reader.read(PROIEZIONE_REDDITO, Some)?,
            shares: Shares {
                employee: reader.read(QUOTA_CONTRIBUTI_DIPENDENTE, Share::of)?,
                apprentice: reader.read(QUOTA_CONTRIBUTI_APPRENDISTA, Share::of)?,
                parasubordinate: reader.read(ALIQUOTA_PARASUBORDINATO, Share::third_of)?,
            },
            placeholder: reader.read(RETRIBUZIONE_SEGNAPOSTO, cents)?,
            self_employed_year: reader.read(REDDITI_AUTONOMI_ANNO, Some)?,
            raise_count: reader.read(CONTEGGIO_DOPO_VARIAZIONE, Some)?,
            same_employer_count: reader.read(CONTEGGIO_STESSO_DATORE, Some)?,
            farm_days: reader.read(GIORNI_OCCASIONALE_AGRICOLO, Some)?,
            twenty_four_months_days: reader.read(GIORNI_VENTIQUATTRO_MESI, days)?,
            restore_months: reader.read(MESI_RIPRISTINO, Some)?,
            did_age: reader.read(ETA_MINIMA_DID, Some)?,
        };
        let reviewed_to = reader.reviewed_to;
        let classes = ClassTables { benefits, job_kinds };
        let mut borders = reader.borders;
        borders.extend(classes.borders());
        borders.sort_unstable();
        borders.dedup();
        let ends = borders.iter().copied().chain([Day::NEVER]);
        let starts = [Day::ALWAYS].into_iter().chain(borders.iter().copied());
        let era = |from, until| parameters.era(from, until, reform, classes.on(from));
        let all: Vec<Era> = starts.zip(ends).map(|(from, until)| era(from, until)).collect();
        let last = era(borders.last().copied().unwrap_or(Day::ALWAYS), Day::NEVER);
        let of_b = all.iter().filter(|era| era.regime == Regime::B);
        let past_b = of_b.map(|era| era.until).max().unwrap_or(Day::ALWAYS);
        Ok(Self { parameters, reform, reviewed_to, eras: Eras::new(all, last), past_b })
    }

    /// What holds on a day.
    #[inline]
    pub(crate) fn at(&self, day: Day) -> &Era {
        self.eras.at(day)
    }

    /// COND-09: the months of the longest bar.
    #[cfg(feature = "arrow")]
    pub(crate) fn longest_bar(&self) -> u32 {
        self.eras.all.iter().map(|era| era.bar_months).max().unwrap_or_default()
    }

    /// The first day of the regime after that of this day.
    pub(crate) fn next_regime(&self, day: Day) -> Day {
        let mut regimes = self.parameters.regime.later.iter().map(|(from, _)| *from);
        regimes.find(|from| *from > day).unwrap_or(Day::NEVER)
    }

    /// The first day that the status is computed for: the one on which the first regime starts.
    pub(crate) fn reform(&self) -> Day {
        self.reform
    }

    /// The last day up to which all parameters of the status with a review date were reviewed, and the parameter that
    /// sets that day.
    pub(crate) fn reviewed_to(&self) -> Option<(Day, &'static str)> {
        self.reviewed_to
    }

    /// Refuses a day before the reform.
    ///
    /// # Errors
    /// [`Code::RegimeNonCoperto`], about the input as a whole.
    pub(crate) fn covers(&self, day: Day) -> Result<(), Error> {
        if self.reform <= day {
            return Ok(());
        }
        let (first, dal) = (self.reform, giorno(self.reform));
        let hint = text!("la data precede il {dal}", "the date is before {first}");
        Err(Error::new(Code::RegimeNonCoperto).hint(hint))
    }

    /// REG-B: the day after the months that a contract of this day may last and still be short. [`Day::ALWAYS`] after
    /// the last day of that regime, when the value is not needed.
    #[inline]
    pub(crate) fn short_until(&self, day: Day) -> Day {
        if day < self.past_b { day.plus_months(self.at(day).short_contract_months) } else { Day::ALWAYS }
    }
}

impl StatusParameters {
    /// Their values from one day to another, a period in which none of them changes.
    fn era(&self, from: Day, until: Day, reform: Day, classes: Classes) -> Era {
        let mut limits = self.dependent_limit.later.iter().chain(&self.self_employed_limit.later);
        Era {
            from,
            until,
            regime: if from < reform { Regime::A } else { self.regime.at(from) },
            dependent_limit: self.dependent_limit.at(from),
            self_employed_limit: self.self_employed_limit.at(from),
            occasional_limit: self.occasional_limit.at(from),
            inactive_vat_months: self.inactive_vat_months.at(from),
            suspension_days: self.suspension_days.at(from),
            short_contract_months: self.short_contract_months.at(from),
            bar_months: self.bar_months.at(from),
            long_term_days: self.long_term_days.at(from),
            six_months_days: self.six_months_days.at(from),
            seniority_at_risk: self.seniority_at_risk.at(from),
            extension_count: self.extension_count.at(from),
            yearly_test: self.yearly_test.at(from),
            income_sum: self.income_sum.at(from),
            income_projection: self.income_projection.at(from),
            shares: Shares {
                employee: self.shares.employee.at(from),
                apprentice: self.shares.apprentice.at(from),
                parasubordinate: self.shares.parasubordinate.at(from),
            },
            placeholder: self.placeholder.at(from),
            self_employed_year: self.self_employed_year.at(from),
            raise_count: self.raise_count.at(from),
            same_employer_count: self.same_employer_count.at(from),
            farm_days: self.farm_days.at(from),
            twenty_four_months_days: self.twenty_four_months_days.at(from),
            restore_months: self.restore_months.at(from),
            classes,
            did_age: self.did_age.at(from),
            limits_change: limits.any(|(first, _)| *first == from),
        }
    }
}

struct Reader<'a> {
    parameters: &'a ParameterList,
    reform: Day,
    borders: Vec<Day>,
    reviewed_to: Option<(Day, &'static str)>,
}

impl Reader<'_> {
    /// Reads a parameter that must hold without a gap from the reform on, in the form that the engine uses.
    fn read<T: ParameterValue, U>(
        &mut self,
        parameter: Param<T>,
        form: impl Fn(T) -> Option<U>,
    ) -> Result<ByDate<U>, Gap> {
        let name = parameter.name();
        let gap = |it, en| Gap { parameter: name, it, en };
        let missing = || {
            gap(
                "manca un parametro che il calcolo dello stato richiede",
                "a parameter that the status needs is missing",
            )
        };
        let (place, parameter) = self.parameters.declared(parameter).ok_or_else(missing)?;
        let reviewed = [self.reviewed_to, parameter.reviewed_to.map(|last| (last, name))];
        self.reviewed_to = reviewed.into_iter().flatten().min_by_key(|(last, _)| *last);
        let mut first = None;
        let mut later = Vec::new();
        let mut next = self.reform;
        for segment in &parameter.segments {
            let value = T::of(&segment.value)
                .and_then(&form)
                .ok_or_else(|| gap("il valore non è del tipo atteso", "the value is not of the expected type"))?;
            let from = segment.from.unwrap_or(Day::ALWAYS);
            if from > next {
                return Err(gap(
                    "i periodi lasciano giorni scoperti dopo la riforma",
                    "the segments leave days uncovered after the reform",
                ));
            }
            match first {
                None => first = Some(value),
                Some(_) => {
                    self.borders.push(from);
                    later.push((from, value));
                }
            }
            next = next.max(segment.to.unwrap_or(Day::NEVER).next());
        }
        let first = first.ok_or_else(missing)?;
        if next != Day::NEVER {
            return Err(gap("l'ultimo periodo non è aperto", "the last segment is not open"));
        }
        Ok(ByDate { place, first, later })
    }
}
