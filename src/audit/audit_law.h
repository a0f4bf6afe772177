// What the audit needs of the tables of a day: the classes, the words in which forces write about
// removals and outcomes, forms, and records that are not crimes. The columns are named in
// doc/formats/finding.md.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "law/edition.h"
#include "law/offence.h"

namespace onus {

enum class FormAbuse : uint8_t { kNo, kYes, kIfStated };

class AuditLaw {
 public:
  // The offences, those of the day first, must outlive it; everything else is copied. A table that
  // is not there switches off the checks that need it.
  AuditLaw(std::span<const Offence* const> offences, const Edition& edition);

  // The offence of a held record: by class and code, else by class, else by a code that only one
  // class has; nullptr when the rulebook does not have it.
  const Offence* offence(std::string_view crime_class, std::string_view code) const;

  // Class and code, or the class alone, leave no doubt which offence it is.
  bool settles_offence(std::string_view crime_class, std::string_view code) const;

  // A record of a report (N100, N300), not a crime.
  bool is_report_record(std::string_view family) const {
    return stands_for_.contains(std::string(family));
  }
  // Such a record is held in the place of a crime of that family until it is confirmed.
  bool stands_for(std::string_view record_family, std::string_view crime_family) const;

  // 0 the same family, 1 families that are taken for one another, nothing when unrelated.
  std::optional<int> distance(std::string_view family, std::string_view other) const;

  // What a force's words for the decider mean, or nothing.
  std::optional<std::string> role_of(std::string_view words) const;
  // The text says only that the victim does not wish to go on.
  bool is_only_unwillingness(std::string_view avi) const;
  // The key of the outcome in force that a force's words begin with: "16 - victim declines",
  // "Outcome 1A". Nothing when there is none.
  std::optional<std::string> outcome_of(std::string_view words) const;

  // A relation between two persons that makes what happens between them domestic abuse.
  bool is_domestic(std::string_view relation) const;

  // Whether such a form may not stand alone, and whether it is a domestic abuse form.
  std::optional<FormAbuse> form(std::string_view name) const;

 private:
  void read_classes(std::span<const Offence* const> offences);
  void read_words(const Edition& edition);
  void read_forms(const Edition& edition);
  void read_families(const Edition& edition);

  std::unordered_map<std::string, const Offence*> by_class_, by_class_and_code_, by_code_;
  std::unordered_map<std::string, std::string> only_of_class_;  // the offence's key; empty: several
  std::unordered_map<std::string, std::string> stands_for_;
  std::vector<std::pair<std::string, std::string>> near_;
  std::vector<std::pair<std::string, std::string>> roles_;  // phrase, role; longest phrase first
  std::vector<std::string> not_enough_, sources_, outcomes_;
  std::unordered_map<std::string, FormAbuse> forms_;
  std::vector<std::string> domestic_;
};

// A class or code as the audit compares it: trimmed, upper case.
std::string plain_class(std::string_view crime_class);

// A flag or the field of a form says that it is domestic abuse.
bool says_domestic_abuse(std::string_view text);

}  // namespace onus
