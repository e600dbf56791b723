//! The codice fiscale: what its characters show about a person.

use chrono::NaiveDate;

use super::check;
use super::eleven::{self, ElevenDigits};
use super::flaw::Flaw;
use crate::dossier::person::Sex;

/// The places of the seven digits. Each may have been replaced by a letter, so that two persons don't share a code
/// (omocodia).
pub(crate) const DIGIT_PLACES: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];

/// The letters that replace 0 to 9 there.
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";

/// The letters of the months, January first.
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";

/// The number added to the day of birth of a woman.
const WOMAN: u32 = 40;

/// A codice fiscale whose check character is right.
///
/// ```
/// use collocamento::codes::{CodiceFiscale, Flaw};
/// let code = CodiceFiscale::parse("RSSMRA80A01H501U").map_err(|_| "refused")?;
/// let days: Vec<String> = code.birth_dates().iter().map(ToString::to_string).collect();
/// assert_eq!(days, ["1980-01-01", "2080-01-01"]);
/// assert_eq!(CodiceFiscale::parse("DLLSMN03A01H501E"), Err(Flaw::CheckCharacter));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodiceFiscale {
    /// The code of a person, 16 characters.
    Person {
        /// The three letters of the family name.
        family_name: String,
        /// The three letters of the first name.
        first_name: String,
        /// The sex that the day of birth shows.
        sex: Sex,
        /// The possible days of birth, since the code does not hold the century. In order, one or two.
        birth_dates: Vec<NaiveDate>,
        /// The Belfiore code of the place of birth, digits restored.
        place: String,
        /// Whether a letter replaces a digit.
        omocodia: bool,
    },
    /// Eleven digits, which show nothing about a person, but what they may be.
    Digits(ElevenDigits),
}

impl CodiceFiscale {
    /// Reads a code, in upper or lower case, with any blanks around it.
    ///
    /// # Errors
    /// The first [`Flaw`], in the order: another kind of code, shape, check character, day of birth.
    pub fn parse(text: &str) -> Result<Self, Flaw> {
        let code = text.trim().to_ascii_uppercase();
        match code.len() {
            16 => person(code.as_bytes()),
            11 => eleven::read(code.as_bytes()).map(Self::Digits),
            _ => Err(Flaw::Shape),
        }
    }

    /// Whether its place of birth can exist: a municipality is A to I, L or M, a foreign state Z, and no number is 000. The
    /// complete list is at the office that issues the code, not here.
    pub(crate) fn place_exists(&self) -> bool {
        match self {
            Self::Person { place, .. } => {
                place.starts_with(|letter| matches!(letter, 'A'..='I' | 'L' | 'M' | 'Z')) && !place.ends_with("000")
            }
            Self::Digits(_) => true,
        }
    }

    /// Reads the code of a person; `None` if it has a flaw, or is a VAT number or the code of a company.
    ///
    /// ```
    /// use collocamento::codes::CodiceFiscale;
    /// use collocamento::dossier::Sex;
    /// let code = CodiceFiscale::of_a_person("RSSMRA80A01H501U").ok_or("none")?;
    /// assert_eq!(code.sex(), Some(Sex::M));
    /// assert_eq!(CodiceFiscale::of_a_person("RSSMRA80A01H501A"), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of_a_person(text: &str) -> Option<Self> {
        Self::parse(text).ok().filter(|code| *code != Self::Digits(ElevenDigits::Body))
    }

    /// The sex; `None` for a code of eleven digits.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        match self {
            Self::Person { sex, .. } => Some(*sex),
            Self::Digits(_) => None,
        }
    }

    /// The possible days of birth; none for a code of eleven digits.
    #[must_use]
    pub fn birth_dates(&self) -> &[NaiveDate] {
        match self {
            Self::Person { birth_dates, .. } => birth_dates,
            Self::Digits(_) => &[],
        }
    }
}

fn person(code: &[u8]) -> Result<CodiceFiscale, Flaw> {
    if let Some(flaw) = health_code(code) {
        return Err(flaw);
    }
    let (plain, omocodia) = restored(code)?;
    if check_character(code) != code.last().copied() {
        return Err(Flaw::CheckCharacter);
    }
    let number =
        |places: std::ops::Range<usize>| -> Option<u32> { std::str::from_utf8(plain.get(places)?).ok()?.parse().ok() };
    let letter = plain.get(8).copied();
    let month = MONTHS.iter().zip(1_u32..).find(|(one, _)| Some(**one) == letter).map(|(_, month)| month);
    let (Some(year), Some(month), Some(day)) = (number(6..8), month, number(9..11)) else {
        return Err(Flaw::BirthDate);
    };
    let (sex, day) = match day.checked_sub(WOMAN) {
        Some(day) => (Sex::F, day),
        None => (Sex::M, day),
    };
    let years = [1900_i32, 2000].into_iter().filter_map(|century| century.checked_add(i32::try_from(year).ok()?));
    let birth_dates: Vec<NaiveDate> = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day)).collect();
    if birth_dates.is_empty() {
        return Err(Flaw::BirthDate);
    }
    let text =
        |places: std::ops::Range<usize>| String::from_utf8_lossy(plain.get(places).unwrap_or_default()).into_owned();
    let (family_name, first_name, place) = (text(0..3), text(3..6), text(11..15));
    Ok(CodiceFiscale::Person { family_name, first_name, sex, birth_dates, place, omocodia })
}

