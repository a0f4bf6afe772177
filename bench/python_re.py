"""What an analyst would use instead: the lexicon's words as Python regular expressions, one for each list.

python_re.py LEXICON REPORTS.ndjson [COUNT]: prints how many reports a second are searched, and nothing is made
of what is found: no persons, no denials, no acts, no law.
"""
import json
import pathlib
import re
import sys
import time

GAP = r"(?:\W+\w+){0,3}\W+"


def pattern_of(entry, kind):
    """An entry of doc/formats/lexicon.md as a regular expression, roughly: endings are any letters."""
    entry = entry.strip().lower()
    if kind in ("verb", "deed"):
        head, _, rest = entry.partition(" ")
        forms = "|".join(re.escape(form) + r"\w{0,4}" for form in head.split("/"))
        entry = f"(?:{forms})" + (" " + plain(rest) if rest else "")
    else:
        entry = plain(entry.split("/")[0]) + (r"\w{0,2}" if kind == "noun" else "")
    return entry.replace(" ... ", GAP).replace(" ", r"\W+")


def plain(words):
    words = re.sub(r"\[([^\]]*)\] ?", lambda m: f"(?:{m.group(1)} )?", words)
    return re.sub(r"\((?!\?)", "(?:", words).replace("_", r"\w+")


def lists_of(folder):
    lists, name = {}, None
    for path in sorted(pathlib.Path(folder).rglob("*.lex")):
        for line in path.read_text(encoding="utf-8").splitlines():
            line = re.sub(r"(^|\s)#.*", "", line)
            if line and not line[0].isspace():
                name = " ".join(line.split()[:2])
                continue
            kind, _, entries = line.strip().partition(" ")
            if kind in ("verb", "deed", "noun", "phrase", "adj"):
                lists.setdefault(name, []).extend(
                    pattern_of(entry, kind) for entry in entries.split(",") if entry.strip())
    return lists


def main():
    folder, reports, count = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 2000
    compiled, left_out = [], 0
    for patterns in lists_of(folder).values():
        good = []
        for pattern in patterns:
            try:
                re.compile(pattern)
                good.append(pattern)
            except re.error:
                left_out += 1
        compiled.append(re.compile(r"\b(?:" + "|".join(good) + r")\b"))
    texts = []
    with open(reports, encoding="utf-8") as lines:
        for line in lines:
            texts.append(" ".join(entry["text"] for entry in json.loads(line)["log"]).lower())
            if len(texts) == count:
                break
    start, found = time.process_time(), 0
    for text in texts:
        for one in compiled:
            found += sum(1 for _ in one.finditer(text))
    seconds = time.process_time() - start
    print(f"python re: {len(compiled)} lists, {len(texts)} reports, {found} matches, "
          f"{len(texts) / seconds:.1f} reports/s ({left_out} entries left out)")


main()
