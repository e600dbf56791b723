"""Tables in files, as :mod:`collocamento.tables` and :mod:`collocamento.jobs` read them: Parquet, a folder of Parquet files, CSV.

pandas and Polars guess the types of a CSV file, and guess binary floating point where a column of whole numbers or amounts has
gaps. Here nothing is guessed: the columns of a CSV file are text, and the engine reads days, amounts, flags and words from it. The file
must be in UTF-8, with or without a byte order mark; the separator is found (``,``, ``;``, tab or ``|``); an empty field is null.

Reading needs pyarrow (the extra ``tables``).
"""

from __future__ import annotations

import os

from collocamento._files.reading import FileTable, opened

__all__ = ["FileTable", "read_events", "read_jobs"]


def read_events(
    path: str | os.PathLike[str], *, italian: bool = False, separator: str | None = None
) -> FileTable:
    """A table of events, persons or violations in a file: Parquet, a folder of Parquet files, or CSV.

    The file is read batch by batch, each time that the table is read. Persons of a CSV file that are whole numbers without leading
    zeros become whole numbers; every other column stays text. ``italian`` also reads days such as ``01/04/2024``
    and amounts such as ``1.234,56`` in a CSV file; an amount such as ``1234.56`` is then rejected. ``separator`` is the separator of
    the fields, if it can't be found in the first line.

    Raises OSError if there is no such file. A file that is not what its name says raises StreamUnreadable, and a person that is not
    a whole number although the first ones are ValueInvalid: the message names the file and the line, ``details`` has ``file`` and ``row``
    (counted from 0). Any other value that can't be read marks its person.

    >>> import pathlib, tempfile
    >>> from collocamento import assess_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "events.csv")
    ...     _ = path.write_text("person;type;date;annual_income\\n007;did;10/01/2025;\\n", encoding="utf-8")
    ...     assess_table(read_events(path, italian=True), as_of="2025-12-31").rows()[0]["did_date"]
    datetime.date(2025, 1, 10)
    """
    return opened(path, italian=italian, separator=separator)


def read_jobs(path: str | os.PathLike[str], *, separator: str | None = None) -> FileTable:
    """A table of jobs, or of DIDs, in a file: as :func:`read_events`, with every column of a CSV file as text.

    What the texts mean is up to :func:`collocamento.jobs.assess_jobs`: its ``columns``, and ``italian`` for days and amounts.

    >>> import pathlib, tempfile
    >>> from collocamento import assess_jobs
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "jobs.csv")
    ...     _ = path.write_text("person;start;cob;gross_annual_pay\\n1;01/04/2024;A.01.00;9.360,20\\n", encoding="utf-8")
    ...     assess_jobs(read_jobs(path), as_of="2024-12-31", italian=True).rows()[0]["state"]
    'non_registrato'
    """
    return opened(path, text=True, separator=separator)
