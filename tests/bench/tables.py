#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Markdown tables from what quantloom-bench --json wrote, for docs/benchmarks.md and the README.

Usage: tables.py AVX512.json AVX2.json, both of the suites encode and decode or both of the suite coded
       tables.py PRODUCTS.json, of the suites matvec and prefill
"""
import json
import math
import sys


def cases(path, suite):
    with open(path, encoding="utf-8") as file:
        return {row["case"]: row for row in json.load(file)["results"] if row["suite"] == suite}


def number(value):
    return "" if value is None else f"{value / 1e6:.3g}" if value < 1e9 else f"{value / 1e6:.0f}"


def ratio(row):
    return "" if row is None or row["ratio"] is None else f"{row['ratio']:.3g}x"


def encode_table(wide, narrow, recorded):
    peer = "ik_llama.cpp (recorded)" if recorded else "llama.cpp"
    print(f"| encode | {peer} | Quantloom, AVX-512 | | AVX2 | of a plain copy |\n|---|---|---|---|---|---|")
    for name, row in wide.items():
        if row["peer"] is None or bool(row.get("peer_recorded")) != recorded:
            continue
        share = row.get("of_copy")
        print(f"| {name} | {number(row['peer'])} | {number(row['ours'])} | {ratio(row)} | {ratio(narrow.get(name))} | "
              f"{'' if share is None else f'{share:.2f}'} |")
    print()


def geometric_mean(rows):
    ratios = [row["ratio"] for row in rows.values() if row["ratio"] and not row.get("peer_recorded")]
    return math.exp(sum(map(math.log, ratios)) / len(ratios)), len(ratios)


def decode_table(rows):
    print("| decode | llama.cpp | Quantloom | | GB/s of floats |\n|---|---|---|---|---|")
    for name, row in rows.items():
        print(f"| {name} | {number(row['peer'])} | {number(row['ours'])} | {ratio(row)} | {row['output_gb_per_s']:.3g} |")
    print()


def coded_table(wide, narrow):
    print("| codes with scales | AVX-512 | GB/s | of a plain copy | in cache | AVX2 | of a plain copy | in cache |\n"
          "|---|---|---|---|---|---|---|---|")
    for name, row in wide.items():
        shares = [f"{it[key]:.2f}" for it in (row, narrow[name]) for key in ("of_copy", "of_copy_cached")]
        print(f"| {name} | {number(row['ours'])} | {row['gb_per_s']:.3g} | {' | '.join(shares[:2])} | "
              f"{number(narrow[name]['ours'])} | {' | '.join(shares[2:])} |")


def of_peer(row):
    """Ratio and its range over the rounds."""
    if row["ratio"] is None:
        return ""
    return f"{row['ratio']:.3g}x ({row['ratio_least']:.3g} - {row['ratio_most']:.3g})"


def product_tables(path):
    for suite, unit in (("matvec", "GB/s"), ("prefill", "GFLOP/s")):
        share = "of a copy | " if suite == "matvec" else ""
        print(f"| {suite} | llama.cpp, {unit} | Quantloom, {unit} | {share}ratio (least - most) |\n"
              f"|---|---|---|---|{'---|' if share else ''}")
        for name, row in cases(path, suite).items():
            peer = "" if row["peer"] is None else f"{row['peer']:.3g}"
            copy = f"{row['of_copy']:.3f} | " if share else ""
            print(f"| {name} | {peer} | {row['ours']:.3g} | {copy}{of_peer(row)} |")
        print()


def main():
    if len(sys.argv) == 2:
        product_tables(sys.argv[1])
        return
    coded = [cases(path, "coded") for path in sys.argv[1:3]]
    if coded[0]:
        coded_table(*coded)
        return
    wide, narrow = (cases(path, "encode") for path in sys.argv[1:3])
    encode_table(wide, narrow, recorded=False)
    for name, rows in (("AVX-512", wide), ("AVX2", narrow)):
        mean, count = geometric_mean(rows)
        print(f"Geometric mean over the {count} cases beside llama.cpp, {name}: {mean:.1f}x")
    print()
    encode_table(wide, narrow, recorded=True)
    decode_table(cases(sys.argv[1], "decode"))


if __name__ == "__main__":
    main()
