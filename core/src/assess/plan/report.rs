//! A plan as an operator reads it: plain text, in either language.

use std::fmt::Write;

use super::types::{NextStep, Plan, PlanState, PlannedService};
use crate::answer::reply::Answer;
use crate::assess::report::Words;
use crate::base::text::{Lang, elided};
use crate::rulebook::tables::catalogue::Actor;

impl Answer<Plan> {
    /// The plan as text for an operator: what to do next, then each service of the path with its days, what it waits for and
    /// what blocks it.
    ///
    /// ```
    /// use collocamento::dossier::{Event, Person, facts::Did};
    /// use collocamento::services::{PlanInput, plan};
    /// use collocamento::{Lang, Rulebook};
    /// let did = Event::new("2025-03-03".parse()?, Did::new());
    /// let input = PlanInput::new(Person::new(), vec![did], "2025-03-04".parse()?);
    /// assert!(plan(&Rulebook::bundled("umbria")?, &input)?.report(Lang::En).contains("contact the CPI"));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn report(&self, lang: Lang) -> String {
        let mut out = String::new();
        // Writing to a String does not fail.
        let _ = self.write_plan(&mut out, &Words { lang });
        match lang {
            Lang::It => elided(out),
            Lang::En => out,
        }
    }

    fn write_plan(&self, out: &mut String, words: &Words) -> std::fmt::Result {
        let (title, day) = (words.pick("Piano al", "Plan on"), words.day(self.as_of));
        writeln!(out, "{title} {day} ({})", self.rulebook())?;
        writeln!(out, "  {:<10}{}", words.pick("stato", "status"), self.state.label(words.lang))?;
        if let Some(class) = self.class {
            writeln!(out, "  {:<10}{class}", words.pick("classe", "class"))?;
        }
        writeln!(out, "\n{}", words.pick("Da fare", "To do"))?;
        if self.next.is_empty() {
            writeln!(out, "  {}", words.pick("niente", "nothing"))?;
        }
        for (place, step) in self.next.iter().enumerate() {
            write_step(out, place.saturating_add(1), step, words)?;
        }
        if !self.path.is_empty() {
            writeln!(out, "\n{}", words.pick("Percorso", "Path"))?;
        }
        for service in &self.path {
            write_service(out, service, words)?;
        }
        let others: Vec<&str> = self.excluded.iter().map(|access| access.code.as_str()).collect();
        if !others.is_empty() {
            writeln!(out, "\n{}: {}", words.pick("Non spettano", "Not for this person"), others.join(", "))?;
        }
        Ok(())
    }
}

fn write_step(out: &mut String, number: usize, step: &NextStep, words: &Words) -> std::fmt::Result {
    let (what, why) = (words.pick(&step.what, &step.what_en), words.pick(&step.why, &step.why_en));
    let who = actors(&step.who, words);
    let late = if step.late { words.pick(" IN RITARDO", " LATE") } else { "" };
    writeln!(out, "  {number}. {who}: {what}{late}")?;
    writeln!(out, "     {why} [{}]", step.rule)
}

fn write_service(out: &mut String, service: &PlannedService, words: &Words) -> std::fmt::Result {
    let (title, state) = (words.pick(&service.title, &service.title_en), service.state.label(words.lang));
    writeln!(out, "  {}  {state:<10}  {title}", service.code)?;
    let mut details: Vec<String> = Vec::new();
    if service.state != PlanState::Erogato {
        details.extend(service.earliest.map(|day| format!("{} {}", words.pick("dal", "from"), words.day(day))));
    }
    details.extend(service.last.map(|day| format!("{} {}", words.pick("entro il", "due by"), words.day(day))));
    let forms: Vec<&str> = service.forms.iter().map(|form| form.label(words.lang)).collect();
    if !forms.is_empty() {
        let most = service.max_group.map(|most| format!(" ({} {most})", words.pick("al massimo", "at most")));
        details.push(format!("{}{}", forms.join(words.pick(" o ", " or ")), most.unwrap_or_default()));
    }
    if !service.who.is_empty() {
        details.push(actors(&service.who, words));
    }
    if service.needed {
        details.push(words.pick("fabbisogno registrato", "need on record").to_owned());
    }
    if service.suggested == Some(true) {
        details.push(words.pick("indicato dal profilo", "suggested by the profile").to_owned());
    }
    if !details.is_empty() {
        writeln!(out, "      {}", details.join("; "))?;
    }
    for waiting in &service.waits_for {
        let message = waiting.message.get(words.lang);
        let on = waiting.from.filter(|_| waiting.event.is_none());
        let on = on.map(|day| format!(" ({} {})", words.pick("fino al", "up to"), words.day(day.previous())));
        let on = on.unwrap_or_default();
        writeln!(out, "      {}: {message}{on} [{}]", words.pick("attende", "waits for"), waiting.rule)?;
    }
    for block in &service.blocked_by {
        let to = block.to.map(|day| format!(" ({} {})", words.pick("fino al", "up to"), words.day(day)));
        let (to, message) = (to.unwrap_or_default(), block.message.get(words.lang));
        writeln!(out, "      {}: {message}{to} [{}]", words.pick("bloccato", "blocked"), block.rule)?;
    }
    Ok(())
}

fn actors(who: &[Actor], words: &Words) -> String {
    who.iter().map(|actor| actor.label(words.lang)).collect::<Vec<_>>().join(", ")
}
