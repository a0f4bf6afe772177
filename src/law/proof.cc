#include "law/proof.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "law/contents.h"
#include "law/formula.h"

namespace onus {
namespace {

bool in_force_on(const Guarantee& guarantee, Day day) {
  return std::ranges::any_of(guarantee.in_force, [&](const Period& period) {
    return period.from <= day && day <= period.to;
  });
}

class Prover {
 public:
  explicit Prover(const Rulebook& rulebook);
  ProofReport prove();

 private:
  // What of an edition a formula is made of: rules and rows of facts.
  std::vector<bool> substance(const Edition& edition) const;
  void prove_law(const Edition& edition);
  void prove_guarantee(size_t guarantee, LawFormula& formula, Day day);
  void find_deciding(LawFormula& formula, const Edition& edition);

  const Rulebook& rulebook_;
  const RulebookContents& contents_;
  std::vector<bool> failed_;                // by guarantee
  std::vector<std::vector<bool>> decides_;  // by rule and alternative
  ProofReport report_;
};

Prover::Prover(const Rulebook& rulebook)
    : rulebook_(rulebook),
      contents_(rulebook.contents()),
      failed_(contents_.guarantees.size()) {
  for (const Rule& rule : contents_.rules)
    decides_.emplace_back(std::max<size_t>(rule.when.size(), 1));
}

ProofReport Prover::prove() {
  std::set<std::vector<bool>> seen;
  const auto take = [&](const Edition& edition) {
    if (seen.insert(substance(edition)).second) prove_law(edition);
  };
  // The newest first: it is the one most rules are in, so that few formulas are asked twice.
  const auto changes = rulebook_.changes();
  for (auto day = changes.rbegin(); day != changes.rend(); ++day) take(rulebook_.on(*day));
  report_.laws = seen.size();
  report_.guarantees = static_cast<size_t>(std::ranges::count(failed_, false));
  for (size_t r = 0; r < decides_.size(); ++r)
    for (size_t a = 0; a < decides_[r].size(); ++a) {
      ++report_.alternatives;
      report_.deciding += decides_[r][a];
      if (decides_[r][a]) continue;
      const Rule& rule = contents_.rules[r];
      report_.errors.push_back(
          {fmt::format("rule '{}' never decides anything{}: in every case in which it holds, "
                       "others override it or cannot be left out; mend it or take it away",
                       rule.id,
                       rule.when.size() > 1 ? fmt::format(" by its alternative {}", a + 1) : ""),
           rule.place});
    }
  return std::move(report_);
}

std::vector<bool> Prover::substance(const Edition& edition) const {
  std::vector<bool> out(contents_.rules.size());
  for (RuleIndex rule : edition.rules()) out[rule] = true;
  for (const TableFact& made : contents_.table_facts)
    for (const TableRow& row : contents_.tables[made.table].rows)
      out.push_back(row.in_force_on(edition.from()));
  for (const Guarantee& guarantee : contents_.guarantees)
    out.push_back(in_force_on(guarantee, edition.from()));
  return out;
}

void Prover::prove_law(const Edition& edition) {
  LawFormula formula(contents_, edition.from());
  for (size_t g = 0; g < contents_.guarantees.size(); ++g)
    if (!failed_[g] && in_force_on(contents_.guarantees[g], edition.from()))
      prove_guarantee(g, formula, edition.from());
  find_deciding(formula, edition);
}

void Prover::prove_guarantee(size_t index, LawFormula& formula, Day day) {
  static const std::vector<Alternative> kAlways(1);
  const Guarantee& guarantee = contents_.guarantees[index];
  for (const Alternative& when : guarantee.when.empty() ? kAlways : guarantee.when)
    for (const Condition& then : guarantee.then) {
      const Literal broken[] = {formula.holds(when), -formula.meets(then)};
      if (!formula.possible(broken)) continue;
      failed_[index] = true;
      report_.errors.push_back(
          {fmt::format("guarantee '{}' does not hold on {}: '{}' is not so of: {}", guarantee.id,
                       format_day(day), then.text, formula.simplest_case(broken)),
           guarantee.place});
      return;
    }
}

// Marks the alternatives that decide some case under this law.
void Prover::find_deciding(LawFormula& formula, const Edition& edition) {
  static const std::vector<Alternative> kAlways(1);
  for (RuleIndex r : edition.rules()) {
    const Rule& rule = contents_.rules[r];
    const auto& when = rule.when.empty() ? kAlways : rule.when;
    for (size_t a = 0; a < when.size(); ++a)
      for (const Conclusion& then : rule.then) {
        if (decides_[r][a]) break;
        const Literal case_of_it[] = {formula.holds(when[a]), formula.fires(r, then.fact)};
        decides_[r][a] = formula.possible(case_of_it);
      }
  }
}

}  // namespace

ProofReport prove(const Rulebook& rulebook) { return Prover(rulebook).prove(); }

}  // namespace onus
