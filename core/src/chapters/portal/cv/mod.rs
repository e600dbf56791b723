//! CVs: the files, how long they are kept, who finds them; the archive of a citizen.

pub(crate) mod archive;
mod file;
mod history;
pub(crate) mod status;
pub(crate) mod territories;
pub(crate) mod types;
