//! What all documents and records have in common: their values, with a finding for each that is wrong.

use super::communication::{Communication, Contract, PersonGiven, Purpose, Sent, Step};
use super::names;
use super::report::Report;
use super::text;
use super::value::{self, Written};
use crate::answer::remark::Remark;
use crate::base::calendar::day::Day;
use crate::base::money::Money;
use crate::chapters::codes::codice_fiscale::CodiceFiscale;
use crate::dossier::person::Sex;
use crate::wire::xml::node::{HIDDEN, Node, shown};

/// A document or record that is being read.
pub(super) struct Reader<'r> {
    pub(super) number: usize,
    pub(super) code: Option<String>,
    pub(super) report: &'r mut Report,
}

impl Reader<'_> {
    pub(super) fn say(&mut self, element: Option<&str>, remark: Remark) {
        self.report.add(Some(self.number), element, self.code.as_deref(), remark);
    }

    /// Notes the names in a document that are not known.
    pub(super) fn unread(&mut self, node: &Node) {
        if !names::is_known(&node.name) {
            self.report.unread(shown(&node.name).to_owned());
        }
        for (key, _) in &node.attributes {
            if !names::is_known(key) {
                self.report.unread(format!("@{}", shown(key)));
            }
        }
        // Elements within a text are that text, badly written: their names may be a person's.
        if node.text.trim().is_empty() {
            node.children.iter().for_each(|child| self.unread(child));
        } else if !node.children.is_empty() {
            self.report.unread(HIDDEN.to_owned());
        }
    }

    /// A day without which the document says nothing.
    pub(super) fn needed(&mut self, text: Option<&str>, element: &str) -> Option<Day> {
        match text.map(value::day) {
            Some(Written::Day(day)) => return Some(day),
            Some(_) => self.say(Some(element), text::bad_date()),
            None => self.say(Some(element), text::missing()),
        }
        None
    }

    /// The new last day of an extension; a day after 2199 is "no end".
    pub(super) fn new_end(&mut self, text: Option<&str>, element: &str) -> Option<Day> {
        match text.map(value::day) {
            Some(Written::Open) => {
                self.say(Some(element), text::open_end());
                Some(Day::NEVER)
            }
            _ => self.needed(text, element),
        }
    }

    /// An agreed last day; `None` if none is agreed.
    pub(super) fn end(&mut self, text: Option<&str>, element: &str) -> Option<Day> {
        let remark = match value::day(text?) {
            Written::Day(day) => return Some(day),
            Written::Open => text::open_end(),
            Written::Early => text::early_end(),
            Written::Wrong => text::bad_end(),
        };
        self.say(Some(element), remark);
        None
    }

    /// The contract that an element holds; the names of its days differ by module. `None` if it ends before it starts.
    pub(super) fn contract(&mut self, node: &Node, start: &str, end: &str) -> Option<Contract> {
        let from = node.value(start).and_then(|text| match value::day(text) {
            Written::Day(day) => Some(day),
            _ => {
                self.say(Some(start), text::bad_start());
                None
            }
        });
        let to = self.end(node.value(end), end);
        if from.is_some_and(|from| to.is_some_and(|to| to < from)) {
            self.say(Some(end), text::ends_before_start());
            return None;
        }
        let cob = node.value("TipologiaContrattuale").map(str::to_ascii_uppercase);
        Some(Contract {
            start: from,
            end: to,
            cob,
            pay: self.pay(node.value("RetribuzioneCompenso"), "RetribuzioneCompenso"),
            of_l68: is_of_l68(node),
        })
    }

    pub(super) fn pay(&mut self, text: Option<&str>, element: &str) -> Option<Money> {
        let pay = value::money(text?);
        if pay.is_none() {
            self.say(Some(element), text::bad_pay());
        }
        pay
    }

    pub(super) fn sent(&mut self, text: Option<&str>, element: &str) -> Option<Sent> {
        let sent = text.and_then(value::sent);
        if sent.is_none() {
            self.say(Some(element), text::bad_sent());
        }
        sent
    }

    /// What the document does to an earlier one.
    pub(super) fn purpose(&mut self, root: &Node) -> Purpose {
        let given = root.value("TipoComunicazione").or_else(|| root.value("tipoComunicazione"));
        match given.map(|code| code.trim_start_matches('0')) {
            None | Some("1" | "5" | "6") => Purpose::Step,
            Some("2" | "7" | "8" | "9") => Purpose::AfterUrgency,
            Some("3") => Purpose::Correction,
            Some("4") => Purpose::Annulment,
            Some(_) => {
                self.say(Some("TipoComunicazione"), text::unknown_purpose());
                Purpose::Step
            }
        }
    }

    /// What the document says of the worker; `None` without a code.
    pub(super) fn person(
        &mut self,
        codice_fiscale: Option<&str>,
        birth: Option<&str>,
        sex: Option<&str>,
    ) -> Option<PersonGiven> {
        let Some(code) = codice_fiscale.map(str::trim).filter(|code| !code.is_empty()) else {
            self.say(Some("codice-fiscale"), text::no_person());
            return None;
        };
        if CodiceFiscale::of_a_person(code).is_none() {
            self.say(Some("codice-fiscale"), text::bad_code());
        }
        let born = birth.and_then(value::birth);
        if birth.is_some() && born.is_none() {
            self.say(Some("nascita"), text::bad_birth());
        }
        let sex = match sex {
            Some("F" | "f") => Some(Sex::F),
            Some("M" | "m") => Some(Sex::M),
            Some(_) => {
                self.say(Some("sesso"), text::bad_sex());
                None
            }
            None => None,
        };
        Some(PersonGiven { codice_fiscale: Some(code.to_ascii_uppercase()), birth: born, sex })
    }

    /// The worker of a UniLav or UniSomm.
    pub(super) fn worker(&mut self, root: &Node) -> Option<PersonGiven> {
        self.person_of(root.child("Lavoratore"))
    }

    /// The worker that an element is about.
    pub(super) fn person_of(&mut self, worker: Option<&Node>) -> Option<PersonGiven> {
        let data = worker.map(worker_data);
        let birth = data.and_then(|data| data.child("nascita")).and_then(|birth| birth.value("data"));
        self.person(worker.and_then(worker_code), birth, data.and_then(|data| data.value("sesso")))
    }

    pub(super) fn employer(&mut self, code: Option<&str>, element: &str) -> Option<String> {
        if code.is_none() {
            self.say(Some(element), text::no_employer());
        }
        code.map(str::to_ascii_uppercase)
    }

    /// What a document says of itself.
    pub(super) fn head(&mut self, root: &Node) -> Head {
        Head {
            prior: root.value("codiceComunicazionePrec").map(str::to_owned),
            sent: self.sent(root.value("dataInvio"), "dataInvio"),
            purpose: self.purpose(root),
        }
    }

    /// A communication of a document, with what all modules have in common.
    pub(super) fn communication(
        &self,
        Head { prior, sent, purpose }: Head,
        (person, employer, agency): (PersonGiven, Option<String>, bool),
        (contract, step): (Contract, Step),
    ) -> Communication {
        let (document, code) = (self.number, self.code.clone());
        Communication { document, code, prior, sent, purpose, person, employer, agency, contract, step }
    }
}

/// What a document says of itself, for all its communications.
#[derive(Clone, Debug)]
pub(super) struct Head {
    prior: Option<String>,
    sent: Option<Sent>,
    purpose: Purpose,
}

/// The element that holds the data of a worker: the one in the worker's, or the worker's own.
pub(super) fn worker_data(worker: &Node) -> &Node {
    worker.child("AnagraficaCompleta").unwrap_or(worker)
}

/// The codice fiscale of a worker.
pub(super) fn worker_code(worker: &Node) -> Option<&str> {
    let data = worker_data(worker);
    data.value("codice-fiscale").or_else(|| data.value("codiceFiscale"))
}

/// Whether a contract is a placement under L. 68/1999: it names the act of the office, or says so.
fn is_of_l68(contract: &Node) -> bool {
    let act = contract.child("legge68");
    let has_act = act.is_some_and(|act| ["dataNullaOsta", "numeroAtto"].iter().any(|name| act.value(name).is_some()));
    has_act
        || contract.value("legge68").is_some_and(|said| ["SI", "S", "1", "TRUE"].contains(&&*said.to_ascii_uppercase()))
}
