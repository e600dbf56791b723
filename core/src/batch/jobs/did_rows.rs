//! The rows of a table of DIDs.

use super::mark::Mark;
use super::note::Note;
use super::read::Loaded;
use super::values::{BAD_DAY, DidStatus, Given, NO_DAY, Reading};
use crate::base::error::Code;
use crate::base::words::event_field::EventField;
use crate::batch::column::id::IdColumn;
use crate::batch::column::text::TextColumn;
use crate::batch::watch::Stop;

/// A table of DIDs in memory.
pub(super) struct DidRows {
    pub(super) person: IdColumn,
    /// The rows in the order of their persons.
    pub(super) order: Vec<usize>,
    dates: Vec<i32>,
    pub(super) recorded: Option<Vec<i32>>,
    status: Vec<DidStatus>,
    pub(super) claims: Option<Vec<Given<bool>>>,
}

/// A DID.
#[derive(Clone, Copy)]
pub(super) struct Did {
    pub(super) date: i32,
    pub(super) recorded: i32,
    /// Whether it came with a claim for NASpI.
    pub(super) claim: bool,
    pub(super) mark: Mark,
}

impl DidRows {
    /// # Errors
    /// Those of [`Loaded::read`] and [`Loaded::persons`].
    pub(super) fn read(table: &Loaded, reading: &Reading) -> Result<Self, Stop> {
        let (person, order) = table.persons(reading)?;
        let status = table.read("status", TextColumn::read)?;
        let status =
            status.map_or_else(Vec::new, |text| (0..text.len()).map(|row| reading.status(text.get(row))).collect());
        Ok(Self {
            person,
            order,
            dates: table.read("date", |array| reading.days(array))?.unwrap_or_default(),
            recorded: table.read("recorded_at", |array| reading.days(array))?,
            status,
            claims: table.read("naspi", |array| reading.flags(array))?,
        })
    }

    pub(super) fn did(&self, row: usize) -> Did {
        let mut mark = Mark::default();
        let date = self.dates.get(row).copied().unwrap_or(NO_DAY);
        let recorded = self.recorded.as_ref().and_then(|days| days.get(row)).copied().unwrap_or(NO_DAY);
        let claim = self.claims.as_ref().and_then(|flags| flags.get(row)).copied().unwrap_or(Ok(None));
        match self.status.get(row) {
            Some(DidStatus::Annulled) => mark.leave_out(Note::DidAnnulled),
            Some(DidStatus::Unknown) => mark.leave_out(Note::DidUnknown),
            Some(DidStatus::Given) | None => {}
        }
        match (date, recorded, claim) {
            (BAD_DAY, ..) => mark.fault(Code::DataNonValida, EventField::Date),
            (NO_DAY, ..) => mark.leave_out(Note::DidUndated),
            (_, BAD_DAY, _) => mark.fault(Code::DataNonValida, EventField::RecordedAt),
            (_, _, Err(code)) => mark.fault(code, EventField::Benefit),
            _ => {}
        }
        Did { date, recorded, claim: claim == Ok(Some(true)), mark }
    }
}
