#include "estimate/assisted.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace onus {
namespace {

// y - r x of each report, over scale: the influence of a ratio before any machine.
std::vector<double> residuals(std::span<const double> y, std::span<const double> x, double r,
                              double scale) {
  std::vector<double> out(y.size());
  for (size_t i = 0; i < y.size(); ++i) out[i] = (y[i] - r * x[i]) / scale;
  return out;
}

Estimate rate_with_share(const SampleDesign& design, const DomainCounts& in, double lambda) {
  const double recorded =
      weighted_sum(design, in.recorded) +
      lambda * (in.frame_machine_recorded - weighted_sum(design, in.machine_recorded));
  const double expected =
      weighted_sum(design, in.expected) +
      lambda * (in.frame_machine_expected - weighted_sum(design, in.machine_expected));
  Estimate out{.value = recorded / expected};
  out.influence = residuals(in.recorded, in.expected, out.value, expected);
  const auto machine = residuals(in.machine_recorded, in.machine_expected, out.value, expected);
  for (size_t i = 0; i < machine.size(); ++i) out.influence[i] -= lambda * machine[i];
  out.variance = variance_of_sum(design, out.influence);
  return out;
}

using Pair = std::array<double, 2>;

// The machine's two counts of each report, less their means in its stratum.
std::vector<Pair> centred_counts(const SampleDesign& design, const DomainCounts& in) {
  std::vector<Pair> mean(design.strata.size());
  std::vector<double> weight(design.strata.size());
  for (size_t i = 0; i < design.sampled(); ++i) {
    const uint32_t h = design.stratum_of[i];
    weight[h] += design.weight[i];
    mean[h][0] += design.weight[i] * in.machine_expected[i];
    mean[h][1] += design.weight[i] * in.machine_recorded[i];
  }
  std::vector<Pair> out(design.sampled());
  for (size_t i = 0; i < out.size(); ++i) {
    const uint32_t h = design.stratum_of[i];
    out[i] = {in.machine_expected[i] - mean[h][0] / weight[h],
              in.machine_recorded[i] - mean[h][1] / weight[h]};
  }
  return out;
}

// The solution of a symmetric 2 x 2 system; a count that does not vary, or only with the other one,
// is left out of it.
Pair solve(double aa, double ab, double bb, Pair right) {
  constexpr double kSame = 1e-10;  // of the product of the variances
  const double determinant = aa * bb - ab * ab;
  if (determinant > kSame * aa * bb)
    return {(bb * right[0] - ab * right[1]) / determinant,
            (aa * right[1] - ab * right[0]) / determinant};
  if (aa > 0) return {right[0] / aa, 0};
  if (bb > 0) return {0, right[1] / bb};
  return {0, 0};
}

struct Regression {
  std::vector<Pair> counts;  // centred
  double aa = 0, ab = 0, bb = 0;

  Regression(const SampleDesign& design, const DomainCounts& in)
      : counts(centred_counts(design, in)) {
    for (size_t i = 0; i < counts.size(); ++i) {
      aa += design.weight[i] * counts[i][0] * counts[i][0];
      ab += design.weight[i] * counts[i][0] * counts[i][1];
      bb += design.weight[i] * counts[i][1] * counts[i][1];
    }
  }

  Pair coefficients(const SampleDesign& design, std::span<const double> z) const {
    Pair right{};
    for (size_t i = 0; i < counts.size(); ++i) {
      right[0] += design.weight[i] * counts[i][0] * z[i];
      right[1] += design.weight[i] * counts[i][1] * z[i];
    }
    return solve(aa, ab, bb, right);
  }

  // What each weight is multiplied by so that the sample has the machine's totals of the frame.
  std::vector<double> factors(const Pair& missing) const {
    const Pair t = solve(aa, ab, bb, missing);
    std::vector<double> g(counts.size());
    for (size_t i = 0; i < g.size(); ++i) g[i] = 1 + t[0] * counts[i][0] + t[1] * counts[i][1];
    return g;
  }
};

}  // namespace

Estimate difference_rate(const SampleDesign& design, const DomainCounts& in) {
  return rate_with_share(design, in, 1);
}

Estimate prediction_powered_rate(const SampleDesign& design, const DomainCounts& in,
                                 double* lambda) {
  const Estimate plain = combined_ratio(design, in.recorded, in.expected);
  const auto machine = residuals(in.machine_recorded, in.machine_expected, plain.value,
                                 weighted_sum(design, in.expected));
  const double spread = variance_of_sum(design, machine);
  const double share =
      spread > 0
          ? std::clamp(covariance_of_sums(design, plain.influence, machine) / spread, 0.0, 1.0)
          : 0;
  if (lambda) *lambda = share;
  return rate_with_share(design, in, share);
}

Estimate regression_rate(const SampleDesign& design, const DomainCounts& in) {
  const Regression regression(design, in);
  const std::vector<double> g =
      regression.factors({in.frame_machine_expected - weighted_sum(design, in.machine_expected),
                          in.frame_machine_recorded - weighted_sum(design, in.machine_recorded)});
  double recorded = 0, expected = 0;
  for (size_t i = 0; i < g.size(); ++i) {
    recorded += design.weight[i] * g[i] * in.recorded[i];
    expected += design.weight[i] * g[i] * in.expected[i];
  }
  Estimate out{.value = recorded / expected};
  out.influence = residuals(in.recorded, in.expected, out.value, expected);
  // Residuals about the mean of the stratum, which is part of the regression.
  std::vector<double> mean(design.strata.size()), weight(design.strata.size());
  for (size_t i = 0; i < g.size(); ++i) {
    mean[design.stratum_of[i]] += design.weight[i] * out.influence[i];
    weight[design.stratum_of[i]] += design.weight[i];
  }
  const Pair b = regression.coefficients(design, out.influence);
  for (size_t i = 0; i < g.size(); ++i) {
    const uint32_t h = design.stratum_of[i];
    out.influence[i] = g[i] * (out.influence[i] - mean[h] / weight[h] -
                               b[0] * regression.counts[i][0] - b[1] * regression.counts[i][1]);
  }
  out.variance = variance_of_sum(design, out.influence);
  return out;
}

}  // namespace onus
