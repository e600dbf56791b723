//! The sentences about codes.

use super::body_code::BodyCode;
use super::codice_fiscale::CodiceFiscale;
use super::eleven::ElevenDigits;
use super::flaw::Flaw;
use super::types::{Basis, RegionCodes, SflOffice};
use crate::answer::problem::FieldProblem;
use crate::answer::step::Note;
use crate::base::text::{Text, text};
use crate::base::words::job::JobKind;
use crate::rulebook::tables::codelist::CodeEntry;

pub(crate) fn problem(problem: &FieldProblem) -> Note {
    problem.message.clone().note().fact(problem.path.clone()).value("severity", problem.severity)
}

/// What a code shows; the text repeats nothing about the person.
pub(crate) fn codice_fiscale(code: &Result<CodiceFiscale, Flaw>) -> Note {
    let text = match code {
        Ok(CodiceFiscale::Person { omocodia: false, .. }) => {
            Text::new("Il carattere di controllo è giusto.", "The check character is right.")
        }
        Ok(CodiceFiscale::Person { omocodia: true, .. }) => Text::new(
            "Il carattere di controllo è giusto, con una o più cifre sostituite da lettere (omocodia).",
            "The check character is right, with one or more digits replaced by letters (omocodia).",
        ),
        Ok(CodiceFiscale::Digits(ElevenDigits::Provisional)) => Text::new(
            "Codice provvisorio di una persona, di 11 cifre, con la cifra di controllo giusta.",
            "A provisional code of a person, of 11 digits, whose check digit is right.",
        ),
        Ok(CodiceFiscale::Digits(ElevenDigits::Body)) => of_a_body(),
        Ok(CodiceFiscale::Digits(ElevenDigits::Unknown)) => maybe_a_company(),
        Err(_) => Text::new("Il codice fiscale non è valido.", "The codice fiscale is not valid."),
    };
    text.note().fact("/value").value("valid", code.is_ok())
}

pub(crate) fn flaw(flaw: Flaw) -> Text {
    match flaw {
        Flaw::Shape => Text::new(
            "Il codice fiscale non ha 16 caratteri della forma prevista, né 11 cifre.",
            "The codice fiscale is neither 16 characters of the required form nor 11 digits.",
        ),
        Flaw::CheckCharacter => Text::new(
            "Il carattere di controllo del codice fiscale non corrisponde.",
            "The check character of the codice fiscale does not match.",
        ),
        Flaw::BirthDate => Text::new(
            "Il codice fiscale indica un giorno di nascita che non esiste.",
            "The codice fiscale gives a date of birth that does not exist.",
        ),
        Flaw::NoNumber => Text::new(
            "Undici cifre di cui le prime sette sono zeri: è un segnaposto, non un codice fiscale.",
            "Eleven digits of which the first seven are zeros: this is a placeholder and not a codice fiscale.",
        ),
        Flaw::Stp => Text::new(
            "È un codice STP (straniero temporaneamente presente), che dà accesso alle cure: non è un codice fiscale.",
            "This is an STP code (foreigner temporarily present), which gives access to health care: it is not a codice fiscale.",
        ),
        Flaw::Eni => Text::new(
            "È un codice ENI (europeo non iscritto), che dà accesso alle cure: non è un codice fiscale.",
            "This is an ENI code (European not enrolled), which gives access to health care: it is not a codice fiscale.",
        ),
    }
}

pub(crate) fn no_such_place() -> Text {
    Text::new(
        "Il luogo di nascita del codice fiscale non è di un comune né di uno Stato estero.",
        "The place of birth in the codice fiscale is neither a municipality nor a foreign state.",
    )
}

pub(crate) fn of_a_body() -> Text {
    Text::new(
        "Undici cifre che sono una partita IVA, o il codice fiscale di un'impresa o di un ente: non è il codice di una persona.",
        "Eleven digits that are a VAT number, or the codice fiscale of a company or another body: this is not the code of a person.",
    )
}

pub(crate) fn maybe_a_company() -> Text {
    Text::new(
        "Undici cifre di un ufficio che non è noto: può essere il codice provvisorio di una persona o la partita IVA di un'impresa.",
        "Eleven digits of an office that is not known: this may be the provisional code of a person or the VAT number of a company.",
    )
}

pub(crate) fn born_later() -> Text {
    Text::new(
        "Il codice fiscale indica un giorno di nascita successivo alla data.",
        "The codice fiscale gives a date of birth after the date of the check.",
    )
}

pub(crate) fn disagrees(field: &str) -> Text {
    let (it, en) = named(field);
    text!("Il codice fiscale non concorda con {it}.", "The codice fiscale does not agree with {en}.")
}

pub(crate) fn not_compared(field: &str) -> Text {
    let (it, en) = named(field);
    text!(
        "Il codice fiscale non si confronta con {it}, che ha lettere di un altro alfabeto, o cifre.",
        "The codice fiscale is not compared with {en}, which has letters of another alphabet, or digits."
    )
}

fn named(field: &str) -> (&'static str, &'static str) {
    match field {
        "family_name" => ("il cognome", "the family name"),
        "first_name" => ("il nome", "the first name"),
        "birth_date" => ("la data di nascita", "the date of birth"),
        "sex" => ("il sesso", "the sex"),
        _ => ("il luogo di nascita", "the place of birth"),
    }
}

