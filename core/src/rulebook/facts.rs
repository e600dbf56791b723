//! The facts that the rules of an area may ask for, and the reading of those that the caller gives.

use super::book::Rulebook;
use super::tables::fact::fields::{Field, field, fields};
use super::tables::fact::name::{FactName, Place};
use super::tables::fact::test::Needs;
use super::tables::fact::value::{FromGiven, Given, ValueRef};
use super::tables::fact::{Choices, FactInfo, FactTable};
use crate::base::error::Error;
use crate::base::facts::{FactMap, FactValue};
use crate::base::text::Lang;
use crate::base::words::fact::{FactArea, FactType};
use crate::base::words::table::Word;

/// The maximum number of facts of one object of the input.
const MAX_FACTS: usize = 100;

/// A longer name is not repeated in the path of an error.
const LONGEST_NAME: usize = 64;

/// A fact that rules may ask for.
pub(crate) struct KnownFact<'r> {
    pub(crate) place: Place,
    pub(crate) kind: FactType,
    choices: Words<'r>,
}

/// The words of a choice.
enum Words<'r> {
    /// Those of a field.
    OfField(Vec<&'static str>),
    /// Those of a declared fact.
    Declared(&'r Choices),
}

impl Words<'_> {
    /// Whether a text is one of them; any is if there are none.
    fn allow(&self, text: &str) -> bool {
        match self {
            Self::OfField(words) => words.is_empty() || words.contains(&text),
            Self::Declared(choices) => choices.words().is_empty() || choices.contains(text),
        }
    }

    fn listed(&self) -> Vec<&str> {
        match self {
            Self::OfField(words) => words.clone(),
            Self::Declared(choices) => choices.words().iter().map(String::as_str).collect(),
        }
    }
}

impl<'r> KnownFact<'r> {
    /// The fact of an area with a name.
    pub(super) fn named(table: &'r FactTable, area: FactArea, name: &str) -> Option<Self> {
        if let Some(Field { place, kind, choices, .. }) = field(area, name) {
            return Some(Self { place, kind, choices: Words::OfField(choices) });
        }
        let info = table.get(&area)?.get(name)?;
        Some(Self { place: Place::Own(info.number), kind: info.kind, choices: Words::Declared(&info.choices) })
    }

    /// The names of the facts of an area.
    pub(super) fn names(table: &'r FactTable, area: FactArea) -> Vec<&'r str> {
        let own = table.get(&area).into_iter().flat_map(|facts| facts.keys().map(String::as_str));
        let mut names: Vec<&str> = fields(area).iter().map(|field| field.entry.name).chain(own).collect();
        names.sort_unstable();
        names
    }

    /// The value of the fact; `None` if it is of another type, or not one of the choices.
    fn read(&self, value: &FactValue) -> Option<Given> {
        Given::read(self.kind, value).filter(|given| match given {
            Given::Text(text) => self.choices.allow(text),
            _ => true,
        })
    }

    /// Whether its type is the one that a test needs.
    pub(super) fn fits(&self, needs: &Needs<'_>) -> bool {
        let limit = |value: &Option<FactValue>| value.as_ref().is_none_or(|value| self.read(value).is_some());
        match needs {
            Needs::Any => true,
            Needs::Values(values) => !values.is_empty() && values.iter().all(|value| self.read(value).is_some()),
            Needs::Limits(range) => {
                matches!(self.kind, FactType::Giorno | FactType::Ora | FactType::Numero)
                    && limit(&range.from)
                    && limit(&range.to)
            }
            Needs::Day => matches!(self.kind, FactType::Giorno | FactType::Ora),
        }
    }
}

/// Facts without a field of their own, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct OwnFacts(Vec<(u16, Given)>);

impl OwnFacts {
    pub(crate) fn get(&self, number: u16) -> Option<ValueRef<'_>> {
        self.0.iter().find(|(one, _)| *one == number).map(|(_, given)| given.value_ref())
    }
}

impl Rulebook {
    /// The facts of an area that the input gives by their names: those with a field go into it, the others are returned.
    ///
    /// # Errors
    /// As [`Self::read_facts`], and those of `put`.
    pub(crate) fn fill<W: Word>(
        &self,
        area: FactArea,
        facts: &FactMap,
        mut put: impl FnMut(W, &Given) -> Result<(), Error>,
    ) -> Result<OwnFacts, Error> {
        let mut own = OwnFacts::default();
        for (place, value) in self.read_facts(area, facts, "")? {
            match place {
                Place::Own(number) => own.0.push((number, value)),
                Place::Field(number) => {
                    W::LIST.get(usize::from(number)).map_or(Ok(()), |field| put(*field, &value))?;
                }
            }
        }
        Ok(own)
    }

