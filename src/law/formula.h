// The law of a day as a propositional formula, for proofs about all cases at once. Private to
// src/law.
#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "law/contents.h"

namespace CaDiCaL {
class Solver;
}

namespace onus {

// A proposition or, negative, its opposite; 0 is none.
using Literal = int;

// The rules in force on the day under their whole meaning: exceptions, levels, conclusions that
// need others, facts read from rows. Facts that reports state are free, except that one with an
// assumed value is never unknown.
class LawFormula {
 public:
  LawFormula(const RulebookContents& contents, Day day);
  ~LawFormula();
  LawFormula(const LawFormula&) = delete;
  LawFormula& operator=(const LawFormula&) = delete;

  // The condition is true. (It may name facts that no rule tests.)
  Literal meets(const Condition& condition);
  // Every condition of the alternative is true.
  Literal holds(const Alternative& alternative);
  // The rule, in force, gives the fact its value.
  Literal fires(RuleIndex rule, FactId fact);

  // Whether some case makes all of these true.
  bool possible(std::span<const Literal> assumed);

  // After possible() was true: a case that does, in which every fact that can be is at what is
  // assumed of it or unknown. "act assault, injury minor"; "anything" when nothing need be stated.
  std::string simplest_case(std::span<const Literal> assumed);

 private:
  Literal fresh();
  void clause(std::initializer_list<Literal> literals);
  Literal all_of(std::span<const Literal> literals);
  Literal any_of(std::span<const Literal> literals);
  Literal is(FactId fact, ValueId value);
  void introduce(FactId fact);
  void conclude(FactId fact);
  void read_from_row(const TableFact& made);
  void apply(RuleIndex rule);
  bool in_force(RuleIndex rule) const { return contents_.rules[rule].in_force_on(day_); }
  ValueId usual(FactId fact) const;
  ValueId value_now(FactId fact) const;

  const RulebookContents& contents_;
  Day day_;
  std::unique_ptr<CaDiCaL::Solver> solver_;
  Literal last_ = 0;
  std::vector<Literal> first_of_;     // by fact: the literal of its first value; 0: not used yet
  std::vector<Literal> applies_;      // by rule; 0: not in force
  std::vector<Literal> class_rules_;  // by fact: some class rule that concludes it applies
};

}  // namespace onus
