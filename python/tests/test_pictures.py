"""Pictures of a timeline: SVG without any package, matplotlib, notebook."""

import datetime
import pathlib
import xml.etree.ElementTree as xml

import matplotlib
import pytest

from collocamento import Dossier, Person, Timeline

matplotlib.use("agg")
DATA = pathlib.Path(__file__).parents[2] / "examples" / "data"
FILES = sorted(DATA.glob("*.json"))


def picture(timeline, lang="it"):
    return timeline._picture(lang)


def assessed(name, rulebook="umbria"):
    return Dossier.from_json((DATA / f"{name}.json").read_text(encoding="utf-8")).assess(rulebook=rulebook)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("lang", ["it", "en"])
def test_every_dossier_has_its_pictures(file, lang):
    answer = assessed(file.stem)
    tracks = picture(answer.timeline, lang).tracks
    drawn = xml.fromstring(answer.timeline.to_svg(lang=lang))
    texts = {node.text for node in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert {track.label for track in tracks} <= texts
    axes = answer.timeline.plot(lang=lang)
    assert [label.get_text() for label in axes.get_yticklabels()] == [track.label for track in tracks]
    matplotlib.pyplot.close("all")


def test_what_a_picture_shows():
    shown = picture(assessed("dossier").timeline)
    state, shop, school, did, *_ = shown.tracks
    assert [bar.label for bar in state.bars] == ["disoccupato", "sospeso", "disoccupato", "in conservazione dello stato"]
    assert state.bars[-1].end == shown.as_of == datetime.date(2025, 12, 31)
    assert (shop.label, shop.bars[0].end) == ("lavoro negozio", datetime.date(2025, 5, 31))
    assert (school.bars[0].label, did.label) == ("a tempo determinato", "did")
    assert shown.tracks[-1].label == "TERM-LTU-18M aperta"


def test_a_refused_event_is_hollow():
    did = next(track for track in picture(assessed("revoca-e-nuova-did").timeline).tracks if track.label == "did")
    assert [mark.hollow for mark in did.marks] == [False, False, True]


def test_days_stay_inside_the_picture():
    shown = picture(assessed("sospeso").timeline)
    for track in shown.tracks:
        for bar in track.bars:
            start, end = shown.extent(bar)
            assert 0 <= start <= end <= shown.days
    assert len(shown.ticks) <= 15


def test_names_are_escaped():
    events = [{"type": "rapporto_inizio", "date": "2025-01-10", "job": "<b>&", "kind": "autonomo"}]
    answer = Dossier(person=Person(), events=events, as_of=datetime.date(2025, 2, 1)).assess()
    assert "lavoro &lt;b&gt;&amp;" in answer.timeline.to_svg()


def test_nothing_yet():
    answer = Dossier(person=Person(), events=(), as_of=datetime.date(2025, 2, 1)).assess()
    assert xml.fromstring(answer.timeline.to_svg()) is not None
    assert "non registrato" in answer._repr_html_()
    assert xml.fromstring(Timeline(()).to_svg()) is not None


def test_an_unknown_language():
    with pytest.raises(ValueError, match="lang"):
        assessed("dossier").timeline.to_svg(lang="fr")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_assessment_in_a_notebook(file):
    answer = assessed(file.stem)
    shown = answer._repr_html_()
    assert xml.fromstring(shown.replace("&nbsp;", " ")) is not None
    assert shown.count("<svg") == 1
    assert all(one.rule in shown for one in answer.findings)
    assert ("LEP dovuti e non erogati" in shown) == bool(answer.lep_owed)


def test_any_answer_in_a_notebook():
    finding = assessed("dossier").status._repr_html_()
    assert "<caption>Status</caption>" in finding
    assert "<td style='text-align:left'>conservazione</td>" in finding


def test_plot_on_given_axes():
    figure, axes = matplotlib.pyplot.subplots()
    assert assessed("dossier").timeline.plot(axes) is axes
    matplotlib.pyplot.close(figure)
