//! What a sanction has to say: the count, the step, what it takes, who is told, how to appeal.

use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::{Lang, Text, text};
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{Fraction, Measure, Recipient};
use crate::chapters::conditionality::count::Rung;
use crate::chapters::conditionality::deduction::Cut;
use crate::chapters::conditionality::types::SanctionInput;
use crate::rulebook::tables::ladder::Effect;

fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Nothing => Text::new(Measure::Nessuna.label(Lang::It), Measure::Nessuna.label(Lang::En)),
        Effect::Cut(part) => {
            let (it, en) = (part.label(Lang::It), part.label(Lang::En));
            text!("decurtazione di {it}", "a cut of {en}")
        }
        Effect::Loss { status: false } => {
            Text::new(Measure::Decadenza.label(Lang::It), Measure::Decadenza.label(Lang::En))
        }
        Effect::Loss { status: true } => Text::new(
            "decadenza dalla prestazione e dallo stato di disoccupazione",
            "loss of the benefit and of the state of unemployment",
        ),
    }
}

pub(crate) fn justified(date: Day) -> Step {
    let text = Text::new(
        "La violazione è giustificata: nessuna misura, e non si conta.",
        "The violation is justified: no measure, and it does not count.",
    );
    Step::new(rule::COND_GIUST, date, text).fact("/justified")
}

pub(crate) fn no_ladder(input: &SanctionInput) -> Step {
    let (it, en) = (input.violation.label(Lang::It), input.violation.label(Lang::En));
    let text = text!(
        "Per questa prestazione la legge non prevede una sanzione economica ({it}): nessuna misura.",
        "For this benefit the law gives no money sanction ({en}): no measure.",
    );
    Step::new(rule::COND_NESS, input.date, text).fact("/benefit").fact("/violation").fact("/date")
}

pub(crate) fn training_event(date: Day) -> Step {
    let text = Text::new(
        "Per la formazione l'evento è l'assenza ingiustificata di almeno due giorni nello stesso mese: si considera già verificato.",
        "For training the event is unjustified absence on at least two days of one month: taken as established.",
    );
    Step::new(rule::COND_GOL2, date, text).fact("/violation").parameter("giorni_assenza_evento", date)
}

pub(crate) fn count(input: &SanctionInput, rung: Rung<'_>) -> Step {
    let (it, en) = (rung.violation.label(Lang::It), rung.violation.label(Lang::En));
    let (count, il, date) = (rung.count, giorno(rung.on), rung.on);
    let text = text!(
        "Violazione del {il} ({it}): con le precedenti non giustificate che contano insieme nella stessa domanda è la n. {count}.",
        "Violation of {date} ({en}): with the earlier unjustified ones that count together under the same claim it is number {count}.",
    );
    let step = Step::new(rule::COND_CONT, rung.on, text).fact("/violation").fact("/date").fact("/history");
    let step = if input.claim_date.is_some() { step.fact("/claim_date") } else { step };
    step.parameter("conteggio", input.date).value("count", count)
}

pub(crate) fn lost_before(date: Day, lost: Day) -> Step {
    let il = giorno(lost);
    let text = text!(
        "La prestazione è già decaduta per la violazione del {il}: non c'è un gradino ulteriore, resta quella decadenza.",
        "The benefit was already lost by the violation of {lost}: there is no further step, that loss stands.",
    );
    Step::new(rule::COND_DECAD, date, text).fact("/history").value("lost", lost)
}

pub(crate) fn step(input: &SanctionInput, rung: Rung<'_>) -> Step {
    let Text { it, en } = effect(rung.effect);
    let head = match (rung.step, input.missed_hours_percent) {
        (Some(step), _) => text!("Gradino {step}: {it}.", "Step {step}: {en}."),
        (None, Some(missed)) => {
            text!("Ore mancate, {missed} %: {it}.", "Hours missed, {missed} %: {en}.")
        }
        (None, None) => text!("{it}.", "{en}."),
    };
    let text = match &rung.ladder.note {
        Some((note, note_en)) => {
            let Text { it, en } = head;
            text!("{it} {note}", "{en} {note_en}")
        }
        None => head,
    };
    let step = Step::new(rung.ladder.rule.clone(), rung.on, text).fact("/benefit").fact("/violation").fact("/date");
    let step = match rung.step {
        Some(number) => step.value("step", number),
        None => step.fact("/missed_hours_percent").value("missed", input.missed_hours_percent.map(Percent::decimal)),
    };
    match rung.effect {
        Effect::Cut(fraction) => step.value("fraction", fraction),
        Effect::Loss { status } => step.value("loses_status", status),
        Effect::Nothing => step,
    }
}

