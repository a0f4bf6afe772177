// How many acts a second does the law classify, beside a rules engine a force could take instead?
// bench_law --export DIR writes the class rules of today as a JDM decision table and the frames it is
// asked about as JSON, for bench/law.sh to put to @gorules/zen-engine; without it, it measures.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "base/files.h"
#include "base/json_out.h"
#include "cli/engine.h"
#include "recording/case_file.h"

namespace onus {
namespace {

constexpr std::string_view kDay = "2026-06-01";

struct Material {
  std::unique_ptr<Engine> engine = load_engine(ReaderWanted::kNone);
  std::vector<Account> accounts;
  std::vector<Frame> frames;  // every act of every account against its first victim
};

Material make_material() {
  Material m;
  if (!m.engine) std::exit(2);
  const Rulebook& book = m.engine->rulebook;
  const Edition& edition = book.on(*parse_day(kDay));
  const Framing framing(book.vocabulary());
  const std::filesystem::path cases = ONUS_SOURCE_DIR "/rulebook/cases";
  const auto files = files_below(cases, ".cases");
  for (const auto& path : files.value()) {
    const auto text = read_file(path, 1 << 22);
    CaseFile file = parse_cases(text.value(), path, book.vocabulary());
    for (WorkedCase& c : file.cases) {
      for (const Act& act : c.account.acts) {
        const PersonIndex victim = act.to.empty() ? kNobody : c.account.people[act.to.begin];
        const std::span by(c.account.people.data() + act.by.begin, act.by.size());
        m.frames.push_back(framing.of_act(edition, c.account, act, victim, by));
      }
      m.accounts.push_back(std::move(c.account));
    }
  }
  return m;
}

const Material& material() {
  static const Material made = make_material();
  return made;
}

void classify_act(benchmark::State& state) {
  const Material& m = material();
  const Edition& edition = m.engine->rulebook.on(*parse_day(kDay));
  const FactId offence = m.engine->rulebook.vocabulary().require("offence");
  Trace trace;
  size_t i = 0;
  for (auto _ : state) {
    Frame frame = m.frames[i];
    trace.clear();
    benchmark::DoNotOptimize(edition.conclude(frame, offence, trace));
    if (++i == m.frames.size()) i = 0;
  }
  state.counters["per_second"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void decide_account(benchmark::State& state) {
  const Material& m = material();
  Worker worker(*m.engine);
  size_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(&worker.decide(m.accounts[i]));
    if (++i == m.accounts.size()) i = 0;
  }
  state.counters["per_second"] =
      benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

BENCHMARK(classify_act);
BENCHMARK(decide_account);

// The rules that conclude an offence, class rules first, then those that override before those
// overridden.
std::vector<RuleIndex> offence_rules(const Rulebook& book, const Edition& edition, FactId offence) {
  std::vector<RuleIndex> left, ordered;
  for (RuleIndex r : edition.rules())
    if (std::ranges::any_of(book.rule(r).then, [&](auto& c) { return c.fact == offence; }))
      left.push_back(r);
  while (!left.empty()) {
    const auto ready = std::ranges::find_if(left, [&](RuleIndex r) {
      return std::ranges::none_of(book.rule(r).unless,
                                  [&](RuleIndex u) { return std::ranges::count(left, u) > 0; });
    });
    ordered.push_back(*ready);
    left.erase(ready);
  }
  std::ranges::stable_partition(
      ordered, [&](RuleIndex r) { return book.rule(r).level == Level::kClass; });
  return ordered;
}

std::string cell(const Vocabulary& words, const Condition& condition) {
  std::string text;
  for (ValueId v : condition.allowed) {
    const auto& values = words[condition.fact].values;
    text += fmt::format("{}\"{}\"", text.empty() ? "" : ", ", v < values.size() ? values[v] : "unknown");
  }
  return text;
}

void write_table(const Rulebook& book, const std::string& path) {
  const Vocabulary& words = book.vocabulary();
  const FactId offence = words.require("offence");
  const auto rules = offence_rules(book, book.on(*parse_day(kDay)), offence);
  std::vector<FactId> inputs;
  for (RuleIndex r : rules)
    for (const Alternative& alternative : book.rule(r).when)
      for (const Condition& c : alternative.conditions) Trace::add_once(inputs, c.fact);
  auto column = [&](FactId f) { return fmt::format("f{}", f); };
  std::string out;
  JsonOut j(out);
  j.open_object().key("nodes").open_array();
  j.open_object().field("id", "in").field("type", "inputNode").field("name", "in").close_object();
  j.open_object().field("id", "t").field("type", "decisionTableNode").field("name", "t");
  j.key("content").open_object().field("hitPolicy", "first").key("inputs").open_array();
  for (FactId f : inputs)
    j.open_object().field("id", column(f)).field("name", words[f].name)
        .field("field", fmt::format("f['{}']", words[f].name)).close_object();
  j.close_array().key("outputs").open_array();
  j.open_object().field("id", "o").field("name", "o").field("field", "offence").close_object();
  j.close_array().key("rules").open_array();
  size_t row = 0;
  for (RuleIndex r : rules)
    for (const Alternative& alternative : book.rule(r).when) {
      j.open_object().field("_id", fmt::format("r{}", row++));
      for (FactId f : inputs) {
        const auto c = std::ranges::find(alternative.conditions, f, &Condition::fact);
        j.field(column(f), c == alternative.conditions.end() ? "" : cell(words, *c));
      }
      const auto then = std::ranges::find(book.rule(r).then, offence, &Conclusion::fact);
      j.field("o", fmt::format("\"{}\"", words[offence].values[then->value])).close_object();
    }
  j.close_array().close_object().close_object();
  j.open_object().field("id", "out").field("type", "outputNode").field("name", "out").close_object();
  j.close_array().key("edges").open_array();
  j.open_object().field("id", "e1").field("type", "edge").field("sourceId", "in")
      .field("targetId", "t").close_object();
  j.open_object().field("id", "e2").field("type", "edge").field("sourceId", "t")
      .field("targetId", "out").close_object();
  j.close_array().close_object();
  if (!write_file(path, out)) std::exit(2);
  fmt::print("{} rows, {} columns\n", row, inputs.size());
}

// Every frame as {"f": {fact: value}, "expected": offence}. What rules conclude on the way to the
// offence is given too, so that one table can decide it.
void write_frames(const Material& m, const std::string& path) {
  const Vocabulary& words = m.engine->rulebook.vocabulary();
  const Edition& edition = m.engine->rulebook.on(*parse_day(kDay));
  const FactId offence = words.require("offence");
  std::string out;
  JsonOut j(out);
  j.open_array();
  for (Frame frame : m.frames) {
    Trace trace;
    const ValueId decided = edition.conclude(frame, offence, trace);
    j.open_object().key("f").open_object();
    for (FactId f = 0; f < words.size(); ++f) {
      const ValueId value = frame.value(f);
      if (f == offence || words[f].values.empty()) continue;
      j.field(words[f].name, value == kNoValue ? "unknown" : words[f].values[value]);
    }
    j.close_object();
    j.field("expected", decided == kNoValue ? "" : words[offence].values[decided]).close_object();
  }
  j.close_array();
  if (!write_file(path, out)) std::exit(2);
}

}  // namespace
}  // namespace onus

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--export") {
    const std::string folder = argv[2];
    onus::write_table(onus::material().engine->rulebook, folder + "/table.json");
    onus::write_frames(onus::material(), folder + "/frames.json");
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
