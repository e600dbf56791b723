//! Columns of a table, each read once from its Arrow layout.

pub(crate) mod day;
pub(crate) mod exact;
pub(crate) mod id;
pub(crate) mod moment;
pub(crate) mod number;
pub(crate) mod spelled;
pub(crate) mod text;
pub(crate) mod whole;
pub(crate) mod word;

use arrow_array::ArrayRef;
use arrow_schema::{DataType, Schema};

use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The layouts expected instead of an unreadable one.
pub(super) type Unreadable = &'static [&'static str];

/// Refuses the columns of a table that are not known to it, all at once.
pub(super) fn only(schema: &Schema, known: &[&str], is_known: impl Fn(&str) -> bool) -> Result<(), Error> {
    let unknown = schema.fields().iter().map(|field| field.name()).filter(|name| !is_known(name));
    Error::check(
        unknown
            .map(|name| Error::new(Code::CampoSconosciuto).at(format!("/{name}")).detail("known", known).nearest(name)),
    )
}

/// The error for a column of the wrong type.
pub(super) fn wrong_type(name: &str, array: &ArrayRef, expected: Unreadable) -> Error {
    let data_type = array.data_type().to_string();
    let in_italian: Vec<&str> = expected.iter().map(|layout| italian(layout)).collect();
    let hint = Text::new(
        format!("la colonna è di tipo {data_type}; si legge: {}", in_italian.join(", ")),
        format!("the column is of type {data_type}; what can be read: {}", expected.join(", ")),
    );
    Error::new(Code::ValoreNonValido)
        .at(format!("/{name}"))
        .detail("type", data_type)
        .detail("expected", expected)
        .hint(hint)
}

/// A layout in Italian; the names of Arrow's own types stay.
fn italian(layout: &'static str) -> &'static str {
    match layout {
        "a whole number" => "un numero intero",
        "a whole number up to 9223372036854775807" => "un numero intero fino a 9223372036854775807",
        "a decimal" => "un decimale",
        "text" => "testo",
        "a list of text" => "un elenco di testi",
        "boolean" => "booleano",
        "dictionary of text" => "dizionario di testi",
        "timestamp without zone" => "timestamp senza fuso orario",
        "text written YYYY-MM-DD" => "testo scritto AAAA-MM-GG",
        "text written YYYY-MM-DDTHH:MM" => "testo scritto AAAA-MM-GGTHH:MM",
        name => name,
    }
}

pub(super) fn is_text(data_type: &DataType) -> bool {
    match data_type {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}
