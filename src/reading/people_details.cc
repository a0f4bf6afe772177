// What stands beside a mention: how many they are, their age, their name.
#include <algorithm>
#include <charconv>

#include "reading/people.h"

namespace onus::reading {
namespace {

constexpr int32_t kMostCounted = 19;  // a larger number before a word is an age or a house
constexpr int kMostAgeWords = 3;      // between a person and the age: "who is only 12"

// "14", "14yo", "14yrs": the years; 0 for anything else.
uint8_t age_years(std::string_view word) {
  unsigned years = 0;
  const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), years);
  if (error != std::errc() || years == 0 || years >= 110 || word[0] == '0') return 0;
  const std::string_view unit(rest, static_cast<size_t>(word.data() + word.size() - rest));
  const bool years_old = unit.starts_with("yo") || unit.starts_with("yr") ||
                         unit.starts_with("YO") || unit.starts_with("YR");
  return unit.empty() || years_old ? static_cast<uint8_t>(years) : 0;
}

bool has_kind(const Concept& word, ConceptId kind) {
  return std::find(word.kinds.begin(), word.kinds.end(), kind) != word.kinds.end();
}

}  // namespace

// Names learnt before ("a lad called Reece") stand for their owner from then on; a name with an age
// ("Tia, 15") or one that something is done to ("hit Tom and Ravi") is somebody not met before.
void People::names_between(const Context& c, TokenIndex begin, TokenIndex end) {
  const ConceptId named_one = c.model.core.named_one;
  const PersonWords& named = c.model.concepts[named_one].person;
  TokenIndex goes_on = kNoToken;  // where a list of names may go on
  for (TokenIndex t = begin; t < end; ++t) {
    if (!c.text.tokens[t].capital) continue;
    PersonIndex party = called_by_name(c, t);
    if (party == kNobody && (is_name_with_age(c, t) || t == goes_on || is_done_to_name(c, t))) {
      party = add({t, t + 1, named_one}, c.model.concepts[named_one]);
      parties[party].has_name = true;
      parties[party].name = t;
    }
    if (party == kNobody) continue;
    const bool genitive = c.text.word(t).size() > c.text.word(parties[party].name).size();
    mentions.push_back({t, t + 1, party, genitive, false});
    if (genitive) continue;
    parties[party].possessor_only = false;
    read_age(c, mentions.back());
    join(c, named);
    goes_on = list_goes_on(c, t + 1);
  }
}

PersonIndex People::called_by_name(const Context& c, TokenIndex t) const {
  const std::string_view word = c.text.word(t);
  for (size_t p = 0; p < parties.size(); ++p) {
    if (!parties[p].has_name || parties[p].name == t) continue;
    const std::string_view name = c.text.word(parties[p].name);
    if (word.starts_with(name) && (word.size() == name.size() || word[name.size()] == '\''))
      return static_cast<PersonIndex>(p);
  }
  return kNobody;
}

// "hit Tom": a word with a capital, of no list, right behind the verb of an act.
bool People::is_done_to_name(const Context& c, TokenIndex t) const {
  const Token& token = c.text.tokens[t];
  if (t == 0 || token.first || token.break_before != 0) return false;
  auto hit = std::lower_bound(c.hits.all.begin(), c.hits.all.end(), t - 1,
                              [](const Hit& one, TokenIndex at) { return one.begin < at; });
  bool behind_verb = false;
  for (; hit != c.hits.all.end() && hit->begin < t; ++hit)
    behind_verb |= hit->end == t && (hit->part == Part::kVerb || hit->part == Part::kDeed) &&
                   !c.model.starts_at(hit->concept_id).empty();
  return behind_verb && (hit == c.hits.all.end() || hit->begin != t);
}

// Behind a name: the token of the next name of its list ("Tom, Ravi and Jo"), or kNoToken.
TokenIndex People::list_goes_on(const Context& c, TokenIndex at) const {
  if (at >= c.text.tokens.size()) return kNoToken;
  if (c.text.tokens[at].break_before == ',') return at;
  const Hit* joining = c.hits.first_in(c.model.core.joining, at, at + 1);
  return joining != nullptr && c.text.tokens[at].break_before == 0 ? joining->end : kNoToken;
}

// "Tia, 15," or "Tia (15)": a name nobody was called by before.
bool People::is_name_with_age(const Context& c, TokenIndex t) const {
  const Sentence& sentence = c.text.sentences[c.text.tokens[t].sentence];
  if (t + 1 >= sentence.end) return false;
  const Token& next = c.text.tokens[t + 1];
  if (next.break_before != ',' && next.break_before != '(') return false;
  const TokenIndex at =
      c.hits.first_in(c.model.core.years_old, t + 1, t + 2) != nullptr ? t + 2 : t + 1;
  if (at >= sentence.end || age_years(c.text.word(at)) == 0) return false;
  return at + 1 >= sentence.end || c.text.tokens[at + 1].break_before != 0;
}

