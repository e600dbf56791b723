use std::mem::zeroed;

use collocamento_ffi::sanction::*;
use serde_json::Value;

use super::cases::{self, Doors, Fields, path, plain};

/// The input as a struct; the history and the province must outlive it.
fn flat(
    input: &Value,
    history: &mut Vec<colloc_past_violation>,
    province: &mut String,
) -> Option<colloc_sanction_input> {
    let mut given = Fields::of(input)?;
    for past in given.take("history").map_or_else(Vec::new, |all| all.as_array().unwrap().clone()) {
        let mut past = Fields::of(&past)?;
        let (violation, date) = (past.code("violation", "COLLOC_VIOLATION_")?, past.day("date")?);
        history.push(colloc_past_violation { violation, date, justified: past.answer("justified")?, reserved: 0 });
        past.is_empty().then_some(())?;
    }
    *province = given.text("province")?;
    let (monthly_amount, has_monthly_amount) = given.scaled("monthly_amount", 2)?;
    let (missed_hours_percent, has_missed_hours_percent) = given.scaled("missed_hours_percent", 2)?;
    let flat = colloc_sanction_input {
        size: size_of::<colloc_sanction_input>().try_into().unwrap(),
        benefit: given.code("benefit", "COLLOC_BENEFIT_")?,
        violation: given.code("violation", "COLLOC_VIOLATION_")?,
        date: given.day("date")?,
        justified: given.answer("justified")?,
        claim_date: given.day("claim_date")?,
        received: given.day("received")?,
        history_size: size_of::<colloc_past_violation>().try_into().unwrap(),
        history: history.as_ptr(),
        history_count: history.len(),
        monthly_amount,
        has_monthly_amount,
        has_missed_hours_percent,
        missed_hours_percent,
        reserved: 0,
        province: province.as_ptr().cast(),
        province_len: province.len(),
    };
    given.is_empty().then_some(flat)
}

fn same(out: &colloc_sanction_output, answer: &Value) {
    assert_eq!(i64::from(out.measure), plain(&answer["measure"], "COLLOC_MEASURE_"));
    assert_eq!(i64::from(out.step), plain(&answer["step"], ""));
    let fraction = match (out.fraction_numerator, out.fraction_denominator) {
        (0, 0) => Value::Null,
        (numerator, 1) => numerator.to_string().into(),
        (numerator, denominator) => format!("{numerator}/{denominator}").into(),
    };
    assert_eq!(fraction, answer["fraction"]);
    assert_eq!(i64::from(out.days), plain(&answer["days"], ""));
    assert_eq!(out.has_amount == 1, answer["amount"].is_string());
    let cents = answer["amount"].as_str().map_or(0, |amount| amount.replace('.', "").parse().unwrap());
    assert_eq!(out.amount, cents);
    assert_eq!(i64::from(out.loses_benefit), plain(&answer["loses_benefit"], ""));
    assert_eq!(i64::from(out.loses_status), plain(&answer["loses_status"], ""));
    assert_eq!(i64::from(out.bar_until), plain(&answer["bar_until"], ""));
    assert_eq!(i64::from(out.appeal_by), plain(&answer["appeal_by"], ""));
    let told = |name: &str| i32::from(answer["notify"].as_array().unwrap().contains(&name.into()));
    assert_eq!(
        (out.notify_anpal, out.notify_ministero, out.notify_inps),
        (told("anpal"), told("ministero"), told("inps"))
    );
}

#[test]
fn sanctions() {
    let (mut doors, mut compared) = (Doors::new(), 0);
    for (name, rulebook, input) in cases::of("conditionality.sanction") {
        let (mut history, mut province) = (Vec::new(), String::new());
        let Some(given) = flat(&input, &mut history, &mut province) else { continue };
        // SAFETY: integers.
        let mut out: colloc_sanction_output = unsafe { zeroed() };
        out.size = size_of_val(&out).try_into().unwrap();
        out.measure = -7;
        // SAFETY: an open handle, and two structs whose size and pointers are right.
        let status = unsafe { colloc_sanction(doors.handle(&rulebook), &raw const given, &raw mut out) };
        match doors.json(&rulebook, "conditionality.sanction", &input) {
            Ok(answer) => {
                assert_eq!(status, 0, "{name}");
                same(&out, &answer);
            }
            Err(error) => assert_eq!(((status, path()), out.measure), (error, -7), "{name}"),
        }
        compared += 1;
    }
    assert!(compared >= 80, "{compared}");
}
