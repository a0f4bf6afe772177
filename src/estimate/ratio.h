// Means and ratios of a stratified sample, with linearised variances and finite population
// correction.
#pragma once

#include <span>
#include <vector>

#include "estimate/sample_design.h"

namespace onus {

// The influence of each reviewed report: the variance of the estimate is
// variance_of_sum(influence).
struct Estimate {
  double value = 0;
  double variance = 0;
  std::vector<double> influence;

  double error() const;  // the standard error
};

// The mean of z over the frame.
Estimate stratified_mean(const SampleDesign& design, std::span<const double> z);

// sum of y over sum of x, both over the frame; not a number when no x was found. A recording rate
// is this ratio with y the crimes recorded of a report and x those expected: reports are what was
// drawn, so that crimes of one report are never taken for independent of each other. Source: W. G.
// Cochran, Sampling Techniques (1977), 6.11, the combined ratio estimate.
Estimate combined_ratio(const SampleDesign& design, std::span<const double> y,
                        std::span<const double> x);

// The sum of y over the frame, from each stratum's own ratio and its known sum of x; strata where
// the sample has no x count as 0. Source: Cochran 6.10, the separate ratio estimate.
Estimate separate_ratio_total(const SampleDesign& design, std::span<const double> y,
                              std::span<const double> x, std::span<const double> x_of_stratum);

}  // namespace onus
