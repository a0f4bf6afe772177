// An estimated rate with every interval offered for it.
#pragma once

#include <optional>

#include "estimate/interval.h"
#include "estimate/ratio.h"

namespace onus {

struct RateEstimate {
  double value = 0;
  double error = 0;           // standard error
  double effective_size = 0;  // crimes of a simple random sample as exact; may be infinite
  Interval normal, wilson, clopper_pearson;
};

// x is what the rate is a share of, for each reviewed report, and above 0 somewhere. The effective
// size is p(1 - p) / variance, reduced for the degrees of freedom that the reports with some x
// leave; where all of the sample or none is recorded its variance is 0 and Kish's (sum wx)^2 / sum
// (wx)^2 is taken.
// Source: E. L. Korn and B. I. Graubard, Confidence intervals for proportions with small expected
// number of positive counts estimated from survey data, Survey Methodology 24 (1998) 193-201.
RateEstimate rate_estimate(const SampleDesign& design, const Estimate& estimate,
                           std::span<const double> x);

// The intervals of y over x, both given for each reviewed report; nothing when no x was found. Any
// share of an audit: crimes recorded, recorded in time, cancellations that were right. Its effective
// size is at most the x found, unless the frame was reviewed whole: strata made by the machine's
// reading can leave few records without any spread, which is luck and not knowledge.
std::optional<RateEstimate> estimate_share(const SampleDesign& design, std::span<const double> y,
                                           std::span<const double> x);

// How many reports the design would have had to draw for this variance, when it needed `sampled` of
// `population` for `variance`.
double equivalent_sample(double sampled, double population, double variance,
                         double smaller_variance);

// How many reports a simple random sample of the frame, without strata and without a machine, would
// have had to have for this variance. plain is the rate without a machine.
double simple_sample(const SampleDesign& design, const Estimate& plain, double variance);

}  // namespace onus
