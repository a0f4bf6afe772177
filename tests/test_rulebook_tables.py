"""The rulebook's own offences agree with its list of all notifiable offences."""
import csv
import pathlib
import unittest

TABLES = pathlib.Path(__file__).resolve().parent.parent / "rulebook" / "tables"


def rows(name):
    with open(TABLES / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Listed(unittest.TestCase):
    def setUp(self):
        self.listed = {}
        for row in rows("notifiable"):
            self.listed.setdefault((row["class"], row["code"]), []).append(row)
        # Reports of rape and death are no offences, and fraud goes by its class alone.
        self.offences = [row for row in rows("offences")
                         if not row["to"] and row["code"] != row["class"]]

    def test_every_offence_of_today_is_on_the_list(self):
        missing = [row["offence"] for row in self.offences
                   if not any(not one["to"] for one in self.listed.get((row["class"], row["code"]), []))]
        self.assertEqual(missing, [])

    def test_none_starts_before_its_entry_on_the_list(self):
        early = [row["offence"] for row in self.offences
                 if row["from"] < min(one["from"] for one in self.listed[row["class"], row["code"]])]
        self.assertEqual(early, [])

    def test_longest_sentences_agree(self):
        wrong = [row["offence"] for row in self.offences
                 if row["max_sentence_months"] not in
                 {one["max_sentence_months"] for one in self.listed[row["class"], row["code"]]}]
        self.assertEqual(wrong, [])

    def test_the_whole_list_is_there(self):
        self.assertEqual(len(rows("notifiable")), 1698)
        self.assertEqual(len({row["class"] for row in rows("notifiable")} - {"NFIB"}), 142 - 1)


if __name__ == "__main__":
    unittest.main()
