// Columns for a terminal: as wide as their widest cell.
#pragma once

#include <string>
#include <vector>

namespace onus {

class TextTable {
 public:
  // One letter a column: l for words, r for figures, which are set to the right.
  explicit TextTable(std::string sides) : sides_(std::move(sides)) {}

  // Missing cells are blank; there may be no more than columns.
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  bool empty() const { return rows_.empty(); }

  // Every row on a line of its own, two blanks before it and between its columns, none at its end.
  std::string text() const;

 private:
  std::string sides_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace onus
