// Work on batches by several threads, results in input order, in bounded memory.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace onus {

// Calls produce(batch) -> bool and consume(batch) on the calling thread, work(batch, worker) on
// `workers` threads. Batches are reused; at most 3 * workers are alive. Stops when produce returns
// false. consume sees the batches in the order in which produce filled them.
template <class Batch, class Produce, class Work, class Consume>
void run_ordered(unsigned workers, Produce produce, Work work, Consume consume) {
  enum class State : uint8_t { kEmpty, kFilled, kWorking, kDone };
  struct Tray {
    State state = State::kEmpty;
    Batch batch;
  };
  std::vector<Tray> slots(3 * static_cast<size_t>(workers));
  std::mutex mutex;
  std::condition_variable filled, done;
  uint64_t produced = 0, taken = 0, consumed = 0;
  bool ended = false;

  auto worker = [&](unsigned index) {
    std::unique_lock lock(mutex);
    for (;;) {
      filled.wait(lock, [&] { return taken < produced || ended; });
      if (taken == produced) return;
      Tray& slot = slots[taken++ % slots.size()];
      slot.state = State::kWorking;
      lock.unlock();
      work(slot.batch, index);
      lock.lock();
      slot.state = State::kDone;
      done.notify_one();
    }
  };
  std::vector<std::jthread> threads;
  for (unsigned i = 0; i < workers; ++i) threads.emplace_back(worker, i);

  std::unique_lock lock(mutex);
  while (!ended || consumed < produced) {
    Tray& oldest = slots[consumed % slots.size()];
    if (consumed < produced && oldest.state == State::kDone) {
      lock.unlock();
      consume(oldest.batch);
      lock.lock();
      oldest.state = State::kEmpty;
      ++consumed;
    } else if (!ended && produced - consumed < slots.size()) {
      Tray& next = slots[produced % slots.size()];
      lock.unlock();
      const bool more = produce(next.batch);
      lock.lock();
      if (more) {
        next.state = State::kFilled;
        ++produced;
        filled.notify_one();
      } else {
        ended = true;
        filled.notify_all();
      }
    } else {
      done.wait(lock, [&] { return oldest.state == State::kDone; });
    }
  }
}

}  // namespace onus
