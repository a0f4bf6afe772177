// The rulebook's tables: dated rows under a header, as a registrar keeps them in a spreadsheet.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "account/vocabulary.h"
#include "base/instant.h"

namespace onus {

enum class CellType : uint8_t { kText, kDay, kNumber, kYesNo, kChoice, kOffence, kClass, kFact };

struct Column {
  std::string name;
  CellType type = CellType::kText;
  std::vector<std::string> choices;  // kChoice: the words it may hold
  std::string fact;                  // kFact: the fact whose values it holds
  bool key = false;
  std::string about;
  Place place;
};

// text is what the file says; the others hold what the column's type makes of it. A blank cell has
// nothing but an empty text.
struct Cell {
  std::string text;
  double number = 0;         // kNumber
  Day day;                   // kDay
  ValueId value = kNoValue;  // kChoice: index of the choice; kOffence, kFact: value of the fact;
                             // kYesNo: 1 for yes, 0 for no

  bool blank() const { return text.empty(); }
  bool yes() const { return value == 1; }
};

struct TableRow {
  Day from;
  Day to;  // included; kLastDay when open
  std::vector<Cell> cells;
  uint32_t line = 0;

  const Cell& operator[](size_t column) const { return cells[column]; }
  bool in_force_on(Day day) const { return from <= day && day <= to; }
};

struct Table {
  std::string name;
  std::string file;
  std::vector<Column> columns;
  std::vector<TableRow> rows;  // in the order of the file
  // Says what there is and decides nothing: its rows make no editions and are in none.
  bool listing = false;

  std::optional<size_t> find_column(std::string_view column) const;
  // As find_column, but it must exist: for columns that the program relies on.
  size_t column(std::string_view column) const;
  // The only key column, or nothing when there are none or several.
  std::optional<size_t> only_key() const;
};

// The rows of a table that are in force on the days of an edition, in the order of the file.
class TableView {
 public:
  TableView(const Table& table, std::span<const TableRow* const> rows)
      : table_(&table), rows_(rows) {}

  const Table& table() const { return *table_; }
  size_t column(std::string_view name) const { return table_->column(name); }
  std::span<const TableRow* const> rows() const { return rows_; }
  // The first row whose cell in that column is exactly this, or nullptr.
  const TableRow* find(size_t column, std::string_view text) const;

 private:
  const Table* table_;
  std::span<const TableRow* const> rows_;
};

}  // namespace onus
