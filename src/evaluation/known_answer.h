// What a report is known to make owed, in the form of examples/answers.ndjson.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace onus {

using Classes = std::map<std::string, int>;  // class to count

int total(const Classes& classes);
// How many crimes of a are in b too.
int shared(const Classes& a, const Classes& b);
// What is left of a after b is taken away, one class a crime.
std::vector<std::string> beyond(const Classes& a, const Classes& b);
// "2 x 8N, 1 x 46", or "nothing".
std::string in_words(const Classes& classes);

struct KnownAnswer {
  std::string name;    // the case
  std::string report;  // its number
  Classes owed;
  std::vector<Classes> also_acceptable;
  std::vector<std::string> tags;

  // The answer or alternative that these crimes fit best; the answer itself where several do.
  const Classes& that_fits(const Classes& decided) const;
};

Result<KnownAnswer> parse_answer(std::string_view line);

// Reports given inside answers ({"report": {...}}) as bare report lines; others as they are.
Result<std::string> report_of_line(std::string_view line);

}  // namespace onus
