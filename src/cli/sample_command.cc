#include "cli/sample_command.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <filesystem>

#include "base/english.h"
#include "base/files.h"
#include "cli/audit_book.h"
#include "cli/day_option.h"
#include "cli/extract_input.h"
#include "cli/fingerprint.h"
#include "cli/home.h"
#include "cli/say.h"
#include "sampling/audit_plan.h"
#include "sampling/draw.h"
#include "sampling/few.h"
#include "sampling/frame_builder.h"
#include "sampling/frame_json.h"

namespace onus {
namespace {

namespace fs = std::filesystem;

Result<FrameScope> scope_of(const SamplePlanOptions& options) {
  FrameScope scope{.inspected_routes_only = options.inspected_routes};
  if (!options.from.empty()) {
    ONUS_TRY(scope.from, day_option("--from", options.from));
  }
  if (!options.to.empty()) {
    ONUS_TRY(scope.to, day_option("--to", options.to));
  }
  if (scope.from > scope.to) return fail("--from is later than --to");
  return scope;
}

// The half widths wanted by domain: the tables', unless given.
Result<std::vector<std::optional<double>>> wanted_half_widths(
    const std::vector<std::string>& given, const AuditTables& tables) {
  std::vector<std::optional<double>> wanted;
  std::string names;
  for (const AuditDomain& domain : tables.domains()) {
    wanted.push_back(domain.half_width);
    names += (names.empty() ? "" : ", ") + domain.name;
  }
  for (const std::string& one : given) {
    const size_t sign = one.find('=');
    const std::string name = one.substr(0, sign);
    double points = 0;
    const char* end = one.data() + one.size();
    const bool number = sign != std::string::npos &&
                        std::from_chars(one.data() + sign + 1, end, points).ptr == end;
    size_t domain = 0;
    while (domain < wanted.size() && tables.domains()[domain].name != name) ++domain;
    if (!number || points <= 0 || points >= 50 || domain == wanted.size())
      return fail(fmt::format("--half-width '{}': write DOMAIN=POINTS as violence=3; domains: {}",
                              one, names));
    wanted[domain] = points / 100;
  }
  return wanted;
}

struct DecidedFrame {
  AuditFrame frame;
  std::vector<Excluded> excluded;
};

Result<DecidedFrame> decide_frame(const SamplePlanOptions& options, const Engine& engine,
                                  const AuditTables& tables, const FrameScope& scope,
                                  RejectFile& rejects) {
  ONUS_TRY(const ExtractMaps maps, load_maps(options.maps));
  ONUS_TRY(const Held held, load_held(options.held, {maps.held ? &*maps.held : nullptr,
                                                     rejects.sink()}));
  SeenIds seen;
  ONUS_TRY(const auto stream,
           open_reports(options.reports, {maps.reports ? &*maps.reports : nullptr, rejects.sink()},
                        seen));
  AuditLawBook laws(engine.rulebook);
  FrameBuilder builder(held, laws, tables, scope);
  auto read = decide_stream(engine, *stream, options.threads, "reports put into the frame",
                            [&](const DecidedItem& item) {
                              builder.add(item.report, item.decision, item.overlay);
                            });
  if (!read) return std::unexpected(read.error());
  std::vector<Excluded> excluded = builder.excluded();
  if (rejects.count() > 0)
    excluded.push_back({"could not be read (lines of rejects.ndjson)", rejects.count()});
  return DecidedFrame{builder.finish(), std::move(excluded)};
}

// Allocations compared, and the one used.
void plan_sizes(const SamplePlanOptions& options, Allocation used, const Strata& strata,
                const std::vector<DomainSpread>& spread,
                const std::vector<std::optional<double>>& wanted, const AuditTables& tables,
                AuditPlan& plan) {
  for (const Allocation allocation : kEveryAllocation) {
    const SampleSize size = options.size
                                ? size_of(allocation, *options.size, strata, spread, wanted)
                                : size_for(allocation, strata, spread, wanted);
    plan.compared.push_back({allocation, size.reports(), size.half_widths});
    if (allocation != used) continue;
    for (size_t h = 0; h < strata.strata.size(); ++h)
      plan.strata.push_back({strata.strata[h].name, strata.strata[h].reports, size.sample[h]});
    for (size_t d = 0; d < spread.size(); ++d)
      plan.domains.push_back({tables.domains()[d].name, tables.domains()[d].title, wanted[d],
                              size.half_widths[d], spread[d].machine});
  }
  plan.allocation = used;
}

Result<void> made_with(const SamplePlanOptions& options, AuditPlan& plan) {
  plan.onus = ONUS_VERSION;
  ONUS_TRY(const fs::path home, find_home());
  ONUS_TRY(plan.rulebook, fingerprint_of_folder(home / "rulebook"));
  if (options.reader.command.empty()) {
    ONUS_TRY(plan.lexicon, fingerprint_of_folder(home / "lexicon"));
  } else {
    plan.lexicon = "not used; read by " + options.reader.command;
  }
  ONUS_TRY(plan.inputs, hash_inputs(options.reports, options.held, options.maps));
  return {};
}

void set_period(const FrameScope& scope, const AuditFrame& frame, AuditPlan& plan) {
  plan.from = kLastDay;
  plan.to = kFirstDay;
  for (const FrameReport& report : frame.reports) {
    plan.from = std::min(plan.from, local_day(report.received));
    plan.to = std::max(plan.to, local_day(report.received));
  }
  if (scope.from != kFirstDay) plan.from = scope.from;
  if (scope.to != kLastDay) plan.to = scope.to;
}

Result<int> make_plan(const SamplePlanOptions& options, const Engine& engine) {
  ONUS_TRY(const FrameScope scope, scope_of(options));
  ONUS_TRY(const AuditTables tables,
           AuditTables::load(engine.rulebook, scope.to == kLastDay ? today() : scope.to));
  ONUS_TRY(const auto wanted, wanted_half_widths(options.half_widths, tables));
  const auto used = allocation_from(options.allocation);
  if (!used)
    return fail("--allocation is '" + options.allocation + "'; write proportional, neyman or power");

  const fs::path out(options.out);
  RejectFile rejects(out / "rejects.ndjson");
  if (!rejects.opened()) return fail("cannot write rejects.ndjson", {options.out});
  ONUS_TRY(auto decided, decide_frame(options, engine, tables, scope, rejects));
  if (!rejects.written()) return fail("cannot write rejects.ndjson", {options.out});
  AuditFrame& frame = decided.frame;
  if (frame.reports.empty()) return fail("no report is left in the frame");

  AuditPlan plan{.force = frame.force, .frame_reports = frame.reports.size()};
  plan.excluded = std::move(decided.excluded);
  plan.second_read = options.second_read / 100;
  set_period(scope, frame, plan);
  Strata strata = stratify(frame);
  MachineErrs errs;
  errs.telling *= options.machine_errs;
  errs.quiet *= options.machine_errs;
  const auto spread = spreads(frame, strata, tables, errs,
                              options.rate ? std::optional(*options.rate / 100) : std::nullopt);
  plan_sizes(options, *used, strata, spread, wanted, tables, plan);
  plan.merged = std::move(strata.merged);
  if (auto made = made_with(options, plan); !made) return std::unexpected(made.error());

  ONUS_TRY(const WrittenFrame written, write_frame(out / "frame.ndjson", frame));
  plan.frame_hash = written.hash;
  if (auto done = write_file(out / "design.json", design_text(plan)); !done)
    return std::unexpected(done.error());
  std::fputs(plan_in_words(plan).c_str(), stdout);
  std::fputs(few_in_words(few_in_sample(frame, tables, plan.strata)).c_str(), stdout);
  return rejects.count() > 0 ? 1 : 0;
}

}  // namespace

int run_sample_plan(const SamplePlanOptions& options) {
  const auto engine = load_engine(ReaderWanted::kWeighed, {}, options.reader);
  if (!engine) return 2;
  std::error_code wrong;
  fs::create_directories(options.out, wrong);
  if (wrong) return say({"cannot make the folder: " + wrong.message(), {options.out}});
  const auto made = make_plan(options, *engine);
  return made ? *made : say(made.error());
}

int run_sample_draw(const std::string& folder, const std::string& seed) {
  if (const auto wrong = unusable_seed(seed)) return say({*wrong, {}});
  const fs::path path(folder);
  auto plan = load_design(path / "design.json");
  if (!plan) return say(plan.error());
  const auto frame = load_frame_of(*plan, path / "design.json", {});
  if (!frame) return say(frame.error());
  plan->seed = seed;
  draw(*frame, *plan);
  if (auto done = write_file(path / "plan.json", sealed_text(*plan)); !done)
    return say(done.error());
  size_t twice = 0;
  for (const DrawnReport& one : plan->drawn) twice += one.second_read;
  std::printf("Drawn: %s, %s of them read twice\nPlan: %s\nSeal: %s\n",
              counted(plan->drawn.size(), "report", "reports").c_str(), with_commas(twice).c_str(),
              fs::absolute(path / "plan.json").c_str(), plan->seal.c_str());
  return 0;
}

int run_sample_check(const std::string& plan_file, const std::string& frame_file) {
  const auto plan = load_plan(plan_file);
  if (!plan) return say(plan.error());
  const auto frame = load_frame_of(*plan, plan_file, frame_file);
  if (!frame) return say(frame.error());
  if (auto same = check_draw(*frame, *plan); !same) return say(same.error());
  std::printf("The seal holds, the frame is the plan's, and the seed draws the same %s.\n",
              counted(plan->drawn.size(), "report", "reports").c_str());
  return 0;
}

}  // namespace onus
