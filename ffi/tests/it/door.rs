//! The functions of the door, called as C calls them. `tests/c/door.c` does the same from C, and more of it.

use std::ffi::{CStr, c_char};
use std::ptr::{null, null_mut};
use std::thread;

use collocamento_ffi::buffer::{colloc_buffer, colloc_buffer_data, colloc_buffer_free, colloc_buffer_len};
use collocamento_ffi::call::colloc_call;
use collocamento_ffi::last_error::*;
use collocamento_ffi::rulebook::{
    colloc_rulebook, colloc_rulebook_digest, colloc_rulebook_free, colloc_rulebook_id, colloc_rulebook_name,
    colloc_rulebook_open,
};
use collocamento_ffi::status::*;
use collocamento_ffi::version::{COLLOC_ABI_VERSION, colloc_abi_version, colloc_version};

const DOSSIER: &str = r#"{"person": {}, "events": [{"type": "did", "date": "2025-01-10"}], "as_of": "2025-12-31"}"#;

fn text(text: *const c_char) -> Option<String> {
    // SAFETY: every text that the door gives is NULL or ends with NUL, and is copied at once.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned())
}

/// An open rulebook, freed at the end of the test.
struct Open(*mut colloc_rulebook);

impl Open {
    fn new(name: Option<&CStr>) -> Result<Self, i32> {
        let mut handle = null_mut();
        // SAFETY: NULL or a C string, and a place for the handle.
        match unsafe { colloc_rulebook_open(name.map_or(null(), CStr::as_ptr), &raw mut handle) } {
            COLLOC_OK => Ok(Self(handle)),
            status => {
                assert!(handle.is_null(), "out is not touched on failure");
                Err(status)
            }
        }
    }

    fn call(&self, op: &CStr, json: &str) -> Result<String, i32> {
        let mut buffer: *mut colloc_buffer = null_mut();
        // SAFETY: an open handle, a C string, bytes with their length, and a place for the buffer.
        let status = unsafe { colloc_call(self.0, op.as_ptr(), json.as_ptr().cast(), json.len(), &raw mut buffer) };
        if status != COLLOC_OK {
            assert!(buffer.is_null(), "out is not touched on failure");
            return Err(status);
        }
        // SAFETY: a buffer just received.
        let (answer, len) = unsafe { (text(colloc_buffer_data(buffer)).unwrap(), colloc_buffer_len(buffer)) };
        assert_eq!(answer.len(), len);
        // SAFETY: a buffer in use by nobody.
        unsafe { colloc_buffer_free(buffer) };
        Ok(answer)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // SAFETY: an open handle that nobody uses any more.
        unsafe { colloc_rulebook_free(self.0) };
    }
}

#[test]
fn the_door_answers_what_the_rules_answer() {
    let rules = collocamento::Rulebook::bundled("umbria").unwrap();
    let umbria = Open::new(Some(c"umbria")).unwrap();
    assert_eq!(
        umbria.call(c"dossier.assess", DOSSIER),
        Ok(collocamento::call(&rules, "dossier.assess", DOSSIER).unwrap())
    );
}

#[test]
fn no_name_is_the_national_rulebook() {
    let rulebook = Open::new(None).unwrap();
    // SAFETY: an open handle.
    assert_eq!(text(unsafe { colloc_rulebook_name(rulebook.0) }).as_deref(), Some("nazionale"));
}

#[test]
fn a_rulebook_has_a_digest_and_an_id() {
    let (rulebook, rules) = (Open::new(None).unwrap(), collocamento::Rulebook::bundled("nazionale").unwrap());
    // SAFETY: an open handle.
    assert_eq!(text(unsafe { colloc_rulebook_digest(rulebook.0) }).as_deref(), Some(rules.digest()));
    // SAFETY: an open handle.
    assert_eq!(text(unsafe { colloc_rulebook_id(rulebook.0) }), Some(rules.id().to_string()));
}

