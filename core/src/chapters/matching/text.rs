//! The sentences about vacancies and shortlists.

use super::types::{ShortlistInput, Standard};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::text::text;
use crate::rulebook::book::Rulebook;

pub(crate) fn publish(received: Day) -> Step {
    let il = giorno(received);
    let text = text!(
        "Il posto vacante preso in carico il {il} si pubblica lo stesso giorno.",
        "The vacancy taken in on {received} is published on the same day.",
    );
    Step::new("MATCH-PUB", received, text).fact("/received").value("publish_by", received)
}

pub(crate) fn due(rulebook: &Rulebook, standard: &Standard, start: Day, due: Day) -> Step {
    let titles = rulebook.rule(standard.rule).map(|rule| (rule.title.as_str(), rule.title_en.as_str()));
    let ((title, title_en), dal, al) = (titles.unwrap_or_default(), giorno(start), giorno(due));
    let text = text!("{title}: dal {dal}, entro il {al}.", "{title_en}: from {start}, by {due}.");
    Step::new(standard.rule, due, text).fact(standard.path).parameter(standard.parameter, start).value("due", due)
}

pub(crate) fn most(input: &ShortlistInput, most: u32) -> Step {
    let candidates = input.candidates;
    let text = match (candidates <= most, input.employer_allows_more == Some(true)) {
        (true, _) => text!(
            "I candidati sono {candidates}, entro il massimo di {most}: la rosa si invia.",
            "There are {candidates} candidates, within the limit of {most}: the shortlist is sent.",
        ),
        (false, true) => text!(
            "I candidati sono {candidates}, oltre {most}, e il datore di lavoro li vuole: la rosa si invia.",
            "There are {candidates} candidates, more than {most}, and the employer wants them: the shortlist is sent.",
        ),
        (false, false) => text!(
            "I candidati sono {candidates}, oltre {most}: si chiedono altri parametri al datore di lavoro.",
            "There are {candidates} candidates, more than {most}: further criteria are asked of the employer.",
        ),
    };
    let step = Step::new("MATCH-MAX", input.received, text).fact("/candidates");
    let step = if input.employer_allows_more.is_some() { step.fact("/employer_allows_more") } else { step };
    step.parameter("rosa_massimo", input.received)
}
