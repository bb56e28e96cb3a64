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

var checkCopyOptions = validate20;
var schema31 = { "type": "object", "description": "The active side of third-party copy.", "additionalProperties": false, "properties": { "markerIntervalMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How often a performance marker is sent; clients give up after some silent minutes.", "default": 5e3 }, "connectTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a connection to the remote side, TLS included, may take.", "default": 6e4 }, "probeTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a HEAD to the remote side may take.", "default": 6e4 }, "continueTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long a push waits for `100 Continue` before it sends all the same.", "default": 5e3 }, "firstByteTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the first byte, and the answer after the last one, may take.", "default": 12e4 }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A copy without a byte for this long has failed.", "default": 6e4 }, "slowWindowMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "The time over which the slowest speed allowed is measured.", "default": 12e4 }, "minBytesPerSecond": { "type": "integer", "minimum": 0, "maximum": 1e12, "description": "A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.", "default": 10240 }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the remote side are followed.", "default": 20 }, "maxStreams": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.", "default": 16 }, "verifyChecksums": { "type": "boolean", "description": "Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.", "default": true }, "allowTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.", "default": [] }, "denyTargets": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.", "default": [] }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
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
    if (data.markerIntervalMs === void 0) {
      data.markerIntervalMs = 5e3;
    }
    if (data.connectTimeoutMs === void 0) {
      data.connectTimeoutMs = 6e4;
    }
    if (data.probeTimeoutMs === void 0) {
      data.probeTimeoutMs = 6e4;
    }
    if (data.continueTimeoutMs === void 0) {
      data.continueTimeoutMs = 5e3;
    }
    if (data.firstByteTimeoutMs === void 0) {
      data.firstByteTimeoutMs = 12e4;
    }
    if (data.stallTimeoutMs === void 0) {
      data.stallTimeoutMs = 6e4;
    }
    if (data.slowWindowMs === void 0) {
      data.slowWindowMs = 12e4;
    }
    if (data.minBytesPerSecond === void 0) {
      data.minBytesPerSecond = 10240;
    }
    if (data.maxRedirects === void 0) {
      data.maxRedirects = 20;
    }
    if (data.maxStreams === void 0) {
      data.maxStreams = 16;
    }
    if (data.verifyChecksums === void 0) {
      data.verifyChecksums = true;
    }
    if (data.allowTargets === void 0) {
      data.allowTargets = [];
    }
    if (data.denyTargets === void 0) {
      data.denyTargets = [];
    }
    if (data.ownHosts === void 0) {
      data.ownHosts = [];
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.markerIntervalMs;
    if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
      const err1 = { instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.markerIntervalMs.type, parentSchema: schema31.properties.markerIntervalMs, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 864e5 || isNaN(data0)) {
        const err2 = { instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.markerIntervalMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 < 1 || isNaN(data0)) {
        const err3 = { instancePath: instancePath + "/markerIntervalMs", schemaPath: "#/properties/markerIntervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.markerIntervalMs, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    let data1 = data.connectTimeoutMs;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err4 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.connectTimeoutMs.type, parentSchema: schema31.properties.connectTimeoutMs, data: data1 };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 864e5 || isNaN(data1)) {
        const err5 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.connectTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err6 = { instancePath: instancePath + "/connectTimeoutMs", schemaPath: "#/properties/connectTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.connectTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    let data2 = data.probeTimeoutMs;
    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
      const err7 = { instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.probeTimeoutMs.type, parentSchema: schema31.properties.probeTimeoutMs, data: data2 };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 864e5 || isNaN(data2)) {
        const err8 = { instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.probeTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        const err9 = { instancePath: instancePath + "/probeTimeoutMs", schemaPath: "#/properties/probeTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.probeTimeoutMs, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    let data3 = data.continueTimeoutMs;
    if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
      const err10 = { instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.continueTimeoutMs.type, parentSchema: schema31.properties.continueTimeoutMs, data: data3 };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 864e5 || isNaN(data3)) {
        const err11 = { instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.continueTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        const err12 = { instancePath: instancePath + "/continueTimeoutMs", schemaPath: "#/properties/continueTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.continueTimeoutMs, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    let data4 = data.firstByteTimeoutMs;
    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
      const err13 = { instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.firstByteTimeoutMs.type, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 864e5 || isNaN(data4)) {
        const err14 = { instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        const err15 = { instancePath: instancePath + "/firstByteTimeoutMs", schemaPath: "#/properties/firstByteTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.firstByteTimeoutMs, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    let data5 = data.stallTimeoutMs;
    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
      const err16 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.stallTimeoutMs.type, parentSchema: schema31.properties.stallTimeoutMs, data: data5 };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 864e5 || isNaN(data5)) {
        const err17 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.stallTimeoutMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data5 < 1 || isNaN(data5)) {
        const err18 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.stallTimeoutMs, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    let data6 = data.slowWindowMs;
    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
      const err19 = { instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.slowWindowMs.type, parentSchema: schema31.properties.slowWindowMs, data: data6 };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 864e5 || isNaN(data6)) {
        const err20 = { instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema31.properties.slowWindowMs, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        const err21 = { instancePath: instancePath + "/slowWindowMs", schemaPath: "#/properties/slowWindowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.slowWindowMs, data: data6 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    let data7 = data.minBytesPerSecond;
    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
      const err22 = { instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.minBytesPerSecond.type, parentSchema: schema31.properties.minBytesPerSecond, data: data7 };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (typeof data7 == "number" && isFinite(data7)) {
      if (data7 > 1e12 || isNaN(data7)) {
        const err23 = { instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema31.properties.minBytesPerSecond, data: data7 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (data7 < 0 || isNaN(data7)) {
        const err24 = { instancePath: instancePath + "/minBytesPerSecond", schemaPath: "#/properties/minBytesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.minBytesPerSecond, data: data7 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    let data8 = data.maxRedirects;
    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
      const err25 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxRedirects.type, parentSchema: schema31.properties.maxRedirects, data: data8 };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (typeof data8 == "number" && isFinite(data8)) {
      if (data8 > 100 || isNaN(data8)) {
        const err26 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.maxRedirects, data: data8 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (data8 < 0 || isNaN(data8)) {
        const err27 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.maxRedirects, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    let data9 = data.maxStreams;
    if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
      const err28 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxStreams.type, parentSchema: schema31.properties.maxStreams, data: data9 };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (typeof data9 == "number" && isFinite(data9)) {
      if (data9 > 100 || isNaN(data9)) {
        const err29 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.maxStreams, data: data9 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (data9 < 1 || isNaN(data9)) {
        const err30 = { instancePath: instancePath + "/maxStreams", schemaPath: "#/properties/maxStreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxStreams, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    let data10 = data.verifyChecksums;
    if (typeof data10 !== "boolean") {
      const err31 = { instancePath: instancePath + "/verifyChecksums", schemaPath: "#/properties/verifyChecksums/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.verifyChecksums.type, parentSchema: schema31.properties.verifyChecksums, data: data10 };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    let data11 = data.allowTargets;
    if (Array.isArray(data11)) {
      const len0 = data11.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data12 = data11[i0];
        if (typeof data12 === "string") {
          if (func2(data12) < 1) {
            const err32 = { instancePath: instancePath + "/allowTargets/" + i0, schemaPath: "#/properties/allowTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.allowTargets.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        } else {
          const err33 = { instancePath: instancePath + "/allowTargets/" + i0, schemaPath: "#/properties/allowTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.allowTargets.items.type, parentSchema: schema31.properties.allowTargets.items, data: data12 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    } else {
      const err34 = { instancePath: instancePath + "/allowTargets", schemaPath: "#/properties/allowTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.allowTargets.type, parentSchema: schema31.properties.allowTargets, data: data11 };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
    let data13 = data.denyTargets;
    if (Array.isArray(data13)) {
      const len1 = data13.length;
      for (let i1 = 0; i1 < len1; i1++) {
        let data14 = data13[i1];
        if (typeof data14 === "string") {
          if (func2(data14) < 1) {
            const err35 = { instancePath: instancePath + "/denyTargets/" + i1, schemaPath: "#/properties/denyTargets/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.denyTargets.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        } else {
          const err36 = { instancePath: instancePath + "/denyTargets/" + i1, schemaPath: "#/properties/denyTargets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.denyTargets.items.type, parentSchema: schema31.properties.denyTargets.items, data: data14 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    } else {
      const err37 = { instancePath: instancePath + "/denyTargets", schemaPath: "#/properties/denyTargets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.denyTargets.type, parentSchema: schema31.properties.denyTargets, data: data13 };
      if (vErrors === null) {
        vErrors = [err37];
      } else {
        vErrors.push(err37);
      }
      errors++;
    }
    let data15 = data.ownHosts;
    if (Array.isArray(data15)) {
      const len2 = data15.length;
      for (let i2 = 0; i2 < len2; i2++) {
        let data16 = data15[i2];
        if (typeof data16 === "string") {
          if (func2(data16) < 1) {
            const err38 = { instancePath: instancePath + "/ownHosts/" + i2, schemaPath: "#/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.ownHosts.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        } else {
          const err39 = { instancePath: instancePath + "/ownHosts/" + i2, schemaPath: "#/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.ownHosts.items.type, parentSchema: schema31.properties.ownHosts.items, data: data16 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    } else {
      const err40 = { instancePath: instancePath + "/ownHosts", schemaPath: "#/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.ownHosts.type, parentSchema: schema31.properties.ownHosts, data: data15 };
      if (vErrors === null) {
        vErrors = [err40];
      } else {
        vErrors.push(err40);
      }
      errors++;
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err41];
    } else {
      vErrors.push(err41);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkWebdavOptions = validate21;
var schema32 = { "type": "object", "description": "The storage server: GET, PUT and WebDAV.", "additionalProperties": false, "properties": { "createParents": { "type": "boolean", "description": "A PUT creates missing parent directories instead of being refused with 409.", "default": false }, "stallTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "A client that owes the rest of a request, or does not read the answer, is given up after this long.", "default": 12e4 }, "ownHosts": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Further `host` or `host:port` under which clients reach this server, besides the Host of the request.", "default": [] } } };
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
    if (data.createParents === void 0) {
      data.createParents = false;
    }
    if (data.stallTimeoutMs === void 0) {
      data.stallTimeoutMs = 12e4;
    }
    if (data.ownHosts === void 0) {
      data.ownHosts = [];
    }
    for (const key0 in data) {
      if (!(key0 === "createParents" || key0 === "stallTimeoutMs" || key0 === "ownHosts")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let data0 = data.createParents;
    if (typeof data0 !== "boolean") {
      const err1 = { instancePath: instancePath + "/createParents", schemaPath: "#/properties/createParents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.createParents.type, parentSchema: schema32.properties.createParents, data: data0 };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    let data1 = data.stallTimeoutMs;
    if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
      const err2 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.stallTimeoutMs.type, parentSchema: schema32.properties.stallTimeoutMs, data: data1 };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 864e5 || isNaN(data1)) {
        const err3 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema32.properties.stallTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        const err4 = { instancePath: instancePath + "/stallTimeoutMs", schemaPath: "#/properties/stallTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.stallTimeoutMs, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    let data2 = data.ownHosts;
    if (Array.isArray(data2)) {
      const len0 = data2.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data3 = data2[i0];
        if (typeof data3 === "string") {
          if (func2(data3) < 1) {
            const err5 = { instancePath: instancePath + "/ownHosts/" + i0, schemaPath: "#/properties/ownHosts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.ownHosts.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        } else {
          const err6 = { instancePath: instancePath + "/ownHosts/" + i0, schemaPath: "#/properties/ownHosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.ownHosts.items.type, parentSchema: schema32.properties.ownHosts.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    } else {
      const err7 = { instancePath: instancePath + "/ownHosts", schemaPath: "#/properties/ownHosts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.ownHosts.type, parentSchema: schema32.properties.ownHosts, data: data2 };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkProxyOptions = validate22;
var schema33 = { "type": "object", "description": "Stands behind a proxy or balancer that ends the connections of the clients.", "additionalProperties": false, "required": ["protocol", "trusted"], "properties": { "protocol": { "type": "string", "enum": ["proxy-protocol", "forwarded", "x-forwarded-for"], "description": "How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request." }, "trusted": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored." }, "public": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.", "default": [] }, "portHeader": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,64}$", "description": "With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address." }, "others": { "type": "string", "enum": ["direct", "refuse"], "description": "With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.", "default": "direct" }, "headerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the PROXY header may take.", "default": 5e3 } } };
var pattern4 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
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
    if (data.public === void 0) {
      data.public = [];
    }
    if (data.others === void 0) {
      data.others = "direct";
    }
    if (data.headerTimeoutMs === void 0) {
      data.headerTimeoutMs = 5e3;
    }
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.trusted === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trusted" }, message: "must have required property 'trusted'", schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "trusted" || key0 === "public" || key0 === "portHeader" || key0 === "others" || key0 === "headerTimeoutMs")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.protocol.type, parentSchema: schema33.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "proxy-protocol" || data0 === "forwarded" || data0 === "x-forwarded-for")) {
        const err4 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema33.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.protocol.enum, parentSchema: schema33.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.trusted !== void 0) {
      let data1 = data.trusted;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/trusted", schemaPath: "#/properties/trusted/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema33.properties.trusted, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func2(data2) < 1) {
              const err6 = { instancePath: instancePath + "/trusted/" + i0, schemaPath: "#/properties/trusted/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.trusted.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/trusted/" + i0, schemaPath: "#/properties/trusted/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.trusted.items.type, parentSchema: schema33.properties.trusted.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/trusted", schemaPath: "#/properties/trusted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.trusted.type, parentSchema: schema33.properties.trusted, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    let data3 = data.public;
    if (Array.isArray(data3)) {
      const len1 = data3.length;
      for (let i1 = 0; i1 < len1; i1++) {
        let data4 = data3[i1];
        if (typeof data4 === "string") {
          if (func2(data4) < 1) {
            const err9 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.properties.public.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        } else {
          const err10 = { instancePath: instancePath + "/public/" + i1, schemaPath: "#/properties/public/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.public.items.type, parentSchema: schema33.properties.public.items, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    } else {
      const err11 = { instancePath: instancePath + "/public", schemaPath: "#/properties/public/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.public.type, parentSchema: schema33.properties.public, data: data3 };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.portHeader !== void 0) {
      let data5 = data.portHeader;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err12 = { instancePath: instancePath + "/portHeader", schemaPath: "#/properties/portHeader/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9-]{1,64}$"', schema: "^[A-Za-z0-9-]{1,64}$", parentSchema: schema33.properties.portHeader, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/portHeader", schemaPath: "#/properties/portHeader/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.portHeader.type, parentSchema: schema33.properties.portHeader, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    let data6 = data.others;
    if (typeof data6 !== "string") {
      const err14 = { instancePath: instancePath + "/others", schemaPath: "#/properties/others/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.others.type, parentSchema: schema33.properties.others, data: data6 };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (!(data6 === "direct" || data6 === "refuse")) {
      const err15 = { instancePath: instancePath + "/others", schemaPath: "#/properties/others/enum", keyword: "enum", params: { allowedValues: schema33.properties.others.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.others.enum, parentSchema: schema33.properties.others, data: data6 };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    let data7 = data.headerTimeoutMs;
    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
      const err16 = { instancePath: instancePath + "/headerTimeoutMs", schemaPath: "#/properties/headerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema33.properties.headerTimeoutMs.type, parentSchema: schema33.properties.headerTimeoutMs, data: data7 };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (typeof data7 == "number" && isFinite(data7)) {
      if (data7 > 864e5 || isNaN(data7)) {
        const err17 = { instancePath: instancePath + "/headerTimeoutMs", schemaPath: "#/properties/headerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema33.properties.headerTimeoutMs, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data7 < 1 || isNaN(data7)) {
        const err18 = { instancePath: instancePath + "/headerTimeoutMs", schemaPath: "#/properties/headerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema33.properties.headerTimeoutMs, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checkCopyClientOptions = validate23;
var schema34 = { "type": "object", "description": "One COPY, as a client asks for it.", "additionalProperties": false, "required": ["url"], "properties": { "url": { "type": "string", "description": "The file on the active side.", "pattern": "^(https?|davs?)://" }, "source": { "type": "string", "description": "Pull: the URL that the active side reads.", "minLength": 1 }, "destination": { "type": "string", "description": "Push: the URL that the active side writes.", "minLength": 1 }, "scitag": { "type": "integer", "minimum": 65, "maximum": 65535, "description": "The active side marks its connections with this tag." }, "transferScitag": { "type": "integer", "minimum": 65, "maximum": 65535, "description": "The passive side gets this tag." }, "overwrite": { "type": "boolean", "description": "Whether an existing file may be replaced; the server's default is yes." }, "streams": { "type": "integer", "minimum": 0, "maximum": 100, "description": "Parallel connections of a pull." }, "requireChecksumVerification": { "type": "boolean", "description": "Whether the active side must compare checksums, or shall not." }, "headers": { "type": "object", "description": "Headers for the active side, such as Authorization.", "default": {}, "additionalProperties": { "type": "string" } }, "transferHeaders": { "type": "object", "description": "Headers that the active side shows the passive one, such as Authorization.", "default": {}, "additionalProperties": { "type": "string" } }, "maxRedirects": { "type": "integer", "minimum": 0, "maximum": 100, "description": "How many redirects of the active side are followed.", "default": 20 }, "credentialsFollowRedirects": { "type": "boolean", "description": "Show `Authorization`, `Cookie` and `TransferHeaderAuthorization` to every host that a redirect names, as some storage systems need, but over plain http only within this machine; by default to the origin of `url` alone.", "default": false }, "answerTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the active side may take until it accepts.", "default": 3e5 }, "silenceTimeoutMs": { "type": "integer", "minimum": 1, "maximum": 864e5, "description": "How long the active side may be silent between two markers.", "default": 12e4 } } };
var pattern5 = new RegExp("^(https?|davs?)://", "u");
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
    if (data.headers === void 0) {
      data.headers = {};
    }
    if (data.transferHeaders === void 0) {
      data.transferHeaders = {};
    }
    if (data.maxRedirects === void 0) {
      data.maxRedirects = 20;
    }
    if (data.credentialsFollowRedirects === void 0) {
      data.credentialsFollowRedirects = false;
    }
    if (data.answerTimeoutMs === void 0) {
      data.answerTimeoutMs = 3e5;
    }
    if (data.silenceTimeoutMs === void 0) {
      data.silenceTimeoutMs = 12e4;
    }
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
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
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https?|davs?)://" }, message: 'must match pattern "^(https?|davs?)://"', schema: "^(https?|davs?)://", parentSchema: schema34.properties.url, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.url.type, parentSchema: schema34.properties.url, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.source, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.source.type, parentSchema: schema34.properties.source, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.destination !== void 0) {
      let data2 = data.destination;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.destination, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/destination", schemaPath: "#/properties/destination/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.destination.type, parentSchema: schema34.properties.destination, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.scitag !== void 0) {
      let data3 = data.scitag;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err8 = { instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.scitag.type, parentSchema: schema34.properties.scitag, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema34.properties.scitag, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3 < 65 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/scitag", schemaPath: "#/properties/scitag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65 }, message: "must be >= 65", schema: 65, parentSchema: schema34.properties.scitag, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.transferScitag !== void 0) {
      let data4 = data.transferScitag;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err11 = { instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.transferScitag.type, parentSchema: schema34.properties.transferScitag, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 65535 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema34.properties.transferScitag, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4 < 65 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/transferScitag", schemaPath: "#/properties/transferScitag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 65 }, message: "must be >= 65", schema: 65, parentSchema: schema34.properties.transferScitag, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.overwrite !== void 0) {
      let data5 = data.overwrite;
      if (typeof data5 !== "boolean") {
        const err14 = { instancePath: instancePath + "/overwrite", schemaPath: "#/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.overwrite.type, parentSchema: schema34.properties.overwrite, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.streams !== void 0) {
      let data6 = data.streams;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err15 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.streams.type, parentSchema: schema34.properties.streams, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 100 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema34.properties.streams, data: data6 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err17 = { instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.streams, data: data6 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.requireChecksumVerification !== void 0) {
      let data7 = data.requireChecksumVerification;
      if (typeof data7 !== "boolean") {
        const err18 = { instancePath: instancePath + "/requireChecksumVerification", schemaPath: "#/properties/requireChecksumVerification/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.requireChecksumVerification.type, parentSchema: schema34.properties.requireChecksumVerification, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    let data8 = data.headers;
    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
      for (const key1 in data8) {
        let data9 = data8[key1];
        if (typeof data9 !== "string") {
          const err19 = { instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.headers.additionalProperties.type, parentSchema: schema34.properties.headers.additionalProperties, data: data9 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    } else {
      const err20 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.headers.type, parentSchema: schema34.properties.headers, data: data8 };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    let data10 = data.transferHeaders;
    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
      for (const key2 in data10) {
        let data11 = data10[key2];
        if (typeof data11 !== "string") {
          const err21 = { instancePath: instancePath + "/transferHeaders/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/transferHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.transferHeaders.additionalProperties.type, parentSchema: schema34.properties.transferHeaders.additionalProperties, data: data11 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath: instancePath + "/transferHeaders", schemaPath: "#/properties/transferHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.transferHeaders.type, parentSchema: schema34.properties.transferHeaders, data: data10 };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    let data12 = data.maxRedirects;
    if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
      const err23 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.maxRedirects.type, parentSchema: schema34.properties.maxRedirects, data: data12 };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    if (typeof data12 == "number" && isFinite(data12)) {
      if (data12 > 100 || isNaN(data12)) {
        const err24 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema34.properties.maxRedirects, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data12 < 0 || isNaN(data12)) {
        const err25 = { instancePath: instancePath + "/maxRedirects", schemaPath: "#/properties/maxRedirects/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.maxRedirects, data: data12 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    let data13 = data.credentialsFollowRedirects;
    if (typeof data13 !== "boolean") {
      const err26 = { instancePath: instancePath + "/credentialsFollowRedirects", schemaPath: "#/properties/credentialsFollowRedirects/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.credentialsFollowRedirects.type, parentSchema: schema34.properties.credentialsFollowRedirects, data: data13 };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    let data14 = data.answerTimeoutMs;
    if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
      const err27 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.answerTimeoutMs.type, parentSchema: schema34.properties.answerTimeoutMs, data: data14 };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (typeof data14 == "number" && isFinite(data14)) {
      if (data14 > 864e5 || isNaN(data14)) {
        const err28 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema34.properties.answerTimeoutMs, data: data14 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (data14 < 1 || isNaN(data14)) {
        const err29 = { instancePath: instancePath + "/answerTimeoutMs", schemaPath: "#/properties/answerTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.answerTimeoutMs, data: data14 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    let data15 = data.silenceTimeoutMs;
    if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
      const err30 = { instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.silenceTimeoutMs.type, parentSchema: schema34.properties.silenceTimeoutMs, data: data15 };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    if (typeof data15 == "number" && isFinite(data15)) {
      if (data15 > 864e5 || isNaN(data15)) {
        const err31 = { instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e5 }, message: "must be <= 86400000", schema: 864e5, parentSchema: schema34.properties.silenceTimeoutMs, data: data15 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data15 < 1 || isNaN(data15)) {
        const err32 = { instancePath: instancePath + "/silenceTimeoutMs", schemaPath: "#/properties/silenceTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.silenceTimeoutMs, data: data15 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

export const validators: { readonly CopyOptions: Validator, readonly WebdavOptions: Validator, readonly ProxyOptions: Validator, readonly CopyClientOptions: Validator } = { CopyOptions: checkCopyOptions, WebdavOptions: checkWebdavOptions, ProxyOptions: checkProxyOptions, CopyClientOptions: checkCopyClientOptions }
