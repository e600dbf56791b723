//! Credentials: what the code reads.

use super::choice::Admission;
use super::parameters;

parameters! {
    CREDENZIALI_RILASCIO: Admission = "credenziali_rilascio";
    CREDENZIALI_USO: Admission = "credenziali_uso";
}
