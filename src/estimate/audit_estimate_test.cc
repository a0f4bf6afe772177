#include "estimate/audit_estimate.h"

#include <gtest/gtest.h>

#include "estimate/estimate_testing.h"

namespace onus {
namespace {

AuditData drawn(const KnownFrame& frame) {
  RandomStream random(5);
  return Sampler(frame).draw({150, 100}, random);
}

TEST(AuditEstimate, ADomainHasEveryIntervalAndItsCrimesAYear) {
  const KnownFrame frame = known_frame(0.1);
  const auto estimate = estimate_audit(drawn(frame), {.recorded_crime = {57'000}});
  ASSERT_TRUE(estimate) << estimate.error().text();
  EXPECT_EQ(estimate->frame_reports, 1000);
  EXPECT_EQ(estimate->reviewed_reports, 250);
  ASSERT_EQ(estimate->domains.size(), 1);
  const DomainEstimate& all = estimate->domains[0];
  EXPECT_EQ(all.domain, "all");
  for (const Interval& interval : {all.rate.normal, all.rate.wilson, all.rate.clopper_pearson,
                                   all.bootstrap.bca, all.bootstrap.percentile}) {
    EXPECT_LT(interval.low, all.rate.value);
    EXPECT_GT(interval.high, all.rate.value);
  }
  EXPECT_DOUBLE_EQ(all.unrecorded->value, 57'000 * (1 / all.rate.value - 1));
  EXPECT_NEAR(all.missing_in_frame, all.expected_in_frame * (1 - all.rate.value), 1e-6);
}

TEST(AuditEstimate, AGoodMachineIsWorthMoreReports) {
  const auto good = estimate_audit(drawn(known_frame(0.1)), {});
  const auto none = estimate_audit(drawn(known_frame(1)), {});
  ASSERT_TRUE(good && none);
  EXPECT_GT(good->domains[0].regression->equivalent_reports, 400);
  EXPECT_LT(good->domains[0].regression->rate.error, good->domains[0].rate.error);
  EXPECT_LT(none->domains[0].regression->equivalent_reports, 250);
  EXPECT_GT(none->domains[0].regression->equivalent_reports, 235);
}

// A guard against mistakes; the measurement is bench/coverage.sh.
TEST(AuditEstimate, IntervalsHoldTheTruthAboutAsOftenAsTheySay) {
  const KnownFrame frame = known_frame(0.3);
  Sampler sampler(frame);
  RandomStream random(77);
  constexpr int kAudits = 1500;
  int wilson = 0, advised = 0;
  for (int k = 0; k < kAudits; ++k) {
    const auto estimate = estimate_audit(sampler.draw({150, 100}, random), {.resamples = 0});
    ASSERT_TRUE(estimate);
    const DomainEstimate& all = estimate->domains[0];
    const auto holds = [&](const Interval& i) {
      return i.low <= frame.true_rate() && frame.true_rate() <= i.high;
    };
    wilson += holds(all.rate.wilson);
    advised += holds(all.advised_rate().wilson);
  }
  EXPECT_NEAR(100.0 * wilson / kAudits, 95, 2);
  EXPECT_NEAR(100.0 * advised / kAudits, 95.5, 2.5);
}

// No error of the machine met is not a machine without error.
TEST(AuditEstimate, AMachineThatWasRightInEveryReviewKeepsAnInterval) {
  const auto estimate = estimate_audit(drawn(known_frame(0)), {});
  ASSERT_TRUE(estimate);
  const Interval interval = estimate->domains[0].regression->rate.normal;
  EXPECT_GT(interval.high - interval.low, 0.005);
  RandomStream random(5);
  const auto whole = estimate_audit(Sampler(known_frame(0)).draw({600, 400}, random), {});
  EXPECT_NEAR(whole->domains[0].regression->rate.error, 0, 1e-9);
}

TEST(AuditEstimate, ADomainWithoutCrimeIsNamedAndNotEstimated) {
  AuditData data = drawn(known_frame(0.1));
  data.domains.push_back("sexual");
  for (FrameStratum& stratum : data.strata) stratum.machine.push_back({});
  for (ReviewedReport& report : data.reports) {
    report.reviewed.push_back({});
    report.machine.push_back({});
  }
  const auto estimate = estimate_audit(data, {});
  ASSERT_TRUE(estimate);
  EXPECT_EQ(estimate->domains.size(), 1);
  EXPECT_EQ(estimate->without_crime, std::vector<std::string>{"sexual"});
}

// Nothing in a small or strange sample may end the program.
TEST(AuditEstimate, SmallAndStrangeSamplesStayNumbers) {
  RandomStream random(3);
  for (int k = 0; k < 300; ++k) {
    KnownFrame frame{.strata = {"A", "B"}};
    for (int i = 0; i < 12; ++i) {
      const auto count = [&] {
        const double expected = random.below(3);
        return CrimeCount{expected,
                          static_cast<double>(random.below(static_cast<uint32_t>(expected) + 1))};
      };
      frame.reports.push_back({i < 8 ? 0u : 1u, {count()}, {count()}});
    }
    const uint32_t first = 1 + random.below(8), second = 1 + random.below(4);
    const auto estimate =
        estimate_audit(Sampler(frame).draw({first, second}, random), {.resamples = 20});
    ASSERT_TRUE(estimate) << estimate.error().text();
    for (const DomainEstimate& d : estimate->domains) {
      EXPECT_TRUE(d.rate.wilson.low >= 0 && d.rate.wilson.high <= 1);
      if (d.regression) {
        EXPECT_TRUE(d.regression->rate.normal.low <= d.regression->rate.normal.high);
      }
    }
  }
}

}  // namespace
}  // namespace onus
