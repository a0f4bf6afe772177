// An explanation as a page of HTML that needs nothing else: no network, no script.
#pragma once

#include <string>

#include "explain/explanation.h"

namespace onus {

std::string html_page(const Explanation& explanation);

}  // namespace onus
