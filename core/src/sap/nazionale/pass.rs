//! What a description of the national document needs to be read and written by.

use std::fmt::Display;
use std::str::FromStr;

use crate::answer::remark::Remark;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::chapters::cob::value::{self, Written};
use crate::dossier::person::Sex;
use crate::sap::text;
use crate::sap::words::Words;

/// A pass over the document: it reads each element that the description names, or writes it.
pub(super) trait Pass: Sized {
    /// An element that holds a value.
    fn leaf<T>(&mut self, name: &'static str, form: &Form<T>, value: &mut Option<T>);
    /// Elements of the same name that hold a value each.
    fn leaves<T>(&mut self, name: &'static str, form: &Form<T>, values: &mut Option<Vec<T>>);
    /// An element that holds others, whose values belong to what is around it.
    fn group(&mut self, name: &'static str, layout: impl FnOnce(&mut Self));
    /// An element that holds others.
    fn section<T: Default>(
        &mut self,
        name: &'static str,
        value: &mut Option<T>,
        layout: impl FnOnce(&mut Self, &mut T),
    );
    /// A list: an element that holds entries of one name.
    fn list<T: Default>(
        &mut self,
        list: &'static str,
        entry: &'static str,
        values: &mut Option<Vec<T>>,
        layout: impl Fn(&mut Self, &mut T),
    );
}

/// How a value stands in the text of an element.
pub(super) struct Form<T> {
    /// The value of a text that is not blank.
    pub(super) read: fn(&str) -> Result<T, Remark>,
    /// Its text.
    pub(super) write: fn(&T) -> String,
}

pub(super) const TEXT: Form<Words> =
    Form { read: |text| Words::new(text).ok_or_else(text::unreadable), write: |words| words.trim().to_owned() };

/// A day. One outside 1950 to 2199 stands for none.
pub(super) const DAY: Form<Day> = Form {
    read: |text| match value::day(text) {
        Written::Day(day) => Ok(day),
        Written::Open => Err(text::far_day()),
        Written::Early => Err(text::early_day()),
        Written::Wrong => Err(text::bad_day()),
    },
    write: Day::to_string,
};

pub(super) const BIRTH: Form<Day> =
    Form { read: |text| value::birth(text).ok_or_else(text::bad_day), write: Day::to_string };

/// A flag: `SI` or `NO`.
pub(super) const FLAG: Form<bool> = Form {
    read: |text| match text.to_ascii_uppercase().as_str() {
        "SI" | "SÌ" => Ok(true),
        "NO" => Ok(false),
        _ => Err(text::bad_flag()),
    },
    write: |flag| if *flag { "SI" } else { "NO" }.to_owned(),
};

pub(super) const AMOUNT: Form<Money> =
    Form { read: |text| value::money(text).ok_or_else(text::bad_number), write: Money::to_string };

pub(super) const SEX: Form<Sex> = Form {
    read: |text| Sex::from_wire(&text.to_ascii_uppercase()).ok_or_else(text::unreadable),
    write: |sex| sex.as_str().to_owned(),
};

/// A whole number.
pub(super) const fn number<T: FromStr + Display>() -> Form<T> {
    Form { read: |text| text.parse().map_err(|_| text::bad_number()), write: |number| number.to_string() }
}
