#include "report/json_tape.h"

#include <gtest/gtest.h>

#include <string>

namespace onus {
namespace {

TEST(JsonTape, LaysValuesOutInOrder) {
  JsonTape tape;
  ASSERT_TRUE(tape.read(R"({"a":{"b":[1,-2.5e3,"x"],"c":null},"d":true,"e":[],"f":""})"));
  const auto& nodes = tape.nodes();
  ASSERT_EQ(nodes.size(), 10u);
  EXPECT_EQ(nodes[0].kind, JsonKind::kObject);
  EXPECT_EQ(nodes[0].next, 10u);
  EXPECT_EQ(nodes[1].key, "a");
  EXPECT_EQ(nodes[1].next, 7u);
  EXPECT_EQ(nodes[2].kind, JsonKind::kArray);
  EXPECT_EQ(nodes[2].next, 6u);
  EXPECT_EQ(nodes[3].text, "1");
  EXPECT_EQ(nodes[3].key, "");
  EXPECT_EQ(nodes[4].text, "-2.5e3");
  EXPECT_EQ(nodes[6].kind, JsonKind::kNull);
  EXPECT_EQ(nodes[7].text, "true");
  EXPECT_EQ(nodes[8].next, 9u);
  EXPECT_EQ(nodes[9].key, "f");
}

TEST(JsonTape, UnescapesTextAndKeys) {
  JsonTape tape;
  ASSERT_TRUE(tape.read(R"({"k\u0065y\n":"a\"\\\/\b\f\n\r\t\u00a3\ud83d\ude00\u0000z","n":"plain"})"));
  EXPECT_EQ(tape.nodes()[1].key, "key\n");
  EXPECT_EQ(tape.nodes()[1].text, std::string("a\"\\/\b\f\n\r\t£\U0001F600\0z", 17));
  EXPECT_EQ(tape.nodes()[2].text, "plain");
}

TEST(JsonTape, KeepsLongEscapedTextWhole) {
  std::string line = "[\"", expected;
  for (int i = 0; i < 100000; ++i) {
    line += "word\\n\\u20ac";
    expected += "word\n€";
  }
  line += "\"]";
  JsonTape tape;
  ASSERT_TRUE(tape.read(line));
  EXPECT_EQ(tape.nodes()[1].text, expected);
}

TEST(JsonTape, SaysWhereEachValueStands) {
  const std::string line = R"( {"a" : "x\"{[1,", "b":[ 12 ,true,{"c":null}] , "d":-1})";
  JsonTape tape;
  ASSERT_TRUE(tape.read(line));
  const char* starts[] = {"{", "\"x", "[ 12", "12", "true", "{\"c", "null", "-1"};
  ASSERT_EQ(tape.nodes().size(), std::size(starts));
  for (size_t i = 0; i < std::size(starts); ++i)
    EXPECT_TRUE(line.substr(tape.column_of(i) - 1).starts_with(starts[i])) << i;
}

TEST(JsonTape, IsReadyAgainAfterAnError) {
  JsonTape tape;
  EXPECT_FALSE(tape.read("{\"a\":"));
  EXPECT_TRUE(tape.nodes().empty());
  EXPECT_FALSE(tape.read("{\"a\":1,\"a\":2}"));
  EXPECT_FALSE(tape.read(""));
  EXPECT_TRUE(tape.read("{\"a\":1}"));
  EXPECT_EQ(tape.nodes().size(), 2u);
}

TEST(JsonTape, KeepsItsLimits) {
  JsonTape tape;
  auto problem = [&](const std::string& line) {
    auto read = tape.read(line);
    return read ? "" : read.error().message;
  };
  std::string keys = "{";
  for (size_t i = 0; i <= JsonTape::kKeys; ++i) keys += "\"" + std::to_string(i) + "\":0,";
  keys.back() = '}';
  EXPECT_EQ(problem(keys), "more than 512 keys in one object");
  std::string values = "[[";
  for (size_t i = 0; i < JsonTape::kValues / 2; ++i) values += "0,";
  values += "0],[";
  for (size_t i = 0; i < JsonTape::kValues / 2; ++i) values += "0,";
  values += "0]]";
  EXPECT_EQ(problem(values), "more than 1000000 values in one line");
  EXPECT_EQ(problem("{\"" + std::string(5000, 'k') + "\":0}"), "a key longer than 4096 bytes");
  EXPECT_EQ(problem(std::string(32, '[') + std::string(32, ']')), "");
  EXPECT_EQ(problem(std::string(33, '[') + std::string(33, ']')),
            "objects and lists inside each other deeper than 32");
  EXPECT_NE(problem(std::string(1 << 20, '[')), "");
}

TEST(JsonTape, RefusesWhatIsNotUtf8) {
  JsonTape tape;
  auto text = [&](std::string_view line) {
    auto read = tape.read(line);
    return read ? "" : read.error().text();
  };
  EXPECT_EQ(text("[\"caf\xE9\"]"), "column 6: byte 0xE9 is not UTF-8; save the file as UTF-8");
  EXPECT_EQ(text("[\"\xC0\xAF\"]"), "column 3: byte 0xC0 is not UTF-8; save the file as UTF-8");
  EXPECT_EQ(text("[\"\xED\xA0\x80\"]"), "column 3: byte 0xED is not UTF-8; save the file as UTF-8");
  EXPECT_EQ(text("{\"\x93k\x94\":1}"), "column 3: byte 0x93 is not UTF-8; save the file as UTF-8");
  EXPECT_EQ(text(std::string_view("\xFF\xFE{\0\"\0", 6)),
            "column 1: this is UTF-16; save the file as UTF-8");
  EXPECT_EQ(text(std::string_view("[\"a\0b\"]", 7)),
            "column 4: control character 0x00; inside text write it as \\u0000");
  EXPECT_EQ(text(std::string_view("\x1F\x8B\x08\0\0", 5)),
            "column 1: control character 0x1F; inside text write it as \\u001f");
}

}  // namespace
}  // namespace onus
