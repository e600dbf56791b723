//! The texts of the portal, from a template with facts in braces.

use chrono::Timelike;

use super::action::{Action, Case};
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::moment::Moment;
use crate::base::text::Lang;
use crate::base::words::id::Id;

/// Where the facts of a template come from.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) case: &'a Case,
    /// `None` before an action.
    pub(super) action: Option<&'a Action>,
    pub(super) lang: Lang,
}

impl Words<'_> {
    /// The template with its facts; a fact that is not known is left empty.
    pub(super) fn fill(self, template: &str) -> String {
        self.written(template).0
    }

    /// The template with its facts; `None` if one of them is not known.
    pub(super) fn fill_whole(self, template: &str) -> Option<String> {
        let (text, whole) = self.written(template);
        whole.then_some(text)
    }

    fn written(self, template: &str) -> (String, bool) {
        let (mut out, mut whole) = (String::new(), true);
        let mut rest = template;
        while let Some(((before, name), tail)) =
            rest.split_once('}').and_then(|(head, tail)| Some((head.split_once('{')?, tail)))
        {
            out.push_str(before);
            match self.value(name) {
                Some(value) => out.push_str(&value),
                None => whole = false,
            }
            rest = tail;
        }
        out.push_str(rest);
        (out, whole)
    }

    fn value(self, name: &str) -> Option<String> {
        let of_action = |fact: fn(&Action) -> &Option<Id>| self.action.and_then(|action| fact(action).as_ref());
        let text = match name {
            "at" => return self.action.map(|action| hour(action.at, self.lang)),
            "day" => return self.case.hour.map(|at| date(at.day(), self.lang)),
            "hour" => return self.case.hour.map(clock),
            "company" => self.case.company.as_ref(),
            "position" => self.case.position.as_ref(),
            "offer" => self.case.offer.as_ref(),
            "reason" => of_action(|action| &action.reason),
            "replaced_by" => of_action(|action| &action.replaced_by),
            "availability" => of_action(|action| &action.availability),
            "message" => of_action(|action| &action.message),
            _ => of_action(|action| &action.format),
        };
        text.map(|text| text.as_str().to_owned())
    }
}

fn date(day: Day, lang: Lang) -> String {
    match lang {
        Lang::It => giorno(day).to_string(),
        Lang::En => day.to_string(),
    }
}

fn clock(at: Moment) -> String {
    format!("{:02}:{:02}", at.date_time().hour(), at.date_time().minute())
}

/// A moment as the portal prints it, or as the English texts do.
pub(crate) fn hour(at: Moment, lang: Lang) -> String {
    format!("{} {}", date(at.day(), lang), clock(at))
}
