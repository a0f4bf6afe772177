#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <memory>

#include "base/sha256.h"
#include "sampling/audit_plan.h"
#include "sampling/draw.h"
#include "sampling/frame_json.h"
#include "sampling/sampling_testing.h"

namespace onus {
namespace {

constexpr const char* kFile = "plan.json";

AuditPlan drawn_plan() {
  AuditFrame frame = testing::small_frame();
  AuditPlan plan = testing::plan_of(frame, 10);
  plan.inputs.push_back({"reports", "reports.ndjson", "abc"});
  draw(frame, plan);
  return plan;
}

TEST(PlanJson, ComesBackAsItWasWritten) {
  AuditPlan plan = drawn_plan();
  const std::string text = sealed_text(plan);
  auto read = parse_plan(text, kFile);
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(sealed_text(*read), text);
  EXPECT_EQ(read->seal, plan.seal);
  const std::string design = design_text(plan);
  auto read_again = parse_design(design, kFile);
  ASSERT_TRUE(read_again) << read_again.error().text();
  EXPECT_EQ(design_text(*read_again), design);
}

TEST(PlanJson, TheSealIsThatOfTheFileWithZerosInItsPlace) {
  AuditPlan plan = drawn_plan();
  std::string text = sealed_text(plan);
  text.replace(text.rfind(plan.seal), 64, std::string(64, '0'));
  EXPECT_EQ(sha256_of(text), plan.seal);
}

TEST(PlanJson, AnyChangeBreaksTheSeal) {
  AuditPlan plan = drawn_plan();
  const std::string text = sealed_text(plan);
  for (const auto& [from, to] : {std::pair{"\"second_read\":true", "\"second_read\":false"},
                                 std::pair{"\"seed\":\"a seed\"", "\"seed\":\"b seed\""},
                                 std::pair{"derwentshire", "elsewhere"},
                                 std::pair{"\n", " \n"}}) {
    std::string changed = text;
    changed.replace(changed.find(from), std::string_view(from).size(), to);
    const auto read = parse_plan(changed, kFile);
    ASSERT_FALSE(read) << to;
    EXPECT_NE(read.error().message.find("seal"), std::string::npos) << read.error().message;
  }
}

// The text with a change, sealed so that the seal is not what is refused.
std::string resealed(std::string text, std::string_view from, std::string_view to) {
  const size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
  const size_t seal = text.rfind("\"seal\":\"") + 8;
  text.replace(seal, 64, std::string(64, '0'));
  return text.replace(seal, 64, sha256_of(text));
}

struct Broken {
  const char *from, *to, *says;
};

TEST(PlanJson, WhatCannotBeIsRefusedWithItsLine) {
  AuditPlan plan = drawn_plan();
  const std::string text = sealed_text(plan);
  ASSERT_TRUE(parse_plan(resealed(text, "a seed", "b seed"), kFile));
  for (const Broken& one : {
           Broken{"\"plan\":1", "\"plan\":2", "format 2"},
           Broken{"\"force\":", "\"forces\":", "'force' is missing"},
           Broken{"2026-07-31", "2026-02-31", "2026-02-31"},
           Broken{"2026-07-31", "2026-06-30", "ends before it starts"},
           Broken{"\"reports\":483", "\"reports\":-483", "must be a whole number"},
           Broken{"\"reports\":483", "\"reports\":1e3", "must be a whole number"},
           Broken{"\"reports\":483", "\"reports\":99999999999999999999", "must be a whole number"},
           Broken{"\"sample\":10", "\"sample\":-1", "must be a whole number"},
           Broken{"\"sample\":10", "\"sample\":9999", "larger than the stratum"},
           Broken{"\"half_width\":0.0", "\"half_width\":-0.0", "must be a number"},
           Broken{"\"half_width\":0.0", "\"half_width\":1e400,\"x\":0.0", "number"},
           Broken{"\"half_widths\":[0.01", "\"half_widths\":[\"nan\"", "must be a number"},
           Broken{"\"half_widths\":[0.01", "\"half_widths\":[\"inf\"", "must be a number"},
           Broken{"\"half_widths\":[0.01", "\"half_widths\":[NaN", "broken JSON"},
           Broken{"\"half_widths\":[", "\"half_widths\":[1,", "one for each domain"},
           Broken{"\"machine_recorded\":7", "\"machine_recorded\":11", "0 to 10"},
           Broken{"\"second_read\":0.1", "\"second_read\":1.5", "0 to 1"},
           Broken{"\"allocation\":\"neyman\"", "\"allocation\":\"best\"", "none of proportional"},
           Broken{"\"stratum\":0", "\"stratum\":99", "a stratum that is none"},
       }) {
    const std::string changed = resealed(text, one.from, one.to);
    const auto read = parse_plan(changed, kFile);
    ASSERT_FALSE(read) << one.to;
    EXPECT_NE(read.error().message.find(one.says), std::string::npos) << read.error().text();
    EXPECT_EQ(read.error().place.file, kFile);
    EXPECT_GT(read.error().place.line, 1u) << read.error().text();
    EXPECT_GT(read.error().place.column, 0u) << read.error().text();
  }
}

TEST(PlanJson, AReportDrawnTwiceIsRefused) {
  AuditPlan plan = drawn_plan();
  plan.drawn.back() = plan.drawn.front();
  const auto read = parse_plan(sealed_text(plan), kFile);
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().message.find("drawn twice"), std::string::npos) << read.error().text();
}

TEST(PlanJson, AnyCutIsRefused) {
  AuditPlan plan = drawn_plan();
  const std::string text = sealed_text(plan);
  for (size_t bytes = 0; bytes + 2 < text.size(); bytes += 101)
    EXPECT_FALSE(parse_plan(text.substr(0, bytes), kFile)) << bytes;
}

TEST(PlanJson, WhatIsNoPlanIsRefused) {
  const std::string deep = "{\"plan\":" + std::string(100'000, '[');
  const std::string nul = std::string("{\"plan\":1\0}", 11);
  const std::string long_text =
      "{\"plan\":1,\"made_with\":{\"onus\":\"" + std::string(10u << 20, 'x') + "\"}}";
  for (const std::string& text :
       {std::string(), std::string("{}"), std::string("[1]"), std::string("7"),
        std::string("{\"plan\":2}"), std::string("{\"plan\":1,\"made_with\":{}}"),
        std::string("{\"plan\":1,\"plan\":1}"), deep, nul, long_text, std::string("\xff\xfe{\0}")}) {
    const auto read = parse_plan(text, kFile);
    ASSERT_FALSE(read) << text.substr(0, 60);
    EXPECT_EQ(read.error().place.line, 1u) << read.error().text();
    EXPECT_LT(read.error().message.size(), 300u);
  }
}

// A frame.ndjson in memory.
Result<ReadFrame> frame_from(std::string text) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(
      ::fmemopen(text.data(), text.size(), "rb"), &std::fclose);
  EXPECT_TRUE(stream);
  return read_frame(stream.get(), "frame.ndjson");
}

std::string frame_line(const FrameReport& report) {
  std::string out;
  append_frame_report(out, report);
  return out + "\n";
}

TEST(FrameJson, ComesBackAsItWasWritten) {
  AuditFrame frame = testing::small_frame();
  frame.reports[0].held.push_back({"26000412345", "8N", true, HeldStatus::kCancelled, false});
  frame.reports[0].held.push_back({"26000412346", "N100/01", false, HeldStatus::kRecorded, true});
  const auto path = std::filesystem::temp_directory_path() /
                    ("onus_sampling_test." + std::to_string(::getpid()));
  const auto written = write_frame(path, frame);
  ASSERT_TRUE(written);
  const auto read = load_frame(path);
  std::filesystem::remove(path);
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->hash, written->hash);
  ASSERT_EQ(read->frame.reports.size(), frame.reports.size());
  for (size_t i = 0; i < frame.reports.size(); ++i)
    EXPECT_EQ(frame_line(frame.reports[i]), frame_line(read->frame.reports[i]));
}

TEST(FrameJson, BrokenLinesAreNamed) {
  FrameReport report = testing::frame_report(1, "control-room", "violence", FrameScore::kMissing);
  report.held.push_back({"C1", "8N", true, HeldStatus::kCancelled, true});
  const std::string sound = frame_line(report);
  ASSERT_TRUE(frame_from(sound)) << frame_from(sound).error().text();
  const std::string first = frame_line(testing::frame_report(7, "a", "b", FrameScore::kQuiet));
  for (const Broken& one : {
           Broken{"\"unit\"", "\"units\"", "'unit' is missing"},
           Broken{"2026-07-03T", "2026-13-03T", ""},
           Broken{"\"missing\"", "\"unknown\"", "'score' is none of"},
           Broken{"\"stratum\":0", "\"stratum\":-1", "must be a whole number"},
           Broken{"\"stratum\":0", "\"stratum\":1e400", "must be a whole number"},
           Broken{"[\"8N\",1,0]", "[\"8N\",1,2]", "0 to 1"},
           Broken{"[\"8N\",1,0]", "[\"8N\",-1,0]", "must be a whole number"},
           Broken{"[\"8N\",1,0]", "[\"8N\",1]", "lists of class"},
           Broken{"\"cancelled\"", "\"lost\"", "'status' is none of"},
           Broken{"\"report_record\":true", "\"report_record\":0", "must be true or false"},
           Broken{"\"R1\"", "\"R7\"", "stands twice"},
           Broken{"}", "", ""},
           Broken{"\"R1\"", "1", "must be text"},
       }) {
    std::string broken = sound;
    ASSERT_NE(broken.find(one.from), std::string::npos) << one.from;
    broken.replace(broken.find(one.from), std::string_view(one.from).size(), one.to);
    const auto read = frame_from(first + broken);
    ASSERT_FALSE(read) << one.to;
    EXPECT_NE(read.error().message.find(one.says), std::string::npos) << read.error().text();
    EXPECT_EQ(read.error().place.file, "frame.ndjson");
    EXPECT_EQ(read.error().place.line, 2u) << read.error().text();
  }
  std::string nul = sound;
  nul[1] = '\0';
  EXPECT_FALSE(frame_from(nul));
  EXPECT_FALSE(frame_from("{\"report\":\"" + std::string(10u << 20, 'x') + "\"}\n"));
  EXPECT_FALSE(frame_from(std::string(17u << 20, ' ') + "\n"));
  for (size_t bytes = 1; bytes + 1 < sound.size(); ++bytes)
    EXPECT_FALSE(frame_from(sound.substr(0, bytes))) << bytes;
}

}  // namespace
}  // namespace onus
