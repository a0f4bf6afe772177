#include "audit/case_fixture.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "base/files.h"
#include "base/text.h"

namespace onus {
namespace {

[[noreturn]] void stop(const std::string& place, const std::string& what) {
  std::fprintf(stderr, "%s: %s\n", place.c_str(), what.c_str());
  std::abort();
}

std::string text_of(const std::string& file) {
  auto text = read_file(file, 1 << 24);
  if (!text) stop(file, text.error().text());
  return *text;
}

// The words of a line; quoted ones may hold blanks.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false, open = false;
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '\\' && i + 1 < line.size()) {
      word += line[++i];
    } else if (c == '"') {
      quoted = !quoted;
      open = true;
    } else if (c == ' ' && !quoted) {
      if (open) words.push_back(std::move(word));
      word.clear();
      open = false;
    } else {
      word += c;
      open = true;
    }
  }
  if (open) words.push_back(std::move(word));
  return words;
}

class CaseReader {
 public:
  CaseReader(const std::string& file, CaseLaw& law) : file_(file), law_(law) {}

  std::vector<AuditTestCase> run() {
    const std::string text = text_of(file_);
    size_t at = 0;
    for (size_t line = 1; at < text.size(); ++line) {
      const size_t end = std::min(text.find('\n', at), text.size());
      read_line(std::string(trim(std::string_view(text).substr(at, end - at))), line);
      at = end + 1;
    }
    return std::move(cases_);
  }

 private:
  void read_line(const std::string& line, size_t number) {
    if (line.empty() || line[0] == '#') return;
    place_ = file_ + ":" + std::to_string(number);
    words_ = words_of(line);
    if (words_[0] == "case") return start(line.substr(5));
    if (cases_.empty()) stop(place_, "begin with a case");
    options_.clear();
    for (const std::string& word : words_)
      if (const size_t is = word.find('='); is != std::string::npos)
        options_[word.substr(0, is)] = word.substr(is + 1);
    apply(words_[0], cases_.back(), line);
  }

  void start(const std::string& name) {
    AuditTestCase next{.name = name, .place = place_};
    next.report.id = "R-" + std::to_string(cases_.size() + 1);
    next.report.received = *parse_instant("2026-07-03T12:00:00+01:00");
    next.decision.received = next.report.received;
    next.decision.law_on = local_day(next.report.received);
    cases_.push_back(std::move(next));
  }

  void apply(const std::string& what, AuditTestCase& c, const std::string& line) {
    if (what == "received") {
      c.report.received = c.decision.received = time(words_.at(1), c);
      c.decision.law_on = local_day(c.report.received);
    } else if (what == "unit") {
      c.report.unit = line.substr(5);
    } else if (what == "log") {
      c.report.log.push_back({c.report.received, "CH 1", line.substr(4)});
    } else if (what == "owed" || what == "not-owed") {
      considered(c, what == "owed");
    } else if (what == "incident") {
      c.decision.incident = "noise";
    } else if (what == "question") {
      c.decision.questions.push_back(0);
    } else if (what == "disputed") {
      c.decision.disputed = true;
    } else if (what == "overlay") {
      c.overlay = {has("domestic-abuse"), has("child")};
    } else if (what == "held") {
      held(c);
    } else if (what == "form") {
      c.forms.push_back({.form = words_.at(1),
                         .report = c.report.id,
                         .at = time(option("at"), c),
                         .fields = {{"note", option("note")}}});
    } else if (what == "expect") {
      ExpectedFinding expected{words_.at(1), words_.at(2), "", "",
                               static_cast<uint32_t>(std::stoul(words_.at(3)))};
      if (words_.size() > 4 && words_[4] != "-") expected.crime = words_[4];
      if (words_.size() > 5) expected.words = words_[5];
      c.expected.push_back(std::move(expected));
    } else {
      stop(place_, "'" + what + "' is not a word of cases");
    }
  }

