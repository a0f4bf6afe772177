#include "estimate/sample_design.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/english.h"

namespace onus {
namespace {

constexpr double kRounding = 1e-6;  // of sums that were written and read as decimals

bool is_count(const CrimeCount& count) {
  return std::isfinite(count.expected) && count.recorded >= 0 && count.recorded <= count.expected;
}

bool are_counts(const std::vector<CrimeCount>& counts, size_t domains) {
  return counts.size() == domains && std::ranges::all_of(counts, is_count);
}

// Where all reports of a stratum have one weight, weight times reports is the stratum's size. Where
// they have not, the sizes agree on average only.
Result<void> check_weights(const AuditData& data, const SampleDesign& design) {
  struct Weights {
    double sum = 0, least = INFINITY, most = 0;
  };
  std::vector<Weights> of_stratum(design.strata.size());
  for (size_t i = 0; i < design.sampled(); ++i) {
    Weights& w = of_stratum[design.stratum_of[i]];
    w.sum += design.weight[i];
    w.least = std::min(w.least, design.weight[i]);
    w.most = std::max(w.most, design.weight[i]);
  }
  for (size_t h = 0; h < of_stratum.size(); ++h) {
    const SampleDesign::Stratum& stratum = design.strata[h];
    const Weights& w = of_stratum[h];
    if (w.sum > 0 && w.most - w.least <= kRounding * w.most &&
        std::abs(w.sum - stratum.population) > kRounding * stratum.population)
      return fail(fmt::format(
          "stratum {}: {} for {:.1f}, but the frame has {}; reviews are missing or doubled: give "
          "every drawn report one final review",
          stratum.name,
          in_figures(stratum.sampled, "reviewed report stands", "reviewed reports stand"), w.sum,
          data.strata[h].reports));
  }
  return {};
}

Result<void> check_machine(const AuditData& data) {
  std::vector<std::vector<CrimeCount>> sums(data.strata.size(),
                                            std::vector<CrimeCount>(data.domains.size()));
  for (const ReviewedReport& report : data.reports)
    for (size_t d = 0; d < data.domains.size(); ++d) {
      sums[report.stratum][d].expected += report.machine[d].expected;
      sums[report.stratum][d].recorded += report.machine[d].recorded;
    }
  for (size_t h = 0; h < data.strata.size(); ++h)
    for (size_t d = 0; d < data.domains.size(); ++d) {
      const CrimeCount& frame = data.strata[h].machine[d];
      const auto exceeds = [](double part, double whole) {
        return part > whole + kRounding * (1 + whole);
      };
      if (exceeds(sums[h][d].expected, frame.expected) ||
          exceeds(sums[h][d].recorded, frame.recorded))
        return fail(fmt::format(
            "stratum {}, domain {}: the machine's counts of the reviewed reports are more than "
            "those of the whole frame; use the decisions made when the sample was drawn",
            data.strata[h].name, data.domains[d]));
    }
  return {};
}

Result<void> check_counts(const AuditData& data) {
  if (data.domains.empty()) return fail("there is no domain to estimate");
  for (const FrameStratum& stratum : data.strata)
    if (!are_counts(stratum.machine, data.domains.size()))
      return fail(fmt::format("stratum {}: the machine's counts cannot be", stratum.name));
  for (size_t i = 0; i < data.reports.size(); ++i) {
    const ReviewedReport& report = data.reports[i];
    if (report.stratum >= data.strata.size())
      return fail(fmt::format("reviewed report {}: its stratum is not in the frame", i + 1));
    if (!(report.weight >= 1) || !std::isfinite(report.weight))
      return fail(fmt::format("reviewed report {}: its weight must be 1 or more", i + 1));
    if (!are_counts(report.reviewed, data.domains.size()) ||
        !are_counts(report.machine, data.domains.size()))
      return fail(fmt::format(
          "reviewed report {}: crimes recorded must lie between 0 and those expected, in every "
          "domain",
          i + 1));
  }
  return {};
}

}  // namespace

double SampleDesign::population() const {
  double sum = 0;
  for (const Stratum& stratum : strata) sum += stratum.population;
  return sum;
}

SampleDesign unchecked_design_of(const AuditData& data) {
  SampleDesign design;
  for (const FrameStratum& stratum : data.strata)
    design.strata.push_back({stratum.name, static_cast<double>(stratum.reports), 0});
  for (const ReviewedReport& report : data.reports) {
    ++design.strata[report.stratum].sampled;
    design.stratum_of.push_back(report.stratum);
    design.weight.push_back(report.weight);
  }
  return design;
}

Result<SampleDesign> design_of(const AuditData& data) {
  if (auto counts = check_counts(data); !counts) return std::unexpected(counts.error());
  SampleDesign design = unchecked_design_of(data);
  for (size_t h = 0; h < design.strata.size(); ++h) {
    const SampleDesign::Stratum& stratum = design.strata[h];
    if (stratum.population > 0 && stratum.sampled == 0)
      return fail(fmt::format(
          "stratum {} of {}: none is reviewed, so that nothing can be said of it; draw from every "
          "stratum, or merge it with another in the plan",
          stratum.name, in_figures(data.strata[h].reports, "report", "reports")));
    if (stratum.sampled > stratum.population)
      return fail(fmt::format("stratum {}: {} reviewed, but the frame has {}", stratum.name,
                              in_figures(stratum.sampled, "report is", "reports are"),
                              with_commas(data.strata[h].reports)));
  }
  if (auto weights = check_weights(data, design); !weights) return std::unexpected(weights.error());
  if (auto machine = check_machine(data); !machine) return std::unexpected(machine.error());
  return design;
}

DomainCounts counts_of(const AuditData& data, size_t domain) {
  DomainCounts out;
  for (const ReviewedReport& report : data.reports) {
    out.recorded.push_back(report.reviewed[domain].recorded);
    out.expected.push_back(report.reviewed[domain].expected);
    out.machine_recorded.push_back(report.machine[domain].recorded);
    out.machine_expected.push_back(report.machine[domain].expected);
  }
  for (const FrameStratum& stratum : data.strata) {
    out.frame_machine_recorded += stratum.machine[domain].recorded;
    out.frame_machine_expected += stratum.machine[domain].expected;
  }
  return out;
}

double weighted_sum(const SampleDesign& design, std::span<const double> z) {
  ONUS_CHECK(z.size() == design.sampled());
  double sum = 0;
  for (size_t i = 0; i < z.size(); ++i) sum += design.weight[i] * z[i];
  return sum;
}

double variance_of_sum(const SampleDesign& design, std::span<const double> z) {
  return covariance_of_sums(design, z, z);
}

double covariance_of_sums(const SampleDesign& design, std::span<const double> z,
                          std::span<const double> v) {
  ONUS_CHECK(z.size() == design.sampled() && v.size() == design.sampled());
  struct Means {
    double z = 0, v = 0;
  };
  const size_t strata = design.strata.size();
  std::vector<Means> mean(strata);
  Means overall;
  for (size_t i = 0; i < z.size(); ++i) {
    Means& m = mean[design.stratum_of[i]];
    m.z += design.weight[i] * z[i];
    m.v += design.weight[i] * v[i];
  }
  for (size_t h = 0; h < strata; ++h) {
    overall.z += mean[h].z / static_cast<double>(z.size());
    overall.v += mean[h].v / static_cast<double>(z.size());
    mean[h].z /= std::max(1u, design.strata[h].sampled);
    mean[h].v /= std::max(1u, design.strata[h].sampled);
  }
  std::vector<double> squares(strata);
  for (size_t i = 0; i < z.size(); ++i) {
    const uint32_t h = design.stratum_of[i];
    const Means& m = design.strata[h].sampled == 1 ? overall : mean[h];
    squares[h] += (design.weight[i] * z[i] - m.z) * (design.weight[i] * v[i] - m.v);
  }
  double sum = 0;
  for (size_t h = 0; h < strata; ++h) {
    const double n = design.strata[h].sampled;
    if (n == 0) continue;
    sum += (1 - n / design.strata[h].population) * (n > 1 ? n / (n - 1) : 1) * squares[h];
  }
  return sum;
}

}  // namespace onus
