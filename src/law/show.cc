#include "law/show.h"

#include <fmt/format.h>

#include <algorithm>

#include "law/suggest.h"

namespace onus {
namespace {

void append_line(std::string& out, std::string_view label, std::string_view text) {
  out += fmt::format("  {:<15}{}\n", label, text);
}

// "what" of every rule, a line each; the label stands on the first.
template <class Lines>
void append_lines(std::string& out, std::string_view label, const Lines& lines) {
  for (const std::string& line : lines) {
    append_line(out, label, line);
    label = {};
  }
}

void append_conditions(std::string& out, const Rule& rule) {
  if (rule.when.empty()) append_line(out, "When", "always");
  for (size_t a = 0; a < rule.when.size(); ++a) {
    std::string_view label = a == 0 ? "When" : "or when";
    for (const Condition& condition : rule.when[a].conditions) {
      append_line(out, label, condition.text);
      label = "and";
    }
  }
}

std::vector<std::string> conclusions(const Rulebook& rulebook, const Rule& rule) {
  std::vector<std::string> lines;
  for (const Conclusion& then : rule.then) {
    const Fact& fact = rulebook.vocabulary()[then.fact];
    lines.push_back(fmt::format("{} is {}", fact.name, fact.values[then.value]));
  }
  return lines;
}

std::vector<std::string> overridden_by(const Rulebook& rulebook, const Rule& rule) {
  std::vector<std::string> lines;
  for (RuleIndex by : rule.unless) lines.push_back(rulebook.rule(by).id);
  return lines;
}

std::vector<std::string> overrides(const Rulebook& rulebook, RuleIndex rule) {
  std::vector<std::string> lines;
  for (const Rule& other : rulebook.rules())
    if (std::ranges::find(other.unless, rule) != other.unless.end()) lines.push_back(other.id);
  return lines;
}

std::string nearest_rule(const Rulebook& rulebook, std::string_view id) {
  std::vector<std::string_view> names;
  for (const Rule& rule : rulebook.rules()) names.push_back(rule.id);
  return did_you_mean(id, names);
}

void append_rules(std::string& out, const Rulebook& rulebook, const Edition& edition, FactId fact) {
  std::vector<std::pair<ValueId, RuleIndex>> lines;
  for (RuleIndex r : edition.rules())
    for (const Conclusion& then : rulebook.rule(r).then)
      if (then.fact == fact) lines.emplace_back(then.value, r);
  if (lines.empty()) return;
  std::ranges::sort(lines);
  const Fact& about = rulebook.vocabulary()[fact];
  out += fmt::format("\nRules that conclude '{}': {}\n", about.name, lines.size());
  ValueId shown = kNoValue;
  for (auto [value, index] : lines) {
    if (value != shown) out += fmt::format("  {}\n", about.values[value]);
    shown = value;
    const Rule& rule = rulebook.rule(index);
    out += fmt::format("    {:<40} {}\n", rule.id, rule.source);
  }
}

}  // namespace

std::string period_in_words(Day from, Day to) {
  if (to == kLastDay) return fmt::format("{} onwards", day_in_words(from));
  return fmt::format("{} to {}", day_in_words(from), day_in_words(to));
}

Result<std::string> show_rule(const Rulebook& rulebook, std::string_view id,
                              std::optional<Day> on) {
  const RuleIndex index = rulebook.find_rule(id);
  if (index == kNoRule) return fail(fmt::format("no rule '{}'{}", id, nearest_rule(rulebook, id)));
  const Rule& rule = rulebook.rule(index);
  std::string out = rule.id + '\n';
  append_line(out, "Says", rule.because);
  std::vector<std::string> periods;
  for (const Period& period : rule.in_force)
    periods.push_back(period_in_words(period.from, period.to));
  append_lines(out, "In force", periods);
  if (on)
    append_line(out, "",
                fmt::format("{} on {}", rule.in_force_on(*on) ? "in force" : "not in force",
                            day_in_words(*on)));
  append_line(out, "Source", rule.source);
  append_line(out, "Level", rule.level == Level::kClass ? "class: beats general rules" : "general");
  append_conditions(out, rule);
  append_lines(out, "Then", conclusions(rulebook, rule));
  append_lines(out, "Overridden by", overridden_by(rulebook, rule));
  append_lines(out, "Overrides", overrides(rulebook, index));
  if (!rule.disputed.empty()) append_line(out, "Disputed", rule.disputed);
  std::vector<std::string> examples;
  for (const Example& example : rule.examples) examples.push_back(example.text);
  append_lines(out, "Examples", examples);
  append_line(out, "Written in", fmt::format("{}:{}", rule.place.file, rule.place.line));
  return out;
}

std::string show_edition(const Rulebook& rulebook, Day day) {
  const Edition& edition = rulebook.on(day);
  std::vector<const Offence*> offences;
  for (const Offence& offence : rulebook.offences())
    if (edition.offence(offence.value) == &offence) offences.push_back(&offence);
  size_t rows = 0;
  for (const Table& table : rulebook.tables())
    rows += static_cast<size_t>(std::ranges::count_if(
        table.rows, [&](const TableRow& row) { return row.in_force_on(day); }));

  std::string out = fmt::format("The law on {}", day_in_words(day));
  if (edition.from() > kFirstDay)
    out += fmt::format(", unchanged {}", period_in_words(edition.from(), edition.to()));
  out += fmt::format("\n{} rules, {} offences, {} table rows in force\n", edition.rules().size(),
                     offences.size(), rows);
  for (size_t f = 0; f < rulebook.vocabulary().size(); ++f)
    append_rules(out, rulebook, edition, static_cast<FactId>(f));
  if (!offences.empty()) out += fmt::format("\nOffences: {}\n", offences.size());
  for (const Offence* offence : offences)
    out += fmt::format("  {:<10} {:<8} {:<40} {}\n", offence->class_name, offence->code,
                       offence->key, offence->title);
  return out;
}

}  // namespace onus
