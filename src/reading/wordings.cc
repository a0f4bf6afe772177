#include "reading/wordings.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "base/result.h"

namespace onus::reading {
namespace {

// So far ahead memory is asked for before it is read.
constexpr size_t kWordsAhead = 12, kLeadsAhead = 6;

template <class Each>
void each_word(std::string_view wording, Each each) {
  while (!wording.empty()) {
    const size_t end = std::min(wording.find(' '), wording.size());
    each(wording.substr(0, end));
    wording.remove_prefix(std::min(end + 1, wording.size()));
  }
}

}  // namespace

// Nodes are numbered as they come; in the end those that end a wording take its number.
Wordings::Parts Wordings::parts_of(std::span<const std::string> wordings) {
  struct Node {
    uint32_t wording = kNone;
    bool leads_on = false;
  };
  std::vector<Node> nodes;  // the first are those of words
  std::unordered_map<std::string_view, uint32_t> numbers;
  for (const std::string& wording : wordings)
    each_word(wording, [&](std::string_view word) {
      numbers.emplace(word, static_cast<uint32_t>(numbers.size()));
    });
  nodes.resize(numbers.size());
  std::vector<PairTable::Item> leads;
  std::unordered_map<uint64_t, uint32_t> children;  // by node and word
  for (size_t number = 0; number < wordings.size(); ++number) {
    uint32_t node = kNone;
    each_word(wordings[number], [&](std::string_view word) {
      const uint32_t at = numbers.at(word);
      if (node == kNone) {
        node = at;
        return;
      }
      const auto next = static_cast<uint32_t>(nodes.size());
      const auto [child, fresh] = children.emplace(uint64_t{node} << 32 | at, next);
      if (fresh) {
        leads.push_back({node, at, next});
        nodes[node].leads_on = true;
        nodes.emplace_back();
      }
      node = child->second;
    });
    ONUS_CHECK(node != kNone && nodes[node].wording == kNone);
    nodes[node].wording = static_cast<uint32_t>(number);
  }
  Parts parts;
  parts.wordings = static_cast<uint32_t>(wordings.size());
  std::vector<uint32_t> moved;
  uint32_t behind = parts.wordings;
  for (const Node& node : nodes) moved.push_back(node.wording == kNone ? behind++ : node.wording);
  const auto placed = [&](uint32_t node) {
    return moved[node] + (nodes[node].leads_on ? kLeadsOn : 0);
  };
  for (const PairTable::Item& lead : leads)
    parts.leads.push_back({moved[lead.first], lead.second, placed(lead.value)});
  parts.words.resize(numbers.size());
  for (const auto& [word, number] : numbers)
    parts.words[number] = {key_of_word(word), number, placed(number)};
  auto by_key = parts.words;
  std::ranges::sort(by_key, {}, &Word::key);
  const auto twice = std::ranges::adjacent_find(by_key, {}, &Word::key);
  ONUS_CHECK(twice == by_key.end());  // no two words with one key
  return parts;
}

bool Wordings::Parts::are_whole(size_t count) const {
  return wordings == count &&
         std::ranges::none_of(words,
                              [](const Word& word) {
                                return word.number == kNone || word.node == kNone;
                              }) &&
         std::ranges::none_of(leads,
                              [](const PairTable::Item& lead) { return lead.value == kNone; });
}

Wordings::Wordings(const Parts& parts) : leads_(parts.leads), wordings_(parts.wordings) {
  words_.resize(std::bit_ceil(parts.words.size() * 2 + 2));
  for (const Word& word : parts.words) {
    Word& place = words_[place_of(word.key)];
    if (place.number == kNone) place = word;
  }
}

Wordings::Parts Wordings::parts() const {
  Parts parts{{}, leads_.items(), wordings_};
  for (const Word& word : words_)
    if (word.number != kNone) parts.words.push_back(word);
  return parts;
}

void Wordings::look_up(std::span<const PlainWord> text, std::vector<Known>& known) const {
  known.clear();
  for (size_t i = 0; i < text.size(); ++i) {
    if (i + kWordsAhead < text.size())
      __builtin_prefetch(&words_[text[i + kWordsAhead].key & (words_.size() - 1)]);
    const Word& word = words_[place_of(text[i].key)];
    known.push_back({word.number, word.node});
  }
}

void Wordings::find(std::span<const PlainWord> text, size_t most, Memory& memory,
                    std::vector<WordingFound>& out) const {
  out.clear();
  if (words_.empty()) return;
  auto& [words, begun] = memory;
  look_up(text, words);
  begun.clear();
  for (uint32_t i = 0; i < words.size() && out.size() < most; ++i) {
    if (i + kLeadsAhead < words.size())
      leads_.fetch(words[i + kLeadsAhead - 1].node & ~kLeadsOn, words[i + kLeadsAhead].number);
    if (words[i].number == kNone) {
      begun.clear();
      continue;
    }
    size_t kept = 0;
    const auto reach = [&](uint32_t node, uint32_t first) {
      const uint32_t number = node & ~kLeadsOn;
      if (number < wordings_) out.push_back({number, first, i});
      if ((node & kLeadsOn) == 0) return;
      if (kept == begun.size()) begun.emplace_back();
      begun[kept++] = {number, first};
    };
    for (size_t b = 0; b < begun.size(); ++b) {
      const Begun one = begun[b];
      const uint32_t node = leads_.find(one.node, words[i].number);
      if (node != kNone) reach(node, one.first);
    }
    begun.resize(kept);
    reach(words[i].node, i);
  }
}

}  // namespace onus::reading
