"""Texts as they come in badly: nothing crashes, nothing hangs, and every span is exact."""
import json
import unittest

from onus_program import lines, onus

TEXTS = {
    "nothing": "",
    "blanks": " \t\r\n\u00a0\u2003 ",
    "one word of a megabyte": "punch" * 200_000,
    "one word a hundred thousand times": "punched " * 100_000,
    "punctuation only": "?!... -- ''' \"\" (((( ))))",
    "quotes that never close": "She said \"he punched me and 'then he \u201ckicked her ((( [",
    "apostrophes": "'''he didn''t' \u2019\u2019punch\u2019\u2019 me'",
    "pictures": "\U0001F62D he punched me \U0001F44A\U0001F3FD\u200d\u2640\ufe0f in the face "
                "\U0001F1EC\U0001F1E7",
    "Welsh": "Mae'r dyn wedi fy nharo i yn fy wyneb. Rhoddodd ŵr dŷ ar dân, he punched me.",
    "Polish": "Mój były mąż uderzył mnie pięścią w twarz. Ukradł mi rower, he punched me.",
    "right to left": "\u202ehe punched me\u202c \u200fضربني في الوجه\u200f he punched me \u2066x\u2069",
    "NUL bytes": "he\u0000 punched\u0000 me \u0000\u0000 in the face",
    "control characters": "".join(map(chr, range(1, 32))) + "he punched me\u007f\u0085\u2028me",
    "Windows-1252 taken for UTF-8": "he didn\u00e2\u20ac\u2122t stop, he punched me \u00e2\u20ac\u201c "
                                    "\u00c2\u00a3500 gone, caf\u00c3\u00a9",
    "C1 apostrophes": "he didn\u0092t stop \u0093punched me\u0094",
    "marks on letters": "h\u0301e\u0301 p\u0308unched me, e\u0301" + "\u0301" * 5000,
    "letters that look alike": "h\u0435 \u0440unched me, \uff50\uff55\uff4e\uff43\uff48\uff45\uff44",
    "replacement characters": "\ufffd\ufffd he punched me \ufffd",
    "numbers": "0" * 50_000 + " 1,2,3.4.5 99999999999999999999 people punched me",
    "markup": "<script>alert('he punched me')</script> &amp;&#x27; %00 ../../ ; DROP TABLE",
}


def report(number, *texts):
    return {"report": f"T{number}", "received": "2026-07-03T21:14:00+01:00",
            "log": [{"by": "CH", "text": text} for text in texts]}


def as_lines(reports, ascii_only):
    return b"".join(json.dumps(r, ensure_ascii=ascii_only).encode() + b"\n" for r in reports)


def spans_in(value):
    """Every stretch of words that an account or decision points at."""
    if isinstance(value, dict):
        if "from" in value and "to" in value and "entry" in value:
            yield value
        for part in value.values():
            yield from spans_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from spans_in(part)


class BadText(unittest.TestCase):
    def check(self, reports, ascii_only=True):
        """Every report is read and decided, and every quote is the bytes it points at."""
        found = 0
        for command in ("read", "decide"):
            run = onus(command, stdin=as_lines(reports, ascii_only))
            self.assertEqual(run.returncode, 0, run.stderr.decode())
            results = lines(run.stdout)
            self.assertEqual([r["report"] for r in results], [r["report"] for r in reports])
            for given, result in zip(reports, results):
                for span in spans_in(result):
                    found += 1
                    text = given["log"][span["entry"]]["text"].encode()
                    self.assertLessEqual(span["to"], len(text))
                    quoted = text[span["from"]:span["to"]].decode()  # whole characters
                    if "quote" in span:
                        self.assertEqual(quoted, span["quote"], given["report"])
        return found

    def test_each_text_alone(self):
        reports = [report(i, text) for i, text in enumerate(TEXTS.values())]
        self.assertGreater(self.check(reports), 0)
        self.check(reports[1:], ascii_only=False)

    def test_each_text_between_sound_ones(self):
        reports = [report(i, "He punched me in the face.", text, "No offences, close.")
                   for i, text in enumerate(TEXTS.values())]
        self.assertGreater(self.check(reports), 0)

    def test_all_texts_in_one_log(self):
        self.assertGreater(self.check([report(0, *TEXTS.values())]), 0)

    def test_a_log_of_ten_thousand_entries(self):
        entries = ["Update %d: he punched me and took my phone." % i for i in range(10_000)]
        self.check([report(0, *entries)])
        self.check([report(0, *[""] * 10_000)])

    def test_bytes_that_are_no_text_are_rejected_and_the_rest_is_used(self):
        good = as_lines([report(1, "He punched me.")], True)
        for bad in (b"he didn\x92t", b"\x93punched\x94", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\x80",
                    b"a raw \x00 byte"):
            line = good.replace(b"He punched me.", bad).replace(b"T1", b"T2")
            run = onus("decide", stdin=good + line)
            self.assertEqual(run.returncode, 1, (bad, run.stderr))
            self.assertEqual(len(lines(run.stdout)), 1)
            self.assertIn(b"standard input:2:", run.stderr)


if __name__ == "__main__":
    unittest.main()
