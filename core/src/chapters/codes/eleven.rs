//! The codes of eleven digits: a number of seven, the office that gave it, three, and a check digit.

use super::flaw::Flaw;

/// What eleven digits may be, as the office shows (CF-01; the ranges are those of the program with which the Agenzia delle
/// Entrate checks the form of codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElevenDigits {
    /// The provisional code of a person.
    Provisional,
    /// A VAT number, or the code of a company or another body. Never the codice fiscale of a person.
    Body,
    /// The office is not one that is known: it may be either.
    Unknown,
}

/// The numbers that were given as provisional codes without an office, before the offices had numbers of their own.
const WITHOUT_OFFICE: [(u32, u32); 4] =
    [(1, 273_960), (400_001, 1_072_479), (1_500_001, 1_828_636), (2_000_001, 2_054_095)];

/// The first number of the bodies that pay no VAT, and the last office that gives such a number.
const NO_VAT: (u32, u32) = (8_000_000, 95);

/// What the digits may be.
pub(super) fn read(code: &[u8]) -> Result<ElevenDigits, Flaw> {
    let digits: Option<Vec<u32>> = code.iter().map(|byte| char::from(*byte).to_digit(10)).collect();
    let digits = digits.filter(|digits| digits.len() == 11).ok_or(Flaw::Shape)?;
    if !check_digit_matches(&digits) {
        return Err(Flaw::CheckCharacter);
    }
    let number = |digits: &[u32]| digits.iter().fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(*digit));
    let (Some(taxpayer), Some(office)) = (digits.get(..7).map(number), digits.get(7..10).map(number)) else {
        return Err(Flaw::Shape);
    };
    if taxpayer == 0 {
        return Err(Flaw::NoNumber);
    }
    Ok(kind(taxpayer, office))
}

fn kind(taxpayer: u32, office: u32) -> ElevenDigits {
    let within = |(first, last): &(u32, u32)| (*first..=*last).contains(&taxpayer);
    match office {
        0 if WITHOUT_OFFICE.iter().any(within) => ElevenDigits::Provisional,
        // The Intendenze di Finanza and the offices of direct taxes.
        151..=245 | 301..=766 | 900..=950 => ElevenDigits::Provisional,
        // The offices of VAT.
        1..=100 | 120 | 121 | 888 | 999 if taxpayer < NO_VAT.0 || office <= NO_VAT.1 => ElevenDigits::Body,
        _ => ElevenDigits::Unknown,
    }
}

/// Whether the digits, every second one doubled and reduced to one digit, sum to a multiple of ten.
fn check_digit_matches(digits: &[u32]) -> bool {
    let mut sum = 0_u32;
    for (place, digit) in digits.iter().copied().enumerate() {
        let doubled = digit.saturating_mul(2);
        let weight = match (place % 2, doubled > 9) {
            (0, _) => digit,
            (_, false) => doubled,
            (_, true) => doubled.saturating_sub(9),
        };
        sum = sum.saturating_add(weight);
    }
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_office_shows_whose_number_it_is() {
        for (text, is) in [
            ("00743110157", Ok(ElevenDigits::Body)),
            ("80000000019", Err(Flaw::CheckCharacter)),
            ("61492729001", Ok(ElevenDigits::Provisional)),
            ("90012345675", Ok(ElevenDigits::Provisional)),
            ("00000000000", Err(Flaw::NoNumber)),
            ("0074311015A", Err(Flaw::Shape)),
            ("0074311015", Err(Flaw::Shape)),
        ] {
            assert_eq!(read(text.as_bytes()), is, "{text}");
        }
    }

    #[test]
    fn the_ranges_end_where_they_end() {
        for (taxpayer, office, is) in [
            (273_960, 0, ElevenDigits::Provisional),
            (273_961, 0, ElevenDigits::Unknown),
            (7_999_999, 100, ElevenDigits::Body),
            (8_000_000, 95, ElevenDigits::Body),
            (8_000_000, 96, ElevenDigits::Unknown),
            (1, 101, ElevenDigits::Unknown),
            (1, 150, ElevenDigits::Unknown),
            (1, 151, ElevenDigits::Provisional),
            (1, 245, ElevenDigits::Provisional),
            (1, 246, ElevenDigits::Unknown),
            (1, 766, ElevenDigits::Provisional),
            (1, 767, ElevenDigits::Unknown),
            (1, 950, ElevenDigits::Provisional),
            (1, 951, ElevenDigits::Unknown),
            (1, 999, ElevenDigits::Body),
        ] {
            assert_eq!(kind(taxpayer, office), is, "{taxpayer} {office}");
        }
    }
}
