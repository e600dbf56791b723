//! A stream of a host.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi_and_data_type};
use arrow_array::ffi_stream::FFI_ArrowArrayStream;
use arrow_array::{RecordBatch, RecordBatchOptions, RecordBatchReader, StructArray};
use arrow_data::ArrayData;
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

use crate::{array, schema, text};

/// A stream of record batches that a host made. What can't be read is an [`ArrowError::CDataInterface`], what is not a table an
/// [`ArrowError::SchemaError`]; the words of a producer that failed are an [`ArrowError::ExternalError`], because they may
/// hold data. Nothing is read after an error.
pub struct Source {
    /// `None` for a single batch, and after the end.
    stream: Option<FFI_ArrowArrayStream>,
    /// A batch that was there from the start.
    single: Option<RecordBatch>,
    /// The answer to a batch without rows, whose buffers need not be there.
    empty: RecordBatch,
    /// The dictionary of each column in the last batch.
    dictionaries: Vec<Option<ArrayData>>,
}

impl Source {
    /// Opens a stream and reads its schema.
    ///
    /// # Errors
    /// If the stream is released, its producer fails, or the schema is not that of a table.
    ///
    /// # Safety
    /// The stream is released, or it keeps to the Arrow C stream interface, as its schema and its arrays do.
    pub unsafe fn open(mut stream: FFI_ArrowArrayStream) -> Result<Self, ArrowError> {
        if stream.release().is_none() {
            return Err(unreadable("the stream is already released"));
        }
        let get_schema = stream.get_schema().ok_or_else(|| unreadable("the stream has no get_schema"))?;
        let mut schema = FFI_ArrowSchema::empty();
        // SAFETY: the callback of this stream, which is not released.
        let code = unsafe { get_schema(&raw mut stream, &raw mut schema) };
        if code != 0 {
            // SAFETY: the last call has failed.
            return Err(unsafe { producer_error(&mut stream) });
        }
        // SAFETY: the schema of the stream.
        let empty = unsafe { no_rows(&schema) }?;
        Ok(Self { stream: Some(stream), ..Self::of(empty) })
    }

    /// A single batch, as an array and its schema.
    ///
    /// # Errors
    /// If either is malformed, or not that of a table.
    ///
    /// # Safety
    /// Both keep to the Arrow C data interface.
    pub unsafe fn single(array: FFI_ArrowArray, schema: &FFI_ArrowSchema) -> Result<Self, ArrowError> {
        // SAFETY: as the caller promises.
        let empty = unsafe { no_rows(schema) }?;
        let mut source = Self::of(empty);
        // SAFETY: as the caller promises.
        source.single = Some(unsafe { source.batch(array) }?);
        Ok(source)
    }

    fn of(empty: RecordBatch) -> Self {
        Self { stream: None, single: None, dictionaries: vec![None; empty.num_columns()], empty }
    }

    /// The next array; `None` at the end.
    fn pull(&mut self) -> Result<Option<FFI_ArrowArray>, ArrowError> {
        let Some(stream) = &mut self.stream else { return Ok(None) };
        let get_next = stream.get_next().ok_or_else(|| unreadable("the stream has no get_next"))?;
        let mut array = FFI_ArrowArray::empty();
        // SAFETY: the callback of this stream, which is not released: `open` has seen that it keeps to the interface.
        let code = unsafe { get_next(stream, &raw mut array) };
        if code != 0 {
            // SAFETY: the last call has failed.
            return Err(unsafe { producer_error(stream) });
        }
        Ok((!array.is_released()).then_some(array))
    }

    /// An array as a batch.
    ///
    /// # Safety
    /// The array keeps to the interface.
    unsafe fn batch(&mut self, array: FFI_ArrowArray) -> Result<RecordBatch, ArrowError> {
        let schema = self.empty.schema();
        let data_type = DataType::Struct(schema.fields().clone());
        // SAFETY: as the caller promises.
        if !unsafe { array::has_shape(&array, &data_type) } {
            return Err(unreadable("a batch does not have the columns of the schema"));
        }
        if array.is_empty() {
            return Ok(self.empty.clone());
        }
        let dictionaries = &mut self.dictionaries;
        guarded(|| {
            // SAFETY: its shape is that of the schema, and its buffers are as the caller promises.
            let rows = unsafe { from_ffi_and_data_type(array, data_type) }?;
            if rows.nulls().is_some_and(|nulls| nulls.null_count() > 0) {
                return Err(ArrowError::SchemaError("a row is null as a whole".to_owned()));
            }
            let count = rows.len();
            let (_, columns, _) = StructArray::from(rows).into_parts();
            if !columns.iter().zip(dictionaries).all(|(column, known)| text::is_valid(column, known)) {
                return Err(unreadable("a text is not in UTF-8, or an offset or a key leads outside"));
            }
            let options = RecordBatchOptions::new().with_row_count(Some(count));
            RecordBatch::try_new_with_options(schema, columns, &options)
        })
    }
}

impl Iterator for Source {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(batch) = self.single.take() {
            return Some(Ok(batch));
        }
        let array = match self.pull() {
            Ok(None) => {
                self.stream = None;
                return None;
            }
            Ok(Some(array)) => Ok(array),
            Err(error) => Err(error),
        };
        // SAFETY: the array of a stream that keeps to the interface.
        let batch = array.and_then(|array| unsafe { self.batch(array) });
        if batch.is_err() {
            self.stream = None;
        }
        Some(batch)
    }
}

impl RecordBatchReader for Source {
    fn schema(&self) -> SchemaRef {
        self.empty.schema()
    }
}

/// A batch without rows of a schema. Arrow can make one of every type that it can read.
///
/// # Safety
/// The schema keeps to the interface.
unsafe fn no_rows(schema: &FFI_ArrowSchema) -> Result<RecordBatch, ArrowError> {
    // SAFETY: as the caller promises.
    let copy = unsafe { schema::copied(schema) }.ok_or_else(|| unreadable("the schema is malformed"))?;
    guarded(|| match Field::try_from(&copy)?.data_type() {
        DataType::Struct(fields) => Ok(RecordBatch::new_empty(Arc::new(Schema::new(fields.clone())))),
        _ => Err(ArrowError::SchemaError("an array of values".to_owned())),
    })
}

/// Runs a function of Arrow's, which may panic over what a host made.
fn guarded<T>(read: impl FnOnce() -> Result<T, ArrowError>) -> Result<T, ArrowError> {
    // What it was about to make is lost with it.
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(unreadable("the stream is malformed")))
}

fn unreadable(why: &str) -> ArrowError {
    ArrowError::CDataInterface(why.to_owned())
}

/// The words of the producer.
///
/// # Safety
/// The stream is not released, and the last call of it has failed.
unsafe fn producer_error(stream: &mut FFI_ArrowArrayStream) -> ArrowError {
    let words = match stream.get_last_error() {
        // SAFETY: the callback of this stream.
        Some(get_last_error) => unsafe { get_last_error(stream) },
        None => std::ptr::null(),
    };
    if words.is_null() {
        return unreadable("the producer has failed");
    }
    // SAFETY: not NULL, so it ends with NUL, and lives until the next call.
    let words = unsafe { std::ffi::CStr::from_ptr(words) }.to_string_lossy().into_owned();
    ArrowError::ExternalError(words.into())
}
