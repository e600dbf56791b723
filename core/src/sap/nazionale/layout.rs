//! The layout of the national document, once for both directions. The names come from public samples and readers: the schema has
//! not been seen.

use super::pass::{AMOUNT, BIRTH, DAY, FLAG, Pass, SEX, TEXT, number};
use crate::sap::document::{
    Address, Administrative, Contacts, Curriculum, Enrolment, Experience, Firm, Foreign, Measure, PersonData, Personal,
    Sap, Skill, Title, Training,
};
use crate::sap::words::Words;

/// The element `lavoratore`.
pub(super) fn lavoratore(pass: &mut impl Pass, sap: &mut Sap) {
    let mut sending = sap.sending.take().unwrap_or_default();
    pass.group("datiinvio", |pass| {
        pass.leaf("dataultimoagg", &DAY, &mut sap.date);
        pass.leaf("identificativosap", &TEXT, &mut sap.id);
        pass.leaf("codiceentetit", &TEXT, &mut sending.holder);
        pass.leaf("tipovariazione", &TEXT, &mut sending.variation);
        pass.leaf("datadinascita", &BIRTH, &mut sending.birth_date);
    });
    sap.sending = filled(sending);
    pass.section("datianagrafici", &mut sap.personal, personal);
    pass.section("datiamministrativi", &mut sap.administrative, administrative);
    pass.list("esperienzelavoro_lst", "esperienzalavoro", &mut sap.experience, experience);
    pass.section("allegato", &mut sap.curriculum, curriculum);
    pass.list("politiche_attive_lst", "politiche_attive", &mut sap.measures, measure);
}

/// The element `ListaDID`.
pub(super) fn lista_did(pass: &mut impl Pass, sap: &mut Sap) {
    let mut person = PersonData::default();
    pass.leaf("codicefiscale", &TEXT, &mut person.codice_fiscale);
    sap.personal = filled(Personal { person: filled(person), ..Personal::default() });
    let mut sending = sap.sending.take().unwrap_or_default();
    pass.leaf("codiceentetit", &TEXT, &mut sending.holder);
    sap.sending = filled(sending);
    pass.leaf("dataultimoagg", &DAY, &mut sap.date);
    let administrative = sap.administrative.get_or_insert_default();
    let position = administrative.position.get_or_insert_default();
    pass.leaf("indiceprofiling", &TEXT, &mut position.profiling_index);
    pass.leaf("dataevento", &DAY, &mut position.event_date);
    pass.leaf("disponibilita", &DAY, &mut position.did_date);
    let measures = ["N00", "A02"].into_iter().filter_map(|activity| {
        let mut found: Option<Measure> = None;
        pass.section(activity, &mut found, measure);
        // The element itself names the activity.
        found.map(|found| Measure { activity: found.activity.or_else(|| Words::new(activity)), ..found })
    });
    sap.measures = Some(measures.collect());
}

/// A section, if there is anything in it.
fn filled<T: Default + PartialEq>(section: T) -> Option<T> {
    (section != T::default()).then_some(section)
}

fn personal(pass: &mut impl Pass, personal: &mut Personal) {
    pass.section("datipersonali", &mut personal.person, |pass, person: &mut PersonData| {
        pass.leaf("codicefiscale", &TEXT, &mut person.codice_fiscale);
        pass.leaf("cognome", &TEXT, &mut person.family_name);
        pass.leaf("nome", &TEXT, &mut person.first_name);
        pass.leaf("sesso", &SEX, &mut person.sex);
        pass.leaf("datanascita", &BIRTH, &mut person.birth_date);
        pass.leaf("codcomune", &TEXT, &mut person.birth_place);
        pass.leaf("codcittadinanza", &TEXT, &mut person.citizenship);
    });
    pass.section("datistranieri", &mut personal.foreign, |pass, foreign: &mut Foreign| {
        pass.leaf("codtipodocumento", &TEXT, &mut foreign.permit);
        pass.leaf("numero", &TEXT, &mut foreign.permit_number);
        pass.leaf("motivo", &TEXT, &mut foreign.permit_reason);
        pass.leaf("validoal", &DAY, &mut foreign.permit_expiry);
        pass.leaf("dataultimomantiscr", &DAY, &mut foreign.last_kept);
    });
    pass.section("residenza", &mut personal.residence, address);
    pass.section("domicilio", &mut personal.domicile, address);
    pass.section("recapiti", &mut personal.contacts, |pass, contacts: &mut Contacts| {
        pass.leaf("telefono", &TEXT, &mut contacts.phone);
        pass.leaf("cellulare", &TEXT, &mut contacts.mobile);
        pass.leaf("fax", &TEXT, &mut contacts.fax);
        pass.leaf("email", &TEXT, &mut contacts.email);
    });
}

fn address(pass: &mut impl Pass, address: &mut Address) {
    pass.leaf("codcomune", &TEXT, &mut address.comune);
    pass.leaf("cap", &TEXT, &mut address.cap);
    pass.leaf("indirizzo", &TEXT, &mut address.address);
    pass.leaf("localita", &TEXT, &mut address.locality);
}

