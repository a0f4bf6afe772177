#include "estimate/report_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/charts.h"
#include "base/english.h"
#include "base/html_page.h"
#include "estimate/report_words.h"

namespace onus {
namespace {

constexpr size_t kManyColumns = 5;
constexpr size_t kMostMarks = 15;  // of units in the chart; the table has them all

class Table {
 public:
  Table(HtmlOut& html, std::string_view caption, std::initializer_list<std::string_view> columns)
      : html_(html) {
    open_table(html_, caption, columns, columns.size() >= kManyColumns);
    html_.open("tbody").line();
  }
  ~Table() {
    html_.close("tbody");
    close_table(html_);
    html_.line();
  }
  Table(const Table&) = delete;
  Table& operator=(const Table&) = delete;

  void row(std::string_view name, std::initializer_list<std::string> cells) {
    html_.open("tr").element("th", name, {{"scope", "row"}});
    for (const std::string& cell : cells) html_.element("td", cell, {{"class", "number"}});
    html_.close("tr").line();
  }

 private:
  HtmlOut& html_;
};

// Chart and table side by side.
class Beside {
 public:
  explicit Beside(HtmlOut& html) : html_(html) { html_.open("div", {{"class", "beside"}}).line(); }
  ~Beside() { html_.close("div").line(); }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

