#include "weighing/stories.h"

#include <gtest/gtest.h>

#include <set>

#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using namespace onus::testing;

constexpr std::string_view kColumns = "story,classes,act,act_facts,victim,suspect,report\n";

Result<StoryBook> book_with(std::string_view rows) {
  return read_stories(std::string(kColumns) + std::string(rows), "s.csv", rulebook().vocabulary());
}

TEST(Stories, AreReadWithTheirFacts) {
  const auto book = book_with(
      "every,,,,,,victim-confirms=yes\n"
      "burglary,28I 28E,enter-building,building=home purpose=steal,sex=female age=70,,\n");
  ASSERT_TRUE(book.has_value()) << book.error().text();
  ASSERT_EQ(book->stories.size(), 1u);
  const Story& story = book->stories.front();
  EXPECT_TRUE(story.is_of_class("28I"));
  EXPECT_TRUE(story.is_of_class("28E"));
  EXPECT_FALSE(story.is_of_class("28"));
  EXPECT_EQ(story.act_facts.size(), 2u);
  EXPECT_EQ(story.victim.age_years, 70);
  EXPECT_EQ(story.victim.facts.size(), 1u);
  EXPECT_EQ(story.suspect.age_years, -1);
  EXPECT_EQ(book->of_every_report.size(), 1u);
  EXPECT_EQ(book->find("burglary"), &story);
  EXPECT_EQ(book->find("robbery"), nullptr);
}

TEST(Stories, AMistakeIsToldWithItsPlace) {
  const struct {
    std::string_view rows, place;
  } kMistakes[] = {
      {"theft,,take,,,,\n", "s.csv:2:7: "},
      {"theft,49,tak,,,,\n", "s.csv:2:10: "},
      {"theft,49,take,colour=red,,,\n", "s.csv:2:15: "},
      {"theft,49,take,thing=dragon,,,\n", "s.csv:2:15: "},
      {"theft,49,take,thing,,,\n", "s.csv:2:15: "},
      {"theft,49,take,,thing=cash,,\n", "s.csv:2:16: "},
      {"theft,49,take,,age=old,,\n", "s.csv:2:16: "},
      {"theft,49,take,,age=14x,,\n", "s.csv:2:16: "},
      {"theft,49,take,,age=,,\n", "s.csv:2:16: "},
      {"theft,49,take,,,age=120,\n", "s.csv:2:17: "},
      {"theft,49,take,,,,sex=male\n", "s.csv:2:18: "},
      {"theft,49,take,age=14,,,\n", "s.csv:2:15: "},
      {"theft,49,take\n", "s.csv:2:1: "},
      {"theft,49,take,,,,,\n", "s.csv:2:1: "},
      {"\"the\tft\",49,take,,,,\n", "s.csv:2:1: "},
      {",49,take,,,,\n", "s.csv:2:1: "},
      {"every,,take,,,,\n", "s.csv:2:8: "},
      {"undoubted,49,take,,,,\n", "s.csv:2:14: "},
      {"theft,49,take,,,,\ntheft,49,take,,,,\n", "s.csv:3:1: "},
      {"theft,49,\"take,,,,\n", "s.csv:2:10: "},
  };
  for (const auto& [rows, place] : kMistakes) {
    const auto book = book_with(rows);
    ASSERT_FALSE(book.has_value()) << rows;
    EXPECT_TRUE(book.error().text().starts_with(place)) << rows << book.error().text();
  }
  const auto wrong_columns = read_stories("story,class\n", "s.csv", rulebook().vocabulary());
  ASSERT_FALSE(wrong_columns.has_value());
  EXPECT_TRUE(wrong_columns.error().text().starts_with("s.csv:1:1: "));
  EXPECT_FALSE(read_stories("", "s.csv", rulebook().vocabulary()).has_value());
}

// The classes owed where a report of a single word tells the story and nothing else.
std::map<std::string, int> told_alone(const Story& story, std::string_view reporter) {
  StoryBook book;
  book.stories.push_back(story);
  book.of_every_report = shipped_book().of_every_report;
  WeightsData weights = weights_of({story.name});
  weights.features.push_back({"word:told", 1, {{0, 1}, {1, 1}}});
  const auto experience = make_experience(std::move(book), weights, "");

  const Vocabulary& words = rulebook().vocabulary();
  const Report report = report_with({"told"});
  Account account;
  account.report = report.id;
  account.received = report.received;
  const FactId fact = words.require("reporter");
  account.settings.push_back({fact, words.require(fact, reporter), {}});
  account.facts = {0, 1};
  Weigher(rulebook(), *experience).weigh(report, account);
  Decision decision;
  Decider(rulebook()).decide(account, decision);
  return classes(decision);
}

// Willing activity with a child is owed on the word of those who took part, or a parent's.
bool is_told_by(const Story& story, std::string_view reporter) {
  return story.name != "sexual-activity-child" || reporter == "victim" ||
         reporter == "parent-or-carer" || reporter == "suspect";
}

TEST(Stories, EachShippedOneIsDecidedAsItsClassWhoeverReports) {
  const Vocabulary& words = rulebook().vocabulary();
  const auto reporters = words[words.require("reporter")].values;
  ASSERT_GT(reporters.size(), 5u);
  for (const Story& story : shipped_book().stories)
    for (const std::string& reporter : reporters) {
      const auto expected = is_told_by(story, reporter)
                                ? std::map<std::string, int>{{story.classes.front(), 1}}
                                : std::map<std::string, int>{};
      EXPECT_EQ(told_alone(story, reporter), expected) << story.name << ", told by " << reporter;
    }
}

TEST(Stories, NoTwoShippedOnesAreOfOneClass) {
  std::set<std::string> seen;
  for (const Story& story : shipped_book().stories)
    for (const std::string& class_name : story.classes)
      EXPECT_TRUE(seen.insert(class_name).second) << class_name;
}

}  // namespace
}  // namespace onus::weighing
