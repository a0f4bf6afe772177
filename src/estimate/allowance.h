// What to add to the variance of a recording rate for crimes that the sample happened not to meet.
//
// Where the machine helps, or where its reading made the strata, most of the variance lies in the
// few reports on which it errs. A sample that met none of them would claim to know the rate
// exactly. So the variance is taken as if two reports more had gone the other way by one crime. Two
// is z^2 / 2, as in the interval of A. Agresti and B. A. Coull, Am. Stat. 52 (1998) 119-126; that
// it suffices is measured, not proved (doc/estimates.md).
#pragma once

#include <span>

#include "estimate/sample_design.h"

namespace onus {

// For a rate that the machine helps. expected is the crimes of each reviewed report, of which some
// is above 0; value is the rate.
double allowance_with_machine(const SampleDesign& design, std::span<const double> expected,
                              double value);

// For a rate from the reviews alone: only as far as reports weigh more than in a sample drawn in
// proportion, which needs no allowance.
double allowance_without_machine(const SampleDesign& design, std::span<const double> expected,
                                 double value);

}  // namespace onus
