//! The sentences about the verdict of a day.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::{euro, importo, income_field, path};
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Sentence, add, counted};
use crate::base::words::job::Family;
use crate::base::words::state::State;
use crate::rulebook::eras::{Era, Regime, StatusParameters};
use crate::rulebook::parameters::state::RaiseCount;
use crate::rulebook::read::Read;
use crate::status::job::Job;
use crate::status::verdict::{AboveLimit, DayContext, IncomeTotals, Tested};

/// The most jobs that a step of the trace names.
const NAMED: usize = 20;

/// A new state with the jobs that it results from, and the parameters by which they were judged.
pub(crate) struct NewState<'a> {
    pub(crate) parameters: &'a StatusParameters,
    pub(crate) context: DayContext<'a>,
    pub(crate) rule: Rule,
    pub(crate) state: State,
    /// STATO-08: the job whose suspended days are used up.
    pub(crate) used_up: Option<u32>,
    pub(crate) totals: IncomeTotals,
    pub(crate) jobs: Vec<&'a Job>,
}

impl NewState<'_> {
    pub(crate) fn note(&self) -> Note {
        let dal = giorno(self.context.day);
        let (day, state) = (self.context.day, self.state);
        let (name, name_en) = (state.label(Lang::It), state.label(Lang::En));
        let mut text = Sentence::new();
        match state {
            State::Conservazione => add!(text, "Dal {dal} lo stato è conservato", "From {day} the status is kept"),
            _ => add!(text, "Stato dal {dal}: {name}", "Status from {day}: {name_en}"),
        }
        self.note_of(text)
    }

    /// A test that did not change the state.
    pub(crate) fn tested(&self) -> Note {
        let (day, il, state) = (self.context.day, giorno(self.context.day), self.state);
        let (remains, remains_en) = match state {
            State::Conservazione => ("conservato", "kept"),
            _ => (state.label(Lang::It), state.label(Lang::En)),
        };
        let mut text = Sentence::new();
        add!(
            text,
            "Reddito verificato il {il}: lo stato resta {remains}",
            "Income tested on {day}: the status remains {remains_en}",
        );
        self.note_of(text)
    }

    /// A sentence that has begun, with its reason and the incomes.
    fn note_of(&self, mut text: Sentence) -> Note {
        add!(text, "; ", "; ");
        self.reason(&mut text);
        self.income(&mut text);
        add!(text, ".", ".");
        self.explains(text.finish().note().value("state", self.state))
    }

    /// A note with the facts and parameters that were looked at. Of very many jobs it names those that decide most, and says how
    /// many there are.
    pub(crate) fn explains(&self, note: Note) -> Note {
        let note = match self.jobs.len() > NAMED {
            true => note.value("jobs", self.jobs.len()),
            false => note,
        };
        let deciding = self.deciding();
        let facts = deciding.iter().map(|job| path(job.income_event, income_field(job)));
        self.read(note.facts(facts), &deciding)
    }

    /// The jobs that a step names: those without a known income, then those with the highest incomes.
    fn deciding(&self) -> Cow<'_, [&Job]> {
        let DayContext { day, era, .. } = self.context;
        if self.jobs.len() <= NAMED {
            return Cow::Borrowed(&self.jobs);
        }
        let mut jobs = self.jobs.clone();
        jobs.sort_by_cached_key(|job| Reverse(job.yearly(day, era).unwrap_or(i64::MAX)));
        jobs.truncate(NAMED);
        Cow::Owned(jobs)
    }

    /// The forecast income that was tested, kind by kind; nothing where no income decides (REG-B).
    fn income(&self, text: &mut Sentence) {
        let IncomeTotals { dependent, self_employed, ended, .. } = self.totals;
        let kinds = [(dependent, "dipendente", "dependent"), (self_employed, "autonomo", "self-employed")];
        let mut given = kinds.into_iter().filter(|(cents, ..)| *cents > 0).peekable();
        if !self.context.tests_income() || given.peek().is_none() {
            return;
        }
        add!(text, " (reddito previsto: ", " (forecast income: ");
        while let Some((cents, kind, kind_en)) = given.next() {
            let (amount, importo) = (euro(cents), importo(cents));
            add!(text, "{kind} {importo} euro", "{kind_en} EUR {amount}");
            if given.peek().is_some() {
                add!(text, ", ", ", ");
            }
        }
        if ended > 0 {
            add!(
                text,
                ", compresi i lavori autonomi finiti nell'anno",
                ", self-employed work that ended in the year included",
            );
        }
        add!(text, ")", ")");
    }

    /// What the state depends on: the regime, the limits, the days and months allowed, as far as they were read.
    fn read(&self, mut note: Note, deciding: &[&Job]) -> Note {
        let Self { parameters, totals, .. } = *self;
        let DayContext { day, limits_of, .. } = self.context;
        if totals.jobs == 0 {
            return note;
        }
        note = note.read(parameters.regime.on(day));
        if self.context.tests_income() {
            note = note.value("dependent_income", euro(totals.dependent));
            let self_employed = totals.self_employed > 0 || totals.dependent == 0;
            if self_employed {
                note = note.value("self_employed_income", euro(totals.self_employed));
            }
            note = note.read(parameters.dependent_limit.on(limits_of));
            if self_employed {
                note = note.read(parameters.self_employed_limit.on(limits_of));
            }
            if totals.several() {
                note = note.read(parameters.income_sum.on(limits_of));
            }
            if limits_of != day {
                note = note.read(parameters.yearly_test.on(day));
            }
            if totals.ended > 0 {
                note = note.read(parameters.self_employed_year.on(day));
            }
            if self.jobs.iter().any(|job| job.income.is_monthly()) {
                note = note.read(parameters.income_projection.on(day));
            }
            for job in deciding.iter().filter(|job| job.income.is_gross()) {
                note = note.read(parameters.shares.of(job.kind).on(day));
            }
        }
        if self.rule == rule::STATO_21 && self.state != State::Conservazione {
            note = note.read(parameters.raise_count.on(day));
        }
        note.all(self.short_contract_months()).all(self.suspension_days())
    }

    /// REG-B: the months for which a subordinate job may be agreed so that it suspends; `None` if no job was judged by
    /// them.
    fn short_contract_months(&self) -> Option<Read<u32>> {
        let judged = self.context.era.regime == Regime::B && self.state != State::Conservazione;
        let job =
            self.jobs.iter().filter(|_| judged).find(|job| job.family(self.context.era) == Family::Subordinate)?;
        Some(self.parameters.short_contract_months.on(job.agreed))
    }

    /// STATO-08: the days of suspension allowed, if all have been used.
    fn suspension_days(&self) -> Option<Read<i32>> {
        (self.used_up.is_some() && self.state == State::Decaduto)
            .then(|| self.parameters.suspension_days.on(self.context.day))
    }

    fn reason(&self, text: &mut Sentence) {
        let Self { rule, state, totals, .. } = *self;
        match state {
            State::ARischio => add!(
                text,
                "la DID segue il preavviso e il rapporto dura ancora",
                "the DID was submitted after the notice and the job is still running",
            ),
            State::Disoccupato if rule == rule::STATO_08 => add!(
                text,
                "il lavoro che sospendeva è finito entro i giorni ammessi",
                "the work that suspended the status has ended within the days allowed",
            ),
            State::Disoccupato => {
                add!(text, "c'è una DID e nessun lavoro che incide", "there is a DID and no work that counts");
            }
            State::Conservazione => self.within(text),
            State::Sospeso => match self.short_contract_months() {
                Some(months) => short_contract(text, *months),
                None if totals.unknown > 0 => add!(
                    text,
                    "un lavoro subordinato senza reddito noto vale come sopra il limite",
                    "subordinate work with no known income counts as above the limit",
                ),
                None => self.suspended(text),
            },
            State::Decaduto if let Some(days) = self.suspension_days() => match self.raised() {
                Some(start) => raised_too_late(text, *days, start),
                None => days_used_up(text, *days),
            },
            State::Decaduto if rule == rule::REG_B => add!(
                text,
                "il lavoro fa cessare la condizione di privo di impiego",
                "the work ends the condition of being without employment",
            ),
            State::Decaduto => match totals.above(self.context.limits) {
                Some(above) if totals.unknown == 0 => above_limit(text, above),
                _ => add!(
                    text,
                    "il lavoro non subordinato supera il limite di reddito",
                    "work that is not subordinate is above the income limit",
                ),
            },
            State::NonRegistrato => add!(text, "nessuna DID valida", "no valid DID"),
            State::Revocato => add!(text, "la DID è cessata", "the DID has ended"),
        }
    }
}

