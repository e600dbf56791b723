//! How parameters and their choices are declared.

use crate::rulebook::parameter::Kind;

/// What a rulebook must contain for a parameter.
pub(in crate::rulebook) struct Declared {
    pub(in crate::rulebook) name: &'static str,
    pub(in crate::rulebook) kind: Kind,
    pub(in crate::rulebook) choices: &'static [&'static str],
    /// The folder of rule data that contains it; a rulebook without that folder need not contain it.
    pub(in crate::rulebook) place: &'static str,
}

/// Declares the parameters of a chapter: constant, type, name. A folder before the rows names the rule data that
/// contain them.
macro_rules! parameters {
    ($($constant:ident: $type:ty = $name:literal;)+) => {
        parameters! { nazionale $($constant: $type = $name;)+ }
    };
    ($place:ident $($constant:ident: $type:ty = $name:literal;)+) => {
        $(pub(crate) const $constant: $crate::rulebook::read::Param<$type> =
            $crate::rulebook::read::Param::new($name, $crate::rulebook::parameters::place($name));)+

        pub(super) const DECLARED: &[super::declare::Declared] = &[$(super::declare::Declared {
            name: $name,
            kind: <$type as $crate::rulebook::read::ParameterValue>::KIND,
            choices: <$type as $crate::rulebook::read::ParameterValue>::CHOICES,
            place: stringify!($place),
        }),+];
    };
}
pub(super) use parameters;

/// Declares the values of choices: variants and their words in the rule data.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name { $($variant),+ }

        $crate::rulebook::parameters::declare::words_of! { $name { $($variant = $word),+ } }
    )+};
}
pub(super) use choices;

/// The same for an enum that is defined elsewhere.
macro_rules! words_of {
    ($name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $crate::rulebook::read::ParameterValue for $name {
            const KIND: $crate::rulebook::parameter::Kind = $crate::rulebook::parameter::Kind::Scelta;
            const CHOICES: &'static [&'static str] = &[$($word),+];

            fn of(value: &$crate::rulebook::parameter::Value) -> Option<Self> {
                match value {
                    $crate::rulebook::parameter::Value::Text(text) => match text.as_str() {
                        $($word => Some(Self::$variant),)+
                        _ => None,
                    },
                    $crate::rulebook::parameter::Value::Number(_) => None,
                }
            }
        }
    };
}
pub(super) use words_of;
