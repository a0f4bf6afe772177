#include "estimate/change.h"

#include <cmath>

namespace onus {

std::optional<Unrecorded> unrecorded_a_year(double recorded_crime, double rate,
                                            const Interval& interval) {
  if (rate <= 0) return std::nullopt;
  const auto at = [&](double p) { return recorded_crime * (1 / p - 1); };
  Unrecorded out{.value = at(rate), .low = at(interval.high)};
  if (interval.low > 0) out.high = at(interval.low);
  return out;
}

RateChange change_between(double earlier, double earlier_error, double later, double later_error) {
  RateChange out{.difference = later - earlier};
  const double error = std::hypot(earlier_error, later_error);
  out.interval = {out.difference - kZ95 * error, out.difference + kZ95 * error};
  if (error > 0) {
    out.z = out.difference / error;
    out.p_value = std::erfc(std::abs(out.z) / std::sqrt(2.0));
  } else if (out.difference != 0) {
    out.z = std::copysign(INFINITY, out.difference);
    out.p_value = 0;
  }
  out.significant = out.p_value < 0.05;
  return out;
}

}  // namespace onus
