// A plan with its frame and the rulebook's tables, as commands on reviews need them.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "law/rulebook.h"
#include "review/review.h"
#include "sampling/audit_plan.h"
#include "sampling/audit_tables.h"
#include "sampling/frame_json.h"

namespace onus {

// The frame of a plan; another one is refused. path empty: the frame.ndjson beside the plan.
Result<AuditFrame> load_frame_of(const AuditPlan& plan, const std::filesystem::path& plan_file,
                                 const std::filesystem::path& path);

struct AuditBook {
  std::unique_ptr<Rulebook> rulebook;
  AuditPlan plan;
  AuditFrame frame;
  AuditTables tables;
};

// Draws again: a plan that is not the draw of its seed is refused. Errors of the rulebook are on
// standard error already.
Result<std::unique_ptr<AuditBook>> load_audit_book(const std::string& plan_file,
                                                   const std::string& frame_file);

// The reviews of these sheets, or every refusal on standard error and nothing.
std::optional<Reviews> load_reviews(const std::vector<std::string>& files, const ReviewBook& book);

}  // namespace onus
