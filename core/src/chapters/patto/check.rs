//! What is missing in a patto di servizio.

use super::path;
use super::text;
use super::types::{CheckedElement, PattoCheck, PattoInput};
use crate::answer::finding::{Finding, Severity};
use crate::answer::journal::Journal;
use crate::answer::problem::MissingElement;
use crate::base::calendar::day::Day;
use crate::base::error::checks::Checks;
use crate::base::error::{Code, Error};
use crate::base::rule;
use crate::base::rule::Rule;
use crate::base::text::{Lang, Text};
use crate::base::words::patto::{Frailty, PattoElement, PattoKind, Signer};
use crate::dossier::signature::Signature;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::deadlines::GIORNI_AGGIORNAMENTO_PROFILO;
use crate::rulebook::tables::patto::PattoRule;

/// Checks the contents of a patto and its signer.
pub(crate) fn run(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<PattoCheck, Error> {
    validate(rulebook, input)?;
    let mut missing = Vec::new();
    let mut findings = Vec::new();
    let mut checklist = Vec::new();
    let of_needs = |entry: &PattoRule| entry.frailty.is_none() || entry.frailty == input.frailty;
    for (element, entry) in rulebook.patto(input.kind, input.date).filter(|(_, entry)| of_needs(entry)) {
        let PattoRule { rule, or, optional, .. } = entry;
        let said = input.content.says(element);
        let held = if or.iter().any(|other| input.content.holds(*other)) { Some(true) } else { said };
        let message = Text::new(element.label(Lang::It), element.label(Lang::En));
        checklist.push(CheckedElement { rule: rule.clone(), element: element.as_str(), held, message });
        if *optional && said.is_none() {
            journal.apply(rule.clone(), input.date, || text::left_out(element).note());
            findings.push(Finding::new(Severity::Avviso, rule.clone(), None, text::left_out(element)));
            continue;
        }
        let holds = held == Some(true);
        journal.apply(rule.clone(), input.date, || text::element(element, holds));
        if !holds {
            missing.push(MissingElement::new(rule.clone(), element.as_str()));
        } else if element == PattoElement::ValutazioneBisogno {
            for head in input.content.heads_left_out() {
                journal.apply(rule.clone(), input.date, || text::head_left_out(head));
                missing.push(MissingElement::new(rule.clone(), head.element()));
            }
        }
    }
    let to_add = if input.kind == PattoKind::Asdi { missing.clone() } else { Vec::new() };
    let (valid_for_claim, claim_unknown) = claim(input, journal);
    let (signed, unknown) = signature(rulebook, input, journal);
    if !signed {
        missing.push(MissingElement::new(rule::PATTO_AGE, "firma_cpi"));
    }
    findings.extend(unknown);
    findings.extend(profile(rulebook, input, journal)?);
    findings.extend(path::findings(rulebook, input, journal));
    findings.extend(claim_unknown);
    findings.extend(of_kind(input).map(|(severity, rule, text)| {
        journal.apply(rule, input.date, || text.clone().note().fact("/kind"));
        Finding::new(severity, rule, None, text)
    }));
    let complete = missing.is_empty();
    Ok(PattoCheck { complete, missing, valid_for_claim, to_add, checklist, assess_by: None, findings })
}

/// PATTO-ASDI-NASPI: whether the patto is enough to claim the ASDI.
fn claim(input: &PattoInput, journal: &mut Journal) -> (Option<bool>, Option<Finding>) {
    if input.kind != PattoKind::Asdi {
        return (None, None);
    }
    let grounds = [input.during_naspi, input.relocation_contract];
    let valid = match grounds {
        _ if grounds.contains(&Some(true)) => Some(true),
        [Some(false), Some(false)] => Some(false),
        _ => None,
    };
    journal.apply(rule::PATTO_ASDI_NASPI, input.date, || text::claim(valid));
    let unknown = || Finding::new(Severity::Avviso, rule::PATTO_ASDI_NASPI, None, text::claim_unknown());
    (valid, valid.is_none().then(unknown))
}

/// PATTO-AGE: an accredited body may not profile or sign, unless the rulebook accepts one with a partnership agreement.
fn signature(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> (bool, Option<Finding>) {
    let signature = Signature::on(rulebook, input.date, input.signed_by, input.partnership);
    let valid = signature.valid();
    journal.apply(rule::PATTO_AGE, input.date, || match signature.rests_on_partnership() {
        Some(read) => text::partner(read, input.partnership),
        None => text::signer(input.signed_by == Signer::Cpi),
    });
    let unknown = || Finding::new(Severity::Avviso, rule::PATTO_AGE, None, text::partnership_unknown());
    (valid == Some(true), valid.is_none().then(unknown))
}

/// PATTO-UPD: the maximum age of the profile in a patto.
fn profile(rulebook: &Rulebook, input: &PattoInput, journal: &mut Journal) -> Result<Option<Finding>, Error> {
    let Some(last) = input.last_profiling else {
        journal.rule(rule::PATTO_UPD);
        return Ok(Some(Finding::new(Severity::Nota, rule::PATTO_UPD, None, text::profile_unknown())));
    };
    let days = rulebook.read(GIORNI_AGGIORNAMENTO_PROFILO, last).map_err(|error| error.at("/last_profiling"))?;
    let stale = last.plus_days(i32::try_from(*days).unwrap_or(i32::MAX)) < input.date;
    journal.apply(rule::PATTO_UPD, input.date, || text::profile(input.date, last, days, stale));
    Ok(stale.then(|| Finding::new(Severity::Avviso, rule::PATTO_UPD, None, text::profile_stale())))
}

/// The requirements of a kind besides its contents.
fn of_kind(input: &PattoInput) -> Option<(Severity, Rule, Text)> {
    let note = |rule, text| Some((Severity::Nota, rule, text));
    match (input.kind, input.frailty) {
        (PattoKind::Ordinario | PattoKind::Asdi, _) => None,
        (PattoKind::Costanza, _) => note(rule::PATTO_COST, text::short_time()),
        (PattoKind::L68, _) => note(rule::PATTO_L68, text::disability()),
        (PattoKind::Sia, Some(Frailty::Semplice)) => note(rule::PATTO_SIA, text::simple_needs()),
        (PattoKind::Sia, Some(Frailty::Complessa)) => note(rule::PATTO_SIA, text::complex_needs()),
        (PattoKind::Sia, None) => note(rule::PATTO_SIA, text::needs_unknown()),
        (PattoKind::LungaDurata, _) => note(rule::PATTO_LTU, text::long_term()),
    }
}

pub(crate) fn validate(rulebook: &Rulebook, input: &PattoInput) -> Result<(), Error> {
    rulebook.law().covers(input.date).map_err(|error| error.at("/date").rule(rule::REG_A))?;
    let rule = match input.kind {
        PattoKind::Asdi => Some(rule::PATTO_ASDI),
        PattoKind::Costanza => Some(rule::PATTO_COST),
        PattoKind::Sia => Some(rule::PATTO_SIA),
        PattoKind::LungaDurata => Some(rule::PATTO_LTU),
        PattoKind::Ordinario | PattoKind::L68 => None,
    };
    if let Some(info) = rule.and_then(|rule| rulebook.rule(rule)).filter(|info| !info.in_force(input.date)) {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        return Err(Error::new(Code::PrestazioneNonVigente)
            .at("/kind")
            .rule(info.id.clone())
            .detail("from", day(info.from))
            .detail("to", day(info.to)));
    }
    let only_for = |path, given: bool, kind| (given && input.kind != kind).then_some((path, kind));
    let misplaced = [
        only_for("/frailty", input.frailty.is_some(), PattoKind::Sia),
        only_for("/during_naspi", input.during_naspi.is_some(), PattoKind::Asdi),
        only_for("/relocation_contract", input.relocation_contract.is_some(), PattoKind::Asdi),
    ];
    let mut checks = Checks::default();
    for (path, kind) in misplaced.into_iter().flatten() {
        checks.add(Error::new(Code::ValoreNonValido).at(path).hint(text::only_for(kind)));
    }
    if input.person.is_some() && input.events.is_none() {
        checks.add(Error::new(Code::CampoMancante).at("/events"));
    }
    checks.check(path::validate(input));
    let late = input.last_profiling.is_some_and(|last| last > input.date);
    let (it, en) = ("la profilazione è successiva al patto", "the profile is after the patto");
    checks.refuse_if(late, "/last_profiling", it, en);
    checks.end()
}
