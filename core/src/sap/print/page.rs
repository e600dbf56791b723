//! A page of headings, fields and sentences, and its two forms.

/// What stands on a page, from the top.
enum Block {
    /// A heading; the title of the page has level 1.
    Heading(usize, String),
    /// The fields of one line: labels and values.
    Fields(Vec<(&'static str, String)>),
    Sentence(String),
    /// What parts one entry of a list from the next.
    Break,
}

/// A page under construction.
#[derive(Default)]
pub(super) struct Page(Vec<Block>);

impl Page {
    /// A heading; its level is the depth of the section's number.
    pub(super) fn heading(&mut self, number: &str, title: &str) {
        let level = number.split('.').count().saturating_add(1);
        self.0.push(Block::Heading(level, format!("Sezione {number} - {title}").trim_end().to_owned()));
    }

    pub(super) fn title(&mut self, title: &str) {
        self.0.push(Block::Heading(1, title.to_owned()));
    }

    /// The fields of one line.
    pub(super) fn fields<const N: usize>(&mut self, fields: [(&'static str, String); N]) {
        let fields = fields.into_iter().map(|(label, value)| (label, one_line(&value)));
        self.0.push(Block::Fields(fields.collect()));
    }

    pub(super) fn sentence(&mut self, sentence: &str) {
        self.0.push(Block::Sentence(one_line(sentence)));
    }

    pub(super) fn part(&mut self) {
        self.0.push(Block::Break);
    }

    /// The page as plain text: a field a line.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        for block in &self.0 {
            match block {
                Block::Heading(_, text) => {
                    if !out.is_empty() {
                        out.push('\n');
                    }
                    line(&mut out, text);
                }
                Block::Fields(fields) => {
                    for (label, value) in fields {
                        line(&mut out, format!("{label}: {value}").trim_end());
                    }
                }
                Block::Sentence(text) => line(&mut out, text),
                Block::Break => out.push('\n'),
            }
        }
        out
    }

    /// The page as HTML.
    pub(super) fn html(&self) -> String {
        let title = self.0.iter().find_map(|block| match block {
            Block::Heading(1, text) => Some(text.as_str()),
            _ => None,
        });
        let mut out = String::from("<!DOCTYPE html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        escape(&mut out, title.unwrap_or_default());
        out.push_str("</title>\n<style>\n");
        out.push_str(include_str!("page.css"));
        out.push_str("</style>\n</head>\n<body>\n");
        for block in &self.0 {
            match block {
                Block::Heading(level, text) => {
                    let name = format!("h{level}");
                    element(&mut out, &name, text);
                    out.push('\n');
                }
                Block::Fields(fields) => {
                    out.push_str("<dl>");
                    for (label, value) in fields {
                        out.push_str("<div>");
                        element(&mut out, "dt", label);
                        element(&mut out, "dd", value);
                        out.push_str("</div>");
                    }
                    out.push_str("</dl>\n");
                }
                Block::Sentence(text) => {
                    element(&mut out, "p", text);
                    out.push('\n');
                }
                Block::Break => out.push_str("<hr>\n"),
            }
        }
        out.push_str("</body>\n</html>\n");
        out
    }
}

/// A value never ends its line: it can't be taken for another field.
fn one_line(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() || is_line_end(sign) { ' ' } else { sign }).collect()
}

/// The line ends of Unicode that are no control characters.
const fn is_line_end(sign: char) -> bool {
    matches!(sign, '\u{2028}' | '\u{2029}')
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn element(out: &mut String, name: &str, text: &str) {
    for part in ["<", name, ">"] {
        out.push_str(part);
    }
    escape(out, text);
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

fn escape(out: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(sign),
        }
    }
}
