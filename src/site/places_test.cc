#include "site/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace onus {
namespace {

TEST(Places, ANameBecomesAFileNameWithoutFolders) {
  EXPECT_EQ(safe_name("N100/01"), "N100.01");
  EXPECT_EQ(safe_name("course-of-conduct"), "course-of-conduct");
  EXPECT_EQ(safe_name("../etc"), "~2e~2e.etc");
  EXPECT_EQ(safe_name("a b\"<"), "a~20b~22~3c");
}

TEST(Places, TwoNamesNeverBecomeOne) {
  EXPECT_NE(safe_name("4/4"), safe_name("4.4"));
  EXPECT_NE(safe_name("a~20"), safe_name("a "));
  const std::string longest(500, 'x');
  EXPECT_NE(safe_name(longest), safe_name(longest + "y"));
  EXPECT_LT(safe_name(longest).size(), 200u);
}

TEST(Places, LinksClimbOutOfThePagesFolder) {
  EXPECT_EQ(link_from("index.html", "classes/8N.html"), "classes/8N.html");
  EXPECT_EQ(link_from("rules/a.html", "classes/8N.html"), "../classes/8N.html");
  EXPECT_EQ(link_from("rules/a.html", "rules/a.html#rule-x"), "#rule-x");
}

TEST(Places, ClassesAreInTheOrderPeopleCountIn) {
  std::vector<std::string> names = {"N100", "28A", "8N", "4/10", "4/9", "8A", "1"};
  std::ranges::sort(names, natural_less);
  EXPECT_EQ(names, (std::vector<std::string>{"1", "4/9", "4/10", "8A", "8N", "28A", "N100"}));
  EXPECT_FALSE(natural_less("4", "4"));
  EXPECT_NE(natural_less("04", "4"), natural_less("4", "04"));
}

}  // namespace
}  // namespace onus
