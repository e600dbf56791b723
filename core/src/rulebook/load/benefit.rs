//! Reads the benefits.

use super::draft::{Draft, Reader, fault, in_order};
use super::source::benefit::{BenefitSource, ClauseSource, DutiesSource, DutyPlaceSource};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::words::benefit::Benefit;
use crate::rulebook::origin::Origin;
use crate::rulebook::parameter::Kind;
use crate::rulebook::parameters::choice::AdrStatus;
use crate::rulebook::parameters::convocations::ChannelUse;
use crate::rulebook::read::ParameterValue;
use crate::rulebook::sources::Cite;
use crate::rulebook::tables::benefit::{BenefitInfo, Clause};
use crate::rulebook::tables::life::Life;

impl Draft {
    pub(super) fn add_benefit(&mut self, reader: &Reader, entry: BenefitSource) -> Result<(), Error> {
        let origin = reader.origin(&entry.code.span());
        let (code, name) = (*entry.code.as_ref(), entry.code.as_ref().as_str());
        self.note_origin(origin.clone(), "benefit", name)?;
        self.check_citation(&origin, name, "citation", &entry.citation)?;
        in_order(&origin, name, entry.from, entry.to)?;
        let clause = |field, source| self.clause(&origin, name, field, source);
        let info = BenefitInfo {
            life: Life { from: entry.from, to: entry.to },
            claim_is_did: clause("claim_is_did", entry.claim_is_did)?,
            needs_state: clause("needs_state", entry.needs_state)?,
            short_time: clause("short_time", entry.short_time)?,
            disadvantage: clause("disadvantage", entry.disadvantage)?,
            claim_contact: clause("claim_contact", entry.claim_contact)?,
            resignation_weeks: clause("resignation_weeks", entry.resignation_weeks)?,
            income_report: clause("income_report", entry.income_report)?,
            short_work: clause("short_work", entry.short_work)?,
            voucher_loss: clause("voucher_loss", entry.voucher_loss)?,
            duty_place: self.duty_places(&origin, name, entry.duty_place)?,
            adr: entry.adr,
            claim_days: entry.claim_days,
            electronic_channel: entry.electronic_channel,
            siisl_channel: entry.siisl_channel,
            not_worked_out: entry.not_worked_out.zip(entry.not_worked_out_en).map(|(it, en)| Text::new(it, en)),
            duties: entry.duties.into_iter().map(|part| self.duties(&origin, name, part)).collect::<Result<_, _>>()?,
        };
        self.conditionality.benefits.insert(code, info);
        Ok(())
    }

    /// Checks that every benefit has its entry, and that the parameters that an entry names exist.
    pub(super) fn check_benefits(&self) -> Result<(), Error> {
        for benefit in Benefit::ALL {
            let name = benefit.as_str();
            let Some(info) = self.conditionality.benefits.get(&benefit) else {
                let (it, en) = ("manca una prestazione", "a benefit is missing");
                return Err(fault(&Origin::default(), name, "code", it, en));
            };
            let named = [
                ("adr", &info.adr, AdrStatus::KIND, AdrStatus::CHOICES),
                ("claim_days", &info.claim_days, Kind::Numero, &[]),
                ("electronic_channel", &info.electronic_channel, ChannelUse::KIND, ChannelUse::CHOICES),
                ("siisl_channel", &info.siisl_channel, ChannelUse::KIND, ChannelUse::CHOICES),
            ];
            for (field, parameter, kind, choices) in named {
                let Some(parameter) = parameter else { continue };
                if !self.parameters.contains_key(parameter) {
                    let (it, en) =
                        ("il parametro non esiste in questa raccolta di regole", "no such parameter in this rulebook");
                    return Err(fault(&self.origin("benefit", name), name, field, it, en));
                }
                self.check_values(parameter, kind, choices)?;
            }
            self.check_duty_places(benefit, &info.duty_place)?;
        }
        Ok(())
    }

    /// BEN-CONC: no two benefits have one place on a day.
    fn check_duty_places(&self, benefit: Benefit, places: &[(Life, u8)]) -> Result<(), Error> {
        let taken = |(life, place): &(Life, u8)| {
            let others = self.conditionality.benefits.iter().filter(|(other, _)| **other != benefit);
            let mut taken = others.flat_map(|(_, info)| &info.duty_place);
            taken.any(|(other, taken)| taken == place && other.meets(*life))
        };
        if places.iter().any(taken) {
            let name = benefit.as_str();
            let (it, en) = ("un'altra prestazione ha lo stesso posto", "another benefit has the same place");
            return Err(fault(&self.origin("benefit", name), name, "duty_place", it, en));
        }
        Ok(())
    }

    fn duty_places(
        &self,
        origin: &Origin,
        benefit: &str,
        source: Vec<DutyPlaceSource>,
    ) -> Result<Vec<(Life, u8)>, Error> {
        let mut places: Vec<(Life, u8)> = Vec::with_capacity(source.len());
        for DutyPlaceSource { place, from, to, citation } in source {
            self.check_citation(origin, benefit, "duty_place.citation", &citation)?;
            in_order(origin, benefit, from, to)?;
            let life = Life { from, to };
            if places.iter().any(|(other, _)| other.meets(life)) {
                let (it, en) = ("due periodi si sovrappongono", "two periods overlap");
                return Err(fault(origin, benefit, "duty_place", it, en));
            }
            places.push((life, place));
        }
        Ok(places)
    }

    fn duties(&self, origin: &Origin, benefit: &str, source: DutiesSource) -> Result<(Life, Cite), Error> {
        let DutiesSource { from, to, citation, confidence } = source;
        self.check_citation(origin, benefit, "duties.citation", &citation)?;
        in_order(origin, benefit, from, to)?;
        Ok((Life { from, to }, Cite { citation: citation.into(), confidence }))
    }

    fn clause(
        &self,
        origin: &Origin,
        benefit: &str,
        field: &str,
        source: Option<ClauseSource>,
    ) -> Result<Clause, Error> {
        let Some(ClauseSource { from, to, citation }) = source else { return Ok(Clause(None)) };
        self.check_citation(origin, benefit, &format!("{field}.citation"), &citation)?;
        in_order(origin, benefit, from, to)?;
        Ok(Clause(Some(Life { from, to })))
    }
}
