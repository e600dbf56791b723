"""`docs/dizionario.html` in a browser: search, kinds, languages, addresses, keyboard; no network and no console error."""

import pathlib
import re

import pytest
import reference
from reference import search
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select

ROOT = pathlib.Path(__file__).parents[2]
PAGE = ROOT / "docs" / "dizionario.html"
ENTRIES = dict(re.findall(r"<article id=\"([^\"]+)\">(.*?)</article>", PAGE.read_text(encoding="utf-8"), re.DOTALL))


@pytest.fixture(scope="module")
def opened(browser):
    return reference.opened(browser, f"{PAGE.as_uri()}?lang=it")


@pytest.fixture
def page(opened):
    page = opened()
    yield page
    assert reference.errors(page) == []


def shown(page, noun="voci di"):
    return reference.shown(page, noun, len(ENTRIES))


def text_of(page, selector):
    return page.find_element(By.CSS_SELECTOR, selector).text


def test_every_entry_is_there_and_none_hidden(page):
    assert shown(page) == list(ENTRIES)
    assert len(ENTRIES) > 1200


@pytest.mark.parametrize("kind", ["operazioni", "eventi", "stati", "parole", "rilievi", "errori", "strutture", "campi"])
def test_by_kind(page, kind):
    first = {"operazioni": "operazione", "eventi": "evento", "stati": "stato", "parole": "parola", "rilievi": "rilievo",
             "errori": "errore", "strutture": "struttura", "campi": "campo"}[kind]
    Select(page.find_element(By.ID, "tipo")).select_by_value(kind)
    assert shown(page) == [entry for entry in ENTRIES if entry.startswith(f"{first}.")] != []


def test_an_element_of_unilav_finds_its_events(page):
    search(page, "dataFineProroga")
    Select(page.find_element(By.ID, "tipo")).select_by_value("eventi")
    assert shown(page) == ["evento.rapporto_proroga"]


def test_a_word_stands_out_in_its_list(page):
    search(page, "lpu pubblica utilità")
    assert "parola.JobKind" in shown(page)
    found = page.execute_script("return [...document.querySelectorAll('#parola\\\\.JobKind tr.found')].map((one) => one.id)")
    assert found == ["parola.JobKind.lpu"]


def test_accents_do_not_matter(page):
    search(page, "anzianita")
    without = shown(page)
    search(page, "ANZIANITÀ")
    assert shown(page) == without != []


def test_one_language_or_both(page):
    language = Select(page.find_element(By.ID, "lingua"))
    italian = text_of(page, "#evento\\.did")
    assert "Effetto" in italian and "La persona dichiara" in italian
    assert "The person declares" not in italian and "Effect" not in italian
    language.select_by_value("en")
    english = text_of(page, "#evento\\.did")
    assert "The person declares" in english and "required" in english and "La persona" not in english
    assert page.execute_script("return document.documentElement.lang") == "en"
    assert shown(page, "entries of") == list(ENTRIES)
    language.select_by_value("both")
    both = text_of(page, "#evento\\.did")
    assert "The person declares" in both and "La persona dichiara" in both


def test_the_filters_are_reset_and_the_language_stays(page):
    Select(page.find_element(By.ID, "lingua")).select_by_value("en")
    search(page, "lpu")
    page.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    reference.all_are_shown(lambda: shown(page, "entries of"), len(ENTRIES))


@pytest.mark.parametrize("place", ["evento.did", "evento.rapporto_inizio.gross_annual_pay", "parola.JobKind.lpu", "errore.data_non_valida",
                                   "operazione.dossier.assess.as_of", "stato.a_rischio", "campo.as_of"])
def test_an_address_can_be_cited(browser, place):
    reference.stands_at(browser, f"{PAGE.as_uri()}?lang=en", place)


def test_nothing_found_says_so_and_a_link_brings_an_entry_back(page):
    search(page, "questa parola non c'è")
    assert shown(page) == []
    assert page.find_element(By.ID, "nessuna").is_displayed()
    page.execute_script("location.hash = 'parola.JobKind.lpu'")
    reference.all_are_shown(lambda: shown(page), len(ENTRIES))
    assert page.find_element(By.ID, "parola.JobKind.lpu").is_displayed()


def test_by_keyboard(page):
    """A slash goes to the search box; the tab key reaches the filters, and a link to what is first of the contents."""
    page.find_element(By.TAG_NAME, "body").send_keys("/")
    focused = "return document.activeElement.id"
    assert page.execute_script(focused) == "cerca"
    page.switch_to.active_element.send_keys("sospeso")
    assert "stato.sospeso" in shown(page)
    seen = []
    for _ in range(2):
        page.switch_to.active_element.send_keys(Keys.TAB)
        seen.append(page.execute_script(focused))
    assert seen == ["tipo", "lingua"]
    page.execute_script("document.querySelector('.skip').focus()")
    page.switch_to.active_element.send_keys(Keys.ENTER)
    assert page.execute_script("return location.hash") == "#voci"


def test_rules_lead_to_the_page_of_rules(page):
    page.find_element(By.CSS_SELECTOR, "#evento\\.did a[href='rules.html#STATO-18']").click()
    assert page.execute_script("return [location.pathname.split('/').pop(), document.querySelector(':target').id]") == ["rules.html", "STATO-18"]


def test_no_network_and_no_ids_twice(page):
    reference.is_whole(page)


def test_nothing_is_wider_than_the_screen(page):
    reference.fits_every_screen(page)
