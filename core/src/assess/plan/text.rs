//! The sentences of a plan, in Italian and English.

use super::types::{NextStep, PlannedService};
use crate::answer::problem::Unmet;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::rule::RuleId;
use crate::base::text::{Lang, Text, text};
use crate::base::words::deadline::TaskAct;
use crate::base::words::event_type::EventType;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::catalogue::Service;

pub(super) fn order(path: &[PlannedService]) -> Note {
    let codes: Vec<&str> = path.iter().map(|service| service.code.as_str()).collect();
    let list = codes.join(", ");
    text!("Percorso: {list}.", "Path: {list}.").note().value("path", codes)
}

pub(super) fn followed(cards: &[&Service]) -> Note {
    let who = |lang: Lang| {
        let followed = cards.iter().filter(|card| !card.followed_by.is_empty()).map(|card| {
            let who: Vec<&str> = card.followed_by.iter().map(|actor| actor.label(lang)).collect();
            format!("{}: {}", card.code, who.join(", "))
        });
        followed.collect::<Vec<_>>().join("; ")
    };
    let (it, en) = (who(Lang::It), who(Lang::En));
    text!("Chi segue la persona: {it}.", "Who follows the person: {en}.").note()
}

pub(super) fn days(path: &[PlannedService]) -> Note {
    let (open, all) = (path.iter().filter(|service| service.earliest.is_some()).count(), path.len());
    text!(
        "Il primo giorno possibile è noto per {open} servizi su {all}.",
        "The first possible day is known for {open} of {all} services.",
    )
    .note()
}

pub(super) fn next(steps: &[NextStep]) -> Note {
    let text = match steps {
        [] => Text::new("Non c'è nulla da fare in questo giorno.", "There is nothing to do on this day."),
        steps => {
            let list = joined(steps.iter().map(|step| step.what.as_str()));
            let list_en = joined(steps.iter().map(|step| step.what_en.as_str()));
            text!("Prossimi passi: {list}.", "Next steps: {list_en}.")
        }
    };
    text.note()
}

fn joined<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    texts.collect::<Vec<_>>().join("; ")
}

pub(super) fn already_given(service: &Service) -> Unmet {
    let rule = service.conditions.first().map(|condition| condition.rule.clone());
    let message = Text::new("il servizio è già stato erogato", "the service has already been given");
    Unmet::new(rule.unwrap_or_else(|| rule::PIANO_GIORNI.into()), message)
}

pub(super) fn term_not_running(rulebook: &Rulebook, term: &RuleId, day: Day) -> Unmet {
    let (title, title_en) = rulebook.titles_on(term, day);
    Unmet::new(term, text!("il termine non decorre: {title}", "the deadline does not run: {title_en}"))
}

pub(super) fn no_term() -> Text {
    Text::new("la scheda non fissa un termine", "the card sets no deadline")
}

pub(super) fn no_day() -> Text {
    Text::new(
        "non c'è un giorno in cui tutte le condizioni siano soddisfatte",
        "there is no day on which all conditions are met",
    )
}

pub(super) fn work() -> Text {
    Text::new(
        "con il lavoro in corso la persona non è tra i destinatari",
        "with the present work the person is not among the recipients",
    )
}

pub(super) fn barred(bar: Day) -> Text {
    let dal = giorno(bar);
    text!("dopo la sanzione una nuova DID è possibile dal {dal}", "after the sanction a new DID is possible from {bar}",)
}

/// What to do.
pub(super) fn what(
    rulebook: &Rulebook,
    (event, act): (EventType, Option<TaskAct>),
    service: Option<&Service>,
    rule: &RuleId,
    day: Day,
) -> Text {
    match (event, service) {
        (EventType::Fabbisogno, Some(service)) => {
            let (code, title, title_en) = (&service.code, &service.title, &service.title_en);
            text!(
                "registrare il fabbisogno o la richiesta di {code}, {title}",
                "record the need or the request for {code}, {title_en}",
            )
        }
        (_, Some(service)) => {
            let (code, title, title_en) = (&service.code, &service.title, &service.title_en);
            text!("erogare {code}, {title}", "give {code}, {title_en}")
        }
        (EventType::Did, None) if *rule == *rule::SERV_TITOLO.as_str() => Text::new(
            "verificare il titolo di soggiorno, poi rendere la DID",
            "check the residence permit, then submit the DID",
        ),
        (EventType::Did, None) => Text::new("rendere la DID", "submit the DID"),
        (EventType::ContattoCpi, None) => Text::new("contattare il CPI", "contact the CPI"),
        (EventType::Convocazione, None) => Text::new("convocare la persona", "summon the person"),
        (EventType::Colloquio, None) => Text::new("svolgere il colloquio", "hold the interview"),
        (EventType::Profilazione, None) => Text::new("aggiornare il profilo", "update the profile"),
        (EventType::Patto, None) => Text::new("firmare il patto di servizio", "sign the patto di servizio"),
        (EventType::Siisl, None) => Text::new("compilare PAD e CV su SIISL", "complete PAD and CV on SIISL"),
        (EventType::Adr, None) if act == Some(TaskAct::SceltaAdr) => Text::new(
            "chiedere il servizio dell'assegno di ricollocazione a chi lo eroga",
            "request the service of the assegno di ricollocazione from a provider",
        ),
        (EventType::Adr, None) => {
            Text::new("chiedere l'assegno di ricollocazione", "request the assegno di ricollocazione")
        }
        _ => {
            let (title, title_en) = rulebook.titles_on(rule, day);
            Text::new(title, title_en)
        }
    }
}

/// Why, and by when; the last day of something that a service requires is that of the service.
pub(super) fn why(
    rulebook: &Rulebook,
    rule: &RuleId,
    day: Day,
    required_by: Option<&Service>,
    (by, late): (Option<Day>, bool),
) -> Text {
    let (title, title_en) = rulebook.titles_on(rule, day);
    let Text { it: title, en: title_en } = match required_by {
        None => text!("{title}", "{title_en}"),
        Some(Service { code, title: name, title_en: name_en, .. }) => {
            text!("{title}. Lo richiede {code}, {name}", "{title_en}. {code}, {name_en}, requires it")
        }
    };
    match by {
        None => text!("{title}.", "{title_en}."),
        Some(by) => {
            let il = giorno(by);
            match late {
                true => text!("{title}. Il termine è scaduto il {il}.", "{title_en}. The last day was {by}.",),
                false => text!("{title}. L'ultimo giorno è il {il}.", "{title_en}. The last day is {by}."),
            }
        }
    }
}
