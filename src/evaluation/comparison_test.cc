#include "evaluation/comparison.h"

#include <gtest/gtest.h>

#include "evaluation/evaluation_text.h"

namespace onus {
namespace {

// Reports 1, 2 and 3 owe one 46 each; what is decided of them is given.
std::string run(std::initializer_list<std::string> decided, bool totals_only = false) {
  Evaluation e;
  int number = 0;
  for (const std::string& name : decided) {
    KnownAnswer answer{.report = std::to_string(++number), .owed = {{"46", 1}}, .tags = {"theft"}};
    answer.name = answer.report;
    DecidedReport report;
    if (!name.empty()) report.crimes[name] = 1;
    report.confidence = name.empty() ? 0 : 0.9;
    e.add(answer, report);
  }
  return evaluation_json(e, totals_only);
}

TEST(Comparison, TellsWhatWasGainedAndLost) {
  const auto c = compare_evaluations(run({"46", "", "8N"}), run({"", "46", "58A"}));
  ASSERT_TRUE(c) << c.error().text();
  ASSERT_EQ(c->gained.size(), 1u);
  EXPECT_EQ(c->gained[0].report, "2");
  ASSERT_EQ(c->lost.size(), 1u);
  EXPECT_EQ(c->lost[0].report, "1");
  ASSERT_EQ(c->other.size(), 1u);
  EXPECT_EQ(c->other[0].after, "1 x 58A");
  EXPECT_TRUE(c->figures.empty());  // one gained for one lost
}

TEST(Comparison, TellsWhichFiguresWentUpOrDown) {
  const auto c = compare_evaluations(run({"46", "", "8N"}), run({"46", "46", "8N"}));
  ASSERT_TRUE(c);
  ASSERT_FALSE(c->figures.empty());
  EXPECT_EQ(c->figures[0].name, "detection recall");
  const std::string text = comparison_text(*c);
  EXPECT_NE(text.find("66.7%  100.0%  +33.3  better"), std::string::npos) << text;
  EXPECT_NE(text.find("theft: recall"), std::string::npos) << text;
}

TEST(Comparison, ComparesTotalsWhereThatIsAllThereIs) {
  const auto c = compare_evaluations(run({"46"}, true), run({""}));
  ASSERT_TRUE(c);
  EXPECT_FALSE(c->has_reports);
  EXPECT_FALSE(c->figures.empty());
}

TEST(Comparison, RefusesWhatIsNoEvaluation) {
  for (std::string_view wrong : {"", "[]", "{}", "{\"all\""})
    EXPECT_FALSE(compare_evaluations(wrong, run({"46"}))) << wrong;
}

}  // namespace
}  // namespace onus
