#include "base/sha256.h"

#include <gtest/gtest.h>

namespace onus {
namespace {

TEST(Sha256, AsThePublishedExamples) {
  // FIPS 180-4, examples of NIST.
  EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  Sha256 pieces;
  pieces.add("a");
  pieces.add("bc");
  EXPECT_EQ(pieces.digits(), sha256_of("abc"));
}

}  // namespace
}  // namespace onus
