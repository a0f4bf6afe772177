#include "estimate/audit_estimate.h"

#include <cmath>
#include <numeric>

#include "estimate/assisted.h"

namespace onus {
namespace {

// With a few reviews and a very wrong machine the corrected sum of crimes may fall to nothing; then
// there is no such rate.
std::optional<AssistedRate> assisted(const SampleDesign& design, const Estimate& estimate,
                                     const Estimate& plain, std::span<const double> expected) {
  if (!std::isfinite(estimate.value) || !std::isfinite(estimate.variance) || estimate.value < 0)
    return std::nullopt;
  AssistedRate out{.rate = rate_estimate(design, estimate, expected)};
  const auto sampled = static_cast<double>(design.sampled());
  out.equivalent_reports =
      plain.variance > 0
          ? equivalent_sample(sampled, design.population(), plain.variance, estimate.variance)
          : sampled;
  return out;
}

DomainEstimate estimate_domain(const SampleDesign& design, const DomainCounts& counts,
                               const EstimateOptions& options) {
  DomainEstimate out;
  for (const double x : counts.expected) out.reports_with_crime += x > 0;
  out.expected = std::accumulate(counts.expected.begin(), counts.expected.end(), 0.0);
  out.recorded = std::accumulate(counts.recorded.begin(), counts.recorded.end(), 0.0);
  out.expected_in_frame = weighted_sum(design, counts.expected);
  out.missing_in_frame = out.expected_in_frame - weighted_sum(design, counts.recorded);
  const Estimate plain = combined_ratio(design, counts.recorded, counts.expected);
  out.rate = rate_estimate(design, plain, counts.expected);
  out.bootstrap = bootstrap_ratio(design, counts.recorded, counts.expected, options.resamples,
                                  options.seed);
  out.difference = assisted(design, difference_rate(design, counts), plain, counts.expected);
  out.prediction_powered = assisted(
      design, prediction_powered_rate(design, counts, &out.machine_share), plain,
      counts.expected);
  out.regression = assisted(design, regression_rate(design, counts), plain, counts.expected);
  return out;
}

void add_unrecorded(DomainEstimate& out, double recorded_crime) {
  out.unrecorded = unrecorded_a_year(recorded_crime, out.rate.value, out.rate.normal);
  if (out.regression)
    out.unrecorded_assisted = unrecorded_a_year(recorded_crime, out.regression->rate.value,
                                                out.regression->rate.normal);
}

}  // namespace

Result<AuditEstimate> estimate_audit(const AuditData& data, const EstimateOptions& options) {
  ONUS_TRY(const SampleDesign design, design_of(data));
  AuditEstimate out{.frame_reports = static_cast<uint64_t>(design.population()),
                    .reviewed_reports = design.sampled()};
  for (size_t d = 0; d < data.domains.size(); ++d) {
    const DomainCounts counts = counts_of(data, d);
    if (weighted_sum(design, counts.expected) <= 0) {
      out.without_crime.push_back(data.domains[d]);
      continue;
    }
    DomainEstimate domain = estimate_domain(design, counts, options);
    domain.domain = data.domains[d];
    if (d < options.recorded_crime.size() && options.recorded_crime[d])
      add_unrecorded(domain, *options.recorded_crime[d]);
    out.domains.push_back(std::move(domain));
  }
  return out;
}

}  // namespace onus
