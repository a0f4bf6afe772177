// The command line. What each command promises stands in its own header.
#include <CLI/CLI.hpp>
#include <clocale>
#include <csignal>
#include <cstdio>

#include "cli/audit_command.h"
#include "cli/day_option.h"
#include "cli/decide_command.h"
#include "cli/estimate_command.h"
#include "cli/evaluate_command.h"
#include "cli/explain_command.h"
#include "cli/fit_command.h"
#include "cli/impact_command.h"
#include "cli/interval_command.h"
#include "cli/review_command.h"
#include "cli/rules_command.h"
#include "cli/sample_command.h"
#include "cli/site_command.h"

namespace onus {
namespace {

constexpr int kUsage = 2;

struct Arguments {
  LinesOptions lines;
  bool accounts = false;
  AuditOptions audit;
  std::string rulebook, rule, on, law_on, from, to, by, site;
  ImpactOptions impact;
  RateInput rate;
  EvaluateOptions evaluate;
  ExplainOptions explain;
  FitCommandOptions fit;
  SamplePlanOptions sample;
  SheetsOptions sheets;
  DisagreementsOptions disagreements;
  EstimateCommandOptions estimate;
  std::string design, seed, plan, frame;
  double rate_percent = -1;
  int64_t sample_size = -1;
  ReaderCommand reader;
  bool all_of_it = false;
  bool json = false;
};

int run(int argc, char** argv) {
  Arguments a;
  CLI::App app{"Onus works out what a police force owes every report it receives, and shows where "
               "the record falls short"};
  app.require_subcommand(1);
  app.set_version_flag("--version", ONUS_VERSION);

  auto* decide = app.add_subcommand("decide", "Decide reports (NDJSON): one decision a line");
  decide->add_flag("--accounts", a.accounts, "the input is accounts, not reports");
  decide->add_option("--law-on", a.law_on,
                     "decide under the law of this day instead of the day of the report");
  auto* read = app.add_subcommand("read", "Read reports (NDJSON) to accounts, one a line");
  for (auto* lines : {decide, read}) {
    lines->add_option("FILE", a.lines.files, "files; none or - is standard input");
    lines->add_option("--map", a.lines.map, "the files are CSV; a TOML file that names their columns");
    lines->add_option("--threads", a.lines.threads, "threads (default: one for each core)")
        ->check(CLI::Range(1, 256));
  }

  auto* audit = app.add_subcommand("audit", "What is owed against what is held");
  audit->add_option("--reports", a.audit.reports, "incident logs: NDJSON, or CSV with --map")
      ->required();
  audit->add_option("--held", a.audit.held, "crime records and forms: NDJSON, or CSV with --map")
      ->required();
  audit->add_option("--map", a.audit.maps,
                    "a TOML file that names a CSV's columns; one for reports, one for held");
  audit->add_option("--out", a.audit.out, "the folder for the results; made if need be")
      ->required();
  audit->add_option("--threads", a.audit.threads, "threads (default: one for each core)")
      ->check(CLI::Range(1, 256));

  auto* rules = app.add_subcommand("rules", "The rulebook");
  rules->require_subcommand(1);
  rules->add_option("--rulebook", a.rulebook,
                    "the folder of another rulebook than the one in use: a draft");
  auto* check = rules->add_subcommand("check", "Prove the rulebook and run its examples");
  auto* show = rules->add_subcommand("show", "Show a rule, or the edition of a day");
  show->add_option("ID", a.rule, "the rule; none: the whole edition");
  show->add_option("--on", a.on, "the day, as 2026-04-01 (default: today)");

  auto* html = rules->add_subcommand("html", "Write the rulebook as a site that a person can read");
  html->add_option("--out", a.site, "the folder for the site; made if need be")->required();
  html->add_option("--on", a.on, "the day, as 2026-04-01 (default: today)");

  auto* diff = rules->add_subcommand("diff", "What changed in the law from one day to another");
  diff->add_option("FROM", a.from, "the earlier day, as 2023-03-31")->required();
  diff->add_option("TO", a.to, "the later day")->required();
  diff->add_flag("--json", a.json, "JSON instead of text");
  auto* impact = rules->add_subcommand(
      "impact", "Which decisions the law of another day would change, with counts");
  impact->add_option("BEFORE", a.impact.before, "a day, as 2023-03-31")->required();
  impact->add_option("AFTER", a.impact.after, "another day")->required();
  impact->add_option("--reports", a.impact.reports, "incident logs: NDJSON, or CSV with --map")
      ->required();
  impact->add_option("--map", a.impact.map, "a TOML file that names a CSV's columns");
  impact->add_option("--threads", a.impact.threads, "threads (default: one for each core)")
      ->check(CLI::Range(1, 256));
  impact->add_flag("--json", a.impact.json, "JSON instead of text");

  auto* adopt = rules->add_subcommand(
      "adopt", "Put a draft in the place of the rulebook in use, if it passes its check");
  adopt->add_option("DRAFT", a.rulebook, "the folder of the draft")->required();
  adopt->add_option("--by", a.by, "who approved it")->required();

  auto* interval = app.add_subcommand("interval", "A recording rate with 95 percent intervals");
  interval->add_option("--recorded", a.rate.recorded, "crimes recorded")->required();
  interval->add_option("--expected", a.rate.expected, "crimes that should be")->required();
  interval->add_option("--population", a.rate.population, "crimes the sample was drawn from");
  interval->add_option("--recorded-crime", a.rate.recorded_crime,
                       "crimes recorded in 12 months, for the number unrecorded");
  interval->add_flag("--json", a.json, "JSON instead of text");

  auto* fit = app.add_subcommand("fit", "Fit the weights of words to reports with known answers");
  fit->add_option("--answers", a.fit.answers, "reports with their answers, NDJSON")->required();
  fit->add_option("--out", a.fit.out, "the file of weights to write")->required();
  fit->add_option("--folds", a.fit.folds, "parts for cross-validation (default 10)")
      ->check(CLI::Range(2, 100));
  fit->add_option("--ridge", a.fit.ridge, "how strongly weights are held back (default 0.1)")
      ->check(CLI::Range(0.001, 100.0));
  fit->add_option("--figures-of", a.fit.figures_of,
                  "one of the answers files: all figures of it alone too");

  auto* evaluate = app.add_subcommand("evaluate", "Decisions against known answers");
  evaluate->add_option("--reports", a.evaluate.reports, "reports, NDJSON")->required();
  evaluate->add_option("--answers", a.evaluate.answers, "answers, NDJSON")->required();
  evaluate->add_option("--misses", a.evaluate.depth.misses, "show so many misses (default 5)");
  evaluate->add_flag("--all", a.all_of_it, "show every tag, class, confused pair and miss");
  evaluate->add_flag("--totals", a.evaluate.depth.totals_only,
                     "figures and tags only, nothing that stands in a report");
  evaluate->add_option("--compare", a.evaluate.compare, "what an earlier run wrote with --json");
  evaluate->add_flag("--json", a.evaluate.json, "JSON instead of text");

  auto* explain = app.add_subcommand(
      "explain", "One report: what was read, what it makes owed, by which rules, and what if");
  explain->add_option("--reports", a.explain.reports, "incident logs, NDJSON")->required();
  explain->add_option("--report", a.explain.report, "the number of the report")->required();
  explain->add_option("--html", a.explain.html, "write a page of HTML to this file instead");
  explain->add_option("--law-on", a.law_on,
                      "decide under the law of this day instead of the day of the report");

  auto* sample = app.add_subcommand("sample", "A statistical audit: plan, draw, review");
  sample->require_subcommand(1);
  auto* plan = sample->add_subcommand("plan", "Frame, strata and sample sizes of an extract");
  plan->add_option("--reports", a.sample.reports, "incident logs: NDJSON, or CSV with --map")
      ->required();
  plan->add_option("--held", a.sample.held, "crime records and forms: NDJSON, or CSV with --map")
      ->required();
  plan->add_option("--map", a.sample.maps,
                   "a TOML file that names a CSV's columns; one for reports, one for held");
  plan->add_option("--out", a.sample.out, "the folder for the plan; made if need be")->required();
  plan->add_option("--from", a.sample.from, "first day of the audit period, as 2026-03-01");
  plan->add_option("--to", a.sample.to, "last day of the audit period");
  plan->add_option("--half-width", a.sample.half_widths,
                   "wanted half width of a domain in percentage points, as violence=3");
  plan->add_option("--rate", a.rate_percent, "recording rate to plan for, in percent")
      ->check(CLI::Range(1.0, 100.0));
  plan->add_option("--allocation", a.sample.allocation,
                   "proportional, neyman (default) or power");
  plan->add_option("--size", a.sample_size, "so many reports, in the place of half widths")
      ->check(CLI::Range(1, 1'000'000));
  plan->add_option("--second-read", a.sample.second_read,
                   "percent of the sample that two people read (default 10)")
      ->check(CLI::Range(0.0, 100.0));
  plan->add_option("--machine-errs", a.sample.machine_errs,
                   "times the allowance for what Onus gets wrong (default 1)")
      ->check(CLI::Range(0.0, 20.0));
  plan->add_flag("--inspected-routes", a.sample.inspected_routes,
                 "leave out routes that inspectors' rates do not cover");
  plan->add_option("--threads", a.sample.threads, "threads (default: one for each core)")
      ->check(CLI::Range(1, 256));
  auto* draw = sample->add_subcommand("draw", "Draw the sample and seal the plan");
  draw->add_option("--design", a.design, "the folder that plan wrote")->required();
  draw->add_option("--seed", a.seed, "any text; the same seed draws the same sample")->required();
  auto* redraw = sample->add_subcommand("check", "Verify a plan: seal, frame, and the draw itself");
  redraw->add_option("--plan", a.plan, "plan.json")->required();
  redraw->add_option("--frame", a.frame, "frame.ndjson (default: beside the plan)");

  auto* sheets = sample->add_subcommand("sheets", "Write the reviewers' sheets: CSV, XLSX and HTML");
  auto* disagreements = sample->add_subcommand(
      "disagreements", "Compare first and second readings, and write the sheet of the third");
  for (auto* writes : {sheets, disagreements}) {
    writes->add_option("--plan", a.sheets.plan, "plan.json")->required();
    writes->add_option("--reports", a.sheets.reports, "the reports that the plan was made from")
        ->required();
    writes->add_option("--held", a.sheets.held, "what was held when the plan was made")->required();
    writes->add_option("--map", a.sheets.maps, "the mappings that the plan was made with");
    writes->add_option("--out", a.sheets.out, "the folder for the sheets; made if need be")
        ->required();
  }
  sheets->add_option("--split", a.sheets.split, "first readings over so many sheets (default 1)")
      ->check(CLI::Range(1, 1000));
  disagreements->add_option("--frame", a.disagreements.frame,
                            "frame.ndjson (default: beside the plan)");
  disagreements->add_option("--reviews", a.disagreements.reviews, "the sheets that came back, CSV")
      ->required();

  auto* estimate = app.add_subcommand("estimate", "Rates with intervals from a reviewed sample");
  estimate->add_option("--plan", a.estimate.plan, "plan.json")->required();
  estimate->add_option("--frame", a.estimate.frame, "frame.ndjson (default: beside the plan)");
  estimate->add_option("--reviews", a.estimate.reviews, "the sheets that came back, CSV")
      ->required();
  estimate->add_option("--recorded-crime", a.estimate.recorded_crime,
                       "crimes recorded in the 12 months to the end of the period, without fraud; of "
                       "one domain as violence=30000");
  estimate->add_option("--earlier", a.estimate.earlier, "estimate.json of an earlier audit");
  estimate->add_option("--seed", a.estimate.seed, "of the bootstrap (default 1)");
  estimate->add_option("--out", a.estimate.out, "the folder for the report; made if need be")
      ->required();

  for (auto* reads : {decide, read, audit, evaluate, impact, explain, plan}) {
    reads->add_option("--reader", a.reader.command,
                      "a command that reads reports to accounts, in the place of our reader");
    reads->add_option("--reader-seconds", a.reader.seconds,
                      "the longest that command may take over one report (default 60)")
        ->check(CLI::Range(1, 86'400));
  }

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kUsage;
  }
  for (ReaderCommand* reader : {&a.lines.reader, &a.audit.reader, &a.impact.reader,
                                &a.evaluate.reader, &a.explain.reader, &a.sample.reader})
    *reader = a.reader;
  if (!a.law_on.empty()) {
    const auto day = day_option("--law-on", a.law_on);
    if (!day) {
      std::fprintf(stderr, "%s\n", day.error().text().c_str());
      return kUsage;
    }
    a.lines.law_on = a.explain.law_on = *day;
  }
  if (*explain) return run_explain(a.explain);
  if (*decide) {
    a.lines.mode = a.accounts ? LinesMode::kDecideAccounts : LinesMode::kDecideReports;
    return run_lines(a.lines);
  }
  if (*read) {
    a.lines.mode = LinesMode::kReadReports;
    return run_lines(a.lines);
  }
  if (*audit) return run_audit(a.audit);
  if (*check) return run_rules_check(a.rulebook);
  if (*show) return run_rules_show(a.rulebook, a.rule, a.on);
  if (*diff) return run_rules_diff(a.rulebook, a.from, a.to, a.json);
  if (*adopt) return run_rules_adopt(a.rulebook, a.by);
  if (*impact) {
    a.impact.rulebook = a.rulebook;
    return run_rules_impact(a.impact);
  }
  if (*plan) {
    if (a.rate_percent > 0) a.sample.rate = a.rate_percent;
    if (a.sample_size > 0) a.sample.size = static_cast<uint64_t>(a.sample_size);
    return run_sample_plan(a.sample);
  }
  if (*fit) return run_fit(a.fit);
  if (*draw) return run_sample_draw(a.design, a.seed);
  if (*redraw) return run_sample_check(a.plan, a.frame);
  if (*sheets) return run_sample_sheets(a.sheets);
  if (*disagreements) {
    a.disagreements.sheets = a.sheets;
    return run_sample_disagreements(a.disagreements);
  }
  if (*estimate) return run_estimate(a.estimate);
  if (*html) return run_rules_html(a.rulebook, a.site, a.on);
  if (*interval) return run_interval(a.rate, a.json);
  if (a.all_of_it)
    for (size_t* most : {&a.evaluate.depth.misses, &a.evaluate.depth.pairs,
                         &a.evaluate.depth.classes, &a.evaluate.depth.tags})
      *most = kAllOfThem;
  return run_evaluate(a.evaluate);
}

}  // namespace
}  // namespace onus

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is a write error, not a death
  return onus::run(argc, argv);
}
