//! How deadlines move off a holiday: what the code reads.

use super::declare::words_of;
use super::parameters;
use crate::base::calendar::term::Roll;

words_of! {
    Roll {
        Nessuno = "nessuno",
        Festivo = "festivo",
        FestivoESabato = "festivo_e_sabato",
    }
}

parameters! {
    RINVIO_TERMINI_PERSONA: Roll = "rinvio_termini_persona";
    RINVIO_TERMINI_SERVIZIO: Roll = "rinvio_termini_servizio";
}
