// The files of an audit: doc/formats/finding.md and doc/formats/summary.md.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "audit/audit.h"
#include "base/result.h"

namespace onus {

// What the figures were made with, as it is to be printed. Nothing of it is checked.
struct AuditAbout {
  std::string version;                // of Onus
  std::string rulebook, lexicon, weights;  // hashes
  std::vector<std::string> editions;  // the first days of the editions used
  struct Input {
    std::string what, file, hash;  // "reports", its name without folders, its hash
  };
  std::vector<Input> inputs;
};

void append_findings_csv_header(std::string& out);
void append_finding_csv(std::string& out, const Finding& finding);
// One line of findings.ndjson with its end.
void append_finding_json(std::string& out, const Finding& finding);
void append_summary_json(std::string& out, const AuditResult& result, const AuditAbout& about);

// The summary for a terminal: a few lines of plain text.
std::string summary_text(const AuditResult& result);

// Writes findings.csv, findings.ndjson, summary.json and report.html into the folder, which must
// exist. (rejects.ndjson is written while the input is read: report/reject.h.)
Result<void> write_audit(const std::filesystem::path& folder, const AuditResult& result,
                         const AuditAbout& about);

}  // namespace onus
