#include "audit/html_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "audit/html_case.h"
#include "audit/html_figures.h"
#include "audit/report_assets.h"
#include "audit/wording.h"
#include "base/html_page.h"
#include "estimate/interval.h"

namespace onus {
namespace {

std::string force_in_words(const AuditResult& result) { return capitalised(result.force); }

std::string title_of_page(const AuditResult& result) {
  const std::string force = force_in_words(result);
  return force.empty() ? "Crime recording audit" : "Crime recording audit: " + force;
}

std::string period_in_words(const AuditTotals& totals) {
  if (!totals.first_received) return "No report was read.";
  return fmt::format(
      "Reports received from {} to {}, each judged by the rules in force on its day.",
      day_in_words(local_day(*totals.first_received)),
      day_in_words(local_day(*totals.last_received)));
}

class Page {
 public:
  Page(FileSink& sink, const AuditResult& result, const AuditAbout& about)
      : sink_(sink), html_(sink.out()), result_(result), totals_(result.totals), about_(about) {}

  void run() {
    begin();
    headline();
    section("found", "What was found");
    append_kinds(html_, totals_);
    section("units", "Where it was found");
    append_units(html_, totals_);
    section("classes", "Which crimes are not recorded");
    append_classes(html_, totals_);
    section("months", "When the reports came in");
    append_months(html_, totals_);
    findings();
    cases();
    method();
    end();
  }

 private:
  void section(std::string_view id, std::string_view title) { append_section(html_, id, title); }
  void paragraph(std::string_view words) { append_paragraph(html_, words); }

  void begin() {
    open_page(html_, {.title = title_of_page(result_),
                      .header = "Onus: what is owed to every report",
                      .style = kReportStyle,
                      .scripted = true});
    html_.element("p", period_in_words(totals_), {{"class", "lead"}}).line();
  }

  void headline() {
    const Tally& t = totals_.crimes;
    const Rate rate = wilson_rate(t.recorded, t.owed);
    html_.open("div", {{"class", "headline"}});
    if (t.owed > 0) {
      html_.open("p", {{"class", "rate"}}).text(percent(rate.value)).element("span", "%");
      html_.close("p").open("div");
      html_.element("p",
                    fmt::format("{} of {} {} recorded.", with_commas(t.recorded),
                                in_figures(t.owed, "crime owed", "crimes owed"),
                                t.recorded == 1 ? "is" : "are"),
                    {{"class", "counts"}});
      html_.element("p", fmt::format("95 percent interval {} to {} percent (Wilson).",
                                     percent(rate.low), percent(rate.high)));
      html_.close("div");
    } else {
      html_.element("p", "No crime is owed in these reports.", {{"class", "counts"}});
    }
    html_.close("div").line();
    summary();
    contents();
  }

  void summary() {
    section("summary", "In short");
    const Tally& t = totals_.crimes;
    paragraph(fmt::format(
        "Onus read {} and found {} owed in {} of them. It makes {} on {}; on the "
        "other {} what is held agrees with what is owed.",
        counted(totals_.reports, "report", "reports"), counted(t.owed, "crime", "crimes"),
        with_commas(totals_.reports_owing), counted(result_.findings.size(), "finding", "findings"),
        counted(totals_.reports_with_findings, "report", "reports"),
        with_commas(totals_.reports - totals_.reports_with_findings)));
    if (t.owed > 0) shortfall();
    if (t.recorded > 0)
      paragraph(fmt::format(
          "Of the {} recorded, {} ({} percent) recorded within the time limit "
          "and {} ({} percent) in the right class.",
          with_commas(t.recorded), in_figures(t.in_time, "was", "were"),
          percent(static_cast<double>(t.in_time) / static_cast<double>(t.recorded)),
          with_commas(t.right_class),
          percent(static_cast<double>(t.right_class) / static_cast<double>(t.recorded))));
    domestic_abuse();
    html_
        .element("p",
                 "These are findings for a person to decide. Each one carries its rule, its "
                 "source and the words of the log that led to it.",
                 {{"class", "note"}})
        .line();
  }

