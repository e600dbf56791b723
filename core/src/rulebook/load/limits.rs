//! The maximum number of entries. A rulebook within them loads in a moment, and no question about it takes long.

use super::draft::Draft;
use super::source::Source;
use crate::base::error::{Code, Error};
use crate::base::text::text;

/// The maximum number of entries of a table, and of the segments of a parameter, the codes of a list and the years of a holiday.
const MANY: usize = 10_000;

/// The maximum number of entries of a table whose entries are compared with each other, or applied to each event.
const FEW: usize = 500;

/// The maximum size of an overlay, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The maximum number of signs that separate values: so many can be read in a moment, and more would fill no table within its limit.
const MAX_SIGNS: usize = 500_000;

/// Refuses the text of an overlay that is too long, before it is read.
pub(super) fn check_text(text: &str) -> Result<(), Error> {
    let signs = text.bytes().filter(|byte| matches!(byte, b'=' | b',' | b'[' | b'{')).count();
    match (text.len() > MAX_BYTES, signs > MAX_SIGNS) {
        (true, _) => Err(Error::new(Code::FuoriLimite).detail("limit", MAX_BYTES)),
        (false, true) => {
            let hint = text!("troppi valori: al massimo {MAX_SIGNS}", "too many values: at most {MAX_SIGNS}");
            Err(Error::new(Code::FuoriLimite).detail("limit", MAX_SIGNS).hint(hint))
        }
        (false, false) => Ok(()),
    }
}

impl Source {
    /// Refuses a file with too many entries.
    pub(super) fn check_counts(&self, file: &str) -> Result<(), Error> {
        let inside = |table, counts: &mut dyn Iterator<Item = usize>| (table, counts.max().unwrap_or_default(), MANY);
        let tables = [
            ("act", self.act.len(), MANY),
            ("rule", self.rule.len(), MANY),
            ("parameter", self.parameter.len(), MANY),
            ("holiday", self.holiday.len(), MANY),
            ("deadline", self.deadline.len(), FEW),
            ("contract_type", self.contract_type.len(), MANY),
            ("code_list", self.code_list.len(), FEW),
            ("benefit", self.benefit.len(), FEW),
            ("job_kind", self.job_kind.len(), FEW),
            ("ladder", self.ladder.len(), FEW),
            ("authority", self.authority.len(), FEW),
            ("suspension", self.suspension.len(), FEW),
            ("end_cause", self.end_cause.len(), FEW),
            ("reason", self.reason.len(), FEW),
            ("patto", self.patto.len(), FEW),
            ("scale", self.scale.len(), FEW),
            ("amounts", self.amounts.len(), MANY),
            ("route", self.route.len(), FEW),
            ("area", self.area.len(), FEW),
            ("service", self.service.len(), FEW),
            ("workflow", self.workflow.len(), FEW),
            ("list", self.list.len(), FEW),
            ("remote", self.remote.len(), FEW),
            inside("parameter.segment", &mut self.parameter.iter().map(|one| one.segment.len())),
            inside("parameter.choices", &mut self.parameter.iter().map(|one| one.choices.len())),
            inside("holiday.years", &mut self.holiday.iter().map(|one| one.years.len())),
            inside("code_list.codes", &mut self.code_list.iter().map(|one| one.codes.len())),
        ];
        tables.into_iter().try_for_each(|table| within(file, table))
    }
}

impl Draft {
    /// Refuses layers that together have too many entries.
    pub(super) fn check_counts(&self, name: &str) -> Result<(), Error> {
        let segments = self.parameters.values().map(|one| one.segments.len()).max().unwrap_or_default();
        let tables = [
            ("rule", self.rules.len(), MANY),
            ("parameter", self.parameters.len(), MANY),
            ("parameter.segment", segments, MANY),
            ("holiday", self.holidays.len(), MANY),
            ("deadline", self.deadlines.len(), FEW),
            ("contract_type", self.contract_types.len(), MANY),
            ("code_list", self.code_lists.len(), FEW),
            ("ladder", self.conditionality.ladders.len(), FEW),
            ("authority", self.conditionality.authorities.len(), FEW),
            ("suspension", self.conditionality.suspensions.len(), FEW),
            ("scale", self.scales.len(), FEW),
            ("amounts", self.amounts.len(), MANY),
            ("route", self.routes.len(), FEW),
            ("area", self.areas.len(), FEW),
            ("service", self.services.len(), FEW),
            ("workflow", self.workflows.len(), FEW),
            ("list", self.lists.len(), FEW),
        ];
        tables.into_iter().try_for_each(|table| within(name, table))
    }
}

fn within(file: &str, (table, count, limit): (&str, usize, usize)) -> Result<(), Error> {
    if count <= limit {
        return Ok(());
    }
    let hint = text!("troppe voci in `{table}`: al massimo {limit}", "too many entries in `{table}`: at most {limit}");
    Err(Error::new(Code::FuoriLimite).detail("file", file).detail("table", table).detail("limit", limit).hint(hint))
}
