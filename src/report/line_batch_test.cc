#include "report/line_batch.h"

#include <gtest/gtest.h>

#include <string>

namespace onus {
namespace {

class LineBatchTest : public testing::Test {
 protected:
  void SetUp() override { file_ = std::tmpfile(); }
  void TearDown() override { std::fclose(file_); }
  void give(std::string_view bytes) {
    std::fwrite(bytes.data(), 1, bytes.size(), file_);
    std::rewind(file_);
  }
  std::FILE* file_ = nullptr;
};

TEST_F(LineBatchTest, FillsAndKeepsLineNumbers) {
  give("\xEF\xBB\xBFone\r\n\n  \ntwo\nthree\n" + std::string(50, 'x') + "\nlast");
  BatchReader reader(file_, 20);
  RawBatch batch;
  ASSERT_TRUE(reader.next(batch, 2));
  ASSERT_EQ(batch.lines.size(), 2u);
  EXPECT_EQ(batch.line(0).text, "one");
  EXPECT_EQ(batch.line(0).number, 1u);
  EXPECT_EQ(batch.line(0).skipped, 3u);
  EXPECT_EQ(batch.line(1).text, "two");
  EXPECT_EQ(batch.line(1).number, 4u);
  ASSERT_TRUE(reader.next(batch, 10));
  ASSERT_EQ(batch.lines.size(), 3u);
  EXPECT_EQ(batch.line(0).text, "three");
  EXPECT_TRUE(batch.line(1).too_long);
  EXPECT_EQ(batch.line(2).text, "last");
  EXPECT_EQ(batch.line(2).number, 7u);
  EXPECT_FALSE(reader.next(batch));
  EXPECT_TRUE(batch.lines.empty());
  EXPECT_FALSE(reader.failed());
}

TEST_F(LineBatchTest, ABatchEndsWithItsBytes) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "0123456789\n";
  give(text);
  BatchReader reader(file_);
  RawBatch batch;
  ASSERT_TRUE(reader.next(batch, 512, 95));
  EXPECT_EQ(batch.lines.size(), 10u);
}

TEST_F(LineBatchTest, ErrorsHaveFileLineAndColumn) {
  ReportReader reader;
  auto read = read_report_line(reader, {"{\"report\": x}", 7, 0, false}, "in.ndjson");
  EXPECT_EQ(read.error().text(), "in.ndjson:7:12: broken JSON: 'x' cannot stand here");
  read = read_report_line(reader, {"x", 1, 3, false}, "in.ndjson");
  EXPECT_EQ(read.error().place.column, 4u) << "after a byte order mark";
  read = read_report_line(reader, {"{", 9, 0, true}, "in.ndjson", 100);
  EXPECT_EQ(read.error().text(), "in.ndjson:9:1: a line longer than 100 bytes; split the record");
  HeldReader held;
  auto record = read_held_line(
      held, {R"({"crime":"1","recorded":"2026-07-04T09:10:00Z","class":"8N"})", 5, 0, false}, "h");
  ASSERT_TRUE(record);
  EXPECT_EQ(std::get<HeldCrime>(*record).place.line, 5u);
}

}  // namespace
}  // namespace onus
