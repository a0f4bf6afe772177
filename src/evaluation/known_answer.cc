#include "evaluation/known_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>

namespace onus {
namespace {

namespace json = boost::json;

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

Result<Classes> classes_of(const json::value* list) {
  Classes classes;
  if (!list || !list->is_array())
    return fail("an answer needs \"owed\": a list, empty where nothing is owed");
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

}  // namespace

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
  return out.empty() ? std::string("nothing") : out;
}

std::vector<std::string> beyond(const Classes& a, const Classes& b) {
  std::vector<std::string> left;
  for (const auto& [name, count] : a) {
    auto found = b.find(name);
    const int over = count - (found == b.end() ? 0 : found->second);
    for (int i = 0; i < over; ++i) left.push_back(name);
  }
  return left;
}

const Classes& KnownAnswer::that_fits(const Classes& decided) const {
  const auto worth = [&](const Classes& some) {
    const int sum = total(some) + total(decided);
    return sum == 0 ? 1.0 : 2.0 * shared(some, decided) / sum;
  };
  const Classes* best = &owed;
  for (const Classes& other : also_acceptable)
    if (worth(other) > worth(*best)) best = &other;
  return *best;
}

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

}  // namespace onus