 private:
  HtmlOut& html_;
};

std::string count_of(double count) {
  return with_commas(static_cast<uint64_t>(std::llround(count)));
}

IntervalMark mark_of(std::string_view label, double at, const Interval& interval) {
  return {std::string(label),
          fmt::format("{} ({})", percent_in_words(at), interval_in_words(interval)), at,
          interval.low, interval.high};
}

std::string lower_title(const AuditReport& report, std::string_view domain) {
  std::string title(domain_title(report, domain));
  if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z')
    title[0] = static_cast<char>(title[0] + 32);
  return title;
}

}  // namespace

void append_rates(HtmlOut& html, const AuditReport& report) {
  const auto& domains = report.estimate.domains;
  if (domains.empty()) return;
  const auto lowest = std::ranges::min_element(
      domains, {}, [](const DomainEstimate& d) { return d.advised_rate().value; });
  IntervalChart chart{
      .title = fmt::format("The lowest rate is that of {}: {} of these crimes are recorded",
                           lower_title(report, lowest->domain),
                           percent_in_words(lowest->advised_rate().value)),
      .source =
          source_note(report) + " Dots: advised estimate. Lines: 95 percent Wilson interval."};
  if (domains.size() == 1)
    chart.title = fmt::format("{} of the crimes reported are recorded",
                              percent_in_words(domains[0].advised_rate().value));
  for (const DomainEstimate& d : domains)
    chart.marks.push_back(
        mark_of(domain_title(report, d.domain), d.advised_rate().value, d.advised_rate().wilson));
  {
    const Beside beside(html);
    append_chart(html, chart);
    Table table(html, "Recording rates with the advised estimate and its 95 percent interval",
                {"Crimes", "Found", "Recorded", "Advised", "Interval"});
    for (const DomainEstimate& d : domains)
      table.row(domain_title(report, d.domain), {count_of(d.expected), count_of(d.recorded),
                                                 percent_in_words(d.advised_rate().value),
                                                 interval_in_words(d.advised_rate().wilson)});
  }
  Table table(html, "Reviews alone: the rate and every 95 percent interval",
              {"Crimes", "Rate, as published", "Normal", "Wilson", "Clopper-Pearson",
               "Bootstrap, no allowance"});
  for (const DomainEstimate& d : domains)
    table.row(domain_title(report, d.domain),
              {fmt::format("{}\u00A0±\u00A0{}", percent_in_words(d.rate.value),
                           half_width_in_words(d.rate)),
               interval_in_words(d.rate.normal), interval_in_words(d.rate.wilson),
               interval_in_words(d.rate.clopper_pearson), interval_in_words(d.bootstrap.bca)});
}

namespace {

// An estimate of a domain, and of how many reviews it is worth as much.
struct NamedEstimate {
  std::string_view name;
  const RateEstimate* rate;
  double same_design, simple_sample;
};

std::vector<NamedEstimate> estimates_of(const DomainEstimate& d, double reviewed) {
  std::vector<NamedEstimate> out = {{"Reviews alone", &d.rate, reviewed, d.simple_reports}};
  const auto add = [&](std::string_view name, const std::optional<AssistedRate>& a) {
    if (a) out.push_back({name, &a->rate, a->equivalent_reports, a->simple_reports});
  };
  add("Difference", d.difference);
  add("Prediction-powered", d.prediction_powered);
  add("Regression", d.regression);
  return out;
}

}  // namespace

void append_machine_help(HtmlOut& html, const AuditReport& report) {
  const DomainEstimate* all = headline_domain(report);
  if (!all || !all->regression) return;
  const auto reviewed = static_cast<double>(report.estimate.reviewed_reports);
  const double worth = all->regression->simple_reports;
  IntervalChart chart{
      .title = worth > 1.05 * reviewed
                   ? fmt::format("With strata and the machine's reading, {} as much as {} drawn "
                                 "from all reports alike",
                                 in_figures(report.estimate.reviewed_reports, "review says",
                                            "reviews say"),
                                 count_of(worth))
                   : std::string("The machine's reading adds little to the reviews here"),
      .source = source_note(report) + " Lines: 95 percent normal interval, all crimes."};
  const auto estimates = estimates_of(*all, reviewed);
  for (const NamedEstimate& e : estimates)
    chart.marks.push_back(mark_of(e.name, e.rate->value, e.rate->normal));
  {
    const Beside beside(html);
    append_chart(html, chart);
    Table table(html, "All crimes: how many reviews each estimate is worth",
                {"Estimate", "Half width", "Reviews of this design", "Of a simple random sample"});
    for (const NamedEstimate& e : estimates)
      table.row(e.name, {half_width_in_words(*e.rate), count_of(e.same_design),
                         count_of(e.simple_sample)});
  }
  Table table(html, "Rates with and without the machine's reading of every report",
              {"Crimes and estimate", "Rate", "Normal interval", "Wilson interval",
               "Reviews of this design", "Of a simple random sample"});
  for (const DomainEstimate& d : report.estimate.domains)
    for (const NamedEstimate& e : estimates_of(d, reviewed))
      table.row(
          fmt::format("{}: {}", domain_title(report, d.domain), e.name),
          {percent_in_words(e.rate->value), interval_in_words(e.rate->normal),
           interval_in_words(e.rate->wilson), count_of(e.same_design), count_of(e.simple_sample)});
}

void append_unrecorded(HtmlOut& html, const AuditReport& report) {
  if (!report.recorded_crime) return;
  Table table(html, "Crimes not recorded in a year, from the rate and 12 months of recorded crime",
              {"Crimes", "As inspectors publish it", "From the advised estimate"});
  for (const DomainEstimate& d : report.estimate.domains)
    if (d.unrecorded)
      table.row(domain_title(report, d.domain),
                {unrecorded_in_words(*d.unrecorded),
                 d.unrecorded_advised ? unrecorded_in_words(*d.unrecorded_advised) : "no figure"});
}

namespace {

// "+2.1", "-0.3", "0.0".
std::string points_in_words(double share) {
  const double points = std::round(1000 * share) / 10;
  return points == 0 ? "0.0" : fmt::format("{:+.1f}", points);
}

std::string change_title(const AuditReport& report, const DomainChange& c) {
  const std::string what = capitalised(lower_title(report, c.domain));
  if (!c.change.significant)
    return fmt::format("{}: no change since the last audit that chance could not explain", what);
  return fmt::format("{}: the rate {} from {} to {}", what,
                     c.change.difference > 0 ? "rose" : "fell", percent_in_words(c.earlier),
                     percent_in_words(c.later));
}

}  // namespace

void append_trend(HtmlOut& html, const AuditReport& report) {
  const auto changes = changes_since(report);
  if (changes.empty()) return;
  const std::string& domain = changes[0].domain;
  IntervalChart chart{
      .title = change_title(report, changes[0]),
      .source = source_note(report) + " Advised estimates. Lines: 95 percent Wilson interval."};
  const auto add = [&](Day from, Day to, double value, const Interval& interval) {
    chart.marks.push_back(mark_of(audit_period_in_words(from, to), value, interval));
  };
  for (const EarlierAudit& audit : report.earlier)
    for (const EarlierAudit::Domain& d : audit.domains)
      if (d.name == domain) add(audit.from, audit.to, d.value, d.interval);
  for (const DomainEstimate& d : report.estimate.domains)
    if (d.domain == domain)
      add(report.from, report.to, d.advised_rate().value, d.advised_rate().wilson);
  const Beside beside(html);
  append_chart(html, chart);
  Table table(html, "Change since the last audit, advised estimates",
              {"Crimes", "Then", "Now", "Change in points", "95 percent interval", "p value"});
  for (const DomainChange& c : changes)
    table.row(domain_title(report, c.domain),
              {percent_in_words(c.earlier), percent_in_words(c.later),
               points_in_words(c.change.difference),
               fmt::format("{}\u00A0to\u00A0{}", points_in_words(c.change.interval.low),
                           points_in_words(c.change.interval.high)),
               c.change.p_value < 0.001 ? "below 0.001" : fmt::format("{:.3f}", c.change.p_value)});
}

void append_unit_rates(HtmlOut& html, const AuditReport& report) {
  std::vector<const UnitRate*> units;
  for (const UnitRate& u : report.units)
    if (u.rate) units.push_back(&u);
  if (units.empty()) return;
  std::ranges::stable_sort(units, {}, [](const UnitRate* u) { return u->rate->value; });
  IntervalChart chart{.title = fmt::format("{} has the lowest rate, {}; intervals of small samples "
                                           "are wide",
                                           units[0]->unit, percent_in_words(units[0]->rate->value)),
                      .source = source_note(report) + " Lines: 95 percent Wilson interval."};
  for (size_t i = 0; i < units.size() && i < kMostMarks; ++i)
    chart.marks.push_back(mark_of(units[i]->unit, units[i]->rate->value, units[i]->rate->wilson));
  const Beside beside(html);
  append_chart(html, chart);
  Table table(html, "Crimes found and recorded, by unit",
              {"Unit", "Found", "Recorded", "Rate", "Wilson interval"});
  for (const UnitRate* u : units)
    table.row(u->unit, {count_of(u->found.expected), count_of(u->found.recorded),
                        percent_in_words(u->rate->value), interval_in_words(u->rate->wilson)});
}

void append_reasons(HtmlOut& html, const AuditReport& report) {
  std::vector<ReasonCount> reasons = report.reasons;
  std::erase_if(reasons, [](const ReasonCount& r) { return r.found <= 0; });
  if (reasons.empty()) return;
  std::ranges::stable_sort(reasons, std::greater(), &ReasonCount::in_frame);
  double all = 0;
  for (const ReasonCount& r : reasons) all += r.in_frame;
  BarChart chart{
      .title = fmt::format("The most frequent reason: {}, {} of the crimes not recorded",
                           reasons[0].title, percent_in_words(reasons[0].in_frame / all)),
      .source = source_note(report) + " Weighted to all reports of the frame."};
  for (const ReasonCount& r : reasons)
    chart.bars.push_back({r.title, percent_in_words(r.in_frame / all), r.in_frame, 0});
  const Beside beside(html);
  append_chart(html, chart);
  Table table(html, "Crimes not recorded, by reason",
              {"Reason", "Found in the sample", "Crimes of the frame", "Share"});
  for (const ReasonCount& r : reasons)
    table.row(r.title,
              {count_of(r.found), crimes_in_words(r.in_frame), percent_in_words(r.in_frame / all)});
}

void append_measures(HtmlOut& html, const AuditReport& report, EvidenceQuestion question) {
  std::vector<std::string> groups;  // in the order given
  for (const AuditMeasure& m : report.measures)
    if (m.question == question && std::ranges::find(groups, m.group) == groups.end())
      groups.push_back(m.group);
  for (const std::string& group : groups) {
    Table table(html, group.empty() ? "Measures" : group,
                {"Measure", "Found", "Of", "Share", "Wilson interval"});
    for (const AuditMeasure& m : report.measures) {
      if (m.question != question || m.group != group) continue;
      const std::string of = in_figures(m.of, m.of_what.one, m.of_what.many);
      const double found = m.of > 0 ? static_cast<double>(m.count) / static_cast<double>(m.of) : 0;
      const std::string share = m.rate     ? percent_in_words(m.rate->value)
                                : m.of > 0 ? percent_in_words(found)
                                           : "none";
      table.row(m.title, {with_commas(m.count), of, share,
                          m.rate ? interval_in_words(m.rate->wilson) : "not a random sample"});
    }
  }
}

void append_reviewers(HtmlOut& html, const AuditReport& report) {
  const ReviewerAgreement& r = *report.reviewers;
  const Agreement& a = r.agreement;
  std::string words = fmt::format("{} read twice, by two people apart; on {} they agreed.",
                                  capitalised(counted(a.readings, "report was", "reports were")),
                                  with_commas(a.agreed));
  if (a.kappa_defined)
    words += fmt::format(
        " Cohen's kappa is {:.2f} ({:.2f} to {:.2f}): 1 is full agreement, 0 what "
        "chance alone would give.",
        a.kappa, a.interval.low, a.interval.high);
  if (r.third_readings > 0)
    words += fmt::format(" A third person decided {}.",
                         counted(r.third_readings, "disagreement", "disagreements"));
  html.element("p", words).line();
  if (r.by_class.empty()) return;
  Table table(html, "Agreement by class: of readings in which either reviewer named it, both did",
              {"Class", "Either", "Both", "Share", "Wilson interval"});
  for (const auto& [name, both] : r.by_class)
    table.row(name, {with_commas(both.of), with_commas(both.count), percent_in_words(both.value),
                     interval_in_words({both.low, both.high})});
}

void append_found_by_neither(HtmlOut& html, const TwoFinders& finders) {
  std::string words = fmt::format(
      "In the reviewed reports people found {} not recorded and the machine {}; {} found by both.",
      in_figures(finders.first, "crime", "crimes"), with_commas(finders.second),
      in_figures(finders.both, "was", "were"));
  const auto found = found_by_neither(finders);
  if (found)
    words += fmt::format(
        " If the two missed crimes independently of each other, about {} more {} found by neither.",
        crimes_in_words(found->neither), std::lround(found->neither) == 1 ? "was" : "were");
  else
    words += " Without a crime that both found, nothing can be said of those that neither did.";
  html.element("p", words).line();
  html.element("p",
               "Indicative only. Both overlook the same faint reports, which makes the number too "
               "small; what the machine alone found may be no crime, which makes it too large. It "
               "is used in no rate.",
               {{"class", "note"}})
      .line();
}

void append_strata(HtmlOut& html, const SampleMethod& method) {
  if (method.strata.empty()) return;
  Table table(html, "Strata: reports in the frame and reviewed",
              {"Stratum", "Frame", "Reviewed", "One of"});
  for (const SampleMethod::Stratum& s : method.strata)
    table.row(s.name, {with_commas(s.frame), with_commas(s.reviewed),
                       s.reviewed > 0 ? fmt::format("{:.1f}", static_cast<double>(s.frame) /
                                                                  static_cast<double>(s.reviewed))
                                      : "none"});
}

}  // namespace onus
