// All that the report of a statistical audit says, and the files it is written to.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "estimate/agreement.h"
#include "estimate/audit_estimate.h"
#include "estimate/capture_recapture.h"

namespace onus {

// The three questions under which inspectors put their evidence.
enum class EvidenceQuestion : uint8_t { kRecording, kSystems, kLeadership };
inline constexpr size_t kEvidenceQuestions = 3;

struct Noun {
  std::string one, many;  // "crime recorded", "crimes recorded"
};

// A share other than a recording rate: crimes recorded in 24 hours, N100 used rightly,
// cancellations that were right. count of `of`, as found.
struct AuditMeasure {
  std::string name;     // "within_24_hours", for files
  std::string title;    // "Recorded within 24 hours of the report", for people
  std::string group;    // measures of one group stand in one table: "Cancelled crimes: rape"
  Noun of_what;
  EvidenceQuestion question = EvidenceQuestion::kRecording;
  uint64_t count = 0, of = 0;
  // Weighted to the frame; absent where the records looked at are no random sample of it. Then the
  // share is given without an interval.
  std::optional<RateEstimate> rate;
};

struct UnitRate {
  std::string unit;
  CrimeCount found;  // in the sample
  std::optional<RateEstimate> rate;
};

// Why crimes were not recorded: those found in the sample, and how many of the frame they stand
// for.
struct ReasonCount {
  std::string name, title;
  double found = 0;
  double in_frame = 0;
};

struct ReviewerAgreement {
  Agreement agreement;
  std::vector<std::pair<std::string, Rate>> by_class;  // both named it, of those where either did
  uint64_t third_readings = 0;                         // disagreements that a third person decided
};

// The advised rates of one audit, as far as a later one needs them.
struct EarlierAudit {
  struct Domain {
    std::string name;
    double value = 0, error = 0;
    Interval interval;
  };
  Day from, to;
  std::vector<Domain> domains;
};

// How the sample was made, from its plan.
struct SampleMethod {
  struct Stratum {
    std::string name;
    uint64_t frame = 0, reviewed = 0;
  };
  struct Excluded {
    std::string what;
    uint64_t reports = 0;
  };
  std::string allocation, seed, frame_hash, seal;
  std::string onus, rulebook, lexicon;  // version and hashes
  std::vector<Stratum> strata;
  std::vector<Excluded> excluded;
  std::vector<std::string> notes;  // strata merged and the like, a sentence each
};

struct AuditReport {
  std::string force;  // as it is written for people; may be empty
  Day from, to;       // the audit period, both included
  AuditEstimate estimate;
  // "violence" to "Violence against the person". A domain without one is shown by its name.
  std::vector<std::pair<std::string, std::string>> domain_titles;
  std::optional<double> recorded_crime;  // all, without fraud, 12 months to the end of the period
  std::vector<AuditMeasure> measures;
  std::vector<UnitRate> units;
  std::vector<ReasonCount> reasons;
  std::optional<ReviewerAgreement> reviewers;
  std::optional<TwoFinders> finders;  // crimes not recorded: people first, the machine second
  std::vector<EarlierAudit> earlier;  // oldest first
  SampleMethod method;
};

std::string_view domain_title(const AuditReport& report, std::string_view domain);

// One domain of this audit against the last earlier one that has it.
struct DomainChange {
  std::string domain;
  Day earlier_from, earlier_to;
  double earlier = 0, later = 0;
  RateChange change;
};
std::vector<DomainChange> changes_since(const AuditReport& report);

void append_report_json(std::string& out, const AuditReport& report);
// A line a figure: section, name, value, low, high, count, of.
void append_report_csv(std::string& out, const AuditReport& report);
// One page, without network and without script.
void append_report_html(std::string& out, const AuditReport& report);

// The audits in what append_report_json wrote: those it was compared with, and itself last.
Result<std::vector<EarlierAudit>> read_earlier(std::string_view json);

// Writes estimate.json, estimate.csv and estimate.html into the folder, which is made if need be.
Result<void> write_audit_report(const std::filesystem::path& folder, const AuditReport& report);

}  // namespace onus
