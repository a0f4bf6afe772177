#include "base/text_table.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

TEST(TextTable, SetsWordsLeftAndFiguresRight) {
  TextTable table("lrl");
  table.row({"tag", "reports", "found"});
  table.row({"caf\xC3\xA9", "7"});
  EXPECT_EQ(table.text(), "  tag   reports  found\n  caf\xC3\xA9        7\n");
}

}  // namespace
}  // namespace onus
