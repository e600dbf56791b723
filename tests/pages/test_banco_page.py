"""The workbench in a browser: a dossier is built, loaded, dragged through its days and exported, and nothing in it is executed."""

import json
import threading
import time

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

import collocamento
from collocamento._banco.server import Server

HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"
DOSSIER = {
    "person": {"birth_date": "1990-05-01"},
    "events": [
        {"type": "did", "date": "2025-03-03"},
        {"type": "patto", "date": "2025-04-10"},
        {"type": "rapporto_inizio", "date": "2025-06-01", "job": HOSTILE, "kind": "determinato", "end": "2025-09-30"},
    ],
    "as_of": "2025-07-15",
}
DAYS = """[[parameter]]
name = "giorni_sospensione"
segment = [{value = 20, citation = "prova", confidence = "D"}]
"""


@pytest.fixture(scope="module")
def server():
    with Server(0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def downloads(browser, tmp_path):
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    return tmp_path


@pytest.fixture
def page(browser, server):
    browser.switch_to.new_window("tab")
    browser.get(server.url)
    answered(browser)
    browser.get_log("browser")
    yield browser
    assert [entry for entry in browser.get_log("browser") if entry["level"] != "DEBUG"] == []
    browser.close()
    browser.switch_to.window(browser.window_handles[0])


def until(page, met):
    return WebDriverWait(page, 20, poll_frequency=0.05).until(met)


def text(page, name):
    return page.find_element(By.ID, name).text


def answered(page, *parts):
    """Wait for an answer that says this."""
    until(page, lambda page: text(page, "summary") and all(part in text(page, "summary") for part in parts))


def choose(page, name, value):
    Select(page.find_element(By.ID, name)).select_by_value(value)


def load(page, folder, content, name="fascicolo-prova.json"):
    """Open a file; text stays as it is, anything else becomes JSON."""
    file = folder / name
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    page.find_element(By.ID, "file").send_keys(str(file))


def exported(page, folder, button, name):
    page.find_element(By.ID, button).click()
    file = folder / name
    until(page, lambda page: file.exists() and file.stat().st_size)
    content = json.loads(file.read_text(encoding="utf-8"))
    file.unlink()
    return content


def kept(page):
    return json.loads(page.execute_script("return sessionStorage.getItem('collocamento.banco')"))


def set_day(page, day, name="day"):
    page.execute_script("const one = arguments[0]; one.value = arguments[1]; one.dispatchEvent(new Event('input', { bubbles: true }))",
                        page.find_element(By.ID, name), day)  # fmt: skip


def test_a_dossier_is_built_by_keyboard(page, downloads):
    def press(*keys):
        ActionChains(page).send_keys(*keys).perform()

    def back():
        ActionChains(page).key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT).perform()

    def tab_to(met, step=lambda: press(Keys.TAB)):
        for _ in range(60):
            if met(page.switch_to.active_element):
                return
            step()
        raise AssertionError("Tab never comes there")

    set_day(page, "2025-07-15")
    tab_to(lambda one: one.get_attribute("id") == "kind")
    # A letter chooses the first label that begins with it.
    press("DID", Keys.TAB, Keys.ENTER)
    until(page, lambda page: text(page, "count") == "(1)")
    assert page.switch_to.active_element.get_attribute("data-path") == "/events/0/date"
    press(*"03032025")
    answered(page, "disoccupato", "03/03/2025")
    tab_to(lambda one: one.tag_name == "summary")
    press(Keys.ENTER)
    tab_to(lambda one: one.get_attribute("data-path") == "/events/0/channel")
    press("carta")
    assert kept(page)["dossier"]["events"] == [{"type": "did", "date": "2025-03-03", "channel": "carta"}]
    tab_to(lambda one: one.get_attribute("id") == "slider", back)
    press(Keys.ARROW_RIGHT)
    answered(page, "Al 16/07/2025")
    assert page.switch_to.active_element.get_attribute("aria-valuetext") == "16 luglio 2025"


