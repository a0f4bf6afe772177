// One report explained: what was read in it, what that makes owed and by which rules, which rules
// gave way, and what would change the answer. Words only, ready for a page of any kind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "explain/marked_log.h"
#include "explain/what_if.h"
#include "law/rulebook.h"

namespace onus {

struct ExplainedPerson {
  std::string id, label, roles, age, facts;
};

struct ExplainedAct {
  std::string act, by, to, status, voice, facts;
  double confidence = 0;
};

struct ExplainedRule {
  std::string rule, source, says;
  bool disputed = false;
};

// Its conditions hold, but another rule comes before it.
struct RuleThatGaveWay {
  std::string about;  // the offence in question
  std::string rule, by, by_says;
};

struct ExplainedCrime {
  std::string crime_class, code, title, victims;
  int count = 1;
  bool count_at_least = false;
  Instant record_by;  // owed only
  double confidence = 0;
  std::vector<ExplainedRule> because;
  std::vector<std::string> flags;   // owed only: title and name
  std::vector<std::string> quotes;  // the decisive words
};

struct ExplainedQuestion {
  std::string fact, ask;
  std::vector<WhatIf> what_if;
};

struct Explanation {
  std::string report, unit, closing_code;
  Instant received;
  Day law_on;
  std::vector<MarkedEntry> log;
  std::vector<ExplainedPerson> persons;
  std::vector<std::string> relations;
  std::vector<ExplainedAct> acts;
  std::string facts;  // of the report as a whole
  std::string outcome;
  std::vector<ExplainedCrime> owed, not_owed;
  std::string incident;  // where nothing is owed
  std::vector<ExplainedRule> incident_because;
  std::vector<RuleThatGaveWay> gave_way;
  std::vector<ExplainedQuestion> questions;
};

// The account must be of the report. Decides under the law of the report's day or another one.
Explanation explain(const Rulebook& rulebook, const Report& report, const Account& account,
                    std::optional<Day> law_on = {});

}  // namespace onus
