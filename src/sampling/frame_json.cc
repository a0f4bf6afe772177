#include "sampling/frame_json.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <unordered_set>

#include "audit/file_sink.h"
#include "base/files.h"
#include "base/json_out.h"
#include "base/sha256.h"
#include "sampling/json_fields.h"

namespace onus {
namespace {

constexpr size_t kLineBytes = 16u << 20;
constexpr size_t kMostReports = 20'000'000;
constexpr uint64_t kMostOfAReport = 1'000'000;

struct CloseFile {
  void operator()(std::FILE* f) const { std::fclose(f); }
};

Result<FrameScore> score_of(const JsonFields& fields) {
  ONUS_TRY(const std::string name, fields.text("score"));
  for (size_t i = 0; i < kFrameScores; ++i)
    if (name_of(static_cast<FrameScore>(i)) == name) return static_cast<FrameScore>(i);
  return fields.wrong("score", "'score' is none of missing, recorded, doubtful, quiet");
}

Result<FrameOwed> owed_at(const JsonFields& fields, size_t node) {
  const auto parts = fields.children(node);
  if (parts.size() != 3)
    return fields.wrong("owed", "'owed' holds lists of class, owed and recorded");
  FrameOwed owed;
  ONUS_TRY(owed.crime_class, fields.text_at(parts[0]));
  ONUS_TRY(const uint64_t crimes, fields.count_at(parts[1], kMostOfAReport));
  ONUS_TRY(const uint64_t recorded, fields.count_at(parts[2], crimes));
  owed.owed = static_cast<uint32_t>(crimes);
  owed.recorded = static_cast<uint32_t>(recorded);
  return owed;
}

Result<FrameRecord> record_at(const JsonFields& fields) {
  FrameRecord record;
  ONUS_TRY(record.number, fields.text("crime"));
  ONUS_TRY(record.crime_class, fields.text("class"));
  ONUS_TRY(record.in_time, fields.truth("in_time"));
  ONUS_TRY(const std::string status, fields.text("status"));
  const auto known = held_status_from(status);
  if (!known) return fields.wrong("status", "'status' is none of " + held_status_words());
  record.status = *known;
  if (fields.find("report_record")) {
    ONUS_TRY(record.report_record, fields.truth("report_record"));
  }
  return record;
}

Result<FrameReport> report_of(const JsonTape& tape) {
  const JsonFields fields(tape, 0);
  FrameReport report;
  ONUS_TRY(report.id, fields.text("report"));
  ONUS_TRY(report.received, fields.instant("received"));
  ONUS_TRY(report.unit, fields.text("unit"));
  ONUS_TRY(report.route, fields.text("route"));
  ONUS_TRY(report.group, fields.text("group"));
  ONUS_TRY(report.overlay, fields.truth("overlay"));
  ONUS_TRY(report.resulted, fields.truth("resulted"));
  ONUS_TRY(report.score, score_of(fields));
  ONUS_TRY(const uint64_t stratum, fields.count("stratum"));
  report.stratum = static_cast<uint32_t>(stratum);
  ONUS_TRY(const auto owed, fields.list("owed"));
  for (const size_t node : owed) {
    ONUS_TRY(FrameOwed line, owed_at(fields, node));
    report.owed.push_back(std::move(line));
  }
  ONUS_TRY(const auto held, fields.list("held"));
  for (const size_t node : held) {
    ONUS_TRY(FrameRecord record, record_at(fields.at(node)));
    report.held.push_back(std::move(record));
  }
  return report;
}

}  // namespace

void append_frame_report(std::string& out, const FrameReport& report) {
  JsonOut j(out);
  j.open_object().field("report", report.id).field("received", format_instant(report.received));
  j.field("unit", report.unit).field("route", report.route).field("group", report.group);
  j.key("overlay").truth(report.overlay).key("resulted").truth(report.resulted);
  j.field("score", name_of(report.score)).field("stratum", report.stratum);
  j.key("owed").open_array();
  for (const FrameOwed& owed : report.owed)
    j.open_array().text(owed.crime_class).number(int64_t{owed.owed}).number(int64_t{owed.recorded})
        .close_array();
  j.close_array().key("held").open_array();
  for (const FrameRecord& record : report.held) {
    j.open_object().field("crime", record.number).field("class", record.crime_class);
    j.key("in_time").truth(record.in_time).field("status", name_of(record.status));
    if (record.report_record) j.key("report_record").truth(true);
    j.close_object();
  }
  j.close_array().close_object();
}

Result<WrittenFrame> write_frame(const std::filesystem::path& path, const AuditFrame& frame) {
  ONUS_TRY(FileSink sink, FileSink::open(path));
  Sha256 hash;
  std::string line;
  for (const FrameReport& report : frame.reports) {
    line.clear();
    append_frame_report(line, report);
    line += '\n';
    hash.add(line);
    sink.out() += line;
    sink.drain();
  }
  if (auto done = sink.finish(); !done) return std::unexpected(done.error());
  return WrittenFrame{hash.digits()};
}

Result<ReadFrame> read_frame(std::FILE* stream, const std::string& file) {
  LineReader lines(stream, kLineBytes);
  JsonTape tape;
  Sha256 hash;
  ReadFrame out;
  auto& reports = out.frame.reports;
  while (const auto line = lines.next()) {
    const auto refuse = [&](std::string message, uint32_t column) {
      return fail(std::move(message), {file, static_cast<uint32_t>(line->number), column});
    };
    if (line->too_long) return refuse("the line is too long for a report of a frame", 0);
    if (reports.size() == kMostReports)
      return refuse(fmt::format("more than {} reports in one frame", kMostReports), 0);
    hash.add(line->text);
    hash.add("\n");
    if (auto read = tape.read(line->text); !read)
      return refuse(read.error().message, read.error().place.column);
    auto report = report_of(tape);
    if (!report) return refuse(report.error().message, report.error().place.column);
    reports.push_back(std::move(*report));
  }
  if (lines.failed()) return fail("cannot be read to its end", {file});
  std::unordered_set<std::string_view> seen;
  for (size_t i = 0; i < reports.size(); ++i)  // one line each
    if (!seen.insert(reports[i].id).second)
      return fail("a report stands twice in the frame", {file, static_cast<uint32_t>(i + 1)});
  out.hash = hash.digits();
  return out;
}

Result<ReadFrame> load_frame(const std::filesystem::path& path) {
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file)
    return fail(std::string("cannot open the file: ") + std::strerror(errno), {path.string()});
  return read_frame(file.get(), path.string());
}

}  // namespace onus
