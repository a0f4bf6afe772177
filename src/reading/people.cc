#include "reading/people.h"

#include <algorithm>

#include "base/text.h"

namespace onus::reading {
namespace {

constexpr TokenIndex kOpening = 10;  // whoever is named so early in a report is who reports
constexpr size_t kMemory = 40;       // how many mentions back a pronoun looks

bool compatible(Sex a, Sex b) { return a == Sex::kUnknown || b == Sex::kUnknown || a == b; }

bool has_kind(const Concept& word, ConceptId kind) {
  return std::find(word.kinds.begin(), word.kinds.end(), kind) != word.kinds.end();
}

bool is_generic(const PersonWords& word) {
  return word.relation == kNoValue && word.roles == 0 && !word.unique && word.facts.empty();
}

// "the caller's car", but not "the caller's in the car".
bool is_genitive(const Text& text, const Hits& hits, const LexiconModel& model, const Hit& hit) {
  if (!hit.genitive || hit.end >= text.tokens.size()) return false;
  const Token& next = text.tokens[hit.end];
  return next.sentence == text.tokens[hit.begin].sentence && next.break_before == 0 &&
         hits.first_in(model.core.small_word, hit.end, hit.end + 1) == nullptr;
}

// "her" is whose something is when a word follows that may be that thing; otherwise it is her.
bool owns_what_follows(const Text& text, const Hits& hits, const LexiconModel& model,
                       const Hit& hit, const PersonWords& word) {
  if (!word.possessive) return false;
  if (!word.object_form) return true;
  if (hit.end >= text.tokens.size()) return false;
  const Token& next = text.tokens[hit.end];
  return next.sentence == text.tokens[hit.begin].sentence && next.break_before == 0 &&
         hits.first_in(model.core.small_word, hit.end, hit.end + 1) == nullptr;
}

// Did whoever reports write the first entry: a form or a letter, not a handler's or officer's log?
bool is_written_by_reporter(const Report& report, const Hits& hits) {
  if (hits.author_roles.empty() || (hits.author_roles[0] & kPoliceRole) != 0) return false;
  return report.channel == Channel::kOnline || report.channel == Channel::kPartner ||
         report.channel == Channel::kPublicProtection ||
         (hits.author_roles[0] & kReporterRole) != 0;
}

// Is "I" or "my" written in the first entry, outside quotation marks?
bool speaks_as_i(const LexiconModel& model, const Text& text, const Hits& hits) {
  const EntryTokens& entry = text.entries.front();
  for (const Hit& hit : hits.all) {
    if (hit.begin >= entry.end) return false;
    if (hit.use == Use::kPronoun && model.concepts[hit.concept_id].person.pronoun == 1 &&
        !hit.cancelled && !text.tokens[hit.begin].quoted)
      return true;
  }
  return false;
}

}  // namespace

void People::find(const LexiconModel& model, const Report& report, const Text& text,
                  const Hits& hits) {
  parties.clear();
  mentions.clear();
  narrator_ = kNobody;
  members_.clear();
  list_open_ = false;
  reporter_ = report.reporter;
  first_person_ = is_written_by_reporter(report, hits) && speaks_as_i(model, text, hits);
  const Context c{model, text, hits};
  TokenIndex read_to = 0;
  for (const Hit& hit : hits.all) {
    if ((hit.use != Use::kPerson && hit.use != Use::kPronoun) || hit.begin < read_to ||
        hit.cancelled)
      continue;
    names_between(c, read_to, hit.begin);
    mention(c, hit);
    read_to = hit.end;
  }
  names_between(c, read_to, static_cast<TokenIndex>(text.tokens.size()));
}

void People::mention(const Context& c, const Hit& hit) {
  const Concept& word = c.model.concepts[hit.concept_id];
  const PersonIndex party =
      word.use == Use::kPronoun ? pronoun(c, hit, word.person) : party_for(c, hit, word);
  if (party == kNobody) return;
  const bool owns = word.use == Use::kPerson
                        ? is_genitive(c.text, c.hits, c.model, hit)
                        : owns_what_follows(c.text, c.hits, c.model, hit, word.person);
  Mention made{hit.begin, hit.end, party, owns, word.person.object_form && !owns,
               word.use == Use::kPronoun};
  mentions.push_back(made);
  if (!owns) parties[party].possessor_only = false;
  if (word.use == Use::kPerson) read_name(c, made);
  read_age(c, made);
  if (word.use == Use::kPerson || word.person.pronoun != 1)
    if (hit.plural || word.person.group) read_count(c, hit, parties[party]);
  if (!owns) join(c, word.person);
}

PersonIndex People::party_for(const Context& c, const Hit& hit, const Concept& word) {
  // "IP male", "taxi driver lad": one person called by two words.
  if (!mentions.empty() && mentions.back().end == hit.begin && !mentions.back().possessive &&
      c.text.tokens[hit.begin].break_before == 0 &&
      parties[mentions.back().party].head != hit.concept_id) {
    learn(parties[mentions.back().party], word.person);
    return mentions.back().party;
  }
  // "Caller is a nurse".
  if (is_said_to_be(c, hit)) {
    const PersonIndex party = mentions.back().party;
    parties[party].head = hit.concept_id;
    learn(parties[party], word.person);
    return party;
  }
  PersonIndex found = existing(c, hit, word);
  if (found == kNobody) {
    found = add(hit, word);
    relate(hit, word.person, found);
    const Token& token = c.text.tokens[hit.begin];
    if (narrator_ == kNobody && token.entry == 0 &&
        hit.begin < c.text.entries[0].begin + kOpening &&
        (word.person.roles & (kPoliceRole | kSuspectRole)) == 0 && !hit.genitive &&
        !first_person_ && !word.person.faint &&
        (mentions.empty() || !mentions.back().possessive || mentions.back().end != hit.begin))
      narrator_ = found;
  }
  learn(parties[found], word.person);
  if (word.person.roles & kReporterRole && narrator_ == kNobody) narrator_ = found;
  return found;
}

// Does "is a" stand between whoever reports and this word, and nothing else?
bool People::is_said_to_be(const Context& c, const Hit& hit) const {
  if (mentions.empty() || mentions.back().party != narrator_ || hit.begin <= mentions.back().end)
    return false;
  const TokenIndex from = mentions.back().end;
  if (hit.begin - from > 3 || c.text.tokens[from].sentence != c.text.tokens[hit.begin].sentence)
    return false;
  const bool contracted = first_person_ && c.text.word(from - 1).ends_with("m");  // "I'm a nurse"
  return (contracted || c.hits.first_in(c.model.core.being, from, from + 1) != nullptr) &&
         c.hits.last_in(c.model.core.indefinite, contracted ? from : from + 1, hit.begin) !=
             nullptr;
}

PersonIndex People::existing(const Context& c, const Hit& hit, const Concept& word) const {
  TokenIndex look = hit.begin >= 3 ? hit.begin - 3 : 0;
  if (const Hit* aged = c.hits.last_in(c.model.core.years_old, look, hit.begin))
    look = aged->begin >= 3 ? aged->begin - 3 : 0;  // "a 12 year old girl"
  const bool another = c.hits.last_in(c.model.core.another, look, hit.begin) != nullptr;
  const bool indefinite = c.hits.last_in(c.model.core.indefinite, look, hit.begin) != nullptr;
  const bool first_entry = c.text.tokens[hit.begin].entry == 0;
  if (word.person.unique) {
    for (size_t p = 0; p < parties.size(); ++p)
      if (parties[p].head == hit.concept_id) return static_cast<PersonIndex>(p);
    if (word.person.roles & kReporterRole) return narrator_;
    const bool first_victim = std::none_of(parties.begin(), parties.end(), [](const Party& party) {
      return (party.roles & kVictimRole) != 0;
    });
    return first_victim && (word.person.roles & kVictimRole) != 0 && word.person.count == 0
               ? default_victim(c.model, kNobody)
               : kNobody;
  }
  if (another || (indefinite && first_entry)) return kNobody;
  const uint16_t number = number_before(c, hit, mentions.empty() ? kNoToken : mentions.back().end);
  for (size_t i = mentions.size(); i-- > 0 && i + kMemory >= mentions.size();) {
    const PersonIndex p = mentions[i].party;
    const Party& party = parties[p];
    if ((first_person_ && p == narrator_) || has_other_name(c, hit, party)) continue;
    if (!compatible(party.sex, word.person.sex)) continue;
    if (number > 1 && party.count != number && !party.group) continue;  // "two men" are not the man
    const Concept& head = c.model.concepts[party.head];
    if (has_kind(head, hit.concept_id) || has_kind(word, party.head)) return p;
    if (is_generic(word.person) && (party.generic || party.sex != Sex::kUnknown) &&
        (party.roles & kPoliceRole) == 0)
      return p;
  }
  return kNobody;
}

// "PC Shah" is not PC Lowe.
bool People::has_other_name(const Context& c, const Hit& hit, const Party& party) const {
  if (!party.has_name || hit.end >= c.text.tokens.size()) return false;
  const Token& next = c.text.tokens[hit.end];
  return next.capital && !next.first && next.break_before == 0 &&
         !c.text.word(hit.end).starts_with(c.text.word(party.name));
}

// "PC Hale attended, he spat at him": where nobody else can be meant, the officer just named.
PersonIndex People::officer_beside(const Context& c, const Token& token, PersonIndex doer) const {
  for (size_t i = mentions.size(); i-- > 0;) {
    const PersonIndex p = mentions[i].party;
    if (c.text.tokens[mentions[i].begin].entry != token.entry) break;
    if (p != doer && (parties[p].roles & kPoliceRole) != 0 && !is_plural(p)) return p;
  }
  return kNobody;
}

PersonIndex People::add(const Hit& hit, const Concept& word) {
  if (parties.size() >= kMost) return static_cast<PersonIndex>(parties.size() - 1);
  Party& made = parties.emplace_back();
  made.head = hit.concept_id;
  made.label_begin = hit.begin;
  made.label_end = hit.end;
  made.generic = is_generic(word.person);
  made.group = word.person.group || hit.plural;
  if (word.person.count > 0) made.count = word.person.count;
  return static_cast<PersonIndex>(parties.size() - 1);
}

void People::learn(Party& party, const PersonWords& word) {
  if (party.sex == Sex::kUnknown) party.sex = word.sex;
  party.roles |= word.roles;
  for (const StatedFact& fact : word.facts) {
    const bool known = std::any_of(party.facts.begin(), party.facts.end(),
                                   [&](const StatedFact& have) { return have.fact == fact.fact; });
    if (!known) party.facts.push_back(fact);
  }
}

// "her ex": the ex is related to her; "an ex" to whoever reports.
void People::relate(const Hit& hit, const PersonWords& word, PersonIndex party) {
  if (word.relation == kNoValue) return;
  PersonIndex to = narrator_;
  if (!mentions.empty() && mentions.back().possessive && mentions.back().end + 2 >= hit.begin)
    to = mentions.back().party;
  if (to == party) return;
  parties[party].relation = word.relation;
  parties[party].related_to = to;
  parties[party].relation_begin = hit.begin;
  parties[party].relation_end = hit.end;
}

// Officers of another sentence, firms and "somebody" are not who a later "he" or "they" is.
bool People::may_be_meant(const LexiconModel& model, const Party& party, bool same_sentence) const {
  if (((party.roles & kPoliceRole) != 0 && !same_sentence) ||
      model.concepts[party.head].person.faint)
    return false;
  return std::none_of(party.facts.begin(), party.facts.end(),
                      [&](const StatedFact& fact) { return fact.fact == model.names.kind; });
}

PersonIndex People::pronoun(const Context& c, const Hit& hit, const PersonWords& word) {
  const Token& token = c.text.tokens[hit.begin];
  const uint8_t author = c.hits.author_roles[token.entry];
  if (word.pronoun == 1) {
    // "I" in a handler's or officer's own words is the handler; in quoted words or an online form
    // it is whoever reports.
    if (!token.quoted && !(first_person_ && token.entry == 0) &&
        (author & (kPoliceRole | kProfessionalRole)) != 0)
      return kNobody;
    if (narrator_ == kNobody) {
      narrator_ = add(hit, c.model.concepts[hit.concept_id]);
      parties[narrator_].generic = true;
      parties[narrator_].roles |= kReporterRole;
    }
    return word.group ? narrator_and_others(c, hit) : narrator_;
  }
  if (word.pronoun == 2) return kNobody;
  PersonIndex in_clause = kNobody;
  if (word.object_form && !owns_what_follows(c.text, c.hits, c.model, hit, word) &&
      !mentions.empty() && !mentions.back().possessive &&
      c.text.tokens[mentions.back().begin].clause == token.clause)
    in_clause = mentions.back().whole();
  for (const bool exact : {true, false})
    for (size_t i = mentions.size(); i-- > 0 && i + kMemory >= mentions.size();) {
      const PersonIndex p = meant(c, word, word.object_form, i);
      if (first_person_ && p == narrator_) continue;
      const bool same_sentence = c.text.tokens[mentions[i].begin].sentence == token.sentence;
      if (p == in_clause || !may_be_meant(c.model, parties[p], same_sentence)) continue;
      const bool plural = is_plural(p);
      if (word.group != plural && (exact || plural)) continue;
      if (exact ? parties[p].sex != word.sex : !compatible(parties[p].sex, word.sex)) continue;
      if (parties[p].sex == Sex::kUnknown && !plural) parties[p].sex = word.sex;
      return p;
    }
  if (in_clause != kNobody && !word.group)
    if (const PersonIndex officer = officer_beside(c, token, in_clause); officer != kNobody)
      return officer;
  const PersonIndex made = add(hit, c.model.concepts[hit.concept_id]);
  parties[made].generic = true;
  parties[made].sex = word.sex;
  return made;
}

}  // namespace onus::reading
