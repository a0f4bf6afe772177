#include "explain/explanation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

#include "audit/spans.h"
#include "explain/gave_way.h"
#include "law/offence.h"

namespace onus {
namespace {

constexpr std::array<std::pair<Role, std::string_view>, 6> kRoles = {{
    {kVictimRole, "victim"}, {kSuspectRole, "suspect"}, {kReporterRole, "reporter"},
    {kWitnessRole, "witness"}, {kPoliceRole, "police"}, {kProfessionalRole, "professional"}}};

void add_item(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

class Explainer {
 public:
  Explainer(const Vocabulary& vocabulary, const Report& report, const Account& account,
            const Decision& decision)
      : words_(vocabulary), report_(report), account_(account), decision_(decision) {}

  void run(Explanation& out) {
    out.report = report_.id;
    out.unit = report_.unit;
    out.closing_code = report_.closing_code;
    out.received = report_.received;
    out.law_on = decision_.law_on;
    out.log = marked_log(report_, account_, words_);
    read(out);
    out.outcome = outcome_in_words(decision_);
    for (const Considered& crime : decision_.owed) out.owed.push_back(explained(crime));
    for (const Considered& crime : decision_.not_owed) out.not_owed.push_back(explained(crime));
    out.incident = decision_.incident;
    out.incident_because = rules(decision_.incident_because);
  }

 private:
  void read(Explanation& out) {
    for (const Person& person : account_.persons) out.persons.push_back(explained(person));
    const FactId relation = words_.require("relation");
    for (const Relation& r : account_.relations)
      out.relations.push_back(fmt::format("{} is {} to {}", account_.persons[r.of].id,
                                          words_[relation].values[r.value],
                                          account_.persons[r.to].id));
    for (const Act& act : account_.acts)
      out.acts.push_back({words_[words_.require("act")].values[act.kind],
                          people(account_.people, act.by), people(account_.people, act.to),
                          std::string(name_of(act.status)), std::string(name_of(act.voice)),
                          facts(act.facts), act.confidence});
    out.facts = facts(account_.facts);
  }

  // "injury minor, place dwelling"; a fact said twice holds as said last.
  std::string facts(Range range) const {
    std::string out;
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Setting& s = account_.settings[i];
      if (find_setting(account_, range, s.fact) == &s)
        add_item(out, fmt::format("{} {}", words_[s.fact].name, words_[s.fact].values[s.value]));
    }
    return out;
  }

  std::string people(const std::vector<PersonIndex>& list, Range range) const {
    std::string out;
    for (uint32_t i = range.begin; i < range.end; ++i) add_item(out, account_.persons[list[i]].id);
    return out;
  }

  ExplainedPerson explained(const Person& person) const {
    ExplainedPerson out{.id = person.id, .label = person.label, .facts = facts(person.facts)};
    for (const auto& [role, name] : kRoles)
      if (person.roles & role) add_item(out.roles, name);
    if (person.age_years) out.age = std::to_string(*person.age_years);
    if (!person.count_known) add_item(out.facts, "a group of unknown number");
    if (person.count_known && person.count != 1)
      add_item(out.facts, fmt::format("a group of {}", person.count));
    return out;
  }

  std::vector<ExplainedRule> rules(Range range) const {
    std::vector<ExplainedRule> out;
    for (uint32_t i = range.begin; i < range.end; ++i) {
      const Reason& r = decision_.reasons[i];
      out.push_back({std::string(r.rule), std::string(r.source), std::string(r.says), r.disputed});
    }
    return out;
  }

  ExplainedCrime explained(const Considered& crime) const {
    ExplainedCrime out{.crime_class = crime.offence->class_name,
                       .code = crime.offence->code,
                       .title = crime.offence->title,
                       .victims = people(decision_.people, crime.victims),
                       .count = crime.count,
                       .count_at_least = crime.count_at_least,
                       .record_by = crime.record_by,
                       .confidence = crime.confidence,
                       .because = rules(crime.because)};
    for (uint32_t i = crime.flags.begin; i < crime.flags.end; ++i)
      out.flags.push_back(
          fmt::format("{} ({})", decision_.marks[i].title, decision_.marks[i].name));
    for (uint32_t i = crime.evidence.begin; i < crime.evidence.end; ++i) {
      const Span& span = decision_.spans[i];
      if (span.entry >= report_.log.size()) continue;
      const std::string& text = report_.log[span.entry].text;
      const auto [from, to] = whole_characters(text, span.from, span.to);
      std::string quote = text.substr(from, to - from);
      if (!quote.empty() && std::ranges::find(out.quotes, quote) == out.quotes.end())
        out.quotes.push_back(std::move(quote));
    }
    return out;
  }

  const Vocabulary& words_;
  const Report& report_;
  const Account& account_;
  const Decision& decision_;
};

}  // namespace

Explanation explain(const Rulebook& rulebook, const Report& report, const Account& account,
                    std::optional<Day> law_on) {
  const Vocabulary& words = rulebook.vocabulary();
  Decider decider(rulebook);
  Decision decision;
  decider.decide(account, decision, law_on);
  Explanation out;
  Explainer(words, report, account, decision).run(out);
  out.gave_way = rules_that_gave_way(rulebook, account, decision.law_on);
  for (FactId fact : decision.questions)
    out.questions.push_back({words[fact].name, words[fact].ask,
                             what_if_known(words, decider, account, fact, decision.law_on)});
  return out;
}

}  // namespace onus
