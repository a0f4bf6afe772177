#include "base/html.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

TEST(Html, TextAndAttributesCannotBecomeMarkup) {
  std::string out;
  HtmlOut(out).element("p", "<script>\"&'", {{"title", "\"><b>"}});
  EXPECT_EQ(out, "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&quot;&amp;&#39;</p>");
}

TEST(Html, WhatHtmlDoesNotAllowIsReplaced) {
  std::string out;
  HtmlOut(out).text(std::string_view("a\0b\xFF\x1B c\n", 8));
  EXPECT_EQ(out,
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD\xEF\xBF\xBD c\n");
}

}  // namespace
}  // namespace onus
