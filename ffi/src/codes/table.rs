//! The kinds of answers about a table of events.

/// A row for each person and day asked about: what holds on that day.
pub const COLLOC_TABLE_STATUS: i32 = 1;

/// A row for each segment of each person's timeline.
pub const COLLOC_TABLE_TIMELINE: i32 = 2;

/// The number of persons in each state at the end of each month.
pub const COLLOC_TABLE_STOCKS: i32 = 3;

/// The number of persons who go from one state to another in each month.
pub const COLLOC_TABLE_FLOWS: i32 = 4;

/// A row for each thing to do for each person by a day: whom to summon, whose profile or contact is due, whom to assess.
pub const COLLOC_TABLE_AGENDA: i32 = 5;

/// A row for each finding about each person on a day, with the row of the table behind it.
pub const COLLOC_TABLE_FINDINGS: i32 = 6;

pub(crate) const TABLES: super::Codes<Table> = &[
    (COLLOC_TABLE_STATUS, Table::Status),
    (COLLOC_TABLE_TIMELINE, Table::Timeline),
    (COLLOC_TABLE_STOCKS, Table::Stocks),
    (COLLOC_TABLE_FLOWS, Table::Flows),
    (COLLOC_TABLE_AGENDA, Table::Agenda),
    (COLLOC_TABLE_FINDINGS, Table::Findings),
];

/// One of `COLLOC_TABLE_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Table {
    Status,
    Timeline,
    Stocks,
    Flows,
    Agenda,
    Findings,
}

impl super::Symbol for Table {
    fn symbol(self) -> String {
        format!("COLLOC_TABLE_{self:?}").to_uppercase()
    }
}
