#include "law/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace onus {
namespace {

using Kind = LawChange::Kind;

// Columns of every table that say when and whence, not what.
bool says_what(const Column& column) {
  return column.name != "from" && column.name != "to" && column.name != "source";
}

std::string key_of(const Table& table, const TableRow& row) {
  std::string key;
  for (size_t c = 0; c < table.columns.size(); ++c)
    if (table.columns[c].key && !row[c].blank()) key += (key.empty() ? "" : ", ") + row[c].text;
  return key;
}

void append_words(std::string& out, std::string_view words) {
  if (!out.empty()) out += "; ";
  out += words;
}

std::string contents_of(const Table& table, const TableRow& row) {
  std::string out;
  for (size_t c = 0; c < table.columns.size(); ++c)
    if (says_what(table.columns[c]) && !table.columns[c].key && !row[c].blank())
      append_words(out, fmt::format("{}: {}", table.columns[c].name, row[c].text));
  return out;
}

// Nothing when only dates and sources differ.
std::string differences(const Table& table, const TableRow& old, const TableRow& now) {
  std::string out;
  const auto shown = [](const Cell& cell) -> std::string_view {
    return cell.blank() ? std::string_view("nothing") : cell.text;
  };
  for (size_t c = 0; c < table.columns.size(); ++c)
    if (says_what(table.columns[c]) && old[c].text != now[c].text)
      append_words(out, fmt::format("{}: {} -> {}", table.columns[c].name, shown(old[c]),
                                    shown(now[c])));
  return out;
}

// The period of the rule that holds the day.
const Period& period_on(const Rule& rule, Day day) {
  return *std::ranges::find_if(rule.in_force, [&](const Period& period) {
    return period.from <= day && day <= period.to;
  });
}

void add_rules(const Rulebook& rulebook, Day from, Day to, std::vector<LawChange>& out) {
  for (const Rule& rule : rulebook.rules()) {
    const bool before = rule.in_force_on(from), after = rule.in_force_on(to);
    if (before == after) continue;
    if (after)
      out.push_back({period_on(rule, to).from, Kind::kRuleStarts, rule.id, rule.because,
                     rule.source});
    else
      out.push_back({{period_on(rule, from).to.days + 1}, Kind::kRuleEnds, rule.id, rule.because,
                     rule.source});
  }
}

void add_rows(const Table& table, Day from, Day to, std::vector<LawChange>& out) {
  const auto source = table.find_column("source");
  const auto source_of = [&](const TableRow& row) {
    return source ? row[*source].text : std::string();
  };
  std::map<std::string, const TableRow*> ended;
  for (const TableRow& row : table.rows)
    if (row.in_force_on(from) && !row.in_force_on(to)) ended.emplace(key_of(table, row), &row);
  for (const TableRow& row : table.rows) {
    if (row.in_force_on(from) || !row.in_force_on(to)) continue;
    const std::string key = key_of(table, row);
    const std::string subject = table.name + ' ' + key;
    const auto old = ended.find(key);
    if (old == ended.end()) {
      out.push_back({row.from, Kind::kRowStarts, subject, contents_of(table, row), source_of(row)});
      continue;
    }
    if (std::string words = differences(table, *old->second, row); !words.empty())
      out.push_back({row.from, Kind::kRowChanges, subject, std::move(words), source_of(row)});
    ended.erase(old);
  }
  for (const auto& [key, row] : ended)
    out.push_back({{row->to.days + 1}, Kind::kRowEnds, table.name + ' ' + key,
                   contents_of(table, *row), source_of(*row)});
}

// Where very many rows of a table change on one day, only the first are printed in words.
constexpr size_t kMostOfOneRun = 12, kShownOfLongRun = 3;

std::string_view table_of(const LawChange& change) {
  return std::string_view(change.subject).substr(0, change.subject.find(' '));
}

// One past the changes of the same kind and day in the same table that start here; rules stand alone.
size_t end_of_run(const std::vector<LawChange>& changes, size_t first) {
  const LawChange& one = changes[first];
  size_t end = first + 1;
  if (of_a_rule(one)) return end;
  while (end < changes.size() && changes[end].kind == one.kind && changes[end].on == one.on &&
         table_of(changes[end]) == table_of(one))
    ++end;
  return end;
}

void append_change(std::string& out, const LawChange& change) {
  out += fmt::format("\n{} {} {} on {}\n", of_a_rule(change) ? "Rule" : "Row", change.subject,
                     name_of(change.kind), day_in_words(change.on));
  if (!change.words.empty()) out += fmt::format("  {}\n", change.words);
  out += fmt::format("  Source: {}\n", change.source);
}

}  // namespace

std::string_view name_of(Kind kind) {
  static constexpr std::array<std::string_view, 5> kNames = {"starts", "ends", "starts", "ends",
                                                             "changes"};
  return kNames[static_cast<size_t>(kind)];
}

std::vector<LawChange> changes_between(const Rulebook& rulebook, Day from, Day to) {
  std::vector<LawChange> out;
  add_rules(rulebook, from, to, out);
  for (const Table& table : rulebook.tables()) add_rows(table, from, to, out);
  return out;
}

std::vector<LawChange> changes_on(const Rulebook& rulebook, Day day) {
  return changes_between(rulebook, {day.days - 1}, day);
}

std::string changes_in_words(const std::vector<LawChange>& changes, Day from, Day to) {
  const auto rules = static_cast<size_t>(std::ranges::count_if(changes, of_a_rule));
  const size_t rows = changes.size() - rules;
  std::string out =
      fmt::format("From the law of {} to the law of {}: {} rule{} and {} table row{} differ\n",
                  day_in_words(from), day_in_words(to), rules, rules == 1 ? "" : "s", rows,
                  rows == 1 ? "" : "s");
  for (size_t i = 0; i < changes.size();) {
    const size_t end = end_of_run(changes, i);
    const size_t shown = end - i > kMostOfOneRun ? kShownOfLongRun : end - i;
    for (size_t k = i; k < i + shown; ++k) append_change(out, changes[k]);
    if (i + shown < end)
      out += fmt::format("\n... and {} more rows of the table {}: {} on {}\n", end - i - shown,
                         table_of(changes[i]), name_of(changes[i].kind),
                         day_in_words(changes[i].on));
    i = end;
  }
  return out;
}

}  // namespace onus
