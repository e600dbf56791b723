//! Records that a caller fills in.

/// Declares the records that a caller fills in, with the habits that all share: a struct of public fields, read from and written to
/// JSON, `new` with the fields that must be given, and a method of the same name for each of the others. Only `new` makes one
/// outside the library, so that a record may get more fields.
///
/// An `Option` may be absent, and so may a field that ends with `= default`:
///
/// ```text
/// record! {
///     /// Enrolment in targeted placement.
///     pub struct L68 {
///         /// First day, included.
///         pub from: Day,
///         /// Last day, included; absent while it lasts.
///         pub to: Option<Day>,
///     }
/// }
/// ```
macro_rules! record {
    ($($(#[$meta:meta])* pub struct $name:ident { $($fields:tt)* })+) => {$(
        $crate::base::record::record!(@fields $name [$(#[$meta])*] [] [] [] $($fields)*);
    )+};

    // One field after the other: what it is in the struct, in `new` if it must be given, as a method if not. A field of a feature
    // begins with its `cfg`, and may be absent.
    (@fields $name:ident $meta:tt [$($all:tt)*] $needed:tt [$($further:tt)*]
        #[cfg($when:meta)] $(#[$about:meta])* pub $field:ident: Option<String>, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* #[cfg($when)] $(#[$about])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<String>,]
            $needed
            [$($further)* #[cfg($when)] $field: impl Into<String> => Some($field.into());]
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] $needed:tt [$($further:tt)*]
        #[cfg($when:meta)] $(#[$about:meta])* pub $field:ident: Option<$type:ty>, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* #[cfg($when)] $(#[$about])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,]
            $needed
            [$($further)* #[cfg($when)] $field: $type => Some($field);]
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] $needed:tt [$($further:tt)*]
        $(#[$about:meta])* pub $field:ident: Option<String>, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* $(#[$about])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<String>,]
            $needed
            [$($further)* $field: impl Into<String> => Some($field.into());]
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] $needed:tt [$($further:tt)*]
        $(#[$about:meta])* pub $field:ident: Option<$type:ty>, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* $(#[$about])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,]
            $needed
            [$($further)* $field: $type => Some($field);]
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] $needed:tt [$($further:tt)*]
        $(#[$about:meta])* pub $field:ident: $type:ty = default, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* $(#[$about])* #[serde(default)] pub $field: $type,]
            $needed
            [$($further)* $field: $type => $field;]
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] [$($needed:tt)*] $further:tt
        $(#[$about:meta])* pub $field:ident: String, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* $(#[$about])* pub $field: String,]
            [$($needed)* $field: impl Into<String> => $field.into();]
            $further
            $($rest)*);
    };
    (@fields $name:ident $meta:tt [$($all:tt)*] [$($needed:tt)*] $further:tt
        $(#[$about:meta])* pub $field:ident: $type:ty, $($rest:tt)*) => {
        $crate::base::record::record!(@fields $name $meta
            [$($all)* $(#[$about])* pub $field: $type,]
            [$($needed)* $field: $type => $field;]
            $further
            $($rest)*);
    };

    // A record that needs nothing is also its own default.
    (@fields $name:ident [$($meta:tt)*] $all:tt [] $further:tt) => {
        $crate::base::record::record!(@struct $name [#[derive(Default)] $($meta)*] $all [] $further);
    };
    (@fields $name:ident $meta:tt $all:tt $needed:tt $further:tt) => {
        $crate::base::record::record!(@struct $name $meta $all $needed $further);
    };

    (@struct $name:ident [$($meta:tt)*] [$($all:tt)*]
        [$($needed:ident: $needed_type:ty => $given:expr;)*]
        [$($(#[$when:meta])* $further:ident: $further_type:ty => $value:expr;)*]) => {
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        $($meta)*
        pub struct $name {
            $($all)*
        }

        impl $name {
            /// With what must be given; the rest is absent.
            #[must_use]
            pub fn new($($needed: $needed_type),*) -> Self {
                Self { $($needed: $given,)* $($(#[$when])* $further: Default::default(),)* }
            }

            $(
                $(#[$when])*
                #[doc = concat!("The same with [`", stringify!($further), "`](Self#structfield.", stringify!($further), ").")]
                #[must_use]
                pub fn $further(mut self, $further: $further_type) -> Self {
                    self.$further = $value;
                    self
                }
            )*
        }
    };
}
pub(crate) use record;
