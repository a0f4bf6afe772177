#include "recording/law_impact.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/json_out.h"
#include "law/offence.h"

namespace onus {
namespace {

using Crime = std::tuple<std::string_view, std::string_view, int>;  // class, code, count

std::vector<Crime> crimes_of(const Decision& decision) {
  std::vector<Crime> crimes;
  for (const Considered& crime : decision.owed)
    crimes.emplace_back(crime.offence->class_name, crime.offence->code, crime.count);
  std::ranges::sort(crimes);
  return crimes;
}

std::string in_words(const std::vector<Crime>& crimes) {
  std::string out;
  for (const auto& [class_name, code, count] : crimes) {
    out += fmt::format("{}{} x {}", out.empty() ? "" : ", ", count, class_name);
    if (!code.empty() && code != class_name) out += fmt::format(" {}", code);
  }
  return out.empty() ? "nothing" : out;
}

bool same_limits(const Decision& a, const Decision& b) {
  return std::ranges::equal(a.owed, b.owed, {}, &Considered::record_by, &Considered::record_by);
}

std::string or_none(const std::string& incident) { return incident.empty() ? "none" : incident; }

}  // namespace

ChangedDecision compare_decisions(const DecisionPair& pair) {
  const auto before = crimes_of(pair.before), after = crimes_of(pair.after);
  ChangedDecision change{.report = pair.before.report,
                         .owed_before = in_words(before),
                         .owed_after = in_words(after),
                         .incident_before = std::string(pair.before.incident),
                         .incident_after = std::string(pair.after.incident)};
  change.crimes = before != after;
  change.time_limit = !change.crimes && !same_limits(pair.before, pair.after);
  change.incident = !change.crimes && !change.time_limit &&
                    change.incident_before != change.incident_after;
  return change;
}

void LawImpact::add(const DecisionPair& pair) {
  ++reports_;
  for (const Considered& crime : pair.before.owed) {
    owed_.before += crime.count;
    by_class_[crime.offence->class_name].before += crime.count;
  }
  for (const Considered& crime : pair.after.owed) {
    owed_.after += crime.count;
    by_class_[crime.offence->class_name].after += crime.count;
  }
  ChangedDecision change = compare_decisions(pair);
  crimes_ += change.crimes;
  time_limit_ += change.time_limit;
  incident_ += change.incident;
  if (change.crimes || change.time_limit || change.incident) changed_.push_back(std::move(change));
}

std::string LawImpact::text() const {
  std::string out = fmt::format(
      "The law of {} against the law of {}, on {} report{}, each decided under both\n"
      "whatever the day it was received\n\n"
      "  decided otherwise            {}\n"
      "    other crimes               {}\n"
      "    only another time limit    {}\n"
      "    only another incident      {}\n"
      "  crimes owed                  {} -> {}\n",
      day_in_words(before_), day_in_words(after_), reports_, reports_ == 1 ? "" : "s", changed_.size(), crimes_, time_limit_,
      incident_, owed_.before, owed_.after);
  bool first = true;
  for (const auto& [name, count] : by_class_) {
    if (count.before == count.after) continue;
    if (first) out += "\nClasses owed more or less often\n";
    first = false;
    out += fmt::format("  {:<10} {:>6} -> {}\n", name, count.before, count.after);
  }
  if (!changed_.empty()) out += "\nReports decided otherwise\n";
  for (const ChangedDecision& one : changed_) {
    if (one.crimes)
      out += fmt::format("  {}: {} -> {}\n", one.report, one.owed_before, one.owed_after);
    else if (one.time_limit)
      out += fmt::format("  {}: {}, by another time\n", one.report, one.owed_before);
    else
      out += fmt::format("  {}: incident {} -> {}\n", one.report, or_none(one.incident_before),
                         or_none(one.incident_after));
  }
  return out;
}

std::string LawImpact::json() const {
  std::string out;
  JsonOut json(out);
  json.open_object().field("before", format_day(before_)).field("after", format_day(after_));
  json.field("reports", reports_).field("other_crimes", crimes_);
  json.field("other_time_limit", time_limit_).field("other_incident", incident_);
  json.field("owed_before", owed_.before).field("owed_after", owed_.after);
  json.key("classes").open_array();
  for (const auto& [name, count] : by_class_)
    if (count.before != count.after)
      json.open_object().field("class", name).field("before", count.before)
          .field("after", count.after).close_object();
  json.close_array().key("changed").open_array();
  for (const ChangedDecision& one : changed_)
    json.open_object().field("report", one.report)
        .field("what", one.crimes ? "crimes" : one.time_limit ? "time limit" : "incident")
        .field("owed_before", one.owed_before).field("owed_after", one.owed_after)
        .field("incident_before", one.incident_before)
        .field("incident_after", one.incident_after).close_object();
  json.close_array().close_object();
  return out += '\n';
}

}  // namespace onus
