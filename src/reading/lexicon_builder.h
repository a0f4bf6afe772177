// Turns parsed blocks into the model: names become numbers and everything is checked.
#pragma once

#include <map>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "account/vocabulary.h"
#include "reading/lexicon_syntax.h"
#include "reading/model.h"
#include "reading/term.h"

namespace onus::reading {

class LexiconBuilder {
 public:
  LexiconBuilder(const Vocabulary& vocabulary, std::vector<Error>& errors)
      : vocabulary_(vocabulary), errors_(errors) {}

  // Everything but the tree of wordings; words and what they lead to only when `with_wordings` (they may come from a cache
  // instead, and the blocks need no word lines then). Errors are appended; the model is usable only when there are none.
  void build(const std::vector<LexBlock>& blocks, bool with_wordings, LexiconModel& model);

  // What is looked for, by number of literal.
  std::vector<std::string> literals;

 private:
  void error(std::string message, const Place& place) {
    errors_.push_back({std::move(message), place});
  }

  // Words and their lists (lexicon_builder.cc).
  void name_concepts(const std::vector<LexBlock>& blocks);
  void read_spellings(const std::vector<LexBlock>& blocks);
  void read_concept(const LexBlock& block);
  bool add_words(const LexLine& line, ConceptId id);
  void add_wording(const Wording& wording, ConceptId id, Part part, const Place& place);
  void add_pieces(const Wording& wording, const Target& target, const Place& place);
  StageId stage_of(uint32_t literal);
  void place(std::span<const Target> targets, uint32_t& begin, uint32_t& end);
  uint32_t literal_for(const std::string& words, const Place& place);
  void cue_line(const LexLine& line, Cue& cue);
  void person_line(const LexLine& line, PersonWords& person);
  void follow_kinds();
  void place_targets();
  void find_core();

  // Rules (rule_builder.cc).
  void read_rule(const LexBlock& block);
  void rule_line(const LexLine& line, Rule& rule);
  void rule_head(const LexBlock& block, Rule& rule);
  void condition(const LexLine& line, std::vector<Condition>& into);
  bool condition_window(std::vector<std::string_view>& words, Condition& condition,
                        const Place& place);
  bool condition_step(std::string_view word, Step& step, const Place& place);
  void slot(const LexLine& line, Slot& slot);
  void index_rules();

  // Look-ups that report what is unknown, with a suggestion.
  ConceptId concept_named(std::string_view name, const Place& place);
  bool stated_fact(std::string_view text, About about, StatedFact& fact, const Place& place);
  ValueId value_named(FactId fact, std::string_view value, const Place& place);
  void act_kinds(const LexLine& line, std::vector<ValueId>& kinds);

  const Vocabulary& vocabulary_;
  std::vector<Error>& errors_;
  LexiconModel* model_ = nullptr;
  Spellings spellings_;
  std::unordered_map<std::string, uint32_t> literal_ids_;
  std::vector<std::vector<Target>> literal_targets_;
  struct Following {
    StageId next = kNoStage;
    std::vector<Target> targets;
  };
  // By stage, literal and gap.
  std::map<std::tuple<StageId, uint32_t, uint8_t, uint8_t>, Following> followers_;
  bool with_wordings_ = true;
};

}  // namespace onus::reading
