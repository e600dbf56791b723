//! Scales of profiles: the classes of a scheme with their limits and paths.

use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Spanned;

use crate::base::money::decimal;
use crate::base::rule::RuleId;
use crate::base::words::profile::{Class, Scheme};

/// A scale as TOML writes it. It holds while its rule is in force.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ScaleSource {
    /// Its rule, which is its name.
    #[cfg_attr(feature = "schema", schemars(with = "RuleId"))]
    pub(crate) rule: Spanned<RuleId>,
    /// The scheme.
    scheme: Scheme,
    /// The decimals to which the index is rounded half up first; absent if the scheme has no index.
    decimals: Option<u32>,
    /// The classes, in the order of their limits.
    bands: Vec<BandSource>,
}

/// A class of a scale, as TOML writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct BandSource {
    /// The maximum index of the class, included, in quotes; absent if the scheme has no index.
    upper: Option<String>,
    /// The class.
    class: Class,
    /// What it is called.
    label: String,
    /// The GOL paths for the class, first choice first.
    #[serde(default)]
    paths: Vec<u8>,
}

/// The classes of a scheme while a rule is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scale {
    pub(crate) rule: RuleId,
    pub(crate) scheme: Scheme,
    /// The decimals to which an index is rounded first; `None` if the scheme has no index.
    pub(crate) decimals: Option<u32>,
    /// In the order of their limits.
    pub(crate) bands: Vec<Band>,
}

/// A class of a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Band {
    /// The maximum index of the class, included; 1 if the scheme has no index.
    pub(crate) upper: Decimal,
    pub(crate) class: Class,
    pub(crate) label: String,
    /// The GOL paths for the class, the first choice first.
    pub(crate) paths: Vec<u8>,
}

impl Scale {
    /// Checks one entry by itself; the error names the wrong field and the reason.
    pub(crate) fn read(source: ScaleSource) -> Result<Self, (&'static str, &'static str, &'static str)> {
        let ScaleSource { rule, scheme, decimals, bands } = source;
        let bands: Option<Vec<Band>> = bands.into_iter().map(|band| Band::read(band, decimals.is_some())).collect();
        let bands = bands.ok_or((
            "bands",
            "con `decimals` ogni classe ha un limite da 0 a 1, altrimenti nessuna",
            "with `decimals` each class has a limit from 0 to 1, otherwise none has",
        ))?;
        let ordered = bands.is_sorted_by(|a, b| a.upper < b.upper) || decimals.is_none();
        match ordered && bands.last().is_some_and(|last| last.upper == Decimal::ONE) {
            true => Ok(Self { rule: rule.into_inner(), scheme, decimals, bands }),
            false => Err(("bands", "i limiti crescono fino a 1", "the limits increase up to 1")),
        }
    }
}

impl Band {
    fn read(source: BandSource, limited: bool) -> Option<Self> {
        let upper = match (source.upper, limited) {
            (Some(text), true) => decimal(&text).filter(|upper| (Decimal::ZERO..=Decimal::ONE).contains(upper))?,
            (None, false) => Decimal::ONE,
            _ => return None,
        };
        Some(Self { upper, class: source.class, label: source.label, paths: source.paths })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use crate::base::error::Code;
    use crate::rulebook::book::Rulebook;

    /// The error of an overlay: its field, and the line where its entry starts.
    fn refused(overlay: &str) -> (String, u64) {
        let error = Rulebook::with_layer("nazionale", "regione/profilo.toml", overlay).unwrap_err();
        assert_eq!(error.code, Code::RulebookNonValido);
        assert_eq!(error.details["file"], "regione/profilo.toml");
        (error.details["field"].as_str().unwrap().to_owned(), error.details["line"].as_u64().unwrap())
    }

    #[test]
    fn limits_grow_up_to_one() {
        for bands in [
            r#"{ upper = "0.5", class = 1, label = "a" }"#,
            r#"{ upper = "1", class = 1, label = "a" }, { upper = "0.5", class = 2, label = "b" }"#,
            r#"{ upper = "0.5", class = 1, label = "a" }, { upper = "0.5", class = 2, label = "b" }"#,
            r#"{ class = 1, label = "a" }"#,
            r#"{ upper = "1.5", class = 1, label = "a" }"#,
            "",
        ] {
            let text =
                format!("[[scale]]\nrule = \"PROF-DID\"\nscheme = \"indice_did\"\ndecimals = 9\nbands = [{bands}]");
            assert_eq!(refused(&text), ("bands".to_owned(), 2), "{bands}");
        }
    }

    #[test]
    fn one_scale_a_day() {
        let text = r#"
            [[scale]]
            rule = "PROF-90"
            scheme = "indice_did"
            decimals = 9
            bands = [{ upper = "1", class = 1, label = "a" }]"#;
        assert_eq!(refused(text), ("scheme".to_owned(), 3));
    }

    #[test]
    fn amounts_are_amounts() {
        let text = "[[amounts]]\nname = \"adr_indeterminato\"\nrule = \"ADR-IMP\"\nvalues = [\"1000\", \"-1\"]";
        assert_eq!(refused(text), ("values".to_owned(), 2));
    }
}
