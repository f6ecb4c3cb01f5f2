// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
//
// node lint.mjs FILE: lints one OpenAPI description by the rules below. Every finding counts, warnings too.
import openapi from "@redocly/openapi-core";
import process from "node:process";

const rules = {
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "operation-operationId-url-safe": "error",
  "operation-singular-tag": "error",
  "operation-tag-defined": "error",
  "operation-parameters-unique": "error",
  "path-parameters-defined": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "no-ambiguous-paths": "error",
  "no-identical-paths": "error",
  "no-path-trailing-slash": "error",
  "no-enum-type-mismatch": "error",
  "no-example-value-and-externalValue": "error",
  "no-invalid-media-type-examples": "error",
  "no-invalid-schema-examples": "error",
  "no-required-schema-properties-undefined": "error",
  "no-unused-components": "error",
  "no-undefined-server-variable": "error",
  "spec-components-invalid-map-name": "error",
  "security-defined": "error",
  "tag-description": "error",
  "operation-summary": "error",
  "operation-2xx-response": "error",
  "operation-4xx-response": "error",
  "info-license": "error",
  "spec-strict-refs": "off",
};

const file = process.argv[2];
if (!file) {
  console.error("usage: node lint.mjs FILE");
  process.exit(2);
}
const config = await openapi.createConfig({ extends: ["minimal"], rules });
const problems = await openapi.lint({ ref: file, config });
if (problems.length > 0) {
  openapi.formatProblems(problems, {
    format: "codeframe",
    totals: openapi.getTotals(problems),
    version: "",
    maxProblems: 200,
  });
  process.exit(1);
}
console.log(`${file}: no findings`);
