"""The workbench: a page on the user's own machine that assesses a dossier while it is built."""
