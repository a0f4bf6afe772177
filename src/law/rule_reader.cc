#include "law/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "base/text.h"
#include "law/suggest.h"

namespace onus {
namespace {

constexpr std::string_view kUnknown = "unknown";
constexpr std::string_view kKnown = "known";

std::string place_text(const Place& place) { return fmt::format("{}:{}", place.file, place.line); }

class RuleReader {
 public:
  RuleReader(const std::vector<Card>& cards, const Vocabulary& vocabulary, ErrorList& errors)
      : cards_(cards), vocabulary_(vocabulary), errors_(errors) {}

  std::vector<Rule> read();
  std::vector<Guarantee> read_guarantees();

 private:
  void index_names();
  Rule read_rule(const Card& card);
  std::vector<Period> read_periods(const Card& card);
  void read_unless(const Card& card, Rule& rule);
  void read_alternative(const std::vector<WrittenCondition>& written,
                        std::vector<Alternative>& out);
  void read_conclusion(const WrittenCondition& written, Rule& rule);
  void read_example(const WrittenExample& written, Rule& rule);
  bool read_condition(const WrittenCondition& written, Condition& out);
  bool allow(FactId fact, const Word& word, std::vector<ValueId>& allowed);
  FactId find_fact(const Word& word);
  ValueId find_value(FactId fact, const Word& word);
  std::string nearest_rule(std::string_view id) const;

