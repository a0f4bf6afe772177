// An invented frame of which everything is known, and samples of it: for tests and bench/.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "estimate/audit_data.h"
#include "estimate/random.h"

namespace onus {

struct KnownReport {
  uint32_t stratum = 0;
  std::vector<CrimeCount> truth, machine;  // by domain
};

struct KnownFrame {
  std::vector<std::string> domains = {"all"};
  std::vector<std::string> strata;
  std::vector<KnownReport> reports;

  double true_rate(size_t domain = 0) const {
    CrimeCount sum;
    for (const KnownReport& r : reports) {
      sum.expected += r.truth[domain].expected;
      sum.recorded += r.truth[domain].recorded;
    }
    return sum.recorded / sum.expected;
  }
};

class Sampler {
 public:
  explicit Sampler(const KnownFrame& frame) : of_stratum_(frame.strata.size()) {
    empty_.domains = frame.domains;
    for (const std::string& name : frame.strata)
      empty_.strata.push_back({name, 0, std::vector<CrimeCount>(frame.domains.size())});
    for (const KnownReport& r : frame.reports) {
      of_stratum_[r.stratum].push_back(&r);
      FrameStratum& stratum = empty_.strata[r.stratum];
      ++stratum.reports;
      for (size_t d = 0; d < frame.domains.size(); ++d) {
        stratum.machine[d].expected += r.machine[d].expected;
        stratum.machine[d].recorded += r.machine[d].recorded;
      }
    }
  }

  size_t size_of(size_t stratum) const { return of_stratum_[stratum].size(); }

  // n reports of each stratum, without replacement.
  AuditData draw(const std::vector<uint32_t>& n, RandomStream& random) {
    AuditData data = empty_;
    for (uint32_t h = 0; h < n.size(); ++h) {
      auto& all = of_stratum_[h];
      for (uint32_t k = 0; k < n[h]; ++k) {
        std::swap(all[k], all[k + random.below(static_cast<uint32_t>(all.size()) - k)]);
        data.reports.push_back(
            {h, static_cast<double>(all.size()) / n[h], all[k]->truth, all[k]->machine});
      }
    }
    return data;
  }

 private:
  AuditData empty_;  // the frame without reviews
  std::vector<std::vector<const KnownReport*>> of_stratum_;
};

// Two strata of 600 and 400 reports. The machine misses that share of the crimes.
inline KnownFrame known_frame(double missed) {
  RandomStream random(1);
  KnownFrame frame{.strata = {"mostly crime", "mostly not"}};
  for (int i = 0; i < 1000; ++i) {
    KnownReport r{.stratum = i < 600 ? 0u : 1u, .truth = {{}}, .machine = {{}}};
    const int crimes = random.fraction() < (r.stratum == 0 ? 0.9 : 0.3) ? 1 + (i % 7 == 0) : 0;
    for (int c = 0; c < crimes; ++c) {
      const bool recorded = random.fraction() < (r.stratum == 0 ? 0.9 : 0.6);
      r.truth[0].expected += 1;
      r.truth[0].recorded += recorded;
      if (random.fraction() < missed) continue;
      r.machine[0].expected += 1;
      r.machine[0].recorded += recorded;
    }
    frame.reports.push_back(std::move(r));
  }
  return frame;
}

}  // namespace onus
