//! From files of rule data to a validated rulebook. Every fault names file, line, entry and field.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use toml::Spanned;

use super::source::Source;
use super::source::deadline::DeadlineSource;
use super::source::law::{HolidaySource, ParameterSource, RuleSource, SegmentSource};
use super::source::work::ContractSource;
use super::typed::{self, Fault};
use super::{digest, printable};
use crate::base::calendar::day::Day;
use crate::base::calendar::holidays::{Fall, Holidays, Recurring, is_comune};
use crate::base::error::{Code, Error};
use crate::base::late::Late;
use crate::base::region::Region;
use crate::base::rule::RuleId;
use crate::base::text::Text;
use crate::base::words::event_type::EventType;
use crate::base::words::job::JobKind;
use crate::base::words::patto::PattoElement;
use crate::rulebook::book::Inner;
use crate::rulebook::bounds::Bounds;
use crate::rulebook::chapter::Chapter;
use crate::rulebook::eras::Law;
use crate::rulebook::layer::Layer;
#[cfg(feature = "arrow")]
use crate::rulebook::memo::Memo;
use crate::rulebook::origin::{Origin, Origins};
use crate::rulebook::parameter::{Kind, Parameter, Segment};
use crate::rulebook::parameter_list::ParameterList;
use crate::rulebook::rule::RuleInfo;
use crate::rulebook::rule_list::RuleList;
use crate::rulebook::tables::act::Acts;
use crate::rulebook::tables::amounts::{Amounts, AmountsSource};
use crate::rulebook::tables::catalogue::{Area, Service};
use crate::rulebook::tables::codelist::{CodeList, CodeListSource};
use crate::rulebook::tables::contract::ContractType;
use crate::rulebook::tables::deadline::{Deadline, MetBy, MetBySource};
use crate::rulebook::tables::fact::{self, FactTable};
use crate::rulebook::tables::job_kind::JobKindInfo;
use crate::rulebook::tables::ladder::Tables;
use crate::rulebook::tables::list::{List, ListSource};
use crate::rulebook::tables::patto::PattoRule;
use crate::rulebook::tables::portal::PortalFunction;
use crate::rulebook::tables::remote::Regime;
use crate::rulebook::tables::route::ServiceRoute;
use crate::rulebook::tables::scale::{Scale, ScaleSource};
use crate::rulebook::tables::worked_out::WorkedOut;
use crate::rulebook::tables::workflow::definition::Workflow;
use crate::rulebook::version::RulebookVersion;
use crate::rulebook::{chapter, parameter};

/// The days from Easter Sunday on which a holiday may fall.
const FROM_EASTER: RangeInclusive<i32> = -90..=270;

/// The layers read so far.
#[derive(Default)]
pub(crate) struct Draft {
    pub(super) chapters: Vec<Chapter>,
    pub(super) acts: Acts,
    pub(super) facts: FactTable,
    pub(super) rules: BTreeMap<RuleId, RuleInfo>,
    pub(super) parameters: BTreeMap<String, Parameter>,
    pub(super) holidays: Vec<Recurring>,
    pub(super) deadlines: BTreeMap<RuleId, Deadline>,
    pub(super) contract_types: BTreeMap<String, ContractType>,
    pub(super) code_lists: BTreeMap<String, CodeList>,
    pub(super) job_kinds: BTreeMap<JobKind, JobKindInfo>,
    pub(super) conditionality: Tables,
    pub(super) patto: BTreeMap<PattoElement, PattoRule>,
    pub(super) scales: BTreeMap<RuleId, Scale>,
    pub(super) amounts: BTreeMap<String, Amounts>,
    pub(super) routes: BTreeMap<RuleId, ServiceRoute>,
    pub(super) areas: BTreeMap<String, Area>,
    pub(super) services: BTreeMap<String, Service>,
    pub(super) workflows: BTreeMap<String, Workflow>,
    pub(super) lists: BTreeMap<String, List>,
    pub(super) remote: BTreeMap<Region, Regime>,
    pub(super) portal_functions: BTreeMap<String, PortalFunction>,
    pub(super) origins: Origins,
}

/// One file, while it is read.
pub(super) struct Reader {
    layer: usize,
    file: Arc<str>,
    /// The places at which its lines end.
    line_ends: Vec<usize>,
}

