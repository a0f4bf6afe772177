#include "evaluation/evaluation_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/text_table.h"

namespace onus {
namespace {

constexpr size_t kMostQuotes = 4, kMostActs = 8, kMostNotOwed = 5, kWidth = 76;

std::string percent_of(Ratio r) {
  return r.of == 0 ? "-" : fmt::format("{:.1f}%", 100 * r.value());
}

std::string hits_of(Ratio r) { return r.of == 0 ? "" : fmt::format("{}/{}", r.hits, r.of); }

void add_title(std::string& out, std::string_view title) { out += fmt::format("\n{}\n", title); }

void add_left_out(std::string& out, size_t all, size_t shown, std::string_view what,
                  std::string_view option) {
  if (all > shown) out += fmt::format("  and {} more {} ({})\n", all - shown, what, option);
}

void add_figures(std::string& out, const Figures& f) {
  out += fmt::format("{} reports, of which {} owe a crime\n\n", f.reports, f.owing);
  TextTable table("lrr");
  const auto line = [&](std::string what, Ratio r) {
    table.row({std::move(what), percent_of(r), hits_of(r)});
  };
  line("detection recall", f.recall());
  line("detection precision", f.precision());
  line("specificity (nothing owed)", f.specificity());
  line("class recall", f.class_recall());
  line("class precision", f.class_precision());
  table.row({"class F1", fmt::format("{:.1f}%", 100 * f.class_f1())});
  line("exact match", f.exact_match());
  out += table.text();
}

void add_operating_points(std::string& out, const Evaluation& evaluation) {
  add_title(out, "Operating points: reports flagged, the surest first");
  TextTable table("lrrrr");
  table.row({"precision", "recall", "", "flagged", "confidence from"});
  for (const OperatingPoint& point : evaluation.operating_points()) {
    const std::string wanted = fmt::format("at least {:.0f}%", 100 * point.precision_wanted);
    if (point.flagged == 0)
      table.row({wanted, "never"});
    else
      table.row({wanted, percent_of(point.recall), hits_of(point.recall),
                 std::to_string(point.flagged), fmt::format("{:.2f}", point.from)});
  }
  out += table.text();
}

void add_calibration(std::string& out, const Evaluation& evaluation) {
  const Calibration calibration = evaluation.calibration();
  add_title(out, "Calibration: how often a report owes a crime where Onus says so");
  if (calibration.reports == 0) {
    out += "  no crime is decided\n";
    return;
  }
  TextTable table("lrrrr");
  table.row({"confidence", "reports", "mean", "right", ""});
  for (const Band& band : calibration.bands)
    table.row({fmt::format("{:.1f} to {:.1f}", band.from, band.to), std::to_string(band.right.of),
               fmt::format("{:.1f}%", 100 * band.mean_confidence), percent_of(band.right),
               hits_of(band.right)});
  out += table.text();
  out += fmt::format("  Brier score {:.3f} over {} reports (0 is best)\n", calibration.brier,
                     calibration.reports);
}

void add_tags(std::string& out, const Evaluation& evaluation, size_t most) {
  if (evaluation.by_tag().empty()) return;
  using Tag = const std::pair<const std::string, Figures>*;
  std::vector<Tag> tags;
  for (const auto& tag : evaluation.by_tag()) tags.push_back(&tag);
  std::ranges::stable_sort(tags, std::ranges::greater(), [](Tag t) { return t->second.reports; });
  add_title(out, "By tag: recall where a crime is owed, specificity where none is");
  TextTable table("lrrrrrrr");
  table.row({"tag", "reports", "recall", "", "specificity", "", "exact", ""});
  for (Tag tag : std::span(tags).first(std::min(most, tags.size()))) {
    const Figures& f = tag->second;
    table.row({tag->first, std::to_string(f.reports), percent_of(f.recall()), hits_of(f.recall()),
               percent_of(f.specificity()), hits_of(f.specificity()), percent_of(f.exact_match()),
               hits_of(f.exact_match())});
  }
  out += table.text();
  add_left_out(out, tags.size(), most, "tags", "--all");
}

void add_classes(std::string& out, const Evaluation& evaluation, size_t most) {
  using Class = const std::pair<const std::string, Figures>*;
  std::vector<Class> classes;
  for (const auto& one : evaluation.by_class()) classes.push_back(&one);
  if (classes.empty()) return;
  std::ranges::stable_sort(classes, std::ranges::greater(), [](Class c) {
    return std::max(c->second.crimes_owed, c->second.crimes_decided);
  });
  add_title(out, "By class, in crimes");
  TextTable table("lrrrr");
  table.row({"class", "recall", "", "precision", ""});
  for (Class one : std::span(classes).first(std::min(most, classes.size())))
    table.row({one->first, percent_of(one->second.class_recall()),
               hits_of(one->second.class_recall()), percent_of(one->second.class_precision()),
               hits_of(one->second.class_precision())});
  out += table.text();
  add_left_out(out, classes.size(), most, "classes", "--all");
}

void add_confused(std::string& out, const Evaluation& evaluation, size_t most) {
  const std::vector<Confused> pairs = evaluation.confused();
  if (pairs.empty()) return;
  add_title(out, "Confusion: crimes that did not match");
  TextTable table("rll");
  table.row({"crimes", "owed", "decided"});
  for (const Confused& pair : std::span(pairs).first(std::min(most, pairs.size())))
    table.row({std::to_string(pair.crimes), pair.owed, pair.decided});
  out += table.text();
  add_left_out(out, pairs.size(), most, "pairs", "--all");
}

std::string one_line(std::string text, size_t width) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  if (text.size() <= width) return text;
  return std::string(cut_utf8(text, width - 3)) + "...";
}

std::string quoted(const std::vector<std::string>& quotes) {
  std::string out;
  for (const std::string& quote : std::span(quotes).first(std::min(quotes.size(), kMostQuotes)))
    out += fmt::format("{}\"{}\"", out.empty() ? "" : ", ", one_line(quote, kWidth));
  return out.empty() ? "no words" : out;
}

void add_missed(std::string& out, const DecidedReport& decided) {
  if (decided.acts.empty()) out += "    read: no act\n";
  for (const ReadAct& act :
       std::span(decided.acts).first(std::min(decided.acts.size(), kMostActs)))
    out += fmt::format("    read: {}, {}: {}\n", act.act, act.status, quoted(act.quotes));
  if (decided.acts.size() > kMostActs)
    out += fmt::format("    and {} more acts\n", decided.acts.size() - kMostActs);
  for (const DecidedCrime& crime :
       std::span(decided.not_owed).first(std::min(decided.not_owed.size(), kMostNotOwed)))
    out += fmt::format("    not owed: {} {}: {}\n", crime.crime_class,
                       one_line(crime.title, kWidth), crime.why);
}

void add_miss(std::string& out, const ScoredReport& report) {
  out += fmt::format("  {} ({})\n", report.name, report.report);
  out += fmt::format("    owed {}; decided {}\n", in_words(report.owed),
                     in_words(report.decided.crimes));
  const auto extra = beyond(report.decided.crimes, report.owed);
  for (const DecidedCrime& crime : report.decided.owed)
    if (std::ranges::find(extra, crime.crime_class) != extra.end())
      out += fmt::format("    too much: {} {} ({:.2f}): {}\n", crime.crime_class,
                         one_line(crime.title, kWidth), crime.confidence, quoted(crime.quotes));
  if (!beyond(report.owed, report.decided.crimes).empty()) add_missed(out, report.decided);
}

void add_misses(std::string& out, const Evaluation& evaluation, size_t most) {
  const auto misses = static_cast<size_t>(evaluation.all().reports - evaluation.all().exact);
  if (misses == 0) return;
  add_title(out, fmt::format("Not exact: {} of {} reports", misses, evaluation.all().reports));
  size_t shown = 0;
  for (const ScoredReport& report : evaluation.reports()) {
    if (report.exact) continue;
    if (shown++ == most) break;
    add_miss(out, report);
  }
  add_left_out(out, misses, most, "misses", "--misses N, --all");
}

}  // namespace

std::string evaluation_text(const Evaluation& evaluation, const EvaluationDepth& depth) {
  std::string out;
  add_figures(out, evaluation.all());
  add_operating_points(out, evaluation);
  add_calibration(out, evaluation);
  add_tags(out, evaluation, depth.tags);
  if (depth.totals_only) return out;
  add_classes(out, evaluation, depth.classes);
  add_confused(out, evaluation, depth.pairs);
  add_misses(out, evaluation, depth.misses);
  return out;
}

}  // namespace onus
