// The audit's report as one page.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/english.h"
#include "base/html_page.h"
#include "estimate/audit_report.h"
#include "estimate/report_figures.h"
#include "estimate/report_words.h"

namespace onus {
namespace {

struct QuestionWords {
  std::string_view title, without_measure;
};
constexpr std::array<QuestionWords, kEvidenceQuestions> kQuestions = {{
    {"1. How well is reported crime recorded?", "No measure was reviewed beyond the rates above."},
    {"2. Do systems and processes help to record it?",
     "This audit reviewed no measure of systems and processes."},
    {"3. Do leaders and culture stand for it?",
     "A sample of reports shows little of this. Interviews, policies and what was done about "
     "earlier findings belong here."},
}};

constexpr std::array<std::string_view, 7> kMethod = {
    "Rate: crimes recorded of crimes that should have been, each report weighted by one over its "
    "probability of being drawn. Crimes recorded beyond those are not set off against those "
    "missing.",
    "Interval as published: the rate plus or minus 1.96 standard errors of the combined ratio, "
    "linearised, with the correction for a finite frame. Wilson and Clopper-Pearson use the "
    "effective size of the sample; the bootstrap (BCa) resamples reports within strata, as a "
    "check.",
    "With the machine: its counts over the whole frame, corrected by the reviewed reports. Its "
    "errors make the interval wider, never the estimate wrong.",
    "Allowance: where the machine helps, and where reports differ in weight, the variance is taken "
    "as if two reports more had differed by a crime, for what the sample did not meet. The "
    "bootstrap has none.",
    "Crimes not recorded in a year: recorded crime times one over the rate, less one.",
    "Change between audits: advised estimates of two independent samples, two-sided test at 5 "
    "percent.",
    "Not covered: reports that never reached the routes of the frame, and errors that all "
    "reviewers make.",
};

class Page {
 public:
  Page(std::string& out, const AuditReport& report) : html_(out), report_(report) {}

  void run() {
    begin();
    headline();
    if (headline_domain(report_)) figures();
    questions();
    review();
    method();
    end();
  }

 private:
  void section(std::string_view id, std::string_view title) { append_section(html_, id, title); }
  void paragraph(std::string_view words) { append_paragraph(html_, words); }
  void item(std::string_view words) { html_.element("li", words).line(); }

  std::string title() const {
    return report_.force.empty() ? "Crime recording: statistical audit"
                                 : "Crime recording: statistical audit of " + report_.force;
  }

  void begin() {
    open_page(html_, {.title = title(), .header = "Onus: what is owed to every report"});
    html_
        .element("p",
                 fmt::format("Reports received from {}. {} of {} {} reviewed blind.",
                             audit_period_in_words(report_.from, report_.to),
                             with_commas(report_.estimate.reviewed_reports),
                             in_figures(report_.estimate.frame_reports, "report", "reports"),
                             report_.estimate.reviewed_reports == 1 ? "was" : "were"),
                 {{"class", "lead"}})
        .line();
  }

  void headline() {
    const DomainEstimate* all = headline_domain(report_);
    html_.open("div", {{"class", "headline"}});
    if (all) {
      html_.open("p", {{"class", "rate"}}).text(fmt::format("{:.1f}", 100 * all->rate.value));
      html_.element("span", "%").close("p").open("div");
      html_.element("p",
                    fmt::format("of reported crime is recorded, plus or minus {} points.",
                                half_width_in_words(all->rate)),
                    {{"class", "counts"}});
      html_.element("p", "95 percent normal interval, reviews alone: the form inspectors publish.");
      if (all->unrecorded)
        html_.element("p", fmt::format("Crimes not recorded in a year: about {}.",
                                       unrecorded_in_words(*all->unrecorded)));
      html_.close("div");
    } else {
      html_.element("p", "No crime was found in the reports reviewed.", {{"class", "counts"}});
    }
    html_.close("div").line();
    if (all && all->advised == AdvisedEstimate::kRegression)
      paragraph(
          fmt::format("With the machine's reading of every report as a help, the estimate is {} "
                      "({}). This is the one to rely on: the reviews correct the machine, so that "
                      "it holds whatever errors the machine makes.",
                      percent_in_words(all->regression->rate.value),
                      interval_in_words(all->regression->rate.wilson)));
    contents();
  }

