//! The sentences of an assessment, in Italian and English.

use crate::answer::finding::{Finding, Severity};
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text, text};
use crate::chapters::conditionality::types::Problem;
use crate::status::state::State;
use crate::status::text::state_name;

pub(crate) fn convocation_does_not_carry(event: usize, problem: &Problem) -> Finding {
    let (it, en) = (&problem.message, &problem.message_en);
    let text = text!(
        "Assenza non sanzionabile: la convocazione non è valida. {it}",
        "The absence carries no sanction: the convocation is not valid. {en}",
    );
    Finding::new(Severity::Avviso, problem.rule.id(), Some(event), text)
}

pub(crate) fn benefit_lost_before(event: usize) -> Finding {
    let text = Text::new(
        "Violazione senza ulteriore misura: la prestazione è già perduta.",
        "Violation without a further measure: the benefit is lost already.",
    );
    Finding::new(Severity::Nota, rule::COND_DECAD.id(), Some(event), text)
}

pub(crate) fn adr_not_chosen(event: usize, date: Day) -> Step {
    let dal = giorno(date);
    let text = text!(
        "Il servizio dell'assegno di ricollocazione non è stato chiesto entro il termine: dal {dal} si perdono stato e prestazione.",
        "The service of the assegno di ricollocazione was not asked for in time: from {date} state and benefit are lost.",
    );
    Step::new(rule::ADR_2M, date, text).fact(format!("/events/{event}/date"))
}

pub(crate) fn no_sanction(event: usize, error: &Error) -> Finding {
    let (it, en) = (error.message(Lang::It), error.message(Lang::En));
    let text = text!("Sanzione non calcolata: {it}.", "Sanction not computed: {en}.");
    let rule = error.rule.clone().unwrap_or(rule::COND_NESS.id().into());
    Finding::new(Severity::Avviso, rule, Some(event), text)
}

pub(crate) fn not_reviewed(last: Day) -> Finding {
    let al = giorno(last);
    let text = text!(
        "I limiti di reddito sono verificati fino al {al}: oltre quella data valgono gli ultimi noti.",
        "The income limits are reviewed up to {last}: past that day the last known ones hold.",
    );
    Finding::new(Severity::Nota, rule::STATO_12.id(), None, text)
}

pub(crate) fn seniority(as_of: Day, did: Day, days: i32) -> Step {
    let (dal, al) = (giorno(did), giorno(as_of));
    let text = text!(
        "Dal {dal} al {al} i giorni di anzianità sono {days}, senza i giorni sospesi.",
        "From {did} to {as_of} the days of seniority are {days}, without the days suspended.",
    );
    Step::new(rule::STATO_04, as_of, text).value("seniority_days", days)
}

pub(crate) fn long_term(as_of: Day, six_months: bool, long_term: bool) -> Step {
    let text = match (long_term, six_months) {
        (true, _) => Text::new("È disoccupazione di lunga durata.", "This is long-term unemployment."),
        (false, true) => Text::new(
            "Disoccupazione di almeno sei mesi, non di lunga durata.",
            "At least six months of unemployment, not long-term.",
        ),
        (false, false) => Text::new("Disoccupazione di meno di sei mesi.", "Less than six months of unemployment."),
    };
    Step::new(rule::STATO_05, as_of, text).parameter("giorni_lunga_durata", as_of).parameter("giorni_sei_mesi", as_of)
}

pub(crate) fn next_change(day: Day, state: State, rule: Rule) -> Step {
    let (il, name, name_en) = (giorno(day), state_name(state, Lang::It), state_name(state, Lang::En));
    let text = match rule {
        rule if rule == rule::COND_09 => {
            text!("Il {il} finisce il divieto di una nuova DID.", "On {day} the bar on a new DID ends.")
        }
        _ => text!(
            "Senza altri fatti lo stato sarà {name} dal {il}.",
            "With no further fact the state will be {name_en} from {day}."
        ),
    };
    Step::new(rule::STATO_26, day, text).value("state", state)
}
