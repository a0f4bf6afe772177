#include "estimate/ratio.h"

#include <gtest/gtest.h>

#include "estimate/estimate_testing.h"
#include "estimate/rate_estimate.h"

namespace onus {
namespace {

// Two strata, 10 reports of which 2 are reviewed and 20 of which 4 are.
AuditData by_hand() {
  AuditData data{.domains = {"all"}};
  data.strata = {{"A", 10, {{20, 20}}}, {"B", 20, {{20, 20}}}};
  const auto add = [&](uint32_t h, double recorded, double expected) {
    data.reports.push_back({h, 5, {{expected, recorded}}, {{0, 0}}});
  };
  add(0, 1, 1), add(0, 1, 2);
  add(1, 0, 0), add(1, 1, 1), add(1, 0, 1), add(1, 2, 2);
  return data;
}

SampleDesign design(const AuditData& data) {
  auto result = design_of(data);
  EXPECT_TRUE(result) << result.error().text();
  return std::move(*result);
}

TEST(Ratio, StratifiedMeanIsWorkedByHand) {
  const AuditData data = by_hand();
  const Estimate mean = stratified_mean(design(data), counts_of(data, 0).recorded);
  EXPECT_DOUBLE_EQ(mean.value, (10 * 1.0 + 20 * 0.75) / 30);
  // Cochran 5.6: W^2 (1 - f) s^2 / n; s^2 is 0 in A and 11/12 in B.
  EXPECT_NEAR(mean.variance, 4.0 / 9 * 0.8 * (11.0 / 12) / 4, 1e-15);
}

TEST(Ratio, CombinedRatioIsWorkedByHand) {
  const AuditData data = by_hand();
  const DomainCounts c = counts_of(data, 0);
  const Estimate rate = combined_ratio(design(data), c.recorded, c.expected);
  EXPECT_DOUBLE_EQ(rate.value, 25.0 / 35);
  // Residuals y - 5/7 x: A 2/7 and -3/7; B 0, 2/7, -5/7 and 4/7, with a mean of 1/28.
  const double a = 100 * 0.8 / 2 * (25.0 / 98);
  const double b = 400 * 0.8 / 4 * ((4 + 25 + 16) / 49.0 - 4.0 / 784) / 3;
  EXPECT_NEAR(rate.variance, (a + b) / (35 * 35), 1e-12);
}

TEST(Ratio, SeparateRatioTakesEachStratumsOwn) {
  const AuditData data = by_hand();
  const DomainCounts c = counts_of(data, 0);
  const Estimate total =
      separate_ratio_total(design(data), c.recorded, c.expected, std::vector<double>{16, 22});
  EXPECT_NEAR(total.value, 16 * 2.0 / 3 + 22 * 3.0 / 4, 1e-12);
  EXPECT_GT(total.variance, 0);
}

TEST(Ratio, LookingAtEverythingLeavesNoError) {
  const KnownFrame frame = known_frame(0.1);
  RandomStream random(1);
  const AuditData data = Sampler(frame).draw({600, 400}, random);
  const DomainCounts c = counts_of(data, 0);
  const auto rate = estimate_share(design(data), c.recorded, c.expected);
  ASSERT_TRUE(rate);
  EXPECT_NEAR(rate->value, frame.true_rate(), 1e-12);
  EXPECT_EQ(rate->error, 0);
  EXPECT_EQ(rate->clopper_pearson.low, rate->value);
}

// All that is missing in a stratum of which every report was reviewed, all that is recorded in another:
// no spread in either, and 38 reports that nobody looked at.
TEST(Ratio, AShareWithoutSpreadIsWorthNoMoreThanWhatWasFound) {
  AuditData data{.domains = {"all"}};
  data.strata = {{"missing", 2, {{0, 0}}}, {"recorded", 48, {{0, 0}}}};
  for (int i = 0; i < 2; ++i) data.reports.push_back({0, 1, {{1, 0}}, {{0, 0}}});
  for (int i = 0; i < 10; ++i) data.reports.push_back({1, 4.8, {{1, 1}}, {{0, 0}}});
  const DomainCounts c = counts_of(data, 0);
  const auto rate = estimate_share(design(data), c.recorded, c.expected);
  ASSERT_TRUE(rate);
  EXPECT_DOUBLE_EQ(rate->value, 0.96);
  EXPECT_EQ(rate->effective_size, 12);
  EXPECT_LT(rate->wilson.low, 0.75);
  EXPECT_LT(rate->clopper_pearson.low, 0.75);
}

TEST(Ratio, AllRecordedStillHasALowerEnd) {
  AuditData data = by_hand();
  for (ReviewedReport& r : data.reports) r.reviewed[0].recorded = r.reviewed[0].expected;
  const DomainCounts c = counts_of(data, 0);
  const auto rate = estimate_share(design(data), c.recorded, c.expected);
  ASSERT_TRUE(rate);
  EXPECT_EQ(rate->value, 1);
  EXPECT_EQ(rate->wilson.high, 1);
  EXPECT_LT(rate->wilson.low, 0.7);
  EXPECT_LT(rate->clopper_pearson.low, rate->wilson.low);
}

TEST(Ratio, NothingFoundIsNoRate) {
  AuditData data = by_hand();
  for (ReviewedReport& r : data.reports) r.reviewed[0] = {};
  const DomainCounts c = counts_of(data, 0);
  EXPECT_FALSE(estimate_share(design(data), c.recorded, c.expected));
}

TEST(SampleDesign, ASingleReportOfAStratumIsMeasuredFromTheWholeSample) {
  AuditData data = by_hand();
  data.reports.erase(data.reports.begin());
  data.reports[0].weight = 10;
  const DomainCounts c = counts_of(data, 0);
  EXPECT_GT(stratified_mean(design(data), c.expected).variance,
            stratified_mean(design(by_hand()), counts_of(by_hand(), 0).expected).variance);
}

TEST(SampleDesign, EquivalentSampleUndoesTheVariance) {
  const auto variance = [](double n) { return 3.0 * (1 / n - 1 / 1000.0); };
  EXPECT_NEAR(equivalent_sample(200, 1000, variance(200), variance(450)), 450, 1e-9);
}

TEST(SampleDesign, ASimpleSampleIsWorthItself) {
  KnownFrame frame = known_frame(0.1);
  frame.strata = {"all"};
  for (KnownReport& r : frame.reports) r.stratum = 0;
  RandomStream random(2);
  const AuditData data = Sampler(frame).draw({300}, random);
  const DomainCounts c = counts_of(data, 0);
  const Estimate rate = combined_ratio(design(data), c.recorded, c.expected);
  EXPECT_NEAR(simple_sample(design(data), rate, rate.variance), 300, 1);
  EXPECT_NEAR(simple_sample(design(data), rate, rate.variance / 2), 460, 3);  // of 1000
}

// What must never change an estimate in silence.
TEST(SampleDesign, RefusesReviewsThatDoNotFitTheFrame) {
  const auto refusal = [](auto change) {
    AuditData data = by_hand();
    change(data);
    const auto result = design_of(data);
    return result ? std::string() : result.error().message;
  };
  using testing::AssertionFailure;
  const auto has = [](const std::string& text, const char* part) {
    return text.find(part) != std::string::npos ? testing::AssertionSuccess()
                                                : AssertionFailure() << text;
  };
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports.pop_back(); }), "reviews are missing"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports.resize(2); }), "stratum B of 20 reports: none is reviewed"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports.push_back(d.reports[0]); }), "doubled"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports[0].stratum = 7; }), "not in the frame"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports[0].weight = 0.5; }), "1 or more"));
  EXPECT_TRUE(has(refusal([](AuditData& d) {
                    d.reports[3].reviewed[0] = {1, 2};
                  }),
                  "reviewed report 4: crimes recorded"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.reports[0].reviewed.clear(); }), "every domain"));
  EXPECT_TRUE(has(refusal([](AuditData& d) {
                    d.reports[0].machine[0] = {99, 0};
                  }),
                  "more than those of the whole frame"));
  EXPECT_TRUE(has(refusal([](AuditData& d) { d.domains.clear(); }), "no domain"));
  EXPECT_EQ(refusal([](AuditData&) {}), "");
}

}  // namespace
}  // namespace onus
