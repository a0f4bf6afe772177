#include "reading/lexicon_builder.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text.h"
#include "report/report.h"

namespace onus::reading {
namespace {

constexpr size_t kMostConcepts = 4000;

struct UseName {
  std::string_view name;
  Use use;
};
constexpr UseName kUses[] = {{"concept", Use::kConcept}, {"idiom", Use::kIdiom},
                             {"cue", Use::kCue},         {"turn", Use::kTurn},
                             {"person", Use::kPerson},   {"pronoun", Use::kPronoun},
                             {"count", Use::kCount},     {"author", Use::kAuthor}};

std::optional<Use> use_of(std::string_view type) {
  for (const UseName& known : kUses)
    if (known.name == type) return known.use;
  return std::nullopt;
}

bool is_rule(std::string_view type) {
  return type == "act" || type == "fact" || type == "report" || type == "review";
}

std::optional<uint8_t> role_of(std::string_view name) {
  if (name == "victim") return kVictimRole;
  if (name == "suspect") return kSuspectRole;
  if (name == "reporter") return kReporterRole;
  if (name == "witness") return kWitnessRole;
  if (name == "police") return kPoliceRole;
  if (name == "professional") return kProfessionalRole;
  return std::nullopt;
}

std::optional<Sex> sex_of(std::string_view name) {
  if (name == "male") return Sex::kMale;
  if (name == "female") return Sex::kFemale;
  if (name == "unknown") return Sex::kUnknown;
  return std::nullopt;
}

std::optional<uint16_t> number_of(std::string_view text) {
  uint16_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

void LexiconBuilder::build(const std::vector<LexBlock>& blocks, bool with_wordings,
                           LexiconModel& model) {
  model_ = &model;
  with_wordings_ = with_wordings;
  const FactId kind = vocabulary_.require("kind"), sex = vocabulary_.require("sex");
  const FactId relation = vocabulary_.require("relation");
  model.names = {vocabulary_.require("act"),
                 kind,
                 sex,
                 relation,
                 vocabulary_.require(kind, "business"),
                 vocabulary_.require(kind, "person"),
                 vocabulary_.require(sex, "male"),
                 vocabulary_.require(sex, "female"),
                 vocabulary_.require(relation, "partner"),
                 vocabulary_.require(relation, "family")};
  model.names.reporter = vocabulary_.require("reporter");
  for (size_t r = 0; r < model.names.reporter_values.size(); ++r) {
    std::string name(name_of(static_cast<Reporter>(r)));  // parent_or_carer; the fact has hyphens
    std::ranges::replace(name, '_', '-');
    model.names.reporter_values[r] = vocabulary_.value_of(model.names.reporter, name);
  }
  name_concepts(blocks);
  read_spellings(blocks);
  for (const LexBlock& block : blocks) {
    if (use_of(block.type))
      read_concept(block);
    else if (is_rule(block.type))
      read_rule(block);
  }
  follow_kinds();
  if (with_wordings_) place_targets();
  for (size_t c = 0; c < model.concepts.size(); ++c)
    if (model.concepts[c].use == Use::kCount) model.counts.push_back(static_cast<ConceptId>(c));
  find_core();
  index_rules();
}

void LexiconBuilder::name_concepts(const std::vector<LexBlock>& blocks) {
  for (const LexBlock& block : blocks) {
    const auto use = use_of(block.type);
    if (!use) {
      if (!is_rule(block.type) && block.type != "spelling")
        error("there is no block '" + block.type +
                  "'; write concept, idiom, cue, turn, person, pronoun, count, author, spelling, "
                  "act, fact, report or review",
              block.place);
      continue;
    }
    const auto found = model_->by_name.find(block.name);
    if (found != model_->by_name.end()) {
      if (model_->concepts[found->second].use != *use)
        error("'" + block.name + "' is already another kind of block at " +
                  model_->concepts[found->second].place.file,
              block.place);
      continue;
    }
    if (model_->concepts.size() >= kMostConcepts)
      return error("more than 4000 word lists", block.place);
    const auto id = static_cast<ConceptId>(model_->concepts.size());
    model_->by_name.emplace(block.name, id);
    Concept& made = model_->concepts.emplace_back();
    made.name = block.name;
    made.use = *use;
    made.kinds = {id};
    made.place = block.place;
  }
}

void LexiconBuilder::read_concept(const LexBlock& block) {
  const auto found = model_->by_name.find(block.name);
  if (found == model_->by_name.end()) return;
  const ConceptId id = found->second;
  Concept& into = model_->concepts[id];
  if (into.use == Use::kCount) {
    const auto count = number_of(block.value);
    if (!count) error("a count has a number, such as: count pair = 2", block.place);
    into.count = count.value_or(0);
  } else if (!block.value.empty() && into.use != Use::kAuthor) {
    error("'= " + block.value + "' does not belong here", block.place);
  }
  if (into.use == Use::kAuthor) {
    const auto role = role_of(block.value);
    if (role)
      into.author = *role;
    else if (block.value != "caller" && block.value != "desk")
      error(
          "an author is police, professional, reporter, caller or desk, such as: author officers = "
          "police",
          block.place);
  }
  for (const LexLine& line : block.lines) {
    if (add_words(line, id)) continue;
    if (line.key == "is") {
      for (const LexItem& item : line.items)
        if (const ConceptId kind = concept_named(item.text, item.place); kind != kNoConcept)
          into.kinds.push_back(kind);
    } else if (line.key == "has") {
      for (const LexItem& item : line.items)
        if (const ConceptId part = concept_named(item.text, item.place); part != kNoConcept)
          model_->concepts[part].kinds.push_back(id);
    } else if (into.use == Use::kIdiom && line.key == "cancels") {
      for (const LexItem& item : line.items)
        if (const ConceptId kind = concept_named(item.text, item.place); kind != kNoConcept)
          into.cancels.push_back(kind);
    } else if (into.use == Use::kCue) {
      cue_line(line, into.cue);
    } else if (into.use == Use::kPerson || into.use == Use::kPronoun) {
      person_line(line, into.person);
    } else {
      error("a " + block.type + " has no line '" + line.key +
                "'; it has verb, deed, noun, adj, phrase, is and has",
            line.place);
    }
  }
}

void LexiconBuilder::cue_line(const LexLine& line, Cue& cue) {
  const auto refuse = [&] {
    error("a cue has no line '" + line.key +
              "'; it has phrase, status, voice, looks, reach, form and only",
          line.place);
  };
  if (line.items.empty()) return refuse();
  const LexItem& item = line.items.front();
  if (line.key == "status") {
    const auto status = status_from(item.text);
    if (status)
      cue.status = *status;
    else
      error(
          "'" + item.text + "' is no status; write denied, feared, hypothetical, past or recorded",
          item.place);
  } else if (line.key == "voice") {
    const auto voice = voice_from(item.text);
    cue.voice_cue = true;
    if (voice)
      cue.voice = *voice;
    else
      error("'" + item.text +
                "' is no voice; write victim, caller, witness, professional, suspect or police",
            item.place);
  } else if (line.key == "looks") {
    cue.forward = item.text != "back";
    cue.backward = item.text != "ahead";
    if (item.text != "back" && item.text != "ahead" && item.text != "both")
      error("a cue looks ahead, back or both", item.place);
  } else if (line.key == "reach") {
    std::string_view text = item.text;
    if (text == "clause")
      cue.reach = Reach::kClause;
    else if (text == "sentence")
      cue.reach = Reach::kSentence;
    else {
      const auto words = number_of(text.substr(0, text.find(' ')));
      cue.reach = Reach::kWords;
      if (words && text.ends_with(" words"))
        cue.words = *words;
      else
        error("a cue's reach is clause, sentence or a number, such as: reach 5 words", item.place);
    }
  } else if (line.key == "form") {
    cue.base_only = true;
    if (item.text != "base") error("the only form a cue can ask for is base", item.place);
  } else if (line.key == "only") {
    for (const LexItem& one : line.items)
      if (const ConceptId id = concept_named(one.text, one.place); id != kNoConcept)
        cue.only.push_back(id);
  } else {
    refuse();
  }
}

void LexiconBuilder::person_line(const LexLine& line, PersonWords& person) {
  if (line.key == "unique")
    person.unique = true;
  else if (line.key == "group")
    person.group = true;
  else if (line.key == "faint")
    person.faint = true;
  else if (line.key == "sex") {
    const auto sex = sex_of(line.rest);
    if (sex)
      person.sex = *sex;
    else
      error("sex is male, female or unknown", line.place);
  } else if (line.key == "role") {
    for (const LexItem& item : line.items) {
      const auto role = role_of(item.text);
      if (role)
        person.roles |= *role;
      else
        error("a role is victim, suspect, reporter, witness, police or professional", item.place);
    }
  } else if (line.key == "relation") {
    person.relation = value_named(model_->names.relation, line.rest, line.place);
  } else if (line.key == "form") {
    for (const LexItem& item : line.items) {
      if (item.text == "I")
        person.pronoun = 1;
      else if (item.text == "you")
        person.pronoun = 2;
      else if (item.text == "he")
        person.pronoun = 3;
      else if (item.text == "possessive")
        person.possessive = true;
      else if (item.text == "object")
        person.object_form = true;
      else
        error("a form is I, you, he, possessive or object", item.place);
    }
  } else if (line.key == "count") {
    const auto count = number_of(line.rest);
    if (count)
      person.count = *count;
    else
      error("a count is a number, such as: count 2", line.place);
  } else if (line.key == "fact") {
    for (const LexItem& item : line.items) {
      StatedFact fact;
      if (stated_fact(item.text, About::kPerson, fact, item.place)) person.facts.push_back(fact);
    }
  } else {
    error("a person has no line '" + line.key +
              "'; it has noun, phrase, is, sex, role, relation, form, count, fact, unique, group "
              "and faint",
          line.place);
  }
}

ConceptId LexiconBuilder::concept_named(std::string_view name, const Place& place) {
  const auto found = model_->by_name.find(std::string(name));
  if (found != model_->by_name.end()) return found->second;
  std::string best;
  size_t distance = 4;
  for (const Concept& known : model_->concepts) {
    const size_t apart = edit_distance(known.name, name, distance);
    if (apart < distance || (apart == distance && known.name < best)) {
      best = known.name;
      distance = apart;
    }
  }
  error("there is no word list '" + std::string(name) + "'" +
            (best.empty() ? "" : "; did you mean " + best),
        place);
  return kNoConcept;
}

ValueId LexiconBuilder::value_named(FactId fact, std::string_view value, const Place& place) {
  const ValueId id = vocabulary_.value_of(fact, value);
  if (id == kNoValue)
    error(fmt::format("{} has no value '{}'; {}", vocabulary_[fact].name, value,
                      vocabulary_.suggest_value(fact, value)),
          place);
  return id;
}

bool LexiconBuilder::stated_fact(std::string_view text, About about, StatedFact& fact,
                                 const Place& place) {
  const size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    error("a fact is written name = value", place);
    return false;
  }
  const std::string_view name = trim(text.substr(0, equals)), value = trim(text.substr(equals + 1));
  fact.fact = vocabulary_.find(name);
  if (fact.fact == kNoFact) {
    error(fmt::format("there is no fact '{}'; {}", name, vocabulary_.suggest_fact(name)), place);
    return false;
  }
  const About stated = vocabulary_[fact.fact].about;
  const bool fits = stated == about || (about == About::kAct && stated == About::kReport);
  if (!fits) {
    error(fmt::format("the fact '{}' cannot be stated here; it is not about this kind of thing",
                      name),
          place);
    return false;
  }
  fact.value = value_named(fact.fact, value, place);
  return fact.value != kNoValue;
}

// Makes each concept's kinds transitive.
void LexiconBuilder::follow_kinds() {
  for (Concept& one : model_->concepts) {
    for (size_t i = 0; i < one.kinds.size(); ++i)
      for (const ConceptId kind : std::vector<ConceptId>(model_->concepts[one.kinds[i]].kinds))
        if (std::find(one.kinds.begin(), one.kinds.end(), kind) == one.kinds.end())
          one.kinds.push_back(kind);
  }
}

void LexiconBuilder::find_core() {
  const Place place{"lexicon", 0, 0};
  CoreConcepts& core = model_->core;
  core.being = concept_named("being", place);
  core.by_whom = concept_named("by-whom", place);
  core.oneself = concept_named("oneself", place);
  core.linking = concept_named("linking", place);
  core.named = concept_named("named", place);
  core.indefinite = concept_named("indefinite", place);
  core.another = concept_named("another", place);
  core.years_old = concept_named("years-old", place);
  core.measure = concept_named("measure", place);
  core.thing = concept_named("thing", place);
  core.small_word = concept_named("small-word", place);
  core.joining = concept_named("joining", place);
  core.done_by = concept_named("done-by", place);
  core.finite = concept_named("finite", place);
  core.age_follows = concept_named("age-follows", place);
  core.mentioned = concept_named("mentioned", place);
  core.numbered = concept_named("numbered", place);
  core.named_one = concept_named("named-one", place);
  core.new_occasion = concept_named("new-occasion", place);
}

}  // namespace onus::reading
