//! Letters beyond the 26 of the codice fiscale, as these 26 write them (CF-02).
//!
//! The Ministry's table (circ. DAIT 1/2008, which the Agenzia adopted by circ. 34/E/2011) has the letters of the minorities in
//! Italy. Other letters follow the table of machine-readable passports (ICAO Doc 9303, part 3), with which it agrees.

/// The letters of one row each, in capitals, with their transliteration.
const TABLE: [(&str, &str); 29] = [
    ("ÀÁÂÃĂĀĄȀȂẠẢẤẦẨẪẬẮẰẲẴẶ", "A"),
    ("Ä", "AE"),
    ("Å", "AA"),
    ("Æ", "AE"),
    ("ÇĆĈĊČ", "C"),
    ("ÐĎĐ", "D"),
    ("ÈÉÊËĒĔĖĘĚȄȆƏẸẺẼẾỀỂỄỆ", "E"),
    ("ĜĞĠĢǤ", "G"),
    ("ĤĦ", "H"),
    ("ÌÍÎÏĨĪĬĮİȈȊỈỊ", "I"),
    ("Ĳ", "IJ"),
    ("Ĵ", "J"),
    ("ĶǨ", "K"),
    ("ĹĻĽĿŁ", "L"),
    ("ÑŃŅŇŊ", "N"),
    ("ÒÓÔÕŌŎŐȌȎƠỌỎỐỒỔỖỘỚỜỞỠỢ", "O"),
    ("Ö", "OE"),
    ("Ø", "OE"),
    ("Œ", "OE"),
    ("ŔŖŘȐȒ", "R"),
    ("ŚŜŞŠȘ", "S"),
    ("ẞ", "SS"),
    ("ŢŤŦȚ", "T"),
    ("Þ", "TH"),
    ("ÙÚÛŨŪŬŮŰŲȔȖƯỤỦỨỪỬỮỰ", "U"),
    ("Ü", "UE"),
    ("ŴẀẂẄ", "W"),
    ("ÝŶŸỲỴỶỸ", "Y"),
    ("ŹŻŽ", "Z"),
];

/// The letters whose transliteration adds one to the plain letter; all the others in two letters are two in one.
const WITH_ADDED: &str = "ÄÅÖØÜ";

/// How a name writes letters beyond the 26. The registry has used all three in the course of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// As the table has it: Ü as UE.
    Table,
    /// Without its mark: Ü as U.
    Plain,
    /// Left out, as before the table.
    Omitted,
}

impl Writing {
    pub(super) const ALL: [Self; 3] = [Self::Table, Self::Plain, Self::Omitted];
}

/// The letters of a capital letter; `None` for a letter that has none.
pub(super) fn letters(letter: char, writing: Writing) -> Option<&'static str> {
    let (_, written) = TABLE.iter().find(|(row, _)| row.contains(letter))?;
    match writing {
        Writing::Table => Some(written),
        Writing::Plain if WITH_ADDED.contains(letter) => written.get(..1),
        Writing::Plain => Some(written),
        Writing::Omitted => Some(""),
    }
}

/// The one character of a capital letter and the mark that follows it, where the table writes the two with an added letter.
pub(super) const fn joined(letter: char, mark: char) -> Option<char> {
    match (letter, mark) {
        ('A', DIAERESIS) => Some('Ä'),
        ('O', DIAERESIS) => Some('Ö'),
        ('U', DIAERESIS) => Some('Ü'),
        ('A', RING) => Some('Å'),
        _ => None,
    }
}

/// Whether a character only marks the letter before it.
pub(super) const fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// Whether a character is an apostrophe that Unicode counts among the letters.
pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\u{2b9}'..='\u{2bd}' | '\u{2c8}' | '\u{2ca}' | '\u{2cb}')
}

const DIAERESIS: char = '\u{308}';
const RING: char = '\u{30a}';
