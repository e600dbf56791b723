//! E-mail addresses, sites and the names of profiles, also where signs are written as words: `(at)`, `chiocciola`, `(dot)`.

use std::ops::Range;

/// The last labels of a site that are taken for one even after a space, or with a capital.
const KNOWN: [&str; 25] = [
    "it", "com", "net", "org", "eu", "info", "me", "biz", "io", "app", "blog", "dev", "cloud", "online", "site",
    "shop", "tech", "xyz", "name", "work", "jobs", "pro", "co", "tv", "ch",
];

/// Ends of shortened words and of file names that are no last label.
const ENDS: [&str; 6] = ["ssa", "zza", "mma", "pzza", "js", "ra"];

/// First labels of names of technologies that look like sites: `ASP.NET`.
const TECHNOLOGIES: [&str; 3] = ["asp", "vb", "ado"];

/// Networks whose name comes before that of a profile.
const NETWORKS: [&str; 20] = [
    "instagram",
    "insta",
    "ig",
    "facebook",
    "fb",
    "tiktok",
    "telegram",
    "whatsapp",
    "wa",
    "linkedin",
    "twitter",
    "youtube",
    "twitch",
    "snapchat",
    "threads",
    "skype",
    "github",
    "pinterest",
    "discord",
    "signal",
];

/// The longest last label.
const LONGEST_END: usize = 24;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    At,
    Dot,
    Slash,
    Colon,
    Other,
}

/// A word or a sign.
#[derive(Clone, Debug)]
struct Piece<'t> {
    kind: Kind,
    text: &'t str,
    at: Range<usize>,
    /// Whether a space is before it.
    spaced: bool,
}

pub(super) fn found(text: &str) -> Vec<Range<usize>> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let range = match piece.kind {
            Kind::At => address(&pieces, index),
            Kind::Word => site(&pieces, index).or_else(|| profile(&pieces, index)),
            _ => None,
        };
        found.extend(range.and_then(|(first, last)| {
            let (first, last) = (pieces.get(first)?, pieces.get(last)?);
            // A path belongs to its site.
            let rest = text.get(last.at.end..).unwrap_or_default();
            let path = match rest.starts_with(['/', '?', '#', ':']) {
                true => rest.find(|one: char| one.is_whitespace() || one == '[').unwrap_or(rest.len()),
                false => 0,
            };
            Some(first.at.start..last.at.end.saturating_add(path))
        }));
    }
    found
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut spaced = true;
    let mut from = 0;
    while let Some(one) = text.get(from..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(from..).unwrap_or_default();
        if one.is_whitespace() {
            spaced = true;
            from = from.saturating_add(one.len_utf8());
            continue;
        }
        let (kind, length) = match written(rest) {
            Some(found) => found,
            None if in_word(one) => {
                let length = rest.find(|one| !in_word(one)).unwrap_or(rest.len());
                let word = rest.get(..length).unwrap_or_default();
                (if word.eq_ignore_ascii_case("chiocciola") { Kind::At } else { Kind::Word }, length)
            }
            None => (sign(one), one.len_utf8()),
        };
        let at = from..from.saturating_add(length);
        pieces.push(Piece { kind, text: text.get(at.clone()).unwrap_or_default(), at, spaced });
        spaced = false;
        from = from.saturating_add(length);
    }
    pieces
}

/// A sign written as a word in brackets, with its length.
fn written(rest: &str) -> Option<(Kind, usize)> {
    /// The longest of these words, with spaces around it.
    const LONGEST: usize = 16;
    let inside = rest.strip_prefix(['(', '[', '{', '<'])?;
    let end = inside.find([')', ']', '}', '>']).filter(|end| *end <= LONGEST)?;
    let kind = match inside.get(..end)?.trim().to_lowercase().as_str() {
        "at" | "chiocciola" | "et" | "@" => Kind::At,
        "dot" | "punto" | "." => Kind::Dot,
        _ => return None,
    };
    Some((kind, end.saturating_add(2)))
}

/// Letters, digits, what joins them in addresses, and characters without width.
fn in_word(one: char) -> bool {
    let hidden = matches!(one, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}');
    one.is_alphanumeric() || matches!(one, '_' | '-' | '%' | '+') || hidden
}

const fn sign(one: char) -> Kind {
    match one {
        '@' | '\u{ff20}' | '\u{fe6b}' => Kind::At,
        '.' | '\u{ff0e}' | '\u{3002}' | '\u{2024}' | '\u{fe52}' => Kind::Dot,
        '/' | '\u{ff0f}' | '\u{2215}' => Kind::Slash,
        ':' | '=' | '\u{ff1a}' => Kind::Colon,
        _ => Kind::Other,
    }
}

