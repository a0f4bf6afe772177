#include "estimate/capture_recapture.h"

#include <cmath>

#include "base/result.h"

namespace onus {

std::optional<FoundByNeither> found_by_neither(const TwoFinders& finders) {
  ONUS_CHECK(finders.both <= finders.first && finders.both <= finders.second);
  if (finders.both == 0) return std::nullopt;
  const double first = static_cast<double>(finders.first);
  const double second = static_cast<double>(finders.second);
  const double both = static_cast<double>(finders.both);
  const double found = first + second - both;
  FoundByNeither out;
  out.all = (first + 1) * (second + 1) / (both + 1) - 1;
  out.neither = out.all - found;
  out.first_share = first / out.all;
  out.second_share = second / out.all;
  out.all_interval = {out.all, out.all};
  if (out.neither <= 0) return out;
  const double variance = (first + 1) * (second + 1) * (first - both) * (second - both) /
                          ((both + 1) * (both + 1) * (both + 2));
  const double factor =
      std::exp(kZ95 * std::sqrt(std::log(1 + variance / (out.neither * out.neither))));
  out.all_interval = {found + out.neither / factor, found + out.neither * factor};
  return out;
}

}  // namespace onus
