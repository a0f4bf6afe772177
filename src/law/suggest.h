// "Did you mean" for the names of rules.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace onus {

// "; did you mean 'x'?" for the name within a few letters of the one wanted, or nothing.
std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> names);

}  // namespace onus
