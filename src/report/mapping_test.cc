#include "report/mapping.h"

#include <gtest/gtest.h>

#include "report/test_cases.h"

namespace onus {
namespace {

TEST(Mapping, ReadsEverySection) {
  auto mapping = parse_mapping(R"(
[file]
kind      = "reports"
rows      = "entry"
encoding  = "windows-1252"
separator = "\t"
times     = ["%d/%m/%Y %H:%M", "RFC 3339"]
[columns]
report   = "URN"
received = ["Date", "Time"]
text     = "Log"
channel  = "Call Type"
[constants]
force = "derbyshire"
[values.channel]
"999 Call" = "999"
"*"        = "other"
)", "m.toml");
  ASSERT_TRUE(mapping) << mapping.error().text();
  EXPECT_FALSE(mapping->held);
  EXPECT_TRUE(mapping->row_is_entry);
  EXPECT_TRUE(mapping->windows_1252);
  EXPECT_FALSE(mapping->lines_are_entries);
  EXPECT_EQ(mapping->separator, '\t');
  EXPECT_EQ(mapping->of(MapField::kReceived).columns, (std::vector<std::string>{"Date", "Time"}));
  EXPECT_EQ(mapping->of(MapField::kForce).constant, "derbyshire");
  EXPECT_EQ(mapping->of(MapField::kChannel).values.at("999 call"), "999");
  EXPECT_EQ(mapping->of(MapField::kChannel).other_values, "other");
  EXPECT_EQ(mapping->of(MapField::kChannel).place.line, 12u);
  EXPECT_FALSE(mapping->of(MapField::kUnit).given());
  EXPECT_TRUE(parse_mapped_time(*mapping, "03/07/2026 21:14"));
  EXPECT_TRUE(parse_mapped_time(*mapping, "2026-07-03T21:14:00+01:00"));
  EXPECT_EQ(parse_mapped_time(*mapping, "3 July").error().message,
            "'3 July' fits none of the time patterns '%d/%m/%Y %H:%M', 'RFC 3339'");
}

TEST(Mapping, RejectsWithPlaceAndAdvice) {
  for (const FileCase& c : file_cases("mapping_rejects.txt")) {
    auto mapping = parse_mapping(c.body, "m.toml");
    EXPECT_EQ(mapping ? "accepted" : mapping.error().text(), c.expected) << c.body;
  }
}

TEST(Mapping, RefusesBytesThatAreNoText) {
  EXPECT_FALSE(parse_mapping("\xFF\xFE[\0", "m.toml"));
  EXPECT_FALSE(parse_mapping(std::string_view("[file]\nkind = \"\0\"", 16), "m.toml"));
  EXPECT_FALSE(parse_mapping("x = " + std::string(100000, '['), "m.toml"));
  EXPECT_FALSE(load_mapping("/nowhere/m.toml"));
}

TEST(Mapping, TheShippedMapsAreGood) {
  auto maps = files_below(std::filesystem::path(ONUS_SOURCE_DIR) / "examples/maps", ".toml");
  ASSERT_TRUE(maps);
  EXPECT_EQ(maps->size(), 4u);
  for (const auto& path : *maps) {
    auto mapping = load_mapping(path);
    EXPECT_TRUE(mapping) << mapping.error().text();
  }
}

TEST(Mapping, SuggestsOnlyWhatIsNear) {
  EXPECT_EQ(did_you_mean("chanel", {"channel", "closed"}), ", did you mean 'channel'?");
  EXPECT_EQ(did_you_mean("Closed", {"channel", "closed"}), ", did you mean 'closed'?");
  EXPECT_EQ(did_you_mean("x", {"channel", "at"}), "");
  EXPECT_EQ(did_you_mean("postcode", {"channel", "closed"}), "");
}

}  // namespace
}  // namespace onus
