#include "law/edition_compiler.h"

#include <algorithm>

namespace onus {
namespace {

constexpr uint32_t kNotHere = 0xFFFFFFFF;
}  // namespace

void EditionCompiler::compile() {
  choose_rules();
  choose_rows();
  read_row_facts();
  for (size_t f = 0; f < contents_.vocabulary.size(); ++f)
    if (contents_.vocabulary[static_cast<FactId>(f)].about == About::kConclusion)
      add_question(static_cast<FactId>(f));
}

void EditionCompiler::choose_rules() {
  in_force_.resize(contents_.rules.size());
  for (size_t r = 0; r < contents_.rules.size(); ++r) {
    in_force_[r] = contents_.rules[r].in_force_on(edition_.from_);
    if (in_force_[r]) edition_.rules_.push_back(static_cast<RuleIndex>(r));
  }
  for (RuleIndex r : contents_.override_order)
    if (in_force_[r]) by_override_.push_back(r);
  position_.assign(contents_.rules.size(), kNotHere);
}

void EditionCompiler::choose_rows() {
  for (const Table& table : contents_.tables) {
    auto& rows = edition_.table_rows_.emplace_back();
    if (table.listing) continue;
    for (const TableRow& row : table.rows)
      if (row.in_force_on(edition_.from_)) rows.push_back(&row);
  }
  for (const Offence& offence : contents_.offences) {
    if (offence.from > edition_.from_ || offence.to < edition_.from_) continue;
    if (offence.value >= edition_.offences_.size()) edition_.offences_.resize(offence.value + 1);
    edition_.offences_[offence.value] = &offence;
  }
}

void EditionCompiler::read_row_facts() {
  for (const TableFact& made : contents_.table_facts) {
    Edition::RowFact& row_fact = edition_.row_facts_.emplace_back();
    row_fact.fact = made.fact;
    row_fact.source = made.source;
    row_fact.of_source.assign(contents_.vocabulary[made.source].values.size(), kNoValue);
    const auto domain = std::ranges::find(contents_.domains, made.source, &TableDomain::fact);
    for (const TableRow* row : edition_.table_rows_[made.table]) {
      const ValueId key =
          contents_.vocabulary.value_of(made.source, (*row)[domain->key_column].text);
      if (key != kNoValue)
        row_fact.of_source[key] =
            contents_.vocabulary.value_of(made.fact, (*row)[made.column].text);
    }
  }
}

// The rules in force that conclude the fact and, transitively, those that may override them.
std::vector<RuleIndex> EditionCompiler::rules_to_try(FactId fact) const {
  std::vector<bool> wanted(contents_.rules.size());
  std::vector<RuleIndex> rules;
  // Backwards, a rule comes before all that override it.
  for (auto r = by_override_.rbegin(); r != by_override_.rend(); ++r) {
    const Rule& rule = contents_.rules[*r];
    if (std::ranges::find(rule.then, fact, &Conclusion::fact) != rule.then.end()) wanted[*r] = true;
    if (!wanted[*r]) continue;
    rules.push_back(*r);
    for (RuleIndex by : rule.unless) wanted[by] = true;
  }
  std::ranges::reverse(rules);
  return rules;
}

void EditionCompiler::add_question(FactId fact) {
  edition_.question_of_[fact] = static_cast<uint16_t>(edition_.questions_.size());
  Edition::Question& question = edition_.questions_.emplace_back();
  question.fact = fact;
  const std::vector<RuleIndex> rules = rules_to_try(fact);
  question.sorting = fact_that_parts(contents_.rules, rules);
  const size_t values =
      question.sorting == kNoFact ? 0 : contents_.vocabulary[question.sorting].values.size();
  for (size_t v = 0; v <= values; ++v) add_bucket(question, rules, static_cast<ValueId>(v));
  find_needs(question, rules);
}

// The alternatives of a rule that may hold at this value of the sorting fact.
std::vector<const Alternative*> EditionCompiler::ways_at(const Rule& rule, FactId sorting,
                                                         ValueId value) const {
  static const Alternative kAlways;
  if (rule.when.empty()) return {&kAlways};
  std::vector<const Alternative*> ways;
  for (const Alternative& one : rule.when) {
    const Condition* condition = sorting == kNoFact ? nullptr : condition_on(one, sorting);
    if (!condition || std::ranges::binary_search(condition->allowed, value)) ways.push_back(&one);
  }
  return ways;
}

void EditionCompiler::add_bucket(Edition::Question& question, const std::vector<RuleIndex>& rules,
                                 ValueId value) {
  Edition::Bucket& bucket = question.buckets.emplace_back();
  bucket.first = static_cast<uint32_t>(edition_.entries_.size());
  bucket.first_way = static_cast<uint32_t>(edition_.ways_.size());
  std::vector<const Alternative*> alternatives;
  for (RuleIndex r : rules) {
    const auto ways = ways_at(contents_.rules[r], question.sorting, value);
    if (ways.empty()) continue;
    position_[r] = bucket.count++;
    add_entry(r, question.fact);
    for (const Alternative* way : ways) add_way(*way, position_[r]);
    alternatives.insert(alternatives.end(), ways.begin(), ways.end());
  }
  bucket.index = AlternativeIndex(contents_.layout, alternatives, question.sorting);
  find_asked(bucket);
  for (RuleIndex r : rules) position_[r] = kNotHere;
}

void EditionCompiler::add_entry(RuleIndex index, FactId fact) {
  const Rule& rule = contents_.rules[index];
  Edition::Entry& entry = edition_.entries_.emplace_back();
  entry.rule = index;
  entry.first_unless = static_cast<uint32_t>(edition_.unless_.size());
  for (RuleIndex by : rule.unless)
    if (position_[by] != kNotHere) edition_.unless_.push_back(position_[by]);
  entry.unless = static_cast<uint32_t>(edition_.unless_.size()) - entry.first_unless;
  entry.class_level = rule.level == Level::kClass;
  for (const Conclusion& then : rule.then)
    if (then.fact == fact) entry.value = then.value;
}

void EditionCompiler::add_way(const Alternative& alternative, uint32_t entry) {
  edition_.ways_.push_back({entry, static_cast<uint32_t>(edition_.facts_.size()),
                            static_cast<uint32_t>(alternative.conditions.size())});
  for (const Condition& condition : alternative.conditions)
    edition_.facts_.push_back(condition.fact);
}

// The facts with a question that the rules of the bucket test, each once.
void EditionCompiler::find_asked(Edition::Bucket& bucket) {
  std::vector<FactId> asked;
  for (uint32_t e = bucket.first; e < bucket.first + bucket.count; ++e)
    for (const Alternative& alternative : contents_.rules[edition_.entries_[e].rule].when)
      for (const Condition& condition : alternative.conditions)
        if (!contents_.vocabulary[condition.fact].ask.empty()) asked.push_back(condition.fact);
  std::ranges::sort(asked);
  asked.erase(std::ranges::unique(asked).begin(), asked.end());
  bucket.first_asked = static_cast<uint32_t>(edition_.asked_.size());
  bucket.asked = static_cast<uint32_t>(asked.size());
  edition_.asked_.insert(edition_.asked_.end(), asked.begin(), asked.end());
}

void EditionCompiler::find_needs(Edition::Question& question,
                                 const std::vector<RuleIndex>& rules) const {
  std::vector<bool> tested(contents_.vocabulary.size());
  auto mark = [&](const std::vector<RuleIndex>& some) {
    for (RuleIndex r : some)
      for (const Alternative& alternative : contents_.rules[r].when)
        for (const Condition& condition : alternative.conditions) tested[condition.fact] = true;
  };
  mark(rules);
  // Backwards in their order, so that what a needed conclusion needs is marked in time.
  for (auto f = contents_.conclusion_order.rbegin(); f != contents_.conclusion_order.rend(); ++f) {
    if (!tested[*f]) continue;
    question.needs_first.push_back(*f);
    const auto made = std::ranges::find(contents_.table_facts, *f, &TableFact::fact);
    if (made != contents_.table_facts.end())
      tested[made->source] = true;
    else
      mark(rules_to_try(*f));
  }
  std::ranges::reverse(question.needs_first);
  find_rests(question);
}

// What each needed fact is concluded from, directly or through those needed before it.
void EditionCompiler::find_rests(Edition::Question& question) const {
  for (FactId fact : question.needs_first) {
    std::vector<bool>& rests = question.rests_on.emplace_back(contents_.vocabulary.size());
    const auto made = std::ranges::find(contents_.table_facts, fact, &TableFact::fact);
    if (made != contents_.table_facts.end())
      rests[made->source] = true;
    else
      for (RuleIndex r : rules_to_try(fact))
        for (const Alternative& alternative : contents_.rules[r].when)
          for (const Condition& condition : alternative.conditions) rests[condition.fact] = true;
    for (size_t earlier = 0; earlier + 1 < question.rests_on.size(); ++earlier) {
      if (!rests[question.needs_first[earlier]]) continue;
      for (size_t f = 0; f < rests.size(); ++f)
        if (question.rests_on[earlier][f]) rests[f] = true;
    }
  }
}

}  // namespace onus
