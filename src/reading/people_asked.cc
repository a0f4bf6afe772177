// What the acts ask of the people found: who suffered, who is subject, object or owner.
#include <algorithm>

#include "reading/people.h"

namespace onus::reading {
namespace {

bool has_kind(const Concept& word, ConceptId kind) {
  return std::find(word.kinds.begin(), word.kinds.end(), kind) != word.kinds.end();
}

}  // namespace

// A caller who is introduced as mum, neighbour, nurse or officer reports what happened to another.
bool People::speaks_for_others(const LexiconModel& model) const {
  switch (reporter_) {
    case Reporter::kVictim:
      return false;
    case Reporter::kUnstated:
    case Reporter::kUnknown:
    case Reporter::kAnonymous:
      break;
    default:
      return true;
  }
  const Party& narrator = parties[narrator_];
  const PersonWords& head = model.concepts[narrator.head].person;
  return narrator.related_to == kNobody &&
         (head.relation != kNoValue ||
          (head.roles & (kProfessionalRole | kPoliceRole | kWitnessRole)) != 0);
}

PersonIndex People::default_victim(const LexiconModel& model, PersonIndex doer) const {
  for (size_t p = 0; p < parties.size(); ++p)
    if (parties[p].roles & kVictimRole) return static_cast<PersonIndex>(p);
  if (narrator_ != kNobody && !speaks_for_others(model)) return narrator_;
  for (size_t p = 0; p < parties.size(); ++p) {
    const Party& party = parties[p];
    if (p == narrator_ || p == doer || party.possessor_only ||
        model.concepts[party.head].person.faint ||
        (party.roles & (kPoliceRole | kSuspectRole | kProfessionalRole)) != 0)
      continue;
    const bool firm =
        std::any_of(party.facts.begin(), party.facts.end(),
                    [&](const StatedFact& fact) { return fact.fact == model.names.kind; });
    if (!firm) return static_cast<PersonIndex>(p);
  }
  return kNobody;
}

const Mention* People::subject_before(const Text& text, TokenIndex at) const {
  auto found =
      std::lower_bound(mentions.begin(), mentions.end(), at,
                       [](const Mention& mention, TokenIndex t) { return mention.begin < t; });
  const TokenIndex begin = text.sentences[text.tokens[at].sentence].begin;
  while (found != mentions.begin()) {
    --found;
    if (found->begin < begin) return nullptr;
    if (!found->possessive && !found->object_form) return &*found;
  }
  return nullptr;
}

const Mention* People::object_after(const LexiconModel& model, const Text& text, const Hits& hits,
                                    TokenIndex at, TokenIndex words) const {
  const auto found =
      std::lower_bound(mentions.begin(), mentions.end(), at,
                       [](const Mention& mention, TokenIndex t) { return mention.begin < t; });
  if (at == 0 || found == mentions.end() || found->begin >= at + words) return nullptr;
  if (text.tokens[found->begin].sentence != text.tokens[at - 1].sentence) return nullptr;
  const Hit* thing = hits.first_in(model.core.thing, at, found->begin);
  if (thing != nullptr && thing->end <= found->begin) return nullptr;
  if (!found->possessive) return &*found;
  // "his mate" is the mate; "his car" is nobody; "his arm" is him.
  const auto next = found + 1;
  if (next != mentions.end() && next->begin <= found->end + 2 &&
      text.tokens[next->begin].clause == text.tokens[found->begin].clause)
    return &*next;
  return hits.first_in(model.core.thing, found->end, found->end + 3) != nullptr ? nullptr : &*found;
}

const Mention* People::inside(TokenIndex begin, TokenIndex end) const {
  const auto found =
      std::lower_bound(mentions.begin(), mentions.end(), begin,
                       [](const Mention& mention, TokenIndex t) { return mention.begin < t; });
  return found != mentions.end() && found->begin < end ? &*found : nullptr;
}

const Mention* People::owner_in(TokenIndex begin, TokenIndex end) const {
  auto found =
      std::lower_bound(mentions.begin(), mentions.end(), end,
                       [](const Mention& mention, TokenIndex t) { return mention.begin < t; });
  while (found != mentions.begin()) {
    --found;
    if (found->begin < begin) return nullptr;
    if (found->possessive) return &*found;
  }
  return nullptr;
}

bool People::is_called(PersonIndex party, TokenIndex at) const {
  const Mention* found = inside(at, at + 1);
  return found != nullptr && found->party == party && !found->possessive;
}

PersonIndex People::party_called(const LexiconModel& model, ConceptId concept_id) const {
  for (size_t p = 0; p < parties.size(); ++p)
    if (has_kind(model.concepts[parties[p].head], concept_id)) return static_cast<PersonIndex>(p);
  return kNobody;
}

bool People::is_person(const LexiconModel& model, PersonIndex party) const {
  for (const StatedFact& fact : parties[party].facts)
    if (fact.fact == model.names.kind && fact.value != model.names.person) return false;
  return true;
}

PersonIndex People::party_of_kind(const LexiconModel& model, ValueId kind) const {
  for (size_t p = 0; p < parties.size(); ++p)
    for (const StatedFact& fact : parties[p].facts)
      if (fact.fact == model.names.kind && fact.value == kind) return static_cast<PersonIndex>(p);
  return kNobody;
}

}  // namespace onus::reading
