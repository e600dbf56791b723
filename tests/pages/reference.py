"""What the tests of both pages of reference, rules and dictionary, do with a page."""

from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait


def shown(page, noun, total):
    """The ids of the entries that one sees, and what the page says of their number."""
    visible, told = page.execute_script("""
        const visible = [...document.querySelectorAll("article")].filter((one) => one.checkVisibility());
        return [visible.map((one) => one.id), document.getElementById("conteggio").textContent];
    """)
    assert told == f"{len(visible)} {noun} {total}"
    return visible


def all_are_shown(seen, total):
    """Whether the page comes to show every entry: after a reset and a link it filters a moment later."""
    return WebDriverWait(None, 10).until(lambda _: len(seen()) == total)


def search(page, text):
    box = page.find_element(By.ID, "cerca")
    box.clear()
    box.send_keys(text)


def is_whole(page):
    """No network, no id twice, no link into nothing."""
    assert page.execute_script("return performance.getEntriesByType('resource').map((one) => one.name)") in ([], ["data:,"])
    ids = page.execute_script("return [...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids)), sorted({one for one in ids if ids.count(one) > 1})[:20]
    dead = page.execute_script("""
        const targets = [...document.querySelectorAll('a[href^="#"]')].map((one) => decodeURIComponent(one.getAttribute("href").slice(1)));
        return targets.filter((one) => !document.getElementById(one));
    """)
    assert dead == []


def fits_every_screen(page):
    # All entries are laid out, those far from the screen too.
    everything = "const style = document.createElement('style'); style.textContent = 'article { content-visibility: visible }'; document.head.append(style); return style"
    style = page.execute_script(everything)
    for width in (1400, 700, 400):
        page.set_window_size(width, 1000)
        assert page.execute_script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
    page.set_window_size(1400, 1000)
    page.execute_script("arguments[0].remove()", style)


def opened(browser, address):
    """A page opened once for all tests of a file; a test gets it back as it was: unfiltered, at its top, in its language."""
    browser.get("about:blank")
    browser.get(address)
    language = browser.execute_script("return document.getElementById('lingua')?.value")

    def again():
        if browser.current_url.split("#")[0] != address:
            browser.get(address)
        browser.execute_script("""
            history.replaceState(null, "", location.pathname + location.search);
            document.getElementById("filtri").reset();
            const language = document.getElementById("lingua");
            if (language) language.value = arguments[0];
            (language ?? document.getElementById("filtri")).dispatchEvent(new Event("change"));
            document.activeElement.blur();
            scrollTo(0, 0);
        """, language)
        return browser

    return again


def stands_at(browser, address, place):
    """An address with a place brings that place to the top, below what is fixed there."""
    browser.get("about:blank")
    browser.get(f"{address}#{place}")
    target, top = browser.execute_script("""
        const target = document.querySelector(":target");
        return [target?.id, target?.getBoundingClientRect().top];
    """)
    assert target == place and 0 <= top < 250, (target, top)
    assert errors(browser) == []


def errors(page):
    return [entry for entry in page.get_log("browser") if entry["level"] != "DEBUG"]
