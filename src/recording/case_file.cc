#include "recording/case_file.h"

#include <fmt/format.h>

#include <map>

#include "base/text.h"
#include "recording/case_parts.h"

namespace onus {
namespace {

constexpr size_t kMaxErrors = 50;

using Part = CasePart;

class CaseParser {
 public:
  CaseParser(const std::string& file, const Vocabulary& words) : file_(file), words_(words) {}

  CaseFile run(std::string_view text) {
    while (!text.empty() && out_.errors.size() < kMaxErrors) {
      const size_t end = text.find('\n');
      ++line_;
      std::string_view line = text.substr(0, end);
      if (auto hash = line.find(" #"); hash != std::string_view::npos) line = line.substr(0, hash);
      if (line.starts_with('#')) line = {};
      Part rest = trimmed({line, 1});
      if (!rest.text.empty()) read_line(rest);
      if (end == std::string_view::npos) break;
      text.remove_prefix(end + 1);
    }
    finish();
    return std::move(out_);
  }

 private:
  using Handler = void (CaseParser::*)(Part);

  void wrong(const Part& at, std::string message) {
    spoiled_ = true;
    out_.errors.push_back({std::move(message), {file_, line_, at.column}});
  }

  void read_line(Part rest) {
    static const std::map<std::string_view, Handler> handlers = {
        {"source", &CaseParser::source}, {"report", &CaseParser::report},
        {"person", &CaseParser::person}, {"relation", &CaseParser::relation},
        {"act", &CaseParser::act},       {"owed", &CaseParser::owed},
        {"incident", &CaseParser::incident}, {"flag", &CaseParser::flag},
        {"qualifier", &CaseParser::qualifier}, {"no", &CaseParser::absent},
        {"record", &CaseParser::record}};
    const Part word = first_word(rest);
    if (word.text == "case") return start(rest);
    auto found = handlers.find(word.text);
    if (found == handlers.end())
      return wrong(word, fmt::format("'{}': a line of a case starts with case, source, report, "
                                     "person, relation, act, owed, incident, flag, no flag, "
                                     "qualifier, no qualifier or record by", word.text));
    if (!open_) return wrong(word, "this line stands before the first 'case'");
    (this->*found->second)(rest);
  }

  void start(Part rest) {
    finish();
    open_ = true;
    case_ = {};
    case_.place = {file_, line_, 1};
    case_.id = first_word(rest).text;
    case_.title = unquoted(rest);
    case_.account.report = case_.id;
    if (case_.id.empty()) wrong(rest, "a case needs a name: case DR024 \"what it shows\"");
    if (!ids_.emplace(case_.id, line_).second)
      wrong(rest, fmt::format("a second case is called '{}'; the first stands at line {}", case_.id,
                              ids_[case_.id]));
  }

  void finish() {
    if (open_ && !spoiled_) {
      const Part start{{}, 1};
      if (!dated_) wrong(start, fmt::format("case {} has no 'report' line", case_.id));
      if (!expects_)
        wrong(start, fmt::format("case {} does not say what is owed; write 'owed nothing' if so",
                                 case_.id));
      if (case_.source.empty()) wrong(start, fmt::format("case {} has no source", case_.id));
    }
    if (open_ && !spoiled_) out_.cases.push_back(std::move(case_));
    open_ = spoiled_ = dated_ = expects_ = false;
    index_.clear();
  }

  static std::string unquoted(Part rest) {
    std::string_view t = trim(rest.text);
    if (t.size() >= 2 && t.front() == '"' && t.back() == '"') t = t.substr(1, t.size() - 2);
    return std::string(t);
  }

  void source(Part rest) { case_.source = unquoted(rest); }
  void incident(Part rest) { case_.incident = unquoted(rest); }

  void flag(Part rest) { flagged(rest, true); }
  void qualifier(Part rest) { qualified(rest, true); }

  // "no flag NAME", "no qualifier NAME"
  void absent(Part rest) {
    const Part what = first_word(rest);
    if (what.text == "flag") return flagged(rest, false);
    if (what.text == "qualifier") return qualified(rest, false);
    wrong(what, "write: no flag NAME, or: no qualifier NAME");
  }

