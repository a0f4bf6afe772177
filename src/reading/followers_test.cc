#include "reading/followers.h"

#include <gtest/gtest.h>

namespace onus::reading {
namespace {

TEST(Followers, OfNothingThereIsNone) {
  EXPECT_TRUE(Followers().of(0, 0).empty());
  EXPECT_TRUE(Followers(std::vector<Follower>{}).of(0, 0).empty());
}

TEST(Followers, AreFoundByStageAndLiteralWithEveryGap) {
  const Followers followers(std::vector<Follower>{{.stage = 1, .literal = 7, .gap = {0, 3}},
                             {.stage = 1, .literal = 7, .gap = {1, 1}},
                             {.stage = 1, .literal = 8, .gap = {0, 3}},
                             {.stage = 7, .literal = 1, .gap = {0, 3}}});
  ASSERT_EQ(followers.of(1, 7).size(), 2u);
  EXPECT_EQ(followers.of(1, 7)[1].gap.least, 1);
  EXPECT_EQ(followers.of(1, 8).size(), 1u);
  EXPECT_EQ(followers.of(7, 1).size(), 1u);
  EXPECT_TRUE(followers.of(7, 7).empty());
  EXPECT_TRUE(followers.of(kNoStage, 7).empty());
}

TEST(Followers, ManyAreToldApart) {
  std::vector<Follower> all;
  for (StageId stage = 0; stage < 300; ++stage)
    for (uint32_t literal = stage; literal < stage + 20; ++literal)
      all.push_back({.stage = stage, .literal = literal});
  const Followers followers(all);
  for (StageId stage = 0; stage < 300; ++stage)
    for (uint32_t literal = 0; literal < 330; ++literal)
      ASSERT_EQ(followers.of(stage, literal).size(),
                literal >= stage && literal < stage + 20 ? 1u : 0u);
}

}  // namespace
}  // namespace onus::reading
