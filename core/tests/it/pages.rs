//! `docs/rules.md` and `docs/rules.html` are today's, and so is what they know of the cases.

use std::collections::BTreeSet;

use collocamento::pages::{self, Format, Uses};
use collocamento::{RuleId, Rulebook, call};
use serde_json::Value;

use crate::cases;
use crate::generated::assert_fresh;

/// Runs every case: an operation uses the rules of its answers, a case shows those that it names.
fn uses() -> Uses {
    let mut uses = Uses::default();
    for (file, case) in cases::all() {
        let operation = case["op"].as_str().unwrap();
        let id = case["id"].as_str().unwrap();
        let answer = call(&cases::rulebook(&case), operation, case["input"].to_string());
        let answer: Value = answer.map_or(Value::Null, |answer| serde_json::from_str(&answer).unwrap());
        // The index of the rules applies none of them.
        for rule in texts(&answer["rules"]).filter(|_| operation != "rulebook.rules") {
            let operations = &mut uses.0.entry(rule).or_default().operations;
            if !operations.iter().any(|known| known == operation) {
                operations.push(operation.to_owned());
                operations.sort();
            }
        }
        for rule in texts(&case["rules"]).chain(texts(&case["shows"])) {
            uses.0.entry(rule).or_default().cases.entry(file.clone()).or_default().push(id.to_owned());
        }
    }
    uses
}

fn texts(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}

/// One rule a line, so that two branches that add rules merge.
fn written(uses: &Uses) -> String {
    let line = |(id, used): (&String, &pages::Use)| format!("  \"{id}\": {}", serde_json::to_string(used).unwrap());
    format!("{{\n{}\n}}\n", uses.0.iter().map(line).collect::<Vec<_>>().join(",\n"))
}

#[test]
fn the_committed_pages_are_fresh() {
    let rulebooks: Vec<Rulebook> = Rulebook::names().into_iter().map(|name| Rulebook::bundled(name).unwrap()).collect();
    let uses = uses();
    let page = |format| pages::rules(&rulebooks, &uses, format).unwrap();
    assert_fresh("core/generated/uses.json", &written(&uses));
    assert_fresh("docs/rules.html", &page(Format::Html));
    assert_fresh("docs/rules.md", &page(Format::Markdown));
}

#[test]
fn every_rule_has_its_place_once() {
    for name in Rulebook::names() {
        let rulebook = Rulebook::bundled(name).unwrap();
        let listed: Vec<&RuleId> = rulebook.chapters().iter().flat_map(|chapter| &chapter.rules).collect();
        let unique: BTreeSet<&RuleId> = listed.iter().copied().collect();
        assert_eq!(listed.len(), unique.len(), "{name}");
        assert_eq!(unique, rulebook.rules().map(|rule| &rule.id).collect(), "{name}");
        let other = rulebook.chapters().iter().find(|chapter| chapter.title == "Altre regole");
        assert!(other.is_none(), "{name}: files without a chapter hold {other:?}");
    }
}

#[test]
fn what_an_overlay_changes_is_on_the_page() {
    let base = Rulebook::bundled("nazionale").unwrap();
    let overlay = r#"
        [[parameter]]
        name = "limite_reddito_dipendente"
        segment = [{ from = "2027-01-01", value = "9000", citation = "<b>riforma</b> & altro", confidence = "D" }]
    "#;
    let rulebooks = [base.clone(), base.overlay("riforma", overlay).unwrap()];
    let uses = Uses::bundled().unwrap();
    let html = pages::rules(&rulebooks, &uses, Format::Html).unwrap();
    assert!(html.contains("id=\"riforma.STATO-12\""));
    assert!(html.contains("&#60;b&#62;riforma&#60;/b&#62; &#38; altro"));
    assert_eq!(html.matches("id=\"riforma.").count(), 1, "one rule changes");
    let markdown = pages::rules(&rulebooks, &uses, Format::Markdown).unwrap();
    assert!(markdown.contains(r"\<b\>riforma\</b\> & altro"));
    // Nothing is said of a rulebook that has nothing otherwise.
    let alone = pages::rules(&[base.clone(), base], &uses, Format::Markdown).unwrap();
    assert_eq!(alone.matches("\n## ").count(), 1);
}

#[test]
fn no_text_of_an_overlay_leaves_its_place() {
    let base = Rulebook::bundled("nazionale").unwrap();
    let hostile = "`<img src=x onerror=alert(1)> **b** [a](javascript:c) | # d";
    let overlay = format!(
        r#"
        [[rule]]
        id = "ZZ-OSTILE"
        title = "{hostile}"
        title_en = "<script>alert(1)</script>"
        note = "{hostile} `<img src=x>"
        citation = "{hostile}"
        confidence = "D"

        [[parameter]]
        name = "ostile"
        rule = "ZZ-OSTILE"
        title = "{hostile}"
        title_en = "{hostile}"
        kind = "numero"
        unit = "<b>"
        segment = [{{ value = 1, citation = "{hostile}", confidence = "D" }}]
    "#
    );
    let rulebooks = [base.clone(), base.overlay("<i>riforma", &overlay).unwrap()];
    let uses = Uses::bundled().unwrap();
    let html = pages::rules(&rulebooks, &uses, Format::Html).unwrap();
    let markdown = pages::rules(&rulebooks, &uses, Format::Markdown).unwrap();
    assert!(markdown.contains("ZZ-OSTILE") && html.contains("ZZ-OSTILE"));
    for tag in ["<img", "<script>alert", "<b>", "<i>riforma"] {
        assert!(!html.contains(tag), "{tag}");
        let opened = markdown.match_indices(tag).find(|(at, _)| !markdown[..*at].ends_with('\\'));
        assert_eq!(opened, None, "{tag}");
    }
}

#[test]
fn uses_of_another_form_are_refused() {
    assert!(Uses::from_json(b"{\"STATO-01\": {\"operations\": []}}").is_err());
    assert!(Uses::from_json(b"[").is_err());
    assert_eq!(Uses::from_json(b"{}").unwrap(), Uses::default());
}
