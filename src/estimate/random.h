// A stream of random numbers that is the same on every machine: splitmix64, from a seed.
// Source: G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators,
// OOPSLA 2014.
#pragma once

#include <cstdint>

namespace onus {

class RandomStream {
 public:
  explicit RandomStream(uint64_t seed) : state_(seed) {}

  uint64_t next() {
    uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  // 0 to below - 1. The bias of one part in 2^64 / below is far beneath what a simulation can see.
  uint32_t below(uint32_t below) {
    return static_cast<uint32_t>((static_cast<unsigned __int128>(next()) * below) >> 64);
  }
  // 0 up to, not including, 1.
  double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

 private:
  uint64_t state_;
};

}  // namespace onus
