// A day given on the command line.
#pragma once

#include <string>
#include <string_view>

#include "base/instant.h"

namespace onus {

// The error names the option or argument.
inline Result<Day> day_option(std::string_view name, const std::string& text) {
  auto day = parse_day(text);
  if (!day) return fail(std::string(name) + ": " + day.error().message);
  return *day;
}

}  // namespace onus
