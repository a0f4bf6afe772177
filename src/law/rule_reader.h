// Cards to rules: every name is looked up, every date and value checked.
#pragma once

#include <vector>

#include "law/errors.h"
#include "law/rule.h"

namespace onus {

// One rule a card, none of which may be a guarantee, in the order of the cards. A card with an error gives a rule without what was
// wrong; such rules must not be used further than to look for more errors.
std::vector<Rule> read_rules(const std::vector<Card>& cards, const Vocabulary& vocabulary,
                             ErrorList& errors);

// The same for cards of guarantees.
std::vector<Guarantee> read_guarantees(const std::vector<Card>& cards,
                                       const Vocabulary& vocabulary, ErrorList& errors);

}  // namespace onus
