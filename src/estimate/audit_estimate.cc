#include "estimate/audit_estimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "estimate/allowance.h"
#include "estimate/assisted.h"

namespace onus {
namespace {

// With a few reviews and a very wrong machine the corrected sum of crimes may fall to nothing; then
// there is no such rate.
std::optional<AssistedRate> assisted(const SampleDesign& design, const DomainCounts& counts,
                                     const Estimate& plain, Estimate estimate) {
  if (!std::isfinite(estimate.value) || !std::isfinite(estimate.variance) || estimate.value < 0)
    return std::nullopt;
  estimate.variance +=
      allowance_with_machine(design, counts.expected, std::min(estimate.value, 1.0));
  AssistedRate out{.rate = rate_estimate(design, estimate, counts.expected)};
  out.simple_reports = simple_sample(design, plain, estimate.variance);
  const auto sampled = static_cast<double>(design.sampled());
  out.equivalent_reports = plain.variance > 0 ? equivalent_sample(sampled, design.population(),
                                                                  plain.variance, estimate.variance)
                                              : sampled;
  return out;
}

// Measured, not derived: doc/estimates.md.
constexpr double kFewCrimes = 100;
constexpr double kUnevenWeights = 2;  // the largest over the least

bool weights_differ(const SampleDesign& design) {
  const auto [least, most] = std::ranges::minmax(design.weight);
  return most > kUnevenWeights * least;
}

DomainEstimate estimate_domain(const SampleDesign& design, const DomainCounts& counts,
                               const EstimateOptions& options) {
  DomainEstimate out;
  for (const double x : counts.expected) out.reports_with_crime += x > 0;
  out.expected = std::accumulate(counts.expected.begin(), counts.expected.end(), 0.0);
  out.recorded = std::accumulate(counts.recorded.begin(), counts.recorded.end(), 0.0);
  out.expected_in_frame = weighted_sum(design, counts.expected);
  out.missing_in_frame = out.expected_in_frame - weighted_sum(design, counts.recorded);
  Estimate plain = combined_ratio(design, counts.recorded, counts.expected);
  plain.variance += allowance_without_machine(design, counts.expected, plain.value);
  out.rate = rate_estimate(design, plain, counts.expected);
  out.simple_reports = simple_sample(design, plain, plain.variance);
  out.bootstrap =
      bootstrap_ratio(design, counts.recorded, counts.expected, options.resamples, options.seed);
  out.difference = assisted(design, counts, plain, difference_rate(design, counts));
  out.prediction_powered =
      assisted(design, counts, plain, prediction_powered_rate(design, counts, &out.machine_share));
  out.regression = assisted(design, counts, plain, regression_rate(design, counts));
  if (out.regression && (out.expected >= kFewCrimes || weights_differ(design)))
    out.advised = AdvisedEstimate::kRegression;
  return out;
}

void add_unrecorded(DomainEstimate& out, double recorded_crime) {
  out.unrecorded = unrecorded_a_year(recorded_crime, out.rate.value, out.rate.normal);
  const RateEstimate& advised = out.advised_rate();
  out.unrecorded_advised = unrecorded_a_year(recorded_crime, advised.value, advised.wilson);
}

}  // namespace

std::string_view name_of(AdvisedEstimate advised) {
  return advised == AdvisedEstimate::kRegression ? "regression" : "reviews_alone";
}

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
