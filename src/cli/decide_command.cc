#include "cli/decide_command.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>

#include "audit/wording.h"
#include "cli/engine.h"
#include "cli/ordered.h"
#include "cli/progress.h"
#include "recording/decision_json.h"
#include "report/extract.h"
#include "report/line_batch.h"
#include "report/seen_ids.h"

namespace onus {
namespace {

struct CloseFile {
  void operator()(std::FILE* f) const {
    if (f != stdin) std::fclose(f);
  }
};
using Input = std::unique_ptr<std::FILE, CloseFile>;

// What one line of input came to: its stretch of Batch::out, or what is wrong with it.
struct Outcome {
  size_t end = 0;
  uint32_t line = 0;
  std::string id;
  Error error;
  bool rejected = false;
  bool unread = false;  // the reader failed: nothing more can be done
};

struct Batch {
  RawBatch raw;                 // lines of NDJSON, read by the worker
  std::vector<Report> reports;  // or the rows of a CSV, read already
  std::string out;
  std::vector<Outcome> outcomes;
};
constexpr size_t kBatchReports = 128;

class LineWorker {
 public:
  LineWorker(const Engine& engine, const LinesOptions& options)
      : engine_(engine), worker_(engine), mode_(options.mode), law_on_(options.law_on) {}

  void run(Batch& batch, const std::string& file) {
    batch.out.clear();
    batch.outcomes.clear();
    for (const Report& report : batch.reports) {
      Outcome outcome{.id = report.id};
      if (auto done = write(report, batch.out); !done) {
        outcome.unread = true;
        outcome.error = std::move(done.error());
      } else {
        batch.out += '\n';
      }
      outcome.end = batch.out.size();
      batch.outcomes.push_back(std::move(outcome));
    }
    for (size_t i = 0; i < batch.raw.lines.size(); ++i) {
      Outcome outcome;
      const RawLine line = batch.raw.line(i);
      outcome.line = line.number;
      auto done = mode_ == LinesMode::kDecideAccounts ? account(line, file, batch.out, outcome)
                                                      : report(line, file, batch.out, outcome);
      if (!done) {
        outcome.rejected = !outcome.unread;
        outcome.error = std::move(done.error());
      } else {
        batch.out += '\n';
      }
      outcome.end = batch.out.size();
      batch.outcomes.push_back(std::move(outcome));
    }
  }

 private:
  Result<void> account(const RawLine& line, const std::string& file, std::string& out,
                       Outcome& outcome) {
    if (line.too_long) return fail("the line is longer than 64 MB", {file, line.number});
    auto account = parse_account(line.text, engine_.rulebook.vocabulary());
    if (!account) {
      Error error = account.error();
      error.place.file = file;
      error.place.line = line.number;
      return std::unexpected(std::move(error));
    }
    outcome.id = account->report;
    append_decision(out, worker_.decide(*account, law_on_), *account,
                    engine_.rulebook.vocabulary(), nullptr);
    return {};
  }

  Result<void> report(const RawLine& line, const std::string& file, std::string& out,
                      Outcome& outcome) {
    ONUS_TRY(const Report report, read_report_line(reader_, line, file));
    outcome.id = report.id;
    auto done = write(report, out);
    outcome.unread = !done;
    return done;
  }

  // Fails where the reader does.
  Result<void> write(const Report& report, std::string& out) {
    const ReportTexts texts(report);
    auto read = worker_.read(report);
    if (!read) return std::unexpected(std::move(read.error()));
    const Account& account = **read;
    if (mode_ == LinesMode::kReadReports)
      append_account(out, account, engine_.rulebook.vocabulary(), &texts);
    else
      append_decision(out, worker_.decide(account, law_on_), account,
                      engine_.rulebook.vocabulary(), &texts);
    return {};
  }

  const Engine& engine_;
  Worker worker_;
  ReportReader reader_;
  LinesMode mode_;
  std::optional<Day> law_on_;
};

// Writes what is sound, tells of what is rejected; a number given twice is rejected here, where
// lines are in order again.
class LineSink {
 public:
  void take(const Batch& batch) {
    size_t from = 0;
    for (const Outcome& outcome : batch.outcomes) {
      const std::string_view line(batch.out.data() + from, outcome.end - from);
      from = outcome.end;
      if (unread_) return;
      unread_ = outcome.unread;
      if (unread_) {
        std::fprintf(stderr, "onus: %s\n", outcome.error.text().c_str());
        return;
      }
      if (outcome.rejected) {
        reject(outcome.error);
      } else if (auto first = outcome.line == 0
                                  ? std::nullopt  // a CSV's rows are looked up where they are read
                                  : seen_.first_place(outcome.id, outcome.line)) {
        reject(duplicate("report", outcome.id, *first, {file_, outcome.line}));
      } else {
        ++written_;
        failed_ |= std::fwrite(line.data(), 1, line.size(), stdout) != line.size();
      }
    }
    progress_.at(done());
  }

