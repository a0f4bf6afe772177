// The uncertainty of a rate.
#pragma once

#include <cstdint>

namespace onus {

struct Rate {
  uint64_t count = 0, of = 0;
  double value = 0;          // count / of; 0 when of is 0
  double low = 0, high = 1;  // 95 percent interval
};

// Wilson's score interval at 95 percent (z = 1.959963985): centre (p + z^2/2n) / (1 + z^2/n), half
// width z sqrt(pq/n + z^2/4n^2) / (1 + z^2/n). Source: E. B. Wilson, Probable inference, the law of
// succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927) 209-212. count <= of.
Rate wilson_rate(uint64_t count, uint64_t of);

}  // namespace onus
