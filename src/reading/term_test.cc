#include "reading/term.h"

#include <gtest/gtest.h>

namespace onus::reading {
namespace {

TEST(Term, EveryWording) {
  const auto wordings = compile_term("gave (him|her) a [good] hiding", Part::kFixed, {}, {});
  ASSERT_TRUE(wordings);
  ASSERT_EQ(wordings->size(), 4u);
  EXPECT_EQ((*wordings)[0].pieces.front(), "gave him a good hiding");
  EXPECT_EQ((*wordings)[3].pieces.front(), "gave her a hiding");
}

TEST(Term, AGapMakesPieces) {
  const auto wordings = compile_term("beat/beat/beaten ... up", Part::kVerb, {}, {});
  ASSERT_TRUE(wordings);
  EXPECT_EQ(wordings->front().pieces, (std::vector<std::string>{"beat", "up"}));
  EXPECT_EQ(wordings->front().gaps.front().most, 3);
}

TEST(Term, ApostrophesAndSpellings) {
  const auto wordings = compile_term("didn't pay", Part::kFixed, {{"pay", {"paye"}}}, {});
  ASSERT_TRUE(wordings);
  EXPECT_EQ(wordings->size(), 4u);
}

TEST(Term, SaysWhatIsWrong) {
  for (const char* wrong : {"(a|b", "a)", "... up", "[a]", "_ a", "&"}) {
    const auto patterns = compile_term(wrong, Part::kFixed, {}, {"x.lex", 3, 4});
    ASSERT_FALSE(patterns) << wrong;
    EXPECT_EQ(patterns.error().place.line, 3u);
  }
}

TEST(Term, RefusesToMultiplyOutWithoutEnd) {
  std::string long_term;
  for (int i = 0; i < 9; ++i) long_term += "(a|b) ";
  EXPECT_FALSE(compile_term(long_term, Part::kFixed, {}, {}));
}

}  // namespace
}  // namespace onus::reading
