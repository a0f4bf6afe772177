// Strata of a frame: route x crime group x overlay x resulted x score, the small ones merged.
#pragma once

#include <string>
#include <vector>

#include "sampling/audit_frame.h"

namespace onus {

inline constexpr size_t kSmallestStratum = 20;  // reports

struct Stratum {
  std::string name;  // "control-room, violence, overlay, not resulted, missing"
  uint64_t reports = 0;
};

struct Merger {
  std::vector<std::string> strata;  // names as they would have been
  uint64_t reports = 0;
  std::string into;
};

struct Strata {
  std::vector<Stratum> strata;  // in the order of their names
  std::vector<Merger> merged;
};

// Sets FrameReport::stratum. What is merged is as doc/formats/sample.md says.
Strata stratify(AuditFrame& frame, size_t smallest = kSmallestStratum);

}  // namespace onus
