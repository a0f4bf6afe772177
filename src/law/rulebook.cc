#include "law/rulebook.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

#include "law/contents.h"
#include "law/loader.h"

namespace onus {

// Editions are compiled when first asked for: most runs ask for few of them.
struct Rulebook::Inside {
  struct Slot {
    std::once_flag once;
    std::unique_ptr<const Edition> edition;
  };

  RulebookContents contents;
  std::vector<Day> changes;
  std::vector<Day> starts;           // of editions after the first; some of the changes
  std::unique_ptr<Slot[]> editions;  // one more than starts
  std::unordered_map<std::string_view, RuleIndex> by_id;
};

namespace {

// The days on which something starts, or has ended the day before.
std::vector<Day> change_days(const RulebookContents& contents, bool listings) {
  std::vector<Day> days;
  auto add = [&](Day from, Day to) {
    days.push_back(from);
    if (to < kLastDay) days.push_back({to.days + 1});
  };
  for (const Rule& rule : contents.rules)
    for (const Period& period : rule.in_force) add(period.from, period.to);
  for (const Table& table : contents.tables) {
    if (table.listing && !listings) continue;
    for (const TableRow& row : table.rows) add(row.from, row.to);
  }
  std::ranges::sort(days);
  days.erase(std::ranges::unique(days).begin(), days.end());
  return days;
}

}  // namespace

Rulebook::Rulebook(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Rulebook::Rulebook(Rulebook&&) noexcept = default;
Rulebook& Rulebook::operator=(Rulebook&&) noexcept = default;
Rulebook::~Rulebook() = default;

const Vocabulary& Rulebook::vocabulary() const { return inside_->contents.vocabulary; }
std::span<const Day> Rulebook::changes() const { return inside_->changes; }
const std::vector<Rule>& Rulebook::rules() const { return inside_->contents.rules; }
const std::vector<Guarantee>& Rulebook::guarantees() const { return contents().guarantees; }
const RulebookContents& Rulebook::contents() const { return inside_->contents; }
const std::vector<Table>& Rulebook::tables() const { return inside_->contents.tables; }
const std::vector<Offence>& Rulebook::offences() const { return inside_->contents.offences; }

const Rule& Rulebook::rule(RuleIndex index) const {
  ONUS_CHECK(index < rules().size());
  return rules()[index];
}

RuleIndex Rulebook::find_rule(std::string_view id) const {
  const auto found = inside_->by_id.find(id);
  return found == inside_->by_id.end() ? kNoRule : found->second;
}

size_t Rulebook::row_count() const {
  size_t rows = 0;
  for (const Table& table : tables()) rows += table.rows.size();
  return rows;
}

const Edition& Rulebook::on(Day day) const {
  const auto& starts = inside_->starts;
  const auto after = std::ranges::upper_bound(starts, day);
  Inside::Slot& slot = inside_->editions[static_cast<size_t>(after - starts.begin())];
  std::call_once(slot.once, [&] {
    const Day from = after == starts.begin() ? kFirstDay : *(after - 1);
    const Day to = after == starts.end() ? kLastDay : Day{after->days - 1};
    slot.edition = std::make_unique<const Edition>(inside_->contents, from, to);
  });
  return *slot.edition;
}

std::expected<Rulebook, std::vector<Error>> load_rulebook(const RulebookTexts& texts) {
  auto inside = std::make_unique<Rulebook::Inside>();
  ErrorList errors;
  load_contents(texts, inside->contents, errors);
  if (!errors.empty()) return std::unexpected(errors.take());
  inside->changes = change_days(inside->contents, true);
  inside->starts = change_days(inside->contents, false);
  inside->editions = std::make_unique<Rulebook::Inside::Slot[]>(inside->starts.size() + 1);
  const auto& rules = inside->contents.rules;
  for (size_t r = 0; r < rules.size(); ++r)
    inside->by_id.emplace(rules[r].id, static_cast<RuleIndex>(r));
  return Rulebook(std::move(inside));
}

}  // namespace onus
