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

/// How far a site or an address reaches from a piece, known for every piece in one pass from the last to the first.
#[derive(Clone, Copy, Debug)]
struct Reach {
    /// The last label of the chain that begins with the piece.
    labels: usize,
    /// The last piece of those written without spaces and other signs after it.
    joined: usize,
    /// The end in the text of a path after it.
    path: usize,
}

pub(super) fn found(text: &str) -> Vec<Range<usize>> {
    let pieces = pieces(text);
    let reaches = reaches(&pieces);
    let mut found = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        let range = match piece.kind {
            Kind::At => address(&pieces, &reaches, index),
            Kind::Word => site(&pieces, &reaches, index).or_else(|| profile(&pieces, index)),
            _ => None,
        };
        found.extend(range.and_then(|(first, last)| {
            let (first, end) = (pieces.get(first)?, pieces.get(last)?.at.end);
            // A path belongs to its site.
            let path = text.get(end..)?.starts_with(['/', '?', '#', ':']);
            Some(first.at.start..if path { reaches.get(last)?.path } else { end })
        }));
    }
    found
}

fn reaches(pieces: &[Piece<'_>]) -> Vec<Reach> {
    let ends_path = |one: char| one.is_whitespace() || one == '[';
    let mut reaches: Vec<Reach> = Vec::with_capacity(pieces.len());
    // Those of the next piece and of the one after it, which are the last two so far.
    for (index, piece) in pieces.iter().enumerate().rev() {
        let (after, next) = (reaches.iter().rev().nth(1), reaches.last());
        let labels = label(pieces, index).and(after).map_or(index, |after| after.labels);
        let following = pieces.get(index.saturating_add(1)).zip(next).filter(|(following, _)| !following.spaced);
        let joined =
            following.filter(|(following, _)| following.kind != Kind::Other).map_or(index, |(_, next)| next.joined);
        let path = following.map_or(piece.at.end, |(following, next)| {
            let end = following.text.find(ends_path).map(|end| following.at.start.saturating_add(end));
            end.unwrap_or(next.path)
        });
        reaches.push(Reach { labels, joined, path });
    }
    reaches.reverse();
    reaches
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
    let mut near = inside.char_indices().take_while(|(end, _)| *end <= LONGEST);
    let (end, _) = near.find(|(_, one)| matches!(one, ')' | ']' | '}' | '>'))?;
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
fn address(pieces: &[Piece<'_>], reaches: &[Reach], at: usize) -> Option<(usize, usize)> {
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
    let last = if is_word(next) { reaches.get(next)?.labels } else { at };
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
    let dot = sign.kind == Kind::Dot && label.kind == Kind::Word;
    (dot && (!spaced || sign_in_words(sign) || is_known(label.text))).then_some(next)
}

fn is_known(label: &str) -> bool {
    label.len() <= LONGEST_END && KNOWN.contains(&label.to_lowercase().as_str())
}

/// The first and the last piece of a site that begins with a word.
fn site(pieces: &[Piece<'_>], reaches: &[Reach], first: usize) -> Option<(usize, usize)> {
    let word = pieces.get(first)?;
    let scheme =
        |offset: usize, kind: Kind| pieces.get(first.saturating_add(offset)).is_some_and(|one| one.kind == kind);
    if scheme(1, Kind::Colon) && scheme(2, Kind::Slash) && scheme(3, Kind::Slash) {
        return Some((first, reaches.get(first.saturating_add(3))?.joined));
    }
    let last = reaches.get(first)?.labels;
    let end = pieces.get(last).filter(|_| last > first)?.text;
    let form = (2..=LONGEST_END).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_lowercase());
    let long_before = pieces.get(last.saturating_sub(2))?.text.chars().nth(1).is_some();
    let technology = || end.eq_ignore_ascii_case("net") && TECHNOLOGIES.contains(&word.text.to_lowercase().as_str());
    let site = is_known(end) && !technology()
        || form && long_before && !ENDS.contains(&end)
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
