#include "reading/acts.h"

#include <algorithm>

#include "reading/matching.h"

namespace onus::reading {
namespace {

constexpr TokenIndex kObjectReach = 5;
constexpr TokenIndex kByReach = 9;  // how far "by her ex" may stand behind a bare participle

bool contains(const std::vector<ValueId>& kinds, ValueId kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool ends_in_ing(std::string_view word) {
  return word.size() > 4 && (word.ends_with("ing") || word.ends_with("ING"));
}

}  // namespace

struct Acts::Context {
  const LexiconModel& model;
  const Text& text;
  const Hits& hits;
  People& people;
  Matcher matcher;
};

void Acts::find(const LexiconModel& model, const Text& text, const Hits& hits, People& people) {
  found.clear();
  report.clear();
  fact_cues_.clear();
  reviews_.clear();
  const Context c{model, text, hits, people, Matcher(text, hits)};
  for (const Hit& hit : hits.all) {
    if (hit.cancelled) continue;
    for (const LexiconModel::Start& start : model.starts_at(hit.concept_id))
      if (hits.one_of_each(std::span(model.needs).subspan(
              start.needs_begin, start.needs_end - start.needs_begin)))
        try_rule(c, start.rule, start.when, hit);
  }
  if (facts.size() < found.size()) facts.resize(found.size());
  for (auto& of_act : facts) of_act.clear();
  for (size_t i = 0; i < found.size(); ++i)
    for (const StatedFact& fact : model.rules[found[i].rule].facts)
      facts[i].push_back({fact, found[i].begin, found[i].end, false});
  replace_lesser(c);
  drop_twice_told();
  mark_occasions(c);
  attach_facts(c);
  review(c);
}

void Acts::try_rule(const Context& c, uint32_t number, uint32_t when, const Hit& anchor) {
  const Rule& rule = c.model.rules[number];
  const Condition& condition = rule.when[when];
  const bool denied = anchor.status == Status::kDenied;
  if (condition.anchor_denied != denied && (condition.anchor_denied || rule.use != RuleUse::kAct))
    return;
  if (!condition.anchor_denied && rule.use != RuleUse::kAct &&
      anchor.status == Status::kHypothetical)
    return;
  if (rule.use == RuleUse::kAct && found.size() >= kMost) return;
  // Of the persons named in a report's opening only the one who speaks tells who reports.
  if (condition.within == Within::kOpening &&
      anchor.use == Use::kPerson &&
      (c.people.narrator() == kNobody || !c.people.is_called(c.people.narrator(), anchor.begin)))
    return;
  Matched matched;
  if (!c.matcher.holds(condition, anchor, matched)) return;
  for (const Condition& unless : rule.unless)
    if (c.matcher.holds_around(unless, anchor)) return;
  switch (rule.use) {
    case RuleUse::kAct:
      add_act(c, number, anchor, matched.begin, matched.end);
      break;
    case RuleUse::kFact:
      fact_cues_.push_back({number, matched.begin, matched.end});
      break;
    case RuleUse::kReview:
      reviews_.push_back({number, matched.begin, matched.end});
      break;
    case RuleUse::kReport:
      report.push_back({rule.facts.front(), matched.begin, matched.end, true});
      break;
  }
}

void Acts::add_act(const Context& c, uint32_t number, const Hit& anchor, TokenIndex begin,
                   TokenIndex end) {
  const Rule& rule = c.model.rules[number];
  ActFound act;
  act.rule = number;
  act.kind = rule.kind;
  act.status = anchor.status;
  if (act.status == Status::kPast && rule.also_past) act.status = Status::kAsserted;
  act.voice = anchor.voice;
  act.anchor = anchor.begin;
  act.begin = begin;
  act.end = end;
  bind(c, rule, anchor, act);
  if ((rule.to.stated && !act.to_bound) || (rule.by.stated && !act.by_bound)) return;
  if (rule.to.must && act.to != kNobody && rule.to.kind != kNoValue) {
    ValueId kind = c.model.names.person;
    for (const StatedFact& fact : c.people.parties[act.to].facts)
      if (fact.fact == c.model.names.kind) kind = fact.value;
    if (kind != rule.to.kind) return;
  }
  if (!rule.to.must) act.to_kind = rule.to.kind;
  // How sure: the rule's own sureness, less where nobody stands in a place that somebody should.
  act.confidence = rule.confidence;
  if (!act.by_bound && rule.by.from != SlotFrom::kNobody) act.confidence *= 0.95f;
  if (!act.to_bound && rule.to.from != SlotFrom::kNobody) act.confidence *= 0.9f;
  found.push_back(act);
}

// "IP pushed to floor by ex": the past form, nobody named behind it before the one it was done by.
bool Acts::is_done_by(const Context& c, const Hit& anchor) const {
  const auto end = std::min<TokenIndex>(anchor.end + kByReach - 1,
                                        static_cast<TokenIndex>(c.text.tokens.size()));
  if (anchor.base || ends_in_ing(c.text.word(anchor.begin))) return false;
  const Hit* by = c.hits.first_in(c.model.core.done_by, anchor.end, end);
  if (by == nullptr || c.text.tokens[by->begin].clause != c.text.tokens[anchor.begin].clause)
    return false;
  return c.people.inside(anchor.begin, by->begin) == nullptr &&
         c.people.inside(by->end, by->end + 3) != nullptr;
}

void Acts::bind(const Context& c, const Rule& rule, const Hit& anchor, ActFound& act) {
  const CoreConcepts& core = c.model.core;
  const TokenIndex sentence = c.text.sentences[c.text.tokens[anchor.begin].sentence].begin;
  const TokenIndex look = std::max(sentence, anchor.begin >= 3 ? anchor.begin - 3 : 0);
  const Mention* subject = c.people.subject_before(c.text, anchor.begin);
  const Mention* object = c.people.inside(anchor.begin, anchor.end);
  if (object == nullptr)
    object = c.people.object_after(c.model, c.text, c.hits, anchor.end, kObjectReach);
  const bool verb = anchor.part == Part::kVerb || anchor.part == Part::kDeed;
  const bool passive = verb && !ends_in_ing(c.text.word(anchor.begin)) &&
                       c.hits.last_in(core.being, look, anchor.begin) != nullptr;
  const bool bare_passive = verb && !passive && is_done_by(c, anchor);
  if (passive || bare_passive) {
    std::swap(subject, object);
    if (bare_passive)
      subject = c.people.object_after(c.model, c.text, c.hits, anchor.end, kByReach);
    if (subject != nullptr && c.hits.last_in(core.by_whom, anchor.end, subject->begin) == nullptr)
      subject = nullptr;
  }
  if (rule.to.from == SlotFrom::kObject && rule.to.of == kNoConcept &&
      c.hits.first_in(core.oneself, anchor.begin, anchor.end + 3) != nullptr)
    act.status = Status::kHypothetical;
  act.to = fill(c, rule.to, subject, object, act, act.to_bound);
  act.by = fill(c, rule.by, subject, object, act, act.by_bound);
  if (act.by != kNobody && act.to != kNobody &&
      (c.people.includes(act.to, act.by) || c.people.includes(act.by, act.to))) {
    act.by = kNobody;
    act.by_bound = false;
  }
}

// Somebody called only by a pronoun that nothing before explains is the victim of the report, where
// the sex fits and the victim is not the one who acts.
PersonIndex Acts::known_as(const Context& c, PersonIndex party, const Mention* subject) const {
  const Party& known = c.people.parties[party];
  const Concept& head = c.model.concepts[known.head];
  if (head.use != Use::kPronoun || head.person.pronoun == 1 || party == c.people.narrator() ||
      known.members_begin != known.members_end)
    return party;
  const PersonIndex victim =
      c.people.default_victim(c.model, subject != nullptr ? subject->party : kNobody);
  if (victim == kNobody || (subject != nullptr && subject->party == victim)) return party;
  const Sex sex = c.people.parties[victim].sex;
  return sex == Sex::kUnknown || known.sex == Sex::kUnknown || sex == known.sex ? victim : party;
}

PersonIndex Acts::fill(const Context& c, const Slot& slot, const Mention* subject,
                       const Mention* object, const ActFound& act, bool& bound) const {
  const People& people = c.people;
  bound = true;
  if (slot.of != kNoConcept) {
    const PersonIndex called = people.party_called(c.model, slot.of);
    if (called != kNobody) return called;
  } else {
    switch (slot.from) {
      case SlotFrom::kSubject:
        if (subject != nullptr) return subject->whole();
        break;
      case SlotFrom::kObject:
        if (object != nullptr) return known_as(c, object->whole(), subject);
        break;
      case SlotFrom::kOwner: {
        const TokenIndex sentence = c.text.sentences[c.text.tokens[act.anchor].sentence].begin;
        const TokenIndex look = std::max(sentence, act.begin >= 4 ? act.begin - 4 : 0);
        const Mention* owner = people.owner_in(look, act.end + 3);
        if (owner == nullptr ||
            (people.parties[owner->party].roles & (kSuspectRole | kPoliceRole)) != 0)
          break;
        const ValueId relation = people.parties[owner->party].relation;
        const bool in_common =
            relation == c.model.names.partner || relation == c.model.names.family;
        if (!slot.household || !in_common) return known_as(c, owner->party, nullptr);
        break;
      }
      case SlotFrom::kReporter:
        if (people.narrator() != kNobody) return people.narrator();
        break;
      case SlotFrom::kPlace: {
        const PersonIndex place = people.party_of_kind(c.model, c.model.names.business);
        if (place != kNobody) return place;
        break;
      }
      case SlotFrom::kVictim:
      case SlotFrom::kNobody:
        break;
    }
  }
  bound = false;
  if (&slot == &c.model.rules[act.rule].by || slot.from == SlotFrom::kNobody) return kNobody;
  return people.default_victim(c.model, subject != nullptr ? subject->party : kNobody);
}

// "threatened to kill" is not also some other threat: the rule that says `instead` wins its
// sentence.
void Acts::replace_lesser(const Context& c) {
  for (const ActFound& act : found) {
    const Rule& rule = c.model.rules[act.rule];
    if (rule.instead_of.empty() || act.dropped) continue;
    for (ActFound& other : found)
      if (&other != &act && contains(rule.instead_of, other.kind) && other.rule != act.rule &&
          c.text.tokens[other.anchor].sentence == c.text.tokens[act.anchor].sentence)
        other.dropped = true;
  }
}

// Two rules may see one act in the same words: the surer stays, of equals the one with more words.
void Acts::drop_twice_told() {
  for (size_t i = 0; i < found.size(); ++i)
    for (size_t k = i + 1; k < found.size() && found[k].anchor < found[i].end; ++k) {
      ActFound &one = found[i], &other = found[k];
      if (one.dropped || other.dropped || one.kind != other.kind) continue;
      const bool keep_one =
          one.confidence > other.confidence ||
          (one.confidence == other.confidence && one.end - one.begin >= other.end - other.begin);
      (keep_one ? other : one).dropped = true;
    }
}

// What a later entry tells as new happened after the report was first made.
void Acts::mark_occasions(const Context& c) {
  for (size_t i = 0; i < found.size(); ++i) {
    ActFound& act = found[i];
    const Token& token = c.text.tokens[act.anchor];
    if (token.entry == 0 || act.status != Status::kAsserted) continue;
    const EntryTokens& entry = c.text.entries[token.entry];
    if (c.hits.first_in(c.model.core.new_occasion, entry.begin, act.anchor) == nullptr) continue;
    const bool earlier = std::any_of(
        found.begin(), found.begin() + static_cast<ptrdiff_t>(i), [&](const ActFound& other) {
          return c.text.tokens[other.anchor].entry < token.entry &&
                 other.status == Status::kAsserted && other.occasion == 0;
        });
    if (earlier) act.occasion = 1;
  }
}

bool Acts::attach(const Context& c, const Rule& rule, TokenIndex begin, TokenIndex end) {
  const Token& token = c.text.tokens[begin];
  const Mention* about = c.people.subject_before(c.text, begin);
  size_t best = found.size();
  int64_t best_score = 0;
  for (size_t i = 0; i < found.size(); ++i) {
    const ActFound& act = found[i];
    if (act.dropped || (!rule.acts.empty() && !contains(rule.acts, act.kind))) continue;
    const Token& anchor = c.text.tokens[act.anchor];
    const int64_t sentences =
        static_cast<int64_t>(token.sentence) - static_cast<int64_t>(anchor.sentence);
    if (rule.spread == Within::kSentence && sentences != 0) continue;
    if (rule.spread == Within::kSentences &&
        (sentences < -1 || sentences > 2 || anchor.entry != token.entry))
      continue;
    if (rule.spread == Within::kEntry && anchor.entry != token.entry) continue;
    int64_t score = 100000 - (sentences >= 0 ? sentences : -sentences * 2) * 100;
    score -= std::abs(static_cast<int64_t>(begin) - static_cast<int64_t>(act.anchor));
    if (act.status == Status::kAsserted) score += 5000;
    if (about != nullptr && act.to == about->party) score += 700;
    if (best == found.size() || score > best_score) {
      best = i;
      best_score = score;
    }
  }
  if (best == found.size()) return false;
  facts[best].push_back({rule.facts.front(), begin, end, true});
  if (about != nullptr && c.people.is_plural(about->whole()))
    attach_to_others(c, rule, best, {rule.facts.front(), begin, end, true});
  return true;
}

// "Both lads have cuts": what is said of several is true of each of them, whatever act hurt him.
void Acts::attach_to_others(const Context& c, const Rule& rule, size_t first, const ActFact& fact) {
  const Token& token = c.text.tokens[fact.begin];
  for (size_t i = 0; i < found.size(); ++i) {
    const ActFound& act = found[i];
    const Token& anchor = c.text.tokens[act.anchor];
    if (i == first || act.dropped || act.status != Status::kAsserted || act.to == found[first].to ||
        anchor.entry != token.entry || anchor.sentence > token.sentence ||
        anchor.sentence + 1 < token.sentence ||
        (!rule.acts.empty() && !contains(rule.acts, act.kind)))
      continue;
    facts[i].push_back(fact);
  }
}

void Acts::attach_facts(const Context& c) {
  for (const Pending& cue : fact_cues_) attach(c, c.model.rules[cue.rule], cue.begin, cue.end);
}

void Acts::review(const Context& c) {
  for (const Pending& held : reviews_) {
    const Rule& rule = c.model.rules[held.rule];
    for (ActFound& act : found)
      if (rule.acts.empty() || contains(rule.acts, act.kind)) act.status = rule.becomes;
  }
}

}  // namespace onus::reading
