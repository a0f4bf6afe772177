#include "base/sha256.h"

#include <sodium.h>

#include <array>

namespace onus {

struct Sha256::State {
  crypto_hash_sha256_state of_sodium;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  crypto_hash_sha256_init(&state_->of_sodium);
}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
  crypto_hash_sha256_update(&state_->of_sodium,
                            reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::digits() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> bytes;
  crypto_hash_sha256_final(&state_->of_sodium, bytes.data());
  std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex;
  sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
  return hex.data();
}

std::string sha256_of(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hash.digits();
}

}  // namespace onus
