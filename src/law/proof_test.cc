#include "law/proof.h"

#include <gtest/gtest.h>

#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

Names errors_of(const ProofReport& report) {
  Names out;
  for (const Error& error : report.errors) out.push_back(error.text());
  return out;
}

std::string guarantee(std::string_view id, std::string_view lines,
                      std::string_view in_force = "2002-04-01 onwards") {
  return "guarantee " + std::string(id) + "\n  in force " + std::string(in_force) +
         "\n  source Test\n" + std::string(lines) + "\n  because \"A test.\"\n\n";
}

const std::string kStrike = card("strike", "when act is strike\nthen record is crime");

TEST(Proof, AGuaranteeThatHoldsIsCounted) {
  const Rulebook rulebook =
      loaded(with_cards(kStrike + guarantee("g", "when act is strike\nthen record is crime")));
  const ProofReport report = prove(rulebook);
  EXPECT_EQ(errors_of(report), Names());
  EXPECT_EQ(report.guarantees, 1u);
  EXPECT_EQ(report.alternatives, 1u);
  EXPECT_EQ(report.deciding, 1u);
  EXPECT_EQ(rulebook.guarantees().size(), 1u);
  EXPECT_EQ(rulebook.rules().size(), 1u);
}

TEST(Proof, AHoleIsShownByItsSimplestCase) {
  const auto report = prove(loaded(with_cards(
      kStrike + guarantee("always", "then note is known") +
      guarantee("of-blows", "when act is strike\nand harm is serious\nthen record is not crime"))));
  EXPECT_EQ(errors_of(report),
            Names({"test.rules:9:11: guarantee 'always' does not hold on 2017-04-01: 'note is "
                   "known' is not so of: anything",
                   "test.rules:15:11: guarantee 'of-blows' does not hold on 2017-04-01: 'record "
                   "is not crime' is not so of: act strike, harm serious"}));
  EXPECT_EQ(report.guarantees, 0u);
}

// The hole is open on some days only.
TEST(Proof, EveryDayIsLookedAt) {
  const std::string until_2009 =
      card("strike", "when act is strike\nthen record is crime", "2002-04-01 to 2009-12-31") +
      card("again", "when act is strike\nthen record is crime", "2011-01-01 onwards");
  const std::string_view promise = "when act is strike\nthen record is crime";
  const auto broken = prove(loaded(with_cards(until_2009 + guarantee("g", promise))));
  ASSERT_EQ(broken.errors.size(), 1u);
  EXPECT_NE(broken.errors[0].message.find("on 2010-01-01"), std::string::npos)
      << broken.errors[0].message;
  const auto kept = prove(loaded(
      with_cards(until_2009 + guarantee("g", promise, "2005-01-01 to 2009-12-31"))));
  EXPECT_EQ(errors_of(kept), Names());
}

// Exceptions and class rules are taken at their whole meaning.
TEST(Proof, AnExceptionIsPartOfTheMeaning) {
  const std::string rules =
      card("strike", "when act is strike\nthen record is crime\nunless staged") +
      card("staged", "when act is strike\nand place is inside\nthen note is short");
  EXPECT_EQ(errors_of(prove(loaded(with_cards(
                rules + guarantee("g", "when act is strike\nthen record is crime"))))),
            Names({"test.rules:19:11: guarantee 'g' does not hold on 2017-04-01: 'record is crime' "
                   "is not so of: act strike, place inside"}));
}

TEST(Proof, AnAlternativeThatNeverDecidesIsFound) {
  const auto report = prove(loaded(with_cards(
      card("strike",
           "when act is strike\nand place is inside\nor when act is strike\nand place is outside\n"
           "then record is crime\nunless staged") +
      card("staged", "when act is strike\nand place is inside\nthen note is short"))));
  EXPECT_EQ(errors_of(report),
            Names({"test.rules:1:6: rule 'strike' never decides anything by its alternative 1: in "
                   "every case in which it holds, others override it or cannot be left out; mend it "
                   "or take it away"}));
}

}  // namespace
}  // namespace onus
