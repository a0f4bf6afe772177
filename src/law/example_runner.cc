#include "law/example_runner.h"

#include <fmt/format.h>

#include <algorithm>

namespace onus {
namespace {

class ExampleRun {
 public:
  explicit ExampleRun(const Rulebook& rulebook) : rulebook_(rulebook) {}

  ExampleReport run() {
    for (const Rule& rule : rulebook_.rules()) {
      bool fires = false;
      for (const Example& example : rule.examples) {
        run_one(rule, example);
        fires |= std::ranges::any_of(trace_.fired, [&](const Trace::Fired& fired) {
          return &rulebook_.rule(fired.rule) == &rule;
        });
      }
      if (!fires)
        report_.errors.push_back(
            {fmt::format("no example of rule '{}' makes it fire; add one that does", rule.id),
             rule.place});
    }
    return std::move(report_);
  }

 private:
  void run_one(const Rule& rule, const Example& example);
  std::string explain(const Condition& expected, ValueId concluded) const;

  const Rulebook& rulebook_;
  ExampleReport report_;
  Trace trace_;
};

void ExampleRun::run_one(const Rule& rule, const Example& example) {
  const Edition& edition = rulebook_.on(day_of(rulebook_, rule, example));
  Frame frame = edition.base_frame();
  for (const ExampleSetting& setting : example.stated) {
    if (setting.value == kNoValue)
      frame.clear(setting.fact);
    else
      frame.set(setting.fact, setting.value);
  }
  trace_.clear();
  bool passed = true;
  for (const Condition& expected : example.expected) {
    const ValueId concluded = frame.known(expected.fact)
                                  ? frame.value(expected.fact)
                                  : edition.conclude(frame, expected.fact, trace_);
    const auto unknown = static_cast<ValueId>(rulebook_.vocabulary()[expected.fact].values.size());
    if (std::ranges::binary_search(expected.allowed, concluded == kNoValue ? unknown : concluded))
      continue;
    passed = false;
    report_.errors.push_back({fmt::format("an example of rule '{}' fails on {}: expected {}, {}",
                                          rule.id, format_day(day_of(rulebook_, rule, example)),
                                          expected.text, explain(expected, concluded)),
                              example.place});
  }
  ++(passed ? report_.passed : report_.failed);
}

// What was concluded instead, and by which rules.
std::string ExampleRun::explain(const Condition& expected, ValueId concluded) const {
  const Fact& fact = rulebook_.vocabulary()[expected.fact];
  std::string out =
      fmt::format("concluded {}", concluded == kNoValue ? "nothing" : fact.values[concluded]);
  const char* before = " by ";
  for (const Trace::Fired& fired : trace_.fired) {
    if (fired.fact != expected.fact) continue;
    out += fmt::format("{}'{}'", before, rulebook_.rule(fired.rule).id);
    before = " and ";
  }
  for (const Trace::Overridden& given_way : trace_.overridden)
    if (given_way.fact == expected.fact)
      out += fmt::format("; '{}' gave way to '{}'", rulebook_.rule(given_way.rule).id,
                         rulebook_.rule(given_way.by).id);
  return out;
}

}  // namespace

Day day_of(const Rulebook& rulebook, const Rule& rule, const Example& example) {
  if (example.on) return *example.on;
  const Period& last = rule.in_force.back();
  if (last.to < kLastDay || rulebook.changes().empty()) return last.from;
  return std::max(last.from, rulebook.changes().back());
}

ExampleReport run_examples(const Rulebook& rulebook) { return ExampleRun(rulebook).run(); }

}  // namespace onus
