"""Cases: what an operation answers to an input, written down in YAML and compared with what it does answer."""
