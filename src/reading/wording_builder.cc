// The words half of LexiconBuilder: entries to wordings, wordings to literals.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "reading/lexicon_builder.h"

namespace onus::reading {
namespace {

constexpr size_t kMostLiterals = 200000;

}  // namespace

void LexiconBuilder::read_spellings(const std::vector<LexBlock>& blocks) {
  for (const LexBlock& block : blocks) {
    if (block.type != "spelling") continue;
    for (const LexLine& line : block.lines)
      for (const LexItem& item : line.items) {
        const std::string word = ascii_lower(item.text);
        if (word.find(' ') != std::string::npos)
          error("a spelling is one word", item.place);
        else
          spellings_[ascii_lower(line.key)].push_back(word);
      }
  }
}

bool LexiconBuilder::add_words(const LexLine& line, ConceptId id) {
  Part part = Part::kFixed;
  if (line.key == "verb")
    part = Part::kVerb;
  else if (line.key == "deed")
    part = Part::kDeed;
  else if (line.key == "noun")
    part = Part::kNoun;
  else if (line.key != "adj" && line.key != "phrase")
    return false;
  if (!with_wordings_) return true;
  for (const LexItem& item : line.items) {
    auto wordings = compile_term(item.text, part, spellings_, item.place);
    if (!wordings) {
      errors_.push_back(wordings.error());
      continue;
    }
    for (const Wording& wording : *wordings) add_wording(wording, id, part, item.place);
  }
  return true;
}

uint32_t LexiconBuilder::literal_for(const std::string& words, const Place& place) {
  const auto [found, fresh] =
      literal_ids_.try_emplace(words, static_cast<uint32_t>(literals.size()));
  if (fresh) {
    if (literals.size() == kMostLiterals) error("more than 200000 wordings", place);
    literals.push_back(fmt::format(" {} ", words));
    literal_targets_.emplace_back();
    model_->literals.push_back({static_cast<uint32_t>(words.size()), 0, 0});
  }
  return found->second;
}

void LexiconBuilder::add_wording(const Wording& wording, ConceptId id, Part part,
                                 const Place& place) {
  if (wording.pieces.size() == 1) {
    auto& targets = literal_targets_[literal_for(wording.pieces.front(), place)];
    for (const LiteralTarget& target : targets)
      if (!target.is_piece && target.concept_id == id) return;
    targets.push_back({id, part, wording.plural, wording.base, 0, 0, false});
    return;
  }
  const auto number = static_cast<uint32_t>(model_->gapped.size());
  GappedWording gapped;
  gapped.gaps_begin = static_cast<uint32_t>(model_->gaps.size());
  model_->gaps.insert(model_->gaps.end(), wording.gaps.begin(), wording.gaps.end());
  gapped.gaps_end = static_cast<uint32_t>(model_->gaps.size());
  model_->gapped.push_back(gapped);
  gapped_targets_.push_back({id, part, wording.plural, wording.base, 0, 0, false});
  for (size_t i = 0; i < wording.pieces.size(); ++i)
    literal_targets_[literal_for(wording.pieces[i], place)].push_back(
        {kNoConcept, part, false, false, number, static_cast<uint8_t>(i), true});
}

// Every hit of a list is one of all its kinds.
void LexiconBuilder::place_targets() {
  const auto spread = [this](const LiteralTarget& target, std::vector<LiteralTarget>& into) {
    for (const ConceptId kind : model_->concepts[target.concept_id].kinds) {
      const bool known = std::any_of(into.begin(), into.end(), [kind](const LiteralTarget& have) {
        return !have.is_piece && have.concept_id == kind;
      });
      if (!known) into.push_back({kind, target.part, target.plural, target.base, 0, 0, false});
    }
  };
  std::vector<LiteralTarget> all;
  for (size_t i = 0; i < literal_targets_.size(); ++i) {
    all.clear();
    for (const LiteralTarget& target : literal_targets_[i]) {
      if (target.is_piece)
        all.push_back(target);
      else
        spread(target, all);
    }
    model_->literals[i].begin = static_cast<uint32_t>(model_->targets.size());
    model_->targets.insert(model_->targets.end(), all.begin(), all.end());
    model_->literals[i].end = static_cast<uint32_t>(model_->targets.size());
  }
  for (size_t i = 0; i < model_->gapped.size(); ++i) {
    all.clear();
    spread(gapped_targets_[i], all);
    model_->gapped[i].targets_begin = static_cast<uint32_t>(model_->targets.size());
    model_->targets.insert(model_->targets.end(), all.begin(), all.end());
    model_->gapped[i].targets_end = static_cast<uint32_t>(model_->targets.size());
  }
}

}  // namespace onus::reading
