#include "explain/explanation.h"

#include <gtest/gtest.h>

#include "account/account_json.h"
#include "explain/html_page.h"
#include "explain/terminal_page.h"
#include "recording/recording_testing.h"

namespace onus {
namespace {

constexpr std::string_view kText = "Her ex <b>punched</b> her. Her phone was not taken.";

Report report() {
  Report out;
  out.id = "R1";
  out.received = *parse_instant("2026-07-03T21:14:00+01:00");
  out.log.push_back({out.received, "CH", std::string(kText)});
  return out;
}

// An assault with a minor injury, and a theft that is denied.
Account account() {
  auto parsed = parse_account(
      R"({"report":"R1","received":"2026-07-03T21:14:00+01:00",)"
      R"("persons":[{"id":"P1","label":"caller","roles":["victim","reporter"]},)"
      R"({"id":"P2","label":"her ex","roles":["suspect"]}],)"
      R"("relations":[{"of":"P2","is":"former-partner","to":"P1",)"
      R"("evidence":{"entry":0,"from":0,"to":6}}],)"
      R"("acts":[{"act":"assault","by":["P2"],"to":["P1"],"confidence":0.9,)"
      R"("facts":{"injury":"minor"},"evidence":[{"entry":0,"from":10,"to":17}]},)"
      R"({"act":"take","to":["P1"],"status":"denied","confidence":0.6,)"
      R"("evidence":[{"entry":0,"from":27,"to":50}]}],)"
      R"("facts":{"reporter":"victim","victim-confirms":"yes"}})",
      onus::testing::rulebook().vocabulary());
  EXPECT_TRUE(parsed) << parsed.error().text();
  return *parsed;
}

Explanation explained() { return explain(onus::testing::rulebook(), report(), account()); }

bool holds(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

TEST(Explanation, TellsWhatIsOwedAndWhatIsNot) {
  const Explanation e = explained();
  ASSERT_EQ(e.owed.size(), 1u);
  EXPECT_EQ(e.owed[0].crime_class, "8N");
  EXPECT_EQ(e.owed[0].quotes, std::vector<std::string>{"punched"});
  EXPECT_FALSE(e.owed[0].because.empty());
  ASSERT_EQ(e.acts.size(), 2u);
  EXPECT_EQ(e.acts[1].status, "denied");
  EXPECT_EQ(e.relations, std::vector<std::string>{"P2 is former-partner to P1"});
}

TEST(Explanation, AsksTheLawAgainForTheRulesThatGaveWay) {
  const Rulebook& book = onus::testing::rulebook();
  size_t found = 0;
  for (const WorkedCase& c : onus::testing::all_cases())
    for (const RuleThatGaveWay& one : explain(book, report(), c.account).gave_way) {
      ++found;
      EXPECT_NE(book.find_rule(one.rule), kNoRule);
      EXPECT_NE(book.find_rule(one.by), kNoRule);
      EXPECT_NE(one.rule, one.by);
    }
  EXPECT_GT(found, 0u);
}

TEST(Explanation, AFactThatWouldChangeTheAnswerSaysHow) {
  const Rulebook& book = onus::testing::rulebook();
  Decider decider(book);
  const FactId injury = book.vocabulary().require("injury");
  Account unhurt = account();
  unhurt.acts[0].facts = {};
  bool serious = false;
  for (const WhatIf& one : what_if_known(book.vocabulary(), decider, unhurt, injury, {})) {
    EXPECT_FALSE(one.outcome.empty());
    serious |= one.value == "serious";
  }
  EXPECT_TRUE(serious);
}

TEST(TerminalPage, MarksWordsWithoutColourToo) {
  const std::string page = terminal_page(explained(), false);
  EXPECT_TRUE(holds(page, "[punched](2)")) << page;
  EXPECT_TRUE(holds(page, "2 act: assault, asserted"));
  EXPECT_TRUE(holds(page, "act not asserted: take, denied"));
  EXPECT_FALSE(holds(page, "\x1b"));
  EXPECT_TRUE(holds(terminal_page(explained(), true), "\x1b[1;36mpunched\x1b[0m"));
}

TEST(TerminalPage, DoesNotPassControlCharactersOn) {
  Report hostile = report();
  hostile.log[0].by = "\x1b[2J";
  hostile.log[0].text = "a\x1b]0;x\x07 \xC2\x9B"  "31m";
  const Explanation e = explain(onus::testing::rulebook(), hostile, {});
  const std::string page = terminal_page(e, false);
  for (std::string_view control : {"\x1b", "\x07", "\xC2\x9B"}) EXPECT_FALSE(holds(page, control));
}

TEST(HtmlPage, EscapesTheLogAndSaysInWordsWhatIsMarked) {
  const std::string page = html_page(explained());
  EXPECT_TRUE(holds(page, "&lt;b&gt;")) << page;
  EXPECT_FALSE(holds(page, "<b>"));
  EXPECT_TRUE(holds(page, "<mark class=\"act\"><span class=\"unseen\">[act: </span>punched"));
  EXPECT_TRUE(holds(page, "href=\"#note-2\"") && holds(page, "id=\"note-2\""));
  EXPECT_FALSE(holds(page, "<script"));
}

}  // namespace
}  // namespace onus
