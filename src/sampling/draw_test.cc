#include "sampling/draw.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/sha256.h"
#include "sampling/sampling_testing.h"

namespace onus {
namespace {

TEST(Draw, TakesTheSmallestDigestsOfEachStratum) {
  AuditFrame frame = testing::small_frame();
  AuditPlan plan = testing::plan_of(frame, 10);
  ASSERT_TRUE(check_strata(frame, plan));
  draw(frame, plan);
  ASSERT_EQ(plan.drawn.size(), 10 * plan.strata.size());
  std::map<uint32_t, std::string> largest;
  std::string last;
  size_t twice = 0;
  for (const DrawnReport& one : plan.drawn) {
    const std::string digits = sha256_of(plan.seed + "\n" + one.report);
    EXPECT_LT(last, digits);
    last = largest[one.stratum] = digits;
    EXPECT_DOUBLE_EQ(one.probability,
                     10.0 / static_cast<double>(plan.strata[one.stratum].reports));
    twice += one.second_read;
  }
  EXPECT_EQ(twice, 3u);  // a tenth of 30
  for (const FrameReport& report : frame.reports) {
    if (plan.find(report.id)) continue;
    EXPECT_GT(sha256_of(plan.seed + "\n" + report.id), largest[report.stratum]);
  }
}

TEST(Draw, TheOrderOfTheFrameDoesNotMatterAndTheSeedDoes) {
  AuditFrame frame = testing::small_frame();
  AuditPlan plan = testing::plan_of(frame, 10);
  draw(frame, plan);
  AuditPlan again = plan;
  std::reverse(frame.reports.begin(), frame.reports.end());
  draw(frame, again);
  ASSERT_EQ(again.drawn.size(), plan.drawn.size());
  for (size_t i = 0; i < plan.drawn.size(); ++i)
    EXPECT_EQ(again.drawn[i].report, plan.drawn[i].report);
  EXPECT_TRUE(check_draw(frame, plan));
  plan.seed = "another";
  EXPECT_FALSE(check_draw(frame, plan));
}

TEST(Draw, ChangesAreFound) {
  AuditFrame frame = testing::small_frame();
  AuditPlan plan = testing::plan_of(frame, 10);
  draw(frame, plan);
  AuditPlan changed = plan;
  changed.drawn[3].second_read = !changed.drawn[3].second_read;
  EXPECT_FALSE(check_draw(frame, changed));
  changed = plan;
  changed.drawn.pop_back();
  EXPECT_FALSE(check_draw(frame, changed));
  changed = plan;
  changed.drawn[0].probability *= 1.01;
  EXPECT_FALSE(check_draw(frame, changed));
  changed = plan;
  changed.strata[0].reports += 1;
  EXPECT_FALSE(check_strata(frame, changed));
  frame.reports[0].stratum = 99;
  EXPECT_FALSE(check_draw(frame, plan));
}

TEST(Draw, EveryReportIsAsLikelyAsAnyOther) {
  AuditFrame frame = testing::small_frame();
  AuditPlan plan = testing::plan_of(frame, 15);
  std::map<std::string, int> drawn;
  constexpr int kSeeds = 2000;
  for (int seed = 0; seed < kSeeds; ++seed) {
    plan.seed = "seed " + std::to_string(seed);
    draw(frame, plan);
    for (const DrawnReport& one : plan.drawn) ++drawn[one.report];
  }
  for (const FrameReport& report : frame.reports) {
    const double p = 15.0 / static_cast<double>(plan.strata[report.stratum].reports);
    // Six standard errors: one test in a thousand million fails by chance.
    EXPECT_NEAR(drawn[report.id], kSeeds * p, 6 * std::sqrt(kSeeds * p * (1 - p)));
  }
}

TEST(Draw, ASeedIsALineOfText) {
  EXPECT_FALSE(unusable_seed("lottery of 21 November 2026: 3 14 15 92"));
  for (const char* bad : {"", "two\nlines", "\xff"}) EXPECT_TRUE(unusable_seed(bad)) << bad;
  EXPECT_TRUE(unusable_seed(std::string(1000, 'a')));
}

}  // namespace
}  // namespace onus
