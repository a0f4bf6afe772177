// A small invented audit, for tests and fuzzing.
#pragma once

#include "review/review.h"
#include "sampling/sampling_testing.h"

namespace onus::testing {

// R1 holds a crime, a cancelled one and an N100; R2 holds nothing and is read twice.
struct SmallAudit {
  AuditFrame frame;
  AuditPlan plan;

  SmallAudit() {
    frame.reports.push_back(frame_report(1, "control-room", "violence", FrameScore::kRecorded));
    frame.reports.push_back(frame_report(2, "control-room", "violence", FrameScore::kMissing));
    frame.reports[0].held = {{"C1", "8N", true, HeldStatus::kRecorded, false},
                             {"C2", "8N", false, HeldStatus::kCancelled, false},
                             {"N1", "N100/01", true, HeldStatus::kRecorded, true}};
    plan.to = *parse_day("2026-07-31");
    plan.strata = {{"all", 10, 2}};
    plan.drawn = {{"R1", 0, 0.2, false}, {"R2", 0, 0.2, true}};
    plan.seal = std::string(64, 'a');
  }
  ReviewBook book() const { return {plan, frame, tables_in_use()}; }
};

}  // namespace onus::testing
