// Which of many alternatives of rules hold of a frame: found fact by fact, not rule by rule. For
// every fact that some alternative tests there is, by value, a bit for each alternative that the
// value lets hold; the alternatives that hold are what is left when those of all facts are joined.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "law/frame.h"
#include "law/rule.h"

namespace onus {

class AlternativeIndex {
 public:
  AlternativeIndex() = default;
  // Conditions on `settled` are left out: it is known that they hold. kNoFact: none.
  AlternativeIndex(const FrameLayout& layout, std::span<const Alternative* const> alternatives,
                   FactId settled);

  // 64 alternatives a word.
  size_t words() const { return words_; }

  // Sets the bit of each alternative that holds, clears the others; alive has words() words. False
  // when none holds.
  bool find(const Frame& frame, std::span<uint64_t> alive) const;

 private:
  // Where the value of a fact is read, and the masks that follow from it.
  struct Probe {
    FactId fact = kNoFact;
    uint32_t first_mask = 0;  // words_ masks for each value, then for unknown
  };

  size_t words_ = 0;
  std::vector<uint64_t> all_;   // every alternative
  std::vector<Probe> probes_;   // the fact that most alternatives test first
  std::vector<uint64_t> masks_;
};

}  // namespace onus
