// Putting things after what they need.
#pragma once

#include <cstdint>
#include <vector>

namespace onus {

struct Ordering {
  std::vector<uint32_t> order;  // every node after all that it needs; ties by number
  std::vector<uint32_t> cycle;  // when there is one: a, b, c, a; order is then not complete
};

// needs[n] are the nodes that must come before node n.
Ordering order_by_need(const std::vector<std::vector<uint32_t>>& needs);

}  // namespace onus
