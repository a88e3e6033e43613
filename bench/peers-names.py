#!/usr/bin/env python3
"""F1 and speed of published fuzzy matching on the pairs and lists on which Pantau's names are measured.

Needs Debian's python3-levenshtein, python3-jellyfish and python3-thefuzz. Each method gets the threshold that is best on the
very pairs it is measured on, which favours it.
usage: peers-names.py PAIRS.csv LIST_FOLDER
"""
import csv
import random
import re
import sys
import time

import jellyfish
import Levenshtein
from thefuzz import fuzz


def words_sorted(name):
    return " ".join(sorted(re.findall(r"\w+", name.lower())))


METHODS = {
    "Levenshtein.ratio, words sorted": lambda a, b: Levenshtein.ratio(words_sorted(a), words_sorted(b)),
    "Jaro-Winkler, words sorted": lambda a, b: jellyfish.jaro_winkler_similarity(words_sorted(a), words_sorted(b)),
    "thefuzz token_sort_ratio": lambda a, b: fuzz.token_sort_ratio(a, b) / 100,
    "thefuzz token_set_ratio": lambda a, b: fuzz.token_set_ratio(a, b) / 100,
    "thefuzz WRatio": lambda a, b: fuzz.WRatio(a, b) / 100,
}


def f1(scored, threshold):
    right = sum(1 for score, match, _ in scored if match and score >= threshold)
    return 2 * right / (sum(1 for _, match, _ in scored if match) + sum(1 for score, _, _ in scored if score >= threshold))


def quality(pairs):
    rows = list(csv.DictReader(open(pairs, encoding="utf-8")))
    for name, method in METHODS.items():
        scored = [(method(r["name1"], r["name2"]), r["is_match"] == "true", r["quality"]) for r in rows]
        best = max((t / 100 for t in range(40, 101)), key=lambda t: f1(scored, t))
        strong = sum(1 for score, match, q in scored if q == "STRONG" and (score >= best) != match)
        print(f"{name}: F1 {f1(scored, best):.3f} at {best:.2f}, {strong} STRONG wrong")


def speed(folder):
    names = []
    for file, column in (("ofac_sdn.csv", 1), ("ofac_alt.csv", 3)):
        names += [r[column] for r in csv.reader(open(f"{folder}/{file}", encoding="latin1")) if len(r) > column]
    ready = [words_sorted(n) for n in names]
    asked = random.Random(1).sample(ready, 20)
    for name, method, count in (("Levenshtein.ratio", Levenshtein.ratio, 20), ("thefuzz token_sort_ratio", fuzz.token_sort_ratio, 3)):
        start = time.process_time()
        for query in asked[:count]:
            for other in ready:
                method(query, other)
        print(f"{name}, {len(ready)} names one by one: {(time.process_time() - start) / count * 1000:.1f} ms of processor time a query")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: peers-names.py PAIRS.csv LIST_FOLDER")
    quality(sys.argv[1])
    speed(sys.argv[2])
