#include "audit/case_log.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace onus {
namespace {

Report report_of(std::vector<std::string> texts) {
  Report report;
  for (std::string& text : texts) report.log.push_back({{}, "CH", std::move(text)});
  return report;
}

// Marked words in [ ], what is left out as {bytes}.
std::string shown(const LogEntry& entry) {
  std::string out;
  for (const LogPiece& piece : entry.pieces) {
    if (piece.bytes_left_out > 0)
      out += "{" + std::to_string(piece.bytes_left_out) + "}";
    else if (piece.marked)
      out += "[" + piece.text + "]";
    else
      out += piece.text;
  }
  return out;
}

TEST(CaseLog, marks_the_words) {
  const auto log = case_log(report_of({"he hit me twice"}), {{0, 3, 9}});
  ASSERT_EQ(log.size(), 1u);
  EXPECT_EQ(shown(log[0]), "he [hit me] twice");
}

TEST(CaseLog, joins_marks_that_overlap_or_touch) {
  const auto log = case_log(report_of({"abcdef"}), {{0, 3, 5}, {0, 0, 2}, {0, 1, 3}});
  EXPECT_EQ(shown(log[0]), "[abcde]f");
}

TEST(CaseLog, ignores_marks_outside_and_empty_ones) {
  const auto log = case_log(report_of({"abc"}), {{0, 5, 9}, {0, 2, 2}, {0, 3, 1}, {4, 0, 1}});
  EXPECT_EQ(shown(log[0]), "abc");
}

TEST(CaseLog, widens_marks_to_whole_characters) {
  const auto log = case_log(report_of({"a\xE2\x82\xAC"
                                       "b"}),
                            {{0, 2, 3}});
  EXPECT_EQ(shown(log[0]), "a[\xE2\x82\xAC]b");
}

TEST(CaseLog, bytes_that_are_no_text_do_not_lead_astray) {
  const std::string bytes(50, '\x80');
  const auto log = case_log(report_of({bytes}), {{0, 20, 21}});
  std::string all;
  for (const LogPiece& piece : log[0].pieces) all += piece.text;
  EXPECT_EQ(all, bytes);
}

TEST(CaseLog, cuts_a_long_entry_around_the_marks) {
  std::string text(50'000'000, 'x');
  text.replace(30'000'000, 3, "hit");
  const auto log = case_log(report_of({text}), {{0, 30'000'000, 30'000'003}});
  ASSERT_EQ(log[0].pieces.size(), 5u);
  EXPECT_EQ(log[0].pieces[0].bytes_left_out, 30'000'000u - 600);
  EXPECT_EQ(log[0].pieces[2].text, "hit");
  EXPECT_EQ(log[0].pieces[4].bytes_left_out, 20'000'000u - 603);
}

TEST(CaseLog, cuts_a_long_entry_without_marks_at_a_character) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "\xE2\x82\xAC";
  const auto log = case_log(report_of({text}), {});
  EXPECT_EQ(log[0].pieces[0].text.size(), 6000u);
  EXPECT_FALSE(find_bad_utf8(log[0].pieces[0].text));
  EXPECT_EQ(log[0].pieces[1].bytes_left_out, 9000u);
}

TEST(CaseLog, a_mark_as_long_as_the_text_is_cut_too) {
  const std::string text(100'000, 'x');
  const auto log = case_log(report_of({text}), {{0, 0, 100'000}});
  EXPECT_TRUE(log[0].pieces[0].marked);
  EXPECT_EQ(log[0].pieces[0].text.size(), 6000u);
}

TEST(CaseLog, keeps_marked_entries_and_says_how_many_are_left_out) {
  std::vector<std::string> texts(10'000, "nothing new");
  texts[7000] = "he hit me";
  const auto log = case_log(report_of(texts), {{7000, 3, 6}});
  ASSERT_EQ(log.size(), 202u);
  EXPECT_EQ(log[199].entries_left_out, 7000u - 199);
  EXPECT_EQ(shown(log[200]), "he [hit] me");
  EXPECT_EQ(log[201].entries_left_out, 2999u);
}

TEST(CaseLog, many_long_entries_stay_within_the_limit) {
  const std::vector<std::string> texts(100, std::string(5000, 'x'));
  size_t bytes = 0;
  for (const LogEntry& entry : case_log(report_of(texts), {}))
    for (const LogPiece& piece : entry.pieces) bytes += piece.text.size();
  EXPECT_EQ(bytes, 20'000u);
}

}  // namespace
}  // namespace onus