/// The first and the last piece of an e-mail address, or of a profile, around its `@`.
fn address(pieces: &[Piece<'_>], at: usize) -> Option<(usize, usize)> {
    let sign = pieces.get(at)?;
    let is_word = |index: usize| pieces.get(index).is_some_and(|piece| piece.kind == Kind::Word);
    let next = at.saturating_add(1);
    // "@name" after a space is a profile, which has nothing before it.
    let profile = sign.spaced && sign.text.chars().count() == 1 && pieces.get(next).is_some_and(|piece| !piece.spaced);
    let mut first = at;
    if let Some(before) = at.checked_sub(1).filter(|before| !profile && is_word(*before)) {
        first = before;
        while let Some(start) = label_before(pieces, first) {
            first = start;
        }
    }
    let mut last = at;
    if is_word(next) {
        last = next;
        while let Some(end) = label(pieces, last) {
            last = end;
        }
    }
    (first < at || last > at).then_some((first, last))
}

/// The label before a dot before a label.
fn label_before(pieces: &[Piece<'_>], word: usize) -> Option<usize> {
    let (dot, before) = (word.checked_sub(1)?, word.checked_sub(2)?);
    let (label, sign, before_it) = (pieces.get(word)?, pieces.get(dot)?, pieces.get(before)?);
    let joined = !sign.spaced && !label.spaced || sign_in_words(sign);
    (joined && sign.kind == Kind::Dot && before_it.kind == Kind::Word).then_some(before)
}

fn sign_in_words(piece: &Piece<'_>) -> bool {
    piece.kind != Kind::Word && piece.text.len() > 1
}

/// The label after a dot after a label: with spaces around the dot only if the dot is written as a word, or if the label
/// is a known end of a site.
fn label(pieces: &[Piece<'_>], word: usize) -> Option<usize> {
    let (dot, next) = (word.saturating_add(1), word.saturating_add(2));
    let (sign, label) = (pieces.get(dot)?, pieces.get(next)?);
    let spaced = sign.spaced || label.spaced;
    let known = KNOWN.contains(&label.text.to_lowercase().as_str());
    let dot = sign.kind == Kind::Dot && label.kind == Kind::Word;
    (dot && (!spaced || sign_in_words(sign) || known)).then_some(next)
}

/// The first and the last piece of a site that begins with a word.
fn site(pieces: &[Piece<'_>], first: usize) -> Option<(usize, usize)> {
    let word = pieces.get(first)?;
    let scheme =
        |offset: usize, kind: Kind| pieces.get(first.saturating_add(offset)).is_some_and(|one| one.kind == kind);
    if scheme(1, Kind::Colon) && scheme(2, Kind::Slash) && scheme(3, Kind::Slash) {
        let mut last = first.saturating_add(3);
        while pieces.get(last.saturating_add(1)).is_some_and(|piece| !piece.spaced && piece.kind != Kind::Other) {
            last = last.saturating_add(1);
        }
        return Some((first, last));
    }
    let mut last = first;
    while let Some(end) = label(pieces, last) {
        last = end;
    }
    let end = pieces.get(last).filter(|_| last > first)?.text;
    let lower = end.to_lowercase();
    let known = KNOWN.contains(&lower.as_str());
    let form = (2..=LONGEST_END).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_lowercase());
    let before = pieces.get(last.saturating_sub(2))?.text.chars().count();
    let technology = lower == "net" && TECHNOLOGIES.contains(&word.text.to_lowercase().as_str());
    let site = known && !technology
        || form && before > 1 && !ENDS.contains(&lower.as_str())
        || word.text.eq_ignore_ascii_case("www");
    site.then_some((first, last))
}

/// A name after that of a network, or a word with an underscore.
fn profile(pieces: &[Piece<'_>], index: usize) -> Option<(usize, usize)> {
    let piece = pieces.get(index)?;
    let inner = piece.text.trim_matches('_');
    if inner.contains('_') {
        return Some((index, index));
    }
    if !NETWORKS.iter().any(|network| network.eq_ignore_ascii_case(piece.text)) {
        return None;
    }
    let mut next = index.saturating_add(1);
    let mut marked = false;
    while let Some(piece) = pieces.get(next) {
        let between = matches!(piece.text.to_lowercase().as_str(), "profilo" | "nick" | "user" | "username" | "su");
        if piece.kind == Kind::Word && !between {
            let handle = marked || piece.text.chars().any(|one| one.is_ascii_digit());
            return handle.then_some((next, next));
        }
        if !between && !matches!(piece.kind, Kind::Colon | Kind::Slash) {
            return None;
        }
        marked |= matches!(piece.kind, Kind::Colon | Kind::Slash);
        next = next.saturating_add(1);
    }
    None
}
