#include "report/csv_reports.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::array kReportFields = {MapField::kReport,   MapField::kForce,
                                      MapField::kUnit,     MapField::kReceived,
                                      MapField::kChannel,  MapField::kReporter,
                                      MapField::kClosed,   MapField::kClosingCode};

// The cells of one report, from one row or from several, before they are read.
struct Draft {
  std::array<MappedCell, kMapFields> cells;
  std::vector<Entry> log;
  std::vector<bool> timed;  // of each entry: it has a time of its own

  MappedCell& of(MapField field) { return cells[static_cast<size_t>(field)]; }
};

// The first blank-separated words of a line, as many as the pattern has.
std::string_view time_words(std::string_view line, std::string_view pattern) {
  size_t end = 0;
  for (size_t blanks = static_cast<size_t>(std::ranges::count(pattern, ' ')) + 1; blanks > 0;
       --blanks) {
    end = line.find(' ', end == 0 ? 0 : end + 1);
    if (end == std::string_view::npos) return line;
  }
  return line.substr(0, end);
}

// "03/07/2026 21:14 CH 14: words", when the line starts so.
struct LineHead {
  Instant at;
  std::string_view by, words;
};
std::optional<LineHead> head_of(const Mapping& mapping, std::string_view line) {
  const std::vector<std::string> rfc3339 = {"T"};  // one word
  for (const std::string& pattern : mapping.times.empty() ? rfc3339 : mapping.times) {
    const std::string_view time = time_words(line, pattern);
    auto at = parse_mapped_time(mapping, time);
    if (!at) continue;
    const std::string_view rest = trim(line.substr(time.size()));
    const size_t colon = rest.find(": ");
    if (colon == std::string_view::npos) return LineHead{*at, {}, rest};
    return LineHead{*at, rest.substr(0, colon), trim(rest.substr(colon + 2))};
  }
  return std::nullopt;
}

// Adds the entries of a text whose lines are entries; a line without a time goes on with the last.
void add_lines(const Mapping& mapping, std::string_view text, Draft& draft) {
  bool open = false;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (auto head = head_of(mapping, line)) {
      draft.log.push_back({head->at, std::string(head->by), std::string(head->words)});
      draft.timed.push_back(true);
      open = true;
    } else if (open) {
      draft.log.back().text.append("\n").append(line);
    } else if (!trim(line).empty()) {
      draft.log.push_back({{}, "", std::string(line)});
      draft.timed.push_back(false);
      open = true;
    }
  }
}

// Adds what the current row says in the log.
Result<void> add_entries(const MappedRows& rows, Draft& draft) {
  MappedCell at, by;
  if (auto read = rows.read(MapField::kAt, at); !read) return read;
  if (auto read = rows.read(MapField::kBy, by); !read) return read;
  Instant time;
  if (!at.value.empty()) {
    ONUS_TRY(time, time_of(rows.mapping(), MapField::kAt, at));
  }
  ONUS_TRY(std::vector<MappedCell> texts, rows.texts());
  for (MappedCell& text : texts) {
    if (rows.mapping().lines_are_entries) {
      add_lines(rows.mapping(), text.value, draft);
      continue;
    }
    draft.log.push_back({time, by.value, std::move(text.value)});
    draft.timed.push_back(!at.value.empty());
  }
  return {};
}

