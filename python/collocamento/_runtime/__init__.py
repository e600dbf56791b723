"""The base of every operation: values on the wire, errors, records and the engine."""
