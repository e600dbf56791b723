//! Yes, no, not known.

/// Yes.
pub const COLLOC_YES: i32 = 1;

/// No.
pub const COLLOC_NO: i32 = 2;

/// Not known: only in answers. A fact of the input that is not known is 0.
pub const COLLOC_UNKNOWN: i32 = 3;

pub(crate) const ANSWERS: super::Codes<bool> = &[(COLLOC_YES, true), (COLLOC_NO, false)];

impl super::Symbol for bool {
    fn symbol(self) -> String {
        if self { "COLLOC_YES".to_owned() } else { "COLLOC_NO".to_owned() }
    }
}
