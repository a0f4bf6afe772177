#include "cli/evaluate.h"

#include <fmt/format.h>

#include <boost/json.hpp>

#include "base/json_out.h"

namespace onus {
namespace {

namespace json = boost::json;
constexpr std::string_view kNothing = "nothing";

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

Result<Classes> classes_of(const json::value* list) {
  Classes classes;
  if (!list) return classes;
  if (!list->is_array()) return fail("'owed' must be a list");
  for (const json::value& item : list->get_array()) {
    const json::object* o = item.if_object();
    const json::value* name = o ? o->if_contains("class") : nullptr;
    if (!name || !name->is_string()) return fail("each crime owed needs a \"class\" in quotes");
    const json::value* count = o->if_contains("count");
    classes[std::string(view(name->get_string()))] +=
        count && count->is_int64() ? static_cast<int>(count->get_int64()) : 1;
  }
  return classes;
}

int total(const Classes& classes) {
  int sum = 0;
  for (const auto& [name, count] : classes) sum += count;
  return sum;
}

int shared(const Classes& a, const Classes& b) {
  int sum = 0;
  for (const auto& [name, count] : a)
    if (auto found = b.find(name); found != b.end()) sum += std::min(count, found->second);
  return sum;
}

std::string in_words(const Classes& classes) {
  std::string out;
  for (const auto& [name, count] : classes)
    out += fmt::format("{}{} x {}", out.empty() ? "" : ", ", count, name);
  return out.empty() ? std::string(kNothing) : out;
}

// What is left of a after b is taken away, one class a crime.
std::vector<std::string> beyond(const Classes& a, const Classes& b) {
  std::vector<std::string> left;
  for (const auto& [name, count] : a) {
    auto found = b.find(name);
    const int over = count - (found == b.end() ? 0 : found->second);
    for (int i = 0; i < over; ++i) left.push_back(name);
  }
  return left;
}

std::string percent(Ratio r) {
  if (r.of == 0) return "     -          ";
  return fmt::format("{:5.1f}% {:>4}/{:<4}", 100 * r.value(), r.hits, r.of);
}

}  // namespace

Result<KnownAnswer> parse_answer(std::string_view line) {
  json::error_code wrong;
  const json::value root = json::parse({line.data(), line.size()}, wrong);
  if (wrong || !root.is_object()) return fail("an answer must be one JSON object a line");
  const json::object& o = root.get_object();
  KnownAnswer answer;
  const json::value* report = o.if_contains("report");
  if (report && report->is_object()) report = report->get_object().if_contains("report");
  if (!report || !report->is_string())
    return fail("an answer needs \"report\": its number, or the report itself");
  answer.report = view(report->get_string());
  const json::value* name = o.if_contains("case");
  answer.name = name && name->is_string() ? view(name->get_string()) : answer.report;
  ONUS_TRY(answer.owed, classes_of(o.if_contains("owed")));
  if (const json::value* other = o.if_contains("also_acceptable"); other && other->is_array())
    for (const json::value& item : other->get_array()) {
      ONUS_TRY(Classes classes, classes_of(&item));
      answer.also_acceptable.push_back(std::move(classes));
    }
  if (const json::value* tags = o.if_contains("tags"); tags && tags->is_array())
    for (const json::value& tag : tags->get_array())
      if (tag.is_string()) answer.tags.emplace_back(view(tag.get_string()));
  return answer;
}

Result<std::string> report_of_line(std::string_view line) {
  json::error_code wrong;
  const json::value root = json::parse({line.data(), line.size()}, wrong);
  if (wrong) return std::string(line);  // the report's own parser will say what is wrong
  const json::object* o = root.if_object();
  const json::value* report = o ? o->if_contains("report") : nullptr;
  if (!report || !report->is_object()) return std::string(line);
  return json::serialize(*report);
}

double Figures::class_f1() const {
  const double p = class_precision().value(), r = class_recall().value();
  return p + r == 0 ? 0 : 2 * p * r / (p + r);
}

void Evaluation::add(const KnownAnswer& answer, const Classes& decided) {
  const Classes* best = &answer.owed;
  auto worth = [&](const Classes& owed) {
    const int right = shared(owed, decided), sum = total(owed) + total(decided);
    return sum == 0 ? 1.0 : 2.0 * right / sum;
  };
  for (const Classes& other : answer.also_acceptable)
    if (worth(other) > worth(*best)) best = &other;

  const bool owes = !best->empty(), found = !decided.empty(), exact = *best == decided;
  auto count = [&](Figures& f) {
    ++f.reports;
    f.exact += exact;
    f.owing += owes;
    f.found += owes && found;
    f.false_alarms += !owes && found;
    f.crimes_right += shared(*best, decided);
    f.crimes_owed += total(*best);
    f.crimes_decided += total(decided);
  };
  count(all_);
  for (const std::string& tag : answer.tags) count(by_tag_[tag]);
  for (const auto& [name, n] : *best) {
    Figures& f = by_class_[name];
    f.crimes_owed += n;
    if (auto got = decided.find(name); got != decided.end())
      f.crimes_right += std::min(n, got->second);
  }
  for (const auto& [name, n] : decided) by_class_[name].crimes_decided += n;
  const auto lacking = beyond(*best, decided), extra = beyond(decided, *best);
  for (size_t i = 0; i < std::max(lacking.size(), extra.size()); ++i)
    ++confused_[{i < lacking.size() ? lacking[i] : std::string(kNothing),
                 i < extra.size() ? extra[i] : std::string(kNothing)}];
  if (!exact) misses_.push_back({answer.name, answer.report, *best, decided});
}

std::string Evaluation::text() const {
  std::string out = fmt::format("{} reports, of which {} owe a crime\n\n", all_.reports, all_.owing);
  auto line = [&](std::string_view what, Ratio r) {
    out += fmt::format("  {:<34}{}\n", what, percent(r));
  };
  line("detection recall", all_.recall());
  line("detection precision", all_.precision());
  line("specificity (nothing owed)", all_.specificity());
  line("class recall", all_.class_recall());
  line("class precision", all_.class_precision());
  out += fmt::format("  {:<34}{:5.1f}%\n", "class F1", 100 * all_.class_f1());
  line("exact match", {all_.exact, all_.reports});

  out += "\nBy class               recall            precision\n";
  for (const auto& [name, f] : by_class_)
    out += fmt::format("  {:<20} {}  {}\n", name, percent(f.class_recall()),
                       percent(f.class_precision()));
  out += "\nBy tag (reports)          found            specificity       exact\n";
  for (const auto& [tag, f] : by_tag_)
    out += fmt::format("  {:<20} {}  {}  {}\n", tag, percent(f.recall()),
                       percent(f.specificity()), percent({f.exact, f.reports}));
  out += "\nConfusion (owed -> decided: crimes)\n";
  for (const auto& [pair, n] : confused_)
    out += fmt::format("  {:<10} -> {:<10} {}\n", pair.first, pair.second, n);
  out += "\nNot exact\n";
  for (const Miss& miss : misses_)
    out += fmt::format("  {:<10} {:<16} owed {:<28} decided {}\n", miss.name, miss.report,
                       in_words(miss.owed), in_words(miss.decided));
  return out;
}

std::string Evaluation::json() const {
  std::string out;
  JsonOut j(out);
  auto ratio = [&](std::string_view name, Ratio r) {
    j.key(name).open_object().key("value").number(r.value(), 4);
    j.field("hits", r.hits).field("of", r.of).close_object();
  };
  auto figures = [&](const Figures& f) {
    j.open_object().field("reports", f.reports).field("owing", f.owing);
    ratio("detection_recall", f.recall());
    ratio("detection_precision", f.precision());
    ratio("specificity", f.specificity());
    ratio("class_recall", f.class_recall());
    ratio("class_precision", f.class_precision());
    j.key("class_f1").number(f.class_f1(), 4);
    ratio("exact_match", {f.exact, f.reports});
    j.close_object();
  };
  j.open_object().key("all");
  figures(all_);
  j.key("by_tag").open_array();
  for (const auto& [tag, f] : by_tag_) {
    j.open_object().field("tag", tag).key("figures");
    figures(f);
    j.close_object();
  }
  j.close_array().key("confusion").open_array();
  for (const auto& [pair, n] : confused_)
    j.open_object().field("owed", pair.first).field("decided", pair.second).field("crimes", n)
        .close_object();
  j.close_array().key("not_exact").open_array();
  for (const Miss& miss : misses_)
    j.open_object().field("case", miss.name).field("report", miss.report)
        .field("owed", in_words(miss.owed)).field("decided", in_words(miss.decided)).close_object();
  j.close_array().close_object();
  out += '\n';
  return out;
}

}  // namespace onus
