#include "evaluation/figures.h"

#include <algorithm>
#include <array>

namespace onus {
namespace {

constexpr std::array kBandEdges = {0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

double square(double x) { return x * x; }

}  // namespace

double Figures::class_f1() const {
  const double p = class_precision().value(), r = class_recall().value();
  return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

std::vector<OperatingPoint> operating_points(std::vector<Sureness> reports,
                                             std::span<const double> precisions) {
  const int64_t owing = std::ranges::count(reports, true, &Sureness::owes);
  std::erase_if(reports, [](const Sureness& report) { return report.confidence <= 0; });
  std::ranges::sort(reports, std::ranges::greater(), &Sureness::confidence);
  std::vector<OperatingPoint> points;
  for (double wanted : precisions)
    points.push_back({.precision_wanted = wanted, .recall{0, owing}});
  int64_t flagged = 0, found = 0;
  for (size_t i = 0; i < reports.size(); ++i) {
    ++flagged;
    found += reports[i].owes;
    // Reports that are equally sure cannot be told apart.
    if (i + 1 < reports.size() && reports[i + 1].confidence == reports[i].confidence) continue;
    for (OperatingPoint& point : points)
      if (Ratio{found, flagged}.value() >= point.precision_wanted && found > point.recall.hits) {
        point.recall.hits = found;
        point.from = reports[i].confidence;
        point.flagged = flagged;
      }
  }
  return points;
}

Calibration calibration_of(std::span<const Sureness> reports) {
  Calibration result;
  for (size_t i = 0; i + 1 < kBandEdges.size(); ++i)
    result.bands.push_back({.from = kBandEdges[i], .to = kBandEdges[i + 1]});
  for (const Sureness& report : reports) {
    if (report.confidence <= 0) continue;
    auto band = result.bands.begin();
    while (std::next(band) != result.bands.end() && report.confidence >= band->to) ++band;
    ++band->right.of;
    band->right.hits += report.owes;
    band->mean_confidence += report.confidence;
    ++result.reports;
    result.brier += square(report.confidence - (report.owes ? 1.0 : 0.0));
  }
  if (result.reports > 0) result.brier /= static_cast<double>(result.reports);
  std::erase_if(result.bands, [](const Band& band) { return band.right.of == 0; });
  for (Band& band : result.bands) band.mean_confidence /= static_cast<double>(band.right.of);
  return result;
}

}  // namespace onus
