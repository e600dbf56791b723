//! The table of words: one row holds everything about a value of the law.

use std::fmt::Debug;

use crate::base::text::Lang;

/// What the table says of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The wire name.
    pub name: &'static str,
    /// The label in Italian.
    pub it: &'static str,
    /// The label in English.
    pub en: &'static str,
    /// What it means, in English.
    pub about: &'static str,
    /// What it means, in Italian.
    pub about_it: &'static str,
    /// The number in C; 0 in a list that does not exist in C.
    pub number: i32,
}

impl Entry {
    /// The label in one language.
    #[must_use]
    pub const fn label(&self, lang: Lang) -> &'static str {
        lang.pick(self.it, self.en)
    }

    /// What it means, in one language.
    ///
    /// ```
    /// use collocamento::words::Word;
    /// use collocamento::{Lang, State};
    /// assert_eq!(State::NonRegistrato.entry().explanation(Lang::It), "Nessuna DID valida.");
    /// ```
    #[must_use]
    pub const fn explanation(&self, lang: Lang) -> &'static str {
        lang.pick(self.about_it, self.about)
    }
}

/// A value of the law from a fixed list.
///
/// ```
/// use collocamento::words::Word;
/// use collocamento::{Lang, State};
///
/// /// What a form offers: each wire name with its label.
/// fn choices<W: Word>(lang: Lang) -> Vec<(&'static str, &'static str)> {
///     W::LIST.iter().map(|word| (word.entry().name, word.entry().label(lang))).collect()
/// }
/// assert_eq!(choices::<State>(Lang::En)[4], ("sospeso", "suspended"));
/// assert_eq!("sospeso".parse::<State>().map(|state| state.to_string()).as_deref(), Ok("sospeso"));
/// ```
pub trait Word: Copy + Eq + Debug + 'static {
    /// Every value, in the order of the list.
    const LIST: &'static [Self];

    /// What the table says of it.
    fn entry(self) -> &'static Entry;
}

/// Declares lists of words. A row holds the number in C, if there is one, the variant, the wire name, the labels in Italian
/// and in English, and what the word means in Italian; the comment above it says the same in English:
///
/// ```text
/// words! {
///     /// The state of a person on a day.
///     pub enum State {
///         /// No valid DID.
///         1 NonRegistrato: "non_registrato", "non registrato", "not registered", "Nessuna DID valida.";
///     }
/// }
/// ```
macro_rules! words {
    ($(
        $(#[$list:meta])*
        $visibility:vis enum $name:ident {
            $($(#[doc = $about:tt])+ $($number:literal)? $word:ident: $wire:tt, $it:tt, $en:tt, $about_it:tt;)+
        }
    )+) => {$(
        $(#[$list])*
        #[non_exhaustive]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(::serde::Serialize, ::serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $visibility enum $name {
            $(
                $(#[doc = $about])+
                #[serde(rename = $wire)]
                #[cfg_attr(feature = "schema", schemars(extend("x-label" = {"it": $it, "en": $en}, "x-description" = {"it": $about_it})))]
                $word,
            )+
        }

        #[allow(dead_code, reason = "not every list is asked everything")]
        impl $name {
            /// Every value.
            $visibility const ALL: [Self; [$($wire),+].len()] = [$(Self::$word),+];

            /// The wire name.
            #[must_use]
            $visibility const fn as_str(self) -> &'static str {
                self.row().name
            }

            /// The label in one language.
            #[must_use]
            $visibility const fn label(self, lang: $crate::base::text::Lang) -> &'static str {
                self.row().label(lang)
            }

            /// The value with this wire name.
            #[must_use]
            $visibility fn from_wire(name: &str) -> Option<Self> {
                match name {
                    $($wire => Some(Self::$word),)+
                    _ => None,
                }
            }

            const fn row(self) -> &'static $crate::base::words::table::Entry {
                match self {
                    $(Self::$word => const {
                        &$crate::base::words::table::Entry {
                            name: $wire,
                            it: $it,
                            en: $en,
                            about: concat!($($about),+).trim_ascii(),
                            about_it: $about_it,
                            number: $crate::base::words::table::words!(@number $($number)?),
                        }
                    },)+
                }
            }
        }

        /// The wire name.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// Reads the wire name.
        impl std::str::FromStr for $name {
            type Err = $crate::base::error::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_wire(text).ok_or_else(|| $crate::base::error::Error::unknown_word(text, const { &[$($wire),+] }))
            }
        }

        impl $crate::base::words::table::Word for $name {
            const LIST: &'static [Self] = &Self::ALL;

            fn entry(self) -> &'static $crate::base::words::table::Entry {
                self.row()
            }
        }
    )+};
    (@number $number:literal) => { $number };
    (@number) => { 0 };
}
pub(crate) use words;
