#include "cli/review_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "base/english.h"
#include "base/files.h"
#include "cli/audit_book.h"
#include "cli/extract_input.h"
#include "cli/home.h"
#include "cli/say.h"
#include "review/final_reviews.h"
#include "review/sheet.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

// The plan's own extract, so that reviewers read what was drawn.
Result<void> same_extract(const SheetsOptions& options, const AuditPlan& plan) {
  ONUS_TRY(const auto inputs, hash_inputs(options.reports, options.held, options.maps));
  for (const AuditAbout::Input& input : inputs) {
    const bool known = std::ranges::any_of(plan.inputs, [&](const AuditAbout::Input& one) {
      return one.what == input.what && one.hash == input.hash;
    });
    if (!known)
      return fail(fmt::format("this is not the file of {} that the plan was made from", input.what),
                  {input.file});
  }
  return {};
}

using SheetReports = std::unordered_map<std::string, SheetReport>;

// The reports of the extract that are drawn, as reviewers see them.
Result<SheetReports> drawn_reports(const SheetsOptions& options, const AuditPlan& plan,
                                   const Rulebook& rulebook) {
  ONUS_TRY(const ExtractMaps maps, load_maps(options.maps));
  const RejectSink ignore = [](const Reject&) {};  // the plan has counted them
  ONUS_TRY(const Held held, load_held(options.held, {maps.held ? &*maps.held : nullptr, ignore}));
  SeenIds seen;
  ONUS_TRY(const auto stream, open_reports(options.reports,
                                           {maps.reports ? &*maps.reports : nullptr, ignore}, seen));
  const KeptFacts nothing_kept;
  const auto by_report = held_by_report(held, nothing_kept);
  std::unordered_map<std::string_view, bool> wanted;
  for (const DrawnReport& one : plan.drawn) wanted.emplace(one.report, true);
  AuditLawBook laws(rulebook);
  SheetReports out;
  for (Report report;;) {
    ONUS_TRY(const bool more, stream->next(report));
    if (!more) break;
    if (!wanted.contains(report.id)) continue;
    static const ReportHeld kNothing;
    const auto found = by_report.find(report.id);
    out.emplace(report.id, sheet_report(report, found == by_report.end() ? kNothing : found->second,
                                        laws.on(local_day(report.received))));
  }
  for (const DrawnReport& one : plan.drawn)
    if (!out.contains(one.report))
      return fail(fmt::format("report {} was drawn and is not in the extract", one.report));
  return out;
}

Result<void> write_sheet(const fs::path& folder, const ReviewSheet& sheet) {
  auto done = write_file(folder / (sheet.name + ".csv"), sheet_csv(sheet));
  if (done) done = write_sheet_xlsx(folder / (sheet.name + ".xlsx"), sheet);
  if (done) done = write_file(folder / (sheet.name + ".html"), sheet_html(sheet));
  if (done)
    std::printf("%s: %s, as .csv, .xlsx and .html\n", fs::absolute(folder / sheet.name).c_str(),
                counted(sheet.reports.size(), "report", "reports").c_str());
  return done;
}

Result<void> make_folder(const std::string& folder) {
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  if (wrong) return fail("cannot make the folder: " + wrong.message(), {folder});
  return {};
}

Result<void> write_sheets(const SheetsOptions& options) {
  ONUS_TRY(const AuditPlan plan, load_plan(options.plan));
  if (auto same = same_extract(options, plan); !same) return same;
  ONUS_TRY(const fs::path home, find_home());
  const auto rulebook = load_rulebook_or_say_why(home / "rulebook");
  if (!rulebook) return fail("without the rulebook no sheet can be written");
  ONUS_TRY(const AuditTables tables, AuditTables::load(*rulebook, plan.to));
  ONUS_TRY(const SheetReports reports, drawn_reports(options, plan, *rulebook));
  if (auto made = make_folder(options.out); !made) return made;

  for (unsigned part = 0; part < options.split; ++part) {
    ReviewSheet sheet = empty_sheet(plan, tables, Reading::kFirst,
                                    options.split == 1 ? "first" : fmt::format("first-{}", part + 1));
    for (size_t i = part; i < plan.drawn.size(); i += options.split)
      sheet.reports.push_back(reports.at(plan.drawn[i].report));
    if (auto done = write_sheet(options.out, sheet); !done) return done;
  }
  ReviewSheet second = empty_sheet(plan, tables, Reading::kSecond, "second");
  for (const DrawnReport& one : plan.drawn)
    if (one.second_read) second.reports.push_back(reports.at(one.report));
  if (second.reports.empty()) return {};
  return write_sheet(options.out, second);
}

void print_readings(std::string_view what, const DoubleReadings& readings) {
  const auto agreed = std::ranges::count_if(
      readings.readings, [](const auto& one) { return one.first == one.second; });
  std::printf("%s: %s of %s agree\n", std::string(what).c_str(),
              with_commas(static_cast<uint64_t>(agreed)).c_str(),
              with_commas(readings.readings.size()).c_str());
}

Result<int> find_disagreements(const DisagreementsOptions& options) {
  ONUS_TRY(const auto audit, load_audit_book(options.sheets.plan, options.frame));
  const ReviewBook book(audit->plan, audit->frame, audit->tables);
  const auto reviews = load_reviews(options.reviews, book);
  if (!reviews) return 2;
  print_readings("By report", readings_by_report(*reviews));
  print_readings("By class of each crime", readings_by_class(*reviews));
  const auto differ = disagreements(*reviews, audit->plan);
  if (differ.empty()) {
    std::printf("No two readings differ; no third is needed.\n");
    return 0;
  }
  if (auto same = same_extract(options.sheets, audit->plan); !same)
    return std::unexpected(same.error());
  ONUS_TRY(const SheetReports reports, drawn_reports(options.sheets, audit->plan, *audit->rulebook));
  if (auto made = make_folder(options.sheets.out); !made) return std::unexpected(made.error());
  ReviewSheet third = empty_sheet(audit->plan, audit->tables, Reading::kThird, "third");
  for (const std::string& report : differ) third.reports.push_back(reports.at(report));
  if (auto done = write_sheet(options.sheets.out, third); !done)
    return std::unexpected(done.error());
  return 0;
}

}  // namespace

int run_sample_sheets(const SheetsOptions& options) {
  const auto done = write_sheets(options);
  return done ? 0 : say(done.error());
}

int run_sample_disagreements(const DisagreementsOptions& options) {
  const auto done = find_disagreements(options);
  return done ? *done : say(done.error());
}

}  // namespace onus
