#include "estimate/bootstrap.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <vector>

#include "estimate/random.h"
#include "estimate/ratio.h"

namespace onus {
namespace {

struct Sums {
  double y = 0, x = 0;
};

// One stratum's reports, ready to be drawn from: w y and w x of each.
struct StratumReports {
  std::vector<Sums> reports;
  Sums whole;
  double kept = 1;   // share of the original weights that stays, 1 - lambda
  double drawn = 0;  // what a draw adds, lambda n / (n - 1)
};

std::vector<StratumReports> reports_of(const SampleDesign& design, std::span<const double> y,
                                       std::span<const double> x) {
  std::vector<StratumReports> strata(design.strata.size());
  for (size_t i = 0; i < design.sampled(); ++i) {
    const Sums report{design.weight[i] * y[i], design.weight[i] * x[i]};
    StratumReports& stratum = strata[design.stratum_of[i]];
    stratum.reports.push_back(report);
    stratum.whole.y += report.y;
    stratum.whole.x += report.x;
  }
  for (size_t h = 0; h < strata.size(); ++h) {
    const double n = design.strata[h].sampled;
    if (n < 2) continue;
    const double lambda = std::sqrt(1 - n / design.strata[h].population);
    strata[h].kept = 1 - lambda;
    strata[h].drawn = lambda * n / (n - 1);
  }
  return strata;
}

Sums resampled(const std::vector<StratumReports>& strata, RandomStream& random) {
  Sums sums;
  for (const StratumReports& stratum : strata) {
    sums.y += stratum.kept * stratum.whole.y;
    sums.x += stratum.kept * stratum.whole.x;
    if (stratum.drawn <= 0) continue;
    const auto n = static_cast<uint32_t>(stratum.reports.size());
    Sums drawn;
    for (uint32_t k = 1; k < n; ++k) {
      const Sums& report = stratum.reports[random.below(n)];
      drawn.y += report.y;
      drawn.x += report.x;
    }
    sums.y += stratum.drawn * drawn.y;
    sums.x += stratum.drawn * drawn.x;
  }
  return sums;
}

// The share of the sorted values, with straight lines between them.
double quantile_of(const std::vector<double>& sorted, double share) {
  const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<size_t>(at);
  const size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

// The skewness of the influences, divided by 6: Efron's acceleration.
double acceleration(const SampleDesign& design, const Estimate& ratio) {
  double squares = 0, cubes = 0;
  for (size_t i = 0; i < design.sampled(); ++i) {
    const double u = design.weight[i] * ratio.influence[i];
    squares += u * u;
    cubes += u * u * u;
  }
  return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

Interval bca_of(const std::vector<double>& sorted, double value, double a) {
  const boost::math::normal normal;
  const auto below = std::ranges::lower_bound(sorted, value) - sorted.begin();
  const auto equal = std::ranges::upper_bound(sorted, value) - sorted.begin() - below;
  const double size = static_cast<double>(sorted.size());
  const double share = (static_cast<double>(below) + 0.5 * static_cast<double>(equal)) / size;
  const double bias = boost::math::quantile(normal, std::clamp(share, 0.5 / size, 1 - 0.5 / size));
  const auto end = [&](double z) {
    const double moved = bias + (bias + z) / (1 - a * (bias + z));
    return quantile_of(sorted, boost::math::cdf(normal, moved));
  };
  return {end(-kZ95), end(kZ95)};
}

}  // namespace

BootstrapIntervals bootstrap_ratio(const SampleDesign& design, std::span<const double> y,
                                   std::span<const double> x, uint32_t resamples, uint64_t seed) {
  const Estimate ratio = combined_ratio(design, y, x);
  const std::vector<StratumReports> strata = reports_of(design, y, x);
  RandomStream random(seed);
  std::vector<double> ratios;
  ratios.reserve(resamples);
  for (uint32_t b = 0; b < resamples; ++b) {
    const Sums sums = resampled(strata, random);
    if (sums.x > 0) ratios.push_back(sums.y / sums.x);
  }
  BootstrapIntervals out{.percentile = {0, 1}, .bca = {0, 1}};
  out.used = static_cast<uint32_t>(ratios.size());
  if (ratios.size() < 2) return out;
  std::ranges::sort(ratios);
  double mean = 0, squares = 0;
  for (const double r : ratios) mean += r / static_cast<double>(ratios.size());
  for (const double r : ratios) squares += (r - mean) * (r - mean);
  out.error = std::sqrt(squares / static_cast<double>(ratios.size() - 1));
  out.percentile = {quantile_of(ratios, 0.025), quantile_of(ratios, 0.975)};
  out.bca = bca_of(ratios, ratio.value, acceleration(design, ratio));
  return out;
}

}  // namespace onus
