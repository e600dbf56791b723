//! `conditionality.convocation`: whether an absence after a summons can be sanctioned.

use chrono::TimeDelta;

use super::read::{after_reform, parameter};
use super::text::convocation;
use super::text::convocation::Electronic;
use super::types::{Convocation, ConvocationInput};
use crate::answer::journal::{Journal, answer};
use crate::answer::problem::Unmet;
use crate::answer::reply::Answer;
use crate::base::calendar::holidays::is_comune;
use crate::base::error::Error;
use crate::base::error::checks::Checks;
use crate::base::rule;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameters::convocations::{
    CANALE_ELETTRONICO, CANALE_POSTA, ChannelUse, ORE_PREAVVISO_MASSIME, ORE_PREAVVISO_MINIME,
};
use crate::rulebook::read::Read;

/// Checks whether an absence after a summons can be sanctioned, and returns the rules applied.
///
/// # Errors
/// [`Code::PrestazioneNonVigente`](crate::Code::PrestazioneNonVigente) at `/benefit`,
/// [`Code::RegimeNonCoperto`](crate::Code::RegimeNonCoperto) at `/sent` before 24 September 2015,
/// [`Code::ValoreNonValido`](crate::Code::ValoreNonValido) at `/appointment` if it is before `sent`.
///
/// ```
/// use collocamento::conditionality::{ConvocationChannel, ConvocationInput, ConvocationKind, convocation};
/// use collocamento::{Rulebook, dossier::Benefit};
/// let (sent, appointment) = ("2025-03-03T10:01".parse()?, "2025-03-04T10:00".parse()?);
/// let (kind, channel) = (ConvocationKind::Straordinaria, ConvocationChannel::Pec);
/// let pec = ConvocationInput::new(Benefit::Naspi, sent, appointment, kind, channel);
/// let answer = convocation(&Rulebook::bundled("nazionale")?, &pec)?;
/// assert!(!answer.valid);
/// assert_eq!((answer.notice_hours, answer.problems[0].rule.as_str()), (23, "CONV-NOTICE"));
/// # Ok::<(), collocamento::Error>(())
/// ```
pub fn convocation(rulebook: &Rulebook, input: &ConvocationInput) -> Result<Answer<Convocation>, Error> {
    answer(rulebook, |journal| run(rulebook, input, journal))
}

pub(crate) fn run(rulebook: &Rulebook, input: &ConvocationInput, journal: &mut Journal) -> Result<Convocation, Error> {
    let mut checks = Checks::default();
    let no_comune = input.comune.as_deref().is_some_and(|comune| !is_comune(comune));
    let (it, en) = ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
    checks.refuse_if(no_comune, "/comune", it, en);
    let early = input.appointment < input.sent;
    checks.refuse_if(early, "/appointment", "precede la convocazione", "it is before the summons");
    checks.end()?;
    rulebook.benefit_exists(input.benefit, input.sent.day())?;
    after_reform(rulebook, input.sent.day(), "/sent")?;

    let notice = input.appointment.date_time().signed_duration_since(input.sent.date_time());
    let checks = [
        duty_due(rulebook, input, journal),
        enough_notice(rulebook, input, notice, journal)?,
        working_day(rulebook, input, journal),
        channel(rulebook, input, journal)?,
        working_hours(rulebook, input, journal),
    ];
    let problems: Vec<Unmet> = checks.into_iter().flatten().collect();
    Ok(Convocation { valid: problems.is_empty(), notice_hours: notice.num_hours(), problems })
}

/// COVID-40: a summons to a day on which the duties are suspended supports no sanction.
fn duty_due(rulebook: &Rulebook, input: &ConvocationInput, journal: &mut Journal) -> Option<Unmet> {
    let day = input.appointment.day();
    let suspension = rulebook.duty_suspension(input.benefit, day)?;
    journal.apply(&suspension.rule, day, || convocation::suspended(day).note().fact("/benefit").fact("/appointment"));
    Some(Unmet::new(&suspension.rule, convocation::suspended(day)))
}

