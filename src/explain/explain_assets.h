// The style of explained reports, put into the program when it is built.
#pragma once

#include <string_view>

namespace onus {

extern const std::string_view kExplainStyle;  // explain.css

}  // namespace onus
