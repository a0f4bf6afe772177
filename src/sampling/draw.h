// Which reports are drawn: those with the smallest SHA-256 of seed and number, stratum by stratum, so
// that anybody can repeat it. doc/formats/sample.md.
#pragma once

#include <vector>

#include "base/result.h"
#include "sampling/audit_frame.h"
#include "sampling/audit_plan.h"

namespace onus {

// Why a text cannot be a seed, or nothing.
std::optional<std::string> unusable_seed(std::string_view seed);

// Whether the strata of the plan are those of the frame; an error says where not.
Result<void> check_strata(const AuditFrame& frame, const AuditPlan& plan);

// Fills plan.drawn for plan.seed. check_strata must have passed.
void draw(const AuditFrame& frame, AuditPlan& plan);

// Draws again; an error says how the plan differs.
Result<void> check_draw(const AuditFrame& frame, const AuditPlan& plan);

}  // namespace onus
