//! The sections of a SAP in the manual's order and words.

use std::collections::BTreeMap;

use super::page::Page;
use crate::base::calendar::day::{Day, giorno};
use crate::base::error::Error;
use crate::base::text::Lang;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::codelist::CodeList;
use crate::sap::document::{
    Address, Administrative, Curriculum, Enrolment, Experience, Measure, PersonData, Personal, Position, Sap, Skill,
};
use crate::sap::words::Words;

/// What is printed for a list that is not known; an empty one has its own sentence.
const UNKNOWN: &str = "Informazione non disponibile";

/// The page of a SAP.
pub(super) fn of(rulebook: &Rulebook, sap: &Sap, places: &BTreeMap<&str, &str>) -> Result<Page, Error> {
    let mut page = Page::default();
    page.title("Scheda anagrafico-professionale");
    if let Some(id) = &sap.id {
        page.sentence(&format!("Identificativo: {id}"));
    }
    if let Some(date) = sap.date {
        page.sentence(&format!("Situazione al {}", giorno(date)));
    }
    personal(&mut page, &sap.personal.clone().unwrap_or_default(), places);
    let titles = Titles::of(rulebook)?;
    administrative(&mut page, &titles, &sap.administrative.clone().unwrap_or_default());
    // Section 3 is reserved: the manual prints its number alone.
    page.heading("3", "");
    page.heading("4", "Esperienze di lavoro");
    page.heading("4.1", "Esperienze professionali");
    each(&mut page, sap.experience.as_deref(), "Nessuna esperienza lavorativa", job);
    curriculum(&mut page, &sap.curriculum.clone().unwrap_or_default());
    page.heading("6", "Interventi di Politiche Attive");
    page.heading("6.1", "Interventi di Politiche Attive");
    each(&mut page, sap.measures.as_deref(), "Nessun intervento di politica attiva", |page, one| {
        measure(page, &titles, one);
    });
    Ok(page)
}

/// Section 1.
fn personal(page: &mut Page, personal: &Personal, places: &BTreeMap<&str, &str>) {
    let place = |code: &Option<Words>| {
        let code = code.as_deref().unwrap_or_default();
        places.get(code).copied().unwrap_or(code).to_owned()
    };
    let PersonData { codice_fiscale, family_name, first_name, sex, birth_date, citizenship, birth_place } =
        personal.person.clone().unwrap_or_default();
    page.heading("1", "Dati Personali");
    page.heading("1.1", "Dati Personali");
    page.fields([
        ("Codice fiscale", words(&codice_fiscale)),
        ("Cognome", words(&family_name)),
        ("Nome", words(&first_name)),
        ("Sesso", sex.map(|sex| sex.label(Lang::It).to_uppercase()).unwrap_or_default()),
    ]);
    page.fields([
        ("Data di nascita", day(birth_date)),
        ("Cittadinanza", words(&citizenship)),
        ("Comune o stato straniero di nascita", place(&birth_place)),
    ]);
    page.heading("1.2", "Notizie sui cittadini stranieri");
    let foreign = personal.foreign.clone().unwrap_or_default();
    page.fields([
        ("Titolo di soggiorno", words(&foreign.permit)),
        ("Numero titolo di soggiorno", words(&foreign.permit_number)),
    ]);
    page.fields([
        ("Motivo titolo di soggiorno", words(&foreign.permit_reason)),
        ("Scadenza titolo di soggiorno", day(foreign.permit_expiry)),
        ("Data ultimo mantenimento iscr.", day(foreign.last_kept)),
    ]);
    page.heading("1.3", "Residenza e Domicilio");
    page.heading("1.3.1", "Residenza");
    let Address { comune, cap, locality, address } = personal.residence.clone().unwrap_or_default();
    page.fields([("Comune di residenza", place(&comune)), ("CAP", words(&cap)), ("Località", words(&locality))]);
    page.fields([("Indirizzo di residenza", words(&address))]);
    page.heading("1.3.2", "Domicilio");
    let Address { comune, cap, locality, address } = personal.domicile.clone().unwrap_or_default();
    page.fields([("Comune di domicilio", place(&comune)), ("CAP", words(&cap)), ("Località", words(&locality))]);
    page.fields([("Indirizzo del domicilio", words(&address))]);
    page.heading("1.3.3", "Recapiti");
    let contacts = personal.contacts.clone().unwrap_or_default();
    page.fields([
        ("Numero di telefono", words(&contacts.phone)),
        ("Numero di FAX", words(&contacts.fax)),
        ("Numero di telefono cellulare", words(&contacts.mobile)),
        ("Indirizzo di posta elettronica", words(&contacts.email)),
    ]);
}