def test_an_export_is_what_call_returns(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "Al 15/07/2025", "sospeso")
    choose(page, "rulebook", "umbria")
    until(page, lambda page: "umbria" in page.find_element(By.ID, "result").text)
    assert exported(page, downloads, "save-dossier", "fascicolo.json") == DOSSIER
    assert exported(page, downloads, "save-answer", "risposta.json") == collocamento.call("dossier.assess", DOSSIER, rulebook="umbria")


def test_a_file_that_names_its_rulebook_is_exported_with_the_chosen_one(page, downloads):
    load(page, downloads, {**DOSSIER, "rulebook": "toscana"})
    answered(page, "sospeso")
    assert page.find_element(By.ID, "rulebook").get_attribute("value") == "toscana"
    assert exported(page, downloads, "save-dossier", "fascicolo.json") == {**DOSSIER, "rulebook": "toscana"}
    choose(page, "rulebook", "umbria")
    until(page, lambda page: "umbria" in page.find_element(By.ID, "result").text)
    saved = exported(page, downloads, "save-dossier", "fascicolo.json")
    assert saved == {**DOSSIER, "rulebook": "umbria"}
    assert exported(page, downloads, "save-answer", "risposta.json") == collocamento.call("dossier.assess", DOSSIER, rulebook="umbria")


def test_the_day_is_dragged(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    slider = page.find_element(By.ID, "slider")
    ActionChains(page).click_and_hold(slider).move_by_offset(150, 0).move_by_offset(60, 0).release().perform()
    day = kept(page)["dossier"]["as_of"]
    assert day > "2025-10-01"
    answered(page, f"{day[8:]}/{day[5:7]}/{day[:4]}", "disoccupato")
    assert page.find_element(By.ID, "day").get_attribute("value") == day
    page.find_element(By.ID, "back").click()
    assert kept(page)["dossier"]["as_of"] < day


def test_what_the_office_knew(page, downloads):
    late = {**DOSSIER["events"][2], "recorded_at": "2025-07-10"}
    load(page, downloads, {**DOSSIER, "events": [*DOSSIER["events"][:2], late]})
    answered(page, "sospeso")
    set_day(page, "2025-07-01", "known")
    answered(page, "disoccupato")
    assert kept(page)["dossier"]["as_known_at"] == "2025-07-01"
    page.find_element(By.ID, "new").click()
    until(page, lambda page: page.find_element(By.ID, "known").get_attribute("value") == "")
    page.find_element(By.ID, "undo").click()
    answered(page, "disoccupato dal 03/03/2025")


def test_rulebooks_and_an_overlay_are_compared(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    choose(page, "against", "toscana")
    until(page, lambda page: page.find_elements(By.ID, "differences"))
    choose(page, "against", "nazionale")
    page.find_element(By.CSS_SELECTOR, "#own summary").click()
    page.execute_script("const one = document.getElementById('overlay'); one.value = arguments[0]; one.dispatchEvent(new Event('input'))", DAYS)
    answered(page, "Al 15/07/2025")
    until(page, lambda page: page.find_elements(By.CSS_SELECTOR, "#differences tbody tr"))
    rows = text(page, "differences")
    assert "modifiche / nazionale" in rows and "giorni_sospensione" in page.find_element(By.ID, "between").get_attribute("textContent")
    box = page.find_element(By.ID, "overlay")
    box.send_keys(Keys.CONTROL, Keys.HOME)
    box.send_keys("nome = 1\n")
    until(page, lambda page: "riga 1" in text(page, "errors"))
    assert box.get_attribute("aria-invalid") == "true"
    assert page.find_elements(By.CSS_SELECTOR, "#differences tbody tr"), "the answer before remains"


def test_html_in_names_is_text(page, downloads):
    hostile = {**DOSSIER, "events": [*DOSSIER["events"], {"type": "did", "date": HOSTILE, HOSTILE: HOSTILE}, {"type": HOSTILE, "date": "2025-01-01"}]}
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    assert HOSTILE in page.find_element(By.CSS_SELECTOR, ".picture").get_attribute("textContent")
    load(page, downloads, hostile, "ostile.json")
    until(page, lambda page: text(page, "errors"))
    assert page.find_elements(By.CSS_SELECTOR, "#events script, #events img, #result script, #result img, #errors img, #errors script") == []
    assert page.find_element(By.CSS_SELECTOR, '[data-path="/events/3/date"]').get_attribute("value") == HOSTILE
    assert kept(page)["dossier"] == hostile


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "non è JSON valido"),
        ("[]", "non è un fascicolo"),
        ('{"events": 3}', "non è un fascicolo"),
        ('{"events": [null]}', "non è un fascicolo"),
        ('{"events": [], "person": "x"}', "non è un fascicolo"),
        ("\x00\x01PK", "non è JSON valido"),
        ({**DOSSIER, "events": DOSSIER["events"][:1] * 10_001}, "10000"),
    ],
)
def test_a_file_that_is_refused_changes_nothing(page, downloads, content, told):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    load(page, downloads, content, "rotto.json")
    until(page, lambda page: told in text(page, "notice"))
    assert "non è cambiato" in text(page, "notice")
    assert kept(page)["dossier"] == DOSSIER


