// Real rows at scale: 21,337 of a university's police log, when the data is at hand.
#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "report/extract.h"
#include "report/test_cases.h"

namespace onus {
namespace {

std::string unpacked(const std::filesystem::path& path) {
  std::string bytes;
  std::FILE* pipe = ::popen(("zcat '" + path.string() + "'").c_str(), "r");
  if (!pipe) return bytes;
  char block[1 << 16];
  while (size_t got = std::fread(block, 1, sizeof block, pipe)) bytes.append(block, got);
  ::pclose(pipe);
  return bytes;
}

TEST(Campus, EveryRowIsAReportOrAReject) {
  const std::filesystem::path root = ONUS_SOURCE_DIR;
  const auto packed = root / "../shared/data/incidents/incident_dump.csv.gz";
  if (!std::filesystem::exists(packed)) GTEST_SKIP() << "no " << packed;
  TempFile file(unpacked(packed));
  auto mapping = load_mapping(root / "examples/maps/campus.toml");
  ASSERT_TRUE(mapping) << mapping.error().text();
  std::vector<Reject> rejects;
  SeenIds seen;
  auto stream = open_reports(
      file.path(), {&*mapping, [&](Reject reject) { rejects.push_back(std::move(reject)); }}, seen);
  ASSERT_TRUE(stream) << stream.error().text();
  size_t reports = 0;
  for (Report report; *(*stream)->next(report); ++reports) ASSERT_FALSE(flaw_of(report));
  EXPECT_EQ(reports, 21336u);
  ASSERT_EQ(rejects.size(), 1u);
  EXPECT_EQ(rejects[0].error.message,
            "'report' 24-00002 was given before, on line 2774; the first is used, this one is not");
  EXPECT_EQ(rejects[0].error.place.line, 4683u);
}

}  // namespace
}  // namespace onus
