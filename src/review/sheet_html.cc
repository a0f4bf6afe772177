// The sheet as a page that works offline and by keyboard alone; its script is review_page.js.
#include <fmt/format.h>

#include "audit/wording.h"
#include "base/html_page.h"
#include "base/json_out.h"
#include "base/text.h"
#include "review/review_assets.h"
#include "review/sheet.h"

namespace onus {
namespace {

void append_question(JsonOut& j, SheetColumn column) {
  j.open_object().field("column", name_of(column)).field("question", question_of(column));
  j.key("words").open_array();
  for (const std::string_view word : words_of(column)) j.text(word);
  j.close_array().close_object();
}

void append_questions(JsonOut& j, std::string_view key,
                      std::initializer_list<SheetColumn> columns) {
  j.key(key).open_array();
  for (const SheetColumn column : columns) append_question(j, column);
  j.close_array();
}

void append_report(JsonOut& j, const SheetReport& report) {
  j.open_object().field("report", report.id).field("says", report.says);
  j.key("log").open_array();
  for (const Entry& entry : report.log)
    j.open_object().field("at", instant_in_words(entry.at)).field("by", entry.by)
        .field("text", entry.text).close_object();
  j.close_array().key("records").open_array();
  for (const SheetRecord& record : report.records) {
    j.open_object().field("number", record.number).field("class", record.crime_class);
    j.field("title", record.title).field("victim", record.victim).field("says", record.says);
    j.key("cancelled").truth(record.cancelled);
    j.key("report_record").truth(record.report_record).close_object();
  }
  j.close_array().key("forms").open_array();
  for (const std::string& form : report.forms) j.text(form);
  j.close_array().close_object();
}

std::string sheet_json(const ReviewSheet& sheet) {
  std::string out;
  JsonOut j(out);
  j.open_object().field("plan", sheet.plan).field("name", sheet.name);
  j.field("reading", name_of(sheet.reading));
  j.key("columns").open_array();
  for (size_t c = 0; c + 1 < kSheetColumns; ++c)  // all but what is shown
    j.text(name_of(static_cast<SheetColumn>(c)));
  j.close_array();
  append_questions(j, "questions", {SheetColumn::kDomesticAbuse, SheetColumn::kVulnerable,
                                    SheetColumn::kSafeguarded, SheetColumn::kReferral,
                                    SheetColumn::kEquality});
  append_questions(j, "of_cancelled",
                   {SheetColumn::kRight, SheetColumn::kEntitled, SheetColumn::kTold});
  append_questions(j, "of_report_record", {SheetColumn::kCrimeAtOnce, SheetColumn::kGroundGiven});
  j.key("reasons").open_array();
  for (const MissingReason& reason : sheet.reasons)
    j.open_array().text(reason.name).text(reason.title).text(reason.about)
        .truth(reason.needs_note).close_array();
  j.close_array().key("classes").open_array();
  for (const SheetClass& one : sheet.classes)
    j.open_array().text(one.name).text(one.title).close_array();
  j.close_array().key("report_classes").open_array();
  for (const SheetClass& one : sheet.classes)
    if (one.report_record) j.text(one.name);
  j.close_array().key("reports").open_array();
  for (const SheetReport& report : sheet.reports) append_report(j.new_line(), report);
  j.close_array().close_object();
  std::string safe;  // no text may end the script element
  for (const char c : out) {
    if (c == '<')
      safe += "\\u003c";
    else
      safe += c;
  }
  return safe;
}

// The parts that the script fills.
constexpr std::string_view kBody = R"(<p class="lead">Read each report and say which crimes should exist,
by the rules of its day. Everything can be done with the keyboard: Tab moves on, the arrow keys choose, Space presses a
button, Ctrl and Enter in the note saves. Answers are kept in this browser until you export the sheet.</p>
<noscript><p class="note">This page needs JavaScript. Use the CSV or XLSX sheet instead.</p></noscript>
<p id="no-store" class="note" hidden>This browser keeps nothing of this page: export the sheet before you close it.</p>
<div class="bar">
<div><label for="reviewer">Who reviews</label><br><input type="text" id="reviewer" autocomplete="name" maxlength="80"></div>
<div><label for="go">Go to report</label><br><select id="go"></select></div>
<div><p id="progress"></p></div>
<div><button type="button" id="export">Export the sheet</button></div>
</div>
<p id="status" role="status"></p>
<h2 id="heading" tabindex="-1">Report</h2>
<div id="evidence"></div>
<h3 id="answers">Your answers</h3>
<form id="review" aria-labelledby="answers" novalidate>
<div id="errors" class="errors" role="alert" tabindex="-1" hidden><h4>Before this report can be saved</h4><ul id="error-list"></ul></div>
<div id="any"></div>
<div id="crimes-part" hidden>
<div id="crimes"></div>
<p><button type="button" id="add">Add a crime</button></p>
</div>
<div id="questions"></div>
<p><label for="note">Note</label></p>
<p><textarea id="note" rows="3"></textarea></p>
<p><button type="submit" class="main">Save and go to the next report</button>
<button type="button" id="previous">Previous report</button></p>
</form>
)";

}  // namespace

std::string sheet_html(const ReviewSheet& sheet) {
  std::string out;
  HtmlOut html(out);
  const std::string title = fmt::format("Blind review, {} reading{}", name_of(sheet.reading),
                                        sheet.name == name_of(sheet.reading)
                                            ? std::string()
                                            : fmt::format(" ({})", sheet.name));
  open_page(html, {.title = title,
                   .header = "Onus: blind review",
                   .style = kReviewStyle,
                   .scripted = true});
  html.line();
  html.markup(kBody);
  html.open("datalist", {{"id", "classes"}});
  for (const SheetClass& one : sheet.classes)
    html.element("option", one.title, {{"value", one.name}});
  html.close("datalist").close("main").line();
  html.open("script", {{"type", "application/json"}, {"id", "sheet"}});
  html.markup(sheet_json(sheet)).close("script").line();
  html.open("script").markup(kReviewScript).close("script").close("body").close("html").line();
  return out;
}

}  // namespace onus
