// Persons told as one: "my sister and I", "Tom, Priya and the barman", "three of us".
#include <algorithm>

#include "reading/people.h"

namespace onus::reading {
namespace {

constexpr size_t kMemory = 40;  // how many mentions back "we" looks for those who are meant

// Does somebody begin to do something at this token ("... and the man ran off")?
bool is_deed(const LexiconModel& model, const Text& text, const Hits& hits, TokenIndex at) {
  if (hits.first_in(model.core.finite, at, at + 1) != nullptr ||
      hits.first_in(model.core.being, at, at + 1) != nullptr)
    return true;
  const std::string_view word = text.word(at);
  if (word.size() > 4 && (word.ends_with("ed") || word.ends_with("ED"))) return true;
  auto hit = std::lower_bound(hits.all.begin(), hits.all.end(), at,
                              [](const Hit& one, TokenIndex t) { return one.begin < t; });
  for (; hit != hits.all.end() && hit->begin == at; ++hit)
    if (hit->part == Part::kVerb || hit->part == Part::kDeed) return true;
  return false;
}

}  // namespace

std::span<const PersonIndex> People::members_of(PersonIndex party) const {
  const Party& of = parties[party];
  return std::span(members_).subspan(of.members_begin, of.members_end - of.members_begin);
}

bool People::is_plural(PersonIndex party) const {
  const Party& of = parties[party];
  return of.group || of.count > 1 || of.members_begin != of.members_end;
}

bool People::includes(PersonIndex party, PersonIndex other) const {
  if (party == other) return true;
  if (party == kNobody || other == kNobody) return false;
  const auto members = members_of(party);
  return std::find(members.begin(), members.end(), other) != members.end();
}

TokenIndex People::after_name_and_age(const Context& c, const Mention& mention) const {
  const Party& party = parties[mention.party];
  TokenIndex at = mention.end;
  if (party.has_name && party.name == at) ++at;
  if (at < c.text.tokens.size() && party.age && c.text.tokens[at].number == *party.age) ++at;
  return at;
}

// The mention made last goes with the one before when only "and", a comma and whose they are stand
// between. A comma alone waits for the "and" that ends its list.
void People::join(const Context& c, const PersonWords& word) {
  const size_t last = mentions.size() - 1;
  size_t before = last;
  while (before > 0 && mentions[before - 1].possessive &&
         mentions[before - 1].end + 2 >= mentions[before].begin)
    --before;
  const bool was_open = list_open_;
  list_open_ = true;
  if (before == 0 || (word.pronoun == 3 && !word.object_form)) {
    list_begin_ = last;
    return;
  }
  const Mention& first = mentions[before - 1];
  TokenIndex at = after_name_and_age(c, first);
  const TokenIndex end = mentions[before].begin;
  const bool same_sentence =
      c.text.tokens[first.begin].sentence == c.text.tokens[end].sentence && at <= end;
  const Hit* joining = same_sentence ? c.hits.first_in(c.model.core.joining, at, at + 1) : nullptr;
  const bool comma =
      same_sentence && !joining && c.text.tokens[std::min(at, end)].break_before == ',';
  if (joining != nullptr) at = joining->end;
  if (at < end && (c.hits.first_in(c.model.core.small_word, at, at + 1) != nullptr ||
                   c.hits.first_in(c.model.core.indefinite, at, at + 1) != nullptr))
    ++at;  // "the", "a"
  if ((!joining && !comma) || at != end) {
    list_begin_ = last;
    return;
  }
  if (!was_open) list_begin_ = before - 1;
  if (comma) return;
  if (makes_one_party(c, mentions[list_begin_], mentions[last])) unite(list_begin_, last);
}

// "hit him and his mate" and "she and her son were hit" are one party; "hit him and his mate ran"
// is the start of another sentence.
bool People::makes_one_party(const Context& c, const Mention& first, const Mention& last) const {
  const TokenIndex next = after_name_and_age(c, last);
  const Sentence& sentence = c.text.sentences[c.text.tokens[last.begin].sentence];
  if (next >= sentence.end || c.text.tokens[next].break_before != 0 ||
      !is_deed(c.model, c.text, c.hits, next))
    return true;
  const uint32_t clause = c.text.tokens[first.begin].clause;
  for (TokenIndex t = first.begin; t-- > sentence.begin && c.text.tokens[t].clause == clause;)
    if (is_deed(c.model, c.text, c.hits, t)) return false;
  return true;
}

void People::unite(size_t first, size_t last) {
  if (parties.size() >= kMost) return;
  const auto begin = static_cast<uint32_t>(members_.size());
  for (size_t m = first; m <= last; ++m) {
    const PersonIndex party = mentions[m].party;
    if (!mentions[m].possessive &&
        std::find(members_.begin() + begin, members_.end(), party) == members_.end())
      members_.push_back(party);
  }
  const auto end = static_cast<uint32_t>(members_.size());
  if (end - begin < 2) return;
  const auto joint = static_cast<PersonIndex>(parties.size());
  Party& made = parties.emplace_back();
  made.head = parties[members_[begin]].head;
  made.label_begin = mentions[first].begin;
  made.label_end = mentions[last].end;
  made.members_begin = begin;
  made.members_end = end;
  for (size_t m = first; m <= last; ++m)
    if (!mentions[m].possessive) mentions[m].joint = joint;
}

// "we": whoever was last named together with the one who reports, or so many as the words say.
PersonIndex People::narrator_and_others(const Context& c, const Hit& hit) {
  for (size_t i = mentions.size(); i-- > 0 && i + kMemory >= mentions.size();)
    if (mentions[i].joint != kNobody && includes(mentions[i].joint, narrator_))
      return mentions[i].joint;
  const TokenIndex after = hit.end;
  uint16_t number = number_before(c, hit, kNoToken);
  for (const ConceptId id : c.model.counts)
    if (const Hit* both = c.hits.first_in(id, after, after + 1); both && both->end == after + 1)
      number = std::max(number, c.model.concepts[id].count);
  if (number < 2) return narrator_;
  for (size_t p = 0; p < parties.size(); ++p)
    if (parties[p].head == hit.concept_id && parties[p].count == number)
      return static_cast<PersonIndex>(p);
  const PersonIndex made = add(hit, c.model.concepts[hit.concept_id]);
  parties[made].count = number;
  parties[made].group = false;
  parties[made].generic = true;
  return made;
}

// Whom a pronoun would mean by that mention: "they" all who are told as one there, but not those
// who include the one who writes, and as doer only where they open their sentence.
PersonIndex People::meant(const Context& c, const PersonWords& word, bool object,
                          size_t index) const {
  const Mention& mention = mentions[index];
  if (!word.group || mention.joint == kNobody ||
      (first_person_ && includes(mention.joint, narrator_)))
    return mention.party;
  if (object) return mention.joint;
  const TokenIndex first = parties[mention.joint].label_begin;
  const uint32_t sentence = c.text.tokens[first].sentence;
  for (size_t i = index; i-- > 0 && c.text.tokens[mentions[i].begin].sentence == sentence;)
    if (mentions[i].begin < first && !mentions[i].possessive) return mention.party;
  return mention.joint;
}

}  // namespace onus::reading
