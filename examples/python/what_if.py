"""What if the income limit were raised? Asks the same questions under the current law and under a reform of it.

    python examples/python/what_if.py

The Rust program beside it, `cargo run --example what_if`, prints the same.
"""

import json
import pathlib

import collocamento

EXAMPLES = pathlib.Path(__file__).parents[1]
INCOMES = ["8174.00", "8174.01", "8500.00", "8500.01", "8800.00", "9000.00", "9000.01"]


def hired(year, income):
    """A person who submits a DID in January and is hired in February of the same year."""
    return {
        "person": {},
        "events": [
            {"type": "did", "date": f"{year}-01-10"},
            {"type": "rapporto_inizio", "date": f"{year}-02-03", "job": "a", "kind": "indeterminato", "annual_income": income},
        ],
        "as_of": f"{year}-03-01",
    }


def main():
    law = collocamento.Rulebook("nazionale")
    reform = law.overlay("limite-9000", (EXAMPLES / "overlays" / "limite-9000.toml").read_text(encoding="utf-8"))

    print("Che cosa cambia")
    for one in law.diff(reform).to_dict()["parameters"]:
        print(f"  {one['name']}: {one['value']} -> {one['other']}, {one['from'] or '...'} - {one['to'] or '...'}")

    print("Il limite, giorno per giorno")
    for day in ["2024-12-31", "2025-01-01"]:
        before, after = (
            collocamento.call("rulebook.parameter", {"name": "limite_reddito_dipendente", "date": day}, rulebook=rulebook)["value"]
            for rulebook in (law, reform)
        )
        print(f"  {day}  {before} -> {after}")

    print("Chi cambia stato")
    cases = [(file.stem, json.loads(file.read_text(encoding="utf-8"))) for file in sorted((EXAMPLES / "data").glob("*.json"))]
    cases += [(f"assunto nel {year} a {income}", hired(year, income)) for year in (2023, 2025) for income in INCOMES]
    same = 0
    for name, dossier in cases:
        before, after = (
            collocamento.call("dossier.assess", dossier, rulebook=rulebook)["status"]["state"] for rulebook in (law, reform)
        )
        if before == after:
            same += 1
        else:
            print(f"  {name}: {before} -> {after}")
    print(f"  {same} dossier su {len(cases)} restano come sono")


if __name__ == "__main__":
    main()
