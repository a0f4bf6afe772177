#include "explain/terminal_page.h"

#include <fmt/format.h>

#include <array>

#include "audit/wording.h"
#include "base/text_table.h"

namespace onus {
namespace {

// By MarkKind: cyan, grey with a line through it, magenta, green, yellow.
constexpr std::array<std::string_view, kMarkKinds> kColours = {"1;36", "9;90", "35", "32", "33"};

// A terminal obeys control characters, also those of two bytes (U+0080 to U+009F).
std::string shown(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool two_byte_control =
        c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (two_byte_control) ++i;
    out += two_byte_control || c < 0x20 || c == 0x7F ? ' ' : text[i];
  }
  return out;
}

class Page {
 public:
  Page(const Explanation& e, bool colours) : e_(e), colours_(colours) {}

  std::string run() {
    head();
    log();
    account();
    crimes("Owed", e_.owed, true);
    incident();
    crimes("Considered and not owed", e_.not_owed, false);
    gave_way();
    questions();
    return std::move(out_);
  }

 private:
  std::string styled(std::string_view style, std::string text) const {
    return colours_ ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : text;
  }

  void title(std::string_view words) { out_ += '\n' + styled("1", std::string(words)) + '\n'; }

  void head() {
    out_ += styled("1", fmt::format("Report {}: {}", shown(e_.report), e_.outcome)) + '\n';
    out_ += fmt::format("  received {}, decided under the law of {}\n",
                        instant_in_words(e_.received), format_day(e_.law_on));
    if (!e_.closing_code.empty()) out_ += fmt::format("  closed as: {}\n", shown(e_.closing_code));
  }

  void log() {
    title("The log, with what was read");
    for (const MarkedEntry& entry : e_.log) {
      out_ += fmt::format("  {}, {}\n    ", instant_in_words(entry.at), shown(entry.by));
      for (const MarkedPiece& piece : entry.pieces) add_piece(piece);
      out_ += '\n';
      for (size_t i = 0; i < entry.notes.size(); ++i) {
        const MarkNote& note = entry.notes[i];
        out_ += fmt::format(
            "      {:>3} {}: {}\n", entry.first_note + i,
            styled(kColours[static_cast<size_t>(note.kind)], std::string(name_of(note.kind))),
            shown(note.says));
      }
    }
  }

  void add_piece(const MarkedPiece& piece) {
    const std::string words = shown(piece.text);
    if (!piece.kind)
      out_ += words;
    else if (colours_)
      out_ += styled(kColours[static_cast<size_t>(*piece.kind)], words);
    else
      out_ += '[' + words + ']';
    if (piece.notes.empty()) return;
    std::string numbers;
    for (size_t note : piece.notes)
      numbers += fmt::format("{}{}", numbers.empty() ? "" : ",", note);
    out_ += styled("2", fmt::format("({})", numbers));
  }

  void account() {
    title("Who did what to whom");
    TextTable people("lllll");
    if (!e_.persons.empty()) people.row({"person", "called", "part", "age", "facts"});
    for (const ExplainedPerson& p : e_.persons)
      people.row({shown(p.id), shown(p.label), p.roles, p.age, p.facts});
    out_ += people.text();
    for (const std::string& relation : e_.relations) out_ += "  " + shown(relation) + '\n';
    if (e_.acts.empty()) {
      out_ += "  no act was read\n";
    } else {
      if (!e_.persons.empty()) out_ += '\n';
      TextTable acts("lllllrl");
      acts.row({"act", "by", "to", "status", "said by", "sure", "facts"});
      for (const ExplainedAct& a : e_.acts)
        acts.row({a.act, shown(a.by), shown(a.to), a.status, a.voice,
                  fmt::format("{:.2f}", a.confidence), a.facts});
      out_ += acts.text();
    }
    if (!e_.facts.empty()) out_ += fmt::format("  the report: {}\n", e_.facts);
  }

  void rules(const std::vector<ExplainedRule>& list) {
    for (const ExplainedRule& rule : list)
      out_ += fmt::format("    because {}\n      rule {} ({}){}\n", rule.says, rule.rule,
                          rule.source, rule.disputed ? ", disputed in the official text" : "");
  }

  void crimes(std::string_view heading, const std::vector<ExplainedCrime>& list, bool owed) {
    if (list.empty()) return;
    title(heading);
    for (const ExplainedCrime& crime : list) {
      const std::string count =
          owed ? fmt::format("{}{} x ", crime.count_at_least ? "at least " : "", crime.count) : "";
      out_ += fmt::format("  {}{} {}", count, crime.crime_class, crime.title);
      if (!crime.victims.empty()) out_ += fmt::format(", victim {}", shown(crime.victims));
      out_ += fmt::format(" (sure {:.2f})\n", crime.confidence);
      if (owed)
        out_ += fmt::format("    to be recorded by {}\n", instant_in_words(crime.record_by));
      for (const std::string& quote : crime.quotes)
        out_ += fmt::format("    words \"{}\"\n", shown(quote));
      for (const std::string& flag : crime.flags) out_ += fmt::format("    flag {}\n", flag);
      rules(crime.because);
    }
  }

  void incident() {
    if (e_.incident.empty()) return;
    title(fmt::format("Incident: {}", e_.incident));
    rules(e_.incident_because);
  }

  void gave_way() {
    if (e_.gave_way.empty()) return;
    title("Rules that gave way");
    for (const RuleThatGaveWay& one : e_.gave_way)
      out_ += fmt::format("  {} gave way to {} ({})\n    {}\n", one.rule, one.by, one.about,
                          one.by_says);
  }

  void questions() {
    if (e_.questions.empty()) return;
    title("What would change the answer");
    for (const ExplainedQuestion& question : e_.questions) {
      out_ += fmt::format("  {} ({})\n", question.ask, question.fact);
      for (const WhatIf& one : question.what_if)
        out_ += fmt::format("    {}: {}\n", one.value, one.outcome);
    }
  }

  const Explanation& e_;
  bool colours_;
  std::string out_;
};

}  // namespace

std::string terminal_page(const Explanation& explanation, bool colours) {
  return Page(explanation, colours).run();
}

}  // namespace onus