impl Reader {
    fn new(layer: usize, file: &str, text: &str) -> Self {
        Self { layer, file: file.into(), line_ends: text.match_indices('\n').map(|(end, _)| end).collect() }
    }

    pub(super) fn origin(&self, span: &Range<usize>) -> Origin {
        let line = self.line_ends.partition_point(|end| *end < span.start).saturating_add(1);
        Origin { layer: self.layer, file: Arc::clone(&self.file), line }
    }
}

pub(super) fn fault(origin: &Origin, entry: &str, field: &str, it: &str, en: &str) -> Error {
    Error::new(Code::RulebookNonValido)
        .detail("file", &*origin.file)
        .detail("line", origin.line)
        .detail("entry", entry)
        .detail("field", field)
        .hint(Text::new(it.to_owned(), en.to_owned()))
}

impl Draft {
    /// Adds one file over the earlier layers. An entry replaces the earlier one of the same name (rules, deadlines,
    /// contract types, benefits, kinds of work, areas, services, lists, workflows, a region's services at a distance),
    /// the segments of a parameter take precedence on their own days, holidays are added.
    pub(super) fn add(&mut self, number: usize, layer: &mut Layer) -> Result<(), Error> {
        let reader = Reader::new(number, &layer.file, &layer.text);
        let (source, digest) = read(&layer.text).map_err(|fault| syntax(&reader, fault))?;
        printable::check(&layer.file, &layer.text)?;
        source.check_counts(&layer.file)?;
        layer.digest = digest;
        layer.version = reader.version(source.version)?;
        let ids = source.rule.iter().map(|rule| rule.id.as_ref().clone()).collect();
        chapter::list(&mut self.chapters, source.chapter, ids);
        for entry in source.act {
            self.add_act(&reader, entry)?;
        }
        for entry in source.fact {
            self.add_fact(&reader, entry)?;
        }
        for entry in source.rule {
            self.add_rule(&reader, entry)?;
        }
        for entry in source.parameter {
            self.add_parameter(&reader, entry)?;
        }
        for entry in source.holiday {
            self.add_holiday(&reader, entry)?;
        }
        for entry in source.deadline {
            self.add_deadline(&reader, entry)?;
        }
        for entry in source.contract_type {
            self.add_contract_type(&reader, entry)?;
        }
        for entry in source.code_list {
            self.add_code_list(&reader, entry)?;
        }
        for entry in source.benefit {
            self.add_benefit(&reader, entry)?;
        }
        for entry in source.job_kind {
            self.add_job_kind(&reader, entry)?;
        }
        for entry in source.ladder {
            self.add_ladder(&reader, entry)?;
        }
        for entry in source.authority {
            self.add_authority(&reader, entry)?;
        }
        for entry in source.suspension {
            self.add_suspension(&reader, entry)?;
        }
        for entry in source.end_cause {
            self.add_end_cause(&reader, entry)?;
        }
        for entry in source.reason {
            self.add_reason(&reader, entry)?;
        }
        for entry in source.patto {
            self.add_patto(&reader, entry)?;
        }
        for entry in source.scale {
            self.add_scale(&reader, entry)?;
        }
        for entry in source.amounts {
            self.add_amounts(&reader, entry)?;
        }
        for entry in source.route {
            self.add_route(&reader, entry)?;
        }
        for entry in source.area {
            self.add_area(&reader, entry)?;
        }
        for entry in source.service {
            self.add_service(&reader, entry)?;
        }
        for entry in source.workflow {
            self.add_workflow(&reader, entry)?;
        }
        for entry in source.list {
            self.add_list(&reader, entry)?;
        }
        for entry in source.remote {
            self.add_remote(&reader, entry)?;
        }
        for entry in source.workflow_extension {
            self.extend_workflow(&reader, entry)?;
        }
        for entry in source.remote_extension {
            self.extend_remote(&reader, entry)?;
        }
        for entry in source.portal_function {
            self.add_portal_function(&reader, entry)?;
        }
        Ok(())
    }

