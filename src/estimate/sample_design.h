// How the reviewed reports were drawn: strata, their sizes, and each report's weight. The variance
// of every estimator here goes through one function.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "estimate/audit_data.h"

namespace onus {

struct SampleDesign {
  struct Stratum {
    std::string name;
    double population = 0;  // reports in the frame, N
    uint32_t sampled = 0;   // reports reviewed, n
  };
  std::vector<Stratum> strata;
  std::vector<uint32_t> stratum_of;  // of each reviewed report
  std::vector<double> weight;        // of each reviewed report, 1 / probability

  size_t sampled() const { return weight.size(); }
  double population() const;
};

// Refuses what would make an estimate wrong in silence: a stratum of the frame without a reviewed
// report, more reviewed than there are, reviews that are fewer than their weights say (some are
// missing), counts below 0 or more recorded than expected, and a machine's count over the frame
// that is smaller than over the sample.
Result<SampleDesign> design_of(const AuditData& data);
// Refuses nothing: for data that fits by its making, as in a simulation.
SampleDesign unchecked_design_of(const AuditData& data);

// One domain of the sample in columns, one value for each reviewed report, and the machine's counts
// over the frame.
struct DomainCounts {
  std::vector<double> recorded, expected;
  std::vector<double> machine_recorded, machine_expected;
  double frame_machine_recorded = 0, frame_machine_expected = 0;
};
DomainCounts counts_of(const AuditData& data, size_t domain);

// sum of w z over the sample: estimates the sum of z over the frame. One z for each reviewed
// report.
double weighted_sum(const SampleDesign& design, std::span<const double> z);

// The variance of that sum: sum over strata of (1 - n/N) n/(n - 1) sum (wz - mean wz)^2. A stratum
// with a single reviewed report is measured from the mean of the whole sample, which is on the safe
// side. Source: Sarndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), 3.7.
double variance_of_sum(const SampleDesign& design, std::span<const double> z);
// The covariance of two such sums.
double covariance_of_sums(const SampleDesign& design, std::span<const double> z,
                          std::span<const double> v);

}  // namespace onus
