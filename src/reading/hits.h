// What of the lexicon stands in a report: the word lists hit, in order, and quick questions about
// them.
#pragma once

#include <span>
#include <vector>

#include "reading/model.h"
#include "reading/tokens.h"

namespace onus::reading {

struct Hit {
  TokenIndex begin = 0, end = 0;
  ConceptId concept_id = kNoConcept;
  Part part = Part::kFixed;
  Use use = Use::kConcept;            // of its list
  Status status = Status::kAsserted;  // set by read_context
  Voice voice = Voice::kUnknown;
  bool cancelled = false;  // inside an idiom
  bool plural = false;     // of a noun
  bool base = false;       // a verb in its plain form
  bool genitive = false;   // "the caller's"
};
using HitIndex = uint32_t;

class Hits {
 public:
  // At most so many are kept of one report; words behind are not read.
  static constexpr size_t kMost = 200'000;

  // Finds wordings and orders what they are; authors' words go into author_roles, by entry.
  void find(const LexiconModel& model, const Text& text);

  // Adds hits that are no words of a list (somebody is mentioned here); they are in order.
  void add_all(const LexiconModel& model, std::span<const Hit> more);

  // Is there a hit of the concept that starts in tokens [begin, end) and is not cancelled? The
  // first such, or nullptr.
  const Hit* first_in(ConceptId concept_id, TokenIndex begin, TokenIndex end) const;
  // The last such that ends at or before `end`.
  const Hit* last_in(ConceptId concept_id, TokenIndex begin, TokenIndex end) const;
  bool any(ConceptId concept_id) const { return starts_[concept_id] != starts_[concept_id + 1]; }
  // Is there one of every group? Each group is ended by kNoConcept.
  bool one_of_each(std::span<const ConceptId> groups) const;

  std::vector<Hit> all;               // by begin, the longer first
  std::vector<uint8_t> author_roles;  // Role bits of each entry's author, 0: not known

 private:
  // What was found of wordings of several pieces, waiting for what follows.
  struct Begun {
    StageId stage = kNoStage, first = kNoStage;  // `first`: the stage of its first piece
    uint64_t beginning = 0;                      // which of the beginnings there have been
    TokenIndex begin = 0, end = 0;
  };
  void expand(const LexiconModel& model, const Text& text);
  void add(const LexiconModel& model, const Text& text, const Target& target, TokenIndex begin,
           TokenIndex end, bool genitive);
  void begin_wording(StageId stage, TokenIndex begin, TokenIndex end);
  void follow(const LexiconModel& model, const Text& text, uint32_t literal, TokenIndex begin,
              TokenIndex end);
  void step(const LexiconModel& model, const Text& text, const Begun& begun,
            const Follower& follower, TokenIndex end);
  void drop_inner(const LexiconModel& model);
  void apply_idioms(const LexiconModel& model);
  void index(const LexiconModel& model);

  std::vector<WordingFound> wordings_;
  Wordings::Memory memory_;
  std::vector<Begun> begun_;
  std::vector<uint64_t> newest_;  // by stage: the beginning it was last reached from
  uint64_t beginnings_ = 0;
  uint32_t scan_ = 0;
  std::vector<uint32_t> newest_hit_;  // by concept: the hit kept last, and which scan it is of
  std::vector<uint32_t> newest_scan_;
  std::vector<uint32_t> starts_;  // by concept, into order_
  std::vector<HitIndex> order_;
};

}  // namespace onus::reading
