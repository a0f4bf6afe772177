// The extract that a command is given: reports, held records, mappings, and where rejects go.
#pragma once

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audit/audit_law_book.h"
#include "audit/overlay.h"
#include "audit/writers.h"
#include "cli/decide_command.h"
#include "cli/engine.h"
#include "cli/ordered_reports.h"
#include "cli/progress.h"
#include "report/extract.h"

namespace onus {

// Writes rejects as they come and counts them.
class RejectFile {
 public:
  explicit RejectFile(const std::filesystem::path& path) : file_(std::fopen(path.c_str(), "wb")) {}
  ~RejectFile() {
    if (file_) std::fclose(file_);
  }
  RejectFile(const RejectFile&) = delete;
  RejectFile& operator=(const RejectFile&) = delete;

  bool opened() const { return file_ != nullptr; }
  RejectSink sink();
  uint64_t count() const { return count_; }
  bool written() { return std::fflush(file_) == 0 && !failed_; }

 private:
  std::FILE* file_;
  std::string line_;
  uint64_t count_ = 0;
  bool failed_ = false;
};

// At most one mapping of each.
struct ExtractMaps {
  std::optional<Mapping> reports, held;
};
Result<ExtractMaps> load_maps(const std::vector<std::string>& files);

// The files that a result is made from, with their SHA-256; standard input is left out.
Result<std::vector<AuditAbout::Input>> hash_inputs(const std::string& reports,
                                                   const std::string& held,
                                                   const std::vector<std::string>& maps);

// A report with what was decided about it.
struct DecidedItem {
  Report report;
  Decision decision;
  Overlay overlay;
};

// What one thread needs to decide reports with their overlay.
class DecidingWorker {
 public:
  explicit DecidingWorker(const Engine& engine)
      : worker_(engine), laws_(engine.rulebook), overlays_(engine.rulebook.vocabulary()) {}

  // Fails where the reader does.
  Result<void> run(DecidedItem& item);

 private:
  Worker worker_;
  AuditLawBook laws_;
  OverlayReader overlays_;
};

// Calls consume(const DecidedItem&) for every report of the stream in input order; the deciding is
// spread over threads. What is done is named for people: "reports audited".
template <class Consume>
Result<void> decide_stream(const Engine& engine, ReportStream& stream, unsigned threads,
                           std::string_view done_what, Consume consume) {
  if (threads == 0) threads = default_threads();
  std::vector<std::unique_ptr<DecidingWorker>> workers;
  for (unsigned i = 0; i < threads; ++i)
    workers.push_back(std::make_unique<DecidingWorker>(engine));
  Progress progress(done_what);
  uint64_t done = 0;
  return run_reports<DecidedItem>(
      stream, threads, [&](DecidedItem& item, unsigned index) { return workers[index]->run(item); },
      [&](const DecidedItem& item) {
        consume(item);
        progress.at(++done);
      });
}

}  // namespace onus
