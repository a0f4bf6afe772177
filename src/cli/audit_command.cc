#include "cli/audit_command.h"

#include <fmt/format.h>

#include <cstdio>
#include <set>

#include "audit/audit.h"
#include "audit/audit_law_book.h"
#include "audit/writers.h"
#include "cli/engine.h"
#include "cli/extract_input.h"
#include "cli/fingerprint.h"
#include "cli/home.h"
#include "cli/say.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

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
  ONUS_TRY(about.inputs, hash_inputs(options.reports, options.held, options.maps));
  return about;
}

}  // namespace

int run_audit(const AuditOptions& options) {
  const auto engine = load_engine(ReaderWanted::kWeighed, {}, options.reader);
  if (!engine) return 2;
  auto maps = load_maps(options.maps);
  if (!maps) return say(maps.error());
  std::error_code wrong;
  fs::create_directories(options.out, wrong);
  if (wrong) return say({"cannot make the folder: " + wrong.message(), {options.out}});
  RejectFile rejects(fs::path(options.out) / "rejects.ndjson");
  if (!rejects.opened()) return say({"cannot write rejects.ndjson", {options.out}});

  auto held = load_held(options.held, {maps->held ? &*maps->held : nullptr, rejects.sink()});
  if (!held) return say(held.error());
  SeenIds seen;
  auto stream = open_reports(options.reports,
                             {maps->reports ? &*maps->reports : nullptr, rejects.sink()}, seen);
  if (!stream) return say(stream.error());

  AuditLawBook laws(engine->rulebook);
  Audit audit(*held, laws);
  std::set<Day> editions;
  auto read = decide_stream(*engine, **stream, options.threads, "reports audited",
                            [&](const DecidedItem& item) {
                              audit.add(item.report, item.decision, item.overlay);
                              editions.insert(engine->rulebook.on(item.decision.law_on).from());
                            });
  if (!read) return say(read.error());
  audit.add_rejected(rejects.count());
  if (!rejects.written()) return say({"cannot write rejects.ndjson", {options.out}});

  const AuditResult result = audit.finish();
  auto made_from = about(options, editions);
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
