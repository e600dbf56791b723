//! The log's texts, from a template with the action's own texts in braces.

use super::action::Action;
use crate::calendar::Moment;
use crate::text::Lang;

/// What a template may name in braces.
const NAMES: [&str; 5] = ["at", "reason", "replaced_by", "availability", "format"];

/// Whether every brace of a template closes around a name that a template may hold.
pub(super) fn is_template(template: &str) -> bool {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        match after.split_once('}') {
            Some((name, tail)) if NAMES.contains(&name) && !before.contains('}') => rest = tail,
            _ => return false,
        }
    }
    !rest.contains('}')
}

/// A template with the texts of an action; what the action does not tell is left empty.
pub(super) fn fill(template: &str, action: &Action, lang: Lang) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(((before, name), tail)) =
        rest.split_once('}').and_then(|(head, tail)| Some((head.split_once('{')?, tail)))
    {
        out.push_str(before);
        out.push_str(&value(name, action, lang));
        rest = tail;
    }
    out.push_str(rest);
    out
}

fn value(name: &str, action: &Action, lang: Lang) -> String {
    let text = match name {
        "at" => return hour(action.at, lang),
        "reason" => &action.reason,
        "replaced_by" => &action.replaced_by,
        "availability" => &action.availability,
        _ => &action.format,
    };
    text.as_ref().map(|text| text.as_str().to_owned()).unwrap_or_default()
}

/// A moment as the portal prints it, or as the English texts do.
pub(crate) fn hour(at: Moment, lang: Lang) -> String {
    let format = match lang {
        Lang::It => "%d/%m/%Y %H:%M",
        Lang::En => "%Y-%m-%d %H:%M",
    };
    at.date_time().format(format).to_string()
}
