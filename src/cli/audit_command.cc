#include "cli/audit_command.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <set>

#include "audit/audit.h"
#include "audit/audit_law_book.h"
#include "audit/overlay.h"
#include "audit/writers.h"
#include "cli/decide_command.h"
#include "cli/engine.h"
#include "cli/fingerprint.h"
#include "cli/home.h"
#include "cli/ordered_reports.h"
#include "cli/progress.h"
#include "report/extract.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

int say(const Error& error) {
  std::fprintf(stderr, "%s\n", error.text().c_str());
  return 2;
}

struct AuditItem {
  Report report;
  Decision decision;
  Overlay overlay;
};

// Writes rejects as they come and counts them.
class Rejects {
 public:
  explicit Rejects(const fs::path& path) : file_(std::fopen(path.c_str(), "wb")) {}
  ~Rejects() {
    if (file_) std::fclose(file_);
  }
  Rejects(const Rejects&) = delete;
  Rejects& operator=(const Rejects&) = delete;

  bool opened() const { return file_ != nullptr; }
  RejectSink sink() {
    return [this](const Reject& reject) {
      line_.clear();
      append_reject(line_, reject);
      failed_ |= std::fwrite(line_.data(), 1, line_.size(), file_) != line_.size();
      ++count_;
    };
  }
  uint64_t count() const { return count_; }
  bool written() { return std::fflush(file_) == 0 && !failed_; }

 private:
  std::FILE* file_;
  std::string line_;
  uint64_t count_ = 0;
  bool failed_ = false;
};

struct Maps {
  std::optional<Mapping> reports, held;
};

Result<Maps> load_maps(const std::vector<std::string>& files) {
  Maps maps;
  for (const std::string& file : files) {
    ONUS_TRY(Mapping mapping, load_mapping(file));
    auto& place = mapping.held ? maps.held : maps.reports;
    if (place)
      return fail(fmt::format("a second mapping of {}; give one for reports and one for held",
                              mapping.held ? "held" : "reports"), {file});
    place = std::move(mapping);
  }
  return maps;
}

// What one thread needs to decide reports for the audit.
struct AuditWorker {
  explicit AuditWorker(const Engine& engine)
      : worker(engine), laws(engine.rulebook), overlays(engine.rulebook.vocabulary()) {}

  // Fails where the reader does.
  Result<void> run(AuditItem& item) {
    auto read = worker.read(item.report);
    if (!read) return std::unexpected(std::move(read.error()));
    const Account& account = **read;
    item.decision = worker.decide(account);
    item.overlay = overlays.read(account, laws.on(item.decision.law_on));
    return {};
  }

  Worker worker;
  AuditLawBook laws;
  OverlayReader overlays;
};

// Every report of the stream, decided by all threads, into the audit in input order.
Result<std::set<Day>> audit_stream(const Engine& engine, ReportStream& stream, unsigned threads,
                                   Audit& audit) {
  std::vector<std::unique_ptr<AuditWorker>> workers;
  for (unsigned i = 0; i < threads; ++i) workers.push_back(std::make_unique<AuditWorker>(engine));
  Progress progress("reports audited");
  std::set<Day> editions;
  uint64_t done = 0;
  auto read = run_reports<AuditItem>(
      stream, threads, [&](AuditItem& item, unsigned index) { return workers[index]->run(item); },
      [&](const AuditItem& item) {
        audit.add(item.report, item.decision, item.overlay);
        editions.insert(engine.rulebook.on(item.decision.law_on).from());
        progress.at(++done);
      });
  if (!read) return std::unexpected(read.error());
  return editions;
}

Result<AuditAbout> about(const AuditOptions& options, const std::set<Day>& editions) {
  AuditAbout about;
  about.version = ONUS_VERSION;
  ONUS_TRY(const fs::path home, find_home());
  ONUS_TRY(about.rulebook, fingerprint_of_folder(home / "rulebook"));
  if (options.reader.command.empty()) {
    ONUS_TRY(about.lexicon, fingerprint_of_folder(home / "lexicon"));
    ONUS_TRY(about.weights, fingerprint_of_folder(home / "weights"));
  } else {
    about.lexicon = "not used; read by " + options.reader.command;
    about.weights = "not used";
  }
  for (Day day : editions) about.editions.push_back(format_day(day));
  auto add = [&](std::string what, const std::string& file) -> Result<void> {
    if (file == "-") return {};
    ONUS_TRY(std::string hash, fingerprint_of_file(file));
    about.inputs.push_back({std::move(what), fs::path(file).filename().string(), std::move(hash)});
    return {};
  };
  if (auto done = add("reports", options.reports); !done) return std::unexpected(done.error());
  if (auto done = add("held", options.held); !done) return std::unexpected(done.error());
  for (const std::string& map : options.maps)
    if (auto done = add("map", map); !done) return std::unexpected(done.error());
  return about;
}

}  // namespace

int run_audit(const AuditOptions& options) {
  const auto engine = load_engine(Reading::kWeighed, {}, options.reader);
  if (!engine) return 2;
  auto maps = load_maps(options.maps);
  if (!maps) return say(maps.error());
  std::error_code wrong;
  fs::create_directories(options.out, wrong);
  if (wrong) return say({"cannot make the folder: " + wrong.message(), {options.out}});
  Rejects rejects(fs::path(options.out) / "rejects.ndjson");
  if (!rejects.opened()) return say({"cannot write rejects.ndjson", {options.out}});

  auto held = load_held(options.held, {maps->held ? &*maps->held : nullptr, rejects.sink()});
  if (!held) return say(held.error());
  SeenIds seen;
  auto stream = open_reports(options.reports,
                             {maps->reports ? &*maps->reports : nullptr, rejects.sink()}, seen);
  if (!stream) return say(stream.error());

  AuditLawBook laws(engine->rulebook);
  Audit audit(*held, laws);
  auto editions = audit_stream(*engine, **stream,
                               options.threads ? options.threads : default_threads(), audit);
  if (!editions) return say(editions.error());
  audit.add_rejected(rejects.count());
  if (!rejects.written()) return say({"cannot write rejects.ndjson", {options.out}});

  const AuditResult result = audit.finish();
  auto made_from = about(options, *editions);
  if (!made_from) return say(made_from.error());
  if (auto written = write_audit(options.out, result, *made_from); !written)
    return say(written.error());
  const std::string summary = summary_text(result);
  std::fwrite(summary.data(), 1, summary.size(), stdout);
  std::printf("\nReport: %s\n", fs::absolute(fs::path(options.out) / "report.html").c_str());
  if (result.totals.reports == 0) return 2;
  return rejects.count() > 0 ? 1 : 0;
}

}  // namespace onus
