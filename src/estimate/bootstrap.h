// Bootstrap intervals of a ratio: a check on the formulas that asks for none of them.
#pragma once

#include <cstdint>
#include <span>

#include "estimate/interval.h"
#include "estimate/sample_design.h"

namespace onus {

struct BootstrapIntervals {
  Interval percentile;
  Interval bca;       // bias corrected and accelerated
  double error = 0;   // standard deviation of the resampled ratios
  uint32_t used = 0;  // resamples in which some x was drawn
};

// y over x, resampling whole reports within each stratum: n - 1 of n, with weights rescaled so that
// the resampled variance is that of variance_of_sum. The same seed gives the same intervals. Strata
// with one reviewed report are not resampled. All of it is 0 to 1 when no resample has any x.
// Sources: J. N. K. Rao and C. F. J. Wu, Resampling inference with complex survey data, J. Am.
// Stat. Assoc. 83 (1988) 231-241; B. Efron, Better bootstrap confidence intervals, same 82 (1987)
// 171-185.
BootstrapIntervals bootstrap_ratio(const SampleDesign& design, std::span<const double> y,
                                   std::span<const double> x, uint32_t resamples, uint64_t seed);

}  // namespace onus