fn administrative(pass: &mut impl Pass, section: &mut Administrative) {
    let mut position = section.position.take().unwrap_or_default();
    pass.group("statoinanagrafe", |pass| {
        pass.leaf("codstatooccupazionale", &TEXT, &mut position.status);
        pass.leaf("codstatus", &TEXT, &mut position.condition);
        pass.leaf("categoria297", &TEXT, &mut position.category_297);
        pass.leaf("anzianita", &number(), &mut position.seniority_months);
        pass.leaf("indiceprofiling", &TEXT, &mut position.profiling_index);
        pass.leaf("dataevento", &DAY, &mut position.event_date);
        pass.leaf("disponibilita", &DAY, &mut position.did_date);
    });
    pass.group("periodidisoccupazione", |pass| {
        pass.leaf("dataingresso", &DAY, &mut position.entry_date);
        pass.leaf("tipoingresso", &TEXT, &mut position.entry_kind);
    });
    section.position = filled(position);
    pass.list("listespeciali_lst", "listespeciali", &mut section.special_lists, |pass, list: &mut Enrolment| {
        pass.leaf("tipolista", &TEXT, &mut list.code);
        pass.leaf("dataiscrizione", &DAY, &mut list.from);
        pass.leaf("datafineiscrizione", &DAY, &mut list.to);
        pass.leaf("datamaxdeferimento", &DAY, &mut list.deferred_to);
        pass.leaf("codprovincia", &TEXT, &mut list.province);
    });
    pass.group("assolvimentoistruzione", |pass| pass.leaf("obbligoformativo", &FLAG, &mut section.education_duty_met));
    pass.group("altrenotizie", |pass| {
        pass.leaves("categorieprotette", &TEXT, &mut section.categories);
        pass.leaf("indiceisee", &AMOUNT, &mut section.isee);
    });
}

fn experience(pass: &mut impl Pass, job: &mut Experience) {
    pass.group("azienda", |pass| {
        pass.leaf("codicefiscale", &TEXT, &mut job.employer_code);
        pass.leaf("datorelavoro", &TEXT, &mut job.employer);
        pass.leaf("indirizzoazienda", &TEXT, &mut job.employer_address);
        pass.leaf("codateco", &TEXT, &mut job.sector);
    });
    pass.section("utilizzatrice", &mut job.user, |pass, user: &mut Firm| {
        pass.leaf("codicefiscale", &TEXT, &mut user.code);
        pass.leaf("datorelavoro", &TEXT, &mut user.name);
        pass.leaf("indirizzoazienda", &TEXT, &mut user.address);
        pass.leaf("codateco", &TEXT, &mut user.sector);
    });
    pass.leaf("datainizio", &DAY, &mut job.start);
    pass.leaf("datafine", &DAY, &mut job.end);
    pass.leaf("dataFinePeriodoFormativo", &DAY, &mut job.training_end);
    pass.leaf("codprofessione", &TEXT, &mut job.qualification);
    pass.leaf("compiti", &TEXT, &mut job.duties);
    pass.group("tiporapporto", |pass| {
        pass.leaf("tipocontratto", &TEXT, &mut job.cob);
        pass.leaf("assunzioneLegge68", &FLAG, &mut job.l68);
        pass.leaf("lavInMobilita", &FLAG, &mut job.mobility);
        pass.leaf("lavoroStagionale", &FLAG, &mut job.seasonal);
        pass.leaf("lavoroInAgricoltura", &FLAG, &mut job.farming);
    });
    pass.group("modalitalavoro", |pass| pass.leaf("codmodalitalavoro", &TEXT, &mut job.working_time));
    pass.section("luogolavoro", &mut job.place, |pass, place: &mut Address| {
        pass.leaf("indirizzo", &TEXT, &mut place.address);
        pass.leaf("codcomune", &TEXT, &mut place.comune);
    });
}

/// An entry of the last list of the curriculum.
#[derive(Default)]
struct Other {
    register: Option<Words>,
    licence: Option<Words>,
    permit: Option<Words>,
}

