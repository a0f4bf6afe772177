#include "law/formula.h"

#include <fmt/format.h>

#include <algorithm>
#include <cadical.hpp>

namespace onus {

LawFormula::LawFormula(const RulebookContents& contents, Day day)
    : contents_(contents),
      day_(day),
      solver_(std::make_unique<CaDiCaL::Solver>()),
      first_of_(contents.vocabulary.size()),
      applies_(contents.rules.size()),
      class_rules_(contents.vocabulary.size()) {
  for (RuleIndex rule : contents.override_order)
    if (in_force(rule)) apply(rule);
  for (FactId fact : contents.conclusion_order) {
    const auto made = std::ranges::find(contents.table_facts, fact, &TableFact::fact);
    if (made != contents.table_facts.end())
      read_from_row(*made);
    else
      conclude(fact);
  }
}

LawFormula::~LawFormula() = default;

Literal LawFormula::fresh() { return ++last_; }

void LawFormula::clause(std::initializer_list<Literal> literals) {
  for (Literal literal : literals) solver_->add(literal);
  solver_->add(0);
}

// A literal that is true exactly when all of these are; of none, one that is always true.
Literal LawFormula::all_of(std::span<const Literal> literals) {
  if (literals.size() == 1) return literals[0];
  const Literal all = fresh();
  for (Literal literal : literals) clause({-all, literal});
  for (Literal literal : literals) solver_->add(-literal);
  clause({all});
  return all;
}

Literal LawFormula::any_of(std::span<const Literal> literals) {
  std::vector<Literal> opposites(literals.begin(), literals.end());
  for (Literal& literal : opposites) literal = -literal;
  return -all_of(opposites);
}

// Exactly one of its values, or unknown where nothing is assumed. `before` says that an earlier value
// is the one, so that it takes as many clauses as values, not as pairs of them.
void LawFormula::introduce(FactId fact) {
  const Fact& about = contents_.vocabulary[fact];
  const auto unknown = static_cast<ValueId>(about.values.size());
  first_of_[fact] = last_ + 1;
  for (ValueId v = 0; v <= unknown; ++v) fresh();
  for (ValueId v = 0; v <= unknown; ++v) solver_->add(is(fact, v));
  solver_->add(0);
  Literal before = is(fact, 0);
  for (ValueId v = 1; v <= unknown; ++v) {
    clause({-before, -is(fact, v)});
    const Literal by_now = fresh();
    clause({-before, by_now});
    clause({-is(fact, v), by_now});
    before = by_now;
  }
  if (about.unstated != kNoValue && !contents_.is_concluded(fact)) clause({-is(fact, unknown)});
}

Literal LawFormula::is(FactId fact, ValueId value) {
  if (first_of_[fact] == 0) introduce(fact);
  return first_of_[fact] + value;
}

Literal LawFormula::meets(const Condition& condition) {
  std::vector<Literal> values;
  for (ValueId value : condition.allowed) values.push_back(is(condition.fact, value));
  return any_of(values);
}

Literal LawFormula::holds(const Alternative& alternative) {
  std::vector<Literal> conditions;
  for (const Condition& condition : alternative.conditions) conditions.push_back(meets(condition));
  return all_of(conditions);
}

// Those that override it must have been taken before.
void LawFormula::apply(RuleIndex rule) {
  std::vector<Literal> alternatives;
  for (const Alternative& one : contents_.rules[rule].when) alternatives.push_back(holds(one));
  std::vector<Literal> needed;
  if (!alternatives.empty()) needed.push_back(any_of(alternatives));
  for (RuleIndex by : contents_.rules[rule].unless)
    if (in_force(by)) needed.push_back(-applies_[by]);
  applies_[rule] = all_of(needed);
}

Literal LawFormula::fires(RuleIndex rule, FactId fact) {
  if (contents_.rules[rule].level == Level::kClass) return applies_[rule];
  const Literal parts[] = {applies_[rule], -class_rules_[fact]};
  return all_of(parts);
}

void LawFormula::conclude(FactId fact) {
  std::vector<RuleIndex> rules;
  std::vector<Literal> of_class;
  for (size_t r = 0; r < contents_.rules.size(); ++r) {
    const Rule& rule = contents_.rules[r];
    const auto index = static_cast<RuleIndex>(r);
    if (!in_force(index) || std::ranges::find(rule.then, fact, &Conclusion::fact) == rule.then.end())
      continue;
    rules.push_back(index);
    if (rule.level == Level::kClass) of_class.push_back(applies_[index]);
  }
  class_rules_[fact] = any_of(of_class);
  const auto unknown = static_cast<ValueId>(contents_.vocabulary[fact].values.size());
  std::vector<std::vector<Literal>> reasons(unknown + 1u);  // by value
  std::vector<Literal> fired;
  for (RuleIndex rule : rules) {
    const auto then = std::ranges::find(contents_.rules[rule].then, fact, &Conclusion::fact);
    fired.push_back(fires(rule, fact));
    reasons[then->value].push_back(fired.back());
    clause({-fired.back(), is(fact, then->value)});
  }
  const ValueId unstated = contents_.vocabulary[fact].unstated;
  const Literal none = -any_of(fired);
  reasons[unstated == kNoValue ? unknown : unstated].push_back(none);
  clause({-none, is(fact, unstated == kNoValue ? unknown : unstated)});
  for (ValueId v = 0; v <= unknown; ++v) {
    for (Literal reason : reasons[v]) solver_->add(reason);
    clause({-is(fact, v)});
  }
}

void LawFormula::read_from_row(const TableFact& made) {
  const auto unknown = static_cast<ValueId>(contents_.vocabulary[made.fact].values.size());
  const size_t keys = contents_.vocabulary[made.source].values.size();
  const size_t key_column =
      std::ranges::find(contents_.domains, made.source, &TableDomain::fact)->key_column;
  std::vector<ValueId> of_key(keys, unknown);
  for (const TableRow& row : contents_.tables[made.table].rows)
    if (row.in_force_on(day_))
      of_key[contents_.vocabulary.value_of(made.source, row[key_column].text)] =
          contents_.vocabulary.value_of(made.fact, row[made.column].text);
  for (ValueId key = 0; key < keys; ++key)
    clause({-is(made.source, key), is(made.fact, of_key[key])});
}

bool LawFormula::possible(std::span<const Literal> assumed) {
  for (Literal literal : assumed) solver_->assume(literal);
  return solver_->solve() == 10;  // CaDiCaL: 10 satisfiable, 20 unsatisfiable
}

// What a fact is when nobody states it.
ValueId LawFormula::usual(FactId fact) const {
  const Fact& about = contents_.vocabulary[fact];
  return about.unstated == kNoValue ? static_cast<ValueId>(about.values.size()) : about.unstated;
}

ValueId LawFormula::value_now(FactId fact) const {
  ValueId value = 0;
  while (solver_->val(first_of_[fact] + value) < 0) ++value;
  return value;
}

std::string LawFormula::simplest_case(std::span<const Literal> assumed) {
  std::vector<Literal> fixed(assumed.begin(), assumed.end());
  std::string out;
  for (size_t f = 0; f < first_of_.size(); ++f) {
    const auto fact = static_cast<FactId>(f);
    if (first_of_[f] == 0 || contents_.is_concluded(fact)) continue;
    fixed.push_back(is(fact, usual(fact)));
    if (possible(fixed)) continue;
    fixed.pop_back();
    ONUS_CHECK(possible(fixed));
    const ValueId value = value_now(fact);
    fixed.push_back(is(fact, value));
    const auto& values = contents_.vocabulary[fact].values;
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", contents_.vocabulary[fact].name,
                       value < values.size() ? values[value] : "unknown");
  }
  return out.empty() ? "anything" : out;
}

}  // namespace onus
