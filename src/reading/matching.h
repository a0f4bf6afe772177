// Does a rule's condition hold at a hit, and which words make it hold?
#pragma once

#include "reading/hits.h"

namespace onus::reading {

// The words between which a condition held.
struct Matched {
  TokenIndex begin = 0, end = 0;
};

class Matcher {
 public:
  Matcher(const Text& text, const Hits& hits) : text_(text), hits_(hits) {}

  // The condition with this hit as its anchor; matched is widened to all words that take part and
  // are near the anchor.
  bool holds(const Condition& condition, const Hit& anchor, Matched& matched) const;
  // The condition anywhere in its window around the anchor of another rule.
  bool holds_around(const Condition& condition, const Hit& anchor) const;

 private:
  struct Window {
    TokenIndex begin, end;
  };
  Window window_of(const Condition& condition, const Hit& anchor) const;
  const Hit* find(const Step& step, TokenIndex begin, TokenIndex end, const Hit& anchor,
                  bool backward) const;
  bool steps_hold(const Condition& condition, const Hit& anchor, size_t first,
                  Matched* matched) const;

  const Text& text_;
  const Hits& hits_;
};

}  // namespace onus::reading
