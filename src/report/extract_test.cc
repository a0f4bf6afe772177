#include "report/extract.h"

#include <gtest/gtest.h>

#include <string>

#include "report/report_json.h"
#include "report/test_cases.h"

namespace onus {
namespace {

std::filesystem::path shipped(const char* name) {
  return std::filesystem::path(ONUS_SOURCE_DIR) / "examples" / name;
}

struct Outcome {
  std::vector<Report> reports;
  std::vector<Reject> rejects;
};

Outcome read_reports(const std::filesystem::path& path, const Mapping* mapping, SeenIds& seen) {
  Outcome outcome;
  auto stream = open_reports(
      path, {mapping, [&](Reject reject) { outcome.rejects.push_back(std::move(reject)); }}, seen);
  EXPECT_TRUE(stream) << stream.error().text();
  for (Report report; stream && *(*stream)->next(report);) outcome.reports.push_back(report);
  return outcome;
}

std::string line_of(std::string_view id, std::string_view text = "x") {
  return "{\"report\":\"" + std::string(id) +
         "\",\"received\":\"2026-07-03T21:14:00Z\",\"log\":[{\"text\":\"" + std::string(text) +
         "\"}]}";
}

TEST(Extract, KeepsTheOrderAndRejectsDuplicatesAcrossFiles) {
  TempFile first("\xEF\xBB\xBF" + line_of("A1") + "\r\n\n" + line_of("A2") + "\nbroken\n" +
                 line_of("A1") + "\n");
  TempFile second(line_of("A3") + "\n" + line_of("A2"));
  SeenIds seen;
  Outcome got = read_reports(first.path(), nullptr, seen);
  ASSERT_EQ(got.reports.size(), 2u);
  EXPECT_EQ(got.reports[1].id, "A2");
  ASSERT_EQ(got.rejects.size(), 2u);
  EXPECT_EQ(got.rejects[0].error.place.line, 4u);
  EXPECT_EQ(got.rejects[0].excerpt, "broken");
  EXPECT_NE(got.rejects[1].error.message.find("on line 1;"), std::string::npos);
  got = read_reports(second.path(), nullptr, seen);
  ASSERT_EQ(got.reports.size(), 1u);
  ASSERT_EQ(got.rejects.size(), 1u);
  EXPECT_NE(got.rejects[0].error.message.find("on line 3 of " + first.path().string()),
            std::string::npos);
}

TEST(Extract, GoesOnAfterALineOverTheLimit) {
  TempFile file(line_of("A1") + "\n" + line_of("A2", std::string(65u << 20, 'x')) + "\n" +
                line_of("A3") + "\n");
  SeenIds seen;
  Outcome got = read_reports(file.path(), nullptr, seen);
  EXPECT_EQ(got.reports.size(), 2u);
  ASSERT_EQ(got.rejects.size(), 1u);
  EXPECT_EQ(got.rejects[0].error.message,
            "a line longer than 67108864 bytes; split the record");
  EXPECT_TRUE(got.rejects[0].excerpt.starts_with("{\"report\":\"A2\""));
}

TEST(Extract, SaysWhyAnInputCannotBeOpened) {
  SeenIds seen;
  const RejectSink ignore = [](Reject) {};
  EXPECT_EQ(open_reports("/nowhere/x.ndjson", {nullptr, ignore}, seen).error().text(),
            "/nowhere/x.ndjson: cannot open the file: No such file or directory");
  EXPECT_EQ(open_reports("/tmp", {nullptr, ignore}, seen).error().message,
            "is a folder; name a file");
  auto crimes = load_mapping(shipped("maps/crimes.toml"));
  ASSERT_TRUE(crimes);
  EXPECT_NE(open_reports(shipped("csv/crimes.csv"), {&*crimes, ignore}, seen)
                .error().message.find("kind = \"reports\""), std::string::npos);
}

// The two shapes of the example export say the same.
TEST(Extract, ReadsTheShippedCsv) {
  auto by_report = load_mapping(shipped("maps/incidents_by_report.toml"));
  auto by_entry = load_mapping(shipped("maps/incidents_by_entry.toml"));
  ASSERT_TRUE(by_report && by_entry);
  SeenIds seen, seen_again;
  Outcome one = read_reports(shipped("csv/incidents_by_report.csv"), &*by_report, seen);
  Outcome other = read_reports(shipped("csv/incidents_by_entry.csv"), &*by_entry, seen_again);
  EXPECT_TRUE(one.rejects.empty());
  EXPECT_TRUE(other.rejects.empty());
  ASSERT_EQ(one.reports.size(), 12u);
  ASSERT_EQ(other.reports.size(), 12u);
  for (size_t i = 0; i < 12; ++i) {
    one.reports[i].unit.clear();  // only the first has it
    std::string a, b;
    append_report(a, one.reports[i]);
    append_report(b, other.reports[i]);
    EXPECT_EQ(a, b);
  }
}

TEST(Extract, LoadsHeldRecords) {
  std::vector<std::string> problems;
  const RejectSink sink = [&](Reject reject) { problems.push_back(reject.error.text()); };
  auto crimes = load_mapping(shipped("maps/crimes.toml"));
  ASSERT_TRUE(crimes);
  auto held = load_held(shipped("csv/crimes.csv"), {&*crimes, sink});
  ASSERT_TRUE(held) << held.error().text();
  EXPECT_EQ(problems, std::vector<std::string>{});
  ASSERT_FALSE(held->crimes.empty());
  const HeldCrime& last = held->crimes.back();
  EXPECT_EQ(last.status, HeldStatus::kCancelled);
  EXPECT_EQ(last.cancelled->reason, "C2");
  EXPECT_EQ(last.cancelled->by_role, "dedicated decision maker");
  EXPECT_EQ(last.cancelled->victim_told, "2026-07-30T09:30:00+01:00");

  held = load_held(shipped("held.ndjson"), {nullptr, sink});
  ASSERT_TRUE(held) << held.error().text();
  EXPECT_EQ(problems, std::vector<std::string>{});
  EXPECT_EQ(held->crimes.size(), 72u);
  EXPECT_EQ(held->forms.size(), 17u);
}

TEST(Extract, HeldDuplicatesAndBrokenLinesAreRejected) {
  const std::string crime = R"({"crime":"1","recorded":"2026-07-04T09:10:00Z","class":"8N"})";
  TempFile file(crime + "\n{\n" + crime + "\n");
  std::vector<std::string> problems;
  auto held = load_held(file.path(), {nullptr, [&](Reject reject) {
                                        problems.push_back(reject.error.message);
                                      }});
  ASSERT_TRUE(held);
  EXPECT_EQ(held->crimes.size(), 1u);
  EXPECT_EQ(problems,
            (std::vector<std::string>{
                "the line ends before its JSON is complete; is it cut short?",
                "'crime' 1 was given before, on line 1; the first is used, this one is not"}));
}

TEST(Extract, LoadsFormsFromCsv) {
  auto mapping = parse_mapping(R"(
[file]
kind = "held"
times = "%d/%m/%Y"
[columns]
report = "URN"
at = "Date"
[constants]
form = "DASH"
[fields]
risk = "Risk"
note = ["A", "B"]
)", "m.toml");
  ASSERT_TRUE(mapping) << mapping.error().text();
  TempFile file("URN,Date,Risk,A,B\nA1,03/07/2026,high,x,y\nA2,,,,\nA3,04/07/2026,,,z\n");
  std::vector<std::string> problems;
  auto held = load_held(file.path(), {&*mapping, [&](Reject reject) {
                                        problems.push_back(reject.error.message);
                                      }});
  ASSERT_TRUE(held);
  ASSERT_EQ(held->forms.size(), 2u);
  using Fields = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(held->forms[0].fields, (Fields{{"note", "x y"}, {"risk", "high"}}));
  EXPECT_EQ(held->forms[1].fields, (Fields{{"note", "z"}}));
  EXPECT_EQ(problems,
            std::vector<std::string>{"the row has no time in the column of 'at'"});
}

TEST(Extract, ParticularsOfRemovalsAndOutcomes) {
  auto mapping = parse_mapping(R"(
[file]
kind = "held"
times = "%d/%m/%Y"
[columns]
crime = "Ref"
recorded = "Date"
class = "Class"
status = "Status"
cancelled_reason = "Code"
outcome_code = "Outcome"
[cancelled]
under_pressure = "Pressure"
[outcome]
by_role = "Closed By"
victim_told = "Told"
victim_view = "Victim"
[values.victim_view]
"Won't go on" = "declines"
)", "m.toml");
  ASSERT_TRUE(mapping) << mapping.error().text();
  TempFile file("Ref,Date,Class,Status,Code,Pressure,Outcome,Closed By,Told,Victim\n"
                "1,03/07/2026,8N,cancelled,C2,yes,,,,\n"
                "2,03/07/2026,8N,,,,16,DI,04/07/2026,won't go on\n"
                "3,03/07/2026,8N,,,,16,,,moved away\n");
  auto held = load_held(file.path(), {&*mapping, [](Reject) { FAIL(); }});
  ASSERT_TRUE(held);
  ASSERT_EQ(held->crimes.size(), 3u);
  EXPECT_EQ(held->crimes[0].cancelled->more, (Particulars{{"under_pressure", "yes"}}));
  EXPECT_FALSE(held->crimes[0].outcome);
  EXPECT_EQ(held->crimes[1].outcome->by_role, "DI");
  EXPECT_EQ(held->crimes[1].outcome->victim_told, "2026-07-04T00:00:00+01:00");
  EXPECT_EQ(held->crimes[1].outcome->more, (Particulars{{"victim_view", "declines"}}));
  EXPECT_EQ(held->crimes[2].outcome->more, (Particulars{{"victim_view", "moved away"}}));
}

TEST(Extract, ContradictoryCrimeRowsAreRejected) {
  auto mapping = load_mapping(shipped("maps/crimes.toml"));
  ASSERT_TRUE(mapping);
  TempFile file("Crime Ref,Linked URN,Date Recorded,HO Class,HO Code,Aggrieved,Status,Cancel Code,"
                "Cancel Date,Cancelled By,AVI Summary,Victim Updated\n"
                "1,A1,10/07/2026 19:57,28I,,,Live,C2,,,,\n"
                "2,A1,10/07/2026 19:57,28I,,,Cancelled,,,,,\n"
                "3,A1,10/07/2026 19:57,28I,,,Filed,,,,,\n");
  std::vector<std::string> problems;
  auto held = load_held(file.path(), {&*mapping, [&](Reject reject) {
                                        problems.push_back(reject.error.message);
                                      }});
  ASSERT_TRUE(held);
  ASSERT_EQ(held->crimes.size(), 1u);
  EXPECT_TRUE(held->crimes[0].cancelled);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_NE(problems[0].find("'status' is not cancelled"), std::string::npos);
  EXPECT_NE(problems[1].find("[values.status]"), std::string::npos);
}

}  // namespace
}  // namespace onus
