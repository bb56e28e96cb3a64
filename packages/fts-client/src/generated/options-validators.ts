// Written by `npm run generate`; edit the schemas it comes from.
// @ts-nocheck — compiled by ajv, which checks itself; what is exported is typed.
/** Validators of the schemas, compiled ahead of time. */
import type { Validator } from './fault.ts'

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

var checkFtsClientOptions = validate20;
var schema31 = { "type": "object", "description": "A client of the REST interface of FTS.", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "pattern": "^https?://[^/?#@]+/?$", "description": "Where FTS is, such as `https://fts3.example.org:8446`." }, "answerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long FTS may take to begin an answer, and between two pieces of one.", "default": 6e4 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection, TLS included, may take.", "default": 1e4 }, "maxAnswerBytes": { "type": "integer", "minimum": 1024, "maximum": 1073741824, "description": "A longer answer is refused.", "default": 67108864 }, "maxFilesPerJob": { "type": "integer", "minimum": 1, "maximum": 1e5, "description": "A job with more files is refused, or split where it may be: `submitInParts`.", "default": 1e3 } } };
var pattern4 = new RegExp("^https?://[^/?#@]+/?$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.answerTimeoutMs === void 0) {
      data.answerTimeoutMs = 6e4;
    }
    if (data.connectTimeoutMs === void 0) {
      data.connectTimeoutMs = 1e4;
    }
    if (data.maxAnswerBytes === void 0) {
      data.maxAnswerBytes = 67108864;
    }
    if (data.maxFilesPerJob === void 0) {
      data.maxFilesPerJob = 1e3;
    }
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "answerTimeoutMs" || key0 === "connectTimeoutMs" || key0 === "maxAnswerBytes" || key0 === "maxFilesPerJob")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^/?#@]+/?$" }, message: 'must match pattern "^https?://[^/?#@]+/?$"', schema: "^https?://[^/?#@]+/?$", parentSchema: schema31.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.url.type, parentSchema: schema31.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.answerTimeoutMs;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err4 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.answerTimeoutMs.type, parentSchema: schema31.properties.answerTimeoutMs, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 864e5 || isNaN(data1)) {
        const err5 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.answerTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err6 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.answerTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    let data2 = data.connectTimeoutMs;
    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
      const err7 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.connectTimeoutMs.type, parentSchema: schema31.properties.connectTimeoutMs, data: data2 };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 864e5 || isNaN(data2)) {
        const err8 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.connectTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        const err9 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.connectTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    let data3 = data.maxAnswerBytes;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err10 = { instancePath: instancePath + "/maxAnswerBytes", schemaPath: "#/properties/maxAnswerBytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxAnswerBytes.type, parentSchema: schema31.properties.maxAnswerBytes, data: data3 };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 1073741824 || isNaN(data3)) {
        const err11 = { instancePath: instancePath + "/maxAnswerBytes", schemaPath: "#/properties/maxAnswerBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1073741824 }, message: "must be <= 1073741824", schema: 1073741824, parentSchema: schema31.properties.maxAnswerBytes, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data3 < 1024 || isNaN(data3)) {
        const err12 = { instancePath: instancePath + "/maxAnswerBytes", schemaPath: "#/properties/maxAnswerBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024", schema: 1024, parentSchema: schema31.properties.maxAnswerBytes, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    let data4 = data.maxFilesPerJob;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err13 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxFilesPerJob.type, parentSchema: schema31.properties.maxFilesPerJob, data: data4 };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 1e5 || isNaN(data4)) {
        const err14 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema31.properties.maxFilesPerJob, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        const err15 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxFilesPerJob, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkOrchestratorOptions = validate21;
var schema32 = { "type": "object", "description": "A queue of transfers that this process sees through.", "additionalProperties": false, "properties": { "journal": { "type": "string", "minLength": 1, "description": "The directory where the queue survives this process; it is made. Without one it does not." }, "maxActive": { "type": "integer", "minimum": 1, "maximum": 1e5, "description": "Transfers at work at once.", "default": 100 }, "maxActivePerLink": { "type": "integer", "minimum": 1, "maximum": 1e5, "description": "Of those, from one storage to one other.", "default": 20 }, "maxActivePerStorage": { "type": "integer", "minimum": 1, "maximum": 1e5, "description": "Of those, from or to one storage.", "default": 40 }, "maxAttempts": { "type": "integer", "minimum": 1, "maximum": 1e3, "description": "How often a transfer is tried before it has failed.", "default": 5 }, "retryDelayMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "Before the second attempt; it doubles with each, and varies by up to half.", "default": 5e3 }, "maxRetryDelayMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "It grows no longer than this.", "default": 6e5 }, "maxOutageMs": { "type": "integer", "minimum": 1, "maximum": 6048e5, "description": "How long a storage that does not answer, or a link on which copies do not get through, is waited for before what is queued for it spends its attempts.", "default": 6e5 }, "overwrite": { "type": "boolean", "description": "Whether a destination that is there may be replaced, where a transfer does not say.", "default": false } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.maxActive === void 0) {
      data.maxActive = 100;
    }
    if (data.maxActivePerLink === void 0) {
      data.maxActivePerLink = 20;
    }
    if (data.maxActivePerStorage === void 0) {
      data.maxActivePerStorage = 40;
    }
    if (data.maxAttempts === void 0) {
      data.maxAttempts = 5;
    }
    if (data.retryDelayMs === void 0) {
      data.retryDelayMs = 5e3;
    }
    if (data.maxRetryDelayMs === void 0) {
      data.maxRetryDelayMs = 6e5;
    }
    if (data.maxOutageMs === void 0) {
      data.maxOutageMs = 6e5;
    }
    if (data.overwrite === void 0) {
      data.overwrite = false;
    }
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data0 = data.journal;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.journal, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.journal.type, parentSchema: schema32.properties.journal, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let data1 = data.maxActive;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err3 = { instancePath: instancePath + "/maxActive", schemaPath: "#/properties/maxActive/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxActive.type, parentSchema: schema32.properties.maxActive, data: data1 };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 1e5 || isNaN(data1)) {
        const err4 = { instancePath: instancePath + "/maxActive", schemaPath: "#/properties/maxActive/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema32.properties.maxActive, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err5 = { instancePath: instancePath + "/maxActive", schemaPath: "#/properties/maxActive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxActive, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    let data2 = data.maxActivePerLink;
    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
      const err6 = { instancePath: instancePath + "/maxActivePerLink", schemaPath: "#/properties/maxActivePerLink/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxActivePerLink.type, parentSchema: schema32.properties.maxActivePerLink, data: data2 };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 1e5 || isNaN(data2)) {
        const err7 = { instancePath: instancePath + "/maxActivePerLink", schemaPath: "#/properties/maxActivePerLink/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema32.properties.maxActivePerLink, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        const err8 = { instancePath: instancePath + "/maxActivePerLink", schemaPath: "#/properties/maxActivePerLink/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxActivePerLink, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    let data3 = data.maxActivePerStorage;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err9 = { instancePath: instancePath + "/maxActivePerStorage", schemaPath: "#/properties/maxActivePerStorage/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxActivePerStorage.type, parentSchema: schema32.properties.maxActivePerStorage, data: data3 };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 1e5 || isNaN(data3)) {
        const err10 = { instancePath: instancePath + "/maxActivePerStorage", schemaPath: "#/properties/maxActivePerStorage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema32.properties.maxActivePerStorage, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        const err11 = { instancePath: instancePath + "/maxActivePerStorage", schemaPath: "#/properties/maxActivePerStorage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxActivePerStorage, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    let data4 = data.maxAttempts;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err12 = { instancePath: instancePath + "/maxAttempts", schemaPath: "#/properties/maxAttempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxAttempts.type, parentSchema: schema32.properties.maxAttempts, data: data4 };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 1e3 || isNaN(data4)) {
        const err13 = { instancePath: instancePath + "/maxAttempts", schemaPath: "#/properties/maxAttempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema32.properties.maxAttempts, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        const err14 = { instancePath: instancePath + "/maxAttempts", schemaPath: "#/properties/maxAttempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxAttempts, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    let data5 = data.retryDelayMs;
    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
      const err15 = { instancePath: instancePath + "/retryDelayMs", schemaPath: "#/properties/retryDelayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.retryDelayMs.type, parentSchema: schema32.properties.retryDelayMs, data: data5 };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 864e5 || isNaN(data5)) {
        const err16 = { instancePath: instancePath + "/retryDelayMs", schemaPath: "#/properties/retryDelayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.retryDelayMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (data5 < 1 || isNaN(data5)) {
        const err17 = { instancePath: instancePath + "/retryDelayMs", schemaPath: "#/properties/retryDelayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.retryDelayMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    let data6 = data.maxRetryDelayMs;
    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
      const err18 = { instancePath: instancePath + "/maxRetryDelayMs", schemaPath: "#/properties/maxRetryDelayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxRetryDelayMs.type, parentSchema: schema32.properties.maxRetryDelayMs, data: data6 };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 864e5 || isNaN(data6)) {
        const err19 = { instancePath: instancePath + "/maxRetryDelayMs", schemaPath: "#/properties/maxRetryDelayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.maxRetryDelayMs, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        const err20 = { instancePath: instancePath + "/maxRetryDelayMs", schemaPath: "#/properties/maxRetryDelayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxRetryDelayMs, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    let data7 = data.maxOutageMs;
    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
      const err21 = { instancePath: instancePath + "/maxOutageMs", schemaPath: "#/properties/maxOutageMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.maxOutageMs.type, parentSchema: schema32.properties.maxOutageMs, data: data7 };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (typeof data7 == "number" && isFinite(data7)) {
      if (data7 > 6048e5 || isNaN(data7)) {
        const err22 = { instancePath: instancePath + "/maxOutageMs", schemaPath: "#/properties/maxOutageMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6048e5 }, message: "must be <= 604800000", schema: 6048e5, parentSchema: schema32.properties.maxOutageMs, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data7 < 1 || isNaN(data7)) {
        const err23 = { instancePath: instancePath + "/maxOutageMs", schemaPath: "#/properties/maxOutageMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.maxOutageMs, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    let data8 = data.overwrite;
    if (typeof data8 !== "boolean") {
      const err24 = { instancePath: instancePath + "/overwrite", schemaPath: "#/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.overwrite.type, parentSchema: schema32.properties.overwrite, data: data8 };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkCopyBackendOptions = validate22;
var schema33 = { "type": "object", "description": "Carries transfers by third-party copy, and through this process where that cannot be.", "additionalProperties": false, "properties": { "modes": { "type": "array", "items": { "enum": ["pull", "push", "streamed"] }, "minItems": 1, "uniqueItems": true, "description": "What is tried, in this order: the destination fetches, the source sends, or this process reads and writes.", "default": ["pull", "push", "streamed"] }, "streams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Connections of one pull; without it as many as the storage makes of its own accord." }, "checksumTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a storage, which may have to read the whole file, may take for one checksum; half an hour, as FTS has it.", "default": 18e5 }, "credentialsFollowRedirects": { "type": "boolean", "description": "Show tokens to every host that a storage redirects to, as some need, but over plain http only within this machine; else to the one in the URL alone.", "default": false } } };
var func0 = require_equal().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.modes === void 0) {
      data.modes = ["pull", "push", "streamed"];
    }
    if (data.checksumTimeoutMs === void 0) {
      data.checksumTimeoutMs = 18e5;
    }
    if (data.credentialsFollowRedirects === void 0) {
      data.credentialsFollowRedirects = false;
    }
    for (const key0 in data) {
      if (!(key0 === "modes" || key0 === "streams" || key0 === "checksumTimeoutMs" || key0 === "credentialsFollowRedirects")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.modes;
    if (Array.isArray(data0)) {
      if (data0.length < 1) {
        const err1 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.modes, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data1 = data0[i0];
        if (!(data1 === "pull" || data1 === "push" || data1 === "streamed")) {
          const err2 = { instancePath: instancePath + "/modes/" + i0, schemaPath: "#/properties/modes/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.modes.items.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.modes.items.enum, parentSchema: schema33.properties.modes.items, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      let i1 = data0.length;
      let j0;
      if (i1 > 1) {
        outer0:
          for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data0[i1], data0[j0])) {
                const err3 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema33.properties.modes, data: data0 };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
                break outer0;
              }
            }
          }
      }
    } else {
      const err4 = { instancePath: instancePath + "/modes", schemaPath: "#/properties/modes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.modes.type, parentSchema: schema33.properties.modes, data: data0 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.streams !== void 0) {
      let data2 = data.streams;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.streams.type, parentSchema: schema33.properties.streams, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema33.properties.streams, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.streams, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    let data3 = data.checksumTimeoutMs;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err8 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.checksumTimeoutMs.type, parentSchema: schema33.properties.checksumTimeoutMs, data: data3 };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 864e5 || isNaN(data3)) {
        const err9 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.checksumTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        const err10 = { instancePath: instancePath + "/checksumTimeoutMs", schemaPath: "#/properties/checksumTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.checksumTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    let data4 = data.credentialsFollowRedirects;
    if (typeof data4 !== "boolean") {
      const err11 = { instancePath: instancePath + "/credentialsFollowRedirects", schemaPath: "#/properties/credentialsFollowRedirects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.credentialsFollowRedirects.type, parentSchema: schema33.properties.credentialsFollowRedirects, data: data4 };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkFtsBackendOptions = validate23;
var schema34 = { "type": "object", "description": "Hands transfers to an FTS server, many in a job.", "additionalProperties": false, "properties": { "gatherMs": { "type": "integer", "minimum": 0, "maximum": 36e5, "description": "How long transfers are gathered before a job is submitted.", "default": 200 }, "maxFilesPerJob": { "type": "integer", "minimum": 1, "maximum": 1e5, "description": "Not more than the client allows.", "default": 1e3 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gatherMs === void 0) {
      data.gatherMs = 200;
    }
    if (data.maxFilesPerJob === void 0) {
      data.maxFilesPerJob = 1e3;
    }
    for (const key0 in data) {
      if (!(key0 === "gatherMs" || key0 === "maxFilesPerJob")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.gatherMs;
    if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
      const err1 = { instancePath: instancePath + "/gatherMs", schemaPath: "#/properties/gatherMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.gatherMs.type, parentSchema: schema34.properties.gatherMs, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 36e5 || isNaN(data0)) {
        const err2 = { instancePath: instancePath + "/gatherMs", schemaPath: "#/properties/gatherMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000", schema: 36e5, parentSchema: schema34.properties.gatherMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 < 0 || isNaN(data0)) {
        const err3 = { instancePath: instancePath + "/gatherMs", schemaPath: "#/properties/gatherMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.gatherMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.maxFilesPerJob;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err4 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.maxFilesPerJob.type, parentSchema: schema34.properties.maxFilesPerJob, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 1e5 || isNaN(data1)) {
        const err5 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema34.properties.maxFilesPerJob, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err6 = { instancePath: instancePath + "/maxFilesPerJob", schemaPath: "#/properties/maxFilesPerJob/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.maxFilesPerJob, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly FtsClientOptions: Validator, readonly OrchestratorOptions: Validator, readonly CopyBackendOptions: Validator, readonly FtsBackendOptions: Validator } = { FtsClientOptions: checkFtsClientOptions, OrchestratorOptions: checkOrchestratorOptions, CopyBackendOptions: checkCopyBackendOptions, FtsBackendOptions: checkFtsBackendOptions }
