// The words half of LexiconBuilder: entries to wordings, wordings to literals.
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
  if (!is_word_line(line.key)) return false;
  Part part = Part::kFixed;
  if (line.key == "verb")
    part = Part::kVerb;
  else if (line.key == "deed")
    part = Part::kDeed;
  else if (line.key == "noun")
    part = Part::kNoun;
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
    literals.push_back(words);
    literal_targets_.emplace_back();
    model_->literals.emplace_back();
  }
  return found->second;
}

void LexiconBuilder::add_wording(const Wording& wording, ConceptId id, Part part,
                                 const Place& place) {
  const Target target{id, part, wording.plural, wording.base};
  if (wording.pieces.size() > 1) return add_pieces(wording, target, place);
  auto& targets = literal_targets_[literal_for(wording.pieces.front(), place)];
  if (std::ranges::find(targets, id, &Target::concept_id) == targets.end())
    targets.push_back(target);
}

StageId LexiconBuilder::stage_of(uint32_t literal) {
  StageId& stage = model_->literals[literal].stage;
  if (stage == kNoStage) stage = model_->stages++;
  return stage;
}

void LexiconBuilder::add_pieces(const Wording& wording, const Target& target, const Place& place) {
  StageId stage = stage_of(literal_for(wording.pieces.front(), place));
  for (size_t i = 1; i < wording.pieces.size(); ++i) {
    const uint32_t literal = literal_for(wording.pieces[i], place);
    model_->literals[literal].follows = true;
    const Gap gap = wording.gaps[i - 1];
    model_->widest_gap_words = std::max<uint32_t>(model_->widest_gap_words, gap.most);
    Following& following = followers_[{stage, literal, gap.least, gap.most}];
    if (i + 1 == wording.pieces.size()) {
      following.targets.push_back(target);
      return;
    }
    if (following.next == kNoStage) following.next = model_->stages++;
    stage = following.next;
  }
}

// Every hit of a list is one of all its kinds.
void LexiconBuilder::place(std::span<const Target> targets, uint32_t& begin, uint32_t& end) {
  begin = static_cast<uint32_t>(model_->targets.size());
  for (Target target : targets)
    for (const ConceptId kind : model_->concepts[target.concept_id].kinds) {
      const auto placed = std::span(model_->targets).subspan(begin);
      if (std::ranges::find(placed, kind, &Target::concept_id) != placed.end()) continue;
      target.concept_id = kind;
      target.use = model_->concepts[kind].use;
      model_->targets.push_back(target);
    }
  end = static_cast<uint32_t>(model_->targets.size());
}

void LexiconBuilder::place_targets() {
  for (size_t i = 0; i < literal_targets_.size(); ++i)
    place(literal_targets_[i], model_->literals[i].begin, model_->literals[i].end);
  std::vector<Follower> all;
  for (const auto& [key, following] : followers_) {
    const auto [stage, literal, least, most] = key;
    Follower& one = all.emplace_back(Follower{stage, literal, {least, most}, following.next});
    place(following.targets, one.begin, one.end);
  }
  model_->followers = Followers(std::move(all));
}

}  // namespace onus::reading