// "no. 5", "flat 12", "rooms 1 and 4": which one it is, not how many.
bool People::is_number_of_place(const Context& c, TokenIndex sentence, TokenIndex t) const {
  while (t >= sentence + 2 && c.text.tokens[t - 2].number >= 0 &&
         c.hits.first_in(c.model.core.joining, t - 1, t) != nullptr)
    t -= 2;
  return t > sentence && c.hits.first_in(c.model.core.numbered, t - 1, t) != nullptr;
}

// "two men", "three older lads", "both of them": a number before the word, with one word at most
// between; 0 for none. A number that stands behind a mention is an age ("IP 33, partner ...").
uint16_t People::number_before(const Context& c, const Hit& hit, TokenIndex mention_end) const {
  const Token& token = c.text.tokens[hit.begin];
  const TokenIndex sentence = c.text.sentences[token.sentence].begin;
  const TokenIndex look = std::max(sentence, hit.begin >= 2 ? hit.begin - 2 : 0);
  uint16_t found = 0;
  for (TokenIndex t = look; t < hit.begin; ++t) {
    const Token& number = c.text.tokens[t];
    if (number.number < 2 || number.number > kMostCounted || number.clause != token.clause ||
        t == mention_end)
      continue;
    if (c.hits.first_in(c.model.core.years_old, t + 1, t + 2) != nullptr ||
        c.text.word(t)[0] == '0' || is_number_of_place(c, sentence, t))
      continue;
    found = static_cast<uint16_t>(number.number);
  }
  for (const ConceptId id : c.model.counts) {
    if (!c.hits.any(id)) continue;
    const Hit* word = c.hits.last_in(id, look, hit.begin);
    if (word == nullptr || c.text.tokens[word->begin].clause != token.clause) continue;
    found = std::max<uint16_t>(found, c.model.concepts[id].count);
  }
  return found;
}

void People::read_count(const Context& c, const Hit& hit, Party& party) {
  // The mention of this word itself is the last; the one before it may have the age.
  const TokenIndex before = mentions.size() > 1 ? mentions[mentions.size() - 2].end : kNoToken;
  const uint16_t number = number_before(c, hit, before);
  if (number == 0) return;
  party.count = std::max(party.count, number);
  party.group = false;
}

void People::read_age(const Context& c, const Mention& mention) {
  Party& party = parties[mention.party];
  if (party.age || mention.possessive) return;
  const Sentence& sentence = c.text.sentences[c.text.tokens[mention.begin].sentence];
  for (TokenIndex t = mention.begin; t < mention.end; ++t)  // "14yo girl", where a list has it whole
    if (c.text.tokens[t].number < 0 && !party.age)
      if (const uint8_t years = age_years(c.text.word(t)); years != 0) party.age = years;
  if (party.age) return;
  TokenIndex at = mention.end;
  // "a girl of 14", "daughter, aged 14", "lady (71)", "she's 71", "daughter Jo is 14"
  if (party.has_name && party.name == at) ++at;
  const CoreConcepts& core = c.model.core;
  for (int words = 0; words < kMostAgeWords && at < sentence.end; ++words) {
    const Hit* between = nullptr;
    for (const ConceptId id : {core.age_follows, core.being, core.years_old})
      if (between == nullptr) between = c.hits.first_in(id, at, at + 1);
    if (between == nullptr) break;
    at = between->end;
  }
  if (at < sentence.end) {
    const TokenIndex next = at + 1;
    const bool measured = next < sentence.end && c.text.tokens[next].break_before == 0 &&
                          c.hits.first_in(c.model.core.measure, next, next + 1) != nullptr;
    const uint8_t years = age_years(c.text.word(at));
    if (years != 0 && !measured) {
      party.age = years;
      return;
    }
  }
  // "14 year old girl"
  const TokenIndex look = std::max(mention.begin >= 4 ? mention.begin - 4 : 0, sentence.begin);
  if (const Hit* unit = c.hits.last_in(c.model.core.years_old, look, mention.begin);
      unit && unit->begin > sentence.begin) {
    const uint8_t years = age_years(c.text.word(unit->begin - 1));
    if (years != 0) party.age = years;
    return;
  }
  // "a 14yo girl"
  if (mention.begin > sentence.begin && c.text.tokens[mention.begin - 1].number < 0)
    if (const uint8_t years = age_years(c.text.word(mention.begin - 1)); years != 0)
      party.age = years;
}

void People::read_name(const Context& c, const Mention& mention) {
  Party& party = parties[mention.party];
  if (party.has_name || mention.possessive) return;
  const Sentence& sentence = c.text.sentences[c.text.tokens[mention.begin].sentence];
  TokenIndex at = mention.end;
  if (at < sentence.end && c.hits.first_in(c.model.core.named, at, at + 1) != nullptr) ++at;
  if (at >= sentence.end) return;
  const Token& token = c.text.tokens[at];
  if (!token.capital || token.first || (token.break_before != 0 && token.break_before != ','))
    return;
  const bool titled = c.model.concepts[party.head].kinds.size() > 1 &&
                      has_kind(c.model.concepts[party.head], c.model.core.named_one);  // "Mrs Dell"
  if (!titled && c.text.tokens[mention.begin].capital && !c.text.tokens[mention.begin].first)
    return;
  party.has_name = true;
  party.name = at;
}

}  // namespace onus::reading
