#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "law/table_parser.h"

namespace onus {

bool schema_asks(const Table& table, std::string_view word) {
  return std::ranges::any_of(table.columns, [&](const Column& column) {
    return column.about.find(word) != std::string::npos;
  });
}

std::optional<Day> first_uncovered(std::vector<Period> rows, Period days) {
  std::ranges::sort(rows, {}, &Period::from);
  Day next = days.from;
  for (const Period& row : rows)
    if (row.from <= next && next <= row.to) {
      if (row.to >= days.to) return {};
      next = {row.to.days + 1};
    }
  return next;
}

void check_dates(const Table& table, ErrorList& errors) {
  std::vector<size_t> keys;
  for (size_t c = 0; c < table.columns.size(); ++c)
    if (table.columns[c].key) keys.push_back(c);
  const bool gapless = schema_asks(table, kNoGaps);
  if (keys.empty()) return;
  auto key_order = [&](const TableRow* a, const TableRow* b) {
    for (size_t c : keys)
      if (const int order = a->cells[c].text.compare(b->cells[c].text); order != 0) return order;
    return 0;
  };
  std::vector<const TableRow*> rows;
  for (const TableRow& row : table.rows) rows.push_back(&row);
  std::ranges::sort(rows, [&](const TableRow* a, const TableRow* b) {
    const int order = key_order(a, b);
    return order != 0 ? order < 0 : std::tie(a->from, a->line) < std::tie(b->from, b->line);
  });
  const TableRow* latest = nullptr;  // of this key, the row that ends last so far
  for (const TableRow* row : rows) {
    if (errors.full()) return;
    if (latest && key_order(latest, row) == 0) {
      std::string key;
      for (size_t c : keys) key += (key.empty() ? "" : ", ") + row->cells[c].text;
      if (row->from <= latest->to)
        errors.add(fmt::format("'{}' has two rows on {}: this one and line {}; end one before the "
                               "other starts",
                               key, format_day(row->from), latest->line),
                   {table.file, row->line});
      else if (gapless && latest->to.days + 1 < row->from.days)
        errors.add(fmt::format("'{}' has no row from {} to {}, between line {} and this one", key,
                               format_day({latest->to.days + 1}), format_day({row->from.days - 1}),
                               latest->line),
                   {table.file, row->line});
      if (row->to <= latest->to) continue;
    }
    latest = row;
  }
}

void check_every_choice(const Table& table, ErrorList& errors) {
  const auto key = table.only_key();
  if (!key || table.rows.empty() || !schema_asks(table, kEveryValue)) return;
  std::map<std::string_view, std::vector<Period>> rows;
  Period days{kLastDay, kLastDay, {}};
  for (const TableRow& row : table.rows) {
    rows[row[*key].text].push_back({row.from, row.to, {}});
    days.from = std::min(days.from, row.from);
  }
  for (const std::string& choice : table.columns[*key].choices)
    if (const auto day = first_uncovered(rows[choice], days))
      errors.add(fmt::format("'{}' has no row on {}; every value of '{}' needs one on every day",
                             choice, format_day(*day), table.columns[*key].name),
                 {table.file});
}

void check_named_in_force(const Table& table, CellType type, const Table& named,
                          ErrorList& errors) {
  const size_t key = *named.only_key();
  std::map<std::string_view, std::vector<Period>> rows;
  for (const TableRow& row : named.rows) rows[row[key].text].push_back({row.from, row.to, {}});
  for (size_t c = 0; c < table.columns.size(); ++c) {
    if (table.columns[c].type != type) continue;
    for (const TableRow& row : table.rows)
      if (const auto found = rows.find(row[c].text); found != rows.end())
        if (const auto day = first_uncovered(found->second, {row.from, row.to, {}}))
          errors.add(fmt::format("column '{}': '{}' has no row in {} on {}", table.columns[c].name,
                                 row[c].text, named.file, format_day(*day)),
                     {table.file, row.line});
  }
}

}  // namespace onus
