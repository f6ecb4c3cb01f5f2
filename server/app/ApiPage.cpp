// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/ApiPage.h"

#include <QCryptographicHash>

#include <string_view>

namespace wardport::server {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-weight: 600; }
input { width: 100%; padding: .5rem .75rem; font: inherit; box-sizing: border-box; }
pre { padding: .75rem 1rem; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 8px; overflow-x: auto; }
summary { cursor: pointer; padding: .25rem 0; font-family: ui-monospace, monospace; }
)";

// The document is block-style YAML of our own making: a path stands at two blanks, its verbs at four.
constexpr std::string_view script = R"(
const list = document.querySelector('#list'), filter = document.querySelector('input');
const add = (name, lines) => {
  const details = document.createElement('details'), summary = document.createElement('summary'), pre = document.createElement('pre');
  summary.textContent = name; pre.textContent = lines.join('\n'); details.append(summary, pre); list.append(details);
};
fetch('openapi.yaml').then(answer => answer.text()).then(text => {
  let section = '', name = '', lines = [];
  const flush = () => { if (name) add(name, lines); name = ''; lines = []; };
  for (const line of text.split('\n')) {
    const top = line.match(/^(\w+):/), path = line.match(/^  (\/.*):$/), schema = line.match(/^    (\w+):$/);
    if (top) { flush(); section = top[1]; }
    else if (section === 'paths' && path) { flush(); name = path[1]; }
    else if (section === 'components' && schema) { flush(); name = schema[1]; }
    else if (name) lines.push(line.slice(4));
  }
  flush();
});
filter.addEventListener('input', () => {
  for (const entry of list.children) entry.hidden = !entry.textContent.toLowerCase().includes(filter.value.toLowerCase());
});
)";

std::string hashOf(std::string_view text)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView{text.data(), static_cast<qsizetype>(text.size())}, QCryptographicHash::Sha256);
    return "'sha256-" + hash.toBase64().toStdString() + "'";
}

} // namespace

std::string apiPage()
{
    std::string page = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\"><title>Wardport API</title><style>";
    page += style;
    page += "</style></head><body><h1>Wardport API</h1><p><a href=\"openapi.yaml\">openapi.yaml</a></p>"
            "<input type=\"search\" aria-label=\"Filter\" placeholder=\"Filter\"><div id=\"list\"></div><script>";
    page += script;
    page += "</script></body></html>";
    return page;
}

std::string apiPagePolicy()
{
    return "default-src 'none'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; style-src " + hashOf(style)
        + "; script-src " + hashOf(script);
}

} // namespace wardport::server
