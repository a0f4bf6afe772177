#include "audit/match.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "audit/case_fixture.h"
#include "base/files.h"

namespace onus {
namespace {

CaseLaw& law() {
  static CaseLaw law;
  return law;
}

MatchResult match_case(const AuditTestCase& c) {
  const KeptFacts kept = kept_facts(c.crimes, law().book());
  ReportHeld held = c.held();
  held.kept = &kept;
  return match(c.report, c.decision, held, c.overlay, law().book());
}

std::string line_of(const Finding& f) {
  return std::string(name_of(f.kind)) + " " + f.crime_class + " " + std::to_string(f.count) + " " +
         (f.only_crime().empty() ? "-" : std::string(f.only_crime()));
}

std::string line_of(const ExpectedFinding& e) {
  return e.kind + " " + e.crime_class + " " + std::to_string(e.count) + " " +
         (e.crime.empty() ? "-" : e.crime);
}

template <class List>
std::vector<std::string> lines_of(const List& list) {
  std::vector<std::string> lines;
  for (const auto& item : list) lines.push_back(line_of(item));
  std::ranges::sort(lines);
  return lines;
}

// Nothing is counted twice and nothing is lost.
void expect_sums(const AuditTestCase& c, const MatchResult& result) {
  uint64_t owed = 0, counted = 0;
  for (const Considered& crime : c.decision.owed) owed += crime.count;
  for (const LineOutcome& line : result.lines) {
    EXPECT_EQ(line.owed, line.recorded + line.parked + line.missing) << c.place;
    EXPECT_LE(line.in_time, line.recorded) << c.place;
    EXPECT_LE(line.right_class, line.recorded) << c.place;
    counted += line.owed;
  }
  EXPECT_EQ(owed, counted) << c.place;
  EXPECT_LE(result.findings.size(), owed + 2 * c.crimes.size()) << c.place;
}

TEST(Match, cases) {
  size_t count = 0;
  const auto files = files_below(ONUS_SOURCE_DIR "/tests/audit/cases", ".case");
  for (const auto& file : *files) {
    for (const AuditTestCase& c : read_cases(file.string(), law())) {
      const MatchResult result = match_case(c);
      EXPECT_EQ(lines_of(result.findings), lines_of(c.expected)) << c.place << " " << c.name;
      expect_sums(c, result);
      for (const ExpectedFinding& expected : c.expected) {
        if (expected.words.empty()) continue;
        EXPECT_TRUE(std::ranges::any_of(result.findings,
                                        [&](const Finding& f) {
                                          return line_of(f) == line_of(expected) &&
                                                 f.message.find(expected.words) !=
                                                     std::string::npos;
                                        }))
            << c.place << ": no message says: " << expected.words
            << (result.findings.empty() ? "" : "\n  but: " + result.findings[0].message);
      }
      ++count;
    }
  }
  EXPECT_GE(count, 80u);
}

AuditTestCase random_case(std::mt19937& random) {
  const std::vector<std::string> classes = {"19C", "20A", "8N",  "105A", "8Q",      "8L",
                                            "46",  "40",  "28I", "66",   "N100/01", "N100/02"};
  const auto below = [&](size_t n) { return random() % n; };
  AuditTestCase c;
  c.report.id = "R";
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.report.log.push_back({c.report.received, "CH", "He hit me \xE2\x82\xAC and left."});
  c.decision.law_on = local_day(c.report.received);
  for (size_t i = below(5); i > 0; --i) {
    const auto from = static_cast<uint32_t>(below(40)), to = static_cast<uint32_t>(below(40));
    c.decision.spans.push_back({static_cast<uint32_t>(below(2)), from, to});
    const auto end = static_cast<uint32_t>(c.decision.spans.size());
    Considered crime{.offence = &law().offence(classes[below(classes.size())], ""),
                     .count = static_cast<uint16_t>(1 + below(3)),
                     .evidence = {end - 1, end},
                     .record_by = c.report.received + 24 * kHourSeconds,
                     .confidence = 0.5f};
    (below(4) > 0 ? c.decision.owed : c.decision.not_owed).push_back(crime);
  }
  for (size_t i = below(6); i > 0; --i) {
    HeldCrime crime{.number = std::to_string(i),
                    .report = "R",
                    .recorded = c.report.received + static_cast<int64_t>(below(48)) * kHourSeconds,
                    .crime_class = classes[below(classes.size())]};
    if (below(3) == 0) crime.status = HeldStatus::kCancelled;
    if (below(2) == 0)
      crime.cancelled = Cancellation{c.report.received, "C3", "", "ddm", "yes", {}};
    c.crimes.push_back(std::move(crime));
  }
  if (below(3) == 0) c.forms.push_back({.form = "DOMA", .report = "R", .at = c.report.received});
  return c;
}

TEST(Match, never_more_findings_than_owed_and_held_whatever_comes) {
  std::mt19937 random(20260703);
  for (int i = 0; i < 3000; ++i) {
    AuditTestCase c = random_case(random);
    c.place = "round " + std::to_string(i);
    const MatchResult result = match_case(c);
    expect_sums(c, result);
    std::ranges::shuffle(c.crimes, random);
    EXPECT_EQ(lines_of(result.findings), lines_of(match_case(c).findings)) << c.place;
  }
}

TEST(Match, evidence_is_widened_to_characters_and_kept_within_the_text) {
  AuditTestCase c;
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.report.log.push_back({c.report.received, "CH", "caf\xC3\xA9 door"});
  c.decision.law_on = local_day(c.report.received);
  c.decision.spans = {{0, 0, 4}, {0, 4, 99}, {7, 0, 3}, {0, 5, 5}};
  c.decision.owed.push_back({.offence = &law().offence("8N", ""), .evidence = {0, 4}});
  const MatchResult result = match_case(c);
  ASSERT_EQ(result.findings.size(), 1u);
  const auto& evidence = result.findings[0].evidence;
  ASSERT_EQ(evidence.size(), 2u);
  EXPECT_EQ(evidence[0].quote, "caf\xC3\xA9");
  EXPECT_EQ(evidence[1].quote, "\xC3\xA9 door");
}

TEST(Match, thousands_of_crimes_and_records) {
  AuditTestCase c;
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.decision.law_on = local_day(c.report.received);
  for (int i = 0; i < 10'000; ++i) {
    c.decision.owed.push_back({.offence = &law().offence(i % 2 ? "8N" : "46", "")});
    c.crimes.push_back({.number = std::to_string(i),
                        .recorded = c.report.received,
                        .crime_class = i % 3 ? "105A" : "66"});
  }
  const MatchResult result = match_case(c);
  expect_sums(c, result);
  EXPECT_EQ(result.lines.size(), 2u);
}

double rounded(double priority) { return std::round(priority * 100) / 100; }

TEST(Match, domestic_abuse_and_children_come_first) {
  AuditTestCase c;
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.decision.law_on = local_day(c.report.received);
  c.decision.owed.push_back({.offence = &law().offence("8N", "008/06"), .confidence = 0.5f});
  const double plain = law().offence("8N", "008/06").harm * 0.5;
  EXPECT_DOUBLE_EQ(match_case(c).findings[0].priority, rounded(plain));
  c.overlay = {true, true};
  EXPECT_DOUBLE_EQ(match_case(c).findings[0].priority, rounded(plain * 2.25));
  c.overlay = {};
  c.forms.push_back({.form = "DOMA", .at = c.report.received});
  EXPECT_TRUE(match_case(c).findings[0].domestic_abuse);
  EXPECT_DOUBLE_EQ(match_case(c).findings[0].priority, rounded(plain * 1.5));
}

}  // namespace
}  // namespace onus