impl NewState<'_> {
    fn within(&self, text: &mut Sentence) {
        let Era { dependent_limit, self_employed_limit, .. } = *self.context.limits;
        let cents = match self.totals {
            IncomeTotals { dependent: 0, self_employed: 1.., .. } => self_employed_limit.min(dependent_limit),
            _ => dependent_limit,
        };
        let (limit, limite) = (euro(cents), importo(cents));
        add!(
            text,
            "il reddito previsto è entro il limite di {limite} euro",
            "the forecast income is within the limit of EUR {limit}",
        );
    }

    fn suspended(&self, text: &mut Sentence) {
        let above = self.totals.above(self.context.limits);
        if let Some(above) = above {
            above_limit(text, above);
            if self.totals.several() {
                add!(text, "; ", "; ");
            }
        }
        if above.is_none() || self.totals.several() {
            add!(text, "il lavoro subordinato sospende lo stato", "subordinate work suspends the status");
        }
        if let Some(start) = self.raised().filter(|_| above.is_some()) {
            add!(text, "; ", "; ");
            counted_from(text, start);
        }
    }

    /// STATO-21: the start of a job raised above the limit on this day, from which its days count.
    fn raised(&self) -> Option<Day> {
        let DayContext { day, era, .. } = self.context;
        let raised = self.rule == rule::STATO_21 && era.raise_count == RaiseCount::DaInizioRapporto;
        let job = |job: &&&Job| job.raised_on == day && self.used_up.is_none_or(|key| key == job.key);
        let job = self.jobs.iter().filter(|_| raised).find(job)?;
        Some(job.counted_from(day, era)).filter(|start| *start < day)
    }
}

