#include "simulated_frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace onus {
namespace {

enum Domain : size_t { kAll, kViolence, kSexual, kDomains };

// Invented shares, of the order that inspectors' reports show.
struct Group {
  std::string_view name;
  double share;           // of the reports
  double holds_crime;     // probability that a report holds a crime
  double log_odds_shift;  // of being recorded, from the force's rate
  size_t domain;
};
constexpr std::array<Group, 4> kGroups = {{{"violence", 0.33, 0.80, -0.40, kViolence},
                                           {"sexual", 0.05, 0.85, 0.10, kSexual},
                                           {"other crime", 0.42, 0.75, 0.45, kAll},
                                           {"closed as no crime", 0.20, 0.15, -1.60, kAll}}};
constexpr std::array<std::string_view, 2> kRoutes = {"control room", "crime bureau"};
constexpr double kControlRoom = 0.7;
constexpr double kBureauShift = 0.3;
constexpr double kSameFate = 0.5;  // reports whose crimes are all recorded or all not

double shifted(double rate, double log_odds) {
  return 1 / (1 + std::exp(-(std::log(rate / (1 - rate)) + log_odds)));
}

void count(std::vector<CrimeCount>& counts, size_t domain, bool recorded) {
  const auto add = [&](CrimeCount& c) {
    c.expected += 1;
    c.recorded += recorded;
  };
  add(counts[kAll]);
  if (domain != kAll) add(counts[domain]);
}

// What happens is drawn before any machine is asked, so that every machine meets the same force.
void add_truth(KnownReport& report, const SimulatedForce& force, const Group& group, size_t route,
               RandomStream& random) {
  const double crimes_at = random.fraction(), number = random.fraction();
  const double rate = shifted(force.rate, group.log_odds_shift + (route == 1 ? kBureauShift : 0));
  const bool same = random.fraction() < kSameFate;
  double fate = random.fraction();
  const int crimes = crimes_at >= group.holds_crime ? 0 : number < 0.85 ? 1 : number < 0.97 ? 2 : 3;
  for (int c = 0; c < crimes; ++c) {
    if (c > 0 && !same) fate = random.fraction();
    count(report.truth, group.domain, fate < rate);
  }
}

void add_reading(KnownReport& report, const SimulatedMachine& machine, const Group& group,
                 RandomStream& random) {
  const CrimeCount truth = report.truth[kAll];
  for (int c = 0; c < truth.expected; ++c) {
    const bool recorded = c < truth.recorded;
    if (random.fraction() < (recorded ? machine.finds_recorded : machine.finds_missing))
      count(report.machine, group.domain, recorded);
  }
}

// False crimes fall on reports without any, as many as the share asks for.
void add_false_crimes(KnownFrame& frame, const std::vector<size_t>& group_of,
                      const SimulatedMachine& machine, RandomStream& random) {
  double found = 0;
  std::vector<uint32_t> innocent;
  for (uint32_t i = 0; i < frame.reports.size(); ++i) {
    const KnownReport& r = frame.reports[i];
    found += r.machine[kAll].expected - (machine.false_of_missing ? r.machine[kAll].recorded : 0);
    if (r.truth[kAll].expected == 0) innocent.push_back(i);
  }
  const auto wanted = static_cast<size_t>(found * machine.false_share / (1 - machine.false_share));
  for (size_t k = 0; k < std::min(wanted, innocent.size()); ++k) {
    std::swap(innocent[k], innocent[k + random.below(static_cast<uint32_t>(innocent.size() - k))]);
    count(frame.reports[innocent[k]].machine, kGroups[group_of[innocent[k]]].domain, false);
  }
}

uint32_t band_of(const CrimeCount& machine) {
  return machine.expected == 0 ? 0 : machine.recorded < machine.expected ? 2 : 1;
}

}  // namespace

KnownFrame simulated_frame(const SimulatedForce& force, const SimulatedMachine& machine) {
  KnownFrame frame{.domains = {"all", "violence", "sexual"}};
  const uint32_t bands = force.banded ? kBands : 1;
  for (const std::string_view route : kRoutes)
    for (const Group& group : kGroups)
      for (uint32_t band = 0; band < bands; ++band)
        frame.strata.push_back(fmt::format("{}, {}, {}", route, group.name, band));
  RandomStream truth(force.seed), reading(force.seed + 1);
  std::vector<size_t> group_of;
  for (uint32_t i = 0; i < force.reports; ++i) {
    const size_t route = truth.fraction() < kControlRoom ? 0 : 1;
    double left = truth.fraction();
    size_t g = 0;
    while (g + 1 < kGroups.size() && left >= kGroups[g].share) left -= kGroups[g++].share;
    KnownReport report{.truth = std::vector<CrimeCount>(kDomains),
                       .machine = std::vector<CrimeCount>(kDomains)};
    report.stratum = static_cast<uint32_t>((route * kGroups.size() + g) * bands);
    add_truth(report, force, kGroups[g], route, truth);
    add_reading(report, machine, kGroups[g], reading);
    frame.reports.push_back(std::move(report));
    group_of.push_back(g);
  }
  add_false_crimes(frame, group_of, machine, reading);
  if (force.banded)
    for (KnownReport& report : frame.reports) report.stratum += band_of(report.machine[kAll]);
  return frame;
}

}  // namespace onus
