"""Reads the tables of felt export tables, and counts codes in cases as felt matrix code case does.

    felt export tables --output tabeller
    python3 read-tables.py tabeller > matrise.csv

Python 3 and nothing else. Change the last lines to count what you want.
"""
import csv
import sys


def table(folder, name):
    """The rows of a table, each with its columns by name."""
    with open(f"{folder}/{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


folder = sys.argv[1] if len(sys.argv) > 1 else "tabeller"
codes = [row["code"] for row in table(folder, "codebook")]
cases = [row["case"] for row in table(folder, "cases")]
# Two codings on the same words are one stretch.
stretches = {(row["code"], row["case"], row["source"], row["start"], row["end"]) for row in table(folder, "codings")}

out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["code"] + cases)
for code in codes:
    out.writerow([code] + [sum(1 for stretch in stretches if stretch[:2] == (code, case)) for case in cases])
