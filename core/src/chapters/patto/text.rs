//! The sentences about a patto di servizio.

use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Text, text};

/// The parameter that says how long a profile lasts.
pub(crate) const PROFILE_DAYS: &str = "giorni_aggiornamento_profilo";

pub(crate) fn element(rule: Rule, date: Day, element: &str, holds: bool) -> Step {
    let (name, name_en) = name(element);
    let text = match holds {
        true => text!("Il patto contiene {name}.", "The patto holds {name_en}."),
        false => text!("Nel patto manca: {name}.", "The patto lacks: {name_en}."),
    };
    Step::new(rule, date, text).fact(format!("/content/{element}")).value("holds", holds)
}

/// An element in plain words.
fn name(element: &str) -> (&'static str, &'static str) {
    match element {
        "responsabile" => ("il responsabile delle attività", "the responsible person"),
        "profilo" => ("il profilo di occupabilità", "the employability profile"),
        "atti_ricerca" => ("gli atti di ricerca", "the job-search acts"),
        "tempistica" => ("i tempi degli atti di ricerca", "the timing of the job-search acts"),
        "frequenza_contatti" => ("la frequenza dei contatti", "the frequency of contacts"),
        "prova_ricerca" => ("il modo di provare la ricerca", "how the search is proved"),
        "disponibilita_laboratori" => ("la disponibilità ai laboratori", "the availability for workshops"),
        "disponibilita_formazione" => {
            ("la disponibilità alla formazione o ad altre misure", "the availability for training or other measures")
        }
        "disponibilita_offerta" => {
            ("la disponibilità ad accettare offerte congrue", "the availability to accept suitable offers")
        }
        "valutazione_bisogno" => ("la valutazione del bisogno", "the assessment of need"),
        "atti_settimanali" => ("gli atti di ogni settimana", "the acts of each week"),
        _ => (
            "la frequenza degli appuntamenti, ogni due settimane o come il progetto stabilisce",
            "the frequency of appointments, every two weeks or as the project sets",
        ),
    }
}

pub(crate) fn signer(date: Day, by_cpi: bool) -> Step {
    let text = match by_cpi {
        true => Text::new("Il patto è firmato dal CPI.", "The patto is signed by the CPI."),
        false => Text::new(
            "Il patto non è firmato dal CPI, che solo può farlo.",
            "The patto is not signed by the CPI, which alone may do so.",
        ),
    };
    Step::new(rule::PATTO_AGE, date, text).fact("/signed_by")
}

pub(crate) fn profile(date: Day, last: Day, stale: bool) -> Step {
    let (del, al) = (giorno(last), giorno(date));
    let text = match stale {
        true => text!(
            "Il profilo del {del} è da aggiornare al {al}.",
            "The profile of {last} has to be refreshed by {date}.",
        ),
        false => text!("Il profilo del {del} vale ancora al {al}.", "The profile of {last} still holds on {date}."),
    };
    Step::new(rule::PATTO_UPD, date, text).fact("/last_profiling").parameter(PROFILE_DAYS, last)
}

pub(crate) fn profile_unknown() -> Text {
    Text::new("non è nota la data dell'ultima profilazione", "the day of the last profile is not known")
}

pub(crate) fn profile_stale() -> Text {
    Text::new("il profilo nel patto è da aggiornare", "the profile in the patto has to be refreshed")
}

pub(crate) fn of_kind(rule: Rule, date: Day, text: Text) -> Step {
    Step::new(rule, date, text).fact("/kind")
}

pub(crate) fn short_time() -> Text {
    Text::new(
        "si può sentire il datore di lavoro; la convocazione è in orario compatibile con il lavoro",
        "the employer may be heard; the convocation is at hours compatible with work",
    )
}

pub(crate) fn disability() -> Text {
    Text::new(
        "profilo, atti, frequenza e offerte tengono conto della disabilità; per l'offerta vale l'art. 10 c. 6 L. 68/1999",
        "profile, acts, frequency and offers take the disability into account; for offers art. 10 c. 6 L. 68/1999 holds",
    )
}
