//! The pattos and active measures of a SAP.

use super::profile::GARANZIA_GIOVANI;
use super::{Gathering, first_day};
use crate::base::error::Error;
use crate::dossier::event::Fact;
use crate::dossier::facts::{AttivitaSap, Patto};
use crate::sap::text;
use crate::sap::words::Words;

/// The project of D.Lgs. 150/2015.
const D_LGS_150: &str = "05";

impl Gathering<'_> {
    pub(super) fn measures(&mut self) -> Result<(), Error> {
        for (element, measure) in self.of("A02") {
            if self.never_begun(&element, measure)? {
                continue;
            }
            let kind = match measure.project.as_deref() {
                Some(D_LGS_150) => Some("150"),
                Some(project) if GARANZIA_GIOVANI.contains(&project) => Some("gg"),
                _ => None,
            };
            // Without a day it is reported below.
            if let Some(day) = first_day(measure) {
                let kind = kind.map(str::to_owned);
                let patto = Patto { kind, document: None, signed_by: None, partnership: None, frequency_days: None };
                self.push(day, Fact::Patto(patto));
            }
        }
        let sap = self.sap;
        for (index, measure) in sap.measures.iter().flatten().enumerate() {
            let element = self.element(index, measure);
            let text = |words: &Option<Words>| words.as_deref().map(str::to_owned);
            let Some(code) = text(&measure.activity) else {
                self.say(format!("{element}/tipo_attivita"), text::no_activity());
                continue;
            };
            let Some(day) = first_day(measure).or(measure.end).or(measure.last_event_date) else {
                self.say(element, text::no_day());
                continue;
            };
            let fact = AttivitaSap {
                code,
                title: text(&measure.denomination),
                description: text(&measure.description),
                proposed: measure.proposed,
                start: measure.start,
                end: measure.end,
                duration: measure.duration,
                duration_unit: text(&measure.duration_unit),
                body: text(&measure.body),
                project: text(&measure.project),
                policy_id: text(&measure.policy_id),
                last_event: text(&measure.last_event),
                last_event_date: measure.last_event_date,
            };
            self.push(day, Fact::AttivitaSap(Box::new(fact)));
        }
        Ok(())
    }
}
