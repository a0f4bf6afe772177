// How many crimes did machine and people both miss? An indication only: it takes the two for
// independent, and they are not, since both overlook what is hard to see; and it takes what either
// found for a crime.
#pragma once

#include <cstdint>
#include <optional>

#include "estimate/interval.h"

namespace onus {

struct TwoFinders {
  uint64_t first = 0;   // crimes that one found
  uint64_t second = 0;  // crimes that the other found
  uint64_t both = 0;    // at most either
};

struct FoundByNeither {
  double all = 0;          // crimes there are
  double neither = 0;      // of them, found by neither
  Interval all_interval;   // 95 percent, not below what was found
  double first_share = 0;  // of all, found by the first
  double second_share = 0;
};

// Chapman's estimate with Seber's variance and an interval on the logarithm of those found by
// neither. Nothing when both is 0: then nothing can be said. Sources: D. G. Chapman, Univ. Calif.
// Publ. Stat. 1 (1951) 131-160; G. A. F. Seber, The Estimation of Animal Abundance (1982), 3.1; K.
// P. Burnham and others, Am. Fish. Soc. Monogr. 5 (1987) 212, for the interval.
std::optional<FoundByNeither> found_by_neither(const TwoFinders& finders);

}  // namespace onus
