//! What a selection at a public body has to say.

use super::types::CallKind;
use crate::answer::step::Step;
use crate::base::calendar::day::{Day, giorno};
use crate::base::rule;
use crate::base::text::{Text, text};

pub(crate) fn applies(date: Day, applies: Option<bool>, call: CallKind) -> Step {
    let text = match (applies, call) {
        (Some(true), CallKind::Graduatoria) => Text::new(
            "Basta la scuola dell'obbligo: si avvia in ordine di graduatoria, e l'ente accerta solo l'idoneità.",
            "Compulsory schooling is enough: persons are sent in the order of the ranking, and the body looks at suitability only.",
        ),
        (Some(true), CallKind::AstaSuiPresenti) => Text::new(
            "Basta la scuola dell'obbligo: si chiamano i presenti e si pubblica la graduatoria; l'ente accerta solo l'idoneità.",
            "Compulsory schooling is enough: those present are called and the ranking is published; the body looks at suitability only.",
        ),
        (Some(false), _) => Text::new(
            "Il posto richiede più della scuola dell'obbligo: non si avvia per questa via.",
            "The post needs more than compulsory schooling: nobody is sent this way.",
        ),
        (None, _) => Text::new(
            "Non si sa se per il posto basta la scuola dell'obbligo.",
            "It is not known whether compulsory schooling is enough for the post.",
        ),
    };
    Step::new(rule::ART16, date, text)
        .fact("/compulsory_schooling_only")
        .parameter("art16_chiamata", date)
        .value("applies", applies)
        .value("call", call)
}

pub(crate) fn sent(date: Day, posts: u32, wanted: u32, count: Option<usize>) -> Step {
    let text = match count {
        Some(count) => text!(
            "Posti {posts}, persone da avviare al più {wanted}: se ne avviano {count}.",
            "Posts {posts}, persons to send at most {wanted}: {count} are sent.",
        ),
        None => text!(
            "Posti {posts}, persone da avviare al più {wanted}: mancano dati su chi potrebbe essere avviato.",
            "Posts {posts}, persons to send at most {wanted}: facts are missing about somebody who might go.",
        ),
    };
    Step::new(rule::ART16, date, text)
        .fact("/posts")
        .fact("/candidates")
        .parameter("art16_persone_per_posto", date)
        .value("count", count)
}

pub(crate) fn convene(told: Day, days: u32, due: Day) -> Step {
    let (dal, al) = (giorno(told), giorno(due));
    Step::new(
        rule::ART16,
        due,
        text!(
            "L'ente, informato il {dal}, convoca entro {days} giorni, il {al}; il termine non slitta.",
            "The body, told on {told}, convenes within {days} days, by {due}; the term does not move.",
        ),
    )
    .fact("/told")
    .parameter("giorni_convocazione_art16", told)
    .value("convene_by", due)
}
