#include "base/text_table.h"

#include <algorithm>
#include <string_view>

namespace onus {
namespace {

// Bytes that continue a character of UTF-8 are not counted.
size_t characters_in(std::string_view text) {
  return static_cast<size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::string TextTable::text() const {
  std::vector<size_t> widths(sides_.size(), 0);
  for (const auto& cells : rows_)
    for (size_t i = 0; i < cells.size() && i < widths.size(); ++i)
      widths[i] = std::max(widths[i], characters_in(cells[i]));
  std::string out;
  for (const auto& cells : rows_) {
    std::string line;
    for (size_t i = 0; i < widths.size(); ++i) {
      const std::string_view cell = i < cells.size() ? std::string_view(cells[i]) : "";
      const std::string blanks(widths[i] - characters_in(cell), ' ');
      line += "  ";
      line += sides_[i] == 'r' ? blanks : "";
      line += cell;
      line += sides_[i] == 'r' ? "" : blanks;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  }
  return out;
}

}  // namespace onus
