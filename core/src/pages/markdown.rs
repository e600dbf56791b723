//! Text that Markdown takes as it is.

use std::fmt;
use std::fmt::Write;

use askama::filters::Escaper;

/// Puts a backslash before what Markdown would read as a sign of its own, except within code, and a space in place of a
/// control character: a text can't end its line.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Markdown;

impl Escaper for Markdown {
    fn write_escaped_str<W: Write>(&self, mut out: W, text: &str) -> fmt::Result {
        let mut rest = text;
        // What is left of the text from the end of a pair of backquotes that holds no code.
        let mut plain = None;
        while let Some(sign) = rest.chars().next() {
            // Code has an end: a single backquote is a sign like others.
            let pair =
                rest.strip_prefix('`').filter(|_| plain != Some(rest.len())).and_then(|after| after.split_once('`'));
            match pair {
                Some((code, after)) if is_code(code) => {
                    write!(out, "`{code}`")?;
                    rest = after;
                    continue;
                }
                Some((_, after)) => plain = Some(after.len().saturating_add(1)),
                None => {}
            }
            if matches!(sign, '\\' | '*' | '_' | '<' | '>' | '[' | ']' | '|' | '`') || starts_block(text, rest) {
                out.write_char('\\')?;
            }
            out.write_char(if sign.is_control() { ' ' } else { sign })?;
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
        }
        Ok(())
    }
}

/// Whether a text between backquotes is code in a table too.
fn is_code(text: &str) -> bool {
    !text.is_empty() && !text.contains(|sign: char| sign.is_control() || sign == '|')
}

/// Whether the sign at the start of a text would make a heading, a list or a rule of its line.
fn starts_block(text: &str, rest: &str) -> bool {
    let first = rest.len() == text.len();
    let spaced = |after: &str| after.is_empty() || after.starts_with(' ');
    first
        && (rest.starts_with(['#', '=', '~'])
            || rest.strip_prefix(['-', '+']).is_some_and(spaced)
            || rest.starts_with("--"))
}

/// A name as code: what would end the code or its line is left out.
pub(crate) fn code(name: &str) -> String {
    format!("`{}`", name.replace(|sign: char| sign.is_control() || matches!(sign, '`' | '|'), ""))
}

/// An address between parentheses: what would end it is written by its number.
pub(crate) fn address(link: &str) -> String {
    let mut out = String::new();
    for sign in link.chars() {
        match sign {
            ' ' | '(' | ')' | '<' | '>' | '"' | '\\' | '|' | '`' => out.push_str(&format!("%{:02X}", u32::from(sign))),
            _ if sign.is_control() => {}
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        Markdown.write_escaped_str(&mut out, text).unwrap();
        out
    }

    #[test]
    fn signs_are_escaped_outside_code() {
        assert_eq!(escaped("a_b *c* `d_e` <f> |"), r"a\_b \*c\* `d_e` \<f\> \|");
    }

    #[test]
    fn half_a_pair_of_backquotes_opens_nothing() {
        assert_eq!(escaped("`<img onerror=x>"), r"\`\<img onerror=x\>");
        assert_eq!(escaped("`a|<b>` `c` <d>"), r"\`a\|\<b\>\` `c` \<d\>");
    }

    #[test]
    fn a_text_starts_no_block_and_ends_no_line() {
        assert_eq!(escaped("# a\n- b"), r"\# a - b");
        assert_eq!([escaped("- a"), escaped("-90"), escaped("a - b")], [r"\- a", "-90", "a - b"]);
    }

    #[test]
    fn names_and_addresses_stay_where_they_are() {
        assert_eq!(code("a`<b>|"), "`a<b>`");
        assert_eq!(address("https://x/a) <b>"), "https://x/a%29%20%3Cb%3E");
    }
}
