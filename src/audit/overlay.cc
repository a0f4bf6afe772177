#include "audit/overlay.h"

#include <algorithm>

namespace onus {
namespace {

constexpr unsigned kLastYearOfChildhood = 17;  // years; a child is under 18

}  // namespace

OverlayReader::OverlayReader(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      setting_(vocabulary.require("domestic-setting")),
      relation_(vocabulary.require("relation")),
      vulnerable_(vocabulary.require("vulnerable")),
      age_(vocabulary.require("age")),
      domestic_(vocabulary.require(setting_, "yes")),
      at_risk_(vocabulary.require(vulnerable_, "yes")),
      oldest_child_(vocabulary.age_band(age_, kLastYearOfChildhood)) {}

bool OverlayReader::states(const Account& account, Range facts, FactId fact, ValueId value) const {
  const Setting* setting = find_setting(account, facts, fact);
  return setting && setting->value == value;
}

bool OverlayReader::is_domestic(ValueId relation, const AuditLaw& law) const {
  return relation != kNoValue && law.is_domestic(vocabulary_[relation_].values[relation]);
}

bool OverlayReader::is_child(const Account& account, const Person& person) const {
  if (person.age_years) return *person.age_years <= kLastYearOfChildhood;
  // Age bands stand in ascending order.
  const Setting* age = find_setting(account, person.facts, age_);
  return age && oldest_child_ != kNoValue && age->value <= oldest_child_;
}

Overlay OverlayReader::read(const Account& account, const AuditLaw& law) const {
  Overlay out;
  out.domestic_abuse = states(account, account.facts, setting_, domestic_);
  for (const Act& act : account.acts) {
    if (act.status != onus::Status::kAsserted) continue;
    const Setting* relation = find_setting(account, act.facts, relation_);
    out.domestic_abuse |= states(account, act.facts, setting_, domestic_) ||
                          (relation && is_domestic(relation->value, law));
    for (uint32_t b = act.by.begin; b < act.by.end; ++b)
      for (uint32_t t = act.to.begin; t < act.to.end; ++t)
        out.domestic_abuse |=
            is_domestic(relation_between(account, account.people[b], account.people[t]), law);
  }
  for (const Person& person : account.persons) {
    if (!(person.roles & kVictimRole)) continue;
    out.child |= is_child(account, person) || states(account, person.facts, vulnerable_, at_risk_);
  }
  return out;
}

}  // namespace onus
