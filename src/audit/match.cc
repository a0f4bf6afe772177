#include "audit/match.h"

#include <algorithm>
#include <map>
#include <utility>

#include "audit/held_side.h"
#include "audit/pairing.h"
#include "audit/spans.h"
#include "audit/wording.h"
#include "base/text.h"

namespace onus {
namespace {

constexpr size_t kMostReasons = 40, kMostEvidence = 40;  // of one finding
// Where no crime owed stands behind a finding, only the record itself speaks.
constexpr double kRecordAlone = 0.5;

class Matcher {
 public:
  Matcher(const Report& report, const Decision& decision, const ReportHeld& held,
          const Overlay& overlay, AuditLawBook& laws)
      : report_(report),
        decision_(decision),
        overlay_(overlay),
        law_(laws.on(decision.law_on)),
        side_(view_held(held, law_, laws)),
        held_(side_.crimes) {
    result_.domestic_abuse = overlay.domestic_abuse || side_.domestic_abuse;
    result_.form = !side_.forms.empty();
    for (const HeldView& view : held_) {
      result_.outside_rulebook += view.offence ? 0 : 1;
      result_.report_records += view.live && view.report_record ? 1 : 0;
      result_.cancelled += view.live ? 0 : 1;
      result_.outcomes += view.live && has_outcome(*view.crime) ? 1 : 0;
    }
  }

  MatchResult run() {
    pairing_ = pair_up(owed_lines(decision_), held_, law_);
    for (const OwedLine& line : pairing_.lines)
      result_.lines.push_back({.offence = line.offence,
                               .report_record = law_.is_report_record(line.offence->family),
                               .owed = line.owed,
                               .missing = line.left});
    gather_grounds();
    for (const Pair& pair : pairing_.pairs) settle(pair);
    unpaired_records();
    missing();
    extra();
    return std::move(result_);
  }

 private:
  Finding finding(FindingKind kind) const {
    Finding out;
    out.kind = kind;
    out.report = report_.id;
    out.unit = report_.unit;
    out.received = report_.received;
    out.domestic_abuse = result_.domestic_abuse;
    out.child = overlay_.child;
    return out;
  }

  void counted_under(Finding& out, std::string_view crime_class, const Offence* offence) const {
    out.crime_class = crime_class;
    if (!offence) return;
    out.title = offence->title;
    out.family = offence->family;
  }

  static void add_harm(Finding& out, const Offence* offence, uint32_t count) {
    const double weight = offence && offence->harm > 0 ? offence->harm : 1;
    out.harm = (out.owed.empty() && out.held.empty() ? 0 : out.harm) + weight * count;
  }

  void add_owed(Finding& out, const OwedLine& line, uint32_t count) const {
    OwedPart part{.crime_class = line.crime_class,
                  .code = line.code,
                  .title = line.offence->title,
                  .count = count,
                  .count_at_least = line.count_at_least};
    if (line.has_deadline) part.record_by = line.record_by;
    out.owed.push_back(std::move(part));
    const Finding& grounds = grounds_[static_cast<size_t>(&line - pairing_.lines.data())];
    for (const FindingReason& reason : grounds.reasons) add_reason(out, reason);
    for (const FindingEvidence& evidence : grounds.evidence) add_evidence(out, evidence.span);
  }

  // The rules, words and confidence behind each line, gathered once: one line may have thousands of
  // entries and thousands of findings.
  void gather_grounds() {
    for (const OwedLine& line : pairing_.lines) {
      Finding& grounds = grounds_.emplace_back();
      double sum = 0, count = 0;
      for (const uint32_t entry : line.entries) {
        const Considered& crime = decision_.owed[entry];
        add_grounds(grounds, crime);
        sum += double{crime.confidence} * crime.count;
        count += crime.count;
      }
      grounds.confidence = count > 0 ? sum / count : 0;
    }
  }

  double confidence(const OwedLine& line) const {
    return grounds_[static_cast<size_t>(&line - pairing_.lines.data())].confidence;
  }

  static void add_reason(Finding& out, FindingReason reason) {
    const bool known = std::ranges::any_of(
        out.reasons, [&](const FindingReason& r) { return r.rule == reason.rule; });
    if (!known && out.reasons.size() < kMostReasons) out.reasons.push_back(std::move(reason));
  }

  // The rules and words behind a crime considered, without repeating any.
  void add_grounds(Finding& out, const Considered& crime) const {
    for (uint32_t i = crime.because.begin; i < crime.because.end; ++i) {
      const Reason& reason = decision_.reasons[i];
      add_reason(out, {std::string(reason.rule), std::string(reason.source),
                       std::string(reason.says), reason.disputed});
    }
    for (uint32_t i = crime.evidence.begin; i < crime.evidence.end; ++i)
      add_evidence(out, decision_.spans[i]);
  }

