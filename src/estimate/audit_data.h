// What an estimate is made from: every report of the frame as the machine decided it, and the reviewed ones as people did.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace onus {

// Crimes of one report in one domain (all, violence, sexual, ...): how many should exist and how many of them do.
struct CrimeCount {
  double expected = 0;  // crimes that should have been recorded
  double recorded = 0;  // of them, recorded; at most expected
};

struct FrameStratum {
  std::string name;
  uint64_t reports = 0;              // in the frame, N
  std::vector<CrimeCount> machine;   // sums of the machine's counts over the frame, by domain
};

struct ReviewedReport {
  uint32_t stratum = 0;              // index into AuditData::strata
  double weight = 1;                 // 1 / probability of being drawn
  std::vector<CrimeCount> reviewed;  // the final review, by domain
  std::vector<CrimeCount> machine;   // what the machine decided for the same report, by domain
};

struct AuditData {
  std::vector<std::string> domains;  // "all" first
  std::vector<FrameStratum> strata;
  std::vector<ReviewedReport> reports;
};

}  // namespace onus
