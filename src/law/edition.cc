#include "law/edition.h"

#include <algorithm>
#include <bit>

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

// Fills trace.applied with the rules of the bucket that hold and that none of their exceptions
// overrides; the exceptions stand before them.
void Edition::find_applying(const Question& asked, const Bucket& tried, const Frame& frame,
                            Trace& trace) const {
  trace.applied.clear();
  if (trace.alive.size() < tried.index.words()) trace.alive.resize(tried.index.words());
  if (!tried.index.find(frame, trace.alive)) return;
  trace.applying.assign((tried.count + 63) / 64, 0);
  const Entry* entries = entries_.data() + tried.first;
  uint32_t last = kNone;  // the entry looked at last
  for (size_t w = 0; w < tried.index.words(); ++w)
    for (uint64_t left = trace.alive[w]; left != 0; left &= left - 1) {
      const auto way = static_cast<uint32_t>(w * 64) + static_cast<uint32_t>(std::countr_zero(left));
      const uint32_t at = ways_[tried.first_way + way].entry;
      if (at == last) continue;  // a second alternative of it holds too
      last = at;
      const Entry& entry = entries[at];
      const auto unless = std::span(unless_).subspan(entry.first_unless, entry.unless);
      const auto by = std::ranges::find_if(unless, [&](uint32_t other) {
        return (trace.applying[other / 64] >> (other % 64) & 1) != 0;
      });
      if (by == unless.end()) {
        trace.applying[at / 64] |= uint64_t{1} << (at % 64);
        trace.applied.emplace_back(at, way);
      } else if (trace.wanted && entry.value != kNoValue) {
        trace.overridden.push_back({entry.rule, entries[*by].rule, asked.fact});
      }
    }
}

ValueId Edition::conclude_one(Frame& frame, const Question& asked, Trace& trace) const {
  const Bucket& tried = bucket(asked, frame);
  find_applying(asked, tried, frame, trace);
  const Entry* entries = entries_.data() + tried.first;
  const Entry* best = nullptr;  // the first that applies, of the highest level
  for (auto [at, way] : trace.applied)
    if (entries[at].value != kNoValue &&
        (!best || (entries[at].class_level && !best->class_level)))
      best = &entries[at];
  const ValueId result = best ? best->value : contents_->vocabulary[asked.fact].unstated;
  for (auto [at, way] : trace.applied) {
    const Entry& entry = entries[at];
    if (entry.value == kNoValue) continue;
    if (entry.class_level == best->class_level) {
      ONUS_CHECK(entry.value == best->value);  // check_conflicts has proved it
      if (trace.wanted) explain(asked, entry, ways_[tried.first_way + way], frame, trace);
    } else if (trace.wanted) {
      trace.overridden.push_back({entry.rule, best->rule, asked.fact});
    }
  }
  frame.put(asked.fact, result);
  return result;
}

void Edition::explain(const Question& asked, const Entry& entry, const Way& way,
                      const Frame& frame, Trace& trace) const {
  trace.fired.push_back({entry.rule, asked.fact, entry.value});
  for (FactId fact : std::span(facts_).subspan(way.first_fact, way.facts)) {
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
  scratch.wanted = false;
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
    if (contents_->tables[t].name == name && !contents_->tables[t].listing)
      return TableView(contents_->tables[t], table_rows_[t]);
  return std::nullopt;
}

TableView Edition::table(std::string_view name) const {
  auto found = find_table(name);
  ONUS_CHECK(found && "a table that the program relies on is missing from tables.csv");
  return *found;
}

}  // namespace onus
