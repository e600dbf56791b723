//! The search for offers.

use super::code::is_code;
use super::kind::{is_online, kind, ways};
use super::types::{FoundOffer, Offer, OfferSearch, OfferSearchInput, OfferWarning, Seat};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Problem;
use crate::answer::reply::Answer;
use crate::base::error::Error;
use crate::base::rule::{CAND_ALTRI, CAND_TIPO, OFF_CERCA, OFF_CODICE, OFF_TIPI};
use crate::base::text::has_text;
use crate::chapters::portal::plain::{plain, words};
use crate::chapters::portal::read::no_portal;
use crate::chapters::portal::text;
use crate::rulebook::book::Rulebook;
use crate::rulebook::tables::codelist::CodeEntry;

/// The maximum number of offers in one search.
const MOST_OFFERS: usize = 10_000;

/// The maximum number of places of work of an offer.
const MOST_SEATS: usize = 100;

/// Searches job offers, without registration: every field that is given narrows the search (OFF-CERCA).
///
/// An offer that lacks a fact that the search needs is not found; `missing` names the fact.
///
/// # Errors
/// [`Code::CampoMancante`](crate::Code::CampoMancante) for an offer without code;
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) for an empty code, and at a type or a contract of the search that
/// the rulebook does not list; [`Code::FuoriLimite`](crate::Code::FuoriLimite) above 10,000 offers or 100 places of work;
/// [`Code::ParametroNonDisponibile`](crate::Code::ParametroNonDisponibile) if the rulebook has no portal.
///
/// ```
/// use collocamento::{Rulebook, portal};
/// let input: portal::OfferSearchInput = serde_json::from_str(r#"{
///     "date": "2020-09-26", "qualification": "catering", "offers": [
///         {"code": "GR-9097", "type": "preselezione", "qualification": "cameriere addetto al catering", "expiry": "2020-10-31"},
///         {"code": "GR-9096", "type": "preselezione", "qualification": "cuoco al frigorifero", "expiry": null}
///     ]
/// }"#)?;
/// let answer = portal::offer_search(&Rulebook::bundled("toscana")?, &input)?;
/// assert_eq!(answer.found[0].code.as_str(), "GR-9097");
/// assert_eq!(answer.found[0].open, Some(true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn offer_search(rulebook: &Rulebook, input: &OfferSearchInput) -> Result<Answer<OfferSearch>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &OfferSearchInput, journal: &mut Journal) -> Result<OfferSearch, Error> {
    Error::at_most("/offers", input.offers.len(), MOST_OFFERS)?;
    let search = Search::of(rulebook, input)?;
    let mut answer = OfferSearch { found: Vec::new(), missing: Vec::new(), warnings: Vec::new() };
    for (index, offer) in input.offers.iter().enumerate() {
        let at = format!("/offers/{index}");
        let entries = check(rulebook, &search, offer, &at, &mut answer.warnings)?;
        match search.fits(offer, &entries) {
            Fit::No => {}
            Fit::Unknown(fields) => answer.missing.extend(fields.into_iter().map(|field| format!("{at}/{field}"))),
            Fit::Yes => answer.found.push(found(rulebook, input, index, offer, entries)?),
        }
    }
    journal.apply(OFF_CERCA, input.date, || text::offers_found(answer.found.len(), input.offers.len()));
    for rule in [OFF_TIPI, OFF_CODICE, CAND_TIPO, CAND_ALTRI] {
        if !input.offers.is_empty() {
            journal.rule(rule);
        }
    }
    Ok(answer)
}

/// The entries of the lists that an offer names.
struct Entries<'r> {
    kind: Option<&'r CodeEntry>,
    contract: Option<&'r CodeEntry>,
}

/// Reads the type, the contract and the code of an offer.
fn check<'r>(
    rulebook: &'r Rulebook,
    search: &Search<'r>,
    offer: &Offer,
    at: &str,
    warnings: &mut Vec<OfferWarning>,
) -> Result<Entries<'r>, Error> {
    Error::at_most(format!("{at}/seats"), offer.seats.len(), MOST_SEATS)?;
    let entry = offer.kind.as_deref().map(|name| kind(rulebook, name, &format!("{at}/type"))).transpose()?;
    let contract = offer.contract.as_deref().and_then(|given| search.contract(given));
    let mut warn = |path: String, problem: Problem| warnings.push(OfferWarning { path, problem });
    if !is_code(rulebook, offer.code.as_str(), at)? {
        warn(format!("{at}/code"), Problem::new(OFF_CODICE, text::offer_code_form()));
    }
    if offer.contract.is_some() && contract.is_none() {
        warn(format!("{at}/contract"), Problem::new(OFF_CERCA, text::contract_not_listed()));
    }
    Ok(Entries { kind: entry, contract })
}

/// A search with its words made plain, and the contracts that offers name.
struct Search<'r> {
    asked: &'r OfferSearchInput,
    words: Vec<String>,
    contracts: Vec<(String, &'r CodeEntry)>,
}

