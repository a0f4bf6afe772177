// Accounts as NDJSON: doc/formats/account.md.
#pragma once

#include <string>
#include <string_view>

#include "account/account.h"
#include "base/result.h"

namespace onus {

// One line to an account. Errors name the field and what to write instead; the place holds the byte
// column where JSON itself is broken.
Result<Account> parse_account(std::string_view line, const Vocabulary& vocabulary);

// text_of(entry) gives an entry's text for the quotes, or empty when it is not at hand.
struct EntryTexts {
  virtual ~EntryTexts() = default;
  virtual std::string_view text_of(uint32_t entry) const = 0;
};

// Appends the account as one line without its end.
void append_account(std::string& out, const Account& account, const Vocabulary& vocabulary,
                    const EntryTexts* texts);

}  // namespace onus
