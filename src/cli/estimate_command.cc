#include "cli/estimate_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>

#include "base/english.h"
#include "base/files.h"
#include "base/text_table.h"
#include "cli/audit_book.h"
#include "review/audit_result.h"

namespace onus {
namespace {

constexpr uint64_t kMostEarlierBytes = 64u << 20;

// Crimes of 12 months by domain: the first domain unless one is named.
Result<std::vector<std::optional<double>>> recorded_crime_of(const std::vector<std::string>& given,
                                                             const AuditTables& tables) {
  std::vector<std::optional<double>> out(tables.domains().size());
  for (const std::string& one : given) {
    const size_t sign = one.find('=');
    const std::string name =
        sign == std::string::npos ? tables.domains().front().name : one.substr(0, sign);
    const auto domain = std::ranges::find(tables.domains(), name, &AuditDomain::name);
    const char* from = one.data() + (sign == std::string::npos ? 0 : sign + 1);
    const char* end = one.data() + one.size();
    uint64_t crimes = 0;
    const auto read = std::from_chars(from, end, crimes);
    if (domain == tables.domains().end() || read.ec != std::errc() || read.ptr != end)
      return fail(fmt::format("--recorded-crime '{}': write a number, or DOMAIN=NUMBER as "
                              "violence=30000", one));
    out[static_cast<size_t>(domain - tables.domains().begin())] = static_cast<double>(crimes);
  }
  return out;
}

Result<std::vector<EarlierAudit>> earlier_audits(const std::vector<std::string>& files) {
  std::vector<EarlierAudit> out;
  for (const std::string& file : files) {
    ONUS_TRY(const std::string json, read_file(file, kMostEarlierBytes));
    auto read = read_earlier(json);
    if (!read) return fail(read.error().message, {file});
    for (EarlierAudit& one : *read) {
      const bool known = std::ranges::any_of(out, [&](const EarlierAudit& other) {
        return other.from == one.from && other.to == one.to;
      });
      if (!known) out.push_back(std::move(one));
    }
  }
  std::ranges::stable_sort(out, {}, &EarlierAudit::to);
  return out;
}

std::string in_words(const AuditReport& report) {
  TextTable table("lrrr");
  table.row({"", "as published", "advised", "95 percent interval"});
  for (const DomainEstimate& one : report.estimate.domains) {
    const RateEstimate& advised = one.advised_rate();
    table.row({std::string(domain_title(report, one.domain)),
               fmt::format("{:.1f} +- {:.2f}", 100 * one.rate.value, 100 * kZ95 * one.rate.error),
               fmt::format("{:.1f}", 100 * advised.value),
               fmt::format("{:.1f} to {:.1f}", 100 * advised.wilson.low, 100 * advised.wilson.high)});
  }
  std::string out = fmt::format("Percent of crimes recorded: {} of {} reviewed\n{}",
                                with_commas(report.estimate.reviewed_reports),
                                in_figures(report.estimate.frame_reports, "report", "reports"),
                                table.text());
  if (!report.estimate.domains.empty()) {
    const auto& unrecorded = report.estimate.domains.front().unrecorded_advised;
    if (unrecorded)
      out += fmt::format("Not recorded a year: {} ({} to {})\n",
                         with_commas(static_cast<uint64_t>(unrecorded->value + 0.5)),
                         with_commas(static_cast<uint64_t>(unrecorded->low + 0.5)),
                         unrecorded->high
                             ? with_commas(static_cast<uint64_t>(*unrecorded->high + 0.5))
                             : "no upper end");
  }
  return out;
}

Result<int> estimate(const EstimateCommandOptions& options) {
  ONUS_TRY(const auto audit, load_audit_book(options.plan, options.frame));
  const ReviewBook book(audit->plan, audit->frame, audit->tables);
  AuditResultOptions how;
  how.estimate.seed = options.seed;
  ONUS_TRY(how.estimate.recorded_crime, recorded_crime_of(options.recorded_crime, audit->tables));
  ONUS_TRY(how.earlier, earlier_audits(options.earlier));
  const auto reviews = load_reviews(options.reviews, book);
  if (!reviews) return 2;
  const FinalReviews final = final_reviews(*reviews, audit->plan);
  if (!final.errors.empty()) {
    for (const Error& error : final.errors) std::fprintf(stderr, "%s\n", error.text().c_str());
    std::fprintf(stderr, "onus estimate: %s; nothing is estimated\n",
                 counted(final.errors.size(), "reading is missing", "readings are missing").c_str());
    return 2;
  }
  ONUS_TRY(const AuditReport report,
           audit_report(*reviews, final, audit->frame, book, std::move(how)));
  if (auto done = write_audit_report(options.out, report); !done)
    return std::unexpected(done.error());
  std::fputs(in_words(report).c_str(), stdout);
  std::printf("\nReport: %s\n",
              std::filesystem::absolute(std::filesystem::path(options.out) / "estimate.html").c_str());
  return 0;
}

}  // namespace

int run_estimate(const EstimateCommandOptions& options) {
  const auto done = estimate(options);
  if (done) return *done;
  std::fprintf(stderr, "%s\n", done.error().text().c_str());
  return 2;
}

}  // namespace onus
