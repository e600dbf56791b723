//! The bytes of a text that JSON writes as they are.

/// How many bytes stand before the first quote, backslash or control character; all of them if there is none.
pub(super) fn plain(text: &[u8]) -> usize {
    let mut rest = text;
    // Most texts are plain: eight bytes at a time.
    while let Some((word, after)) = rest.split_first_chunk() {
        let others = others(u64::from_le_bytes(*word));
        if others != 0 {
            // The first byte is the lowest.
            let before = others.trailing_zeros() as usize / 8;
            return text.len().saturating_sub(rest.len()).saturating_add(before);
        }
        rest = after;
    }
    let other = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F));
    other.map_or(text.len(), |before| text.len().saturating_sub(rest.len()).saturating_add(before))
}

/// The high bit of each of eight bytes that is a quote, a backslash or a control character; above such a byte others may be marked
/// too.
const fn others(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = ONES << 7;
    /// The high bit of each byte below a number of at most 128.
    const fn below(word: u64, number: u64) -> u64 {
        word.wrapping_sub(ONES.wrapping_mul(number)) & !word & HIGH
    }
    const fn is(word: u64, byte: u8) -> u64 {
        below(word ^ ONES.wrapping_mul(byte as u64), 1)
    }
    below(word, 0x20) | is(word, b'"') | is(word, b'\\')
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn the_first_other_byte_is_found_wherever_it_stands() {
        for other in ['"', '\\', '\0', '\n', '\u{1f}'] {
            for before in 0..20 {
                let text =
                    format!("{}{other}\u{e8}{other}abcdefghi", " x\u{7f}~".repeat(5).get(..before).unwrap_or(""));
                assert_eq!(plain(text.as_bytes()), before.min(text.len()), "{text:?}");
            }
        }
        assert_eq!(plain("perché no, è così".as_bytes()), "perché no, è così".len());
    }
}
