#include "estimate/audit_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/files.h"

namespace onus {

std::string_view domain_title(const AuditReport& report, std::string_view domain) {
  const auto at =
      std::ranges::find(report.domain_titles, domain, &std::pair<std::string, std::string>::first);
  return at == report.domain_titles.end() ? domain : std::string_view(at->second);
}

std::vector<DomainChange> changes_since(const AuditReport& report) {
  std::vector<DomainChange> out;
  for (const DomainEstimate& now : report.estimate.domains)
    for (auto audit = report.earlier.rbegin(); audit != report.earlier.rend(); ++audit) {
      const auto before =
          std::ranges::find(audit->domains, now.domain, &EarlierAudit::Domain::name);
      if (before == audit->domains.end()) continue;
      out.push_back({now.domain, audit->from, audit->to, before->value, now.advised_rate().value,
                     change_between(before->value, before->error, now.advised_rate().value,
                                    now.advised_rate().error)});
      break;
    }
  return out;
}

Result<void> write_audit_report(const std::filesystem::path& folder, const AuditReport& report) {
  std::error_code wrong;
  std::filesystem::create_directories(folder, wrong);
  if (wrong)
    return fail(fmt::format("cannot make the folder: {}", wrong.message()),
                {.file = folder.string()});
  const auto write = [&](std::string_view name, auto append) {
    std::string out;
    append(out, report);
    return write_file(folder / name, out);
  };
  if (auto json = write("estimate.json", append_report_json); !json) return json;
  if (auto csv = write("estimate.csv", append_report_csv); !csv) return csv;
  return write("estimate.html", append_report_html);
}

}  // namespace onus
