//! Records of the ministry's service RicercaCO 2.0: flat, without pay, and without the purpose of a communication.

use std::collections::BTreeMap;

use super::communication::{Communication, Contract, Purpose, Step};
use super::reader::Reader;
use super::report::Report;
use super::text;
use super::types::Record;

/// The fields that are known and not read, without capitals and underscores. Those of places, names and sectors are known by
/// their beginnings.
#[rustfmt::skip]
const IGNORED: &[&str] = &[
    "agenziasomministrazionedenominazione", "datorelavorodenominazione", "datorelavorodistaccatariocodicefiscale", "datorelavoropa",
    "datorelavorosettore", "inviocodicecomunicazione", "invioforzamaggiore", "lavoratorecittadinanza", "lavoratorecognome",
    "lavoratorenascitacomunenazione", "lavoratorenome", "lavoratorecoobbligatocodicefiscale", "rapportoagevolazioni", "rapportoccnl",
    "rapportoenteprevidenziale", "rapportolavoroagricoltura", "rapportooresettimanalimedie", "rapportosociolavoratore",
    "rapportotipoorario", "rapportocontrattoverbale", "datorelavororapportoterracomandata", "roworder", "sysdatariferimento",
    "lavoratorecategoriaiscrizione", "lavoratorenumeromatricola", "lavoratoreluogomatricola", "datorelavoroprecedentedenominazione",
    "datorelavoroprecedentesettore", "trasferimentoaziendacodicetrasferimento", "rapportoagenziasommcodiceenteprevidenziale",
    "rapportoagenziasommnmatricola", "rapportoagenziasommnagenziasomm", "rapportoagenziasommindennitadisponibilita",
];
const IGNORED_BEGINNINGS: &[&str] = &[
    "datorelavorosedelavoro",
    "agenziasomministrazionesedelavoro",
    "dittautilizzatrice",
    "rapportodittautilizzatrice",
    "rapportoagenziadittautilizzatrice",
];

/// The fields that are read.
const READ: &[&str] = &[
    "agenziasomministrazionecodicefiscale",
    "datorelavorocodicefiscale",
    "datorelavoroprecedentecodicefiscale",
    "inviocodicecomunicazione",
    "inviocodicecomunicazioneprecedente",
    "lavoratorecodicefiscale",
    "lavoratorenascitadata",
    "lavoratoresesso",
    "rapportoagenziasommcessazionedata",
    "rapportoagenziasommdatafine",
    "rapportoagenziasommdatainizio",
    "rapportoagenziasommprorogadatafine",
    "rapportoagenziasommtipologiacontrattuale",
    "rapportocessazionecodicecausa",
    "rapportocessazionedata",
    "rapportodatafine",
    "rapportodatainizio",
    "rapportodittautilizzatricecodicetrasformazione",
    "rapportodittautilizzatricedatacessazione",
    "rapportodittautilizzatricedatafineproroga",
    "rapportodittautilizzatricedatainiziomissione",
    "rapportodittautilizzatricedatatrasformazione",
    "rapportoprorogadatafine",
    "rapportotipologiacontrattuale",
    "rapportotrasformazionecodicetrasformazione",
    "rapportotrasformazionedata",
    "sysdataricezione",
    "systipomodulo",
    "trasferimentoaziendadatainizio",
];

/// The fields of a record by their names without capitals and underscores.
struct Fields<'r>(BTreeMap<String, &'r str>);

impl<'r> Fields<'r> {
    /// The fields that have a value, and whether two of one name differ.
    fn new(record: &'r Record) -> (Self, bool) {
        let (mut fields, mut differ) = (BTreeMap::new(), false);
        for (name, text) in given(record) {
            differ |= fields.insert(plain(name), text).is_some_and(|other| other != text);
        }
        (Self(fields), differ)
    }

    fn get(&self, name: &'static str) -> Option<&'r str> {
        self.0.get(name).copied()
    }
}

/// The fields of a record that have a value.
fn given(record: &Record) -> impl Iterator<Item = (&str, &str)> {
    let given = record.iter().filter_map(|(name, cell)| Some((name.as_str(), cell.0.as_deref()?.trim())));
    given.filter(|(_, text)| !text.is_empty())
}

/// A name without capitals and underscores.
fn plain(name: &str) -> String {
    name.chars().filter(|one| *one != '_').flat_map(char::to_lowercase).collect()
}

/// Whether a field is read, or known and not read.
fn is_known(name: &str) -> bool {
    let ignored = || IGNORED_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning));
    READ.contains(&name) || IGNORED.contains(&name) || ignored()
}

/// Reads a record; `None` if it says nothing that can be used.
pub(super) fn read(number: usize, record: &Record, report: &mut Report) -> Option<Communication> {
    let (fields, differ) = Fields::new(record);
    let code = fields.get("inviocodicecomunicazione").map(str::to_owned);
    let mut reader = Reader { number, code, report };
    if differ {
        reader.say(None, text::one_name());
    }
    for (name, _) in given(record).filter(|(name, _)| !is_known(&plain(name))) {
        reader.report.unread(name.to_owned());
    }
    whole(&fields, &mut reader)
}

