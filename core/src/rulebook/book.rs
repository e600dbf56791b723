//! A rulebook, and the look-ups in it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use uuid::Uuid;

use super::chapter::Chapter;
use super::eras::Law;
use super::layer::Layer;
#[cfg(feature = "arrow")]
use super::memo::Memo;
use super::origin::Origins;
use super::parameter::{Parameter, Segment};
use super::parameter_list::ParameterList;
use super::rule::RuleInfo;
use super::rule_list::RuleList;
use super::sources::{Cite, Source};
use super::tables::act::{Acts, Cited};
use super::tables::amounts::Amounts;
use super::tables::authority::Authority;
use super::tables::benefit::{BenefitInfo, Clause};
use super::tables::catalogue::{Area, Role, Service};
use super::tables::codelist::CodeList;
use super::tables::contract::{ContractType, ContractTypes};
use super::tables::deadline::Deadline;
use super::tables::end_cause::EndCauseInfo;
use super::tables::fact::{FactNames, FactTable};
use super::tables::job_kind::JobKindInfo;
use super::tables::ladder::{Ladder, ReasonInfo};
use super::tables::list::List;
use super::tables::patto::PattoRule;
use super::tables::portal::PortalFunction;
use super::tables::route::ServiceRoute;
use super::tables::scale::Scale;
use super::tables::suspension::{Duty, DutySuspension};
use super::tables::workflow::definition::Workflow;
use super::tables::{ladder, remote};
use super::unfit::unfit;
use super::version::RulebookVersion;
use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::Holidays;
use crate::base::error::{Code, Error};
use crate::base::money::Money;
use crate::base::region::Region;
use crate::base::rule::{Rule, RuleId};
use crate::base::shared::SharedText;
use crate::base::text::Text;
use crate::base::trimmed::trimmed;
use crate::base::words::benefit::{Benefit, EndCause};
use crate::base::words::fact::FactArea;
use crate::base::words::job::JobKind;
use crate::base::words::patto::{PattoElement, PattoKind};
use crate::base::words::profile::Scheme;
use crate::base::words::sanction::Reason;
use crate::base::words::violation::Violation;

impl Rulebook {
    /// The days on which anything that a sanction depends on may change, in order; the first entry stands for all
    /// earlier days.
    #[cfg(feature = "arrow")]
    pub(crate) fn borders(&self) -> Vec<Day> {
        let tables = &self.0.conditionality;
        let parameters = self.parameters().flat_map(|parameter| &parameter.segments).map(|one| (one.from, one.to));
        let rules = self.rules().map(|rule| (rule.from, rule.to));
        let benefits = tables.benefits.values().map(|benefit| benefit.life);
        let ladders = tables.ladders.values().map(|ladder| ladder.life);
        let lives = benefits.chain(ladders).chain(tables.suspensions.values().map(|suspension| suspension.life));
        let lives = lives.map(|life| (life.from, life.to));
        let periods = parameters.chain(rules).chain(lives);
        let borders = periods.flat_map(|(from, to)| [from, to.map(Day::next)]).flatten();
        let mut borders: Vec<Day> = borders.chain([Day::ALWAYS]).collect();
        borders.sort_unstable();
        borders.dedup();
        borders
    }

    /// What tables of sanctions have worked out.
    #[cfg(feature = "arrow")]
    pub(crate) fn sanctions(&self) -> &Memo {
        &self.0.sanctions
    }

    /// The number of steps of the longest ladder that counts violations of a kind.
    #[cfg(feature = "arrow")]
    pub(crate) fn longest_ladder(&self, violation: Violation) -> usize {
        let ladders = self.0.conditionality.ladders.values().filter(|ladder| ladder.violations.contains(&violation));
        let steps = ladders.map(|ladder| match &ladder.steps {
            ladder::Steps::Counted(steps) => steps.len(),
            ladder::Steps::MissedHours(_) => 0,
        });
        steps.max().unwrap_or_default()
    }

    /// Refuses a benefit on a day when it did not exist.
    pub(crate) fn benefit_exists(&self, benefit: Benefit, day: Day) -> Result<(), Error> {
        if self.exists(benefit, day) {
            return Ok(());
        }
        let life = self.benefit(benefit).map(|info| info.life);
        let written = |end: Option<Day>| end.map(|day| day.to_string());
        Err(Error::new(Code::PrestazioneNonVigente)
            .at("/benefit")
            .detail("from", written(life.and_then(|life| life.from)))
            .detail("to", written(life.and_then(|life| life.to))))
    }

