#include "law/changes.h"

#include <gtest/gtest.h>

#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

Rulebook from_folder() {
  auto rulebook = load_rulebook(testdata());
  EXPECT_TRUE(rulebook.has_value());
  return std::move(rulebook).value();
}

TEST(Changes, BetweenTwoDaysInWords) {
  const Rulebook rulebook = from_folder();
  EXPECT_EQ(changes_in_words(changes_between(rulebook, day("2004-01-01"), day("2018-01-01")),
                             day("2004-01-01"), day("2018-01-01")),
            read_testdata("show/diff-2004-2018.txt").text);
}

TEST(Changes, ARuleThatWentAndCameBackIsNoneBetween) {
  const Rulebook rulebook = from_folder();
  for (const LawChange& change :
       changes_between(rulebook, day("2004-01-01"), day("2018-01-01")))
    EXPECT_NE(change.subject, "blow-wounds");
}

TEST(Changes, OfOneDay) {
  const Rulebook rulebook = from_folder();
  const auto ended = changes_on(rulebook, day("2006-01-01"));
  ASSERT_EQ(ended.size(), 1u);
  EXPECT_EQ(ended[0].kind, LawChange::Kind::kRuleEnds);
  EXPECT_EQ(ended[0].on, day("2006-01-01"));
  EXPECT_TRUE(changes_on(rulebook, day("2006-01-02")).empty());
}

// Every first day of an edition has a change, and no other day has.
TEST(Changes, StandOnTheFirstDaysOfEditions) {
  const Rulebook rulebook = from_folder();
  for (Day day : rulebook.changes()) {
    EXPECT_FALSE(changes_on(rulebook, day).empty()) << format_day(day);
    EXPECT_TRUE(changes_on(rulebook, {day.days + 1}).empty()) << format_day(day);
  }
}

}  // namespace
}  // namespace onus
