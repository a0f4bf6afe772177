#include "report/csv_reports.h"

#include <gtest/gtest.h>

#include <string>

#include "report/test_cases.h"

namespace onus {
namespace {

constexpr const char* kByReport = R"(
[file]
kind  = "reports"
times = "%d/%m/%Y %H:%M"
[columns]
report       = "URN"
received     = "Received"
closed       = "Closed"
channel      = "Type"
text         = ["Log", "More"]
closing_code = "Code"
[values.channel]
"WEB" = "online"
)";

constexpr const char* kByEntry = R"(
[file]
kind  = "reports"
rows  = "entry"
times = "%d/%m/%Y %H:%M"
[columns]
report       = "URN"
received     = "Received"
closing_code = "Code"
at           = "At"
by           = "By"
text         = "Remarks"
)";

struct Outcome {
  std::vector<Report> reports;
  std::vector<Reject> rejects;
  std::string problem;

  std::vector<std::string> ids() const {
    std::vector<std::string> ids;
    for (const Report& report : reports) ids.push_back(report.id);
    return ids;
  }
  std::vector<std::string> problems() const {
    std::vector<std::string> problems;
    for (const Reject& reject : rejects) problems.push_back(reject.error.text());
    return problems;
  }
  size_t rejected_rows() const {
    size_t rows = 0;
    for (const Reject& reject : rejects) rows += reject.rows;
    return rows;
  }
};

Outcome read(const std::string& mapping_text, std::string_view csv) {
  Outcome outcome;
  auto mapping = parse_mapping(mapping_text, "m.toml");
  EXPECT_TRUE(mapping) << mapping.error().text();
  auto rows = MappedRows::open(CsvSource(csv), *mapping, "in.csv");
  if (!rows) {
    outcome.problem = rows.error().text();
    return outcome;
  }
  SeenIds seen;
  seen.start_file("in.csv");
  auto stream = csv_reports(std::move(*rows),
                            [&](Reject reject) { outcome.rejects.push_back(std::move(reject)); }, seen);
  for (Report report; *stream->next(report);) outcome.reports.push_back(report);
  return outcome;
}

using Texts = std::vector<std::string>;

TEST(CsvReports, OneRowAReport) {
  auto got = read(kByReport,
                  "URN,Received,Type,Log,More,Code,Closed\r\n"
                  "A1,03/07/2026 21:14,web,\"he said \"\"no\"\"\r\nand left\",,NFA,03/07/2026 22:00\r\n"
                  "\r\n"
                  "A2, 04/07/2026 09:00 ,101, first ,second,,\r\n");
  EXPECT_EQ(got.problems(), Texts{});
  ASSERT_EQ(got.ids(), (Texts{"A1", "A2"}));
  const Report& first = got.reports[0];
  EXPECT_EQ(first.channel, Channel::kOnline);
  EXPECT_EQ(first.closing_code, "NFA");
  ASSERT_EQ(first.log.size(), 1u);
  EXPECT_EQ(first.log[0].text, "he said \"no\"\r\nand left");
  EXPECT_EQ(first.log[0].at, first.received);
  ASSERT_EQ(got.reports[1].log.size(), 2u);
  EXPECT_EQ(got.reports[1].log[0].text, " first ") << "text is kept as given";
}

