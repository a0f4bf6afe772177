// Chooses what is in force and lays it out for Edition. Private to src/law.
#pragma once

#include <vector>

#include "law/contents.h"
#include "law/edition.h"

namespace onus {

class EditionCompiler {
 public:
  EditionCompiler(const RulebookContents& contents, Edition& edition)
      : contents_(contents), edition_(edition) {}

  void compile();

 private:
  void choose_rules();
  void choose_rows();
  void read_row_facts();
  void add_question(FactId fact);
  std::vector<RuleIndex> rules_to_try(FactId fact) const;
  void add_bucket(Edition::Question& question, const std::vector<RuleIndex>& rules, ValueId value);
  std::vector<const Alternative*> ways_at(const Rule& rule, FactId sorting, ValueId value) const;
  void add_entry(RuleIndex rule, FactId fact);
  void add_way(const Alternative& alternative, uint32_t entry);
  void find_asked(Edition::Bucket& bucket);
  void find_needs(Edition::Question& question, const std::vector<RuleIndex>& rules) const;
  void find_rests(Edition::Question& question) const;

  const RulebookContents& contents_;
  Edition& edition_;
  std::vector<uint32_t> position_;      // of each rule within the bucket being made
  std::vector<bool> in_force_;          // by rule
  std::vector<RuleIndex> by_override_;  // rules in force, those that override first
};

}  // namespace onus