Result<Report> report_from(const Mapping& mapping, Draft& draft, Place start) {
  Report report;
  report.id = draft.of(MapField::kReport).value;
  report.force = draft.of(MapField::kForce).value;
  report.unit = draft.of(MapField::kUnit).value;
  report.closing_code = draft.of(MapField::kClosingCode).value;
  const MappedCell& received = draft.of(MapField::kReceived);
  if (report.id.empty())
    return fail("the report has no number in the column of 'report'", draft.of(MapField::kReport).place);
  if (received.value.empty())
    return fail("the report has no time in the column of 'received'", received.place);
  ONUS_TRY(report.received, time_of(mapping, MapField::kReceived, received));
  if (const MappedCell& closed = draft.of(MapField::kClosed); !closed.value.empty()) {
    ONUS_TRY(report.closed, time_of(mapping, MapField::kClosed, closed));
  }
  // The mapping has translated the words, so that only an empty one is not known.
  report.channel = channel_from(draft.of(MapField::kChannel).value).value_or(Channel::kUnstated);
  report.reporter = reporter_from(draft.of(MapField::kReporter).value).value_or(Reporter::kUnstated);
  if (draft.log.empty()) {  // a report without a word is a report still
    draft.log.emplace_back();
    draft.timed.push_back(false);
  }
  report.log = std::move(draft.log);
  for (size_t i = 0; i < report.log.size(); ++i)
    if (!draft.timed[i]) report.log[i].at = report.received;
  if (auto flaw = flaw_of(report)) {
    for (MapField field : kReportFields)
      if (name_of(field) == flaw->field) start = draft.of(field).place;
    return fail(std::move(flaw->message), std::move(start));
  }
  return report;
}

class RowPerReport : public ReportStream {
 public:
  RowPerReport(MappedRows rows, RejectSink reject, SeenIds& seen)
      : rows_(std::move(rows)), reject_(std::move(reject)), seen_(seen) {}

  Result<bool> next(Report& report) override {
    for (;;) {
      auto more = rows_.next();
      if (more && !*more) break;
      Result<Report> read = more ? read_row() : std::unexpected(more.error());
      if (read) {
        auto first = seen_.first_place(read->id, rows_.line());
        if (!first) {
          report = std::move(*read);
          return true;
        }
        read = std::unexpected(duplicate("report", read->id, *first, rows_.place()));
      }
      reject_({std::move(read.error()), rows_.excerpt()});
    }
    if (rows_.failed()) return fail("cannot read the file to its end", {rows_.file()});
    return false;
  }

 private:
  Result<Report> read_row() {
    Draft draft;
    for (MapField field : kReportFields)
      if (auto read = rows_.read(field, draft.of(field)); !read)
        return std::unexpected(read.error());
    if (auto read = add_entries(rows_, draft); !read) return std::unexpected(read.error());
    return report_from(rows_.mapping(), draft, rows_.place());
  }

  MappedRows rows_;
  RejectSink reject_;
  SeenIds& seen_;
};

// The rows of one report so far.
struct Group {
  std::string id;
  Draft draft;
  Place start;
  uint64_t last_line = 0;
  uint32_t rows = 0;
  std::string excerpt;         // of the first row, or of the one in error
  std::optional<Error> error;  // the first
};

// Rows that follow each other with one number are one report. It is used whole or not at all: an
// error in any of its rows rejects it, and so does a row beside it that cannot be read, which may
// have been a part of it.
class RowPerEntry : public ReportStream {
 public:
  RowPerEntry(MappedRows rows, RejectSink reject, SeenIds& seen)
      : rows_(std::move(rows)), reject_(std::move(reject)), seen_(seen) {}

  Result<bool> next(Report& report) override {
    while (!at_end_) {
      auto more = rows_.next();
      if (!more) {
        if (take_spoiled(more.error())) continue;
        finish_in_doubt(more.error());
        continue;
      }
      if (!*more) {
        at_end_ = true;
        if (finish(report)) return true;
        break;
      }
      if (!take_row()) continue;
      // The row belongs to the next report: hand out the last one and start anew.
      const bool good = finish(report);
      start();
      if (good) return true;
    }
    if (rows_.failed()) return fail("cannot read the file to its end", {rows_.file()});
    return false;
  }

 private:
  // Adds the current row to its report; true when it belongs to another than the open one.
  bool take_row() {
    MappedCell id;
    if (auto read = rows_.read(MapField::kReport, id); !read) {
      finish_in_doubt(read.error());
      return false;
    }
    if (id.value.empty()) {
      finish_in_doubt({"the row has no number in the column of 'report'", id.place});
      return false;
    }
    next_id_ = std::move(id.value);
    if (group_ && group_->id != next_id_) return true;
    if (!group_) {
      start();
      return false;
    }
    add_row();
    return false;
  }

