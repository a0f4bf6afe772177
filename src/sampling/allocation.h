// How many reports of which stratum: spreads before anything is reviewed, and sample sizes for
// wanted half widths. The method stands in doc/formats/sample.md.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sampling/audit_frame.h"
#include "sampling/strata.h"

namespace onus {

enum class Allocation : uint8_t { kProportional, kNeyman, kPower };
inline constexpr std::array<Allocation, 3> kEveryAllocation = {
    Allocation::kProportional, Allocation::kNeyman, Allocation::kPower};
std::string_view name_of(Allocation allocation);
std::optional<Allocation> allocation_from(std::string_view name);

inline constexpr uint64_t kLeastSample = 5;  // of a stratum, or all of it

// What is expected of a frame for one domain.
struct DomainSpread {
  CrimeCount machine;             // sums over the frame
  std::vector<double> variances;  // by stratum: of recorded - p x expected, over reports
};

// Policy, not measured: Onus errs by one unrecorded crime in so large a share of reports. It costs
// width where wrong, never validity.
struct MachineErrs {
  double telling = 0.05;  // reports that hold a crime or a doubt
  double quiet = 0.005;
};

// By domain of tables. With rate, that one takes the place of the machine's for all domains.
std::vector<DomainSpread> spreads(const AuditFrame& frame, const Strata& strata,
                                  const AuditTables& tables, const MachineErrs& errs,
                                  std::optional<double> rate = {});

// n by stratum for a sample of about `size` reports; at least kLeastSample of each. The domains wanted
// are those with a half width.
std::vector<uint64_t> allocate(Allocation allocation, uint64_t size, const Strata& strata,
                               const std::vector<DomainSpread>& spread,
                               const std::vector<std::optional<double>>& wanted);

// 95 percent half width that a sample would give; nothing where the machine sees no such crime.
std::optional<double> half_width(const DomainSpread& spread, const Strata& strata,
                                 const std::vector<uint64_t>& sample);

struct SampleSize {
  Allocation allocation = Allocation::kNeyman;
  std::vector<uint64_t> sample;                    // by stratum
  std::vector<std::optional<double>> half_widths;  // by domain

  uint64_t reports() const;
};

// The smallest sample that reaches every wanted half width; the whole frame where that takes all.
SampleSize size_for(Allocation allocation, const Strata& strata,
                    const std::vector<DomainSpread>& spread,
                    const std::vector<std::optional<double>>& wanted);
// A sample of a given size.
SampleSize size_of(Allocation allocation, uint64_t size, const Strata& strata,
                   const std::vector<DomainSpread>& spread,
                   const std::vector<std::optional<double>>& wanted);

}  // namespace onus
