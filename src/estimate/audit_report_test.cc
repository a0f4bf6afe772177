#include "estimate/audit_report.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <set>

#include "estimate/audit_report_testing.h"
#include "estimate/report_words.h"

namespace onus {
namespace {

std::string json_of(const AuditReport& report) {
  std::string out;
  append_report_json(out, report);
  return out;
}
std::string html_of(const AuditReport& report) {
  std::string out;
  append_report_html(out, report);
  return out;
}
std::string csv_of(const AuditReport& report) {
  std::string out;
  append_report_csv(out, report);
  return out;
}
bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}
size_t times(const std::string& text, std::string_view part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(AuditReport, JsonHasEveryEstimate) {
  const auto root = boost::json::parse(json_of(example_report()));
  const auto& all = root.at("domains").at(0);
  EXPECT_EQ(all.at("domain").as_string(), "all");
  for (const char* kind : {"normal", "wilson", "clopper_pearson"}) {
    const auto& interval = all.at("reviews_alone").at(kind);
    EXPECT_LT(interval.at("low").to_number<double>(), interval.at("high").to_number<double>());
  }
  for (const char* kind : {"difference", "prediction_powered", "regression"})
    EXPECT_GT(all.at("machine_assisted").at(kind).at("equivalent_reports").to_number<double>(), 0);
  EXPECT_EQ(all.at("advised").as_string(), "regression");
  EXPECT_EQ(root.at("without_crime").at(0).as_string(), "rape");
  EXPECT_TRUE(root.at("found_by_neither").at("indicative_only").as_bool());
}

TEST(AuditReport, ALaterAuditReadsWhatThisOneWrote) {
  const AuditReport first = example_report();
  const auto earlier = read_earlier(json_of(first));
  ASSERT_TRUE(earlier) << earlier.error().text();
  ASSERT_EQ(earlier->size(), 2);  // the one before it, and itself
  EXPECT_EQ(earlier->back().from, first.from);
  EXPECT_NEAR(earlier->back().domains[0].value, first.estimate.domains[0].advised_rate().value,
              1e-11);
  AuditReport second = first;
  second.from = *parse_day("2026-09-01"), second.to = *parse_day("2027-02-28");
  second.earlier = *earlier;
  const auto changes = changes_since(second);
  ASSERT_EQ(changes.size(), 2);
  EXPECT_EQ(changes[0].earlier_from, first.from);
  EXPECT_FALSE(changes[0].change.significant);
}

TEST(AuditReport, RefusesWhatIsNoEarlierAudit) {
  for (const char* text :
       {"", "[]", "{}", "{\"trend\": 1}", "{\"trend\": [{}]}",
        "{\"trend\": [{\"period\": {\"from\": \"x\", \"to\": \"2026-01-01\"}, \"domains\": []}]}",
        "{\"trend\": [{\"period\": {\"from\": \"2026-01-01\", \"to\": \"2026-02-01\"}, "
        "\"domains\": "
        "[{\"domain\": \"all\", \"rate\": 7, \"standard_error\": 0, \"low\": 0, \"high\": 1}]}]}"})
    EXPECT_FALSE(read_earlier(text)) << text;
}

TEST(AuditReport, CsvHasALineAFigureOfEightFields) {
  const std::string csv = csv_of(example_report());
  EXPECT_TRUE(csv.starts_with("section,name,figure,value,low,high,count,of\n"));
  EXPECT_TRUE(has(csv, "\nrate,all,reviews_normal,"));
  EXPECT_TRUE(has(csv, "\nrate,violence,regression_wilson,"));
  EXPECT_TRUE(has(csv, "\nmeasure,n100_right,as_found,"));
  EXPECT_TRUE(has(csv, "\nunrecorded_a_year,all,reviews_normal,"));
  size_t from = 0;
  for (size_t end = csv.find('\n'); end != std::string::npos; end = csv.find('\n', from)) {
    EXPECT_EQ(times(csv.substr(from, end - from), ","), 7u) << csv.substr(from, end - from);
    from = end + 1;
  }
}

TEST(AuditReport, PageStatesFindingsSourcesAndNoGrade) {
  const std::string html = html_of(example_report());
  EXPECT_TRUE(has(html, "No grade is predicted"));
  EXPECT_TRUE(has(html, "Indicative only"));
  EXPECT_TRUE(has(html, "The most frequent reason: A second crime"));
  EXPECT_TRUE(has(html, "the rate rose from 70.2%"));
  // Beside each chart stands a table, and under each its source.
  EXPECT_EQ(times(html, "<figure"), 5u);
  EXPECT_EQ(times(html, "class=\"beside\""), 5u);
  EXPECT_GE(
      times(html, "Source: statistical audit of Borsetshire; reports received from 1 March 2026"),
      5u);
  EXPECT_EQ(times(html, "<script"), 0u);
  EXPECT_EQ(times(html, "http"), 1u);  // the http-equiv of the policy: no address
  EXPECT_FALSE(has(html, "nan"));
  for (const char* tag : {"table", "div", "ul", "section", "figure", "svg", "li", "p"})
    EXPECT_EQ(times(html, std::string("<") + tag + ">") + times(html, std::string("<") + tag + " "),
              times(html, std::string("</") + tag + ">"))
        << tag;
}

TEST(AuditReport, OneThingIsNotWrittenAsMany) {
  AuditReport report = example_report();
  for (AuditMeasure& measure : report.measures) measure.count = measure.of = 1;
  report.estimate.reviewed_reports = report.estimate.frame_reports = 1;
  report.recorded_crime = 1;
  report.finders = TwoFinders{.first = 1, .second = 1, .both = 1};
  const std::string html = html_of(report);
  EXPECT_TRUE(has(html, ">1 crime recorded<"));
  EXPECT_TRUE(has(html, "1 of 1 report was reviewed blind"));
  EXPECT_TRUE(has(html, "found 1 crime not recorded and the machine 1; 1 was found by both"));
  for (const char* wrong :
       {" 1 crimes", " 1 reports", ">1 crimes", ">1 records", " 1 were ", " 1 are "})
    EXPECT_FALSE(has(html, wrong)) << wrong;
}

TEST(AuditReport, LinksOfThePageLeadSomewhere) {
  const std::string html = html_of(example_report());
  for (size_t at = html.find("href=\"#"); at != std::string::npos;
       at = html.find("href=\"#", at + 1)) {
    const size_t from = at + 7, end = html.find('"', from);
    EXPECT_TRUE(has(html, "id=\"" + html.substr(from, end - from) + "\""));
  }
}

TEST(AuditReport, AnAuditWithNothingFoundIsStillAPage) {
  AuditReport report{.from = *parse_day("2026-03-01"), .to = *parse_day("2026-08-31")};
  EXPECT_TRUE(has(html_of(report), "No crime was found"));
  EXPECT_TRUE(boost::json::parse(json_of(report)).is_object());
  EXPECT_EQ(csv_of(report), "section,name,figure,value,low,high,count,of\n");
}

TEST(AuditReport, HostileNamesStayText) {
  AuditReport report = example_report();
  report.force = "<script>alert(1)</script>";
  report.units[0].unit = "=HYPERLINK(\"x\")";
  EXPECT_FALSE(has(html_of(report), "<script"));
  EXPECT_TRUE(has(csv_of(report), "'=HYPERLINK"));
  EXPECT_TRUE(boost::json::parse(json_of(report)).is_object());
}

TEST(ReportWords, HalfTheIntervalIsNotCutAtTheEnds) {
  RateEstimate rate{.value = 0.9, .error = 0.1};
  rate.normal = {0.704, 1};
  EXPECT_EQ(half_width_in_words(rate), "19.60");
}

TEST(ReportWords, RoundAsPeopleDo) {
  EXPECT_EQ(percent_in_words(0.6532), "65.3%");
  EXPECT_EQ(crimes_in_words(30289), "30,300");
  EXPECT_EQ(crimes_in_words(347), "350");
  EXPECT_EQ(crimes_in_words(42.4), "42");
  EXPECT_EQ(unrecorded_in_words({.value = 30289, .low = 27500}), "30,300 (27,500 or more)");
}

}  // namespace
}  // namespace onus
