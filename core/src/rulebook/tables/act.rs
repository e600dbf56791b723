//! The acts that citations name, and the address of their text.
//!
//! A citation is text for people: `D.Lgs. 150/2015 art. 21 c. 7 lett. a; D.Lgs. 185/2016 art. 4`. Its parts stand between
//! semicolons. A part that begins with the name of an act leads to the text of that act, and within it to the article and comma
//! that the part names. So a link is never written next to a citation and cannot differ from it.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The address that resolves the name `urn:nir:` of an act of the State to its text.
const NORMATTIVA: &str = "https://www.normattiva.it/uri-res/N2Ls?";

/// The acts whose text Normattiva has: a citation names only those that the table lists.
const STATUTES: [&str; 4] = ["D.Lgs.", "DL", "DPR", "L."];

/// An act, as TOML writes it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Act {
    /// Its short name, with which citations begin: `D.Lgs. 150/2015`.
    pub name: String,
    /// Its full name: `decreto legislativo 14 settembre 2015, n. 150`.
    pub title: String,
    /// Its name at Normattiva: `urn:nir:stato:decreto.legislativo:2015-09-14;150`.
    pub urn: Option<String>,
    /// The address of its text, if Normattiva does not have it.
    pub link: Option<String>,
}

impl Act {
    /// The address of its text, at the article and comma that follow its name in a citation.
    fn address(&self, place: &str) -> Option<String> {
        match &self.urn {
            Some(urn) => Some(format!("{NORMATTIVA}{urn}{}", partition(place).unwrap_or_default())),
            None => self.link.clone(),
        }
    }
}

/// One part of a citation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cited<'a> {
    /// The part as it is written.
    pub text: &'a str,
    /// The full name of its act, if the table lists it.
    pub act: Option<&'a str>,
    /// The address of its text, if it is known.
    pub link: Option<String>,
}

/// The acts of a rulebook, by short name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Acts(BTreeMap<String, Act>);

impl Acts {
    /// Adds an act; one of the same name replaces it.
    pub(crate) fn add(&mut self, act: Act) {
        self.0.insert(act.name.clone(), act);
    }

    /// The parts of a citation.
    pub(crate) fn cited<'a>(&'a self, citation: &'a str) -> impl Iterator<Item = Cited<'a>> {
        citation.split("; ").map(|text| match self.find(text) {
            Some((act, place)) => Cited { text, act: Some(&act.title), link: act.address(place) },
            None => Cited { text, act: None, link: None },
        })
    }

    /// The first part of a citation that names a statute which the table does not list.
    pub(crate) fn unknown<'a>(&self, citation: &'a str) -> Option<&'a str> {
        citation.split("; ").find(|part| is_statute(part) && self.find(part).is_none())
    }

    /// The act whose name a part begins with, and the rest of the part.
    fn find<'a>(&self, part: &'a str) -> Option<(&Act, &'a str)> {
        let word_ends =
            part.match_indices(|sign: char| !sign.is_alphanumeric()).map(|(end, _)| end).chain([part.len()]);
        word_ends.filter_map(|end| part.split_at_checked(end)).find_map(|(name, rest)| Some((self.0.get(name)?, rest)))
    }
}

/// Whether a part begins with a kind of statute, a number and a year: `DL 4/2019`.
fn is_statute(part: &str) -> bool {
    let mut words = part.split_whitespace();
    let kind = words.next().is_some_and(|word| STATUTES.contains(&word));
    let number = words.next().and_then(|word| word.split_once('/'));
    kind && number.is_some_and(|(number, _)| number.chars().all(|sign| sign.is_ascii_digit()))
}

/// The article and comma that a place names, as the end of a `urn:nir:`: `art. 4 c. 15-quater` is `~art4-com15quater`. Of several
/// articles or commas the first counts.
fn partition(place: &str) -> Option<String> {
    let place = place.trim_start();
    let rest = place.strip_prefix("art. ").or_else(|| place.strip_prefix("artt. "))?;
    let (article, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let comma = rest.strip_prefix("c. ").and_then(|rest| number(rest.split(' ').next()?));
    let comma = comma.map(|comma| format!("-com{comma}")).unwrap_or_default();
    Some(format!("~art{}{comma}", number(article)?))
}

/// A number with its Latin suffix: `15-quater` is `15quater`, `8-9` is `8`.
fn number(word: &str) -> Option<String> {
    let word = word.trim_end_matches([',', '.']);
    let (number, suffix) = word.split_once('-').unwrap_or((word, ""));
    let whole = !number.is_empty() && number.chars().all(|sign| sign.is_ascii_digit());
    let suffix = if suffix.chars().all(|sign| sign.is_ascii_lowercase()) { suffix } else { "" };
    whole.then(|| format!("{number}{suffix}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn acts() -> Acts {
        let mut acts = Acts::default();
        for (name, urn) in [
            ("DL 4/2019", "urn:nir:stato:decreto.legge:2019-01-28;4"),
            ("D.Lgs. 150/2015", "urn:nir:stato:decreto.legislativo:2015-09-14;150"),
            ("c.c.", "urn:nir:stato:codice.civile:1942-03-16;262"),
        ] {
            acts.add(Act { name: name.into(), title: name.to_lowercase(), urn: Some(urn.into()), link: None });
        }
        let link = Some("https://example.org/dm42".into());
        acts.add(Act { name: "DM 42/2018".into(), title: "dm".into(), urn: None, link });
        acts
    }

    fn link(citation: &str) -> Option<String> {
        acts().cited(citation).next().unwrap().link.map(|link| link.replace(NORMATTIVA, ""))
    }

    #[test]
    fn a_link_leads_to_article_and_comma() {
        let decree = "urn:nir:stato:decreto.legislativo:2015-09-14;150";
        for (place, end) in [
            (" art. 19 c. 2", "~art19-com2"),
            (" art. 21 c. 7 lett. a", "~art21-com7"),
            (" art. 21 c. 10-11", "~art21-com10"),
            (" art. 21 c. 8, 10", "~art21-com8"),
            (" artt. 21-22", "~art21"),
            (" artt. 4 e 5", "~art4"),
            (" art. 25-ter c. 3", "~art25ter-com3"),
            (" art. 9, conv. L. 85/2023", "~art9"),
            ("", ""),
        ] {
            assert_eq!(link(&format!("D.Lgs. 150/2015{place}")), Some(format!("{decree}{end}")), "{place}");
        }
        let quater = Some("urn:nir:stato:decreto.legge:2019-01-28;4~art4-com15quater".into());
        assert_eq!(link("DL 4/2019 art. 4 c. 15-quater"), quater);
        assert_eq!(link("c.c. art. 2963 c. 3"), Some("urn:nir:stato:codice.civile:1942-03-16;262~art2963-com3".into()));
        assert_eq!(link("DM 42/2018 art. 8"), Some("https://example.org/dm42".into()));
        assert_eq!((link("interpretazione adottata dalla libreria"), link("DL 4/20190 art. 1")), (None, None));
    }

    #[test]
    fn a_statute_that_the_table_lacks_is_found() {
        let acts = acts();
        assert_eq!(acts.unknown("DL 4/2019 art. 7; L. 1/1900 art. 2"), Some("L. 1/1900 art. 2"));
        for known in ["DL 4/2019 art. 7 c. 5", "proposta", "circ. ANPAL 1/2019", "L. sul lavoro", "c.c. art. 2963"] {
            assert_eq!(acts.unknown(known), None, "{known}");
        }
    }
}
