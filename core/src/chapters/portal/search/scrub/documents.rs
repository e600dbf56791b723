//! Number plates and the numbers of documents, whoever they belong to.

use std::ops::Range;

use crate::chapters::portal::search::fold::Token;

/// Letters, digits and letters of a number plate, of an electronic identity card, of a passport or paper identity card,
/// of a driving licence.
const FORMS: [[usize; 3]; 4] = [[2, 3, 2], [2, 5, 2], [2, 7, 1], [2, 7, 0]];

pub(super) fn found(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (index, letters) in tokens.iter().enumerate() {
        let (Some(digits), last) = (tokens.get(index.saturating_add(1)), tokens.get(index.saturating_add(2))) else {
            continue;
        };
        if letters.is_number() || !digits.is_number() {
            continue;
        }
        let form = FORMS.iter().find(|[before, figures, after]| {
            letters.bytes.len() == *before
                && digits.bytes.len() == *figures
                && (*after == 0 || last.is_some_and(|last| last.bytes.len() == *after && alike(letters, digits, last)))
        });
        let Some([_, _, after]) = form else { continue };
        // Without letters at the end it is one word, or capitals: "da 1234567" is an amount.
        if *after > 0 {
            found.extend(last.map(|last| letters.part.start..last.part.end));
        } else if digits.glued || letters.upper {
            found.push(letters.part.start..digits.part.end);
        }
    }
    found
}

/// Whether the parts are one word, or all in capitals: "da 100 kg" is no plate.
fn alike(letters: &Token<'_>, digits: &Token<'_>, last: &Token<'_>) -> bool {
    !last.is_number() && (digits.glued && last.glued || letters.upper && last.upper)
}
