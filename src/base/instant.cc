#include "base/instant.h"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/text.h"

namespace onus {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr size_t kQuotedBytes = 60;  // of a text that an error message repeats
constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

struct Civil {
  int year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0;
};

const date::time_zone& london() {
  static const date::time_zone* zone = date::locate_zone("Europe/London");
  return *zone;
}

// Offsets change twice a year, so the last interval answers nearly every question.
int64_t london_offset_seconds(int64_t utc_seconds) {
  thread_local int64_t from = 0, to = 0, offset = 0;
  if (utc_seconds < from || utc_seconds >= to) {
    auto info = london().get_info(date::sys_seconds(std::chrono::seconds(utc_seconds)));
    from = info.begin.time_since_epoch().count();
    to = info.end.time_since_epoch().count();
    offset = info.offset.count();
  }
  return offset;
}

bool read_digits(std::string_view& text, size_t least, size_t most, int& value) {
  size_t count = 0;
  value = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
    value = value * 10 + (text[count++] - '0');
  if (count < least) return false;
  text.remove_prefix(count);
  return true;
}

bool read_char(std::string_view& text, char wanted) {
  if (text.empty() || text.front() != wanted) return false;
  text.remove_prefix(1);
  return true;
}

Result<int64_t> civil_seconds(const Civil& c, std::string_view text) {
  auto ymd = date::year(c.year) / c.month / c.day;
  if (c.year < kFirstYear || c.year > kLastYear || !ymd.ok())
    return fail(fmt::format("'{}' names a day that does not exist between {} and {}; check "
                            "the day, the month and the year",
                            cut_utf8(text, kQuotedBytes), kFirstYear, kLastYear));
  if (c.hour > 23 || c.minute > 59 || c.second > 60)
    return fail(fmt::format("'{}' names a time that does not exist; hours go to 23, minutes "
                            "and seconds to 59",
                            cut_utf8(text, kQuotedBytes)));
  int64_t days = date::sys_days(ymd).time_since_epoch().count();
  return days * 86400 + int64_t{c.hour} * 3600 + int64_t{c.minute} * 60 + std::min(c.second, 59);
}

Result<Instant> from_local(int64_t local_seconds, std::string_view text) {
  auto info = london().get_info(date::local_seconds(std::chrono::seconds(local_seconds)));
  if (info.result == date::local_info::nonexistent)
    return fail(fmt::format("'{}' falls in the hour skipped when the clocks went forward; give "
                            "the offset, as +01:00", cut_utf8(text, kQuotedBytes)));
  return Instant{local_seconds - info.first.offset.count()};
}

bool read_month_name(std::string_view& text, int& month) {
  for (size_t m = 0; m < kMonths.size(); ++m) {
    std::string_view name = kMonths[m];
    size_t same = 0;
    while (same < name.size() && same < text.size() && (text[same] | 0x20) == name[same]) ++same;
    if (same < 3) continue;
    month = static_cast<int>(m) + 1;
    text.remove_prefix(same);
    return true;
  }
  return false;
}

// One letter of a pattern; false when the text does not fit it.
bool read_field(char letter, std::string_view& text, Civil& c) {
  switch (letter) {
    case 'd': return read_digits(text, 1, 2, c.day);
    case 'm': return read_digits(text, 1, 2, c.month);
    case 'Y': return read_digits(text, 4, 4, c.year);
    case 'y':
      if (!read_digits(text, 2, 2, c.year)) return false;
      c.year += c.year < 70 ? 2000 : 1900;
      return true;
    case 'H': return read_digits(text, 1, 2, c.hour);
    case 'M': return read_digits(text, 2, 2, c.minute);
    case 'S': return read_digits(text, 2, 2, c.second);
    case 'b': return read_month_name(text, c.month);
    default: return false;
  }
}

}  // namespace

