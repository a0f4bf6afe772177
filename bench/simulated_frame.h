// A simulated half year of a force, of which everything is known: what was reported, what was
// recorded, and what a machine of a given accuracy makes of it. For bench/coverage_study.cc.
#pragma once

#include <string_view>

#include "estimate/estimate_testing.h"

namespace onus {

struct SimulatedMachine {
  std::string_view name;
  double finds_recorded = 1;  // share of the recorded crimes that it finds
  double finds_missing = 1;   // share of the crimes not recorded that it finds
  // Crimes that are none, all of them taken for missing, as a share of all that it finds, or of
  // those that it takes for missing.
  double false_share = 0;
  bool false_of_missing = false;
};

struct SimulatedForce {
  double rate = 0.9;  // about; the frame's own rate is what estimates are held against
  uint32_t reports = 20'000;
  // Strata by the machine's reading too (it reads no crime, all recorded, one missing), besides
  // route and crime group.
  bool banded = false;
  uint64_t seed = 1;
};

inline constexpr uint32_t kBands = 3;

KnownFrame simulated_frame(const SimulatedForce& force, const SimulatedMachine& machine);

}  // namespace onus
