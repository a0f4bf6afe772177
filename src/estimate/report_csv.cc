// The figures of a statistical audit for a spreadsheet: a line a figure. doc/formats/estimate.md.
#include <fmt/format.h>

#include "base/csv.h"
#include "estimate/audit_report.h"

namespace onus {
namespace {

std::string number(double value) { return fmt::format("{:.6f}", value); }

class Lines {
 public:
  explicit Lines(std::string& out) : out_(out) {
    out_ += "section,name,figure,value,low,high,count,of\n";
  }

  void line(std::string_view section, std::string_view name, std::string_view figure, double value,
            std::optional<Interval> interval = {}, std::string count = {}, std::string of = {}) {
    for (const std::string_view field : {section, name, figure}) {
      append_csv(out_, field);
      out_ += ',';
    }
    out_ += number(value) + ',' + (interval ? number(interval->low) : "") + ',' +
            (interval ? number(interval->high) : "") + ',' + count + ',' + of + '\n';
  }

  void rate(std::string_view section, std::string_view name, std::string_view prefix,
            const RateEstimate& r, const std::string& count = {}, const std::string& of = {}) {
    const auto figure = [&](std::string_view kind) { return fmt::format("{}{}", prefix, kind); };
    line(section, name, figure("normal"), r.value, r.normal, count, of);
    line(section, name, figure("wilson"), r.value, r.wilson, count, of);
    line(section, name, figure("clopper_pearson"), r.value, r.clopper_pearson, count, of);
  }

  void unrecorded(std::string_view name, std::string_view figure,
                  const std::optional<Unrecorded>& u) {
    if (!u) return;
    for (const std::string_view field : {std::string_view("unrecorded_a_year"), name, figure}) {
      append_csv(out_, field);
      out_ += ',';
    }
    out_ += fmt::format("{:.0f},{:.0f},{},,\n", u->value, u->low,
                        u->high ? fmt::format("{:.0f}", *u->high) : "");
  }

 private:
  std::string& out_;
};

void domain_lines(Lines& lines, const DomainEstimate& d) {
  const std::string count = fmt::format("{:g}", d.recorded), of = fmt::format("{:g}", d.expected);
  lines.rate("rate", d.domain, "reviews_", d.rate, count, of);
  lines.line("rate", d.domain, "reviews_bootstrap_percentile", d.rate.value, d.bootstrap.percentile,
             count, of);
  lines.line("rate", d.domain, "reviews_bootstrap_bca", d.rate.value, d.bootstrap.bca, count, of);
  if (d.difference) lines.rate("rate", d.domain, "difference_", d.difference->rate);
  if (d.prediction_powered)
    lines.rate("rate", d.domain, "prediction_powered_", d.prediction_powered->rate);
  if (d.regression) lines.rate("rate", d.domain, "regression_", d.regression->rate);
  lines.line("rate", d.domain, "advised", d.advised_rate().value, d.advised_rate().wilson);
  lines.unrecorded(d.domain, "reviews_normal", d.unrecorded);
  lines.unrecorded(d.domain, "advised_wilson", d.unrecorded_advised);
}

}  // namespace

void append_report_csv(std::string& out, const AuditReport& report) {
  Lines lines(out);
  for (const DomainEstimate& d : report.estimate.domains) domain_lines(lines, d);
  for (const AuditMeasure& m : report.measures) {
    const std::string count = std::to_string(m.count), of = std::to_string(m.of);
    if (m.rate)
      lines.rate("measure", m.name, "", *m.rate, count, of);
    else if (m.of > 0)
      lines.line("measure", m.name, "as_found",
                 static_cast<double>(m.count) / static_cast<double>(m.of), {}, count, of);
  }
  for (const UnitRate& u : report.units)
    if (u.rate)
      lines.line("unit", u.unit, "wilson", u.rate->value, u.rate->wilson,
                 fmt::format("{:g}", u.found.recorded), fmt::format("{:g}", u.found.expected));
  for (const ReasonCount& r : report.reasons)
    lines.line("reason", r.name, "crimes_in_frame", r.in_frame, {}, fmt::format("{:g}", r.found));
  if (report.reviewers && report.reviewers->agreement.kappa_defined) {
    const Agreement& a = report.reviewers->agreement;
    lines.line("reviewers", "kappa", "kappa", a.kappa, a.interval, std::to_string(a.agreed),
               std::to_string(a.readings));
  }
  for (const DomainChange& c : changes_since(report))
    lines.line("change", c.domain, "points", c.change.difference, c.change.interval);
}

}  // namespace onus
