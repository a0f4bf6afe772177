#include "report/held_json.h"

#include <gtest/gtest.h>

#include "report/test_cases.h"

namespace onus {
namespace {

HeldCrime crime_from(std::string_view line) {
  HeldReader reader;
  auto record = reader.read(line);
  EXPECT_TRUE(record) << record.error().text();
  return record ? std::get<HeldCrime>(*record) : HeldCrime{};
}

TEST(HeldJson, ReadsACrime) {
  const HeldCrime crime = crime_from(
      R"({"crime":"26000412345","report":"DC-20260703-0412","recorded":"2026-07-04T09:10:00+01:00",)"
      R"("class":"8N","code":"008/06","victim":"Female, 36","status":"cancelled",)"
      R"("flags":["domestic abuse","hate"],"cancelled":{"at":"2026-07-09T10:00:00+01:00",)"
      R"("reason":"C2","avi":"CCTV shows nobody there","by_role":"registrar","victim_told":true},)"
      R"("outcome":{"code":16,"at":"2026-08-01T12:00:00+01:00","evidence":"statement"},"other":1})");
  EXPECT_EQ(crime.number, "26000412345");
  EXPECT_EQ(crime.report, "DC-20260703-0412");
  EXPECT_EQ(format_instant(crime.recorded), "2026-07-04T09:10:00+01:00");
  EXPECT_EQ(crime.crime_class, "8N");
  EXPECT_EQ(crime.code, "008/06");
  EXPECT_EQ(crime.victim, "Female, 36");
  EXPECT_EQ(crime.status, HeldStatus::kCancelled);
  EXPECT_EQ(crime.flags, (std::vector<std::string>{"domestic abuse", "hate"}));
  ASSERT_TRUE(crime.cancelled);
  EXPECT_EQ(crime.cancelled->reason, "C2");
  EXPECT_EQ(crime.cancelled->avi, "CCTV shows nobody there");
  EXPECT_EQ(crime.cancelled->by_role, "registrar");
  EXPECT_EQ(crime.cancelled->victim_told, "yes");
  EXPECT_EQ(format_instant(*crime.cancelled->at), "2026-07-09T10:00:00+01:00");
  ASSERT_TRUE(crime.outcome);
  EXPECT_EQ(crime.outcome->code, "16");
  EXPECT_EQ(crime.outcome->evidence, "statement");
}

TEST(HeldJson, ReadsTheLeastACrimeNeeds) {
  const HeldCrime crime =
      crime_from(R"({"crime":26000412345,"recorded":"2026-07-04T09:10:00Z","code":"008/06"})");
  EXPECT_EQ(crime.number, "26000412345");
  EXPECT_EQ(crime.status, HeldStatus::kRecorded);
  EXPECT_FALSE(crime.cancelled);
  EXPECT_FALSE(crime.outcome);
}

TEST(HeldJson, TakesACancelledCrimeWithoutParticulars) {
  const HeldCrime crime = crime_from(
      R"({"crime":"1","recorded":"2026-07-04T09:10:00Z","class":"8N","status":"cancelled"})");
  ASSERT_TRUE(crime.cancelled);
  EXPECT_FALSE(crime.cancelled->at);
  EXPECT_EQ(crime.cancelled->victim_told, "");
}

TEST(HeldJson, VictimToldIsTextOrTruth) {
  for (auto [given, kept] : {std::pair{"false", "no"}, {"\"2026-07-09T10:00:00+01:00\"",
                                                        "2026-07-09T10:00:00+01:00"}, {"null", ""}}) {
    const HeldCrime crime = crime_from(
        std::string(R"({"crime":"1","recorded":"2026-07-04T09:10:00Z","class":"8N",)") +
        R"("status":"cancelled","cancelled":{"victim_told":)" + given + "}}");
    EXPECT_EQ(crime.cancelled->victim_told, kept);
  }
}

TEST(HeldJson, OtherKeysOfRemovalsAndOutcomesAreParticulars) {
  HeldReader reader;
  auto record = reader.read(
      R"({"crime": "1", "recorded": "2026-07-04T09:10:00+01:00", "class": "8N", )"
      R"("outcome": {"code": "16", "by_role": "inspector", "victim_told": true, )"
      R"("victim_view": "declines", "suspect_told": false, "list": ["a"], "part": {"b": "c"}}})");
  ASSERT_TRUE(record) << record.error().text();
  const HeldOutcome& outcome = *std::get<HeldCrime>(*record).outcome;
  EXPECT_EQ(outcome.by_role, "inspector");
  EXPECT_EQ(outcome.victim_told, "yes");
  EXPECT_EQ(outcome.more, (Particulars{{"victim_view", "declines"}, {"suspect_told", "no"}}));
}

TEST(HeldJson, ReadsAFormWithItsFieldsInOrder) {
  HeldReader reader;
  auto record = reader.read(
      R"({"risk":"high","score":14,"report":"A1","form":"DASH","at":"2026-07-03T22:05:00+01:00",)"
      R"("shared":true,"signs":["strangulation","separation"],)"
      R"("marac":{"referred":"no","why":null},"crime":"x"})");
  ASSERT_TRUE(record) << record.error().text();
  const HeldForm& form = std::get<HeldForm>(*record);
  EXPECT_EQ(form.form, "DASH");
  EXPECT_EQ(form.report, "A1");
  EXPECT_EQ(format_instant(form.at), "2026-07-03T22:05:00+01:00");
  const std::vector<std::pair<std::string, std::string>> expected = {
      {"risk", "high"},       {"score", "14"},          {"shared", "true"}, {"signs", "strangulation"},
      {"signs", "separation"}, {"marac.referred", "no"}, {"crime", "x"}};
  EXPECT_EQ(form.fields, expected);
}

TEST(HeldJson, RejectsWithPlaceAndAdvice) {
  HeldReader reader;
  for (const FileCase& c : file_cases("held_rejects.txt")) {
    auto record = reader.read(c.body);
    EXPECT_EQ(record ? "accepted" : record.error().text(), c.expected) << c.body;
  }
}

}  // namespace
}  // namespace onus