    fn exists(&self, benefit: Benefit, day: Day) -> bool {
        self.benefit(benefit).is_some_and(|info| info.life.covers(day))
    }

    /// What the law says of a benefit: every benefit has its entry.
    pub(crate) fn benefit(&self, benefit: Benefit) -> Option<&BenefitInfo> {
        self.0.conditionality.benefits.get(&benefit)
    }

    /// Whether a benefit falls under a rule on a day.
    pub(crate) fn falls_under(&self, benefit: Benefit, rule: impl Fn(&BenefitInfo) -> Clause, day: Day) -> bool {
        self.benefit(benefit).is_some_and(|info| rule(info).holds(day))
    }

    /// BEN-CONC: the place of a benefit by the weight of its duties on a day; the last one for a benefit without a place.
    pub(crate) fn duty_place(&self, benefit: Benefit, day: Day) -> u8 {
        let mut places = self.benefit(benefit).into_iter().flat_map(|info| &info.duty_place);
        places.find(|(life, _)| life.covers(day)).map_or(u8::MAX, |(_, place)| *place)
    }

    /// The benefits that fall under a rule on a day.
    pub(crate) fn benefits_under(
        &self,
        rule: impl Fn(&BenefitInfo) -> Clause,
        day: Day,
    ) -> impl Iterator<Item = Benefit> {
        let benefits = self.0.conditionality.benefits.iter();
        benefits.filter(move |(_, info)| rule(info).holds(day)).map(|(benefit, _)| *benefit)
    }

    /// The parameter that says whether the assegno di ricollocazione is in force for a benefit; `None` if the law does
    /// not provide it.
    pub(crate) fn adr_parameter(&self, benefit: Benefit) -> Option<&str> {
        self.benefit(benefit)?.adr.as_deref()
    }

    /// The parameter with the days for the claim of a benefit; `None` if its claim window is not known.
    pub(crate) fn claim_days_parameter(&self, benefit: Benefit) -> Option<&str> {
        self.benefit(benefit)?.claim_days.as_deref()
    }

    /// The parameters of a benefit's own, if any, on whether a summons may go by e-mail and SMS, and by SIISL.
    pub(crate) fn channel_parameters(&self, benefit: Benefit) -> (Option<&str>, Option<&str>) {
        let info = self.benefit(benefit);
        let own = |channel: fn(&BenefitInfo) -> &Option<String>| info.and_then(|info| channel(info).as_deref());
        (own(|info| &info.electronic_channel), own(|info| &info.siisl_channel))
    }

    /// The law of the duties of a benefit on a day, if it is not art. 21 D.Lgs. 150/2015.
    pub(crate) fn duties(&self, benefit: Benefit, day: Day) -> Option<&Cite> {
        self.benefit(benefit)?.duties.iter().find(|(life, _)| life.covers(day)).map(|(_, law)| law)
    }

    /// The first day after a day on which the law gives a ladder for a violation that has none before.
    pub(crate) fn next_ladder(&self, benefit: Benefit, violation: Violation, day: Day) -> Option<Day> {
        let ladders = self.0.conditionality.ladders.values();
        let of_both =
            ladders.filter(|ladder| ladder.benefits.contains(&benefit) && ladder.violations.contains(&violation));
        of_both.filter_map(|ladder| ladder.life.from).filter(|from| day < *from).min()
    }

    /// A loss of a benefit that the law provides and no ladder holds.
    pub(crate) fn not_worked_out(&self, benefit: Benefit) -> Option<&Text> {
        self.benefit(benefit)?.not_worked_out.as_ref()
    }

    /// The ladder for a violation on a day; `None` if the law gives none, or the benefit did not exist.
    pub(crate) fn ladder(&self, benefit: Benefit, violation: Violation, day: Day, renewal: bool) -> Option<&Ladder> {
        let mut ladders = self.0.conditionality.ladders.values().filter(|_| self.exists(benefit, day));
        ladders.find(|ladder| ladder.covers(benefit, violation, day, renewal))
    }

