// onus interval.
#pragma once

#include "estimate/recording_rate.h"

namespace onus {

int run_interval(const RateInput& input, bool json);

}  // namespace onus
