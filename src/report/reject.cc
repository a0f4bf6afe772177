#include "report/reject.h"

#include "base/json_out.h"
#include "base/text.h"

namespace onus {

std::string excerpt_of(std::string_view raw) {
  raw = raw.substr(0, kExcerptBytes + 3);  // a character that the cut splits stays whole until then
  std::string good;
  while (auto bad = find_bad_utf8(raw)) {
    good.append(raw.substr(0, *bad)).append("\xEF\xBF\xBD");
    raw.remove_prefix(*bad + 1);
  }
  good.append(raw);
  good.resize(cut_utf8(good, kExcerptBytes).size());
  return good;
}

void append_reject(std::string& out, const Reject& reject) {
  JsonOut json(out);
  json.open_object();
  json.field("file", reject.error.place.file);
  json.field("line", int64_t{reject.error.place.line});
  json.field("column", int64_t{reject.error.place.column});
  json.field("problem", reject.error.message);
  json.field("rows", int64_t{reject.rows});
  json.field("excerpt", reject.excerpt);
  json.close_object();
  out += '\n';
}

}  // namespace onus
