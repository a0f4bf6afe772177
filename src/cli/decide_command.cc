#include "cli/decide_command.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <thread>

#include "cli/engine.h"
#include "cli/ordered.h"
#include "cli/progress.h"
#include "recording/decision_json.h"
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
};

struct Batch {
  RawBatch raw;
  std::string out;
  std::vector<Outcome> outcomes;
};

class LineWorker {
 public:
  LineWorker(const Engine& engine, LinesMode mode)
      : engine_(engine), worker_(engine), mode_(mode) {}

  void run(Batch& batch, const std::string& file) {
    batch.out.clear();
    batch.outcomes.clear();
    for (size_t i = 0; i < batch.raw.lines.size(); ++i) {
      Outcome outcome;
      const RawLine line = batch.raw.line(i);
      outcome.line = line.number;
      auto done = mode_ == LinesMode::kDecideAccounts ? account(line, file, batch.out, outcome.id)
                                                      : report(line, file, batch.out, outcome.id);
      if (!done) {
        outcome.rejected = true;
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
                       std::string& id) {
    if (line.too_long) return fail("the line is longer than 64 MB", {file, line.number});
    auto account = parse_account(line.text, engine_.rulebook.vocabulary());
    if (!account) {
      Error error = account.error();
      error.place.file = file;
      error.place.line = line.number;
      return std::unexpected(std::move(error));
    }
    id = account->report;
    append_decision(out, worker_.decide(*account), *account, engine_.rulebook.vocabulary(),
                    nullptr);
    return {};
  }

  Result<void> report(const RawLine& line, const std::string& file, std::string& out,
                      std::string& id) {
    ONUS_TRY(const Report report, read_report_line(reader_, line, file));
    id = report.id;
    const ReportTexts texts(report);
    const Account& account = worker_.read(report);
    if (mode_ == LinesMode::kReadReports)
      append_account(out, account, engine_.rulebook.vocabulary(), &texts);
    else
      append_decision(out, worker_.decide(account), account, engine_.rulebook.vocabulary(),
                      &texts);
    return {};
  }

  const Engine& engine_;
  Worker worker_;
  ReportReader reader_;
  LinesMode mode_;
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
      ++done_;
      if (outcome.rejected) {
        reject(outcome.error);
      } else if (auto first = seen_.first_place(outcome.id, outcome.line)) {
        reject(duplicate("report", outcome.id, *first, {file_, outcome.line}));
      } else if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) {
        failed_ = true;
      }
    }
    progress_.at(done_);
  }

  void start_file(const std::string& name) {
    file_ = name;
    seen_.start_file(name);
  }
  uint64_t rejected() const { return rejected_; }
  uint64_t done() const { return done_; }
  bool failed() const { return failed_; }

 private:
  void reject(const Error& error) {
    ++rejected_;
    std::fprintf(stderr, "%s\n", error.text().c_str());
  }

  Progress progress_{"reports"};
  SeenIds seen_;
  std::string file_;
  uint64_t done_ = 0, rejected_ = 0;
  bool failed_ = false;
};

bool run_file(const Engine& engine, const LinesOptions& options, const std::string& name,
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
  const unsigned threads = options.threads ? options.threads : default_threads();
  std::vector<std::unique_ptr<LineWorker>> workers;
  for (unsigned i = 0; i < threads; ++i)
    workers.push_back(std::make_unique<LineWorker>(engine, options.mode));
  run_ordered<Batch>(
      threads, [&](Batch& batch) { return !sink.failed() && reader.next(batch.raw); },
      [&](Batch& batch, unsigned worker) { workers[worker]->run(batch, shown); },
      [&](const Batch& batch) { sink.take(batch); });
  if (reader.failed()) {
    std::fprintf(stderr, "%s: cannot be read to its end: %s\n", shown.c_str(),
                 std::strerror(errno));
    return false;
  }
  return true;
}

}  // namespace

unsigned default_threads() { return std::max(1u, std::thread::hardware_concurrency()); }

int run_lines(const LinesOptions& options) {
  const auto engine = load_engine(options.mode != LinesMode::kDecideAccounts);
  if (!engine) return 2;
  std::vector<std::string> files = options.files;
  if (files.empty()) files.push_back("-");
  LineSink sink;
  bool all_read = true;
  for (const std::string& file : files) all_read &= run_file(*engine, options, file, sink);
  if (std::fflush(stdout) != 0 || sink.failed()) {
    std::fprintf(stderr, "onus: cannot write to standard output\n");
    return 2;
  }
  if (sink.rejected() > 0)
    std::fprintf(stderr, "onus: %s of %s lines were rejected\n",
                 with_commas(sink.rejected()).c_str(), with_commas(sink.done()).c_str());
  if (!all_read && sink.done() == sink.rejected()) return 2;
  return sink.rejected() > 0 || !all_read ? 1 : 0;
}

}  // namespace onus
