#include "report/report_json.h"

#include <fmt/format.h>

#include <limits>

#include "base/json_out.h"
#include "base/text.h"

namespace onus {
namespace {

// Stands for "the time it was received" until the whole report is read.
constexpr Instant kNotGiven{std::numeric_limits<int64_t>::min()};

}  // namespace

Result<Instant> json_instant(const JsonTape& tape, size_t node) {
  ONUS_TRY(std::string_view text, json_text(tape, node));
  auto at = parse_instant(text);
  if (at) return *at;
  return tape.fail_at(node,
                      fmt::format("'{}': {}", tape.nodes()[node].key, at.error().message));
}

Result<Report> ReportReader::read(std::string_view line) {
  if (auto read = tape_.read(line); !read) return std::unexpected(read.error());
  const auto& nodes = tape_.nodes();
  if (nodes[0].kind != JsonKind::kObject)
    return tape_.fail_at(0, fmt::format("a report is one object in braces; this is {}",
                                        words_for(nodes[0].kind)));
  Report report;
  report.received = kNotGiven;
  for (size_t node = 1; node < nodes[0].next; node = nodes[node].next) {
    if (json_absent(nodes[node])) continue;
    if (auto read = read_field(node, report); !read) return std::unexpected(read.error());
  }
  auto missing = [&](std::string_view name, std::string_view as) {
    return tape_.fail_at(0, fmt::format("'{}' is missing or empty; write it as {}", name, as));
  };
  if (report.id.empty()) return missing("report", "\"report\": \"DC-20260703-0412\"");
  if (report.received == kNotGiven)
    return missing("received", "\"received\": \"2026-07-03T21:14:00+01:00\"");
  if (report.log.empty())
    return missing("log", "\"log\": [{\"at\": \"2026-07-03T21:14:00+01:00\", \"text\": \"...\"}]");
  for (Entry& entry : report.log)
    if (entry.at == kNotGiven) entry.at = report.received;
  if (auto flaw = flaw_of(report)) {
    for (size_t node = 1; node < nodes[0].next; node = nodes[node].next)
      if (nodes[node].key == flaw->field) return tape_.fail_at(node, std::move(flaw->message));
    return tape_.fail_at(0, std::move(flaw->message));
  }
  return report;
}

Result<void> ReportReader::read_field(size_t node, Report& report) {
  const std::string_view key = tape_.nodes()[node].key;
  auto word = [&](std::string& to) -> Result<void> {
    ONUS_TRY(std::string_view text, json_word(tape_, node));
    to = text;
    return {};
  };
  if (key == "report") return word(report.id);
  if (key == "force") return word(report.force);
  if (key == "unit") return word(report.unit);
  if (key == "closing_code") return word(report.closing_code);
  if (key == "received") {
    ONUS_TRY(report.received, json_instant(tape_, node));
  } else if (key == "closed") {
    ONUS_TRY(report.closed, json_instant(tape_, node));
  } else if (key == "channel") {
    ONUS_TRY(std::string_view text, json_word(tape_, node));
    auto channel = channel_from(text);
    if (!channel)
      return tape_.fail_at(node, fmt::format("'channel' is '{}'; write one of {}",
                                             cut_utf8(text, 60), channel_words()));
    report.channel = *channel;
  } else if (key == "reporter") {
    ONUS_TRY(std::string_view text, json_word(tape_, node));
    auto reporter = reporter_from(text);
    if (!reporter)
      return tape_.fail_at(node, fmt::format("'reporter' is '{}'; write one of {}",
                                             cut_utf8(text, 60), reporter_words()));
    report.reporter = *reporter;
  } else if (key == "log") {
    return read_log(node, report);
  }
  return {};
}

Result<void> ReportReader::read_log(size_t node, Report& report) {
  const auto& nodes = tape_.nodes();
  if (nodes[node].kind != JsonKind::kArray)
    return tape_.fail_at(node, fmt::format("'log' is {}; write a list of entries: "
                                           "[{{\"at\": \"...\", \"by\": \"...\", \"text\": "
                                           "\"...\"}}]", words_for(nodes[node].kind)));
  for (size_t entry = node + 1; entry < nodes[node].next; entry = nodes[entry].next) {
    ONUS_TRY(Entry read, read_entry(entry));
    report.log.push_back(std::move(read));
  }
  if (report.log.empty())
    return tape_.fail_at(node, "'log' is an empty list; give one entry at least");
  return {};
}

Result<Entry> ReportReader::read_entry(size_t node) {
  const auto& nodes = tape_.nodes();
  if (nodes[node].kind != JsonKind::kObject)
    return tape_.fail_at(node, fmt::format("an entry of 'log' is {}; write an object: {{\"at\": "
                                           "\"...\", \"by\": \"...\", \"text\": \"...\"}}",
                                           words_for(nodes[node].kind)));
  Entry entry;
  entry.at = kNotGiven;
  bool has_text = false;
  for (size_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
    const std::string_view key = nodes[child].key;
    if (key == "text") {
      ONUS_TRY(std::string_view text, json_text(tape_, child));
      entry.text = text;
      has_text = true;
    } else if (json_absent(nodes[child])) {
      continue;
    } else if (key == "at") {
      ONUS_TRY(entry.at, json_instant(tape_, child));
    } else if (key == "by") {
      ONUS_TRY(std::string_view by, json_word(tape_, child));
      entry.by = by;
    }
  }
  if (!has_text)
    return tape_.fail_at(node, "an entry of 'log' has no 'text'; give its words as \"text\": \"...\"");
  return entry;
}

void append_report(std::string& out, const Report& report) {
  JsonOut json(out);
  std::string time;
  auto time_field = [&](std::string_view name, Instant at) {
    time.clear();
    append_instant(time, at);
    json.field(name, time);
  };
  auto optional_field = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) json.field(name, value);
  };
  json.open_object();
  json.field("report", report.id);
  optional_field("force", report.force);
  optional_field("unit", report.unit);
  time_field("received", report.received);
  if (report.channel != Channel::kUnstated) json.field("channel", name_of(report.channel));
  if (report.reporter != Reporter::kUnstated) json.field("reporter", name_of(report.reporter));
  if (report.closed) time_field("closed", *report.closed);
  optional_field("closing_code", report.closing_code);
  json.key("log").open_array();
  for (const Entry& entry : report.log) {
    json.open_object();
    time_field("at", entry.at);
    optional_field("by", entry.by);
    json.field("text", entry.text);
    json.close_object();
  }
  json.close_array();
  json.close_object();
}

}  // namespace onus
