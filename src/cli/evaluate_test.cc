#include "cli/evaluate.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

KnownAnswer answer(std::string_view line) {
  auto parsed = parse_answer(line);
  EXPECT_TRUE(parsed) << parsed.error().text();
  return *parsed;
}

TEST(Evaluation, CountsFoundRightAndExact) {
  Evaluation e;
  e.add(answer(R"({"case":"A","report":"1","owed":[{"class":"8N","count":2}],"tags":["violence"]})"),
        {{"8N", 1}, {"46", 1}});
  e.add(answer(R"({"case":"B","report":"2","owed":[],"tags":["none"]})"), {{"58C", 1}});
  e.add(answer(R"({"case":"C","report":"3","owed":[],"tags":["none"]})"), {});
  e.add(answer(R"({"case":"D","report":"4","owed":[{"class":"46","count":1}]})"), {});
  const Figures& f = e.all();
  EXPECT_EQ(f.reports, 4);
  EXPECT_EQ(f.recall().hits, 1);
  EXPECT_EQ(f.recall().of, 2);
  EXPECT_EQ(f.precision().of, 2);
  EXPECT_EQ(f.exact, 1);
  EXPECT_EQ(f.crimes_right, 1);
  EXPECT_EQ(f.crimes_owed, 3);
  EXPECT_EQ(f.crimes_decided, 3);
  EXPECT_NE(e.text().find("8N         -> 46         1"), std::string::npos) << e.text();
}

TEST(Evaluation, TakesTheAlternativeThatFitsBest) {
  Evaluation e;
  e.add(answer(R"({"report":"1","owed":[{"class":"46","count":1}],)"
               R"("also_acceptable":[[{"class":"34A","count":1}]]})"),
        {{"34A", 1}});
  EXPECT_EQ(e.all().exact, 1);
}

TEST(KnownAnswer, MayHoldTheReportItself) {
  EXPECT_EQ(answer(R"({"report":{"report":"R7","log":[]},"owed":[]})").report, "R7");
  EXPECT_EQ(*report_of_line(R"({"report":{"report":"R7"}})"), R"({"report":"R7"})");
  EXPECT_FALSE(parse_answer("[]"));
  EXPECT_FALSE(parse_answer(R"({"report":"1","owed":[{"count":1}]})"));
}

}  // namespace
}  // namespace onus
