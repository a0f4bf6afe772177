#include "audit/audit.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace onus {
namespace {

constexpr std::string_view kNoUnit = "(no unit given)";

void add(Tally& tally, const LineOutcome& line) {
  tally.owed += line.owed;
  tally.recorded += line.recorded;
  tally.in_time += line.in_time;
  tally.right_class += line.right_class;
  tally.parked += line.parked;
  tally.missing += line.missing;
}

std::string month_of(Instant at) { return format_day(local_day(at)).substr(0, 7); }

std::string unit_of(const std::string& unit) { return unit.empty() ? std::string(kNoUnit) : unit; }

// The order of the queue among reports. As a heap's order it keeps the last of them on top.
bool case_before(const AuditCase& a, const AuditCase& b) {
  if (a.priority != b.priority) return a.priority > b.priority;
  return std::tie(a.received, a.report) < std::tie(b.received, b.report);
}

}  // namespace

uint64_t Tally::all_findings() const {
  uint64_t sum = 0;
  for (const uint64_t count : findings) sum += count;
  return sum;
}

Audit::Audit(const Held& held, AuditLawBook& laws, AuditLimits limits)
    : laws_(laws), kept_(kept_facts(held.crimes, laws)), limits_(limits), all_held_(held) {
  for (auto& [report, of_report] : held_by_report(held, kept_))
    held_[report].held = std::move(of_report);
  result_.totals.held_crimes = held.crimes.size();
  result_.totals.held_forms = held.forms.size();
}

void Audit::add(const Report& report, const Decision& decision, const Overlay& overlay) {
  static const ReportHeld kNothing;
  const auto found = held_.find(report.id);
  if (found != held_.end()) found->second.seen = true;
  const ReportHeld& held = found == held_.end() ? kNothing : found->second.held;
  MatchResult matched = match(report, decision, held, overlay, laws_);

  AuditTotals& totals = result_.totals;
  ++totals.reports;
  if (result_.force.empty() && totals.reports == 1) result_.force = report.force;
  several_forces_ |= result_.force != report.force;
  totals.reports_owing += decision.owed.empty() ? 0 : 1;
  totals.reports_with_findings += matched.findings.empty() ? 0 : 1;
  totals.reports_disputed += decision.disputed ? 1 : 0;
  totals.outside_rulebook += matched.outside_rulebook;
  totals.not_judged += matched.not_judged;
  totals.cancelled += matched.cancelled;
  totals.outcomes += matched.outcomes;
  if (!totals.first_received || report.received < *totals.first_received)
    totals.first_received = report.received;
  if (!totals.last_received || report.received > *totals.last_received)
    totals.last_received = report.received;
  for (const Considered& crime : decision.owed) totals.counted_at_least += crime.count_at_least;
  count_lines(matched, report);
  for (const Finding& finding : matched.findings) count_finding(finding);
  if (matched.findings.empty()) return;
  keep_case(report, matched.findings);
  std::ranges::move(matched.findings, std::back_inserter(result_.findings));
}

void Audit::count_lines(const MatchResult& matched, const Report& report) {
  AuditTotals& totals = result_.totals;
  for (const LineOutcome& line : matched.lines) {
    const std::string& crime_class = line.offence->class_name;
    titles_[crime_class][line.offence->title] += line.owed;
    if (line.report_record) {
      onus::add(totals.report_records, line);
      continue;
    }
    onus::add(totals.crimes, line);
    onus::add(totals.by_unit[unit_of(report.unit)], line);
    onus::add(totals.by_family[line.offence->family], line);
    onus::add(totals.by_class[crime_class], line);
    onus::add(totals.by_month[month_of(report.received)], line);
    if (matched.form) totals.missing_with_form += line.missing;
    if (!matched.domestic_abuse) continue;
    onus::add(totals.domestic_abuse, line);
    if (matched.form) totals.abuse_missing_with_form += line.missing;
  }
}

void Audit::count_finding(const Finding& finding) {
  AuditTotals& totals = result_.totals;
  const auto kind = static_cast<size_t>(finding.kind);
  if (finding.no_crime_read) totals.no_crime_read += finding.count;
  ++totals.kinds[kind].findings;
  totals.kinds[kind].crimes += finding.count;
  titles_[finding.crime_class].emplace(finding.title, 0);
  ++totals.crimes.findings[kind];
  ++totals.by_unit[unit_of(finding.unit)].findings[kind];
  ++totals.by_family[finding.family].findings[kind];
  ++totals.by_class[finding.crime_class].findings[kind];
  ++totals.by_month[month_of(finding.received)].findings[kind];
  if (finding.domestic_abuse) ++totals.domestic_abuse.findings[kind];
}

// Keeps the log of a report only while it is among those with the highest priority.
void Audit::keep_case(const Report& report, const std::vector<Finding>& findings) {
  AuditCase next{.report = report.id,
                 .force = report.force,
                 .unit = report.unit,
                 .closing_code = std::string(cut_utf8(report.closing_code, kQuoteBytes)),
                 .received = report.received,
                 .closed = report.closed,
                 .channel = report.channel,
                 .reporter = report.reporter};
  for (const Finding& finding : findings) next.priority = std::max(next.priority, finding.priority);
  std::vector<AuditCase>& kept = result_.cases;
  if (kept.size() >= limits_.cases) {
    ++result_.cases_left_out;
    if (kept.empty() || !case_before(next, kept.front())) return;
    std::ranges::pop_heap(kept, case_before);
    kept.pop_back();
  }
  std::vector<Span> spans;
  for (const Finding& finding : findings)
    for (const FindingEvidence& evidence : finding.evidence) spans.push_back(evidence.span);
  next.log = case_log(report, spans, limits_.log);
  kept.push_back(std::move(next));
  std::ranges::push_heap(kept, case_before);
}

void Audit::count_orphans() {
  AuditTotals& totals = result_.totals;
  const auto orphan = [&](const std::string& report) {
    if (report.empty()) return true;
    const auto found = held_.find(report);
    return found == held_.end() || !found->second.seen;
  };
  for (const HeldCrime& crime : all_held_.crimes) {
    if (!orphan(crime.report)) continue;
    ++totals.orphan_crimes;
    if (totals.orphan_numbers.size() < kMostOrphans) totals.orphan_numbers.push_back(crime.number);
  }
  for (const HeldForm& form : all_held_.forms) totals.orphan_forms += orphan(form.report) ? 1 : 0;
}

// Several offences share a class; it is called by the one most often owed.
void Audit::settle_titles() {
  for (const auto& [crime_class, titles] : titles_) {
    const auto most = std::ranges::max_element(
        titles, [](const auto& a, const auto& b) { return a.second < b.second; });
    result_.totals.class_titles.emplace(crime_class, most->first);
  }
}

AuditResult Audit::finish() {
  count_orphans();
  settle_titles();
  if (several_forces_) result_.force.clear();
  std::ranges::sort(result_.findings, before_in_queue);
  std::ranges::sort(result_.cases, case_before);
  std::unordered_map<std::string_view, AuditCase*> cases;
  for (AuditCase& c : result_.cases) cases.emplace(c.report, &c);
  for (size_t i = 0; i < result_.findings.size(); ++i)
    if (const auto found = cases.find(result_.findings[i].report); found != cases.end())
      found->second->findings.push_back(i);
  return std::move(result_);
}

}  // namespace onus
