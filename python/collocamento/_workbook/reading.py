"""Opening a workbook: xls, xlsx or ods, whatever its name ends in."""

from __future__ import annotations

import io
import pathlib
import typing
import zipfile

from collocamento._runtime.errors import LimitExceeded
from collocamento._workbook.fault import fault

if typing.TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

#: The most bytes of a file, and of what it holds compressed.
MOST_BYTES, MOST_INSIDE = 64 << 20, 512 << 20
#: The most cells of a sheet that is read.
MOST_CELLS = 2_000_000

Row = list[typing.Any]


class Workbook:
    """A workbook of which sheets are read one by one."""

    def __init__(self, path: pathlib.Path) -> None:
        self._book = _opened(path, _bytes(path))
        self.names: list[str] = list(self._book.sheet_names)
        self._read: dict[str, list[Row]] = {}

    def rows(self, name: str) -> list[Row]:
        """The rows of a sheet from its first one on, so that row 1 is at index 0."""
        if name not in self._read:
            self._read[name] = self._rows(name)
        return self._read[name]

    def _rows(self, name: str) -> list[Row]:
        try:
            sheet: CalamineSheet = self._book.get_sheet_by_name(name)
            if (sheet.total_height + 1) * (sheet.total_width + 1) > MOST_CELLS:
                raise LimitExceeded(
                    "il foglio ha troppe celle", message_en="the sheet has too many cells", details={"sheet": name}
                )
            rows: list[Row] = sheet.to_python(skip_empty_area=False)
            return rows
        except LimitExceeded:
            raise
        except BaseException as error:
            _pass_on(error)
            raise fault("impossibile leggere il foglio", "the sheet can't be read", sheet=name) from None


def _opened(path: pathlib.Path, data: bytes) -> CalamineWorkbook:
    # The extra `codes`.
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        try:
            return CalamineWorkbook.from_filelike(io.BytesIO(data))
        except PasswordError:
            raise
        except CalamineError:
            # Only by its name does the reader tell a protected xls from a file that is no workbook.
            return CalamineWorkbook.from_path(path)
    except BaseException as error:
        _pass_on(error)
        raise _unreadable(error, path, data) from None


def _bytes(path: pathlib.Path) -> bytes:
    too_large = LimitExceeded("il file è troppo grande", message_en="the file is too large", details={"file": path.name})
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise too_large
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as inside:
            if sum(part.file_size for part in inside.infolist()) > MOST_INSIDE:
                raise too_large
    return data


def _pass_on(error: BaseException) -> None:
    """Raise again what is no fault of the workbook. A panic of the reader's Rust code is one of the workbook."""
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error


def _unreadable(error: BaseException, path: pathlib.Path, data: bytes) -> Exception:
    # An encrypted xlsx is a container with this stream, whose name is in UTF-16.
    if "EncryptedPackage".encode("utf-16-le") in data or type(error).__name__ == "PasswordError":
        return fault(
            "la cartella di lavoro è protetta da una password: salvarne una copia senza password",
            "the workbook is protected by a password: save a copy without it",
            file=path.name,
        )
    return fault(
        "il file non è una cartella di lavoro xls, xlsx o ods", "the file is no workbook (xls, xlsx or ods)", file=path.name
    )
