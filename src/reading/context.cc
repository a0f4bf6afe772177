#include "reading/context.h"

#include <algorithm>

namespace onus::reading {
namespace {

// Where two cues disagree the stronger stays.
int strength(Status status) {
  switch (status) {
    case Status::kAsserted:
      return 0;
    case Status::kPast:
      return 1;
    case Status::kFeared:
      return 2;
    case Status::kDenied:
      return 3;
    case Status::kHypothetical:
      return 4;
    case Status::kRecorded:
      return 5;
  }
  return 0;
}

bool concerns(const Cue& cue, ConceptId concept_id) {
  return cue.only.empty() ||
         std::find(cue.only.begin(), cue.only.end(), concept_id) != cue.only.end();
}

void apply(const Cue& cue, Hit& hit) {
  if (hit.use != Use::kConcept || hit.cancelled || !concerns(cue, hit.concept_id)) return;
  if (cue.base_only && !hit.base) return;
  if (cue.voice_cue)
    hit.voice = cue.voice;
  else if (strength(cue.status) > strength(hit.status))
    hit.status = cue.status;
}

// The tokens a cue reaches on one side of it.
struct Scope {
  TokenIndex begin, end;
};

Scope ahead(const Text& text, const Cue& cue, const Hit& hit) {
  const Sentence& sentence = text.sentences[text.tokens[hit.begin].sentence];
  TokenIndex end = sentence.end;
  if (cue.reach == Reach::kWords) end = std::min<TokenIndex>(end, hit.end + cue.words);
  if (cue.reach == Reach::kClause) {
    const uint32_t clause = text.tokens[hit.end - 1].clause;
    end = hit.end;
    while (end < sentence.end && text.tokens[end].clause == clause) ++end;
  }
  return {hit.end, std::max(end, hit.end)};
}

Scope back(const Text& text, const Cue& cue, const Hit& hit) {
  const Sentence& sentence = text.sentences[text.tokens[hit.begin].sentence];
  TokenIndex begin = sentence.begin;
  if (cue.reach == Reach::kWords)
    begin = hit.begin > begin + cue.words ? hit.begin - cue.words : begin;
  if (cue.reach == Reach::kClause) {
    const uint32_t clause = text.tokens[hit.begin].clause;
    begin = hit.begin;
    while (begin > sentence.begin && text.tokens[begin - 1].clause == clause) --begin;
  }
  return {begin, hit.begin};
}

bool is_turn(const Hit& hit) { return hit.use == Use::kTurn && !hit.cancelled; }

void reach_ahead(const Scope& scope, const Cue& cue, size_t at, std::vector<Hit>& all) {
  for (size_t i = at + 1; i < all.size() && all[i].begin < scope.end; ++i) {
    if (all[i].begin < scope.begin) continue;
    if (is_turn(all[i])) return;
    apply(cue, all[i]);
  }
}

void reach_back(const Scope& scope, const Cue& cue, size_t at, std::vector<Hit>& all) {
  for (size_t i = at; i-- > 0 && all[i].begin >= scope.begin;) {
    if (all[i].end > scope.end) continue;
    if (is_turn(all[i])) return;
    apply(cue, all[i]);
  }
}

}  // namespace

void read_context(const LexiconModel& model, const Text& text, Hits& hits) {
  std::vector<Hit>& all = hits.all;
  for (size_t i = 0; i < all.size(); ++i) {
    if (all[i].use != Use::kCue || all[i].cancelled) continue;
    const Cue& cue = model.concepts[all[i].concept_id].cue;
    const Hit hit = all[i];
    if (cue.forward) reach_ahead(ahead(text, cue, hit), cue, i, all);
    if (cue.backward) reach_back(back(text, cue, hit), cue, i, all);
  }
  Cue question;
  question.status = Status::kHypothetical;
  for (Hit& hit : all) {
    const Token& token = text.tokens[hit.begin];
    if (text.sentences[token.sentence].question && !token.quoted) apply(question, hit);
  }
}

}  // namespace onus::reading
