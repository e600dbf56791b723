"""Rule data of one's own, from a file: laid over a rulebook, and compared with it."""
