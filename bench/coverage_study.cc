// Does a 95 percent interval hold the truth 95 times of 100, and how wide is it? Draws simulated
// audits (2,000 a setting unless told) from a simulated force and prints tables for
// doc/estimates.md. coverage_study [AUDITS]
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <thread>

#include "estimate/audit_estimate.h"
#include "simulated_frame.h"

namespace onus {
namespace {

constexpr std::array<SimulatedMachine, 4> kMachines = {{
    {"good", 0.9, 0.9, 0.1, false},
    {"good at what is missing", 0.9, 0.9, 0.1, true},
    {"poor", 0.6, 0.6, 0.4, false},
    {"biased", 0.98, 0.3, 0.02, false},
}};

// How many reports of each stratum. Without bands in proportion; with bands more where the machine
// reads a crime that is not recorded, by how much a report may differ there (a guess made before
// any review: 0.1 where it reads none, 0.2 where all is recorded, 0.5 where one is missing).
std::vector<uint32_t> allocation(const Sampler& sampler, size_t strata, uint32_t n, bool banded) {
  constexpr std::array<double, kBands> kSpread = {0.1, 0.2, 0.5};
  constexpr double kLeast = 5;  // reports of a stratum, as onus sample has it
  std::vector<double> share(strata);
  for (size_t h = 0; h < strata; ++h)
    share[h] = static_cast<double>(sampler.size_of(h)) * (banded ? kSpread[h % kBands] : 1);
  const double all = std::accumulate(share.begin(), share.end(), 0.0);
  std::vector<uint32_t> out(strata);
  for (size_t h = 0; h < strata; ++h)
    out[h] = static_cast<uint32_t>(std::clamp(std::round(n * share[h] / all),
                                              std::min(kLeast, 1.0 * sampler.size_of(h)),
                                              1.0 * sampler.size_of(h)));
  return out;
}

struct Score {
  uint64_t audits = 0, held = 0;
  double width = 0, bias = 0;
};

struct Method {
  std::string_view name;
  std::function<std::optional<std::pair<double, Interval>>(const DomainEstimate&)> of;
};

std::optional<std::pair<double, Interval>> normal_of(const std::optional<AssistedRate>& a) {
  if (!a) return std::nullopt;
  return std::pair(a->rate.value, a->rate.normal);
}
std::optional<std::pair<double, Interval>> wilson_of(const std::optional<AssistedRate>& a) {
  if (!a) return std::nullopt;
  return std::pair(a->rate.value, a->rate.wilson);
}
std::optional<std::pair<double, Interval>> exact_of(const std::optional<AssistedRate>& a) {
  if (!a) return std::nullopt;
  return std::pair(a->rate.value, a->rate.clopper_pearson);
}

const std::vector<Method>& methods() {
  static const std::vector<Method> all = {
      {"normal", [](auto& d) { return std::optional(std::pair(d.rate.value, d.rate.normal)); }},
      {"Wilson", [](auto& d) { return std::optional(std::pair(d.rate.value, d.rate.wilson)); }},
      {"Clopper-Pearson",
       [](auto& d) { return std::optional(std::pair(d.rate.value, d.rate.clopper_pearson)); }},
      {"bootstrap, percentile",
       [](auto& d) { return std::optional(std::pair(d.rate.value, d.bootstrap.percentile)); }},
      {"bootstrap, BCa",
       [](auto& d) { return std::optional(std::pair(d.rate.value, d.bootstrap.bca)); }},
      {"difference, normal", [](auto& d) { return normal_of(d.difference); }},
      {"difference, Wilson", [](auto& d) { return wilson_of(d.difference); }},
      {"difference, Clopper-Pearson", [](auto& d) { return exact_of(d.difference); }},
      {"prediction-powered, normal", [](auto& d) { return normal_of(d.prediction_powered); }},
      {"prediction-powered, Wilson", [](auto& d) { return wilson_of(d.prediction_powered); }},
      {"prediction-powered, Clopper-Pearson",
       [](auto& d) { return exact_of(d.prediction_powered); }},
      {"regression, normal", [](auto& d) { return normal_of(d.regression); }},
      {"regression, Wilson", [](auto& d) { return wilson_of(d.regression); }},
      {"regression, Clopper-Pearson", [](auto& d) { return exact_of(d.regression); }},
      {"advised",
       [](auto& d) {
         return std::optional(std::pair(d.advised_rate().value, d.advised_rate().wilson));
       }},
  };
  return all;
}
constexpr size_t kBootstrapLast = 4, kDifference = 5, kPredictionPowered = 8, kRegression = 11;

struct Setting {
  SimulatedForce force;
  SimulatedMachine machine;
  uint32_t reviewed = 800;
  uint32_t resamples = 0;
};

// Scores by domain and method.
using Scores = std::vector<std::vector<Score>>;

Scores study_part(const KnownFrame& frame, const Setting& setting, uint32_t audits, uint64_t seed) {
  Sampler sampler(frame);
  const auto n = allocation(sampler, frame.strata.size(), setting.reviewed, setting.force.banded);
  std::vector<double> truth;
  for (size_t d = 0; d < frame.domains.size(); ++d) truth.push_back(frame.true_rate(d));
  RandomStream random(seed);
  Scores scores(frame.domains.size(), std::vector<Score>(methods().size()));
  for (uint32_t k = 0; k < audits; ++k) {
    const auto estimate = estimate_audit(sampler.draw(n, random),
                                         {.seed = random.next(), .resamples = setting.resamples});
    if (!estimate) {
      fmt::print(stderr, "coverage_study: {}\n", estimate.error().text());
      std::exit(2);
    }
    for (const DomainEstimate& domain : estimate->domains) {
      const size_t d = std::ranges::find(frame.domains, domain.domain) - frame.domains.begin();
      for (size_t m = 0; m < methods().size(); ++m) {
        const auto result = methods()[m].of(domain);
        if (!result) continue;
        const auto& [value, interval] = *result;
        Score& score = scores[d][m];
        ++score.audits;
        score.held += interval.low <= truth[d] && truth[d] <= interval.high;
        score.width += interval.high - interval.low;
        score.bias += value - truth[d];
      }
    }
  }
  return scores;
}

Scores study(const Setting& setting, uint32_t audits) {
  const KnownFrame frame = simulated_frame(setting.force, setting.machine);
  Scores one, other;
  {
    const std::jthread half([&] { one = study_part(frame, setting, audits / 2, 1001); });
    other = study_part(frame, setting, audits - audits / 2, 2002);
  }
  for (size_t d = 0; d < one.size(); ++d)
    for (size_t m = 0; m < one[d].size(); ++m) {
      one[d][m].audits += other[d][m].audits;
      one[d][m].held += other[d][m].held;
      one[d][m].width += other[d][m].width;
      one[d][m].bias += other[d][m].bias;
    }
  return one;
}

double coverage(const Score& s) {
  return 100.0 * static_cast<double>(s.held) / static_cast<double>(s.audits);
}
double half_width(const Score& s) { return 50 * s.width / static_cast<double>(s.audits); }
double bias(const Score& s) { return 100 * s.bias / static_cast<double>(s.audits); }

void print_head(std::string_view title, const std::vector<std::string_view>& columns) {
  fmt::print("\n### {}\n\n|", title);
  for (const std::string_view column : columns) fmt::print(" {} |", column);
  fmt::print("\n|");
  for (size_t i = 0; i < columns.size(); ++i) fmt::print("---|");
  fmt::print("\n");
}

// The rate without a machine, and its bootstrap, by domain: nothing here depends on the machine.
void print_classical(uint32_t audits) {
  print_head("Coverage without the machine",
             {"rate", "reviewed", "domain", "crimes found, about", "normal", "Wilson",
              "Clopper-Pearson", "bootstrap, percentile", "bootstrap, BCa"});
  for (const double rate : {0.65, 0.85, 0.9, 0.95})
    for (const uint32_t reviewed : {400u, 1200u}) {
      const Setting setting{{.rate = rate}, kMachines[0], reviewed, 1000};
      const KnownFrame frame = simulated_frame(setting.force, setting.machine);
      const Scores scores = study(setting, audits);
      for (size_t d = 0; d < scores.size(); ++d) {
        double crimes = 0;
        for (const KnownReport& r : frame.reports) crimes += r.truth[d].expected;
        fmt::print("| {:.1f} | {} | {} | {:.0f} ", 100 * frame.true_rate(d), reviewed,
                   frame.domains[d], crimes * reviewed / setting.force.reports);
        for (size_t m = 0; m <= kBootstrapLast; ++m)
          fmt::print("| {:.1f} ", coverage(scores[d][m]));
        fmt::print("|\n");
      }
    }
}

void print_assisted(uint32_t audits) {
  print_head(
      "Coverage with the machine",
      {"machine", "rate", "reviewed", "domain", "difference: normal", "Wilson", "Clopper-Pearson",
       "prediction-powered: normal", "Wilson", "Clopper-Pearson", "regression: normal", "Wilson",
       "Clopper-Pearson", "advised", "regression, bias (points)"});
  for (const SimulatedMachine& machine : kMachines)
    for (const double rate : {0.65, 0.9, 0.95})
      for (const uint32_t reviewed : {400u, 1200u}) {
        const Setting setting{{.rate = rate}, machine, reviewed};
        const KnownFrame frame = simulated_frame(setting.force, machine);
        const Scores scores = study(setting, audits);
        for (size_t d = 0; d < scores.size(); ++d) {
          fmt::print("| {} | {:.1f} | {} | {} ", machine.name, 100 * frame.true_rate(d), reviewed,
                     frame.domains[d]);
          for (size_t m = kDifference; m < methods().size(); ++m)
            fmt::print("| {:.1f} ", coverage(scores[d][m]));
          fmt::print("| {:+.2f} |\n", bias(scores[d][kRegression]));
        }
      }
}

void print_banded_coverage(uint32_t audits) {
  print_head("Coverage where the machine's reading makes strata",
             {"machine", "rate", "reviewed", "domain", "normal", "Wilson", "Clopper-Pearson",
              "regression: normal", "Wilson", "Clopper-Pearson", "advised"});
  for (const SimulatedMachine& machine : kMachines)
    for (const uint32_t reviewed : {400u, 1200u}) {
      const Setting setting{{.rate = 0.9, .banded = true}, machine, reviewed};
      const KnownFrame frame = simulated_frame(setting.force, machine);
      const Scores scores = study(setting, audits);
      for (size_t d = 0; d < scores.size(); ++d) {
        fmt::print("| {} | {:.1f} | {} | {} ", machine.name, 100 * frame.true_rate(d), reviewed,
                   frame.domains[d]);
        for (const size_t m : {0, 1, 2, 11, 12, 13, 14})
          fmt::print("| {:.1f} ", coverage(scores[d][m]));
        fmt::print("|\n");
      }
    }
}

void print_widths(uint32_t audits) {
  print_head(
      "Half width in points, all crimes, against reports reviewed",
      {"machine", "rate", "reviewed", "without the machine", "difference", "prediction-powered",
       "regression", "strata by the machine's reading", "the same, regression",
       "reviews that the regression needs for the width without the machine",
       "the same with such strata"});
  for (const SimulatedMachine& machine : kMachines)
    for (const double rate : {0.65, 0.85, 0.9, 0.95})
      for (const uint32_t reviewed : {300u, 600u, 1200u, 2400u}) {
        Setting setting{{.rate = rate}, machine, reviewed};
        const KnownFrame frame = simulated_frame(setting.force, machine);
        const auto plain = study(setting, audits)[0];
        setting.force.banded = true;
        const auto banded = study(setting, audits)[0];
        fmt::print("| {} | {:.1f} | {} ", machine.name, 100 * frame.true_rate(), reviewed);
        for (const size_t m : {size_t{0}, kDifference, kPredictionPowered, kRegression})
          fmt::print("| {:.2f} ", half_width(plain[m]));
        const double without = half_width(plain[0]);
        const auto needed = [&](const Score& s) {
          return 100 * std::pow(half_width(s) / without, 2);
        };
        fmt::print("| {:.2f} | {:.2f} | {:.0f}% | {:.0f}% |\n", half_width(banded[0]),
                   half_width(banded[kRegression]), needed(plain[kRegression]),
                   needed(banded[kRegression]));
      }
}

}  // namespace
}  // namespace onus

int main(int argc, char** argv) {
  const uint32_t audits =
      argc > 1 ? static_cast<uint32_t>(std::strtoul(argv[1], nullptr, 10)) : 2000;
  onus::print_classical(audits);
  onus::print_assisted(audits);
  onus::print_banded_coverage(audits);
  onus::print_widths(std::max(audits / 10, 1u));
}
