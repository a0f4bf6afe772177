// What the force has: crime records (N100 and N300 records among them), and forms.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "base/result.h"
#include "report/report.h"

namespace onus {

enum class HeldStatus : uint8_t { kRecorded, kCancelled, kTransferred };

// Further particulars: names and values as given, in order.
using Particulars = std::vector<std::pair<std::string, std::string>>;

struct Cancellation {
  std::optional<Instant> at;
  std::string reason;       // C1 to C5, or the force's own words
  std::string avi;          // the additional verifiable information relied on, in words
  std::string by_role;      // registrar, decision-maker, investigating officer...
  std::string victim_told;  // a time, "yes", "no" or empty
  Particulars more;
};

struct HeldOutcome {
  std::string code;
  std::optional<Instant> at;
  std::string evidence;
  std::string by_role;      // as of a cancellation
  std::string victim_told;  // as of a cancellation
  Particulars more;
};

struct HeldCrime {
  std::string number;
  std::string report;  // the report it answers; may be empty
  Instant recorded;
  std::string crime_class;
  std::string code;
  std::string victim;
  HeldStatus status = HeldStatus::kRecorded;
  std::vector<std::string> flags;
  std::optional<Cancellation> cancelled;
  std::optional<HeldOutcome> outcome;
  Place place;  // where it was read
};

// A risk form, referral or review.
struct HeldForm {
  std::string form;  // DOMA, DASH, PPN...
  std::string report;
  Instant at;
  std::vector<std::pair<std::string, std::string>> fields;  // the rest, in order, as text
  Place place;
};

struct Held {
  std::vector<HeldCrime> crimes;
  std::vector<HeldForm> forms;
};

std::string_view name_of(HeldStatus status);
std::optional<HeldStatus> held_status_from(std::string_view name);
// All of them, for messages.
std::string held_status_words();

// What is contradictory or impossible about a crime record, and the field that shows it (a name of
// doc/formats/held.md). Gives a cancelled record without particulars an empty Cancellation.
std::optional<Flaw> complete(HeldCrime& crime);
std::optional<Flaw> flaw_of(const HeldForm& form);

}  // namespace onus