pub(crate) fn body(code: BodyCode<'_>, entry: Option<&CodeEntry>) -> Note {
    let comune = code.comune();
    let text = match entry {
        Some(CodeEntry { title, title_en, .. }) => {
            text!("Ente del comune {comune}, tipo: {title}.", "Body of the municipality {comune}, type: {title_en}.")
        }
        None => {
            text!("Ente del comune {comune}, di altro tipo.", "Body of the municipality {comune}, of another type.")
        }
    };
    text.note().fact("/code")
}

pub(crate) fn body_refused() -> Text {
    Text::new(
        "Il codice ente non ha la forma prevista: codice catastale, una lettera, sei cifre.",
        "The body code does not have the required form: Belfiore code, a letter, six digits.",
    )
}

/// A code of a list.
pub(crate) fn entry(path: &str, entry: &CodeEntry) -> Note {
    let CodeEntry { code, title, title_en, .. } = entry;
    text!("{code}: {title}.", "{code}: {title_en}.").note().fact(path)
}

pub(crate) fn not_listed() -> Text {
    Text::new(
        "Il codice ha la forma prevista ma non è nell'elenco: ne manca il titolo.",
        "The code has the required form but is not in the list: its title is not known.",
    )
}

pub(crate) fn not_of_the_form() -> Text {
    Text::new("Il codice non ha la forma prevista.", "The code does not have the required form.")
}

pub(crate) fn policy_id(agrees: bool) -> Note {
    let text = match agrees {
        true => Text::new(
            "Il carattere di controllo corrisponde a ente, attività e data proposta.",
            "The check character matches body, activity and proposal date.",
        ),
        false => policy_id_differs(),
    };
    text.note().fact("/id").fact("/body").fact("/activity").fact("/proposed")
}

pub(crate) fn policy_id_refused() -> Text {
    Text::new(
        "L'identificativo della politica non ha la forma prevista: 2 cifre, 8 cifre esadecimali, una lettera.",
        "The id of the measure does not have the required form: 2 digits, 8 hexadecimal digits, a letter.",
    )
}

pub(crate) fn policy_id_in_small_letters() -> Text {
    Text::new(
        "L'identificativo ha cifre esadecimali minuscole: lo standard le vuole maiuscole.",
        "The id has hexadecimal digits in small letters: the standard has capitals.",
    )
}

pub(crate) fn policy_id_differs() -> Text {
    Text::new(
        "Il carattere di controllo non corrisponde a ente, attività e data proposta: sono stati modificati dopo, o sono sbagliati.",
        "The check character does not match body, activity and proposal date: they were changed later, or are wrong.",
    )
}

pub(crate) fn source_unknown() -> Text {
    Text::new("Il sistema di origine non è nell'elenco.", "The source system is not in the list.")
}

pub(crate) fn cob(kind: Option<JobKind>) -> Note {
    let text = match kind {
        Some(_) => {
            Text::new("Il codice contratto indica il tipo di rapporto.", "The contract code determines the job kind.")
        }
        None => Text::new(
            "Il tipo di rapporto dipende dal termine, che non si conosce.",
            "The job kind depends on whether a last day is agreed; this is not known.",
        ),
    };
    text.note().fact("/code").fact("/date").value("kind", kind)
}

pub(crate) fn list(count: usize) -> Note {
    text!("L'elenco ha {count} codici.", "The list has {count} codes.").note().fact("/list")
}

pub(crate) fn region(codes: &RegionCodes) -> Note {
    let text = match codes.region {
        Some(_) => Text::new(
            "Sistema di origine e codice ISTAT della regione, che sono numerati in modo diverso.",
            "Source system and ISTAT code of the region; the two are numbered differently.",
        ),
        None => Text::new("Il nodo nazionale non è una regione.", "The national node is not a region."),
    };
    text.note().value("sources", &codes.sources).value("istat", &codes.istat)
}

pub(crate) fn sfl_office(answer: &SflOffice) -> Note {
    let (it, en) = match answer.basis {
        Some(Basis::PattoGol) => {
            ("È competente il CPI del patto GOL aperto", "The office of the open GOL patto is responsible")
        }
        Some(Basis::PattoGg) => (
            "È competente il CPI del patto Garanzia Giovani aperto",
            "The office of the open Garanzia Giovani patto is responsible",
        ),
        Some(Basis::Did) => ("È competente il CPI della DID attiva", "The office of the active DID is responsible"),
        Some(Basis::Sap) => ("È competente il CPI della SAP", "The office of the SAP is responsible"),
        Some(Basis::Domicilio) => {
            ("È competente il CPI del comune di domicilio", "The office of the municipality of domicile is responsible")
        }
        None => ("Il CPI competente non è noto", "The responsible office is not known"),
    };
    let text = match answer.missing.first() {
        Some(path) => text!("{it}; manca `{path}`.", "{en}; `{path}` is missing."),
        None => text!("{it}.", "{en}."),
    };
    text.note().value("basis", answer.basis).value("missing", &answer.missing)
}