TEST(CsvReports, RejectsARowWithItsPlace) {
  auto got = read(kByReport,
                  "URN,Received,Type,Log,More,Code,Closed\n"
                  "A1,03/07/2026 21:14,FAX,x,,,\n"
                  "A2,2026-07-03,101,x,,,\n"
                  "A3,31/06/2026 10:00,101,x,,,\n"
                  "A4,,101,x,,,\n"
                  ",03/07/2026 21:14,101,x,,,\n"
                  "A5,03/07/2026 21:14,101,,,,\n"
                  "A6,03/07/2026 21:14,101,x,,,03/07/2026 21:13\n"
                  "A7,03/07/1926 21:14,101,x,,,\n"
                  "A8,03/07/2026 21:14,101,x,y\n"
                  "A9,03/07/2026 21:14,101,caf\xE9,,,\n"
                  "B1,03/07/2026 21:14,101,\"x\"y,,,\n"
                  "B2,03/07/2026 21:14,101,x,,,\n"
                  "B2,03/07/2026 21:14,101,again,,,\n");
  EXPECT_EQ(got.ids(), (Texts{"A5", "B2"}));
  EXPECT_EQ(got.reports[0].log[0].text, "");
  EXPECT_EQ(got.reports[1].log[0].text, "x");
  const Texts expected = {
      "in.csv:2:21: 'Type' is 'FAX', which the mapping does not translate; add it under "
      "[values.channel] as one of 999, 101, online, counter, officer, partner, public_protection, "
      "custody, other",
      "in.csv:3:4: 'received': '2026-07-03' does not fit the time pattern '%d/%m/%Y %H:%M'",
      "in.csv:4:4: 'received': '31/06/2026 10:00' names a day that does not exist between 1900 and "
      "2199; check the day, the month and the year",
      "in.csv:5:4: the report has no time in the column of 'received'",
      "in.csv:6:1: the report has no number in the column of 'report'",
      "in.csv:8:29: impossible date: 'closed' (2026-07-03T21:13:00+01:00) is before 'received' "
      "(2026-07-03T21:14:00+01:00)",
      "in.csv:9:4: impossible date: 'received' is 1926-07-03T21:14:00+01:00; a year from 1990 to "
      "2100 is possible",
      "in.csv:10:1: 5 fields where the header has 7; is a separator or a quote missing or too many?",
      "in.csv:11:25: byte 0xE9 is not UTF-8; if the extract is Windows-1252, write encoding = "
      "\"windows-1252\" under [file] of the mapping",
      "in.csv:12:28: text after a closing quote; double the quotes inside a quoted field",
      "in.csv:14:1: 'report' B2 was given before, on line 13; the first is used, this one is not"};
  EXPECT_EQ(got.problems(), expected);
  EXPECT_EQ(got.rejects[0].excerpt, "A1,03/07/2026 21:14,FAX,x,,,");
  EXPECT_EQ(got.rejects[8].excerpt, "A9,03/07/2026 21:14,101,caf\xEF\xBF\xBD,,,");
}

TEST(CsvReports, TheHeaderMustHaveTheColumns) {
  EXPECT_EQ(read(kByReport, "").problem, "in.csv: is empty; its first row must name the columns");
  EXPECT_EQ(read(kByReport, "URN,Recieved,Type,Log,More,Code,Closed\n").problem,
            "m.toml:7:16: in.csv has no column 'Received', did you mean 'Recieved'?; its columns: "
            "URN, Recieved, Type, Log, More, Code, Closed");
  EXPECT_EQ(read(kByReport, "URN,Received,Type,Log,Log,More,Code,Closed\n").problem,
            "m.toml:10:16: in.csv has two columns 'Log'; rename one");
}

TEST(CsvReports, ReadsWindows1252AndByteOrderMarks) {
  std::string mapping = kByReport;
  mapping.replace(mapping.find("times"), 0, "encoding = \"windows-1252\"\n");
  auto got = read(mapping,
                  "URN,Received,Type,Log,More,Code,Closed\n"
                  "A1,03/07/2026 21:14,101,\x93" "don\x92t\x94 \x96 \xA3" "5,,,\n");
  ASSERT_EQ(got.reports.size(), 1u);
  EXPECT_EQ(got.reports[0].log[0].text, "“don’t” – £5");
  got = read(kByReport, "\xEF\xBB\xBFURN,Received,Type,Log,More,Code,Closed\n"
                        "A1,03/07/2026 21:14,101,x,,,\n");
  EXPECT_EQ(got.ids(), Texts{"A1"});
}

TEST(CsvReports, EachLineOfTheTextCanBeAnEntry) {
  std::string mapping = kByReport;
  mapping.replace(mapping.find("times"), 0, "lines = \"time by: text\"\n");
  auto got = read(mapping,
                  "URN,Received,Type,Log,More,Code,Closed\n"
                  "A1,03/07/2026 21:14,101,\"before any time\n03/07/2026 21:15 CH 14: he hit me: hard\n"
                  "and again\r\n03/07/2026 21:45 no name\n99/99/2026 21:45 PC: x\",,,\n");
  ASSERT_EQ(got.problems(), Texts{});
  const Report& report = got.reports.at(0);
  ASSERT_EQ(report.log.size(), 3u);
  EXPECT_EQ(report.log[0].text, "before any time");
  EXPECT_EQ(report.log[0].at, report.received);
  EXPECT_EQ(report.log[1].by, "CH 14");
  EXPECT_EQ(report.log[1].text, "he hit me: hard\nand again");
  EXPECT_EQ(report.log[1].at, report.received + 60);
  EXPECT_EQ(report.log[2].by, "");
  EXPECT_EQ(report.log[2].text, "no name\n99/99/2026 21:45 PC: x");
}

