//! Names of other persons, where the word before tells that a name follows.

use std::ops::Range;

use crate::chapters::portal::search::fold::Token;

/// Words that a name follows.
const BEFORE: [&str; 48] = [
    "moglie",
    "marito",
    "figlio",
    "figlia",
    "madre",
    "padre",
    "mamma",
    "papa",
    "sorella",
    "fratello",
    "coniuge",
    "compagno",
    "compagna",
    "fidanzato",
    "fidanzata",
    "zio",
    "zia",
    "nonno",
    "nonna",
    "cugino",
    "cugina",
    "suocero",
    "suocera",
    "sig",
    "sigra",
    "signor",
    "signora",
    "signore",
    "signorina",
    "dott",
    "dottor",
    "dottore",
    "dottoressa",
    "prof",
    "professor",
    "professoressa",
    "avv",
    "avvocato",
    "geom",
    "geometra",
    "chiamo",
    "nome",
    "cognome",
    "nominativo",
    "referente",
    "referenti",
    "referenza",
    "referenze",
];

/// Parts of a title, between it and the name.
const TITLE_ENDS: [&str; 4] = ["ssa", "ra", "na", "re"];

/// Parts of a name that have no capital.
const LOWER_CASE_PARTS: [&str; 10] = ["di", "de", "del", "della", "dei", "d", "da", "la", "lo", "van"];

/// The maximum number of words of a name.
const LONGEST: usize = 5;

pub(super) fn found(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (index, before) in tokens.iter().enumerate() {
        if !before.is(&BEFORE) {
            continue;
        }
        let after = tokens.iter().skip(index.saturating_add(1)).skip_while(|token| token.is(&TITLE_ENDS));
        let name = after.take(LONGEST).take_while(|token| {
            !token.cut && !token.is_number() && (token.capital || token.is(&LOWER_CASE_PARTS)) && !token.is(&BEFORE)
        });
        let name: Vec<&Token<'_>> = name.collect();
        if let (Some(first), Some(last)) = (name.first(), name.iter().rev().find(|token| token.capital)) {
            found.push(first.part.start..last.part.end);
        }
    }
    found
}
