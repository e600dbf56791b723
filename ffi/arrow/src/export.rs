//! A stream for a host.

use std::ffi::{CString, c_char, c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, TryLockError};

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{Array, RecordBatch, StructArray};
use arrow_schema::SchemaRef;

/// A source of batches for [`export`].
pub trait Batches: Send + Sized + 'static {
    /// The next batch; `None` at the end.
    ///
    /// # Errors
    /// The failure ends the stream: every further call returns it, and the batches are dropped.
    fn next(&mut self) -> Result<Option<RecordBatch>, Failure>;

    /// The failure after a panic of [`Batches::next`].
    fn panicked(&mut self) -> Failure;

    /// Waits on the calling thread until another has its batch. A host that holds a lock of its own, which the other
    /// thread needs, lets go of it meanwhile.
    fn wait(until_free: &(dyn Fn() + Sync)) {
        until_free();
    }
}

/// Why a stream has failed.
#[derive(Debug)]
pub struct Failure {
    /// Whether the input is at fault (`EINVAL`), and not its reading (`EIO`).
    pub of_input: bool,
    /// What `get_last_error` returns.
    pub words: String,
}

// The same numbers on every platform that has a C compiler.
const EIO: c_int = 5;
const EINVAL: c_int = 22;

/// Passes batches of a schema to a host. Any thread may call the stream at any time: two threads that ask for a batch get
/// one each, one after the other. A thread that asks while it makes a batch itself gets `EINVAL`. A release must not run at the
/// same time as another call.
#[must_use]
pub fn export<B: Batches>(schema: SchemaRef, batches: B) -> FFI_ArrowArrayStream {
    let batches = Mutex::new(Some(batches));
    let exported = Exported { schema, batches, pulling_thread: AtomicUsize::default(), failure: OnceLock::new() };
    let private = Arc::into_raw(Arc::new(exported)).cast_mut().cast::<c_void>();
    // SAFETY: the callbacks are those of what `private` points to, and `release` frees it.
    unsafe {
        FFI_ArrowArrayStream::new_unchecked(
            Some(get_schema::<B>),
            Some(get_next::<B>),
            Some(get_last_error::<B>),
            Some(release::<B>),
            private,
        )
    }
}

struct Exported<B> {
    schema: SchemaRef,
    /// `None` after the end.
    batches: Mutex<Option<B>>,
    /// The thread that makes a batch; 0 for none.
    pulling_thread: AtomicUsize,
    /// Never replaced, so that its text lives as long as the stream.
    failure: OnceLock<(c_int, CString)>,
}

impl<B: Batches> Exported<B> {
    /// The batches, once no other thread has them.
    fn batches(&self) -> MutexGuard<'_, Option<B>> {
        loop {
            match self.batches.try_lock() {
                Ok(batches) => return batches,
                Err(TryLockError::Poisoned(batches)) => return batches.into_inner(),
                Err(TryLockError::WouldBlock) => B::wait(&|| drop(self.batches.lock())),
            }
        }
    }

    /// The next batch, or the number of the failure.
    fn next(&self) -> Result<FFI_ArrowArray, c_int> {
        let me = this_thread();
        if self.pulling_thread.load(Ordering::Relaxed) == me {
            return Err(EINVAL);
        }
        let mut place = self.batches();
        if let Some((code, _)) = self.failure.get() {
            return Err(*code);
        }
        // Until the batches are dropped: their end may ask for one too.
        let _pulling = Pulling::begin(&self.pulling_thread, me);
        let Some(mut batches) = place.take() else { return Ok(FFI_ArrowArray::empty()) };
        let next = catch_unwind(AssertUnwindSafe(|| batches.next().map(|batch| batch.map(array))));
        match next.unwrap_or_else(|_| Err(batches.panicked())) {
            Ok(Some(array)) => {
                *place = Some(batches);
                Ok(array)
            }
            Ok(None) => Ok(FFI_ArrowArray::empty()),
            Err(failure) => Err(self.fail(failure)),
        }
    }

    fn fail(&self, failure: Failure) -> c_int {
        let code = if failure.of_input { EINVAL } else { EIO };
        let words = CString::new(failure.words.replace('\0', "\u{FFFD}")).unwrap_or_default();
        self.failure.get_or_init(|| (code, words)).0
    }
}

