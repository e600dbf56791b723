//! The sentences of a sanction: the count, the step, the measure, who is notified, how to appeal.

use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::benefit::Benefit;
use crate::base::words::percent::Percent;
use crate::base::words::sanction::{AppealBody, Decider, Finder, Fraction, Measure};
use crate::chapters::conditionality::claim_again::ClaimAgain;
use crate::chapters::conditionality::count::LadderPosition;
use crate::chapters::conditionality::deduction::Deduction;
use crate::chapters::conditionality::types::SanctionInput;
use crate::rulebook::parameters::sanctions::Counting;
use crate::rulebook::read::{Read, Reading};
use crate::rulebook::tables::authority::{Authority, Report, ReportStart};
use crate::rulebook::tables::ladder::Effect;

fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Nothing => Text::new(Measure::Nessuna.label(Lang::It), Measure::Nessuna.label(Lang::En)),
        Effect::Reduction { amount, .. } => text!(
            "riduzione di {amount} euro per ciascun mese, dal mese successivo",
            "a reduction of {amount} euro in each month, from the next month",
        ),
        Effect::Deduction(part) => {
            let (it, en) = (part.label(Lang::It), part.label(Lang::En));
            text!("decurtazione di {it}", "{en} withheld")
        }
        Effect::Loss { status: false } => {
            Text::new(Measure::Decadenza.label(Lang::It), Measure::Decadenza.label(Lang::En))
        }
        Effect::Loss { status: true } => Text::new(
            "decadenza dalla prestazione e dallo stato di disoccupazione",
            "loss of the benefit and of the status",
        ),
    }
}

pub(crate) fn justified() -> Note {
    let text = Text::new(
        "La violazione è giustificata: nessuna misura, e non si conta.",
        "The violation is justified: there is no measure, and it does not count.",
    );
    text.note().fact("/justified")
}

/// `later`: the first day on which there is a ladder for the violation. `loss`: what the law provides and no ladder holds.
pub(crate) fn no_ladder(input: &SanctionInput, later: Option<Day>, loss: Option<&Text>) -> Note {
    let (it, en) = (input.violation.label(Lang::It), input.violation.label(Lang::En));
    let more = |text: &Text| (format!(" {}", text.it), format!(" {}", text.en));
    let (nota, note) = loss.map(more).unwrap_or_default();
    let text = match later {
        _ if input.benefit == Benefit::Nessuna => Text::new(
            "Senza prestazione non c'è sanzione economica.",
            "Without a benefit there is no financial sanction.",
        ),
        Some(from) => {
            let dal = giorno(from);
            text!(
                "Le norme che attuano la sanzione ({it}) non sono ancora in vigore: la misura si applica dal {dal}.{nota}",
                "The rules that implement the sanction ({en}) are not yet in force: the measure applies from {from}.{note}",
            )
        }
        None => text!(
            "La scala di sanzioni di questa prestazione non prevede questa violazione ({it}): nessuna misura. Le conseguenze di altre leggi restano ferme.{nota}",
            "The ladder of sanctions of this benefit does not provide for this violation ({en}): no measure. Consequences under other laws are not affected.{note}",
        ),
    };
    text.note().fact("/benefit").fact("/violation").fact("/date")
}

pub(crate) fn training_event(needed: Read<u32>) -> Note {
    let (giorni, days) = (counted(needed, "giorno", "giorni"), counted(needed, "day", "days"));
    text!(
        "Per la formazione l'evento è l'assenza ingiustificata di almeno {giorni} nello stesso mese: si considera già verificato.",
        "For training the event is an unjustified absence on at least {days} of the same calendar month: it is assumed to have occurred.",
    )
    .note()
    .fact("/violation")
    .read(needed)
}