    /// The authorities that establish violations, decide, and hear appeals for a benefit on a day: the entry of the
    /// province, or else the common one.
    pub(crate) fn authority(&self, benefit: Benefit, province: Option<&str>, day: Day) -> Option<&Authority> {
        let entry = |province| {
            self.0.conditionality.authorities.values().find(|authority| authority.covers(benefit, province, day))
        };
        province.and_then(|province| entry(Some(province))).or_else(|| entry(None))
    }

    /// The suspension of a duty on a day; `None` if it is not suspended.
    pub(crate) fn duty_suspension(&self, duty: impl Into<Duty>, day: Day) -> Option<&DutySuspension> {
        let duty = duty.into();
        self.0.conditionality.suspensions.values().find(|suspension| suspension.covers(duty, day))
    }

    /// The first suspension of a duty that has not ended on a day, with its days from then on.
    pub(crate) fn next_duty_suspension(&self, duty: Duty, day: Day) -> Option<(&DutySuspension, Day, Day)> {
        let suspensions = self.0.conditionality.suspensions.values().filter(|one| one.duties.contains(&duty));
        let days = suspensions.filter_map(|one| {
            let (from, to) = (one.life.from.unwrap_or(day).max(day), one.life.to?);
            (from <= to).then_some((one, from, to))
        });
        days.min_by_key(|(_, from, _)| *from)
    }

    /// What the law says of a cause for the end of work; `None` if a job could not end for that cause on the day.
    pub(crate) fn end_cause(&self, cause: EndCause, day: Day) -> Option<&EndCauseInfo> {
        self.0.conditionality.end_causes.get(&cause).filter(|info| info.life.covers(day))
    }

    pub(crate) fn reason(&self, reason: Reason) -> Option<&ReasonInfo> {
        self.0.conditionality.reasons.get(&reason)
    }
}

pub(super) struct Inner {
    pub(super) version: RulebookVersion,
    /// The layers it was read from, the base first.
    pub(super) layers: Vec<Layer>,
    pub(super) chapters: Vec<Chapter>,
    pub(super) acts: Acts,
    pub(super) facts: FactTable,
    pub(super) fact_names: FactNames,
    /// What tables of sanctions have worked out.
    #[cfg(feature = "arrow")]
    pub(super) sanctions: Memo,
    pub(super) rules: RuleList,
    pub(super) parameters: ParameterList,
    pub(super) holidays: Holidays,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) contract_types: ContractTypes,
    pub(super) code_lists: BTreeMap<String, CodeList>,
    pub(super) job_kinds: BTreeMap<JobKind, JobKindInfo>,
    pub(super) conditionality: ladder::Tables,
    pub(super) patto: BTreeMap<PattoElement, PattoRule>,
    pub(super) scales: Vec<Scale>,
    pub(super) amounts: BTreeMap<String, Amounts>,
    pub(super) routes: Vec<ServiceRoute>,
    pub(super) areas: Vec<Area>,
    pub(super) services: Vec<Service>,
    pub(super) workflows: BTreeMap<String, Workflow>,
    pub(super) lists: BTreeMap<String, List>,
    pub(super) remote: BTreeMap<Region, remote::Regime>,
    pub(super) portal_functions: BTreeMap<String, PortalFunction>,
    pub(super) law: Law,
    pub(super) origins: Origins,
}

/// The rules of one place: the national law, with a region's overlay if it has one.
///
/// Immutable, cheap to clone, shareable between threads.
///
/// ```
/// use collocamento::{Rulebook, calendar::Day};
/// let umbria = Rulebook::bundled("umbria")?;
/// assert_eq!((umbria.name(), umbria.version()), ("umbria", env!("CARGO_PKG_VERSION")));
/// assert_eq!((umbria.id(), umbria.reviewed_to()), (umbria.rulebook_version().id(), umbria.rulebook_version().reviewed_to()));
///
/// // The law: rules under chapters, figures, holidays, the links of a citation.
/// assert!(umbria.chapters().len() < umbria.rules().count());
/// assert!(umbria.rule("STATO-06").is_some());
/// assert!(umbria.parameters().any(|parameter| parameter.name == "giorni_sospensione"));
/// let liberation: Day = "2025-04-25".parse()?;
/// assert!(umbria.holidays().is_holiday_by_law(liberation, None));
/// assert!(umbria.cited("D.Lgs. 150/2015 art. 19; circ. ANPAL 1/2019").count() > 1);
///
/// // The tables: codes, the catalogue of services, workflows.
/// assert!(umbria.job_kind("A.01.00", liberation, false).is_some());
/// assert!(umbria.code_lists().contains(&"progetti"));
/// assert_eq!(umbria.areas().len(), 5);
/// assert!(umbria.services().iter().any(|service| service.code == "B2") && umbria.service("B2").is_some());
/// let toscana = Rulebook::bundled("toscana")?;
/// assert!(toscana.workflows().count() > 1 && toscana.workflow("toscana").is_some());
/// # Ok::<(), collocamento::Error>(())
/// ```
#[derive(Clone)]
pub struct Rulebook(pub(super) Arc<Inner>);

