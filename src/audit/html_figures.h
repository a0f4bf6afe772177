// The figures of the HTML report: each a chart whose title states what it shows, and beside it the
// table it is drawn from.
#pragma once

#include <map>
#include <string>

#include "audit/audit.h"
#include "base/html.h"

namespace onus {

void append_kinds(HtmlOut& html, const AuditTotals& totals);
void append_units(HtmlOut& html, const AuditTotals& totals);
void append_classes(HtmlOut& html, const AuditTotals& totals);
void append_months(HtmlOut& html, const AuditTotals& totals);

}  // namespace onus
