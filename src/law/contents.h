// What a loaded rulebook holds; shared by its editions. Private to src/law.
#pragma once

#include <string_view>
#include <vector>

#include "account/vocabulary.h"
#include "law/frame.h"
#include "law/offence.h"
#include "law/rule.h"
#include "law/table.h"

namespace onus {

// A fact whose values are the keys of a table: "(offences)" in facts.csv.
struct TableDomain {
  FactId fact = kNoFact;
  size_t table = 0;
  size_t key_column = 0;
};

// A fact read from a row: once `source` (with a TableDomain) is concluded, `fact` is the cell of
// its row in this column.
struct TableFact {
  FactId fact = kNoFact;
  FactId source = kNoFact;
  size_t table = 0;
  size_t column = 0;
};

struct RulebookContents {
  Vocabulary vocabulary;
  FrameLayout layout;
  Frame base_frame;
  std::vector<Rule> rules;
  std::vector<Guarantee> guarantees;
  std::vector<Table> tables;
  std::vector<Offence> offences;
  std::vector<TableDomain> domains;
  std::vector<TableFact> table_facts;
  std::vector<RuleIndex> override_order;  // all rules, those that override before those overridden
  std::vector<FactId> conclusion_order;   // conclusions and table facts, what is needed first

  bool is_concluded(FactId fact) const {
    if (vocabulary[fact].about == About::kConclusion) return true;
    for (const TableFact& made : table_facts)
      if (made.fact == fact) return true;
    return false;
  }
};

}  // namespace onus
