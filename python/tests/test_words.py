"""Words: text, labels in two languages, explanation."""

import pytest

from collocamento import Fraction, State, types
from collocamento._runtime.wire import Word

TYPES = [getattr(types, name) for name in types.__all__]
LISTS = [one for one in TYPES if isinstance(one, type) and issubclass(one, Word)]


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_every_word_has_both_labels_and_an_explanation(words):
    for word in words:
        assert words(word.value) is word and word == word.value
        assert word.label("it") and word.label("en") and word.__doc__


def test_a_label():
    assert (State.REVOCATO.label(), State.REVOCATO.label("en")) == ("revocato", "withdrawn")
    assert Fraction("1/4").label("en") == "a quarter of a month"
    assert State.A_RISCHIO.__doc__ == "DID submitted after notice of dismissal, while the job still runs."


def test_an_unknown_language():
    with pytest.raises(ValueError, match="lang"):
        State.SOSPESO.label("fr")
