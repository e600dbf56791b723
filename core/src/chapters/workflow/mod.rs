//! Processes with several actors (chapters 6 and 8): documents to sign, requests for a CV, applications, online
//! interviews.
//!
//! One engine replays them all. The workflows are data of the rulebook ([`Workflow`]); an overlay may add its own.
//! A replay applies the actions in order and reports the state of the process, the possible actions with their actors,
//! and the portal's log. An action that the state does not allow is rejected with the rule that it breaks, and nothing
//! after it is applied.

pub(crate) mod action;
pub(crate) mod answer;
mod application;
mod diagram;
mod facts;
pub(crate) mod given;
pub(crate) mod list;
mod log;
pub(crate) mod next;
pub(crate) mod processes;
mod replay;
mod report;
#[cfg(test)]
mod tests;
mod text;
pub(crate) mod types;
mod value;

use crate::answer::operation::operations;

pub use crate::base::nullable::Nullable;
pub use crate::base::words::signature::{Certificate, Identity, SignatureKind};
pub use crate::base::words::via::Via;
pub use crate::rulebook::tables::fact::name::FactName;
pub use crate::rulebook::tables::fact::test::{FactRange, FactValues};
pub use crate::rulebook::tables::workflow::condition::{ActionCondition, Codes};
pub use crate::rulebook::tables::workflow::definition::{
    Chosen, Concludes, Gift, GiftType, Guard, Label, Notify, Outcome, Refusal, Selector, Stage, StandIn, StepTerm,
    Transition, Workflow, Written,
};
pub use action::{Action, Session};
pub use answer::{DossierEvent, Entry, Notice, Open, Replay, Warning};
pub use application::application;
pub use list::list;
pub use next::next;
pub use processes::{cv_request, describe, interview, process, signature};
pub use report::report;
pub use types::{
    ApplicationInput, ApplicationReplay, ChosenCv, CvRequestInput, CvUse, Described, InterviewInput, ListedDocument,
    Next, NextInput, NotAllowed, OfferRequirement, ProcessInput, Queue, SignatureInput, SignatureList,
    SignatureListInput, SignatureRow, WorkflowInput,
};
pub use value::SignatureValue;

operations! {
    /// where an application to an offer stands, and who can do what next
    APPLICATION = "portal.application", "a che punto è una candidatura a un'offerta, e chi può fare che cosa dopo",
        ApplicationInput => ApplicationReplay, application::run;
    /// where a company's request for a CV stands, and what the company sees
    CV_REQUEST = "portal.cv_request",
        "a che punto è la richiesta di un CV da parte di un'azienda, e che cosa l'azienda vede",
        CvRequestInput => Replay, processes::run_cv_request;
    /// where an online interview stands, and when its room opens
    INTERVIEW = "portal.interview", "a che punto è un colloquio online, e quando si apre la sua stanza",
        InterviewInput => Replay, processes::run_interview;
    /// who must act on each of many documents to sign, and since when
    LIST = "signature.list", "chi deve agire su ciascuno di molti documenti da firmare, e da quando",
        SignatureListInput => SignatureList, list::run;
    /// whether one more action is possible in a stored state, and what it leads to
    NEXT = "signature.next", "se un'altra azione è possibile in uno stato salvato, e a che cosa porta",
        NextInput => Next, next::run;
    /// where a process of another workflow stands, such as a registration, and who can do what next
    PROCESS = "portal.process",
        "a che punto è un processo di un altro flusso, come una registrazione, e chi può fare che cosa dopo",
        ProcessInput => Replay, processes::run_process;
    /// where a document's signatures stand, who can do what next, the log, and the legal value of each signature
    REPLAY = "signature.replay",
        "a che punto sono le firme di un documento, chi può fare che cosa dopo, il registro, e il valore legale di ogni firma",
        SignatureInput => Replay, processes::run_signature;
    /// a workflow as data, and drawn as a Mermaid state diagram
    WORKFLOW = "signature.workflow", "un flusso come dati, e disegnato come diagramma di stati Mermaid",
        WorkflowInput => Described, processes::run_describe;
}
