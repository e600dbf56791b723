"""The pages that exist in two languages have the same blocks."""

import pathlib
import re

import pytest

HERE = pathlib.Path(__file__).parent


@pytest.mark.parametrize(("english", "italian"), [("from-your-data.md", "dai-propri-dati.md")])
def test_both_languages_have_the_same_blocks(english, italian):
    blocks, same = (re.findall(r"```.*?```", (HERE / page).read_text(encoding="utf-8"), re.DOTALL) for page in (english, italian))
    assert blocks == same
    assert blocks