/// Section 2.
fn administrative(page: &mut Page, titles: &Titles<'_>, data: &Administrative) {
    let Position {
        status,
        status_title,
        condition,
        condition_title,
        category_297,
        seniority_months,
        did_date,
        unemployed_since,
        entry_date,
        ..
    } = data.position.clone().unwrap_or_default();
    page.heading("2", "Dati Amministrativi");
    page.heading("2.1", "Posizione nel mercato del lavoro");
    page.heading("2.1.1", "Stato in anagrafe");
    page.fields([
        ("Stato occupazionale", title(titles.statuses, &status, &status_title).to_uppercase()),
        ("Condizione", title(titles.conditions, &condition, &condition_title).to_uppercase()),
    ]);
    page.fields([
        ("Categoria dlgs 297", words(&category_297)),
        ("Anzianità di disoccupazione (mesi)", number(seniority_months)),
    ]);
    page.heading("2.1.2", "Periodo di disoccupazione");
    if let Some(did) = did_date {
        page.sentence(&format!(
            "Dichiarazione di disponibilità allo svolgimento ed alla ricerca di una attività lavorativa resa in data {}",
            giorno(did),
        ));
    }
    page.fields([("Disoccupato dal", day(unemployed_since)), ("Data ingresso", day(entry_date))]);
    page.heading("2.2", "Liste speciali e liste mobilità");
    data.special_lists.iter().flatten().for_each(|list| enrolment(page, "Lista", list));
    page.heading("2.3", "Assolvimento diritto/dovere all'istruzione");
    let met = data.education_duty_met.map(|met| if met { "SÌ" } else { "NO" });
    page.fields([("Obbligo formativo assolto", met.unwrap_or_default().to_owned())]);
    page.heading("2.4", "Altre notizie");
    let categories: Vec<&str> = data.categories.iter().flatten().map(Words::as_str).collect();
    page.fields([
        ("Appartenenza particolari categorie", categories.join(", ")),
        ("Indice ISEE", data.isee.map(|isee| isee.italian()).unwrap_or_default()),
    ]);
}

/// Section 4.
fn job(page: &mut Page, job: &Experience) {
    let kind = job.kind.map(|kind| kind.label(Lang::It).to_owned()).unwrap_or_default();
    page.fields([("Datore di lavoro", words(&job.employer)), ("Qualifica", words(&job.qualification))]);
    page.fields([("Tipo di rapporto", kind), ("Codice del contratto", words(&job.cob))]);
    page.fields([
        ("Data inizio", day(job.start)),
        ("Data fine", day(job.end)),
        ("Motivo della cessazione", words(&job.cause)),
    ]);
}

/// Section 5.
fn curriculum(page: &mut Page, data: &Curriculum) {
    page.heading("5", "Informazioni curriculari utili all'incontro Domanda/Offerta");
    page.heading("5.1", "Titoli di studio");
    each(page, data.titles.as_deref(), "Nessun titolo di studio conseguito", |page, title| {
        page.fields([
            ("Titolo di studio", words(&title.name)),
            ("Codice", words(&title.code)),
            ("Conseguito presso", words(&title.institution)),
            ("Anno", number(title.year)),
        ]);
    });
    page.heading("5.2", "Formazione professionale");
    each(page, data.training.as_deref(), "Nessuna formazione", |page, course| {
        page.fields([
            ("Corso", words(&course.name)),
            ("Ente", words(&course.institution)),
            ("Ore", number(course.hours)),
            ("Data fine", day(course.end)),
        ]);
    });
    page.heading("5.3", "Lingue straniere conosciute");
    each(page, data.languages.as_deref(), "Nessuna lingua straniera conosciuta", |page, one| {
        skill(page, "Lingua", one)
    });
    page.heading("5.4", "Conoscenze Informatiche");
    each(page, data.it_skills.as_deref(), "Nessuna conoscenza informatica", |page, one| {
        skill(page, "Conoscenza", one);
    });
    page.heading("5.5", "Altre informazioni utili all'incontro fra domanda e offerta lavoro");
    page.heading("5.5.1", "Albi");
    each(page, data.registers.as_deref(), "Nessuna iscrizione ad albi ed ordini professionali", |page, one| {
        enrolment(page, "Albo", one);
    });
    page.heading("5.5.2", "Patenti");
    each(page, data.licences.as_deref(), "Nessuna patente", |page, licence| {
        page.fields([("Patente", licence.to_string())]);
    });
    page.heading("5.5.3", "Liste speciali");
    each(page, data.lists.as_deref(), "Nessuna iscrizione a liste speciali", |page, one| enrolment(page, "Lista", one));
}

