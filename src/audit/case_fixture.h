// For tests: small readable cases of the audit, tests/audit/cases/*.case, under the rulebook as it
// is shipped.
//
//   case NAME                      starts a case; a report received on 3 July 2026 at 12:00 with
//   one
//                                  log entry "Somebody reports something."
//   received TIME | unit NAME | log TEXT
//   owed CLASS [code=] [count=] [sure=] [within=HOURS] [words="..."] [at-least]
//   not-owed CLASS [code=] [sure=]
//   incident NAME | question | disputed | overlay [domestic-abuse] [child]
//   held NUMBER CLASS at=+2h [code=] [victim=] [flag=] [transferred] [cancelled-bare]
//        [cancelled=REASON on=+50h by= avi= told=TIME|+40h|yes|no PARTICULAR=VALUE...]
//        [outcome=CODE on=+50h by= evidence= told= PARTICULAR=VALUE...]
//   form NAME at=+1h [note=]
//   expect KIND CLASS COUNT [CRIME or -] ["words of the message"]
//
// Times +Nh count from the receipt. Words with blanks stand in double quotes, \" within them.
#pragma once

#include <string>
#include <vector>

#include "audit/audit_law_book.h"
#include "audit/finding.h"
#include "audit/match.h"

namespace onus {

// The rulebook as it is shipped.
class CaseLaw {
 public:
  CaseLaw();
  AuditLawBook& book() { return book_; }
  // Of the newest law.
  const Offence& offence(const std::string& crime_class, const std::string& code);

 private:
  Rulebook rulebook_;
  AuditLawBook book_;
};

struct ExpectedFinding {
  std::string kind, crime_class, crime, words;
  uint32_t count = 1;
};

struct AuditTestCase {
  std::string name, place;
  Report report;
  Decision decision;
  Overlay overlay;
  std::vector<HeldCrime> crimes;
  std::vector<HeldForm> forms;
  std::vector<ExpectedFinding> expected;

  ReportHeld held() const;
};

// Stops the program with the place of what cannot be read.
std::vector<AuditTestCase> read_cases(const std::string& file, CaseLaw& law);

}  // namespace onus
