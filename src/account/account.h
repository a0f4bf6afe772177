// Who did what to whom, as the report states it, with the words that say so. Flat: everything of one
// account stands in a few arrays that are reused from report to report.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "account/vocabulary.h"
#include "base/instant.h"

namespace onus {

// A stretch of one log entry: bytes [from, to) of its text as given.
struct Span {
  uint32_t entry = 0;
  uint32_t from = 0;
  uint32_t to = 0;
  bool operator==(const Span&) const = default;
};

// A stretch of one of the account's arrays.
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;
  uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
};

// How a statement is meant. Only asserted acts can make a crime owed.
enum class Status : uint8_t {
  kAsserted,
  kDenied,        // said not to have happened
  kFeared,        // might happen
  kHypothetical,  // asked about, imagined, advised against, a figure of speech, a game
  kPast,          // history, dealt with before, not what is reported now
  kRecorded,      // already recorded under a number
};

// Who says so.
enum class Voice : uint8_t {
  kUnknown, kVictim, kCaller, kWitness, kProfessional, kSuspect, kPolice
};

enum Role : uint8_t {
  kVictimRole = 1, kSuspectRole = 2, kReporterRole = 4, kWitnessRole = 8, kPoliceRole = 16,
  kProfessionalRole = 32
};

using PersonIndex = uint16_t;
inline constexpr PersonIndex kNobody = 0xFFFF;

// One stated fact; span.from == span.to where no words stand behind it (a form's field).
struct Setting {
  FactId fact = kNoFact;
  ValueId value = kNoValue;
  Span span;
};

// A person, a household, a shop or firm: whoever may do, suffer, own or report.
struct Person {
  std::string id;     // unique in the account: P1, P2...
  std::string label;  // what the report calls them
  uint8_t roles = 0;
  uint16_t count = 1;  // a group of so many, where they are not told apart by name
  bool count_known = true;        // false: "some", "a group"
  bool distinguishable = true;    // false: the reporter cannot tell the group's members apart
  std::optional<uint8_t> age_years;
  std::string household;          // persons with the same word share a household
  Range facts;                    // into Account::settings
};

// former-partner etc.: what `of` is to `to`; symmetric relations are written once.
struct Relation {
  PersonIndex of = kNobody;
  PersonIndex to = kNobody;
  ValueId value = kNoValue;  // of the fact "relation"
  Span span;
};

struct Act {
  ValueId kind = kNoValue;  // of the fact "act"
  Status status = Status::kAsserted;
  Voice voice = Voice::kUnknown;
  uint8_t occasion = 0;   // 0: what is reported first; 1, 2...: what happened after that was reported
  float confidence = 1;   // 0 to 1: how sure the reader is that the words mean this
  Range by, to;           // into Account::people; empty: nobody stated
  Range facts;            // into Account::settings
  Range evidence;         // into Account::spans
};

struct Account {
  std::string report;
  Instant received;
  std::vector<Person> persons;
  std::vector<Relation> relations;
  std::vector<Act> acts;
  Range facts;  // about the report as a whole

  std::vector<Setting> settings;
  std::vector<Span> spans;
  std::vector<PersonIndex> people;

  // Forgets everything, keeps the memory.
  void clear();
};

std::string_view name_of(Status status);
std::string_view name_of(Voice voice);
std::optional<Status> status_from(std::string_view name);
std::optional<Voice> voice_from(std::string_view name);

// The relation of actor to target in either direction, kNoValue when none is stated.
ValueId relation_between(const Account& account, PersonIndex actor, PersonIndex target);

// A setting of that fact in the range, or nullptr; a later one wins.
const Setting* find_setting(const Account& account, Range facts, FactId fact);

}  // namespace onus
