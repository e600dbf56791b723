"""The code lists of the ministry's workbook of standard classifications, as an overlay of a rulebook."""
