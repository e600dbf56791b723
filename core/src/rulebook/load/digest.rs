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
