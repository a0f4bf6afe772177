#include "estimate/agreement.h"

#include <algorithm>
#include <cmath>

namespace onus {
namespace {

class Table {
 public:
  Table(std::span<const TwoReadings> readings, uint32_t categories)
      : categories_(categories), cells_(size_t{categories} * categories), n_(readings.size()) {
    for (const TwoReadings& reading : readings) {
      ONUS_CHECK(reading.first < categories && reading.second < categories);
      ++cells_[size_t{reading.first} * categories + reading.second];
    }
  }

  uint64_t count(uint32_t first, uint32_t second) const {
    return cells_[size_t{first} * categories_ + second];
  }
  double share(uint32_t first, uint32_t second) const {
    return static_cast<double>(count(first, second)) / static_cast<double>(n_);
  }
  uint64_t of_first(uint32_t category) const {
    uint64_t sum = 0;
    for (uint32_t j = 0; j < categories_; ++j) sum += count(category, j);
    return sum;
  }
  uint64_t of_second(uint32_t category) const {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < categories_; ++i) sum += count(i, category);
    return sum;
  }

 private:
  uint32_t categories_;
  std::vector<uint64_t> cells_;
  size_t n_;
};

// Fleiss, Cohen and Everitt (1969), equation 13, times n.
double spread_of_kappa(const Table& table, uint32_t categories, double n, double observed,
                       double expected) {
  double own = 0, off = 0;
  for (uint32_t i = 0; i < categories; ++i) {
    const double row = static_cast<double>(table.of_first(i)) / n;
    const double column = static_cast<double>(table.of_second(i)) / n;
    const double term = (1 - expected) - (row + column) * (1 - observed);
    own += table.share(i, i) * term * term;
    for (uint32_t j = 0; j < categories; ++j) {
      if (i == j) continue;
      const double cross =
          static_cast<double>(table.of_second(i)) / n + static_cast<double>(table.of_first(j)) / n;
      off += table.share(i, j) * cross * cross;
    }
  }
  const double rest = observed * expected - 2 * expected + observed;
  return (own + (1 - observed) * (1 - observed) * off - rest * rest) / std::pow(1 - expected, 4);
}

}  // namespace

Agreement agreement_of(std::span<const TwoReadings> readings, uint32_t categories) {
  Agreement out{.readings = readings.size(), .interval = {-1, 1}};
  if (readings.empty()) return out;
  const Table table(readings, categories);
  const double n = static_cast<double>(readings.size());
  for (uint32_t i = 0; i < categories; ++i) {
    out.agreed += table.count(i, i);
    out.expected +=
        static_cast<double>(table.of_first(i)) / n * static_cast<double>(table.of_second(i)) / n;
  }
  out.kappa_defined = out.expected < 1;
  if (!out.kappa_defined) return out;
  const double observed = static_cast<double>(out.agreed) / n;
  out.kappa = (observed - out.expected) / (1 - out.expected);
  const double error =
      std::sqrt(std::max(0.0, spread_of_kappa(table, categories, n, observed, out.expected)) / n);
  out.interval = {std::max(-1.0, out.kappa - kZ95 * error),
                  std::min(1.0, out.kappa + kZ95 * error)};
  return out;
}

std::vector<CategoryAgreement> agreement_by_category(std::span<const TwoReadings> readings,
                                                     uint32_t categories) {
  const Table table(readings, categories);
  std::vector<CategoryAgreement> out;
  for (uint32_t i = 0; i < categories; ++i) {
    const uint64_t both = table.count(i, i);
    const uint64_t either = table.of_first(i) + table.of_second(i) - both;
    if (either > 0) out.push_back({i, wilson_rate(both, either)});
  }
  return out;
}

}  // namespace onus
