"""A reader for --reader that knows one word: a report that holds it is an assault by somebody unknown
on the caller. It shows the protocol of doc/formats/reader.md, and nothing else.

    word_reader.py WORD [fault]

A fault makes it break the protocol at the report whose number ends in 3: dies, garbles, mixes, sleeps."""
import json
import sys
import time

word = sys.argv[1]
fault = sys.argv[2] if len(sys.argv) > 2 else ""

for line in sys.stdin:
    report = json.loads(line)
    account = {"report": report["report"], "received": report["received"], "persons": [], "acts": []}
    for number, entry in enumerate(report["log"]):
        at = entry["text"].encode().find(word.encode())
        if at >= 0:
            account["persons"] = [{"id": "P1", "label": "caller", "roles": ["victim", "reporter"]},
                                  {"id": "P2", "roles": ["suspect"]}]
            account["acts"].append({
                "act": "assault", "by": ["P2"], "to": ["P1"], "confidence": 0.8,
                "facts": {"injury": "minor"},
                "evidence": [{"entry": number, "from": at, "to": at + len(word.encode())}]})
            account["facts"] = {"reporter": "victim", "victim-confirms": "yes"}
            break
    if fault and report["report"].endswith("3"):
        if fault == "dies":
            sys.exit(7)
        if fault == "garbles":
            print("not an account", flush=True)
        if fault == "mixes":
            account["report"] = "another"
        if fault == "sleeps":
            time.sleep(100)
    print(json.dumps(account), flush=True)  # flush: Onus waits for this answer before it goes on
