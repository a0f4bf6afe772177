#include "audit/recording_rate.h"

#include <gtest/gtest.h>

#include <ostream>

#include <cmath>

namespace onus {
namespace {

// Half widths that inspectors published, in percentage points, from the rate and the sample's size.
struct Published {
  const char* force;
  double rate;
  int64_t sample;
  double half_width_points;
};

void PrintTo(const Published& published, std::ostream* out) { *out << published.force; }

class PublishedResult : public testing::TestWithParam<Published> {};

TEST_P(PublishedResult, IsMetWithinRounding) {
  const auto [force, rate, sample, half] = GetParam();
  const auto recorded = static_cast<int64_t>(std::lround(rate * static_cast<double>(sample)));
  auto r = rate_interval({recorded, sample, {}, {}});
  ASSERT_TRUE(r);
  EXPECT_NEAR(100 * (r->normal.high - r->normal.low) / 2, half, 0.01) << force;
}

INSTANTIATE_TEST_SUITE_P(Forces, PublishedResult,
                         testing::Values(Published{"Derbyshire 2018", 0.653, 1866, 2.16},
                                         Published{"Hertfordshire 2017", 0.872, 1239, 1.86},
                                         Published{"Lancashire 2017", 0.843, 1470, 1.86}));

// 81 of 263: Newcombe, Statistics in Medicine 17 (1998), table I.
TEST(Interval, WilsonAndClopperPearsonAgreeWithTheLiterature) {
  auto r = rate_interval({81, 263, {}, {}});
  ASSERT_TRUE(r);
  EXPECT_NEAR(r->wilson.low, 0.2553, 5e-4);
  EXPECT_NEAR(r->wilson.high, 0.3662, 5e-4);
  EXPECT_NEAR(r->clopper_pearson.low, 0.2527, 5e-4);
  EXPECT_NEAR(r->clopper_pearson.high, 0.3676, 5e-4);
}

TEST(Interval, EndsOfTheScaleStayWithinIt) {
  auto none = rate_interval({0, 10, {}, 1000});
  ASSERT_TRUE(none);
  EXPECT_EQ(none->clopper_pearson.low, 0);
  EXPECT_FALSE(none->unrecorded);
  auto all = rate_interval({10, 10, {}, 1000});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->clopper_pearson.high, 1);
  EXPECT_EQ(*all->unrecorded, 0);
}

TEST(Interval, ACensusHasNoSamplingError) {
  auto r = rate_interval({60, 100, 100, {}});
  ASSERT_TRUE(r);
  EXPECT_DOUBLE_EQ(r->normal.low, r->normal.high);
}

TEST(Interval, SaysWhichFigureCannotBe) {
  EXPECT_EQ(rate_interval({5, 4, {}, {}}).error().message,
            "--recorded must lie between 0 and --expected (4)");
  EXPECT_FALSE(rate_interval({0, 0, {}, {}}));
  EXPECT_FALSE(rate_interval({1, 2, 1, {}}));
}

}  // namespace
}  // namespace onus
