#include "base/json_out.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace onus {
namespace {

TEST(JsonOut, PutsCommasWhereTheyBelong) {
  std::string out;
  JsonOut json(out);
  json.open_object();
  json.field("a", "x").field("b", int64_t{-7});
  json.key("c").open_array().number(int64_t{1}).null().truth(true).open_object().close_object();
  json.open_array().close_array().close_array();
  json.key("d").open_object().key("e").truth(false).close_object();
  json.field("f", "");
  json.close_object();
  EXPECT_EQ(out, R"({"a":"x","b":-7,"c":[1,null,true,{},[]],"d":{"e":false},"f":""})");
}

TEST(JsonOut, EscapesText) {
  const std::pair<std::string, std::string> cases[] = {
      {"plain", R"("plain")"},
      {"say \"no\" \\ yes", R"("say \"no\" \\ yes")"},
      {"a\nb\rc\td", R"("a\nb\rc\td")"},
      {std::string("nul\0bell\a", 9), R"("nul\u0000bell\u0007")"},
      {"£5 café \U0001F600", "\"£5 café \U0001F600\""},
      {"\x93quoted\x94", "\"\xEF\xBF\xBDquoted\xEF\xBF\xBD\""},
      {"cut \xE2\x82", "\"cut \xEF\xBF\xBD\xEF\xBF\xBD\""},
  };
  for (const auto& [text, expected] : cases) {
    std::string out;
    JsonOut(out).text(text);
    EXPECT_EQ(out, expected);
  }
}

TEST(JsonOut, WritesNumbersShort) {
  const std::tuple<double, int, const char*> cases[] = {
      {0.94, 2, "0.94"}, {0.5, 4, "0.5"},     {3.0, 3, "3"},    {100.0, 0, "100"},
      {-0.001, 2, "0"},  {1.0 / 3, 4, "0.3333"}, {1e15, 2, "1000000000000000"},
      {std::numeric_limits<double>::quiet_NaN(), 2, "null"},
      {std::numeric_limits<double>::infinity(), 2, "null"},
  };
  for (auto [value, decimals, expected] : cases) {
    std::string out;
    JsonOut(out).number(value, decimals);
    EXPECT_EQ(out, expected);
  }
  std::string out;
  JsonOut(out).number(std::numeric_limits<int64_t>::min());
  EXPECT_EQ(out, "-9223372036854775808");
}

TEST(JsonOut, StartsLinesWhereAsked) {
  std::string out;
  JsonOut j(out);
  j.open_object().new_line().field("a", 1).new_line().key("b").open_array();
  j.new_line().text("x").new_line().close_array().close_object();
  EXPECT_EQ(out, "{\n\"a\":1,\n\"b\":[\n\"x\"\n]}");
}

}  // namespace
}  // namespace onus
