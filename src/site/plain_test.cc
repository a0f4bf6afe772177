#include "site/plain.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

TEST(Plain, NamesBecomeWordsAndRangesStay) {
  EXPECT_EQ(words_of("intent-serious-harm"), "intent serious harm");
  EXPECT_EQ(words_of("avi_not_enough"), "avi not enough");
  EXPECT_EQ(words_of("13-15"), "13-15");
  EXPECT_EQ(title_of_name("damage-over-5000"), "Damage over 5000");
}

TEST(Plain, AConditionIsSaidOfItsFact) {
  const auto said = [](std::string text) {
    Condition condition;
    condition.text = std::move(text);
    return said_of_fact(condition, "harm-done");
  };
  EXPECT_EQ(said("harm-done is minor or very-bad or fatal"), "is minor, very bad or fatal");
  EXPECT_EQ(said("harm-done is not minor"), "is not minor");
  EXPECT_EQ(said("harm-done is unknown"), "is unknown");
}

TEST(Plain, SentencesAreSaidInYears) {
  EXPECT_EQ(sentence_in_words(9999), "life");
  EXPECT_EQ(sentence_in_words(6), "6 months");
  EXPECT_EQ(sentence_in_words(12), "1 year");
  EXPECT_EQ(sentence_in_words(30), "2 years and 6 months");
}

}  // namespace
}  // namespace onus