  void start() {
    group_.emplace();
    group_->id = next_id_;
    group_->start = rows_.place();
    group_->excerpt = rows_.excerpt();
    if (doubt_)
      note(fmt::format("the row on line {} could not be read and may be a part of this report; "
                       "repair it first", *doubt_), rows_.place());
    doubt_.reset();
    if (auto first = seen_.first_place(group_->id, rows_.line()); first && !group_->error)
      group_->error = duplicate("report", group_->id, *first, rows_.place());
    add_row();
  }

  void add_row() {
    group_->last_line = rows_.line();
    ++group_->rows;
    if (group_->error) return;
    for (MapField field : kReportFields) {
      MappedCell cell;
      if (auto read = rows_.read(field, cell); !read) return note(read.error());
      MappedCell& kept = group_->draft.of(field);
      if (kept.value.empty()) {
        kept = std::move(cell);
      } else if (!cell.value.empty() && cell.value != kept.value) {
        return note(fmt::format("'{}' is '{}' here and '{}' on line {} of the same report; they must "
                                "agree", name_of(field), cut_utf8(cell.value, 60),
                                cut_utf8(kept.value, 60), kept.place.line), cell.place);
      }
    }
    if (auto added = add_entries(rows_, group_->draft); !added) note(added.error());
  }

  void note(Error error) {
    group_->error = std::move(error);
    group_->excerpt = rows_.excerpt();
  }
  void note(std::string message, Place place) { note({std::move(message), std::move(place)}); }

  // A row that is not whole but says that it is of the open report: true when taken so.
  bool take_spoiled(const Error& error) {
    if (!group_ || rows_.value_of_spoiled(MapField::kReport) != group_->id) return false;
    group_->last_line = rows_.line();
    ++group_->rows;
    if (!group_->error) note(error);
    return true;
  }

  // The current row cannot be given to any report: it is rejected, and its neighbours with it.
  void finish_in_doubt(Error error) {
    const uint64_t line = rows_.line();
    if (group_) {
      if (!group_->error)
        group_->error = Error{fmt::format("the row on line {} could not be read and may be a part of "
                                          "this report; repair it first", line), group_->start};
      reject_group();
    }
    doubt_ = line;
    reject_({std::move(error), rows_.excerpt()});
  }

  // Closes the open report, if any; true when it is good.
  bool finish(Report& report) {
    if (!group_) return false;
    if (!group_->error) {
      auto read = report_from(rows_.mapping(), group_->draft, group_->start);
      if (read) {
        report = std::move(*read);
        group_.reset();
        return true;
      }
      group_->error = std::move(read.error());
    }
    reject_group();
    return false;
  }

  void reject_group() {
    Error error = std::move(*group_->error);
    if (group_->rows > 1)
      error.message += fmt::format("; the whole report '{}' is rejected: {} rows, lines {} to {}",
                                   cut_utf8(group_->id, 60), group_->rows, group_->start.line,
                                   group_->last_line);
    reject_({std::move(error), std::move(group_->excerpt), group_->rows});
    group_.reset();
  }

  MappedRows rows_;
  RejectSink reject_;
  SeenIds& seen_;
  std::optional<Group> group_;
  std::string next_id_;
  std::optional<uint64_t> doubt_;  // the line of a row before this one that could not be read
  bool at_end_ = false;
};

}  // namespace

std::unique_ptr<ReportStream> csv_reports(MappedRows rows, RejectSink reject, SeenIds& seen) {
  if (rows.mapping().row_is_entry)
    return std::make_unique<RowPerEntry>(std::move(rows), std::move(reject), seen);
  return std::make_unique<RowPerReport>(std::move(rows), std::move(reject), seen);
}

}  // namespace onus
