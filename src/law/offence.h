// The offences table, typed: the classes that crimes are recorded under.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "law/errors.h"
#include "law/table.h"

namespace onus {

inline constexpr int kLifeMonths = 9999;  // how the table writes a maximum sentence of life

// One dated row; an offence whose class changed has several.
struct Offence {
  std::string key;
  ValueId value = kNoValue;  // of the fact whose values are the keys of this table
  std::string class_name;
  std::string code;
  std::string title;
  std::string unit;
  bool against_state = false;
  std::string family;
  std::optional<int> max_sentence_months;
  std::optional<int> rank;  // place in the order of principal crimes
  bool addition = false;    // recorded in addition to other crimes
  double harm = 0;          // weight
  std::string source;
  Day from;
  Day to;  // included
};

// Reads the rows of a typed offences table, in its order. A column that is missing or of another
// type and a blank cell that must be filled are errors.
std::vector<Offence> read_offences(const Table& table, ErrorList& errors);

}  // namespace onus
