// The plan of an audit: how a frame is divided, what is drawn from it, and the seal that shows that
// neither was changed after the draw. doc/formats/sample.md.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audit/writers.h"
#include "base/result.h"
#include "sampling/allocation.h"
#include "sampling/frame_builder.h"

namespace onus {

struct PlannedDomain {
  std::string name, title;
  std::optional<double> wanted;    // half width, 0 to 1
  std::optional<double> expected;  // half width that the sample should reach
  CrimeCount machine;              // in the frame
};

struct ComparedAllocation {
  Allocation allocation = Allocation::kNeyman;
  uint64_t reports = 0;
  std::vector<std::optional<double>> half_widths;  // by domain
};

struct PlannedStratum {
  std::string name;
  uint64_t reports = 0;  // N
  uint64_t sample = 0;   // n
};

struct DrawnReport {
  std::string report;
  uint32_t stratum = 0;
  double probability = 1;
  bool second_read = false;
};

struct AuditPlan {
  std::string onus, rulebook, lexicon;  // version and hashes
  std::vector<AuditAbout::Input> inputs;
  std::string frame_hash, force;
  uint64_t frame_reports = 0;
  Day from, to;
  std::vector<Excluded> excluded;
  std::vector<PlannedDomain> domains;
  std::vector<ComparedAllocation> compared;
  Allocation allocation = Allocation::kNeyman;
  std::vector<PlannedStratum> strata;
  std::vector<Merger> merged;
  double second_read = 0.1;  // share read twice

  // After the draw.
  std::string seed;
  std::vector<DrawnReport> drawn;
  std::string seal;

  const DrawnReport* find(std::string_view report) const;
};

// What a sheet carries to say which plan it belongs to: the first digits of the seal.
inline constexpr size_t kPlanMarkDigits = 12;
std::string plan_mark(const AuditPlan& plan);

// As design.json, without the draw.
std::string design_text(const AuditPlan& plan);
// As plan.json, sealed: sets plan.seal.
std::string sealed_text(AuditPlan& plan);

// file is what errors name. A plan whose seal is not that of its text is refused.
Result<AuditPlan> parse_design(std::string_view text, const std::string& file);
Result<AuditPlan> parse_plan(std::string_view text, const std::string& file);
Result<AuditPlan> load_design(const std::filesystem::path& path);
Result<AuditPlan> load_plan(const std::filesystem::path& path);

// The design as people read it in a terminal.
std::string plan_in_words(const AuditPlan& plan);

}  // namespace onus