  void considered(AuditTestCase& c, bool owed) {
    Decision& d = c.decision;
    if (c.report.log.empty())
      c.report.log.push_back({c.report.received, "CH 1", "Somebody reports something."});
    Considered crime{.offence = &law_.offence(words_.at(1), option("code"))};
    crime.confidence = options_.contains("sure") ? std::stof(option("sure")) : 0.9f;
    if (options_.contains("count"))
      crime.count = static_cast<uint16_t>(std::stoul(option("count")));
    crime.count_at_least = has("at-least");
    const long hours = options_.contains("within") ? std::stol(option("within")) : 1'000'000;
    crime.record_by = c.report.received + hours * kHourSeconds;
    crime.because.begin = static_cast<uint32_t>(d.reasons.size());
    d.reasons.push_back({"victim-believed", "CRR 2026/27 p7", "The victim is believed."});
    crime.because.end = static_cast<uint32_t>(d.reasons.size());
    crime.evidence.begin = static_cast<uint32_t>(d.spans.size());
    for (uint32_t e = 0; e < c.report.log.size() && options_.contains("words"); ++e) {
      const size_t at = c.report.log[e].text.find(option("words"));
      if (at == std::string::npos) continue;
      const auto from = static_cast<uint32_t>(at);
      d.spans.push_back({e, from, from + static_cast<uint32_t>(option("words").size())});
    }
    crime.evidence.end = static_cast<uint32_t>(d.spans.size());
    (owed ? d.owed : d.not_owed).push_back(crime);
  }

  void held(AuditTestCase& c) {
    HeldCrime crime{.number = words_.at(1),
                    .report = c.report.id,
                    .recorded = time(option("at"), c),
                    .crime_class = words_.at(2),
                    .code = option("code"),
                    .victim = option("victim")};
    if (options_.contains("flag")) crime.flags.push_back(option("flag"));
    if (has("transferred")) crime.status = HeldStatus::kTransferred;
    if (has("cancelled-bare")) crime.status = HeldStatus::kCancelled;
    std::string told = option("told");
    if (told.starts_with("+")) told = format_instant(time(told, c));
    if (options_.contains("cancelled")) {
      crime.status = HeldStatus::kCancelled;
      crime.cancelled = Cancellation{
          time(option("on"), c), option("cancelled"), option("avi"), option("by"), told,
          particulars()};
    }
    if (options_.contains("outcome"))
      crime.outcome = HeldOutcome{
          option("outcome"), time(option("on"), c), option("evidence"), option("by"), told,
          particulars()};
    c.crimes.push_back(std::move(crime));
  }

  // The options that are no field of a record.
  Particulars particulars() const {
    static constexpr std::array<std::string_view, 11> kFields = {
        "at", "code", "victim", "flag",    "cancelled", "on",
        "by", "avi",  "told",   "outcome", "evidence"};
    Particulars more;
    for (const auto& [name, value] : options_)
      if (std::ranges::find(kFields, name) == kFields.end()) more.emplace_back(name, value);
    return more;
  }

  bool has(std::string_view word) const {
    for (const std::string& w : words_)
      if (w == word) return true;
    return false;
  }
  std::string option(const std::string& name) const {
    const auto found = options_.find(name);
    return found == options_.end() ? std::string() : found->second;
  }
  Instant time(const std::string& text, const AuditTestCase& c) const {
    if (text.starts_with("+") && text.ends_with("h"))
      return c.report.received + std::stol(text.substr(1)) * kHourSeconds;
    const auto at = parse_instant(text);
    if (!at) stop(place_, at.error().message);
    return *at;
  }

  std::string file_, place_;
  CaseLaw& law_;
  std::vector<std::string> words_;
  std::map<std::string, std::string> options_;
  std::vector<AuditTestCase> cases_;
};

Rulebook loaded_rulebook() {
  const std::string folder = ONUS_SOURCE_DIR "/rulebook";
  auto rulebook = load_rulebook(std::filesystem::path(folder));
  if (!rulebook) stop(folder, rulebook.error().front().text());
  return std::move(*rulebook);
}

}  // namespace

CaseLaw::CaseLaw() : rulebook_(loaded_rulebook()), book_(rulebook_) {}

const Offence& CaseLaw::offence(const std::string& crime_class, const std::string& code) {
  const Offence* offence = book_.on(rulebook_.changes().back()).offence(crime_class, code);
  if (!offence) stop(crime_class + " " + code, "no offence of the rulebook");
  return *offence;
}

ReportHeld AuditTestCase::held() const {
  ReportHeld out;
  for (const HeldCrime& crime : crimes) out.crimes.push_back(&crime);
  for (const HeldForm& form : forms) out.forms.push_back(&form);
  return out;
}

std::vector<AuditTestCase> read_cases(const std::string& file, CaseLaw& law) {
  return CaseReader(file, law).run();
}

}  // namespace onus
