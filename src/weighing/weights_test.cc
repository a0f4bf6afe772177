#include "weighing/weights.h"

#include <gtest/gtest.h>

#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using namespace onus::testing;

constexpr std::string_view kText =
    "onus-weights 1\n"
    "thresholds\t0.500\t0.200\t0.160\t0.650\t0.300\t16.256\t-9.145\n"
    "story\ttheft\t573\n"
    "story\tarson\t-20\n"
    "owed\t5500\n"
    "pair:set_fire\t2.500\t1\t4000\t2\t300\n"
    "word:fire\t1.250\t0\t-100\t1\t2000\n";

TEST(Weights, AreReadAndWrittenWithTheSameBytes) {
  const auto data = read_weights(kText, "w");
  ASSERT_TRUE(data.has_value()) << data.error().text();
  EXPECT_EQ(data->stories, (std::vector<std::string>{"theft", "arson"}));
  EXPECT_FLOAT_EQ(data->base[0], 0.0573f);
  EXPECT_FLOAT_EQ(data->base[2], 0.55f);
  EXPECT_FLOAT_EQ(data->thresholds.shift, -9.145f);
  EXPECT_EQ(data->features[0].name, "pair:set_fire");
  EXPECT_EQ(data->features[0].weights[1].first, 2);
  EXPECT_EQ(weights_text(*data), kText);
}

TEST(Weights, TheShippedOnesAreWrittenAsTheyStand) {
  const std::string path = std::string(ONUS_SOURCE_DIR) + "/weights/words.weights";
  const std::string text = read_file(path, 64 << 20).value();
  const auto data = read_weights(text, path);
  ASSERT_TRUE(data.has_value()) << data.error().text();
  EXPECT_EQ(weights_text(*data), text);
  EXPECT_TRUE(load_experience(std::string(ONUS_SOURCE_DIR) + "/weights", rulebook().vocabulary())
                  .has_value());
}

std::string with(std::string_view what, std::string_view instead) {
  std::string text(kText);
  text.replace(text.find(what), what.size(), instead);
  return text;
}

TEST(Weights, AMistakeIsToldWithItsLine) {
  const std::pair<std::string, std::string_view> kMistakes[] = {
      {"", "w"},
      {"onus-weights 2\n", "w:1:1: "},
      {"onus-weights 1\n", "w:1:1: "},
      {with("thresholds", "threshold"), "w:2:1: "},
      {with("\t-9.145", ""), "w:2:1: "},
      {with("16.256", "inf"), "w:2:1: "},
      {with("16.256", "nan"), "w:2:1: "},
      {with("16.256", "1e30"), "w:2:1: "},
      {with("573", "many"), "w:3:1: "},
      {with("573", "5 73"), "w:3:1: "},
      {with("arson\t", ""), "w:4:1: "},
      {with("owed\t", "owned\t"), "w:5:1: "},
      {std::string(kText.substr(0, kText.find("owed"))), "w:4:1: "},
      {with("pair:set_fire", "pair:set"), "w:6:1: "},
      {with("pair:set_fire", "pears:set_fire"), "w:6:1: "},
      {with("2.500", ""), "w:6:1: "},
      {with("\t300", ""), "w:6:1: "},
      {with("\t2\t300", "\t3\t300"), "w:6:1: "},
      {with("\t2\t300", "\t-1\t300"), "w:6:1: "},
      {with("\t2\t300", "\t1.5\t300"), "w:6:1: "},
      {with("\t2\t300", "\t2\t-40000"), "w:6:1: "},
      {with("2000\n", "2000\r\n"), "w:7:1: "},
      {with("2000\n", "2000\n\n"), "w:8:1: "},
  };
  for (const auto& [text, place] : kMistakes) {
    const auto data = read_weights(text, "w");
    ASSERT_FALSE(data.has_value()) << text;
    EXPECT_TRUE(data.error().text().starts_with(place)) << text << data.error().text();
  }
}

TEST(Weights, HaveLimits) {
  std::string text = "onus-weights 1\nthresholds\t0\t0\t0\t0\t0\t0\t0\n";
  for (int i = 0; i < 1001; ++i) text += "story\ts\t0\n";
  const auto data = read_weights(text + "owed\t0\n", "w");
  ASSERT_FALSE(data.has_value());
  EXPECT_NE(data.error().text().find("too many stories"), std::string::npos);
}