  // "record by DAY TIME"
  void record(Part rest) {
    const Part by = first_word(rest);
    auto at = parse_instant(rest.text);
    if (by.text != "by" || !at) return wrong(by, "write: record by 2026-05-01 10:00");
    case_.record_by = *at;
  }

  // "NAME" or "NAME on CLASS"
  void flagged(Part rest, bool wanted) {
    const Part name = first_word(rest), on = first_word(rest);
    if (name.text.empty() || (!on.text.empty() && (on.text != "on" || rest.text.empty())))
      return wrong(name, "write: flag NAME, or: flag NAME on CLASS");
    case_.flags.push_back({std::string(name.text), std::string(rest.text), wanted});
  }

  void qualified(Part rest, bool wanted) {
    if (rest.text.empty()) return wrong(rest, "write: qualifier NAME");
    case_.qualifiers.push_back({std::string(rest.text), {}, wanted});
  }

  // "FACT VALUE"
  bool setting(Part part, Range& range) {
    const Part name = first_word(part);
    Setting s;
    s.fact = words_.find(name.text);
    if (s.fact == kNoFact) {
      wrong(name, fmt::format("unknown fact '{}'{}", name.text, words_.suggest_fact(name.text)));
      return false;
    }
    s.value = words_.value_of(s.fact, part.text);
    if (s.value == kNoValue) {
      wrong(part, fmt::format("'{}' is not a value of '{}'{}", part.text, name.text,
                              words_.suggest_value(s.fact, part.text)));
      return false;
    }
    case_.account.settings.push_back(s);
    range.end = static_cast<uint32_t>(case_.account.settings.size());
    return true;
  }

  Range new_range() const {
    const auto at = static_cast<uint32_t>(case_.account.settings.size());
    return {at, at};
  }

  void report(Part rest) {
    const auto parts = split(rest, ';');
    if (parts.empty()) return wrong(rest, "write the day and time: report 2026-05-01 10:00");
    auto at = parse_instant(parts[0].text);
    if (!at) return wrong(parts[0], at.error().message);
    case_.account.received = *at;
    dated_ = true;
    case_.account.facts = new_range();
    for (size_t i = 1; i < parts.size(); ++i) setting(parts[i], case_.account.facts);
  }

  void person(Part rest) {
    const size_t colon = rest.text.find(':');
    if (colon == std::string_view::npos)
      return wrong(rest, "write the person's name, a colon, and what is known: person W: victim, "
                         "age 30");
    Person p;
    p.id = trim(rest.text.substr(0, colon));
    p.facts = new_range();
    const Part tail{rest.text.substr(colon + 1), rest.column + static_cast<uint32_t>(colon) + 1};
    for (Part part : split(tail, ',')) trait(part, p);
    if (!index_.emplace(p.id, static_cast<PersonIndex>(case_.account.persons.size())).second)
      return wrong(rest, fmt::format("a second person is called '{}'", p.id));
    case_.account.persons.push_back(std::move(p));
  }

  void trait(Part part, Person& p) {
    static const std::map<std::string_view, Role> roles = {
        {"victim", kVictimRole},   {"suspect", kSuspectRole}, {"reporter", kReporterRole},
        {"witness", kWitnessRole}, {"police", kPoliceRole},   {"professional", kProfessionalRole}};
    if (auto role = roles.find(part.text); role != roles.end()) {
      p.roles |= role->second;
      return;
    }
    if (part.text == "not told apart") {
      p.distinguishable = false;
      return;
    }
    Part rest = part;
    const Part word = first_word(rest);
    if (word.text == "household") {
      p.household = rest.text;
    } else if (word.text == "count" && rest.text == "unknown") {
      p.count_known = false;
    } else if (auto n = number(rest.text); word.text == "count" && n && *n <= 1000) {
      p.count = static_cast<uint16_t>(*n);
    } else if (word.text == "age" && n && *n <= 130) {
      p.age_years = static_cast<uint8_t>(*n);
    } else {
      setting(part, p.facts);
    }
  }

  std::optional<PersonIndex> who(Part part) {
    auto found = index_.find(part.text);
    if (found != index_.end()) return found->second;
    wrong(part, fmt::format("'{}' names no person; write 'person {}: ...' above", part.text,
                            part.text));
    return std::nullopt;
  }

