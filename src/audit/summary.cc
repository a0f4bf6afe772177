// The figures of an audit as JSON and as a few lines of text.
#include <fmt/format.h>

#include "audit/wording.h"
#include "audit/writers.h"
#include "base/json_out.h"
#include "estimate/interval.h"

namespace onus {
namespace {

constexpr std::string_view kMethod =
    "Every report of the extract is read and decided under the rules in force on the day it was "
    "received; what is owed is paired one to one with what is held for the same report. A crime "
    "owed "
    "counts as recorded when a crime record of any class answers it, also one cancelled since.";
constexpr std::string_view kInterval =
    "95 percent, Wilson's score interval (Wilson 1927). It is what chance would leave open if "
    "these "
    "reports were a random sample of a larger number; it does not cover errors in reading or in "
    "the "
    "extract.";

class Summary {
 public:
  Summary(std::string& out, const AuditResult& result)
      : json_(out), result_(result), totals_(result.totals) {}

  void run(const AuditAbout& about) {
    json_.open_object();
    made_with(about);
    if (!result_.force.empty()) json_.field("force", result_.force);
    period();
    reports();
    rates();
    kinds();
    held();
    groups("by_unit", totals_.by_unit);
    groups("by_class", totals_.by_class);
    groups("by_family", totals_.by_family);
    groups("by_month", totals_.by_month);
    method();
    json_.close_object();
  }

 private:
  JsonOut& number(std::string_view name, uint64_t value) {
    return json_.field(name, static_cast<int64_t>(value));
  }

  void rate(std::string_view name, uint64_t count, uint64_t of, std::string_view what,
            std::string_view of_what) {
    const Rate rate = wilson_rate(count, of);
    json_.key(name).open_object();
    number("count", count);
    number("of", of);
    json_.key("rate");
    if (of == 0)
      json_.null();
    else
      json_.number(rate.value, 6);
    json_.key("low");
    if (of == 0)
      json_.null();
    else
      json_.number(rate.low, 6);
    json_.key("high");
    if (of == 0)
      json_.null();
    else
      json_.number(rate.high, 6);
    json_.field("what", what).field("of_what", of_what).close_object();
  }

  void made_with(const AuditAbout& about) {
    json_.key("made_with").open_object().field("onus", about.version);
    json_.field("rulebook", about.rulebook).field("lexicon", about.lexicon);
    json_.field("weights", about.weights);
    json_.key("editions").open_array();
    for (const std::string& edition : about.editions) json_.text(edition);
    json_.close_array().key("inputs").open_array();
    for (const auto& input : about.inputs)
      json_.open_object()
          .field("what", input.what)
          .field("file", input.file)
          .field("hash", input.hash)
          .close_object();
    json_.close_array().close_object();
  }

  void period() {
    json_.key("period").open_object();
    json_.key("first_received");
    if (totals_.first_received)
      json_.text(format_instant(*totals_.first_received));
    else
      json_.null();
    json_.key("last_received");
    if (totals_.last_received)
      json_.text(format_instant(*totals_.last_received));
    else
      json_.null();
    json_.close_object();
  }

  void reports() {
    json_.key("reports").open_object();
    number("read", totals_.reports);
    number("rejected", totals_.rejected);
    number("owing_a_crime", totals_.reports_owing);
    number("with_findings", totals_.reports_with_findings);
    number("without_findings", totals_.reports - totals_.reports_with_findings);
    number("decided_on_disputed_rules", totals_.reports_disputed);
    json_.close_object();
  }

  void rates() {
    const Tally& t = totals_.crimes;
    rate("recording_rate", t.recorded, t.owed, "crimes recorded", "crimes owed");
    rate("in_time", t.in_time, t.recorded, "crimes recorded within the time limit",
         "crimes owed and recorded");
    rate("right_class", t.right_class, t.recorded, "crimes recorded in the class owed",
         "crimes owed and recorded");
    json_.key("crimes").open_object();
    tally(t);
    number("entries_counted_at_least", totals_.counted_at_least);
    json_.close_object();
    json_.key("reports_of_rape_and_death").open_object();
    json_.field("what", "N100 and N300 records owed; not crimes and in no rate");
    tally(totals_.report_records);
    json_.close_object();
    json_.key("domestic_abuse").open_object();
    json_.field("what", "the crimes of reports of domestic abuse");
    tally(totals_.domestic_abuse);
    number("missing_with_a_form", totals_.abuse_missing_with_form);
    json_.close_object();
    rate("missing_with_a_form", totals_.missing_with_form, t.missing,
         "crimes missing where a risk form is held", "crimes missing");
  }

  void tally(const Tally& t) {
    number("owed", t.owed);
    number("recorded", t.recorded);
    number("recorded_in_time", t.in_time);
    number("recorded_in_right_class", t.right_class);
    number("held_as_n100_only", t.parked);
    number("missing", t.missing);
  }

