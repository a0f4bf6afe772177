// What a reviewer gets: the reports drawn with what the force holds for them, and nothing of what
// Onus decided.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "audit/audit_law_book.h"
#include "audit/held_side.h"
#include "report/report.h"
#include "review/columns.h"
#include "sampling/audit_plan.h"
#include "sampling/audit_tables.h"

namespace onus {

struct SheetRecord {
  std::string number, crime_class, title, victim;
  std::string says;  // when recorded, status, cancellation and outcome, in words
  bool cancelled = false;
  bool report_record = false;  // N100, N200, N300

  // A row of its own asks about it.
  bool asked() const { return cancelled || report_record; }
};

struct SheetReport {
  std::string id, says;  // received, channel, unit and closing code in words
  std::vector<Entry> log;
  std::vector<SheetRecord> records;
  std::vector<std::string> forms;  // in words
};

struct SheetClass {
  std::string name, title;
  bool report_record = false;  // N100, N200, N300: not a crime
};

struct ReviewSheet {
  std::string plan, force;  // the plan's mark
  Reading reading = Reading::kFirst;
  std::string name;         // of the files, without ending
  std::vector<SheetReport> reports;  // in the order of the draw
  std::vector<SheetClass> classes;   // in force in the audit period
  std::vector<MissingReason> reasons;
};

SheetReport sheet_report(const Report& report, const ReportHeld& held, const AuditLaw& law);

// What all sheets of a plan share.
ReviewSheet empty_sheet(const AuditPlan& plan, const AuditTables& tables, Reading reading,
                        std::string name);

// The sheet's prefilled rows, cell by cell in the order of the columns, without the header.
std::vector<std::vector<std::string>> sheet_rows(const ReviewSheet& sheet);

// The report as text: its log, records and forms.
std::string shown_text(const SheetReport& report);

std::string sheet_csv(const ReviewSheet& sheet);
Result<void> write_sheet_xlsx(const std::filesystem::path& path, const ReviewSheet& sheet);
std::string sheet_html(const ReviewSheet& sheet);

}  // namespace onus
