"""Text inside XML, SVG and HTML."""

from __future__ import annotations

import html
import re

#: What XML 1.0 cannot write, not even escaped.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def escape(text: object) -> str:
    """The text as XML, SVG and HTML show it; a character that XML cannot hold becomes U+FFFD.

    >>> escape("a<b> & \\x00")
    'a&lt;b&gt; &amp; \ufffd'
    """
    return html.escape(_UNWRITABLE.sub("\ufffd", str(text)))
