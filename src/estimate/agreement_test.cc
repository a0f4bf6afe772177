#include "estimate/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

#include "estimate/capture_recapture.h"
#include "estimate/change.h"

namespace onus {
namespace {

std::vector<TwoReadings> readings_of(const std::vector<std::vector<int>>& table) {
  std::vector<TwoReadings> out;
  for (uint32_t i = 0; i < table.size(); ++i)
    for (uint32_t j = 0; j < table[i].size(); ++j)
      out.insert(out.end(), static_cast<size_t>(table[i][j]), {i, j});
  return out;
}

// Fleiss, Cohen and Everitt (1969): two raters, 200 subjects, three categories.
TEST(Agreement, KappaIsThatOfTheLiterature) {
  const auto readings = readings_of({{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});
  const Agreement a = agreement_of(readings, 3);
  EXPECT_EQ(a.readings, 200);
  EXPECT_EQ(a.agreed, 140);
  EXPECT_NEAR(a.kappa, 0.429, 5e-4);
  EXPECT_NEAR((a.interval.high - a.interval.low) / (2 * kZ95), 0.0537, 5e-4);
}

TEST(Agreement, AlwaysAgreeingIsOne) {
  const Agreement a = agreement_of(readings_of({{7, 0}, {0, 5}}), 2);
  EXPECT_DOUBLE_EQ(a.kappa, 1);
  EXPECT_DOUBLE_EQ(a.interval.low, 1);
}

TEST(Agreement, OneCategoryOnlySaysNothing) {
  EXPECT_FALSE(agreement_of(readings_of({{9, 0}, {0, 0}}), 2).kappa_defined);
  EXPECT_FALSE(agreement_of({}, 2).kappa_defined);
}

TEST(Agreement, ByCategoryCountsWhereEitherChoseIt) {
  const auto by = agreement_by_category(readings_of({{6, 1, 0}, {2, 3, 0}, {0, 0, 0}}), 3);
  ASSERT_EQ(by.size(), 2);
  EXPECT_EQ(by[0].both.count, 6);
  EXPECT_EQ(by[0].both.of, 9);
  EXPECT_EQ(by[1].both.count, 3);
  EXPECT_EQ(by[1].both.of, 6);
}

TEST(FoundByNeither, IsChapmansEstimate) {
  const auto crimes = found_by_neither({.first = 90, .second = 80, .both = 72});
  ASSERT_TRUE(crimes);
  EXPECT_NEAR(crimes->all, 91.0 * 81.0 / 73.0 - 1, 1e-12);
  EXPECT_NEAR(crimes->neither, crimes->all - 98, 1e-12);
  EXPECT_LT(crimes->all_interval.low, crimes->all);
  EXPECT_GT(crimes->all_interval.low, 98);
  EXPECT_GT(crimes->all_interval.high, crimes->all);
}

TEST(FoundByNeither, NeedsCrimesThatBothFound) {
  EXPECT_FALSE(found_by_neither({.first = 4, .second = 3, .both = 0}));
  const auto all_alike = found_by_neither({.first = 5, .second = 5, .both = 5});
  EXPECT_DOUBLE_EQ(all_alike->all, 5);
  EXPECT_DOUBLE_EQ(all_alike->all_interval.high, 5);
}

TEST(Change, IsTestedAgainstBothErrors) {
  const RateChange rise = change_between(0.80, 0.01, 0.85, 0.01);
  EXPECT_NEAR(rise.z, 0.05 / std::sqrt(2e-4), 1e-9);
  EXPECT_NEAR(rise.p_value, 0.000407, 1e-6);
  EXPECT_TRUE(rise.significant);
  EXPECT_GT(rise.interval.low, 0);
  EXPECT_FALSE(change_between(0.80, 0.02, 0.84, 0.02).significant);
  EXPECT_EQ(change_between(0.8, 0, 0.8, 0).p_value, 1);
  EXPECT_EQ(change_between(0.8, 0, 0.9, 0).p_value, 0);
}

}  // namespace
}  // namespace onus
