#include "reading/matching.h"

#include <algorithm>

namespace onus::reading {
namespace {

constexpr TokenIndex kOpeningWords = 14;
constexpr int kTries = 16;  // hits of one word list looked through for one that is not the anchor

bool overlaps(const Hit& a, const Hit& b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

Matcher::Window Matcher::window_of(const Condition& condition, const Hit& anchor) const {
  const Token& token = text_.tokens[anchor.begin];
  const Sentence& sentence = text_.sentences[token.sentence];
  const EntryTokens& entry = text_.entries[token.entry];
  switch (condition.within) {
    case Within::kWords:
      return {std::max(sentence.begin,
                       anchor.begin > condition.amount ? anchor.begin - condition.amount : 0),
              std::min<TokenIndex>(sentence.end, anchor.end + condition.amount)};
    case Within::kClause: {
      TokenIndex begin = anchor.begin, end = anchor.end;
      while (begin > sentence.begin && text_.tokens[begin - 1].clause == token.clause) --begin;
      while (end < sentence.end && text_.tokens[end].clause == token.clause) ++end;
      return {begin, end};
    }
    case Within::kSentence:
      return {sentence.begin, sentence.end};
    case Within::kSentences: {
      const uint32_t more = condition.amount > 0 ? condition.amount - 1u : 1u;
      const uint32_t first = token.sentence > more ? token.sentence - more : 0;
      const auto last = std::min<uint32_t>(token.sentence + more,
                                           static_cast<uint32_t>(text_.sentences.size()) - 1);
      return {std::max(entry.begin, text_.sentences[first].begin),
              std::min(entry.end, text_.sentences[last].end)};
    }
    case Within::kEntry:
      return {entry.begin, entry.end};
    case Within::kReport:
      return {0, static_cast<TokenIndex>(text_.tokens.size())};
    case Within::kOpening: {
      const TokenIndex begin = text_.entries[0].begin;
      return {begin, std::min(text_.entries[0].end, begin + kOpeningWords)};
    }
  }
  return {sentence.begin, sentence.end};
}

// The nearest hit of the step behind begin (or before end, when backward) that does not overlap the
// anchor.
const Hit* Matcher::find(const Step& step, TokenIndex begin, TokenIndex end, const Hit& anchor,
                         bool backward) const {
  const Hit* best = nullptr;
  for (const ConceptId id : step.any_of) {
    TokenIndex from = begin, to = end;
    const Hit* found = nullptr;
    for (int tries = 0; tries < kTries; ++tries) {
      found = backward ? hits_.last_in(id, from, to) : hits_.first_in(id, from, to);
      if (found == nullptr) break;
      const bool denied = found->status == Status::kDenied;
      if (!overlaps(*found, anchor) && (step.need != Need::kDenied || denied)) break;
      if (backward)
        to = found->end - 1;
      else
        from = found->begin + 1;
      found = nullptr;
    }
    if (found != nullptr &&
        (best == nullptr || (backward ? found->end > best->end : found->begin < best->begin)))
      best = found;
  }
  return best;
}

bool Matcher::steps_hold(const Condition& condition, const Hit& anchor, size_t first,
                         Matched* matched) const {
  const Window window = window_of(condition, anchor);
  TokenIndex after = anchor.end, before = anchor.begin;
  for (size_t i = first; i < condition.steps.size(); ++i) {
    const Step& step = condition.steps[i];
    const Hit* found = nullptr;
    if (step.order == Order::kAfter)
      found = find(step, after, window.end, anchor, false);
    else if (step.order == Order::kBefore)
      found = find(step, window.begin, before, anchor, true);
    else {
      found = find(step, anchor.begin, window.end, anchor, false);
      if (found == nullptr) found = find(step, window.begin, anchor.end, anchor, true);
    }
    if (step.need == Need::kAbsent) {
      if (found != nullptr) return false;
      continue;
    }
    if (found == nullptr) return false;
    if (step.order == Order::kAfter) after = found->end;
    if (step.order == Order::kBefore) before = found->begin;
    const bool near = text_.tokens[found->begin].sentence == text_.tokens[anchor.begin].sentence;
    if (matched != nullptr && near) {
      matched->begin = std::min(matched->begin, found->begin);
      matched->end = std::max(matched->end, found->end);
    }
  }
  return true;
}

bool Matcher::holds(const Condition& condition, const Hit& anchor, Matched& matched) const {
  if (condition.within == Within::kOpening) {
    const Window window = window_of(condition, anchor);
    if (anchor.begin < window.begin || anchor.begin >= window.end) return false;
  }
  matched = {anchor.begin, anchor.end};
  return steps_hold(condition, anchor, 1, &matched);
}

bool Matcher::holds_around(const Condition& condition, const Hit& anchor) const {
  for (const Step& step : condition.steps) {
    if (step.need == Need::kAbsent) continue;
    if (std::none_of(step.any_of.begin(), step.any_of.end(),
                     [this](ConceptId id) { return hits_.any(id); }))
      return false;
  }
  return steps_hold(condition, anchor, 0, nullptr);
}

}  // namespace onus::reading
