//! The sentences of an assessment, in Italian and English.

use crate::answer::finding::{Finding, Severity};
use crate::answer::problem::Unmet;
use crate::answer::step::Note;
use crate::base::calendar::day::{Day, giorno};
use crate::base::calendar::term::Roll;
use crate::base::error::Error;
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text, counted, text};
use crate::base::words::benefit::Benefit;
use crate::base::words::state::State;
use crate::chapters::services::types::ServiceAccess;
use crate::dossier::current_benefit::CurrentBenefit;
use crate::rulebook::parameter::{Kind, Parameter};
use crate::rulebook::read::{Read, Reading};
use crate::status::on_day::StateOnDay;

pub(crate) fn summons_not_valid(event: usize, problem: &Unmet) -> Finding {
    let Text { it, en } = &problem.message;
    let text = text!(
        "Assenza non sanzionabile: la convocazione non è valida. {it}",
        "The absence cannot be sanctioned: the summons is not valid. {en}",
    );
    Finding::new(Severity::Avviso, &problem.rule, Some(event), text)
}

pub(crate) fn benefit_lost_before(event: usize) -> Finding {
    let text = Text::new(
        "Nessuna ulteriore sanzione: la prestazione è già perduta.",
        "No further sanction: the benefit has already been lost.",
    );
    Finding::new(Severity::Nota, rule::COND_DECAD, Some(event), text)
}

/// BEN-CONC: several benefits on the day of an event, the one that counts first.
pub(crate) fn several_benefits(event: usize, benefits: &[CurrentBenefit]) -> Finding {
    let names = |lang| {
        let names: Vec<&str> = benefits.iter().map(|one| one.benefit.label(lang)).collect();
        names.join(", ")
    };
    let (all, all_en) = (names(Lang::It), names(Lang::En));
    let of_one_day = matches!(benefits, [first, second, ..] if first.since == second.since);
    let text = match of_one_day {
        true => text!(
            "Più prestazioni lo stesso giorno ({all}). Conta la prima: è chiesta lo stesso giorno della successiva e ha obblighi più pesanti.",
            "Several benefits on the same day ({all_en}). The first one counts: it was claimed on the same day as the next one and has heavier duties.",
        ),
        false => text!(
            "Più prestazioni lo stesso giorno ({all}). Conta la prima: è stata chiesta per ultima.",
            "Several benefits on the same day ({all_en}). The first one counts: it was claimed last.",
        ),
    };
    let codes: Vec<&str> = benefits.iter().map(|one| one.benefit.as_str()).collect();
    Finding::new(Severity::Avviso, rule::BEN_CONC, Some(event), text).detail("benefits", codes)
}

/// Why a dossier is refused in which too many violations count together.
pub(crate) fn too_many_violations() -> Text {
    Text::new("troppe violazioni per la stessa prestazione", "too many violations under the same benefit")
}

pub(crate) fn contact_of_the_claim() -> Text {
    Text::new(
        "La convocazione è inviata ai recapiti che la persona ha indicato.",
        "The summons is sent to the contact details that the person gave.",
    )
}

pub(crate) fn voucher_not_provided(event: usize, benefit: Benefit, issued: Day) -> Finding {
    let il = giorno(issued);
    let text = match benefit {
        Benefit::Nessuna => text!(
            "Al {il} non risulta una prestazione per cui è previsto l'assegno di ricollocazione: il rilascio non ha effetti.",
            "On {issued} no benefit is on record that gives a right to the assegno di ricollocazione: the issue has no effect.",
        ),
        _ => {
            let (it, en) = (benefit.label(Lang::It), benefit.label(Lang::En));
            text!(
                "Al {il} l'assegno di ricollocazione non si rilascia a chi riceve {it}: il rilascio non ha effetti.",
                "On {issued} the assegno di ricollocazione is not issued to recipients of {en}: the issue has no effect.",
            )
        }
    };
    Finding::new(Severity::Avviso, rule::ADR_VIG, Some(event), text)
}

pub(crate) fn voucher_ended(event: usize, due: Day) -> Finding {
    let il = giorno(due);
    let text = text!(
        "L'assegno di ricollocazione non era più in vigore il {il}, ultimo giorno per chiedere il servizio: non si perde nulla.",
        "The assegno di ricollocazione was no longer in force on {due}, the last day to request the service: nothing is lost.",
    );
    Finding::new(Severity::Avviso, rule::ADR_VIG, Some(event), text)
}

