//! Dossiers as tables of events, in more than one layout, and cells back as JSON.

use std::sync::Arc;

use arrow_array::builder::{ListBuilder, StringBuilder, StringDictionaryBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int16Type, Int32Type, Int64Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int8Array, Int32Array, Int64Array, LargeStringArray,
    RecordBatch, StringArray, StringViewArray, TimestampMicrosecondArray,
};
use arrow_schema::{DataType, Field, Schema};
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use collocamento::batch::Persons;
use serde_json::{Value, json};

/// How a table is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Numbers, dates, decimals, dictionaries.
    Typed,
    /// The same, but jobs are numbers and amounts are in cents.
    Numbered,
    /// All text.
    Text,
}

const EPOCH: i32 = 719_163;

fn days(text: &str) -> i32 {
    text.parse::<NaiveDate>().unwrap().num_days_from_ce() - EPOCH
}

/// The events of all dossiers, one after the other; a person is the place of their dossier.
pub(crate) fn events(people: &[Value], layout: Layout) -> RecordBatch {
    let rows: Vec<(usize, &Value)> = people
        .iter()
        .enumerate()
        .flat_map(|(person, dossier)| dossier["events"].as_array().unwrap().iter().map(move |event| (person, event)))
        .collect();
    let texts = |name: &str| -> Vec<Option<String>> {
        rows.iter().map(|(_, event)| event[name].as_str().map(str::to_owned)).collect()
    };
    let flags = |name: &str| -> ArrayRef {
        let flags = rows.iter().map(|(_, event)| event[name].as_bool());
        match layout {
            Layout::Typed | Layout::Numbered => Arc::new(flags.collect::<BooleanArray>()),
            Layout::Text => Arc::new(flags.map(|flag| flag.map(|flag| flag.to_string())).collect::<StringArray>()),
        }
    };
    let numbers = |name: &str| -> ArrayRef {
        let numbers = rows.iter().map(|(_, event)| event[name].as_i64());
        match layout {
            Layout::Typed | Layout::Numbered => Arc::new(numbers.collect::<Int64Array>()),
            Layout::Text => Arc::new(numbers.map(|number| Some(number?.to_string())).collect::<StringArray>()),
        }
    };
    let mut columns: Vec<(&str, ArrayRef)> = vec![("person", ids(rows.iter().map(|(person, _)| *person), layout))];
    for name in
        ["type", "kind", "cob", "cause", "measure", "benefit", "violation", "channel", "phase", "employer", "pay_basis"]
    {
        columns.push((name, words(texts(name), layout)));
    }
    let mut names: Vec<String> = texts("job").into_iter().chain(texts("to_job")).flatten().collect();
    names.sort_unstable();
    names.dedup();
    for name in ["job", "to_job"] {
        columns.push((name, jobs(texts(name), &names, layout)));
    }
    for name in ["date", "recorded_at", "end", "to", "did"] {
        columns.push((name, dates(texts(name), layout)));
    }
    for name in ["annual_income", "gross_annual_pay", "monthly_pay", "monthly_amount", "missed_hours_percent"] {
        let cents = name != "missed_hours_percent" && layout == Layout::Numbered;
        columns.push((name, amounts(texts(name), layout, if cents { 2 } else { 4 })));
    }
    let months: ArrayRef = match layout {
        Layout::Text => numbers("months_per_year"),
        Layout::Typed | Layout::Numbered => {
            let months = rows.iter().map(|(_, event)| event["months_per_year"].as_i64());
            Arc::new(months.map(|months| Some(i8::try_from(months?).unwrap())).collect::<Int8Array>())
        }
    };
    columns.push(("months_per_year", months));
    for name in ["availability_duty", "justified", "loses_status", "seniority"] {
        columns.push((name, flags(name)));
    }
    columns.push(("appointment", moments(texts("appointment"), layout)));
    columns.push(("signed_by", words(texts("signed_by"), layout)));
    columns.push(("partnership", flags("partnership")));
    for name in ["frequency_days", "treatment_months", "duration"] {
        columns.push((name, numbers(name)));
    }
    for name in DETAILS {
        columns.push((name, words(texts(name), layout)));
    }
    for name in ["agency", "claim_contact", "own_municipality", "protected_household", "public_body", "renewal"] {
        columns.push((name, flags(name)));
    }
    for name in ["found_on", "received", "proposed", "start", "last_event_date"] {
        columns.push((name, dates(texts(name), layout)));
    }
    for name in ["hours_cut_percent", "index"] {
        columns.push((name, amounts(texts(name), layout, 4)));
    }
    let mut services = ListBuilder::new(StringBuilder::new());
    for (_, event) in &rows {
        let codes = event["services"].as_array();
        services.append_option(codes.map(|codes| codes.iter().map(Value::as_str)));
    }
    columns.push(("services", Arc::new(services.finish())));
    batch(columns)
}

/// Details that are text or a word.
const DETAILS: [&str; 17] = [
    "activity",
    "body",
    "class",
    "code",
    "description",
    "document",
    "duration_unit",
    "last_event",
    "placement",
    "policy_id",
    "programme",
    "project",
    "provider",
    "scheme",
    "service",
    "title",
    "tutor",
];

/// The births and enrolments of all dossiers.
pub(crate) fn persons(people: &[Value], layout: Layout) -> Persons {
    let of = |path: &str| -> Vec<Option<String>> {
        people.iter().map(|dossier| dossier.pointer(path).and_then(Value::as_str).map(str::to_owned)).collect()
    };
    let mut persons = Persons::default();
    let columns = vec![
        ("person", ids(0..people.len(), layout)),
        ("birth_date", dates(of("/person/birth_date"), layout)),
        ("l68_from", dates(of("/person/l68/from"), layout)),
        ("l68_to", dates(of("/person/l68/to"), layout)),
    ];
    persons.push(&batch(columns)).unwrap();
    persons
}