TEST(CsvReports, OneRowAnEntry) {
  auto got = read(kByEntry,
                  "URN,Received,Code,At,By,Remarks\n"
                  "A1,03/07/2026 21:14,,03/07/2026 21:14,CH,he hit me\n"
                  "A1,,NFA,03/07/2026 21:45,PC,attended\n"
                  "A1,03/07/2026 21:14,NFA,,PC,\n"
                  "A2,04/07/2026 21:14,,,,x\n");
  EXPECT_EQ(got.problems(), Texts{});
  ASSERT_EQ(got.ids(), (Texts{"A1", "A2"}));
  EXPECT_EQ(got.reports[0].closing_code, "NFA");
  ASSERT_EQ(got.reports[0].log.size(), 3u);
  EXPECT_EQ(got.reports[0].log[1].by, "PC");
  EXPECT_EQ(got.reports[0].log[1].at, got.reports[0].received + 31 * 60);
  EXPECT_EQ(got.reports[0].log[2].at, got.reports[0].received);
}

TEST(CsvReports, AnErrorInOneRowRejectsTheWholeReport) {
  auto got = read(kByEntry,
                  "URN,Received,Code,At,By,Remarks\n"
                  "A1,03/07/2026 21:14,,03/07/2026 21:14,CH,one\n"
                  "A1,,,33/07/2026 21:45,PC,two\n"
                  "A1,,,,PC,three\n"
                  "A2,04/07/2026 21:14,,,,x\n"
                  "A1,,,,PC,four\n"
                  "A1,,,,PC,five\n"
                  "A3,04/07/2026 21:14,X,,,x\n"
                  "A3,04/07/2026 21:14,Y,,,y\n");
  EXPECT_EQ(got.ids(), Texts{"A2"});
  const Texts expected = {
      "in.csv:3:6: 'at': '33/07/2026 21:45' names a day that does not exist between 1900 and 2199; "
      "check the day, the month and the year; the whole report 'A1' is rejected: 3 rows, lines 2 to 4",
      "in.csv:6:1: 'report' A1 was given before, on line 2; the first is used, this one is not; the "
      "whole report 'A1' is rejected: 2 rows, lines 6 to 7",
      "in.csv:9:21: 'closing_code' is 'Y' here and 'X' on line 8 of the same report; they must agree; "
      "the whole report 'A3' is rejected: 2 rows, lines 8 to 9"};
  EXPECT_EQ(got.problems(), expected);
  EXPECT_EQ(got.rejects[0].excerpt, "A1,,,33/07/2026 21:45,PC,two");
  EXPECT_EQ(got.rejected_rows(), 7u);
}

TEST(CsvReports, ARowThatMayBelongToAReportRejectsIt) {
  auto got = read(kByEntry,
                  "URN,Received,Code,At,By,Remarks\n"
                  "A1,03/07/2026 21:14,,,CH,one\n"
                  ",,,,PC,whose?\n"
                  "A2,04/07/2026 21:14,,,,x\n"
                  "A3,04/07/2026 21:14,,,,x\n"
                  "A3,04/07/2026 21:14,,,x\n"
                  "A4,04/07/2026 21:14,,,,x\n"
                  "A5,04/07/2026 21:14,,,,x\n"
                  "A5,04/07/2026 21:14,,,,\"y\"z\n");
  EXPECT_EQ(got.ids(), Texts{"A4"});
  const Texts expected = {
      "in.csv:2:1: the row on line 3 could not be read and may be a part of this report; repair it "
      "first",
      "in.csv:3:1: the row has no number in the column of 'report'",
      "in.csv:4:1: the row on line 3 could not be read and may be a part of this report; repair it "
      "first",
      "in.csv:6:1: 5 fields where the header has 6; is a separator or a quote missing or too many?; "
      "the whole report 'A3' is rejected: 2 rows, lines 5 to 6",
      "in.csv:9:27: text after a closing quote; double the quotes inside a quoted field; the whole "
      "report 'A5' is rejected: 2 rows, lines 8 to 9"};
  EXPECT_EQ(got.problems(), expected);
  EXPECT_EQ(got.rejected_rows(), 7u);
}

}  // namespace
}  // namespace onus
