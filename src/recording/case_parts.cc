#include "recording/case_parts.h"

#include <charconv>

#include "base/text.h"

namespace onus {

CasePart trimmed(CasePart part) {
  const std::string_view t = trim(part.text);
  if (!t.empty()) part.column += static_cast<uint32_t>(t.data() - part.text.data());
  part.text = t;
  return part;
}

std::vector<CasePart> split(CasePart part, char separator) {
  std::vector<CasePart> parts;
  for (;;) {
    const size_t at = part.text.find(separator);
    CasePart piece = trimmed({part.text.substr(0, at), part.column});
    if (!piece.text.empty()) parts.push_back(piece);
    if (at == std::string_view::npos) return parts;
    part.text.remove_prefix(at + 1);
    part.column += static_cast<uint32_t>(at + 1);
  }
}

CasePart first_word(CasePart& rest) {
  rest = trimmed(rest);
  const size_t at = rest.text.find(' ');
  CasePart word{rest.text.substr(0, at), rest.column};
  const size_t cut = at == std::string_view::npos ? rest.text.size() : at;
  rest.text.remove_prefix(cut);
  rest.column += static_cast<uint32_t>(cut);
  rest = trimmed(rest);
  return word;
}

std::optional<unsigned> number(std::string_view text) {
  unsigned value = 0;
  auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace onus
