#include "report/report_json.h"

#include <gtest/gtest.h>

#include <string>

#include "base/text.h"
#include "report/test_cases.h"

namespace onus {
namespace {

constexpr std::string_view kWhole =
    R"({"report": "DC-20260703-0412", "force": "derbyshire", "unit": "Response B",)"
    R"( "received": "2026-07-03T21:14:00+01:00", "channel": "999", "reporter": "victim",)"
    R"( "closed": "2026-07-04T01:02:00+01:00", "closing_code": "DOMESTIC - NO OFFENCES",)"
    R"( "log": [{"at": "2026-07-03T21:14:00+01:00", "by": "CH", "text": "he punched me"},)"
    R"( {"text": "\u00a35 taken\u0000"}], "extra": {"kept": [1, {"and": "ignored"}]}})";

TEST(ReportJson, ReadsEveryField) {
  ReportReader reader;
  auto report = reader.read(kWhole);
  ASSERT_TRUE(report) << report.error().text();
  EXPECT_EQ(report->id, "DC-20260703-0412");
  EXPECT_EQ(report->force, "derbyshire");
  EXPECT_EQ(report->unit, "Response B");
  EXPECT_EQ(format_instant(report->received), "2026-07-03T21:14:00+01:00");
  EXPECT_EQ(report->channel, Channel::k999);
  EXPECT_EQ(report->reporter, Reporter::kVictim);
  EXPECT_EQ(format_instant(*report->closed), "2026-07-04T01:02:00+01:00");
  EXPECT_EQ(report->closing_code, "DOMESTIC - NO OFFENCES");
  ASSERT_EQ(report->log.size(), 2u);
  EXPECT_EQ(report->log[0].by, "CH");
  EXPECT_EQ(report->log[0].text, "he punched me");
  EXPECT_EQ(report->log[1].at, report->received) << "an entry without a time";
  EXPECT_EQ(report->log[1].text, std::string("£5 taken\0", 10));
}

TEST(ReportJson, WhatIsEmptyOrNullIsNotStated) {
  ReportReader reader;
  auto report = reader.read(
      R"({"log":[{"text":"x","at":"","by":null}],"report":12345,"received":"2026-01-03T09:00",)"
      R"("channel":"","reporter":null,"closed":"","closing_code":null,"force":""})");
  ASSERT_TRUE(report) << report.error().text();
  EXPECT_EQ(report->id, "12345");
  EXPECT_EQ(report->channel, Channel::kUnstated);
  EXPECT_EQ(report->reporter, Reporter::kUnstated);
  EXPECT_FALSE(report->closed);
  EXPECT_EQ(report->log[0].at, report->received);
}

TEST(ReportJson, RejectsWithPlaceAndAdvice) {
  ReportReader reader;
  for (const FileCase& c : file_cases("report_rejects.txt")) {
    auto report = reader.read(c.body);
    EXPECT_EQ(report ? "accepted" : report.error().text(), c.expected) << c.body;
  }
}

// Every cut of a good line is rejected, none is half-used.
TEST(ReportJson, RejectsEveryTruncation) {
  ReportReader reader;
  for (size_t bytes = 0; bytes < kWhole.size(); ++bytes) {
    auto report = reader.read(kWhole.substr(0, bytes));
    ASSERT_FALSE(report) << bytes;
    ASSERT_LE(report.error().place.column, bytes + 1);
  }
}

TEST(ReportJson, TakesAnEntryOf50Megabytes) {
  const std::string text(50u << 20, 'x');
  const std::string line = R"({"report":"A","received":"2026-07-03T21:14:00Z","log":[{"text":")" +
                           text + "\"}]}";
  ReportReader reader;
  auto report = reader.read(line);
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->log[0].text == text);
}

TEST(ReportJson, MessagesStayShort) {
  const std::string huge(1 << 20, 'x');
  ReportReader reader;
  for (const std::string& field :
       {"\"channel\":\"" + huge + "\"", "\"closed\":\"" + huge + "\"", "\"report\":\"" + huge + "\"",
        "\"" + huge + "\":1"}) {
    auto report = reader.read("{" + field + "}");
    ASSERT_FALSE(report);
    EXPECT_LT(report.error().message.size(), 400u);
  }
}

TEST(ReportJson, WritesWhatItReads) {
  ReportReader reader;
  auto report = reader.read(kWhole);
  ASSERT_TRUE(report);
  std::string line;
  append_report(line, *report);
  auto again = reader.read(line);
  ASSERT_TRUE(again) << again.error().text();
  std::string second;
  append_report(second, *again);
  EXPECT_EQ(line, second);
  EXPECT_EQ(again->log[1].text, report->log[1].text);
  EXPECT_EQ(again->closed, report->closed);
}

TEST(ReportJson, ReadsTheExampleExtract) {
  auto text = read_file(std::filesystem::path(ONUS_SOURCE_DIR) / "examples/reports.ndjson", 1 << 24);
  ASSERT_TRUE(text);
  ReportReader reader;
  size_t count = 0;
  for (std::string_view rest = *text; !rest.empty(); ++count) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    auto report = reader.read(rest.substr(0, end));
    EXPECT_TRUE(report) << report.error().text();
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  EXPECT_EQ(count, 100u);
}

}  // namespace
}  // namespace onus
