//! JSON as people lay it out: what is short stays on its line.

use serde_json::Value;

/// The longest text that stays on one line.
const WIDTH: usize = 96;

/// A value as JSON.
pub(super) fn laid(value: &Value) -> String {
    written(value, 0)
}

fn written(value: &Value, depth: usize) -> String {
    let line = inline(value);
    let indent = "  ".repeat(depth);
    let deeper = depth.saturating_add(1);
    if line.len().saturating_add(indent.len()) <= WIDTH {
        return line;
    }
    let parts: Vec<String> = match value {
        Value::Array(items) => items.iter().map(|item| written(item, deeper)).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| format!("{}: {}", Value::from(name.as_str()), written(value, deeper)))
            .collect(),
        _ => return line,
    };
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let inside = parts.join(&format!(",\n{indent}  "));
    format!("{open}\n{indent}  {inside}\n{indent}{close}")
}

fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let member =
                |(name, value): (&String, &Value)| format!("{}: {}", Value::from(name.as_str()), inline(value));
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_short_stays_on_its_line() {
        assert_eq!(laid(&json!({"a": [1, "b"], "c": null})), r#"{"a": [1, "b"], "c": null}"#);
        let long = json!({"a": "x".repeat(60), "b": {"c": "y".repeat(60)}});
        let expected = format!("{{\n  \"a\": \"{}\",\n  \"b\": {{\"c\": \"{}\"}}\n}}", "x".repeat(60), "y".repeat(60));
        assert_eq!(laid(&long), expected);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&laid(&long)).ok(), Some(long));
    }
}
