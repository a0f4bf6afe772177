// The published results of the inspection programme, force by force: our intervals and our number
// of unrecorded crimes must give what was printed. The sizes and volumes were worked back from the
// printed figures, so that this proves the arithmetic, not that inspectors drew so many.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "base/csv.h"
#include "base/files.h"
#include "estimate/recording_rate.h"

namespace onus {
namespace {

struct Published {
  std::string name;
  double rate = 0;
  std::optional<double> half_width_points, crimes, unrecorded, recorded_crime;
};

std::optional<double> figure(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return std::strtod(text.c_str(), nullptr);
}

// The rows of a CSV that give a rate and, with it, an interval or a number of unrecorded crimes.
struct Columns {
  std::string rate, half_width, crimes, unrecorded, recorded_crime;
};
std::vector<Published> published_in(const std::string& text, const Columns& columns) {
  CsvReader reader{CsvSource(text)};
  CsvReader::Record record;
  std::map<std::string, size_t> at;
  std::vector<Published> rows;
  while (true) {
    auto more = reader.next(record);
    if (!more) {
      ADD_FAILURE() << more.error().text();
      break;
    }
    if (!*more) break;
    if (at.empty()) {
      for (size_t i = 0; i < record.fields.size(); ++i) at[record.fields[i]] = i;
      continue;
    }
    const auto field = [&](const std::string& name) { return record.fields.at(at.at(name)); };
    const auto rate = figure(field(columns.rate));
    if (!rate) continue;
    const std::string domain = at.contains("domain") ? field("domain") : "all";
    rows.push_back({fmt::format("{} {} {}", field("force"), field("inspection"), domain),
                    *rate / 100, figure(field(columns.half_width)), figure(field(columns.crimes)),
                    figure(field(columns.unrecorded)), figure(field(columns.recorded_crime))});
  }
  return rows;
}

// How many figures were held against ours.
struct Held {
  int intervals = 0, volumes = 0;
};

Held hold_against(const std::vector<Published>& rows) {
  constexpr double kIntervalPoints = 0.01, kVolumeRounding = 50;
  Held held;
  for (const Published& p : rows) {
    SCOPED_TRACE(p.name);
    if (p.half_width_points && p.crimes) {
      const auto crimes = static_cast<int64_t>(*p.crimes);
      const auto r = rate_interval({std::lround(p.rate * *p.crimes), crimes, {}, {}});
      if (!r) {
        ADD_FAILURE() << r.error().text();
        continue;
      }
      const double half = 50 * (r->normal.high - r->normal.low);
      // Printed with one decimal or two; ours must round to the same.
      const bool two =
          std::abs(*p.half_width_points * 10 - std::round(*p.half_width_points * 10)) > 1e-9;
      EXPECT_NEAR(half, *p.half_width_points, two ? kIntervalPoints : 0.05);
      fmt::print("{:<60} half width {:5.2f}, published {:5.2f}\n", p.name, half,
                 *p.half_width_points);
      ++held.intervals;
    }
    if (p.unrecorded && p.recorded_crime) {
      const auto u = unrecorded_a_year(*p.recorded_crime, p.rate, {p.rate, p.rate});
      EXPECT_NEAR(u->value, *p.unrecorded, kVolumeRounding);
      fmt::print("{:<60} unrecorded {:7.0f}, published {:7.0f}\n", p.name, u->value, *p.unrecorded);
      ++held.volumes;
    }
  }
  return held;
}

TEST(PublishedResults, OurTableIsMetForceByForce) {
  const auto text =
      read_file(ONUS_SOURCE_DIR "/src/estimate/testdata/published_results.csv", 1 << 20);
  ASSERT_TRUE(text) << text.error().text();
  const Held held =
      hold_against(published_in(*text, {"rate_percent", "half_width_points", "implied_crimes",
                                        "unrecorded_a_year", "implied_recorded_crime"}));
  EXPECT_EQ(held.intervals, 38);
  EXPECT_EQ(held.volumes, 45);
}

TEST(PublishedResults, TheGivenListOfForcesIsMetForceByForce) {
  const std::filesystem::path path = ONUS_SOURCE_DIR "/../shared/domain/forces.csv";
  if (!std::filesystem::exists(path))
    GTEST_SKIP() << "the list of forces is not beside this checkout (" << path << ")";
  const auto text = read_file(path, 1 << 20);
  ASSERT_TRUE(text) << text.error().text();
  const Held held =
      hold_against(published_in(*text, {"overall_pct", "overall_ci_pm", "implied_n_wald95",
                                        "crimes_unrecorded_per_year", "implied_recorded_12m"}));
  EXPECT_GE(held.intervals, 30);
  EXPECT_GE(held.volumes, 40);
}

}  // namespace
}  // namespace onus
