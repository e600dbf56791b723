//! Tables of events.

use std::sync::Arc;

use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, Int8Builder, Int32Builder, Int64Builder, StringDictionaryBuilder,
};
use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, RecordBatch};

use crate::random::Random;
use crate::table::table;

/// Which columns a table has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// The eight that the states of these persons need.
    Slim,
    /// The seventeen of the made-up region of the examples.
    Full,
}

/// The histories of so many persons, about six events each: a DID or a claim, a job or two with a forecast income, what
/// the office does in between. The same at every call.
#[must_use]
pub fn events(persons: usize, width: Width) -> RecordBatch {
    let mut life = Life { random: Random(42), columns: Columns::default(), width };
    for person in 0..persons as i64 {
        life.of(person);
    }
    life.columns.finish(width)
}

/// The values of a row beside its person, type and day.
#[derive(Clone, Copy, Default)]
struct Facts {
    job: Option<i32>,
    kind: Option<&'static str>,
    end: Option<i32>,
    income: Option<i128>,
    benefit: Option<&'static str>,
    monthly_amount: Option<i128>,
    violation: Option<&'static str>,
    justified: Option<bool>,
    scheme: Option<&'static str>,
    class: Option<i8>,
    cause: Option<&'static str>,
}

struct Life {
    random: Random,
    columns: Columns,
    width: Width,
}

impl Life {
    fn of(&mut self, person: i64) {
        let mut day = 17_000 + self.random.below(2_900);
        self.entry(person, day);
        day += self.random.below(30);
        self.contact(person, day);
        day += self.random.below(200);
        day = self.first_job(person, day);
        day += 10 + self.random.below(200);
        if self.random.below(2) == 0 {
            let kind = Some("determinato");
            let job = Facts { job: Some(2), kind, end: Some(day + 90), income: Some(1_800_000), ..Facts::default() };
            self.add(person, "rapporto_inizio", day, job);
        } else {
            self.add(person, "did", day, Facts::default());
        }
        if self.width == Width::Full && self.random.below(25) == 0 {
            self.add(person, "revoca", day + 400, Facts { cause: Some("volontaria"), ..Facts::default() });
        }
    }

    fn entry(&mut self, person: i64, day: i32) {
        if self.width == Width::Full && self.random.below(4) == 0 {
            let claim = Facts { benefit: Some("naspi"), ..Facts::default() };
            self.add(person, "domanda_prestazione", day, claim);
            self.add(person, "prestazione_inizio", day + 8, Facts { monthly_amount: Some(95_000), ..claim });
        } else {
            self.add(person, "did", day, Facts::default());
        }
    }

    fn contact(&mut self, person: i64, day: i32) {
        let (scheme, class) = (Some("qualitativo"), Some(1 + self.random.below(4) as i8));
        match self.random.below(12) {
            0 if self.width == Width::Full => {
                let missed = Facts { violation: Some("convocazione"), justified: Some(true), ..Facts::default() };
                self.add(person, "violazione", day, missed);
            }
            1..4 if self.width == Width::Full => {
                self.add(person, "profilazione", day, Facts { scheme, class, ..Facts::default() });
            }
            _ => self.add(person, "colloquio", day, Facts::default()),
        }
    }

    /// The last day of the job.
    fn first_job(&mut self, person: i64, day: i32) -> i32 {
        let job = Some(1);
        let end = day + 20 + self.random.below(260);
        let income = self.random.one_of(&[300_000, 550_000, 817_400, 850_001, 1_500_000, 2_100_000]);
        let kinds = ["determinato", "indeterminato", "parasubordinato", "autonomo", "somministrazione"];
        let kind = self.random.one_of(&kinds);
        let agreed = (kind != "indeterminato").then_some(end);
        let start = Facts { job, kind: Some(kind), end: agreed, income: Some(income), ..Facts::default() };
        self.add(person, "rapporto_inizio", day, start);
        let middle = (day + end) / 2;
        if self.random.below(3) == 0 {
            let raise = Facts { job, income: Some(income + 100_000), ..Facts::default() };
            self.add(person, "rapporto_variazione", middle, raise);
        } else {
            self.add(person, "contatto_cpi", middle, Facts::default());
        }
        self.add(person, "rapporto_fine", end, Facts { job, ..Facts::default() });
        end
    }

    /// An event, recorded some days after.
    fn add(&mut self, person: i64, event: &str, date: i32, facts: Facts) {
        let recorded = date + self.random.below(4);
        self.columns.add(person, event, date, recorded, facts);
    }
}

#[derive(Default)]
struct Columns {
    person: Int64Builder,
    event: StringDictionaryBuilder<Int8Type>,
    date: Date32Builder,
    recorded_at: Date32Builder,
    job: Int32Builder,
    kind: StringDictionaryBuilder<Int8Type>,
    end: Date32Builder,
    income: Decimal128Builder,
    availability_duty: BooleanBuilder,
    to: Date32Builder,
    benefit: StringDictionaryBuilder<Int8Type>,
    monthly_amount: Decimal128Builder,
    violation: StringDictionaryBuilder<Int8Type>,
    justified: BooleanBuilder,
    scheme: StringDictionaryBuilder<Int8Type>,
    class: Int8Builder,
    cause: StringDictionaryBuilder<Int8Type>,
}

impl Columns {
    fn add(&mut self, person: i64, event: &str, date: i32, recorded: i32, facts: Facts) {
        self.person.append_value(person);
        self.event.append_value(event);
        self.date.append_value(date);
        self.recorded_at.append_value(recorded);
        self.job.append_option(facts.job);
        self.kind.append_option(facts.kind);
        self.end.append_option(facts.end);
        self.income.append_option(facts.income);
        self.availability_duty.append_null();
        self.to.append_null();
        self.benefit.append_option(facts.benefit);
        self.monthly_amount.append_option(facts.monthly_amount);
        self.violation.append_option(facts.violation);
        self.justified.append_option(facts.justified);
        self.scheme.append_option(facts.scheme);
        self.class.append_option(facts.class);
        self.cause.append_option(facts.cause);
    }

    fn finish(mut self, width: Width) -> RecordBatch {
        let euro = |mut cents: Decimal128Builder| -> ArrayRef {
            Arc::new(cents.finish().with_precision_and_scale(12, 2).unwrap())
        };
        let mut columns: Vec<(&str, ArrayRef)> = vec![
            ("person", Arc::new(self.person.finish())),
            ("type", Arc::new(self.event.finish())),
            ("date", Arc::new(self.date.finish())),
            ("recorded_at", Arc::new(self.recorded_at.finish())),
            ("job", Arc::new(self.job.finish())),
            ("kind", Arc::new(self.kind.finish())),
            ("end", Arc::new(self.end.finish())),
            ("annual_income", euro(self.income)),
        ];
        if width == Width::Full {
            columns.extend([
                ("availability_duty", Arc::new(self.availability_duty.finish()) as ArrayRef),
                ("to", Arc::new(self.to.finish())),
                ("benefit", Arc::new(self.benefit.finish())),
                ("monthly_amount", euro(self.monthly_amount)),
                ("violation", Arc::new(self.violation.finish())),
                ("justified", Arc::new(self.justified.finish())),
                ("scheme", Arc::new(self.scheme.finish())),
                ("class", Arc::new(self.class.finish())),
                ("cause", Arc::new(self.cause.finish())),
            ]);
        }
        table(columns)
    }
}
