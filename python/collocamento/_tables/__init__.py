"""The command ``collocamento batch``: tables in files."""
