// What an audit needs of the rulebook's listings: domains, routes, reasons, and which class belongs
// where. The columns are named in rulebook/tables.csv.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "law/rulebook.h"

namespace onus {

// A part of crime for which an audit gives a rate: all, violence...
struct AuditDomain {
  std::string name, title;
  std::optional<double> half_width;  // wanted, 0 to 1; nothing: only counted
};

struct AuditRoute {
  std::string name, title;
  bool inspected = false;  // the rates that inspectors publish cover it
};

struct MissingReason {
  std::string name, title, about;
  bool needs_note = false;
};

struct ClassListing {
  std::string name, title;
  Day from, to;  // included
  bool report_record = false;   // N100, N200, N300: a report that is not a crime
  std::vector<size_t> domains;  // of AuditTables::domains, ascending
};

// Copies what it holds; asks only the rows in force on a day, except for classes, of which it keeps
// every row.
class AuditTables {
 public:
  // A table that is missing or has no row in force is an error.
  static Result<AuditTables> load(const Rulebook& rulebook, Day on);

  const std::vector<AuditDomain>& domains() const { return domains_; }
  const std::vector<MissingReason>& reasons() const { return reasons_; }
  const std::vector<ClassListing>& classes() const { return classes_; }

  // The route of a channel as reports name it ("unstated" for none).
  const AuditRoute& route_of(std::string_view channel) const;
  const MissingReason* reason(std::string_view name) const;
  // The listing of a class in force that day, or of another day where there is none; nullptr when
  // the rulebook does not have the class. Case and blanks around do not matter.
  const ClassListing* class_on(std::string_view name, Day day) const;
  // Domains that a class counts in; none for reports that are not crimes and for fraud.
  std::span<const size_t> domains_of(std::string_view class_name, Day day) const;

 private:
  std::vector<AuditDomain> domains_;
  std::vector<MissingReason> reasons_;
  std::unordered_map<std::string, AuditRoute> routes_;  // by channel
  std::vector<ClassListing> classes_;
  std::unordered_map<std::string, std::vector<size_t>> class_rows_;  // by plain name
};

}  // namespace onus
