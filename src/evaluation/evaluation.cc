#include "evaluation/evaluation.h"

#include <algorithm>
#include <array>

namespace onus {
namespace {

constexpr std::array kPrecisions = {0.60, 0.75, 0.90};

void count(Figures& f, const Classes& owed, const Classes& decided) {
  const bool owes = !owed.empty(), found = !decided.empty();
  ++f.reports;
  f.exact += owed == decided;
  f.owing += owes;
  f.found += owes && found;
  f.false_alarms += !owes && found;
  f.crimes_right += shared(owed, decided);
  f.crimes_owed += total(owed);
  f.crimes_decided += total(decided);
}

}  // namespace

void Evaluation::add(const KnownAnswer& answer, DecidedReport decided) {
  const Classes& owed = answer.that_fits(decided.crimes);
  count(all_, owed, decided.crimes);
  for (const std::string& tag : answer.tags) count(by_tag_[tag], owed, decided.crimes);
  for (const auto& [name, crimes] : owed) {
    Figures& f = by_class_[name];
    f.crimes_owed += crimes;
    if (auto got = decided.crimes.find(name); got != decided.crimes.end())
      f.crimes_right += std::min(crimes, got->second);
  }
  for (const auto& [name, crimes] : decided.crimes) by_class_[name].crimes_decided += crimes;
  const auto lacking = beyond(owed, decided.crimes), extra = beyond(decided.crimes, owed);
  for (size_t i = 0; i < std::max(lacking.size(), extra.size()); ++i)
    ++confused_[{i < lacking.size() ? lacking[i] : in_words(Classes()),
                 i < extra.size() ? extra[i] : in_words(Classes())}];
  sureness_.push_back({decided.confidence, !owed.empty()});
  const bool exact = owed == decided.crimes;
  if (exact) decided = {.crimes = std::move(decided.crimes), .confidence = decided.confidence};
  reports_.push_back({answer.name, answer.report, owed, std::move(decided), exact});
}

std::vector<Confused> Evaluation::confused() const {
  std::vector<Confused> pairs;
  for (const auto& [pair, crimes] : confused_) pairs.push_back({pair.first, pair.second, crimes});
  std::ranges::stable_sort(pairs, std::ranges::greater(), &Confused::crimes);
  return pairs;
}

std::vector<OperatingPoint> Evaluation::operating_points() const {
  return onus::operating_points(sureness_, kPrecisions);
}

}  // namespace onus
