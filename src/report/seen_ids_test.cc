#include "report/seen_ids.h"

#include <gtest/gtest.h>

#include <string>

namespace onus {
namespace {

TEST(SeenIds, NamesTheFirstPlace) {
  SeenIds seen;
  seen.start_file("a.ndjson");
  EXPECT_FALSE(seen.first_place("A1", 1));
  EXPECT_FALSE(seen.first_place("A2", 7));
  EXPECT_EQ(seen.first_place("A1", 9)->line, 1u);
  seen.start_file("b.ndjson");
  EXPECT_FALSE(seen.first_place("A3", 1));
  auto first = seen.first_place("A2", 2);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->file, "a.ndjson");
  EXPECT_EQ(first->line, 7u);
  first = seen.first_place("A3", 3);
  EXPECT_EQ(first->file, "b.ndjson");
  EXPECT_EQ(first->line, 1u);
  EXPECT_EQ(duplicate("report", "A3", *first, {"b.ndjson", 3, 1}).text(),
            "b.ndjson:3:1: 'report' A3 was given before, on line 1; the first is used, this one is "
            "not");
  EXPECT_EQ(duplicate("report", "A2", {"a.ndjson", 7}, {"b.ndjson", 2, 1}).text(),
            "b.ndjson:2:1: 'report' A2 was given before, on line 7 of a.ndjson; the first is used, "
            "this one is not");
}

TEST(SeenIds, HoldsManyThatAreAlike) {
  SeenIds seen;
  for (uint64_t i = 1; i <= 200000; ++i)
    ASSERT_FALSE(seen.first_place("DC-202607-" + std::to_string(i), i));
  EXPECT_EQ(seen.size(), 200000u);
  for (uint64_t i = 1; i <= 200000; i += 997)
    ASSERT_EQ(seen.first_place("DC-202607-" + std::to_string(i), 300000)->line, i);
}

}  // namespace
}  // namespace onus
