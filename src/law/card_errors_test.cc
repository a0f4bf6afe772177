// Every *.rules file in testdata/errors names, in "# error LINE:COLUMN: message" comments, exactly
// the errors that loading it must give.
#include <gtest/gtest.h>

#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

class CardErrors : public ::testing::TestWithParam<std::string> {};

Names expected_errors(const NamedText& file) {
  constexpr std::string_view kMark = "# error ";
  Names expected;
  for (std::string_view left = file.text; !left.empty();) {
    const size_t end = std::min(left.find('\n'), left.size() - 1);
    const std::string_view line = left.substr(0, end);
    if (line.starts_with(kMark))
      expected.push_back(file.file + ":" + std::string(line.substr(kMark.size())));
    left.remove_prefix(end + 1);
  }
  return expected;
}

TEST_P(CardErrors, AreAllFoundWithTheirPlaces) {
  const NamedText file = read_testdata("errors/" + GetParam() + ".rules");
  RulebookTexts texts = with_cards("");
  texts.cards = {file};
  EXPECT_EQ(errors_of(texts), expected_errors(file));
}

INSTANTIATE_TEST_SUITE_P(Files, CardErrors,
                         ::testing::Values("circle-of-conclusions", "circle-of-unless",
                                           "conditions", "conflicts", "dates", "examples",
                                           "guarantees", "keys-in-force", "keywords", "missing", "names",
                                           "quotes"),
                         [](const auto& one) {
                           std::string name = one.param;
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

TEST(CardErrors, LimitsHold) {
  const auto first_error = [](const std::string& cards) {
    const Names errors = errors_of(with_cards(cards));
    return errors.empty() ? "none" : errors.front();
  };
  EXPECT_EQ(first_error("# " + std::string(4000, 'x')),
            "test.rules:1:1: a line longer than 4000 bytes; split it");
  EXPECT_EQ(first_error(std::string((4u << 20) + 1, '\n')),
            "test.rules: is larger than 4194304 bytes; split it into several files");
  std::string conditions = "when act is strike\n";
  for (int i = 0; i < 64; ++i) conditions += "and act is strike\n";
  EXPECT_EQ(first_error(card("many", conditions + "then record is crime")),
            "test.rules:68:1: more than 64 conditions; split the rule");
  std::string alternatives = "when act is strike\n";
  for (int i = 0; i < 64; ++i) alternatives += "or when act is strike\n";
  EXPECT_EQ(first_error(card("many", alternatives + "then record is crime")),
            "test.rules:68:1: more than 64 alternatives; split the rule");
  std::string examples;
  for (int i = 0; i < 201; ++i) examples += "example act strike -> record is crime\n";
  EXPECT_EQ(first_error(card("many", "then record is crime\n" + examples)),
            "test.rules:205:1: more than 200 examples");
  std::string quote = "disputed \"open\n";
  for (int i = 0; i < 10; ++i) quote += "  " + std::string(3000, 'x') + "\n";
  EXPECT_EQ(first_error(card("many", "then record is crime\n" + quote)),
            "test.rules:5:10: a quoted text longer than 16000 bytes");
}

TEST(CardErrors, AreBounded) {
  std::string cards;
  for (int i = 0; i < 1000; ++i) cards += "rule r" + std::to_string(i) + "\n";
  EXPECT_EQ(errors_of(with_cards(cards)).size(), ErrorList::kMost);
}

TEST(CardErrors, HostileBytesAreRefused) {
  EXPECT_EQ(
      errors_of(with_cards("rule a\n  in \xFF")),
      Names({"test.rules:2:6: a byte that is not text; save the file as plain text in UTF-8"}));
  EXPECT_EQ(
      errors_of(with_cards(std::string_view("rule\0a", 6))),
      Names({"test.rules:1:5: a byte that is not text; save the file as plain text in UTF-8"}));
  EXPECT_FALSE(errors_of(with_cards("\"")).empty());
  EXPECT_FALSE(errors_of(with_cards("rule \"\n      \"")).empty());
  EXPECT_FALSE(errors_of(with_cards("rule a\nexample ->")).empty());
  EXPECT_FALSE(errors_of(with_cards("rule a\nexample on -> on")).empty());
}

TEST(Cards, WindowsLinesMarksAndTabsAreRead) {
  std::string cards = card("strike", "\twhen\tact is strike\n\tthen record is crime");
  std::string windows = "\xEF\xBB\xBF";
  for (char c : cards) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  EXPECT_EQ(loaded(with_cards(windows)).rules().size(), 1u);
}

TEST(Cards, ALongChainOfUnlessIsOrdered) {
  std::string cards;
  for (int i = 0; i < 5000; ++i)
    cards += card("r" + std::to_string(i),
                  "when act is strike\nthen record is crime\nunless r" + std::to_string(i + 1));
  cards += card("r5000", "when act is take\nthen record is crime");
  EXPECT_EQ(loaded(with_cards(cards)).rules().size(), 5001u);
}

}  // namespace
}  // namespace onus