    /// The words for a fact of an area in one language.
    pub(crate) fn fact_label(&self, area: FactArea, name: &FactName, lang: Lang) -> &str {
        match name.place() {
            Some(Place::Field(_)) => {
                let field = fields(area).into_iter().find(|field| Some(field.place) == name.place());
                field.map_or("", |field| field.entry.label(lang))
            }
            Some(Place::Own(number)) => {
                self.own_fact(area, number).map_or("", |(_, info)| lang.pick(&info.title, &info.title_en))
            }
            None => "",
        }
    }

    /// Checks that a list of codes has a word.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at the path; the detail `known` lists the words.
    pub(crate) fn known_word(&self, list: &str, word: &str, path: &str) -> Result<(), Error> {
        let codes = self.code_list(list).map(|list| list.codes.as_slice()).unwrap_or_default();
        if codes.iter().any(|entry| entry.code == word) {
            return Ok(());
        }
        let known: Vec<&str> = codes.iter().map(|entry| entry.code.as_str()).collect();
        let (it, en) = ("voce che questa raccolta di regole non ha", "a word that this rulebook does not have");
        Err(Error::unknown(path, known, it, en))
    }

    /// The words of a list for a code in one language; the code itself if the list does not have it.
    pub(crate) fn word<'w>(&'w self, list: &str, code: &'w str, lang: Lang) -> &'w str {
        let entry = self.code_list(list).ok().and_then(|list| list.get(code));
        entry.map_or(code, |entry| lang.pick(&entry.title, &entry.title_en))
    }

    /// The values of the facts of an area that the object at a path gives, in the order of their names.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at the fact if the rulebook has no such fact (the detail
    /// `known` lists the facts), if the value is not of its type (`expected`), or not one of its words (`known`);
    /// [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 100 facts.
    pub(crate) fn read_facts(&self, area: FactArea, facts: &FactMap, path: &str) -> Result<Vec<(Place, Given)>, Error> {
        Error::at_most(format!("{path}/facts"), facts.len(), MAX_FACTS)?;
        let read = |(name, value): (&str, &FactValue)| {
            let wrong = |it, en| Error::refused(fact_path(path, name), it, en);
            let Some(known) = KnownFact::named(self.fact_table(), area, name) else {
                let names = KnownFact::names(self.fact_table(), area);
                let (it, en) =
                    ("fatto che questa raccolta di regole non ha", "a fact that this rulebook does not have");
                return Err(wrong(it, en).detail("known", names));
            };
            let given = known.read(value).ok_or_else(|| {
                let (it, en) = ("il valore non è del tipo del fatto", "the value is not of the type of the fact");
                let error = wrong(it, en).detail("expected", known.kind.as_str());
                let words = known.choices.listed();
                if words.is_empty() { error } else { error.detail("known", words) }
            })?;
            Ok((known.place, given))
        };
        facts.iter().map(read).collect()
    }

    /// The declared fact of an area with a number.
    pub(crate) fn own_fact(&self, area: FactArea, number: u16) -> Option<(&str, &FactInfo)> {
        self.fact_table()
            .get(&area)?
            .get_key_value(self.fact_name(area, number)?)
            .map(|(name, info)| (name.as_str(), info))
    }
}

/// The place of a given fact in the input.
pub(crate) fn fact_path(path: &str, name: &str) -> String {
    match name.len() > LONGEST_NAME {
        true => format!("{path}/facts"),
        false => format!("{path}/facts/{}", name.replace('~', "~0").replace('/', "~1")),
    }
}

/// The error about a fact that is given in two ways with different values.
pub(crate) fn told_twice(path: &str, name: &str) -> Error {
    Error::refused(
        fact_path(path, name),
        "il fatto è dato in due modi con valori diversi",
        "the fact is given in two ways with different values",
    )
}

/// Puts a given value into the field of the same fact.
///
/// # Errors
/// [`told_twice`] if the field has another value; [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) if it can't hold
/// the value.
pub(crate) fn put<T>(field: &mut Option<T>, value: &Given, path: &str, name: &str) -> Result<(), Error>
where
    T: FromGiven + PartialEq,
{
    let Some(value) = T::from_given(value) else {
        let (it, en) = ("il campo non può avere questo valore", "the field can't have this value");
        return Err(Error::refused(fact_path(path, name), it, en));
    };
    match field {
        Some(there) if *there != value => Err(told_twice(path, name)),
        _ => {
            *field = Some(value);
            Ok(())
        }
    }
}
