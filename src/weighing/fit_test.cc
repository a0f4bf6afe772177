#include "weighing/fit.h"

#include <gtest/gtest.h>

#include "weighing/weighing_testing.h"

namespace onus::weighing {
namespace {

using namespace onus::testing;

Example example(const std::string& text, std::vector<std::string> owed) {
  return {named_features(report_with({text})), std::move(owed)};
}

std::vector<Example> few_examples() {
  return {example("bike gone from the rack", {"44"}), example("bike gone from our hall", {"44"}),
          example("bin set alight by lads", {"56B"}), example("hedge set alight in road", {"56B"}),
          example("lost my phone on the bus", {}),    example("lost a glove on a bus", {})};
}

Scores scores_of(const WeightsData& data, const std::string& text) {
  const Weights weights(data);
  const Report report = report_with({text});
  Words words;
  words.read(report);
  std::vector<Feature> features;
  list_features(report, words, features);
  Scores scores;
  Weighing(weights).weigh(features, scores);
  return scores;
}

TEST(Fit, LearnsAFewExamples) {
  const WeightsData data = fit(few_examples(), shipped_book(), {});
  ASSERT_EQ(data.stories, (std::vector<std::string>{"theft-cycle", "arson"}));
  const Scores fire = scores_of(data, "a shed was set alight"), bike = scores_of(data, "bike gone"),
               lost = scores_of(data, "lost it on the bus");
  EXPECT_GT(fire.stories[1], 0.6f);
  EXPECT_LT(fire.stories[0], 0.4f);
  EXPECT_GT(bike.stories[0], 0.6f);
  EXPECT_LT(bike.stories[1], 0.4f);
  EXPECT_LT(lost.owed, fire.owed);
  EXPECT_LT(lost.owed, bike.owed);
}

TEST(Fit, ExamplesScoreNearWhatTheyAreKnownToOwe) {
  const WeightsData data = fit(few_examples(), shipped_book(), {.ridge = 0.001});
  EXPECT_NEAR(scores_of(data, "bin set alight by lads").stories[1], 1, 0.05);
  EXPECT_NEAR(scores_of(data, "lost my phone on the bus").stories[0], 0, 0.05);
  EXPECT_NEAR(scores_of(data, "lost my phone on the bus").owed, 0, 0.05);
}

TEST(Fit, AStoryThatNoExampleTellsIsLeftOut) {
  const WeightsData data = fit(few_examples(), shipped_book(), {});
  EXPECT_EQ(data.stories.size(), 2u);
  EXPECT_EQ(data.base.size(), 3u);
}

TEST(Fit, AFeatureOfOneReportOrOfAllIsLeftOut) {
  const WeightsData data = fit(few_examples(), shipped_book(), {});
  ASSERT_FALSE(data.features.empty());
  for (const FeatureWeights& feature : data.features) {
    EXPECT_NE(feature.name, "word:hedge");
    EXPECT_NE(feature.name, "channel:unstated");
    EXPECT_FALSE(feature.weights.empty()) << feature.name;
  }
}

TEST(Fit, TheSameExamplesGiveTheSameBytes) {
  const std::string once = weights_text(fit(few_examples(), shipped_book(), {}));
  EXPECT_EQ(weights_text(fit(few_examples(), shipped_book(), {})), once);
  const auto back = read_weights(once, "w");
  ASSERT_TRUE(back.has_value()) << back.error().text();
  EXPECT_EQ(weights_text(*back), once);
}

TEST(Fit, ExamplesThatOweNothingOrAllTheSameGiveWeightsThatCanBeRead) {
  for (const auto& owed : {std::vector<std::string>{}, std::vector<std::string>{"44"},
                           std::vector<std::string>{"a class without a story"}}) {
    const std::vector<Example> examples = {example("bike gone", owed), example("bike back", owed),
                                           example("bike lost", owed)};
    const WeightsData data = fit(examples, shipped_book(), {});
    EXPECT_EQ(data.base.size(), data.stories.size() + 1);
    EXPECT_FLOAT_EQ(data.base.back(), owed.empty() ? 0 : 1);
    EXPECT_TRUE(read_weights(weights_text(data), "w").has_value());
  }
}

}  // namespace
}  // namespace onus::weighing
