// A rulebook loaded from a folder: its own examples, and how it is shown.
#include "law/rulebook.h"

#include <gtest/gtest.h>

#include <thread>

#include "law/example_runner.h"
#include "law/law_testing.h"
#include "law/show.h"

namespace onus {
namespace {

using namespace onus::testing;

Names texts_of(const std::vector<Error>& errors) {
  Names out;
  for (const Error& error : errors) out.push_back(error.text());
  return out;
}

Rulebook from_folder() {
  auto rulebook = load_rulebook(testdata());
  if (!rulebook)
    for (const Error& error : rulebook.error()) ADD_FAILURE() << error.text();
  return std::move(rulebook).value();
}

TEST(Rulebook, IsLoadedFromItsFolder) {
  const Rulebook rulebook = from_folder();
  EXPECT_EQ(rulebook.rules().size(), 4u);
  const RuleIndex index = rulebook.find_rule("blow-wounds");
  ASSERT_NE(index, kNoRule);
  const Rule& rule = rulebook.rule(index);
  EXPECT_EQ(rule.source, "Test standard p4 \"Blows that wound\"");
  EXPECT_EQ(rule.because, "A blow that leaves a wound is recorded as the wound.");
  EXPECT_EQ(rule.level, Level::kClass);
  EXPECT_EQ(rulebook.find_rule("none"), kNoRule);
}

TEST(Rulebook, MayBeMovedWhileItIsReferredTo) {
  Rulebook first = from_folder();
  const Edition& edition = first.on(day("2020-01-01"));
  const Rulebook second = std::move(first);
  EXPECT_EQ(&second.on(day("2020-01-01")), &edition);
  EXPECT_EQ(Asked(second, {{"act", "strike"}}).conclude("offence"), "blow");
}

TEST(Rulebook, EditionsMayBeAskedForByThreadsAtOnce) {
  const Rulebook rulebook = from_folder();
  std::vector<std::jthread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&] {
      for (Day on = day("2001-01-01"); on < day("2022-01-01"); on.days += 100)
        EXPECT_LE(rulebook.on(on).from(), on);
    });
}

TEST(Rulebook, WithoutFolderOrFilesIsAnError) {
  auto rulebook = load_rulebook(testdata() / "nothing-here");
  ASSERT_FALSE(rulebook.has_value());
  EXPECT_EQ(rulebook.error().size(), 2u);
}

TEST(Rulebook, MayBeTooLargeForAFrame) {
  RulebookTexts texts = with_cards(card("one", "then record is crime"));
  for (int f = 0; f < 512; ++f) texts.facts.text += "f" + std::to_string(f) + ",act,a|b,,,\n";
  EXPECT_EQ(errors_of(texts), Names({"facts.csv: more than 512 facts or 2048 values in all"}));
}

TEST(Examples, OfTheFolderPass) {
  const ExampleReport report = run_examples(from_folder());
  EXPECT_EQ(texts_of(report.errors), Names());
  EXPECT_EQ(report.passed, 7u);
  EXPECT_EQ(report.failed, 0u);
}

TEST(Examples, ThatFailSayWhatWasConcludedInstead) {
  const std::string cards =
      "rule blow\n in force 2002-04-01 onwards\n source T\n when act is strike\n"
      " then offence is blow\n unless wound\n because \"B.\"\n"
      " example act strike -> offence is wound\n"
      " example act strike, harm serious -> offence is blow\n"
      "rule wound\n in force 2005-01-01 to 2009-12-31\n source T\n when act is strike\n"
      " and harm is serious\n then offence is wound\n because \"W.\"\n"
      " example act take -> offence is not wound\n"
      " example on 2010-01-01 act strike, harm serious -> offence is blow\n"
      " example act strike, harm serious -> offence is blow\n";
  const ExampleReport report = run_examples(loaded(with_cards(cards)));
  EXPECT_EQ(
      texts_of(report.errors),
      Names({"test.rules:8:2: an example of rule 'blow' fails on 2017-04-01: expected offence is "
             "wound, concluded blow by 'blow'",
             "test.rules:19:2: an example of rule 'wound' fails on 2005-01-01: expected offence is "
             "blow, concluded wound by 'wound'; 'blow' gave way to 'wound'"}));
  EXPECT_EQ(report.passed, 3u);
  EXPECT_EQ(report.failed, 2u);
}

TEST(Examples, MustMakeTheirRuleFireOnce) {
  const std::string cards =
      "rule blow\n in force 2002-04-01 onwards\n source T\n when act is strike\n"
      " then offence is blow\n because \"B.\"\n example act take -> offence is not blow\n";
  EXPECT_EQ(texts_of(run_examples(loaded(with_cards(cards))).errors),
            Names({"test.rules:1:6: no example of rule 'blow' makes it fire; add one that does"}));
}

TEST(Show, ARuleInPlainWords) {
  const Rulebook rulebook = from_folder();
  const auto shown = show_rule(rulebook, "blow-wounds", day("2009-12-31"));
  ASSERT_TRUE(shown.has_value());
  const std::string expected = read_testdata("show/blow-wounds.txt").text;
  EXPECT_EQ(shown->substr(0, shown->find("  Written in")), expected);
  EXPECT_EQ(show_rule(rulebook, "blow-wound").error().message,
            "no rule 'blow-wound'; did you mean 'blow-wounds'?");
  EXPECT_TRUE(show_rule(rulebook, "uproar")->find("When           act is shout") !=
              std::string::npos);
}

TEST(Show, TheEditionOfADay) {
  EXPECT_EQ(show_edition(from_folder(), day("2012-05-01")), read_testdata("show/edition.txt").text);
}

}  // namespace
}  // namespace onus
