//! Text that Markdown takes as it is.

use std::fmt;
use std::fmt::Write;

use askama::filters::Escaper;

/// Puts a backslash before what Markdown would read as a sign of its own, except within code.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Markdown;

impl Escaper for Markdown {
    fn write_escaped_str<W: Write>(&self, mut out: W, text: &str) -> fmt::Result {
        let mut code = false;
        for sign in text.chars() {
            code ^= sign == '`';
            if !code && matches!(sign, '\\' | '*' | '_' | '<' | '>' | '[' | ']' | '|') {
                out.write_char('\\')?;
            }
            out.write_char(sign)?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_escaped_outside_code() {
        let mut out = String::new();
        Markdown.write_escaped_str(&mut out, "a_b *c* `d_e` <f> |").unwrap();
        assert_eq!(out, r"a\_b \*c\* `d_e` \<f\> \|");
    }
}
