//! How deadlines move off a holiday: what the code reads.

use super::parameters;
use crate::base::calendar::term::Roll;

parameters! {
    RINVIO_TERMINI_PERSONA: Roll = "rinvio_termini_persona";
    RINVIO_TERMINI_SERVIZIO: Roll = "rinvio_termini_servizio";
}