Result<Instant> parse_instant(std::string_view text) {
  const std::string_view whole = text;
  auto bad = [&] {
    return fail(fmt::format("'{}' is not a time; write it as 2026-07-03T21:14:00+01:00",
                            cut_utf8(whole, kQuotedBytes)));
  };
  Civil c;
  if (!read_digits(text, 4, 4, c.year) || !read_char(text, '-') ||
      !read_digits(text, 2, 2, c.month) || !read_char(text, '-') ||
      !read_digits(text, 2, 2, c.day))
    return bad();
  if (!read_char(text, 'T') && !read_char(text, 't') && !read_char(text, ' ')) return bad();
  if (!read_digits(text, 2, 2, c.hour) || !read_char(text, ':') ||
      !read_digits(text, 2, 2, c.minute))
    return bad();
  if (read_char(text, ':') && !read_digits(text, 2, 2, c.second)) return bad();
  if (read_char(text, '.')) {
    int digit;
    if (!read_digits(text, 1, 1, digit)) return bad();
    while (read_digits(text, 1, 1, digit)) {
    }
  }
  ONUS_TRY(int64_t seconds, civil_seconds(c, whole));
  if (text.empty()) return from_local(seconds, whole);
  if (text == "Z" || text == "z") return Instant{seconds};
  const bool west = text.front() == '-';
  if (!read_char(text, '+') && !read_char(text, '-')) return bad();
  int hours = 0, minutes = 0;
  if (!read_digits(text, 2, 2, hours)) return bad();
  read_char(text, ':');
  if (!read_digits(text, 2, 2, minutes) || !text.empty() || hours > 14 || minutes > 59)
    return bad();
  const int64_t offset = int64_t{hours} * 3600 + int64_t{minutes} * 60;
  return Instant{west ? seconds + offset : seconds - offset};
}

Result<Instant> parse_instant(std::string_view text, std::string_view pattern) {
  const std::string_view whole = text;
  Civil c;
  for (size_t i = 0; i < pattern.size(); ++i) {
    bool fits;
    if (pattern[i] == '%' && i + 1 < pattern.size())
      fits = read_field(pattern[++i], text, c);
    else
      fits = read_char(text, pattern[i]);
    if (!fits)
      return fail(fmt::format("'{}' does not fit the time pattern '{}'", cut_utf8(whole, kQuotedBytes),
                              pattern));
  }
  if (!text.empty())
    return fail(fmt::format("'{}' has more than the time pattern '{}'", cut_utf8(whole, kQuotedBytes),
                            pattern));
  ONUS_TRY(int64_t seconds, civil_seconds(c, whole));
  return from_local(seconds, whole);
}

void append_instant(std::string& out, Instant at) {
  const int64_t offset = london_offset_seconds(at.seconds);
  const int64_t local = at.seconds + offset;
  const auto day = date::floor<date::days>(date::sys_seconds(std::chrono::seconds(local)));
  const date::year_month_day ymd(day);
  const int64_t rest = local - int64_t{day.time_since_epoch().count()} * 86400;
  fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}",
                 static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                 static_cast<unsigned>(ymd.day()), rest / 3600, rest / 60 % 60, rest % 60,
                 offset < 0 ? '-' : '+', std::abs(offset) / 3600, std::abs(offset) / 60 % 60);
}

std::string format_instant(Instant at) {
  std::string out;
  append_instant(out, at);
  return out;
}

Result<Day> parse_day(std::string_view text) {
  const std::string_view whole = text;
  Civil c;
  if (!read_digits(text, 4, 4, c.year) || !read_char(text, '-') ||
      !read_digits(text, 2, 2, c.month) || !read_char(text, '-') ||
      !read_digits(text, 2, 2, c.day) || !text.empty())
    return fail(fmt::format("'{}' is not a day; write it as 2026-04-01", cut_utf8(whole, kQuotedBytes)));
  ONUS_TRY(int64_t seconds, civil_seconds(c, whole));
  return Day{static_cast<int32_t>(seconds / 86400 - (seconds % 86400 < 0))};
}

std::string format_day(Day day) {
  const date::year_month_day ymd{date::sys_days(date::days(day.days))};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()),
                     static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

std::string day_in_words(Day day) {
  const date::year_month_day ymd{date::sys_days(date::days(day.days))};
  return fmt::format("{} {} {}", static_cast<unsigned>(ymd.day()),
                     kMonthNames[static_cast<unsigned>(ymd.month()) - 1],
                     static_cast<int>(ymd.year()));
}

Day local_day(Instant at) {
  const int64_t local = at.seconds + london_offset_seconds(at.seconds);
  return Day{static_cast<int32_t>(local / 86400 - (local % 86400 < 0))};
}

}  // namespace onus
