#include "estimate/interval.h"

#include <gtest/gtest.h>

#include <limits>

namespace onus {
namespace {

// 81 of 263 and 15 of 148: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I.
TEST(Interval, WilsonAndClopperPearsonAgreeWithTheLiterature) {
  struct {
    double hits, of;
    Interval wilson, exact;
  } const printed[] = {{81, 263, {.2553, .3662}, {.2527, .3676}},
                       {15, 148, {.0624, .1605}, {.0578, .1617}},
                       {1, 29, {.0061, .1718}, {.0009, .1776}}};
  for (const auto& [hits, of, wilson, exact] : printed) {
    const Interval w = wilson_interval(hits / of, of), c = clopper_pearson_interval(hits / of, of);
    EXPECT_NEAR(w.low, wilson.low, 5e-5);
    EXPECT_NEAR(w.high, wilson.high, 5e-5);
    EXPECT_NEAR(c.low, exact.low, 5e-5);
    EXPECT_NEAR(c.high, exact.high, 5e-5);
  }
}

TEST(Interval, AllOrNoneRecordedEndsAtTheEndOfTheScale) {
  EXPECT_EQ(wilson_interval(0, 20).low, 0);
  EXPECT_NEAR(wilson_interval(0, 20).high, 0.1611, 5e-5);
  EXPECT_EQ(clopper_pearson_interval(1, 20).high, 1);
  EXPECT_NEAR(clopper_pearson_interval(1, 20).low, 0.8316, 5e-5);
  EXPECT_EQ(wilson_rate(0, 10).low, 0);
  EXPECT_EQ(wilson_rate(10, 10).high, 1);
  EXPECT_EQ(wilson_rate(0, 0).high, 1);
}

TEST(Interval, AnEffectiveSizeNeedNotBeWhole) {
  const Interval below = clopper_pearson_interval(0.9, 100),
                 at = clopper_pearson_interval(0.9, 100.5),
                 above = clopper_pearson_interval(0.9, 101);
  EXPECT_LT(below.low, at.low);
  EXPECT_LT(at.low, above.low);
}

TEST(Interval, WhatIsKnownExactlyHasNoWidth) {
  constexpr double kInfinite = std::numeric_limits<double>::infinity();
  EXPECT_EQ(wilson_interval(0.7, kInfinite).low, 0.7);
  EXPECT_EQ(clopper_pearson_interval(0.7, kInfinite).high, 0.7);
}

}  // namespace
}  // namespace onus
