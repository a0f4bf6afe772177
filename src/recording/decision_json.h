// Decisions as NDJSON: doc/formats/decision.md.
#pragma once

#include <string>

#include "account/account_json.h"
#include "recording/decision.h"

namespace onus {

// Appends the decision as one line without its end. texts gives the quotes; nullptr leaves them out.
void append_decision(std::string& out, const Decision& decision, const Account& account,
                     const Vocabulary& vocabulary, const EntryTexts* texts);

}  // namespace onus