#[test]
fn an_error_has_every_field_of_the_contract() {
    let rules = collocamento::Rulebook::bundled("nazionale").unwrap();
    let input = r#"{"start": "2025-02-30", "amount": 1, "unit": "giorni"}"#;
    let expected = collocamento::call(&rules, "calendar.term", input).unwrap_err();
    assert_eq!(Open::new(None).unwrap().call(c"calendar.term", input), Err(COLLOC_ERR_DATA_NON_VALIDA));
    assert_eq!(text(colloc_last_error_code()).as_deref(), Some("data_non_valida"));
    assert_eq!(text(colloc_last_error_path()).as_deref(), Some("/start"));
    assert_eq!(text(colloc_last_error_rule()), expected.rule.as_ref().map(ToString::to_string));
    assert_eq!(text(colloc_last_error_message()), Some(expected.message(collocamento::Lang::It)));
    assert_eq!(text(colloc_last_error_message_en()), Some(expected.message(collocamento::Lang::En)));
    assert_eq!(text(colloc_last_error_json()), Some(expected.to_json()));
    colloc_clear_error();
    assert_eq!(text(colloc_last_error_json()), None);
}

#[test]
fn the_rule_behind_a_refusal_is_told() {
    let rulebook = Open::new(None).unwrap();
    let input = r#"{"name": "limite_reddito_dipendente", "date": "2012-01-01"}"#;
    assert_eq!(rulebook.call(c"rulebook.parameter", input), Err(COLLOC_ERR_PARAMETRO_NON_DISPONIBILE));
    assert!(text(colloc_last_error_rule()).is_some());
    assert!(text(colloc_last_error_details()).unwrap().contains(r#""reason":"#));
}

#[test]
fn a_success_leaves_the_last_error() {
    assert_eq!(Open::new(Some(c"marte")).err(), Some(COLLOC_ERR_RULEBOOK_SCONOSCIUTO));
    drop(Open::new(None).unwrap());
    assert_eq!(text(colloc_last_error_code()).as_deref(), Some("rulebook_sconosciuto"));
}

#[test]
fn a_nul_in_a_key_does_not_cut_the_path() {
    let input = r#"{"a\u0000b": 1, "start": "2025-01-01", "amount": 1, "unit": "giorni"}"#;
    assert_eq!(Open::new(None).unwrap().call(c"calendar.term", input), Err(COLLOC_ERR_CAMPO_SCONOSCIUTO));
    assert_eq!(text(colloc_last_error_path()).as_deref(), Some("/a\u{FFFD}b"));
    assert!(text(colloc_last_error_json()).unwrap().contains(r#""/a\u0000b""#));
}

#[test]
fn faults_of_the_door_are_written_like_those_of_the_rules() {
    // SAFETY: NULL is what the function must refuse.
    assert_eq!(unsafe { colloc_rulebook_open(null(), null_mut()) }, COLLOC_ERR_NULL);
    let json: serde_json::Value = serde_json::from_str(&text(colloc_last_error_json()).unwrap()).unwrap();
    assert_eq!(json["error"]["code"], "puntatore_nullo");
    assert_eq!(json["error"]["details"]["argument"], "out");
    let of_rules = collocamento::Error::new(collocamento::Code::FuoriLimite).to_json();
    let of_rules: serde_json::Value = serde_json::from_str(&of_rules).unwrap();
    let keys = |json: &serde_json::Value| json["error"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&json), keys(&of_rules));
}

#[test]
fn a_thread_sees_its_own_error_only() {
    assert_eq!(Open::new(Some(c"marte")).err(), Some(COLLOC_ERR_RULEBOOK_SCONOSCIUTO));
    thread::spawn(|| assert_eq!(text(colloc_last_error_code()), None)).join().unwrap();
}

#[test]
fn a_length_that_no_object_has_is_over_the_limit() {
    let rulebook = Open::new(None).unwrap();
    let mut buffer = null_mut();
    // SAFETY: the length is refused before a byte is read.
    let status =
        unsafe { colloc_call(rulebook.0, c"calendar.term".as_ptr(), c"{}".as_ptr(), usize::MAX, &raw mut buffer) };
    assert_eq!(status, COLLOC_ERR_FUORI_LIMITE);
}

#[test]
fn the_versions_are_those_of_the_package() {
    assert_eq!(text(colloc_version()).as_deref(), Some(env!("CARGO_PKG_VERSION")));
    assert_eq!(colloc_abi_version(), COLLOC_ABI_VERSION);
}
