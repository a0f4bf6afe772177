#include "audit/audit.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "audit/case_fixture.h"
#include "audit/writers.h"
#include "base/files.h"

namespace onus {
namespace {

CaseLaw& law() {
  static CaseLaw law;
  return law;
}

// All cases of the folder as one extract, each a report of its own.
struct Extract {
  std::vector<AuditTestCase> cases;
  Held held;

  Extract() {
    const auto files = files_below(ONUS_SOURCE_DIR "/tests/audit/cases", ".case");
    for (const auto& file : *files) {
      auto read = read_cases(file.string(), law());
      for (AuditTestCase& c : read) add(std::move(c));
    }
  }
  void add(AuditTestCase c) {
    c.report.id = "R-" + std::to_string(cases.size() + 1);
    for (HeldCrime& crime : c.crimes) {
      crime.report = c.report.id;
      crime.number = c.report.id + "/" + crime.number;
      held.crimes.push_back(crime);
    }
    for (HeldForm& form : c.forms) {
      form.report = c.report.id;
      held.forms.push_back(form);
    }
    cases.push_back(std::move(c));
  }
  AuditResult run(AuditLimits limits = {}) const {
    Audit audit(held, law().book(), limits);
    for (const AuditTestCase& c : cases) audit.add(c.report, c.decision, c.overlay);
    return audit.finish();
  }
};

struct Written {
  std::string csv, ndjson, summary, html;
};

Written write(const AuditResult& result) {
  const auto folder =
      std::filesystem::temp_directory_path() /
      ("onus_audit_test_" + std::to_string(::getpid()) + "_" + std::to_string(std::rand()));
  std::filesystem::create_directories(folder);
  const AuditAbout about{.version = "1",
                         .rulebook = "r",
                         .lexicon = "l",
                         .weights = "w",
                         .editions = {"2026-04-01"},
                         .inputs = {{"reports", "r.ndjson", "h"}}};
  EXPECT_TRUE(write_audit(folder, result, about));
  const auto text = [&](const char* name) { return *read_file(folder / name, 1u << 30); };
  Written out{text("findings.csv"), text("findings.ndjson"), text("summary.json"),
              text("report.html")};
  EXPECT_EQ(files_below(folder, "")->size(), 4u);  // nothing left beside
  std::filesystem::remove_all(folder);
  return out;
}

size_t occurrences(const std::string& text, std::string_view of) {
  size_t count = 0;
  for (size_t at = text.find(of); at != std::string::npos; at = text.find(of, at + of.size()))
    ++count;
  return count;
}

TEST(Audit, the_order_of_reports_changes_nothing) {
  Extract extract;
  const Written first = write(extract.run());
  std::mt19937 random(7);
  std::ranges::shuffle(extract.cases, random);
  const Written second = write(extract.run());
  EXPECT_EQ(first.csv, second.csv);
  EXPECT_EQ(first.ndjson, second.ndjson);
  EXPECT_EQ(first.summary, second.summary);
  EXPECT_EQ(first.html, second.html);
}

TEST(Audit, the_figures_add_up) {
  const Extract extract;
  const AuditResult result = extract.run();
  const AuditTotals& totals = result.totals;
  EXPECT_EQ(totals.reports, extract.cases.size());
  EXPECT_EQ(totals.crimes.owed,
            totals.crimes.recorded + totals.crimes.parked + totals.crimes.missing);
  for (const auto* groups :
       {&totals.by_unit, &totals.by_class, &totals.by_family, &totals.by_month}) {
    uint64_t owed = 0, findings = 0;
    for (const auto& [name, tally] : *groups) {
      owed += tally.owed;
      findings += tally.all_findings();
    }
    EXPECT_EQ(owed, totals.crimes.owed);
    EXPECT_EQ(findings, result.findings.size());
  }
  EXPECT_TRUE(std::ranges::is_sorted(result.findings, before_in_queue));
}

TEST(Audit, what_is_too_many_never_lowers_or_raises_the_rate) {
  Extract extract;
  AuditTestCase extra;
  extra.report.received = *parse_instant("2026-07-03T12:00:00Z");
  extra.decision.law_on = local_day(extra.report.received);
  extra.decision.incident = "noise";
  extra.crimes.push_back({.number = "1", .recorded = extra.report.received, .crime_class = "8N"});
  const AuditResult before = extract.run();
  extract.add(extra);
  const AuditResult after = extract.run();
  EXPECT_EQ(before.totals.crimes.owed, after.totals.crimes.owed);
  EXPECT_EQ(before.totals.crimes.recorded, after.totals.crimes.recorded);
  EXPECT_EQ(before.totals.no_crime_read + 1, after.totals.no_crime_read);
}

TEST(Audit, records_that_name_no_report) {
  Extract extract;
  extract.held.crimes.push_back({.number = "26000000001", .report = "elsewhere"});
  extract.held.crimes.push_back({.number = "26000000002", .report = ""});
  extract.held.forms.push_back({.form = "DOMA", .report = "elsewhere"});
  const AuditResult result = extract.run();
  EXPECT_EQ(result.totals.orphan_crimes, 2u);
  EXPECT_EQ(result.totals.orphan_forms, 1u);
  EXPECT_EQ(result.totals.orphan_numbers, (std::vector<std::string>{"26000000001", "26000000002"}));
}

// A particular kept of one outcome is missed on the others; one that is kept of none is not.
TEST(Audit, silence_on_what_the_extract_keeps) {
  Extract extract;
  extract.cases.clear();
  extract.held.crimes.clear();
  const auto add = [&](Particulars more) {
    AuditTestCase c;
    c.report.received = *parse_instant("2026-07-03T12:00:00Z");
    c.decision.law_on = local_day(c.report.received);
    c.crimes.push_back({.number = "1", .recorded = c.report.received, .crime_class = "46"});
    c.crimes[0].outcome = HeldOutcome{.code = "15", .more = std::move(more)};
    extract.add(std::move(c));
  };
  add({});
  add({});
  EXPECT_TRUE(extract.run().findings.empty());
  add({{"victim_view", "supports"}});
  const AuditResult result = extract.run();
  EXPECT_EQ(result.totals.outcomes, 3u);
  ASSERT_EQ(result.findings.size(), 2u);
  EXPECT_EQ(result.findings[0].kind, FindingKind::kOutcomeNotEvidenced);
  EXPECT_EQ(result.findings[0].failings,
            std::vector<std::string>{"Nothing written shows whether the victim supports action."});
}

TEST(Audit, nothing_at_all) {
  const Held held;
  Audit audit(held, law().book());
  const AuditResult result = audit.finish();
  const Written written = write(result);
  EXPECT_EQ(occurrences(written.csv, "\n"), 1u);
  EXPECT_TRUE(written.ndjson.empty());
  EXPECT_NE(written.html.find("No crime is owed in these reports."), std::string::npos);
  EXPECT_NE(written.summary.find("\"rate\":null"), std::string::npos);
}

TEST(Audit, only_the_highest_priorities_are_shown_and_the_page_says_so) {
  const Extract extract;
  const AuditResult all = extract.run(), few = extract.run({.cases = 5});
  ASSERT_EQ(few.cases.size(), 5u);
  EXPECT_EQ(few.cases_left_out + 5, all.cases.size());
  EXPECT_EQ(few.findings.size(), all.findings.size());
  for (size_t i = 0; i < 5; ++i) EXPECT_EQ(few.cases[i].report, all.cases[i].report);
  const Written written = write(few);
  EXPECT_EQ(occurrences(written.html, "<details class=\"case\">"), 5u);
  EXPECT_NE(written.html.find("Shown are the 5 reports with the highest priority."),
            std::string::npos);
  EXPECT_TRUE(write(extract.run({.cases = 0})).html.ends_with("</html>\n"));
}

TEST(Audit, hostile_text_stays_text) {
  const std::string attack =
      "</p></details><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
  AuditTestCase c;
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.report.unit = c.report.closing_code = attack;
  c.report.log.push_back({c.report.received, attack, attack + std::string("\0\x01\xFF", 3)});
  c.decision.law_on = local_day(c.report.received);
  c.decision.spans = {{0, 0, 9}, {0, 5, 20}};
  c.decision.owed.push_back(
      {.offence = &law().offence("8N", ""), .evidence = {0, 2}, .confidence = 1});
  c.crimes.push_back({.number = attack, .recorded = c.report.received, .crime_class = "105A"});
  c.crimes.push_back(
      {.number = attack,
       .recorded = c.report.received,
       .crime_class = "46",
       .status = HeldStatus::kCancelled,
       .cancelled = Cancellation{{}, attack, attack, attack, attack, {{attack, attack}}}});
  Extract extract;
  extract.add(std::move(c));
  const Written written = write(extract.run());
  EXPECT_EQ(occurrences(written.html, "<script>"), 1u);
  EXPECT_EQ(occurrences(written.html, "<img"), 0u);
  EXPECT_EQ(occurrences(written.ndjson, "alert(2)>\"'&\""), 0u);  // no quote goes unescaped
  EXPECT_EQ(written.html.find('\0'), std::string::npos);
  EXPECT_EQ(occurrences(written.html, "<details"), occurrences(written.html, "</details>"));
  EXPECT_EQ(occurrences(written.html, "http"), 1u);  // the http-equiv of the policy: no address
}

TEST(Audit, a_log_of_ten_thousand_entries) {
  Extract extract;
  AuditTestCase c;
  c.report.received = *parse_instant("2026-07-03T12:00:00Z");
  c.report.log.assign(10'000, {c.report.received, "CH", "Still no answer at the door."});
  c.decision.law_on = local_day(c.report.received);
  c.decision.owed.push_back({.offence = &law().offence("8N", ""), .confidence = 1});
  extract.add(std::move(c));
  const Written written = write(extract.run());
  EXPECT_NE(written.html.find("entries not shown; see the source record"), std::string::npos);
}

}  // namespace
}  // namespace onus
