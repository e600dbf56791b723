"""Tables in files: Parquet and CSV, read and written batch by batch, through pyarrow (the extra ``tables``)."""
