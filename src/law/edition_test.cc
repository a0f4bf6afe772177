#include "law/edition.h"

#include <gtest/gtest.h>

#include "law/law_testing.h"

namespace onus {
namespace {

using namespace onus::testing;

struct TruthRow {
  std::string_view condition;
  std::string_view values;  // of place: inside, outside, unknown; T where the rule fires
};

class Truth : public ::testing::TestWithParam<TruthRow> {};

// A rule fires when its condition is true: not when false, not when unknown. "is unknown" and "is
// known" are never themselves unknown.
TEST_P(Truth, OfAConditionOnAFactThatMayBeUnknown) {
  const Rulebook rulebook = loaded(with_cards(
      card("one", "when " + std::string(GetParam().condition) + "\nthen record is crime")));
  std::string fires;
  for (std::string_view place : {"inside", "outside", "?"})
    fires += Asked(rulebook, {{"place", place}}).conclude("record") == "crime" ? 'T' : '-';
  EXPECT_EQ(fires, GetParam().values);
}

INSTANTIATE_TEST_SUITE_P(Conditions, Truth,
                         ::testing::Values(TruthRow{"place is inside", "T--"},
                                           TruthRow{"place is not inside", "-T-"},
                                           TruthRow{"place is inside or outside", "TT-"},
                                           TruthRow{"place is unknown", "--T"},
                                           TruthRow{"place is known", "TT-"},
                                           TruthRow{"place is not unknown", "TT-"},
                                           TruthRow{"place is not known", "--T"},
                                           TruthRow{"place is outside or unknown", "-TT"},
                                           TruthRow{"place is not outside or unknown", "T--"}));

// AND and OR of two conditions, each true, false or unknown.
TEST(Truth, OfConjunctionAndAlternatives) {
  const Rulebook rulebook = loaded(
      with_cards(card("both", "when place is inside\nand act is strike\nthen record is crime") +
                 card("either", "when place is inside\nor when act is strike\nthen note is long")));
  std::string both, either;
  for (std::string_view place : {"inside", "outside", "?"})
    for (std::string_view act : {"strike", "take", "?"}) {
      Asked asked(rulebook, {{"place", place}, {"act", act}});
      both += asked.conclude("record") == "crime" ? 'T' : '-';
      either += asked.conclude("note") == "long" ? 'T' : '-';
    }
  EXPECT_EQ(both, "T--------");
  EXPECT_EQ(either, "TTTT--T--");
}

TEST(Truth, OfAFactThatHasAValueCalledUnknown) {
  const Rulebook rulebook =
      loaded(with_cards(card("unknown", "when reporter is unknown\nthen note is short") +
                        card("known", "when reporter is known\nthen note is long")));
  EXPECT_EQ(Asked(rulebook, {}).conclude("note"), "short");
  EXPECT_EQ(Asked(rulebook, {{"reporter", "?"}}).conclude("note"), "short");
  EXPECT_EQ(Asked(rulebook, {{"reporter", "unknown"}}).conclude("note"), "short");
  EXPECT_EQ(Asked(rulebook, {{"reporter", "witness"}}).conclude("note"), "long");
}

TEST(Conclude, WithoutARuleIsWhatIsAssumed) {
  const Rulebook rulebook =
      loaded(with_cards(card("one", "when act is take\nthen record is crime")));
  Asked asked(rulebook, {{"act", "strike"}});
  EXPECT_EQ(asked.value("record"), "?");
  EXPECT_EQ(asked.conclude("record"), "nothing");
  EXPECT_EQ(asked.value("record"), "nothing");
  EXPECT_EQ(asked.conclude("note"), "?");
  EXPECT_TRUE(asked.trace.fired.empty());
}

TEST(Conclude, ARuleWithoutConditionsAlwaysFires) {
  const Rulebook rulebook = loaded(with_cards(card("always", "then record is crime")));
  EXPECT_EQ(Asked(rulebook, {{"act", "?"}}).conclude("record"), "crime");
}

TEST(Conclude, AnOverriddenRuleDoesNotOverride) {
  const Rulebook rulebook = loaded(with_cards(
      card("base", "when act is strike\nthen offence is blow\nunless first") +
      card("first",
           "when act is strike\nand harm is serious\nthen offence is wound\nunless second") +
      card("second", "when place is inside\nthen note is long")));
  Asked base(rulebook, {{"act", "strike"}});
  EXPECT_EQ(base.conclude("offence"), "blow");
  EXPECT_EQ(base.fired(), Names({"base"}));

  Asked first(rulebook, {{"act", "strike"}, {"harm", "serious"}});
  EXPECT_EQ(first.conclude("offence"), "wound");
  EXPECT_EQ(first.overridden(), Names({"base<first"}));

  Asked second(rulebook, {{"act", "strike"}, {"harm", "serious"}, {"place", "inside"}});
  EXPECT_EQ(second.conclude("offence"), "blow");
  EXPECT_EQ(second.overridden(), Names({"first<second"}));
}

TEST(Conclude, AClassRuleBeatsAGeneralOneOnTheSameFactOnly) {
  const Rulebook rulebook = loaded(with_cards(
      card("general", "when act is strike\nthen offence is blow\nthen note is short") +
      card("class",
           "level class\nwhen act is strike\nand harm is serious\nthen offence is wound")));
  Asked asked(rulebook, {{"act", "strike"}, {"harm", "serious"}});
  EXPECT_EQ(asked.conclude("offence"), "wound");
  EXPECT_EQ(asked.fired(), Names({"class"}));
  EXPECT_EQ(asked.overridden(), Names({"general<class"}));
  EXPECT_EQ(asked.conclude("note"), "short");
}

TEST(Conclude, UnlessIsSettledBeforeLevels) {
  const Rulebook rulebook = loaded(with_cards(
      card("general", "when act is strike\nthen offence is blow") +
      card("class", "level class\nwhen act is strike\nthen offence is wound\nunless general")));
  EXPECT_EQ(Asked(rulebook, {{"act", "strike"}}).conclude("offence"), "blow");
}

TEST(Conclude, NeededConclusionsAndRowsComeFirst) {
  const Rulebook rulebook = loaded(with_cards(
      card("noted", "when record is crime\nthen note is long") +
      card("recorded", "when side is crown\nthen record is crime") +
      card("uproar", "when act is shout\nthen offence is uproar", "2010-01-01 onwards")));
  Asked asked(rulebook, {{"act", "shout"}});
  EXPECT_EQ(asked.conclude("note"), "long");
  EXPECT_EQ(asked.fired(), Names({"uproar", "recorded", "noted"}));
  EXPECT_EQ(asked.value("side"), "crown");
  EXPECT_EQ(asked.names(asked.trace.used), Names({"act", "side", "record"}));

  Asked none(rulebook, {{"act", "strike"}});
  EXPECT_EQ(none.conclude("note"), "?");
  EXPECT_EQ(none.value("side"), "?");
  // Without an offence the side may be stated; once it is concluded its row decides.
  EXPECT_EQ(Asked(rulebook, {{"side", "crown"}}).conclude("record"), "crime");
  Asked contradicted(rulebook, {{"act", "shout"}, {"side", "person"}});
  EXPECT_EQ(contradicted.conclude("record"), "crime");
}

TEST(Conclude, KeepsConclusionsAlreadyMadeAndThoseSet) {
  const Rulebook rulebook =
      loaded(with_cards(card("noted", "when record is crime\nthen note is long") +
                        card("recorded", "when act is shout\nthen record is crime")));
  Asked asked(rulebook, {{"act", "shout"}});
  asked.conclude("record");
  asked.conclude("note");
  EXPECT_EQ(asked.fired(), Names({"recorded", "noted"}));
  Asked set(rulebook, {{"act", "shout"}, {"record", "nothing"}});
  EXPECT_EQ(set.conclude("note"), "?");
}

TEST(Trace, TellsWhatWasAssumed) {
  const Rulebook rulebook = loaded(with_cards(
      card("one",
           "when act is strike\nand harm is none\nand reporter is not witness\nand place is "
           "unknown\nthen record is crime")));
  Asked asked(rulebook, {{"act", "strike"}, {"reporter", "victim"}});
  EXPECT_EQ(asked.conclude("record"), "crime");
  EXPECT_EQ(asked.names(asked.trace.used), Names({"act", "harm", "place", "reporter"}));
  EXPECT_EQ(asked.names(asked.trace.assumed), Names({"harm"}));
}

TEST(Questions, AreFactsThatWouldChangeTheConclusion) {
  const Rulebook rulebook = loaded(
      with_cards(card("blow", "when act is strike\nthen offence is blow\nunless wound") +
                 card("wound", "when act is strike\nand harm is serious\nthen offence is wound") +
                 card("taken", "when act is take\nand place is inside\nthen offence is theft")));
  EXPECT_EQ(Asked(rulebook, {{"act", "strike"}}).questions("offence"), Names({"harm"}));
  EXPECT_EQ(Asked(rulebook, {{"act", "strike"}, {"harm", "minor"}}).questions("offence"), Names());
  EXPECT_EQ(Asked(rulebook, {{"act", "take"}}).questions("offence"), Names({"place"}));
  Asked concluded(rulebook, {{"act", "take"}});
  concluded.conclude("offence");
  EXPECT_EQ(concluded.questions("offence"), Names({"place"}));
}

TEST(Questions, ReachThroughNeededConclusions) {
  const Rulebook rulebook = loaded(
      with_cards(card("blow", "when act is strike\nand place is outside\nthen offence is blow") +
                 card("recorded", "when side is person\nthen record is crime")));
  Asked asked(rulebook, {{"act", "strike"}});
  asked.conclude("record");
  EXPECT_EQ(asked.questions("record"), Names({"place"}));
}

TEST(Editions, ChangeOnTheFirstDayAndAfterTheLast) {
  const Rulebook rulebook = loaded(with_cards(
      card("old", "when act is strike\nthen offence is blow", "2005-01-01 to 2009-12-31") +
      card("new", "when act is strike\nthen offence is wound", "2010-01-01 to 2014-12-31") +
      card("again", "in force 2012-01-01 to 2012-12-31\nwhen act is take\nthen offence is theft",
           "2005-01-01 to 2005-12-31")));
  const auto offence = [&](std::string_view on) {
    return Asked(rulebook, {{"act", "strike"}}, on).conclude("offence");
  };
  EXPECT_EQ(offence("2004-12-31"), "?");
  EXPECT_EQ(offence("2005-01-01"), "blow");
  EXPECT_EQ(offence("2009-12-31"), "blow");
  EXPECT_EQ(offence("2010-01-01"), "wound");
  EXPECT_EQ(offence("2014-12-31"), "wound");
  EXPECT_EQ(offence("2015-01-01"), "?");
  const auto theft = [&](std::string_view on) {
    return Asked(rulebook, {{"act", "take"}}, on).conclude("offence");
  };
  EXPECT_EQ(theft("2005-12-31"), "theft");
  EXPECT_EQ(theft("2006-01-01"), "?");
  EXPECT_EQ(theft("2012-12-31"), "theft");

  const Edition& edition = rulebook.on(day("2013-06-01"));
  EXPECT_EQ(edition.from(), day("2013-01-01"));
  EXPECT_EQ(edition.to(), day("2014-12-31"));
  EXPECT_EQ(&rulebook.on(day("2014-12-31")), &edition);
  EXPECT_EQ(rulebook.on(day("1999-01-01")).from(), kFirstDay);
  EXPECT_EQ(rulebook.on(day("2100-01-01")).to(), kLastDay);
}

TEST(Editions, HoldTheRowsOfTheirDay) {
  const Rulebook rulebook = loaded(with_cards(card("one", "then record is crime")));
  const FactId fact = rulebook.vocabulary().require("offence");
  const ValueId theft = rulebook.vocabulary().require(fact, "theft");
  EXPECT_EQ(rulebook.on(day("2017-03-31")).offence(theft)->class_name, "2A");
  EXPECT_EQ(rulebook.on(day("2017-04-01")).offence(theft)->class_name, "2B");
  EXPECT_EQ(rulebook.on(day("2001-01-01")).offence(theft), nullptr);
  EXPECT_EQ(rulebook.on(day("2017-04-01")).offence(kNoValue), nullptr);
  EXPECT_EQ(rulebook.offences().size(), 5u);

  const Edition& edition = rulebook.on(day("2005-01-01"));
  const TableView offences = edition.table("offences");
  EXPECT_EQ(offences.rows().size(), 3u);
  const TableRow* row = offences.find(offences.column("offence"), "wound");
  ASSERT_NE(row, nullptr);
  EXPECT_EQ((*row)[offences.column("max_sentence_months")].number, kLifeMonths);
  EXPECT_EQ(offences.find(offences.column("offence"), "uproar"), nullptr);
  EXPECT_FALSE(edition.find_table("nothing").has_value());
}

}  // namespace
}  // namespace onus
