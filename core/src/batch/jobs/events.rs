//! Jobs and DIDs as a stream of events, person by person.

use std::cmp::Ordering;
use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};

use super::did_rows::{Did, DidRows};
use super::event_rows::{EventRows, schema};
use super::job_rows::{Job, JobRows, Numbers};
use super::map::{JobMap, Table};
use super::note::Note;
use super::read::Source;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::batch::column::id::{Id, IdColumn};
use crate::batch::watch::Stop;

/// Rows of a batch.
const ROWS: usize = 1 << 16;

/// A table of jobs and one of DIDs, both with their rows in any order, as a stream of events that has the rows of each person
/// together, in the order of the persons. Both tables are in memory from the first batch on.
///
/// A job becomes a `rapporto_inizio` with its last day. Rows with the same first day and the same employer, or the same name, are
/// about one job: the state machine reports the second. Its events belong to [`JobAnswers`](super::JobAnswers), which names the
/// rows of the tables. As long as the tables are being read, the batches have no rows: whoever pulls them can stop between two.
pub struct JobEvents {
    map: JobMap,
    schema: SchemaRef,
    whole: bool,
    sources: Option<(Source, Option<Source>)>,
    merge: Option<Merge>,
}

/// Both tables, and how far they have been read.
struct Merge {
    jobs: JobRows,
    dids: Option<DidRows>,
    /// The persons that are done, of the jobs and of the DIDs.
    done: (usize, usize),
    /// What is to be noted about the first job.
    strangers: Option<Note>,
    rows: EventRows,
}

impl JobEvents {
    /// Events from both tables. `carry` names columns of the jobs that are passed on, for
    /// [`Options::carry`](crate::batch::Options::carry).
    ///
    /// # Errors
    /// [`Code::CampoMancante`] at `/columns/…` for a column that the map names and the table lacks; [`Code::ValoreNonValido`]
    /// with the table and the column as path for a column of a type that can't be read, and at `/did/person` if one table
    /// names persons by number and the other by text.
    pub fn new(
        map: JobMap,
        jobs: Box<dyn RecordBatchReader + Send>,
        dids: Option<Box<dyn RecordBatchReader + Send>>,
        carry: &[String],
    ) -> Result<Self, Error> {
        let jobs = Source::new(&map, Table::Jobs, jobs, carry)?;
        let dids = dids.map(|dids| Source::new(&map, Table::Did, dids, &[])).transpose()?;
        let rows = JobRows::read(&jobs.empty(), &map.reading).map_err(refused)?;
        let whole = matches!(rows.person, IdColumn::Whole(_));
        let did_rows = dids.as_ref().map(|dids| DidRows::read(&dids.empty(), &map.reading)).transpose();
        let did_rows = did_rows.map_err(refused)?;
        if did_rows.as_ref().is_some_and(|dids| matches!(dids.person, IdColumn::Whole(_)) != whole) {
            let (it, en) = (
                "le persone sono numeri in una tabella e testo nell'altra",
                "persons are numbers in one table and text in the other",
            );
            return Err(Error::new(Code::ValoreNonValido).at("/did/person").hint(Text::new(it, en)));
        }
        let schema = schema(&rows, did_rows.as_ref(), whole);
        Ok(Self { map, schema, whole, sources: Some((jobs, dids)), merge: None })
    }

    fn batch(&mut self) -> Result<Option<RecordBatch>, Stop> {
        if let Some((jobs, dids)) = &mut self.sources
            && (jobs.advance()? || dids.as_mut().map_or(Ok(false), Source::advance)?)
        {
            return Ok(Some(RecordBatch::new_empty(Arc::clone(&self.schema))));
        }
        if let Some((jobs, dids)) = self.sources.take() {
            let jobs = JobRows::read(&jobs.finish()?, &self.map.reading)?;
            let dids = dids.map(|dids| DidRows::read(&dids.finish()?, &self.map.reading)).transpose()?;
            let rows = EventRows::new(&self.schema, self.whole, ROWS);
            let strangers = dids.as_ref().filter(|dids| !have_a_person_in_common(&jobs, dids)).map(|_| Note::Strangers);
            self.merge = Some(Merge { jobs, dids, done: (0, 0), strangers, rows });
        }
        let Some(merge) = &mut self.merge else { return Ok(None) };
        merge.fill(&self.map);
        if merge.rows.len() == 0 {
            self.merge = None;
            return Ok(None);
        }
        Ok(Some(merge.rows.finish(&merge.jobs)?))
    }
}

