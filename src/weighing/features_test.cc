#include "weighing/features.h"

#include <gtest/gtest.h>

#include <map>

#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using onus::testing::report_with;

struct Taken {
  std::map<std::string, float> strength;
  std::map<std::string, uint32_t> word;
};

Taken features_of(const Report& report) {
  Words words;
  words.read(report);
  std::vector<Feature> features;
  list_features(report, words, features);
  Taken taken;
  for (const Feature& feature : features) {
    const std::string name = name_of(feature, report, words);
    EXPECT_EQ(feature.key, key_of(name)) << name;
    taken.strength[name] = strength_of(feature.kind);
    taken.word[name] = feature.word;
  }
  return taken;
}

TEST(Features, AreWordsStemsAndPairsOfOneEntry) {
  const Taken taken = features_of(report_with({"Bike taken away", "closed"}));
  std::vector<std::string> names;
  for (const auto& [name, strength] : taken.strength) names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{
                       "channel:unstated", "closing:closed", "pair:bike_taken", "pair:taken_away",
                       "reporter:unstated", "stem:close", "wide:bike_away", "word:away",
                       "word:bike", "word:closed", "word:taken"}));
}

TEST(Features, WidePairsCountLessThanWords) {
  const Taken taken = features_of(report_with({"bike taken away"}));
  EXPECT_EQ(taken.strength.at("word:bike"), 1);
  EXPECT_LT(taken.strength.at("wide:bike_away"), 1);
}

TEST(Features, StandAtAWordSaveThoseOfTheForm) {
  Report report = report_with({"bike taken away"});
  report.channel = Channel::kOnline;
  report.reporter = Reporter::kVictim;
  const Taken taken = features_of(report);
  EXPECT_EQ(taken.word.at("pair:taken_away"), 1u);
  EXPECT_EQ(taken.word.at("channel:online"), kNoWord);
  EXPECT_EQ(taken.word.at("reporter:victim"), kNoWord);
}

TEST(Features, AReportOfOneEntryHasNoClosingWords) {
  const Taken taken = features_of(report_with({"bike taken"}));
  EXPECT_FALSE(taken.strength.contains("closing:bike"));
}

TEST(Features, AnEmptyReportHasThoseOfTheFormOnly) {
  EXPECT_EQ(features_of(report_with({""})).strength.size(), 2u);
}

TEST(Features, DifferentNamesHaveDifferentKeys) {
  EXPECT_NE(key_of("pair:had_away"), key_of("pair:away_had"));
  EXPECT_NE(key_of("pair:had_away"), key_of("wide:had_away"));
  EXPECT_NE(key_of("word:close"), key_of("stem:close"));
}

TEST(Features, ANameThatNoneCanHaveHasNoKey) {
  for (const char* name : {"", "word", "wort:bike", "pair:bike", "Word:bike"})
    EXPECT_FALSE(key_of(name).has_value()) << name;
}

}  // namespace
}  // namespace onus::weighing
