"""The pages of the guide with their twins: an English page here, its Italian one in ``it``; each links to the other in its first lines."""

import pathlib
import re

HERE = pathlib.Path(__file__).parent
ENGLISH = sorted(HERE.glob("*.md"))
ITALIAN = sorted((HERE / "it").glob("*.md"))
# The Italian pages that show Italian text, which only a run can prove. The blocks of the others are those of their twins, which run.
RUN = {"codici.md", "piani.md", "primo-fascicolo.md", "tabelle.md"}

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"^\*\[(?:In italiano|In English)\]\(([\w./-]+)\)\*$")
# The comment of a TOML block that names the rulebook to lay it over: this one counts.
OVER = re.compile(r"^# (?:Over|Sopra) (\w+)\.$", re.MULTILINE)
COMMENT = re.compile(r"(?:^|[ \t]+)#(?: .*)?$", re.MULTILINE)
LANGUAGE = re.compile(r",? ?\blang=\"(?:it|en)\"| --lang (?:it|en)\b")


def blocks(page):
    """The blocks of a page: the kind and the text of each."""
    return BLOCK.findall(page.read_text(encoding="utf-8"))


def code(text):
    """A block without what a language changes and no run does: comments, and the choice of the language.

    >>> code('place("I603")  # founded in 1974') == code('place("I603")  # istituito nel 1974')
    True
    >>> code('timeline.plot(ax, lang="en")') == code('timeline.plot(ax, lang="it")') == "timeline.plot(ax)"
    True
    >>> code("# Over toscana.") == code("# Sopra umbria.")
    False
    """
    return LANGUAGE.sub("", COMMENT.sub("", OVER.sub(r"over \1", text)))


def prose(page):
    """A page without its blocks."""
    return BLOCK.sub("", page.read_text(encoding="utf-8"))


def twin(page):
    """The page that the third line links to; None if it links to none."""
    found = LINK.match((page.read_text(encoding="utf-8").splitlines() + [""] * 3)[2])
    return (page.parent / found[1]).resolve() if found else None