pub(super) fn service_without(event: usize, tutor: bool, programme: bool) -> Finding {
    let text = match (tutor, programme) {
        (true, false) => Text::new(
            "Per il servizio dell'assegno di ricollocazione non risulta il tutor.",
            "No tutor is on record for the service of the assegno di ricollocazione.",
        ),
        (false, true) => Text::new(
            "Per il servizio dell'assegno di ricollocazione non risulta il programma di ricerca intensiva.",
            "No programme of intensive search is on record for the service of the assegno di ricollocazione.",
        ),
        _ => Text::new(
            "Per il servizio dell'assegno di ricollocazione non risultano il tutor e il programma di ricerca intensiva.",
            "Neither a tutor nor a programme of intensive search is on record for the service of the assegno di ricollocazione.",
        ),
    };
    Finding::new(Severity::Avviso, rule::ADR_TUTOR, Some(event), text)
}

pub(crate) fn adr_not_chosen(
    event: usize,
    date: Day,
    loses_status: bool,
    term: Reading,
    roll: Option<Read<Roll>>,
) -> Note {
    let dal = giorno(date);
    let text = match loses_status {
        true => text!(
            "Il servizio dell'assegno di ricollocazione non è stato chiesto entro il termine: dal {dal} si perdono stato e prestazione.",
            "The service of the assegno di ricollocazione was not requested in time: from {date} status and benefit are lost.",
        ),
        false => text!(
            "Chi eroga il servizio dell'assegno di ricollocazione non è stato scelto entro il termine: dal {dal} si perde il beneficio.",
            "The provider of the assegno di ricollocazione was not chosen in time: from {date} the benefit is lost.",
        ),
    };
    text.note().fact(format!("/events/{event}/date")).all([term]).all(roll)
}

pub(crate) fn farm_days_assumed(most: Read<u32>) -> Text {
    text!(
        "I giorni lavorati non sono indicati: si considerano entro i {most} dell'anno.",
        "The days worked are not given: they are taken to be within the {most} of the year.",
    )
}

pub(crate) fn no_sanction(event: usize, error: &Error) -> Finding {
    let (it, en) = (error.reason(Lang::It), error.reason(Lang::En));
    let text = text!("Sanzione non calcolata: {it}.", "Sanction not calculated: {en}.");
    let rule = error.rule.clone().unwrap_or(rule::COND_NESS.into());
    Finding::new(Severity::Avviso, rule, Some(event), text)
}

pub(crate) fn not_reviewed(last: Day, parameter: &Parameter) -> Finding {
    let al = giorno(last);
    let (title, title_en) = (&parameter.title, &parameter.title_en);
    let text = match parameter.kind {
        // The amounts that the status depends on are the income limits.
        Kind::Importo => text!(
            "I limiti di reddito sono verificati fino al {al}: oltre quella data valgono gli ultimi noti.",
            "The income limits are reviewed up to {last}: after that day the latest known limits are used.",
        ),
        _ => text!(
            "Il parametro «{title}» è verificato fino al {al}: oltre quella data vale l'ultimo valore noto.",
            "The parameter \"{title_en}\" is reviewed up to {last}: after that day the latest known value is used.",
        ),
    };
    Finding::new(Severity::Nota, parameter.rule.clone(), None, text)
}

pub(crate) fn seniority(last: Day, did: Day, days: i32) -> Note {
    let (dal, al) = (giorno(did), giorno(last));
    text!(
        "Dal {dal} al {al} i giorni di anzianità sono {days}, senza i giorni sospesi.",
        "From {did} to {last} there are {days} days of seniority, suspended days left out.",
    )
    .note()
    .value("seniority_days", days)
}

pub(crate) fn long_term(on_day: &StateOnDay, six_months: Read<i32>, long_term: Read<i32>) -> Note {
    let days = on_day.seniority_days;
    let text = match (on_day.long_term, on_day.six_months) {
        (true, _) => text!(
            "È disoccupazione di lunga durata: almeno {long_term} giorni di anzianità.",
            "This is long-term unemployment: at least {long_term} days of seniority.",
        ),
        (false, true) => text!(
            "L'anzianità è di almeno {six_months} giorni e meno di {long_term}: non è disoccupazione di lunga durata.",
            "Seniority is at least {six_months} days and less than {long_term}: this is not long-term unemployment.",
        ),
        (false, false) if on_day.state.active() => text!(
            "L'anzianità è di {days} giorni: meno di {six_months}.",
            "Seniority is {days} days: less than {six_months}.",
        ),
        (false, false) => text!(
            "Non c'è uno stato attivo con almeno {six_months} giorni di anzianità.",
            "There is no active status with at least {six_months} days of seniority.",
        ),
    };
    text.note().read(long_term).read(six_months)
}

pub(crate) fn next_change(day: Day, state: State, rule: Rule) -> Note {
    let (il, name, name_en) = (giorno(day), state.label(Lang::It), state.label(Lang::En));
    let text = match rule {
        rule::COND_09 => {
            text!("Il {il} finisce il divieto di una nuova DID.", "On {day} the bar on a new DID ends.")
        }
        _ => text!(
            "Senza altri fatti lo stato sarà {name} dal {il}.",
            "If nothing else happens, the status will be {name_en} from {day}."
        ),
    };
    text.note().value("state", state)
}

