//! The conformance cases under `tests/conformance`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use collocamento::Rulebook;
use serde_json::Value;

/// Every case with the name of its file, without the extension.
pub(crate) fn all() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_yaml_ng::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        cases.extend(list.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

/// The rulebook of a case.
pub(crate) fn rulebook(case: &Value) -> Rulebook {
    static RULEBOOKS: LazyLock<BTreeMap<&str, Rulebook>> =
        LazyLock::new(|| Rulebook::names().into_iter().map(|name| (name, Rulebook::bundled(name).unwrap())).collect());
    RULEBOOKS[case["rulebook"].as_str().unwrap_or("nazionale")].clone()
}
