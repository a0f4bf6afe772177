#include "cli/audit_book.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "base/english.h"
#include "base/files.h"
#include "cli/engine.h"
#include "cli/fingerprint.h"
#include "cli/home.h"
#include "sampling/draw.h"

namespace onus {
namespace {

constexpr uint64_t kMostSheetBytes = 256u << 20;

}  // namespace

Result<AuditFrame> load_frame_of(const AuditPlan& plan, const std::filesystem::path& plan_file,
                                 const std::filesystem::path& path) {
  const auto file = path.empty() ? plan_file.parent_path() / "frame.ndjson" : path;
  ONUS_TRY(ReadFrame read, load_frame(file));
  if (read.hash != plan.frame_hash)
    return fail("this is not the frame that the plan was made from; use the frame.ndjson that was "
                "written with it", {file.string()});
  if (auto fits = check_strata(read.frame, plan); !fits) return std::unexpected(fits.error());
  return std::move(read.frame);
}

Result<std::unique_ptr<AuditBook>> load_audit_book(const std::string& plan_file,
                                                   const std::string& frame_file) {
  ONUS_TRY(AuditPlan plan, load_plan(plan_file));
  ONUS_TRY(AuditFrame frame, load_frame_of(plan, plan_file, frame_file));
  if (auto same = check_draw(frame, plan); !same)
    return fail("the plan is not the draw of its own seed: " + same.error().message, {plan_file});
  ONUS_TRY(const auto home, find_home());
  auto rulebook = load_rulebook_or_say_why(home / "rulebook");
  if (!rulebook) return fail("without the rulebook no review can be checked");
  ONUS_TRY(const std::string print, fingerprint_of_folder(home / "rulebook"));
  if (print != plan.rulebook)
    std::fprintf(stderr, "note: the rulebook has changed since the plan was made\n");
  ONUS_TRY(AuditTables tables, AuditTables::load(*rulebook, plan.to));
  if (!std::ranges::equal(tables.domains(), plan.domains, {}, &AuditDomain::name,
                          &PlannedDomain::name))
    return fail("the plan has other domains than the rulebook's table 'audit_domains'", {plan_file});
  return std::make_unique<AuditBook>(
      AuditBook{std::move(rulebook), std::move(plan), std::move(frame), std::move(tables)});
}

std::optional<Reviews> load_reviews(const std::vector<std::string>& files, const ReviewBook& book) {
  std::vector<SheetFile> sheets;
  std::vector<Error> errors;
  for (const std::string& file : files) {
    auto bytes = read_file(file, kMostSheetBytes);
    if (bytes)
      sheets.push_back({file, std::move(*bytes)});
    else
      errors.push_back(std::move(bytes.error()));
  }
  auto reviews = parse_reviews(sheets, book);
  if (!reviews) std::ranges::move(reviews.error(), std::back_inserter(errors));
  if (errors.empty()) return std::move(*reviews);
  for (const Error& error : errors) std::fprintf(stderr, "%s\n", error.text().c_str());
  std::fprintf(stderr, "onus: the sheets have %s and nothing of them is used\n",
               counted(errors.size(), "error", "errors").c_str());
  return std::nullopt;
}

}  // namespace onus
