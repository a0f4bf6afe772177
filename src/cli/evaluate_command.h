// onus evaluate.
#pragma once

#include <string>

namespace onus {

int run_evaluate(const std::string& reports, const std::string& answers, bool json);

}  // namespace onus
