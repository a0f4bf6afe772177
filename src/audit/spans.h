// Stretches of text for display.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include "account/account.h"

namespace onus {

// Bytes [from, to) within the text and widened to whole characters; empty when from >= to. Never
// looks further than the three bytes a character can still have.
std::pair<uint32_t, uint32_t> whole_characters(std::string_view text, uint32_t from, uint32_t to);

}  // namespace onus