/// The digit that a capital letter replaces at one of the [`DIGIT_PLACES`].
pub(crate) fn omocodia_digit(letter: u8) -> Option<u8> {
    OMOCODIA.iter().zip(b'0'..=b'9').find(|(one, _)| **one == letter).map(|(_, digit)| digit)
}

/// The code with its seven digits as digits, and whether one of them was a letter.
fn restored(code: &[u8]) -> Result<(Vec<u8>, bool), Flaw> {
    let mut omocodia = false;
    let mut plain = Vec::with_capacity(code.len());
    for (place, byte) in code.iter().copied().enumerate() {
        match (DIGIT_PLACES.contains(&place), byte) {
            (true, b'0'..=b'9') | (false, b'A'..=b'Z') => plain.push(byte),
            (true, _) => {
                omocodia = true;
                plain.push(omocodia_digit(byte).ok_or(Flaw::Shape)?);
            }
            (false, _) => return Err(Flaw::Shape),
        }
    }
    Ok((plain, omocodia))
}

/// A code in capitals with its seven digits as digits and without the 16th character, which depends on them: what the
/// different forms of one person's code have in common. Any other text as it is.
pub(crate) fn without_omocodia(code: &str) -> String {
    let plain = restored(code.as_bytes()).ok().filter(|_| code.len() == 16);
    let plain = plain.and_then(|(plain, _)| String::from_utf8(plain).ok());
    match plain {
        Some(mut plain) => {
            plain.pop();
            plain
        }
        None => code.to_owned(),
    }
}

/// The 16th character, from the 15 before it as they are written.
fn check_character(code: &[u8]) -> Option<u8> {
    check::letter(code.iter().copied().take(15))
}

/// A code of the health service: three letters, the region, the ASL and a number, three, three and seven digits.
fn health_code(code: &[u8]) -> Option<Flaw> {
    let (letters, digits) = code.split_at_checked(3)?;
    let flaw = match letters {
        b"STP" => Flaw::Stp,
        b"ENI" => Flaw::Eni,
        _ => return None,
    };
    digits.iter().all(u8::is_ascii_digit).then_some(flaw)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn any_subset_of_the_digits_may_be_letters() {
        let plain = CodiceFiscale::parse("RSSMRA80A01H501U").unwrap();
        for text in ["RSSMRA80A01H50MM", "RSSMRA80A01H5L1F", "RSSMRAULALMHRLMD", "rssmraulalmhrlmd"] {
            let code = CodiceFiscale::parse(text).unwrap();
            let CodiceFiscale::Person { place, omocodia, .. } = &code else { panic!("{text}") };
            assert_eq!((place.as_str(), *omocodia), ("H501", true), "{text}");
            assert_eq!((code.sex(), code.birth_dates()), (plain.sex(), plain.birth_dates()), "{text}");
        }
        assert!(CodiceFiscale::parse("MNCMSM69L12D61NP").is_ok());
    }

    #[test]
    fn the_day_shows_the_sex() {
        assert_eq!(CodiceFiscale::parse("RSSMRA80A01H501U").unwrap().sex(), Some(Sex::M));
        // A01 becomes A41: in an odd and an even place, 4 in the 10th weighs 4 more, so the letter moves by four.
        assert_eq!(CodiceFiscale::parse("RSSMRA80A41H501Y").unwrap().sex(), Some(Sex::F));
    }

    #[test]
    fn what_is_refused() {
        for (text, flaw) in [
            ("", Flaw::Shape),
            ("RSSMRA80A01H501", Flaw::Shape),
            ("RSSMRA8ZA01H501U", Flaw::Shape),
            ("RSSMR180A01H501U", Flaw::Shape),
            ("DLLSMN03A01H501E", Flaw::CheckCharacter),
            ("1234567890à", Flaw::Shape),
            ("12345678901", Flaw::CheckCharacter),
            ("1234567890A", Flaw::Shape),
            ("00000000000", Flaw::NoNumber),
            ("STP0301200000001", Flaw::Stp),
            ("eni0901010000001", Flaw::Eni),
            ("STP030120000000A", Flaw::Shape),
        ] {
            assert_eq!(CodiceFiscale::parse(text), Err(flaw), "{text}");
        }
        assert!(CodiceFiscale::parse("DLLSMN03A01H501S").is_ok());
    }

    #[test]
    fn a_day_that_no_century_has() {
        // 31 February: the check letter is computed so that only the day is wrong.
        let mut code = b"RSSMRA80B31H501?".to_vec();
        let letter = check_character(&code).unwrap();
        *code.last_mut().unwrap() = letter;
        assert_eq!(CodiceFiscale::parse(std::str::from_utf8(&code).unwrap()), Err(Flaw::BirthDate));
        // 29 February: only the leap year of the two centuries.
        let mut code = b"RSSMRA00B29H501?".to_vec();
        let letter = check_character(&code).unwrap();
        *code.last_mut().unwrap() = letter;
        assert_eq!(CodiceFiscale::parse(std::str::from_utf8(&code).unwrap()).unwrap().birth_dates().len(), 1);
    }
}
