// Stretches of a line of a worked case, each with the column at which it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace onus {

struct CasePart {
  std::string_view text;
  uint32_t column = 1;  // of the line, from 1
};

// Without blanks at either end.
CasePart trimmed(CasePart part);

// The pieces between separators, trimmed; empty ones are left out.
std::vector<CasePart> split(CasePart part, char separator);

// Takes the first word off.
CasePart first_word(CasePart& rest);

// Nothing unless the whole text is digits of a number that fits.
std::optional<unsigned> number(std::string_view text);

}  // namespace onus
