#include "reading/tokens.h"

#include <gtest/gtest.h>

#include <sstream>

namespace onus::reading {
namespace {

Report report_of(std::initializer_list<const char*> texts) {
  Report report;
  for (const char* text : texts) report.log.push_back({{}, "CH", text});
  return report;
}

TEST(Tokens, WordsSentencesAndClauses) {
  Text text;
  text.read(report_of({"He hit her, she fell. Can't stand! 3.50 paid"}));
  const EntryTokens& entry = text.entries[0];
  EXPECT_EQ(text.word(entry.begin), "He");
  EXPECT_EQ(entry.end - entry.begin, 10u);
  EXPECT_NE(text.tokens[entry.begin].clause, text.tokens[entry.begin + 3].clause);
  EXPECT_EQ(text.word(entry.begin + 5), "Can't");
  EXPECT_EQ(text.tokens[entry.begin + 8].sentence, text.tokens[entry.begin + 9].sentence);
}

TEST(Tokens, SpansAreBytesOfTheEntryAsGiven) {
  const Report report =
      report_of({"first", "caf\xc3\xa9 owner \xe2\x80\x9cpunched\xe2\x80\x9d him"});
  Text text;
  text.read(report);
  for (size_t e = 0; e < text.entries.size(); ++e)
    for (TokenIndex t = text.entries[e].begin; t < text.entries[e].end; ++t) {
      const Span span = text.span(t, t + 1);
      EXPECT_EQ(span.entry, e);
      EXPECT_EQ(report.log[e].text.substr(span.from, span.to - span.from), text.word(t));
    }
  EXPECT_EQ(text.word(text.entries[1].begin + 2), "punched");
}

TEST(Tokens, OddBytesAreNotLost) {
  Report report = report_of({"", "x"});
  report.log[1].text = std::string("a\0b \xff\xfe \xf0\x9f\x98\x80 c", 14);
  Text text;
  text.read(report);
  EXPECT_EQ(text.entries.size(), 2u);
  EXPECT_EQ(text.word(text.entries[1].end - 1), "c");
}

TEST(Tokens, PlainWordsAreSmallAndAGenitiveStandsApart) {
  Text text;
  text.read(report_of({"Caller\xe2\x80\x99s dog DIDN'T bite, it's o' 5's"}));
  std::vector<uint64_t> keys;
  for (const PlainWord& word : text.plain()) keys.push_back(word.key);
  std::vector<uint64_t> expected = {0, key_of_word("ch"), 0};  // the author; marks are 0
  for (const char* word : {"caller", "'s", "dog", "didn't", "bite"})
    expected.push_back(key_of_word(word));
  expected.push_back(0);
  for (const char* word : {"it", "'s", "o"}) expected.push_back(key_of_word(word));
  expected.push_back(0);  // the apostrophe that begins or ends a quotation
  for (const char* word : {"5", "'s"}) expected.push_back(key_of_word(word));
  EXPECT_EQ(keys, expected);
  EXPECT_EQ(text.plain()[3].token, text.plain()[4].token);
}

TEST(Tokens, PlainWordsAreThoseOfWordings) {
  Text text;
  const char* const said = "The IP\xe2\x80\x99s ex-partner said \"2x slaps\" caf\xc3\xa9 s's";
  text.read(report_of({said}));
  std::vector<uint64_t> keys, expected;
  for (const PlainWord& word : text.plain().subspan(2))  // behind the author
    if (word.key != 0) keys.push_back(word.key);
  std::istringstream words(plain_words(said));
  for (std::string word; words >> word;) expected.push_back(key_of_word(word));
  EXPECT_EQ(keys, expected);
}

TEST(Tokens, AnEndlessSentenceIsCut) {
  std::string words;
  for (int i = 0; i < 1000; ++i) words += "word ";
  Text text;
  text.read(report_of({words.c_str()}));
  for (const Sentence& sentence : text.sentences)
    EXPECT_LE(sentence.end - sentence.begin, Text::kLongestSentence);
}

}  // namespace
}  // namespace onus::reading
