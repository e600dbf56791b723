//! The DIDs of a SAP (SAP-GDID).

use std::collections::BTreeSet;

use super::{Gathering, first_day};
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::event::Cause;
use crate::dossier::event::Fact;
use crate::dossier::facts::{Did, Revoca};
use crate::rulebook::parameters::sap::{DidDay, EndedDid, SAP_DID_CESSATA, SAP_GIORNO_DID};
use crate::sap::document::Measure;
use crate::sap::text;

impl Gathering<'_> {
    pub(super) fn dids(&mut self) -> Result<(), Error> {
        let (mut days, mut ends, mut refused) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (element, measure) in self.of("N00") {
            if self.never_begun(&element, measure)? {
                refused.extend([measure.start, measure.proposed].into_iter().flatten());
                continue;
            }
            let Some(day) = first_day(measure) else {
                self.say(element, text::no_day());
                continue;
            };
            days.insert(day);
            ends.extend(self.end(&element, measure, day)?);
        }
        if let Some(stated) = self.position.did_date.filter(|stated| !days.contains(stated)) {
            if refused.contains(&stated) {
                self.say(self.availability(), text::availability_refused());
            } else {
                self.stated_day(stated, &mut days, &ends)?;
            }
        }
        for day in days {
            self.push(day, Fact::Did(Did { channel: None }));
        }
        for day in ends {
            self.push(day, Fact::Revoca(Revoca { cause: Cause::Volontaria }));
        }
        Ok(())
    }

    /// The element of the availability.
    fn availability(&self) -> &'static str {
        if self.is_list { "disponibilita" } else { "datiamministrativi/statoinanagrafe/disponibilita" }
    }

    /// The day of the availability beside those of the measures, and those on which the DIDs ended.
    fn stated_day(&mut self, stated: Day, days: &mut BTreeSet<Day>, ends: &BTreeSet<Day>) -> Result<(), Error> {
        // One that was given after the last DID had ended is another DID.
        let ended = |last: &Day| ends.last().is_some_and(|end| last <= end && *end < stated);
        let Some(last) = days.last().copied().filter(|last| !ended(last)) else {
            days.insert(stated);
            return Ok(());
        };
        let remark = match *self.rulebook.read(SAP_GIORNO_DID, stated)? {
            DidDay::N00 => text::did_days_differ(),
            DidDay::Disponibilita => {
                days.remove(&last);
                days.insert(stated);
                text::did_days_differ_other()
            }
        };
        self.say(self.availability(), remark);
        Ok(())
    }

    /// The day on which a DID ended, by the last event of its measure. A measure that ends on the day of the DID, as the conferment
    /// does, shows nothing about its end.
    fn end(&mut self, element: &str, measure: &Measure, day: Day) -> Result<Option<Day>, Error> {
        let list = self.rulebook.code_list("sap_did_finita")?;
        if measure.last_event.as_deref().is_none_or(|code| list.get(code).is_none()) {
            return Ok(None);
        }
        let element = format!("{element}/ultimo_evento/evento");
        let of_measure = measure.end.filter(|end| day < *end);
        let Some(end) = measure.last_event_date.or(of_measure).filter(|end| day <= *end) else {
            self.say(element, text::did_ended_when());
            return Ok(None);
        };
        match *self.rulebook.read(SAP_DID_CESSATA, end)? {
            EndedDid::Revoca => {
                self.say(element, text::did_ended());
                Ok(Some(end))
            }
            EndedDid::Resta => {
                self.say(element, text::did_ended_kept());
                Ok(None)
            }
        }
    }
}
