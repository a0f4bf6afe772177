// Acts: rules of the lexicon applied to the hits, with who did it to whom.
#pragma once

#include <vector>

#include "reading/hits.h"
#include "reading/people.h"

namespace onus::reading {

// A fact stated of an act, with the words behind it.
struct ActFact {
  StatedFact stated;
  TokenIndex begin = 0, end = 0;
  bool cue = false;  // from a fact block, which knows better than the act's own default
};

struct ActFound {
  uint32_t rule = 0;
  ValueId kind = kNoValue;
  Status status = Status::kAsserted;
  Voice voice = Voice::kUnknown;
  uint8_t occasion = 0;
  float confidence = 0;
  TokenIndex anchor = 0;
  TokenIndex begin = 0, end = 0;  // the evidence
  PersonIndex by = kNobody, to = kNobody;
  ValueId to_kind = kNoValue;  // what the target must be made (business)
  bool by_bound = false, to_bound = false;
  bool dropped = false;
};

// The work of one report between hits and account; its memory is reused.
class Acts {
 public:
  // More acts than this are not kept: the first in the text are.
  static constexpr size_t kMost = 200;

  void find(const LexiconModel& model, const Text& text, const Hits& hits, People& people);

  std::vector<ActFound> found;
  // facts[i] belongs to found[i].
  std::vector<std::vector<ActFact>> facts;
  // About the report.
  std::vector<ActFact> report;

 private:
  struct Context;
  void try_rule(const Context& c, uint32_t rule, uint32_t when, const Hit& anchor);
  void add_act(const Context& c, uint32_t rule, const Hit& anchor, TokenIndex begin,
               TokenIndex end);
  void bind(const Context& c, const Rule& rule, const Hit& anchor, ActFound& act);
  bool is_done_by(const Context& c, const Hit& anchor) const;
  PersonIndex fill(const Context& c, const Slot& slot, const Mention* subject,
                   const Mention* object, const ActFound& act, bool& bound) const;
  PersonIndex known_as(const Context& c, PersonIndex party, const Mention* subject) const;
  void replace_lesser(const Context& c);
  void drop_twice_told();
  void attach_facts(const Context& c);
  void review(const Context& c);
  void mark_occasions(const Context& c);
  bool attach(const Context& c, const Rule& rule, TokenIndex begin, TokenIndex end);

  void attach_to_others(const Context& c, const Rule& rule, size_t first, const ActFact& fact);

  struct Pending {  // a fact or review that held, dealt with once all acts are known
    uint32_t rule;
    TokenIndex begin, end;
  };
  std::vector<Pending> fact_cues_, reviews_;
};

}  // namespace onus::reading
