#include "report/report.h"

#include <gtest/gtest.h>

#include "report/held.h"

namespace onus {
namespace {

TEST(Report, EveryWordIsReadAsWritten) {
  for (int i = 1; i <= static_cast<int>(Channel::kOther); ++i) {
    const auto channel = static_cast<Channel>(i);
    EXPECT_EQ(channel_from(name_of(channel)), channel);
  }
  for (int i = 1; i <= static_cast<int>(Reporter::kUnknown); ++i) {
    const auto reporter = static_cast<Reporter>(i);
    EXPECT_EQ(reporter_from(name_of(reporter)), reporter);
  }
  for (int i = 0; i <= static_cast<int>(HeldStatus::kTransferred); ++i) {
    const auto status = static_cast<HeldStatus>(i);
    EXPECT_EQ(held_status_from(name_of(status)), status);
  }
  EXPECT_EQ(name_of(Channel::k999), "999");
  EXPECT_EQ(name_of(Channel::kPublicProtection), "public_protection");
  EXPECT_EQ(name_of(Reporter::kParentOrCarer), "parent_or_carer");
  EXPECT_EQ(name_of(Reporter::kThirdParty), "third_party");
}

TEST(Report, NothingElseIsAWord) {
  for (const char* word : {"", "unstated", "fax", "Victim", "999 "}) {
    EXPECT_FALSE(channel_from(word)) << word;
    EXPECT_FALSE(reporter_from(word)) << word;
    EXPECT_FALSE(held_status_from(word)) << word;
  }
}

TEST(Report, FlawsAreNamed) {
  const Instant received = *parse_instant("2026-07-03T21:14:00+01:00");
  Report report;
  report.id = "A1";
  report.received = received;
  report.log = {{received, "CH", "he hit me"}};
  EXPECT_FALSE(flaw_of(report));
  report.closed = received;
  EXPECT_FALSE(flaw_of(report)) << "closed in the same second";
  report.closed = received + -1;
  EXPECT_EQ(flaw_of(report)->field, "closed");
  report.closed.reset();
  report.log[0].text = "\n ";
  EXPECT_FALSE(flaw_of(report)) << "a call that was cut off is a report too";
  report.log.clear();
  EXPECT_EQ(flaw_of(report)->field, "log");
  report.id = std::string(300, 'x');
  EXPECT_EQ(flaw_of(report)->message, "'report' is longer than 200 bytes; give the number alone");
}

TEST(Held, ACancelledCrimeHasACancellation) {
  HeldCrime crime;
  crime.number = "26000412345";
  crime.recorded = *parse_instant("2026-07-04T09:10:00+01:00");
  crime.code = "008/06";
  crime.status = HeldStatus::kCancelled;
  EXPECT_FALSE(complete(crime));
  ASSERT_TRUE(crime.cancelled);
  EXPECT_EQ(crime.cancelled->reason, "");
  crime.status = HeldStatus::kTransferred;
  EXPECT_EQ(complete(crime)->field, "cancelled");
}

}  // namespace
}  // namespace onus
