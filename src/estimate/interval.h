// 95 percent intervals of a rate between 0 and 1.
#pragma once

#include <cstdint>

namespace onus {

inline constexpr double kZ95 = 1.959963984540054;  // the normal distribution's 97.5 percent point

struct Interval {
  double low = 0;
  double high = 0;
};

// p +- z error, the form inspectors publish, cut to 0 to 1.
Interval normal_interval(double p, double error);

// The share p of n, where n may be an effective size that is not whole; infinite n gives p to p.
// n must be above 0.
//
// Wilson: centre (p + z^2/2n) / (1 + z^2/n), half width z sqrt(pq/n + z^2/4n^2) / (1 + z^2/n).
// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, J.
// Am. Stat. Assoc. 22 (1927) 209-212.
Interval wilson_interval(double p, double n);

// Clopper and Pearson, The use of confidence or fiducial limits illustrated in the case of the
// binomial, Biometrika 26 (1934) 404-413: exact for a count, never too narrow.
Interval clopper_pearson_interval(double p, double n);

struct Rate {
  uint64_t count = 0, of = 0;
  double value = 0;          // count / of; 0 when of is 0
  double low = 0, high = 1;  // Wilson's interval
};

// count <= of.
Rate wilson_rate(uint64_t count, uint64_t of);

}  // namespace onus
