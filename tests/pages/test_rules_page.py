"""`docs/rules.html` in a browser: no console error, and the search shows the rules that it should."""

import pathlib
import re

import pytest
import reference
from reference import search
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

ROOT = pathlib.Path(__file__).parents[2]
PAGE = ROOT / "docs" / "rules.html"
RULES = re.findall(r"<article id=\"([^\"]+)\" data-confidence=\"(\w)\" data-operations=\"([^\"]*)\">(.*?)</article>", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def opened(browser):
    return reference.opened(browser, PAGE.as_uri())


@pytest.fixture
def page(opened):
    page = opened()
    yield page
    assert reference.errors(page) == []


def test_an_error_of_the_page_would_be_seen(browser):
    browser.get("data:text/html,<script>console.error('one'); missing()</script>")
    messages = [entry["message"] for entry in browser.get_log("browser")]
    assert len(messages) == 2 and "one" in messages[0] and "missing is not defined" in messages[1]


def shown(page):
    return reference.shown(page, "regole di", len(RULES))


def all_are_shown(page):
    return reference.all_are_shown(lambda: shown(page), len(RULES))


def test_every_rule_is_there_and_none_hidden(page):
    assert shown(page) == [rule for rule, *_ in RULES]
    assert len(RULES) > 150


@pytest.mark.parametrize("text", ["giorni_sospensione", "GIORNI_SOSPENSIONE"])
def test_a_parameter_finds_its_rule(page, text):
    search(page, text)
    assert shown(page) == ["STATO-06"]


@pytest.mark.parametrize("place", ["TERM-02", "STATO-13"])
def test_an_address_can_be_cited(browser, place):
    reference.stands_at(browser, PAGE.as_uri(), place)


def test_words_narrow_the_search_as_one_types(page):
    search(page, "150/2015")
    many = shown(page)
    expected = [rule for rule, _, _, text in RULES if "150/2015" in text]
    assert many == expected
    page.find_element(By.ID, "cerca").send_keys(" decade")
    few = shown(page)
    assert 0 < len(few) < len(many) and set(few) < set(many)


def test_accents_do_not_matter(page):
    search(page, "anzianita")
    without = shown(page)
    search(page, "ANZIANITÀ")
    assert shown(page) == without != []


def test_by_confidence_operation_and_rulebook(page):
    Select(page.find_element(By.ID, "certezza")).select_by_visible_text("D")
    assert shown(page) == [rule for rule, confidence, *_ in RULES if confidence == "D"]
    Select(page.find_element(By.ID, "operazione")).select_by_visible_text("matching.shortlist")
    assert shown(page) == [rule for rule, confidence, operations, _ in RULES if confidence == "D" and "matching.shortlist" in operations.split()]
    page.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    assert all_are_shown(page)
    Select(page.find_element(By.ID, "rulebook")).select_by_visible_text("umbria")
    assert shown(page) == [rule for rule, *_ in RULES if rule.startswith("umbria.")]


def test_nothing_found_says_so_and_a_link_brings_a_rule_back(page):
    search(page, "questa parola non c'è")
    assert shown(page) == []
    assert page.find_element(By.ID, "nessuna").is_displayed()
    page.execute_script("location.hash = 'STATO-08'")
    page.implicitly_wait(5)
    assert page.find_element(By.CSS_SELECTOR, "#STATO-08:target").is_displayed()
    assert all_are_shown(page)


def test_no_network_and_no_ids_twice(page):
    reference.is_whole(page)


def test_nothing_is_wider_than_the_screen(page):
    reference.fits_every_screen(page)