TEST(Weights, AStoryThatTheBookDoesNotHaveIsAnError) {
  const auto experience = make_experience(StoryBook{}, weights_of({"theft"}), "w");
  ASSERT_FALSE(experience.has_value());
  EXPECT_NE(experience.error().text().find("'theft'"), std::string::npos);
}

// Stories 0 and 1, and what is owed is 2.
WeightsData few_weights() {
  WeightsData data = weights_of({"theft", "arson"});
  data.base = {0.1f, 0.2f, 0.3f};
  data.features = {{"word:fire", 3, {{1, 0.5f}, {2, 1}}},
                   {"word:bike", 4, {{0, 0.25f}, {1, -1}}},
                   {"channel:online", 0, {{0, 1}}}};
  return data;
}

std::vector<Feature> features(std::initializer_list<std::pair<const char*, uint32_t>> named) {
  std::vector<Feature> all;
  for (const auto& [name, word] : named) all.push_back({key_of(name).value(), word});
  return all;
}

TEST(Weighing, EachFeatureCountsOnceAndTheWholeIsScaledToLengthOne) {
  const Weights weights(few_weights());
  Weighing weighing(weights);
  Scores scores;
  for (int again = 0; again < 2; ++again) {
    weighing.weigh(
        features({{"word:fire", 0}, {"word:bike", 0}, {"word:fire", 0}, {"word:nowhere", 0}}),
        scores);
    ASSERT_EQ(scores.stories.size(), 2u);  // (3, 4) has length 5
    EXPECT_FLOAT_EQ(scores.stories[0], 0.1f + 0.25f * 4 / 5);
    EXPECT_FLOAT_EQ(scores.stories[1], 0.2f + 0.5f * 3 / 5 - 1.0f * 4 / 5);
    EXPECT_FLOAT_EQ(scores.owed, 0.3f + 1.0f * 3 / 5);
  }
}

TEST(Weighing, AReportWithoutKnownWordsScoresTheBase) {
  const Weights weights(few_weights());
  Scores scores;
  Weighing(weights).weigh(features({{"channel:online", kNoWord}}), scores);  // rarity 0
  EXPECT_EQ(scores.stories, (std::vector<float>{0.1f, 0.2f}));
  EXPECT_EQ(scores.owed, 0.3f);
}

TEST(Weighing, WordsThatSpeakMostComeFirstAndNoneThatSpeaksAgainst) {
  WeightsData data = weights_of({"arson"});
  data.features = {{"word:fire", 1, {{0, 1}}},
                   {"word:lit", 1, {{0, 3}}},
                   {"pair:lit_fire", 1, {{0, 2}}},
                   {"word:bike", 1, {{0, -1}}},
                   {"reporter:victim", 1, {{0, 3.2f}}}};
  const Weights weights(data);
  Weighing weighing(weights);
  Scores scores;
  weighing.weigh(features({{"word:bike", 0},
                           {"word:fire", 2},
                           {"word:lit", 1},
                           {"pair:lit_fire", 1},
                           {"reporter:victim", kNoWord}}),
                 scores);
  EXPECT_EQ(weighing.words_for(0, 4), (std::vector<uint32_t>{1, 2}));
  EXPECT_EQ(weighing.words_for(0, 1), (std::vector<uint32_t>{1}));
}

TEST(Weights, EveryFeatureOfTheShippedOnesIsFound) {
  const std::string path = std::string(ONUS_SOURCE_DIR) + "/weights/words.weights";
  const auto data = read_weights(read_file(path, 64 << 20).value(), path);
  ASSERT_TRUE(data.has_value()) << data.error().text();
  const Weights weights(*data);
  for (size_t f = 0; f < data->features.size(); ++f) {
    const uint64_t key = key_of(data->features[f].name).value();
    ASSERT_TRUE(weights.may_have(key));
    ASSERT_NE(weights.find(key), Weights::kNone) << data->features[f].name;
    const Weights::Entry& entry = weights[weights.find(key)];
    EXPECT_EQ(entry.rarity, data->features[f].rarity);
    EXPECT_EQ(entry.end - entry.begin, data->features[f].weights.size());
  }
}

}  // namespace
}  // namespace onus::weighing
