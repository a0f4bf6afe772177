// The lexicon after loading: names are numbers, wordings are a tree. Read-only, shared by
// all threads. The meaning of each part is in doc/formats/lexicon.md.
// All of reading lives in onus::reading, because law has a Rule and a Condition of its own.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "account/account.h"
#include "reading/followers.h"
#include "reading/term.h"
#include "reading/wordings.h"

namespace onus::reading {

using ConceptId = uint16_t;
inline constexpr ConceptId kNoConcept = 0xFFFF;

// What a named list of words is for.
enum class Use : uint8_t { kConcept, kIdiom, kCue, kTurn, kPerson, kPronoun, kCount, kAuthor };

enum class Sex : uint8_t { kUnknown, kMale, kFemale };

enum class Reach : uint8_t { kWords, kClause, kSentence };

struct Cue {
  bool voice_cue = false;
  Status status = Status::kAsserted;
  Voice voice = Voice::kUnknown;
  bool forward = true, backward = false;
  Reach reach = Reach::kClause;
  uint16_t words = 0;
  bool base_only =
      false;  // acts on verbs in their plain form alone: "he'd hit" but not "he'd slept"
  std::vector<ConceptId> only;  // acts on hits of these concepts alone; empty: on all
};

struct StatedFact {
  FactId fact = kNoFact;
  ValueId value = kNoValue;
};

struct PersonWords {
  Sex sex = Sex::kUnknown;
  uint8_t roles = 0;
  ValueId relation = kNoValue;  // to the one whose they are ("her ex")
  bool unique = false;          // the same person wherever it stands in a report (IP, caller)
  bool group = false;           // several people, number unknown unless stated
  bool faint = false;           // "somebody": no later "he" means this one
  uint8_t pronoun = 0;          // for Use::kPronoun: 1, 2, 3 for I, you, he
  bool possessive = false;      // his, her, my
  bool object_form = false;     // him, me, them
  uint16_t count = 0;           // stands for so many ("couple", "pair")
  std::vector<StatedFact> facts;
};

struct Concept {
  std::string name;
  Use use = Use::kConcept;
  std::vector<ConceptId> kinds;  // itself and everything it is, transitively
  Cue cue;
  PersonWords person;
  std::vector<ConceptId> cancels;  // of an idiom; empty: everything inside
  uint16_t count = 0;              // of a count
  uint8_t author = 0;              // Role bits of an author
  Place place;
};

enum class Order : uint8_t { kAny, kAfter, kBefore };
enum class Need : uint8_t { kPresent, kAbsent, kDenied };
enum class Within : uint8_t { kWords, kClause, kSentence, kSentences, kEntry, kReport, kOpening };

struct Step {
  Order order = Order::kAny;
  Need need = Need::kPresent;
  std::vector<ConceptId> any_of;
};

// "strike > face & not pet within 12 words": the first step is the anchor.
struct Condition {
  std::vector<Step> steps;
  Within within = Within::kSentence;
  uint16_t amount = 0;
  bool anchor_denied = false;  // the anchor must be denied
};

enum class SlotFrom : uint8_t { kSubject, kObject, kOwner, kReporter, kVictim, kPlace, kNobody };

struct Slot {
  SlotFrom from = SlotFrom::kSubject;
  ConceptId of = kNoConcept;  // a mention of this person word, when there is one
  ValueId kind = kNoValue;    // the kind of party it must be, or is made
  bool must = false;          // no act with a party of another kind there
  bool stated = false;        // no act unless somebody is named there
  bool household = false;     // what family or partner own is taken as owned in common
};

enum class RuleUse : uint8_t { kAct, kFact, kReport, kReview };

// An act, fact, report or review block.
struct Rule {
  RuleUse use = RuleUse::kAct;
  std::vector<Condition> when, unless;
  ValueId kind = kNoValue;  // of the fact act
  Slot by, to;
  std::vector<StatedFact> facts;
  float confidence = 0.8f;
  std::vector<ValueId> acts;               // fact, review: kinds it is about; empty: all
  std::vector<ValueId> instead_of;         // act: kinds it replaces in its sentence
  Within spread = Within::kReport;         // fact: how far it looks for its act
  Status becomes = Status::kHypothetical;  // review
  bool also_past = false;                  // act: asserted even when told as an earlier time
  Place place;
};

// What words found are: a hit of a list.
struct Target {
  ConceptId concept_id = kNoConcept;
  Part part = Part::kFixed;
  bool plural = false;
  bool base = false;
  Use use = Use::kConcept;  // of the list
};

// What a wording, or a piece of one, leads to.
struct Literal {
  uint32_t begin = 0, end = 0;  // into LexiconModel::targets
  StageId stage = kNoStage;     // of the wordings of several pieces that begin with it
  bool follows = false;         // it is a later piece of some
};

// Facts and values that the reader itself relies on.
struct Names {
  FactId act, kind, sex, relation;
  ValueId business, person, male, female, partner, family;
  FactId reporter = kNoFact;
  std::array<ValueId, 10> reporter_values{};  // by Reporter; kNoValue: the log must say
};

// Concepts that the reader itself asks for; the lexicon must define them.
struct CoreConcepts {
  ConceptId being, by_whom, oneself, linking, named, indefinite, another, years_old, measure,
      small_word, thing, new_occasion, named_one, joining, finite, age_follows, done_by, mentioned,
      numbered;
};

struct LexiconModel {
  std::vector<Concept> concepts;
  std::unordered_map<std::string, ConceptId> by_name;
  std::vector<Literal> literals;
  std::vector<Target> targets;
  Followers followers;
  uint32_t stages = 0;
  uint32_t widest_gap_words = 0;
  std::vector<ConceptId> counts;  // the number words
  std::vector<Rule> rules;
  // A condition of a rule, and what must stand in a report for it to hold: into `needs`, where each
  // group is ended by kNoConcept and one of every group is needed.
  struct Start {
    uint32_t rule = 0, when = 0;
    uint32_t needs_begin = 0, needs_end = 0;
  };
  std::vector<Start> starts;         // by the concept of their anchor
  std::vector<uint32_t> starts_of;  // by concept, into starts
  std::vector<ConceptId> needs;
  std::span<const Start> starts_at(ConceptId anchor) const {
    return std::span(starts).subspan(starts_of[anchor], starts_of[anchor + 1] - starts_of[anchor]);
  }
  Names names;
  CoreConcepts core;
  Wordings wordings;  // numbered as literals are
  uint64_t hash = 0;
};

}  // namespace onus::reading
