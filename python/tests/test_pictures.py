"""Pictures of a timeline: SVG without any package, matplotlib, notebook."""

import datetime
import html
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as xml

import matplotlib
import pytest

from collocamento import Assessment, Dossier, Person, Rulebook, Timeline, conditionality, report
from collocamento._views import palette
from collocamento.types.words import DeadlineState, Severity, State

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
    assert (school.bars[0].label, did.label) == ("a tempo determinato", "DID")
    assert shown.tracks[-1].label == "TERM-LTU-18M aperta"


def test_a_row_of_events_has_their_label():
    for lang, label in (("it", "contatto con il CPI"), ("en", "contact with the CPI")):
        assert label in [track.label for track in picture(assessed("dossier").timeline, lang).tracks]


def test_every_state_has_its_colour():
    for colours, words in ((palette.STATES, State), (palette.DEADLINES, DeadlineState), (palette.SEVERITIES, Severity)):
        assert set(colours) == set(words)


def test_a_refused_event_is_hollow():
    did = next(track for track in picture(assessed("revoca-e-nuova-did").timeline).tracks if track.label == "DID")
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
    _, italian, english = views(assessed("dossier").status)
    assert "<caption>Status</caption>" in italian
    assert "<span title='conservazione'>in conservazione dello stato</span>" in italian
    assert "<span title='conservazione'>unemployed, status kept while working</span>" in english


HOSTILE = "<script>alert(1)</script>"


def views(value):
    return value._repr_html_(), value.show(lang="it").html, value.show(lang="en").html


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_dossier_in_a_notebook(file):
    dossier = Dossier.from_json(file.read_text(encoding="utf-8"))
    default, italian, english = views(dossier)
    assert default == italian
    for lang, shown in (("it", italian), ("en", english)):
        assert xml.fromstring(shown) is not None
        assert all(f"<b>{html.escape(event.label(lang))}</b>" in shown for event in dossier.events)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_why_in_a_notebook(file):
    answer = Dossier.from_json(file.read_text(encoding="utf-8")).assess(explain=True)
    _, italian, english = views(answer)
    assert xml.fromstring(italian) is not None and xml.fromstring(english) is not None
    for step in answer.trace:
        assert html.escape(step.text_it) in italian and html.escape(step.text_en) in english
        assert step.link is None or f"<a href='{html.escape(step.link)}'>" in italian
    for deadline in answer.deadlines:
        assert f"{html.escape(deadline.title)} [{deadline.id}]" in italian
        assert f"{html.escape(deadline.title_en)} [{deadline.id}]" in english
    if answer.next_change:
        assert f"<b>{answer.next_change.state.label('en')}</b>" in english


def test_nothing_in_a_view_is_executed():
    events = [
        {"type": "did", "date": "2025-01-10", "id": HOSTILE},
        {"type": "rapporto_inizio", "date": "2025-02-10", "job": HOSTILE, "kind": "determinato", "end": "2025-05-31"},
    ]
    dossier = Dossier(person={"codice_fiscale": HOSTILE}, events=events, as_of="2026-02-01")
    answer = dossier.assess(explain=True)
    for value in (dossier, answer, *dossier.events, *answer.trace, *answer.deadlines, *answer.findings):
        assert all("<script" not in shown for shown in views(value))
    assert html.escape(HOSTILE) in dossier._repr_html_()
    # Only addresses of pages become links.
    step = answer.trace[0].replace(link="javascript:alert(1)")
    assert "href" not in answer.replace(trace=(step,))._repr_html_()


def test_a_trace_is_a_tree():
    sanction = conditionality.sanction(
        benefit="naspi", violation="convocazione", date="2025-03-03", monthly_amount=900.5, explain=True
    )
    tree = xml.fromstring(f"<div>{sanction.show(lang='en').html}</div>").find("details")
    steps = tree.findall("ul/li/details")
    assert len(steps) == len(sanction.trace)
    assert sanction.trace[0].text_en in "".join(steps[0].find("summary").itertext())
    italian = sanction._repr_html_()
    assert "certezza: " in italian and "fatti: " in italian and "valori: " in italian
    assert "confidence: " not in italian and "confidence: " in str(sanction.show(lang="en"))
    assert [link.get("href") for link in steps[0].iter("a")][:1] == [sanction.trace[0].link]


def test_a_rulebook_in_a_notebook():
    _, italian, english = views(Rulebook("umbria"))
    assert "STATO-08" in italian and "umbria" in italian
    assert xml.fromstring(english) is not None
    with pytest.raises(ValueError, match="lang"):
        Rulebook().show(lang="fr")


def test_an_assessment_prints_the_report():
    dossier = Dossier.from_json(FILES[0].read_text(encoding="utf-8"))
    answer = dossier.assess(rulebook="umbria")
    assert str(answer) == report(dossier, rulebook="umbria").rstrip("\n")
    assert answer.report(lang="en") == report(dossier, rulebook="umbria", lang="en")
    explained = dossier.assess(explain=True)
    assert str(explained) == report(dossier, explain=True).rstrip("\n")
    # What comes from JSON knows no dossier.
    alone = Assessment.from_json(answer.to_json())
    assert str(alone) == repr(alone)
    with pytest.raises(ValueError, match="assess the dossier"):
        alone.report()


def test_plot_on_given_axes():
    figure, axes = matplotlib.pyplot.subplots()
    assert assessed("dossier").timeline.plot(axes) is axes
    matplotlib.pyplot.close(figure)


@pytest.mark.parametrize("drawn", ["dossier.assess().timeline.plot()", "panel(rows, first='2025-01', last='2025-02').plot()"])
def test_it_says_what_to_install(drawn):
    program = f"""
import sys
sys.modules["matplotlib"] = None
from collocamento import Dossier, panel
dossier = Dossier.from_dict({{"person": {{}}, "events": [{{"type": "did", "date": "2025-01-10"}}], "as_of": "2025-12-31"}})
rows = [{{"person": 1, "type": "did", "date": "2025-01-10"}}]
{drawn}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.stderr.endswith("ModuleNotFoundError: matplotlib is missing: pip install 'collocamento[plot]'\n")
