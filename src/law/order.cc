#include "law/order.h"

#include <algorithm>
#include <cstddef>

namespace onus {

Ordering order_by_need(const std::vector<std::vector<uint32_t>>& needs) {
  enum class Mark : uint8_t { kNew, kOpen, kDone };
  struct Visit {
    uint32_t node;
    size_t next;  // of its needs
  };
  Ordering out;
  std::vector<Mark> marks(needs.size(), Mark::kNew);
  std::vector<Visit> path;  // not the call stack: chains may be long
  for (uint32_t start = 0; start < needs.size(); ++start) {
    if (marks[start] != Mark::kNew) continue;
    path.push_back({start, 0});
    marks[start] = Mark::kOpen;
    while (!path.empty()) {
      Visit& visit = path.back();
      if (visit.next == needs[visit.node].size()) {
        marks[visit.node] = Mark::kDone;
        out.order.push_back(visit.node);
        path.pop_back();
        continue;
      }
      const uint32_t need = needs[visit.node][visit.next++];
      if (marks[need] == Mark::kOpen) {
        auto from = std::ranges::find(path, need, &Visit::node);
        for (; from != path.end(); ++from) out.cycle.push_back(from->node);
        out.cycle.push_back(need);
        return out;
      }
      if (marks[need] == Mark::kNew) {
        marks[need] = Mark::kOpen;
        path.push_back({need, 0});
      }
    }
  }
  return out;
}

}  // namespace onus
