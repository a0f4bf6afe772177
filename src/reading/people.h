// Who is spoken of: mentions in the text, and the persons they stand for across entries.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "reading/hits.h"

namespace onus::reading {

// A person, shop or household of the report while it is being read.
struct Party {
  ConceptId head = kNoConcept;  // the word list it was first called by
  TokenIndex label_begin = 0, label_end = 0;
  TokenIndex name = 0;  // token of its name, when has_name
  bool has_name = false;
  Sex sex = Sex::kUnknown;
  uint8_t roles = 0;
  uint16_t count = 1;
  bool group = false;  // more than one, number not stated
  std::optional<uint8_t> age;
  ValueId relation = kNoValue;  // to `related_to`
  PersonIndex related_to = kNobody;
  TokenIndex relation_begin = 0, relation_end = 0;
  bool generic = false;                         // called by nothing but man, lad, she
  bool possessor_only = true;                   // named only as whose something is
  uint32_t members_begin = 0, members_end = 0;  // of several told as one ("Ann and her son")
  std::vector<StatedFact> facts;
};

struct Mention {
  TokenIndex begin = 0, end = 0;
  PersonIndex party = kNobody;
  bool possessive = false;      // his, the caller's
  bool object_form = false;     // him, me
  bool pronoun = false;
  PersonIndex joint = kNobody;  // "Ann and her son": both of them

  PersonIndex whole() const { return joint == kNobody ? party : joint; }
};

class People {
 public:
  // More persons than this are not told apart: later ones are taken for the last.
  static constexpr size_t kMost = 200;

  void find(const LexiconModel& model, const Report& report, const Text& text, const Hits& hits);

  // Whoever the report is from, and whoever it is about; kNobody when not spoken of.
  PersonIndex narrator() const { return narrator_; }
  // Who suffered what `doer` did when the words themselves do not say.
  PersonIndex default_victim(const LexiconModel& model, PersonIndex doer) const;

  // The mention before a token in its sentence that may be the subject of what follows.
  const Mention* subject_before(const Text& text, TokenIndex at) const;
  // Whoever is the object of words that end before token `at`: named within so many words, in the
  // sentence, and no thing named before ("his car" is a thing, not him).
  const Mention* object_after(const LexiconModel& model, const Text& text, const Hits& hits,
                              TokenIndex at, TokenIndex words) const;
  // The mention inside tokens [begin, end).
  const Mention* inside(TokenIndex begin, TokenIndex end) const;
  // The possessive nearest before `end`, not before `begin`.
  const Mention* owner_in(TokenIndex begin, TokenIndex end) const;
  // Does a mention of the party begin at this token?
  bool is_called(PersonIndex party, TokenIndex at) const;
  // The nearest mention of that word list in tokens [begin, end), else anywhere.
  PersonIndex party_called(const LexiconModel& model, ConceptId concept_id) const;
  // The persons that a party told as one consists of; empty for one person or an unnamed group.
  std::span<const PersonIndex> members_of(PersonIndex party) const;
  // Several persons, told as one?
  bool is_plural(PersonIndex party) const;
  // Is the second party the first, or one of its members?
  bool includes(PersonIndex party, PersonIndex other) const;
  // Not a business, a household or an animal?
  bool is_person(const LexiconModel& model, PersonIndex party) const;
  // A party of that kind (business) named in the report; kNobody when none.
  PersonIndex party_of_kind(const LexiconModel& model, ValueId kind) const;

  std::vector<Party> parties;
  std::vector<Mention> mentions;  // in order of begin

 private:
  struct Context {  // what one find() works with
    const LexiconModel& model;
    const Text& text;
    const Hits& hits;
  };
  void mention(const Context& c, const Hit& hit);
  PersonIndex party_for(const Context& c, const Hit& hit, const Concept& word);
  PersonIndex pronoun(const Context& c, const Hit& hit, const PersonWords& word);
  bool may_be_meant(const LexiconModel& model, const Party& party, bool same_sentence) const;
  bool is_name_with_age(const Context& c, TokenIndex t) const;
  bool is_said_to_be(const Context& c, const Hit& hit) const;
  // people_joint.cc: persons joined by "and".
  void join(const Context& c, const PersonWords& word);
  TokenIndex after_name_and_age(const Context& c, const Mention& mention) const;
  bool makes_one_party(const Context& c, const Mention& first, const Mention& last) const;
  void unite(size_t first, size_t last);
  PersonIndex narrator_and_others(const Context& c, const Hit& hit);
  PersonIndex meant(const Context& c, const PersonWords& word, bool object, size_t mention) const;
  PersonIndex existing(const Context& c, const Hit& hit, const Concept& word) const;
  PersonIndex add(const Hit& hit, const Concept& word);
  void learn(Party& party, const PersonWords& word);
  uint16_t number_before(const Context& c, const Hit& hit, TokenIndex mention_end) const;
  bool is_number_of_place(const Context& c, TokenIndex sentence, TokenIndex t) const;
  void read_count(const Context& c, const Hit& hit, Party& party);
  void read_age(const Context& c, const Mention& mention);
  void read_name(const Context& c, const Mention& mention);
  void relate(const Hit& hit, const PersonWords& word, PersonIndex party);
  void names_between(const Context& c, TokenIndex begin, TokenIndex end);

  PersonIndex called_by_name(const Context& c, TokenIndex t) const;
  bool is_done_to_name(const Context& c, TokenIndex t) const;
  TokenIndex list_goes_on(const Context& c, TokenIndex at) const;
  bool has_other_name(const Context& c, const Hit& hit, const Party& party) const;
  PersonIndex officer_beside(const Context& c, const Token& token, PersonIndex doer) const;

  bool speaks_for_others(const LexiconModel& model) const;

  PersonIndex narrator_ = kNobody;
  Reporter reporter_ = Reporter::kUnstated;
  bool first_person_ = false;  // whoever reports wrote the first entry: "I" is nobody else
  bool list_open_ = false;     // the last mention may be one of a list: "me, my cousin and Priya"
  size_t list_begin_ = 0;      // the mention that the list starts with
  std::vector<PersonIndex> members_;
};

}  // namespace onus::reading
