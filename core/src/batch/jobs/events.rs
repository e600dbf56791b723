//! Jobs and DIDs as a stream of events, person by person.

use std::cmp::Ordering;
use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};

use super::did_rows::DidRows;
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
    /// The jobs and the DIDs that are done, in the order of their persons.
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
        let mut own: Vec<Job<'_>> = Vec::new();
        while rows.len() < ROWS {
            let of_job = jobs.order.get(*next_job).and_then(|row| jobs.person.get(*row));
            let of_did = dids.and_then(|dids| dids.person.get(*dids.order.get(*next_did)?));
            let Some(person) = first(of_job, of_did) else { break };
            own.clear();
            while let Some(row) = jobs.order.get(*next_job).filter(|row| jobs.person.get(**row) == Some(person)) {
                own.push(jobs.job(*row));
                *next_job = next_job.saturating_add(1);
            }
            own.sort_unstable();
            rows.begin(person);
            let mut numbers = Numbers::default();
            for job in &own {
                let note = strangers.take();
                rows.add_job(job, (numbers.of(job), note), jobs, &map.reading);
            }
            let Some(dids) = dids else { continue };
            while let Some(row) = dids.order.get(*next_did).filter(|row| dids.person.get(**row) == Some(person)) {
                rows.add_did(&dids.did(*row), *row);
                *next_did = next_did.saturating_add(1);
            }
        }
    }
}

/// Whether anybody of the jobs is among those of the DIDs; a table without rows has nobody to find.
fn have_a_person_in_common(jobs: &JobRows, dids: &DidRows) -> bool {
    let (mut of_jobs, mut of_dids) = (jobs.order.iter().peekable(), dids.order.iter().peekable());
    if of_jobs.peek().is_none() || of_dids.peek().is_none() {
        return true;
    }
    while let (Some(job), Some(did)) = (of_jobs.peek(), of_dids.peek()) {
        match jobs.person.get(**job).cmp(&dids.person.get(**did)) {
            Ordering::Equal => return true,
            Ordering::Less => of_jobs.next(),
            Ordering::Greater => of_dids.next(),
        };
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
