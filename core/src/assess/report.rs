//! An assessment as an operator reads it: plain text, in either language.

use std::fmt::Write;

use super::types::Assessment;
use crate::answer::reply::Answer;
use crate::answer::step::UsedParameter;
use crate::base::calendar::day::{Day, giorno};
use crate::base::money::Money;
use crate::base::text::{Lang, elided};
use crate::base::words::sanction::Measure;
use crate::chapters::services::text::missing;
use crate::chapters::services::types::ServiceAccess;
use crate::rulebook::book::Rulebook;
use crate::rulebook::parameter::Kind;
use crate::rulebook::tables::catalogue::{Requirement, Service};

/// The words of a report in one language.
pub(super) struct Words {
    pub(super) lang: Lang,
}

impl Words {
    pub(super) fn pick<'a>(&self, it: &'a str, en: &'a str) -> &'a str {
        self.lang.pick(it, en)
    }

    pub(super) fn day(&self, day: Day) -> String {
        match self.lang {
            Lang::It => giorno(day).to_string(),
            Lang::En => day.to_string(),
        }
    }

    fn count(&self, number: i32, (one_it, many_it): (&str, &str), (one_en, many_en): (&str, &str)) -> String {
        let word = if number == 1 { self.pick(one_it, one_en) } else { self.pick(many_it, many_en) };
        format!("{number} {word}")
    }

    fn amount(&self, amount: Money) -> String {
        match self.lang {
            Lang::It => amount.italian(),
            Lang::En => amount.to_string(),
        }
    }

    /// An event by its place, counted from one, and its day.
    fn event(&self, index: usize, date: Option<Day>) -> String {
        let of = date.map(|date| format!(" {} {}", self.pick("del", "of"), self.day(date)));
        format!("{} {}{}", self.pick("evento", "event"), index.saturating_add(1), of.unwrap_or_default())
    }

    fn yes(&self, yes: bool) -> &'static str {
        match (self.lang, yes) {
            (Lang::It, true) => "sì",
            (Lang::En, true) => "yes",
            (_, false) => "no",
        }
    }
}

