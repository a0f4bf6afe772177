#include "audit/writers.h"

#include <fmt/format.h>

#include <string_view>

#include "audit/file_sink.h"
#include "audit/html_report.h"
#include "base/csv.h"
#include "base/json_out.h"

namespace onus {
namespace {

constexpr std::array<std::string_view, 24> kColumns = {
    "report", "kind",       "class", "count",          "crime", "why",
    "title",  "family",     "unit",  "received",       "owed",  "record_by",
    "held",   "hours_late", "forms", "to_do",          "rules", "sources",
    "words",  "confidence", "harm",  "domestic_abuse", "child", "priority"};

std::string decimal(double value, int places) {
  std::string out;
  JsonOut(out).number(value, places);
  return out;
}

// "8N 008/06 x2; 105A".
std::string owed_cell(const Finding& finding) {
  std::string out;
  for (const OwedPart& part : finding.owed) {
    if (!out.empty()) out += "; ";
    out += part.crime_class;
    if (!part.code.empty() && part.code != part.crime_class) out += " " + part.code;
    if (part.count != 1) out += fmt::format(" x{}", part.count);
  }
  return out;
}

// "26000425747 8N; ..."
std::string held_cell(const Finding& finding) {
  std::string out;
  for (const HeldPart& part : finding.held) {
    if (!out.empty()) out += "; ";
    out += part.number + " " + part.crime_class;
  }
  return out;
}

template <class Parts, class Text>
std::string joined(const Parts& parts, std::string_view between, Text text) {
  std::string out;
  for (const auto& part : parts) {
    if (!out.empty()) out += between;
    out += text(part);
  }
  return out;
}

void owed_json(JsonOut& json, const Finding& finding) {
  json.key("owed").open_array();
  for (const OwedPart& part : finding.owed) {
    json.open_object().field("class", part.crime_class).field("code", part.code);
    json.field("title", part.title).field("count", int64_t{part.count});
    if (part.count_at_least) json.key("count_at_least").truth(true);
    if (part.record_by) json.field("record_by", format_instant(*part.record_by));
    json.close_object();
  }
  json.close_array();
}

void particulars_json(JsonOut& json, const Particulars& more) {
  if (more.empty()) return;
  json.key("particulars").open_array();
  for (const auto& [name, value] : more)
    json.open_object().field("name", name).field("value", value).close_object();
  json.close_array();
}

void cancelled_json(JsonOut& json, const Cancellation& cancelled) {
  json.key("cancelled").open_object();
  if (cancelled.at) json.field("at", format_instant(*cancelled.at));
  json.field("reason", cancelled.reason).field("avi", cancelled.avi);
  json.field("by_role", cancelled.by_role).field("victim_told", cancelled.victim_told);
  particulars_json(json, cancelled.more);
  json.close_object();
}

void outcome_json(JsonOut& json, const HeldOutcome& outcome) {
  json.key("outcome").open_object().field("code", outcome.code);
  if (outcome.at) json.field("at", format_instant(*outcome.at));
  json.field("evidence", outcome.evidence);
  json.field("by_role", outcome.by_role).field("victim_told", outcome.victim_told);
  particulars_json(json, outcome.more);
  json.close_object();
}

void held_json(JsonOut& json, const Finding& finding) {
  json.key("held").open_array();
  for (const HeldPart& part : finding.held) {
    json.open_object().field("crime", part.number).field("class", part.crime_class);
    if (!part.code.empty()) json.field("code", part.code);
    if (!part.title.empty()) json.field("title", part.title);
    if (!part.victim.empty()) json.field("victim", part.victim);
    json.field("recorded", format_instant(part.recorded)).field("status", name_of(part.status));
    if (part.status == HeldStatus::kCancelled && part.cancelled)
      cancelled_json(json, *part.cancelled);
    if (part.outcome) outcome_json(json, *part.outcome);
    json.close_object();
  }
  json.close_array();
  if (finding.forms.empty()) return;
  json.key("forms").open_array();
  for (const FormPart& part : finding.forms) {
    json.open_object().field("form", part.form).field("at", format_instant(part.at));
    json.key("domestic_abuse").truth(part.domestic_abuse).field("says", part.says).close_object();
  }
  json.close_array();
}

void grounds_json(JsonOut& json, const Finding& finding) {
  json.key("because").open_array();
  for (const FindingReason& reason : finding.reasons) {
    json.open_object().field("rule", reason.rule).field("source", reason.source);
    json.field("says", reason.says);
    if (reason.disputed) json.key("disputed").truth(true);
    json.close_object();
  }
  json.close_array().key("evidence").open_array();
  for (const FindingEvidence& evidence : finding.evidence) {
    json.open_object().field("entry", int64_t{evidence.span.entry});
    json.field("from", int64_t{evidence.span.from}).field("to", int64_t{evidence.span.to});
    json.field("quote", evidence.quote).close_object();
  }
  json.close_array();
}

Result<void> write_findings(const std::filesystem::path& folder, const AuditResult& result) {
  ONUS_TRY(FileSink csv, FileSink::open(folder / "findings.csv"));
  append_findings_csv_header(csv.out());
  for (const Finding& finding : result.findings) {
    append_finding_csv(csv.out(), finding);
    csv.drain();
  }
  if (auto done = csv.finish(); !done) return done;
  ONUS_TRY(FileSink ndjson, FileSink::open(folder / "findings.ndjson"));
  for (const Finding& finding : result.findings) {
    append_finding_json(ndjson.out(), finding);
    ndjson.drain();
  }
  return ndjson.finish();
}

}  // namespace

void append_findings_csv_header(std::string& out) {
  for (size_t i = 0; i < kColumns.size(); ++i) {
    if (i > 0) out += ',';
    out += kColumns[i];
  }
  out += "\r\n";
}

void append_finding_csv(std::string& out, const Finding& f) {
  const std::array<std::string, kColumns.size()> cells = {
      f.report,
      std::string(name_of(f.kind)),
      f.crime_class,
      std::to_string(f.count),
      std::string(f.only_crime()),
      f.message,
      f.title,
      f.family,
      f.unit,
      format_instant(f.received),
      owed_cell(f),
      f.owed.empty() || !f.owed[0].record_by ? "" : format_instant(*f.owed[0].record_by),
      held_cell(f),
      f.kind == FindingKind::kLate ? decimal(f.hours_late, 1) : "",
      joined(f.forms, "; ", [](const FormPart& form) { return form.form; }),
      f.to_do,
      joined(f.reasons, "; ", [](const FindingReason& r) { return r.rule; }),
      joined(f.reasons, "; ", [](const FindingReason& r) { return r.source; }),
      joined(f.evidence, " | ", [](const FindingEvidence& e) { return e.quote; }),
      decimal(f.confidence, 2),
      decimal(f.harm, 2),
      f.domestic_abuse ? "yes" : "no",
      f.child ? "yes" : "no",
      decimal(f.priority, 2)};
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    append_csv(out, cells[i]);
  }
  out += "\r\n";
}