pub(crate) fn count(input: &SanctionInput, counting: Read<Counting>, position: LadderPosition<'_>) -> Note {
    let (it, en) = (position.violation.label(Lang::It), position.violation.label(Lang::En));
    let (count, il, date) = (position.count, giorno(position.on), position.on);
    let text = match position.ladder.shared_count || *counting != Counting::PerLettera {
        false => text!(
            "Violazione del {il} ({it}). È la {count}ª violazione non giustificata di questo tipo nella stessa domanda.",
            "Violation of {date} ({en}). It is unjustified violation no. {count} of this kind under the same claim.",
        ),
        true => text!(
            "Violazione del {il} ({it}). È la {count}ª violazione non giustificata, tra quelle che contano insieme nella stessa domanda.",
            "Violation of {date} ({en}). It is unjustified violation no. {count} of those that count together under the same claim.",
        ),
    };
    let note = text.note().fact("/violation").fact("/date").fact("/history");
    let note = if input.claim_date.is_some() { note.fact("/claim_date") } else { note };
    note.read(counting).value("count", count)
}

pub(crate) fn lost_before(lost: Day) -> Note {
    let il = giorno(lost);
    let text = text!(
        "La prestazione è già decaduta per la violazione del {il}: non c'è un gradino ulteriore, resta quella decadenza.",
        "The benefit was already lost because of the violation of {lost}: there is no further step, and that loss stands.",
    );
    text.note().fact("/history").value("lost", lost)
}

pub(crate) fn step(input: &SanctionInput, position: LadderPosition<'_>) -> Note {
    let Text { it, en } = effect(position.effect);
    let head = match (position.step, input.missed_hours_percent) {
        (Some(step), _) => text!("Gradino {step}: {it}.", "Step {step}: {en}."),
        (None, Some(missed)) => {
            text!("Ore mancate, {missed} %: {it}.", "Hours missed, {missed} %: {en}.")
        }
        (None, None) => text!("{it}.", "{en}."),
    };
    let head = match position.effect {
        Effect::Reduction { spares_protected: true, .. } if input.protected_household == Some(true) => Text::new(
            "Il nucleo è tra quelli esclusi dalla riduzione: nessuna misura.",
            "The household is exempt from the reduction: no measure.",
        ),
        Effect::Deduction(fraction) if position.ladder.whole_treatment => of_treatment(input, fraction),
        _ => head,
    };
    let text = match &position.ladder.note {
        Some((note, note_en)) => {
            let Text { it, en } = head;
            text!("{it} {note}", "{en} {note_en}")
        }
        None => head,
    };
    let note = text.note().fact("/benefit").fact("/violation").fact("/date");
    let note = match position.step {
        Some(number) => note.value("step", number),
        None => note.fact("/missed_hours_percent").value("missed", input.missed_hours_percent.map(Percent::decimal)),
    };
    match position.effect {
        Effect::Deduction(fraction) => {
            let months = input.treatment_months.filter(|_| position.ladder.whole_treatment);
            let note = if months.is_some() { note.fact("/treatment_months") } else { note };
            note.value("fraction", fraction)
        }
        Effect::Loss { status } => note.value("loses_status", status),
        Effect::Reduction { amount, spares_protected } => {
            let note = note.value("amount", amount).value("from", position.on.first_of_next_month());
            if spares_protected && input.protected_household.is_some() {
                note.fact("/protected_household")
            } else {
                note
            }
        }
        Effect::Nothing => note,
    }
}

/// COND-25T: a fraction of all the treatment's months.
fn of_treatment(input: &SanctionInput, fraction: Fraction) -> Text {
    let (part, missed) = (fraction.as_str(), input.missed_hours_percent.map(|missed| missed.to_string()));
    let missed = missed.unwrap_or_default();
    match input.treatment_months {
        Some(months) => {
            let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
            text!(
                "Ore mancate, {missed} %: decurtazione di {part} di tutto il trattamento ({mesi}), almeno di una mensilità.",
                "Hours missed, {missed} %: {part} of the whole treatment ({length}) is withheld, at least one month's benefit.",
            )
        }
        None => text!(
            "Ore mancate, {missed} %: decurtazione di {part} di tutto il trattamento, di cui non sono indicati i mesi, almeno di una mensilità.",
            "Hours missed, {missed} %: {part} of the whole treatment is withheld, at least one month's benefit; the months of the treatment are not stated.",
        ),
    }
}

