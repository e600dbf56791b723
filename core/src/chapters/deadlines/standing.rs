//! The state of a deadline: its last day, and the event that met or ended it.

use rust_decimal::Decimal;

use super::facts::{code, like, on_portal};
use super::running::{Computed, IndexedFacts, Running};
use super::types::Deadline;
use crate::answer::standstill::Standstill;
use crate::base::calendar::day::Day;
use crate::base::calendar::term::{Roll, Term, Unit};
use crate::base::few::Few;
use crate::base::words::benefit::Benefit;
use crate::base::words::deadline::{Bound, DeadlineState};
use crate::base::words::event_type::EventType;
use crate::base::words::percent::Percent;
use crate::base::words::profile::Citizenship;
use crate::dossier::event::{Event, Fact};
use crate::dossier::services_given::services_by_sap;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::calendar::{RINVIO_TERMINI_PERSONA, RINVIO_TERMINI_SERVIZIO};
use crate::rulebook::parameters::deadlines::STATO_ADR;
use crate::rulebook::parameters::services::RIDUZIONE_ORARIO;
use crate::rulebook::read::Reading;
use crate::rulebook::tables::deadline::{self, DeadlineCondition, MetBy};

impl IndexedFacts<'_> {
    pub(super) fn deadline(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        running: &Running,
    ) -> Option<Computed> {
        let start = running.start;
        if !spec.life.0.covers(start) {
            return None;
        }
        let mut readings = Few::default();
        let (due, standstill) = self.due(rulebook, spec, running, &mut readings)?;
        if !spec.filter.iter().all(|condition| self.meets(*condition, rulebook, running, due, &mut readings)) {
            return None;
        }
        let ended = self.ended(spec, running, due);
        let met = self.met_by(spec, running).filter(|(_, day)| *day <= due || ended.is_none_or(|end| *day < end));
        let (state, met) = self.state(rulebook, spec, (due, ended), met);
        let still =
            state == DeadlineState::Aperta && standstill.as_ref().is_some_and(|one| one.covers(self.facts.as_of));
        let state = if still { DeadlineState::Sospesa } else { state };
        let late = |day: Day| due.days_until(day);
        let (title, title_en) = rulebook.titles_of(spec, start);
        Some(Computed {
            deadline: Deadline {
                id: spec.rule.clone(),
                title,
                title_en,
                start,
                due,
                state,
                bound: spec.bound,
                lep: spec.lep,
                met_by: met.map(|(event, _)| event),
                days_late: met.map(|(_, day)| late(day)).filter(|_| state == DeadlineState::RispettataInRitardo),
                authority: spec.authority(due.max(self.facts.as_of)),
                event: running.event,
            },
            readings,
            standstill,
            ends: spec.length.is_some(),
            met_on: met.map(|(_, day)| day),
            on_portal: met.and_then(|(event, _)| self.event(event)).is_some_and(|event| on_portal(&event.fact)),
            by_sap: met.is_some_and(|(event, _)| self.counts_by_sap(rulebook, spec, event)),
            assumes_cut: spec.filter.contains(&DeadlineCondition::RiduzioneOrario)
                && self.event(running.event).is_some_and(|event| hours_cut(&event.fact).is_none()),
            act: spec.act_to_do(),
            over: ended.is_some_and(|end| end <= self.facts.as_of),
            followed: false,
        })
    }

    /// Whether an event meets a deadline only by its activity code of the SAP.
    fn counts_by_sap(&self, rulebook: &Rulebook, spec: &deadline::Deadline, event: usize) -> bool {
        let named = |event: &Event| {
            let of_type = spec.met_by.iter().filter(|met| met.event == event.fact.event_type());
            of_type.into_iter().any(|met| {
                met.codes.is_empty() || code(&event.fact).is_some_and(|code| met.codes.iter().any(|one| one == code))
            })
        };
        self.event(event).is_some_and(|event| !named(event) && services_by_sap(rulebook, event).next().is_some())
    }

    /// The state, with the event that met the deadline and its day, if it counts.
    fn state(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        (due, ended): (Day, Option<Day>),
        met: Option<(usize, Day)>,
    ) -> (DeadlineState, Option<(usize, Day)>) {
        let over = ended.filter(|end| *end <= self.facts.as_of);
        let past = due < self.facts.as_of && !(spec.keeps && over.is_none() && self.receives_benefit(due));
        let state = match met {
            // A right, or a duty without a last day, can end on any day.
            _ if spec.opens || spec.length.is_none() => match met {
                Some(_) => DeadlineState::Rispettata,
                None if over.is_some() || (past && self.is_gone(rulebook, spec)) => DeadlineState::Estinta,
                None if self.facts.as_of < due => DeadlineState::NonAncora,
                None => DeadlineState::Aperta,
            },
            _ if over.is_some_and(|end| end <= due) && spec.keeps => DeadlineState::Estinta,
            _ if past && spec.keeps => DeadlineState::Rispettata,
            Some((_, day)) if day <= due => DeadlineState::Rispettata,
            _ if over.is_some_and(|end| end <= due) => DeadlineState::Estinta,
            Some(_) => DeadlineState::RispettataInRitardo,
            None if past => DeadlineState::Scaduta,
            None => DeadlineState::Aperta,
        };
        (state, met.filter(|_| state != DeadlineState::Estinta))
    }

    /// Whether the subject of a right no longer exists.
    fn is_gone(&self, rulebook: &Rulebook, spec: &deadline::Deadline) -> bool {
        let rests_on_adr = spec.filter.contains(&DeadlineCondition::AdrVigente);
        rests_on_adr && !adr_in_operation(rulebook, self.facts.as_of, &mut Few::default())
    }

    /// The last day. TERM-09 says whether a holiday moves it. Suspended days are added if the rule says so. Days on
    /// which the duty does not run are always added.
    fn due(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        running: &Running,
        readings: &mut Few<Reading>,
    ) -> Option<(Day, Option<Standstill>)> {
        let start = running.start;
        let Some((parameter, unit)) = spec.length_under(running.under) else {
            let still = self.standstill(rulebook, spec, running, self.facts.as_of);
            return Some((start.next(), still.filter(|still| still.covers(self.facts.as_of))));
        };
        let agreed = running.contact.as_ref().and_then(|contact| contact.days);
        let (amount, length) = match agreed {
            Some(days) => (days, None),
            None => rulebook.read_at(parameter.place.0?, start).map(|(amount, length)| (amount, Some(length)))?,
        };
        let roll = match spec.bound {
            Bound::Persona => RINVIO_TERMINI_PERSONA,
            Bound::Cpi => RINVIO_TERMINI_SERVIZIO,
        };
        // A day that opens a right, or up to which something must be kept, does not move.
        let roll = rulebook.find(roll, start).filter(|_| !spec.opens && !spec.keeps);
        readings.extend(length);
        readings.extend(roll.map(Reading::from));
        let holidays = rulebook.holidays();
        let plain = Term::new(amount, unit).last_day_unrolled(start, holidays);
        let standstill = self.standstill(rulebook, spec, running, plain);
        let last = match &standstill {
            Some(still) => Term::new(still.days(), Unit::Giorni).last_day_unrolled(plain, holidays),
            None => plain,
        };
        let due = roll.map_or(Roll::Nessuno, |roll| *roll).moved(last, holidays);
        let mut due = due.plus_days(i32::from(spec.from_day_after));
        if spec.suspended {
            for (from, after) in self.index.suspensions_from(start) {
                // The spans are in order, and the day only moves on.
                if due < *from {
                    break;
                }
                due = due.plus_days(from.days_until(*after));
            }
        }
        if spec.keeps {
            due = due.max(self.last_benefit_day(start).unwrap_or(due));
        }
        Some((due, standstill))
    }

    /// COVID-40: the days from the start to the last day on which the duty is suspended.
    pub(super) fn standstill(
        &self,
        rulebook: &Rulebook,
        spec: &deadline::Deadline,
        running: &Running,
        due: Day,
    ) -> Option<Standstill> {
        let event = self.event(running.event).filter(|_| spec.duty)?;
        let benefit = match &event.fact {
            Fact::DomandaPrestazione(claim) => claim.benefit,
            Fact::PrestazioneInizio(start) => start.benefit,
            _ => return None,
        };
        Standstill::of(rulebook, benefit, running.start, due)
    }

    /// Whether a benefit received on the last day of a deadline goes on.
    fn receives_benefit(&self, due: Day) -> bool {
        let seen = self.facts.seen;
        let goes_on = |benefit| seen.first_from(EventType::PrestazioneFine, benefit, due).is_none();
        Benefit::ALL.into_iter().any(|benefit| seen.received(benefit, due).is_some() && goes_on(benefit))
    }

    /// The last day of a benefit that ended after a day.
    fn last_benefit_day(&self, start: Day) -> Option<Day> {
        let ends = |benefit| self.facts.seen.last_until(EventType::PrestazioneFine, benefit, Day::NEVER);
        let ends = Benefit::ALL.into_iter().filter_map(ends).map(|(_, event)| event.date);
        ends.filter(|end| *end >= start).max()
    }

    /// The first event that meets a deadline, and its day. A person who is registered already has met that of the registration.
    fn met_by(&self, spec: &deadline::Deadline, running: &Running) -> Option<(usize, Day)> {
        if running.before_registration && self.active(running.start) {
            return self.index.registered_by(running.start);
        }
        self.first(&spec.met_by, running).map(|(index, event)| (index, event.date))
    }

    /// The first event of some kinds after the start of a deadline.
    fn first(&self, wanted: &[MetBy], running: &Running) -> Option<(usize, &Event)> {
        let seen = self.facts.seen;
        let (own, start) = (seen.place(running.event), self.event(running.event));
        // A fact of the same day counts, wherever it stands in the day; one like the start only after it.
        let late = |place: usize| {
            seen.at(place).is_some_and(|(_, event)| {
                let like_start = start.is_some_and(|start| like(&start.fact, &event.fact));
                let same_day = running.start == event.date && running.contact.is_none();
                running.start < event.date || same_day && (!like_start || own < Some(place))
            })
        };
        self.index.first(wanted, late).and_then(|place| seen.at(place))
    }

    /// The first day from the start on which the subject of the deadline has ended: the status, the benefit, the right
    /// or, for a deadline that work ends, its purpose.
    fn ended(&self, spec: &deadline::Deadline, running: &Running, due: Day) -> Option<Day> {
        let start = running.start;
        // A benefit may be received without the state; then only the end of the benefit counts.
        let of_state = !running.before_registration && (running.benefit.is_none() || self.active(start));
        let state = self.index.lost_from(start).filter(|_| of_state);
        let benefit = running.benefit.and_then(|benefit| {
            let end = self.facts.seen.first_from(EventType::PrestazioneFine, benefit, start);
            end.map(|(_, event)| event.date.next())
        });
        let right = self.first(&spec.ended_by, running).map(|(_, event)| event.date);
        // Work that starts on the last day does not change the deadline.
        let work = self.working_from(running).filter(|day| spec.work_ends && (spec.length.is_none() || *day < due));
        let contacts = running.contact.as_ref().and_then(|contact| contact.until);
        [state, benefit, right, work, contacts].into_iter().flatten().min()
    }

    /// The first day of work that suspends the state; before a registration, of any work.
    fn working_from(&self, running: &Running) -> Option<Day> {
        let start = running.start;
        if running.before_registration {
            return self.index.work_after(start);
        }
        self.index.suspended_from(start)
    }

    fn meets(
        &self,
        condition: DeadlineCondition,
        rulebook: &Rulebook,
        running: &Running,
        day: Day,
        readings: &mut Few<Reading>,
    ) -> bool {
        match condition {
            DeadlineCondition::AdrVigente => adr_in_operation(rulebook, day, readings),
            DeadlineCondition::RiduzioneOrario => {
                let minimum = rulebook.find(RIDUZIONE_ORARIO, running.start);
                readings.extend(minimum.map(Reading::from));
                let cut = self.event(running.event).and_then(|event| hours_cut(&event.fact));
                cut.zip(minimum).is_none_or(|(cut, minimum)| cut.decimal() > Decimal::from(*minimum))
            }
            DeadlineCondition::CittadinoExtraUe => self.facts.citizenship == Some(Citizenship::A03),
            DeadlineCondition::PercettoreNaspi => self.facts.seen.received(Benefit::Naspi, day).is_some(),
        }
    }

    /// The day of the latest claim for a benefit up to a day; that day itself if none is on record.
    pub(super) fn claimed(&self, benefit: Benefit, day: Day) -> Day {
        self.facts.seen.last_until(EventType::DomandaPrestazione, benefit, day).map_or(day, |(_, event)| event.date)
    }
}

/// Whether vouchers of the assegno di ricollocazione are issued on a day.
fn adr_in_operation(rulebook: &Rulebook, day: Day, readings: &mut Few<Reading>) -> bool {
    let status = rulebook.find(STATO_ADR, day);
    readings.extend(status.map(Reading::from));
    status.is_some_and(|status| status.issues_vouchers())
}

/// The share of the working time that support during employment cuts, if the event gives it.
pub(super) const fn hours_cut(fact: &Fact) -> Option<Percent> {
    match fact {
        Fact::PrestazioneInizio(start) => start.hours_cut_percent,
        _ => None,
    }
}
