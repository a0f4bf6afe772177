#include "audit/html_case.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "audit/wording.h"

namespace onus {
namespace {

std::string spaced(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', ' ');
  return out;
}

void row(HtmlOut& html, std::string_view term, std::string_view words) {
  html.open("div").element("dt", term).element("dd", words).close("div");
}

// A row whose description is a list; one item stands alone.
template <class Items, class Write>
void list_row(HtmlOut& html, std::string_view term, const Items& items, Write write) {
  if (items.empty()) return;
  html.open("div").element("dt", term).open("dd");
  if (items.size() == 1) {
    write(items.front());
  } else {
    html.open("ul");
    for (const auto& item : items) {
      html.open("li");
      write(item);
      html.close("li");
    }
    html.close("ul");
  }
  html.close("dd").close("div");
}

void about_report(HtmlOut& html, const AuditCase& c) {
  html.open("dl", {{"class", "facts"}});
  row(html, "Received", instant_in_words(c.received));
  if (!c.unit.empty()) row(html, "Unit", c.unit);
  if (c.channel != Channel::kUnstated) row(html, "Route", spaced(name_of(c.channel)));
  if (c.reporter != Reporter::kUnstated) row(html, "Reported by", spaced(name_of(c.reporter)));
  if (!c.closing_code.empty() || c.closed) {
    std::string closed = c.closing_code;
    if (c.closed) closed += (closed.empty() ? "" : ", ") + instant_in_words(*c.closed);
    row(html, "Closed", closed);
  }
  html.close("dl").line();
}

std::string or_nothing(std::string_view words) {
  return words.empty() ? "not given" : std::string(words);
}

// " Also written: victim view: no-contact; suspect: named."
std::string also_written(const Particulars& more) {
  std::string out;
  for (const auto& [name, value] : more)
    out += fmt::format("{}{}: {}", out.empty() ? " Also written: " : "; ", spaced(name), value);
  return out.empty() ? out : out + ".";
}

std::string told_in_words(const std::string& told) {
  const auto at = parse_instant(told);
  return at ? instant_in_words(*at) : or_nothing(told);
}

void append_outcome(HtmlOut& html, const HeldOutcome& outcome) {
  html.text(", outcome " + outcome.code);
  if (outcome.at) html.text(" of " + instant_in_words(*outcome.at));
  html.element("span",
               fmt::format("Evidence: {}. Decided by: {}. Victim told: {}.{}",
                           or_nothing(outcome.evidence), or_nothing(outcome.by_role),
                           told_in_words(outcome.victim_told), also_written(outcome.more)),
               {{"class", "source"}});
}

void append_held(HtmlOut& html, const HeldPart& part) {
  html.text(fmt::format("{}: {}, recorded {}", part.number,
                        class_in_words(part.title, part.crime_class),
                        instant_in_words(part.recorded)));
  if (!part.victim.empty()) html.text(", victim: " + part.victim);
  if (part.status == HeldStatus::kTransferred) html.text(", transferred");
  if (part.outcome) append_outcome(html, *part.outcome);
  if (part.status != HeldStatus::kCancelled) return;
  html.text(", cancelled");
  if (!part.cancelled) return;
  const Cancellation& c = *part.cancelled;
  if (c.at) html.text(" " + instant_in_words(*c.at));
  html.element("span",
               fmt::format("Reason: {}. Information: {}. Decided by: {}. Victim told: {}.{}",
                           or_nothing(c.reason), or_nothing(c.avi), or_nothing(c.by_role),
                           told_in_words(c.victim_told), also_written(c.more)),
               {{"class", "source"}});
}

void owed_and_held(HtmlOut& html, const Finding& finding) {
  if (finding.owed.empty()) {
    row(html, "Owed",
        finding.no_crime_read ? "Onus reads no crime in this report." : "Nothing of this class.");
  } else {
    list_row(html, "Owed", finding.owed, [&](const OwedPart& part) {
      html.text(capitalised(fmt::format("{}{} of {}", part.count_at_least ? "at least " : "",
                                        counted(part.count, "crime", "crimes"),
                                        class_in_words(part.title, part.crime_class))));
      if (part.record_by)
        html.text(fmt::format(", to be recorded by {}", instant_in_words(*part.record_by)));
    });
  }
  if (finding.held.empty()) row(html, "Held", "No crime record.");
  list_row(html, "Held", finding.held, [&](const HeldPart& part) { append_held(html, part); });
  list_row(html, "Form", finding.forms, [&](const FormPart& part) {
    html.text(fmt::format("{} of {}{}", part.form, instant_in_words(part.at),
                          part.domestic_abuse ? ", domestic abuse" : ""));
    if (!part.says.empty()) html.element("span", part.says, {{"class", "source"}});
  });
}

void append_reason(HtmlOut& html, const FindingReason& reason) {
  html.text(reason.says.empty() ? reason.rule : reason.says);
  html.text(" ").open("span", {{"class", "source"}});
  html.text(fmt::format("Rule: {}. Source: {}.", reason.rule, reason.source));
  if (reason.disputed) html.text(" The official text conflicts with itself here.");
  html.close("span");
}

void append_finding(HtmlOut& html, const Finding& finding) {
  html.open("section", {{"class", "finding"}});
  html.element("h4", fmt::format("{}: {}", title_of(finding.kind),
                                 class_in_words(finding.title, finding.crime_class)));
  html.element("p", finding.message);
  html.open("dl");
  owed_and_held(html, finding);
  if (finding.kind == FindingKind::kLate) row(html, "Late by", hours_in_words(finding.hours_late));
  // The rules that fault the record stand first among the reasons.
  const std::span reasons(finding.reasons);
  const size_t faults = std::min(finding.failings.size(), reasons.size());
  const auto write = [&](const FindingReason& reason) { append_reason(html, reason); };
  list_row(html, "What fails", reasons.first(faults), write);
  list_row(html, "Rule", reasons.subspan(faults), write);
  list_row(html, "Decisive words", finding.evidence, [&](const FindingEvidence& evidence) {
    html.open("q").text(evidence.quote).close("q");
    html.text(fmt::format(" (entry {})", evidence.span.entry + 1));
  });
  row(html, "What to do", finding.to_do);
  std::string weight =
      fmt::format("{} percent sure; priority {}", std::lround(finding.confidence * 100),
                  priority_in_words(finding.priority));
  if (finding.domestic_abuse) weight += "; domestic abuse";
  if (finding.child) weight += "; a child or an adult at risk";
  row(html, "Weight", weight);
  html.close("dl").close("section").line();
}

void append_piece(HtmlOut& html, const LogPiece& piece) {
  if (piece.bytes_left_out > 0) {
    html.element("span",
                 fmt::format(" [{} bytes not shown; see the source record] ",
                             with_commas(piece.bytes_left_out)),
                 {{"class", "left-out"}});
  } else if (piece.marked) {
    html.open("mark").element("span", "[decisive words: ", {{"class", "unseen"}});
    html.text(piece.text).element("span", "]", {{"class", "unseen"}}).close("mark");
  } else {
    html.text(piece.text);
  }
}

void append_log(HtmlOut& html, const AuditCase& c) {
  html.element("h4", "The log").open("ol", {{"class", "log"}});
  uint64_t number = 1;
  for (const LogEntry& entry : c.log) {
    html.open("li", {{"value", std::to_string(number)}});
    if (entry.entries_left_out > 0) {
      html.element("p",
                   fmt::format("{} not shown; see the source record.",
                               counted(entry.entries_left_out, "entry", "entries")),
                   {{"class", "left-out"}});
      number += entry.entries_left_out;
    } else {
      html.open("p", {{"class", "entry-head"}});
      html.element("time", instant_in_words(entry.at), {{"datetime", format_instant(entry.at)}});
      if (!entry.by.empty()) html.text(", " + entry.by);
      html.close("p").open("p", {{"class", "words"}});
      for (const LogPiece& piece : entry.pieces) append_piece(html, piece);
      html.close("p");
      ++number;
    }
    html.close("li");
  }
  html.close("ol").line();
}

void append_neighbours(HtmlOut& html, const AuditResult& result, size_t index) {
  html.open("p", {{"class", "neighbours"}});
  if (index > 0)
    append_link(html, case_id(index - 1),
                fmt::format("Previous case: {}", result.cases[index - 1].report));
  if (index + 1 < result.cases.size())
    append_link(html, case_id(index + 1),
                fmt::format("Next case: {}", result.cases[index + 1].report));
  append_link(html, "findings", "Back to the findings");
  html.close("p");
}

}  // namespace

std::string case_id(size_t index) { return fmt::format("case-{}", index + 1); }

void append_case(HtmlOut& html, const AuditResult& result, size_t index) {
  const AuditCase& c = result.cases[index];
  html.open("details", {{"class", "case"}}).open("summary");
  html.element("h3", fmt::format("Case {}: {}", with_commas(index + 1), c.report));
  const Finding& first = result.findings[c.findings.front()];
  std::string brief = first.message;
  if (c.findings.size() > 1)
    brief +=
        fmt::format(" And {}.", counted(c.findings.size() - 1, "more finding", "more findings"));
  html.element("span", brief, {{"class", "brief"}}).close("summary");
  // Inside, so that a link to it opens the case.
  html.open("div", {{"class", "case-body"}, {"id", case_id(index)}, {"tabindex", "-1"}});
  about_report(html, c);
  const size_t shown = std::min(c.findings.size(), kFindingsPerCase);
  for (size_t i = 0; i < shown; ++i) append_finding(html, result.findings[c.findings[i]]);
  if (shown < c.findings.size())
    html.element("p", fmt::format("{} more findings on this report are in findings.csv.",
                                  with_commas(c.findings.size() - shown)));
  append_log(html, c);
  append_neighbours(html, result, index);
  html.close("div").close("details").line();
}

}  // namespace onus
