//! The sentences about an offer.

use rust_decimal::Decimal;

use super::band::{Band, Borders};
use super::criterion::{Criterion, Reading, Subject};
use crate::answer::step::Note;
use crate::base::calendar::day::Day;
use crate::base::quantity::Quantity;
use crate::base::rule;
use crate::base::text::{Lang, Text, counted, text};

pub(crate) fn no_disabled_member() -> Text {
    Text::new("Nel nucleo non c'è una persona con disabilità.", "No person with a disability lives in the household.")
}

pub(crate) fn no_minor_children() -> Text {
    Text::new("Nel nucleo non ci sono figli minori.", "No minor children live in the household.")
}

pub(crate) fn household_makes_no_difference() -> Text {
    Text::new(
        "Nel 2022 i limiti di distanza non cambiano per chi ha nel nucleo una persona con disabilità o figli minori.",
        "In 2022 the limits of distance are the same for a household with a disabled member or minor children.",
    )
}

pub(crate) fn band(found: Option<(Band, Borders)>) -> Note {
    let months = |count: u32| (counted(count, "mese", "mesi"), counted(count, "month", "months"));
    let text = match found {
        Some((Band::Fino6, Borders { first, .. })) => {
            let (mesi, months) = months(*first);
            text!("fino a {mesi}", "up to {months}")
        }
        Some((Band::Da6A12, Borders { first, second })) => {
            let (mesi, months) = months(*second);
            text!("oltre {first} e fino a {mesi}", "over {first} and up to {months}")
        }
        Some((Band::Oltre12, Borders { second, .. })) => {
            let (mesi, months) = months(*second);
            text!("oltre {mesi}", "over {months}")
        }
        None => {
            Text::new("non nota, perché manca la data della DID", "not known, because the date of the DID is missing")
        }
    };
    let Text { it, en } = text;
    text!(
        "Durata della disoccupazione il giorno dell'offerta: {it}.",
        "Length of unemployment on the day of the offer: {en}.",
    )
    .note()
    .fact("/date")
    .fact("/did")
    .fact("/suspended_days")
    .all(found.into_iter().flat_map(|(_, borders)| [borders.first, borders.second]))
    .value("band", found.map(|(band, _)| band))
}

pub(crate) fn criterion(criterion: &Criterion, date: Day) -> Note {
    let (name, name_en) = name(criterion);
    let (verdict, verdict_en) = match criterion.met {
        Some(true) => ("rispettato", "met"),
        Some(false) => ("non rispettato", "not met"),
        None if criterion.criterion == Subject::Testo => return disputed(date).note(),
        None => ("non si può dire, mancano dati", "not known, facts are missing"),
    };
    let (by, by_en) = match criterion.met {
        Some(false) => gap(criterion),
        _ => (String::new(), String::new()),
    };
    let read =
        |reading: &Option<Reading>, lang| reading.as_ref().map(|reading| words(reading, criterion.criterion, lang));
    let side = |value: Option<String>, label: &str| value.map(|text| format!("{label} {text}"));
    let sides = |lang, labels: (&str, &str)| {
        let both = [side(read(&criterion.value, lang), labels.0), side(read(&criterion.limit, lang), labels.1)];
        let both: Vec<String> = both.into_iter().flatten().collect();
        if both.is_empty() { String::new() } else { format!(" ({})", both.join(", ")) }
    };
    let (read_it, read_en) = (sides(Lang::It, ("offerto:", "richiesto:")), sides(Lang::En, ("offered:", "required:")));
    text!("{name}: {verdict}{by}{read_it}.", "{name_en}: {verdict_en}{by_en}{read_en}.")
        .note()
        .value("met", criterion.met)
        .value("value", &criterion.value)
        .value("limit", &criterion.limit)
}

/// What a criterion is about: the distance of the reddito di cittadinanza is one from the residence (DL 4/2019 art. 4 c. 9).
fn name(criterion: &Criterion) -> (&'static str, &'static str) {
    match criterion.criterion {
        Subject::Distanza if criterion.rule.as_str() == rule::OFF_RDC.as_str() => {
            ("Distanza dalla residenza", "Distance from the residence")
        }
        subject => (subject.label(Lang::It), subject.label(Lang::En)),
    }
}

/// The text of the day is disputed, according to the rulebook.
pub(crate) fn disputed(date: Day) -> Text {
    let year = date.year();
    text!(
        "Nel {year} il testo sull'offerta congrua del reddito di cittadinanza è controverso: non si può dire se l'offerta è congrua.",
        "In {year} the text on suitable offers for the reddito di cittadinanza is disputed: it is not known whether the offer is suitable.",
    )
}

