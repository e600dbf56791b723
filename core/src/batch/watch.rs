//! What monitors a pass from another thread, and why a pass stops.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use arrow_schema::ArrowError;

use crate::base::error::Error;

/// Why a pass has stopped.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Stop {
    /// The table can't be read; the error's path names the column.
    #[error(transparent)]
    Refused(#[from] Error),
    /// [`Watch::cancel`] was called.
    #[error("annullato / cancelled")]
    Cancelled,
    /// The columns of the answer could not be built, or the reader of the input failed.
    #[error(transparent)]
    Arrow(#[from] ArrowError),
}

/// Monitors or cancels a pass from another thread.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    cancelled: Arc<AtomicBool>,
    done: Arc<Done>,
}

#[derive(Debug, Default)]
struct Done {
    rows: AtomicU64,
    persons: AtomicU64,
    refused: AtomicU64,
}

impl Watch {
    /// Counts the rows and persons just processed, and how many of them were rejected; stops if the run was cancelled. What is
    /// processed after a cancellation is neither answered nor counted.
    pub(super) fn go_on(&self, rows: usize, persons: usize, refused: usize) -> Result<(), Stop> {
        self.stopped()?;
        let add = |counter: &AtomicU64, more: usize| {
            counter.fetch_add(u64::try_from(more).unwrap_or(u64::MAX), Ordering::Relaxed)
        };
        add(&self.done.rows, rows);
        add(&self.done.persons, persons);
        add(&self.done.refused, refused);
        Ok(())
    }

    /// Whether the pass was cancelled.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// Stops if the pass was cancelled.
    pub(super) fn stopped(&self) -> Result<(), Stop> {
        if self.is_cancelled() { Err(Stop::Cancelled) } else { Ok(()) }
    }

    /// Cancels the pass: it stops with [`Stop::Cancelled`], at the latest after the person and the day in hand.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// A watch of a further pass, which is cancelled together with this one and counts for itself.
    pub(super) fn beside(&self) -> Self {
        Self { cancelled: Arc::clone(&self.cancelled), done: Arc::default() }
    }

    /// The rows processed.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.done.rows.load(Ordering::Relaxed)
    }

    /// The persons processed.
    #[must_use]
    pub fn persons(&self) -> u64 {
        self.done.persons.load(Ordering::Relaxed)
    }

    /// The persons processed without an answer because a row can't be read or something is above a limit.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.done.refused.load(Ordering::Relaxed)
    }
}