fn whole(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<Communication> {
    let prior = fields.get("inviocodicecomunicazioneprecedente").map(str::to_owned);
    let module = fields.get("systipomodulo").unwrap_or_default().to_ascii_lowercase();
    let sent = fields.get("sysdataricezione");
    let transfer = fields.get("datorelavoroprecedentecodicefiscale");
    let agency_code = fields.get("agenziasomministrazionecodicefiscale");
    let employer_code = fields.get("datorelavorocodicefiscale");
    let agency = agency_code.is_some() || module.contains("somm");
    let (contract, step) = if agency { agency_step(fields, reader)? } else { step(fields, transfer, reader)? };
    let person = reader.person(
        fields.get("lavoratorecodicefiscale"),
        fields.get("lavoratorenascitadata"),
        fields.get("lavoratoresesso"),
    )?;
    let (code, element) = match agency {
        true => (agency_code, "agenziaSomministrazione_CodiceFiscale"),
        false => (employer_code, "datoreLavoro_CodiceFiscale"),
    };
    let employer = reader.employer(code, element);
    let sent = reader.sent(sent, "SYS_DATARICEZIONE");
    let (document, code, purpose) = (reader.number, reader.code.clone(), Purpose::Unknown);
    Some(Communication { document, code, prior, sent, purpose, person, employer, agency, contract, step })
}

/// The contract of a record.
fn contract(
    fields: &Fields<'_>,
    (start, start_name): (&'static str, &str),
    (end, end_name): (&'static str, &str),
    cob: &'static str,
    reader: &mut Reader<'_>,
) -> Option<Contract> {
    let start = reader.needed(fields.get(start), start_name)?;
    let end = reader.end(fields.get(end), end_name);
    if end.is_some_and(|end| end < start) {
        reader.say(Some(end_name), text::ends_before_start());
        return None;
    }
    Some(Contract { start: Some(start), end, cob: fields.get(cob).map(str::to_owned), pay: None, of_l68: false })
}

/// One of several values; more than one is reported.
fn only_one(given: &[Option<&str>], reader: &mut Reader<'_>) {
    if given.iter().flatten().nth(1).is_some() {
        reader.say(None, text::several_steps());
    }
}

fn step(fields: &Fields<'_>, transfer: Option<&str>, reader: &mut Reader<'_>) -> Option<(Contract, Step)> {
    let contract = contract(
        fields,
        ("rapportodatainizio", "rapporto_DataInizio"),
        ("rapportodatafine", "rapporto_DataFine"),
        "rapportotipologiacontrattuale",
        reader,
    )?;
    let moved = fields.get("trasferimentoaziendadatainizio");
    if let Some(from) = transfer {
        let date = reader.needed(moved, "trasferimentoAzienda_DataInizio")?;
        return Some((contract, Step::Transfer { date, from: from.to_ascii_uppercase() }));
    }
    let (ended, cause) = (fields.get("rapportocessazionedata"), fields.get("rapportocessazionecodicecausa"));
    let changed = fields.get("rapportotrasformazionedata");
    let code = fields.get("rapportotrasformazionecodicetrasformazione");
    let extended = fields.get("rapportoprorogadatafine");
    only_one(&[ended, changed, extended], reader);
    let step = if ended.is_some() {
        let date = reader.needed(ended, "rapporto_Cessazione_Data")?;
        Step::End { date, cause: cause.map(str::to_owned) }
    } else if changed.is_some() {
        let date = reader.needed(changed, "rapporto_Trasformazione_Data")?;
        Step::Transformation { date, code: code.unwrap_or_default().to_ascii_uppercase() }
    } else if extended.is_some() {
        Step::Extension { end: reader.new_end(extended, "rapporto_Proroga_DataFine")? }
    } else {
        Step::Start
    };
    Some((contract, step))
}

fn agency_step(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Option<(Contract, Step)> {
    let contract = contract(
        fields,
        ("rapportoagenziasommdatainizio", "rapportoAgenziaSomm_DataInizio"),
        ("rapportoagenziasommdatafine", "rapportoAgenziaSomm_DataFine"),
        "rapportoagenziasommtipologiacontrattuale",
        reader,
    )?;
    let ended = fields.get("rapportoagenziasommcessazionedata");
    let extended = fields.get("rapportoagenziasommprorogadatafine");
    let changed = fields.get("rapportodittautilizzatricedatatrasformazione");
    let code = fields.get("rapportodittautilizzatricecodicetrasformazione");
    let begun = fields.get("rapportodittautilizzatricedatainiziomissione");
    let of_mission = [
        fields.get("rapportodittautilizzatricedatacessazione"),
        fields.get("rapportodittautilizzatricedatafineproroga"),
    ];
    only_one(&[ended, changed, extended], reader);
    let start = contract.start?;
    let step = if ended.is_some() {
        Step::End { date: reader.needed(ended, "rapportoAgenziaSomm_CessazioneData")?, cause: None }
    } else if changed.is_some() {
        let date = reader.needed(changed, "rapportoDittaUtilizzatrice_DataTrasformazione")?;
        Step::Transformation { date, code: code.unwrap_or_default().to_ascii_uppercase() }
    } else if extended.is_some() {
        Step::Extension { end: reader.new_end(extended, "rapportoAgenziaSomm_Proroga_DataFine")? }
    } else if of_mission.iter().any(Option::is_some) {
        Step::Mission { date: start }
    } else {
        match begun {
            Some(_) => match reader.needed(begun, "rapportoDittaUtilizzatrice_DataInizioMissione")? {
                date if start < date => Step::Mission { date },
                _ => Step::Start,
            },
            None => Step::Start,
        }
    };
    Some((contract, step))
}
