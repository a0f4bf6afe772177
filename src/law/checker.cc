#include "law/checker.h"

#include <fmt/format.h>

#include <algorithm>

#include "law/order.h"
#include "law/table_parser.h"

namespace onus {
namespace {

std::string named(const Rule& rule) {
  return fmt::format("{} ({}:{})", rule.id, rule.place.file, rule.place.line);
}

// Every conclusion that must be known before this rule can be asked; itself, and the rules that may
// override it.
void add_needs(const RulebookContents& contents, RuleIndex rule, std::vector<uint32_t>& needs) {
  for (const Alternative& alternative : contents.rules[rule].when)
    for (const Condition& condition : alternative.conditions)
      if (contents.is_concluded(condition.fact)) needs.push_back(condition.fact);
}

// The tables in which whatever rules conclude must be found.
std::vector<TableDomain> tables_keyed_by_facts(const RulebookContents& contents) {
  std::vector<TableDomain> out = contents.domains;
  for (size_t t = 0; t < contents.tables.size(); ++t) {
    const Table& table = contents.tables[t];
    const auto key = table.only_key();
    if (key && table.columns[*key].type == CellType::kFact && schema_asks(table, kEveryValue))
      out.push_back({contents.vocabulary.find(table.columns[*key].fact), t, *key});
  }
  return out;
}

}  // namespace

void order_overrides(RulebookContents& contents, ErrorList& errors) {
  const auto& rules = contents.rules;
  std::vector<std::vector<uint32_t>> needs(rules.size());
  for (size_t r = 0; r < rules.size(); ++r) needs[r] = rules[r].unless;
  Ordering ordering = order_by_need(needs);
  if (ordering.cycle.empty()) {
    contents.override_order = std::move(ordering.order);
    return;
  }
  std::string cycle;
  for (RuleIndex r : ordering.cycle) cycle += (cycle.empty() ? "" : " -> ") + named(rules[r]);
  errors.add(fmt::format("rules override each other in a circle: {}; remove one 'unless'", cycle),
             rules[ordering.cycle[0]].place);
}

void order_conclusions(RulebookContents& contents, ErrorList& errors) {
  const auto& rules = contents.rules;
  std::vector<std::vector<uint32_t>> of_rule(rules.size());
  for (RuleIndex r : contents.override_order) {
    add_needs(contents, r, of_rule[r]);
    for (RuleIndex by : rules[r].unless)
      of_rule[r].insert(of_rule[r].end(), of_rule[by].begin(), of_rule[by].end());
    std::ranges::sort(of_rule[r]);
    of_rule[r].erase(std::ranges::unique(of_rule[r]).begin(), of_rule[r].end());
  }
  std::vector<std::vector<uint32_t>> needs(contents.vocabulary.size());
  for (const TableFact& made : contents.table_facts) needs[made.fact].push_back(made.source);
  for (size_t r = 0; r < rules.size(); ++r)
    for (const Conclusion& then : rules[r].then)
      needs[then.fact].insert(needs[then.fact].end(), of_rule[r].begin(), of_rule[r].end());
  for (auto& list : needs) {
    std::ranges::sort(list);
    list.erase(std::ranges::unique(list).begin(), list.end());
  }
  const Ordering ordering = order_by_need(needs);
  for (uint32_t fact : ordering.order)
    if (contents.is_concluded(static_cast<FactId>(fact)))
      contents.conclusion_order.push_back(static_cast<FactId>(fact));
  if (ordering.cycle.empty()) return;

  // Each conclusion of the circle with a rule that makes it need the next.
  std::string circle = contents.vocabulary[static_cast<FactId>(ordering.cycle[0])].name;
  Place place;
  for (size_t i = 0; i + 1 < ordering.cycle.size(); ++i) {
    const auto fact = static_cast<FactId>(ordering.cycle[i]);
    const auto next = static_cast<FactId>(ordering.cycle[i + 1]);
    circle += " -> " + contents.vocabulary[next].name;
    for (size_t r = 0; r < rules.size(); ++r) {
      if (std::ranges::find(rules[r].then, fact, &Conclusion::fact) == rules[r].then.end() ||
          !std::ranges::binary_search(of_rule[r], next))
        continue;
      circle += fmt::format(" by {}", named(rules[r]));
      place = rules[r].place;
      break;
    }
  }
  errors.add(
      fmt::format("conclusions need each other in a circle: {}; change one of the rules", circle),
      place);
}

void check_keys_in_force(const RulebookContents& contents, ErrorList& errors) {
  for (const TableDomain& domain : tables_keyed_by_facts(contents)) {
    const Table& table = contents.tables[domain.table];
    const auto& keys = contents.vocabulary[domain.fact].values;
    std::vector<std::vector<Period>> rows(keys.size());
    for (const TableRow& row : table.rows) {
      const ValueId key = contents.vocabulary.value_of(domain.fact, row[domain.key_column].text);
      if (key != kNoValue) rows[key].push_back({row.from, row.to, {}});
    }
    for (const Rule& rule : contents.rules)
      for (const Conclusion& then : rule.then) {
        if (then.fact != domain.fact) continue;
        for (const Period& period : rule.in_force) {
          const auto day = first_uncovered(rows[then.value], period);
          if (!day) continue;
          errors.add(fmt::format("rule '{}' concludes '{}' on {}, when {} has no row for it",
                                 rule.id, keys[then.value], format_day(*day), table.file),
                     then.place);
          break;
        }
      }
  }
}

}  // namespace onus
