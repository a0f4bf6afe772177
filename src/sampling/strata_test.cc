#include "sampling/strata.h"

#include <gtest/gtest.h>

#include "sampling/sampling_testing.h"

namespace onus {
namespace {

TEST(Strata, SmallOnesMergeOverRoutesFirstAndAreListed) {
  AuditFrame frame = testing::small_frame();
  const Strata strata = stratify(frame);
  uint64_t reports = 0;
  for (const Stratum& one : strata.strata) {
    EXPECT_GE(one.reports, kSmallestStratum) << one.name;
    reports += one.reports;
  }
  EXPECT_EQ(reports, frame.reports.size());
  // The three referrals are too few for themselves, and for all that is left: they join another.
  ASSERT_EQ(strata.strata.size(), 3u);
  ASSERT_EQ(strata.merged.size(), 1u);
  EXPECT_EQ(strata.merged[0].strata.size(), 2u);
  EXPECT_EQ(strata.merged[0].reports, 63u);
}

TEST(Strata, ThoseOfOneKindMeetUnderAnyRoute) {
  AuditFrame frame;
  int number = 0;
  for (const char* route : {"officers", "referrals", "other"})
    for (int i = 0; i < 10; ++i)
      frame.reports.push_back(
          testing::frame_report(++number, route, "violence", FrameScore::kMissing));
  for (int i = 0; i < 50; ++i)
    frame.reports.push_back(
        testing::frame_report(++number, "officers", "none", FrameScore::kQuiet));
  const Strata strata = stratify(frame);
  ASSERT_EQ(strata.strata.size(), 2u);
  EXPECT_EQ(strata.strata[0].name,
            "any route, violence, not vulnerable, no crime recorded, missing");
  EXPECT_EQ(strata.strata[0].reports, 30u);
  for (const FrameReport& report : frame.reports)
    EXPECT_EQ(report.stratum, report.group == "violence" ? 0u : 1u);
}

TEST(Strata, AFrameSmallerThanAStratumIsOne) {
  AuditFrame frame;
  frame.reports.push_back(testing::frame_report(1, "other", "none", FrameScore::kQuiet));
  frame.reports.push_back(testing::frame_report(2, "other", "other", FrameScore::kMissing));
  EXPECT_EQ(stratify(frame).strata.size(), 1u);
  AuditFrame empty;
  EXPECT_TRUE(stratify(empty).strata.empty());
}

}  // namespace
}  // namespace onus