fn above_limit(text: &mut Sentence, AboveLimit { income, cents, limit }: AboveLimit) {
    let (amount, limit, importo, limite) = (euro(cents), euro(limit), importo(cents), importo(limit));
    match income {
        Tested::Dependent => add!(
            text,
            "il reddito da lavoro dipendente supera il limite di {limite} euro",
            "the income from dependent work is above the limit of EUR {limit}",
        ),
        Tested::SelfEmployed => add!(
            text,
            "il reddito da lavoro autonomo supera il limite di {limite} euro",
            "the income from self-employed work is above the limit of EUR {limit}",
        ),
        Tested::Together => add!(
            text,
            "i redditi insieme ({importo} euro) superano il limite di {limite} euro",
            "the incomes together (EUR {amount}) are above the limit of EUR {limit}",
        ),
    }
}

fn counted_from(text: &mut Sentence, start: Day) {
    let inizio = giorno(start);
    add!(
        text,
        "i giorni si contano dall'inizio del rapporto, {inizio}",
        "the days are counted from the start of the job, {start}",
    );
}

fn raised_too_late(text: &mut Sentence, days: i32, start: Day) {
    let dal = giorno(start);
    add!(
        text,
        "il reddito sale sopra il limite e il rapporto dura già da più di {days} giorni (dal {dal}): lo stato decade",
        "the income rises above the limit and the job has lasted for more than {days} days already (from {start}): the status is lost",
    );
}

fn short_contract(text: &mut Sentence, months: u32) {
    let (mesi, months) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    add!(
        text,
        "il rapporto subordinato è pattuito per non più di {mesi}",
        "the subordinate job is agreed for no more than {months}",
    );
}

fn days_used_up(text: &mut Sentence, days: i32) {
    add!(
        text,
        "i giorni di sospensione ammessi ({days}) sono esauriti",
        "all the days of suspension allowed ({days}) have been used",
    );
}
