#include <gtest/gtest.h>
#include <unistd.h>

#include "base/files.h"
#include "base/sha256.h"
#include "sampling/audit_plan.h"
#include "sampling/draw.h"
#include "sampling/frame_json.h"
#include "sampling/sampling_testing.h"

namespace onus {
namespace {

// A file that lives as long as the test.
class Kept {
 public:
  explicit Kept(std::string_view bytes = {}) {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("onus_sampling_test." + std::to_string(::getpid()) + "." + std::to_string(++count));
    EXPECT_TRUE(write_file(path_, bytes));
  }
  ~Kept() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

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
  auto read = read_plan(Kept(text).path());
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(sealed_text(*read), text);
  EXPECT_EQ(read->seal, plan.seal);
  const std::string design = design_text(plan);
  auto read_again = read_design(Kept(design).path());
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
    const auto read = read_plan(Kept(changed).path());
    ASSERT_FALSE(read) << to;
    EXPECT_NE(read.error().message.find("seal"), std::string::npos) << read.error().message;
  }
}

TEST(PlanJson, WhatIsNoPlanIsRefused) {
  for (const char* text : {"", "{}", "[1]", "{\"plan\":2}", "{\"plan\":1,\"made_with\":{}}"})
    EXPECT_FALSE(read_plan(Kept(text).path())) << text;
}

TEST(FrameJson, ComesBackAsItWasWritten) {
  AuditFrame frame = testing::small_frame();
  frame.reports[0].held.push_back({"26000412345", "8N", true, HeldStatus::kCancelled, false});
  frame.reports[0].held.push_back({"26000412346", "N100/01", false, HeldStatus::kRecorded, true});
  const Kept file;
  const auto written = write_frame(file.path(), frame);
  ASSERT_TRUE(written);
  const auto read = read_frame(file.path());
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->hash, written->hash);
  ASSERT_EQ(read->frame.reports.size(), frame.reports.size());
  for (size_t i = 0; i < frame.reports.size(); ++i) {
    std::string before, after;
    append_frame_report(before, frame.reports[i]);
    append_frame_report(after, read->frame.reports[i]);
    EXPECT_EQ(before, after);
  }
}

TEST(FrameJson, BrokenLinesAreNamed) {
  const Kept file("{\"report\":\"R1\"}\n");
  const auto read = read_frame(file.path());
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().place.line, 1u);
}

}  // namespace
}  // namespace onus
