//! A typed call on an offer of work: whether it is suitable.

use collocamento::Rulebook;
use collocamento::offer::{
    Coherence, Contract, L68Offer, Offer, Place as Workplace, Rdc, Subject, Suitability, evaluate,
};

use crate::codes::answer::{COLLOC_NO, COLLOC_UNKNOWN, COLLOC_YES};
use crate::codes::job::JOBS;
use crate::codes::number as code;
use crate::codes::offer::{BANDS, REGIMES};
use crate::fault::{Fault, Refused};
use crate::rulebook::{colloc_rulebook, with_rules};
use crate::sized::{self, SizedOut, plain};
use crate::value::Place;

/// An offer of work, and the known facts about the person who receives it. Zero in a field means "not given", and is
/// never favourable: memset the whole struct, then set size. Measures are in thousandths: 36.5 km is 36500, a ratio of
/// 0.8 is 800.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_offer_input {
    /// sizeof (colloc_offer_input).
    pub size: u32,
    /// The rules that apply to the person: one of COLLOC_REGIME_.
    pub regime: i32,
    /// The day of the offer; YYYYMMDD.
    pub date: i32,
    /// The day of the DID; YYYYMMDD.
    pub did: i32,
    /// Days of suspension since the DID.
    pub suspended_days: i32,
    /// The kind of the contract: one of COLLOC_JOB_.
    pub kind: i32,
    /// The benefit of the last month, net, in euro cents; 0 if the person receives none.
    pub benefit_amount: i64,
    /// Net pay a month in euro cents.
    pub net_pay: i64,
    /// 1 if benefit_amount is given.
    pub has_benefit_amount: i32,
    /// 1 if net_pay is given.
    pub has_net_pay: i32,
    /// The length of the contract in months, in thousandths.
    pub months: i32,
    /// 1 if months is given.
    pub has_months: i32,
    /// The ratio of the hours to those of the last contract for NASpI, otherwise to full time; in thousandths.
    pub hours_ratio: i32,
    /// 1 if hours_ratio is given.
    pub has_hours_ratio: i32,
    /// The distance in thousandths of a kilometre: metres.
    pub km: i32,
    /// 1 if km is given.
    pub has_km: i32,
    /// The travel by public transport in thousandths of a minute.
    pub minutes: i32,
    /// 1 if minutes is given.
    pub has_minutes: i32,
    /// Whether there is public transport: COLLOC_YES or COLLOC_NO. So are all fields up to l68_requirements_met, except
    /// the two counts.
    pub public_transport: i32,
    /// Whether the pay is at least the minimum of the collective agreement.
    pub collective_minimum: i32,
    /// One of the areas of activity agreed in the patto.
    pub same_area: i32,
    /// Another area of the same sector.
    pub same_sector: i32,
    /// Similar, in another sector.
    pub related_sector: i32,
    /// Whether a child under 14 lives in the household.
    pub children_under_14: i32,
    /// Reddito di cittadinanza: the number of the offer, from 1; 0 means that the three fields rdc_ are not given.
    pub rdc_offer_number: i32,
    /// Whole months of benefit received so far.
    pub rdc_benefit_months: i32,
    /// Whether the benefit was renewed.
    pub rdc_renewal: i32,
    /// COLLOC_YES for a person enrolled under L. 68/1999.
    pub l68: i32,
    /// Whether the offer matches what that person declared.
    pub l68_requirements_met: i32,
    /// 0.
    pub reserved: i32,
}

plain!(colloc_offer_input, first: reserved,
    size: u32, regime: i32, date: i32, did: i32, suspended_days: i32, kind: i32, benefit_amount: i64, net_pay: i64,
    has_benefit_amount: i32, has_net_pay: i32, months: i32, has_months: i32, hours_ratio: i32, has_hours_ratio: i32, km: i32,
    has_km: i32, minutes: i32, has_minutes: i32, public_transport: i32, collective_minimum: i32, same_area: i32,
    same_sector: i32, related_sector: i32, children_under_14: i32, rdc_offer_number: i32, rdc_benefit_months: i32,
    rdc_renewal: i32, l68: i32, l68_requirements_met: i32, reserved: i32);

