#include "base/english.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

TEST(English, WritesSmallNumbersAsWords) {
  EXPECT_EQ(in_words(0), "none");
  EXPECT_EQ(in_words(3, true), "Three");
  EXPECT_EQ(in_words(1234), "1,234");
}

TEST(English, CountsThings) {
  EXPECT_EQ(counted(0, "rule", "rules"), "no rules");
  EXPECT_EQ(counted(1, "rule", "rules"), "one rule");
  EXPECT_EQ(in_figures(0, "rule", "rules"), "0 rules");
  EXPECT_EQ(in_figures(1, "rule", "rules"), "1 rule");
  EXPECT_EQ(in_figures(2000, "rule", "rules"), "2,000 rules");
  EXPECT_EQ(counted(1000000, "rule", "rules"), "1,000,000 rules");
}

TEST(English, Capitalises) {
  EXPECT_EQ(capitalised("one rule"), "One rule");
  EXPECT_EQ(capitalised("\xC3\xA9t\xC3\xA9"), "\xC3\xA9t\xC3\xA9");  // only a to z
  EXPECT_EQ(capitalised(""), "");
}

}  // namespace
}  // namespace onus
