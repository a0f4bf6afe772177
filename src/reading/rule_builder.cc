// The rule half of LexiconBuilder: act, fact, report and review blocks.
#include <fmt/format.h>

#include <charconv>

#include "base/text.h"
#include "reading/lexicon_builder.h"

namespace onus::reading {
namespace {

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const size_t end = text.find_first_of(" \t");
    if (end != 0) words.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : trim(text.substr(end + 1));
  }
  return words;
}

}  // namespace

void LexiconBuilder::read_rule(const LexBlock& block) {
  Rule rule;
  rule.place = block.place;
  rule_head(block, rule);
  for (const LexLine& line : block.lines) rule_line(line, rule);
  if (rule.when.empty()) error("a " + block.type + " block needs a line: when WORDS", block.place);
  model_->rules.push_back(std::move(rule));
}

void LexiconBuilder::rule_head(const LexBlock& block, Rule& rule) {
  rule.by.from = SlotFrom::kSubject;
  rule.to.from = SlotFrom::kObject;
  if (block.type == "act") {
    rule.use = RuleUse::kAct;
    rule.kind = value_named(model_->names.act, block.name, block.place);
    return;
  }
  if (block.type == "review") {
    rule.use = RuleUse::kReview;
    return;
  }
  rule.use = block.type == "fact" ? RuleUse::kFact : RuleUse::kReport;
  StatedFact fact;
  const About about = rule.use == RuleUse::kFact ? About::kAct : About::kReport;
  if (stated_fact(block.name + "=" + block.value, about, fact, block.place))
    rule.facts.push_back(fact);
}

void LexiconBuilder::rule_line(const LexLine& line, Rule& rule) {
  const std::string& key = line.key;
  if (key == "when") return condition(line, rule.when);
  if (key == "unless") return condition(line, rule.unless);
  if (key == "by" && rule.use == RuleUse::kAct) return slot(line, rule.by);
  if (key == "to" && rule.use == RuleUse::kAct) return slot(line, rule.to);
  if (key == "of" && rule.use == RuleUse::kFact) return act_kinds(line, rule.acts);
  if (key == "instead" && rule.use == RuleUse::kAct) return act_kinds(line, rule.instead_of);
  if (key == "acts" && rule.use == RuleUse::kReview) {
    if (line.rest != "all") act_kinds(line, rule.acts);
    return;
  }
  if (key == "become" && rule.use == RuleUse::kReview) {
    const auto status = status_from(line.rest);
    if (status)
      rule.becomes = *status;
    else
      error("acts become asserted, denied, feared, hypothetical, past or recorded", line.place);
    return;
  }
  if (key == "fact" && rule.use == RuleUse::kAct) {
    for (const LexItem& item : line.items) {
      StatedFact fact;
      if (stated_fact(item.text, About::kAct, fact, item.place)) rule.facts.push_back(fact);
    }
    return;
  }
  if (key == "spread" && rule.use == RuleUse::kFact) {
    if (line.rest == "sentence")
      rule.spread = Within::kSentence;
    else if (line.rest == "near")
      rule.spread = Within::kSentences;
    else if (line.rest == "entry")
      rule.spread = Within::kEntry;
    else if (line.rest == "report")
      rule.spread = Within::kReport;
    else
      error("a fact's spread is sentence, near, entry or report", line.place);
    return;
  }
  if (key == "sure" && rule.use == RuleUse::kAct) {
    int percent = 0;
    const auto parsed =
        std::from_chars(line.rest.data(), line.rest.data() + line.rest.size(), percent);
    if (parsed.ec != std::errc{} || percent < 1 || percent > 100)
      error("sure is a percentage from 1 to 100", line.place);
    else
      rule.confidence = static_cast<float>(percent) / 100;
    return;
  }
  if (key == "past" && rule.use == RuleUse::kAct && line.rest == "counts") {
    rule.also_past = true;
    return;
  }
  error("this block has no line '" + key +
            "'; act has when, unless, by, to, fact, instead, sure and past; fact has when, unless, "
            "of and spread; "
            "report has when and unless; review has when, unless, acts and become",
        line.place);
}

bool LexiconBuilder::condition_step(std::string_view word, Step& step, const Place& place) {
  if (word.starts_with('!')) {
    step.need = Need::kAbsent;
    word.remove_prefix(1);
  } else if (word.starts_with("not:")) {
    step.need = Need::kDenied;
    word.remove_prefix(4);
  }
  bool good = true;
  while (!word.empty()) {
    const size_t slash = word.find('/');
    const ConceptId id = concept_named(word.substr(0, slash), place);
    if (id == kNoConcept) good = false;
    step.any_of.push_back(id);
    word = slash == std::string_view::npos ? std::string_view{} : word.substr(slash + 1);
  }
  return good;
}

