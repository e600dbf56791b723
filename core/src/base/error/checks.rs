//! The errors of one input, as its checks find them.

use super::{Error, Others};

/// What the checks of an input have found so far, in their order.
#[derive(Default)]
pub(crate) struct Checks {
    /// At most [`Error::MOST_LISTED`].
    listed: Vec<Error>,
    /// How many more there were.
    omitted: usize,
}

impl Checks {
    /// One more error, with the others that it has.
    pub(crate) fn add(&mut self, mut error: Error) {
        let others = error.others.take().map_or_else(Others::default, |others| *others);
        for one in std::iter::once(error).chain(others.listed) {
            if self.listed.len() < Error::MOST_LISTED {
                self.listed.push(one);
            } else {
                self.omitted = self.omitted.saturating_add(1);
            }
        }
        self.omitted = self.omitted.saturating_add(others.omitted);
    }

    /// One more error; it is only counted, and not made, if no more are listed.
    pub(crate) fn found(&mut self, error: impl FnOnce() -> Error) {
        match self.listed.len() < Error::MOST_LISTED {
            true => self.add(error()),
            false => self.omitted = self.omitted.saturating_add(1),
        }
    }

    /// The result of one more check.
    pub(crate) fn check(&mut self, checked: Result<(), Error>) {
        if let Err(error) = checked {
            self.add(error);
        }
    }

    /// The error about a value, with the reason, if it is wrong.
    pub(crate) fn refuse_if(&mut self, wrong: bool, path: impl Into<String>, it: &'static str, en: &'static str) {
        if wrong {
            self.add(Error::refused(path, it, en));
        }
    }

    /// The first error, with the others; nothing if there are none.
    pub(crate) fn end(self) -> Result<(), Error> {
        let Self { listed, omitted } = self;
        let mut listed = listed.into_iter();
        let Some(mut first) = listed.next() else { return Ok(()) };
        let others = Others { listed: listed.collect(), omitted };
        first.others = Some(Box::new(others)).filter(|others| !others.listed.is_empty());
        Err(first)
    }
}

impl Error {
    /// The first of these errors, with the others; nothing if there are none.
    ///
    /// # Errors
    /// The first one; [`Self::all`] has the others too.
    ///
    /// ```
    /// use collocamento::{Code, Error, Lang, Text};
    /// let short = Error::new(Code::ValoreNonValido).at("/name").detail("limit", 3).hint(Text::new("troppo corto", "too short"));
    /// let late = Error::new(Code::DataNonValida).at("/day").rule(collocamento::RuleId::new("STATO-01").unwrap());
    /// let both = Error::check([short, late]).unwrap_err();
    /// assert_eq!((both.all().count(), both.omitted()), (2, 0));
    /// assert_eq!(both.lines(Lang::En).lines().count(), 2);
    /// assert!(Error::check([]).is_ok());
    /// ```
    pub fn check(errors: impl IntoIterator<Item = Self>) -> Result<(), Self> {
        let mut checks = Checks::default();
        errors.into_iter().for_each(|error| checks.add(error));
        checks.end()
    }
}