  const std::vector<Card>& cards_;
  const Vocabulary& vocabulary_;
  ErrorList& errors_;
  std::unordered_map<std::string_view, RuleIndex> by_id_;
};

std::vector<Rule> RuleReader::read() {
  index_names();
  std::vector<Rule> rules;
  rules.reserve(cards_.size());
  for (const Card& card : cards_) {
    if (errors_.full()) break;
    rules.push_back(read_rule(card));
  }
  return rules;
}

void RuleReader::index_names() {
  for (size_t i = 0; i < cards_.size(); ++i) {
    const Word& id = cards_[i].id;
    const auto [first, fresh] = by_id_.try_emplace(id.text, static_cast<RuleIndex>(i));
    if (!fresh)
      errors_.add(fmt::format("a second {} '{}'; the first stands at {}; give one another name",
                              cards_[i].guarantee ? "guarantee" : "rule", id.text,
                              place_text(cards_[first->second].id.place)),
                  id.place);
  }
}

Rule RuleReader::read_rule(const Card& card) {
  Rule rule;
  rule.id = card.id.text;
  rule.place = card.id.place;
  rule.source = card.source;
  rule.because = card.because;
  rule.disputed = card.disputed;
  if (card.level && card.level->text == "class") rule.level = Level::kClass;
  rule.in_force = read_periods(card);
  for (const auto& alternative : card.when) read_alternative(alternative, rule.when);
  for (const auto& conclusion : card.then) read_conclusion(conclusion, rule);
  read_unless(card, rule);
  for (const auto& example : card.examples) read_example(example, rule);
  return rule;
}

std::vector<Guarantee> RuleReader::read_guarantees() {
  index_names();
  std::vector<Guarantee> out;
  for (const Card& card : cards_) {
    if (errors_.full()) break;
    Guarantee& guarantee = out.emplace_back();
    guarantee.id = card.id.text;
    guarantee.place = card.id.place;
    guarantee.source = card.source;
    guarantee.because = card.because;
    guarantee.in_force = read_periods(card);
    for (const auto& alternative : card.when) read_alternative(alternative, guarantee.when);
    for (const auto& written : card.then)
      if (Condition condition; read_condition(written, condition))
        guarantee.then.push_back(std::move(condition));
  }
  return out;
}

std::vector<Period> RuleReader::read_periods(const Card& card) {
  std::vector<Period> periods = card.in_force;
  std::ranges::sort(periods, {},
                    [](const Period& period) { return std::tie(period.from, period.place.line); });
  for (size_t i = 1; i < periods.size(); ++i)
    if (periods[i].from <= periods[i - 1].to)
      errors_.add(
          fmt::format("{} '{}' is in force twice on {}: here and in line {}; end one period "
                      "before the other starts",
                      card.guarantee ? "guarantee" : "rule", card.id.text,
                      format_day(periods[i].from), periods[i - 1].place.line),
          periods[i].place);
  return periods;
}

void RuleReader::read_unless(const Card& card, Rule& rule) {
  for (const Word& word : card.unless) {
    const auto found = by_id_.find(word.text);
    if (found == by_id_.end()) {
      errors_.add(fmt::format("'unless' names no rule '{}'{}", word.text, nearest_rule(word.text)),
                  word.place);
    } else if (std::ranges::find(rule.unless, found->second) != rule.unless.end()) {
      errors_.add(fmt::format("'unless' names '{}' twice", word.text), word.place);
    } else {
      rule.unless.push_back(found->second);
    }
  }
}

std::string RuleReader::nearest_rule(std::string_view id) const {
  std::vector<std::string_view> names;
  for (const Card& card : cards_) names.push_back(card.id.text);
  return did_you_mean(id, names);
}

FactId RuleReader::find_fact(const Word& word) {
  const FactId fact = vocabulary_.find(word.text);
  if (fact == kNoFact) {
    errors_.add(fmt::format("unknown fact '{}'{}", cut_utf8(word.text, 60),
                            vocabulary_.suggest_fact(word.text)),
                word.place);
  } else if (vocabulary_[fact].about == About::kPerson) {
    errors_.add(fmt::format("'{0}' is about a person; write victim-{0} or offender-{0}", word.text),
                word.place);
    return kNoFact;
  }
  return fact;
}

ValueId RuleReader::find_value(FactId fact, const Word& word) {
  const ValueId value = vocabulary_.value_of(fact, word.text);
  if (value == kNoValue)
    errors_.add(fmt::format("'{}' is not a value of '{}'{}", cut_utf8(word.text, 60),
                            vocabulary_[fact].name, vocabulary_.suggest_value(fact, word.text)),
                word.place);
  return value;
}

// Adds the values that a word of a condition stands for; "unknown" takes in both the state of not
// being known and a value of that name.
bool RuleReader::allow(FactId fact, const Word& word, std::vector<ValueId>& allowed) {
  const auto values = static_cast<ValueId>(vocabulary_[fact].values.size());
  const ValueId said_unknown = vocabulary_.value_of(fact, kUnknown);
  if (word.text == kUnknown) {
    allowed.push_back(values);
    if (said_unknown != kNoValue) allowed.push_back(said_unknown);
    return true;
  }
  if (word.text == kKnown && vocabulary_.value_of(fact, kKnown) == kNoValue) {
    for (ValueId v = 0; v < values; ++v)
      if (v != said_unknown) allowed.push_back(v);
    return true;
  }
  const ValueId value = find_value(fact, word);
  if (value != kNoValue) allowed.push_back(value);
  return value != kNoValue;
}

bool RuleReader::read_condition(const WrittenCondition& written, Condition& out) {
  out.fact = find_fact(written.fact);
  if (out.fact == kNoFact) return false;
  bool good = true;
  std::vector<ValueId> named;
  out.text = fmt::format("{} is {}", written.fact.text, written.negated ? "not " : "");
  for (const Word& word : written.values) {
    good &= allow(out.fact, word, named);
    out.text += (&word == written.values.data() ? "" : " or ") + word.text;
  }
  std::ranges::sort(named);
  named.erase(std::ranges::unique(named).begin(), named.end());
  if (!written.negated) {
    out.allowed = std::move(named);
    return good;
  }
  // "is not" never holds of an unknown fact, except that "is not known" is "is unknown".
  const auto values = static_cast<ValueId>(vocabulary_[out.fact].values.size());
  const bool not_known = written.values.size() == 1 && written.values[0].text == kKnown &&
                         vocabulary_.value_of(out.fact, kKnown) == kNoValue;
  for (ValueId v = 0; v < values + not_known; ++v)
    if (!std::ranges::binary_search(named, v)) out.allowed.push_back(v);
  return good;
}

void RuleReader::read_alternative(const std::vector<WrittenCondition>& written,
                                  std::vector<Alternative>& out) {
  Alternative alternative;
  for (const WrittenCondition& one : written) {
    Condition condition;
    if (!read_condition(one, condition)) continue;
    auto same = std::ranges::find(alternative.conditions, condition.fact, &Condition::fact);
    if (same == alternative.conditions.end()) {
      alternative.conditions.push_back(std::move(condition));
      same = alternative.conditions.end() - 1;
    } else {
      std::vector<ValueId> both;
      std::ranges::set_intersection(same->allowed, condition.allowed, std::back_inserter(both));
      same->allowed = std::move(both);
      same->text += " and " + condition.text;
    }
    if (same->allowed.empty()) {
      errors_.add(fmt::format("this can never hold: {}", same->text), one.fact.place);
      return;
    }
  }
  std::ranges::sort(alternative.conditions, {}, &Condition::fact);
  out.push_back(std::move(alternative));
}

void RuleReader::read_conclusion(const WrittenCondition& written, Rule& rule) {
  const FactId fact = find_fact(written.fact);
  if (fact == kNoFact) return;
  if (vocabulary_[fact].about != About::kConclusion)
    return errors_.add(
        fmt::format("'{}' is stated by reports, a rule cannot conclude it; 'then' needs "
                    "a fact that facts.csv calls a conclusion",
                    written.fact.text),
        written.fact.place);
  const ValueId value = find_value(fact, written.values[0]);
  if (value == kNoValue) return;
  if (std::ranges::find(rule.then, fact, &Conclusion::fact) != rule.then.end())
    return errors_.add(fmt::format("rule '{}' concludes '{}' twice; keep one 'then' for it",
                                   rule.id, written.fact.text),
                       written.fact.place);
  rule.then.push_back({fact, value, written.fact.place});
}

void RuleReader::read_example(const WrittenExample& written, Rule& rule) {
  Example example{written.place, written.text, written.on, {}, {}};
  for (const WrittenSetting& setting : written.stated) {
    const FactId fact = find_fact(setting.fact);
    if (fact == kNoFact) continue;
    if (vocabulary_[fact].about == About::kConclusion) {
      errors_.add(
          fmt::format("an example cannot state '{}', which rules conclude; state the facts that "
                      "lead to it",
                      setting.fact.text),
          setting.fact.place);
      continue;
    }
    if (std::ranges::find(example.stated, fact, &ExampleSetting::fact) != example.stated.end())
      errors_.add(fmt::format("the example states '{}' twice", setting.fact.text),
                  setting.fact.place);
    const bool unknown =
        setting.value.text == kUnknown && vocabulary_.value_of(fact, kUnknown) == kNoValue;
    example.stated.push_back({fact, unknown ? kNoValue : find_value(fact, setting.value)});
  }
  for (const WrittenCondition& one : written.expected) {
    Condition condition;
    if (!read_condition(one, condition)) continue;
    if (vocabulary_[condition.fact].about != About::kConclusion)
      errors_.add(fmt::format("'{}' is not concluded by rules; after the arrow write what must be "
                              "concluded",
                              one.fact.text),
                  one.fact.place);
    // That nothing is concluded also meets "is not VALUE".
    const auto unknown = static_cast<ValueId>(vocabulary_[condition.fact].values.size());
    if (one.negated && one.values[0].text != kUnknown &&
        !std::ranges::binary_search(condition.allowed, unknown))
      condition.allowed.push_back(unknown);
    example.expected.push_back(std::move(condition));
  }
  rule.examples.push_back(std::move(example));
}

}  // namespace

std::vector<Rule> read_rules(const std::vector<Card>& cards, const Vocabulary& vocabulary,
                             ErrorList& errors) {
  return RuleReader(cards, vocabulary, errors).read();
}

std::vector<Guarantee> read_guarantees(const std::vector<Card>& cards,
                                       const Vocabulary& vocabulary, ErrorList& errors) {
  return RuleReader(cards, vocabulary, errors).read_guarantees();
}

}  // namespace onus
