#include "reading/hits.h"

#include <algorithm>

namespace onus::reading {
namespace {

constexpr size_t kAhead = 8;  // wordings

bool comes_before(const Hit& a, const Hit& b) {
  if (a.begin != b.begin) return a.begin < b.begin;
  return a.end > b.end;
}

}  // namespace

void Hits::find(const LexiconModel& model, const Text& text) {
  model.wordings.find(text.plain(), kMost, memory_, wordings_);
  expand(model, text);
  drop_inner(model);
  apply_idioms(model);
  index(model);
}

void Hits::expand(const LexiconModel& model, const Text& text) {
  all.clear();
  begun_.clear();
  newest_.resize(model.stages);
  ++scan_;
  author_roles.assign(text.entries.size(), 0);
  const auto plain = text.plain();
  // Literals and targets are asked for well before they are read: there are too many to stay near.
  for (const WordingFound& found : wordings_) __builtin_prefetch(&model.literals[found.wording]);
  for (size_t i = 0; i < wordings_.size() && all.size() < kMost; ++i) {
    if (i + kAhead < wordings_.size())
      __builtin_prefetch(model.targets.data() + model.literals[wordings_[i + kAhead].wording].begin);
    const WordingFound& found = wordings_[i];
    const Literal& literal = model.literals[found.wording];
    const TokenIndex begin = plain[found.first].token, end = plain[found.last].token + 1;
    const bool genitive =
        found.last + 1 < plain.size() && plain[found.last + 1].key == kGenitiveKey;
    for (uint32_t t = literal.begin; t < literal.end; ++t)
      add(model, text, model.targets[t], begin, end, genitive);
    if (literal.follows) follow(model, text, found.wording, begin, end);
    if (literal.stage != kNoStage) begin_wording(literal.stage, begin, end);
  }
}

void Hits::add(const LexiconModel& model, const Text& text, const Target& target, TokenIndex begin,
               TokenIndex end, bool genitive) {
  const uint16_t entry = text.tokens[begin].entry;
  const bool in_author = begin < text.entries[entry].begin;
  if (in_author != (target.use == Use::kAuthor)) return;
  if (in_author) {
    author_roles[entry] |= model.concepts[target.concept_id].author;
    return;
  }
  Hit& hit = all.emplace_back();
  hit.begin = begin;
  hit.end = end;
  hit.concept_id = target.concept_id;
  hit.part = target.part;
  hit.use = target.use;
  hit.plural = target.plural;
  hit.base = target.base;
  hit.genitive = genitive;
  // Nearly in order already: wordings come by their ends.
  const auto from = all.end() - 1;
  auto at = from;
  while (at != all.begin() && comes_before(*from, *(at - 1))) --at;
  if (at != from) std::rotate(at, from, all.end());
}

void Hits::begin_wording(StageId stage, TokenIndex begin, TokenIndex end) {
  newest_[stage] = ++beginnings_;
  begun_.push_back({stage, stage, beginnings_, begin, end});
}

// Of a wording begun twice the newer beginning counts.
void Hits::follow(const LexiconModel& model, const Text& text, uint32_t literal, TokenIndex begin,
                  TokenIndex end) {
  for (size_t i = begun_.size(); i-- > 0;) {
    if (begun_[i].end + model.widest_gap_words < begin) return;  // they are in order of their ends
    const auto followers = model.followers.of(begun_[i].stage, literal);
    if (followers.empty()) continue;
    const Begun begun = begun_[i];
    if (newest_[begun.first] != begun.beginning ||
        text.tokens[begun.begin].sentence != text.tokens[begin].sentence)
      continue;
    for (const Follower& follower : followers)
      if (begun.end + follower.gap.least <= begin && begin <= begun.end + follower.gap.most)
        step(model, text, begun, follower, end);
  }
}

void Hits::step(const LexiconModel& model, const Text& text, const Begun& begun,
                const Follower& follower, TokenIndex end) {
  for (uint32_t t = follower.begin; t < follower.end; ++t)
    add(model, text, model.targets[t], begun.begin, end, false);
  if (follower.next == kNoStage || newest_[follower.next] == begun.beginning) return;
  newest_[follower.next] = begun.beginning;
  begun_.push_back({follower.next, begun.first, begun.beginning, begun.begin, end});
}

// Of overlapping hits of one concept only the longest stays.
void Hits::drop_inner(const LexiconModel& model) {
  newest_hit_.resize(model.concepts.size());
  newest_scan_.resize(model.concepts.size());
  uint32_t kept = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    const Hit hit = all[i];
    if (newest_scan_[hit.concept_id] == scan_) {
      Hit& last = all[newest_hit_[hit.concept_id]];
      if (last.end > hit.begin) {
        if (hit.end - hit.begin > last.end - last.begin) last = hit;
        continue;
      }
    }
    newest_scan_[hit.concept_id] = scan_;
    newest_hit_[hit.concept_id] = kept;
    all[kept++] = hit;
  }
  all.resize(kept);
}

