#include "sampling/allocation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onus {
namespace {

constexpr double kZ = 1.959963984540054;  // the normal quantile at 0.975
constexpr std::array<std::string_view, 3> kNames = {"proportional", "neyman", "power"};

// Mean and variance of numbers as they come (Welford).
struct Moments {
  double count = 0, mean = 0, squares = 0;
  void add(double value) {
    count += 1;
    const double off = value - mean;
    mean += off / count;
    squares += off * (value - mean);
  }
  double variance() const { return count > 1 ? squares / (count - 1) : 0; }
};

// What a report adds to the variance of all wanted half widths, each measured against what is wanted.
std::vector<double> spread_together(const Strata& strata, const std::vector<DomainSpread>& spread,
                                    const std::vector<std::optional<double>>& wanted) {
  std::vector<double> out(strata.strata.size(), 0);
  for (size_t d = 0; d < spread.size(); ++d) {
    const double crimes = spread[d].machine.expected;
    if (!wanted[d] || crimes <= 0) continue;
    for (size_t h = 0; h < out.size(); ++h)
      out[h] += spread[d].variances[h] / std::pow(crimes * *wanted[d], 2);
  }
  for (double& s : out) s = std::sqrt(s);
  return out;
}

std::vector<double> shares(Allocation allocation, const Strata& strata,
                           const std::vector<DomainSpread>& spread,
                           const std::vector<std::optional<double>>& wanted) {
  const std::vector<double> together = spread_together(strata, spread, wanted);
  std::vector<double> out;
  for (size_t h = 0; h < together.size(); ++h) {
    const auto reports = static_cast<double>(strata.strata[h].reports);
    switch (allocation) {
      case Allocation::kProportional: out.push_back(reports); break;
      case Allocation::kNeyman: out.push_back(reports * together[h]); break;
      case Allocation::kPower: out.push_back(std::sqrt(reports) * together[h]); break;
    }
  }
  return out;
}

uint64_t least_of(const Stratum& stratum) { return std::min(stratum.reports, kLeastSample); }

}  // namespace

std::string_view name_of(Allocation allocation) { return kNames[static_cast<size_t>(allocation)]; }

std::optional<Allocation> allocation_from(std::string_view name) {
  for (const Allocation one : kEveryAllocation)
    if (name_of(one) == name) return one;
  return std::nullopt;
}

std::vector<DomainSpread> spreads(const AuditFrame& frame, const Strata& strata,
                                  const AuditTables& tables, const MachineErrs& errs,
                                  std::optional<double> rate) {
  const size_t domains = tables.domains().size(), count = strata.strata.size();
  std::vector<DomainSpread> out(domains);
  for (const FrameReport& report : frame.reports) {
    const auto counts = machine_counts(report, tables);
    for (size_t d = 0; d < domains; ++d) {
      out[d].machine.expected += counts[d].expected;
      out[d].machine.recorded += counts[d].recorded;
    }
  }
  std::vector<double> p(domains, rate.value_or(1));
  for (size_t d = 0; d < domains; ++d)
    if (!rate && out[d].machine.expected > 0)
      p[d] = out[d].machine.recorded / out[d].machine.expected;

  std::vector<std::vector<Moments>> moments(domains, std::vector<Moments>(count));
  std::vector<double> quiet(count, 0);
  for (const FrameReport& report : frame.reports) {
    const auto counts = machine_counts(report, tables);
    for (size_t d = 0; d < domains; ++d)
      moments[d][report.stratum].add(counts[d].recorded - p[d] * counts[d].expected);
    quiet[report.stratum] += report.score == FrameScore::kQuiet ? 1 : 0;
  }
  for (size_t d = 0; d < domains; ++d) {
    // A domain's share of the errors is its share of the crimes.
    const double all = out[0].machine.expected;
    const double part = all > 0 ? out[d].machine.expected / all : 1;
    for (size_t h = 0; h < count; ++h) {
      const double still = quiet[h] / static_cast<double>(strata.strata[h].reports);
      const double errs_here = part * (still * errs.quiet + (1 - still) * errs.telling);
      out[d].variances.push_back(moments[d][h].variance() +
                                 std::min(errs_here, 1.0) * p[d] * p[d]);
    }
  }
  return out;
}

std::vector<uint64_t> allocate(Allocation allocation, uint64_t size, const Strata& strata,
                               const std::vector<DomainSpread>& spread,
                               const std::vector<std::optional<double>>& wanted) {
  const std::vector<double> share = shares(allocation, strata, spread, wanted);
  const size_t count = share.size();
  std::vector<uint64_t> sample(count);
  std::vector<bool> fixed(count, false);  // at its least or at all of it
  for (;;) {
    double left = static_cast<double>(size), sum = 0;
    for (size_t h = 0; h < count; ++h)
      if (fixed[h])
        left -= static_cast<double>(sample[h]);
      else
        sum += share[h];
    bool settled = true;
    for (size_t h = 0; h < count; ++h) {
      if (fixed[h]) continue;
      const double n = sum > 0 ? std::max(0.0, left) * share[h] / sum : 0;
      const Stratum& stratum = strata.strata[h];
      sample[h] = std::clamp(static_cast<uint64_t>(std::ceil(n)), least_of(stratum),
                             stratum.reports);
      if (static_cast<double>(sample[h]) >= n + 1 || static_cast<double>(sample[h]) < n) {
        fixed[h] = true;
        settled = false;
      }
    }
    if (settled) return sample;
  }
}

std::optional<double> half_width(const DomainSpread& spread, const Strata& strata,
                                 const std::vector<uint64_t>& sample) {
  if (spread.machine.expected <= 0) return std::nullopt;
  double variance = 0;
  for (size_t h = 0; h < sample.size(); ++h) {
    const auto all = static_cast<double>(strata.strata[h].reports);
    variance += all * all * spread.variances[h] * (1 / static_cast<double>(sample[h]) - 1 / all);
  }
  return kZ * std::sqrt(std::max(0.0, variance)) / spread.machine.expected;
}

uint64_t SampleSize::reports() const {
  return std::accumulate(sample.begin(), sample.end(), uint64_t{0});
}

SampleSize size_of(Allocation allocation, uint64_t size, const Strata& strata,
                   const std::vector<DomainSpread>& spread,
                   const std::vector<std::optional<double>>& wanted) {
  SampleSize out{allocation, allocate(allocation, size, strata, spread, wanted), {}};
  for (const DomainSpread& one : spread)
    out.half_widths.push_back(half_width(one, strata, out.sample));
  return out;
}

SampleSize size_for(Allocation allocation, const Strata& strata,
                    const std::vector<DomainSpread>& spread,
                    const std::vector<std::optional<double>>& wanted) {
  const auto reaches = [&](const SampleSize& size) {
    for (size_t d = 0; d < spread.size(); ++d)
      if (wanted[d] && size.half_widths[d] && *size.half_widths[d] > *wanted[d]) return false;
    return true;
  };
  uint64_t low = 0, high = 0;  // sizes: too small, and enough
  for (const Stratum& stratum : strata.strata) high += stratum.reports;
  while (high - low > 1) {
    const uint64_t middle = low + (high - low) / 2;
    (reaches(size_of(allocation, middle, strata, spread, wanted)) ? high : low) = middle;
  }
  return size_of(allocation, high, strata, spread, wanted);
}

}  // namespace onus
