// Which held record answers which crime owed, for one report.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "audit/audit_law.h"
#include "recording/decision.h"
#include "report/held.h"

namespace onus {

// Crimes owed of one class and code: the entries of Decision::owed that say the same, taken
// together.
struct OwedLine {
  const Offence* offence = nullptr;
  std::string crime_class, code;  // plain
  uint32_t owed = 0;
  uint32_t left = 0;  // not answered by any record
  bool count_at_least = false;
  Instant record_by;  // the latest of the entries, so that no record is called late that may not be
  bool has_deadline = false;
  std::vector<uint32_t> entries;  // of Decision::owed
};

// A held record as the audit sees it.
struct HeldView {
  const HeldCrime* crime = nullptr;
  const Offence* offence = nullptr;   // nullptr: a class that the rulebook does not have
  std::string crime_class, code;      // plain
  bool live = true;                   // recorded or transferred
  bool report_record = false;         // N100, N300
  bool removed_as_duplicate = false;  // rightly: another record stands for it
};

enum class Answer : uint8_t {
  kSame,         // the class owed
  kOtherClass,   // another class of the same or a near family
  kParked,       // a report's record (N100) in the place of a crime
  kOtherGround,  // a report's record under another ground than the one owed
};

struct Pair {
  size_t line = 0;
  size_t held = 0;
  Answer answer = Answer::kSame;
};

struct Pairing {
  std::vector<OwedLine> lines;
  std::vector<Pair> pairs;    // each held record at most once
  std::vector<size_t> extra;  // live records that answer nothing
};

// Groups what is owed by class and code, in the order of the decision.
std::vector<OwedLine> owed_lines(const Decision& decision);

// Pairs one to one, live records before cancelled ones, in this order: the same class (and code);
// the same family; a report's record in the place of the crime it stands for; a near family. Within
// a family the nearest in the order of principal crimes goes first. Unrelated records pair with
// nothing. held is in the order in which records were made: the first ones answer first.
Pairing pair_up(std::vector<OwedLine> lines, std::span<const HeldView> held, const AuditLaw& law);

}  // namespace onus
