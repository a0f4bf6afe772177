// Work on every report of an extract by several threads, results in input order.
#pragma once

#include <optional>
#include <vector>

#include "cli/ordered.h"
#include "report/extract.h"

namespace onus {

// Item must have a `report`. Calls work(item, worker) on `threads` threads, and consume(item) on
// the calling thread in the order of the extract. Items are reused. An error means that the extract
// could not be read to its end; what came before it was consumed.
template <class Item, class Work, class Consume>
Result<void> run_reports(ReportStream& stream, unsigned threads, Work work, Consume consume) {
  constexpr size_t kBatchReports = 64;
  struct Batch {
    std::vector<Item> items;
    size_t used = 0;
  };
  std::optional<Error> error;
  run_ordered<Batch>(
      threads,
      [&](Batch& batch) {
        batch.items.resize(kBatchReports);
        for (batch.used = 0; batch.used < kBatchReports; ++batch.used) {
          auto more = stream.next(batch.items[batch.used].report);
          if (!more) error = more.error();
          if (!more || !*more) break;
        }
        return batch.used > 0;
      },
      [&](Batch& batch, unsigned index) {
        for (size_t i = 0; i < batch.used; ++i) work(batch.items[i], index);
      },
      [&](const Batch& batch) {
        for (size_t i = 0; i < batch.used; ++i) consume(batch.items[i]);
      });
  if (error) return std::unexpected(*error);
  return {};
}

}  // namespace onus
