#include "reading/wordings.h"

#include <gtest/gtest.h>

#include <random>

namespace onus::reading {
namespace {

using Strings = std::vector<std::string>;

// "|" is a mark.
std::vector<PlainWord> text_of(const Strings& words) {
  std::vector<PlainWord> text;
  for (const std::string& word : words)
    text.push_back({word == "|" ? 0 : key_of_word(word), static_cast<uint32_t>(text.size())});
  return text;
}

Strings found_in(const Strings& wordings, const Strings& words, size_t most = 1000) {
  const Wordings tree(Wordings::parts_of(wordings));
  Wordings::Memory memory;
  std::vector<WordingFound> found;
  tree.find(text_of(words), most, memory, found);
  Strings all;
  for (const WordingFound& one : found)
    all.push_back(wordings[one.wording] + "@" + std::to_string(one.first) + "-" +
                  std::to_string(one.last));
  return all;
}

TEST(Wordings, OfWordsAndPhrasesEachIsFoundWhereItStands) {
  EXPECT_EQ(found_in({"hit", "hit him", "him", "hit him hard"}, {"he", "hit", "him", "hit"}),
            (Strings{"hit@1-1", "hit him@1-2", "him@2-2", "hit@3-3"}));
}

TEST(Wordings, NoneReachesOverAMarkOrAWordThatIsNotTheirs) {
  EXPECT_EQ(found_in({"hit him"}, {"hit", "|", "him", "hit", "then", "him"}), Strings{});
}

TEST(Wordings, ThatOverlapThemselvesAreAllFound) {
  EXPECT_EQ(found_in({"no no"}, {"no", "no", "no"}), (Strings{"no no@0-1", "no no@1-2"}));
}

TEST(Wordings, NoMoreThanAskedFor) {
  EXPECT_EQ(found_in({"no"}, {"no", "no", "no"}, 2).size(), 2u);
}

TEST(Wordings, OfNoneNoneIsFound) {
  EXPECT_EQ(found_in({}, {"he", "hit"}), Strings{});
  Wordings::Memory memory;
  std::vector<WordingFound> found;
  Wordings().find(text_of({"he"}), 1, memory, found);
  EXPECT_TRUE(found.empty());
}

TEST(Wordings, AreMadeAgainFromTheirParts) {
  const Strings wordings = {"hit", "hit him", "knocked about a bit", "knocked out"};
  const Wordings tree(Wordings::parts_of(wordings));
  EXPECT_TRUE(tree.parts().are_whole(wordings.size()));
  EXPECT_FALSE(tree.parts().are_whole(1));
  Wordings::Parts damaged = tree.parts();
  damaged.leads.front().value = Wordings::kNone;
  EXPECT_FALSE(damaged.are_whole(wordings.size()));
  const Wordings again(tree.parts());
  Wordings::Memory memory;
  std::vector<WordingFound> found;
  again.find(text_of({"was", "knocked", "about", "a", "bit", "then", "hit", "him"}), 10, memory,
             found);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].wording, 2u);
  EXPECT_EQ(found[2].wording, 1u);
}

// Held against looking for every wording at every word.
TEST(Wordings, InRandomTextsTheSameAreFoundAsOneByOne) {
  std::mt19937 random(7);
  const auto words = [&](size_t count) {
    Strings all;
    for (size_t i = 0; i < count; ++i) all.push_back(std::string(1, "abcd"[random() % 4]));
    return all;
  };
  for (int round = 0; round < 200; ++round) {
    Strings wordings;
    for (int w = 0; w < 30; ++w) {
      std::string wording;
      for (const std::string& word : words(1 + random() % 4))
        wording += (wording.empty() ? "" : " ") + word;
      if (std::find(wordings.begin(), wordings.end(), wording) == wordings.end())
        wordings.push_back(wording);
    }
    const Strings text = words(40);
    Strings expected;
    for (size_t last = 0; last < text.size(); ++last)
      for (size_t first = 0; first <= last; ++first) {
        std::string joined = text[first];
        for (size_t i = first + 1; i <= last; ++i) joined += " " + text[i];
        if (std::find(wordings.begin(), wordings.end(), joined) != wordings.end())
          expected.push_back(joined + "@" + std::to_string(first) + "-" + std::to_string(last));
      }
    ASSERT_EQ(found_in(wordings, text), expected);
  }
}

}  // namespace
}  // namespace onus::reading
