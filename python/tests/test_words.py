"""Words: text, labels in two languages, explanation."""

import inspect

import pytest

from collocamento import Did, Fraction, State, types
from collocamento._runtime.wire import Word

TYPES = [getattr(types, name) for name in types.__all__]
LISTS = [one for one in TYPES if isinstance(one, type) and issubclass(one, Word)]


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.__name__)
def test_every_word_has_both_labels_and_both_explanations(words):
    for word in words:
        assert words(word.value) is word and word == word.value
        assert word.label("it") and word.label("en") and word.__doc__ == word.about("en") and word.about("it").endswith(".")


def test_a_label():
    assert (State.REVOCATO.label(), State.REVOCATO.label("en")) == ("revocato", "withdrawn")
    assert Fraction("1/4").label("en") == "a quarter of a month"
    english = "DID submitted after notice of dismissal, while the job still runs (STATO-03): not yet unemployed in law."
    assert State.A_RISCHIO.__doc__ == english
    assert types.JobKind.LPU.about().startswith("Lavori di pubblica utilità, che un'amministrazione affida")


def test_help_says_what_an_event_is():
    """What happens, what it does to the state, the same in Italian, and each field."""
    text = inspect.getdoc(Did)
    for part in ("immediately available for work", "seniority starts", "Its type is ``did``.", "In Italian: La persona dichiara", "channel: How"):
        assert part in " ".join(text.split()), part


def test_an_unknown_language():
    for text in (State.SOSPESO.label, State.SOSPESO.about):
        with pytest.raises(ValueError, match="lang"):
            text("fr")
