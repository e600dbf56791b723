"""The classes with behaviour of their own: a dossier, its assessment and its timeline."""