fn batch(columns: Vec<(&str, ArrayRef)>) -> RecordBatch {
    let fields: Vec<Field> =
        columns.iter().map(|(name, array)| Field::new(*name, array.data_type().clone(), true)).collect();
    RecordBatch::try_new(Arc::new(Schema::new(fields)), columns.into_iter().map(|(_, array)| array).collect()).unwrap()
}

fn ids(persons: impl Iterator<Item = usize>, layout: Layout) -> ArrayRef {
    match layout {
        Layout::Typed | Layout::Numbered => {
            Arc::new(persons.map(|person| i64::try_from(person).unwrap()).collect::<Int64Array>())
        }
        Layout::Text => Arc::new(persons.map(|person| Some(format!("p{person}"))).collect::<LargeStringArray>()),
    }
}

/// Numbers are in the order of the names.
fn jobs(texts: Vec<Option<String>>, names: &[String], layout: Layout) -> ArrayRef {
    match layout {
        Layout::Numbered => {
            let number = |text: String| i32::try_from(names.binary_search(&text).unwrap()).unwrap();
            Arc::new(texts.into_iter().map(|text| text.map(number)).collect::<Int32Array>())
        }
        Layout::Typed | Layout::Text => words(texts, layout),
    }
}

fn words(texts: Vec<Option<String>>, layout: Layout) -> ArrayRef {
    match layout {
        Layout::Typed | Layout::Numbered => {
            let mut builder = StringDictionaryBuilder::<Int32Type>::new();
            builder.extend(texts);
            Arc::new(builder.finish())
        }
        Layout::Text => Arc::new(StringViewArray::from_iter(texts)),
    }
}

fn dates(texts: Vec<Option<String>>, layout: Layout) -> ArrayRef {
    match layout {
        Layout::Typed | Layout::Numbered => {
            Arc::new(texts.into_iter().map(|text| Some(days(&text?))).collect::<Date32Array>())
        }
        Layout::Text => Arc::new(StringArray::from_iter(texts)),
    }
}

fn amounts(texts: Vec<Option<String>>, layout: Layout, scale: i8) -> ArrayRef {
    match layout {
        Layout::Typed | Layout::Numbered => {
            let scaled = |text: String| -> i128 {
                let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
                format!("{whole}{rest:0<width$}", width = usize::try_from(scale).unwrap()).parse().unwrap()
            };
            let values: Decimal128Array = texts.into_iter().map(|text| text.map(scaled)).collect();
            Arc::new(values.with_precision_and_scale(24, scale).unwrap())
        }
        Layout::Text => Arc::new(StringArray::from_iter(texts)),
    }
}

fn moments(texts: Vec<Option<String>>, layout: Layout) -> ArrayRef {
    match layout {
        Layout::Typed | Layout::Numbered => {
            let ticks = |text: String| {
                NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M").unwrap().and_utc().timestamp_micros()
            };
            Arc::new(texts.into_iter().map(|text| text.map(ticks)).collect::<TimestampMicrosecondArray>())
        }
        Layout::Text => Arc::new(StringArray::from_iter(texts)),
    }
}

/// The same table, a column under another name.
pub(crate) fn renamed(table: &RecordBatch, from: &str, to: &str) -> RecordBatch {
    changed(table, |field, array| {
        let name = if field.name() == from { to } else { field.name() };
        (name.to_owned(), array)
    })
}

/// The same table, a column as flags.
pub(crate) fn as_flags(table: &RecordBatch, name: &str) -> RecordBatch {
    changed(table, |field, array| {
        let rows = array.len();
        let flags: ArrayRef = Arc::new(BooleanArray::from(vec![None; rows]));
        (field.name().clone(), if field.name() == name { flags } else { array })
    })
}

fn changed(table: &RecordBatch, change: impl Fn(&Field, ArrayRef) -> (String, ArrayRef)) -> RecordBatch {
    let schema = table.schema();
    let pairs = schema.fields().iter().zip(table.columns()).map(|(field, array)| change(field, Arc::clone(array)));
    let columns: Vec<(String, ArrayRef)> = pairs.collect();
    batch(columns.iter().map(|(name, array)| (name.as_str(), Arc::clone(array))).collect())
}

/// A cell as JSON.
pub(crate) fn cell(array: &ArrayRef, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            json!(NaiveDate::from_num_days_from_ce_opt(days + EPOCH).unwrap().to_string())
        }
        DataType::Int32 => json!(array.as_primitive::<Int32Type>().value(row)),
        DataType::Int64 => json!(array.as_primitive::<Int64Type>().value(row)),
        DataType::Decimal128(_, 2) => {
            let cents = array.as_primitive::<Decimal128Type>().value(row);
            json!(format!("{}.{:02}", cents / 100, cents % 100))
        }
        DataType::Boolean => json!(array.as_boolean().value(row)),
        DataType::Utf8 => json!(array.as_string::<i32>().value(row)),
        DataType::Dictionary(..) => {
            let dictionary = array.as_dictionary::<Int16Type>();
            let key = usize::try_from(dictionary.keys().value(row)).unwrap();
            json!(dictionary.values().as_string::<i32>().value(key))
        }
        other => panic!("{other}"),
    }
}
