// Every estimate of an audit, domain by domain, from what was reviewed and what the machine
// decided.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "estimate/audit_data.h"
#include "estimate/bootstrap.h"
#include "estimate/change.h"
#include "estimate/rate_estimate.h"

namespace onus {

// A rate that the machine helps, and how many reviewed reports it is worth.
struct AssistedRate {
  RateEstimate rate;
  double equivalent_reports = 0;  // that this design would need without the machine's counts
  double simple_reports = 0;      // that a simple random sample would need without a machine
};

// Which of a domain's estimates to quote, with its Wilson interval. By the measurements of
// doc/estimates.md: the regression, except where few crimes were found and reports weigh about the
// same; there it is right too, but wider than need be.
enum class AdvisedEstimate : uint8_t { kReviewsAlone, kRegression };
std::string_view name_of(AdvisedEstimate advised);  // "reviews_alone", "regression"

struct DomainEstimate {
  std::string domain;
  uint64_t reports_with_crime = 0;    // reviewed reports in which a crime should have been recorded
  double expected = 0, recorded = 0;  // crimes, as found in the sample
  double expected_in_frame = 0;       // as they are estimated over the whole frame
  double missing_in_frame = 0;
  RateEstimate rate;             // from the reviews alone
  double simple_reports = 0;     // that a simple random sample would need to be as exact
  BootstrapIntervals bootstrap;  // of the same
  std::optional<AssistedRate> difference, prediction_powered, regression;
  double machine_share = 0;  // of the prediction powered rate: 0 not used, 1 in full
  AdvisedEstimate advised = AdvisedEstimate::kReviewsAlone;
  std::optional<Unrecorded> unrecorded;          // a year, from `rate` and its normal interval
  std::optional<Unrecorded> unrecorded_advised;  // from the advised rate and its Wilson interval

  const RateEstimate& advised_rate() const {
    return advised == AdvisedEstimate::kRegression ? regression->rate : rate;
  }
};

struct EstimateOptions {
  uint64_t seed = 1;  // of the bootstrap
  uint32_t resamples = 2000;
  // Crimes recorded in 12 months, by domain as in AuditData; empty or absent where not known.
  std::vector<std::optional<double>> recorded_crime;
};

struct AuditEstimate {
  uint64_t frame_reports = 0, reviewed_reports = 0;
  std::vector<DomainEstimate> domains;     // those in which a crime was found
  std::vector<std::string> without_crime;  // the others
};

// An error says what in the data does not fit; nothing is estimated then.
Result<AuditEstimate> estimate_audit(const AuditData& data, const EstimateOptions& options);

}  // namespace onus