impl Rulebook {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.version.name()
    }

    /// Its version: that of the library, and after a plus sign those that its overlays state at their head (`version = "2027.1"`).
    #[must_use]
    pub fn version(&self) -> &str {
        self.0.version.version()
    }

    /// The SHA-256 of its data with all layers, in hexadecimal. Any change of the data or of an overlay changes it; comments,
    /// formatting and the order of files do not.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let law = Rulebook::bundled("nazionale")?;
    /// let overlay = |text| law.overlay("riforma", text);
    /// let parameter = |value| format!(
    ///     "[[parameter]]\nname = 'giorni_sospensione'\nsegment = [{{ value = {value}, citation = 'proposta', confidence = 'D' }}]"
    /// );
    /// let (one, other) = (parameter(200), parameter(201));
    /// assert_ne!(overlay(&one)?.digest(), overlay(&other)?.digest());
    /// assert_eq!(overlay(&one)?.digest(), overlay(&format!("# la proposta\n{one}"))?.digest());
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn digest(&self) -> &str {
        self.0.version.digest()
    }

    /// Its name-based UUID (version 5) in the namespace of URLs, of `urn:collocamento:rulebook:` and its digest.
    #[must_use]
    pub fn id(&self) -> Uuid {
        self.0.version.id()
    }

    /// The last day up to which every figure of the law has been reviewed: the first of those of its parameters. `None` if no
    /// parameter has one.
    #[must_use]
    pub fn reviewed_to(&self) -> Option<Day> {
        self.0.version.reviewed_to()
    }

    /// All of these together, as its answers carry them.
    #[must_use]
    pub fn rulebook_version(&self) -> &RulebookVersion {
        &self.0.version
    }

    /// The holidays that it lists.
    #[must_use]
    pub fn holidays(&self) -> &Holidays {
        &self.0.holidays
    }

    /// Its rules, by id.
    pub fn rules(&self) -> impl Iterator<Item = &RuleInfo> {
        self.0.rules.iter()
    }

    /// The chapters under which its rules are listed: each rule in one of them.
    #[must_use]
    pub fn chapters(&self) -> &[Chapter] {
        &self.0.chapters
    }

    /// The rule with this id.
    #[must_use]
    pub fn rule(&self, id: impl AsRef<str>) -> Option<&RuleInfo> {
        self.0.rules.at(self.0.rules.named(id.as_ref())?)
    }

    /// The same for an id.
    pub(crate) fn rule_of(&self, id: &RuleId) -> Option<&RuleInfo> {
        self.0.rules.at(self.0.rules.place(id)?)
    }

    /// Whether it has a rule that is in force on a day.
    pub(crate) fn in_force(&self, rule: Rule, day: Day) -> bool {
        self.rule_of(&rule.into()).is_some_and(|rule| rule.in_force(day))
    }

    /// The parts of a citation, each with the address of the text that it names, if the act is known.
    pub fn cited<'a>(&'a self, citation: &'a str) -> impl Iterator<Item = Cited<'a>> {
        self.0.acts.cited(citation)
    }

    /// The address of the first text that a citation names; `None` if none of its acts is known.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let rulebook = Rulebook::bundled("nazionale")?;
    /// let link = rulebook.link("D.Lgs. 150/2015 art. 21 c. 7 lett. a");
    /// assert!(link.is_some_and(|link| link.ends_with("urn:nir:stato:decreto.legislativo:2015-09-14;150~art21-com7")));
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    #[must_use]
    pub fn link(&self, citation: &str) -> Option<String> {
        self.cited(citation).find_map(|part| part.link)
    }

    /// The same for the source of a rule.
    pub(crate) fn link_of(&self, source: &Source) -> Option<SharedText> {
        source.link.get(|| self.link(&source.citation).map(SharedText::from)).clone()
    }

    /// The same for the segment of a parameter.
    pub(crate) fn link_of_segment(&self, segment: &Segment) -> Option<SharedText> {
        segment.link.get(|| self.link(&segment.citation).map(SharedText::from)).clone()
    }

    /// The titles of a rule, Italian and English, with the values that its parameters have on a day.
    pub(crate) fn titles_on(&self, rule: impl AsRef<str>, day: Day) -> (SharedText, SharedText) {
        self.rule(rule).map(|rule| rule.titles_on(day, &self.0.parameters)).unwrap_or_default()
    }

    /// The same of the rule that sets a deadline.
    pub(crate) fn titles_of(&self, deadline: &Deadline, day: Day) -> (SharedText, SharedText) {
        let rule = deadline.place.0.and_then(|place| self.0.rules.at(place));
        rule.map(|rule| rule.titles_on(day, &self.0.parameters)).unwrap_or_default()
    }

    /// Its parameters, by name.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.0.parameters.iter()
    }

    /// The parameter with this name.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/name` if there is none; the detail `known` lists the names.
    pub(crate) fn parameter_named(&self, name: &str) -> Result<&Parameter, Error> {
        let unknown = || {
            let known = self.0.parameters.iter().map(|one| one.name.as_str());
            Error::unknown("/name", known, "parametro sconosciuto", "unknown parameter").nearest(name)
        };
        self.0.parameters.named(name).ok_or_else(unknown)
    }

    /// The segment of a parameter in force on a day.
    ///
    /// # Errors
    /// [`Code::ValoreNonValido`] at `/name` for an unknown parameter, [`Code::ParametroNonDisponibile`] at `/date` if
    /// no segment covers the day; the detail `reason` distinguishes before the first, after the end and between two
    /// segments.
    ///
    /// ```
    /// use collocamento::Rulebook;
    /// let rulebook = Rulebook::bundled("nazionale")?;
    /// let (_, limit) = rulebook.parameter("limite_reddito_dipendente", "2025-01-01".parse()?)?;
    /// assert_eq!(limit.value.to_string(), "8500.00");
    /// # Ok::<(), collocamento::Error>(())
    /// ```
    pub fn parameter(&self, name: &str, day: Day) -> Result<(&Parameter, &Segment), Error> {
        let parameter = self.parameter_named(name)?;
        let segment = parameter.at(day).map_err(|missing| {
            Error::new(Code::ParametroNonDisponibile)
                .at("/date")
                .rule(parameter.rule.clone())
                .detail("reason", missing.as_str())
        })?;
        Ok((parameter, segment))
    }

    /// The scale of a scheme on a day.
    pub(crate) fn scale(&self, scheme: Scheme, day: Day) -> Option<&Scale> {
        let in_force = |scale: &&Scale| self.rule(&scale.rule).is_some_and(|rule| rule.in_force(day));
        self.0.scales.iter().filter(|scale| scale.scheme == scheme).find(in_force)
    }

    /// Every scale, by its rule.
    #[cfg(feature = "pages")]
    pub(crate) fn scales(&self) -> &[Scale] {
        &self.0.scales
    }

    /// Every row of amounts, by name.
    #[cfg(feature = "pages")]
    pub(crate) fn all_amounts(&self) -> impl Iterator<Item = &Amounts> {
        self.0.amounts.values()
    }

    /// A row of amounts; nothing if its rule is not in force on the day.
    pub(crate) fn amounts(&self, name: &str, day: Day) -> Result<Option<&Amounts>, Error> {
        let row = self.0.amounts.get(name).ok_or_else(|| unfit(name))?;
        Ok(self.rule(&row.rule).is_some_and(|rule| rule.in_force(day)).then_some(row))
    }

    /// The job kind of a contract-type code of the Comunicazioni Obbligatorie on a day (COB-01).
    #[must_use]
    pub fn job_kind(&self, cob: &str, day: Day, has_end: bool) -> Option<JobKind> {
        self.kind_of_code(cob, day, has_end, false)
    }

    /// The same for a job that may be at an agency.
    pub(crate) fn kind_of_code(&self, cob: &str, day: Day, has_end: bool, agency: bool) -> Option<JobKind> {
        self.contract_type(cob, day).map(|contract| contract.kind_of(has_end, agency))
    }

    /// The meaning of a contract-type code, if a job of that code may start on the day.
    pub(crate) fn contract_type(&self, cob: &str, day: Day) -> Option<&ContractType> {
        self.0.contract_types.get(trimmed(cob)).filter(|contract| contract.valid_on(day))
    }

    /// The names of its lists of codes.
    #[must_use]
    pub fn code_lists(&self) -> Vec<&str> {
        self.0.code_lists.keys().map(String::as_str).collect()
    }

    /// A list of codes that the code reads by name.
    pub(crate) fn code_list(&self, name: &str) -> Result<&CodeList, Error> {
        self.0.code_lists.get(name).ok_or_else(|| unfit(name))
    }

    /// The areas of its catalogue of services, by code; none if it has no catalogue.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.0.areas
    }

    /// The service cards of its catalogue, by code; none if it has no catalogue.
    #[must_use]
    pub fn services(&self) -> &[Service] {
        &self.0.services
    }

    /// Its workflows, by name.
    pub fn workflows(&self) -> impl Iterator<Item = &Workflow> {
        self.0.workflows.values()
    }

    /// The workflow with this name.
    #[must_use]
    pub fn workflow(&self, name: &str) -> Option<&Workflow> {
        self.0.workflows.get(name)
    }

    /// The name of a declared fact of an area by its number.
    pub(super) fn fact_name(&self, area: FactArea, number: u16) -> Option<&str> {
        self.0.fact_names.get(&area)?.get(usize::from(number)).map(String::as_str)
    }

    /// The facts that it declares.
    pub(super) fn fact_table(&self) -> &FactTable {
        &self.0.facts
    }

    /// A list from a legal text; `None` if this rulebook does not have it.
    pub(crate) fn list(&self, name: &str) -> Option<&List> {
        self.0.lists.get(name)
    }

    /// What it says of services at a distance, by region.
    pub(crate) fn remote(&self) -> &BTreeMap<Region, remote::Regime> {
        &self.0.remote
    }

    /// The functions of its portal, by name; none if it has no portal.
    pub(crate) fn portal_functions(&self) -> &BTreeMap<String, PortalFunction> {
        &self.0.portal_functions
    }

    /// What a patto of a kind must hold on a day, in the order of the law.
    pub(crate) fn patto(&self, kind: PattoKind, day: Day) -> impl Iterator<Item = (PattoElement, &PattoRule)> {
        let elements = self.0.patto.iter().map(|(element, entry)| (*element, entry));
        elements.filter(move |(_, entry)| entry.kinds.contains(&kind) && entry.life.covers(day))
    }

    /// The service card with this code.
    #[must_use]
    pub fn service(&self, code: &str) -> Option<&Service> {
        self.0.services.iter().find(|service| service.code == code)
    }

    /// The service card with this code, or with an activity of this id, such as `B2.09`.
    pub(crate) fn service_named(&self, code: &str) -> Option<&Service> {
        let own = code.split_once('.').map_or(code, |(service, _)| service);
        let service = self.service(own)?;
        let activity = || service.activities.iter().any(|activity| activity.id == code);
        (own == code || activity()).then_some(service)
    }

    /// The codes of the services with a role.
    pub(crate) fn services_for(&self, role: Role) -> impl Iterator<Item = &str> + Clone {
        self.0.services.iter().filter(move |service| service.has(role)).map(|service| service.code.as_str())
    }

    /// The table that leads from the class of a profile to the services, on a day.
    pub(crate) fn service_route(&self, day: Day) -> Option<&ServiceRoute> {
        self.0.routes.iter().find(|route| self.rule(&route.rule).is_some_and(|rule| rule.in_force(day)))
    }

    pub(crate) fn deadlines(&self) -> &[Deadline] {
        &self.0.deadlines
    }

    /// The deadline that a rule sets.
    pub(crate) fn deadline(&self, rule: &RuleId) -> Option<&Deadline> {
        self.0.deadlines.iter().find(|deadline| deadline.rule == *rule)
    }

    pub(crate) fn law(&self) -> &Law {
        &self.0.law
    }
}

impl Amounts {
    /// The amount at a place of the row, from 0.
    pub(crate) fn at(&self, place: usize) -> Result<Money, Error> {
        self.values.get(place).copied().ok_or_else(|| unfit(&self.name))
    }
}

impl fmt::Debug for Rulebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rulebook")
            .field("name", &self.name())
            .field("rules", &self.rules().count())
            .finish_non_exhaustive()
    }
}
