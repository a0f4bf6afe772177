#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "law/checker.h"

namespace onus {
namespace {

// A rule as a candidate for one fact.
struct Claim {
  RuleIndex rule;
  ValueId value;
};

// What a row says of the facts that are read from it.
struct RowValues {
  ValueId key = kNoValue;
  std::vector<std::pair<FactId, ValueId>> facts;
};

class ConflictCheck {
 public:
  ConflictCheck(const RulebookContents& contents, ErrorList& errors);

  // All claims of one level on one fact.
  void check(FactId fact, const std::vector<Claim>& claims);

 private:
  using Values = std::vector<ValueId>;                   // allowed, ascending
  using Joint = std::vector<std::pair<FactId, Values>>;  // ascending by fact
  using Stated = std::vector<std::pair<FactId, ValueId>>;

  std::vector<ValueId> values_of(RuleIndex rule, FactId fact) const;
  bool overrides(RuleIndex a, RuleIndex b) const;
  bool first_common_day(const Rule& a, const Rule& b, Day& day) const;
  bool join(const Alternative& a, const Alternative& b, Joint& out) const;
  bool rows_allow(Joint& joint) const;
  bool easiest_meeting(const Rule& a, const Rule& b, Stated& out) const;
  void compare(FactId fact, const Claim& a, const Claim& b);

