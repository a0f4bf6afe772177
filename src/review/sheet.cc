#include "review/sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "audit/wording.h"
#include "base/csv.h"
#include "base/text.h"

namespace onus {
namespace {

void add(std::string& out, std::string_view what, std::string_view value) {
  if (!value.empty()) fmt::format_to(std::back_inserter(out), "; {} {}", what, value);
}

void add_particulars(std::string& out, const Particulars& more) {
  for (const auto& [name, value] : more) add(out, name, value);
}

std::string record_says(const HeldCrime& crime) {
  std::string out = fmt::format("recorded {}; {}", instant_in_words(crime.recorded),
                                name_of(crime.status));
  for (const std::string& flag : crime.flags) add(out, "flag", flag);
  if (crime.cancelled) {
    const Cancellation& c = *crime.cancelled;
    if (c.at) add(out, "cancelled", instant_in_words(*c.at));
    add(out, "reason", c.reason);
    add(out, "additional verifiable information:", c.avi);
    add(out, "decided by", c.by_role);
    add(out, "victim told", c.victim_told);
    add_particulars(out, c.more);
  }
  if (crime.outcome) {
    add(out, "outcome", crime.outcome->code);
    add(out, "evidence:", crime.outcome->evidence);
  }
  return out;
}

std::string form_says(const HeldForm& form) {
  std::string out = fmt::format("{} of {}", form.form, instant_in_words(form.at));
  for (const auto& [name, value] : form.fields) add(out, name + ":", value);
  return out;
}

using Cells = std::vector<std::string>;

Cells blank_row(const ReviewSheet& sheet, const SheetReport& report, SheetRow row) {
  Cells cells(kSheetColumns);
  const auto set = [&](SheetColumn column, std::string_view value) {
    cells[static_cast<size_t>(column)] = value;
  };
  set(SheetColumn::kPlan, sheet.plan);
  set(SheetColumn::kRead, name_of(sheet.reading));
  set(SheetColumn::kReport, report.id);
  set(SheetColumn::kRow, name_of(row));
  return cells;
}

}  // namespace

SheetReport sheet_report(const Report& report, const ReportHeld& held, const AuditLaw& law) {
  SheetReport out{.id = report.id, .log = report.log};
  out.says = fmt::format("Received {}; channel {}", instant_in_words(report.received),
                         name_of(report.channel));
  add(out.says, "unit", report.unit);
  add(out.says, "closed as", report.closing_code);
  for (const HeldCrime* crime : held.crimes) {
    const Offence* offence = law.offence(crime->crime_class, crime->code);
    out.records.push_back({.number = crime->number,
                           .crime_class = plain_class(crime->crime_class),
                           .title = offence ? offence->title : std::string(),
                           .victim = crime->victim,
                           .says = record_says(*crime),
                           .cancelled = crime->status == HeldStatus::kCancelled,
                           .report_record = offence && law.is_report_record(offence->family)});
    SheetRecord& record = out.records.back();
    if (record.crime_class.empty() && offence) record.crime_class = offence->class_name;
  }
  for (const HeldForm* form : held.forms) out.forms.push_back(form_says(*form));
  return out;
}

ReviewSheet empty_sheet(const AuditPlan& plan, const AuditTables& tables, Reading reading,
                        std::string name) {
  ReviewSheet sheet{.plan = plan_mark(plan), .force = plan.force, .reading = reading,
                    .name = std::move(name)};
  for (const ClassListing& one : tables.classes()) {
    const bool known = std::ranges::find(sheet.classes, one.name, &SheetClass::name) !=
                       sheet.classes.end();
    if (one.from <= plan.to && plan.from <= one.to && !known)
      sheet.classes.push_back({one.name, one.title, one.report_record});
  }
  sheet.reasons = tables.reasons();
  return sheet;
}

std::string shown_text(const SheetReport& report) {
  std::string out = report.says;
  for (const Entry& entry : report.log)
    out += fmt::format("\n{} {}: {}", instant_in_words(entry.at), entry.by, entry.text);
  for (const SheetRecord& record : report.records)
    out += fmt::format("\nHeld: {} {} {}; {}; {}", record.number, record.crime_class, record.title,
                       record.victim, record.says);
  for (const std::string& form : report.forms) out += "\nForm: " + form;
  return out;
}

std::vector<Cells> sheet_rows(const ReviewSheet& sheet) {
  std::vector<Cells> rows;
  const auto cell = [&](SheetColumn column) -> std::string& {
    return rows.back()[static_cast<size_t>(column)];
  };
  for (const SheetReport& report : sheet.reports) {
    rows.push_back(blank_row(sheet, report, SheetRow::kReport));
    cell(SheetColumn::kShown) = shown_text(report);
    for (const SheetRecord& record : report.records) {
      if (!record.asked()) continue;
      rows.push_back(blank_row(sheet, report, SheetRow::kRecord));
      cell(SheetColumn::kHeld) = record.number;
      cell(SheetColumn::kShown) =
          fmt::format("{} {}; {}", record.crime_class, record.title, record.says);
    }
    rows.push_back(blank_row(sheet, report, SheetRow::kCrime));
  }
  return rows;
}

std::string sheet_csv(const ReviewSheet& sheet) {
  std::string out = "\xEF\xBB\xBF";  // without it Excel takes UTF-8 for Windows-1252
  for (size_t c = 0; c < kSheetColumns; ++c) {
    if (c > 0) out += ',';
    append_csv(out, name_of(static_cast<SheetColumn>(c)));
  }
  out += "\r\n";
  for (const Cells& cells : sheet_rows(sheet)) {
    for (size_t c = 0; c < cells.size(); ++c) {
      if (c > 0) out += ',';
      append_csv(out, cells[c]);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace onus
