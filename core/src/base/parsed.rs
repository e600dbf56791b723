//! Values read from their text.

/// Implements `FromStr` for types that have a `read`.
macro_rules! parsed {
    ($($name:ident)+) => {$(
        impl std::str::FromStr for $name {
            type Err = $crate::base::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::read(text).map_err($crate::base::error::Error::from)
            }
        }
    )+};
}
pub(crate) use parsed;
