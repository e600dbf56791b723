//! Converts the plain numbers of a struct to the values of the rules. Zero means "not given" everywhere.

use collocamento::calendar::{Day, is_comune};
use collocamento::{Code, Error, Money, Quantity, Text};

use crate::codes::answer::ANSWERS;
use crate::codes::{Codes, Symbol};
use crate::fault::Fault;

/// The place of a value in the input.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// In the input itself.
    Input,
    /// In an entry of one of its lists.
    Entry(&'static str, usize),
}

impl Place {
    /// The JSON pointer to a field.
    pub(crate) fn path(self, field: &str) -> String {
        match self {
            Self::Input => format!("/{field}"),
            Self::Entry(list, index) => format!("/{list}/{index}/{field}"),
        }
    }

    #[cold]
    fn wrong(self, field: &str) -> Error {
        Error::new(Code::ValoreNonValido).at(self.path(field))
    }

    #[cold]
    pub(crate) fn missing(self, field: &str) -> Error {
        Error::new(Code::CampoMancante).at(self.path(field))
    }

    /// A value that must be given.
    #[inline]
    pub(crate) fn needed<T>(self, field: &str, read: Result<Option<T>, Fault>) -> Result<T, Fault> {
        read?.ok_or_else(|| self.missing(field).into())
    }

    /// The error about a field that does not belong in this input.
    pub(crate) fn unused(self, field: &str, number: i32) -> Result<(), Fault> {
        if number == 0 { Ok(()) } else { Err(Error::new(Code::CampoSconosciuto).at(self.path(field)).into()) }
    }

    #[inline]
    pub(crate) fn day(self, field: &str, number: i32) -> Result<Option<Day>, Fault> {
        if number == 0 {
            return Ok(None);
        }
        Ok(Some(Day::from_number(number).map_err(|error| error.at(self.path(field)))?))
    }

    /// The last day of something: a day after 2199-12-31 means "no end".
    #[inline]
    pub(crate) fn end(self, field: &str, number: i32) -> Result<Option<Day>, Fault> {
        if number == 0 {
            return Ok(None);
        }
        Ok(Some(Day::end_from_number(number).map_err(|error| error.at(self.path(field)))?))
    }

    /// A day of birth.
    pub(crate) fn birth(self, field: &str, number: i32) -> Result<Option<Day>, Fault> {
        if number == 0 {
            return Ok(None);
        }
        Ok(Some(Day::birth_from_number(number).map_err(|error| error.at(self.path(field)))?))
    }

    #[inline]
    pub(crate) fn one_of<T: Symbol>(self, field: &str, codes: Codes<T>, number: i32) -> Result<Option<T>, Fault> {
        if number == 0 {
            return Ok(None);
        }
        match codes.iter().find(|(known, _)| *known == number) {
            Some((_, value)) => Ok(Some(*value)),
            None => Err(self.none_of(field, codes)),
        }
    }

    #[cold]
    fn none_of<T: Symbol>(self, field: &str, codes: Codes<T>) -> Fault {
        let (allowed, symbols): (Vec<i32>, Vec<String>) =
            codes.iter().map(|(known, value)| (*known, value.symbol())).unzip();
        self.wrong(field).detail("allowed", allowed).detail("symbols", symbols).into()
    }

    #[inline]
    pub(crate) fn answer(self, field: &str, number: i32) -> Result<Option<bool>, Fault> {
        self.one_of(field, ANSWERS, number)
    }

    /// A whole number, zero or more.
    #[inline]
    pub(crate) fn whole(self, field: &str, number: i32) -> Result<u32, Fault> {
        u32::try_from(number).map_err(|_| self.wrong(field).into())
    }

    /// Reads a number with its field `has_`, which marks it as set. A number without its mark is an error.
    #[inline]
    pub(crate) fn marked<N: Copy + Default + PartialEq>(
        self,
        field: &str,
        mark: i32,
        number: N,
    ) -> Result<Option<N>, Fault> {
        match mark {
            0 if number == N::default() => Ok(None),
            // Visual Basic writes "true" as -1.
            1 | -1 => Ok(Some(number)),
            mark => Err(self.wrong_mark(field, mark)),
        }
    }

    #[cold]
    fn wrong_mark(self, field: &str, mark: i32) -> Fault {
        let wrong = self.wrong(field);
        let wrong = match mark {
            0 => {
                let name = field.rsplit('/').next().unwrap_or(field);
                wrong.hint(Text::new(
                    format!("`has_{name}` è 0, ma `{name}` è valorizzato"),
                    format!("`has_{name}` is 0 but `{name}` is set"),
                ))
            }
            _ => wrong.detail("allowed", [0, 1].as_slice()),
        };
        wrong.into()
    }

    #[inline]
    pub(crate) fn money(self, field: &str, mark: i32, cents: i64) -> Result<Option<Money>, Fault> {
        match self.marked(field, mark, cents)? {
            Some(cents) => Ok(Some(Money::from_cents(cents).ok_or_else(|| self.wrong(field))?)),
            None => Ok(None),
        }
    }

    /// A measure in thousandths.
    pub(crate) fn thousandths(self, field: &str, mark: i32, number: i32) -> Result<Option<Quantity>, Fault> {
        let measure = |number: i32| Quantity::new(rust_decimal::Decimal::new(number.into(), 3));
        match self.marked(field, mark, number)? {
            Some(number) => Ok(Some(measure(number).ok_or_else(|| self.wrong(field))?)),
            None => Ok(None),
        }
    }
}

/// A day of an answer as its number; none is 0.
pub(crate) fn number(day: Option<Day>) -> Result<i32, Error> {
    day.map_or(Ok(0), |day| Ok(day.answered()?.number()))
}

/// The municipality of a holiday.
pub(crate) fn comune(code: Option<&str>) -> Result<Option<&str>, Error> {
    match code {
        Some(code) if !is_comune(code) => Err(Place::Input.wrong("comune").hint(Text::new(
            "il codice catastale è una lettera e tre cifre",
            "a Belfiore code is a letter and three digits",
        ))),
        code => Ok(code),
    }
}
