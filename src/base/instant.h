// Instants and civil days. The force's clock is Europe/London; instants are kept in UTC seconds.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace onus {

// Seconds since 1970-01-01T00:00:00Z.
struct Instant {
  int64_t seconds = 0;
  auto operator<=>(const Instant&) const = default;
};

inline Instant operator+(Instant at, int64_t seconds) { return {at.seconds + seconds}; }
inline constexpr int64_t kHourSeconds = 3600;

// A civil day, counted from 1970-01-01. The law of a day is looked up by this.
struct Day {
  int32_t days = 0;
  auto operator<=>(const Day&) const = default;
};
inline constexpr Day kFirstDay{-1'000'000};
inline constexpr Day kLastDay{1'000'000};

// RFC 3339, "2026-07-03T21:14:00+01:00" or "...Z"; seconds may be left out, a fraction is dropped, a
// blank may stand for T. A time without offset is Europe/London; one in the hour that the autumn
// change repeats is taken as the earlier, one in the hour that spring skips is an error.
// Years 1900 to 2199.
Result<Instant> parse_instant(std::string_view text);

// A pattern of strptime's letters %d %m %Y %y %H %M %S %b (English month names) for extracts that
// write times their own way, always Europe/London.
Result<Instant> parse_instant(std::string_view text, std::string_view pattern);

// RFC 3339 with the Europe/London offset of that instant.
std::string format_instant(Instant at);
void append_instant(std::string& out, Instant at);

// "2026-07-03".
Result<Day> parse_day(std::string_view text);
std::string format_day(Day day);
// "3 July 2026", for people.
std::string day_in_words(Day day);

// The day on the force's clock.
Day local_day(Instant at);

}  // namespace onus
