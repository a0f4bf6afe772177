// One case of the HTML report: its findings, the log with the decisive words, and what to do.
#pragma once

#include <string>

#include "audit/audit.h"
#include "base/html.h"

namespace onus {

// Findings beyond these of one report are only in findings.csv; the case says so.
inline constexpr size_t kFindingsPerCase = 50;

// "case-12".
std::string case_id(size_t index);
void append_case(HtmlOut& html, const AuditResult& result, size_t index);

}  // namespace onus
