#include "estimate/ratio.h"

#include <cmath>

namespace onus {

double Estimate::error() const { return std::sqrt(variance); }

Estimate stratified_mean(const SampleDesign& design, std::span<const double> z) {
  const double population = design.population();
  Estimate out{.value = weighted_sum(design, z) / population};
  out.influence.reserve(z.size());
  for (const double value : z) out.influence.push_back(value / population);
  out.variance = variance_of_sum(design, out.influence);
  return out;
}

Estimate combined_ratio(const SampleDesign& design, std::span<const double> y,
                        std::span<const double> x) {
  const double x_sum = weighted_sum(design, x);
  Estimate out{.value = weighted_sum(design, y) / x_sum};
  out.influence.reserve(y.size());
  for (size_t i = 0; i < y.size(); ++i) out.influence.push_back((y[i] - out.value * x[i]) / x_sum);
  out.variance = variance_of_sum(design, out.influence);
  return out;
}

Estimate separate_ratio_total(const SampleDesign& design, std::span<const double> y,
                              std::span<const double> x, std::span<const double> x_of_stratum) {
  ONUS_CHECK(x_of_stratum.size() == design.strata.size());
  struct Sums {
    double y = 0, x = 0;
  };
  std::vector<Sums> sums(design.strata.size());
  for (size_t i = 0; i < y.size(); ++i) {
    sums[design.stratum_of[i]].y += design.weight[i] * y[i];
    sums[design.stratum_of[i]].x += design.weight[i] * x[i];
  }
  Estimate out;
  for (size_t h = 0; h < sums.size(); ++h)
    if (sums[h].x > 0) out.value += x_of_stratum[h] * sums[h].y / sums[h].x;
  out.influence.reserve(y.size());
  for (size_t i = 0; i < y.size(); ++i) {
    const uint32_t h = design.stratum_of[i];
    const double ratio = sums[h].x > 0 ? sums[h].y / sums[h].x : 0;
    const double scale = sums[h].x > 0 ? x_of_stratum[h] / sums[h].x : 0;
    out.influence.push_back(scale * (y[i] - ratio * x[i]));
  }
  out.variance = variance_of_sum(design, out.influence);
  return out;
}

}  // namespace onus
