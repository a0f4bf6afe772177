#include "sampling/frame_builder.h"

#include <algorithm>

#include "audit/match.h"

namespace onus {
namespace {

FrameScore score_of(const FrameReport& report, const Decision& decision, const ReportHeld& held) {
  const bool missing = std::ranges::any_of(
      report.owed, [](const FrameOwed& line) { return line.recorded < line.owed; });
  if (missing) return FrameScore::kMissing;
  if (!report.owed.empty()) return FrameScore::kRecorded;
  const bool doubtful = !decision.not_owed.empty() || decision.crime_related ||
                        decision.disputed || !decision.questions.empty() ||
                        !held.crimes.empty() || !held.forms.empty();
  return doubtful ? FrameScore::kDoubtful : FrameScore::kQuiet;
}

// Hours from receipt within which a crime must be recorded; by the law of the day.
double hours_allowed(const Edition& edition) {
  const TableView table = edition.table("deadlines");
  const TableRow* row = table.find(table.column("what"), "record");
  return row ? (*row)[table.column("hours")].number : 0;
}

}  // namespace

FrameBuilder::FrameBuilder(const Held& held, AuditLawBook& laws, const AuditTables& tables,
                           FrameScope scope)
    : laws_(laws),
      tables_(tables),
      scope_(scope),
      kept_(kept_facts(held.crimes, laws)),
      held_(held_by_report(held, kept_)) {}

void FrameBuilder::leave_out(std::string why) {
  auto known = std::ranges::find(excluded_, why, &Excluded::why);
  if (known == excluded_.end()) known = excluded_.insert(excluded_.end(), {std::move(why), 0});
  ++known->reports;
}

bool FrameBuilder::in_scope(const Report& report) {
  const Day day = local_day(report.received);
  if (day < scope_.from || day > scope_.to) {
    leave_out("received outside the audit period");
    return false;
  }
  const AuditRoute& route = tables_.route_of(name_of(report.channel));
  if (scope_.inspected_routes_only && !route.inspected) {
    leave_out("by a route that inspectors' rates do not cover: " + route.title);
    return false;
  }
  return true;
}

FrameRecord FrameBuilder::record(const HeldCrime& crime, const Report& report, const AuditLaw& law,
                                 const Edition& edition) const {
  const Offence* offence = law.offence(crime.crime_class, crime.code);
  const int64_t seconds = crime.recorded.seconds - report.received.seconds;
  FrameRecord record{.number = crime.number,
                     .crime_class = plain_class(crime.crime_class),
                     .in_time = static_cast<double>(seconds) <=
                                hours_allowed(edition) * static_cast<double>(kHourSeconds),
                     .status = crime.status};
  if (offence && record.crime_class.empty()) record.crime_class = plain_class(offence->class_name);
  record.report_record = offence && law.is_report_record(offence->family);
  return record;
}

// The last of the domains that a class is in is the narrowest, as the table lists them.
std::string FrameBuilder::group_of(const FrameReport& report) const {
  const std::string* deciding = !report.owed.empty()   ? &report.owed.front().crime_class
                                : !report.held.empty() ? &report.held.front().crime_class
                                                       : nullptr;
  if (!deciding) return "none";
  const auto domains = tables_.domains_of(*deciding, local_day(report.received));
  // The first domain is all crime.
  return domains.empty() || domains.back() == 0 ? "other" : tables_.domains()[domains.back()].name;
}

void FrameBuilder::add(const Report& report, const Decision& decision, const Overlay& overlay) {
  if (!in_scope(report)) return;
  static const ReportHeld kNothing;
  const auto found = held_.find(report.id);
  const ReportHeld& held = found == held_.end() ? kNothing : found->second;
  const AuditLaw& law = laws_.on(decision.law_on);
  const Edition& edition = laws_.edition(decision.law_on);
  const MatchResult matched = match(report, decision, held, overlay, laws_);

  FrameReport out{.id = report.id, .unit = report.unit, .received = report.received};
  out.route = tables_.route_of(name_of(report.channel)).name;
  for (const LineOutcome& line : matched.lines)
    out.owed.push_back({plain_class(line.offence->class_name), line.owed,
                        line.recorded});
  for (const HeldCrime* crime : held.crimes)
    out.held.push_back(record(*crime, report, law, edition));
  out.resulted = std::ranges::any_of(out.held, [](const auto& r) { return !r.report_record; });
  out.overlay = matched.domestic_abuse || overlay.child;
  out.group = group_of(out);
  out.score = score_of(out, decision, held);
  if (first_) frame_.force = report.force;
  if (frame_.force != report.force) frame_.force.clear();
  first_ = false;
  frame_.reports.push_back(std::move(out));
}

}  // namespace onus
