//! The municipality whose patron day counts.

use crate::base::calendar::holidays::is_comune;
use crate::base::error::{Code, Error};
use crate::base::text::Text;

/// The code of a municipality, checked.
pub(crate) fn comune(code: Option<&str>) -> Result<Option<&str>, Error> {
    match code {
        Some(code) if !is_comune(code) => {
            let (it, en) =
                ("il codice catastale è una lettera e tre cifre", "a Belfiore code is a letter and three digits");
            Err(Error::new(Code::ValoreNonValido).at("/comune").hint(Text::new(it, en)))
        }
        code => Ok(code),
    }
}