  void reject(const Error& error) {
    ++rejected_;
    std::fprintf(stderr, "%s\n", error.text().c_str());
  }
  void start_file(const std::string& name) {
    file_ = name;
    seen_.start_file(name);
  }
  SeenIds& seen() { return seen_; }
  uint64_t rejected() const { return rejected_; }
  uint64_t done() const { return written_ + rejected_; }
  bool failed() const { return failed_; }
  bool unread() const { return unread_; }
  bool ended() const { return failed_ || unread_; }

 private:
  Progress progress_{"reports"};
  SeenIds seen_;
  std::string file_;
  uint64_t written_ = 0, rejected_ = 0;
  bool failed_ = false;  // standard output
  bool unread_ = false;  // the reader
};

// Fills batches by `produce` and writes what they come to.
template <class Produce>
void run_batches(const Engine& engine, const LinesOptions& options, const std::string& file,
                 LineSink& sink, Produce produce) {
  const unsigned threads = options.threads ? options.threads : default_threads();
  std::vector<std::unique_ptr<LineWorker>> workers;
  for (unsigned i = 0; i < threads; ++i)
    workers.push_back(std::make_unique<LineWorker>(engine, options));
  run_ordered<Batch>(
      threads, [&](Batch& batch) { return !sink.ended() && produce(batch); },
      [&](Batch& batch, unsigned worker) { workers[worker]->run(batch, file); },
      [&](const Batch& batch) { sink.take(batch); });
}

bool run_lines_of_file(const Engine& engine, const LinesOptions& options, const std::string& name,
                       LineSink& sink) {
  const bool standard = name == "-";
  const std::string shown = standard ? "standard input" : name;
  Input input(standard ? stdin : std::fopen(name.c_str(), "rb"));
  if (!input) {
    std::fprintf(stderr, "%s: cannot open the file: %s\n", name.c_str(), std::strerror(errno));
    return false;
  }
  sink.start_file(shown);
  BatchReader reader(input.get());
  run_batches(engine, options, shown, sink, [&](Batch& batch) { return reader.next(batch.raw); });
  if (!reader.failed()) return true;
  std::fprintf(stderr, "%s: cannot be read to its end: %s\n", shown.c_str(), std::strerror(errno));
  return false;
}

bool run_rows_of_file(const Engine& engine, const LinesOptions& options, const Mapping& mapping,
                      const std::string& name, LineSink& sink) {
  auto stream = open_reports(
      name, {&mapping, [&](const Reject& reject) { sink.reject(reject.error); }}, sink.seen());
  std::optional<Error> error;
  if (stream) {
    run_batches(engine, options, name, sink, [&](Batch& batch) {
      batch.reports.clear();
      Report report;
      while (batch.reports.size() < kBatchReports) {
        auto more = (*stream)->next(report);
        if (!more) error = more.error();
        if (!more || !*more) break;
        batch.reports.push_back(std::move(report));
      }
      return !batch.reports.empty();
    });
  } else {
    error = stream.error();
  }
  if (error) std::fprintf(stderr, "%s\n", error->text().c_str());
  return !error;
}

}  // namespace

unsigned default_threads() { return std::max(1u, std::thread::hardware_concurrency()); }

int run_lines(const LinesOptions& options) {
  const auto engine = load_engine(options.mode == LinesMode::kDecideAccounts ? ReaderWanted::kNone : ReaderWanted::kWeighed, {},
                                  options.reader);
  if (!engine) return 2;
  std::vector<std::string> files = options.files;
  if (files.empty()) files.push_back("-");
  std::optional<Mapping> mapping;
  if (!options.map.empty()) {
    auto loaded = load_mapping(options.map);
    if (!loaded) {
      std::fprintf(stderr, "%s\n", loaded.error().text().c_str());
      return 2;
    }
    mapping = std::move(*loaded);
  }
  LineSink sink;
  bool all_read = true;
  for (const std::string& file : files) {
    if (sink.ended()) break;
    all_read &= mapping ? run_rows_of_file(*engine, options, *mapping, file, sink)
                        : run_lines_of_file(*engine, options, file, sink);
  }
  if (std::fflush(stdout) != 0 || sink.failed()) {
    std::fprintf(stderr, "onus: cannot write to standard output\n");
    return 2;
  }
  if (sink.unread()) return 2;
  if (sink.rejected() > 0)
    std::fprintf(stderr, "onus: %s of %s lines were rejected\n",
                 with_commas(sink.rejected()).c_str(), with_commas(sink.done()).c_str());
  if (!all_read && sink.done() == sink.rejected()) return 2;
  return sink.rejected() > 0 || !all_read ? 1 : 0;
}

}  // namespace onus