/// Whether an offer meets a search.
enum Fit {
    Yes,
    No,
    /// These fields of the offer would decide.
    Unknown(Vec<&'static str>),
}

impl<'r> Search<'r> {
    fn of(rulebook: &'r Rulebook, asked: &'r OfferSearchInput) -> Result<Self, Error> {
        let contracts = rulebook.code_list("offerte_contratti").map_err(|_| no_portal(OFF_CERCA, "/offers"))?;
        if let Some(name) = &asked.kind {
            kind(rulebook, name, "/type")?;
        }
        if asked.contract.as_ref().is_some_and(|given| contracts.codes.iter().all(|one| one.code != *given)) {
            let known: Vec<&str> = contracts.codes.iter().map(|entry| entry.code.as_str()).collect();
            let (it, en) = ("contratto che il portale non ha", "a contract that the portal does not have");
            return Err(Error::unknown("/contract", known, it, en).rule(OFF_CERCA));
        }
        let named =
            contracts.codes.iter().flat_map(|entry| [(plain(&entry.code), entry), (plain(&entry.title), entry)]);
        let words = asked.qualification.as_deref().map(words).unwrap_or_default();
        Ok(Self { asked, words, contracts: named.collect() })
    }

    fn contract(&self, given: &str) -> Option<&'r CodeEntry> {
        let given = plain(given);
        self.contracts.iter().find(|(name, _)| *name == given).map(|(_, entry)| *entry)
    }

    fn fits(&self, offer: &Offer, entries: &Entries<'_>) -> Fit {
        let asked = self.asked;
        let code = |entry: Option<&CodeEntry>| entry.map(|entry| entry.code.clone());
        let checks = [
            ("code", asked.code.as_ref().map(|code| Some(plain(code.as_str()) == plain(offer.code.as_str())))),
            ("type", same(asked.kind.as_deref(), code(entries.kind).as_deref())),
            ("contract", self.same_contract(offer, entries)),
            ("area", same(asked.area.as_deref(), offer.area.as_deref())),
            ("office", same(asked.office.as_deref(), offer.office.as_deref())),
            ("seats", self.seat(offer)),
            ("qualification", self.text(offer)),
        ];
        let mut unknown = Vec::new();
        for (field, check) in checks {
            match check {
                Some(Some(false)) => return Fit::No,
                Some(None) => unknown.push(field),
                Some(Some(true)) | None => {}
            }
        }
        if unknown.is_empty() { Fit::Yes } else { Fit::Unknown(unknown) }
    }

    /// A contract that is not in the list is another one than that asked for.
    fn same_contract(&self, offer: &Offer, entries: &Entries<'_>) -> Option<Option<bool>> {
        let asked = self.asked.contract.as_ref()?;
        Some(offer.contract.as_ref().map(|_| entries.contract.is_some_and(|entry| entry.code == *asked)))
    }

    /// Every word is in the qualification or in its description.
    fn text(&self, offer: &Offer) -> Option<Option<bool>> {
        self.asked.qualification.as_ref()?;
        let texts: Vec<&str> =
            [&offer.qualification, &offer.description].into_iter().flatten().map(String::as_str).collect();
        if texts.is_empty() && !self.words.is_empty() {
            return Some(None);
        }
        let text = plain(&texts.join(" "));
        Some(Some(self.words.iter().all(|word| text.contains(word.as_str()))))
    }

    /// One place of work has every part asked for.
    fn seat(&self, offer: &Offer) -> Option<Option<bool>> {
        let asked = self.asked;
        if ![&asked.region, &asked.province, &asked.comune].into_iter().any(|part| has_text(part.as_ref())) {
            return None;
        }
        if offer.seats.is_empty() {
            return Some(None);
        }
        let one = |seat: &Seat| {
            let parts = [
                same(asked.region.as_deref(), seat.region.as_deref()),
                same(asked.province.as_deref(), seat.province.as_deref()),
                same(asked.comune.as_deref(), seat.comune.as_deref()),
            ];
            let parts = || parts.iter().flatten();
            if parts().any(|part| *part == Some(false)) {
                Some(false)
            } else {
                parts().all(Option::is_some).then_some(true)
            }
        };
        let seats: Vec<Option<bool>> = offer.seats.iter().map(one).collect();
        if seats.contains(&Some(true)) { Some(Some(true)) } else { Some((!seats.contains(&None)).then_some(false)) }
    }
}

/// Whether two names are the same but for case and accents; `None` if nothing is asked, `Some(None)` if it is not known.
fn same(asked: Option<&str>, given: Option<&str>) -> Option<Option<bool>> {
    let asked = asked.map(plain).filter(|asked| !asked.is_empty())?;
    Some(given.map(|given| plain(given) == asked))
}

fn found(
    rulebook: &Rulebook,
    input: &OfferSearchInput,
    index: usize,
    offer: &Offer,
    entries: Entries<'_>,
) -> Result<FoundOffer, Error> {
    let online = is_online(rulebook, offer.kind.as_deref(), "/offers")?;
    Ok(FoundOffer {
        index,
        code: offer.code.clone(),
        origin: offer.origin.clone(),
        kind: entries.kind.cloned(),
        contract: entries.contract.cloned(),
        qualification: offer.qualification.clone(),
        description: offer.description.clone(),
        seats: offer.seats.iter().filter_map(|seat| seat.comune.clone()).collect(),
        expiry: offer.expiry.value(),
        open: input.date.and_then(|date| offer.expiry.null_or(|last| date <= last)),
        online,
        ways: ways(rulebook, online, "/offers")?,
        detail: offer.clone(),
    })
}
