#include "law/table_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/csv.h"
#include "base/text.h"

namespace onus {
namespace {

// Reads records until the end; reports those that are spoiled and passes over blank lines.
class Records {
 public:
  Records(std::string_view text, const std::string& file, ErrorList& errors)
      : reader_(CsvSource(checked(text, file, errors)), ',',
                {TableLimits::kRecordBytes, TableLimits::kColumns}),
        file_(file),
        errors_(errors) {}

  bool next(CsvReader::Record& out) {
    while (!errors_.full()) {
      auto more = reader_.next(out);
      if (!more) {
        Error error = more.error();
        error.place.file = file_;
        errors_.add(std::move(error));
        continue;
      }
      if (!*more) return false;
      if (out.fields.size() == 1 && trim(out.fields[0]).empty()) continue;
      for (std::string& field : out.fields) field = trim(field);
      return true;
    }
    return false;
  }

 private:
  static std::string_view checked(std::string_view text, const std::string& file,
                                  ErrorList& errors) {
    if (text.size() > TableLimits::kFileBytes) {
      errors.add(fmt::format("is larger than {} bytes", TableLimits::kFileBytes), {file});
      return {};
    }
    if (auto bad = find_bad_utf8(text)) {
      const auto line = std::ranges::count(text.substr(0, *bad), '\n') + 1;
      errors.add("a byte that is not text; save the file as CSV in UTF-8",
                 {file, static_cast<uint32_t>(line)});
      return {};
    }
    return text;
  }

  CsvReader reader_;
  const std::string& file_;
  ErrorList& errors_;
};

Place place_of(const CsvReader::Record& record, size_t field, const std::string& file) {
  return {file, static_cast<uint32_t>(record.lines[field]), record.columns[field]};
}

bool is_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

std::vector<std::string> split_bars(std::string_view text) {
  std::vector<std::string> parts;
  for (;;) {
    const size_t bar = text.find('|');
    parts.emplace_back(trim(text.substr(0, bar)));
    if (bar == std::string_view::npos) return parts;
    text.remove_prefix(bar + 1);
  }
}

bool read_type(std::string_view text, Column& column) {
  constexpr std::array<std::pair<std::string_view, CellType>, 6> kPlain = {
      {{"text", CellType::kText},
       {"day", CellType::kDay},
       {"number", CellType::kNumber},
       {"yes-no", CellType::kYesNo},
       {"offence", CellType::kOffence},
       {"class", CellType::kClass}}};
  for (auto [name, type] : kPlain)
    if (text == name) {
      column.type = type;
      return true;
    }
  if (text.starts_with("choice:")) {
    column.type = CellType::kChoice;
    column.choices = split_bars(text.substr(7));
    return std::ranges::none_of(column.choices, [](auto& choice) { return choice.empty(); });
  }
  if (!text.starts_with("fact:")) return false;
  column.type = CellType::kFact;
  column.fact = text.substr(5);
  return !column.fact.empty();
}

void add_column(const CsvReader::Record& record, const std::string& file,
                std::vector<Table>& tables, ErrorList& errors) {
  const std::string& name = record.fields[0];
  Column column;
  column.place = place_of(record, 1, file);
  column.name = record.fields[1];
  column.about = record.fields[4];
  if (!is_name(name))
    return errors.add("write the table's name in small letters, digits and hyphens",
                      place_of(record, 0, file));
  if (!is_name(column.name))
    return errors.add("write the column's name in small letters, digits, hyphens and underscores",
                      column.place);
  if (!read_type(record.fields[2], column))
    return errors.add(
        fmt::format("'{}' is not a type; write text, day, number, yes-no, choice:a|b, "
                    "offence, class or fact:NAME",
                    record.fields[2]),
        place_of(record, 2, file));
  const std::string& key = record.fields[3];
  if (key != "yes" && key != "no" && !key.empty())
    return errors.add("write yes or no: whether the column is part of the key",
                      place_of(record, 3, file));
  column.key = key == "yes";
  auto table = std::ranges::find(tables, name, &Table::name);
  if (table == tables.end()) {
    if (tables.size() == TableLimits::kTables)
      return errors.add(fmt::format("more than {} tables", TableLimits::kTables), column.place);
    table = tables.emplace(tables.end());
    table->name = name;
  }
  if (table->find_column(column.name))
    return errors.add(fmt::format("table '{}' has the column '{}' twice", name, column.name),
                      column.place);
  if (table->columns.size() == TableLimits::kColumns)
    return errors.add(fmt::format("more than {} columns", TableLimits::kColumns), column.place);
  table->columns.push_back(std::move(column));
}

void need_dates_and_source(const Table& table, ErrorList& errors) {
  constexpr std::array<std::pair<std::string_view, CellType>, 3> kNeeded = {
      {{"from", CellType::kDay}, {"to", CellType::kDay}, {"source", CellType::kText}}};
  constexpr std::array<std::string_view, 2> kTypeNames = {"text", "day"};
  for (auto [name, type] : kNeeded) {
    const auto column = table.find_column(name);
    if (!column || table.columns[*column].type != type)
      errors.add(fmt::format("table '{}' needs a column '{}' of type {}", table.name, name,
                             kTypeNames[type == CellType::kDay]),
                 table.columns[0].place);
  }
}

}  // namespace

std::vector<Table> parse_schema(std::string_view text, const std::string& file, ErrorList& errors) {
  constexpr std::array<std::string_view, 5> kHeader = {"table", "column", "type", "key", "about"};
  std::vector<Table> tables;
  Records records(text, file, errors);
  CsvReader::Record record;
  if (!records.next(record) || !std::ranges::equal(record.fields, kHeader)) {
    errors.add("the first line must be table,column,type,key,about", {file, 1, 1});
    return tables;
  }
  while (records.next(record)) {
    if (record.fields.size() == kHeader.size())
      add_column(record, file, tables, errors);
    else
      errors.add(fmt::format("{} fields where {} are wanted", record.fields.size(), kHeader.size()),
                 {file, static_cast<uint32_t>(record.line)});
  }
  for (const Table& table : tables) need_dates_and_source(table, errors);
  return tables;
}

void parse_rows(std::string_view text, const std::string& file, Table& table, ErrorList& errors) {
  table.file = file;
  Records records(text, file, errors);
  CsvReader::Record record;
  if (!records.next(record) ||
      !std::ranges::equal(record.fields, table.columns, {}, {}, &Column::name)) {
    std::string header;
    for (const Column& column : table.columns) header += (header.empty() ? "" : ",") + column.name;
    return errors.add(fmt::format("the first line must be {}", header), {file, 1, 1});
  }
  while (records.next(record)) {
    const auto line = static_cast<uint32_t>(record.line);
    if (record.fields.size() != table.columns.size()) {
      errors.add(
          fmt::format("{} fields where {} are wanted; a comma inside a field needs the field "
                      "in double quotes",
                      record.fields.size(), table.columns.size()),
          {file, line});
      continue;
    }
    if (table.rows.size() == TableLimits::kRows)
      return errors.add(fmt::format("more than {} rows", TableLimits::kRows), {file, line});
    TableRow& row = table.rows.emplace_back();
    row.line = line;
    for (std::string& field : record.fields) row.cells.emplace_back().text = std::move(field);
  }
}

std::vector<std::string> distinct_texts(const Table& table, size_t column) {
  std::vector<std::string> texts;
  std::unordered_set<std::string_view> seen;
  for (const TableRow& row : table.rows)
    if (!row.cells[column].blank() && seen.insert(row.cells[column].text).second)
      texts.push_back(row.cells[column].text);
  return texts;
}

}  // namespace onus
