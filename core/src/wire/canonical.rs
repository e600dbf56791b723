//! The canonical text of an input: the same for every order of keys, every blank and every way to write a number.

use super::json::Json;
use crate::base::canonical::Canonical;

/// The canonical text, as UTF-8.
pub(crate) fn canonical(json: &Json<'_>) -> Vec<u8> {
    let mut text = Canonical::default();
    value(&mut text, json);
    text.into_bytes()
}

fn value(text: &mut Canonical, json: &Json<'_>) {
    match json {
        Json::Null | Json::Settled => text.name("null"),
        Json::Bool(truth) => text.name(if *truth { "true" } else { "false" }),
        Json::Number(number) => text.number(number),
        Json::Text(given) => text.text(given),
        Json::List(items) => text.list(items, value),
        Json::Object(members) => text.object(members.iter().map(|(key, one)| (key.as_ref(), one)), value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_the_order_of_keys_and_the_form_of_numbers_do_not_matter() {
        let text = |json: &str| Json::parse(json.as_bytes()).map(|json| canonical(&json)).unwrap_or_default();
        let wanted = br#"{"a":[1.5,"x\"",null,true],"b":{"c":10,"d":{}}}"#;
        assert_eq!(text(r#"{"b": {"d": {}, "c": 1e1}, "a": [1.50, "x\u0022", null, true ]}"#), wanted);
        assert_eq!(text(r#"{"a":[15e-1,"x\"",null,true],"b":{"c":10.0,"d":{}}}"#), wanted);
    }
}
