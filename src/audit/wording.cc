#include "audit/wording.h"

#include <fmt/format.h>

#include <cmath>

namespace onus {
namespace {

std::string are(uint64_t n) { return n == 1 ? "is" : "are"; }

// "one crime of Assault with injury (8N) and two crimes of ..."
std::string owed_in_words(const Finding& finding) {
  std::string out;
  for (size_t i = 0; i < finding.owed.size(); ++i) {
    const OwedPart& part = finding.owed[i];
    if (i > 0) out += i + 1 == finding.owed.size() ? " and " : ", ";
    out += fmt::format("{}{} of {}", part.count_at_least ? "at least " : "",
                       counted(part.count, "crime", "crimes"),
                       class_in_words(part.title, part.crime_class));
  }
  return out;
}

uint64_t owed_count(const Finding& finding) {
  uint64_t count = 0;
  for (const OwedPart& part : finding.owed) count += part.count;
  return count;
}

std::string sentence(std::string text) { return capitalised(std::move(text)) + "."; }

std::string numbers_of(const Finding& finding) {
  constexpr size_t kMost = 5;
  std::string out;
  for (size_t i = 0; i < finding.held.size() && i < kMost; ++i) {
    if (i > 0) out += i + 1 == finding.held.size() ? " and " : ", ";
    out += finding.held[i].number;
  }
  if (finding.held.size() > kMost)
    out += fmt::format(" and {} more", with_commas(finding.held.size() - kMost));
  return out;
}

std::string held_class(const Finding& finding) {
  return finding.held.empty() ? std::string()
                              : class_in_words(finding.held[0].title, finding.held[0].crime_class);
}

std::string missing_message(const Finding& finding) {
  const uint64_t owed = owed_count(finding), held = owed - std::min<uint64_t>(owed, finding.count);
  if (held == 0)
    return sentence(fmt::format("{} {} owed and none is held", owed_in_words(finding), are(owed)));
  return sentence(fmt::format("{} {} owed and {} held: {} missing", owed_in_words(finding),
                              are(owed), in_words(held) + " " + are(held),
                              in_words(finding.count) + " " + are(finding.count)));
}

std::string over_message(const Finding& finding) {
  const std::string what = class_in_words(finding.title, finding.crime_class);
  if (finding.no_crime_read)
    return sentence(fmt::format("{} of {} {} held, but Onus reads no crime in this report",
                                counted(finding.count, "crime", "crimes"), what,
                                are(finding.count)));
  if (finding.owed.empty())
    return sentence(fmt::format("{} of {} {} held and none is owed beside what else is recorded",
                                counted(finding.count, "crime", "crimes"), what,
                                are(finding.count)));
  const uint64_t owed = owed_count(finding);
  return sentence(fmt::format(
      "{} of {} {} held and {} owed: {} too many", counted(owed + finding.count, "crime", "crimes"),
      what, are(owed + finding.count), in_words(owed) + " " + are(owed), in_words(finding.count)));
}

// Each failing is a sentence of its own.
std::string failings_in_words(const Finding& finding) {
  std::string out;
  for (const std::string& failing : finding.failings) out += " " + failing;
  return out;
}

std::string outcome_message(const Finding& finding) {
  const HeldPart& held = finding.held.front();
  return fmt::format("Crime {}, {}, has outcome {}{}.{}", held.number, held_class(finding),
                     held.outcome ? held.outcome->code : "",
                     finding.kind == FindingKind::kOutcomeWrong
                         ? " wrongly"
                         : ", and not all that it needs is written down",
                     failings_in_words(finding));
}

std::string cancelled_message(const Finding& finding) {
  return fmt::format("{} {}, {}, was cancelled wrongly.{}",
                     finding.kind == FindingKind::kN100Wrong ? "Record" : "Crime",
                     numbers_of(finding), held_class(finding), failings_in_words(finding));
}

std::string form_message(const Finding& finding) {
  std::string forms;
  bool abuse = false;
  for (const FormPart& form : finding.forms) {
    forms += (forms.empty() ? "" : " and ") + form.form;
    abuse |= form.domestic_abuse;
  }
  return sentence(fmt::format("A {} form ({}) is held and no crime; {} {} owed",
                              abuse ? "domestic abuse" : "risk", forms, owed_in_words(finding),
                              are(owed_count(finding))));
}

}  // namespace

std::string priority_in_words(double priority) {
  if (priority < 10) return fmt::format("{:.1f}", priority);
  return with_commas(static_cast<uint64_t>(std::llround(std::min(priority, 1e15))));
}

std::string class_in_words(std::string_view title, std::string_view crime_class) {
  if (title.empty()) return fmt::format("class {}", crime_class);
  return fmt::format("{} ({})", title, crime_class);
}

std::string hours_in_words(double hours) {
  const auto whole = static_cast<uint64_t>(std::max(0.0, std::floor(hours)));
  const auto figure = [](uint64_t n, std::string_view unit) {
    return fmt::format("{} {}{}", with_commas(n), unit, n == 1 ? "" : "s");
  };
  if (whole == 0) return "less than an hour";
  if (whole < 48) return figure(whole, "hour");
  if (whole % 24 == 0) return figure(whole / 24, "day");
  return figure(whole / 24, "day") + " and " + figure(whole % 24, "hour");
}

std::string percent(double rate) { return fmt::format("{:.1f}", rate * 100); }

std::string instant_in_words(Instant at) {
  // format_instant: 2026-07-03T21:14:00+01:00
  return day_in_words(local_day(at)) + ", " + format_instant(at).substr(11, 5);
}

std::string message_of(const Finding& finding) {
  switch (finding.kind) {
    case FindingKind::kMissing:
      return missing_message(finding);
    case FindingKind::kFormWithoutCrime:
      return form_message(finding);
    case FindingKind::kOverRecorded:
      return over_message(finding);
    case FindingKind::kCancelledWrongly:
      return cancelled_message(finding);
    case FindingKind::kOutcomeWrong:
    case FindingKind::kOutcomeNotEvidenced:
      return outcome_message(finding);
    case FindingKind::kLate:
      return sentence(fmt::format("Crime {}, {}, was recorded {} after the time limit",
                                  numbers_of(finding), held_class(finding),
                                  hours_in_words(finding.hours_late)));
    case FindingKind::kWrongClass:
      return sentence(fmt::format("Crime {} is recorded as {}; {} {} owed", numbers_of(finding),
                                  held_class(finding), owed_in_words(finding),
                                  are(owed_count(finding))));
    case FindingKind::kN100Wrong:
      if (!finding.failings.empty()) return cancelled_message(finding);
      if (finding.owed.empty())
        return sentence(
            fmt::format("Record {} is still held as {} beside the crime that takes its place",
                        numbers_of(finding), held_class(finding)));
      return sentence(fmt::format("Record {} is held as {}; {} {} owed", numbers_of(finding),
                                  held_class(finding), owed_in_words(finding),
                                  are(owed_count(finding))));
  }
  return {};
}

std::string to_do_of(const Finding& finding) {
  switch (finding.kind) {
    case FindingKind::kMissing:
      return "Record what is missing now, tell the victim or whoever reported for them, and review "
             "why the report was closed without it.";
    case FindingKind::kFormWithoutCrime:
      return "Record the crime now and link the form to it, tell the victim, and check that the "
             "safeguarding on the form was carried out.";
    case FindingKind::kLate:
      return "Nothing to change on the record; note the delay and its reason, and look at where "
             "the "
             "time went.";
    case FindingKind::kWrongClass:
      return "Put it to the crime registrar or a decision-maker to correct the class, with the "
             "reason written down.";
    case FindingKind::kOverRecorded:
      return finding.no_crime_read ? "Compare the record with the log and any later account; leave "
                                     "the record as it is "
                                     "unless the rules on cancellation are met."
                                   : "Put it to the crime registrar to cancel what is too many as "
                                     "a duplicate or part "
                                     "of a crime already recorded.";
    case FindingKind::kCancelledWrongly:
      return "Restore the record, or have the cancellation decided again by somebody entitled to, "
             "with what is lacking supplied; tell the victim.";
    case FindingKind::kOutcomeWrong:
      return "Have the outcome that fits given by somebody entitled to, or supply what is lacking; "
             "tell the victim of the change.";
    case FindingKind::kOutcomeNotEvidenced:
      return "Write on the record what shows each point, or give the outcome that fits.";
    case FindingKind::kN100Wrong:
      return finding.owed.empty() && finding.failings.empty()
                 ? "Have the crime registrar reclassify the report into the crime, so that only "
                   "one "
                   "record stands."
                 : "Have the crime registrar review it today, record what is owed in its place, "
                   "and "
                   "tell the victim.";
  }
  return {};
}

}  // namespace onus
