#include "weighing/words.h"

#include <gtest/gtest.h>

#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using onus::testing::report_with;

std::vector<std::string> words_in(const Report& report) {
  Words words;
  words.read(report);
  std::vector<std::string> all;
  for (const Word& word : words.all) {
    all.push_back(letters_of(report, word));
    EXPECT_EQ(word.key, quick_hash(all.back()));
    EXPECT_EQ(word.letters, all.back().size());
  }
  return all;
}

using Strings = std::vector<std::string>;

TEST(Words, AreInSmallLettersAndPartedByEverythingElse) {
  EXPECT_EQ(words_in(report_with({"IP's ex-partner PUNCHED her, 2x (lip cut)."})),
            (Strings{"ip's", "ex", "partner", "punched", "her", "2", "x", "lip", "cut"}));
  EXPECT_EQ(words_in(report_with({"", "  \t\n", "\xF0\x9F\x99\x82 !?"})), Strings{});
}

TEST(Words, AnApostropheCountsInsideAWordOnlyAndCurlyOnesAreStraight) {
  EXPECT_EQ(words_in(report_with({"he didn\xE2\x80\x99t, 'honest' o' 5's"})),
            (Strings{"he", "didn't", "honest", "o", "5", "s"}));
  EXPECT_EQ(words_in(report_with({"broken \xE2\x80 tail \xE2"})), (Strings{"broken", "tail"}));
}

TEST(Words, SpansAreTheBytesAsGiven) {
  const Report report = report_with({"Caf\xC3\xA9: she DIDN\xE2\x80\x99T see", "he did"});
  Words words;
  words.read(report);
  Strings quoted;
  for (const Word& word : words.all)
    quoted.push_back(
        report.log[word.span.entry].text.substr(word.span.from, word.span.to - word.span.from));
  EXPECT_EQ(quoted, (Strings{"Caf", "she", "DIDN\xE2\x80\x99T", "see", "he", "did"}));
}

TEST(Words, TheLastOfSeveralEntriesIsTheClosingOne) {
  Words words;
  words.read(report_with({"one two", "three"}));
  EXPECT_EQ(words.last_entry, 2u);
  words.read(report_with({"one two", ""}));
  EXPECT_EQ(words.last_entry, 2u);
  words.read(report_with({"one two"}));
  EXPECT_EQ(words.last_entry, 2u);
  words.read(Report{});
  EXPECT_EQ(words.last_entry, 0u);
}

TEST(Words, HaveLimits) {
  std::string many;
  for (size_t i = 0; i < Words::kMost + 5; ++i) many += "a ";
  Words words;
  words.read(report_with({many, "closed", "no crime"}));
  EXPECT_EQ(words.all.size(), Words::kMost);
  EXPECT_EQ(words.last_entry, Words::kMost);  // nothing of it is weighed

  const std::string rubbish(1 << 20, 'x');
  const Report report = report_with({rubbish});
  words.read(report);
  ASSERT_EQ(words.all.size(), 1u);
  EXPECT_EQ(words.all[0].letters, Words::kLongest);
  EXPECT_EQ(letters_of(report, words.all[0]).size(), Words::kLongest);
  EXPECT_EQ(words.all[0].span.to, rubbish.size());
}

}  // namespace
}  // namespace onus::weighing
