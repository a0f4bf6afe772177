// What a class takes in and what takes it in: the tables of absorption and of conduct tiers.
#pragma once

#include <string>
#include <vector>

#include "site/site_book.h"

namespace onus {

// One side of a relation, as its reader looks for it.
struct Related {
  std::string text;   // a class or an offence with its title, or a family or group of offences
  std::string place;  // empty for a family
  std::string note;   // what the two must have in common, or the tier
  bool operator==(const Related&) const = default;
};

struct ClassRelations {
  std::vector<Related> counted_within, takes_in;   // absorption
  std::vector<Related> goes_before, gives_way_to;  // conduct tiers
};

// As in force on the book's day; each relation once. Empty where the rulebook lacks the tables.
ClassRelations relations_of(const SiteBook& book, const SiteClass& one);

}  // namespace onus
