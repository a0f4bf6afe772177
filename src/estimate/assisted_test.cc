#include "estimate/assisted.h"

#include <gtest/gtest.h>

#include <cmath>

#include "estimate/estimate_testing.h"

namespace onus {
namespace {

using Estimator = Estimate (*)(const SampleDesign&, const DomainCounts&);

Estimate prediction_powered(const SampleDesign& design, const DomainCounts& counts) {
  return prediction_powered_rate(design, counts, nullptr);
}

constexpr Estimator kEstimators[] = {difference_rate, prediction_powered, regression_rate};

AuditData drawn(const KnownFrame& frame, const std::vector<uint32_t>& n) {
  RandomStream random(11);
  return Sampler(frame).draw(n, random);
}

TEST(Assisted, AMachineThatIsAlwaysRightLeavesNoError) {
  const KnownFrame frame = known_frame(0);
  const AuditData data = drawn(frame, {80, 60});
  const SampleDesign design = design_of(data).value();
  for (const Estimator estimator : kEstimators) {
    const Estimate rate = estimator(design, counts_of(data, 0));
    EXPECT_NEAR(rate.value, frame.true_rate(), 1e-9);
    EXPECT_NEAR(rate.error(), 0, 1e-9);
  }
}

TEST(Assisted, AMachineThatSaysNothingChangesNothing) {
  const AuditData data = drawn(known_frame(1), {80, 60});
  const SampleDesign design = design_of(data).value();
  const DomainCounts counts = counts_of(data, 0);
  const Estimate plain = combined_ratio(design, counts.recorded, counts.expected);
  for (const Estimator estimator : kEstimators) {
    const Estimate rate = estimator(design, counts);
    EXPECT_NEAR(rate.value, plain.value, 1e-12);
    EXPECT_NEAR(rate.variance, plain.variance, 1e-12);
  }
}

// A machine that overlooks two crimes of five is corrected on average, and its errors are in the
// stated error.
TEST(Assisted, IsRightOnAverageWithAWrongMachine) {
  const KnownFrame frame = known_frame(0.4);
  constexpr int kSamples = 2000;
  for (const Estimator estimator : kEstimators) {
    RandomStream random(21);
    Sampler sampler(frame);
    double sum = 0, squares = 0, variance = 0;
    for (int k = 0; k < kSamples; ++k) {
      const AuditData data = sampler.draw({120, 80}, random);
      const Estimate rate = estimator(design_of(data).value(), counts_of(data, 0));
      sum += rate.value;
      squares += (rate.value - frame.true_rate()) * (rate.value - frame.true_rate());
      variance += rate.variance;
    }
    const double error = std::sqrt(squares / kSamples);
    EXPECT_NEAR(sum / kSamples, frame.true_rate(), 4 * error / std::sqrt(kSamples) + 0.001);
    EXPECT_NEAR(std::sqrt(variance / kSamples) / error, 1, 0.06);
  }
}

TEST(Assisted, TheMachinesShareIsTunedBetweenNoneAndAll) {
  double lambda = -1;
  AuditData data = drawn(known_frame(0), {80, 60});
  prediction_powered_rate(design_of(data).value(), counts_of(data, 0), &lambda);
  EXPECT_NEAR(lambda, 1, 1e-9);
  data = drawn(known_frame(1), {80, 60});
  prediction_powered_rate(design_of(data).value(), counts_of(data, 0), &lambda);
  EXPECT_EQ(lambda, 0);
}

// The regression does not ask the machine to be on the scale of people: twice its counts say the
// same.
TEST(Assisted, RegressionIgnoresTheMachinesScale) {
  const KnownFrame frame = known_frame(0.2);
  KnownFrame doubled = frame;
  for (auto& r : doubled.reports) {
    r.machine[0].expected *= 2;
    r.machine[0].recorded *= 2;
  }
  const AuditData a = drawn(frame, {80, 60}), b = drawn(doubled, {80, 60});
  const Estimate once = regression_rate(design_of(a).value(), counts_of(a, 0));
  const Estimate twice = regression_rate(design_of(b).value(), counts_of(b, 0));
  EXPECT_NEAR(once.value, twice.value, 1e-12);
  EXPECT_NEAR(once.variance, twice.variance, 1e-12);
}

}  // namespace
}  // namespace onus
