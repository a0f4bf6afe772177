// Numbers and counted things as people write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onus {

// "none", "one", "two"... to "ten", then figures.
std::string in_words(uint64_t number, bool capital = false);
// "one crime", "2,000 crimes".
std::string counted(uint64_t number, std::string_view one, std::string_view many);
// "1 crime", "2,000 crimes": in tables and beside other figures.
std::string in_figures(uint64_t number, std::string_view one, std::string_view many);
// "1,234".
std::string with_commas(uint64_t number);
// With a capital letter at the front.
std::string capitalised(std::string text);

}  // namespace onus