// Takes "within 5 words" off the end.
bool LexiconBuilder::condition_window(std::vector<std::string_view>& words, Condition& condition,
                                      const Place& place) {
  size_t at = 0;
  while (at < words.size() && words[at] != "within") ++at;
  if (at == words.size()) return true;
  const std::vector<std::string_view> window(words.begin() + static_cast<ptrdiff_t>(at) + 1,
                                             words.end());
  words.resize(at);
  if (window.size() == 1) {
    struct Name {
      std::string_view name;
      Within within;
    };
    for (const Name& known : {Name{"clause", Within::kClause}, Name{"sentence", Within::kSentence},
                              Name{"entry", Within::kEntry}, Name{"report", Within::kReport},
                              Name{"opening", Within::kOpening}})
      if (known.name == window[0]) {
        condition.within = known.within;
        return true;
      }
  }
  if (window.size() == 2 && (window[1] == "words" || window[1] == "sentences")) {
    const auto parsed =
        std::from_chars(window[0].data(), window[0].data() + window[0].size(), condition.amount);
    condition.within = window[1] == "words" ? Within::kWords : Within::kSentences;
    if (parsed.ec == std::errc{} && condition.amount > 0 && condition.amount <= 100) return true;
  }
  error(
      "within what? write: within 5 words, clause, sentence, 2 sentences, entry, report or opening",
      place);
  return false;
}

void LexiconBuilder::condition(const LexLine& line, std::vector<Condition>& into) {
  std::vector<std::string_view> words = split_words(line.rest);
  Condition made;
  bool good = condition_window(words, made, line.place);
  Order order = Order::kAny;
  bool expect_name = true;
  for (const std::string_view word : words) {
    if (!expect_name) {
      if (word == "&")
        order = Order::kAny;
      else if (word == ">")
        order = Order::kAfter;
      else if (word == "<")
        order = Order::kBefore;
      else {
        error("between two word lists stands & (both), > (then) or < (earlier), not '" +
                  std::string(word) + "'",
              line.place);
        return;
      }
      expect_name = true;
      continue;
    }
    Step step;
    step.order = order;
    good &= condition_step(word, step, line.place);
    made.steps.push_back(std::move(step));
    expect_name = false;
  }
  if (expect_name || made.steps.empty())
    return error("a condition ends with a word list, such as: when strike > face", line.place);
  made.anchor_denied = made.steps.front().need == Need::kDenied;
  if (made.steps.front().need == Need::kAbsent)
    return error("a condition starts with something that must be there, not with !", line.place);
  if (!good) made.steps.resize(1);
  into.push_back(std::move(made));
}

void LexiconBuilder::slot(const LexLine& line, Slot& slot) {
  std::vector<std::string_view> words = split_words(line.rest);
  while (words.size() > 1 && (words.back() == "stated" || words.back() == "household")) {
    (words.back() == "stated" ? slot.stated : slot.household) = true;
    words.pop_back();
  }
  struct Name {
    std::string_view name;
    SlotFrom from;
  };
  bool known = false;
  for (const Name& one : {Name{"subject", SlotFrom::kSubject}, Name{"object", SlotFrom::kObject},
                          Name{"owner", SlotFrom::kOwner}, Name{"reporter", SlotFrom::kReporter},
                          Name{"victim", SlotFrom::kVictim}, Name{"place", SlotFrom::kPlace},
                          Name{"nobody", SlotFrom::kNobody}})
    if (!words.empty() && one.name == words[0]) {
      slot.from = one.from;
      known = true;
    }
  if (!known && !words.empty()) slot.of = concept_named(words[0], line.place);
  for (size_t i = 1; i + 1 < words.size(); i += 2) {
    if (words[i] != "as" && words[i] != "needs")
      return error(
          "a slot is written: to object, to owner as business, to object needs person stated",
          line.place);
    slot.kind = value_named(model_->names.kind, words[i + 1], line.place);
    slot.must = words[i] == "needs";
  }
}

void LexiconBuilder::act_kinds(const LexLine& line, std::vector<ValueId>& kinds) {
  for (const LexItem& item : line.items) {
    const ValueId kind = value_named(model_->names.act, item.text, item.place);
    if (kind != kNoValue) kinds.push_back(kind);
  }
}

void LexiconBuilder::index_rules() {
  std::vector<std::vector<LexiconModel::Start>> by_anchor(model_->concepts.size());
  for (uint32_t r = 0; r < model_->rules.size(); ++r) {
    const Rule& rule = model_->rules[r];
    for (uint32_t w = 0; w < rule.when.size(); ++w)
      for (const ConceptId id : rule.when[w].steps.front().any_of)
        if (id != kNoConcept) by_anchor[id].push_back({r, w});
  }
  for (const auto& starts : by_anchor) {
    model_->starts_of.push_back(static_cast<uint32_t>(model_->starts.size()));
    for (LexiconModel::Start start : starts) {
      start.needs_begin = static_cast<uint32_t>(model_->needs.size());
      const auto& steps = model_->rules[start.rule].when[start.when].steps;
      for (const Step& step : std::span(steps).subspan(1)) {
        if (step.need == Need::kAbsent) continue;
        model_->needs.insert(model_->needs.end(), step.any_of.begin(), step.any_of.end());
        model_->needs.push_back(kNoConcept);
      }
      start.needs_end = static_cast<uint32_t>(model_->needs.size());
      model_->starts.push_back(start);
    }
  }
  model_->starts_of.push_back(static_cast<uint32_t>(model_->starts.size()));
}

}  // namespace onus::reading