/// TARG-MESI: how long the person has been without regularly paid work.
pub(crate) fn without_regular_work(months: Option<u32>, since: Option<Day>, least: Read<u32>) -> Note {
    let text = match (months, since) {
        (Some(months), Some(since)) => {
            let (dal, mesi) = (giorno(since), counted(months, "mese intero", "mesi interi"));
            let months = counted(months, "whole month", "whole months");
            text!(
                "Dal {dal} la persona è senza impiego regolarmente retribuito: {mesi}.",
                "From {since} the person has no regularly paid work: {months}.",
            )
        }
        (Some(_), None) => {
            Text::new("Un impiego regolarmente retribuito è in corso.", "The person is doing regularly paid work.")
        }
        (None, _) => Text::new(
            "Il fascicolo non mostra un impiego regolarmente retribuito da cui contare i mesi.",
            "The dossier shows no regularly paid work to count the months from.",
        ),
    };
    text.note().fact("/events").read(least).value("months_without_regular_work", months)
}

pub(crate) fn did_on_paper(event: usize) -> Finding {
    let text = Text::new(
        "DID resa su carta: dal 1° dicembre 2017 si rende in via telematica.",
        "DID submitted on paper: since 1 December 2017 it must be submitted electronically.",
    );
    Finding::new(Severity::Avviso, rule::DID_CANALE, Some(event), text)
}

/// PATTO-AGE: a patto that its signer may not sign, or of which it is not known whether the signer may.
pub(crate) fn patto_not_signed(event: usize, valid: Option<bool>) -> Finding {
    let (severity, text) = match valid {
        Some(_) => (
            Severity::Errore,
            Text::new(
                "Il patto non è firmato da chi può farlo: non vale come patto né come presa in carico.",
                "The patto is not signed by a body that may sign it: it counts neither as a patto nor as basic guidance.",
            ),
        ),
        None => (
            Severity::Avviso,
            Text::new(
                "Non è noto se l'operatore accreditato che firma il patto ha una convenzione di partenariato: finché non si sa, il patto non conta.",
                "It is not known whether the accredited body that signs the patto has a partnership agreement: until it is known, the patto does not count.",
            ),
        ),
    };
    Finding::new(severity, rule::PATTO_AGE, Some(event), text)
}

pub(crate) fn signer_assumed() -> Text {
    Text::new(
        "Chi firma il patto non è indicato: si considera firmato dal CPI.",
        "The signer of the patto is not given: it is taken to be signed by the CPI.",
    )
}

pub(crate) fn patto_without_profile(event: usize) -> Finding {
    let text = Text::new(
        "Il patto non è preceduto da una profilazione: il profilo si definisce prima della firma.",
        "No profile is on record before the patto: the profile is made before the signature.",
    );
    Finding::new(Severity::Avviso, rule::PATTO_PROF, Some(event), text)
}

/// PATTO-AGG: the first service after the last patto, the day of that patto, and the codes of all of them.
pub(crate) fn patto_not_updated((event, day): (usize, Day), last: Day, codes: &[&str]) -> Finding {
    let (del, al) = (giorno(last), giorno(day));
    let services = codes.join(", ");
    let text = text!(
        "Il patto del {del} non è aggiornato dopo i servizi erogati dal {al}: {services}.",
        "The patto of {last} has not been updated after the services given from {day}: {services}.",
    );
    Finding::new(Severity::Avviso, rule::PATTO_AGG, Some(event), text).detail("services", codes)
}

/// PATTO-PERC: a service of the path that the person may not have.
pub(crate) fn path_barred(access: &ServiceAccess, outside: bool) -> Text {
    let code = &access.code;
    let why = |lang| {
        let why: Vec<&str> = access.unmet.iter().map(|unmet| unmet.message.get(lang)).collect();
        why.join("; ")
    };
    let (it, en) = (why(Lang::It), why(Lang::En));
    match outside {
        true => text!(
            "il percorso nomina {code}, che non spetta alla persona: {it}",
            "the path names {code}, which the person may not have: {en}",
        ),
        false => text!("{code} attende: {it}", "{code} waits: {en}"),
    }
}

/// PATTO-PERC: a service planned after its last day.
pub(crate) fn path_after_term(service: &str, by: Day, due: Day) -> Text {
    let (il, termine) = (giorno(by), giorno(due));
    text!(
        "il percorso prevede {service} entro il {il}, dopo il termine del {termine}",
        "the path plans {service} by {by}, after its last day, {due}",
    )
}
