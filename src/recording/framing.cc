#include "recording/framing.h"

namespace onus {

Framing::Framing(const Vocabulary& vocabulary)
    : words_(vocabulary),
      act_(vocabulary.require("act")),
      age_(vocabulary.require("age")),
      relation_(vocabulary.require("relation")),
      told_apart_(vocabulary.require("told-apart")),
      has_victim_(vocabulary.require("has-victim")),
      not_told_apart_(vocabulary.require(told_apart_, "no")),
      no_victim_(vocabulary.require(has_victim_, "no")) {}

void Framing::state(Frame& frame, const Account& account, Range facts) const {
  for (uint32_t i = facts.begin; i < facts.end; ++i)
    frame.set(account.settings[i].fact, account.settings[i].value);
}

void Framing::state_person(Frame& frame, const Account& account, const Person& person,
                           bool as_victim) const {
  auto seen_as = [&](FactId fact) {
    return as_victim ? words_.of_victim(fact) : words_.of_offender(fact);
  };
  for (uint32_t i = person.facts.begin; i < person.facts.end; ++i) {
    const Setting& setting = account.settings[i];
    frame.set(seen_as(setting.fact), setting.value);
  }
  if (person.age_years) {
    const ValueId band = words_.age_band(age_, *person.age_years);
    if (band != kNoValue) frame.set(seen_as(age_), band);
  }
}

Frame Framing::of_report(const Edition& edition, const Account& account) const {
  Frame frame = edition.base_frame();
  state(frame, account, account.facts);
  return frame;
}

Frame Framing::of_act(const Edition& edition, const Account& account, const Act& act,
                      PersonIndex victim, std::span<const PersonIndex> offenders) const {
  Frame frame = of_report(edition, account);
  if (victim != kNobody)
    state_person(frame, account, account.persons[victim], true);
  else
    frame.set(has_victim_, no_victim_);
  for (size_t i = offenders.size(); i > 0; --i)  // the first named wins where they differ
    state_person(frame, account, account.persons[offenders[i - 1]], false);
  for (PersonIndex offender : offenders) {
    if (!account.persons[offender].distinguishable) frame.set(told_apart_, not_told_apart_);
    if (victim == kNobody || frame.stated(relation_)) continue;
    const ValueId relation = relation_between(account, offender, victim);
    if (relation != kNoValue) frame.set(relation_, relation);
  }
  state(frame, account, act.facts);
  frame.set(act_, act.kind);
  return frame;
}

void Framing::join(Frame& frame, const Account& account, const Act& act) const {
  for (uint32_t i = act.facts.begin; i < act.facts.end; ++i) {
    const Setting& setting = account.settings[i];
    if (frame.stated(setting.fact) && setting.value == words_[setting.fact].unstated) continue;
    frame.set(setting.fact, setting.value);
  }
}

}  // namespace onus
