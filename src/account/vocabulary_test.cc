#include "account/vocabulary.h"

#include <gtest/gtest.h>

#include <ostream>

namespace onus {
namespace {

constexpr std::string_view kHeader = "fact,about,values,unstated,ask,meaning\n";

Result<Vocabulary> parse(std::string_view rows) {
  return Vocabulary::parse(std::string(kHeader) + std::string(rows), "facts.csv");
}

TEST(Vocabulary, APersonFactIsSeenAsVictimAndOffender) {
  auto words = parse("age,person,0-9|10-17|18+,18+,,Age\n");
  ASSERT_TRUE(words) << words.error().text();
  const FactId age = words->require("age");
  EXPECT_EQ((*words)[words->of_victim(age)].name, "victim-age");
  EXPECT_EQ((*words)[words->of_offender(age)].name, "offender-age");
  EXPECT_EQ(words->age_band(age, 9), 0);
  EXPECT_EQ(words->age_band(age, 17), 1);
  EXPECT_EQ(words->age_band(age, 90), 2);
}

struct BadRow {
  std::string row, problem;
};

void PrintTo(const BadRow& bad, std::ostream* out) { *out << bad.problem; }

class BadVocabulary : public testing::TestWithParam<BadRow> {};

TEST_P(BadVocabulary, NamesThePlaceAndTheProblem) {
  auto words = parse(GetParam().row);
  ASSERT_FALSE(words);
  EXPECT_EQ(words.error().text(), GetParam().problem);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadVocabulary,
    testing::Values(
        BadRow{"Injury,act,none,,,\n", "facts.csv:2:1: 'Injury' is not a fact's name; write small "
                                       "letters, digits and hyphens"},
        BadRow{"injury,deed,none,,,\n",
               "facts.csv:2:8: 'deed': write report, act, person, record, table or conclusion"},
        BadRow{"injury,act,none|none,,,\n",
               "facts.csv:2:1: the fact 'injury' has the value 'none' twice"},
        BadRow{"injury,act,none,some,,\n", "facts.csv:2:17: 'some' is not one of the fact's values"},
        BadRow{"injury,act,none,,\n", "facts.csv:2: 5 fields where 6 are wanted"},
        BadRow{"a,act,x,,,\na,act,x,,,\n", "facts.csv:3:1: the fact 'a' is defined twice"}));

TEST(Vocabulary, SuggestsTheNearestName) {
  auto words = parse("injury,act,none|minor,,,\n");
  ASSERT_TRUE(words);
  EXPECT_EQ(words->suggest_fact("injry"), "; did you mean 'injury'?");
  EXPECT_EQ(words->suggest_value(words->require("injury"), "miner"), "; did you mean 'minor'?");
  EXPECT_EQ(words->suggest_fact("weather"), "");
}

}  // namespace
}  // namespace onus