void Hits::apply_idioms(const LexiconModel& model) {
  for (size_t i = 0; i < all.size(); ++i) {
    if (all[i].use != Use::kIdiom) continue;
    const Concept& idiom = model.concepts[all[i].concept_id];
    const Hit scope = all[i];
    size_t first = i;
    while (first > 0 && all[first - 1].begin + 16 > scope.begin) --first;
    for (size_t k = first; k < all.size() && all[k].begin < scope.end; ++k) {
      Hit& inner = all[k];
      if (inner.begin < scope.begin || inner.concept_id == scope.concept_id) continue;
      // A longer fixed phrase that begins here knows better than the idiom.
      if (inner.begin == scope.begin && inner.end > scope.end && inner.part == Part::kFixed)
        continue;
      const Use use = inner.use;
      if (use == Use::kPerson || use == Use::kPronoun || use == Use::kCount) continue;
      if (idiom.cancels.empty() || std::find(idiom.cancels.begin(), idiom.cancels.end(),
                                             inner.concept_id) != idiom.cancels.end())
        inner.cancelled = true;
    }
  }
}

void Hits::index(const LexiconModel& model) {
  starts_.assign(model.concepts.size() + 2, 0);
  for (const Hit& hit : all)
    if (!hit.cancelled) ++starts_[hit.concept_id + 2];
  for (size_t c = 2; c < starts_.size(); ++c) starts_[c] += starts_[c - 1];
  order_.resize(starts_.back());
  for (HitIndex i = 0; i < all.size(); ++i)
    if (!all[i].cancelled) order_[starts_[all[i].concept_id + 1]++] = i;
}

void Hits::add_all(const LexiconModel& model, std::span<const Hit> more) {
  if (more.empty()) return;
  const auto before = static_cast<ptrdiff_t>(all.size());
  all.insert(all.end(), more.begin(), more.end());
  std::inplace_merge(all.begin(), all.begin() + before, all.end(), comes_before);
  index(model);
}

bool Hits::one_of_each(std::span<const ConceptId> groups) const {
  for (size_t i = 0; i < groups.size(); ++i) {
    while (groups[i] != kNoConcept && !any(groups[i])) ++i;
    if (groups[i] == kNoConcept) return false;
    while (groups[i] != kNoConcept) ++i;
  }
  return true;
}

const Hit* Hits::first_in(ConceptId concept_id, TokenIndex begin, TokenIndex end) const {
  const auto from = order_.begin() + starts_[concept_id],
             to = order_.begin() + starts_[concept_id + 1];
  if (from == to) return nullptr;
  const auto found = std::lower_bound(
      from, to, begin, [this](HitIndex hit, TokenIndex at) { return all[hit].begin < at; });
  return found != to && all[*found].begin < end ? &all[*found] : nullptr;
}

const Hit* Hits::last_in(ConceptId concept_id, TokenIndex begin, TokenIndex end) const {
  const auto from = order_.begin() + starts_[concept_id],
             to = order_.begin() + starts_[concept_id + 1];
  if (from == to) return nullptr;
  auto found = std::lower_bound(
      from, to, end, [this](HitIndex hit, TokenIndex at) { return all[hit].begin < at; });
  while (found != from) {
    const Hit& hit = all[*--found];
    if (hit.begin < begin) return nullptr;
    if (hit.end <= end) return &hit;
  }
  return nullptr;
}

}  // namespace onus::reading
