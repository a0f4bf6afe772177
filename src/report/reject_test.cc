#include "report/reject.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace onus {
namespace {

TEST(Reject, IsOneLineOfJson) {
  std::string out;
  append_reject(out, {{"broken \"JSON\"", {"in.ndjson", 12, 3}}, excerpt_of("{\"a\":\n\x93x"), 2});
  EXPECT_EQ(out, "{\"file\":\"in.ndjson\",\"line\":12,\"column\":3,\"problem\":\"broken \\\"JSON\\\"\","
                 "\"rows\":2,\"excerpt\":\"{\\\"a\\\":\\n\xEF\xBF\xBDx\"}\n");
}

TEST(Reject, ExcerptsAreShortAndWellFormed) {
  for (const char* piece : {"x", "é", "€", "\U0001F600", "\xFF", "\xE2\x82"})
    for (size_t count = 0; count < 250; ++count) {
      std::string raw;
      for (size_t i = 0; i < count; ++i) raw += piece;
      const std::string excerpt = excerpt_of(raw);
      ASSERT_LE(excerpt.size(), kExcerptBytes);
      ASSERT_FALSE(find_bad_utf8(excerpt)) << piece << count;
      if (!find_bad_utf8(raw) && raw.size() <= kExcerptBytes) {
        ASSERT_EQ(excerpt, raw);
      }
    }
}

}  // namespace
}  // namespace onus