/// A table without rows can only be rejected.
fn refused(stop: Stop) -> Error {
    match stop {
        Stop::Refused(error) => error,
        Stop::Cancelled | Stop::Arrow(_) => Error::new(Code::ValoreNonValido),
    }
}

impl Merge {
    /// Adds the rows of persons until there are enough for a batch.
    fn fill(&mut self, map: &JobMap) {
        let Self { jobs, dids, done: (next_job, next_did), strangers, rows } = self;
        let dids = dids.as_ref();
        let (mut own, mut given): (Vec<Job>, Vec<Did>) = (Vec::new(), Vec::new());
        while rows.len() < ROWS {
            let (of_jobs, of_dids) = (jobs.order.of(*next_job), dids.map_or(&[][..], |dids| dids.order.of(*next_did)));
            let of_job = of_jobs.first().and_then(|row| jobs.person.get(*row));
            let of_did = dids.and_then(|dids| dids.person.get(*of_dids.first()?));
            let Some(person) = first(of_job, of_did) else { break };
            rows.begin(person);
            own.clear();
            if of_job == Some(person) {
                *next_job = next_job.saturating_add(1);
                own.extend(of_jobs.iter().map(|row| jobs.job(*row)));
                own.sort_unstable_by(|one, next| jobs.compare(one, next));
            }
            given.clear();
            if let Some(dids) = dids.filter(|_| of_did == Some(person)) {
                *next_did = next_did.saturating_add(1);
                given.extend(of_dids.iter().map(|row| dids.did(*row)));
                given.sort_by_key(|did| did.date);
            }
            // By their days, so that the state machine need not sort them.
            let (mut numbers, mut given) = (Numbers::default(), given.iter().peekable());
            for job in &own {
                while let Some(did) = given.next_if(|did| did.date <= job.start) {
                    rows.add_did(did);
                }
                rows.add_job(job, (numbers.of(job, jobs), strangers.take()), jobs, &map.reading);
            }
            given.for_each(|did| rows.add_did(did));
        }
    }
}

/// Whether anybody of the jobs is among those of the DIDs; a table without rows has nobody to find.
fn have_a_person_in_common(jobs: &JobRows, dids: &DidRows) -> bool {
    let of_job = |place: usize| jobs.order.of(place).first().and_then(|row| jobs.person.get(*row));
    let of_did = |place: usize| dids.order.of(place).first().and_then(|row| dids.person.get(*row));
    let (mut job, mut did) = (0_usize, 0_usize);
    if of_job(job).is_none() || of_did(did).is_none() {
        return true;
    }
    while let (Some(one), Some(other)) = (of_job(job), of_did(did)) {
        match one.cmp(&other) {
            Ordering::Equal => return true,
            Ordering::Less => job = job.saturating_add(1),
            Ordering::Greater => did = did.saturating_add(1),
        }
    }
    false
}

/// The person who comes first.
fn first<'p>(one: Option<Id<'p>>, other: Option<Id<'p>>) -> Option<Id<'p>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.cmp(&one) == Ordering::Less { other } else { one }),
        (one, other) => one.or(other),
    }
}

impl Iterator for JobEvents {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.batch().transpose().map(|batch| {
            batch.map_err(|stop| match stop {
                Stop::Arrow(error) => error,
                stop => ArrowError::ExternalError(Box::new(stop)),
            })
        })
    }
}

impl RecordBatchReader for JobEvents {
    fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }
}