  const RulebookContents& contents_;
  ErrorList& errors_;
  std::map<FactId, std::vector<RowValues>> rows_;  // by the fact whose value names the row
};

ConflictCheck::ConflictCheck(const RulebookContents& contents, ErrorList& errors)
    : contents_(contents), errors_(errors) {
  for (const TableDomain& domain : contents.domains) {
    const Table& table = contents.tables[domain.table];
    for (const TableRow& row : table.rows) {
      RowValues& values = rows_[domain.fact].emplace_back();
      values.key = contents.vocabulary.value_of(domain.fact, row[domain.key_column].text);
      for (const TableFact& made : contents.table_facts)
        if (made.source == domain.fact)
          values.facts.emplace_back(made.fact,
                                    contents.vocabulary.value_of(made.fact, row[made.column].text));
    }
  }
}

// The values of the fact under which the rule may hold, ascending.
std::vector<ValueId> ConflictCheck::values_of(RuleIndex rule, FactId fact) const {
  std::vector<ValueId> values;
  for (size_t v = 0; v <= contents_.vocabulary[fact].values.size(); ++v)
    if (may_hold(contents_.rules[rule], fact, static_cast<ValueId>(v)))
      values.push_back(static_cast<ValueId>(v));
  return values;
}

void ConflictCheck::check(FactId fact, const std::vector<Claim>& claims) {
  std::vector<RuleIndex> rules;
  for (const Claim& claim : claims) rules.push_back(claim.rule);
  const FactId sorting = fact_that_parts(contents_.rules, rules);
  if (sorting == kNoFact) {
    for (size_t i = 0; i < claims.size(); ++i)
      for (size_t j = 0; j < i && !errors_.full(); ++j) compare(fact, claims[j], claims[i]);
    return;
  }
  std::vector<std::vector<ValueId>> values;
  std::vector<std::vector<size_t>> sorted(contents_.vocabulary[sorting].values.size() + 1);
  for (size_t i = 0; i < claims.size(); ++i) {
    values.push_back(values_of(claims[i].rule, sorting));
    for (ValueId value : values.back()) sorted[value].push_back(i);
  }
  for (ValueId value = 0; value < sorted.size(); ++value)
    for (size_t i : sorted[value])
      for (size_t j : sorted[value]) {
        if (j >= i || errors_.full()) break;
        if (claims[i].value == claims[j].value) continue;
        // Two rules that share several values are compared at the first of them only.
        const auto& a = values[i];
        const auto& b = values[j];
        size_t x = 0, y = 0;
        while (a[x] != b[y]) a[x] < b[y] ? ++x : ++y;
        if (a[x] == value) compare(fact, claims[j], claims[i]);
      }
}

bool ConflictCheck::overrides(RuleIndex a, RuleIndex b) const {
  const auto& unless = contents_.rules[b].unless;
  return std::ranges::find(unless, a) != unless.end();
}

bool ConflictCheck::first_common_day(const Rule& a, const Rule& b, Day& day) const {
  for (const Period& x : a.in_force)
    for (const Period& y : b.in_force) {
      day = std::max(x.from, y.from);
      if (day <= std::min(x.to, y.to)) return true;
    }
  return false;
}

// The values under which both hold; false when some fact has none.
bool ConflictCheck::join(const Alternative& a, const Alternative& b, Joint& out) const {
  out.clear();
  auto x = a.conditions.begin();
  auto y = b.conditions.begin();
  while (x != a.conditions.end() || y != b.conditions.end()) {
    if (y == b.conditions.end() || (x != a.conditions.end() && x->fact < y->fact)) {
      out.emplace_back(x->fact, x->allowed);
      ++x;
    } else if (x == a.conditions.end() || y->fact < x->fact) {
      out.emplace_back(y->fact, y->allowed);
      ++y;
    } else {
      auto& both = out.emplace_back(x->fact, Values()).second;
      std::ranges::set_intersection(x->allowed, y->allowed, std::back_inserter(both));
      if (both.empty()) return false;
      ++x, ++y;
    }
  }
  return rows_allow(out);
}

// Where the fact that names a row must be known, the facts of the row are not free: some row must
// allow them all. Narrows the values to the first such row.
bool ConflictCheck::rows_allow(Joint& joint) const {
  auto values_of = [&](FactId fact) -> Values* {
    const auto found = std::ranges::lower_bound(joint, fact, {}, &Joint::value_type::first);
    return found != joint.end() && found->first == fact ? &found->second : nullptr;
  };
  for (const auto& [source, rows] : rows_) {
    Values* keys = values_of(source);
    if (!keys || keys->back() == contents_.vocabulary[source].values.size()) continue;
    const auto fits = [&](const RowValues& row) {
      if (!std::ranges::binary_search(*keys, row.key)) return false;
      return std::ranges::all_of(row.facts, [&](const auto& made) {
        const Values* allowed = values_of(made.first);
        return !allowed || std::ranges::binary_search(*allowed, made.second);
      });
    };
    const auto row = std::ranges::find_if(rows, fits);
    if (row == rows.end()) return false;
    *keys = {row->key};
    for (const auto& [fact, value] : row->facts)
      if (Values* allowed = values_of(fact)) *allowed = {value};
  }
  return true;
}

// The fewest facts to state so that both hold, leaving out what is assumed anyway.
bool ConflictCheck::easiest_meeting(const Rule& a, const Rule& b, Stated& out) const {
  static const std::vector<Alternative> kAlways(1);
  bool found = false;
  Joint joint;
  Stated stated;
  for (const Alternative& x : a.when.empty() ? kAlways : a.when)
    for (const Alternative& y : b.when.empty() ? kAlways : b.when) {
      if (!join(x, y, joint)) continue;
      stated.clear();
      for (const auto& [fact, allowed] : joint) {
        const Fact& about = contents_.vocabulary[fact];
        const auto unknown = static_cast<ValueId>(about.values.size());
        const ValueId assumed = about.unstated == kNoValue ? unknown : about.unstated;
        if (!std::ranges::binary_search(allowed, assumed)) stated.emplace_back(fact, allowed[0]);
      }
      if (!found || stated.size() < out.size()) out = stated;
      found = true;
    }
  return found;
}

void ConflictCheck::compare(FactId fact, const Claim& a, const Claim& b) {
  const Rule& x = contents_.rules[a.rule];
  const Rule& y = contents_.rules[b.rule];
  Day day;
  Stated stated;
  if (a.value == b.value || overrides(a.rule, b.rule) || overrides(b.rule, a.rule) ||
      !first_common_day(x, y, day) || !easiest_meeting(x, y, stated))
    return;
  const Vocabulary& vocabulary = contents_.vocabulary;
  std::string facts;
  for (auto [about, value] : stated) {
    const auto& values = vocabulary[about].values;
    facts += fmt::format("{}{} {}", facts.empty() ? "" : ", ", vocabulary[about].name,
                         value < values.size() ? values[value] : "unknown");
  }
  errors_.add(
      fmt::format(
          "rule '{}' concludes {} is {} and rule '{}' ({}:{}) concludes {}; on {} both hold of: "
          "{}; let one name the other in 'unless' or part their conditions",
          y.id, vocabulary[fact].name, vocabulary[fact].values[b.value], x.id, x.place.file,
          x.place.line, vocabulary[fact].values[a.value], format_day(day),
          facts.empty() ? "anything" : facts),
      y.place);
}

}  // namespace

void check_conflicts(const RulebookContents& contents, ErrorList& errors) {
  std::map<std::pair<FactId, Level>, std::vector<Claim>> claims;
  for (size_t r = 0; r < contents.rules.size(); ++r)
    for (const Conclusion& then : contents.rules[r].then)
      claims[{then.fact, contents.rules[r].level}].push_back(
          {static_cast<RuleIndex>(r), then.value});
  ConflictCheck check(contents, errors);
  for (const auto& [key, of_one] : claims) check.check(key.first, of_one);
}

}  // namespace onus