fn skill(page: &mut Page, label: &'static str, skill: &Skill) {
    // A national document has codes only, and a level for each use of a language.
    let (name, level) = (skill.name.as_ref().or(skill.code.as_ref()), skill.level.as_ref().or(skill.spoken.as_ref()));
    page.fields([(label, words(&name.cloned())), ("Livello", words(&level.cloned()))]);
}

fn enrolment(page: &mut Page, label: &'static str, enrolment: &Enrolment) {
    let name = enrolment.name.as_ref().or(enrolment.code.as_ref());
    page.fields([(label, words(&name.cloned())), ("Data iscrizione", day(enrolment.from))]);
}

/// Section 6: no id and no event of the exchange is printed.
fn measure(page: &mut Page, titles: &Titles<'_>, measure: &Measure) {
    let activity = title(titles.activities, &measure.activity, &measure.activity_title).to_uppercase();
    let project = title(titles.projects, &measure.project, &measure.project_title);
    let unit = title(titles.units, &measure.duration_unit, &None).to_lowercase();
    page.fields([("Attività", coded(&measure.activity, &activity)), ("Denominazione", words(&measure.denomination))]);
    page.fields([
        ("Data proposta", day(measure.proposed)),
        ("Data inizio", day(measure.start)),
        ("Data fine", day(measure.end)),
        ("Durata", format!("{} {unit}", number(measure.duration)).trim().to_owned()),
    ]);
    page.fields([("Descrizione", words(&measure.description))]);
    page.fields([("Ente promotore", words(&measure.body)), ("Titolo progetto", coded(&measure.project, project))]);
}

/// A code with its title, or alone if it has none.
fn coded(code: &Option<Words>, title: &str) -> String {
    match code.as_deref() {
        Some(code) if title != code => format!("{code} - {title}"),
        _ => title.to_owned(),
    }
}

/// The lists of codes with their titles.
struct Titles<'r> {
    statuses: &'r CodeList,
    conditions: &'r CodeList,
    activities: &'r CodeList,
    projects: &'r CodeList,
    units: &'r CodeList,
}

impl<'r> Titles<'r> {
    fn of(rulebook: &'r Rulebook) -> Result<Self, Error> {
        Ok(Self {
            statuses: rulebook.code_list("stati_occupazionali")?,
            conditions: rulebook.code_list("condizioni")?,
            activities: rulebook.code_list("attivita")?,
            projects: rulebook.code_list("progetti")?,
            units: rulebook.code_list("unita_durata")?,
        })
    }
}

/// The title that the SAP gives, else that of the list, else the code.
fn title<'t>(list: &'t CodeList, code: &'t Option<Words>, given: &'t Option<Words>) -> &'t str {
    let code = code.as_deref();
    let listed = code.and_then(|code| list.get(code)).map(|entry| entry.title.as_str());
    given.as_deref().or(listed).or(code).unwrap_or_default()
}

fn each<T>(page: &mut Page, list: Option<&[T]>, none: &str, entry: impl Fn(&mut Page, &T)) {
    match list {
        None => page.sentence(UNKNOWN),
        Some([]) => page.sentence(none),
        Some(entries) => {
            for (place, one) in entries.iter().enumerate() {
                if place > 0 {
                    page.part();
                }
                entry(page, one);
            }
        }
    }
}

fn words(text: &Option<Words>) -> String {
    text.as_deref().unwrap_or_default().to_owned()
}

fn day(day: Option<Day>) -> String {
    day.map(|day| giorno(day).to_string()).unwrap_or_default()
}

fn number<N: ToString>(number: Option<N>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}
