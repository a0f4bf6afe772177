#include "evaluation/evaluation.h"

#include <gtest/gtest.h>

#include "evaluation/evaluation_text.h"

namespace onus {
namespace {

KnownAnswer answer(std::string_view line) {
  auto parsed = parse_answer(line);
  EXPECT_TRUE(parsed) << parsed.error().text();
  return *parsed;
}

DecidedReport decided(Classes crimes) {
  DecidedReport out;
  for (const auto& [name, count] : crimes)
    out.owed.push_back({name, "Title of " + name, 0.8, "", {"words of " + name}});
  out.confidence = crimes.empty() ? 0 : 0.8;
  out.crimes = std::move(crimes);
  return out;
}

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

Evaluation of_four() {
  Evaluation e;
  e.add(
      answer(R"({"case":"A","report":"1","owed":[{"class":"8N","count":2}],"tags":["violence"]})"),
      decided({{"8N", 1}, {"46", 1}}));
  e.add(answer(R"({"case":"B","report":"2","owed":[],"tags":["none"]})"), decided({{"58C", 1}}));
  e.add(answer(R"({"case":"C","report":"3","owed":[],"tags":["none"]})"), {});
  DecidedReport missed;
  missed.acts = {{"steal", "denied", 0.7, {"took nothing"}}};
  missed.not_owed = {{"46", "Theft from shop", 0.7, "It is said not to have happened.", {}}};
  e.add(answer(R"({"case":"D","report":"4","owed":[{"class":"46","count":1}]})"), missed);
  return e;
}

TEST(Evaluation, CountsFoundRightAndExact) {
  const Evaluation e = of_four();
  const Figures& f = e.all();
  EXPECT_EQ(f.reports, 4);
  EXPECT_EQ(f.recall().hits, 1);
  EXPECT_EQ(f.recall().of, 2);
  EXPECT_EQ(f.precision().of, 2);
  EXPECT_EQ(f.exact, 1);
  EXPECT_EQ(f.crimes_right, 1);
  EXPECT_EQ(f.crimes_owed, 3);
  EXPECT_EQ(f.crimes_decided, 3);
  EXPECT_EQ(e.by_tag().at("none").specificity().hits, 1);
}

TEST(Evaluation, PairsCrimesThatDidNotMatchTheLargestFirst) {
  Evaluation e = of_four();
  e.add(answer(R"({"report":"5","owed":[{"class":"46","count":1}]})"), {});
  const auto pairs = e.confused();
  ASSERT_EQ(pairs.size(), 3u);
  EXPECT_EQ(pairs[0].owed, "46");
  EXPECT_EQ(pairs[0].decided, "nothing");
  EXPECT_EQ(pairs[0].crimes, 2);
}

TEST(Evaluation, TakesTheAlternativeThatFitsBest) {
  Evaluation e;
  e.add(answer(R"({"report":"1","owed":[{"class":"46","count":1}],)"
               R"("also_acceptable":[[{"class":"34A","count":1}]]})"),
        decided({{"34A", 1}}));
  EXPECT_EQ(e.all().exact, 1);
}

TEST(EvaluationText, ShowsTheWordsThatMatteredForEachMiss) {
  const std::string text = evaluation_text(of_four(), {});
  EXPECT_TRUE(holds(text, "too much: 46 Title of 46 (0.80): \"words of 46\"")) << text;
  EXPECT_TRUE(holds(text, "read: steal, denied: \"took nothing\"")) << text;
  EXPECT_TRUE(holds(text, "not owed: 46 Theft from shop: It is said not to")) << text;
}

TEST(EvaluationText, IsShortUnlessMoreIsAskedFor) {
  const std::string text = evaluation_text(of_four(), {.misses = 1, .pairs = 1});
  EXPECT_TRUE(holds(text, "and 2 more misses")) << text;
  EXPECT_TRUE(holds(text, "and 2 more pairs")) << text;
}

TEST(EvaluationText, TotalsTellNothingOfAReport) {
  const Evaluation e = of_four();
  for (const std::string& out :
       {evaluation_text(e, {.totals_only = true}), evaluation_json(e, true)}) {
    EXPECT_TRUE(holds(out, "violence"));
    for (std::string_view words : {"words of", "took nothing", "Theft", "Not exact", "not_exact"})
      EXPECT_FALSE(holds(out, words)) << words;
  }
}

TEST(KnownAnswer, MayHoldTheReportItself) {
  EXPECT_EQ(answer(R"({"report":{"report":"R7","log":[]},"owed":[]})").report, "R7");
  EXPECT_EQ(*report_of_line(R"({"report":{"report":"R7"}})"), R"({"report":"R7"})");
  EXPECT_FALSE(parse_answer("[]"));
  EXPECT_FALSE(parse_answer(R"({"report":"1"})"));
  EXPECT_FALSE(parse_answer(R"({"report":"1","owed":[{"count":1}]})"));
}

}  // namespace
}  // namespace onus
