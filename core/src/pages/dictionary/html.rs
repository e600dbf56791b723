//! Texts of the dictionary as HTML: both languages, code, links to the rules.

use std::collections::BTreeMap;

use crate::base::text::Text;

/// Writes texts, and links the ids of the rules that it knows to the page of rules.
pub(super) struct Writer {
    /// The place of each rule on the page of rules, by its id.
    pub(super) rules: BTreeMap<String, String>,
}

impl Writer {
    /// A text in both languages, each marked as such.
    pub(super) fn both(&self, text: &Text) -> String {
        self.pair(&self.marked(&text.it), &self.marked(&text.en))
    }

    /// Both languages of what is HTML already.
    pub(super) fn html(&self, text: &Text) -> String {
        self.pair(&text.it, &text.en)
    }

    fn pair(&self, it: &str, en: &str) -> String {
        if it == en {
            return it.to_owned();
        }
        format!("<span lang=\"it\">{it}</span> <span lang=\"en\">{en}</span>")
    }

    /// One text: between backquotes it is code, between asterisks it stands out.
    fn marked(&self, text: &str) -> String {
        let mut out = String::new();
        for (code, part) in alternating(text, '`') {
            if code {
                out.push_str(&format!("<code>{}</code>", escaped(part)));
                continue;
            }
            for (strong, part) in alternating(part, '*') {
                let linked = self.linked(part);
                out.push_str(&if strong { format!("<em>{linked}</em>") } else { linked });
            }
        }
        out
    }

    fn linked(&self, text: &str) -> String {
        let ends = |sign: char| !(sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == '-');
        let mut out = String::new();
        for piece in text.split_inclusive(ends) {
            let word = piece.trim_end_matches(ends);
            let after = piece.strip_prefix(word).unwrap_or_default();
            match self.rule(word) {
                Some(address) => out.push_str(&format!("<a href=\"{address}\">{word}</a>")),
                None => out.push_str(&escaped(word)),
            }
            out.push_str(&escaped(after));
        }
        out
    }

    /// The address of a rule on the page of rules.
    pub(super) fn rule(&self, id: &str) -> Option<String> {
        self.rules.get(id).map(|anchor| format!("rules.html#{anchor}"))
    }
}

/// The parts of a text between signs, and whether each stands between two of them. A sign without a partner is text.
fn alternating(text: &str, sign: char) -> impl Iterator<Item = (bool, &str)> {
    let pairs = text.matches(sign).count() & 1 == 0;
    let parts: Vec<&str> = if pairs { text.split(sign).collect() } else { vec![text] };
    parts.into_iter().scan(true, |inside, part| {
        *inside = !*inside;
        Some((*inside, part))
    })
}

/// A text without the signs of HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(sign),
        }
    }
    out
}

/// A link.
pub(super) fn link(address: &str, text: &str) -> String {
    format!("<a href=\"{}\">{}</a>", escaped(address), escaped(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_emphasis_and_rules_are_marked_and_signs_escaped() {
        let rules = BTreeMap::from([("STATO-08".to_owned(), "STATO-08".to_owned())]);
        let text = Writer { rules }.marked("`a<b` is *no* rule (STATO-08, COV-99) & 5 * 3");
        let expected =
            "<code>a&lt;b</code> is *no* rule (<a href=\"rules.html#STATO-08\">STATO-08</a>, COV-99) &amp; 5 * 3";
        assert_eq!(text, expected);
        let plain = Writer { rules: BTreeMap::new() };
        assert_eq!(plain.marked("*no* \"rule\""), "<em>no</em> &quot;rule&quot;");
        assert_eq!(plain.both(&Text::new("DID", "DID")), "DID");
    }
}
