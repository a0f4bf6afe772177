// onus interval.
#pragma once

#include "audit/recording_rate.h"

namespace onus {

int run_interval(const RateInput& input, bool json);

}  // namespace onus