/// The thread that makes a batch, for as long as this lives.
struct Pulling<'a>(&'a AtomicUsize);

impl<'a> Pulling<'a> {
    fn begin(thread: &'a AtomicUsize, me: usize) -> Self {
        thread.store(me, Ordering::Relaxed);
        Self(thread)
    }
}

impl Drop for Pulling<'_> {
    fn drop(&mut self) {
        self.0.store(0, Ordering::Relaxed);
    }
}

/// A number that no other living thread has. The handle of the standard library would not do: it allocates, and a dying
/// thread has none.
fn this_thread() -> usize {
    thread_local!(static HERE: u8 = const { 0 });
    HERE.try_with(|here| ptr::from_ref(here).addr()).unwrap_or(usize::MAX)
}

fn array(batch: RecordBatch) -> FFI_ArrowArray {
    FFI_ArrowArray::new(&StructArray::from(batch).into_data())
}

/// What a stream is made of, kept alive until the call is over. A release that begins before this function has returned is a
/// fault of the host.
///
/// # Safety
/// NULL, or a stream from [`export`] with these batches.
unsafe fn exported<B: Batches>(stream: *mut FFI_ArrowArrayStream) -> Option<Arc<Exported<B>>> {
    // SAFETY: NULL or a stream, as the caller promises.
    let private = unsafe { stream.as_ref() }?.private_data().cast::<Exported<B>>().cast_const();
    if private.is_null() {
        return None;
    }
    // SAFETY: not released, so what `export` made.
    unsafe {
        Arc::increment_strong_count(private);
        Some(Arc::from_raw(private))
    }
}

unsafe extern "C" fn get_schema<B: Batches>(stream: *mut FFI_ArrowArrayStream, out: *mut FFI_ArrowSchema) -> c_int {
    // SAFETY: as the interface has it.
    let Some(exported) = (unsafe { exported::<B>(stream) }) else { return EINVAL };
    let schema = catch_unwind(AssertUnwindSafe(|| FFI_ArrowSchema::try_from(exported.schema.as_ref())));
    match schema {
        Ok(Ok(schema)) => {
            // SAFETY: writable, as the interface has it.
            unsafe { out.write_unaligned(schema) };
            0
        }
        _ => EIO,
    }
}

unsafe extern "C" fn get_next<B: Batches>(stream: *mut FFI_ArrowArrayStream, out: *mut FFI_ArrowArray) -> c_int {
    // SAFETY: as the interface has it.
    let Some(exported) = (unsafe { exported::<B>(stream) }) else { return EINVAL };
    // The end of a host's own stream, and the words about a panic, are foreign code too.
    let next = catch_unwind(AssertUnwindSafe(|| exported.next()));
    match next.unwrap_or_else(|_| Err(exported.fail(Failure { of_input: false, words: String::new() }))) {
        Ok(array) => {
            // SAFETY: writable, as the interface has it.
            unsafe { out.write_unaligned(array) };
            0
        }
        Err(code) => code,
    }
}

unsafe extern "C" fn get_last_error<B: Batches>(stream: *mut FFI_ArrowArrayStream) -> *const c_char {
    // SAFETY: as the interface has it.
    let exported = unsafe { exported::<B>(stream) };
    exported.and_then(|exported| exported.failure.get().map(|(_, words)| words.as_ptr())).unwrap_or(ptr::null())
}

