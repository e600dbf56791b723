//! The text of values is that of serde_json.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::write::to_json;

/// Any JSON value, with what a reader or a writer may take for something else.
pub(super) fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        // Quotes, backslashes, controls and what lies beyond the first plane, more often than chance has them.
        r#"([a-z"\\/,:\[\]{} \t\n]|\PC){0,8}"#.prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(r#"[a-z"\\~/]{0,4}"#, inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plain,
    One(u8),
    Two(i64, Option<char>),
    Named { text: &'static str, list: Vec<()> },
}

#[derive(Serialize)]
struct Inner<'a> {
    kinds: [Kind; 4],
    by_number: BTreeMap<u32, &'a str>,
    share: f64,
}

#[derive(Serialize)]
struct Outer<'a> {
    #[serde(flatten)]
    inner: Inner<'a>,
    text: &'a str,
    none: Option<u8>,
}

proptest! {
    #[test]
    fn the_text_is_that_of_serde_json(value in any_value(), text in r#"([a-z"\\/\x00-\x1f\x7f]|\PC){0,40}"#) {
        prop_assert_eq!(to_json(&value, "").ok(), serde_json::to_string(&value).ok());
        let kinds = [Kind::Plain, Kind::One(1), Kind::Two(-2, Some('"')), Kind::Named { text: "a", list: vec![()] }];
        let by_number = BTreeMap::from([(1, text.as_str()), (20, "")]);
        let outer = Outer { inner: Inner { kinds, by_number, share: f64::INFINITY }, text: &text, none: None };
        prop_assert_eq!(to_json(&outer, "").ok(), serde_json::to_string(&outer).ok());
    }
}

#[test]
fn each_byte_is_escaped_as_serde_json_escapes_it_at_each_place() {
    for byte in 0..=0x7F_u8 {
        for before in 0..9 {
            let text = format!("{}{}{}", "a".repeat(before), char::from(byte), "è".repeat(5));
            assert_eq!(to_json(&text, "").ok(), serde_json::to_string(&text).ok());
        }
    }
}