void append_finding_json(std::string& out, const Finding& finding) {
  JsonOut json(out);
  json.open_object().field("kind", name_of(finding.kind)).field("report", finding.report);
  if (!finding.unit.empty()) json.field("unit", finding.unit);
  json.field("received", format_instant(finding.received));
  json.field("class", finding.crime_class).field("title", finding.title);
  json.field("family", finding.family).field("count", int64_t{finding.count});
  json.field("message", finding.message).field("to_do", finding.to_do);
  owed_json(json, finding);
  held_json(json, finding);
  if (finding.kind == FindingKind::kLate) json.key("hours_late").number(finding.hours_late, 1);
  if (!finding.failings.empty()) {
    json.key("failings").open_array();
    for (const std::string& failing : finding.failings) json.text(failing);
    json.close_array();
  }
  if (finding.no_crime_read) json.key("no_crime_read").truth(true);
  grounds_json(json, finding);
  json.key("confidence").number(finding.confidence, 2).key("harm").number(finding.harm, 2);
  json.key("domestic_abuse").truth(finding.domestic_abuse);
  json.key("child").truth(finding.child);
  json.key("priority").number(finding.priority, 2).close_object();
  out += '\n';
}

Result<void> write_audit(const std::filesystem::path& folder, const AuditResult& result,
                         const AuditAbout& about) {
  if (auto done = write_findings(folder, result); !done) return done;
  ONUS_TRY(FileSink summary, FileSink::open(folder / "summary.json"));
  append_summary_json(summary.out(), result, about);
  if (auto done = summary.finish(); !done) return done;
  ONUS_TRY(FileSink html, FileSink::open(folder / "report.html"));
  write_html_report(html, result, about);
  return html.finish();
}

}  // namespace onus
