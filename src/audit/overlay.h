// Who is concerned by a report, for the order of the queue and the domestic abuse figures.
#pragma once

#include "account/account.h"
#include "account/vocabulary.h"
#include "audit/audit_law.h"
#include "audit/finding.h"

namespace onus {

// Looks up once which facts say in what setting it happened, and how old a victim is.
class OverlayReader {
 public:
  explicit OverlayReader(const Vocabulary& vocabulary);

  // domestic_abuse: the setting is domestic, or an act or a relation is between persons in a
  // relation of the table "domestic_relations". child: a victim is under 18 or an adult at risk.
  Overlay read(const Account& account, const AuditLaw& law) const;

 private:
  bool states(const Account& account, Range facts, FactId fact, ValueId value) const;
  bool is_domestic(ValueId relation, const AuditLaw& law) const;
  bool is_child(const Account& account, const Person& person) const;

  const Vocabulary& vocabulary_;
  FactId setting_, relation_, vulnerable_, age_;
  ValueId domestic_, at_risk_, oldest_child_;
};

}  // namespace onus
