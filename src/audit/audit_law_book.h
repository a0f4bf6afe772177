// The audit's law of every day, read from a rulebook as it is needed.
#pragma once

#include <memory>
#include <unordered_map>

#include "audit/audit_law.h"
#include "audit/record_check.h"
#include "law/rulebook.h"

namespace onus {

// For one thread. The rulebook must outlive it.
class AuditLawBook {
 public:
  explicit AuditLawBook(const Rulebook& rulebook) : rulebook_(rulebook), records_(rulebook) {}

  // The same reference for every day of an edition.
  const AuditLaw& on(Day day);
  const Edition& edition(Day day) const { return rulebook_.on(day); }
  const RecordRules& records() const { return records_; }

 private:
  const Rulebook& rulebook_;
  RecordRules records_;
  std::unordered_map<const Edition*, std::unique_ptr<AuditLaw>> laws_;
};

}  // namespace onus
