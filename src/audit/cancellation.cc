#include "audit/cancellation.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace onus {
namespace {

// A run of so many digits in the text is taken for another record's number.
constexpr size_t kRecordNumberDigits = 6;

bool names_a_record(std::string_view text) {
  size_t digits = 0;
  for (char c : text) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits == kRecordNumberDigits) return true;
  }
  return false;
}

std::string short_text(std::string_view text) {
  std::string out(cut_utf8(trim(text), 80));
  if (out.size() < trim(text).size()) out += "...";
  return out;
}

const CancellationRule* narrowest_fit(const std::vector<const CancellationRule*>& rules,
                                      const HeldView& held) {
  const std::string_view family = held.offence ? std::string_view(held.offence->family) : "";
  const CancellationRule* best = nullptr;
  for (const CancellationRule* rule : rules)
    if (rule->fits(held.report_record, held.crime_class, held.code, family) &&
        (!best || rule->narrowness() > best->narrowness()))
      best = rule;
  return best;
}

void check_information(const CancellationRule& rule, const Cancellation& cancelled,
                       const AuditLaw& law, std::vector<std::string>& failings) {
  if (!rule.avi) return;
  if (trim(cancelled.avi).empty())
    failings.push_back("no additional verifiable information is written down");
  else if (law.is_only_unwillingness(cancelled.avi))
    failings.push_back(
        "the information given is only that the victim does not wish to go on, which is not "
        "additional verifiable information");
}

void check_decider(const CancellationRule& rule, const Cancellation& cancelled, const AuditLaw& law,
                   std::vector<std::string>& failings) {
  if (rule.who.empty()) return;
  if (trim(cancelled.by_role).empty())
    return failings.push_back("who decided it is not written down");
  const auto role = law.role_of(cancelled.by_role);
  if (!role || std::ranges::find(rule.who, *role) == rule.who.end())
    failings.push_back(fmt::format("it was decided by \"{}\", who may not decide it",
                                   short_text(cancelled.by_role)));
}

void check_victim_told(const CancellationRule& rule, const HeldView& held,
                       const Cancellation& cancelled, std::vector<std::string>& failings) {
  if (!rule.victim_told || (held.offence && held.offence->against_state)) return;
  const std::string_view told = trim(cancelled.victim_told);
  if (told.empty() || same_ignoring_case(told, "no"))
    return failings.push_back("there is no record that the victim was told before");
  const auto at = parse_instant(told);
  if (at && cancelled.at && *at > *cancelled.at)
    failings.push_back("the victim was told only afterwards");
}

void check_other_record(const CancellationRule& rule, const HeldView& held,
                        std::span<const HeldView> others, std::vector<std::string>& failings) {
  if (!rule.other_record || names_a_record(held.crime->cancelled->avi)) return;
  const bool stands = std::ranges::any_of(others, [&](const HeldView& other) {
    return other.live && other.offence && held.offence &&
           other.offence->family == held.offence->family;
  });
  if (!stands)
    failings.push_back(
        "it is called a duplicate, but no other live record is held for this report "
        "or named");
}

}  // namespace

CancellationCheck check_cancellation(const HeldView& held, std::span<const HeldView> others,
                                     const AuditLaw& law) {
  CancellationCheck check;
  if (!law.knows_cancellation()) return check;
  const Cancellation none;
  const Cancellation& cancelled = held.crime->cancelled ? *held.crime->cancelled : none;
  if (trim(cancelled.reason).empty()) {
    check.failings.push_back("no reason is given");
    return check;
  }
  const auto rules = law.cancellations(cancelled.reason);
  if (rules.empty()) {
    check.failings.push_back(fmt::format("\"{}\" is not a reason the rules know; they know {}",
                                         short_text(cancelled.reason),
                                         law.reasons_in_words(held.report_record)));
    return check;
  }
  const CancellationRule* rule = narrowest_fit(rules, held);
  if (!rule) {
    check.rule = rules.front()->reason;
    check.says = rules.front()->says;
    check.source = rules.front()->source;
    check.failings.push_back(fmt::format("{} does not cover {}{}{}", check.rule, held.crime_class,
                                         held.code.empty() ? "" : " ", held.code));
    return check;
  }
  check.rule = rule->reason;
  check.says = rule->says;
  check.source = rule->source;
  check_information(*rule, cancelled, law, check.failings);
  check_decider(*rule, cancelled, law, check.failings);
  check_victim_told(*rule, held, cancelled, check.failings);
  check_other_record(*rule, held, others, check.failings);
  check.duplicate = rule->other_record && check.failings.empty();
  return check;
}

}  // namespace onus