unsafe extern "C" fn release<B: Batches>(stream: *mut FFI_ArrowArrayStream) {
    // SAFETY: as the interface has it.
    let Some(stream) = (unsafe { stream.as_mut() }) else { return };
    // SAFETY: the stream has nothing left to free.
    let private = unsafe {
        stream.set_release(None);
        stream.set_private_data(ptr::null_mut())
    };
    if !private.is_null() {
        // SAFETY: what `export` made, released for the first time.
        let exported = unsafe { Arc::from_raw(private.cast::<Exported<B>>().cast_const()) };
        // The end of a host's own stream is foreign code too.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(exported)));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, clippy::unwrap_used)]

    use std::ffi::CStr;
    use std::thread;

    use arrow_array::Int64Array;
    use arrow_schema::{DataType, Field, Schema};

    use super::*;
    use crate::Source;

    /// Batches by a function.
    struct By<F>(F);

    impl<F: FnMut() -> Option<RecordBatch> + Send + 'static> Batches for By<F> {
        fn next(&mut self) -> Result<Option<RecordBatch>, Failure> {
            Ok(self.0())
        }

        fn panicked(&mut self) -> Failure {
            Failure { of_input: false, words: "a fault".to_owned() }
        }
    }

    fn stream(batches: impl FnMut() -> Option<RecordBatch> + Send + 'static) -> FFI_ArrowArrayStream {
        export(batch(0).schema(), By(batches))
    }

    fn batch(number: i64) -> RecordBatch {
        let schema = Arc::new(Schema::new(vec![Field::new("person", DataType::Int64, true)]));
        RecordBatch::try_new(schema, vec![Arc::new(Int64Array::from(vec![number]))]).unwrap()
    }

    /// The status of the next batch, and whether there is one.
    fn pull(stream: *mut FFI_ArrowArrayStream) -> (c_int, bool) {
        let mut out = FFI_ArrowArray::empty();
        // SAFETY: a stream of these tests, which is not released.
        let code = unsafe { (*stream).get_next().unwrap()(stream, &raw mut out) };
        (code, !out.is_released())
    }

    #[test]
    fn a_stream_comes_back_as_it_went() {
        let mut left = (0..5).map(batch).collect::<Vec<_>>().into_iter();
        let wanted: Vec<RecordBatch> = left.clone().collect();
        // SAFETY: a stream of this library.
        let source = unsafe { Source::open(stream(move || left.next())) }.unwrap();
        assert_eq!(source.map(Result::unwrap).collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn a_panic_is_a_failure_of_the_stream() {
        let mut stream = stream(|| panic!("on purpose"));
        for _ in 0..2 {
            assert_eq!(pull(&raw mut stream), (EIO, false));
        }
        // SAFETY: the stream has failed, and its text lives as long as it.
        let words = unsafe { CStr::from_ptr(stream.get_last_error().unwrap()(&raw mut stream)) };
        assert_eq!(words, c"a fault");
    }

    #[test]
    fn a_panic_at_the_end_is_a_failure_of_the_stream() {
        struct Falls;
        impl Drop for Falls {
            fn drop(&mut self) {
                panic!("on purpose");
            }
        }
        let falls = Falls;
        let mut stream = stream(move || {
            let _ = &falls;
            None
        });
        for _ in 0..2 {
            assert_eq!(pull(&raw mut stream), (EIO, false));
        }
    }

    #[test]
    fn threads_get_each_batch_once() {
        let mut left = 0..10_000;
        let mut stream = stream(move || left.next().map(batch));
        let address = (&raw mut stream).addr();
        let pulled = move || {
            let stream = ptr::with_exposed_provenance_mut(address);
            std::iter::repeat_with(|| pull(stream)).take_while(|next| *next == (0, true)).count()
        };
        let _ = (&raw mut stream).expose_provenance();
        let threads: Vec<_> = (0..4).map(|_| thread::spawn(pulled)).collect();
        assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).sum::<usize>(), 10_000);
    }

    #[test]
    fn a_producer_that_pulls_its_own_answer_gets_an_error() {
        let place = Box::into_raw(Box::new(FFI_ArrowArrayStream::empty()));
        let address = place.expose_provenance();
        let mut inner = Some(());
        let own = stream(move || {
            inner.take()?;
            assert_eq!(pull(ptr::with_exposed_provenance_mut(address)), (EINVAL, false));
            Some(batch(1))
        });
        // SAFETY: the box is this test's.
        unsafe { place.write(own) };
        assert_eq!((pull(place), pull(place)), ((0, true), (0, false)));
        // SAFETY: the same box, for the last time.
        drop(unsafe { Box::from_raw(place) });
    }

    #[test]
    fn a_released_stream_answers_with_an_error() {
        let mut stream = stream(|| Some(batch(1)));
        // SAFETY: not released yet.
        unsafe { stream.release().unwrap()(&raw mut stream) };
        assert_eq!(pull(&raw mut stream), (EINVAL, false));
    }
}
