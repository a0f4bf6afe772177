// What the audit needs of the law of a day: the classes, and the tables on cancellation, on forms
// and on records that are not crimes. All of it comes from the rulebook's tables; the columns are
// named in doc/formats/finding.md.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "law/offence.h"
#include "law/table.h"

namespace onus {

// A row of the table "cancellation": for which records a reason may be used, and what it asks for.
struct CancellationRule {
  struct Scope {
    std::string crime_class, code;  // code empty: every code of the class
  };
  std::string reason;
  bool for_report_records = false;
  std::vector<Scope> scope;           // empty: any class
  std::vector<std::string> families;  // empty: any family
  std::vector<std::string> who;       // roles that may decide; empty: anybody
  bool avi = false;                   // additional verifiable information must be written down
  bool victim_told = false;           // the victim must have been told before
  bool other_record = false;          // another live record must stand
  std::string says, source;

  bool fits(bool report_record, std::string_view crime_class, std::string_view code,
            std::string_view family) const;
  int narrowness() const { return (scope.empty() ? 0 : 2) + (families.empty() ? 0 : 1); }
};

enum class FormAbuse : uint8_t { kNo, kYes, kIfStated };

class AuditLaw {
 public:
  using FindTable = std::function<std::optional<TableView>(std::string_view name)>;

  AuditLaw() = default;
  // The offences, those of the day first, must outlive it; everything else is copied. A table that
  // is not there switches off the checks that need it.
  AuditLaw(std::span<const Offence* const> offences, const FindTable& find_table);

  // The offence of a held record: by class and code, else by class, else by a code that only one
  // class has; nullptr when the rulebook does not have it.
  const Offence* offence(std::string_view crime_class, std::string_view code) const;

  // A record of a report (N100, N300), not a crime.
  bool is_report_record(std::string_view family) const {
    return stands_for_.contains(std::string(family));
  }
  // Such a record is held in the place of a crime of that family until it is confirmed.
  bool stands_for(std::string_view record_family, std::string_view crime_family) const;

  // 0 the same family, 1 families that are taken for one another, nothing when unrelated.
  std::optional<int> distance(std::string_view family, std::string_view other) const;

  bool knows_cancellation() const { return !cancellations_.empty(); }
  // All rows of a reason, told by its first word ("C2 AVI" is C2); empty when unknown.
  std::vector<const CancellationRule*> cancellations(std::string_view reason) const;
  // The reasons there are for such records: "C1, C2 or C3".
  std::string reasons_in_words(bool report_records) const;
  // What a force's words for the decider mean, or nothing.
  std::optional<std::string> role_of(std::string_view words) const;
  // The text says only that the victim does not wish to go on.
  bool is_only_unwillingness(std::string_view avi) const;

  // A relation between two persons that makes what happens between them domestic abuse.
  bool is_domestic(std::string_view relation) const;

  // Whether such a form may not stand alone, and whether it is a domestic abuse form.
  std::optional<FormAbuse> form(std::string_view name) const;

 private:
  void read_classes(std::span<const Offence* const> offences);
  void read_cancellations(const FindTable& find_table);
  void read_forms(const FindTable& find_table);
  void read_families(const FindTable& find_table);

  std::unordered_map<std::string, const Offence*> by_class_, by_class_and_code_, by_code_;
  std::unordered_map<std::string, std::string> stands_for_;
  std::vector<std::pair<std::string, std::string>> near_;
  std::vector<CancellationRule> cancellations_;
  std::vector<std::pair<std::string, std::string>> roles_;  // phrase, role; longest phrase first
  std::vector<std::string> not_enough_, sources_;
  std::unordered_map<std::string, FormAbuse> forms_;
  std::vector<std::string> domestic_;
};

// The law of the day; must return the same reference for the same day while an audit runs.
using LawOn = std::function<const AuditLaw&(Day)>;

// A class or code as the audit compares it: trimmed, upper case.
std::string plain_class(std::string_view crime_class);

}  // namespace onus
