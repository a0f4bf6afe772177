#include "estimate/interval.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <cmath>

#include "base/result.h"

namespace onus {
namespace {

constexpr double kTail = 0.025;

// Boost reports a quantile that did not settle by its best value, not by an exception.
double beta_quantile(double a, double b, double probability) {
  namespace policies = boost::math::policies;
  using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
                                 policies::overflow_error<policies::ignore_error>,
                                 policies::evaluation_error<policies::ignore_error>>;
  return boost::math::quantile(boost::math::beta_distribution<double, Quiet>(a, b), probability);
}

}  // namespace

Interval normal_interval(double p, double error) {
  return {std::max(0.0, p - kZ95 * error), std::min(1.0, p + kZ95 * error)};
}

Interval wilson_interval(double p, double n) {
  ONUS_CHECK(p >= 0 && p <= 1 && n > 0);
  const double scale = 1 + kZ95 * kZ95 / n;
  const double centre = (p + kZ95 * kZ95 / (2 * n)) / scale;
  const double half = kZ95 * std::sqrt(p * (1 - p) / n + kZ95 * kZ95 / (4 * n * n)) / scale;
  // At the ends the exact limits are 0 and 1; rounding must not leave them.
  return {p == 0 ? 0 : std::max(0.0, centre - half), p == 1 ? 1 : std::min(1.0, centre + half)};
}

Interval clopper_pearson_interval(double p, double n) {
  ONUS_CHECK(p >= 0 && p <= 1 && n > 0);
  if (std::isinf(n)) return {p, p};
  const double hits = n * p, misses = n * (1 - p);
  return {p == 0 ? 0 : beta_quantile(hits, misses + 1, kTail),
          p == 1 ? 1 : beta_quantile(hits + 1, misses, 1 - kTail)};
}

Rate wilson_rate(uint64_t count, uint64_t of) {
  ONUS_CHECK(count <= of);
  Rate rate{.count = count, .of = of};
  if (of == 0) return rate;
  const double n = static_cast<double>(of);
  rate.value = static_cast<double>(count) / n;
  const Interval interval = wilson_interval(rate.value, n);
  rate.low = interval.low;
  rate.high = interval.high;
  return rate;
}

}  // namespace onus