impl Answer<Assessment> {
    /// The assessment as text for an operator: state, timeline, deadlines, sanctions, services, the essential levels (LEP) owed, what
    /// comes next, findings, the rules with their citations, and the trace, if requested.
    ///
    /// ```
    /// use collocamento::{Dossier, Lang, Rulebook, assess};
    /// let dossier = Dossier::from_json(r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#)?;
    /// let law = Rulebook::bundled("nazionale")?;
    /// assert!(assess(&law, &dossier)?.report(&law, Lang::En).contains("unemployed"));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn report(&self, rulebook: &Rulebook, lang: Lang) -> String {
        let mut out = String::new();
        // Writing to a String does not fail.
        let _ = self.write_report(&mut out, rulebook, &Words { lang });
        match lang {
            Lang::It => elided(out),
            Lang::En => out,
        }
    }

    fn write_report(&self, out: &mut String, rulebook: &Rulebook, words: &Words) -> std::fmt::Result {
        let (status, lang) = (&self.status, words.lang);
        let name = status.state.label(lang);
        writeln!(
            out,
            "{} {} ({})",
            words.pick("Situazione al", "Situation on"),
            words.day(self.as_of),
            self.rulebook()
        )?;
        writeln!(out, "  {:<24}{name}", words.pick("stato", "status"))?;
        for (label, day) in [(words.pick("dal", "since"), status.since), (words.pick("DID", "DID"), status.did_date)] {
            if let Some(day) = day {
                writeln!(out, "  {label:<24}{}", words.day(day))?;
            }
        }
        let days = words.count(status.seniority_days, ("giorno", "giorni"), ("day", "days"));
        writeln!(out, "  {:<24}{days}", words.pick("anzianità", "seniority"))?;
        let steps = [
            (words.pick("sei mesi", "six months"), status.six_months, status.six_months_on),
            (words.pick("lunga durata", "long-term"), status.long_term, status.long_term_on),
        ];
        for (label, reached, on) in steps {
            let on = on.map(|day| format!(", {} {}", words.pick("dal", "from"), words.day(day))).unwrap_or_default();
            writeln!(out, "  {label:<24}{}{on}", words.yes(reached))?;
        }
        let conditions = [
            (words.pick("disoccupato (art. 19)", "unemployed (art. 19)"), status.legally_unemployed),
            (words.pick("non occupato", "not employed"), status.condition.non_occupato),
        ];
        for (label, holds) in conditions {
            writeln!(out, "  {label:<24}{}", words.yes(holds))?;
        }
        if let Some(held) = &status.suspension {
            let used = words.pick("giorni usati", "days used");
            let left = words.pick("restano", "left");
            let loss = words.pick("decadenza dal", "lost from");
            let label = words.pick("sospensione", "suspension");
            writeln!(
                out,
                "  {label:<24}{} {used}, {left} {}, {loss} {}",
                held.days_used,
                held.days_left,
                words.day(held.loss_on)
            )?;
        }
        if let Some(bar) = status.bar_until {
            writeln!(
                out,
                "  {:<24}{}",
                words.pick("nuova DID possibile dal", "new DID possible from"),
                words.day(bar)
            )?;
        }
        self.write_timeline(out, words)?;
        self.write_deadlines(out, words)?;
        self.write_sanctions(out, words)?;
        self.write_services(out, rulebook, words)?;
        self.write_lep_owed(out, rulebook, words)?;
        if let Some(next) = &self.next_change {
            writeln!(
                out,
                "\n{}",
                words.pick("Prossimo cambiamento, senza altri fatti", "Next change, if nothing else happens")
            )?;
            writeln!(out, "  {}  {} [{}]", words.day(next.date), next.state.label(lang), next.rule)?;
        }
        self.write_findings(out, words)?;
        self.write_rules(out, rulebook, words)
    }

    fn write_timeline(&self, out: &mut String, words: &Words) -> std::fmt::Result {
        if self.timeline.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", words.pick("Cronologia", "Timeline"))?;
        for span in &self.timeline {
            let to = span.to.map_or_else(|| words.pick("in corso", "ongoing").to_owned(), |to| words.day(to));
            writeln!(out, "  {}  {to:<10}  {} [{}]", words.day(span.from), span.state.label(words.lang), span.rule)?;
        }
        Ok(())
    }

    fn write_deadlines(&self, out: &mut String, words: &Words) -> std::fmt::Result {
        if self.deadlines.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", words.pick("Scadenze", "Deadlines"))?;
        for deadline in &self.deadlines {
            let bound = deadline.bound.label(words.lang);
            let state = deadline.state.label(words.lang);
            let title = words.pick(&deadline.title, &deadline.title_en);
            writeln!(out, "  {}  {state:<12}  {bound:<8}{title} [{}]", words.day(deadline.due), deadline.id)?;
        }
        Ok(())
    }

    fn write_sanctions(&self, out: &mut String, words: &Words) -> std::fmt::Result {
        let mut taken = self.sanctions.iter().filter(|one| one.sanction.measure != Measure::Nessuna).peekable();
        if taken.peek().is_some() {
            writeln!(out, "\n{}", words.pick("Sanzioni", "Sanctions"))?;
        }
        for one in taken {
            let sanction = &one.sanction;
            let measure = match sanction.measure {
                Measure::Decadenza if sanction.loses_status => {
                    words.pick("decadenza dalla prestazione e dallo stato", "loss of the benefit and of the status")
                }
                measure => measure.label(words.lang),
            };
            let days = sanction.days.map(|days| format!(", {days} {}", words.pick("giorni", "days")));
            let amount = sanction.amount.map(|amount| format!(", {} euro", words.amount(amount)));
            let (days, amount) = (days.unwrap_or_default(), amount.unwrap_or_default());
            writeln!(out, "  {}  {measure}{days}{amount} ({})", words.day(one.date), words.event(one.event, None))?;
        }
        Ok(())
    }

    /// The services that the person may have; then what the others lack, those that lack the same on one line.
    fn write_services(&self, out: &mut String, rulebook: &Rulebook, words: &Words) -> std::fmt::Result {
        let due = |access: &ServiceAccess| {
            let by = access.due.map(|due| match due < self.as_of {
                true => format!(" ({} {})", words.pick("scaduto il", "was due by"), words.day(due)),
                false => format!(" ({} {})", words.pick("entro il", "due by"), words.day(due)),
            });
            by.unwrap_or_default()
        };
        if self.services.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", words.pick("Servizi che spettano", "Services available"))?;
        if !self.services.iter().any(|access| access.eligible) {
            writeln!(out, "  {}", words.pick("nessuno", "none"))?;
        }
        let mut lacking: Vec<(String, Vec<String>)> = Vec::new();
        for (access, card) in self.services.iter().filter_map(|one| Some((one, rulebook.service(&one.code)?))) {
            if access.eligible {
                writeln!(out, "  {}  {}{}", access.code, card.title(words.lang), due(access))?;
                continue;
            }
            let (lacks, code) = (lacks(rulebook, access, card, words.lang), format!("{}{}", access.code, due(access)));
            match lacking.iter_mut().find(|(known, _)| *known == lacks) {
                Some((_, codes)) => codes.push(code),
                None => lacking.push((lacks, vec![code])),
            }
        }
        if !lacking.is_empty() {
            writeln!(out, "\n{}", words.pick("Servizi che non spettano, e perché", "Services not available, and why"))?;
        }
        for (lacks, codes) in lacking {
            writeln!(out, "  {}: {lacks}", codes.join(", "))?;
        }
        Ok(())
    }

    /// The essential levels of service that the person is owed; a duty of the office without a card has the title of its deadline.
    fn write_lep_owed(&self, out: &mut String, rulebook: &Rulebook, words: &Words) -> std::fmt::Result {
        if self.lep_owed.is_empty() {
            return Ok(());
        }
        let heading = ("Livelli essenziali (LEP) dovuti e non erogati", "Essential levels (LEP) owed and not given");
        writeln!(out, "\n{}", words.pick(heading.0, heading.1))?;
        for owed in &self.lep_owed {
            let card = owed.service.as_deref().and_then(|code| rulebook.service(code));
            let what = match card {
                Some(card) => format!("{}  {}", card.code, card.title(words.lang)),
                None => {
                    let (title, title_en) = rulebook.titles_on(&owed.rule, self.as_of);
                    words.pick(&title, &title_en).to_owned()
                }
            };
            let by = owed.due.map(|due| match owed.late {
                true => format!(" ({} {})", words.pick("scaduto il", "was due by"), words.day(due)),
                false => format!(" ({} {})", words.pick("entro il", "due by"), words.day(due)),
            });
            writeln!(out, "  {what}{} [{}]", by.unwrap_or_default(), owed.rule)?;
        }
        Ok(())
    }

    fn write_findings(&self, out: &mut String, words: &Words) -> std::fmt::Result {
        if self.findings.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", words.pick("Rilievi", "Findings"))?;
        for finding in &self.findings {
            let severity = finding.severity.label(words.lang);
            let place =
                finding.event.map(|event| format!("{}: ", words.event(event, finding.date))).unwrap_or_default();
            writeln!(out, "  {severity:<8} {place}{} [{}]", finding.message.get(words.lang), finding.rule)?;
        }
        Ok(())
    }

    /// The title of a parameter, and its value as people write it.
    fn parameter(&self, rulebook: &Rulebook, used: &UsedParameter, words: &Words) -> (String, String) {
        let Ok((parameter, _)) = rulebook.parameter(&used.name, used.from.or(used.to).unwrap_or(self.as_of)) else {
            return (used.name.to_string(), used.value.to_string());
        };
        let amount = used.value.decimal().filter(|_| parameter.kind == Kind::Importo).and_then(Money::rounded);
        let value = amount.map_or_else(|| used.value.to_string(), |amount| format!("{} euro", words.amount(amount)));
        (words.pick(&parameter.title, &parameter.title_en).to_owned(), value)
    }

    fn write_rules(&self, out: &mut String, rulebook: &Rulebook, words: &Words) -> std::fmt::Result {
        if let Some(trace) = &self.trace {
            writeln!(out, "\n{}", words.pick("Motivazione", "Reasons"))?;
            for step in trace {
                writeln!(
                    out,
                    "  {:<10}  {} [{}, {}: {}]",
                    step.date.map(|day| words.day(day)).unwrap_or_default(),
                    step.text(words.lang),
                    step.rule,
                    step.confidence,
                    step.citation
                )?;
                for used in &step.parameters {
                    let from = used.from.map_or_else(|| "…".to_owned(), |day| words.day(day));
                    let to = used.to.map_or_else(|| "…".to_owned(), |day| words.day(day));
                    let (title, value) = self.parameter(rulebook, used, words);
                    writeln!(out, "              {title}: {value} ({from} – {to}, {})", used.citation)?;
                }
            }
        }
        writeln!(out, "\n{}", words.pick("Regole applicate", "Rules applied"))?;
        for rule in self.rules.iter().filter_map(|id| rulebook.rule(id)) {
            let (title, title_en) = rulebook.titles_on(&rule.id, self.as_of);
            let citation = &rule.sources.on(Some(self.as_of)).citation;
            writeln!(out, "  {:<14}{} ({})", rule.id, words.pick(&title, &title_en), citation)?;
        }
        Ok(())
    }
}

/// What a service lacks; if the person is not among its recipients, nothing else matters.
fn lacks(rulebook: &Rulebook, access: &ServiceAccess, card: &Service, lang: Lang) -> String {
    let no_recipient = missing(rulebook, Requirement::Destinatario, card);
    let alone = access.unmet.iter().find(|unmet| unmet.message.get(lang) == no_recipient.get(lang));
    let lacks = alone.map_or(access.unmet.as_slice(), std::slice::from_ref);
    let lacks: Vec<String> =
        lacks.iter().map(|unmet| format!("{} [{}]", unmet.message.get(lang), unmet.rule)).collect();
    lacks.join("; ")
}
