// The figures of the audit's report: each a chart whose title says what it shows, its source and
// period below, and beside it the table it is drawn from. A figure without data writes nothing.
#pragma once

#include "base/html.h"
#include "estimate/audit_report.h"

namespace onus {

void append_rates(HtmlOut& html, const AuditReport& report);
void append_machine_help(HtmlOut& html, const AuditReport& report);
void append_unrecorded(HtmlOut& html, const AuditReport& report);
void append_trend(HtmlOut& html, const AuditReport& report);
void append_unit_rates(HtmlOut& html, const AuditReport& report);
void append_reasons(HtmlOut& html, const AuditReport& report);
// The measures under one question, a table for each group.
void append_measures(HtmlOut& html, const AuditReport& report, EvidenceQuestion question);
void append_reviewers(HtmlOut& html, const AuditReport& report);
void append_found_by_neither(HtmlOut& html, const TwoFinders& finders);
void append_strata(HtmlOut& html, const SampleMethod& method);

}  // namespace onus
