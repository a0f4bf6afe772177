// A small invented frame, and samples of it, for tests.
#pragma once

#include <string>
#include <vector>

#include "estimate/audit_data.h"
#include "estimate/random.h"

namespace onus {

// Every report of a frame as it truly is and as the machine sees it; one domain.
struct KnownFrame {
  struct Report {
    uint32_t stratum = 0;
    CrimeCount truth, machine;
  };
  std::vector<Report> reports;
  uint32_t strata = 1;

  double true_rate() const {
    CrimeCount sum;
    for (const Report& r : reports) {
      sum.expected += r.truth.expected;
      sum.recorded += r.truth.recorded;
    }
    return sum.recorded / sum.expected;
  }
};

// Two strata of 600 and 400 reports. The machine misses `missed` of the crimes.
inline KnownFrame known_frame(double missed, uint64_t seed = 1) {
  RandomStream random(seed);
  KnownFrame frame{.strata = 2};
  for (int i = 0; i < 1000; ++i) {
    KnownFrame::Report r{.stratum = i < 600 ? 0u : 1u};
    const int crimes = random.fraction() < (r.stratum == 0 ? 0.9 : 0.3) ? 1 + (i % 7 == 0) : 0;
    for (int c = 0; c < crimes; ++c) {
      const bool recorded = random.fraction() < (r.stratum == 0 ? 0.9 : 0.6);
      r.truth.expected += 1;
      r.truth.recorded += recorded;
      if (random.fraction() < missed) continue;
      r.machine.expected += 1;
      r.machine.recorded += recorded;
    }
    frame.reports.push_back(r);
  }
  return frame;
}

// n of each stratum, drawn without replacement; n as many as there are reviews all of it.
inline AuditData sample_of(const KnownFrame& frame, const std::vector<uint32_t>& n,
                           RandomStream& random) {
  AuditData data{.domains = {"all"}};
  std::vector<std::vector<const KnownFrame::Report*>> of_stratum(frame.strata);
  for (const KnownFrame::Report& r : frame.reports) of_stratum[r.stratum].push_back(&r);
  for (uint32_t h = 0; h < frame.strata; ++h) {
    auto& all = of_stratum[h];
    FrameStratum stratum{.name = std::to_string(h), .reports = all.size(), .machine = {{}}};
    for (const auto* r : all) {
      stratum.machine[0].expected += r->machine.expected;
      stratum.machine[0].recorded += r->machine.recorded;
    }
    data.strata.push_back(stratum);
    for (uint32_t k = 0; k < n[h]; ++k) {
      std::swap(all[k], all[k + random.below(static_cast<uint32_t>(all.size()) - k)]);
      data.reports.push_back({.stratum = h,
                              .weight = static_cast<double>(all.size()) / n[h],
                              .reviewed = {all[k]->truth},
                              .machine = {all[k]->machine}});
    }
  }
  return data;
}

}  // namespace onus
