//! The legal basis of rules, parameters and other entries: the acts, and the citations that name them.

use toml::Spanned;

use super::draft::{Draft, Reader, fault, not_empty, required};
use super::source::law::CitationSource;
use crate::base::calendar::day::Day;
use crate::base::error::Error;
use crate::base::late::Late;
use crate::base::words::confidence::Confidence;
use crate::rulebook::origin::Origin;
use crate::rulebook::sources::{Source, Sources};
use crate::rulebook::tables::act::Act;

impl Draft {
    pub(super) fn add_act(&mut self, reader: &Reader, entry: Spanned<Act>) -> Result<(), Error> {
        let origin = self.new_origin(reader, "act", &Spanned::new(entry.span(), entry.get_ref().name.clone()))?;
        let act = entry.into_inner();
        not_empty(&origin, &act.name, "title", &act.title)?;
        let wrong = |field, it, en| Err(fault(&origin, &act.name, field, it, en));
        match (&act.urn, &act.link) {
            (Some(_), Some(_)) => wrong("link", "serve `urn` oppure `link`", "either `urn` or `link` is needed"),
            (Some(urn), None) if !urn.starts_with("urn:nir:") => {
                wrong("urn", "il nome comincia con `urn:nir:`", "the name begins with `urn:nir:`")
            }
            (None, Some(link)) if !link.starts_with("https://") => {
                wrong("link", "l'indirizzo comincia con `https://`", "the address begins with `https://`")
            }
            _ => {
                self.acts.add(act);
                Ok(())
            }
        }
    }

    /// Checks a citation: it is not empty, and the statutes that it names are in the table of acts.
    pub(super) fn check_citation(
        &self,
        origin: &Origin,
        entry: &str,
        field: &str,
        citation: &str,
    ) -> Result<(), Error> {
        not_empty(origin, entry, field, citation)?;
        let Some(part) = self.acts.unknown(citation) else { return Ok(()) };
        Err(fault(
            origin,
            entry,
            field,
            &format!("l'atto non è tra gli atti noti (`[[act]]`): {part}"),
            &format!("the act is not among the known acts (`[[act]]`): {part}"),
        ))
    }

    /// The legal basis of a rule: one citation, or one for each period.
    pub(super) fn sources(
        &self,
        origin: &Origin,
        rule: &str,
        (from, to): (Option<Day>, Option<Day>),
        single: (Option<String>, Option<Confidence>),
        periods: Vec<CitationSource>,
    ) -> Result<Sources, Error> {
        let wrong = |it, en| fault(origin, rule, "source", it, en);
        let mut periods = periods.into_iter();
        let first = match (periods.next(), single) {
            (Some(first), (None, None)) => Source {
                from,
                to,
                citation: first.citation.into(),
                confidence: first.confidence,
                link: Late::default(),
            },
            (None, (citation, confidence)) => Source {
                from,
                to,
                citation: required(origin, rule, "citation", citation)?.into(),
                confidence: required(origin, rule, "confidence", confidence)?,
                link: Late::default(),
            },
            (Some(_), _) => {
                return Err(wrong(
                    "serve `citation` con `confidence`, oppure `source`",
                    "either `citation` with `confidence` or `source` is needed",
                ));
            }
        };
        self.check_citation(origin, rule, "citation", &first.citation)?;
        let mut sources = Sources::new(first);
        for next in periods {
            self.check_citation(origin, rule, "citation", &next.citation)?;
            let added = next.from.and_then(|day| sources.then(day, next.citation.into(), next.confidence));
            sources = added.ok_or_else(|| {
                wrong(
                    "dopo la prima, ogni fonte ha il suo primo giorno, in ordine e nel periodo della regola",
                    "after the first, each source has its first day, in order and within the rule's period",
                )
            })?;
        }
        Ok(sources)
    }
}
