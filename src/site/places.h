// Where things stand on the site: file names and anchors made of names that a rulebook gave.
#pragma once

#include <string>
#include <string_view>

namespace onus {

// A name as part of a file name or an anchor: letters, digits, '-' and '_' stay, '/' becomes '.',
// anything else is written ~XX. Two names never become one; a very long one is cut and ends in its
// hash. The result holds no folder and needs no escaping in a link.
std::string safe_name(std::string_view name);

// The link from one page of the site to a place on it, both as paths from the site's folder.
std::string link_from(std::string_view page, std::string_view place);

// Whether a comes before b where runs of digits count as numbers: 4/9 before 4/10 before 8N.
bool natural_less(std::string_view a, std::string_view b);

}  // namespace onus
