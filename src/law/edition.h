// The law of a day: the rules and table rows in force, indexed by the facts they ask for, so that a
// fact is concluded by a few word-wide steps.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "law/alternative_index.h"
#include "law/frame.h"
#include "law/offence.h"
#include "law/table.h"
#include "law/trace.h"

namespace onus {

struct RulebookContents;

// Made and kept by its Rulebook; may be asked by several threads at once.
class Edition {
 public:
  Edition(const RulebookContents& contents, Day from, Day to);

  // The days on which nothing changes that decides anything; both included.
  Day from() const { return from_; }
  Day to() const { return to_; }

  // Every fact at what is assumed when not stated. Copy it to start on an act.
  const Frame& base_frame() const;

  // Concludes a fact, writes it into the frame and says in the trace why. The conclusions it needs
  // are concluded first, unless the frame holds them already (Frame::clear makes them be concluded
  // again); a conclusion that was set() stands as set. Facts read from a row, such as an offence's
  // family, follow the conclusion that names the row, whatever was stated of them. Without a rule
  // that fires the result is what the fact is when unstated, kNoValue if unknown. The trace is
  // added to, not cleared.
  ValueId conclude(Frame& frame, FactId fact, Trace& trace) const;

  // The facts that have a question, were not stated, and of which another value would change the
  // conclusion, each on its own; in the order of the vocabulary. Replaces what out held.
  void what_would_change(const Frame& frame, FactId conclusion, std::vector<FactId>& out) const;

  // In the order of the cards.
  std::span<const RuleIndex> rules() const { return rules_; }

  // The rows in force of a table; nothing when the rulebook has no such table, or only lists by it.
  std::optional<TableView> find_table(std::string_view name) const;
  // As find_table, but it must exist: for tables that the program relies on.
  TableView table(std::string_view name) const;

  // The row of an offence, nullptr when it has none in force; by value of the fact whose values are
  // the keys of the offences table.
  const Offence* offence(ValueId value) const {
    return value < offences_.size() ? offences_[value] : nullptr;
  }

 private:
  friend class EditionCompiler;

  // One rule as tried for one fact; entries that override others stand before them.
  struct Entry {
    RuleIndex rule = kNoRule;
    uint32_t first_unless = 0, unless = 0;             // in unless_: positions within the bucket
    ValueId value = kNoValue;                          // kNoValue: only here because it overrides
    bool class_level = false;
  };
  // An alternative of an entry, and the facts it tests.
  struct Way {
    uint32_t entry = 0;                  // within the bucket
    uint32_t first_fact = 0, facts = 0;  // in facts_
  };
  struct Bucket {
    uint32_t first = 0, count = 0;        // in entries_
    uint32_t first_way = 0;               // in ways_: entry by entry, as numbered by the index
    uint32_t first_asked = 0, asked = 0;  // in asked_: facts with a question that its rules test
    AlternativeIndex index;
  };
  // How one fact is concluded. The rules to try are chosen by the value of the sorting fact.
  struct Question {
    FactId fact = kNoFact;
    FactId sorting = kNoFact;
    std::vector<Bucket> buckets;      // by value of sorting, then for unknown; one without sorting
    std::vector<FactId> needs_first;  // conclusions and facts of rows, in order
    std::vector<std::vector<bool>> rests_on;  // for each of them, by fact: what it is concluded from
  };
  // A fact read from the row that another fact names.
  struct RowFact {
    FactId fact = kNoFact;
    FactId source = kNoFact;
    std::vector<ValueId> of_source;  // by value of source
  };

  const Question& question(FactId fact) const;
  const Bucket& bucket(const Question& question, const Frame& frame) const;
  std::vector<FactId> may_be_asked(const Question& question, const Frame& concluded) const;
  void need(Frame& frame, FactId fact, Trace& trace) const;
  ValueId conclude_one(Frame& frame, const Question& question, Trace& trace) const;
  void find_applying(const Question& question, const Bucket& bucket, const Frame& frame,
                     Trace& trace) const;
  void explain(const Question& question, const Entry& entry, const Way& way, const Frame& frame,
               Trace& trace) const;

  const RulebookContents* contents_;
  Day from_, to_;
  std::vector<RuleIndex> rules_;
  std::vector<Entry> entries_;
  std::vector<Way> ways_;
  std::vector<FactId> facts_;
  std::vector<uint32_t> unless_;
  std::vector<FactId> asked_;
  std::vector<Question> questions_;
  std::vector<uint16_t> question_of_;  // by fact
  std::vector<RowFact> row_facts_;
  std::vector<std::vector<const TableRow*>> table_rows_;  // by table
  std::vector<const Offence*> offences_;                  // by value
};

}  // namespace onus