  void shortfall() {
    const Tally& t = totals_.crimes;
    if (t.owed == t.recorded) return paragraph("No crime is missing.");
    std::string words = fmt::format("{} missing", counted(t.missing, "crime is", "crimes are"));
    words = capitalised(words);
    if (totals_.missing_with_form > 0)
      words += fmt::format("; for {} of them a risk form is held where the crime should be",
                           in_words(totals_.missing_with_form));
    words += ".";
    if (t.parked > 0)
      words += fmt::format(" {} of rape {} held only as N100, a report not yet confirmed.",
                           t.parked == 1 ? "One crime" : in_words(t.parked, true) + " crimes",
                           t.parked == 1 ? "is" : "are");
    paragraph(words);
  }

  void domestic_abuse() {
    const Tally& t = totals_.domestic_abuse;
    if (t.owed == 0) return;
    paragraph(
        fmt::format("Domestic abuse: {} of {} recorded; {} missing, {} of these with a risk form.",
                    with_commas(t.recorded), counted(t.owed, "crime owed is", "crimes owed are"),
                    counted(t.missing, "is", "are"), in_words(totals_.abuse_missing_with_form)));
  }

  void contents() {
    html_.open("nav", {{"aria-label", "Contents"}}).open("ul", {{"class", "contents"}});
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kSections = {
        {{"found", "What was found"},
         {"units", "Where it was found"},
         {"classes", "Which crimes are not recorded"},
         {"months", "When the reports came in"},
         {"findings", "The findings, in order of priority"},
         {"cases", "The cases"},
         {"method", "How the figures were made"}}};
    for (const auto& [id, title] : kSections) {
      html_.open("li");
      append_link(html_, id, title);
      html_.close("li");
    }
    html_.close("ul").close("nav").line();
  }

  void filter_form() {
    html_.open("form", {{"id", "filter"},
                        {"class", "filter"},
                        {"hidden", ""},
                        {"aria-label", "Filter the findings"}});
    constexpr std::array<std::array<std::string_view, 3>, 3> kSelects = {
        {{"kind", "Finding", "All findings"},
         {"unit", "Unit", "All units"},
         {"class", "Class", "All classes"}}};
    for (const auto& [name, label, all] : kSelects) {
      const std::string id = "filter-" + std::string(name);
      html_.open("div").element("label", label, {{"for", id}});
      html_.open("select", {{"id", id}, {"name", name}}).element("option", all, {{"value", "*"}});
      html_.close("select").close("div");
    }
    html_.open("div").element("label", "Words", {{"for", "filter-text"}});
    html_
        .open(
            "input",
            {{"id", "filter-text"}, {"name", "text"}, {"type", "search"}, {"autocomplete", "off"}})
        .close("div");
    html_.element("button", "Clear", {{"type", "reset"}});
    html_.element("p", "", {{"class", "shown"}, {"id", "shown"}, {"role", "status"}});
    html_.close("form").line();
  }

