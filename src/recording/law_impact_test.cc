#include "recording/law_impact.h"

#include <gtest/gtest.h>

#include "recording/decider.h"
#include "recording/recording_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

// A case of the rulebook decided under the law of two days.
DecisionPair decided(const std::vector<WorkedCase>& cases, std::string_view id,
                     std::string_view before, std::string_view after) {
  Decider decider(rulebook());
  DecisionPair pair;
  const Account& account = case_named(cases, id).account;
  decider.decide(account, pair.before, parse_day(before).value());
  decider.decide(account, pair.after, parse_day(after).value());
  return pair;
}

TEST(LawImpact, SaysWhatIsDecidedOtherwise) {
  const auto cases = all_cases();
  LawImpact impact(parse_day("2017-03-31").value(), parse_day("2017-04-01").value());
  impact.add(decided(cases, "EX0320", "2017-03-31", "2017-04-01"));  // a burglary of a home
  impact.add(decided(cases, "EX0297", "2017-03-31", "2017-04-01"));  // a robbery
  EXPECT_EQ(impact.text(),
            "The law of 31 March 2017 against the law of 1 April 2017, on 2 reports, each decided "
            "under both\nwhatever the day it was received\n\n"
            "  decided otherwise            1\n"
            "    other crimes               1\n"
            "    only another time limit    0\n"
            "    only another incident      0\n"
            "  crimes owed                  2 -> 2\n\n"
            "Classes owed more or less often\n"
            "  28A             1 -> 0\n"
            "  28E             0 -> 1\n\n"
            "Reports decided otherwise\n"
            "  EX0320: 1 x 28A 028/03 -> 1 x 28E 028/03\n");
}

TEST(LawImpact, ATimeLimitAloneIsToldApart) {
  const auto cases = all_cases();
  const ChangedDecision change =
      compare_decisions(decided(cases, "EX0297", "2015-03-31", "2015-04-01"));
  EXPECT_FALSE(change.crimes);
  EXPECT_TRUE(change.time_limit);
  EXPECT_EQ(change.owed_before, change.owed_after);
}

TEST(LawImpact, NothingChangesWithinAnEdition) {
  const auto cases = all_cases();
  for (const WorkedCase& c : cases) {
    const ChangedDecision change =
        compare_decisions(decided(cases, c.id, "2026-05-01", "2026-05-01"));
    EXPECT_FALSE(change.crimes || change.time_limit || change.incident) << c.id;
  }
}

}  // namespace
}  // namespace onus
