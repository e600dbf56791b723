//! The check letter of the codice fiscale, which other codes also use.

/// The weight of a digit, or of the letter with the same number, in the 1st, 3rd, … place.
const ODD: [u32; 26] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// The check letter of a text of digits and capital letters; `None` if it holds anything else.
pub(super) fn letter(text: impl IntoIterator<Item = u8>) -> Option<u8> {
    let mut sum = 0_u32;
    for (place, byte) in text.into_iter().enumerate() {
        let value = match byte {
            b'0'..=b'9' => byte.checked_sub(b'0')?,
            b'A'..=b'Z' => byte.checked_sub(b'A')?,
            _ => return None,
        };
        let weight = if place % 2 == 0 { ODD.get(usize::from(value)).copied()? } else { u32::from(value) };
        sum = sum.checked_add(weight)?;
    }
    u8::try_from(sum % 26).ok()?.checked_add(b'A')
}