/// Whether an offer is suitable. Each criterion is COLLOC_YES, COLLOC_NO, COLLOC_UNKNOWN, or 0 if the text does not ask
/// for it.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(non_camel_case_types)]
pub struct colloc_offer_output {
    /// sizeof (colloc_offer_output), set by the caller before the call.
    pub size: u32,
    /// COLLOC_NO if at least one criterion fails, COLLOC_YES if all are met, otherwise COLLOC_UNKNOWN.
    pub congrua: i32,
    /// The band of months of unemployment: one of COLLOC_BAND_; 0 if the text has no bands or the DID is not known.
    pub band: i32,
    /// Kind and length of the contract.
    pub contratto: i32,
    /// Hours.
    pub orario: i32,
    /// The minimum of the collective agreement.
    pub minimo_contrattuale: i32,
    /// How the work fits the agreement in the patto.
    pub coerenza: i32,
    /// Distance and time of travel.
    pub distanza: i32,
    /// Net pay.
    pub retribuzione: i32,
    /// Requirements and availability declared (L. 68/1999).
    pub requisiti: i32,
    /// The text as a whole, if it is disputed.
    pub testo: i32,
    /// 0.
    pub reserved: i32,
}

plain!(colloc_offer_output, first: reserved,
    size: u32, congrua: i32, band: i32, contratto: i32, orario: i32, minimo_contrattuale: i32, coerenza: i32, distanza: i32,
    retribuzione: i32, requisiti: i32, testo: i32, reserved: i32);

/// Whether an offer of work is suitable (congrua), as the operation offer.evaluate.
///
/// rulebook: the rules to apply.
/// input: the offer, and the known facts about the person.
/// out: receives the answer; its size is read, the rest is written only on success.
///
/// # Threads
/// Any, also on one rulebook at the same time.
///
/// # Errors
/// As offer.evaluate: colloc_last_error_path names the field, such as "/date" or "/contract/kind". COLLOC_ERR_NULL,
/// COLLOC_ERR_SIZE, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
///
/// # Safety
/// rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn colloc_offer(
    rulebook: *const colloc_rulebook,
    input: *const colloc_offer_input,
    out: *mut colloc_offer_output,
) -> i32 {
    let body = |rules: &Rulebook| {
        // SAFETY: NULL or a struct of its size, as the caller promises.
        let given = unsafe { sized::read("input", input) }?;
        // SAFETY: NULL or a writable struct of its size, as the caller promises.
        let out = unsafe { SizedOut::new(out) }?;
        let answer = evaluate(rules, &offer(&given)?)?.into_body();
        out.give(|size| Ok(flat(size, &answer)))
    };
    // SAFETY: NULL or open, as the caller promises.
    unsafe { with_rules(rulebook, body) }
}

fn offer(given: &colloc_offer_input) -> Result<Offer, Fault> {
    let (at, mut refused) = (Place::Input, Refused::default());
    refused.value(at.unused("reserved", given.reserved))?;
    let mut coherence = Coherence::new();
    coherence.same_area = refused.option(at.answer("coherence/same_area", given.same_area))?;
    coherence.same_sector = refused.option(at.answer("coherence/same_sector", given.same_sector))?;
    coherence.related_sector = refused.option(at.answer("coherence/related_sector", given.related_sector))?;
    let suspended = refused.value(at.whole("suspended_days", given.suspended_days))?;
    let regime = refused.value(at.needed("regime", at.one_of("regime", REGIMES, given.regime)))?;
    let date = refused.value(at.needed("date", at.day("date", given.date)))?;
    let did = refused.option(at.day("did", given.did))?;
    let benefit_amount = refused.option(at.money("benefit_amount", given.has_benefit_amount, given.benefit_amount))?;
    let contract = contract(given, &mut refused)?;
    let mut place = Workplace::new();
    place.km = refused.option(at.thousandths("place/km", given.has_km, given.km))?;
    place.minutes = refused.option(at.thousandths("place/minutes", given.has_minutes, given.minutes))?;
    place.public_transport = refused.option(at.answer("place/public_transport", given.public_transport))?;
    let rdc = rdc(given, &mut refused)?;
    let children_under_14 = refused.option(at.answer("children_under_14", given.children_under_14))?;
    let l68 = l68(given, &mut refused)?;
    let (Some(regime), Some(date), Some(contract)) = (regime, date, contract) else { return Err(refused.fault()) };
    refused.check()?;
    let mut offer = Offer::new(regime, date, contract, place);
    offer.did = did;
    offer.suspended_days = suspended.filter(|days| *days > 0);
    offer.benefit_amount = benefit_amount;
    offer.coherence = (coherence != Coherence::new()).then_some(coherence);
    offer.rdc = rdc;
    offer.children_under_14 = children_under_14;
    offer.l68 = l68;
    Ok(offer)
}

