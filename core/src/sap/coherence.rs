//! SAP-COER: data of a SAP that contradict each other, or that have another form. None of it stops the SAP.

use super::document::{Address, Administrative, Personal, Position, Sap};
use super::purpose::Purpose;
use super::text;
use super::words::Words;
use crate::base::contacts::{is_cap, is_email, is_phone};
use crate::base::rule::SAP_COER;
use crate::base::text::Text;
use crate::base::words::weight::Weight;
use crate::chapters::codes::problem::Problems;
use crate::rulebook::book::Rulebook;

pub(super) fn check(rulebook: &Rulebook, sap: &Sap, purpose: Purpose, path: &str, problems: &mut Problems) {
    let mut warn = |at: &str, text: Text| problems.add(Weight::Avviso, SAP_COER, format!("{path}/{at}"), text);
    let nothing = Position::default();
    let position = sap.administrative.as_ref().and_then(|Administrative { position, .. }| position.as_ref());
    let position = position.unwrap_or(&nothing);
    if let Some((day, did)) = sap.date.zip(position.did_date) {
        // The office may have written a day from which unemployment counts.
        let from = position.unemployed_since.map_or(did, |since| since.min(did));
        // The day of the DID counts.
        let month = rulebook.law().parameters.seniority_month.on(day);
        let months = from.days_until(day).saturating_add(1).checked_div_euclid(*month);
        let months = months.and_then(|months| u32::try_from(months).ok()).unwrap_or_default();
        if day < did {
            warn("administrative/position/did_date", text::did_after_the_sap());
        } else if position.seniority_months.is_some_and(|stated| months < stated) {
            warn("administrative/position/seniority_months", text::seniority_exceeds_the_did(months));
        }
    }
    let Some(personal) = &sap.personal else { return };
    let expiry = personal.foreign.as_ref().and_then(|foreign| foreign.permit_expiry);
    if expiry.zip(sap.date).is_some_and(|(expiry, day)| expiry < day) {
        warn("personal/foreign/permit_expiry", text::permit_expired());
    }
    // A print shows what is on record, as it is.
    if purpose == Purpose::Scambio {
        forms(personal).into_iter().filter(|(_, fits)| !fits).for_each(|(at, _)| warn(at, text::other_form()));
    }
}

/// The data that have a form, and whether they have it; what is absent has.
fn forms(personal: &Personal) -> [(&'static str, bool); 5] {
    let fits = |cap: Option<&Address>| cap.and_then(|address| address.cap.as_deref()).is_none_or(is_cap);
    let contact = personal.contacts.clone().unwrap_or_default();
    let phone = |number: &Option<Words>| number.as_deref().is_none_or(is_phone);
    [
        ("personal/residence/cap", fits(personal.residence.as_ref())),
        ("personal/domicile/cap", fits(personal.domicile.as_ref())),
        ("personal/contacts/email", contact.email.as_deref().is_none_or(is_email)),
        ("personal/contacts/phone", phone(&contact.phone)),
        ("personal/contacts/mobile", phone(&contact.mobile)),
    ]
}
