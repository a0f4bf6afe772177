// The audit's law of every day, read from a rulebook as it is needed.
#pragma once

#include <memory>
#include <unordered_map>

#include "audit/audit_law.h"
#include "law/rulebook.h"

namespace onus {

// For one thread. The rulebook must outlive it.
class AuditLawBook {
 public:
  explicit AuditLawBook(const Rulebook& rulebook) : rulebook_(rulebook) {}

  // The same reference for every day of an edition.
  const AuditLaw& on(Day day);

 private:
  const Rulebook& rulebook_;
  std::unordered_map<const Edition*, std::unique_ptr<AuditLaw>> laws_;
};

}  // namespace onus
