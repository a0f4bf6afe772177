#include "sampling/strata.h"

#include <algorithm>
#include <array>
#include <map>

namespace onus {
namespace {

// What a report is stratified by. Merging blanks the parts one after another, from the front.
constexpr size_t kParts = 5;
using StratumKey = std::array<std::string, kParts>;  // route, overlay, resulted, group, score

StratumKey key_of(const FrameReport& report) {
  return {report.route, report.overlay ? "vulnerable" : "not vulnerable",
          report.resulted ? "crime recorded" : "no crime recorded", report.group,
          std::string(name_of(report.score))};
}

std::string name_of(const StratumKey& key) {
  static constexpr std::array<std::string_view, kParts> kAny = {
      "any route", "vulnerable or not", "crime recorded or not", "any crime", "any score"};
  std::string name;
  for (const size_t part : {0, 3, 1, 2, 4}) {  // as people read it: route and crime first
    if (!name.empty()) name += ", ";
    name += key[part].empty() ? kAny[part] : std::string_view(key[part]);
  }
  return name;
}

struct Pool {
  std::vector<FrameReport*> reports;
  std::vector<std::string> names;  // of the strata that it was made of; one: its own
};
using Pools = std::map<StratumKey, Pool>;

void join(Pool& into, Pool from) {
  std::ranges::move(from.reports, std::back_inserter(into.reports));
  std::ranges::move(from.names, std::back_inserter(into.names));
}

// Moves what is too small out of pools, under keys whose first parts are blank.
Pools take_small(Pools& pools, size_t smallest, size_t blank) {
  Pools small;
  for (auto it = pools.begin(); it != pools.end();) {
    if (it->second.reports.size() >= smallest) {
      ++it;
      continue;
    }
    StratumKey key = it->first;
    std::fill_n(key.begin(), blank, std::string());
    join(small[key], std::move(it->second));
    it = pools.erase(it);
  }
  return small;
}

}  // namespace

Strata stratify(AuditFrame& frame, size_t smallest) {
  Pools pools;
  for (FrameReport& report : frame.reports) {
    Pool& pool = pools[key_of(report)];
    if (pool.reports.empty()) pool.names.push_back(name_of(key_of(report)));
    pool.reports.push_back(&report);
  }
  Pools standing;
  Pools waiting = std::move(pools);
  for (size_t blank = 1; blank <= kParts; ++blank) {
    Pools small = take_small(waiting, smallest, blank);
    standing.merge(waiting);
    waiting = std::move(small);
  }
  for (auto& [key, pool] : waiting) {  // at most one: every part of its key is blank
    auto into = std::ranges::min_element(standing, {}, [](const auto& one) {
      return one.second.reports.size();
    });
    if (into == standing.end())
      standing.emplace(key, std::move(pool));
    else
      join(into->second, std::move(pool));
  }

  Strata out;
  std::map<std::string, Pool*> by_name;
  for (auto& [key, pool] : standing) by_name[name_of(key)] = &pool;
  for (auto& [name, pool] : by_name) {
    for (FrameReport* report : pool->reports)
      report->stratum = static_cast<uint32_t>(out.strata.size());
    out.strata.push_back({name, pool->reports.size()});
    if (pool->names.size() > 1 || pool->names.front() != name)
      out.merged.push_back({pool->names, pool->reports.size(), name});
  }
  return out;
}

}  // namespace onus