  void findings() {
    section("findings", "The findings, in order of priority");
    if (result_.findings.empty()) return paragraph("There are none.");
    if (result_.cases_left_out > 0)
      paragraph(
          fmt::format("Shown are the {} with the highest priority. {} findings; all {} are in "
                      "findings.csv.",
                      in_figures(result_.cases.size(), "report", "reports"),
                      in_figures(result_.cases_left_out, "more report has", "more reports have"),
                      in_figures(result_.findings.size(), "finding", "findings")));
    else
      paragraph(
          "Priority is harm times confidence, by the kind of finding; higher for domestic "
          "abuse, and for a child or an adult at risk.");
    filter_form();
    html_.open(
        "div",
        {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", "Findings"}});
    html_.open("table", {{"id", "findings-table"}, {"class", "findings-table"}});
    html_.element("caption", "Findings; each report links to its case").open("thead").open("tr");
    html_.element("th", "No.", {{"scope", "col"}, {"class", "number"}});
    for (const std::string_view column : {"Report", "Finding", "What", "Unit", "Received"})
      html_.element("th", column, {{"scope", "col"}});
    html_.element("th", "Priority", {{"scope", "col"}, {"class", "number"}});
    html_.close("tr").close("thead").open("tbody").line();
    rows();
    html_.close("tbody").close("table").close("div").line();
  }

  void rows() {
    std::vector<std::pair<size_t, size_t>> order;  // finding, case
    for (size_t c = 0; c < result_.cases.size(); ++c)
      for (size_t i = 0; i < result_.cases[c].findings.size() && i < kFindingsPerCase; ++i)
        order.emplace_back(result_.cases[c].findings[i], c);
    std::ranges::sort(order);
    for (const auto& [index, in_case] : order) {
      row(result_.findings[index], index, in_case);
      sink_.drain();
    }
  }

  void row(const Finding& f, size_t index, size_t in_case) {
    html_.open("tr", {{"data-kind", name_of(f.kind)},
                      {"data-kind-title", title_of(f.kind)},
                      {"data-unit", f.unit},
                      {"data-class", f.crime_class},
                      {"data-class-title", f.crime_class + " " + f.title}});
    html_.element("td", with_commas(index + 1),
                  {{"class", "number"}, {"data-sort", std::to_string(index + 1)}});
    html_.open("th", {{"scope", "row"}, {"class", "nowrap"}});
    append_link(html_, case_id(in_case), f.report);
    html_.close("th").element("td", title_of(f.kind)).element("td", f.message);
    html_.element("td", f.unit);
    html_.element("td", day_in_words(local_day(f.received)),
                  {{"class", "nowrap"}, {"data-sort", format_instant(f.received)}});
    html_.element("td", priority_in_words(f.priority),
                  {{"class", "number"}, {"data-sort", fmt::format("{:.2f}", f.priority)}});
    html_.close("tr").line();
  }

  void cases() {
    section("cases", "The cases");
    if (result_.cases.empty()) return paragraph("There are none.");
    paragraph("Open a case to see its log. The decisive words are underlined and in bold.");
    for (size_t i = 0; i < result_.cases.size(); ++i) {
      append_case(html_, result_, i);
      sink_.drain();
    }
  }

  void method() {
    section("method", "How the figures were made");
    paragraph(
        "Every report of the extract is read and decided under the rules in force on the day it "
        "was received. What is owed is paired one to one with what is held for the same report. "
        "A crime owed counts as recorded when a crime record of any class answers it, also one "
        "cancelled since; a wrong class, a late record and a wrong cancellation are findings of "
        "their own. What is held beyond what is owed is never set off against what is missing.");
    paragraph(
        "The interval is what chance would leave open if these reports were a random sample of a "
        "larger number. It does not cover errors in reading or gaps in the extract.");
    section("left-out", "Not in these figures");
    html_.open("ul");
    const auto item = [&](uint64_t count, std::string_view one, std::string_view many) {
      if (count > 0) html_.element("li", counted(count, one, many) + ".");
    };
    html_.element("li",
                  fmt::format("N100 and N300 records, which are not crimes: {} owed, {} held for "
                              "them.",
                              with_commas(totals_.report_records.owed),
                              with_commas(totals_.report_records.recorded)));
    item(totals_.rejected, "rejected line, listed in rejects.ndjson",
         "rejected lines, listed in rejects.ndjson");
    item(totals_.orphan_crimes, "crime record that names no report of the extract",
         "crime records that name no report of the extract");
    item(totals_.orphan_forms, "form that names no report of the extract",
         "forms that name no report of the extract");
    item(totals_.outside_rulebook, "record in a class that the rulebook does not have",
         "records in classes that the rulebook does not have");
    item(totals_.not_judged, "record where nothing is owed and Onus is not sure enough to say so",
         "records where nothing is owed and Onus is not sure enough to say so");
    item(totals_.no_crime_read, "record held where Onus reads no crime, a finding of low priority",
         "records held where Onus reads no crime, findings of low priority");
    html_.close("ul").line();
  }

  void end() {
    html_.close("main").open("footer");
    std::string made = fmt::format("Made by Onus {}; rulebook {}; lexicon {}; weights {}.",
                                   about_.version, about_.rulebook, about_.lexicon, about_.weights);
    for (const auto& input : about_.inputs)
      made += fmt::format(" {}: {} ({}).", input.what, input.file, input.hash);
    html_.element("p", made).close("footer");
    html_.open("script").markup(kReportScript).close("script");
    html_.close("body").close("html").line();
  }

  FileSink& sink_;
  HtmlOut html_;
  const AuditResult& result_;
  const AuditTotals& totals_;
  const AuditAbout& about_;
};

}  // namespace

void write_html_report(FileSink& sink, const AuditResult& result, const AuditAbout& about) {
  Page(sink, result, about).run();
}

}  // namespace onus
