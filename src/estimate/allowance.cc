#include "estimate/allowance.h"

#include <algorithm>

namespace onus {
namespace {

// w (w - 1), as a report of the frame has it on average: one that is surely drawn hides nothing.
double mean_square_weight(const SampleDesign& design) {
  double square = 0, weights = 0;
  for (const double w : design.weight) {
    square += w * w * (w - 1);
    weights += w;
  }
  return square / weights;
}

double allowance(const SampleDesign& design, std::span<const double> expected, double value,
                 double square_weight) {
  constexpr double kReports = 2;
  const double influence = std::max(value, 1 - value) / weighted_sum(design, expected);
  return kReports * square_weight * influence * influence;
}

}  // namespace

double allowance_with_machine(const SampleDesign& design, std::span<const double> expected,
                              double value) {
  return allowance(design, expected, value, mean_square_weight(design));
}

double allowance_without_machine(const SampleDesign& design, std::span<const double> expected,
                                 double value) {
  const double even = design.population() / static_cast<double>(design.sampled());
  return allowance(design, expected, value,
                   std::max(0.0, mean_square_weight(design) - even * (even - 1)));
}

}  // namespace onus
