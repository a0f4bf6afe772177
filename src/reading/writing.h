// From what was found to the Account: acts told twice become one, persons get their numbers.
#pragma once

#include <vector>

#include "account/vocabulary.h"
#include "reading/acts.h"
#include "reading/people.h"

namespace onus::reading {

class Writer {
 public:
  void write(const LexiconModel& model, const Report& report, const Text& text,
             const People& people, Acts& acts, Account& out);

 private:
  struct Context;
  void merge(const Context& c, Acts& acts);
  PersonIndex person_for(const Context& c, PersonIndex party, ValueId kind, Account& out);
  Range persons_for(const Context& c, PersonIndex party, ValueId kind, uint8_t role, Account& out);
  void write_act(const Context& c, size_t act, Acts& acts, Account& out);
  void write_facts(const Context& c, const std::vector<ActFact>& facts, Account& out);
  void write_relations(const Context& c, Account& out);

  std::vector<size_t> merged_into_;
  std::vector<PersonIndex> person_of_;  // by party
  std::vector<ActFact> chosen_;
};

}  // namespace onus::reading
