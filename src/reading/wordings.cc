#include "reading/wordings.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "base/result.h"

namespace onus::reading {
namespace {

constexpr size_t kAhead = 12;  // words whose memory is asked for before they are looked up

template <class Each>
void each_word(std::string_view wording, Each each) {
  while (!wording.empty()) {
    const size_t end = std::min(wording.find(' '), wording.size());
    each(wording.substr(0, end));
    wording.remove_prefix(std::min(end + 1, wording.size()));
  }
}

}  // namespace

Wordings::Parts Wordings::parts_of(std::span<const std::string> wordings) {
  Parts parts;
  std::unordered_map<std::string_view, uint32_t> numbers;
  for (const std::string& wording : wordings)
    each_word(wording, [&](std::string_view word) {
      if (numbers.emplace(word, static_cast<uint32_t>(numbers.size())).second)
        parts.words.push_back(key_of_word(word));
    });
  std::vector<uint64_t> keys = parts.words;
  std::ranges::sort(keys);
  ONUS_CHECK(std::ranges::adjacent_find(keys) == keys.end());  // no two words with one key
  parts.nodes.resize(numbers.size());
  std::unordered_map<uint64_t, uint32_t> children;  // by node and word
  for (size_t number = 0; number < wordings.size(); ++number) {
    uint32_t node = kNone;
    each_word(wordings[number], [&](std::string_view word) {
      const uint32_t at = numbers.at(word);
      if (node == kNone) {
        node = at;
        return;
      }
      const auto next = static_cast<uint32_t>(parts.nodes.size());
      const auto [child, fresh] = children.emplace(uint64_t{node} << 32 | at, next);
      if (fresh) {
        parts.leads.push_back({node, at, next});
        ++parts.nodes[node].leads;
        parts.nodes.emplace_back();
      }
      node = child->second;
    });
    ONUS_CHECK(node != kNone && parts.nodes[node].wording == kNone);
    parts.nodes[node].wording = static_cast<uint32_t>(number);
  }
  return parts;
}

bool Wordings::Parts::are_whole(size_t wordings) const {
  return words.size() <= nodes.size() &&
         std::ranges::all_of(nodes,
                             [&](const Node& node) {
                               return node.wording == kNone || node.wording < wordings;
                             }) &&
         std::ranges::all_of(leads, [&](const PairTable::Item& lead) {
           return lead.first < nodes.size() && lead.value < nodes.size();
         });
}

Wordings::Wordings(const Parts& parts) : nodes_(parts.nodes), leads_(parts.leads) {
  words_.resize(std::bit_ceil(parts.words.size() * 2 + 2));
  for (size_t number = 0; number < parts.words.size(); ++number) {
    Word& word = words_[place_of(parts.words[number])];
    if (word.number == kNone) word = {parts.words[number], static_cast<uint32_t>(number)};
  }
}

Wordings::Parts Wordings::parts() const {
  Parts parts{{}, nodes_, leads_.items()};
  for (const Word& word : words_) {
    if (word.number == kNone) continue;
    if (parts.words.size() <= word.number) parts.words.resize(word.number + 1);
    parts.words[word.number] = word.key;
  }
  return parts;
}

void Wordings::find(std::span<const PlainWord> text, size_t most, std::vector<Begun>& begun,
                    std::vector<WordingFound>& out) const {
  begun.clear();
  out.clear();
  if (words_.empty()) return;
  for (uint32_t i = 0; i < text.size() && out.size() < most; ++i) {
    if (i + kAhead < text.size())
      __builtin_prefetch(&words_[text[i + kAhead].key & (words_.size() - 1)]);
    const uint32_t word = words_[place_of(text[i].key)].number;
    if (word == kNone) {
      begun.clear();
      continue;
    }
    const auto reach = [&](uint32_t node, uint32_t first) {
      if (nodes_[node].wording != kNone) out.push_back({nodes_[node].wording, first, i});
      return nodes_[node].leads > 0;
    };
    size_t kept = 0;
    for (const Begun one : begun) {
      const uint32_t node = leads_.find(one.node, word);
      if (node != kNone && reach(node, one.first)) begun[kept++] = {node, one.first};
    }
    begun.resize(kept);
    if (reach(word, i)) begun.push_back({word, i});
  }
}

}  // namespace onus::reading