  void kinds() {
    json_.key("findings").open_object();
    number("all", result_.findings.size());
    json_.key("by_kind").open_object();
    for (const FindingKind kind : kEveryFindingKind) {
      const KindTotal& total = totals_.kinds[static_cast<size_t>(kind)];
      json_.key(name_of(kind)).open_object();
      number("findings", total.findings);
      number("crimes", total.crimes);
      json_.close_object();
    }
    json_.close_object();
    number("crimes_held_where_none_is_read", totals_.no_crime_read);
    json_.close_object();
  }

  void held() {
    json_.key("held").open_object();
    number("crime_records", totals_.held_crimes);
    number("forms", totals_.held_forms);
    rate("cancelled_wrongly",
         totals_.kinds[static_cast<size_t>(FindingKind::kCancelledWrongly)].findings,
         std::max(totals_.cancelled,
                  totals_.kinds[static_cast<size_t>(FindingKind::kCancelledWrongly)].findings),
         "cancelled records with a fault", "cancelled records checked");
    rate("outcomes_wrong",
         totals_.kinds[static_cast<size_t>(FindingKind::kOutcomeWrong)].findings, totals_.outcomes,
         "outcomes whose conditions are not met", "outcomes checked");
    number("crimes_naming_no_report", totals_.orphan_crimes);
    number("forms_naming_no_report", totals_.orphan_forms);
    json_.key("first_crimes_naming_no_report").open_array();
    for (const std::string& crime : totals_.orphan_numbers) json_.text(crime);
    json_.close_array();
    number("class_not_in_rulebook", totals_.outside_rulebook);
    number("not_judged", totals_.not_judged);
    json_.close_object();
  }

  void groups(std::string_view name, const std::map<std::string, Tally>& groups) {
    json_.key(name).open_array();
    for (const auto& [group, t] : groups) {
      json_.open_object().field("name", group);
      if (name == "by_class")
        if (const auto title = totals_.class_titles.find(group);
            title != totals_.class_titles.end())
          json_.field("title", title->second);
      tally(t);
      json_.key("findings").open_object();
      for (const FindingKind kind : kEveryFindingKind)
        if (const uint64_t count = t.findings[static_cast<size_t>(kind)]; count > 0)
          number(name_of(kind), count);
      json_.close_object().close_object();
    }
    json_.close_array();
  }

  void method() {
    json_.key("method").open_object().field("how", kMethod).field("interval", kInterval);
    json_.key("excluded").open_array();
    json_.text("N100 and N300 records: counted apart, in no rate");
    json_.text("rejected lines: no report could be read from them");
    json_.text(
        "records held beyond what is owed: reported as findings, never set off against crimes "
        "missing");
    json_.text(
        "records held for reports that are not in the extract, and records in classes that "
        "the rulebook does not have");
    json_.close_array();
    json_.field("priority",
                "harm x confidence x kind factor x 1.5 for domestic abuse x 1.5 for a "
                "child or an adult at risk; doc/formats/finding.md");
    json_.close_object();
  }

  JsonOut json_;
  const AuditResult& result_;
  const AuditTotals& totals_;
};

}  // namespace

void append_summary_json(std::string& out, const AuditResult& result, const AuditAbout& about) {
  Summary(out, result).run(about);
  out += '\n';
}

std::string summary_text(const AuditResult& result) {
  const AuditTotals& totals = result.totals;
  const Rate rate = wilson_rate(totals.crimes.recorded, totals.crimes.owed);
  std::string out = in_figures(totals.reports, "report", "reports") + " read";
  if (totals.rejected > 0)
    out += ", " + in_figures(totals.rejected, "line", "lines") + " rejected";
  out += '\n';
  if (rate.of > 0)
    out += fmt::format("{} of {} {} recorded: {} percent ({} to {})\n", with_commas(rate.count),
                       in_figures(rate.of, "crime owed", "crimes owed"),
                       rate.count == 1 ? "is" : "are", percent(rate.value), percent(rate.low),
                       percent(rate.high));
  else
    out += "no crime is owed\n";
  out += fmt::format("{} on {}\n", in_figures(result.findings.size(), "finding", "findings"),
                     in_figures(totals.reports_with_findings, "report", "reports"));
  for (const FindingKind kind : kEveryFindingKind) {
    const KindTotal& total = totals.kinds[static_cast<size_t>(kind)];
    if (total.findings > 0)
      out += fmt::format("  {:<20} {:>7}\n", title_of(kind), with_commas(total.findings));
  }
  if (totals.orphan_crimes + totals.orphan_forms > 0)
    out += fmt::format("{} and {} {} no report of the extract\n",
                       in_figures(totals.orphan_crimes, "crime record", "crime records"),
                       in_figures(totals.orphan_forms, "form", "forms"),
                       totals.orphan_crimes + totals.orphan_forms == 1 ? "names" : "name");
  return out;
}

}  // namespace onus