/// The amount by which a criterion fails.
fn gap(criterion: &Criterion) -> (String, String) {
    let none = (String::new(), String::new());
    let over = |value: Decimal, limit: Decimal| value.checked_sub(limit).map(|by| by.abs().normalize());
    match (&criterion.value, &criterion.limit) {
        (Some(Reading::Euro(value)), Some(Reading::Euro(limit))) => {
            let by = limit.decimal().checked_sub(value.decimal()).unwrap_or_default();
            (format!(", mancano {by:.2} euro"), format!(", {by:.2} euro short"))
        }
        (Some(Reading::Number(value)), Some(Reading::Number(limit))) => {
            let Some(by) = over(value.decimal(), limit.decimal()) else { return none };
            let (by, one, many) = match criterion.criterion {
                Subject::Orario => {
                    let percent = by.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default().normalize();
                    let point = ("punto percentuale", "percentage point");
                    (percent, point, ("punti percentuali", "percentage points"))
                }
                _ => (by, ("mese", "month"), ("mesi", "months")),
            };
            let verb = if by == Decimal::ONE { "manca" } else { "mancano" };
            let (missing, short) = (counted(by, one.0, many.0), counted(by, one.1, many.1));
            (format!(", {verb} {missing}"), format!(", {short} short"))
        }
        (Some(Reading::Distance { km, minutes }), Some(Reading::Distance { km: most, minutes: longest })) => {
            let by = |value: &Option<_>, limit: &Option<_>| match (value, limit) {
                (Some(value), Some(limit)) => over(Quantity::decimal(*value), Quantity::decimal(*limit)),
                _ => None,
            };
            let far = by(km, most).map(|by| (format!("{by} km"), format!("{by} km")));
            let long =
                by(minutes, longest).map(|by| (counted(by, "minuto", "minuti"), counted(by, "minute", "minutes")));
            let (it, en): (Vec<String>, Vec<String>) = [far, long].into_iter().flatten().unzip();
            (format!(", troppo lontano di {}", it.join(" e ")), format!(", too far by {}", en.join(" and ")))
        }
        _ => none,
    }
}

/// PATTO-FIG.
pub(super) fn named_occupation(named: Option<bool>) -> Note {
    let text = match named {
        Some(true) => Text::new(
            "Il patto indica la figura professionale dell'offerta: l'offerta è coerente.",
            "The patto names the occupation of the offer: the offer fits.",
        ),
        Some(false) => Text::new(
            "Il patto non indica la figura professionale dell'offerta: decidono le aree di attività.",
            "The patto does not name the occupation of the offer: the areas of activity decide.",
        ),
        None => {
            Text::new("La figura professionale dell'offerta non è nota.", "The occupation of the offer is not known.")
        }
    };
    text.note().fact("/coherence/agreed_occupations").fact("/coherence/occupation")
}

fn words(reading: &Reading, subject: Subject, lang: Lang) -> String {
    let pick = |it: &'static str, en: &'static str| lang.pick(it, en);
    match reading {
        Reading::Flag(true) => pick("sì", "yes").to_owned(),
        Reading::Flag(false) => "no".to_owned(),
        Reading::Word("ovunque") => pick("ovunque in Italia", "anywhere in Italy").to_owned(),
        Reading::Word("stessa_area") => pick("stessa area di attività", "same area of activity").to_owned(),
        Reading::Word("stesso_settore") => pick("stesso settore", "same sector").to_owned(),
        Reading::Word("settore_affine") => pick("settore affine", "related sector").to_owned(),
        Reading::Word("figura_concordata") => {
            pick("figura professionale indicata nel patto", "occupation that the patto names").to_owned()
        }
        Reading::Word(word) => (*word).to_owned(),
        Reading::Kind(kind) => kind.label(lang).to_owned(),
        Reading::Euro(amount) => format!("{amount} euro"),
        Reading::Number(number) if subject == Subject::Orario => {
            let percent = number.decimal().checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default().normalize();
            format!("{percent}{}", pick(" per cento", " %"))
        }
        Reading::Number(number) => counted(number, pick("mese", "month"), pick("mesi", "months")),
        Reading::Distance { km, minutes } => {
            let km = km.map(|km| format!("{km} km"));
            let minutes = minutes.map(|minutes| counted(minutes, pick("minuto", "minute"), pick("minuti", "minutes")));
            [km, minutes].into_iter().flatten().collect::<Vec<_>>().join(pick(" o ", " or "))
        }
    }
}
