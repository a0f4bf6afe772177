#include "explain/marked_log.h"

#include <gtest/gtest.h>

#include "recording/recording_testing.h"

namespace onus {
namespace {

class MarkedLogTest : public ::testing::Test {
 protected:
  MarkedLogTest() {
    report_.id = account_.report = "R1";
    report_.log.push_back({{}, "CH", "He hit her, caf\xC3\xA9 owner says not."});
  }

  void act(uint32_t from, uint32_t to, Status status) {
    const auto at = static_cast<uint32_t>(account_.spans.size());
    account_.spans.push_back({0, from, to});
    account_.acts.push_back({.kind = 0, .status = status, .evidence = {at, at + 1}});
  }

  MarkedEntry entry() {
    return marked_log(report_, account_, onus::testing::rulebook().vocabulary()).front();
  }

  Report report_;
  Account account_;
};

std::string joined(const MarkedEntry& entry) {
  std::string text;
  for (const MarkedPiece& piece : entry.pieces) text += piece.text;
  return text;
}

TEST_F(MarkedLogTest, KeepsEveryWordOfTheText) {
  act(3, 6, Status::kAsserted);
  act(0, 10, Status::kDenied);
  EXPECT_EQ(joined(entry()), report_.log[0].text);
}

TEST_F(MarkedLogTest, WhereMarksOverlapTheActShows) {
  act(0, 10, Status::kDenied);
  act(3, 6, Status::kAsserted);
  const MarkedEntry e = entry();
  ASSERT_EQ(e.notes.size(), 2u);
  EXPECT_EQ(e.notes[0].kind, MarkKind::kNotMeant);
  ASSERT_GE(e.pieces.size(), 3u);
  EXPECT_EQ(e.pieces[0].kind, MarkKind::kNotMeant);
  EXPECT_EQ(e.pieces[1].text, "hit");
  EXPECT_EQ(e.pieces[1].kind, MarkKind::kAct);
  EXPECT_EQ(e.pieces[1].notes, std::vector<size_t>{2});
  EXPECT_EQ(e.pieces[2].notes, std::vector<size_t>{1});
}

TEST_F(MarkedLogTest, SplitCharactersAreMarkedWholeAndSpansOutsideAreDropped) {
  act(12, 16, Status::kAsserted);  // ends within the last character of "café"
  act(40, 900, Status::kAsserted);
  account_.spans.push_back({7, 0, 3});
  const MarkedEntry e = entry();
  EXPECT_EQ(e.pieces[1].text, "caf\xC3\xA9");
  EXPECT_EQ(joined(e), report_.log[0].text);
}

}  // namespace
}  // namespace onus
