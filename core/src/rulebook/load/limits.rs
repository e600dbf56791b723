//! The maximum number of entries. A rulebook within them loads in a moment, and no question about it takes long.

use toml::{Table, Value};

use super::draft::Draft;
use super::source::Source;
use crate::base::error::{Code, Error};
use crate::base::text::text;

/// The maximum number of entries of a table, and of the segments of a parameter, the codes of a list and the years of a holiday.
const MANY: usize = 10_000;

/// The lists inside an entry that may have [`MANY`] values; the others may have [`FEW`].
const LONG_LISTS: [&str; 5] = ["segment", "choices", "years", "codes", "values"];

/// The maximum number of entries of a table whose entries are compared with each other, or applied to each event.
const FEW: usize = 500;

/// The maximum size of an overlay, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The maximum number of signs `=`, `,`, `[`, `{` in an overlay: a cheap check of its size before it is parsed.
const MAX_SIGNS: usize = 500_000;

/// Refuses the text of an overlay that is too long, before it is read.
pub(super) fn check_text(text: &str) -> Result<(), Error> {
    match (text.len() > MAX_BYTES, signs(text) > MAX_SIGNS) {
        (true, _) => Err(Error::new(Code::FuoriLimite).detail("limit", MAX_BYTES)),
        (false, true) => {
            let hint = text!("troppi valori: al massimo {MAX_SIGNS}", "too many values: at most {MAX_SIGNS}");
            Err(Error::new(Code::FuoriLimite).detail("limit", MAX_SIGNS).hint(hint))
        }
        (false, false) => Ok(()),
    }
}

fn signs(text: &str) -> usize {
    text.bytes().filter(|byte| matches!(byte, b'=' | b',' | b'[' | b'{')).count()
}

/// Refuses an overlay with a list inside an entry that is too long.
pub(super) fn check_lists(file: &str, text: &str) -> Result<(), Error> {
    if signs(text) <= FEW {
        return Ok(());
    }
    // What is no TOML is reported when it is read.
    let Ok(tables) = text.parse::<Table>() else { return Ok(()) };
    for (table, entries) in &tables {
        for entry in entries.as_array().into_iter().flatten() {
            check_entry(file, table, entry)?;
        }
    }
    Ok(())
}

fn check_entry(file: &str, at: &str, entry: &Value) -> Result<(), Error> {
    let members = entry.as_table().into_iter().flatten();
    for (name, value) in members {
        let at = format!("{at}.{name}");
        match value {
            Value::Array(items) => {
                let limit = if LONG_LISTS.contains(&name.as_str()) { MANY } else { FEW };
                within(file, (at.as_str(), items.len(), limit))?;
                items.iter().try_for_each(|item| check_entry(file, &at, item))?;
            }
            value => check_entry(file, &at, value)?,
        }
    }
    Ok(())
}

impl Source {
    /// Refuses a file with too many entries.
    pub(super) fn check_counts(&self, file: &str) -> Result<(), Error> {
        let inside = |table, counts: &mut dyn Iterator<Item = usize>| (table, counts.max().unwrap_or_default(), MANY);
        let tables = [
            ("act", self.act.len(), MANY),
            ("fact", self.fact.len(), MANY),
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
            ("workflow_extension", self.workflow_extension.len(), FEW),
            ("remote_extension", self.remote_extension.len(), FEW),
            ("portal_function", self.portal_function.len(), FEW),
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
