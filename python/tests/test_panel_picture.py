"""The picture of a panel: what it shows is what the counts say."""

import layouts
import matplotlib
import people
import pytest

from collocamento import State
from collocamento.panels import panel

matplotlib.use("agg")
from matplotlib import pyplot  # noqa: E402  (after the choice of what paints)


@pytest.fixture
def months():
    yield panel(people.events_without_annulments(), first="2019-07", last="2021-06", persons=people.persons())
    pyplot.close("all")


def heights(axes):
    """The bars by their labels."""
    return {bars.get_label(): [round(bar.get_height()) for bar in bars] for bars in axes.containers}


def counts(table, months, key):
    found = {}
    for row in table.rows():
        label = key(row)
        if label is not None:
            found.setdefault(label, [0] * len(months))[months.index(row["month"])] += row["persons"]
    return found


def test_bars_are_the_counts(months):
    above, below = months.plot()
    assert heights(above) == counts(months.stocks(), months.months, lambda row: State(row["state"]).label())

    def entry(row):
        if row["to_state"] == "disoccupato":
            return "nuovi iscritti" if row["from_state"] is None else f"da {State(row['from_state']).label()}"
        return None

    def leaving(row):
        return f"a {State(row['to_state']).label()}" if row["from_state"] == "disoccupato" else None

    ways = counts(months.flows(), months.months, entry)
    ways |= {label: [-number for number in numbers] for label, numbers in counts(months.flows(), months.months, leaving).items()}
    assert heights(below) == ways
    (net,) = [line for line in below.lines if line.get_label() == "saldo"]
    assert list(net.get_ydata()) == [sum(month) for month in zip(*ways.values(), strict=True)]


def test_the_line_is_who_is_unemployed_by_law(months):
    above, _ = months.plot()
    (line,) = [patch for patch in above.patches if hasattr(patch, "get_data")]
    rows = [row for row in months.rows() if row["legally_unemployed"]]
    assert list(line.get_data().values) == [sum(row["as_of"] == month for row in rows) for month in months.months]


@pytest.mark.parametrize(("lang", "words"), [
    ("it", {"disoccupato", "in conservazione dello stato", "a rischio di disoccupazione", "disoccupati a norma di legge", "nuovi iscritti", "saldo", "da sospeso", "a decaduto"}),
    ("en", {"unemployed", "unemployed, status kept while working", "at risk of unemployment", "unemployed by law", "newly registered", "net", "from suspended", "to status lost"}),
])  # fmt: skip
def test_labels(months, lang, words):
    pair = months.plot(lang=lang)
    labels = [text.get_text() for axes in pair for text in axes.get_legend().get_texts()]
    assert words <= set(labels)
    assert len(labels) == len(set(labels))
    assert [text.get_text() for text in pair[1].get_xticklabels()][:3] == ["07/2019", "09/2019", "11/2019"]


def test_on_given_axes(months):
    _, pair = pyplot.subplots(1, 2)
    assert months.plot(tuple(pair)) == tuple(pair)


def test_of_rows_that_are_read_one_at_a_time(months):
    # A connection has one result open at a time.
    again = panel(layouts.relation(people.events_without_annulments()), first="2019-07", last="2021-06", persons=people.persons())
    assert [heights(axes) for axes in again.plot()] == [heights(axes) for axes in months.plot()]
    assert len(again.rows()) == len(months.rows())
    again.stocks().rows()


def test_one_month():
    above, below = panel(people.events(), first="2020-01", last="2020-01").plot()
    assert heights(above) and heights(below)
    pyplot.close("all")


def test_an_unknown_language(months):
    with pytest.raises(ValueError, match="lang"):
        months.plot(lang="fr")
