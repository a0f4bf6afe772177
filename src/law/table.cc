#include "law/table.h"

#include "base/result.h"

namespace onus {

std::optional<size_t> Table::find_column(std::string_view column) const {
  for (size_t c = 0; c < columns.size(); ++c)
    if (columns[c].name == column) return c;
  return std::nullopt;
}

size_t Table::column(std::string_view column) const {
  const auto found = find_column(column);
  ONUS_CHECK(found && "a column that the program relies on is missing from tables.csv");
  return *found;
}

std::optional<size_t> Table::only_key() const {
  std::optional<size_t> key;
  for (size_t c = 0; c < columns.size(); ++c) {
    if (!columns[c].key) continue;
    if (key) return std::nullopt;
    key = c;
  }
  return key;
}

const TableRow* TableView::find(size_t column, std::string_view text) const {
  for (const TableRow* row : rows_)
    if (row->cells[column].text == text) return row;
  return nullptr;
}

}  // namespace onus
