#include "law/edition.h"

#include <algorithm>

#include "law/contents.h"
#include "law/edition_compiler.h"

namespace onus {
namespace {
constexpr uint32_t kNone = 0xFFFFFFFF;
constexpr uint16_t kNoQuestion = 0xFFFF;
}  // namespace

Edition::Edition(const RulebookContents& contents, Day from, Day to)
    : contents_(&contents),
      from_(from),
      to_(to),
      question_of_(contents.vocabulary.size(), kNoQuestion) {
  EditionCompiler(contents, *this).compile();
}

const Frame& Edition::base_frame() const { return contents_->base_frame; }

const Edition::Question& Edition::question(FactId fact) const {
  ONUS_CHECK(fact < question_of_.size() && question_of_[fact] != kNoQuestion);
  return questions_[question_of_[fact]];
}

const Edition::Bucket& Edition::bucket(const Question& asked, const Frame& frame) const {
  if (asked.sorting == kNoFact) return asked.buckets[0];
  const ValueId value = frame.value(asked.sorting);
  return asked.buckets[value == kNoValue ? asked.buckets.size() - 1 : value];
}

ValueId Edition::conclude(Frame& frame, FactId fact, Trace& trace) const {
  const Question& asked = question(fact);
  for (FactId first : asked.needs_first) need(frame, first, trace);
  return conclude_one(frame, asked, trace);
}

void Edition::need(Frame& frame, FactId fact, Trace& trace) const {
  for (const RowFact& made : row_facts_)
    if (made.fact == fact) {
      const ValueId source = frame.value(made.source);
      if (source != kNoValue)
        frame.put(fact, made.of_source[source]);
      else if (!frame.stated(fact))
        frame.put(fact, kNoValue);
      return;
    }
  if (!frame.known(fact)) conclude_one(frame, question(fact), trace);
}

uint32_t Edition::first_that_holds(const Entry& entry, const Frame& frame) const {
  const RuleCode& code = contents_->code;
  for (uint32_t a = entry.first_alternative; a < entry.first_alternative + entry.alternatives; ++a)
    if (code.holds(code.alternatives[a], frame)) return a;
  return kNone;
}

ValueId Edition::conclude_one(Frame& frame, const Question& asked, Trace& trace) const {
  const uint32_t count = bucket(asked, frame).count;
  const Entry* entries = entries_.data() + bucket(asked, frame).first;
  if (trace.applies.size() < count) trace.applies.resize(count);
  const Entry* best = nullptr;  // the first that applies, of the highest level
  for (uint32_t i = 0; i < count; ++i) {
    const Entry& entry = entries[i];
    const uint32_t held = first_that_holds(entry, frame);
    trace.applies[i] = held;
    if (held == kNone) continue;
    for (uint32_t u = entry.first_unless; u < entry.first_unless + entry.unless; ++u) {
      if (trace.applies[unless_[u]] == kNone) continue;
      trace.applies[i] = kNone;
      if (entry.value != kNoValue)
        trace.overridden.push_back({entry.rule, entries[unless_[u]].rule, asked.fact});
      break;
    }
    if (trace.applies[i] == kNone || entry.value == kNoValue) continue;
    if (!best || (entry.class_level && !best->class_level)) best = &entry;
  }
  ValueId result = best ? best->value : contents_->vocabulary[asked.fact].unstated;
  for (uint32_t i = 0; best && i < count; ++i) {
    const Entry& entry = entries[i];
    if (trace.applies[i] == kNone || entry.value == kNoValue) continue;
    if (entry.class_level != best->class_level) {
      trace.overridden.push_back({entry.rule, best->rule, asked.fact});
      continue;
    }
    ONUS_CHECK(entry.value == best->value);  // check_conflicts has proved it
    explain(asked, entry, trace.applies[i], frame, trace);
  }
  frame.put(asked.fact, result);
  return result;
}

void Edition::explain(const Question& asked, const Entry& entry, uint32_t alternative,
                      const Frame& frame, Trace& trace) const {
  trace.fired.push_back({entry.rule, asked.fact, entry.value});
  const RuleCode& code = contents_->code;
  const RuleCode::Code& held = code.alternatives[alternative];
  for (uint32_t f = held.first_fact; f < held.first_fact + held.facts; ++f) {
    const FactId fact = code.facts[f];
    Trace::add_once(trace.used, fact);
    if (!frame.stated(fact) && frame.known(fact) && !contents_->is_concluded(fact))
      Trace::add_once(trace.assumed, fact);
  }
}

// The facts with a question that are tested by the rules tried for this conclusion and those it
// needs, or that choose these rules, ascending; no other fact can change it.
std::vector<FactId> Edition::may_be_asked(const Question& asked, const Frame& concluded) const {
  std::vector<FactId> facts;
  const auto add = [&](const Question& one) {
    const Bucket& tried = bucket(one, concluded);
    const auto first = asked_.begin() + tried.first_asked;
    facts.insert(facts.end(), first, first + tried.asked);
    const bool chooses = one.sorting != kNoFact && !contents_->vocabulary[one.sorting].ask.empty();
    if (chooses) facts.push_back(one.sorting);
  };
  add(asked);
  for (FactId fact : asked.needs_first)
    if (question_of_[fact] != kNoQuestion) add(question(fact));
  std::ranges::sort(facts);
  facts.erase(std::ranges::unique(facts).begin(), facts.end());
  return facts;
}

void Edition::what_would_change(const Frame& frame, FactId conclusion,
                                std::vector<FactId>& out) const {
  out.clear();
  const Question& asked = question(conclusion);
  Frame start = frame;
  for (FactId fact : asked.needs_first)
    if (!start.stated(fact)) start.put(fact, kNoValue);
  Trace scratch;
  Frame concluded = start;
  const ValueId now = conclude(concluded, conclusion, scratch);
  for (FactId fact : may_be_asked(asked, concluded)) {
    if (start.stated(fact)) continue;
    Frame without = concluded;  // what does not rest on the fact stays concluded
    for (size_t n = 0; n < asked.needs_first.size(); ++n)
      if (asked.rests_on[n][fact] && !start.stated(asked.needs_first[n]))
        without.put(asked.needs_first[n], kNoValue);
    Frame probe = without;
    const ValueId current = start.value(fact);
    const size_t values = contents_->vocabulary[fact].values.size();
    for (ValueId value = 0; value < values; ++value) {
      if (value == current) continue;
      scratch.clear();
      probe = without;
      probe.set(fact, value);
      if (conclude(probe, conclusion, scratch) == now) continue;
      out.push_back(fact);
      break;
    }
  }
}

std::optional<TableView> Edition::find_table(std::string_view name) const {
  for (size_t t = 0; t < contents_->tables.size(); ++t)
    if (contents_->tables[t].name == name) return TableView(contents_->tables[t], table_rows_[t]);
  return std::nullopt;
}

TableView Edition::table(std::string_view name) const {
  auto found = find_table(name);
  ONUS_CHECK(found && "a table that the program relies on is missing from tables.csv");
  return *found;
}

}  // namespace onus
