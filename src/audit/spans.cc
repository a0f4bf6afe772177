#include "audit/spans.h"

#include <algorithm>

namespace onus {

std::pair<uint32_t, uint32_t> whole_characters(std::string_view text, uint32_t from, uint32_t to) {
  const auto size = static_cast<uint32_t>(std::min<size_t>(text.size(), UINT32_MAX));
  to = std::min(to, size);
  from = std::min(from, to);
  if (from == to) return {from, to};
  const auto inside = [&](uint32_t at) {
    return at < size && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  for (int step = 0; step < 3 && from > 0 && inside(from); ++step) --from;
  for (int step = 0; step < 3 && inside(to); ++step) ++to;
  return {from, to};
}

}  // namespace onus
