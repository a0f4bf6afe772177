#include "account/account.h"

#include <array>

namespace onus {
namespace {

constexpr std::array<std::string_view, 6> kStatuses = {"asserted",     "denied", "feared",
                                                       "hypothetical", "past",   "recorded"};
constexpr std::array<std::string_view, 7> kVoices = {"unknown",      "victim",  "caller", "witness",
                                                     "professional", "suspect", "police"};

template <class Names>
std::optional<size_t> position(const Names& names, std::string_view name) {
  for (size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return i;
  return std::nullopt;
}

}  // namespace

void Account::clear() {
  report.clear();
  received = {};
  persons.clear();
  relations.clear();
  acts.clear();
  facts = {};
  settings.clear();
  spans.clear();
  people.clear();
}

std::string_view name_of(Status status) { return kStatuses[static_cast<size_t>(status)]; }
std::string_view name_of(Voice voice) { return kVoices[static_cast<size_t>(voice)]; }

std::optional<Status> status_from(std::string_view name) {
  auto i = position(kStatuses, name);
  return i ? std::optional(static_cast<Status>(*i)) : std::nullopt;
}

std::optional<Voice> voice_from(std::string_view name) {
  auto i = position(kVoices, name);
  return i ? std::optional(static_cast<Voice>(*i)) : std::nullopt;
}

ValueId relation_between(const Account& account, PersonIndex actor, PersonIndex target) {
  for (const Relation& r : account.relations)
    if ((r.of == actor && r.to == target) || (r.of == target && r.to == actor)) return r.value;
  return kNoValue;
}

const Setting* find_setting(const Account& account, Range facts, FactId fact) {
  for (uint32_t i = facts.end; i > facts.begin; --i)
    if (account.settings[i - 1].fact == fact) return &account.settings[i - 1];
  return nullptr;
}

}  // namespace onus