pub(crate) fn deduction(input: &SanctionInput, deduction: Deduction) -> Note {
    let (part, part_en) = (deduction.fraction.label(Lang::It), deduction.fraction.label(Lang::En));
    let days = match deduction.days {
        Some(days) => {
            let (giorni, days) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
            text!("{part}: {giorni} di prestazione", "{part_en}, {days} of benefit")
        }
        None => {
            text!("{part} alla lettera, senza contare i giorni", "{part_en}, as the law states it, not counted in days")
        }
    };
    let Text { it, en } = days;
    let text = match (deduction.amount, input.monthly_amount) {
        (Some(amount), Some(month)) => text!(
            "Decurtazione di {it}; su {month} euro al mese sono {amount} euro.",
            "Withheld: {en}; of {month} euro a month this is {amount} euro.",
        ),
        _ => text!(
            "Decurtazione di {it}; l'importo mensile non è indicato.",
            "Withheld: {en}; the monthly amount is not stated.",
        ),
    };
    let note = if input.monthly_amount.is_some() { text.note().fact("/monthly_amount") } else { text.note() };
    let note = note.read(deduction.month);
    let note = match deduction.quarter {
        Some((method, days)) => note.read(method).read(days),
        None => note,
    };
    note.value("days", deduction.days).value("amount", deduction.amount)
}

pub(crate) fn bar(lost: Day, months: Read<u32>, until: Day) -> Note {
    let (dal, al) = (giorno(lost), giorno(until));
    let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    let text = text!(
        "Lo stato è perso dal {dal}: per {mesi} non si può rendere una nuova DID, che è possibile dal {al}.",
        "The status is lost from {lost}: a new DID is barred for {length} and may be submitted from {until}.",
    );
    text.note().fact("/date").read(months).value("bar_until", until)
}

pub(crate) fn decided(authority: &Authority) -> Note {
    let (finder, finder_en) = (authority.found_by.label(Lang::It), authority.found_by.label(Lang::En));
    let (decider, decider_en) = (authority.decided_by.label(Lang::It), authority.decided_by.label(Lang::En));
    let notified = |lang| authority.notify.iter().map(|one| one.label(lang)).collect::<Vec<_>>().join(", ");
    let (a, to) = (notified(Lang::It), notified(Lang::En));
    let text = match (authority.found_by, authority.decided_by) {
        (Finder::Cpi, Decider::Inps) => Text::new(
            "Il CPI segnala la violazione all'INPS, che adotta la misura.",
            "The CPI reports the violation to INPS, which adopts the measure.",
        ),
        _ => text!(
            "Accerta la violazione: {finder}. Adotta la misura: {decider}. La misura si comunica a: {a}.",
            "The violation is established by: {finder_en}. The measure is adopted by: {decider_en}. It is notified to: {to}.",
        ),
    };
    let note = text.note().fact("/benefit").value("found_by", authority.found_by);
    note.value("decided_by", authority.decided_by).value("notify", &authority.notify)
}

pub(crate) fn report(report: &Report, start: Day, amount: u32, due: Day) -> Note {
    let (dove, place) = if report.on_siisl { (" su SIISL", " on SIISL") } else { ("", "") };
    let (dal, al) = (giorno(start), giorno(due));
    let (giorni, days) = (report.unit.label(Lang::It), report.unit.label(Lang::En));
    let text = match report.start {
        ReportStart::Accertamento => text!(
            "La violazione accertata il {dal} si segnala all'INPS{dove} entro {amount} {giorni}: entro il {al}.",
            "The violation established on {start} must be reported to INPS{place} within {amount} {days}: by {due}.",
        ),
        ReportStart::Violazione => text!(
            "La violazione del {dal} si segnala all'INPS{dove} entro {amount} {giorni} da quel giorno: entro il {al}.",
            "The violation of {start} must be reported to INPS{place} within {amount} {days} of that day: by {due}.",
        ),
    };
    text.note().value("report_by", due)
}

pub(crate) fn appeal(body: AppealBody, days: u32, reading: Reading, roll: Read<Roll>, due: Option<Day>) -> Note {
    let (it, en) = (body.label(Lang::It), body.label(Lang::En));
    let (giorni, length) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    let note = match due {
        Some(due) => {
            let al = giorno(due);
            let text = text!(
                "Ricorso ({it}) entro {giorni} dal ricevimento: entro il {al}.",
                "Appeal ({en}) within {length} of receipt: by {due}.",
            );
            text.note().read(roll).fact("/received").value("appeal_by", due)
        }
        None => text!(
            "Ricorso ({it}) entro {giorni} dal ricevimento (data non indicata).",
            "Appeal ({en}) within {length} of receipt (date not stated).",
        )
        .note(),
    };
    note.read(reading).value("appeal_to", body)
}

