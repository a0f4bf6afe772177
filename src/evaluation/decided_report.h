// What was decided of one report, with the words that led there: what an evaluation needs to know.
#pragma once

#include <string>
#include <vector>

#include "account/account_json.h"
#include "evaluation/known_answer.h"
#include "recording/decision.h"

namespace onus {

// A crime decided owed or not owed. Sound without the report, account and rulebook it came from.
struct DecidedCrime {
  std::string crime_class, title;
  double confidence = 0;
  std::string why;                  // what the rule that settled it says
  std::vector<std::string> quotes;  // the decisive words
};

struct ReadAct {
  std::string act, status;
  double confidence = 0;
  std::vector<std::string> quotes;
};

struct DecidedReport {
  Classes crimes;
  double confidence = 0;  // the highest of the crimes owed; 0: none is
  std::vector<DecidedCrime> owed, not_owed;
  std::vector<ReadAct> acts;
};

DecidedReport decided_report(const Decision& decision, const Account& account,
                             const Vocabulary& vocabulary, const EntryTexts& texts);

}  // namespace onus
