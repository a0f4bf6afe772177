#include "law/suggest.h"

#include <fmt/format.h>

#include "base/text.h"

namespace onus {

std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> names) {
  constexpr size_t kWithin = 3;
  std::string_view best;
  size_t least = kWithin;
  for (std::string_view name : names)
    if (const size_t distance = edit_distance(wanted, name, kWithin); distance < least) {
      least = distance;
      best = name;
    }
  return best.empty() ? std::string() : fmt::format("; did you mean '{}'?", best);
}

}  // namespace onus
