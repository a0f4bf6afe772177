// A recording rate from a sample, its confidence intervals, and what they mean in crimes a year.
#pragma once

#include <cstdint>
#include <optional>

#include "base/result.h"
#include "estimate/change.h"
#include "estimate/interval.h"

namespace onus {

// recorded crimes out of expected, by a simple random sample; with population, the number of crimes
// the sample was drawn from (finite population correction on the normal interval).
struct RateInput {
  int64_t recorded = 0;
  int64_t expected = 0;
  std::optional<int64_t> population;
  std::optional<int64_t> recorded_crime;  // of 12 months
};

struct RateInterval {
  double rate = 0;
  Interval normal;  // p +- z sqrt(p(1-p)/n), the form inspectors publish, cut to 0 to 1
  Interval wilson;  // without the population, which only shortens the first
  Interval clopper_pearson;
  std::optional<Unrecorded> unrecorded;  // by the normal interval; absent without recorded_crime
};

// 95 percent. An error says which figure cannot be and why.
Result<RateInterval> rate_interval(const RateInput& input);

}  // namespace onus
