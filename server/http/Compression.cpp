// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Compression.h"

#include "server/http/HeaderText.h"

#include <zlib.h>

#include <algorithm>

#include <stdexcept>

namespace wardport::server {
namespace {

/// Below this a packet or two carries the answer anyway.
constexpr std::size_t worthwhile = 2'048;

} // namespace

bool accepts(const HttpRequest& request, std::string_view coding)
{
    std::string_view rest = request.header("Accept-Encoding");
    while (!rest.empty()) {
        const std::size_t end = rest.find(',');
        const std::string_view one = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        const std::size_t parameters = std::min(one.find(';'), one.size());
        if (!sameText(trimmed(one.substr(0, parameters)), coding))
            continue;
        const std::string_view weight = trimmed(one.substr(std::min(parameters + 1, one.size())));
        return !(weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string_view::npos);
    }
    return false;
}

bool acceptsGzip(const HttpRequest& request)
{
    return accepts(request, "gzip");
}

std::string gzip(const std::string& text)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("deflateInit2");
    std::string out(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (state != Z_STREAM_END)
        throw std::runtime_error("deflate");
    return out;
}

void compress(HttpResponse& response)
{
    if (response.body.size() < worthwhile || response.sharedBody || response.stream)
        return;
    if (!response.contentType.starts_with("application/json") && !response.contentType.starts_with("text/")
        && !response.contentType.starts_with("application/yaml"))
        return;
    response.body = gzip(response.body);
    response.headers.emplace_back("Content-Encoding", "gzip");
    response.headers.emplace_back("Vary", "Accept-Encoding");
}

} // namespace wardport::server