/// CONV-NOTICE: a minimum and a maximum, both included; it does not apply to the first summons or to appointments
/// agreed in the patto.
fn enough_notice(
    rulebook: &Rulebook,
    input: &ConvocationInput,
    notice: TimeDelta,
    journal: &mut Journal,
) -> Result<Option<Unmet>, Error> {
    let sent = input.sent.day();
    if input.kind != ConvocationKind::Straordinaria {
        return Ok(None);
    }
    let minimum = parameter(rulebook, ORE_PREAVVISO_MINIME, sent, "/sent")?;
    let maximum = parameter(rulebook, ORE_PREAVVISO_MASSIME, sent, "/sent")?;
    let hours = |hours: Read<u32>| TimeDelta::try_hours((*hours).into()).unwrap_or(TimeDelta::MAX);
    let kept = hours(minimum) <= notice && notice <= hours(maximum);
    journal.apply(rule::CONV_NOTICE, sent, || convocation::notice(notice, (minimum, maximum), kept));
    Ok((!kept).then(|| Unmet::new(rule::CONV_NOTICE, convocation::notice_text(notice, (minimum, maximum), kept))))
}

/// CONV-FERIALE: neither a Sunday nor a holiday.
fn working_day(rulebook: &Rulebook, input: &ConvocationInput, journal: &mut Journal) -> Option<Unmet> {
    let day = input.appointment.day();
    let kept = !rulebook.holidays().is_holiday(day, input.comune.as_deref());
    journal.rule(rule::TERM_08);
    if input.comune.is_some() {
        journal.rule(rule::TERM_10);
    }
    journal.apply(rule::CONV_FERIALE, day, || convocation::working_day(day, kept));
    (!kept).then(|| Unmet::new(rule::CONV_FERIALE, convocation::working_day_text(day, kept)))
}

/// CONV-CANALE: the channels of a summons after which an absence can be sanctioned.
fn channel(rulebook: &Rulebook, input: &ConvocationInput, journal: &mut Journal) -> Result<Option<Unmet>, Error> {
    let sent = input.sent.day();
    let (electronic, siisl) = rulebook.channel_parameters(input.benefit);
    let named = match input.channel {
        ConvocationChannel::Raccomandata | ConvocationChannel::Pec | ConvocationChannel::Concordato => None,
        ConvocationChannel::Email | ConvocationChannel::Sms => Some(electronic.unwrap_or(CANALE_ELETTRONICO.name())),
        ConvocationChannel::Posta => Some(CANALE_POSTA.name()),
        ConvocationChannel::Siisl => siisl,
    };
    let read = |name: &str| rulebook.read_named::<ChannelUse>(name, sent).map_err(|error| error.at("/sent"));
    let (channel, reading) = named.map(read).transpose()?.unzip();
    let otherwise = match input.channel {
        ConvocationChannel::Siisl => ChannelUse::No,
        _ => ChannelUse::Si,
    };
    let contacts_count = rulebook.falls_under(input.benefit, |benefit| benefit.claim_contact, sent);
    let allowed = match channel.unwrap_or(otherwise) {
        ChannelUse::Si => Some(true),
        ChannelUse::RecapitiDomanda if contacts_count => input.claim_contact,
        ChannelUse::RecapitiDomanda | ChannelUse::No => Some(false),
    };
    let kept = allowed == Some(true);
    let use_of = |name: &str| read(name).ok().map(|(channel, _)| channel);
    let by_contacts = use_of(electronic.unwrap_or(CANALE_ELETTRONICO.name()));
    let would_do = Electronic {
        contacts: contacts_count && by_contacts == Some(ChannelUse::RecapitiDomanda),
        siisl: siisl.and_then(use_of) == Some(ChannelUse::Si),
    };
    let text = convocation::channel_text(allowed, would_do);
    if rulebook.rule(rule::CONV_CANALE).is_some_and(|rule| rule.in_force(sent)) {
        journal.apply(rule::CONV_CANALE, sent, || convocation::channel(input, reading, text.clone()));
    }
    Ok((!kept).then(|| Unmet::new(rule::CONV_CANALE, text)))
}

/// CONV-COST: short-time workers are summoned at times compatible with their work.
fn working_hours(rulebook: &Rulebook, input: &ConvocationInput, journal: &mut Journal) -> Option<Unmet> {
    let (day, known) = (input.appointment.day(), input.compatible_hours);
    let in_force = rulebook.rule(rule::CONV_COST).is_some_and(|rule| rule.in_force(day));
    if !in_force || !rulebook.falls_under(input.benefit, |benefit| benefit.short_time, day) {
        return None;
    }
    journal.apply(rule::CONV_COST, day, || convocation::working_hours(known));
    (known != Some(true)).then(|| Unmet::new(rule::CONV_COST, convocation::working_hours_text(known)))
}