@pytest.mark.parametrize(
    "broken",
    [
        '{"person": {}, "events": [{"type": "constructor"}, {"type": "__proto__", "__proto__": {"x": 1}}], "as_of": "2025-07-15"}',
        '{"person": {"residence": "x", "l68": [1]}, "events": [{"type": 3, "date": {}}, {}], "as_of": "2025-07-15"}',
        '{"person": {}, "events": [{"type": "did", "date": null, "channel": ["a"]}], "as_of": 5, "vacancies": 3}',
    ],
)
def test_a_broken_dossier_is_opened_as_it_is(page, downloads, broken):
    load(page, downloads, broken)
    until(page, lambda page: text(page, "errors"))
    assert kept(page)["dossier"] == json.loads(broken)
    page.get_log("browser")


def test_errors_are_shown_at_their_place_and_the_answer_before_remains(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    load(page, downloads, {**DOSSIER, "events": [*DOSSIER["events"], {"type": "did", "date": "2025-02-30"}]}, "errore.json")
    until(page, lambda page: "data non valida" in text(page, "errors"))
    field = page.find_element(By.CSS_SELECTOR, '[data-path="/events/3/date"]')
    assert field.get_attribute("value") == "2025-02-30" and field.get_attribute("aria-invalid") == "true"
    assert page.find_element(By.ID, field.get_attribute("aria-describedby")).text in text(page, "errors")
    assert "sospeso" in text(page, "result")
    page.find_element(By.CSS_SELECTOR, "#errors a").click()
    assert page.switch_to.active_element.get_attribute("data-path") == "/events/3/type"
    page.execute_script("scrollTo(0, 0)")
    page.find_element(By.ID, "undo").click()
    answered(page, "sospeso")
    assert kept(page)["dossier"] == DOSSIER and text(page, "errors") == ""


def test_what_is_removed_comes_back(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    page.find_element(By.CSS_SELECTOR, "#event-2 .remove").click()
    answered(page, "disoccupato")
    assert kept(page)["dossier"]["events"] == DOSSIER["events"][:2]
    page.find_element(By.ID, "undo").click()
    answered(page, "sospeso")
    Select(page.find_element(By.CSS_SELECTOR, '[data-path="/events/2/type"]')).select_by_value("colloquio")
    assert kept(page)["dossier"]["events"][2] == {"type": "colloquio", "date": "2025-06-01"}
    page.execute_script("scrollTo(0, 0)")
    page.find_element(By.ID, "undo").click()
    answered(page, "sospeso")
    assert kept(page)["dossier"] == DOSSIER


def test_facts_about_the_person(page, downloads):
    load(page, downloads, {**DOSSIER, "person": {"residence": {"region": "umbria"}}})
    answered(page, "sospeso")
    page.find_element(By.XPATH, "//summary[.='Persona']").click()
    region = page.find_element(By.CSS_SELECTOR, '[data-path="/person/residence/region"]')
    assert region.get_attribute("value") == "umbria"
    page.find_element(By.CSS_SELECTOR, '[data-path="/person/l68/disability_percent"]').send_keys("50")
    until(page, lambda page: page.find_element(By.CSS_SELECTOR, '[data-path="/person/l68/from"]').get_attribute("aria-invalid"))
    assert kept(page)["dossier"]["person"] == {"residence": {"region": "umbria"}, "l68": {"disability_percent": 50}}
    region.send_keys(Keys.CONTROL + "a", Keys.DELETE)
    assert kept(page)["dossier"]["person"] == {"l68": {"disability_percent": 50}}


def test_ten_thousand_events(page, downloads):
    visits = [{"type": "contatto_cpi", "date": f"20{20 + n % 5}-{1 + n % 12:02}-{1 + n % 28:02}"} for n in range(9_999)]
    load(page, downloads, {**DOSSIER, "events": [{"type": "did", "date": "2020-01-02"}, *visits]})
    start = time.monotonic()
    until(page, lambda page: "10000" in text(page, "count"))
    answered(page, "Al 15/07/2025")
    assert time.monotonic() - start < 10
    assert len(page.find_elements(By.CSS_SELECTOR, "#events > li")) == 50
    page.find_element(By.ID, "later").click()
    assert text(page, "count") == "51–100 di 10000"
    page.refresh()
    until(page, lambda page: "10000" in text(page, "count"))


def test_two_tabs_do_not_disturb_each_other_and_a_reload_loses_nothing(page, downloads, server):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    first = page.current_window_handle
    page.switch_to.new_window("tab")
    page.get(server.url)
    answered(page)
    assert kept(page)["dossier"]["events"] == []
    load(page, downloads, {**DOSSIER, "events": DOSSIER["events"][:1]})
    answered(page, "disoccupato")
    page.close()
    page.switch_to.window(first)
    page.refresh()
    answered(page, "sospeso")
    assert kept(page)["dossier"] == DOSSIER
    page.find_element(By.ID, "language").click()
    answered(page, "suspended")
    assert kept(page)["dossier"] == DOSSIER


def test_no_network_no_ids_twice_and_every_control_has_a_name(page, downloads, server):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    names = page.execute_script("return performance.getEntriesByType('resource').map((one) => one.name)")
    assert all(name.startswith((server.url, "data:")) for name in names)
    ids = page.execute_script("return [...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    page.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
    for control in filter(lambda one: one.is_displayed(), page.find_elements(By.CSS_SELECTOR, "input, select, textarea, button")):
        assert control.accessible_name, control.get_attribute("outerHTML")


def test_nothing_is_wider_than_the_screen(page, downloads):
    load(page, downloads, DOSSIER)
    answered(page, "sospeso")
    choose(page, "against", "umbria")
    until(page, lambda page: page.find_elements(By.ID, "differences"))
    for width in (1400, 900, 400):
        page.set_window_size(width, 1000)
        assert page.execute_script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.set_window_size(1400, 1000)


def test_without_the_program_the_dossier_remains(browser, downloads):
    with Server(0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        browser.switch_to.new_window("tab")
        browser.get(server.url)
        answered(browser)
        load(browser, downloads, DOSSIER)
        answered(browser, "sospeso")
        server.shutdown()
    browser.find_element(By.ID, "back").click()
    until(browser, lambda page: "non risponde" in text(page, "errors"))
    saved = exported(browser, downloads, "save-dossier", "fascicolo.json")
    assert saved == {**DOSSIER, "as_of": "2025-06-15"}
    browser.get_log("browser")
    browser.close()
    browser.switch_to.window(browser.window_handles[0])
