#include "recording/decider.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "recording/case_runner.h"
#include "recording/decision_json.h"
#include "recording/recording_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

TEST(Decider, EveryWorkedCaseIsDecidedRight) {
  const CaseReport report = run_cases(rulebook(), rulebook_folder() / "cases");
  for (const Error& error : report.errors) ADD_FAILURE() << error.text();
  EXPECT_GT(report.passed, 100u);
}

TEST(Decider, EveryCrimeOwedHasAReasonASourceAndADeadline) {
  Decider decider(rulebook());
  Decision decision;
  for (const WorkedCase& c : all_cases()) {
    decider.decide(c.account, decision);
    for (const Considered& crime : decision.owed) {
      EXPECT_FALSE(crime.because.empty()) << c.id;
      for (uint32_t i = crime.because.begin; i < crime.because.end; ++i)
        EXPECT_FALSE(decision.reasons[i].source.empty()) << c.id << decision.reasons[i].rule;
      EXPECT_GT(crime.record_by.seconds, c.account.received.seconds) << c.id;
    }
    if (!decision.owed.empty()) {
      EXPECT_TRUE(decision.incident.empty()) << c.id;
    }
  }
}

TEST(Decider, TheOrderOfActsDoesNotMatter) {
  Decider decider(rulebook());
  Decision straight, shuffled;
  std::mt19937 random(7);
  for (WorkedCase& c : all_cases()) {
    decider.decide(c.account, straight);
    std::shuffle(c.account.acts.begin(), c.account.acts.end(), random);
    decider.decide(c.account, shuffled);
    EXPECT_EQ(classes(straight), classes(shuffled)) << c.id;
  }
}

TEST(Decider, TheSameAccountGivesTheSameBytesFromAnyDecider) {
  Decider used(rulebook());
  Decision decision;
  const auto cases = all_cases();
  for (const WorkedCase& c : cases) used.decide(c.account, decision);
  for (const WorkedCase& c : cases) {
    std::string first, second;
    used.decide(c.account, decision);
    append_decision(first, decision, c.account, rulebook().vocabulary(), nullptr);
    Decider fresh(rulebook());
    fresh.decide(c.account, decision);
    append_decision(second, decision, c.account, rulebook().vocabulary(), nullptr);
    EXPECT_EQ(first, second) << c.id;
  }
}

TEST(Decider, AnEmptyAccountOwesNothing) {
  Decider decider(rulebook());
  Decision decision;
  Account account;
  account.report = "R1";
  account.received = *parse_instant("2026-05-01T10:00:00Z");
  decider.decide(account, decision);
  EXPECT_TRUE(decision.owed.empty());
  std::string out;
  append_decision(out, decision, account, rulebook().vocabulary(), nullptr);
  EXPECT_TRUE(out.starts_with(R"({"report":"R1","law_on":"2026-05-01","owed":[],"not_owed":[])"))
      << out;
}

}  // namespace
}  // namespace onus
