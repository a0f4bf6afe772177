// The lines of review sheets as they come back, before anything is made of them.
#pragma once

#include <array>
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

// Of one sheet.
inline constexpr size_t kMostSheetRows = 100'000;
inline constexpr size_t kMostSheetErrors = 1'000;      // the rest of the sheet is then left unread
inline constexpr size_t kMostCellBytes = 32'767;       // as in a spreadsheet; not of `shown`

// The lines whose plan, reading, report and row can be understood; what is wrong with the others
// goes to errors.
std::vector<SheetLine> parse_sheet_lines(const SheetFile& sheet, const ReviewBook& book,
                                         std::vector<Error>& errors);

}  // namespace onus
