use std::mem::zeroed;

use collocamento_ffi::offer::*;
use serde_json::{Value, json};

use super::cases::{self, Doors, Fields, path, plain};

fn part(given: &mut Fields, key: &str) -> Option<Fields> {
    Fields::of(&given.take(key).unwrap_or_else(|| json!({})))
}

fn flat(input: &Value) -> Option<colloc_offer_input> {
    let mut given = Fields::of(input)?;
    let (mut contract, mut place) = (part(&mut given, "contract")?, part(&mut given, "place")?);
    let mut coherence = part(&mut given, "coherence")?;
    let rdc_given = input.get("rdc").is_some();
    let (mut rdc, l68) = (part(&mut given, "rdc")?, i32::from(input.get("l68").is_some()));
    let mut matched = part(&mut given, "l68")?;
    let (benefit_amount, has_benefit_amount) = given.scaled("benefit_amount", 2)?;
    let (net_pay, has_net_pay) = contract.scaled("net_pay", 2)?;
    let (months, has_months) = contract.scaled("months", 3)?;
    let (hours_ratio, has_hours_ratio) = contract.scaled("hours_ratio", 3)?;
    let (km, has_km) = place.scaled("km", 3)?;
    let (minutes, has_minutes) = place.scaled("minutes", 3)?;
    let flat = colloc_offer_input {
        size: size_of::<colloc_offer_input>().try_into().unwrap(),
        regime: given.code("regime", "COLLOC_REGIME_")?,
        date: given.day("date")?,
        did: given.day("did")?,
        suspended_days: given.whole("suspended_days")?,
        kind: contract.code("kind", "COLLOC_JOB_")?,
        benefit_amount,
        net_pay,
        has_benefit_amount,
        has_net_pay,
        months,
        has_months,
        hours_ratio,
        has_hours_ratio,
        km,
        has_km,
        minutes,
        has_minutes,
        public_transport: place.answer("public_transport")?,
        collective_minimum: contract.answer("collective_minimum")?,
        same_area: coherence.answer("same_area")?,
        same_sector: coherence.answer("same_sector")?,
        related_sector: coherence.answer("related_sector")?,
        children_under_14: given.answer("children_under_14")?,
        rdc_offer_number: rdc.whole("offer_number")?,
        rdc_benefit_months: rdc.whole("benefit_months")?,
        rdc_renewal: rdc.answer("renewal")?,
        l68,
        l68_requirements_met: matched.answer("requirements_met")?,
        reserved: 0,
    };
    // A zeroth offer is an error in JSON, and says nothing here; a part that is not there can't be told from an empty one.
    let sayable =
        (!rdc_given || flat.rdc_offer_number > 0) && input.get("place").is_some() && input.get("contract").is_some();
    [given, contract, place, coherence, rdc, matched].iter().all(Fields::is_empty).then_some(flat).filter(|_| sayable)
}

fn answered(met: &Value) -> i64 {
    met.as_bool().map_or(3, |met| if met { 1 } else { 2 })
}

fn same(out: &colloc_offer_output, answer: &Value, name: &str) {
    assert_eq!(i64::from(out.congrua), answered(&answer["congrua"]), "{name}");
    assert_eq!(i64::from(out.band), plain(&answer["band"], "COLLOC_BAND_"), "{name}");
    let criteria = [
        ("contratto", out.contratto),
        ("orario", out.orario),
        ("minimo_contrattuale", out.minimo_contrattuale),
        ("coerenza", out.coerenza),
        ("distanza", out.distanza),
        ("retribuzione", out.retribuzione),
        ("requisiti", out.requisiti),
        ("testo", out.testo),
    ];
    let listed = answer["criteria"].as_array().unwrap();
    for (criterion, met) in criteria {
        let wanted = listed.iter().find(|one| one["criterion"] == criterion).map_or(0, |one| answered(&one["met"]));
        assert_eq!(i64::from(met), wanted, "{name} {criterion}");
    }
    assert_eq!(
        listed.len(),
        criteria.iter().filter(|(_, met)| *met != 0).count(),
        "{name}: a criterion twice, or unknown"
    );
}

#[test]
fn offers() {
    let (mut doors, mut compared) = (Doors::new(), 0);
    for (name, rulebook, input) in cases::of("offer.evaluate") {
        let Some(given) = flat(&input) else { continue };
        // SAFETY: integers.
        let mut out: colloc_offer_output = unsafe { zeroed() };
        out.size = size_of_val(&out).try_into().unwrap();
        out.congrua = -7;
        // SAFETY: an open handle, and two structs whose size is right.
        let status = unsafe { colloc_offer(doors.handle(&rulebook), &raw const given, &raw mut out) };
        match doors.json(&rulebook, "offer.evaluate", &input) {
            Ok(answer) => {
                assert_eq!(status, 0, "{name}");
                same(&out, &answer, &name);
            }
            Err(error) => assert_eq!(((status, path()), out.congrua), (error, -7), "{name}"),
        }
        compared += 1;
    }
    assert!(compared >= 55, "{compared}");
}
