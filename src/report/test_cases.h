// For tests: cases from a file of testdata/, each a line "==== what is expected" and a body below it.
#pragma once

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.h"

namespace onus {

struct FileCase {
  std::string expected, body;  // the body without its last line end
};

inline std::vector<FileCase> file_cases(const char* name) {
  const auto path = std::filesystem::path(ONUS_SOURCE_DIR) / "src/report/testdata" / name;
  auto text = read_file(path, 1 << 20);
  EXPECT_TRUE(text) << path;
  std::vector<FileCase> cases;
  constexpr std::string_view kHead = "==== ";
  for (std::string_view rest = text ? std::string_view(*text) : ""; !rest.empty();) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.starts_with(kHead))
      cases.push_back({std::string(line.substr(kHead.size())), ""});
    else if (!cases.empty())
      cases.back().body.append(cases.back().body.empty() ? "" : "\n").append(line);
  }
  EXPECT_FALSE(cases.empty()) << path;
  return cases;
}

// A file that lives as long as the test.
class TempFile {
 public:
  explicit TempFile(std::string_view bytes) {
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("onus_report_test." + std::to_string(::getpid()) + "." + std::to_string(++count));
    EXPECT_TRUE(write_file(path_, bytes));
  }
  ~TempFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace onus
