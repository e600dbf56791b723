//! The profiles of a SAP (SAP-IDX).

use rust_decimal::Decimal;

use super::{Gathering, first_day};
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::dossier::event::Fact;
use crate::dossier::facts::Profilazione;
use crate::rulebook::parameters::sap::{SAP_INDICE_INTERO, WholeIndex};
use crate::sap::text;

/// The projects of Garanzia Giovani.
pub(super) const GARANZIA_GIOVANI: [&str; 2] = ["02", "04"];

/// What an index is.
enum Read {
    Index(Index),
    Class(u32),
    Wrong,
}

impl Gathering<'_> {
    pub(super) fn profiles(&mut self) -> Result<(), Error> {
        let mut known: Vec<(Day, Index)> = Vec::new();
        for activity in ["N00", "A02"] {
            for (element, measure) in self.of(activity) {
                let Some(given) = measure.profiling_index.as_deref() else { continue };
                let element = format!("{element}/indice_profiling");
                let Some(day) = first_day(measure) else {
                    self.say(element, text::index_without_day());
                    continue;
                };
                let is_gg = measure.project.as_deref().is_some_and(|project| GARANZIA_GIOVANI.contains(&project));
                match self.index(given, day)? {
                    Read::Index(index) if known.iter().any(|(_, one)| *one == index) => {}
                    Read::Index(index) => known.push((day, index)),
                    Read::Class(class @ 1..=4) if is_gg => {
                        self.say(element, text::class_of_gg());
                        let (scheme, class) = (Scheme::GaranziaGiovani, Some(Class::Number(class)));
                        self.push(day, Fact::Profilazione(Profilazione { scheme, index: None, class }));
                    }
                    Read::Class(_) => self.say(element, text::class_unknown()),
                    Read::Wrong => self.say(element, text::bad_index()),
                }
            }
        }
        self.stated_index(&mut known)?;
        for (day, index) in known {
            let fact = Profilazione { scheme: Scheme::IndiceDid, index: Some(index), class: None };
            self.push(day, Fact::Profilazione(fact));
        }
        Ok(())
    }

    /// The index of section 2 beside those of the measures.
    fn stated_index(&mut self, known: &mut Vec<(Day, Index)>) -> Result<(), Error> {
        let Some(given) = self.position.profiling_index.as_deref() else { return Ok(()) };
        let element =
            if self.is_list { "indiceprofiling" } else { "datiamministrativi/statoinanagrafe/indiceprofiling" };
        let Some(day) = self.position.event_date.or(self.position.did_date).or(self.sap.date) else {
            self.say(element, text::index_without_day());
            return Ok(());
        };
        match self.index(given, day)? {
            Read::Index(index) if known.iter().any(|(_, one)| *one == index) => {}
            Read::Index(_) if known.iter().any(|(on, _)| *on == day) => {
                self.say(element, text::indices_differ_one_day());
            }
            Read::Index(index) => {
                if !known.is_empty() {
                    self.say(element, text::indices_differ());
                }
                known.push((day, index));
            }
            Read::Class(_) => self.say(element, text::class_unknown()),
            Read::Wrong => self.say(element, text::bad_index()),
        }
        Ok(())
    }

    /// What a text says of the profile.
    fn index(&self, text: &str, day: Day) -> Result<Read, Error> {
        let text = text.trim().replace(',', ".");
        if text.bytes().all(|byte| byte.is_ascii_digit())
            && *self.rulebook.read(SAP_INDICE_INTERO, day)? == WholeIndex::Classe
        {
            return Ok(text.parse().map_or(Read::Wrong, Read::Class));
        }
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let index = text.parse::<Decimal>().ok().filter(|_| is_plain).and_then(Index::new);
        Ok(index.map_or(Read::Wrong, Read::Index))
    }
}