    fn add_rule(&mut self, reader: &Reader, entry: RuleSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "rule", &entry.id)?;
        let id = entry.id.into_inner();
        for (field, text) in [("title", &entry.title), ("title_en", &entry.title_en)] {
            not_empty(&origin, id.as_str(), field, text)?;
        }
        in_order(&origin, id.as_str(), entry.from, entry.to)?;
        let RuleSource { title, title_en, citation, confidence, source, from, to, note, .. } = entry;
        let sources = self.sources(&origin, id.as_str(), (from, to), (citation, confidence), source)?;
        let rule =
            RuleInfo { id: id.clone(), title, title_en, from, to, sources, note, titles: None, dated: Late::default() };
        self.rules.insert(id, rule);
        Ok(())
    }

    fn add_parameter(&mut self, reader: &Reader, entry: ParameterSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "parameter", &entry.name)?;
        let name = entry.name.into_inner();
        if entry.title.is_none() && !self.parameters.contains_key(&name) {
            let (it, en) = (
                "parametro sconosciuto; uno nuovo ha anche `title`, `title_en`, `rule` e `kind`",
                "unknown parameter; a new one also has `title`, `title_en`, `rule` and `kind`",
            );
            let known: Vec<&str> = self.parameters.keys().map(String::as_str).collect();
            return Err(fault(&origin, &name, "name", it, en).detail("known", known).nearest(&name));
        }
        let mut target = match self.parameters.remove(&name) {
            Some(base) => base,
            None => Parameter {
                title: required(&origin, &name, "title", entry.title)?,
                title_en: required(&origin, &name, "title_en", entry.title_en)?,
                rule: required(&origin, &name, "rule", entry.rule)?,
                kind: required(&origin, &name, "kind", entry.kind)?,
                name: name.as_str().into(),
                unit: entry.unit,
                choices: entry.choices,
                reviewed_to: None,
                segments: Vec::new(),
            },
        };
        target.reviewed_to = entry.reviewed_to.or(target.reviewed_to);
        let mut segments: Vec<Segment> = Vec::new();
        for source in entry.segment {
            self.check_citation(&origin, &name, "citation", &source.citation)?;
            let segment = read_segment(&origin, &target, source)?;
            if segments.last().is_some_and(|last| segment.start() <= last.end()) {
                let (it, en) =
                    ("i periodi si sovrappongono o non sono in ordine", "the segments overlap or are not in order");
                return Err(fault(&origin, &name, "segment", it, en));
            }
            segments.push(segment);
        }
        target.overlay(segments);
        self.parameters.insert(name, target);
        Ok(())
    }

    fn add_holiday(&mut self, reader: &Reader, entry: HolidaySource) -> Result<(), Error> {
        let origin = reader.origin(&entry.name.span());
        let name = entry.name.into_inner();
        self.check_citation(&origin, &name, "citation", &entry.citation)?;
        let wrong = |field, it: &str, en: &str| fault(&origin, &name, field, it, en);
        let fall = match (&entry.day, entry.easter) {
            (Some(day), None) => month_and_day(day)
                .ok_or_else(|| wrong("day", "il giorno si scrive MM-GG", "the day is written MM-DD"))?,
            (None, Some(days)) if FROM_EASTER.contains(&days) => Fall::AfterEaster(days),
            (None, Some(_)) => {
                let (first, last) = (FROM_EASTER.start(), FROM_EASTER.end());
                return Err(wrong(
                    "easter",
                    &format!("`easter` deve essere tra {first} e {last}"),
                    &format!("`easter` must be between {first} and {last}"),
                ));
            }
            _ => {
                return Err(wrong("day", "serve `day` oppure `easter`", "either `day` or `easter` is needed"));
            }
        };
        if entry.comune.as_deref().is_some_and(|code| !is_comune(code)) {
            return Err(wrong(
                "comune",
                "il codice catastale è una lettera e tre cifre",
                "a Belfiore code is a letter and three digits",
            ));
        }
        let periods: Vec<(i32, i32)> = if entry.years.is_empty() {
            vec![(i32::MIN, i32::MAX)]
        } else {
            entry.years.iter().map(|years| (years.from.unwrap_or(i32::MIN), years.to.unwrap_or(i32::MAX))).collect()
        };
        for years in periods {
            self.holidays.push(Recurring {
                name: name.clone(),
                fall,
                years,
                comune: entry.comune.clone(),
                office_only: entry.office_only,
            });
        }
        Ok(())
    }

    fn add_deadline(&mut self, reader: &Reader, entry: DeadlineSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "deadline", &entry.rule)?;
        let rule = entry.rule.into_inner();
        let events = |events: Vec<MetBySource>| {
            let known = events.into_iter().map(|met| match EventType::from_wire(&met.event) {
                Some(event) => Ok(MetBy { event, codes: met.codes }),
                None => {
                    let text = format!("`{}`", met.event);
                    Err(fault(
                        &origin,
                        rule.as_str(),
                        "met_by",
                        &format!("tipo di evento sconosciuto: {text}"),
                        &format!("unknown event type: {text}"),
                    ))
                }
            });
            known.collect::<Result<Vec<MetBy>, Error>>()
        };
        let (met_by, ended_by) = (events(entry.met_by)?, events(entry.ended_by)?);
        let deadline = Deadline {
            rule: rule.clone(),
            start: entry.start,
            benefits: entry.benefits,
            claims_from: entry.claims_from,
            after: entry.after,
            length: entry.length,
            lengths: entry.lengths,
            from_day_after: entry.from_day_after,
            suspended: entry.suspended,
            opens: entry.opens,
            keeps: entry.keeps,
            work_ends: entry.work_ends,
            duty: entry.duty,
            lep: entry.lep,
            bound: entry.bound,
            act: entry.act,
            met_by,
            ended_by,
            authority: entry.authority,
            filter: entry.filter,
            place: WorkedOut::default(),
            life: WorkedOut::default(),
        };
        self.deadlines.insert(rule, deadline);
        Ok(())
    }

    fn add_contract_type(&mut self, reader: &Reader, entry: ContractSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "contract_type", &entry.code)?;
        let code = entry.code.into_inner();
        in_order(&origin, &code, entry.from, entry.to)?;
        let (kind, agency) = match (entry.kind, self.contract_types.get(&code)) {
            (Some(kind), _) => (kind, entry.agency),
            (None, Some(below)) => (below.kind, entry.agency.or(below.agency)),
            (None, None) => {
                let (it, en) =
                    ("il codice è nuovo: manca il tipo di rapporto", "the code is new: its job kind is missing");
                return Err(fault(&origin, &code, "kind", it, en));
            }
        };
        let contract = ContractType { code: code.clone(), kind, agency, from: entry.from, to: entry.to };
        self.contract_types.insert(code, contract);
        Ok(())
    }

    fn add_code_list(&mut self, reader: &Reader, entry: CodeListSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "code_list", &entry.name)?;
        let name = entry.name.as_ref().clone();
        let list = CodeList::overlay(self.code_lists.remove(&name), entry)
            .map_err(|(field, it, en)| fault(&origin, &name, field, it, en))?;
        self.code_lists.insert(name, list);
        Ok(())
    }

    fn add_scale(&mut self, reader: &Reader, entry: ScaleSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "scale", &entry.rule)?;
        let rule = entry.rule.as_ref().clone();
        let scale = Scale::read(entry).map_err(|(field, it, en)| fault(&origin, rule.as_str(), field, it, en))?;
        self.scales.insert(rule, scale);
        Ok(())
    }

    fn add_amounts(&mut self, reader: &Reader, entry: AmountsSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "amounts", &entry.name)?;
        let name = entry.name.as_ref().clone();
        let row = Amounts::read(entry).map_err(|(field, it, en)| fault(&origin, &name, field, it, en))?;
        self.amounts.insert(name, row);
        Ok(())
    }

    fn add_list(&mut self, reader: &Reader, entry: ListSource) -> Result<(), Error> {
        let origin = self.new_origin(reader, "list", &entry.name)?;
        let name = entry.name.as_ref().clone();
        let list = List::read(entry).map_err(|(field, it, en)| fault(&origin, &name, field, it, en))?;
        self.lists.insert(name, list);
        Ok(())
    }

    /// Records the position of an entry; rejects a second one of the same name in one file, and an empty name.
    pub(super) fn new_origin(
        &mut self,
        reader: &Reader,
        table: &str,
        name: &Spanned<impl Borrow<str>>,
    ) -> Result<Origin, Error> {
        let origin = reader.origin(&name.span());
        let name = name.as_ref().borrow();
        not_empty(&origin, table, "id", name)?;
        self.note_origin(origin.clone(), table, name)?;
        Ok(origin)
    }

    /// Records the position of an entry; rejects a second one of the same name in one file.
    pub(super) fn note_origin(&mut self, origin: Origin, table: &str, name: &str) -> Result<(), Error> {
        let before = self.origins.insert(format!("{table} {name}"), origin.clone());
        match before {
            Some(before) if before.layer == origin.layer => {
                Err(fault(&origin, name, "id", "voce ripetuta nello stesso file", "entry given twice in one file"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn origin(&self, table: &str, name: &str) -> Origin {
        self.origins.get(&format!("{table} {name}")).cloned().unwrap_or_default()
    }

    /// Checks the relations between the entries, and compiles the law of the state.
    pub(super) fn finish(mut self, name: &str, layers: Vec<Layer>) -> Result<Inner, Error> {
        self.check_counts(name)?;
        self.check_applied(&layers)?;
        for parameter in self.parameters.values() {
            self.known_rule("parameter", &parameter.name, &parameter.rule)?;
        }
        for deadline in self.deadlines.values() {
            self.known_rule("deadline", deadline.rule.as_str(), &deadline.rule)?;
            let lengths = deadline.lengths.iter().map(|length| &length.parameter.name);
            for parameter in deadline.length.iter().map(|length| &length.parameter.name).chain(lengths) {
                self.check_values(parameter, Kind::Numero, &[]).map_err(|_| {
                    let (it, en) = (
                        "la durata nomina un parametro che non è un numero",
                        "the length names a parameter that is not a number",
                    );
                    let origin = self.origin("deadline", deadline.rule.as_str());
                    fault(&origin, deadline.rule.as_str(), "length.parameter", it, en)
                })?;
            }
        }
        self.check_declared(&layers)?;
        self.fill_titles()?;
        self.check_job_kinds()?;
        self.check_benefits()?;
        self.check_ladders()?;
        self.check_authorities()?;
        self.check_end_causes()?;
        self.check_patto()?;
        for (name, list) in &self.code_lists {
            self.known_rule("code_list", name, &list.rule)?;
        }
        for row in self.amounts.values() {
            self.known_rule("amounts", &row.name, &row.rule)?;
        }
        for scale in self.scales.values() {
            self.known_rule("scale", scale.rule.as_str(), &scale.rule)?;
            self.alone(scale)?;
        }
        self.check_catalogue()?;
        let fact_names = fact::number(&mut self.facts);
        self.find_facts()?;
        self.find_portal_facts()?;
        self.find_remote_facts()?;
        self.check_workflows()?;
        self.check_lists()?;
        self.check_remote()?;
        self.check_routes()?;
        let parameters = ParameterList::new(std::mem::take(&mut self.parameters));
        let rules = RuleList::new(std::mem::take(&mut self.rules));
        for deadline in self.deadlines.values_mut() {
            let place = rules.place(&deadline.rule);
            let life = place.and_then(|place| rules.at(place)).map(RuleInfo::life);
            deadline.work_out(place, life, |name| parameters.place(name));
        }
        let law = Law::compile(&parameters, &self.conditionality.benefits, &self.job_kinds).map_err(|gap| {
            let origin = self.origin("parameter", gap.parameter);
            fault(&origin, gap.parameter, "segment", gap.it, gap.en)
        })?;
        let reviewed_to = parameters.iter().filter_map(|parameter| parameter.reviewed_to).min();
        let versions = layers.iter().filter_map(|layer| layer.version.as_deref());
        Ok(Inner {
            version: RulebookVersion::new(name, versions, digest::of_layers(&layers), reviewed_to),
            layers,
            chapters: self.chapters,
            acts: self.acts,
            facts: self.facts,
            fact_names,
            #[cfg(feature = "arrow")]
            sanctions: Memo::default(),
            origins: self.origins,
            rules,
            parameters,
            holidays: Holidays::new(self.holidays),
            deadlines: self.deadlines.into_values().collect(),
            contract_types: self.contract_types.into_values().collect(),
            code_lists: self.code_lists,
            job_kinds: self.job_kinds,
            conditionality: self.conditionality,
            patto: self.patto,
            scales: self.scales.into_values().collect(),
            amounts: self.amounts,
            routes: self.routes.into_values().collect(),
            areas: self.areas.into_values().collect(),
            services: self.services.into_values().collect(),
            workflows: self.workflows,
            lists: self.lists,
            remote: self.remote,
            portal_functions: self.portal_functions,
            law,
        })
    }

    /// Checks that a scheme has no more than one scale on a day.
    fn alone(&self, scale: &Scale) -> Result<(), Error> {
        let overlaps = |other: &&Scale| other.scheme == scale.scheme && self.meet(&other.rule, &scale.rule);
        if self.scales.values().any(|other| overlaps(&other)) {
            let origin = self.origin("scale", scale.rule.as_str());
            let (it, en) = ("due scale dello stesso schema nello stesso giorno", "two scales of one scheme on one day");
            return Err(fault(&origin, scale.rule.as_str(), "scheme", it, en));
        }
        Ok(())
    }

    /// Whether two rules are both in force on some day.
    pub(super) fn meet(&self, one: &RuleId, two: &RuleId) -> bool {
        let period = |rule: &RuleId| {
            let rule = self.rules.get(rule);
            let (from, to) = (rule.and_then(|rule| rule.from), rule.and_then(|rule| rule.to));
            (from.unwrap_or(Day::ALWAYS), to.unwrap_or(Day::NEVER))
        };
        let ((from, to), (start, end)) = (period(one), period(two));
        one != two && start <= to && from <= end
    }

    pub(super) fn known_rule(&self, table: &str, entry: &str, rule: &RuleId) -> Result<(), Error> {
        if self.rules.contains_key(rule) {
            return Ok(());
        }
        let origin = self.origin(table, entry);
        Err(fault(
            &origin,
            entry,
            "rule",
            "la regola non esiste in questa raccolta di regole",
            "no such rule in this rulebook",
        ))
    }
}

/// The data of a file, and their digest.
fn read(text: &str) -> Result<(Source, String), Fault> {
    let whole = typed::parse(text)?;
    Ok((typed::read(&whole)?, digest::of_file(&whole)))
}

fn read_segment(origin: &Origin, parameter: &Parameter, source: SegmentSource) -> Result<Segment, Error> {
    let SegmentSource { from, to, value, citation, confidence } = source;
    in_order(origin, &parameter.name, from, to)?;
    let bounds = Bounds::of(parameter.kind, parameter.unit.as_deref());
    let value = parameter::check(parameter.kind, &parameter.choices, value).map_err(|what| {
        fault(
            origin,
            &parameter.name,
            "value",
            "il valore non è del tipo del parametro",
            &format!("the value should be {what}"),
        )
    })?;
    if let Some(Bounds { minimum, maximum }) = bounds.filter(|bounds| !bounds.hold(&value)) {
        let unit = parameter.unit.as_deref().map(|unit| format!(" {unit}")).unwrap_or_default();
        let it = format!("il valore {value} è fuori dai limiti: minimo {minimum}, massimo {maximum}{unit}");
        let en = format!("the value {value} is out of bounds: minimum {minimum}, maximum {maximum}");
        return Err(fault(origin, &parameter.name, "value", &it, &en)
            .detail("value", value.to_string())
            .detail("from", minimum.to_string())
            .detail("to", maximum.to_string()));
    }
    Ok(Segment { from, to, value, citation: citation.into(), confidence, link: Late::default() })
}

fn syntax(reader: &Reader, fault: Fault) -> Error {
    let line = fault.span.as_ref().map_or(1, |span| reader.origin(span).line);
    fault.error.recoded(Code::RulebookNonValido).detail("file", &*reader.file).detail("line", line)
}

pub(super) fn required<T>(origin: &Origin, entry: &str, field: &str, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| fault(origin, entry, field, "manca un campo obbligatorio", "a required field is missing"))
}

pub(super) fn not_empty(origin: &Origin, entry: &str, field: &str, text: &str) -> Result<(), Error> {
    match text.trim().is_empty() {
        true => Err(fault(origin, entry, field, "il testo è vuoto", "the text is empty")),
        false => Ok(()),
    }
}

pub(super) fn in_order(origin: &Origin, entry: &str, from: Option<Day>, to: Option<Day>) -> Result<(), Error> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => {
            Err(fault(origin, entry, "to", "la fine precede l'inizio", "the end is before the start"))
        }
        _ => Ok(()),
    }
}

fn month_and_day(text: &str) -> Option<Fall> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year, so that 29 February may be written.
    Day::new(2000, month, day).map(|_| Fall::On { month, day })
}
