#include "explain/html_page.h"

#include <fmt/format.h>

#include <array>

#include "audit/wording.h"
#include "base/html.h"
#include "base/page_style.h"
#include "explain/explain_assets.h"

namespace onus {
namespace {

// By MarkKind.
constexpr std::array<std::string_view, kMarkKinds> kClasses = {"act", "not-meant", "relation",
                                                               "person", "fact"};

std::string_view class_of(MarkKind kind) { return kClasses[static_cast<size_t>(kind)]; }

std::string note_id(size_t number) { return fmt::format("note-{}", number); }

class Page {
 public:
  explicit Page(const Explanation& e) : e_(e), html_(out_) {}

  std::string run() {
    head();
    html_.open("main", {{"id", "main"}, {"tabindex", "-1"}});
    html_.element("h1", fmt::format("Report {}: {}", e_.report, e_.outcome)).line();
    about();
    log();
    account();
    crimes("Owed", "owed", e_.owed, true);
    incident();
    crimes("Considered and not owed", "not-owed", e_.not_owed, false);
    gave_way();
    questions();
    html_.close("main").close("body").close("html").line();
    return std::move(out_);
  }

 private:
  void head() {
    html_.markup("<!doctype html>").line().open("html", {{"lang", "en-GB"}}).open("head");
    html_.markup("<meta charset=\"utf-8\">");
    html_.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html_.markup(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\">");
    html_.element("title", fmt::format("Report {} explained - Onus", e_.report));
    html_.open("style")
        .markup(kPageStyle)
        .markup(kExplainStyle)
        .close("style")
        .close("head")
        .line();
    html_.open("body").element("a", "Skip to the main content",
                               {{"class", "skip"}, {"href", "#main"}});
    html_.open("header").element("p", "Onus: a report explained").close("header").line();
  }

  void row(std::string_view term, std::string_view words) {
    if (words.empty()) return;
    html_.open("div").element("dt", term).element("dd", words).close("div");
  }

  void about() {
    html_.open("dl");
    row("Received", instant_in_words(e_.received));
    row("Law of", format_day(e_.law_on));
    row("Unit", e_.unit);
    row("Closed as", e_.closing_code);
    html_.close("dl").line();
  }

  void legend() {
    html_.element("p",
                  "Marked words carry the number of a note below their entry. What they were "
                  "read as:");
    html_.open("ul", {{"class", "legend"}});
    for (size_t i = 0; i < kMarkKinds; ++i) {
      const auto kind = static_cast<MarkKind>(i);
      html_.open("li").element("mark", name_of(kind), {{"class", class_of(kind)}}).close("li");
    }
    html_.close("ul").line();
  }

  void log() {
    html_.element("h2", "The log, with what was read");
    legend();
    html_.open("ol", {{"class", "log"}});
    for (const MarkedEntry& entry : e_.log) {
      html_.open("li").open("p", {{"class", "entry-head"}});
      html_.element("time", instant_in_words(entry.at), {{"datetime", format_instant(entry.at)}});
      if (!entry.by.empty()) html_.text(", " + entry.by);
      html_.close("p").open("p", {{"class", "words"}});
      for (const MarkedPiece& piece : entry.pieces) add_piece(piece);
      html_.close("p");
      add_notes(entry);
      html_.close("li").line();
    }
    html_.close("ol").line();
  }

  void add_piece(const MarkedPiece& piece) {
    if (!piece.kind) {
      html_.text(piece.text);
      return;
    }
    html_.open("mark", {{"class", class_of(*piece.kind)}});
    html_.element("span", fmt::format("[{}: ", name_of(*piece.kind)), {{"class", "unseen"}});
    html_.text(piece.text).element("span", "]", {{"class", "unseen"}}).close("mark");
    if (piece.notes.empty()) return;
    html_.open("sup");
    for (size_t i = 0; i < piece.notes.size(); ++i) {
      if (i > 0) html_.text(" ");
      append_link(html_, note_id(piece.notes[i]), std::to_string(piece.notes[i]));
    }
    html_.close("sup");
  }

  void add_notes(const MarkedEntry& entry) {
    if (entry.notes.empty()) return;
    html_.open("ol", {{"class", "notes"}, {"start", std::to_string(entry.first_note)}});
    for (size_t i = 0; i < entry.notes.size(); ++i)
      html_.element("li", fmt::format("{}: {}", name_of(entry.notes[i].kind), entry.notes[i].says),
                    {{"id", note_id(entry.first_note + i)}});
    html_.close("ol");
  }