/// `None` if its kind is refused.
fn contract(given: &colloc_offer_input, refused: &mut Refused) -> Result<Option<Contract>, Fault> {
    let at = Place::Input;
    let kind = refused.value(at.needed("contract/kind", at.one_of("contract/kind", JOBS, given.kind)))?;
    let months = refused.option(at.thousandths("contract/months", given.has_months, given.months))?;
    let ratio = at.thousandths("contract/hours_ratio", given.has_hours_ratio, given.hours_ratio);
    let hours_ratio = refused.option(ratio)?;
    let collective_minimum = refused.option(at.answer("contract/collective_minimum", given.collective_minimum))?;
    let net_pay = refused.option(at.money("contract/net_pay", given.has_net_pay, given.net_pay))?;
    Ok(kind.map(|kind| {
        let mut contract = Contract::new(kind);
        contract.months = months;
        contract.hours_ratio = hours_ratio;
        contract.collective_minimum = collective_minimum;
        contract.net_pay = net_pay;
        contract
    }))
}

fn rdc(given: &colloc_offer_input, refused: &mut Refused) -> Result<Option<Rdc>, Fault> {
    let at = Place::Input;
    if given.rdc_offer_number == 0 {
        refused.value(at.unused("rdc/benefit_months", given.rdc_benefit_months))?;
        refused.value(at.unused("rdc/renewal", given.rdc_renewal))?;
        return Ok(None);
    }
    let offer_number = refused.value(at.whole("rdc/offer_number", given.rdc_offer_number))?;
    let benefit_months = refused.value(at.whole("rdc/benefit_months", given.rdc_benefit_months))?;
    let renewal = refused.value(at.needed("rdc/renewal", at.answer("rdc/renewal", given.rdc_renewal)))?;
    Ok(match (offer_number, benefit_months, renewal) {
        (Some(offer_number), Some(benefit_months), Some(renewal)) => {
            Some(Rdc::new(offer_number, benefit_months, renewal))
        }
        _ => None,
    })
}

fn l68(given: &colloc_offer_input, refused: &mut Refused) -> Result<Option<L68Offer>, Fault> {
    let at = Place::Input;
    if refused.option(at.answer("l68", given.l68))? != Some(true) {
        refused.value(at.unused("l68/requirements_met", given.l68_requirements_met))?;
        return Ok(None);
    }
    let mut l68 = L68Offer::new();
    l68.requirements_met = refused.option(at.answer("l68/requirements_met", given.l68_requirements_met))?;
    Ok(Some(l68))
}

fn flat(size: u32, answer: &Suitability) -> colloc_offer_output {
    let of = |subject: Subject| {
        answer.criteria.iter().find(|one| one.criterion == subject).map_or(0, |one| answered(one.met))
    };
    colloc_offer_output {
        size,
        congrua: answered(answer.congrua),
        band: answer.band.map_or(0, |band| code(BANDS, &band)),
        contratto: of(Subject::Contratto),
        orario: of(Subject::Orario),
        minimo_contrattuale: of(Subject::MinimoContrattuale),
        coerenza: of(Subject::Coerenza),
        distanza: of(Subject::Distanza),
        retribuzione: of(Subject::Retribuzione),
        requisiti: of(Subject::Requisiti),
        testo: of(Subject::Testo),
        reserved: 0,
    }
}

fn answered(met: Option<bool>) -> i32 {
    met.map_or(COLLOC_UNKNOWN, |met| if met { COLLOC_YES } else { COLLOC_NO })
}