  void relation(Part rest) {
    const Part of = first_word(rest);
    const Part is = first_word(rest);
    const Part value = first_word(rest);
    const Part to_word = first_word(rest);
    if (is.text != "is" || to_word.text != "of")
      return wrong(of, "write: relation A is former-partner of W");
    Relation r;
    auto a = who(of), b = who(rest);
    r.value = words_.value_of(words_.require("relation"), value.text);
    if (r.value == kNoValue)
      return wrong(value, fmt::format("'{}' is not a relation{}", value.text,
                                      words_.suggest_value(words_.require("relation"),
                                                           value.text)));
    if (!a || !b) return;
    r.of = *a;
    r.to = *b;
    case_.account.relations.push_back(r);
  }

  Range people(Part part) {
    auto& people = case_.account.people;
    Range range{static_cast<uint32_t>(people.size()), 0};
    for (Part name : split(part, ','))
      if (auto person = who(name)) people.push_back(*person);
    range.end = static_cast<uint32_t>(people.size());
    return range;
  }

  // "KIND by A, B to W"
  void head_of_act(Part head, Act& act) {
    const Part kind = first_word(head);
    act.kind = words_.value_of(words_.require("act"), kind.text);
    if (act.kind == kNoValue)
      wrong(kind, fmt::format("unknown act '{}'{}", kind.text,
                              words_.suggest_value(words_.require("act"), kind.text)));
    const std::string padded = fmt::format(" {} ", head.text);
    const size_t to = padded.find(" to ");
    const size_t by_end = to == std::string::npos ? head.text.size() : to > 0 ? to - 1 : 0;
    if (padded.starts_with(" by "))
      act.by = named(head, 3, by_end);
    else if (!head.text.empty() && to != 0)
      wrong(head, "write: act KIND by WHO to WHOM; FACT VALUE; ...");
    if (to != std::string::npos) act.to = named(head, to + 3, head.text.size());
  }

  // The people named in a stretch of a line's part; nobody there is an error.
  Range named(Part part, size_t from, size_t to) {
    if (from >= to) {
      wrong(part, "nobody is named after 'by' or 'to'; write: act KIND by WHO to WHOM");
      return {};
    }
    return people({part.text.substr(from, to - from), part.column + static_cast<uint32_t>(from)});
  }

  void act(Part rest) {
    const auto parts = split(rest, ';');
    if (parts.empty()) return wrong(rest, "write: act KIND by WHO to WHOM; FACT VALUE; ...");
    Act made;
    head_of_act(parts[0], made);
    made.facts = new_range();
    for (size_t i = 1; i < parts.size(); ++i) {
      Part tail = parts[i];
      if (auto status = status_from(tail.text)) {
        made.status = *status;
      } else if (tail.text.starts_with("occasion ")) {
        first_word(tail);
        made.occasion = static_cast<uint8_t>(number(tail.text).value_or(0));
      } else {
        setting(tail, made.facts);
      }
    }
    case_.account.acts.push_back(made);
  }

  // "2 x 19C 019/08" or "nothing"
  void owed(Part rest) {
    expects_ = true;
    if (rest.text == "nothing") return;
    const Part count = first_word(rest);
    const Part times = first_word(rest);
    auto n = number(count.text);
    if (!n || *n == 0 || *n > 1000 || times.text != "x")
      return wrong(count, "write: owed 2 x 19C, or: owed nothing");
    ExpectedCrime crime;
    crime.count = static_cast<uint16_t>(*n);
    crime.offence_class = first_word(rest).text;
    crime.code = first_word(rest).text;
    if (crime.offence_class.empty()) return wrong(rest, "the class is missing: owed 2 x 19C");
    case_.owed.push_back(std::move(crime));
  }

  const std::string& file_;
  const Vocabulary& words_;
  CaseFile out_;
  WorkedCase case_;
  uint32_t line_ = 0;
  bool open_ = false, spoiled_ = false, dated_ = false, expects_ = false;
  std::map<std::string, PersonIndex, std::less<>> index_;
  std::map<std::string, uint32_t, std::less<>> ids_;
};

}  // namespace

CaseFile parse_cases(std::string_view text, const std::string& file, const Vocabulary& vocabulary) {
  return CaseParser(file, vocabulary).run(text);
}

}  // namespace onus
