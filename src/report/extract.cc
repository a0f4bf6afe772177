#include "report/extract.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "report/csv_held.h"
#include "report/csv_reports.h"
#include "report/line_batch.h"

namespace onus {
namespace {

struct CloseInput {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};
using Input = std::unique_ptr<std::FILE, CloseInput>;

std::string name_of_input(const std::filesystem::path& path) {
  return path == "-" ? "standard input" : path.string();
}

Result<Input> open_input(const std::filesystem::path& path) {
  if (path == "-") return Input(stdin);
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return fail("is a folder; name a file", {path.string()});
  Input input(std::fopen(path.c_str(), "rb"));
  if (!input) return fail(fmt::format("cannot open the file: {}", std::strerror(errno)),
                          {path.string()});
  return input;
}

std::unexpected<Error> not_read_to_end(const std::string& file) {
  return fail("cannot read the file to its end", {file});
}

class LinePerReport : public ReportStream {
 public:
  LinePerReport(std::FILE* input, std::string file, RejectSink reject, SeenIds& seen)
      : lines_(input), file_(std::move(file)), reject_(std::move(reject)), seen_(seen) {}

  Result<bool> next(Report& report) override {
    RawLine line;
    while (lines_.next(line)) {
      auto read = read_report_line(reader_, line, file_);
      if (read) {
        auto first = seen_.first_place(read->id, line.number);
        if (!first) {
          report = std::move(*read);
          return true;
        }
        read = std::unexpected(duplicate("report", read->id, *first, {file_, line.number, 1}));
      }
      reject_({std::move(read.error()), excerpt_of(line.text)});
    }
    if (lines_.failed()) return not_read_to_end(file_);
    return false;
  }

 private:
  BatchReader lines_;
  ReportReader reader_;
  std::string file_;
  RejectSink reject_;
  SeenIds& seen_;
};

// Keeps the input open as long as the stream that reads it.
class OpenedStream : public ReportStream {
 public:
  OpenedStream(Input input, std::unique_ptr<ReportStream> stream)
      : input_(std::move(input)), stream_(std::move(stream)) {}
  Result<bool> next(Report& report) override { return stream_->next(report); }

 private:
  Input input_;
  std::unique_ptr<ReportStream> stream_;
};

// Adds the record, unless its crime number was given before.
Result<void> keep(HeldRecord record, SeenIds& seen, Held& held) {
  if (auto* form = std::get_if<HeldForm>(&record)) {
    held.forms.push_back(std::move(*form));
    return {};
  }
  auto& crime = std::get<HeldCrime>(record);
  if (auto first = seen.first_place(crime.number, crime.place.line))
    return std::unexpected(duplicate("crime", crime.number, *first, crime.place));
  held.crimes.push_back(std::move(crime));
  return {};
}

Result<Held> load_lines(std::FILE* input, const std::string& file, const RejectSink& reject) {
  Held held;
  SeenIds seen;
  seen.start_file(file);
  BatchReader lines(input);
  HeldReader reader;
  RawLine line;
  while (lines.next(line)) {
    auto record = read_held_line(reader, line, file);
    Result<void> kept =
        record ? keep(std::move(*record), seen, held) : std::unexpected(record.error());
    if (!kept) reject({std::move(kept.error()), excerpt_of(line.text)});
  }
  if (lines.failed()) return not_read_to_end(file);
  return held;
}

Result<Held> load_rows(MappedRows rows, const RejectSink& reject) {
  Held held;
  SeenIds seen;
  seen.start_file(rows.file());
  for (;;) {
    auto more = rows.next();
    if (more && !*more) break;
    auto record = more ? held_from_row(rows) : std::unexpected(more.error());
    Result<void> kept =
        record ? keep(std::move(*record), seen, held) : std::unexpected(record.error());
    if (!kept) reject({std::move(kept.error()), rows.excerpt()});
  }
  if (rows.failed()) return not_read_to_end(rows.file());
  return held;
}

}  // namespace

Result<std::unique_ptr<ReportStream>> open_reports(const std::filesystem::path& path,
                                                   ExtractOptions options, SeenIds& seen) {
  ONUS_CHECK(options.reject);
  const std::string file = name_of_input(path);
  if (options.mapping && options.mapping->held)
    return fail("the mapping is of held records (kind = \"held\"); reports need kind = \"reports\"",
                {file});
  ONUS_TRY(Input input, open_input(path));
  seen.start_file(file);
  std::unique_ptr<ReportStream> stream;
  if (options.mapping) {
    ONUS_TRY(MappedRows rows, MappedRows::open(CsvSource(input.get()), *options.mapping, file));
    stream = csv_reports(std::move(rows), std::move(options.reject), seen);
  } else {
    stream = std::make_unique<LinePerReport>(input.get(), file, std::move(options.reject), seen);
  }
  return std::make_unique<OpenedStream>(std::move(input), std::move(stream));
}

Result<Held> load_held(const std::filesystem::path& path, const ExtractOptions& options) {
  ONUS_CHECK(options.reject);
  const std::string file = name_of_input(path);
  if (options.mapping && !options.mapping->held)
    return fail("the mapping is of reports (kind = \"reports\"); held records need kind = \"held\"",
                {file});
  ONUS_TRY(Input input, open_input(path));
  if (!options.mapping) return load_lines(input.get(), file, options.reject);
  ONUS_TRY(MappedRows rows, MappedRows::open(CsvSource(input.get()), *options.mapping, file));
  return load_rows(std::move(rows), options.reject);
}

}  // namespace onus
