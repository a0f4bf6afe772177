#include "audit/interval.h"

#include <algorithm>
#include <cmath>

#include "base/result.h"

namespace onus {

Rate wilson_rate(uint64_t count, uint64_t of) {
  ONUS_CHECK(count <= of);
  Rate rate{.count = count, .of = of};
  if (of == 0) return rate;
  constexpr double kZ = 1.959963984540054;  // the normal distribution's 97.5 percent point
  const double n = static_cast<double>(of), p = static_cast<double>(count) / n;
  const double scale = 1 + kZ * kZ / n;
  const double centre = (p + kZ * kZ / (2 * n)) / scale;
  const double half = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n)) / scale;
  rate.value = p;
  // At the ends the exact limits are 0 and 1; rounding must not leave them.
  rate.low = count == 0 ? 0 : std::max(0.0, centre - half);
  rate.high = count == of ? 1 : std::min(1.0, centre + half);
  return rate;
}

}  // namespace onus
