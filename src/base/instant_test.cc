#include "base/instant.h"

#include <gtest/gtest.h>

#include <string>

namespace onus {
namespace {

std::string read(std::string_view text) {
  auto at = parse_instant(text);
  return at ? format_instant(*at) : at.error().message;
}

TEST(Instant, ReadsAndWritesRfc3339) {
  const std::pair<const char*, const char*> cases[] = {
      {"2026-07-03T21:14:00+01:00", "2026-07-03T21:14:00+01:00"},
      {"2026-07-03T20:14:00Z", "2026-07-03T21:14:00+01:00"},
      {"2026-07-03 21:14", "2026-07-03T21:14:00+01:00"},
      {"2026-01-03T21:14:00", "2026-01-03T21:14:00+00:00"},
      {"2026-01-03T21:14:00.123456789Z", "2026-01-03T21:14:00+00:00"},
      {"2026-01-03T21:14:00.1234567890123Z", "2026-01-03T21:14:00+00:00"},
      {"2026-04-30T11:18:00-05:00", "2026-04-30T17:18:00+01:00"},
      {"2026-04-30T11:18:00+0100", "2026-04-30T11:18:00+01:00"},
      {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00+00:00"},
      // The system's time zone tables name the changes of the clocks up to 2037 only.
      {"2199-07-03T21:14:00Z", "2199-07-03T21:14:00+00:00"},
      {"1900-01-01T00:00:00", "1900-01-01T00:00:00+00:00"},
      {"1969-12-31T23:59:59Z", "1970-01-01T00:59:59+01:00"},
      // In the repeated hour a time without offset is the earlier; an offset tells them apart.
      {"2026-10-25T01:30:00", "2026-10-25T01:30:00+01:00"},
      {"2026-10-25T01:30:00+00:00", "2026-10-25T01:30:00+00:00"},
  };
  for (auto [text, expected] : cases) EXPECT_EQ(read(text), expected) << text;
}

TEST(Instant, RefusesWhatIsNoTime) {
  for (const char* text :
       {"", "yesterday", "2026-07-03", "2026-7-3T21:14", "2026-07-03T21", "2026-07-03T21:14:",
        "2026-07-03T21:14:00+1", "2026-07-03T21:14:00+15:00", "2026-07-03T21:14:00Zx",
        "2026-07-03T21:14:00+01:00 ", "03/07/2026 21:14"})
    EXPECT_NE(read(text).find("write it as 2026-07-03T21:14:00+01:00"), std::string::npos) << text;
  for (const char* text : {"2026-13-01T00:00", "2026-02-29T00:00", "0000-01-01T00:00",
                           "2200-01-01T00:00", "1899-12-31T23:59"})
    EXPECT_NE(read(text).find("names a day that does not exist"), std::string::npos) << text;
  for (const char* text : {"2026-07-03T24:00", "2026-07-03T23:60", "2026-07-03T23:59:61"})
    EXPECT_NE(read(text).find("names a time that does not exist"), std::string::npos) << text;
  EXPECT_NE(read("2026-03-29T01:30:00").find("skipped when the clocks went forward"),
            std::string::npos);
}

TEST(Instant, MessagesStayShort) {
  const std::string tail(100000, 'x');
  for (const char* head : {"", "2026-13-01T00:00", "2026-07-03T24:00", "2026-03-29T01:30:00"})
    EXPECT_LT(read(head + tail).size(), 250u) << head;
}

TEST(Instant, ReadsPatterns) {
  const std::tuple<const char*, const char*, const char*> cases[] = {
      {"03/07/2026 21:14", "%d/%m/%Y %H:%M", "2026-07-03T21:14:00+01:00"},
      {"3/7/26 9:14", "%d/%m/%y %H:%M", "2026-07-03T09:14:00+01:00"},
      {"03-Jul-2026 21:14:59", "%d-%b-%Y %H:%M:%S", "2026-07-03T21:14:59+01:00"},
      {"3 september 2026", "%d %b %Y", "2026-09-03T00:00:00+01:00"},
      {"01/02/99", "%d/%m/%y", "1999-02-01T00:00:00+00:00"},
  };
  for (auto [text, pattern, expected] : cases) {
    auto at = parse_instant(text, pattern);
    ASSERT_TRUE(at) << text << ": " << at.error().message;
    EXPECT_EQ(format_instant(*at), expected) << text;
  }
  for (auto [text, pattern] : {std::pair{"2026-07-03", "%d/%m/%Y"}, {"31/02/2026", "%d/%m/%Y"},
                               {"03/07/2026 21:14", "%d/%m/%Y"}, {"", "%d"},
                               {"03/xyz/2026", "%d/%b/%Y"}, {"03", "%q"}})
    EXPECT_FALSE(parse_instant(text, pattern)) << text;
}

TEST(Instant, DaysFollowTheForcesClock) {
  EXPECT_EQ(format_day(local_day(*parse_instant("2026-07-03T23:30:00Z"))), "2026-07-04");
  EXPECT_EQ(format_day(local_day(*parse_instant("2026-01-03T23:30:00Z"))), "2026-01-03");
  EXPECT_EQ(day_in_words(*parse_day("2026-07-04")), "4 July 2026");
  EXPECT_EQ(parse_day("1970-01-02")->days, 1);
  EXPECT_EQ(parse_day("1969-12-31")->days, -1);
  for (const char* text : {"", "2026-02-30", "2026-2-3", "2026-02-03T00:00"})
    EXPECT_FALSE(parse_day(text)) << text;
}

// Every hour of two years, written and read again, across four changes of the clocks.
TEST(Instant, WritesWhatItReads) {
  for (int64_t s = 1735689600; s < 1735689600 + 2 * 366 * 86400; s += 3600) {
    const std::string text = format_instant({s});
    auto at = parse_instant(text);
    ASSERT_TRUE(at) << text;
    ASSERT_EQ(at->seconds, s) << text;
  }
}

}  // namespace
}  // namespace onus
