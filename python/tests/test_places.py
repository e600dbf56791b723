"""Names of places of birth, and what is doubtful about them: never an error."""

import datetime
import subprocess
import sys

import pytest

from collocamento import codes
from collocamento.places import place, place_of_birth

DAY = datetime.date


@pytest.mark.parametrize(
    ("code", "born", "name", "attributable"),
    [
        ("H501", DAY(1980, 1, 1), "Roma", True),
        (" h501 ", None, "Roma", None),
        # Founded after the birth: the code may still be a person's.
        ("I603", DAY(1951, 1, 1), "Senale-San Felice", True),
        ("A001", DAY(1920, 1, 1), "Abano", True),
        ("A001", DAY(1980, 1, 1), "Abano Terme", True),
        # A state of the past, on its last day and on the next.
        ("Z118", DAY(2003, 2, 4), "Jugoslavia", True),
        ("Z118", DAY(2003, 2, 5), "Jugoslavia", False),
        ("Z138", DAY(1985, 6, 1), "Ucraina", True),
        ("D354", DAY(1974, 7, 15), None, None),
        ("", None, None, None),
        ("ND9", DAY(1974, 7, 15), None, None),
    ],
)
def test_names_and_attributions(code, born, name, attributable):
    found = place(code, born)
    assert (found.name, found.attributable) == (name, attributable)
    doubtful = name is None or attributable is False
    assert (found.warning is not None, found.warning_en is not None) == (doubtful, doubtful)


def test_the_place_of_a_code():
    found = place_of_birth(codes.codice_fiscale(value="TRVCLD65E13Z118C"))
    assert (found.name, found.province, found.attributable) == ("Jugoslavia", "EE", True)
    assert place_of_birth(codes.codice_fiscale(value="DLLSMN03A01H501E")) is None
    # Without a possible day of birth there is a name only.
    early = codes.codice_fiscale(value="RSSMRA80A01H501U", as_of=DAY(1979, 1, 1))
    assert (place_of_birth(early).name, place_of_birth(early).attributable) == ("Roma", None)


def test_it_says_what_to_install():
    program = "import sys; sys.modules['codicefiscale'] = None; from collocamento.places import place; place('H501')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert "pip install 'collocamento[luoghi]'" in done.stderr
