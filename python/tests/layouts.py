"""The same table in each library, and in each layout that one may have."""

import duckdb
import pandas
import polars
import pyarrow as pa


def reader(table, rows=1000):
    return pa.RecordBatchReader.from_batches(table.schema, table.to_batches(max_chunksize=rows))


def as_text(table):
    """Every column as text, as a CSV file has them; flags and whole numbers have no text."""
    kept = {pa.bool_(), pa.int16()}
    columns = []
    for field, column in zip(table.schema, table.columns, strict=True):
        if field.type in kept:
            columns.append(column)
        elif pa.types.is_timestamp(field.type):
            columns.append(pa.compute.strftime(column, "%Y-%m-%dT%H:%M"))
        else:
            columns.append(column.cast(pa.string()))
    return pa.table(columns, table.column_names)


def large(table):
    wide = [pa.field(field.name, pa.large_string() if field.type == pa.string() else field.type) for field in table.schema]
    return table.cast(pa.schema(wide))


def numpy_frame(table):
    """Days as datetime64, words as objects, amounts as Decimal objects; whole numbers that may be missing as Int16."""
    plain = table.set_column(table.column_names.index("type"), "type", table["type"].cast(pa.string()))
    frame = plain.drop_columns(["months_per_year"]).to_pandas()
    frame["months_per_year"] = pandas.array(table["months_per_year"].to_pylist(), dtype="Int16")
    for name in ("date", "recorded_at", "end", "to"):
        # Days beyond what nanoseconds can hold are told apart all the same.
        frame[name] = pandas.Series(pandas.to_datetime(frame[name])).astype("datetime64[s]")
    return frame


def shuffled_index(table):
    """A frame that was put in order: its index is no range, and would be a column of its own."""
    frame = table.to_pandas(types_mapper=pandas.ArrowDtype)
    frame.index = range(len(frame), 0, -1)
    return frame.set_axis(pandas.Index([*frame.index]))


def relation(table):
    connection = duckdb.connect()
    connection.register("events", table)
    return connection.sql("FROM events")


LAYOUTS = {
    "pyarrow table": lambda table: table,
    "pyarrow record batch": lambda table: table.combine_chunks().to_batches()[0],
    "pyarrow reader": reader,
    "pyarrow reader, a row at a time": lambda table: reader(table, 1),
    "pyarrow reader, seven at a time": lambda table: reader(table, 7),
    "pyarrow without dictionaries": lambda table: pa.table(
        [column.cast(pa.string()) if pa.types.is_dictionary(column.type) else column for column in table.columns],
        table.column_names,
    ),
    "pyarrow large text": large,
    "polars": lambda table: polars.DataFrame(table),
    "polars, lazy and collected": lambda table: polars.LazyFrame(polars.DataFrame(table)).filter(polars.col("person") >= 0).collect(),
    "polars categories": lambda table: polars.DataFrame(table).with_columns(polars.col("type", "job").cast(polars.Categorical)),
    "pandas over NumPy": numpy_frame,
    "pandas categories": lambda table: table.to_pandas(date_as_object=True).astype({"type": "category", "job": "category", "months_per_year": "Int16"}),
    "pandas over Arrow": lambda table: table.to_pandas(types_mapper=pandas.ArrowDtype),
    "pandas with an index": shuffled_index,
    "duckdb": relation,
}