pub(crate) fn cut(input: &SanctionInput, cut: Cut) -> Step {
    let (part, part_en) = (cut.fraction.label(Lang::It), cut.fraction.label(Lang::En));
    let days = match cut.days {
        Some(days) => text!("{part}: {days} giorni di prestazione", "{part_en}: {days} days of benefit"),
        None => text!("{part} alla lettera, senza contare i giorni", "{part_en} to the letter, not by days"),
    };
    let Text { it, en } = days;
    let text = match (cut.amount, input.monthly_amount) {
        (Some(amount), Some(month)) => text!(
            "Decurtazione di {it}; su {month} euro al mese sono {amount} euro.",
            "A cut of {en}; of {month} euro a month that is {amount} euro.",
        ),
        _ => text!(
            "Decurtazione di {it}; l'importo mensile non è indicato.",
            "A cut of {en}; the monthly amount is not given.",
        ),
    };
    let mut step = Step::new(rule::COND_QUARTO, input.date, text);
    if input.monthly_amount.is_some() {
        step = step.fact("/monthly_amount");
    }
    let mut parameters = vec!["giorni_mensilita"];
    if cut.fraction == Fraction::Quarto {
        parameters.extend(["quarto", "giorni_quarto_mensilita"]);
    }
    let step = parameters.into_iter().fold(step, |step, name| step.parameter(name, input.date));
    step.value("days", cut.days).value("amount", cut.amount)
}

pub(crate) fn bar(lost: Day, until: Day) -> Step {
    let (dal, al) = (giorno(lost), giorno(until));
    let text = text!(
        "Lo stato è perso dal {dal}: una nuova DID si può rendere dal {al}.",
        "The state is lost from {lost}: a new DID may be given from {until}.",
    );
    Step::new(rule::COND_09, lost, text).fact("/date").parameter("mesi_divieto_did", lost).value("bar_until", until)
}

pub(crate) fn told(day: Day, authority: Recipient) -> Step {
    let (it, en) = match authority {
        Recipient::Anpal => ("all'ANPAL", "ANPAL"),
        Recipient::Ministero => ("al Ministero del lavoro", "the Ministry of Labour"),
        Recipient::Inps => ("all'INPS", "INPS"),
    };
    let text = text!(
        "Il CPI adotta la misura e la comunica {it} e all'INPS, che la esegue.",
        "The CPI adopts the measure and tells {en} and INPS, who executes it.",
    );
    Step::new(rule::COND_10, day, text).parameter("autorita_politiche_attive", day).value("notify", authority)
}

/// The appeal body in plain words.
fn body(named: &str) -> (&str, &str) {
    match named {
        "comitato_anpal" => ("al comitato presso l'ANPAL", "the committee at ANPAL"),
        "comitato_ministero" => {
            ("al comitato presso il Ministero del lavoro", "the committee at the Ministry of Labour")
        }
        "commissione_provinciale" => ("alla commissione provinciale", "the provincial commission"),
        other => (other, other),
    }
}

pub(crate) fn appeal(day: Day, parameter: &'static str, named: &str, days: u32, due: Option<Day>) -> Step {
    let (it, en) = body(named);
    let text = match due {
        Some(due) => {
            let al = giorno(due);
            text!(
                "Ricorso {it} entro {days} giorni dal ricevimento: entro il {al}.",
                "Appeal to {en} within {days} days of receipt: by {due}.",
            )
        }
        None => text!(
            "Ricorso {it} entro {days} giorni dal ricevimento, il cui giorno non è indicato.",
            "Appeal to {en} within {days} days of receipt, whose day is not given.",
        ),
    };
    let step = Step::new(rule::COND_12, day, text).parameter("giorni_ricorso", day).parameter(parameter, day);
    match due {
        Some(due) => step.fact("/received").value("appeal_by", due),
        None => step,
    }
}

pub(crate) fn decision(day: Day, named: &str, days: u32) -> Step {
    let (it, en) = body(named);
    let text = text!(
        "Il provvedimento indica che si ricorre {it} entro {days} giorni, e come.",
        "The decision says that an appeal goes to {en} within {days} days, and how.",
    );
    Step::new(rule::CONV_ATTO, day, text)
}

pub(crate) fn split(day: Day) -> Step {
    let text = Text::new(
        "Quanto non è erogato va per metà al Fondo per le politiche attive e per metà alle Regioni.",
        "What is not paid out goes half to the active-policies fund and half to the Regions.",
    );
    Step::new(rule::COND_13, day, text)
}
