#include "estimate/rate_estimate.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>

namespace onus {
namespace {

double t_quantile(double degrees) {
  return boost::math::quantile(boost::math::students_t(std::max(1.0, degrees)), 0.975);
}

// Kish's effective number of x found.
double kish_size(const SampleDesign& design, std::span<const double> x) {
  double sum = 0, squares = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    sum += design.weight[i] * x[i];
    squares += design.weight[i] * x[i] * design.weight[i] * x[i];
  }
  return sum * sum / squares;
}

double effective_size(const SampleDesign& design, double p, double variance,
                      std::span<const double> x) {
  if (p <= 0 || p >= 1) return kish_size(design, x);
  if (variance <= 0) return std::numeric_limits<double>::infinity();
  double reports = 0;
  std::vector<bool> has_some(design.strata.size());
  for (size_t i = 0; i < x.size(); ++i) {
    if (x[i] <= 0) continue;
    ++reports;
    has_some[design.stratum_of[i]] = true;
  }
  const auto strata = static_cast<double>(std::ranges::count(has_some, true));
  const double ratio = t_quantile(reports - 1) / t_quantile(reports - strata);
  return p * (1 - p) / variance * ratio * ratio;
}

}  // namespace

RateEstimate rate_estimate(const SampleDesign& design, const Estimate& estimate,
                           std::span<const double> x) {
  RateEstimate out{.value = std::clamp(estimate.value, 0.0, 1.0), .error = estimate.error()};
  out.effective_size = effective_size(design, out.value, estimate.variance, x);
  out.normal = normal_interval(out.value, out.error);
  out.wilson = wilson_interval(out.value, out.effective_size);
  out.clopper_pearson = clopper_pearson_interval(out.value, out.effective_size);
  return out;
}

std::optional<RateEstimate> estimate_share(const SampleDesign& design, std::span<const double> y,
                                           std::span<const double> x) {
  if (weighted_sum(design, x) <= 0) return std::nullopt;
  const Estimate ratio = combined_ratio(design, y, x);
  RateEstimate out = rate_estimate(design, ratio, x);
  const double found = std::accumulate(x.begin(), x.end(), 0.0);
  const bool everything = std::ranges::all_of(design.weight, [](double w) { return w <= 1; });
  if (everything || out.effective_size <= found) return out;
  out.effective_size = found;
  out.wilson = wilson_interval(out.value, found);
  out.clopper_pearson = clopper_pearson_interval(out.value, found);
  return out;
}

double simple_sample(const SampleDesign& design, const Estimate& plain, double variance) {
  const double population = design.population();
  double squares = 0, sum = 0;
  for (size_t i = 0; i < design.sampled(); ++i) {
    squares += design.weight[i] * plain.influence[i] * plain.influence[i];
    sum += design.weight[i] * plain.influence[i];
  }
  const double spread = population * (squares - sum * sum / population);
  return spread > 0 ? 1 / (variance / spread + 1 / population)
                    : static_cast<double>(design.sampled());
}

double equivalent_sample(double sampled, double population, double variance,
                         double smaller_variance) {
  // variance = S (1/n - 1/N), so that S is known, and n for the other variance.
  const double spread = variance / (1 / sampled - 1 / population);
  return 1 / (smaller_variance / spread + 1 / population);
}

}  // namespace onus
