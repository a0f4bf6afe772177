#include "estimate/recording_rate.h"

#include <fmt/format.h>

#include <cmath>

namespace onus {

Result<RateInterval> rate_interval(const RateInput& in) {
  if (in.expected <= 0) return fail("--expected must be 1 or more");
  if (in.recorded < 0 || in.recorded > in.expected)
    return fail(fmt::format("--recorded must lie between 0 and --expected ({})", in.expected));
  if (in.population && *in.population < in.expected)
    return fail(fmt::format("--population ({}) is smaller than the sample ({})", *in.population,
                            in.expected));
  if (in.recorded_crime && *in.recorded_crime < 0)
    return fail("--recorded-crime must be 0 or more");
  const auto n = static_cast<double>(in.expected);
  RateInterval out;
  out.rate = static_cast<double>(in.recorded) / n;
  double error = std::sqrt(out.rate * (1 - out.rate) / n);
  if (in.population && *in.population > 1) {
    const auto population = static_cast<double>(*in.population);
    error *= std::sqrt((population - n) / (population - 1));
  }
  out.normal = normal_interval(out.rate, error);
  out.wilson = wilson_interval(out.rate, n);
  out.clopper_pearson = clopper_pearson_interval(out.rate, n);
  if (in.recorded_crime)
    out.unrecorded =
        unrecorded_a_year(static_cast<double>(*in.recorded_crime), out.rate, out.normal);
  return out;
}

}  // namespace onus
