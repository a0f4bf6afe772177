#include "evaluation/figures.h"

#include <gtest/gtest.h>

#include <array>

namespace onus {
namespace {

// Surest first: right, wrong, right, right, wrong, and one that was not found.
const std::vector<Sureness> kReports = {{0.95, true}, {0.85, false}, {0.85, true}, {0.65, true},
                                        {0.4, false}, {0, true},     {0, false}};

TEST(OperatingPoints, AreTheHighestRecallAtEachPrecision) {
  const auto points = operating_points(kReports, std::array{0.6, 0.75, 0.9});
  ASSERT_EQ(points.size(), 3u);
  EXPECT_EQ(points[0].recall.hits, 3);
  EXPECT_EQ(points[0].recall.of, 4);
  EXPECT_EQ(points[0].flagged, 4);  // 3 of 4; with the fifth 3 of 5 finds no more
  EXPECT_EQ(points[1].flagged, 4);
  EXPECT_EQ(points[2].flagged, 1);
  EXPECT_DOUBLE_EQ(points[2].from, 0.95);
}

TEST(OperatingPoints, FlagNothingWhereThePrecisionIsNeverReached) {
  const auto points = operating_points({{0.9, false}}, std::array{0.6});
  EXPECT_EQ(points[0].flagged, 0);
  EXPECT_EQ(points[0].recall.hits, 0);
}

TEST(Calibration, CountsWhatIsRightInEachBand) {
  const Calibration c = calibration_of(kReports);
  EXPECT_EQ(c.reports, 5);
  ASSERT_EQ(c.bands.size(), 4u);
  EXPECT_DOUBLE_EQ(c.bands[2].from, 0.8);
  EXPECT_EQ(c.bands[2].right.hits, 1);
  EXPECT_EQ(c.bands[2].right.of, 2);
  EXPECT_NEAR(c.bands[2].mean_confidence, 0.85, 1e-9);
  const double squares = 0.05 * 0.05 + 0.85 * 0.85 + 0.15 * 0.15 + 0.35 * 0.35 + 0.4 * 0.4;
  EXPECT_NEAR(c.brier, squares / 5, 1e-9);
}

TEST(Calibration, HoldsFullConfidenceInItsLastBand) {
  const Calibration c = calibration_of(std::vector<Sureness>{{1.0, true}});
  ASSERT_EQ(c.bands.size(), 1u);
  EXPECT_DOUBLE_EQ(c.bands[0].from, 0.9);
}

}  // namespace
}  // namespace onus
