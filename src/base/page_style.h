// The style that every HTML page of Onus shares, put into the program when it is built.
#pragma once

#include <string_view>

namespace onus {

extern const std::string_view kPageStyle;  // page.css

}  // namespace onus
