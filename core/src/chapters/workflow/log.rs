//! The texts of the portal, from a template with facts in braces.

use super::action::{Action, Case};
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::moment::Moment;
use crate::base::text::Lang;
use crate::base::words::id::Id;

/// The room for the facts of a template, most of which name one moment.
const MORE: usize = 32;

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
        let (mut out, mut whole) = (String::with_capacity(template.len().saturating_add(MORE)), true);
        let mut rest = template;
        while let Some(((before, name), tail)) =
            rest.split_once('}').and_then(|(head, tail)| Some((head.split_once('{')?, tail)))
        {
            out.push_str(before);
            whole &= self.put(&mut out, name).is_some();
            rest = tail;
        }
        out.push_str(rest);
        (out, whole)
    }

    /// Adds a fact to a text; `None` if it is not known.
    fn put(self, out: &mut String, name: &str) -> Option<()> {
        let of_action = |fact: fn(&Action) -> &Option<Id>| self.action.and_then(|action| fact(action).as_ref());
        let text = match name {
            "at" => return self.action.map(|action| put_hour(out, action.at, self.lang)),
            "day" => return self.case.hour.map(|at| put_date(out, at.day(), self.lang)),
            "hour" => return self.case.hour.map(|at| put_clock(out, at)),
            "company" => self.case.company.as_ref(),
            "position" => self.case.position.as_ref(),
            "offer" => self.case.offer.as_ref(),
            "reason" => of_action(|action| &action.reason),
            "replaced_by" => of_action(|action| &action.replaced_by),
            "availability" => of_action(|action| &action.availability),
            "message" => of_action(|action| &action.message),
            _ => of_action(|action| &action.format),
        };
        text.map(|text| out.push_str(text.as_str()))
    }
}

fn put_date(out: &mut String, day: Day, lang: Lang) {
    match lang {
        Lang::It => giorno(day).written(|text| out.push_str(text)),
        Lang::En => day.written(|text| out.push_str(text)),
    }
}

fn put_clock(out: &mut String, at: Moment) {
    out.push_str(std::str::from_utf8(&at.clock()).unwrap_or_default());
}

fn put_hour(out: &mut String, at: Moment, lang: Lang) {
    put_date(out, at.day(), lang);
    out.push(' ');
    put_clock(out, at);
}

/// A moment as the portal prints it, or as the English texts do.
pub(crate) fn hour(at: Moment, lang: Lang) -> String {
    let mut out = String::with_capacity(MORE);
    put_hour(&mut out, at, lang);
    out
}
