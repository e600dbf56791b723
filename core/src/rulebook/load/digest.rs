//! What a rulebook is made of, as one number: the digest of its data.
//!
//! The digest of a file is the SHA-256 of its data in canonical JSON, so that comments, formatting and the order of keys do not
//! matter. That of a rulebook is the SHA-256 of the canonical JSON list of its layers, each the sorted list of the digests of its
//! files: the order of files does not matter, that of layers does.

use sha2::{Digest, Sha256};
use toml::Spanned;
use toml::de::DeValue;

use crate::base::canonical::Canonical;
use crate::rulebook::layer::Layer;

/// The digest of a file, given as a tree.
pub(super) fn of_file(whole: &Spanned<DeValue<'_>>) -> String {
    let mut data = Canonical::default();
    value(&mut data, whole);
    sha256(&data.into_bytes())
}

/// The digest of a rulebook.
pub(super) fn of_layers(files: &[Layer]) -> String {
    let mut data = Canonical::default();
    // The files of a folder are one layer; each overlay is one.
    let layers = files.chunk_by(|one, next| one.place.is_some() && one.place == next.place);
    data.list(layers, |data, files| {
        let mut digests: Vec<&str> = files.iter().map(|file| file.digest.as_str()).collect();
        digests.sort_unstable();
        data.list(digests, Canonical::text);
    });
    sha256(&data.into_bytes())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn value(data: &mut Canonical, value: &Spanned<DeValue<'_>>) {
    match value.get_ref() {
        DeValue::String(text) => data.text(text),
        DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => data.name(&number.to_string()),
            Err(_) => data.text(number.as_str()),
        },
        DeValue::Float(number) => data.number(number.as_str()),
        DeValue::Boolean(truth) => data.name(if *truth { "true" } else { "false" }),
        DeValue::Datetime(day) => data.text(&day.to_string()),
        DeValue::Array(items) => data.list(items.iter(), self::value),
        DeValue::Table(members) => {
            data.object(members.iter().map(|(key, one)| (key.get_ref().as_ref(), one)), self::value);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

    use toml::Table;

    use super::super::bundled::RULEBOOKS;
    use super::super::typed;
    use super::*;

    fn digest(text: &str) -> Option<String> {
        typed::parse(text).ok().map(|whole| of_file(&whole))
    }

    fn files() -> impl Iterator<Item = &'static str> {
        RULEBOOKS.iter().flat_map(|(_, layers)| layers.iter().copied().flatten()).map(|file| file.text)
    }

    /// The reader of `toml` says what the data are.
    #[test]
    fn the_digest_differs_if_the_data_do() {
        let mut changed = 0;
        for (text, start) in files().zip([3, 1, 4, 1, 5, 9, 2, 6].into_iter().cycle()) {
            let (data, before) = (text.parse::<Table>().unwrap(), digest(text));
            let digits = text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(place, _)| place);
            for place in digits.skip(start).step_by(197) {
                let mut bytes = text.as_bytes().to_vec();
                bytes[place] = if bytes[place] == b'9' { b'1' } else { bytes[place] + 1 };
                let other = String::from_utf8(bytes).unwrap();
                let Ok(table) = other.parse::<Table>() else { continue };
                changed += u32::from(table != data);
                assert_eq!(digest(&other) == before, table == data, "byte {place}");
            }
        }
        assert!(changed > 100, "{changed}");
    }

    #[test]
    fn formatting_and_comments_do_not_matter() {
        for text in files() {
            let rewritten = toml::to_string(&text.parse::<Table>().unwrap()).unwrap();
            assert_eq!(digest(&format!("# rewritten\n\n{rewritten}")), digest(text));
        }
        assert_eq!(digest("a = 0x10\nb = '\\'"), digest("b=\"\\\\\" # a comment\na = 1_6"));
        assert_ne!(digest("a = 16"), digest("a = '16'"));
    }

    #[test]
    fn the_order_of_files_does_not_matter_and_that_of_layers_does() {
        let layer = |text: &str, place| Layer {
            digest: digest(text).unwrap(),
            ..Layer::new("prova.toml", text.to_owned(), place)
        };
        let (a, b) = (layer("a = 1", Some("umbria")), layer("b = 2", Some("umbria")));
        assert_eq!(of_layers(&[a.clone(), b.clone()]), of_layers(&[b.clone(), a.clone()]));
        assert_ne!(of_layers(&[a.clone(), b]), of_layers(&[a]));
        let (one, other) = (layer("a = 1", None), layer("a = 2", None));
        assert_ne!(of_layers(&[one.clone(), other.clone()]), of_layers(&[other, one]));
    }
}
