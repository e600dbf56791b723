"""The tests run against the installed package, not against the folder beside them."""
