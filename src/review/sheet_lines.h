// The lines of review sheets as they come back, before anything is made of them.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "review/review.h"

namespace onus {

struct SheetLine {
  std::array<std::string, kSheetColumns> cells;  // trimmed
  std::array<Place, kSheetColumns> places;
  SheetRow row = SheetRow::kReport;
  Reading reading = Reading::kFirst;

  const std::string& operator[](SheetColumn column) const {
    return cells[static_cast<size_t>(column)];
  }
  const Place& place(SheetColumn column) const { return places[static_cast<size_t>(column)]; }
  bool blank(SheetColumn column) const { return (*this)[column].empty(); }
};

// The lines whose plan, reading, report and row can be understood; what is wrong with the others
// goes to errors.
std::vector<SheetLine> read_sheet_lines(const std::filesystem::path& file, const ReviewBook& book,
                                        std::vector<Error>& errors);

}  // namespace onus
