"""``python -m collocamento``: the command line."""

import sys

from collocamento.cli import main

sys.exit(main())
