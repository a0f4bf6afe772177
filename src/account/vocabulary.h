// The words in which accounts speak and rules ask: every fact, the values it may take, and what is
// assumed when a report does not say. It is data (rulebook/facts.csv); C++ asks for facts by name
// once, when it starts, and keeps numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace onus {

using FactId = uint16_t;
using ValueId = uint16_t;  // counts from 0 within its fact
inline constexpr FactId kNoFact = 0xFFFF;
inline constexpr ValueId kNoValue = 0xFFFF;

// What a fact is stated about.
enum class About : uint8_t {
  kReport,      // the report as a whole; an act may override it
  kAct,         // one act
  kPerson,      // a person; rules see it as victim-NAME and offender-NAME
  kRecord,      // a held record's removal or outcome; never read from a report
  kProjected,   // made from a person fact, never stated directly
  kConclusion,  // concluded by rules, never stated
};

struct Fact {
  std::string name;
  About about = About::kAct;
  std::vector<std::string> values;
  ValueId unstated = kNoValue;  // assumed when not stated; kNoValue: unknown
  std::string ask;              // the question to put when it is unstated and would change the answer
  std::string meaning;
};

class Vocabulary {
 public:
  // Reads facts.csv: columns fact, about, values (a|b|c), unstated, ask, meaning. A person fact NAME
  // also defines victim-NAME and offender-NAME. Errors name file, line and column.
  static Result<Vocabulary> parse(std::string_view csv, const std::string& file);

  // Adds a fact; a second one of that name is an error.
  Result<FactId> define(Fact fact);

  // kNoFact / kNoValue when there is none.
  FactId find(std::string_view name) const;
  ValueId value_of(FactId fact, std::string_view value) const;

  // As find and value_of, but the name must exist: for names that C++ relies on.
  FactId require(std::string_view name) const;
  ValueId require(FactId fact, std::string_view value) const;

  const Fact& operator[](FactId id) const { return facts_[id]; }
  size_t size() const { return facts_.size(); }

  // The projections of a person fact; kNoFact for other facts.
  FactId of_victim(FactId person_fact) const;
  FactId of_offender(FactId person_fact) const;

  // The value whose range ("13-15", "18+") holds this age, or kNoValue.
  ValueId age_band(FactId fact, unsigned age_years) const;

  // "did you mean X" for a name that is unknown, or nothing.
  std::string suggest_fact(std::string_view name) const;
  std::string suggest_value(FactId fact, std::string_view value) const;

 private:
  std::vector<Fact> facts_;
  std::unordered_map<std::string, FactId> by_name_;
  std::vector<FactId> of_victim_, of_offender_;
};

}  // namespace onus
