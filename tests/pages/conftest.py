"""A headless Chromium. Without it and its driver the tests fail, and say what is missing. `tests/run` installs them where it may."""

import shutil

import pytest
from selenium import webdriver

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--window-size=1400,1000"]


def tool(*names):
    found = next(filter(None, map(shutil.which, names)), None)
    assert found, f"missing: {' or '.join(names)}; on Debian: apt-get install chromium chromium-driver"
    return found


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    options = webdriver.ChromeOptions()
    options.binary_location = tool("chromium", "chromium-browser", "google-chrome")
    for flag in [*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(tool("chromedriver")))
    yield driver
    driver.quit()
