#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

#include "law/table_parser.h"

namespace onus {
namespace {

constexpr double kLargestNumber = 1e9;

bool read_number(std::string_view text, double& out) {
  if (text.find_first_not_of("-.0123456789") != std::string_view::npos) return false;
  auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() &&
         std::abs(out) <= kLargestNumber;
}

// "a|b or c" as people write it, at most so many.
std::string list_of(const std::vector<std::string>& words) {
  constexpr size_t kMost = 20;
  std::string out;
  for (size_t i = 0; i < words.size() && i < kMost; ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += words[i];
  }
  return words.size() > kMost ? out + "..." : out;
}

// What is wrong with the cell, or nothing; gives it its typed value.
std::string type_cell(Cell& cell, const Column& column, const CellReferences& references) {
  auto refer = [&](const auto& known, std::string_view what, std::string_view table) {
    const auto found = known.find(cell.text);
    if (found == known.end())
      return fmt::format("'{}' is no {} of the table '{}'", cell.text, what, table);
    cell.value = found->second;
    return std::string();
  };
  switch (column.type) {
    case CellType::kText:
      return {};
    case CellType::kDay: {
      auto day = parse_day(cell.text);
      if (!day) return day.error().message;
      cell.day = *day;
      return {};
    }
    case CellType::kNumber:
      return read_number(cell.text, cell.number)
                 ? std::string()
                 : fmt::format("'{}' is not a number; write digits, as 12 or 0.5", cell.text);
    case CellType::kYesNo:
      if (cell.text != "yes" && cell.text != "no")
        return fmt::format("'{}': write yes or no", cell.text);
      cell.value = cell.text == "yes";
      return {};
    case CellType::kChoice: {
      const auto found = std::ranges::find(column.choices, cell.text);
      if (found == column.choices.end())
        return fmt::format("'{}': write {}", cell.text, list_of(column.choices));
      cell.value = static_cast<ValueId>(found - column.choices.begin());
      return {};
    }
    case CellType::kOffence:
      return refer(references.offences, "offence", "offences");
    case CellType::kClass:
      return refer(references.classes, "class", "classes");
    case CellType::kFact: {
      const Vocabulary& vocabulary = *references.vocabulary;
      const FactId fact = vocabulary.find(column.fact);
      if (fact == kNoFact) return {};  // said once, of the column
      cell.value = vocabulary.value_of(fact, cell.text);
      if (cell.value != kNoValue) return {};
      return fmt::format("'{}' is not a value of '{}'{}", cell.text, column.fact,
                         vocabulary.suggest_value(fact, cell.text));
    }
  }
  return {};
}

}  // namespace

void type_cells(Table& table, const CellReferences& references, ErrorList& errors) {
  const size_t from = table.column("from"), to = table.column("to"),
               source = table.column("source");
  for (const Column& column : table.columns)
    if (column.type == CellType::kFact && references.vocabulary->find(column.fact) == kNoFact)
      errors.add(fmt::format("unknown fact '{}'{}", column.fact,
                             references.vocabulary->suggest_fact(column.fact)),
                 column.place);
  const auto keys = std::ranges::count(table.columns, true, &Column::key);
  for (TableRow& row : table.rows) {
    const bool keyed = std::ranges::any_of(table.columns, [&](const Column& column) {
      return column.key && !row.cells[static_cast<size_t>(&column - table.columns.data())].blank();
    });
    if (keys > 0 && !keyed) errors.add("the row has no key", {table.file, row.line});
    for (size_t c = 0; c < row.cells.size(); ++c) {
      const Column& column = table.columns[c];
      Cell& cell = row.cells[c];
      std::string wrong;
      if (!cell.blank())
        wrong = type_cell(cell, column, references);
      else if (c == from || c == source)
        wrong = "must not be blank";
      if (!wrong.empty())
        errors.add(fmt::format("column '{}': {}", column.name, wrong), {table.file, row.line});
      if (errors.full()) return;
    }
    row.from = row.cells[from].day;
    row.to = row.cells[to].blank() ? kLastDay : row.cells[to].day;
    if (row.to < row.from)
      errors.add(fmt::format("the row would end on {} before it starts on {}", row.cells[to].text,
                             row.cells[from].text),
                 {table.file, row.line});
  }
}

}  // namespace onus
