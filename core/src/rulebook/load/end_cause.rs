//! Reads the causes for which a job ends.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::benefit::{EndCauseSource, ExceptionSource};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::words::benefit::{Benefit, EndCause};
use crate::rulebook::origin::Origin;
use crate::rulebook::parameter::Kind;
use crate::rulebook::sources::Cite;
use crate::rulebook::tables::end_cause::{EndCauseInfo, Exception};
use crate::rulebook::tables::life::Life;

impl Draft {
    pub(super) fn add_end_cause(&mut self, reader: &Reader, entry: EndCauseSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), entry.code.as_ref().as_str());
        self.note_origin(origin.clone(), "end_cause", name)?;
        in_order(&origin, name, entry.from, entry.to)?;
        self.check_citation(&origin, name, "citation", &entry.citation)?;
        let info = EndCauseInfo {
            life: Life { from: entry.from, to: entry.to },
            exceptions: entry.exceptions.into_iter().map(|one| exception(one, &entry.benefits)).collect(),
            benefits: entry.benefits,
            entitled: entry.entitled,
            delay: entry.delay,
            source: Cite { citation: entry.citation.into(), confidence: entry.confidence },
        };
        self.conditionality.end_causes.insert(code, info);
        Ok(())
    }

    /// Checks that every cause has its entry, and that the parameters that an entry names exist.
    pub(super) fn check_end_causes(&self) -> Result<(), Error> {
        for cause in EndCause::ALL {
            let Some(info) = self.conditionality.end_causes.get(&cause) else {
                let (it, en) = ("manca una causa di cessazione", "a cause for the end of work is missing");
                return Err(fault(&Origin::default(), cause.as_str(), "code", it, en));
            };
            if let Some(parameter) = &info.delay {
                self.check_values(parameter, Kind::Numero, &[])?;
            }
        }
        Ok(())
    }
}

/// An exception, for the benefits that it names or for all those of its cause.
fn exception(entry: ExceptionSource, of_cause: &[Benefit]) -> Exception {
    let benefits = entry.benefits.unwrap_or_else(|| of_cause.to_vec());
    Exception { text: Text::new(entry.it, entry.en), benefits }
}
