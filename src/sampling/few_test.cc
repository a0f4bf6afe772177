#include "sampling/few.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sampling/sampling_testing.h"

namespace onus {
namespace {

// 100 reports with an assault owed, of which one in ten is reviewed; 40 of the reports hold an N100 and
// 8 a cancelled crime. 20 reports of another stratum, all reviewed, hold nothing.
struct Fixture {
  AuditFrame frame;
  std::vector<PlannedStratum> strata = {{"crime", 100, 10}, {"none", 20, 20}};

  Fixture() {
    for (int i = 0; i < 100; ++i) {
      FrameReport report = testing::frame_report(i, "control-room", "violence", FrameScore::kMissing);
      if (i < 40) report.held.push_back({"N", "N100/01", true, HeldStatus::kRecorded, true});
      if (i < 8) report.held.push_back({"C", "8N", true, HeldStatus::kCancelled, false});
      frame.reports.push_back(report);
    }
    for (int i = 100; i < 120; ++i) {
      frame.reports.push_back(testing::frame_report(i, "control-room", "none", FrameScore::kQuiet));
      frame.reports.back().stratum = 1;
    }
  }
  std::vector<FewOfAThing> few() const {
    return few_in_sample(frame, testing::tables_in_use(), strata);
  }
};

const FewOfAThing* named(const std::vector<FewOfAThing>& few, std::string_view what) {
  const auto found = std::ranges::find(few, what, &FewOfAThing::what);
  return found == few.end() ? nullptr : &*found;
}

TEST(FewInSample, SaysHowManyAndHowLargeASampleWouldHoldEnough) {
  const auto few = Fixture().few();
  const FewOfAThing* records = named(few, "N100 records");
  ASSERT_TRUE(records);
  EXPECT_EQ(records->frame, 40u);
  EXPECT_DOUBLE_EQ(records->sample, 4);
  // 15 of 40 are in 37.5 of 100; the other stratum is reviewed already.
  EXPECT_EQ(records->reports, 58u);
  const FewOfAThing* owed = named(few, "Violence against the person: crimes owed");
  ASSERT_TRUE(owed);
  EXPECT_DOUBLE_EQ(owed->sample, 10);
  EXPECT_EQ(owed->reports, 35u);
}

TEST(FewInSample, MoreThanThereAreCannotBeDrawn) {
  const auto few = Fixture().few();
  const FewOfAThing* cancelled = named(few, "Violence against the person: crimes cancelled");
  ASSERT_TRUE(cancelled);
  EXPECT_EQ(cancelled->frame, 8u);
  EXPECT_FALSE(cancelled->reports);
  EXPECT_NE(few_in_words(few).find("not so many exist"), std::string::npos);
}

TEST(FewInSample, WhatIsEnoughOrNotThereIsNotSaid) {
  Fixture fixture;
  EXPECT_FALSE(named(fixture.few(), "Robbery: crimes owed"));
  fixture.strata[0].sample = 40;
  const auto few = fixture.few();
  EXPECT_FALSE(named(few, "N100 records"));
  fixture.strata[0].sample = 100;
  EXPECT_TRUE(fixture.few().empty());  // all eight are reviewed
  EXPECT_FALSE(named(few, "Violence against the person: crimes owed"));
  EXPECT_EQ(few_in_words({}), "");
}

}  // namespace
}  // namespace onus