  void add_evidence(Finding& out, Span span) const {
    if (span.entry >= report_.log.size() || out.evidence.size() >= kMostEvidence) return;
    const std::string_view text = report_.log[span.entry].text;
    std::tie(span.from, span.to) = whole_characters(text, span.from, span.to);
    if (span.from == span.to) return;
    const bool known =
        std::ranges::any_of(out.evidence, [&](const FindingEvidence& e) { return e.span == span; });
    if (known) return;
    const std::string_view quote = text.substr(span.from, span.to - span.from);
    out.evidence.push_back({span, std::string(cut_utf8(quote, kQuoteBytes))});
  }

  void keep(Finding out) {
    out.message = message_of(out);
    out.to_do = to_do_of(out);
    out.priority = priority_of(out);
    result_.findings.push_back(std::move(out));
  }

  Finding about_pair(FindingKind kind, const Pair& pair, const std::string& crime_class,
                     const Offence* offence) const {
    const OwedLine& line = pairing_.lines[pair.line];
    Finding out = finding(kind);
    counted_under(out, crime_class, offence);
    add_harm(out, line.offence, 1);
    add_owed(out, line, 1);
    out.held.push_back(held_part(held_[pair.held], line.offence));
    if (offence && crime_class == out.held[0].crime_class) out.title = out.held[0].title;
    out.confidence = confidence(line);
    return out;
  }

  void settle(const Pair& pair) {
    const OwedLine& line = pairing_.lines[pair.line];
    const HeldView& held = held_[pair.held];
    LineOutcome& outcome = result_.lines[pair.line];
    given_outcome(pair.held, &pair);
    if (pair.answer == Answer::kParked) {
      ++outcome.parked;
      return keep(about_pair(FindingKind::kN100Wrong, pair, line.crime_class, line.offence));
    }
    ++outcome.recorded;
    if (pair.answer == Answer::kSame) ++outcome.right_class;
    const bool late = line.has_deadline && held.crime->recorded > line.record_by;
    if (!late) ++outcome.in_time;
    if (!held.live)
      cancelled(pair.held, &pair);
    else if (pair.answer == Answer::kOtherGround)
      keep(about_pair(FindingKind::kN100Wrong, pair, line.crime_class, line.offence));
    else if (pair.answer == Answer::kOtherClass)
      keep(about_pair(FindingKind::kWrongClass, pair, line.crime_class, line.offence));
    if (late) {
      Finding out = about_pair(FindingKind::kLate, pair, held.crime_class, held.offence);
      out.hours_late = static_cast<double>(held.crime->recorded.seconds - line.record_by.seconds) /
                       static_cast<double>(kHourSeconds);
      keep(std::move(out));
    }
  }

  // A report's record cancelled while the crime it would turn into is owed and not recorded.
  bool crime_still_owed(const HeldView& held) const {
    return held.report_record && std::ranges::any_of(pairing_.lines, [&](const OwedLine& line) {
             return line.left > 0 && law_.stands_for(held.offence->family, line.offence->family);
           });
  }

  void cancelled(size_t h, const Pair* pair) {
    if (side_.checks[h].faultless()) return;
    faulted(crime_still_owed(held_[h]) ? FindingKind::kN100Wrong : FindingKind::kCancelledWrongly,
            h, pair);
  }

  void given_outcome(size_t h, const Pair* pair) {
    if (!held_[h].live || side_.checks[h].faultless()) return;
    faulted(side_.checks[h].not_met.empty() ? FindingKind::kOutcomeNotEvidenced
                                            : FindingKind::kOutcomeWrong,
            h, pair);
  }

  // A finding on a record's removal or outcome, with every point at fault.
  void faulted(FindingKind kind, size_t h, const Pair* pair) {
    const HeldView& held = held_[h];
    Finding out;
    if (pair) {
      out = about_pair(kind, *pair, held.crime_class, held.offence);
    } else {
      out = finding(kind);
      counted_under(out, held.crime_class, held.offence);
      add_harm(out, held.offence, 1);
      out.held.push_back(held_part(held));
      out.confidence = kRecordAlone;
    }
    const std::vector<FindingReason> grounds = std::exchange(out.reasons, {});
    for (const auto* faults : {&side_.checks[h].not_met, &side_.checks[h].not_evidenced})
      for (const FindingReason& fault : *faults) {
        out.failings.push_back(fault.says);
        add_reason(out, fault);
      }
    for (const FindingReason& ground : grounds) add_reason(out, ground);
    keep(std::move(out));
  }

  void unpaired_records() {
    std::vector<bool> paired(held_.size(), false);
    for (const Pair& pair : pairing_.pairs) paired[pair.held] = true;
    for (size_t h = 0; h < held_.size(); ++h) {
      if (paired[h]) continue;
      if (held_[h].live)
        given_outcome(h, nullptr);
      else
        cancelled(h, nullptr);
    }
  }

