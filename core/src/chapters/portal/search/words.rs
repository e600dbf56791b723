//! Numbers, days and months in words.

/// The names of each month, Italian and English, long and short, and its Roman number.
pub(super) const MONTHS: [&[&str]; 12] = [
    &["gennaio", "gen", "genn", "january", "jan", "i"],
    &["febbraio", "feb", "febb", "february", "ii"],
    &["marzo", "mar", "march", "iii"],
    &["aprile", "apr", "april", "iv"],
    &["maggio", "mag", "magg", "may", "v"],
    &["giugno", "giu", "june", "jun", "vi"],
    &["luglio", "lug", "july", "jul", "vii"],
    &["agosto", "ago", "ag", "august", "aug", "viii"],
    &["settembre", "set", "sett", "september", "sep", "sept", "ix"],
    &["ottobre", "ott", "october", "oct", "x"],
    &["novembre", "nov", "november", "xi"],
    &["dicembre", "dic", "december", "dec", "xii"],
];

/// The numbers from 0 to 19.
const SMALL: [(&str, &str); 20] = [
    ("zero", "zero"),
    ("uno", "one"),
    ("due", "two"),
    ("tre", "three"),
    ("quattro", "four"),
    ("cinque", "five"),
    ("sei", "six"),
    ("sette", "seven"),
    ("otto", "eight"),
    ("nove", "nine"),
    ("dieci", "ten"),
    ("undici", "eleven"),
    ("dodici", "twelve"),
    ("tredici", "thirteen"),
    ("quattordici", "fourteen"),
    ("quindici", "fifteen"),
    ("sedici", "sixteen"),
    ("diciassette", "seventeen"),
    ("diciotto", "eighteen"),
    ("diciannove", "nineteen"),
];

/// The tens from 20, in Italian without the final vowel.
const TENS: [(&str, &str, &str); 8] = [
    ("vent", "i", "twenty"),
    ("trent", "a", "thirty"),
    ("quarant", "a", "forty"),
    ("cinquant", "a", "fifty"),
    ("sessant", "a", "sixty"),
    ("settant", "a", "seventy"),
    ("ottant", "a", "eighty"),
    ("novant", "a", "ninety"),
];

/// The number below 100 that a word says.
pub(super) fn number(word: &[u8]) -> Option<usize> {
    let word = std::str::from_utf8(word).ok()?;
    let small = |word: &str| SMALL.iter().position(|(it, en)| *it == word || *en == word);
    small(word).or_else(|| {
        let (place, rest) = TENS.iter().enumerate().find_map(|(place, (stem, vowel, english))| {
            if word == *english {
                return Some((place, ""));
            }
            let rest = word.strip_prefix(stem)?;
            Some((place, rest.strip_prefix(vowel).unwrap_or(rest)))
        })?;
        let unit = if rest.is_empty() { 0 } else { small(rest).filter(|unit| (1..10).contains(unit))? };
        place.checked_add(2)?.checked_mul(10)?.checked_add(unit)
    })
}

/// Whether a word names a month; by its Roman number only if `roman`.
pub(super) fn is_month(word: &[u8], roman: bool) -> bool {
    MONTHS.iter().any(|names| match names.split_last() {
        Some((numeral, names)) => {
            names.iter().any(|name| name.as_bytes() == word) || roman && numeral.as_bytes() == word
        }
        None => false,
    })
}
