#include "explain/what_if.h"

#include <fmt/format.h>

#include <map>

#include "law/offence.h"

namespace onus {
namespace {

// The stretch with one more setting, at the end of the account's settings.
Range with_setting(Account& account, Range facts, const Setting& setting) {
  const auto begin = static_cast<uint32_t>(account.settings.size());
  for (uint32_t i = facts.begin; i < facts.end; ++i)
    account.settings.push_back(Setting(account.settings[i]));
  account.settings.push_back(setting);
  return {begin, static_cast<uint32_t>(account.settings.size())};
}

void state(Account& account, About about, const Setting& setting) {
  if (about == About::kReport) {
    account.facts = with_setting(account, account.facts, setting);
    return;
  }
  for (Act& act : account.acts)
    if (act.status == Status::kAsserted && !find_setting(account, act.facts, setting.fact))
      act.facts = with_setting(account, act.facts, setting);
}

}  // namespace

std::string outcome_in_words(const Decision& decision) {
  std::map<std::string, int> classes;
  for (const Considered& crime : decision.owed) classes[crime.offence->class_name] += crime.count;
  std::string out;
  for (const auto& [name, count] : classes)
    out += fmt::format("{}{} x {}", out.empty() ? "" : ", ", count, name);
  if (!out.empty()) return out;
  return decision.incident.empty() ? "nothing" : fmt::format("incident: {}", decision.incident);
}

std::vector<WhatIf> what_if_known(const Vocabulary& vocabulary, Decider& decider,
                                  const Account& account, FactId fact,
                                  std::optional<Day> law_on) {
  const Fact& asked = vocabulary[fact];
  if (asked.about != About::kReport && asked.about != About::kAct) return {};
  Decision decision;
  decider.decide(account, decision, law_on);
  const std::string now = outcome_in_words(decision);
  std::vector<WhatIf> out;
  for (size_t value = 0; value < asked.values.size(); ++value) {
    Account known = account;
    state(known, asked.about, {fact, static_cast<ValueId>(value), {}});
    decider.decide(known, decision, law_on);
    if (std::string then = outcome_in_words(decision); then != now)
      out.push_back({asked.values[value], std::move(then)});
  }
  return out;
}

}  // namespace onus
