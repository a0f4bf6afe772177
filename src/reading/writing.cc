#include "reading/writing.h"

#include <fmt/format.h>

#include <algorithm>

namespace onus::reading {

struct Writer::Context {
  const LexiconModel& model;
  const Text& text;
  const People& people;
};

namespace {

// Two tellings of one act: the same deed, meant the same way, to the same one as far as is said.
bool same_act(const People& people, const ActFound& a, const ActFound& b) {
  if (a.kind != b.kind || a.status != b.status || a.occasion != b.occasion) return false;
  return a.to == kNobody || b.to == kNobody || people.includes(a.to, b.to) ||
         people.includes(b.to, a.to);
}

// A cue knows better than a rule's default; of two cues the later-listed value is the stronger.
bool outweighs(const ActFact& a, const ActFact& b) {
  if (a.cue != b.cue) return a.cue;
  return a.stated.value > b.stated.value;
}

}  // namespace

void Writer::write(const LexiconModel& model, const Report& report, const Text& text,
                   const People& people, Acts& acts, Account& out) {
  const Context c{model, text, people};
  out.clear();
  out.report = report.id;
  out.received = report.received;
  person_of_.assign(people.parties.size() + 1, kNobody);
  const auto begin = static_cast<uint32_t>(out.settings.size());
  write_facts(c, acts.report, out);
  // What the extract says of the reporter goes before what the log seems to say.
  const ValueId reporter = model.names.reporter_values[static_cast<size_t>(report.reporter)];
  if (reporter != kNoValue) out.settings.push_back({model.names.reporter, reporter, {}});
  out.facts = {begin, static_cast<uint32_t>(out.settings.size())};
  merge(c, acts);
  for (size_t i = 0; i < acts.found.size(); ++i)
    if (!acts.found[i].dropped && merged_into_[i] == i) write_act(c, i, acts, out);
  write_relations(c, out);
}

void Writer::merge(const Context& c, Acts& acts) {
  merged_into_.resize(acts.found.size());
  for (size_t i = 0; i < acts.found.size(); ++i) {
    merged_into_[i] = i;
    ActFound& act = acts.found[i];
    if (act.dropped) continue;
    for (size_t k = 0; k < i; ++k) {
      ActFound& first = acts.found[k];
      if (first.dropped || merged_into_[k] != k || !same_act(c.people, first, act)) continue;
      merged_into_[i] = k;
      if (first.to == kNobody || (act.to != kNobody && c.people.includes(act.to, first.to)))
        first.to = act.to;
      if (first.by == kNobody) first.by = act.by;
      first.confidence = 1 - (1 - first.confidence) * (1 - act.confidence * 0.5f);
      acts.facts[k].insert(acts.facts[k].end(), acts.facts[i].begin(), acts.facts[i].end());
      break;
    }
  }
}

void Writer::write_facts(const Context& c, const std::vector<ActFact>& facts, Account& out) {
  chosen_.clear();
  for (const ActFact& fact : facts) {
    const auto same = std::find_if(chosen_.begin(), chosen_.end(), [&](const ActFact& have) {
      return have.stated.fact == fact.stated.fact;
    });
    if (same == chosen_.end())
      chosen_.push_back(fact);
    else if (outweighs(fact, *same))
      *same = fact;
  }
  for (const ActFact& fact : chosen_)
    out.settings.push_back(
        {fact.stated.fact, fact.stated.value, c.text.span(fact.begin, fact.end)});
}

PersonIndex Writer::person_for(const Context& c, PersonIndex index, ValueId kind, Account& out) {
  if (index == kNobody) {
    if (kind == kNoValue) return kNobody;
  } else if (person_of_[index] != kNobody) {
    return person_of_[index];
  }
  if (index == kNobody && person_of_.back() != kNobody) return person_of_.back();
  const auto number = static_cast<PersonIndex>(out.persons.size());
  Person& person = out.persons.emplace_back();
  person.id = fmt::format("P{}", number + 1);
  const auto begin = static_cast<uint32_t>(out.settings.size());
  bool kind_stated = false;
  if (index != kNobody) {
    const Party& party = c.people.parties[index];
    const Span label = c.text.span(party.label_begin, party.label_end);
    const Token& first = c.text.tokens[party.label_begin];
    person.label = std::string(c.text.bytes().substr(first.from, label.to - label.from));
    person.roles = party.roles;
    if (index == c.people.narrator()) person.roles |= kReporterRole;
    person.count = party.count;
    person.count_known = !party.group;
    person.age_years = party.age;
    for (const StatedFact& fact : party.facts) {
      out.settings.push_back({fact.fact, fact.value, label});
      kind_stated |= fact.fact == c.model.names.kind;
    }
    if (party.sex != Sex::kUnknown)
      out.settings.push_back({c.model.names.sex,
                              party.sex == Sex::kMale ? c.model.names.male : c.model.names.female,
                              label});
  }
  if (kind != kNoValue && !kind_stated) out.settings.push_back({c.model.names.kind, kind, Span{}});
  person.facts = {begin, static_cast<uint32_t>(out.settings.size())};
  (index == kNobody ? person_of_.back() : person_of_[index]) = number;
  return number;
}

// Everybody a party stands for, in their part of an act.
Range Writer::persons_for(const Context& c, PersonIndex party, ValueId kind, uint8_t role,
                          Account& out) {
  const auto begin = static_cast<uint32_t>(out.people.size());
  const auto write = [&](PersonIndex one) {
    const PersonIndex person = person_for(c, one, kind, out);
    if (person == kNobody) return;
    out.people.push_back(person);
    out.persons[person].roles |= role;
  };
  const auto members =
      party == kNobody ? std::span<const PersonIndex>() : c.people.members_of(party);
  if (members.empty()) write(party);
  for (const PersonIndex member : members) write(member);
  return {begin, static_cast<uint32_t>(out.people.size())};
}

void Writer::write_act(const Context& c, size_t index, Acts& acts, Account& out) {
  const ActFound& found = acts.found[index];
  const Range by = persons_for(c, found.by, kNoValue, kSuspectRole, out);
  const Range to = persons_for(c, found.to, found.to_kind, kVictimRole, out);
  Act& act = out.acts.emplace_back();
  act.kind = found.kind;
  act.status = found.status;
  act.voice = found.voice;
  act.occasion = found.occasion;
  act.confidence = found.confidence;
  act.by = by;
  act.to = to;
  const auto facts_begin = static_cast<uint32_t>(out.settings.size());
  write_facts(c, acts.facts[index], out);
  act.facts = {facts_begin, static_cast<uint32_t>(out.settings.size())};
  const auto spans_begin = static_cast<uint32_t>(out.spans.size());
  for (size_t i = index; i < acts.found.size(); ++i) {
    if (acts.found[i].dropped || merged_into_[i] != index) continue;
    const Span span = c.text.span(acts.found[i].begin, acts.found[i].end);
    if (std::find(out.spans.begin() + spans_begin, out.spans.end(), span) == out.spans.end())
      out.spans.push_back(span);
  }
  act.evidence = {spans_begin, static_cast<uint32_t>(out.spans.size())};
}

void Writer::write_relations(const Context& c, Account& out) {
  for (size_t p = 0; p < c.people.parties.size(); ++p) {
    const Party& party = c.people.parties[p];
    if (party.relation == kNoValue || party.related_to == kNobody) continue;
    const PersonIndex of = person_of_[p], to = person_of_[party.related_to];
    if (of == kNobody || to == kNobody) continue;
    out.relations.push_back(
        {of, to, party.relation, c.text.span(party.relation_begin, party.relation_end)});
  }
}

}  // namespace onus::reading
