"""The command ``collocamento batch``."""
