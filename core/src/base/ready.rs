//! A part of an answer whose JSON text is known before the answer is written.

/// The name of a newtype struct for which the library's JSON writer puts the text that it was given. For any other serializer it is
/// what it holds.
pub(crate) const READY: &str = "$collocamento::ready";
