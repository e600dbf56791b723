//! The code of a body, letter by letter.

use crate::base::calendar::holidays::is_comune;

/// The code of a body: the Belfiore code of its municipality, a letter for its type, six digits.
///
/// ```
/// use collocamento::codes::BodyCode;
/// let body = BodyCode::parse("E202C000002").ok_or("refused")?;
/// assert_eq!((body.comune(), body.letter()), ("E202", "C"));
/// assert!(BodyCode::parse("E202C00002").is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BodyCode<'a>(&'a str);

impl<'a> BodyCode<'a> {
    /// Reads a code, capital letters only; `None` if it has another form.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (comune, letter, number) = (text.get(..4)?, text.get(4..5)?, text.get(5..)?);
        let fits = is_comune(comune)
            && letter.bytes().all(|byte| byte.is_ascii_uppercase())
            && number.len() == 6
            && number.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(Self(text))
    }

    /// The whole code.
    ///
    /// ```
    /// use collocamento::codes::BodyCode;
    /// assert_eq!(BodyCode::parse("H501N000001").map(BodyCode::as_str), Some("H501N000001"));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The Belfiore code of the municipality.
    #[must_use]
    pub fn comune(self) -> &'a str {
        self.0.get(..4).unwrap_or_default()
    }

    /// The letter of the type: `C` Centro per l'Impiego, `N` national node, others.
    #[must_use]
    pub fn letter(self) -> &'a str {
        self.0.get(4..5).unwrap_or_default()
    }
}