pub(crate) fn no_term(body: Option<AppealBody>) -> Note {
    let text = match body {
        Some(body) => {
            let (it, en) = (body.label(Lang::It), body.label(Lang::En));
            text!(
                "Il riesame si chiede a: {it}. La legge non fissa un termine.",
                "A review is requested from: {en}. The law sets no term.",
            )
        }
        None => Text::new(
            "La legge non indica un'autorità a cui ricorrere: resta il giudice.",
            "The law names no authority for an appeal: an action in court remains possible.",
        ),
    };
    text.note().fact("/benefit").value("appeal_to", body)
}

pub(crate) fn decision(body: AppealBody, days: u32, reading: Reading) -> Note {
    let (it, en) = (body.label(Lang::It), body.label(Lang::En));
    let (giorni, length) = (counted(days, "giorno", "giorni"), counted(days, "day", "days"));
    text!(
        "Il provvedimento indica a chi si ricorre ({it}), entro {giorni}, e come.",
        "The decision states whom to appeal to ({en}), within {length}, and how.",
    )
    .note()
    .read(reading)
}

pub(crate) fn claim_again(received: Day, plain: ClaimAgain, with_minors: Option<ClaimAgain>) -> Note {
    let il = giorno(received);
    let Text { it: poi, en: then } = after(&plain);
    let text = match &with_minors {
        Some(with_minors) => {
            let Text { it: prima, en: earlier } = after(with_minors);
            text!(
                "Il provvedimento è ricevuto il {il}: una nuova domanda si può presentare {poi}; se nel nucleo ci sono minori o persone con disabilità, {prima}.",
                "The decision was received on {received}: a new claim may be submitted {then}; if minors or disabled members live in the household, {earlier}.",
            )
        }
        None => text!(
            "Il provvedimento è ricevuto il {il}: una nuova domanda si può presentare {poi}.",
            "The decision was received on {received}: a new claim may be submitted {then}.",
        ),
    };
    text.note().fact("/received").read(plain.reading).all(with_minors.map(|one| one.reading))
}

fn after(ClaimAgain { months, from, exists, .. }: &ClaimAgain) -> Text {
    let dal = giorno(*from);
    let (mesi, length) = (counted(months, "mese", "mesi"), counted(months, "month", "months"));
    match exists {
        true => text!("dopo {mesi}, dal {dal}", "after {length}, from {from}"),
        false => text!(
            "dopo {mesi}, dal {dal}, quando la prestazione non c'è più",
            "after {length}, from {from}, when the benefit no longer exists",
        ),
    }
}

pub(crate) fn suspended(input: &SanctionInput) -> Note {
    let (il, date) = (giorno(input.date), input.date);
    let text = text!(
        "Il {il} gli obblighi di condizionalità di questa prestazione sono sospesi: nessuna misura, e la violazione non si conta.",
        "On {date} the duties of conditionality of this benefit are suspended: there is no measure, and the violation does not count.",
    );
    text.note().fact("/benefit").fact("/date")
}

pub(crate) fn not_renewed() -> Text {
    Text::new("Il beneficio non è in rinnovo.", "The benefit has not been renewed.")
}

pub(crate) fn not_protected() -> Text {
    Text::new(
        "Il nucleo non è tra quelli esclusi dalla riduzione (L. 234/2021 art. 1 c. 77).",
        "The household is not exempt from the reduction (L. 234/2021 art. 1 c. 77).",
    )
}

pub(crate) fn elsewhere() -> Text {
    Text::new("L'offerta non è nel comune della persona.", "The offer is not in the person's own municipality.")
}

pub(crate) fn found_at_once() -> Text {
    Text::new(
        "La violazione è accertata nel giorno in cui avviene.",
        "The violation is established on the day on which it happens.",
    )
}

pub(crate) fn split() -> Text {
    Text::new(
        "Quanto non è erogato va per metà al Fondo per le politiche attive e per metà alle Regioni.",
        "Of the amount not paid out, half goes to the fund for active policies and half to the Regions.",
    )
}
