#include "audit/recording_rate.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <cmath>

#include "audit/interval.h"

namespace onus {
namespace {

constexpr double kZ = 1.959963984540054;  // the normal quantile at 0.975
constexpr double kTail = 0.025;

Interval normal_interval(double p, double n, std::optional<int64_t> population) {
  double error = std::sqrt(p * (1 - p) / n);
  if (population && *population > 1)
    error *= std::sqrt((static_cast<double>(*population) - n) /
                       (static_cast<double>(*population) - 1));
  return {std::max(0.0, p - kZ * error), std::min(1.0, p + kZ * error)};
}

Interval clopper_pearson_interval(double hits, double n) {
  using boost::math::beta_distribution;
  using boost::math::quantile;
  return {hits == 0 ? 0.0 : quantile(beta_distribution<>(hits, n - hits + 1), kTail),
          hits == n ? 1.0 : quantile(beta_distribution<>(hits + 1, n - hits), 1 - kTail)};
}

}  // namespace

Result<RateInterval> rate_interval(const RateInput& in) {
  if (in.expected <= 0) return fail("--expected must be 1 or more");
  if (in.recorded < 0 || in.recorded > in.expected)
    return fail(fmt::format("--recorded must lie between 0 and --expected ({})", in.expected));
  if (in.population && *in.population < in.expected)
    return fail(fmt::format("--population ({}) is smaller than the sample ({})", *in.population,
                            in.expected));
  if (in.recorded_crime && *in.recorded_crime < 0)
    return fail("--recorded-crime must be 0 or more");
  const auto hits = static_cast<double>(in.recorded), n = static_cast<double>(in.expected);
  const Rate wilson =
      wilson_rate(static_cast<uint64_t>(in.recorded), static_cast<uint64_t>(in.expected));
  RateInterval out;
  out.rate = wilson.value;
  out.wilson = {wilson.low, wilson.high};
  out.normal = normal_interval(out.rate, n, in.population);
  out.clopper_pearson = clopper_pearson_interval(hits, n);
  if (in.recorded_crime && out.rate > 0) {
    const auto r = static_cast<double>(*in.recorded_crime);
    out.unrecorded = r * (1 / out.rate - 1);
    out.unrecorded_low = r * (1 / out.normal.high - 1);
    if (out.normal.low > 0) out.unrecorded_high = r * (1 / out.normal.low - 1);
  }
  return out;
}

}  // namespace onus
