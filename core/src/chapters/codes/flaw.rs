//! What is wrong with a codice fiscale.

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flaw {
    /// Neither 16 characters of the right kinds nor 11 digits.
    Shape,
    /// The last character does not match the others.
    CheckCharacter,
    /// The characters for the birth do not give a valid day.
    BirthDate,
    /// Eleven digits whose first seven are zeros: a placeholder.
    NoNumber,
    /// An STP code, for the health care of a foreigner without a residence permit.
    Stp,
    /// An ENI code, for the health care of a citizen of the Union who has no other right to it.
    Eni,
}
