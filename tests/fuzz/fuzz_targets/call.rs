//! `colloc_call` and `colloc_call_into` with any bytes: an answer that is text, or an error with a place, and nothing else.
//!
//! The first line is the operation; then a byte for the rulebook, one for the room, and the input.

#![no_main]

use std::ffi::{CStr, CString, c_char};
use std::ptr::null_mut;
use std::sync::OnceLock;

use collocamento_ffi::buffer::{colloc_buffer_data, colloc_buffer_free, colloc_buffer_len};
use collocamento_ffi::call::{colloc_call, colloc_call_into};
use collocamento_ffi::last_error::{colloc_last_error_json, colloc_last_error_path};
use collocamento_ffi::rulebook::{colloc_rulebook, colloc_rulebook_open};
use collocamento_ffi::status::*;
use libfuzzer_sys::fuzz_target;

/// The rulebooks, opened once.
fn rulebooks() -> &'static [usize; 4] {
    static OPENED: OnceLock<[usize; 4]> = OnceLock::new();
    OPENED.get_or_init(|| {
        let open = |name: &CStr| {
            let mut handle = null_mut();
            // SAFETY: a C string and a place for the handle.
            assert_eq!(unsafe { colloc_rulebook_open(name.as_ptr(), &raw mut handle) }, COLLOC_OK);
            handle as usize
        };
        [c"nazionale", c"umbria", c"toscana", c"lombardia"].map(open)
    })
}

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(2, |byte| *byte == b'\n');
    let (Some(operation), Some([rulebook, room, json @ ..])) = (parts.next(), parts.next()) else { return };
    let Ok(operation) = CString::new(operation) else { return };
    let rulebook = rulebooks()[usize::from(*rulebook) % 4] as *const colloc_rulebook;
    let (json, len) = (json.as_ptr().cast::<c_char>(), json.len());

    let mut buffer = null_mut();
    // SAFETY: an open handle, a C string, bytes with their length, a place for the buffer.
    let status = unsafe { colloc_call(rulebook, operation.as_ptr(), json, len, &raw mut buffer) };
    let of_rules = (COLLOC_OK..=COLLOC_ERR_FUORI_LIMITE).contains(&status);
    assert!(of_rules || status == COLLOC_ERR_UTF8, "status {status}");
    if status != COLLOC_OK {
        assert!(buffer.is_null());
        // SAFETY: a call has just failed on this thread.
        let (path, error) = unsafe { (CStr::from_ptr(colloc_last_error_path()), CStr::from_ptr(colloc_last_error_json())) };
        let path = path.to_str().expect("UTF-8");
        assert!(path.is_empty() || path.starts_with('/'));
        assert!(error.to_str().expect("UTF-8").starts_with("{\"error\":{"));
        return;
    }
    // SAFETY: a buffer just received; the text is copied before it is freed.
    let answer = unsafe {
        let text = CStr::from_ptr(colloc_buffer_data(buffer)).to_str().expect("UTF-8").to_owned();
        assert_eq!(text.len(), colloc_buffer_len(buffer));
        colloc_buffer_free(buffer);
        text
    };
    assert!(answer.starts_with('{') && answer.ends_with('}'));

    let mut text = vec![0x55_u8; usize::from(*room) * 8];
    let mut needed = 0;
    // SAFETY: as above, and memory with its length.
    let again = unsafe {
        let (text, room) = (text.as_mut_ptr().cast(), text.len());
        colloc_call_into(rulebook, operation.as_ptr(), json, len, text, room, &raw mut needed)
    };
    assert_eq!(needed, answer.len() + 1);
    if needed <= text.len() {
        assert_eq!((again, &text[..needed - 1], text[needed - 1]), (COLLOC_OK, answer.as_bytes(), 0));
    } else {
        assert_eq!(again, COLLOC_ERR_ROOM);
        assert!(text.iter().all(|byte| *byte == 0x55));
    }
});
