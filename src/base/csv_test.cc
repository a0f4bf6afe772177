#include "base/csv.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

namespace onus {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Reading {
  Rows rows;
  std::vector<std::string> errors;
};

Reading read_all(CsvReader reader) {
  Reading reading;
  CsvReader::Record record;
  for (;;) {
    auto more = reader.next(record);
    if (!more) {
      reading.errors.push_back(more.error().text());
    } else if (*more) {
      reading.rows.push_back(record.fields);
    } else {
      return reading;
    }
  }
}

Reading read_text(std::string_view text, char separator = ',', CsvLimits limits = {}) {
  return read_all(CsvReader(CsvSource(text), separator, limits));
}

struct Case {
  const char* name;
  std::string text;
  Rows rows;
  char separator = ',';
};

TEST(Csv, ReadsTheForms) {
  const Case cases[] = {
      {"nothing", "", {}},
      {"one field", "a", {{"a"}}},
      {"no end on the last line", "a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
      {"CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
      {"empty fields", ",,\n", {{"", "", ""}}},
      {"a blank line is one empty field", "a\n\nb\n", {{"a"}, {""}, {"b"}}},
      {"separator in quotes", "\"a,b\",c\n", {{"a,b", "c"}}},
      {"doubled quotes", "\"say \"\"no\"\"\"\n", {{"say \"no\""}}},
      {"line ends in quotes", "\"a\r\nb\",c\r\nd,e\n", {{"a\r\nb", "c"}, {"d", "e"}}},
      {"quote inside an unquoted field", "5'10\" tall,x\n", {{"5'10\" tall", "x"}}},
      {"carriage return alone", "a\rb,c\n", {{"a\rb", "c"}}},
      {"byte order mark", "\xEF\xBB\xBF\"a\",b\n", {{"a", "b"}}},
      {"only a byte order mark", "\xEF\xBB\xBF", {}},
      {"a first byte that only looks like one", "\xEF\x41\x42,b\n", {{"\xEF\x41\x42", "b"}}},
      {"nul bytes", std::string("a\0b,c\n", 6), {{std::string("a\0b", 3), "c"}}},
      {"semicolons", "a;\"b;c\";d,e\n", {{"a", "b;c", "d,e"}}, ';'},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    Reading got = read_text(c.text, c.separator);
    EXPECT_EQ(got.rows, c.rows);
    EXPECT_TRUE(got.errors.empty());
  }
}

TEST(Csv, AnErrorSpoilsOneRecord) {
  Reading got = read_text("a,b\n\"x\"y,z\nc,d\n");
  EXPECT_EQ(got.rows, (Rows{{"a", "b"}, {"c", "d"}}));
  ASSERT_EQ(got.errors.size(), 1u);
  EXPECT_EQ(got.errors[0],
            "line 2:4: text after a closing quote; double the quotes inside a quoted field");
}

TEST(Csv, AnOpenQuoteIsNamedWhereItOpens) {
  Reading got = read_text("a,b\nc,\"d\ne\n");
  ASSERT_EQ(got.errors.size(), 1u);
  EXPECT_EQ(got.errors[0], "line 2:3: a quote opened here is never closed; lines 2 to 4 are rejected");
}

TEST(Csv, LinesLostInAQuoteAreNamed) {
  Reading got = read_text("a,b\n\"x,y\nc,d\n\"e\" f,g\nh,i\n");
  EXPECT_EQ(got.rows, (Rows{{"a", "b"}, {"h", "i"}}));
  ASSERT_EQ(got.errors.size(), 1u);
  EXPECT_TRUE(got.errors[0].ends_with("; lines 2 to 4 are rejected")) << got.errors[0];
}

TEST(Csv, KeepsItsLimits) {
  const CsvLimits limits{.record_bytes = 10, .fields = 3};
  Reading got = read_text("a,b,c,d\n0123456789abc\n\"0123456789abc\"\ne,f\n", ',', limits);
  EXPECT_EQ(got.rows, (Rows{{"e", "f"}}));
  ASSERT_EQ(got.errors.size(), 3u);
  EXPECT_EQ(got.errors[0], "line 1:7: more than 3 fields");
  EXPECT_NE(got.errors[1].find("longer than 10 bytes"), std::string::npos);
  EXPECT_NE(got.errors[2].find("is a quote left open?"), std::string::npos);
}

TEST(Csv, GivesPlaces) {
  CsvReader reader(CsvSource("h\n\"a\nb\",ccc,d\ne\n"));
  CsvReader::Record record;
  ASSERT_TRUE(*reader.next(record));
  ASSERT_TRUE(*reader.next(record));
  EXPECT_EQ(record.line, 2u);
  EXPECT_EQ(record.lines, (std::vector<uint64_t>{2, 3, 3}));
  EXPECT_EQ(record.columns, (std::vector<uint32_t>{1, 4, 8}));
  ASSERT_TRUE(*reader.next(record));
  EXPECT_EQ(record.line, 4u);
}

TEST(Csv, ReadsAStreamLargerThanABlock) {
  std::FILE* file = std::tmpfile();
  ASSERT_NE(file, nullptr);
  const std::string row = "\"" + std::string(1000, 'x') + "\",b\n";
  for (int i = 0; i < 300; ++i) std::fwrite(row.data(), 1, row.size(), file);
  std::rewind(file);
  Reading got = read_all(CsvReader(CsvSource(file)));
  std::fclose(file);
  ASSERT_EQ(got.rows.size(), 300u);
  EXPECT_EQ(got.rows[299], (std::vector<std::string>{std::string(1000, 'x'), "b"}));
}

TEST(Csv, WritesWhatItReads) {
  const std::vector<std::string> fields = {"plain", "a,b", "say \"no\"", "two\r\nlines", ""};
  std::string text;
  for (const std::string& field : fields) {
    if (!text.empty()) text += ',';
    append_csv(text, field);
  }
  EXPECT_EQ(read_text(text + "\n").rows, Rows{fields});
}

TEST(Csv, WritesNoFormulas) {
  for (std::string_view start : {"=", "+", "-", "@", "\t", "\r"}) {
    std::string text;
    append_csv(text, std::string(start) + "cmd");
    EXPECT_EQ(text, "\"'" + std::string(start) + "cmd\"");
  }
}

}  // namespace
}  // namespace onus
