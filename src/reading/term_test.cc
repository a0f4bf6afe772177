#include "reading/term.h"

#include <gtest/gtest.h>

namespace onus::reading {
namespace {

TEST(Term, OnePatternForEachLength) {
  const auto patterns = compile_term("gave (him|her) a [good] hiding", Part::kFixed, {}, {});
  ASSERT_TRUE(patterns);
  ASSERT_EQ(patterns->size(), 2u);
  EXPECT_EQ((*patterns)[0].words, 4);
  EXPECT_EQ((*patterns)[1].words, 5);
}

TEST(Term, AGapMakesTheLengthVary) {
  const auto patterns = compile_term("beat/beat/beaten ... up", Part::kVerb, {}, {});
  ASSERT_TRUE(patterns);
  EXPECT_EQ(patterns->front().words, 0);
}

TEST(Term, SaysWhatIsWrong) {
  for (const char* wrong : {"(a|b", "a)", "... up", "[a]", "_ _"}) {
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