  template <size_t N>
  void open_table(std::string_view caption, const std::array<std::string_view, N>& columns) {
    html_.open(
        "div",
        {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", caption}});
    html_.open("table").element("caption", caption).open("thead").open("tr");
    for (std::string_view column : columns) html_.element("th", column, {{"scope", "col"}});
    html_.close("tr").close("thead").open("tbody");
  }

  void close_table() { html_.close("tbody").close("table").close("div").line(); }

  void table_row(std::string_view first, std::initializer_list<std::string_view> rest) {
    html_.open("tr").element("th", first, {{"scope", "row"}});
    for (std::string_view cell : rest) html_.element("td", cell);
    html_.close("tr");
  }

  void account() {
    html_.element("h2", "Who did what to whom");
    if (!e_.persons.empty()) {
      open_table("Persons",
                 std::array<std::string_view, 5>{"Person", "Called", "Part", "Age", "Facts"});
      for (const ExplainedPerson& p : e_.persons)
        table_row(p.id, {p.label, p.roles, p.age, p.facts});
      close_table();
    }
    list(e_.relations);
    if (e_.acts.empty()) {
      html_.element("p", "No act was read.");
    } else {
      open_table("Acts", std::array<std::string_view, 7>{"Act", "By", "To", "Status", "Said by",
                                                         "Sure", "Facts"});
      for (const ExplainedAct& a : e_.acts)
        table_row(a.act,
                  {a.by, a.to, a.status, a.voice, fmt::format("{:.2f}", a.confidence), a.facts});
      close_table();
    }
    if (!e_.facts.empty()) html_.element("p", "The report: " + e_.facts);
  }

  void list(const std::vector<std::string>& items) {
    if (items.empty()) return;
    html_.open("ul");
    for (const std::string& item : items) html_.element("li", item);
    html_.close("ul").line();
  }

  void rules(const std::vector<ExplainedRule>& because) {
    if (because.empty()) return;
    html_.open("ul");
    for (const ExplainedRule& rule : because) {
      html_.open("li").text(rule.says).text(" ");
      html_.element(
          "span",
          fmt::format("Rule: {}. Source: {}.{}", rule.rule, rule.source,
                      rule.disputed ? " The official text conflicts with itself here." : ""),
          {{"class", "source"}});
      html_.close("li");
    }
    html_.close("ul");
  }

  void crimes(std::string_view heading, std::string_view css_class,
              const std::vector<ExplainedCrime>& crimes, bool owed) {
    if (crimes.empty()) return;
    html_.element("h2", heading).open("div", {{"class", css_class}});
    for (const ExplainedCrime& crime : crimes) {
      const std::string count =
          owed ? fmt::format("{}{} x ", crime.count_at_least ? "at least " : "", crime.count) : "";
      html_.open("section", {{"class", "crime"}});
      html_.element("h3", fmt::format("{}{} {}", count, crime.crime_class, crime.title));
      html_.open("dl");
      row("Victim", crime.victims);
      if (owed) row("Record by", instant_in_words(crime.record_by));
      row("Sure", fmt::format("{:.2f}", crime.confidence));
      for (const std::string& flag : crime.flags) row("Flag", flag);
      for (const std::string& quote : crime.quotes) {
        html_.open("div").element("dt", "Words").open("dd").element("q", quote);
        html_.close("dd").close("div");
      }
      html_.close("dl");
      rules(crime.because);
      html_.close("section").line();
    }
    html_.close("div").line();
  }

  void incident() {
    if (e_.incident.empty()) return;
    html_.element("h2", "Incident: " + e_.incident);
    rules(e_.incident_because);
  }

  void gave_way() {
    if (e_.gave_way.empty()) return;
    html_.element("h2", "Rules that gave way");
    open_table("Rules that gave way",
               std::array<std::string_view, 4>{"Rule", "Gave way to", "In question", "Because"});
    for (const RuleThatGaveWay& one : e_.gave_way)
      table_row(one.rule, {one.by, one.about, one.by_says});
    close_table();
  }

  void questions() {
    if (e_.questions.empty()) return;
    html_.element("h2", "What would change the answer").open("ul");
    for (const ExplainedQuestion& question : e_.questions) {
      html_.open("li").text(question.ask).text(" ");
      html_.element("span", "Fact: " + question.fact, {{"class", "source"}});
      std::vector<std::string> outcomes;
      for (const WhatIf& one : question.what_if)
        outcomes.push_back(fmt::format("{}: {}", one.value, one.outcome));
      list(outcomes);
      html_.close("li");
    }
    html_.close("ul").line();
  }

  const Explanation& e_;
  std::string out_;
  HtmlOut html_;
};

}  // namespace

std::string html_page(const Explanation& explanation) { return Page(explanation).run(); }

}  // namespace onus