fn curriculum(pass: &mut impl Pass, curriculum: &mut Curriculum) {
    pass.list("titolistudio_lst", "titolostudio", &mut curriculum.titles, |pass, title: &mut Title| {
        pass.leaf("codlivelloistruzione", &TEXT, &mut title.level);
        pass.leaf("corsostudio", &TEXT, &mut title.code);
        pass.leaf("descrizionecorsostudio", &TEXT, &mut title.name);
        pass.leaf("codcomunefrequenza", &TEXT, &mut title.comune);
        pass.leaf("riconosciutoin", &FLAG, &mut title.recognised);
        pass.leaf("annotermine", &number(), &mut title.year);
        pass.leaf("votazione", &TEXT, &mut title.grade);
        pass.leaf("annofrequentato", &number(), &mut title.last_year);
        pass.leaf("annofrequenza", &number(), &mut title.current_year);
    });
    pass.list("formazioneprofessionale_lst", "formazioneprofessionale", &mut curriculum.training, training);
    pass.list("linguestraniere_lst", "linguastraniera", &mut curriculum.languages, |pass, language: &mut Skill| {
        pass.leaf("codlingua", &TEXT, &mut language.code);
        pass.leaf("codlivelloletto", &TEXT, &mut language.read);
        pass.leaf("codlivelloscritto", &TEXT, &mut language.written);
        pass.leaf("codlivelloparlato", &TEXT, &mut language.spoken);
    });
    pass.list(
        "conoscenzeinformatiche_lst",
        "conoscenzainformatica",
        &mut curriculum.it_skills,
        |pass, skill: &mut Skill| {
            pass.leaf("codconoscenzainformatica", &TEXT, &mut skill.code);
            pass.leaf("codgrado", &TEXT, &mut skill.level);
            pass.leaf("specificheinformatica", &TEXT, &mut skill.name);
        },
    );
    let mut others = others(curriculum);
    pass.list("altreinformazioni_lst", "altreinformazioni", &mut others, |pass, other: &mut Other| {
        pass.leaf("codalbo", &TEXT, &mut other.register);
        pass.leaf("codpatenteguida", &TEXT, &mut other.licence);
        pass.leaf("codpatentino", &TEXT, &mut other.permit);
    });
    let Some(others) = others else { return };
    for Other { register, licence, permit } in others {
        if let Some(code) = register {
            let entry = Enrolment { code: Some(code), ..Enrolment::default() };
            curriculum.registers.get_or_insert_default().push(entry);
        }
        if let Some(licence) = licence {
            curriculum.licences.get_or_insert_default().push(licence);
        }
        if let Some(permit) = permit {
            curriculum.permits.get_or_insert_default().push(permit);
        }
    }
}

/// The registers, licences and permits as one list, out of which they are taken; `None` if there are none.
fn others(curriculum: &mut Curriculum) -> Option<Vec<Other>> {
    let Curriculum { registers, licences, permits, .. } = curriculum;
    let registers = registers.take().into_iter().flatten().filter_map(|entry| entry.code);
    let licences = licences.take().into_iter().flatten();
    let permits = permits.take().into_iter().flatten();
    let is_given = |other: &Other| {
        let code = other.register.as_deref().or(other.licence.as_deref()).or(other.permit.as_deref());
        code.is_some_and(|code| !code.trim().is_empty())
    };
    let all: Vec<Other> = registers
        .map(|code| Other { register: Some(code), ..Other::default() })
        .chain(licences.map(|code| Other { licence: Some(code), ..Other::default() }))
        .chain(permits.map(|code| Other { permit: Some(code), ..Other::default() }))
        .filter(is_given)
        .collect();
    (!all.is_empty()).then_some(all)
}

/// The unit of a length in hours.
const HOURS: &str = "O";

fn training(pass: &mut impl Pass, training: &mut Training) {
    pass.leaf("titolocorso", &TEXT, &mut training.name);
    pass.leaf("ente", &TEXT, &mut training.institution);
    pass.leaf("codregione", &TEXT, &mut training.region);
    if training.duration.is_none() && training.hours.is_some() {
        (training.duration, training.duration_unit) = (training.hours.take(), Words::new(HOURS));
    }
    pass.leaf("durata", &number(), &mut training.duration);
    pass.leaf("codtipologiadurata", &TEXT, &mut training.duration_unit);
    if training.duration.is_some() && training.duration_unit.as_deref() == Some(HOURS) {
        (training.hours, training.duration_unit) = (training.duration.take(), None);
    }
    pass.leaf("certificazioniattestati", &TEXT, &mut training.certificate);
    pass.leaf("stage", &TEXT, &mut training.internship);
}

fn measure(pass: &mut impl Pass, measure: &mut Measure) {
    pass.leaf("tipo_attivita", &TEXT, &mut measure.activity);
    pass.leaf("titolo_denominazione", &TEXT, &mut measure.denomination);
    pass.leaf("data_proposta", &DAY, &mut measure.proposed);
    pass.leaf("data", &DAY, &mut measure.start);
    pass.leaf("data_fine", &DAY, &mut measure.end);
    pass.leaf("durata", &number(), &mut measure.duration);
    pass.leaf("tipologia_durata", &TEXT, &mut measure.duration_unit);
    pass.leaf("descrizione", &TEXT, &mut measure.description);
    pass.leaf("titolo_progetto", &TEXT, &mut measure.project);
    pass.leaf("codice_ente_promotore", &TEXT, &mut measure.body);
    pass.leaf("identificativo_politica", &TEXT, &mut measure.policy_id);
    pass.leaf("indice_profiling", &TEXT, &mut measure.profiling_index);
    pass.leaf("identificativo_presa_in_carico", &TEXT, &mut measure.taken_on_id);
    pass.group("ultimo_evento", |pass| {
        pass.leaf("evento", &TEXT, &mut measure.last_event);
        pass.leaf("data_evento", &DAY, &mut measure.last_event_date);
        pass.leaf("descrizione_evento", &TEXT, &mut measure.last_event_text);
    });
}
