//! What the bundled rulebooks rest on: acts that are known, to the article, and none that came later than the day it is cited for.

use collocamento::Rulebook;
use collocamento::calendar::Day;
use collocamento::rulebook::Confidence;

use crate::cases;

/// A citation with the entry that makes it, its first day, and how sure it is.
struct Citation {
    entry: String,
    from: Option<Day>,
    text: String,
    confidence: Confidence,
}

fn citations(rulebook: &Rulebook) -> Vec<Citation> {
    let rules = rulebook.rules().flat_map(|rule| {
        rule.sources.iter().map(|source| Citation {
            entry: rule.id.to_string(),
            from: source.from,
            text: source.citation.to_string(),
            confidence: source.confidence,
        })
    });
    let parameters = rulebook.parameters().flat_map(|parameter| {
        parameter.segments.iter().map(|segment| Citation {
            entry: parameter.name.to_string(),
            from: segment.from,
            text: segment.citation.to_string(),
            confidence: segment.confidence,
        })
    });
    rules.chain(parameters).collect()
}

fn all() -> impl Iterator<Item = (Rulebook, Vec<Citation>)> {
    Rulebook::names().into_iter().map(|name| {
        let rulebook = Rulebook::bundled(name).unwrap();
        let citations = citations(&rulebook);
        (rulebook, citations)
    })
}

fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} citations:\n{}", wrong.len(), wrong.join("\n"));
}

/// The year of an act: what follows the bar of `150/2015`, or the end of `DM 2 agosto 2022`.
fn years(citation: &str) -> impl Iterator<Item = i32> {
    let words = citation.split([' ', ';', ',']);
    words.filter_map(|word| {
        let year = word.rsplit('/').next().unwrap();
        let digits = year.len() == 4 && year.chars().all(|sign| sign.is_ascii_digit());
        digits.then(|| year.parse().unwrap()).filter(|year| (1900..2100).contains(year))
    })
}

#[test]
fn a_period_never_cites_an_act_of_a_later_year() {
    let mut wrong = Vec::new();
    for (_, citations) in all() {
        for Citation { entry, from, text, .. } in citations {
            let Some(from) = from else { continue };
            // A manual tells of the days before it.
            if !text.starts_with("Regione Toscana, Manuale") && years(&text).any(|year| from.year() < year) {
                wrong.push(format!("{entry} from {from}: {text}"));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn what_was_read_in_a_text_names_the_article() {
    let mut wrong = Vec::new();
    for (rulebook, citations) in all() {
        for Citation { entry, text, confidence, .. } in citations {
            let acts = rulebook.cited(&text).filter(|part| part.act.is_some());
            // The standards of a region have sections and services in place of articles.
            let of_standard = |text: &str| [" sezion", " serviz", " area "].iter().any(|place| text.contains(place));
            let of_law = |text: &str| text.contains(" art. ") && text.contains(" c. ");
            let vague = acts.filter(|part| !of_law(part.text) && !of_standard(part.text)).count();
            if confidence == Confidence::P && vague > 0 {
                wrong.push(format!("{entry}: {text}"));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn the_law_that_is_cited_can_be_opened() {
    let mut wrong = Vec::new();
    for (rulebook, citations) in all() {
        for Citation { entry, text, .. } in citations {
            let links = rulebook.cited(&text).filter_map(|part| part.link);
            if links.into_iter().any(|link| !link.starts_with("https://") || link.contains([' ', '(', ')', '"'])) {
                wrong.push(format!("{entry}: {text}"));
            }
        }
    }
    assert_none(wrong);
    let link =
        cases::rulebook(&serde_json::json!({})).link("DL 48/2023 art. 8 c. 6 lett. a-d; DL 48/2023 art. 12 c. 10");
    assert_eq!(
        link.unwrap(),
        "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legge:2023-05-04;48~art8-com6"
    );
}