  void missing() {
    std::map<std::string_view, std::vector<size_t>> by_class;
    std::vector<std::string_view> order;
    bool crime_owed = false;
    for (size_t i = 0; i < pairing_.lines.size(); ++i) {
      const OwedLine& line = pairing_.lines[i];
      if (line.left == 0) continue;
      crime_owed |= !result_.lines[i].report_record;
      auto& members = by_class[line.crime_class];
      if (members.empty()) order.push_back(line.crime_class);
      members.push_back(i);
    }
    if (order.empty()) return;
    if (crime_owed && !side_.forms.empty() && held_.empty()) {
      std::vector<size_t> all;
      for (const std::string_view crime_class : order)
        std::ranges::copy(by_class[crime_class], std::back_inserter(all));
      return short_of(FindingKind::kFormWithoutCrime, all);
    }
    for (const std::string_view crime_class : order)
      short_of(FindingKind::kMissing, by_class[crime_class]);
  }

  void short_of(FindingKind kind, const std::vector<size_t>& lines) {
    const OwedLine& first = pairing_.lines[lines.front()];
    Finding out = finding(kind);
    counted_under(out, first.crime_class, first.offence);
    out.count = 0;
    double sum = 0;
    for (const size_t i : lines) {
      const OwedLine& line = pairing_.lines[i];
      add_harm(out, line.offence, line.left);
      add_owed(out, line, line.owed);
      out.count += line.left;
      sum += confidence(line) * line.left;
    }
    out.confidence = sum / out.count;
    for (const Pair& pair : pairing_.pairs)
      if (std::ranges::find(lines, pair.line) != lines.end())
        out.held.push_back(held_part(held_[pair.held], pairing_.lines[pair.line].offence));
    if (kind == FindingKind::kFormWithoutCrime) out.forms = side_.forms;
    keep(std::move(out));
  }

  void extra() {
    std::map<std::string_view, std::vector<size_t>> by_class;
    for (const size_t h : pairing_.extra) {
      if (!held_[h].offence) continue;
      if (beside_crime(held_[h])) {
        beside(h);
      } else if (decision_.owed.empty() && (!sure_of_nothing() || held_[h].report_record)) {
        ++result_.not_judged;
      } else {
        by_class[held_[h].crime_class].push_back(h);
      }
    }
    for (const auto& [crime_class, members] : by_class) too_many(crime_class, members);
  }

  bool sure_of_nothing() const {
    return decision_.questions.empty() && !decision_.disputed && !decision_.crime_related &&
           (!decision_.incident.empty() || !decision_.not_owed.empty());
  }

  // A report's record still live although the crime it turned into is recorded.
  bool beside_crime(const HeldView& held) const {
    return held.report_record && std::ranges::any_of(pairing_.pairs, [&](const Pair& pair) {
             return held_[pair.held].live &&
                    law_.stands_for(held.offence->family, held_[pair.held].offence->family);
           });
  }

  void beside(size_t h) {
    Finding out = finding(FindingKind::kN100Wrong);
    counted_under(out, held_[h].crime_class, held_[h].offence);
    add_harm(out, held_[h].offence, 1);
    out.held.push_back(held_part(held_[h]));
    out.confidence = kRecordAlone;
    keep(std::move(out));
  }

  void too_many(std::string_view crime_class, const std::vector<size_t>& members) {
    Finding out = finding(FindingKind::kOverRecorded);
    const Offence* offence = held_[members.front()].offence;
    counted_under(out, crime_class, offence);
    out.count = static_cast<uint32_t>(members.size());
    out.no_crime_read = decision_.owed.empty();
    add_harm(out, offence, out.count);
    double sure = kRecordAlone;
    for (const Considered& crime : decision_.not_owed) {
      if (plain_class(crime.offence->class_name) != crime_class) continue;
      add_grounds(out, crime);
      sure = std::max(sure, double{crime.confidence});
    }
    for (const OwedLine& line : pairing_.lines) {
      if (line.crime_class != crime_class) continue;
      add_owed(out, line, line.owed);
      sure = std::max(sure, confidence(line));
    }
    const Offence* owed_offence = nullptr;
    for (const OwedLine& line : pairing_.lines)
      if (line.crime_class == crime_class && !owed_offence) owed_offence = line.offence;
    if (owed_offence) out.title = owed_offence->title;
    // Where some of the class are owed, none of its records can be named as the one too many.
    if (!out.owed.empty())
      for (const Pair& pair : pairing_.pairs)
        if (held_[pair.held].crime_class == crime_class && held_[pair.held].live)
          out.held.push_back(held_part(held_[pair.held], owed_offence));
    for (const size_t h : members) out.held.push_back(held_part(held_[h], owed_offence));
    out.confidence = sure;
    keep(std::move(out));
  }

  const Report& report_;
  const Decision& decision_;
  const Overlay& overlay_;
  const AuditLaw& law_;
  const HeldSide side_;
  const std::vector<HeldView>& held_;
  Pairing pairing_;
  std::vector<Finding> grounds_;  // by line; only reasons, evidence and confidence are used
  MatchResult result_;
};

}  // namespace

MatchResult match(const Report& report, const Decision& decision, const ReportHeld& held,
                  const Overlay& overlay, AuditLawBook& laws) {
  return Matcher(report, decision, held, overlay, laws).run();
}

}  // namespace onus
