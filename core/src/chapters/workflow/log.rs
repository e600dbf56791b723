//! The log's texts, from a template with the action's own texts in braces.

use chrono::Timelike;

use super::action::Action;
use crate::base::calendar::day::giorno;
use crate::base::calendar::moment::Moment;
use crate::base::text::Lang;

/// Fills in a template with the texts of an action; a text that the action does not have is left empty.
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
    let (day, time) = (at.day(), at.date_time());
    let (hour, minute) = (time.hour(), time.minute());
    match lang {
        Lang::It => format!("{} {hour:02}:{minute:02}", giorno(day)),
        Lang::En => format!("{day} {hour:02}:{minute:02}"),
    }
}
