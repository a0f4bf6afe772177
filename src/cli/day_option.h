// A day given on the command line.
#pragma once

#include <chrono>
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

inline Day today() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return local_day({std::chrono::duration_cast<std::chrono::seconds>(now).count()});
}

// The same where an option that is left out means today.
inline Result<Day> day_or_today(std::string_view name, const std::string& text) {
  if (text.empty()) return today();
  return day_option(name, text);
}

}  // namespace onus
