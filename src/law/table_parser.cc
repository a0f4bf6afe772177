#include "law/table_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>
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
        file_(file), errors_(errors) {}

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
      {{"text", CellType::kText}, {"day", CellType::kDay}, {"number", CellType::kNumber},
       {"yes-no", CellType::kYesNo}, {"offence", CellType::kOffence}, {"class", CellType::kClass}}};
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

void add_column(const CsvReader::Record& record, const std::string& file, std::vector<Table>& tables,
                ErrorList& errors) {
  const std::string& name = record.fields[0];
  Column column;
  column.place = place_of(record, 1, file);
  column.name = record.fields[1];
  column.about = record.fields[4];
  if (!is_name(name)) return errors.add("write the table's name in small letters, digits and hyphens",
                                        place_of(record, 0, file));
  if (!is_name(column.name))
    return errors.add("write the column's name in small letters, digits, hyphens and underscores",
                      column.place);
  if (!read_type(record.fields[2], column))
    return errors.add(fmt::format("'{}' is not a type; write text, day, number, yes-no, choice:a|b, "
                                  "offence, class or fact:NAME", record.fields[2]),
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
                             kTypeNames[type == CellType::kDay]), table.columns[0].place);
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
      errors.add(fmt::format("{} fields where {} are wanted; a comma inside a field needs the field "
                             "in double quotes", record.fields.size(), table.columns.size()),
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
  auto refer = [&](const auto& known, std::string_view what) {
    const auto found = known.find(cell.text);
    if (found == known.end()) return fmt::format("'{}' is no {} of the offences table", cell.text, what);
    cell.value = found->second;
    return std::string();
  };
  switch (column.type) {
    case CellType::kText: return {};
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
    case CellType::kOffence: return refer(references.offences, "offence");
    case CellType::kClass: return refer(references.classes, "class");
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
  const size_t from = table.column("from"), to = table.column("to"), source = table.column("source");
  for (const Column& column : table.columns)
    if (column.type == CellType::kFact && references.vocabulary->find(column.fact) == kNoFact)
      errors.add(fmt::format("unknown fact '{}'{}", column.fact,
                             references.vocabulary->suggest_fact(column.fact)), column.place);
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
                             row.cells[from].text), {table.file, row.line});
  }
}

void check_dates(const Table& table, ErrorList& errors) {
  std::vector<size_t> keys;
  bool gapless = false;
  for (size_t c = 0; c < table.columns.size(); ++c) {
    if (table.columns[c].key) keys.push_back(c);
    gapless |= table.columns[c].about.find("no-gaps") != std::string::npos;
  }
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
                               "other starts", key, format_day(row->from), latest->line),
                   {table.file, row->line});
      else if (gapless && latest->to.days + 1 < row->from.days)
        errors.add(fmt::format("'{}' has no row from {} to {}, between line {} and this one", key,
                               format_day({latest->to.days + 1}), format_day({row->from.days - 1}),
                               latest->line), {table.file, row->line});
      if (row->to <= latest->to) continue;
    }
    latest = row;
  }
}

}  // namespace onus
