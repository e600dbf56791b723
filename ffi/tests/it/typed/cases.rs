//! The cases as data, and from JSON to the plain numbers of the structs.
//!
//! A conversion gives `None` for what a struct can't say, such as a text where a number belongs or a fourth decimal: those
//! cases are the JSON door's alone.

use std::collections::BTreeMap;
use std::ffi::{CStr, CString};
use std::fs;
use std::path::PathBuf;
use std::ptr::null_mut;

use collocamento_ffi::last_error::colloc_last_error_path;
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_open};
use serde_json::{Map, Value};

/// The cases of an operation: name, rulebook, input.
pub(crate) fn of(operation: &str) -> Vec<(String, String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    let cases = files.iter().flat_map(|file| {
        let cases: Vec<Value> = serde_yaml_ng::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        cases
    });
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let ours = cases.filter(|case| case["op"] == operation && case["input"].get("explain").is_none());
    ours.map(|case| {
        let rulebook = text(&case["rulebook"]).unwrap_or_else(|| "nazionale".to_owned());
        (text(&case["id"]).unwrap(), rulebook, case["input"].clone())
    })
    .collect()
}

/// What JSON answers, and the handle that answers the same typed. Handles stay open to the end of the process.
pub(crate) struct Doors(BTreeMap<String, (usize, collocamento::Rulebook)>);

impl Doors {
    pub(crate) fn new() -> Self {
        Self(BTreeMap::new())
    }

    fn open(&mut self, name: &str) -> &(usize, collocamento::Rulebook) {
        self.0.entry(name.to_owned()).or_insert_with(|| {
            let (mut handle, c_name) = (null_mut(), CString::new(name).unwrap());
            // SAFETY: a C string, and a place for the handle.
            assert_eq!(unsafe { colloc_rulebook_open(c_name.as_ptr(), &raw mut handle) }, 0);
            (handle as usize, collocamento::Rulebook::bundled(name).unwrap())
        })
    }

    pub(crate) fn handle(&mut self, name: &str) -> *const colloc_rulebook {
        self.open(name).0 as *const colloc_rulebook
    }

    /// The answer, or the number and the path of the error.
    pub(crate) fn json(&mut self, name: &str, operation: &str, input: &Value) -> Result<Value, (i32, String)> {
        match collocamento::call(&self.open(name).1, operation, input.to_string()) {
            Ok(answer) => Ok(serde_json::from_str(&answer).unwrap()),
            Err(error) => {
                let number = collocamento::Code::ALL.iter().zip(1..).find(|(code, _)| **code == error.code).unwrap().1;
                Err((number, error.path))
            }
        }
    }
}

/// The path of the last error.
pub(crate) fn path() -> String {
    // SAFETY: a typed call has failed on this thread, so the text is there.
    unsafe { CStr::from_ptr(colloc_last_error_path()) }.to_str().unwrap().to_owned()
}

/// The fields of an object, taken one by one; what is left at the end no struct can say.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    pub(crate) fn of(value: &Value) -> Option<Self> {
        value.as_object().cloned().map(Self)
    }

    pub(crate) fn take(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key).filter(|value| !value.is_null())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn read<T: Default>(&mut self, key: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        self.take(key).map_or_else(|| Some(T::default()), |value| read(&value))
    }

    pub(crate) fn day(&mut self, key: &str) -> Option<i32> {
        self.read(key, day)
    }

    pub(crate) fn whole(&mut self, key: &str) -> Option<i32> {
        self.read(key, |value| i32::try_from(value.as_i64()?).ok())
    }

    pub(crate) fn code(&mut self, key: &str, prefix: &str) -> Option<i32> {
        self.read(key, |value| code(prefix, value.as_str()?))
    }

    pub(crate) fn answer(&mut self, key: &str) -> Option<i32> {
        self.read(key, |value| Some(if value.as_bool()? { 1 } else { 2 }))
    }

    pub(crate) fn text(&mut self, key: &str) -> Option<String> {
        self.read(key, |value| value.as_str().map(str::to_owned))
    }

    /// A decimal as a whole number of its last decimal, and whether it is there.
    pub(crate) fn scaled<N: TryFrom<i64> + Default>(&mut self, key: &str, decimals: usize) -> Option<(N, i32)> {
        self.read(key, |value| Some((scaled(value, decimals)?.try_into().ok()?, 1)))
    }
}

/// A date of the form YYYY-MM-DD, whether or not there is such a day.
pub(crate) fn day(value: &Value) -> Option<i32> {
    let text = value.as_str().filter(|text| text.len() == 10)?;
    text.replace('-', "").parse().ok().filter(|number| *number > 0)
}

/// The number of a word.
pub(crate) fn code(prefix: &str, word: &str) -> Option<i32> {
    let name = format!("  {prefix}{} = ", word.to_uppercase());
    let header = include_str!("../../../../include/collocamento.ffi.h");
    header.lines().find_map(|line| line.strip_prefix(&name)?.strip_suffix(',')?.parse().ok())
}

fn scaled(value: &Value, decimals: usize) -> Option<i64> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let size = whole.strip_prefix('-').unwrap_or(whole);
    (digits(size) && digits(fraction) && text != "-0" && (value.is_number() || fraction.len() <= decimals))
        .then_some(())?;
    let fraction = fraction.trim_end_matches('0');
    (fraction.len() <= decimals).then_some(())?;
    format!("{whole}{fraction:0<decimals$}").parse().ok()
}

/// A value of an answer as the number that a struct has for it.
pub(crate) fn plain(value: &Value, prefix: &str) -> i64 {
    match value {
        Value::Null => 0,
        Value::Bool(value) => i64::from(*value),
        Value::Number(number) => number.as_i64().unwrap(),
        Value::String(text) if prefix.is_empty() => i64::from(day(&Value::String(text.clone())).unwrap()),
        Value::String(text) => i64::from(code(prefix, text).unwrap()),
        other => panic!("{other}"),
    }
}
