#include "evaluation/comparison.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <optional>

#include "base/text_table.h"

namespace onus {
namespace {

namespace json = boost::json;
constexpr std::string_view kBrier = "Brier score";

using Figure = std::pair<std::string, double>;

struct ScoredBefore {
  std::string owed, decided;
  bool exact = false;
};

struct Run {
  std::vector<Figure> figures;  // in the order written
  std::map<std::string, ScoredBefore> reports;
  bool has_reports = false;
};

std::string words_of(const json::object& o, std::string_view key) {
  const json::value* v = o.if_contains(key);
  return v && v->is_string() ? std::string(v->get_string()) : std::string();
}

std::optional<double> number_of(const json::value* v) {
  if (!v || !v->is_number()) return {};
  return v->to_number<double>();
}

// {"value": 0.5, "hits": 1, "of": 2}; a ratio of nothing is no figure.
std::optional<double> ratio_of(const json::value& v) {
  const json::object* o = v.if_object();
  if (!o) return {};
  const auto of = number_of(o->if_contains("of"));
  return of && *of > 0 ? number_of(o->if_contains("value")) : std::nullopt;
}

void add_figures(Run& run, const std::string& before_name, const json::value* figures) {
  const json::object* o = figures ? figures->if_object() : nullptr;
  if (!o) return;
  for (const auto& [key, value] : *o) {
    std::string name(key);
    std::ranges::replace(name, '_', ' ');
    const auto share = key == "class_f1" ? number_of(&value) : ratio_of(value);
    if (share) run.figures.emplace_back(before_name + name, *share);
  }
}

// Calls take(object) for each object of the list under a key; false when there is no such list.
template <class Take>
bool each(const json::object& root, std::string_view key, Take take) {
  const json::value* list = root.if_contains(key);
  if (!list || !list->is_array()) return false;
  for (const json::value& item : list->get_array())
    if (const json::object* o = item.if_object()) take(*o);
  return true;
}

Result<Run> run_of(std::string_view text) {
  json::error_code wrong;
  const json::value root = json::parse({text.data(), text.size()}, wrong);
  const json::object* o = wrong ? nullptr : root.if_object();
  if (!o || !o->if_contains("all"))
    return fail("is not what onus evaluate --json writes");
  Run run;
  add_figures(run, "", o->if_contains("all"));
  each(*o, "operating_points", [&](const json::object& point) {
    const auto precision = number_of(point.if_contains("precision"));
    const json::value* recall = point.if_contains("detection_recall");
    const auto share = recall ? ratio_of(*recall) : std::nullopt;
    if (precision && share)
      run.figures.emplace_back(fmt::format("recall at {:.0f}% precision", 100 * *precision),
                               *share);
  });
  if (const json::value* c = o->if_contains("calibration"); c && c->is_object())
    if (const auto brier = number_of(c->get_object().if_contains("brier")))
      run.figures.emplace_back(kBrier, *brier);
  each(*o, "by_tag", [&](const json::object& tag) {
    const json::value* figures = tag.if_contains("figures");
    const json::object* f = figures ? figures->if_object() : nullptr;
    if (!f) return;
    for (std::string_view key : {"detection_recall", "specificity", "exact_match"})
      if (const json::value* v = f->if_contains(key))
        if (const auto share = ratio_of(*v))
          run.figures.emplace_back(fmt::format("{}: {}", words_of(tag, "tag"),
                                               key == "detection_recall" ? "recall"
                                               : key == "exact_match"    ? "exact"
                                                                         : "specificity"),
                                   *share);
  });
  run.has_reports = each(*o, "reports", [&](const json::object& report) {
    const json::value* exact = report.if_contains("exact");
    run.reports[words_of(report, "report")] = {words_of(report, "owed"),
                                               words_of(report, "decided"),
                                               exact && exact->is_bool() && exact->get_bool()};
  });
  return run;
}

void compare_reports(const Run& before, const Run& after, Comparison& out) {
  for (const auto& [id, now] : after.reports) {
    const auto found = before.reports.find(id);
    if (found == before.reports.end()) {
      ++out.only_now;
      continue;
    }
    const ScoredBefore& then = found->second;
    const ReportChange change{id, now.owed, then.decided, now.decided};
    if (now.exact && !then.exact) out.gained.push_back(change);
    if (!now.exact && then.exact) out.lost.push_back(change);
    if (!now.exact && !then.exact && now.decided != then.decided) out.other.push_back(change);
  }
  for (const auto& [id, then] : before.reports) out.only_before += !after.reports.contains(id);
}

void add_changes(std::string& out, std::string_view title, const std::vector<ReportChange>& list) {
  if (list.empty()) return;
  out += fmt::format("\n{}: {}\n", title, list.size());
  TextTable table("llll");
  table.row({"report", "owed", "before", "now"});
  for (const ReportChange& change : list)
    table.row({change.report, change.owed, change.before, change.after});
  out += table.text();
}

}  // namespace

Result<Comparison> compare_evaluations(std::string_view before_text, std::string_view after_text) {
  ONUS_TRY(const Run before, run_of(before_text));
  ONUS_TRY(const Run after, run_of(after_text));
  Comparison out;
  for (const auto& [name, value] : after.figures) {
    const auto old = std::ranges::find(before.figures, name, &Figure::first);
    if (old == before.figures.end()) continue;
    if (old->second == value)
      ++out.figures_same;
    else
      out.figures.push_back({name, old->second, value});
  }
  out.has_reports = before.has_reports && after.has_reports;
  if (out.has_reports) compare_reports(before, after, out);
  return out;
}

std::string comparison_text(const Comparison& comparison) {
  std::string out = fmt::format("\nCompared with the previous run: {} figures differ, {} do not\n",
                                comparison.figures.size(), comparison.figures_same);
  TextTable table("lrrrl");
  for (const FigureChange& change : comparison.figures) {
    const bool brier = change.name == kBrier, up = change.after > change.before;
    const auto shown = [&](double value) {
      return brier ? fmt::format("{:.4f}", value) : fmt::format("{:.1f}%", 100 * value);
    };
    const double by = change.after - change.before;
    table.row({change.name, shown(change.before), shown(change.after),
               brier ? fmt::format("{:+.4f}", by) : fmt::format("{:+.1f}", 100 * by),
               up == brier ? "worse" : "better"});
  }
  out += table.text();
  if (!comparison.has_reports) {
    out += "  reports are not compared: one of the runs holds totals only\n";
    return out;
  }
  add_changes(out, "Gained: exact now", comparison.gained);
  add_changes(out, "Lost: no longer exact", comparison.lost);
  add_changes(out, "Decided otherwise, still not exact", comparison.other);
  if (comparison.only_now + comparison.only_before > 0)
    out += fmt::format("\n{} reports were scored only now, {} only before\n", comparison.only_now,
                       comparison.only_before);
  return out;
}

}  // namespace onus
