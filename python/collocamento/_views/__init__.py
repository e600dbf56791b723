"""Pictures and HTML, made from plain values."""
