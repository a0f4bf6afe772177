// SHA-256 of what a result was made from, so that anybody can tell whether it was the same.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace onus {

// Of a file's bytes, 64 hexadecimal digits.
Result<std::string> fingerprint_of_file(const std::filesystem::path& path);

// Of a folder: of the names, relative to it, and the bytes of all its files, in the order of names.
Result<std::string> fingerprint_of_folder(const std::filesystem::path& folder);

}  // namespace onus
