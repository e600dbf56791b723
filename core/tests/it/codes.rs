//! What holds for every code, checked on random ones.

use collocamento::codes::{CodiceFiscale, Flaw, PolicyId};
use proptest::prelude::*;

/// The letters that stand for 0 to 9, and where.
const OMOCODIA: &[u8; 10] = b"LMNPQRSTUV";
const DIGITS: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];

/// The values of the odd places, as the decree of 1976 lists them: digits 0–9, then letters A–Z.
const ODD_DIGITS: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const ODD_LETTERS: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

fn with_letter(mut code: Vec<u8>) -> String {
    let sum: u32 = code
        .iter()
        .enumerate()
        .map(|(place, byte)| match (place % 2, byte) {
            (0, b'0'..=b'9') => ODD_DIGITS[usize::from(byte - b'0')],
            (0, _) => ODD_LETTERS[usize::from(byte - b'A')],
            (_, b'0'..=b'9') => u32::from(byte - b'0'),
            (_, _) => u32::from(byte - b'A'),
        })
        .sum();
    code.push(b'A' + u8::try_from(sum % 26).unwrap());
    String::from_utf8(code).unwrap()
}

/// The fifteen characters before the check letter.
fn plain() -> impl Strategy<Value = Vec<u8>> {
    ("[A-Z]{6}", 0..100_u32, "[ABCDEHLMPRST]", 1..29_u32, any::<bool>(), "[A-Z]", 0..1000_u32).prop_map(
        |(name, year, month, day, woman, place, number)| {
            let day = if woman { day + 40 } else { day };
            format!("{name}{year:02}{month}{day:02}{place}{number:03}").into_bytes()
        },
    )
}

fn eleven_digits() -> impl Strategy<Value = String> {
    "[0-9]{10}".prop_map(|digits| {
        let sum: u32 = digits
            .bytes()
            .enumerate()
            .map(|(place, byte)| {
                let doubled = u32::from(byte - b'0') * if place % 2 == 0 { 1 } else { 2 };
                doubled / 10 + doubled % 10
            })
            .sum();
        format!("{digits}{}", (10 - sum % 10) % 10)
    })
}

proptest! {
    #[test]
    fn all_128_omocodes_are_valid_and_say_the_same(code in plain()) {
        let plain = CodiceFiscale::parse(&with_letter(code.clone())).unwrap();
        for subset in 0..128_u32 {
            let mut changed = code.clone();
            for (_, place) in DIGITS.iter().enumerate().filter(|(bit, _)| subset & (1 << bit) != 0) {
                changed[*place] = OMOCODIA[usize::from(code[*place] - b'0')];
            }
            let mut parsed = CodiceFiscale::parse(&with_letter(changed)).unwrap();
            if let CodiceFiscale::Person { omocodia, .. } = &mut parsed {
                prop_assert_eq!(*omocodia, subset != 0);
                *omocodia = false;
            }
            prop_assert_eq!(&parsed, &plain);
        }
    }

    /// Whatever of the sixteen characters is replaced by another one: each place gives different values to the characters
    /// that may stand there, so one change alone never keeps the sum.
    #[test]
    fn one_changed_character_never_goes_unseen(code in plain()) {
        let good = with_letter(code);
        for place in 0..16 {
            for byte in (b'0'..=b'9').chain(b'A'..=b'Z').filter(|byte| *byte != good.as_bytes()[place]) {
                let mut changed = good.clone().into_bytes();
                changed[place] = byte;
                let flaw = CodiceFiscale::parse(std::str::from_utf8(&changed).unwrap()).unwrap_err();
                prop_assert!(matches!(flaw, Flaw::Shape | Flaw::CheckCharacter), "{:?}", flaw);
            }
        }
    }

    #[test]
    fn one_changed_digit_of_eleven_never_goes_unseen(good in eleven_digits()) {
        prop_assert!(matches!(CodiceFiscale::parse(&good), Ok(CodiceFiscale::Digits(_)) | Err(Flaw::NoNumber)));
        for place in 0..11 {
            for byte in (b'0'..=b'9').filter(|byte| *byte != good.as_bytes()[place]) {
                let mut changed = good.clone().into_bytes();
                changed[place] = byte;
                let parsed = CodiceFiscale::parse(std::str::from_utf8(&changed).unwrap());
                prop_assert_eq!(parsed, Err(Flaw::CheckCharacter));
            }
        }
    }

    #[test]
    fn the_letter_of_a_policy_id_is_that_of_its_22_characters(
        id in "[0-9]{2}[0-9A-F]{8}", body in "[A-Z][0-9]{3}[A-Z][0-9]{6}", activity in "[A-Z][0-9]{2}", day in 1..29_u32,
    ) {
        let proposed = format!("2020-02-{day:02}");
        let made_of = format!("{body}{activity}{}", proposed.replace('-', ""));
        let letter = with_letter(made_of.into_bytes()).pop().unwrap();
        let text = format!("{id}{letter}");
        let expected = PolicyId::parse(&text).unwrap().expected(&body, &activity, proposed.parse().unwrap());
        prop_assert_eq!(expected.as_ref(), Some(&text));
    }

    #[test]
    fn no_text_makes_a_code_panic(text in ".{0,20}") {
        let _ = CodiceFiscale::parse(&text);
        let _ = PolicyId::parse(&text);
        let _ = collocamento::codes::BodyCode::parse(&text);
    }
}
