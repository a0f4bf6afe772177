// Work on every report of an extract by several threads, results in input order.
#pragma once

#include <optional>
#include <vector>

#include "cli/ordered.h"
#include "report/extract.h"

namespace onus {

// Item must have a `report`. Calls work(item, worker) on `threads` threads, and consume(item) on
// the calling thread in the order of the extract. Items are reused. An error means that the extract
// could not be read to its end, or is the first that work returned; what came before it was
// consumed.
template <class Item, class Work, class Consume>
Result<void> run_reports(ReportStream& stream, unsigned threads, Work work, Consume consume) {
  constexpr size_t kBatchReports = 64;
  struct Batch {
    std::vector<Item> items;
    size_t used = 0, done = 0;
    std::optional<Error> error;  // of the work on items[done]
  };
  std::optional<Error> error, failed;
  run_ordered<Batch>(
      threads,
      [&](Batch& batch) {
        if (failed) return false;
        batch.items.resize(kBatchReports);
        for (batch.used = 0; batch.used < kBatchReports; ++batch.used) {
          auto more = stream.next(batch.items[batch.used].report);
          if (!more) error = more.error();
          if (!more || !*more) break;
        }
        return batch.used > 0;
      },
      [&](Batch& batch, unsigned index) {
        batch.error.reset();
        for (batch.done = 0; batch.done < batch.used; ++batch.done)
          if (Result<void> result = work(batch.items[batch.done], index); !result) {
            batch.error = std::move(result.error());
            return;
          }
      },
      [&](const Batch& batch) {
        if (failed) return;
        for (size_t i = 0; i < batch.done; ++i) consume(batch.items[i]);
        failed = batch.error;
      });
  if (failed) return std::unexpected(*failed);
  if (error) return std::unexpected(*error);
  return {};
}

}  // namespace onus
