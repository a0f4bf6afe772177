#include "base/text.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "base/files.h"

namespace onus {
namespace {

TEST(Text, FindsBadUtf8) {
  const std::pair<const char*, std::optional<size_t>> cases[] = {
      {"", std::nullopt},
      {"plain words of more than eight bytes", std::nullopt},
      {"£ é € \U0001F600", std::nullopt},
      {"\xF4\x8F\xBF\xBF", std::nullopt},
      {"quoted \x93word\x94", 7},
      {"more than eight bytes and then \xFF", 31},
      {"\xC0\xAF", 0},          // overlong
      {"\xE0\x80\xAF", 0},      // overlong
      {"\xED\xA0\x80", 0},      // a surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"a\xE2\x82", 1},         // cut short
      {"a\x80", 1},
  };
  for (auto [text, expected] : cases) EXPECT_EQ(find_bad_utf8(text), expected) << text;
}

TEST(Text, ReadsWindows1252) {
  EXPECT_EQ(utf8_from_windows_1252("\x93" "don\x92t\x94 \xA3" "5 caf\xE9 \x80"), "“don’t” £5 café €");
  EXPECT_EQ(utf8_from_windows_1252("\x81"), "\uFFFD");
  EXPECT_EQ(utf8_from_windows_1252(std::string_view("a\0b", 3)), std::string("a\0b", 3));
  for (int c = 0; c < 256; ++c) {
    const char byte = static_cast<char>(c);
    EXPECT_FALSE(find_bad_utf8(utf8_from_windows_1252({&byte, 1}))) << c;
  }
}

TEST(Text, CutsBetweenCharacters) {
  EXPECT_EQ(cut_utf8("café", 10), "café");
  EXPECT_EQ(cut_utf8("café", 5), "café");
  EXPECT_EQ(cut_utf8("café", 4), "caf");
  EXPECT_EQ(cut_utf8("\U0001F600", 3), "");
  EXPECT_EQ(cut_utf8("abc", 0), "");
}

TEST(Text, TrimsAndLowers) {
  EXPECT_EQ(trim(" \t\r\n a b \n"), "a b");
  EXPECT_EQ(trim("  "), "");
  EXPECT_EQ(ascii_lower("Domestic É"), "domestic É");
  EXPECT_TRUE(same_ignoring_case("NO Offences", "no offences"));
  EXPECT_FALSE(same_ignoring_case("no", "non"));
}

TEST(Text, EscapesHtml) {
  std::string out;
  append_html(out, "<a href=\"x\">&'</a>");
  EXPECT_EQ(out, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;");
}

TEST(Text, MeasuresEdits) {
  EXPECT_EQ(edit_distance("chanel", "channel", 2), 1u);
  EXPECT_EQ(edit_distance("received", "received", 2), 0u);
  EXPECT_EQ(edit_distance("", "ab", 2), 2u);
  EXPECT_GT(edit_distance("log", "received", 2), 2u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 5), 3u);
}

class LinesTest : public testing::Test {
 protected:
  void SetUp() override { file_ = std::tmpfile(); }
  void TearDown() override { std::fclose(file_); }

  struct Got {
    std::string text;
    uint64_t number;
    bool too_long;
    bool operator==(const Got&) const = default;
  };

  std::vector<Got> read(std::string_view bytes, size_t limit) {
    std::fwrite(bytes.data(), 1, bytes.size(), file_);
    std::rewind(file_);
    LineReader reader(file_, limit);
    std::vector<Got> lines;
    while (auto line = reader.next())
      lines.push_back({std::string(line->text), line->number, line->too_long});
    EXPECT_FALSE(reader.failed());
    return lines;
  }

  std::FILE* file_ = nullptr;
};

TEST_F(LinesTest, SplitsAtEveryLineEnd) {
  EXPECT_EQ(read("a\nb\r\n\n\rc\nlast\r", 100),
            (std::vector<Got>{{"a", 1, false}, {"b", 2, false}, {"", 3, false},
                              {"\rc", 4, false}, {"last", 5, false}}));
}

TEST_F(LinesTest, SkipsALineOverTheLimitAndGoesOn) {
  const std::string huge = "head" + std::string(300000, 'x');
  auto lines = read("a\n" + huge + "\nb\n" + huge, 100000);
  ASSERT_EQ(lines.size(), 4u);
  EXPECT_EQ(lines[0], (Got{"a", 1, false}));
  EXPECT_TRUE(lines[1].too_long);
  EXPECT_TRUE(lines[1].text.starts_with("headxxx"));
  EXPECT_EQ(lines[2], (Got{"b", 3, false}));
  EXPECT_TRUE(lines[3].too_long);
  EXPECT_TRUE(lines[3].text.starts_with("headxxx"));
  EXPECT_EQ(lines[3].number, 4u);
}

TEST_F(LinesTest, ReadsALineOfExactlyTheLimit) {
  for (size_t limit : {size_t{10}, size_t{65536}, size_t{70000}}) {
    std::rewind(file_);
    auto lines = read(std::string(limit, 'x') + "\n", limit);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines[0].text.size(), limit);
    EXPECT_FALSE(lines[0].too_long) << limit;
  }
}

}  // namespace
}  // namespace onus
