// Accounts as JSON: what is accepted is written, read again, and written alike.
#include "account/account_json.h"
#include "account/account_testing.h"

namespace {

const onus::Vocabulary& words() { return onus::testing::few_words(); }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  auto account = onus::parse_account({reinterpret_cast<const char*>(data), size}, words());
  if (!account) return 0;
  std::string first, second;
  onus::append_account(first, *account, words(), nullptr);
  auto again = onus::parse_account(first, words());
  ONUS_CHECK(again.has_value());
  onus::append_account(second, *again, words(), nullptr);
  ONUS_CHECK(first == second);
  return 0;
}