  void contents() {
    html_.open("nav", {{"aria-label", "Contents"}}).open("ul", {{"class", "contents"}});
    const auto entry = [&](std::string_view id, std::string_view words, bool there = true) {
      if (!there) return;
      html_.open("li");
      append_link(html_, id, words);
      html_.close("li");
    };
    const bool any = headline_domain(report_);
    entry("rates", "Recording rates", any);
    entry("machine", "What the machine's reading adds", any && has_machine());
    entry("unrecorded", "Crimes not recorded in a year", any && report_.recorded_crime);
    entry("trend", "Change since earlier audits", has_trend());
    entry("units", "Rates by unit", any && !report_.units.empty());
    entry("reasons", "Why crimes are missing", any && !report_.reasons.empty());
    entry("evidence", "Evidence under the three questions");
    entry("review", "How far the review can be relied on", has_review());
    entry("method", "Method");
    html_.close("ul").close("nav").line();
  }

  bool has_machine() const { return headline_domain(report_)->regression.has_value(); }
  bool has_trend() const { return headline_domain(report_) && !changes_since(report_).empty(); }
  bool has_review() const { return report_.reviewers || report_.finders; }

  void figures() {
    section("rates", "Recording rates");
    append_rates(html_, report_);
    for (const std::string& domain : report_.estimate.without_crime)
      paragraph(fmt::format("{}: none was found in the sample, so there is no rate.",
                            domain_title(report_, domain)));
    if (has_machine()) {
      section("machine", "What the machine's reading adds");
      append_machine_help(html_, report_);
    }
    if (report_.recorded_crime) {
      section("unrecorded", "Crimes not recorded in a year");
      append_unrecorded(html_, report_);
      html_
          .element(
              "p",
              fmt::format("From {} recorded, fraud left out, in the 12 months to {}, taken as "
                          "exact. {}",
                          in_figures(static_cast<uint64_t>(*report_.recorded_crime), "crime",
                                     "crimes"),
                          day_in_words(report_.to), source_note(report_)),
              {{"class", "source"}})
          .line();
    }
    if (has_trend()) {
      section("trend", "Change since earlier audits");
      append_trend(html_, report_);
    }
    if (!report_.units.empty()) {
      section("units", "Rates by unit");
      append_unit_rates(html_, report_);
    }
    if (!report_.reasons.empty()) {
      section("reasons", "Why crimes are missing");
      append_reasons(html_, report_);
    }
  }

  void questions() {
    section("evidence", "Evidence under the three questions");
    html_
        .element(
            "p",
            "No grade is predicted. Published grades overlap: forces at 92.7 percent were told to "
            "improve and others at 89.5 percent were called good, because the treatment of "
            "rape, of vulnerable people and leadership weigh as well.",
            {{"class", "note"}})
        .line();
    for (size_t q = 0; q < kEvidenceQuestions; ++q) {
      html_.element("h3", kQuestions[q].title).line();
      const auto question = static_cast<EvidenceQuestion>(q);
      if (std::ranges::none_of(report_.measures,
                               [&](const AuditMeasure& m) { return m.question == question; }))
        paragraph(kQuestions[q].without_measure);
      else
        append_measures(html_, report_, question);
    }
  }

  void review() {
    if (!has_review()) return;
    section("review", "How far the review can be relied on");
    if (report_.reviewers) {
      html_.element("h3", "Do reviewers agree?").line();
      append_reviewers(html_, report_);
    }
    if (report_.finders) {
      html_.element("h3", "What did both people and machine overlook?").line();
      append_found_by_neither(html_, *report_.finders);
    }
  }

  void method() {
    const SampleMethod& m = report_.method;
    section("method", "Method");
    paragraph(fmt::format(
        "Reports were drawn at random within strata{}, from a frame of {}, with a seed "
        "that was sealed with the plan, so that anybody can draw them again. Reviewers did not see "
        "what the machine had decided, nor each other's answers.",
        m.allocation.empty() ? "" : fmt::format(" ({} allocation)", m.allocation),
        in_figures(report_.estimate.frame_reports, "report", "reports")));
    html_.open("ul").line();
    for (const std::string_view words : kMethod) item(words);
    for (const SampleMethod::Excluded& e : m.excluded)
      item(fmt::format("Left out of the frame: {} ({}).", e.what,
                       counted(e.reports, "report", "reports")));
    for (const std::string& note : m.notes) item(note);
    html_.close("ul").line();
    append_strata(html_, m);
  }

  void end() {
    const SampleMethod& m = report_.method;
    html_.close("main").open("footer");
    html_.element(
        "p", fmt::format("Made by Onus {}; rulebook {}; lexicon {}. Plan {}; frame {}; seed {}.",
                         m.onus, m.rulebook, m.lexicon, m.seal, m.frame_hash, m.seed));
    html_.close("footer").close("body").close("html").line();
  }

  HtmlOut html_;
  const AuditReport& report_;
};

}  // namespace

void append_report_html(std::string& out, const AuditReport& report) { Page(out, report).run(); }

}  // namespace onus
