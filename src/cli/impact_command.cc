#include "cli/impact_command.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

#include "cli/day_option.h"
#include "cli/decide_command.h"
#include "cli/engine.h"
#include "cli/ordered_reports.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "recording/law_impact.h"

namespace onus {
namespace {

struct ImpactItem {
  Report report;
  DecisionPair decisions;
};

Result<void> decide_under_both(const Engine& engine, ReportStream& stream, unsigned threads,
                               Day before, Day after, LawImpact& impact) {
  std::vector<std::unique_ptr<Worker>> workers;
  for (unsigned i = 0; i < threads; ++i) workers.push_back(std::make_unique<Worker>(engine));
  Progress progress("reports decided under both");
  uint64_t done = 0;
  return run_reports<ImpactItem>(
      stream, threads,
      [&](ImpactItem& item, unsigned index) -> Result<void> {
        Worker& worker = *workers[index];
        auto read = worker.read(item.report);
        if (!read) return std::unexpected(std::move(read.error()));
        item.decisions.before = worker.decide(**read, before);
        item.decisions.after = worker.decide(**read, after);
        return {};
      },
      [&](const ImpactItem& item) {
        impact.add(item.decisions);
        progress.at(++done);
      });
}

}  // namespace

int run_rules_impact(const ImpactOptions& options) {
  const auto before = day_option("DATE", options.before);
  if (!before) return say(before.error());
  const auto after = day_option("DATE", options.after);
  if (!after) return say(after.error());
  std::optional<Mapping> mapping;
  if (!options.map.empty()) {
    auto loaded = load_mapping(options.map);
    if (!loaded) return say(loaded.error());
    mapping = std::move(*loaded);
  }
  const auto engine = load_engine(ReaderWanted::kWeighed, options.rulebook, options.reader);
  if (!engine) return 2;
  size_t rejected = 0;
  SeenIds seen;
  auto stream = open_reports(options.reports,
                             {mapping ? &*mapping : nullptr,
                              [&](const Reject& reject) { ++rejected, say(reject.error); }},
                             seen);
  if (!stream) return say(stream.error());
  LawImpact impact(*before, *after);
  const unsigned threads = options.threads ? options.threads : default_threads();
  auto read = decide_under_both(*engine, **stream, threads, *before, *after, impact);
  if (!read) return say(read.error());
  const std::string out = options.json ? impact.json() : impact.text();
  std::fwrite(out.data(), 1, out.size(), stdout);
  return rejected > 0 ? 1 : 0;
}

}  // namespace onus
