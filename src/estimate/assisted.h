// Rates in which the machine's decision on every report of the frame helps the reviewed sample. The
// sample corrects the machine's errors, so that each is right on average however wrong the machine
// is; a good machine makes the interval shorter, a bad one leaves it as it was.
#pragma once

#include "estimate/ratio.h"

namespace onus {

// The machine's totals plus the weighted differences between people and machine.
// Source: Sarndal, Swensson and Wretman (1992), 6.3.
Estimate difference_rate(const SampleDesign& design, const DomainCounts& in);

// The same with the machine's share in it, lambda, chosen from 0 to 1 to make the variance least: 0
// is the rate without the machine, 1 the difference. lambda may be null. Source: A. N.
// Angelopoulos, J. C. Duchi and T. Zrnic, PPI++: efficient prediction-powered inference, arXiv
// 2311.01453 (2023), with the frame's variance 0 because every report of it is decided.
Estimate prediction_powered_rate(const SampleDesign& design, const DomainCounts& in,
                                 double* lambda);

// The generalised regression estimate: people's counts regressed within strata on the machine's
// crimes expected and recorded. Source: Sarndal, Swensson and Wretman (1992), 6.4 to 6.6, with the
// variance of the g-weighted residuals.
Estimate regression_rate(const SampleDesign& design, const DomainCounts& in);

}  // namespace onus
